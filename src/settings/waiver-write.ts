import { ConfigurationError } from './errors.ts';
import { isNothing, readYaml } from './yaml.ts';
import { readWaivers } from './waiver-file.ts';
import type { Waiver } from '../model/waiver.ts';

/** A waiver as somebody typed it. */
export interface WaiverText {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly kind: Waiver['kind'] | null;
  readonly ticket: string | null;
}

const HEADER = '# What is let pass, for how long, and who answers for it: see docs/waivers.md of API Governor.\n';

/** Text as a YAML scalar that is read as it is: JSON is YAML. */
const scalar = (text: string): string => JSON.stringify(text);

/** Foreign text on one line, without control characters, not too long. */
export function oneLine(text: string, most: number): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

function entryOf(id: string, api: string, said: string, text: WaiverText): readonly string[] {
  const { reason, owner, expires, kind, ticket } = text;
  return [
    `# ${oneLine(said, 200)}`,
    `- id: ${scalar(id)}`,
    `  api: ${scalar(api)}`,
    ...(kind === null ? [] : [`  kind: ${kind}`]),
    `  reason: ${scalar(reason)}`,
    `  owner: ${scalar(owner)}`,
    ...(ticket === null ? [] : [`  ticket: ${scalar(ticket)}`]),
    `  expires: ${scalar(expires)}`,
  ];
}

/**
 * The text of a file of waivers with one more entry at its end. What is there stays as it is, comments included.
 * @param before the text of the file; null when there is none.
 * @param said what the finding says, for the comment above the entry.
 * @throws ConfigurationError when the file has a mistake, the entry has one, or it is written so that nothing can be added.
 */
export function withWaiver(
  before: string | null,
  file: string,
  finding: { readonly id: string; readonly api: string; readonly said: string },
  text: WaiverText,
  rules: readonly string[] | null,
): string {
  const entry = entryOf(finding.id, finding.api, finding.said, text);
  const known = before === null ? [] : readWaivers(before, file, rules);
  const after = before === null ? HEADER + entry.join('\n') : appended(before, file, entry);
  // Whatever the file looks like: it must say what it said before, and the new entry.
  readWaivers(entry.join('\n'), file, rules);
  if (lengthOf(`${after}\n`, file, rules) !== known.length + 1) throw notAppendable(file);
  return `${after}\n`;
}

/** How many waivers a text has; 0 when it can't be read. */
function lengthOf(text: string, file: string, rules: readonly string[] | null): number {
  try {
    return readWaivers(text, file, rules).length;
  } catch (error) {
    if (error instanceof ConfigurationError) return 0;
    throw error;
  }
}

function appended(before: string, file: string, entry: readonly string[]): string {
  const body = before.startsWith('\uFEFF') ? before.slice(1) : before;
  const root = readYaml({ text: body, file });
  const end = body.includes('\r\n') ? '\r\n' : '\n';
  if (root === null || isNothing(root) || root.kind !== 'sequence') {
    // Only comments, if anything.
    if (root !== null && body.trim() !== '' && /^[^#\s]/mu.test(body)) throw notAppendable(file);
    return [body.trimEnd(), ...entry].filter((line) => line !== '').join(end);
  }
  if (body.charAt(root.offset) === '[') {
    if (root.items.length > 0) throw notAppendable(file);
    const without = `${body.slice(0, root.offset)}${body.slice(root.offset).replace(/^\[\s*\]/u, '')}`;
    return [without.trimEnd(), ...entry].filter((line) => line !== '').join(end);
  }
  const first = root.items[0]?.offset ?? 0;
  const line = body.slice(body.lastIndexOf('\n', first) + 1, first);
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  return [body.trimEnd(), '', ...entry.map((each) => indent + each)].join(end);
}

function notAppendable(file: string): ConfigurationError {
  return new ConfigurationError('The file is written in a way that nothing can be added to: add the waiver by hand.', {
    file,
  });
}

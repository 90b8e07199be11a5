/**
 * Reads and writes the baseline: the findings that were there when it was written, grouped by API and rule, sorted, one a
 * line, so that a review sees each that goes or comes. The same findings give the same bytes.
 */
import type { LegacyEntry } from '../model/legacy.ts';
import { ConfigurationError } from './errors.ts';
import { keysOf } from './legacy-keys.ts';
import { didYouMean, quoted } from './suggest.ts';
import { FINDING_ID } from './waiver-keys.ts';
import { isNothing, readYaml, refuseAt } from './yaml.ts';
import type { Node, Scalar, Source } from './yaml.ts';

/** A program writes this file, for descriptions with very many findings. */
const LONGEST = 16_000_000;
const MOST = 400_000;

const HEADER = `# Findings that were there before: they are known and fail nobody. This file may only shrink.
# Written by "api-governor baseline --write"; see docs/baseline.md of API Governor.
`;

/**
 * Reads the text of a baseline.
 * @param file what messages call it.
 * @throws ConfigurationError with file, line and column.
 */
export function readBaseline(text: string, file: string): readonly LegacyEntry[] {
  const source = { text: text.startsWith('\uFEFF') ? text.slice(1) : text, file };
  const root = readYaml(source, LONGEST);
  if (root === null || isNothing(root)) return [];
  if (root.kind !== 'sequence')
    throw refuseAt(source, root.offset, 'The file must be a list of groups, each with "api", "rule" and "findings".');
  const lineOf = lines(source.text);
  const entries: LegacyEntry[] = [];
  const seen = new Set<string>();
  for (const [index, group] of root.items.entries()) {
    for (const entry of readGroup(group, { source, lineOf, index })) {
      // Twice the same is a merge that went wrong.
      if (seen.has(legacyKey(entry)))
        throw new ConfigurationError(
          `The finding ${entry.id} is named twice for ${quoted(entry.api)}.`,
          entry.location,
        );
      seen.add(legacyKey(entry));
      entries.push(entry);
    }
    // Aliases can make more of a file than it has characters.
    if (entries.length > MOST) throw new ConfigurationError(`There are more than ${MOST} findings.`, { file });
  }
  return entries;
}

interface Reading {
  readonly source: Source;
  readonly lineOf: (offset: number) => { readonly line: number; readonly column: number };
  readonly index: number;
}

function readGroup(node: Node, reading: Reading): readonly LegacyEntry[] {
  const { source, lineOf, index } = reading;
  const group = valuesOf(node, 'group', source);
  const api = textOf(group, 'api', node, source);
  const rule = textOf(group, 'rule', node, source);
  const findings = group.get('findings');
  if (findings === undefined || (findings.kind === 'scalar' && isNothing(findings))) return [];
  if (findings.kind !== 'sequence')
    throw refuseAt(source, findings.offset, 'findings must be a list, each with "id" and "at".');
  return findings.items.map((item, at): LegacyEntry => {
    const values = valuesOf(item, 'finding', source);
    const id = textOf(values, 'id', item, source);
    if (!FINDING_ID.test(id))
      throw refuseAt(
        source,
        values.get('id')?.offset ?? item.offset,
        `id must be the id of a finding, like 626da2ce9399, not ${quoted(id)}.`,
      );
    const pointer = `/${index}/findings/${at}`;
    const location = { file: source.file, pointer, ...lineOf(item.offset) };
    return { api, rule, id, at: textOf(values, 'at', item, source), location };
  });
}

function valuesOf(node: Node, within: 'group' | 'finding', source: Source): ReadonlyMap<string, Node> {
  const known = keysOf(within);
  if (node.kind !== 'mapping')
    throw refuseAt(source, node.offset, `A ${within} of the baseline must have the keys ${known.join(', ')}.`);
  for (const { key } of node.entries) {
    if (!known.includes(key.text))
      throw refuseAt(
        source,
        key.offset,
        `A ${within} of the baseline has no key ${quoted(key.text)}.${didYouMean(key.text, known)}`,
      );
  }
  return new Map(node.entries.map(({ key, value }) => [key.text, value]));
}

function textOf(values: ReadonlyMap<string, Node>, key: string, parent: Node, source: Source): string {
  const value: Node | Scalar | undefined = values.get(key);
  if (value === undefined) throw refuseAt(source, parent.offset, `This entry has no "${key}".`);
  if (value.kind !== 'scalar' || value.text.trim() === '')
    throw refuseAt(source, value.offset, `${key} must be a text.`);
  return value.text;
}

/** What an entry is about: two with the same key are the same. */
export const legacyKey = ({ api, id }: Pick<LegacyEntry, 'api' | 'id'>): string => `${id} ${api}`;

/** Positions for offsets that ask in any order; counting lines anew for each of many thousands would take minutes. */
function lines(text: string): Reading['lineOf'] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The text of a baseline with these entries. */
export function baselineText(entries: readonly Omit<LegacyEntry, 'location'>[]): string {
  const sorted = entries.toSorted(
    (a, b) => compare(a.api, b.api) || compare(a.rule, b.rule) || compare(a.at, b.at) || compare(a.id, b.id),
  );
  const parts: string[] = [];
  sorted.forEach(({ api, rule, id, at }, index) => {
    const before = sorted[index - 1];
    if (before?.api !== api || before.rule !== rule)
      parts.push(`\n- api: ${JSON.stringify(api)}\n  rule: ${JSON.stringify(rule)}\n  findings:\n`);
    parts.push(`    - { id: ${JSON.stringify(id)}, at: ${JSON.stringify(at)} }\n`);
  });
  return HEADER + (parts.length === 0 ? '[]\n' : parts.join(''));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

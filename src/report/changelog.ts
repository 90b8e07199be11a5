import type { Finding } from '../model/finding.ts';
import { inlineMarkdown, spans, terminal } from './escape.ts';
import type { ApiOutline, Outline } from './outline.ts';
import { compareFindings } from './outline.ts';
import { operationName, plural } from './words.ts';

/**
 * What changed for the readers of an API, as a section of a changelog in the form of Keep a Changelog 1.1.0. What breaks
 * is marked and stands first under its heading. No verdict.
 */
const HEADINGS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;
type Heading = (typeof HEADINGS)[number];

type Inline = (prose: string) => string;

const SHOWN = 3;

/** Writes the changes of all APIs, as Markdown or as plain text. */
export function changelog({ report, apis }: Outline, format: 'markdown' | 'text'): string {
  const inline: Inline = format === 'markdown' ? inlineMarkdown : plain;
  const mark = format === 'markdown' ? '**Breaking:** ' : 'Breaking: ';
  const several = report.apis.length > 1;
  return `${apis.map((outlined) => section(outlined, several, inline, mark)).join('\n\n')}\n`;
}

/** Prose without the marks around values. */
function plain(prose: string): string {
  const text = spans(prose).map((span) => span.text);
  return terminal(text.join(''));
}

function section(
  { api, gaps: notCompared, state }: ApiOutline,
  several: boolean,
  inline: Inline,
  mark: string,
): string {
  const version = api.head?.version ?? null;
  const name = several ? inline(api.name) : '';
  // Tools that read changelogs look for the version between brackets, so a plain one is not marked as a value.
  const shown = version !== null && /^v?\d[\w.+-]{0,60}$/.test(version) ? `[${version}]` : inline(`[${version ?? ''}]`);
  const title = [name, version === null ? 'Unreleased' : shown].filter(Boolean).join(' ');
  const findings = api.findings.toSorted(compareFindings);
  const parts = HEADINGS.map((heading) => {
    const entries = findings
      .filter((finding) => headingOf(finding) === heading)
      .map((each) => entry(each, inline, mark));
    return entries.length === 0 ? '' : `### ${heading}\n\n${[...new Set(entries)].join('\n')}`;
  }).filter(Boolean);
  const gaps = [
    ...api.problems.map(({ message, file }) => `${file}: ${message}`),
    ...notCompared.map(({ sentence }) => sentence),
  ];
  const nothing = parts.length > 0 || gaps.length > 0 ? '' : NOTHING[state];
  const incomplete = gaps.map((sentence) => `Not compared: ${inline(sentence)}`).join('\n');
  return [`## ${title}`, ...parts, nothing, incomplete].filter(Boolean).join('\n\n');
}

const NOTHING: Readonly<Record<ApiOutline['state'], string>> = {
  compared: 'No changes for callers.',
  added: 'First version.',
  removed: 'The description was removed.',
  unreadable: '',
  linted: '',
};

/** Rules whose name tells the section; the others are changes. Texts alone do not concern callers. */
function headingOf(finding: Finding): Heading | null {
  if (finding.impact === 'documentation' || finding.source !== 'diff') return null;
  if (isCorrection(finding)) return 'Fixed';
  // A step that asks for a patch puts something right and brings nothing new.
  if (finding.impact !== 'breaking' && finding.bump === 'patch') return 'Fixed';
  if (/^security|-security-/.test(finding.rule)) return 'Security';
  if (finding.rule.endsWith('-deprecated')) return 'Deprecated';
  if (finding.rule.endsWith('-removed')) return 'Removed';
  return finding.rule.endsWith('-added') ? 'Added' : 'Changed';
}

/** The API is what it was: a waiver says that only its description was wrong. */
const isCorrection = ({ waiver }: Finding): boolean => waiver?.kind === 'spec-correction';

function entry(finding: Finding, inline: Inline, mark: string): string {
  const { operations, message, impact } = finding;
  const names = operations.slice(0, SHOWN).map((one) => `\`${operationName(one).replaceAll('`', "'")}\``);
  // A message that names its operation needs no list of one.
  const isNamed = operations.length === 1 && names.some((name) => message.includes(name));
  const more = operations.length > SHOWN ? ` and ${plural(operations.length - SHOWN, 'other operation')}` : '';
  const where = names.length === 0 || isNamed ? '' : ` (${names.join(', ')}${more})`;
  if (isCorrection(finding))
    return `- ${inline(`Correction of the description: ${message.replace(/\.$/, '')}${where}.`)}`;
  const warning = impact === 'potentially-breaking' ? ' Some clients may have to adapt.' : '';
  return `- ${impact === 'breaking' ? mark : ''}${inline(`${message.replace(/\.$/, '')}${where}.${warning}`)}`;
}

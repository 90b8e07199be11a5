import type { Finding } from '../model/finding.ts';
import { inlineMarkdown, spans, terminal } from './escape.ts';
import type { Outline } from './outline.ts';
import { operationName, plural } from './words.ts';

/**
 * What changed for the readers of an API, as a section of a changelog in the form of Keep a Changelog 1.1.0: breaking
 * changes first, then what was added, changed, deprecated, removed and what concerns security. No verdict.
 */
const HEADINGS = ['Breaking', 'Added', 'Changed', 'Deprecated', 'Removed', 'Security'] as const;
type Heading = (typeof HEADINGS)[number];

/** Rules whose name tells the section; the others are changes. */
function headingOf(finding: Finding): Heading | null {
  if (finding.impact === 'documentation' || finding.source !== 'diff') return null;
  if (finding.impact === 'breaking') return 'Breaking';
  if (/^security|-security-/.test(finding.rule)) return 'Security';
  if (finding.rule.endsWith('-deprecated')) return 'Deprecated';
  if (finding.rule.endsWith('-removed')) return 'Removed';
  return finding.rule.endsWith('-added') ? 'Added' : 'Changed';
}

/** Writes the changes of all APIs, as Markdown or as plain text. */
export function changelog({ report, apis }: Outline, format: 'markdown' | 'text'): string {
  const inline =
    format === 'markdown'
      ? inlineMarkdown
      : (prose: string): string =>
          terminal(
            spans(prose)
              .map((span) => span.text)
              .join(''),
          );
  const blocks = apis.map(({ api }) => {
    const title = api.head?.version ?? api.base?.version ?? null;
    const name = report.apis.length > 1 ? `${api.name} ` : '';
    const lines = [`## ${inline(`${name}${title === null ? 'Unreleased' : `[${title}]`}`.trim())}`];
    for (const heading of HEADINGS) {
      const entries = [
        ...new Set(
          api.findings.filter((finding) => headingOf(finding) === heading).map((finding) => entry(finding, inline)),
        ),
      ];
      if (entries.length > 0) lines.push('', `### ${heading}`, '', ...entries);
    }
    if (lines.length === 1) lines.push('', 'No changes for callers.');
    const incomplete = api.partial.map((sentence) => `Not compared: ${inline(sentence)}`);
    return [...lines, ...(incomplete.length > 0 ? ['', ...incomplete] : [])].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

const SHOWN = 3;

function entry(finding: Finding, inline: (prose: string) => string): string {
  const names = finding.operations
    .slice(0, SHOWN)
    .map((operation) => `\`${operationName(operation).replaceAll('`', "'")}\``);
  const more = finding.operations.length - names.length;
  // A message that names its operation needs no list of one.
  const named = finding.operations.length === 1 && names.some((name) => finding.message.includes(name.slice(1, -1)));
  const where =
    names.length === 0 || named
      ? ''
      : ` (${names.join(', ')}${more > 0 ? ` and ${plural(more, 'other operation')}` : ''})`;
  return `- ${inline(`${finding.message.replace(/\.$/, '')}${where}.`)}`;
}

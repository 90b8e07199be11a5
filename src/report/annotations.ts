import type { Finding, Level } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { concernedSentence, placeName, plural } from './words.ts';
import { shorten, spans, terminal } from './escape.ts';
import type { Group, SectionKey } from './outline.ts';
import { outline } from './outline.ts';

/** A remark beside a line of a file of the head; without a place when nothing of it is left there. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** Several lines of plain text. Whoever prints it escapes it for where it goes. */
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

const LEVELS: Readonly<Record<Exclude<Level, 'off'>, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};
const LEVEL_ORDER: readonly Annotation['level'][] = ['error', 'warning', 'notice'];
/** Sections worth a remark, with how their titles begin. */
const SECTIONS: readonly (readonly [key: SectionKey, prefix: string])[] = [
  ['breaking', 'Breaking: '],
  ['potentially-breaking', 'Potentially breaking: '],
  ['unclassified', 'Not classified: '],
  ['policy', ''],
  ['lint', ''],
];
const MESSAGE_LENGTH = 2000;

/**
 * What is worth a remark in the diff, what matters first: hosts show only the first ten of a level. Level comes before
 * kind, kind before order; with a place before without. Changes nobody must act on and style findings that were there
 * before are left out, and so is what is waived.
 */
export function annotations(report: Report): readonly Annotation[] {
  const { apis } = outline(report);
  const unreadable = report.apis.flatMap((api) => api.problems.map(problemAnnotation));
  const sections = apis.flatMap((api) => api.sections);
  const ranked = SECTIONS.flatMap(([key, prefix]) =>
    sections
      .filter((section) => section.key === key)
      .flatMap((section) => section.groups)
      .flatMap((group) => [group, ...group.copies])
      .filter(({ lead }) => key !== 'lint' || lead.origin === 'introduced')
      .flatMap((group) => group.findings.map((finding) => annotate(finding, group, prefix))),
  );
  return [...unreadable, ...ranked]
    .map((annotation, index) => ({ annotation, index }))
    .toSorted((a, b) => rank(a.annotation) - rank(b.annotation) || a.index - b.index)
    .map(({ annotation }) => annotation);
}

function rank({ level, file }: Annotation): number {
  return LEVEL_ORDER.indexOf(level) * 2 + (file === null ? 1 : 0);
}

function plain(prose: string): string {
  return spans(shorten(prose, MESSAGE_LENGTH))
    .map((span) => (span.code ? `\`${terminal(span.text)}\`` : terminal(span.text)))
    .join('');
}

function annotate(finding: Finding, { operations }: Group, prefix: string): Annotation {
  const { base, head } = finding.locations;
  const lines = [
    plain(finding.message),
    operations.length > 1 ? `Affects ${plural(operations.length, 'operation')}.` : '',
    plain(finding.why),
    plain(concernedSentence({ lead: finding, findings: [finding], operations: [], copies: [] })),
    finding.fix === '' ? '' : `What to do: ${plain(finding.fix)}`,
    base === undefined ? '' : `Before: ${terminal(placeName(base))}`,
    `${terminal(finding.rule)} ${terminal(finding.id)}`,
  ];
  return {
    level: finding.level === 'off' ? 'notice' : LEVELS[finding.level],
    title: prefix + plain(finding.title),
    message: lines.filter(Boolean).join('\n'),
    file: head?.file ?? null,
    line: head?.line ?? null,
    column: head?.column ?? null,
  };
}

function problemAnnotation({ message, file, location }: Report['apis'][number]['problems'][number]): Annotation {
  return {
    level: 'error',
    title: "Specification can't be read",
    message: plain(message),
    file: location?.file ?? file,
    line: location?.line ?? 1,
    column: location?.column ?? 1,
  };
}

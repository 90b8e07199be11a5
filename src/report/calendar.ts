import { createHash } from 'node:crypto';
import type { DueItem } from '../model/lifecycle.ts';
import { inlineMarkdown, terminal } from './escape.ts';

/** One API and what of it goes on a known day. */
export interface ApiCalendar {
  readonly name: string;
  readonly deprecations: readonly DueItem[];
}

/** Forms the calendar can be written in. */
export type CalendarFormat = 'text' | 'json' | 'markdown' | 'ics';

const HEADINGS: readonly (readonly [state: DueItem['state'], heading: string])[] = [
  ['passed', 'Sunset passed'],
  ['within-30-days', 'Due within 30 days'],
  ['within-90-days', 'Due within 90 days'],
  ['later', 'Later'],
  ['undated', 'Without a date'],
];

/** `2 deprecations past their sunset, 1 due within 30 days`; empty when nothing is due within 90 days. */
export function dueWords(items: readonly DueItem[]): string {
  const count = (state: DueItem['state']): number => items.filter((item) => item.state === state).length;
  const parts = [
    [count('passed'), 'past the sunset'],
    [count('within-30-days'), 'due within 30 days'],
    [count('within-90-days'), 'due within 90 days'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return said.length === 0 ? '' : `Deprecations: ${said.join(', ')}`;
}

/** `2026-12-01 (7 days)`, `2026-11-01 (23 days ago)`. */
export function dueWhen({ sunset, days }: DueItem): string {
  if (sunset === null || days === null) return 'no date';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `${sunset} (${days === 0 ? 'today' : days < 0 ? `${count} ago` : count})`;
}

const where = ({ location }: DueItem): string => `${location.file}:${location.line}`;

/** The items as a Markdown list, the next day first. `most`: how many, at most. */
export function dueList(items: readonly DueItem[], most = Infinity): string {
  const rest = items.length - most;
  return [
    ...items
      .slice(0, most)
      .map((item) => `- ${inlineMarkdown(`${dueWhen(item)}: ${item.name}`)} <sub>${inlineMarkdown(where(item))}</sub>`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ].join('\n');
}

function markdown(apis: readonly ApiCalendar[]): string {
  const parts = apis.flatMap(({ name, deprecations }) => {
    const sections = HEADINGS.flatMap(([state, heading]) => {
      const items = deprecations.filter((item) => item.state === state);
      return items.length === 0 ? [] : [`### ${heading}\n\n${dueList(items)}`];
    });
    return sections.length === 0 ? [] : [`## ${inlineMarkdown(name)}`, ...sections];
  });
  return `${['# Deprecations', ...(parts.length === 0 ? ['Nothing is deprecated.'] : parts)].join('\n\n')}\n`;
}

function text(apis: readonly ApiCalendar[]): string {
  const parts = apis.flatMap(({ name, deprecations }) => {
    if (deprecations.length === 0) return [];
    const lines = HEADINGS.flatMap(([state, heading]) => {
      const items = deprecations.filter((item) => item.state === state);
      const rows = items.map((item) => `    ${dueWhen(item)}  ${terminal(item.name)}  ${terminal(where(item))}`);
      return items.length === 0 ? [] : [`  ${heading}`, ...rows];
    });
    return [[terminal(name), ...lines].join('\n')];
  });
  return parts.length === 0 ? 'Nothing is deprecated.\n' : `${parts.join('\n\n')}\n`;
}

/** Text in a calendar (RFC 5545 §3.3.11): no line of ours can be ended by what a description says. */
function calendarText(value: string): string {
  const plain = value.replaceAll('`', '').replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return plain.replaceAll(/[\\;,]/g, (found) => `\\${found}`);
}

/** Lines of at most 75 octets (RFC 5545 §3.1); continued lines begin with a blank. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

/** An all-day event for each sunset (RFC 5545). The same calendar gives the same bytes. */
function ics(apis: readonly ApiCalendar[]): string {
  const events = apis.flatMap(({ name, deprecations }) =>
    deprecations.flatMap((item) => {
      if (item.sunset === null) return [];
      const day = item.sunset.replaceAll('-', '');
      const uid = createHash('sha256').update(`${name}\n${item.name}`).digest('hex').slice(0, 24);
      return [
        'BEGIN:VEVENT',
        `UID:${uid}@api-governor`,
        `DTSTAMP:${day}T000000Z`,
        `DTSTART;VALUE=DATE:${day}`,
        `SUMMARY:${calendarText(`Sunset: ${item.name} (${name})`)}`,
        `DESCRIPTION:${calendarText(`${where(item)}: from this day on it may be removed.`)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//api-governor//deprecations//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/**
 * Writes the calendar.
 * @param problems why descriptions could not be read; programs that read calendars learn of them by the exit code.
 */
export function calendar(
  apis: readonly ApiCalendar[],
  format: CalendarFormat,
  problems: readonly string[] = [],
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ apis, problems }, null, 2)}\n`;
    case 'markdown':
      return [markdown(apis), ...problems.map((problem) => `> ⚠️ Not read: ${inlineMarkdown(problem)}\n`)].join('\n');
    case 'ics':
      return ics(apis);
    case 'text':
      return [text(apis), ...problems.map((problem) => `Not read: ${terminal(problem)}\n`)].join('');
  }
}

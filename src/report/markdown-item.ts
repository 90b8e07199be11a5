import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Location } from '../model/location.ts';
import { code, codeBlock, codeLink, inlineMarkdown } from './escape.ts';
import type { Group } from './outline.ts';
import {
  compactJson,
  countRules,
  diffLines,
  jsonLines,
  operationName,
  originNote,
  placeName,
  plural,
  witnessSentence,
} from './words.ts';

/** Where a place can be looked at, or null when there is no such page. */
export type Permalink = (location: Location, side: 'base' | 'head') => string | null;

/** How much of a finding is written: all; all without values and proof; one line. */
export type Detail = 'full' | 'brief' | 'line';

const SHOWN_OPERATIONS = 3;
const LISTED_OPERATIONS = 200;
const VALUE_LINES = 12;
const WITNESS_LINES = 24;
const INLINE_VALUE = 80;

/** A finding with its own heading: message, operations, place, reason, values, proof, remedy. */
export function itemBlock(group: Group, detail: Detail, permalink: Permalink): string {
  if (detail === 'line') return itemLine(group, permalink);
  const { lead } = group;
  const parts = [
    `#### ${inlineMarkdown(lead.message)}`,
    whereabouts(group, permalink),
    [originNote(group), inlineMarkdown(lead.why)].filter(Boolean).join(' '),
    ...(detail === 'full' ? [values(lead), proof(lead)] : []),
    lead.fix === '' ? '' : `**What to do:** ${inlineMarkdown(lead.fix)}`,
    detail === 'full' ? moreOperations(group) : '',
    `<sub>${signature(group)}</sub>`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** A finding as an item of a list; with `full` and `brief` its reason and remedy follow on their own lines. */
export function itemLine(group: Group, permalink: Permalink, detail: Detail = 'line'): string {
  const { lead } = group;
  const message = inlineMarkdown(lead.message);
  const where = whereabouts(group, permalink);
  const id = `<sub>${signature(group)}</sub>`;
  if (detail === 'line') return `- ${[message.replace(/\.$/u, ''), where].filter(Boolean).join(' — ')} ${id}`;
  const rest = [
    where,
    [originNote(group), inlineMarkdown(lead.why)].filter(Boolean).join(' '),
    lead.fix === '' ? '' : `**What to do:** ${inlineMarkdown(lead.fix)}`,
    id,
  ];
  return [`- **${message}**`, ...rest.filter(Boolean)].join('  \n  ');
}

/** Findings as counts of each rule, for when there is no room for more. */
export function ruleCounts(findings: readonly Finding[]): string {
  const counts = countRules(findings);
  const shown = counts.slice(0, 25).map(({ lead, count }) => `${count} × ${codeLink(lead.rule, lead.docs)}`);
  return [...shown, ...(counts.length > 25 ? [plural(counts.length - 25, 'other rule')] : [])].join(', ');
}

function whereabouts(group: Group, permalink: Permalink): string {
  const { head, base } = group.lead.locations;
  const places: string[] = [];
  if (head !== undefined) places.push(codeLink(placeName(head), permalink(head, 'head')));
  if (base !== undefined && (head === undefined || permalink(base, 'base') !== null)) {
    places.push(`before: ${codeLink(placeName(base), permalink(base, 'base'))}`);
  }
  return [operationsPhrase(group), places.join(', ')].filter(Boolean).join(' · ');
}

function operationsPhrase({ operations, lead }: Group): string {
  const names = operations.slice(0, SHOWN_OPERATIONS).map((operation) => code(operationName(operation)));
  const component = lead.component === null ? '' : `${code(lead.component)}, `;
  if (operations.length <= 1)
    return component === '' || names.length > 0 ? `${component}${names.join('')}` : code(lead.component ?? '');
  const rest = operations.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `${component}affects ${plural(operations.length, 'operation')}: ${names.join(', ')}${more}`;
}

function moreOperations({ operations }: Group): string {
  const rest = operations.slice(SHOWN_OPERATIONS);
  if (rest.length === 0) return '';
  const names = rest.slice(0, LISTED_OPERATIONS).map((operation) => code(operationName(operation)));
  const uncounted = rest.length > LISTED_OPERATIONS ? ` and ${rest.length - LISTED_OPERATIONS} more` : '';
  return details(`The other ${plural(rest.length, 'operation')}`, names.join(', ') + uncounted);
}

function values({ before, after }: Finding): string {
  if (before === undefined && after === undefined) return '';
  if (isShort(before) && isShort(after)) {
    const was = before === undefined ? '' : code(compactJson(before));
    const is = after === undefined ? '' : code(compactJson(after));
    if (was !== '' && is !== '') return `Before → after: ${was} → ${is}`;
    return was === '' ? `Now: ${is}` : `Before: ${was}`;
  }
  const lines = diffLines(
    before === undefined ? [] : jsonLines(before, VALUE_LINES),
    after === undefined ? [] : jsonLines(after, VALUE_LINES),
  );
  return codeBlock('diff', lines);
}

function isShort(value: Json | undefined): boolean {
  return value === undefined || compactJson(value).length <= INLINE_VALUE;
}

function proof({ witness, noWitness }: Finding): string {
  if (witness === undefined) return noWitness === undefined ? '' : `No example: ${inlineMarkdown(noWitness)}`;
  const compact = compactJson(witness.instance);
  const lines = compact.length <= INLINE_VALUE ? [compact] : jsonLines(witness.instance, WITNESS_LINES);
  const reason = witness.reason === '' ? '' : `Reason: ${inlineMarkdown(witness.reason)}`;
  return [inlineMarkdown(witnessSentence(witness)), codeBlock('json', lines), reason].filter(Boolean).join('\n\n');
}

function signature({ lead, findings }: Group): string {
  const ids = findings.slice(0, SHOWN_OPERATIONS).map((finding) => code(finding.id));
  const more = findings.length > ids.length ? ` and ${findings.length - ids.length} more` : '';
  return `${codeLink(lead.rule, lead.docs)} ${ids.join(' ')}${more}`;
}

/** A part that is folded away. `summary` is ours, never a value. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

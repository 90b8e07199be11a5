import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Location } from '../model/location.ts';
import { copiesTitle, holdersOf, placeOf } from './copies.ts';
import { code, codeBlock, codeLink, inlineMarkdown } from './escape.ts';
import { abridged } from './example.ts';
import type { Cluster, Group } from './outline.ts';
import { clustersOf, findingsOf } from './outline.ts';
import { spotsOf } from './spots.ts';
import {
  compactJson,
  concernedSentence,
  countRules,
  diffLines,
  jsonLines,
  numeral,
  operationName,
  opinionSentence,
  originNote,
  plural,
  telling,
  tellingPlaces,
  witnessSentence,
} from './words.ts';

/** Where a place can be looked at, or null when there is no such page. */
export type Permalink = (location: Location, side: 'base' | 'head') => string | null;

/** How much of a finding is written: all; all without values and proof; one line. */
export type Detail = 'full' | 'brief' | 'line';

const SHOWN_OPERATIONS = 3;
const LISTED_OPERATIONS = 200;
const UNFOLDED_GROUPS = 10;
const VALUE_LINES = 12;
const WITNESS_LINES = 24;
const INLINE_VALUE = 80;

/** Findings with headings of their own; what one rule says about several places has one heading, reason and remedy. */
export function blocks(groups: readonly Group[], detail: Detail, permalink: Permalink): string {
  return clustersOf(groups)
    .map((cluster) => {
      const [only, ...others] = cluster.groups;
      if (only === undefined) return '';
      return others.length === 0 ? itemBlock(only, detail, permalink) : clusterBlock(cluster, detail, permalink);
    })
    .join('\n\n');
}

/** Findings as a list of lines, sorted by what they are. */
export function lineList(groups: readonly Group[], permalink: Permalink): string {
  return clustersOf(groups)
    .map(({ lead, groups: members }) => {
      if (members.length === 1) return members.map((group) => itemLine(group, permalink, true)).join('');
      const title = `- **${inlineMarkdown(lead.title)}** (${numeral(findingsOf(members).length)}) <sub>${ruleLink(lead)}</sub>`;
      return [title, ...members.map((group) => `  ${itemLine(group, permalink, false)}`)].join('\n');
    })
    .join('\n');
}

/** A finding with its own heading: message, operations, place, reason, values, proof, remedy. */
function itemBlock(group: Group, detail: Detail, permalink: Permalink): string {
  const { lead } = group;
  const parts = [
    `#### ${inlineMarkdown(lead.message)}`,
    [whereabouts(group, permalink), `<sub>${ruleLink(lead)} ${ids(group)}</sub>`].filter(Boolean).join(' · '),
    detail === 'full' ? moreOperations(group) : '',
    detail === 'full' ? copyList(group, permalink) : copiesPhrase(group),
    [originNote(group), inlineMarkdown(lead.why)].filter(Boolean).join(' '),
    inlineMarkdown(concernedSentence(group)),
    ...(detail === 'full' ? [values(lead), proof(lead), opinion(lead)] : []),
    remedy(lead),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What one rule says about several places. */
function clusterBlock({ lead, groups }: Cluster, detail: Detail, permalink: Permalink): string {
  const unproved = detail === 'full' ? sharedNoProof(groups) : '';
  const items = groups.map((group) => clusterItem(group, detail, permalink, unproved === ''));
  // A list that is one longer than what is shown is shown.
  const shown = items.length > UNFOLDED_GROUPS + 2 ? UNFOLDED_GROUPS : items.length;
  const parts = [
    `#### ${inlineMarkdown(lead.title)} (${numeral(findingsOf(groups).length)})`,
    [...groups.slice(0, 1).map(originNote), inlineMarkdown(lead.why)].filter(Boolean).join(' '),
    remedy(lead),
    unproved,
    items.slice(0, shown).join('\n'),
    shown < items.length ? details(`${numeral(items.length - shown)} more`, items.slice(shown).join('\n')) : '',
    `<sub>${ruleLink(lead)}</sub>`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Why there is no proof, where that is the same for all places for which one was looked for. */
function sharedNoProof(groups: readonly Group[]): string {
  const reasons = groups.flatMap(({ lead }) => lead.noWitness ?? []);
  const isShared = reasons.length > 1 && new Set(reasons).size === 1;
  return isShared && groups.every(({ lead }) => lead.witness === undefined) ? noProof(reasons[0]) : '';
}

function clusterItem(group: Group, detail: Detail, permalink: Permalink, withProof: boolean): string {
  const { lead } = group;
  const message = inlineMarkdown(lead.message);
  const where = [whereabouts(group, permalink), `<sub>${ids(group)}</sub>`].filter(Boolean).join(' ');
  const short = [message, where, inlineMarkdown(concernedSentence(group))];
  const long =
    detail === 'full'
      ? [copyList(group, permalink), values(lead), withProof ? foldedProof(lead) : '', opinion(lead)].filter(Boolean)
      : [copiesPhrase(group)].filter(Boolean);
  return [`- ${short.filter(Boolean).join('  \n')}`, ...long]
    .join('\n\n')
    .replaceAll('\n', '\n  ')
    .replaceAll(/^ +$/gmu, '');
}

/** A finding as one line of a list. Ids are for what somebody may want to waive. */
function itemLine(group: Group, permalink: Permalink, withRule: boolean): string {
  const { lead } = group;
  const message = inlineMarkdown(lead.message).replace(/\.$/u, '');
  const id = lead.level === 'info' ? '' : ids(group);
  const signature = [withRule ? ruleLink(lead) : '', id].filter(Boolean).join(' ');
  const contested = lead.secondOpinion?.verdict === 'disagrees' ? opinion(lead) : '';
  const planned = lead.removal?.planned === true ? inlineMarkdown(lead.removal.note).replace(/\.$/u, '') : '';
  const where = whereabouts(group, permalink, true);
  const text = [message, planned, where, copiesPhrase(group), contested].filter(Boolean).join(' — ');
  return `- ${text}${signature === '' ? '' : ` <sub>${signature}</sub>`}`;
}

/** The rule with its page; for a rule of a ruleset also how serious it is, which its section does not say. */
const ruleLink = (lead: Finding): string =>
  lead.source === 'lint' ? `${codeLink(lead.rule, lead.docs)} ${lead.level}` : codeLink(lead.rule, lead.docs);

function remedy({ fix }: Finding): string {
  return fix === '' ? '' : `**What to do:** ${inlineMarkdown(fix)}`;
}

/** Findings as counts of each rule, for when there is no room for more. */
export function ruleCounts(findings: readonly Finding[]): string {
  const counts = countRules(findings);
  const shown = counts.slice(0, 25).map(({ lead, count }) => `${count} × ${codeLink(lead.rule, lead.docs)}`);
  return [...shown, ...(counts.length > 25 ? [plural(counts.length - 25, 'other rule')] : [])].join(', ');
}

function whereabouts(group: Group, permalink: Permalink, brief = false): string {
  const { head, base } = tellingPlaces(group.lead.locations);
  const places: string[] = [];
  if (head !== undefined) places.push(codeLink(`${head.file}:${head.line}`, permalink(head, 'head')));
  if (base !== undefined && (head === undefined || (!brief && permalink(base, 'base') !== null))) {
    const name = head?.file === base.file ? `line ${base.line}` : `${base.file}:${base.line}`;
    places.push(`before: ${codeLink(name, permalink(base, 'base'))}`);
  }
  return [operationsPhrase(group, brief), spotsPhrase(group), places.join(', ')].filter(Boolean).join(' · ');
}

function spotsPhrase(group: Group): string {
  const spots = spotsOf(group);
  return spots === null ? '' : `at ${spots.shown.map((name) => code(name)).join(', ')}${spots.more}`;
}

function operationsPhrase({ operations, lead }: Group, brief: boolean): string {
  // A message that names them already says enough.
  const isNamed = (name: string): boolean => lead.message.includes(`\`${name}\``);
  const names = operations.slice(0, SHOWN_OPERATIONS).map((operation) => code(operationName(operation)));
  const component =
    lead.component === null || [lead.component, lead.component.replace(/^.*\//u, '')].some(isNamed)
      ? ''
      : code(lead.component);
  const [only] = operations;
  if (operations.length <= 1) {
    const operation = only === undefined || isNamed(operationName(only)) ? '' : code(operationName(only));
    return [operation, component === '' ? '' : `in ${component}`].filter(Boolean).join(' ');
  }
  const rest = operations.length - names.length;
  const more = rest > 0 ? ` and ${numeral(rest)} more` : '';
  const verb = component === '' ? 'Affects' : `In ${component}, affects`;
  return `${brief ? verb.charAt(0).toLowerCase() + verb.slice(1) : verb} ${plural(operations.length, 'operation')}: ${names.join(', ')}${more}`;
}

function moreOperations({ operations }: Group): string {
  const rest = operations.slice(SHOWN_OPERATIONS);
  if (rest.length === 0) return '';
  const names = rest.slice(0, LISTED_OPERATIONS).map((operation) => code(operationName(operation)));
  const uncounted = rest.length > LISTED_OPERATIONS ? ` and ${rest.length - LISTED_OPERATIONS} more` : '';
  const summary = rest.length === 1 ? 'The other operation' : `The other ${numeral(rest.length)} operations`;
  return details(summary, names.join(', ') + uncounted);
}

const LISTED_COPIES = 100;

/** The other places of a change, folded away, each with what somebody needs to look at it or to waive it. */
function copyList(group: Group, permalink: Permalink): string {
  if (group.copies.length === 0) return '';
  const lines = group.copies.slice(0, LISTED_COPIES).map((copy) => {
    const place = placeOf(copy, group);
    // What the place leaves out is named by the operations.
    const shown = place === '' ? { ...copy, lead: { ...copy.lead, message: '' } } : copy;
    const where = [inlineMarkdown(place), whereabouts(shown, permalink, true)].filter(Boolean);
    return `- ${where.join(' — ')} <sub>${ids(copy)}</sub>`;
  });
  const rest = group.copies.length - lines.length;
  return details(copiesTitle(group), [...lines, ...(rest > 0 ? [`- and ${numeral(rest)} more`] : [])].join('\n'));
}

function copiesPhrase(group: Group): string {
  if (group.copies.length === 0) return '';
  const { shown, more } = holdersOf(group);
  return `${copiesTitle(group)}: ${shown.map((name) => code(name)).join(', ')}${more}`;
}

function values(finding: Finding): string {
  const { before, after } = telling(finding);
  if (before === undefined && after === undefined) return '';
  if (isShort(before) && isShort(after)) {
    const was = before === undefined ? '' : code(compactJson(before));
    const is = after === undefined ? '' : code(compactJson(after));
    if (was !== '' && is !== '') return `Before → after: ${was} → ${is}`;
    return was === '' ? `Now: ${is}` : `Before: ${was}`;
  }
  const changed = diffLines(
    before === undefined ? [] : jsonLines(before, VALUE_LINES),
    after === undefined ? [] : jsonLines(after, VALUE_LINES),
  );
  return codeBlock('diff', changed);
}

function isShort(value: Json | undefined): boolean {
  return value === undefined || compactJson(value).length <= INLINE_VALUE;
}

const noProof = (reason: string | undefined): string =>
  reason === undefined ? '' : `No proof: ${inlineMarkdown(reason)}`;

function proofParts({ witness, noWitness }: Finding): readonly string[] {
  if (witness === undefined) return [noProof(noWitness)].filter(Boolean);
  const instance = abridged(witness.instance);
  const compact = compactJson(instance);
  const shown = compact.length <= INLINE_VALUE ? [compact] : jsonLines(instance, WITNESS_LINES);
  const reason = witness.reason === '' ? '' : `Reason: ${inlineMarkdown(witness.reason)}`;
  return [inlineMarkdown(witnessSentence(witness)), codeBlock('json', shown), reason].filter(Boolean);
}

const proof = (finding: Finding): string => proofParts(finding).join('\n\n');

function foldedProof(finding: Finding): string {
  const { witness } = finding;
  if (witness === undefined) return proof(finding);
  // What it is a part of is made of values, which have no place in a summary.
  const { subject, ...plain } = witness;
  const [, ...rest] = proofParts(finding);
  const what = subject === undefined ? [] : [`What is shown: ${inlineMarkdown(subject)}`];
  return details(witnessSentence(plain), [...what, ...rest].join('\n\n'));
}

function ids({ findings }: Group): string {
  const shown = findings.slice(0, SHOWN_OPERATIONS).map((finding) => code(finding.id));
  const more = findings.length > shown.length ? ` and ${findings.length - shown.length} more` : '';
  return shown.join(' ') + more;
}

function opinion(finding: Finding): string {
  const sentence = opinionSentence(finding);
  return sentence === '' ? '' : `Second opinion: ${inlineMarkdown(sentence)}`;
}
/** A part that is folded away. `summary` is ours, never a value. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

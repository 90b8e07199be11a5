import type { OperationRef } from '../model/change.ts';
import { methodName } from '../model/contract.ts';
import type { Finding, Witness } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Location } from '../model/location.ts';
import type { ApiReport, VersionVerdict } from '../model/report.ts';
import { fence } from './escape.ts';
import type { ApiOutline, Group, Outline, SectionKey } from './outline.ts';
import { findingsOf } from './outline.ts';

// Sentences all formats share. They are prose in the sense of escape.ts: values stand between backticks.

/** How a run ended, for the eye: `good` nothing to do, `look` passed but worth reading, `bad` failed. */
export type Mood = 'good' | 'look' | 'bad';

/** The first line of every format. */
export interface Headline {
  readonly mood: Mood;
  readonly prose: string;
}

const NOUNS: Readonly<Record<SectionKey, readonly [one: string, many: string]>> = {
  breaking: ['breaking change', 'breaking changes'],
  'potentially-breaking': ['potentially breaking change', 'potentially breaking changes'],
  unclassified: ['unclassified change', 'unclassified changes'],
  policy: ['version or lifecycle finding', 'version or lifecycle findings'],
  lint: ['finding of the rulesets', 'findings of the rulesets'],
  internal: ['change of internal operations', 'changes of internal operations'],
  'non-breaking': ['non-breaking change', 'non-breaking changes'],
  documentation: ['documentation change', 'documentation changes'],
};

/** `1,204` */
export function numeral(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A number with its noun. */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

/** `3 breaking changes` */
export function countOf(key: SectionKey, count: number): string {
  return plural(count, ...NOUNS[key]);
}

/** `2 new, 14 existing, 1 fixed`: what the rulesets found in an API; empty when that is nothing. */
export function lintCounts({ base, summary: { lint } }: ApiReport): string {
  // Without a base there is nothing that new ones could be told from.
  if (base === null) return lint.new === 0 ? '' : plural(lint.new, 'finding');
  return [
    lint.new > 0 ? `${numeral(lint.new)} new` : '',
    lint.existing > 0 ? `${numeral(lint.existing)} existing` : '',
    lint.fixed > 0 ? `${numeral(lint.fixed)} fixed` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** `1 potentially breaking change, 3 documentation changes`; empty when there is nothing of these kinds. */
export function countsOf(outline: Outline, keys: readonly SectionKey[]): string {
  return keys
    .map((key) => [key, outline.counts.get(key) ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => countOf(key, count))
    .join(', ');
}

/** The verdict of a run in one line. */
export function headline(outline: Outline): Headline {
  const { report, apis } = outline;
  if (report.task === 'lint') return lintHeadline(outline);
  const unreadable = apis.filter((api) => api.state === 'unreadable');
  const failed = report.verdict === 'fail';
  const breaking = outline.counts.get('breaking') ?? 0;
  if (breaking > 0) {
    return {
      mood: failed ? 'bad' : 'look',
      prose: `${countOf('breaking', breaking)}${apiShare(outline)}${bump(outline)}`,
    };
  }
  if (unreadable.length > 0) return { mood: failed ? 'bad' : 'look', prose: unreadableProse(unreadable) };
  if (failed) return { mood: 'bad', prose: `No breaking changes, but this check fails${missing(outline)}` };
  if (outline.incomplete) {
    return { mood: 'look', prose: 'No breaking changes found, but not everything could be compared' };
  }
  const potential = outline.counts.get('potentially-breaking') ?? 0;
  if (potential > 0) {
    return {
      mood: 'look',
      prose: `No breaking changes, ${countOf('potentially-breaking', potential)}${missing(outline)}`,
    };
  }
  const fresh = apis.reduce((sum, { api }) => sum + api.summary.lint.new, 0);
  if (fresh > 0) {
    const noun = plural(fresh, 'new finding of the rulesets', 'new findings of the rulesets');
    return { mood: 'look', prose: `No breaking changes, ${noun}${missing(outline)}` };
  }
  const passed = letPass(apis);
  if (passed !== '') return { mood: 'look', prose: `${passed}${missing(outline)}` };
  if (apis.length === 0) return { mood: 'good', prose: 'No API descriptions to compare' };
  return apis.every(isUntouched)
    ? { mood: 'good', prose: 'No API changes' }
    : { mood: 'good', prose: `No breaking changes${missing(outline)}` };
}

/** The breaks of this change that somebody let pass; those that only put the description right break nobody. */
function letPass(apis: readonly ApiOutline[]): string {
  const breaks = apis
    .flatMap((api) => api.waived)
    .filter(({ impact, origin }) => impact === 'breaking' && origin === 'introduced')
    .map(({ waiver }) => waiver?.kind)
    .filter((kind) => kind !== 'baseline');
  const real = breaks.filter((kind) => kind !== 'spec-correction');
  if (breaks.length === 0) return '';
  if (real.length === 0)
    return `No breaking changes, ${plural(breaks.length, 'correction of the description', 'corrections of the description')}`;
  const approved = real.filter((kind) => kind === 'approval').length;
  const how = approved === real.length ? 'approved' : approved === 0 ? 'waived' : 'waived or approved';
  return `${countOf('breaking', real.length)}, ${how}`;
}

function lintHeadline({ report, apis, incomplete }: Outline): Headline {
  const found = apis.reduce((sum, { api }) => sum + api.summary.lint.new, 0);
  const where = apis.length < 2 ? '' : ` in ${apis.length} API descriptions`;
  const prose = found === 0 ? `No findings of the rulesets${where}` : `${countOf('lint', found)}${where}`;
  const gaps = incomplete ? '; not everything could be checked' : '';
  const mood = report.verdict === 'fail' ? 'bad' : found > 0 || incomplete ? 'look' : 'good';
  return { mood, prose: `${prose}${gaps}` };
}

/** Nothing at all is said about it, not even something waived or switched off. */
export function isUntouched({ state, sections, waived, off }: ApiOutline): boolean {
  return state === 'compared' && sections.length === 0 && waived.length === 0 && off === 0;
}

function unreadableProse(unreadable: readonly ApiOutline[]): string {
  const [only] = unreadable;
  return unreadable.length === 1 && only !== undefined
    ? `${fence(only.api.name)} can't be compared`
    : `${plural(unreadable.length, 'API')} can't be compared`;
}

function apiShare({ apis }: Outline): string {
  if (apis.length < 2) return '';
  const hit = apis.filter((api) => api.sections.some((section) => section.key === 'breaking')).length;
  return ` in ${hit} of ${apis.length} APIs`;
}

/** ` — needs a major version (1.4.2 → 2.0.0), declared: none`; with several APIs only what is missing. */
function bump({ apis }: Outline): string {
  const [only] = apis;
  if (apis.length === 1 && only !== undefined) {
    const sentence = requirement(only.api.version);
    return sentence === '' ? '' : ` — ${sentence}`;
  }
  const wrong = apis.filter(({ api: { version } }) => !version.ok && requirement(version) !== '');
  const [first] = wrong;
  if (first === undefined) return '';
  return wrong.length === 1
    ? ` — ${fence(first.api.name)} ${requirement(first.api.version)}`
    : ` — ${wrong.length} APIs need another version`;
}

/** Only what is missing: that a compatible change has its version is not worth a headline. */
function missing(outline: Outline): string {
  return outline.apis.every((api) => api.api.version.ok) ? '' : bump(outline);
}

function requirement(version: VersionVerdict): string {
  if (version.scheme === 'none' || version.required === 'none') return '';
  if (version.ok) {
    return version.declared === null || version.declared === 'none' || version.base === null || version.head === null
      ? ''
      : `announced by a ${version.declared} version (${step(version.base, version.head)})`;
  }
  const target = version.base !== null && version.next !== null ? ` (${step(version.base, version.next)})` : '';
  return `needs a ${version.required} version${target}, declared: ${version.declared ?? 'unknown'}`;
}

/** `1.4.2 → 2.0.0` as prose. */
export function step(from: string, to: string): string {
  return `${fence(from)} → ${fence(to)}`;
}

/** The version of an API in one cell: what it is and what it should be. */
export function versionCell({ version }: ApiReport): string {
  const { base, head } = version;
  if (base === null && head === null) return '–';
  if (base === null || head === null || base === head) return fence(head ?? base ?? '');
  return step(base, head);
}

/** `3 changes inherited since the last release, 1 of them breaking`; empty without any. */
export function inheritedWords({ inherited }: ApiOutline): string {
  const findings = findingsOf(inherited);
  if (findings.length === 0) return '';
  const breaking = findings.filter(({ impact }) => impact === 'breaking').length;
  return `${plural(findings.length, 'change')} inherited since the last release${breaking === 0 ? '' : `, ${breaking} of them breaking`}`;
}

/** What the version is measured from, when it is not the base. */
export function sinceWords({ version: { since } }: ApiReport): string {
  return since === undefined ? '' : `Measured from ${fence(since)}.`;
}

/** What became of an API, in a few words. */
export function statusWords(outlined: ApiOutline): string {
  const { state, gaps } = outlined;
  if (state === 'compared' && gaps.length > 0) return 'partly compared';
  if (state === 'compared') return isUntouched(outlined) ? 'no changes' : 'changed';
  return { added: 'new', removed: 'removed', unreadable: 'not compared', linted: 'checked' }[state];
}

/** How many remarks there are on what was read though the specification does not allow it so. */
export function remarkWords(count: number): string {
  return `${plural(count, 'remark')} on how the description is written`;
}

/** The name of an operation as people write it. */
export function operationName(operation: OperationRef): string {
  const name = `${methodName(operation.method)} ${operation.path}`;
  return operation.kind === 'path' ? name : `${operation.kind} ${name}`;
}

/** `openapi.yaml:42` */
export function placeName(location: Location): string {
  return `${location.file}:${location.line}`;
}

/**
 * The places of a finding that show it: of something that was added the new one, of something that was removed the old
 * one, because the other is only where it would stand.
 */
export function tellingPlaces({ base, head }: Finding['locations']): Finding['locations'] {
  if (base === undefined || head === undefined) return { ...(base && { base }), ...(head && { head }) };
  if (isAround(base, head)) return { head };
  return isAround(head, base) ? { base } : { base, head };
}

/** The start of a file is around everything in it, but not around what stands in another file; what a map has may stand in a file of its own. */
function isAround(outer: Location, inner: Location): boolean {
  if (outer.file !== inner.file && MAP.test(outer.pointer) && !MAP.test(inner.pointer)) return true;
  return (outer.pointer !== '' || outer.file === inner.file) && inner.pointer.startsWith(`${outer.pointer}/`);
}

/** Maps in which there is nothing to see but what they hold. */
const MAP = /^\/(?:paths|webhooks|definitions|parameters|responses|components\/[^/]+)$/;

/** A sentence without the marks around its values, for telling whether two say the same. */
export function bare(sentence: string): string {
  return sentence.replaceAll('`', '');
}

/** The values of a finding, unless its message says all of them. */
export function telling({ message, source, before, after }: Finding): {
  readonly before?: Json;
  readonly after?: Json;
} {
  const isTold = (value: Json | undefined): boolean => {
    if (value === undefined) return true;
    if (Array.isArray(value)) return value.every(isTold);
    return (
      (typeof value !== 'object' || value === null) &&
      message.includes(source === 'version' ? String(value) : `\`${String(value)}\``)
    );
  };
  if (isTold(before) && isTold(after)) return {};
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Where a change of `group` began, when it was not this one. */
export function originNote({ lead }: Group): string {
  if (lead.origin !== 'inherited') return '';
  return lead.source === 'lint'
    ? 'Not new in this change.'
    : 'Not new in this change: it is so since the last release.';
}

/** What a witness proves, as prose that ends in a colon. */
export function witnessSentence({ direction, allowedBy, subject }: Witness): string {
  const it = subject ?? direction;
  if (direction === 'request') {
    return allowedBy === 'base'
      ? `Proof: this ${it} was valid and is refused now:`
      : `Proof: this ${it} is valid now and was refused before:`;
  }
  return allowedBy === 'head'
    ? `Proof: this ${it} is allowed now and was not before:`
    : `Proof: this ${it} was allowed before and is not now:`;
}

/** What an independent program thinks; empty when it has no opinion (the JSON report says why). */
export function opinionSentence({ secondOpinion }: Finding): string {
  if (secondOpinion === undefined || secondOpinion.verdict === 'not-applicable') return '';
  return `${secondOpinion.verdict}: ${secondOpinion.note}`;
}

/** JSON on one line. Values come from JSON texts, so there is always one. */
export function compactJson(value: Json): string {
  return JSON.stringify(value);
}

/** JSON as lines; beyond `limit` lines the rest is counted. */
export function jsonLines(value: Json, limit: number): readonly string[] {
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines.length <= limit + 1
    ? lines
    : [...lines.slice(0, limit), `… ${plural(lines.length - limit, 'more line')}`];
}

/** Lines of a diff from `before` to `after`: common lines at both ends stay, the middle is replaced. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly string[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    ...before.slice(Math.max(0, start - 2), start).map((line) => `  ${line}`),
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
    ...before.slice(before.length - end, before.length - end + 2).map((line) => `  ${line}`),
  ];
}

/** How often each rule occurs, most frequent first. */
export function countRules(
  findings: readonly Finding[],
): readonly { readonly lead: Finding; readonly count: number }[] {
  const counts = new Map<string, { lead: Finding; count: number }>();
  for (const finding of findings) {
    const entry = counts.get(finding.rule);
    if (entry === undefined) counts.set(finding.rule, { lead: finding, count: 1 });
    else entry.count += 1;
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.lead.rule < b.lead.rule ? -1 : 1));
}

/** ``Owned by `@acme/shop`; used by `mobile` (`#mobile`).`` for the findings of a group; empty when nobody is known. */
export function concernedSentence(group: Group): string {
  const findings = findingsOf([group]);
  const owners = [...new Set(findings.flatMap((finding) => finding.owners ?? []))];
  const consumers = findings
    .flatMap((finding) => finding.consumers ?? [])
    .map(({ name, contact }) => `${quotedName(name)}${contact === null ? '' : ` (${quotedName(contact)})`}`);
  const parts = [
    owners.length === 0 ? '' : `owned by ${listOf(owners.map(quotedName))}`,
    consumers.length === 0 ? '' : `used by ${listOf([...new Set(consumers)])}`,
  ].filter(Boolean);
  const sentence = parts.join('; ');
  return sentence === '' ? '' : `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

const MOST_NAMES = 10;

// In code, a name with `@` before it notifies nobody.
const quotedName = (name: string): string => `\`${name.replaceAll('`', "'")}\``;

function listOf(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return names.slice(0, MOST_NAMES).join(', ') + more;
}

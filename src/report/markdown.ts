import { dueList, dueWords } from './calendar.ts';
import type { Finding } from '../model/finding.ts';
import type { ApiReport } from '../model/report.ts';
import { code, codeBlock, inlineMarkdown, safeUrl, tableCode } from './escape.ts';
import type { Detail, Permalink } from './markdown-item.ts';
import { blocks, details, lineList, ruleCounts } from './markdown-item.ts';
import type { ApiOutline, Group, Outline, Section, SectionKey } from './outline.ts';
import { findingsOf } from './outline.ts';
import { splitWaived, waivedGroups, waiverWords } from './waived.ts';
import type { Mood } from './words.ts';
import {
  bare,
  countOf,
  countsOf,
  headline,
  inheritedWords,
  lintCounts,
  numeral,
  plural,
  remarkWords,
  sinceWords,
  statusWords,
  step,
  versionCell,
} from './words.ts';

/** What a Markdown report may link to. */
export interface MarkdownOptions {
  /** Gives the page of a place; without it, places are plain text. */
  readonly permalink?: Permalink;
  /** Where the rest is, said when something was left out: `See the job summary for all of them.` */
  readonly more?: string;
}

/** How much is written. `items` is the number of groups a section lists before the rest is counted. */
export interface Plan {
  readonly detail: Detail;
  /** Findings nobody must act on (non-breaking, documentation, lint that was there before) are only counted. */
  readonly quiet: 'listed' | 'counted';
  readonly items: number;
  /** The same for a section that is only listed for completeness. */
  readonly quietItems: number;
  /** How many APIs get a row and sections. */
  readonly apis: number;
  /** How many sentences of a kind (reasons, notes, what was not compared) are written. */
  readonly sentences: number;
}

/** Everything, for `--format markdown`. */
export const EVERYTHING: Plan = {
  detail: 'full',
  quiet: 'listed',
  items: Infinity,
  quietItems: Infinity,
  apis: Infinity,
  sentences: Infinity,
};

interface Context {
  readonly plan: Plan;
  readonly permalink: Permalink;
  readonly more: string;
  /** The reasons of the verdict without marks: what they say is not said again. */
  readonly reasons: ReadonlySet<string>;
  /** Nothing to act on: what did change may be shown unfolded. */
  readonly calm: boolean;
}

const ICONS: Readonly<Record<Mood, string>> = { good: '✅', look: '🟠', bad: '🔴' };
const MOST_DUE = 20;
const MOST_REMARKS = 20;

const QUIET: ReadonlySet<SectionKey> = new Set(['internal', 'non-breaking', 'documentation']);
/** What stands below the version: nobody has to act on it because of this change. */
const AFTERTHOUGHTS: ReadonlySet<SectionKey> = new Set(['lint', 'non-breaking', 'documentation']);
const UNFOLDED_ITEMS = 10;
const ACCEPTING =
  'Is a change meant? `api-governor waive ID` lets one finding pass for a time; `accept-announced: true` in `.api-governor.yaml` lets breaks pass with the version they need; `rules` and `policies` there say what counts.';

/** The pull request comment, the job summary and `--format markdown`: what matters is first, the rest is folded. */
export function markdown(outline: Outline, options: MarkdownOptions, plan: Plan): string {
  const { mood, prose } = headline(outline);
  const context: Context = {
    plan,
    permalink: options.permalink ?? (() => null),
    more: options.more ?? '',
    reasons: new Set(outline.report.reasons.map(bare)),
    calm: mood === 'good',
  };
  const { report, apis } = outline;
  const single = apis.length === 1;
  const shown = apis.slice(0, plan.apis);
  const parts = [
    `## ${ICONS[mood]} ${inlineMarkdown(prose)}`,
    subtitle(outline),
    sentences('Why this check fails:', report.reasons, context),
    sentences('What lets it pass:', report.unblock ?? [], context),
    quote('ℹ️ **Good to know**', report.notes, context),
    single ? '' : table(shown, apis.length - shown.length),
    ...shown.map((api) => apiPart(api, single, context)),
    footer(outline, context),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function subtitle({ report, apis }: Outline): string {
  const [only] = apis;
  const name = apis.length === 1 && only !== undefined ? code(only.api.name) : '';
  const line = [name, inlineMarkdown(report.comparing)].filter(Boolean).join(' · ');
  return line === '' ? '' : `<sub>${line}</sub>`;
}

/** The least that can be said: the verdict, what was counted, and where the rest is. */
export function markdownVerdict(outline: Outline, options: MarkdownOptions): string {
  const { mood, prose } = headline(outline);
  const counts = countsOf(outline, [...outline.counts.keys()]);
  const incomplete = outline.incomplete ? '⚠️ Not everything could be compared.' : '';
  return `${[`## ${ICONS[mood]} ${inlineMarkdown(prose)}`, counts, incomplete, options.more ?? ''].filter(Boolean).join('\n\n')}\n`;
}

function sentences(title: string, all: readonly string[], { plan }: Context): string {
  if (all.length === 0) return '';
  if (all.length === 1) return `**${title}** ${inlineMarkdown(all[0] ?? '')}`;
  return [`**${title}**`, '', ...bullets(all, plan.sentences)].join('\n');
}

function bullets(all: readonly string[], limit: number): readonly string[] {
  const lines = all.slice(0, limit).map((sentence) => `- ${inlineMarkdown(sentence)}`);
  return all.length > limit ? [...lines, `- and ${all.length - limit} more`] : lines;
}

function quote(title: string, all: readonly string[], { plan }: Context): string {
  if (all.length === 0) return '';
  if (all.length === 1) return `> ${title}: ${inlineMarkdown(all[0] ?? '')}`;
  return [`> ${title}:`, '>', ...bullets(all, plan.sentences).map((line) => `> ${line}`)].join('\n');
}

function table(apis: readonly ApiOutline[], left: number): string {
  if (apis.length === 0) return '';
  return [
    '| API | Status | Breaking | Potentially breaking | Non-breaking | Version | Needs |',
    '| :-- | :-- | --: | --: | --: | :-- | :-- |',
    ...apis.map(tableRow),
    ...(left > 0 ? [`\nand ${plural(left, 'more API')}`] : []),
  ].join('\n');
}

function tableRow(outlined: ApiOutline): string {
  const none = outlined.state === 'unreadable' ? '?' : '–';
  const counts = (['breaking', 'potentially-breaking', 'non-breaking'] as const).map(
    (key) => sectionCount(outlined, key) || none,
  );
  const { required, scheme, ok } = outlined.api.version;
  const needs = scheme === 'none' || required === 'none' ? none : `${required}${ok ? '' : ' ❌'}`;
  const cells = [tableCode(outlined.api.name), status(outlined), ...counts, tableVersion(outlined.api), needs];
  return `| ${cells.join(' | ')} |`;
}

function tableVersion({ version: { base, head } }: ApiReport): string {
  const known = [...new Set([base, head].filter((version) => version !== null))];
  return known.length === 0 ? '–' : known.map(tableCode).join(' → ');
}

function sectionCount({ sections }: ApiOutline, key: SectionKey): number {
  return sections.find((section) => section.key === key)?.count ?? 0;
}

function status(outlined: ApiOutline): string {
  const words = statusWords(outlined);
  return words.endsWith('compared') ? `⚠️ ${words}` : words;
}

function apiPart(outlined: ApiOutline, single: boolean, context: Context): string {
  const parts = [
    problems(outlined, context),
    lifecycle(outlined, single),
    ...outlined.sections.filter(({ key }) => !AFTERTHOUGHTS.has(key)).map((section) => sectionPart(section, context)),
    versionPart(outlined, context.reasons),
    lintPart(outlined, context),
    ...outlined.sections.filter(({ key }) => QUIET.has(key)).map((section) => sectionPart(section, context)),
    inheritedPart(outlined, context),
    waivedPart(outlined, context),
    duePart(outlined),
    remarksPart(outlined, context),
  ].filter(Boolean);
  if (single || parts.length === 0) return parts.join('\n\n');
  return [`## ${code(outlined.api.name)}`, ...parts].join('\n\n');
}

function problems({ api: { problems: all }, gaps }: ApiOutline, context: Context): string {
  const unreadable = all.map(({ message, file, location }) => {
    const place = location === null ? file : `${location.file}:${location.line}:${location.column}`;
    return `${code(place)} ${inlineMarkdown(message)}`;
  });
  return [
    warning('**Not compared**, because a description of this API can not be read:', unreadable, context),
    warning(
      '**Not compared**, so changes here would not be in this report:',
      gaps.map(({ sentence }) => inlineMarkdown(sentence)),
      context,
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `lines` are Markdown already. */
function warning(title: string, lines: readonly string[], { plan }: Context): string {
  if (lines.length === 0) return '';
  const rest = lines.length - plan.sentences;
  const shown = [...lines.slice(0, plan.sentences), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return [`> ⚠️ ${title}`, '>', ...shown.map((line) => `> - ${line}`)].join('\n');
}

function lifecycle({ state, api }: ApiOutline, single: boolean): string {
  const name = single ? `${code(api.name)} ` : 'This API ';
  if (state === 'added') return `${name}is new: there is nothing to compare it with.`;
  return state === 'removed' ? `${name}has no description any more.` : '';
}

function sectionPart(section: Section, context: Context): string {
  const { key, title, count, groups } = section;
  const { plan } = context;
  if (QUIET.has(key)) {
    if (plan.quiet === 'counted') return `${countOf(key, count)}: ${ruleCounts(findingsOf(groups))}`;
    return details(
      countOf(key, count),
      itemList(groups, 'line', quietly(context)),
      context.calm && count <= UNFOLDED_ITEMS,
    );
  }
  const lead = key === 'unclassified' ? 'No rule knows these differences. Please look at them.' : '';
  const body = itemList(groups, plan.detail, context);
  return [`### ${title} (${numeral(count)})`, lead, body].filter(Boolean).join('\n\n');
}

const quietly = (context: Context): Context => ({
  ...context,
  plan: { ...context.plan, items: Math.min(context.plan.items, context.plan.quietItems) },
});

function itemList(groups: readonly Group[], detail: Detail, context: Context): string {
  const { plan, permalink } = context;
  const shown = groups.slice(0, plan.items);
  const body = detail === 'line' ? lineList(shown, permalink) : blocks(shown, detail, permalink);
  return [body, leftOut(groups.slice(plan.items), context)].filter(Boolean).join('\n\n');
}

function leftOut(groups: readonly Group[], { plan, more }: Context): string {
  if (groups.length === 0) return '';
  const findings = findingsOf(groups);
  const intro = plan.items === 0 ? '' : `and ${numeral(findings.length)} more: `;
  return [`${intro}${ruleCounts(findings)}.`, more].filter(Boolean).join(' ');
}

function inheritedPart(outlined: ApiOutline, context: Context): string {
  const words = inheritedWords(outlined);
  if (words === '') return '';
  const { inherited, api } = outlined;
  if (context.plan.quiet === 'counted') return `${words}: ${ruleCounts(findingsOf(inherited))}`;
  const lead = `Not by this change: they were there before. ${inlineMarkdown(sinceWords(api))}`.trim();
  // Their old side is the release, which is no page that the context knows.
  const permalink: Permalink = (location, side) => (side === 'base' ? null : context.permalink(location, side));
  return details(words, [lead, itemList(inherited, 'line', quietly({ ...context, permalink }))].join('\n\n'));
}

/** New findings of the rulesets; those that were there before are folded away, and what was fixed is said in a line. */
function lintPart({ api, sections, fixedLint }: ApiOutline, context: Context): string {
  const counts = lintCounts(api);
  if (counts === '') return '';
  const groups = sections.find(({ key }) => key === 'lint')?.groups ?? [];
  const isNew = ({ lead }: Group): boolean => lead.origin !== 'inherited';
  const older = groups.filter((group) => !isNew(group));
  const olderFindings = findingsOf(older);
  const summary = plural(olderFindings.length, 'existing finding');
  const fixed = findingsOf(fixedLint);
  const parts = [
    itemList(groups.filter(isNew), context.plan.detail, context),
    older.length === 0
      ? ''
      : context.plan.quiet === 'counted'
        ? `${summary}: ${ruleCounts(olderFindings)}`
        : details(summary, itemList(older, 'line', quietly(context))),
    fixed.length === 0 ? '' : `✅ Fixed: ${ruleCounts(fixed)}`,
  ].filter(Boolean);
  // A heading for a number alone would weigh more than it says.
  return parts.length === 0 ? `**Rules:** ${counts}` : [`### Rules: ${counts}`, ...parts].join('\n\n');
}

function versionPart({ api, sections }: ApiOutline, reasons: ReadonlySet<string>): string {
  const { version, head } = api;
  if (version.scheme === 'none') return '';
  const isFound = sections.some(({ groups }) => groups.some(({ lead }) => bare(lead.message) === bare(version.note)));
  const note = isFound || reasons.has(bare(version.note)) ? '' : inlineMarkdown(version.note);
  if (version.ok) return note === '' ? '' : `**Version:** ${note}`;
  const edit =
    version.edit !== undefined
      ? `In ${code(version.edit.file)}:\n\n${codeBlock('diff', [`-${version.edit.before}`, `+${version.edit.after}`])}`
      : head === null || version.head === null || version.next === null
        ? ''
        : `In ${code(head.file)}:\n\n${versionEdit(head.file, version.head, version.next)}`;
  if (isFound) return [inlineMarkdown(sinceWords(api)), edit].filter(Boolean).join(' ');
  const current = version.base === null ? versionCell(api) : version.base;
  const sentence =
    note === '' && version.next !== null
      ? inlineMarkdown(`The changes need the version ${step(current, version.next)}.`)
      : note;
  return [`### Version`, [sentence, inlineMarkdown(sinceWords(api))].filter(Boolean).join(' '), edit]
    .filter(Boolean)
    .join('\n\n');
}

function versionEdit(file: string, from: string, to: string): string {
  const [open, line] = file.toLowerCase().endsWith('.json')
    ? ['  "info": {', (version: string): string => `    "version": ${JSON.stringify(version)}`]
    : ['  info:', (version: string): string => `    version: ${yamlString(version)}`];
  return codeBlock('diff', [open, `-${line(from).slice(1)}`, `+${line(to).slice(1)}`]);
}

/** `2.0` without quotes would be a number in YAML. */
function yamlString(version: string): string {
  return /^[a-z\d]+(?:[.-][a-z\d]+){2,}$/iu.test(version) ? version : JSON.stringify(version);
}

function waivedPart({ waived: all }: ApiOutline, { plan }: Context): string {
  const { waived, knownLint } = splitWaived(all);
  const known =
    knownLint.length === 0
      ? []
      : [`${plural(knownLint.length, 'known finding')} in the baseline: ${ruleCounts(knownLint)}`];
  const parts = waivedGroups(waived).map(({ title, findings }) => {
    if (plan.quiet === 'counted') return `${title}: ${ruleCounts(findings)}`;
    const lines = findings.slice(0, plan.items).map((finding) => {
      const { waiver, message, id } = finding;
      const { url = null } = waiver?.approval ?? {};
      const link = safeUrl(url) === null ? '' : ` ([where](${safeUrl(url) ?? ''}))`;
      return `- ${inlineMarkdown(message)} — ${inlineMarkdown(waiverWords(finding))}${link} <sub>${code(id)}</sub>`;
    });
    const rest = findings.length - lines.length;
    const isShown = findings.length <= UNFOLDED_ITEMS && findings.some(isBreakOfChange);
    return details(title, [...lines, ...(rest > 0 ? [`- and ${numeral(rest)} more`] : [])].join('\n'), isShown);
  });
  return [...parts, ...known].join('\n\n');
}

/** Somebody has to know of it, whoever let it pass. */
const isBreakOfChange = ({ impact, origin }: Finding): boolean => impact === 'breaking' && origin === 'introduced';

/** What is due soon; what goes later is in the calendar. */
function duePart({ api: { deprecations = [] } }: ApiOutline): string {
  const due = deprecations.filter(({ state }) => state !== 'later');
  const words = dueWords(due);
  return words === '' ? '' : details(words, dueList(due, MOST_DUE));
}

/** What is odd about how a description is written; nobody has to act on it because of this change. */
function remarksPart({ remarks }: ApiOutline, { plan }: Context): string {
  if (remarks.length === 0) return '';
  const words = remarkWords(remarks.length);
  if (plan.quiet === 'counted') return `${words}.`;
  const lines = bullets(
    remarks.map(({ sentence }) => sentence),
    Math.min(plan.sentences, MOST_REMARKS),
  );
  return details(words, lines.join('\n'));
}

/** Breaks that fail; what only warns needs no way around it. */
const isRefused = ({ key, groups }: Section): boolean =>
  (key === 'breaking' || key === 'potentially-breaking' || key === 'unclassified') &&
  groups.some(({ lead }) => lead.level === 'error');

function footer({ report, apis }: Outline, { plan, more }: Context): string {
  const off = apis.reduce((sum, api) => sum + api.off, 0);
  const actionable = apis.some(({ sections }) => sections.some(isRefused));
  const shortened = plan.quiet === 'counted' || plan.detail !== 'full' ? more : '';
  const lines = [
    off > 0 ? `${plural(off, 'finding')} switched off by the configuration.` : '',
    actionable ? ACCEPTING : '',
    shortened,
    `API Governor ${code(report.tool.version)}`,
  ];
  return `---\n\n<sub>${lines.filter(Boolean).join(' ')}</sub>`;
}

import { dueWords } from './calendar.ts';
import { styleText } from 'node:util';
import type { Finding, Witness } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import { copiesTitle, placeOf } from './copies.ts';
import { shorten, spans, terminal } from './escape.ts';
import { abridged } from './example.ts';
import type { ApiOutline, Cluster, Group, Outline, Section, SectionKey } from './outline.ts';
import { clustersOf, findingsOf } from './outline.ts';
import { spotsOf } from './spots.ts';
import { splitWaived, waiverWords } from './waived.ts';
import {
  bare,
  compactJson,
  concernedSentence,
  countRules,
  headline,
  inheritedWords,
  lintCounts,
  numeral,
  operationName,
  opinionSentence,
  originNote,
  plural,
  sinceWords,
  telling,
  tellingPlaces,
  witnessSentence,
} from './words.ts';

/** How text for a terminal is written. */
export interface TextOptions {
  readonly color?: boolean;
  /** Columns to wrap prose at; without it lines are as long as they are. */
  readonly width?: number;
}

type Paint = (style: 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold', text: string) => string;

interface Pen {
  readonly paint: Paint;
  readonly width: number;
}

const SHOWN_OPERATIONS = 3;
const SHOWN_REMARKS = 10;
const VALUE_LENGTH = 300;
const PROSE_LENGTH = 2000;
const ONE_LINE: ReadonlySet<SectionKey> = new Set(['non-breaking', 'documentation']);
const AFTERTHOUGHTS: ReadonlySet<SectionKey> = new Set(['lint', ...ONE_LINE]);

/** The report for people at a terminal; readable without colour. The last line is the verdict. */
export function text(outline: Outline, options: TextOptions = {}): string {
  const paint: Paint =
    options.color === true ? (style, value) => styleText(style, value, { validateStream: false }) : (_, value) => value;
  const pen: Pen = { paint, width: Math.max(40, options.width ?? Infinity) };
  const { report } = outline;
  const blocks = [
    report.comparing === '' ? '' : paint('dim', prose(report.comparing)),
    report.notes.map((note) => wrap(`note: ${prose(note)}`, '', pen)).join('\n'),
    ...outline.apis.map((api) => apiBlock(api, pen)),
    verdict(outline, pen),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Prose for a terminal; backticks stay because they show where a value begins and ends. */
function prose(value: string): string {
  return spans(shorten(value, PROSE_LENGTH))
    .map((span) => (span.code ? `\`${terminal(span.text)}\`` : terminal(span.text)))
    .join('');
}

function wrap(value: string, indent: string, { width }: Pen): string {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

function apiBlock(outlined: ApiOutline, pen: Pen): string {
  const parts = [
    apiTitle(outlined, pen),
    problems(outlined, pen),
    ...outlined.sections.filter(({ key }) => !AFTERTHOUGHTS.has(key)).map((section) => sectionBlock(section, pen)),
    lintBlock(outlined, pen),
    ...outlined.sections.filter(({ key }) => ONE_LINE.has(key)).map((section) => sectionBlock(section, pen)),
    rest(outlined, pen),
    versionBlock(outlined, pen),
  ].filter(Boolean);
  const said = parts.length > 1 ? parts.join('\n\n') : `${parts.join('')}\n  ${emptyWords(outlined)}`;
  return [said, remarksBlock(outlined, pen)].filter(Boolean).join('\n\n');
}

/** What is odd about how a description is written; nobody has to act on it because of this change. */
function remarksBlock({ remarks }: ApiOutline, pen: Pen): string {
  const shown = remarks.slice(0, SHOWN_REMARKS).map(({ sentence }) => prose(sentence));
  const more = remarks.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [plural(more, 'more remark')] : [])];
  return lines.map((line) => wrap(`${pen.paint('dim', 'remark')}  ${line}`, '  ', pen)).join('\n');
}

function emptyWords({ state }: ApiOutline): string {
  if (state === 'linted') return 'no findings';
  if (state === 'added') return 'new: there is nothing to compare it with';
  return state === 'removed' ? 'its description was removed' : 'no changes';
}

function apiTitle({ api, state }: ApiOutline, { paint }: Pen): string {
  const file = api.head?.file ?? api.base?.file ?? '';
  const { base, head } = api.version;
  const version = base !== null && head !== null && base !== head ? `${base} → ${head}` : (head ?? base ?? '');
  const status = state === 'added' ? '(new)' : state === 'removed' ? '(removed)' : '';
  const facts = [file === api.name ? '' : file, version, status].filter(Boolean).map((part) => terminal(part));
  return [paint('bold', terminal(api.name)), ...facts].join('  ');
}

function problems({ api, gaps }: ApiOutline, pen: Pen): string {
  const lines = [
    ...api.problems.map(
      (problem) =>
        `${problem.location === null ? terminal(problem.file) : place(problem.location)}: ${prose(problem.message)}`,
    ),
    ...gaps.map(({ sentence }) => prose(sentence)),
  ];
  return lines.map((line) => wrap(`${pen.paint('yellow', 'not compared')}  ${line}`, '  ', pen)).join('\n');
}

const STYLES: Readonly<Record<SectionKey, 'red' | 'yellow' | 'green' | 'cyan'>> = {
  breaking: 'red',
  'potentially-breaking': 'yellow',
  unclassified: 'yellow',
  policy: 'yellow',
  lint: 'cyan',
  internal: 'cyan',
  'non-breaking': 'green',
  documentation: 'green',
};

function sectionBlock(section: Section, pen: Pen): string {
  const title = pen.paint(STYLES[section.key], `  ${section.title.toUpperCase()} (${numeral(section.count)})`);
  const compact = ONE_LINE.has(section.key);
  const items = compact
    ? section.groups.map((group) => itemLine(group, pen))
    : clustersOf(section.groups).map((cluster) => clusterBlock(cluster, pen));
  return [title, ...items].join(compact ? '\n' : '\n\n');
}

/** New findings of the rulesets with reason and remedy, listed older ones in a line each, fixed ones counted. */
function lintBlock({ api, sections, fixedLint }: ApiOutline, pen: Pen): string {
  const counts = lintCounts(api);
  if (counts === '') return '';
  const groups = sections.find(({ key }) => key === 'lint')?.groups ?? [];
  const isNew = ({ lead }: Group): boolean => lead.origin !== 'inherited';
  const fixed = countRules(findingsOf(fixedLint));
  const blocks = [
    ...clustersOf(groups.filter(isNew)).map((cluster) => clusterBlock(cluster, pen)),
    groups
      .filter((group) => !isNew(group))
      .map((group) => itemLine(group, pen))
      .join('\n'),
    fixed.length === 0
      ? ''
      : wrap(
          `fixed: ${fixed.map(({ lead, count: n }) => `${numeral(n)} × ${terminal(lead.rule)}`).join(', ')}`,
          '    ',
          pen,
        ),
  ];
  return [pen.paint(STYLES.lint, `  RULES: ${counts}`), ...blocks].filter(Boolean).join('\n\n');
}

/** What one rule says about one or several places: their own words first, reason and remedy once. */
function clusterBlock({ lead, groups }: Cluster, pen: Pen): string {
  const labelled = (label: string, value: string): string =>
    value === '' ? '' : wrap(`${label} ${value}`, '      ', pen);
  const shown = groups.flatMap((group) => itemParts(group, labelled, pen));
  return [
    ...shown,
    labelled('note:', groups.slice(0, 1).map(originNote).join('')),
    labelled('why:', prose(lead.why)),
    labelled('fix:', prose(lead.fix)),
    `      ${pen.paint('dim', terminal(lead.rule))}`,
  ]
    .filter(Boolean)
    .join('\n');
}

type Labelled = (label: string, value: string) => string;

function itemParts(group: Group, labelled: Labelled, pen: Pen): readonly string[] {
  const { lead } = group;
  const concerned = concernedSentence(group);
  return [
    wrap(`${lead.level.padEnd(8)}${prose(lead.message)}`, '    ', pen),
    `      ${[...places(lead).map((line) => pen.paint('cyan', line)), pen.paint('dim', ids(group))].join('  ')}`,
    labelled('on', unnamedOperations(group)),
    labelled('at', spots(group)),
    copies(group, pen),
    concerned === '' ? '' : wrap(prose(concerned), '      ', pen),
    labelled('values:', values(telling(lead))),
    lead.witness === undefined ? labelled('no proof:', prose(lead.noWitness ?? '')) : proof(lead.witness, pen),
    labelled('second opinion:', prose(opinionSentence(lead))),
  ].filter(Boolean);
}

function itemLine(group: Group, pen: Pen): string {
  const { head, base } = group.lead.locations;
  const location = head ?? base;
  const where = [unnamedOperations(group), spots(group), location === undefined ? '' : place(location)]
    .filter(Boolean)
    .join('  ');
  const marker = group.lead.level === 'info' ? '' : `${group.lead.level}  `;
  const line = wrap(`${marker}${prose(group.lead.message)}`, '    ', pen);
  return [
    line,
    pen.paint('dim', `      ${[where, `${terminal(group.lead.rule)} ${ids(group)}`].filter(Boolean).join('  ')}`),
    ...[copies(group, pen)].filter(Boolean),
    ...(group.lead.secondOpinion?.verdict === 'disagrees'
      ? [wrap(`second opinion: ${prose(opinionSentence(group.lead))}`, '      ', pen)]
      : []),
  ].join('\n');
}

function place({ file, line, column }: Location): string {
  return `${terminal(file)}:${line}:${column}`;
}

function places({ locations }: Finding): readonly string[] {
  const { base, head } = tellingPlaces(locations);
  if (head !== undefined) return [place(head)];
  return base === undefined ? [] : [`${place(base)} (before the change)`];
}

/** The operations of a finding; nothing for the only one, where the message names it. */
function unnamedOperations(group: Group): string {
  const [only] = group.operations;
  const isNamed = group.operations.length === 1 && only !== undefined;
  return isNamed && group.lead.message.includes(`\`${operationName(only)}\``) ? '' : operations(group);
}

function operations({ operations: all }: Group): string {
  const names = all.slice(0, SHOWN_OPERATIONS).map((operation) => terminal(operationName(operation)));
  const more = all.length > names.length ? ` and ${plural(all.length - names.length, 'more operation')}` : '';
  return names.join(', ') + more;
}

/** The component is said here, because nothing else in the text does. */
function spots(group: Group): string {
  const { component, source, fix } = group.lead;
  const holder = component === null || group.operations.length > 0 ? '' : terminal(component);
  const found = spotsOf(group);
  // Our own rules say it.
  if (found === null) return source === 'lint' && fix === '' ? holder : '';
  const shown = found.shown.map((name) => shorten(terminal(name), VALUE_LENGTH)).join(', ');
  return `${holder === '' ? '' : `${holder}: `}${shown}${found.more}`;
}

const LISTED_COPIES = 20;

/** The other places of the same change, each with the id of its finding. */
function copies(group: Group, pen: Pen): string {
  if (group.copies.length === 0) return '';
  const listed = group.copies.slice(0, LISTED_COPIES).map((copy) => {
    const told = placeOf(copy, group);
    const where = [told === '' ? '' : operations(copy), ids(copy)].filter(Boolean).join('  ');
    return `${wrap(told === '' ? operations(copy) : prose(told), '        ', pen)}  ${pen.paint('dim', where)}`;
  });
  const unlisted = group.copies.length - listed.length;
  const more = unlisted > 0 ? [`        and ${numeral(unlisted)} more`] : [];
  return [`      ${copiesTitle(group).toLowerCase()}:`, ...listed, ...more].join('\n');
}

function valueText(value: Finding['before']): string {
  return value === undefined ? 'nothing' : shorten(terminal(compactJson(value)), VALUE_LENGTH);
}

function values({ before, after }: Pick<Finding, 'before' | 'after'>): string {
  return before === undefined && after === undefined ? '' : `${valueText(before)} → ${valueText(after)}`;
}

function proof(witness: Witness, pen: Pen): string {
  const sentence = wrap(prose(witnessSentence(witness)), '      ', pen);
  const instance = `        ${shorten(terminal(compactJson(abridged(witness.instance))), VALUE_LENGTH)}`;
  const reason = witness.reason === '' ? '' : wrap(prose(witness.reason), '        ', pen);
  return [sentence, instance, reason].filter(Boolean).join('\n');
}

function ids({ findings }: Group): string {
  const shown = findings.slice(0, SHOWN_OPERATIONS).map((finding) => terminal(finding.id));
  return shown.join(' ') + (findings.length > shown.length ? ` and ${findings.length - shown.length} more` : '');
}

function rest(outlined: ApiOutline, pen: Pen): string {
  const { inherited, off } = outlined;
  const { waived, knownLint } = splitWaived(outlined.waived);
  const waivers = waived.map((finding) => {
    const words = prose(waiverWords(finding));
    const label = finding.waiver?.kind === 'baseline' ? 'known' : 'waived';
    return wrap(`${label.padEnd(7)} ${prose(finding.message)} (${words}) ${terminal(finding.id)}`, '    ', pen);
  });
  const lines = [off > 0 ? `    ${plural(off, 'finding')} switched off by the configuration` : ''];
  const known = knownLint.length === 0 ? '' : `    ${plural(knownLint.length, 'known finding')} in the baseline`;
  const words = inheritedWords(outlined);
  const older = words === '' ? [] : [`    ${words}:`, ...inherited.map((group) => itemLine(group, pen))];
  const due = dueWords(outlined.api.deprecations ?? []);
  return [...older, ...waivers, known, ...lines, due === '' ? '' : `    ${due}`].filter(Boolean).join('\n');
}

function versionBlock({ api, sections }: ApiOutline, pen: Pen): string {
  const { version } = api;
  const isSaid = sections.some(({ groups }) => groups.some(({ lead }) => bare(lead.message) === bare(version.note)));
  const edit =
    version.edit === undefined
      ? ''
      : `    ${terminal(version.edit.file)}:${version.edit.line}: ${terminal(version.edit.after.trim())}`;
  const since = version.ok ? '' : prose(sinceWords(api));
  const said = [version.note === '' || isSaid ? '' : prose(version.note), since].filter(Boolean).join(' ');
  return [said === '' ? '' : wrap(`version: ${said}`, '  ', pen), edit].filter(Boolean).join('\n');
}

function verdict(outline: Outline, pen: Pen): string {
  const { report } = outline;
  const failed = report.verdict === 'fail';
  const { prose: line } = headline(outline);
  const reasons = report.reasons.map((reason) => wrap(`- ${prose(reason)}`, '  ', pen));
  const word = failed ? pen.paint('red', 'FAIL') : pen.paint('green', 'PASS');
  const ways = (report.unblock ?? []).map((way) => wrap(`- ${prose(way)}`, '  ', pen));
  return [...reasons, ...ways, `${word}  ${prose(line)}`].join('\n');
}

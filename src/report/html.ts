import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Location } from '../model/location.ts';
import type { ApiReport } from '../model/report.ts';
import { dueWhen, dueWords } from './calendar.ts';
import { copiesTitle, placeOf } from './copies.ts';
import { html, inlineHtml, safeUrl, shorten } from './escape.ts';
import { abridged } from './example.ts';
import { STYLE } from './html-style.ts';
import type { MarkdownOptions } from './markdown.ts';
import type { ApiOutline, Group, Outline, Section, SectionKey } from './outline.ts';
import { findingsOf } from './outline.ts';
import { spotsOf } from './spots.ts';
import { splitWaived, waivedGroups, waiverWords } from './waived.ts';
import {
  bare,
  concernedSentence,
  countRules,
  diffLines,
  headline,
  isUntouched,
  jsonLines,
  lintCounts,
  numeral,
  operationName,
  originNote,
  placeName,
  plural,
  remarkWords,
  statusWords,
  telling,
  tellingPlaces,
  versionCell,
  witnessSentence,
} from './words.ts';

const QUIET: ReadonlySet<SectionKey> = new Set(['non-breaking', 'documentation']);
const AFTERTHOUGHTS: ReadonlySet<SectionKey> = new Set(['lint', ...QUIET]);

type Permalink = NonNullable<MarkdownOptions['permalink']>;

const KINDS: readonly (readonly [key: SectionKey, label: string])[] = [
  ['breaking', 'Breaking'],
  ['potentially-breaking', 'Potentially breaking'],
  ['unclassified', 'Not classified'],
  ['policy', 'Version and lifecycle'],
  ['lint', 'Rules'],
  ['non-breaking', 'Non-breaking'],
  ['documentation', 'Documentation'],
];
const VALUE_LINES = 40;
const LINE_LENGTH = 500;

/** The report as one page that needs no script and loads nothing; kinds of findings can be switched off for reading. */
export function htmlPage(outline: Outline, options: MarkdownOptions = {}): string {
  const { report, apis } = outline;
  const { mood, prose } = headline(outline);
  const permalink = options.permalink ?? (() => null);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>API report</title>
<style>${STYLE}</style>
</head>
<body>
<header class="${mood}">
<p class="verdict">${report.verdict === 'fail' ? 'Failed' : 'Passed'}</p>
<h1>${inlineHtml(prose)}</h1>
<p class="quiet">${inlineHtml(report.comparing)}</p>
${list(report.reasons, 'reasons')}${titled('What lets it pass:', list(report.unblock ?? [], 'unblock'))}${list(report.notes, 'notes')}</header>
${apis.length > 1 ? overview(apis) : ''}${filters(outline)}
<main>
${apis.map((api, index) => apiPart(api, index, permalink)).join('\n')}
</main>
<footer>API Governor ${html(report.tool.version)}</footer>
</body>
</html>
`;
}

function list(sentences: readonly string[], name: string): string {
  return sentences.length === 0
    ? ''
    : `<ul class="${name}">${sentences.map((sentence) => `<li>${inlineHtml(sentence)}</li>`).join('')}</ul>\n`;
}

function titled(title: string, part: string): string {
  return part === '' ? '' : `<p>${html(title)}</p>\n${part}`;
}

function filters({ counts }: Outline): string {
  const boxes = KINDS.filter(([key]) => (counts.get(key) ?? 0) > 0).map(
    ([key, label]) =>
      `<label><input type="checkbox" id="show-${key}" checked> ${label} <b>${counts.get(key) ?? 0}</b></label>`,
  );
  return boxes.length === 0 ? '' : `<nav aria-label="Kinds of findings">${boxes.join('\n')}</nav>`;
}

function overview(apis: readonly ApiOutline[]): string {
  const heads = ['API', 'Status', 'Breaking', 'Potentially breaking', 'Non-breaking', 'Version', 'Needs'];
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>
${apis.map(overviewRow).join('\n')}
</tbody></table>
`;
}

function overviewRow(outlined: ApiOutline, index: number): string {
  const { api, sections, state } = outlined;
  const none = state === 'unreadable' ? '?' : '–';
  const counts = (['breaking', 'potentially-breaking', 'non-breaking'] as const).map((key) =>
    String(sections.find((section) => section.key === key)?.count ?? none),
  );
  const { required } = api.version;
  const cells = [
    `<a href="#api-${index}">${html(api.name)}</a>`,
    statusWords(outlined),
    ...counts,
    inlineHtml(versionCell(api)),
    required === 'none' ? none : required,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function apiPart(outlined: ApiOutline, index: number, permalink: Permalink): string {
  const { api, state, sections, waived, inherited, off } = outlined;
  const file = api.head?.file ?? api.base?.file ?? '';
  const words = { compared: '', added: 'new', removed: 'removed', unreadable: 'not compared', linted: '' }[state];
  const facts = [file === api.name ? '' : file, words].filter(Boolean).map(html);
  const isFound = sections.some(({ groups }) =>
    groups.some(({ lead }) => bare(lead.message) === bare(api.version.note)),
  );
  const parts = [
    problems(outlined),
    api.version.note === '' || isFound ? '' : `<p class="version">${inlineHtml(api.version.note)}</p>`,
    ...sections.filter(({ key }) => !AFTERTHOUGHTS.has(key)).map((section) => sectionPart(section, permalink)),
    lintPart(outlined, permalink),
    ...sections.filter(({ key }) => QUIET.has(key)).map((section) => sectionPart(section, permalink)),
    folded('change inherited since the last release', inherited, permalink),
    waivedPart(waived),
    duePart(api),
    off === 0 ? '' : `<p class="quiet">${plural(off, 'finding')} switched off by the configuration.</p>`,
  ].filter(Boolean);
  const said = isUntouched(outlined) && parts.length === 0 ? '<p>No changes.</p>' : parts.join('\n');
  const body = [said, remarksPart(outlined)].filter(Boolean).join('\n');
  return `<article id="api-${index}">
<h2>${html(api.name)} <span class="quiet">${[...facts, inlineHtml(versionCell(api))].join(' · ')}</span></h2>
${body}
</article>`;
}

function problems({ api: { problems: all }, gaps }: ApiOutline): string {
  const lines = [
    ...all.map(
      ({ message, file, location }) =>
        `<code>${html(location === null ? file : placeName(location))}</code> ${inlineHtml(message)}`,
    ),
    ...gaps.map(({ sentence }) => inlineHtml(sentence)),
  ];
  return lines.length === 0
    ? ''
    : `<div class="problems"><strong>${all.length > 0 ? 'Not compared.' : 'Not everything was compared.'}</strong><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></div>`;
}

function sectionPart({ key, title, count, groups }: Section, permalink: Permalink): string {
  return `<section class="${key}">
<h3>${title} (${numeral(count)})</h3>
${groups.map((group) => item(group, permalink, key === 'breaking')).join('\n')}
</section>`;
}

/** New findings of the rulesets, those that were there before folded away, and what was fixed in a line. */
function lintPart({ api, sections, fixedLint }: ApiOutline, permalink: Permalink): string {
  const counts = lintCounts(api);
  if (counts === '') return '';
  const groups = sections.find(({ key }) => key === 'lint')?.groups ?? [];
  const isNew = ({ lead }: Group): boolean => lead.origin !== 'inherited';
  const fixed = countRules(findingsOf(fixedLint));
  return `<section class="lint">
<h3>Rules: ${counts}</h3>
${[
  ...groups.filter(isNew).map((group) => item(group, permalink, false)),
  folded(
    'existing finding',
    groups.filter((group) => !isNew(group)),
    permalink,
  ),
  fixed.length === 0
    ? ''
    : `<p>Fixed: ${fixed.map(({ lead, count }) => `${numeral(count)} × ${anchor(lead.rule, lead.docs)}`).join(', ')}</p>`,
]
  .filter(Boolean)
  .join('\n')}
</section>`;
}

function folded(noun: string, groups: readonly Group[], permalink: Permalink): string {
  const count = findingsOf(groups).length;
  if (count === 0) return '';
  return `<details><summary>${plural(count, noun)}</summary>\n${groups.map((group) => item(group, permalink, false)).join('\n')}\n</details>`;
}

function remarksPart({ remarks }: ApiOutline): string {
  if (remarks.length === 0) return '';
  const items = remarks.map(({ sentence }) => `<li>${inlineHtml(sentence)}</li>`);
  return `<details><summary>${remarkWords(remarks.length)}</summary><ul>${items.join('\n')}</ul></details>`;
}

function duePart({ deprecations = [] }: ApiReport): string {
  const words = dueWords(deprecations);
  if (deprecations.length === 0) return '';
  const items = deprecations.map(
    (due) => `<li>${html(dueWhen(due))}: ${inlineHtml(due.name)} <code>${html(placeName(due.location))}</code></li>`,
  );
  return `<details><summary>${words === '' ? 'Deprecations' : words}</summary><ul>${items.join('\n')}</ul></details>`;
}

function waivedPart(all: readonly Finding[]): string {
  const { waived, knownLint } = splitWaived(all);
  const known = knownLint.length === 0 ? [] : [`<p>${plural(knownLint.length, 'known finding')} in the baseline</p>`];
  const parts = waivedGroups(waived).map(({ title, findings }) => {
    const items = findings.map(
      (finding) =>
        `<li>${inlineHtml(finding.message)} — ${inlineHtml(waiverWords(finding))} <code>${html(finding.id)}</code></li>`,
    );
    return `<details><summary>${title}</summary><ul>${items.join('\n')}</ul></details>`;
  });
  return [...parts, ...known].join('\n');
}

function item(group: Group, permalink: Permalink, open: boolean): string {
  const { lead, findings, operations } = group;
  const concerned = concernedSentence(group);
  const body = [
    places(group, permalink),
    originNote(group) === '' ? '' : `<p>${originNote(group)}</p>`,
    lead.why === '' ? '' : `<p>${inlineHtml(lead.why)}</p>`,
    concerned === '' ? '' : `<p>${inlineHtml(concerned)}</p>`,
    values(lead),
    proof(lead),
    lead.fix === '' ? '' : `<p><strong>What to do:</strong> ${inlineHtml(lead.fix)}</p>`,
    operationList(group),
    copyList(group),
    `<p class="quiet">${anchor(lead.rule, lead.docs)} ${ids(findings.slice(0, SHOWN_IDS))}</p>`,
    otherIds(findings),
  ];
  const [only] = operations;
  const name = operations.length === 1 && only !== undefined ? operationName(only) : '';
  // A message that names the operation says enough.
  const own = lead.message.includes(`\`${name}\``) ? '' : html(name);
  const affected = operations.length > 1 ? plural(operations.length, 'operation') : own;
  const where = [affected, copiesTitle(group).toLowerCase()].filter(Boolean).join(', ');
  return `<details class="item ${lead.level}"${open ? ' open' : ''}><summary><span class="message">${inlineHtml(lead.message)}</span>${where === '' ? '' : ` <span class="quiet">${where}</span>`}</summary>
${body.filter(Boolean).join('\n')}
</details>`;
}

/** More ids than this are folded away: they are for those who waive. */
const SHOWN_IDS = 6;

const ids = (findings: readonly Finding[]): string => findings.map(({ id }) => `<code>${html(id)}</code>`).join(' ');

function otherIds(findings: readonly Finding[]): string {
  const rest = findings.slice(SHOWN_IDS);
  if (rest.length === 0) return '';
  return `<details class="quiet"><summary>and ${plural(rest.length, 'more finding')}</summary><p>${ids(rest)}</p></details>`;
}

function anchor(label: string, url: string | null): string {
  const address = safeUrl(url);
  const shown = `<code>${html(label)}</code>`;
  return address === null ? shown : `<a href="${html(address)}">${shown}</a>`;
}

function places(group: Group, permalink: Permalink): string {
  const { base, head } = tellingPlaces(group.lead.locations);
  const spots = spotsOf(group);
  const link = (location: Location, side: 'base' | 'head'): string =>
    anchor(placeName(location), permalink(location, side));
  const shown = [
    head === undefined ? '' : link(head, 'head'),
    base === undefined ? '' : `before: ${link(base, 'base')}`,
    spots === null ? '' : `at ${spots.shown.map((name) => `<code>${html(name)}</code>`).join(', ')}${spots.more}`,
  ];
  const text = shown.filter(Boolean).join(' · ');
  return text === '' ? '' : `<p>${text}</p>`;
}

function pre(lines: readonly string[], name: string): string {
  return `<pre class="${name}">${lines.map((line) => html(shorten(line, LINE_LENGTH))).join('\n')}</pre>`;
}

function valueLines(value: Json | undefined): readonly string[] {
  return value === undefined ? [] : jsonLines(value, VALUE_LINES);
}

function values(finding: Finding): string {
  const { before, after } = telling(finding);
  if (before === undefined && after === undefined) return '';
  return pre(diffLines(valueLines(before), valueLines(after)), 'diff');
}

function proof({ witness, noWitness }: Finding): string {
  if (witness === undefined) return noWitness === undefined ? '' : `<p>No proof: ${inlineHtml(noWitness)}</p>`;
  const reason = witness.reason === '' ? '' : `<p>Reason: ${inlineHtml(witness.reason)}</p>`;
  return `<p>${inlineHtml(witnessSentence(witness))}</p>\n${pre(jsonLines(abridged(witness.instance), VALUE_LINES), 'proof')}\n${reason}`;
}

function copyList(group: Group): string {
  if (group.copies.length === 0) return '';
  const items = group.copies.map((copy) => {
    const names = copy.operations.map((operation) => `<code>${html(operationName(operation))}</code>`).join(', ');
    return `<li>${[inlineHtml(placeOf(copy, group)), names].filter(Boolean).join(' — ')} <span class="quiet">${ids(copy.findings)}</span></li>`;
  });
  return `<details><summary>${copiesTitle(group)}</summary><ul>${items.join('')}</ul></details>`;
}

function operationList({ operations }: Group): string {
  if (operations.length < 2) return '';
  const items = operations.map((operation) => `<li><code>${html(operationName(operation))}</code></li>`).join('');
  return `<details><summary>Affects ${plural(operations.length, 'operation')}</summary><ul class="operations">${items}</ul></details>`;
}

import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import { clean, safeUrl, shorten } from './escape.ts';
import type { FoldedNote } from './notes.ts';
import type { ApiOutline, Outline } from './outline.ts';
import { compareFindings, findingsOf } from './outline.ts';
import { placeName, plural } from './words.ts';

/** GitHub refuses a run with more results. */
const RESULT_LIMIT = 25_000;
const MESSAGE_LENGTH = 2000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;

interface Entry {
  readonly finding: Finding;
  /** The file of the API, for a finding that has no place of its own in the head. */
  readonly file: string;
}

/**
 * The report as SARIF 2.1.0 (OASIS), as code scanning reads it. Changes nobody must act on (non-breaking or
 * documentation, level info) are left out; waived findings are there, suppressed. What matters most is first, because
 * hosts keep only the first results.
 */
export function sarif(outline: Outline): string {
  const entries = outline.apis
    .flatMap(entriesOf)
    .toSorted((a, b) => compareFindings(a.finding, b.finding))
    .slice(0, RESULT_LIMIT);
  const rules = [...new Map(entries.map(({ finding }) => [finding.rule, finding])).values()].toSorted((a, b) =>
    a.rule < b.rule ? -1 : 1,
  );
  const ruleIndexes = new Map(rules.map((finding, index) => [finding.rule, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'API Governor',
            semanticVersion: outline.report.tool.version,
            rules: rules.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: outline.apis.flatMap(notifications) }],
        results: entries.map((entry) => result(entry, ruleIndexes.get(entry.finding.rule) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function entriesOf({ api, sections, inherited, waived }: ApiOutline): readonly Entry[] {
  const file = (api.head ?? api.base)?.file ?? api.name;
  const groups = [...sections.flatMap((section) => section.groups), ...inherited];
  return [...findingsOf(groups).filter((finding) => !isQuiet(finding)), ...waived].map((finding) => ({
    finding,
    file,
  }));
}

function isQuiet({ impact, level, source }: Finding): boolean {
  return source !== 'lint' && level === 'info' && (impact === 'non-breaking' || impact === 'documentation');
}

function describeRule({ rule, title, docs, impact, source }: Finding): object {
  return {
    id: rule,
    shortDescription: { text: clean(title) },
    ...(safeUrl(docs) === null ? {} : { helpUri: docs }),
    properties: { tags: [source, impact] },
  };
}

function notifications({ api, gaps, remarks }: ApiOutline): readonly object[] {
  return [
    ...api.problems.map(({ message, location, file }) => ({
      level: 'error',
      message: { text: clean(message) },
      locations: [physical(location, file)],
    })),
    ...gaps.map((note) => notification('warning', note)),
    ...remarks.map((note) => notification('note', note)),
  ];
}

/** The place of the first of the notes; the sentence names more of them. */
function notification(level: 'warning' | 'note', { sentence, locations: [first] }: FoldedNote): object {
  const locations = first === undefined ? {} : { locations: [physical(first, first.file)] };
  return { level, message: { text: clean(sentence) }, ...locations };
}

function result({ finding, file }: Entry, ruleIndex: number): object {
  const { base, head } = finding.locations;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.level],
    message: { text: messageText(finding) },
    locations: [physical(head ?? null, file)],
    ...(base === undefined
      ? {}
      : {
          relatedLocations: [
            { id: 0, ...physical(base, base.file), message: { text: `Before: ${clean(placeName(base))}` } },
          ],
        }),
    partialFingerprints: { 'apiGovernorFinding/v1': finding.id },
    baselineState: finding.origin === 'introduced' ? 'new' : 'unchanged',
    ...(finding.waiver === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: clean(finding.waiver.reason) }] }),
  };
}

function messageText({ message, why, fix, operations }: Finding): string {
  const affected = operations.length > 1 ? `Affects ${plural(operations.length, 'operation')}.` : '';
  return [message, why, fix, affected]
    .filter(Boolean)
    .map((sentence) => inert(shorten(clean(sentence), MESSAGE_LENGTH)))
    .join('\n\n');
}

/** In SARIF message strings `{0}` is a placeholder and `[text](target)` a link (§3.11.5, §3.11.6): values must be neither. */
function inert(text: string): string {
  return text.replace(/\{(\d+)\}/gu, '{{$1}}').replaceAll('](', '] (');
}

function physical(location: Location | null, file: string): object {
  const path = location?.file ?? file;
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeSegment).join('/'), uriBaseId: '%SRCROOT%' },
      region: { startLine: location?.line ?? 1, startColumn: location?.column ?? 1 },
    },
  };
}

/** A lone surrogate cannot be in a URI; neither can it be in a file name that git shows. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

/**
 * The pipeline, as one readable function: two revisions → descriptions found and paired → contracts → changes →
 * judgements → a decision for each API → one report. It knows the rooms and none of the places a report goes to; the
 * hosts (action.ts, cli.ts, index.ts) bring trees, settings and a clock, and take the report.
 */
import { lintApi } from './rulesets.ts';
import type { Linted } from './rulesets.ts';
import type { CheckPair, CheckRequest, LoadedSide } from './request.ts';
import { compareSides, gaps, loadSide, notesOf, sideOf, unread } from './sides.ts';
import type { Comparison, Life } from './sides.ts';
import type { Contract } from '../model/contract.ts';
import type { Bump, Finding } from '../model/finding.ts';
import type { ReleasePlan } from '../model/release.ts';
import type { ApiReport, Report } from '../model/report.ts';
import { publicationsOf } from './lifecycle-facts.ts';
import { decide } from '../policy/decide.ts';
import type { ApiDecision } from '../policy/decide.ts';
import type { DecideInput } from '../policy/input.ts';
import { dueIn } from '../policy/due.ts';
import type { ReleaseInput } from '../policy/input.ts';
import { announcements } from '../policy/lifecycle.ts';
import { ownLevel } from '../policy/overrides.ts';
import { conclude } from '../policy/reasons.ts';
import { withOwners } from '../policy/owners.ts';
import { saidOnce } from '../policy/said-once.ts';
import type { VersionHistory } from '../policy/input.ts';
import { largestBump } from '../policy/versions.ts';
import type { WaiverRemark } from '../policy/waivers.ts';
import { docsOf } from '../rules/judge.ts';
import { settingsFor } from '../settings/merge.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { matchesPattern } from '../sources/discover.ts';
import { version } from '../version.ts';
import { plansFor, statedVersions, versionHistory } from './version-facts.ts';
import type { VersionQuestion } from './version-facts.ts';
import { mayNameRulesets, unusedWaivers, waivingFor } from './waiver-facts.ts';
import type { WaivedApi } from './waiver-facts.ts';

/** A report, and whether a description that had to be read could not be. */
export interface CheckResult {
  readonly report: Report;
  readonly unreadable: boolean;
  /** Why rulesets, or the settings about them, can't be followed: these sentences are among the reasons. */
  readonly misconfigured: readonly string[];
  /** What was found about each API before policy, in the order of the report. */
  readonly found: readonly Pick<Compared, 'pair' | 'isWhole' | 'lint'>[];
}

/**
 * Compares all pairs and decides. Never throws for what a description says.
 * @throws {ConfigurationError} when nothing but linting is asked for and a ruleset can't be used.
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  // One after the other: two large documents at a time are enough for the memory of a runner.
  const compared: Compared[] = [];
  for (const pair of request.pairs) compared.push(await comparePair(request, pair));
  const misconfigured = [...new Set(compared.flatMap(({ lint }) => lint.fault?.message ?? []))];
  const unused = unusedWaivers(request, compared);
  const outcomes = compared.map((each) =>
    decidePair(request, each, { bump: groupBump(each, compared), unused: unused.get(each.pair) ?? [] }),
  );
  const { verdict, reasons } = conclude(
    outcomes.map(({ api, decision }) => ({ name: api.name, reasons: decision.reasons })),
    [...(request.faults ?? []), ...misconfigured],
  );
  const unblock = outcomes.flatMap(({ decision }) => decision.unblock);
  const report: Report = {
    schema: 1,
    ...(request.task === undefined ? {} : { task: request.task }),
    tool: { name: 'api-governor', version },
    verdict,
    reasons,
    comparing: request.comparing,
    notes: [
      ...request.notes,
      ...new Set(outcomes.flatMap(({ decision }) => decision.notes)),
      ...opinionNotes(outcomes.flatMap(({ api }) => api.findings)),
    ],
    apis: outcomes.map(({ api }) => api),
    ...(unblock.length === 0 ? {} : { unblock }),
  };
  return { report, unreadable: outcomes.some(({ unreadable }) => unreadable), misconfigured, found: compared };
}

interface ApiOutcome {
  readonly api: ApiReport;
  readonly decision: ApiDecision;
  readonly unreadable: boolean;
}

/** One API, compared and not yet decided about. */
interface Compared extends Comparison, WaivedApi {
  readonly settings: ApiSettings;
  readonly base: LoadedSide | null;
  readonly head: LoadedSide | null;
  readonly release: ReleaseInput | null;
  readonly versions: DecideInput['versions'];
  readonly history: VersionHistory | null;
  readonly plans: readonly ReleasePlan[];
  readonly lint: Linted;
}

async function comparePair(request: CheckRequest, pair: CheckPair): Promise<Compared> {
  const base = await loadSide(pair.baseTree ?? request.base, pair.basePath);
  const head = await loadSide(request.head, pair.headPath, base);
  const settings = settingsFor(request.settings, pair.name, matchesPattern);
  const last = pair.release ?? null;
  const paths = [pair.basePath, pair.headPath];
  const publications = publicationsOf(last, paths, pair.published ?? [], request.releasesAreSought ?? false);
  const life = { settings, publications, today: request.today ?? null };
  const comparison =
    request.task === 'lint'
      ? { judgements: [], partial: unread(head, 'head') }
      : await compareSides(base, head, life, request.settings.secondOpinion);
  const mayBeNamed = mayNameRulesets(request, pair, comparison.judgements);
  const lint = await lintApi(base, head, settings, request, { each: mayBeNamed, moves: comparison.moves ?? [] });
  // There is nothing else to report.
  if (request.task === 'lint' && lint.fault !== null) throw lint.fault;
  const question = { base, head, release: last, settings, request };
  const { release, ...ofVersions } = await aboutVersions(question, comparison, life);
  const waiving = waivingFor(request, pair, [
    ...comparison.judgements,
    ...(release?.judgements ?? []),
    ...lint.judgements.filter(({ origin }) => origin !== 'fixed'),
  ]);
  const isWhole =
    [base, head, comparison, release, lint].every((each) => !isLacking(each)) && release?.isUnreadable !== true;
  return {
    ...waived(comparison, waiving),
    pair,
    settings,
    base,
    head,
    ...ofVersions,
    lint,
    waiving,
    isWhole,
    release: release === null ? null : waived(release, waiving),
  };
}

const isLacking = (part: { problems?: readonly unknown[]; partial?: readonly string[] } | null): boolean =>
  (part?.problems ?? []).length > 0 || (part?.partial ?? []).length > 0;

/** What was found, with the steps that it counts as where it is waived. */
function waived<T extends Comparison>(found: T, waiving: WaivedApi['waiving']): T {
  return waiving === null ? found : { ...found, judgements: waiving.apply(found.judgements) };
}

/** What is said of versions: by the descriptions, by releases, and by what came since the last of them. */
async function aboutVersions(
  question: VersionQuestion,
  since: Comparison,
  life: Life,
): Promise<Pick<Compared, 'versions' | 'release' | 'history' | 'plans'>> {
  const versions = await statedVersions(question);
  const release = await compareRelease(question, since, versions.release, life);
  const { judgements } = release ?? since;
  const isChanged = judgements.some(({ bump }) => bump !== 'none');
  const history = await versionHistory(question, versions, isChanged);
  return { versions, release, history, plans: await plansFor(question) };
}

/** What came since the last release. Where the base is the released state, that is what came since the base. */
async function compareRelease(
  { base, head, release }: VersionQuestion,
  since: Comparison,
  released: string | null,
  life: Life,
): Promise<ReleaseInput | null> {
  if (release === null) return null;
  const { label, tree, path, tagVersion } = release;
  const about = { label, version: released, tagVersion, isNew: path === null };
  if (path === null) return { ...about, judgements: [], isUnreadable: false, partial: [] };
  if (release.sameAsBase) return { ...about, ...since, isUnreadable: (base?.problems ?? []).length > 0 };
  const side = await loadSide(tree, path, base ?? head);
  const known = new Set(since.judgements.map(({ id }) => id));
  const compared = await compareSides(side, head, life, false, known);
  return { ...about, ...compared, isUnreadable: (side?.problems ?? []).length > 0 };
}

/** The largest step that the APIs of a group need. */
function groupBump(one: Compared, all: readonly Compared[]): Bump {
  const group = one.settings.versionGroup;
  if (group === null) return 'none';
  const members = all.filter(({ settings }) => settings.versionGroup === group);
  return largestBump(
    members.flatMap(({ settings, judgements, release }) =>
      (release?.judgements ?? judgements)
        .filter((judgement) => ownLevel(judgement, settings) !== 'off')
        .map(({ bump }) => bump),
    ),
  );
}

function decidePair(
  request: CheckRequest,
  compared: Compared,
  { bump, unused }: { readonly bump: Bump; readonly unused: readonly WaiverRemark[] },
): ApiOutcome {
  const { pair, settings, base, head, judgements, partial, release, versions, history, plans, lint, waiving } =
    compared;
  const problems = { base: base?.problems ?? [], head: head?.problems ?? [] };
  const life = { settings, publications: NO_RELEASES, today: request.today ?? null };
  const contracts = { base: base?.contract ?? null, head: head?.contract ?? null };
  // Without the base nobody can tell what is new.
  const isKnown = request.task !== 'lint' && (base === null || contracts.base !== null);
  const announced = isKnown ? announcements({ ...life, ...contracts }, docsOf) : [];
  const decision = decide({
    judgements: [...judgements, ...saidOnce(announced, lint, settings)],
    lint,
    settings,
    versions,
    isNew: base === null,
    isRemoved: head === null,
    partial,
    problems: request.baseIsRequired ? { base: [], head: [...problems.base, ...problems.head] } : problems,
    docs: docsOf,
    groupBump: bump,
    plans,
    waiving: { waived: waiving?.waived ?? new Map(), faults: [...(waiving?.faults ?? []), ...unused] },
    today: request.today ?? null,
    ...(request.approvals === undefined ? {} : { approvals: request.approvals(pair.basePath ?? pair.name) }),
    ...(release === null ? {} : { release }),
    ...(history === null ? {} : { history }),
    ...(request.gate === undefined ? {} : { gate: request.gate }),
  });
  return {
    api: apiReport(request, compared, contracts, decision),
    decision,
    unreadable: problems.head.length > 0 || (request.baseIsRequired && problems.base.length > 0),
  };
}

/** What the report says about an API, all decided. */
function apiReport(
  { gate, ownership, today }: CheckRequest,
  { pair, settings, base, head, partial, undone = [], release, lint }: Compared,
  contracts: { readonly base: Contract | null; readonly head: Contract | null },
  { summary, version: decided, findings }: ApiDecision,
): ApiReport {
  const notes = [...notesOf(base, 'base'), ...notesOf(head, 'head'), ...undone, ...gaps(lint.partial)];
  return {
    name: settings.name ?? pair.name,
    base: sideOf(base),
    head: sideOf(head),
    summary,
    version: release === null || gate !== undefined ? decided : { ...decided, since: release.label },
    partial: [...partial, ...lint.partial],
    ...(notes.length + partial.length === 0 ? {} : { notes }),
    problems: [...(base?.problems ?? []), ...(head?.problems ?? [])],
    findings: withOwners(findings, contracts, ownership ?? NOBODY),
    ...deprecationsOf(contracts.head, today ?? null),
  };
}

const NOBODY = { codeOwners: null, consumers: [] };
const NO_RELEASES = { releases: [], missing: '' };

/** What of the head goes on a day that is known. */
function deprecationsOf(head: Contract | null, today: string | null): Pick<ApiReport, 'deprecations'> {
  const due = head === null || today === null ? [] : dueIn(head, today).filter(({ sunset }) => sunset !== null);
  return due.length === 0 ? {} : { deprecations: due };
}

/** How often the second opinion agrees, in one sentence. */
function opinionNotes(findings: readonly Finding[]): readonly string[] {
  const verdicts = findings.flatMap(({ secondOpinion }) =>
    secondOpinion === undefined ? [] : [secondOpinion.verdict],
  );
  if (verdicts.length === 0) return [];
  const count = (verdict: string): string => String(verdicts.filter((each) => each === verdict).length);
  return [
    `Second opinion: of ${verdicts.length} findings \`openapi-diff\` agrees with ${count('agrees')}, disagrees with ${count('disagrees')} and has no opinion on ${count('not-applicable')}.`,
  ];
}

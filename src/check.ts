/**
 * The pipeline, as one readable function: two revisions → descriptions found and paired → contracts → changes →
 * judgements → a decision for each API → one report. It knows the rooms and none of the places a report goes to; the
 * hosts (action.ts, cli.ts, index.ts) bring trees, settings and a clock, and take the report.
 */
import { lintApi } from './check-rulesets.ts';
import type { RulesetLoader } from './check-rulesets.ts';
import { compareApis } from './diff/apis.ts';
import { addWitnesses } from './diff/witnesses.ts';
import type { Change } from './model/change.ts';
import type { Contract } from './model/contract.ts';
import type { Finding, Judgement } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { SpecProblem } from './model/problem.ts';
import type { ApiReport, Report, Side } from './model/report.ts';
import type { Tree } from './model/tree.ts';
import { decide } from './policy/decide.ts';
import type { ApiDecision } from './policy/decide.ts';
import { conclude } from './policy/reasons.ts';
import { docsOf, judgeEach, judgementIdOf } from './rules/judge.ts';
import { settingsFor } from './settings/merge.ts';
import type { ApiSettings } from './settings/merge.ts';
import type { Settings } from './settings/settings.ts';
import { matchesPattern } from './sources/discover.ts';
import type { SpecPair } from './sources/discover.ts';
import { loadContract } from './spec/load.ts';
import { version } from './version.ts';

/** What is to be compared, and how. */
export interface CheckRequest {
  /** Null when there is nothing to compare with: everything is new. */
  readonly base: Tree | null;
  readonly head: Tree;
  readonly pairs: readonly Pick<SpecPair, 'name' | 'basePath' | 'headPath'>[];
  /** `comparing A (why) → B`. */
  readonly comparing: string;
  readonly notes: readonly string[];
  readonly settings: Settings;
  /** Loads the rulesets that these entries of `rulesets` name. Rejects with a sentence for the user. */
  readonly loadRulesets: RulesetLoader;
  /** What rules about dates take for now. */
  readonly now: Date;
  /** `lint`: nothing is compared, only rulesets applied. */
  readonly task?: 'lint';
  /** The base was named by the user: when it can't be read there is no answer, rather than half of one. */
  readonly baseIsRequired: boolean;
}

/** A report, and whether a description that had to be read could not be. */
export interface CheckResult {
  readonly report: Report;
  readonly unreadable: boolean;
}

/** Compares all pairs and decides. Never throws for what a description says. */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const outcomes: ApiOutcome[] = [];
  // One after the other: two large documents at a time are enough for the memory of a runner.
  for (const pair of request.pairs) outcomes.push(await checkPair(request, pair));
  const { verdict, reasons } = conclude(
    outcomes.map(({ api, decision }) => ({ name: api.name, reasons: decision.reasons })),
  );
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
  };
  return { report, unreadable: outcomes.some(({ unreadable }) => unreadable) };
}

interface ApiOutcome {
  readonly api: ApiReport;
  readonly decision: ApiDecision;
  readonly unreadable: boolean;
}

interface LoadedSide {
  readonly tree: Tree;
  readonly path: string;
  readonly contract: Contract | null;
  readonly problems: readonly SpecProblem[];
}

async function load(tree: Tree | null, path: string | null): Promise<LoadedSide | null> {
  if (tree === null || path === null) return null;
  return { tree, path, ...(await loadContract(tree, path)) };
}

async function checkPair(request: CheckRequest, pair: CheckRequest['pairs'][number]): Promise<ApiOutcome> {
  const base = await load(request.base, pair.basePath);
  const head = await load(request.head, pair.headPath);
  const settings = settingsFor(request.settings, pair.name, matchesPattern);
  const compared =
    request.task === 'lint'
      ? { judgements: [], partial: unread(head, 'head') }
      : await compareSides(base, head, settings, request.settings.secondOpinion);
  const lint = await lintApi(base, head, settings, request);
  const problems = { base: base?.problems ?? [], head: head?.problems ?? [] };
  const { judgements } = compared;
  const decision = decide({
    judgements,
    lint,
    settings,
    versions: {
      base: base?.contract?.version ?? null,
      head: head?.contract?.version ?? null,
      locations: versionPlaces(base, head),
    },
    isNew: base === null,
    isRemoved: head === null,
    partial: compared.partial,
    problems: request.baseIsRequired ? { base: [], head: [...problems.base, ...problems.head] } : problems,
    docs: docsOf,
  });
  const api: ApiReport = {
    name: settings.name ?? pair.name,
    base: sideOf(base),
    head: sideOf(head),
    summary: decision.summary,
    version: decision.version,
    partial: [...compared.partial, ...lint.partial],
    problems: [...problems.base, ...problems.head],
    findings: decision.findings,
  };
  return {
    api,
    decision,
    unreadable: problems.head.length > 0 || (request.baseIsRequired && problems.base.length > 0),
  };
}

interface Comparison {
  readonly judgements: readonly Judgement[];
  readonly partial: readonly string[];
}

async function compareSides(
  base: LoadedSide | null,
  head: LoadedSide | null,
  settings: ApiSettings,
  secondOpinion: boolean,
): Promise<Comparison> {
  const partial = [...unread(base, 'base'), ...unread(head, 'head')];
  const [before, after] = [base?.contract ?? null, head?.contract ?? null];
  // A side that exists but can't be read at all is not a side that is missing.
  if ((base !== null && before === null) || (head !== null && after === null)) return { judgements: [], partial };
  const compared = await compareApis(before, after);
  const judged = judgeEach(compared.changes, {
    base: before,
    head: after,
    lens: settings.lens,
    policies: settings.policies,
  });
  const judgements = await addWitnesses(judged, compared.evidence, settings.witness);
  return {
    judgements: secondOpinion ? await withSecondOpinions(judgements, compared.changes, before, after) : judgements,
    partial: [...partial, ...compared.partial],
  };
}

async function withSecondOpinions(
  judgements: readonly Judgement[],
  changes: readonly Change[],
  base: Contract | null,
  head: Contract | null,
): Promise<readonly Judgement[]> {
  const { secondOpinions } = await import('./opinion/opinion.ts');
  const byId = new Map<string, Change[]>();
  for (const change of changes) {
    const id = judgementIdOf(change);
    byId.set(id, [...(byId.get(id) ?? []), change]);
  }
  const judged = judgements.map((judgement) => ({ judgement, changes: byId.get(judgement.id) ?? [] }));
  const opinions = await secondOpinions(judged, base, head);
  return judgements.map((judgement) => {
    const secondOpinion = opinions.get(judgement.id);
    return secondOpinion === undefined ? judgement : { ...judgement, secondOpinion };
  });
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

const at = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

/** What of a side was left out of the comparison, in sentences. */
function unread(side: LoadedSide | null, name: 'base' | 'head'): readonly string[] {
  if (side === null) return [];
  const notes = (side.contract?.notes ?? []).filter((note) => note.kind === 'partial');
  return [
    ...notes.map((note) => `${at(note.location)} (${name}): ${note.message}`),
    ...side.problems.map(
      (problem) => `${problem.location === null ? problem.file : at(problem.location)} (${name}): ${problem.message}`,
    ),
  ];
}

function sideOf(side: LoadedSide | null): Side | null {
  if (side === null) return null;
  const { tree, path, contract } = side;
  return {
    file: path,
    revision: tree.label,
    commit: tree.commit,
    format:
      contract === null
        ? 'unknown'
        : `${contract.family === 'swagger-2.0' ? 'Swagger' : 'OpenAPI'} ${contract.specVersion}`,
    version: contract?.version ?? null,
  };
}

function versionPlaces(
  base: LoadedSide | null,
  head: LoadedSide | null,
): { readonly base?: Location; readonly head?: Location } {
  const place = (side: LoadedSide | null): Location | null =>
    side?.contract?.locate({ file: side.contract.file, pointer: '/info/version' }) ?? null;
  const [before, after] = [place(base), place(head)];
  return { ...(before === null ? {} : { base: before }), ...(after === null ? {} : { head: after }) };
}

/** The command `baseline`: says how the file and what is found differ, and writes the file. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { otherRepositories } from '../github/terminal.ts';
import { idsOf, isOfComparison } from '../pipeline/legacy-facts.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { methodName } from '../model/contract.ts';
import type { Finding } from '../model/finding.ts';
import type { LegacyEntry } from '../model/legacy.ts';
import type { ApiReport } from '../model/report.ts';
import { renamedIn } from '../repository/recording.ts';
import { checkRepository } from '../repository/repository.ts';
import type { RepositoryResult } from '../repository/repository.ts';
import { baselineText, legacyKey, readBaseline } from '../settings/legacy-file.ts';
import { BASELINE_FILE } from '../settings/legacy-keys.ts';
import type { GivenSettings } from '../settings/settings.ts';
import { oneLine } from '../settings/waiver-write.ts';
import { COMMAND_LINE } from '../sources/baseline.ts';
import { makeDirectory, textOf, writeText } from '../repository/workplace.ts';

type Entry = Omit<LegacyEntry, 'location'>;

/** What the command did: text for the terminal, and 1 when something is found that the file may not take. */
export interface BaselineOutcome {
  readonly text: string;
  readonly exitCode: 0 | 1;
}

const LISTED = 20;
/** How the place of an entry begins that is one of many which a finding speaks of. */
const PART = 'part of ';

/**
 * Compares the baseline of a directory with what is found there now, and writes it when that is asked for.
 * @throws {ConfigurationError | SourceError} for what the user can put right.
 */
export async function runBaseline(
  given: GivenSettings,
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BaselineOutcome> {
  const file = join(directory, BASELINE_FILE);
  const before = existsSync(file) ? readBaseline(textOf(file, BASELINE_FILE), BASELINE_FILE) : null;
  const result = await checkRepository({
    directory,
    environment,
    event: COMMAND_LINE,
    given,
    configFrom: 'head',
    ports: {},
    rulesetPorts: otherRepositories(environment),
    now: new Date(),
    sinceRelease: true,
  });
  const delta = compareBaseline(before ?? [], result);
  const grows = before === null || given.grow === true;
  const after = [...delta.known, ...(grows ? delta.added : [])];
  if (given.write === true) {
    makeDirectory(dirname(file), BASELINE_FILE);
    writeText(file, baselineText(after), BASELINE_FILE);
  }
  const refused = given.write === true && !grows && delta.added.length > 0;
  return { text: words(before, delta, { given, grows, result }), exitCode: refused ? 1 : 0 };
}

/** How the entries of a file and what is found differ. */
interface Delta {
  /** What the file has and what stays in it. */
  readonly known: readonly Entry[];
  readonly gone: readonly Entry[];
  readonly added: readonly Entry[];
  /** Files of which nobody can tell what is gone from them. */
  readonly unsure: readonly string[];
}

function compareBaseline(before: readonly LegacyEntry[], result: RepositoryResult): Delta {
  const renamed = renamedIn(result.pairs);
  const entries = before.map((entry): Entry => ({ ...entry, api: renamed.get(entry.api) ?? entry.api }));
  const found = new Map(foundEntries(result).map((entry) => [legacyKey(entry), entry]));
  const { isGone, unsure } = judgeGone(result);
  const gone = entries.filter((entry) => !found.has(legacyKey(entry)) && isGone(entry));
  const without = new Set(gone.map(legacyKey));
  const known = entries.filter((entry) => !without.has(legacyKey(entry)));
  const keys = new Set(known.map(legacyKey));
  return { known, gone, added: [...found.values()].filter((entry) => !keys.has(legacyKey(entry))), unsure };
}

/** What there is to record. What has a waiver has an end already, and keeps it. */
function foundEntries({ report, alone }: RepositoryResult): readonly Entry[] {
  const breaks = report.apis.flatMap((api) =>
    api.findings
      .filter((finding) => finding.source === 'diff' && isBreak(finding) && finding.waiver === undefined)
      .map((finding) => entryOf(api, finding)),
  );
  if (alone === null) return breaks;
  const style = alone.report.apis.flatMap((api, index) => {
    const parts = new Map(alone.found[index]?.lint.judgements.map((judgement) => [judgement.id, idsOf(judgement)]));
    return api.findings
      .filter((finding) => finding.source === 'lint' && finding.level !== 'off' && finding.waiver === undefined)
      .flatMap((finding) => {
        const entry = entryOf(api, finding);
        const [, ...others] = parts.get(finding.id) ?? [];
        return [entry, ...others.map((id): Entry => ({ ...entry, id, at: `${PART}${finding.id}` }))];
      });
  });
  return [...breaks, ...style];
}

const isBreak = ({ impact, level }: Finding): boolean =>
  (level === 'error' || level === 'warning') &&
  (impact === 'breaking' || impact === 'potentially-breaking' || impact === 'unclassified');

const fileOf = ({ head, base, name }: ApiReport): string => head?.file ?? base?.file ?? name;

function entryOf(api: ApiReport, finding: Finding): Entry {
  return { api: fileOf(api), rule: finding.rule, id: finding.id, at: placeOf(api, finding) };
}

/** Where a finding is, for people: `GET /users /parameters/0`, `/components/schemas/User`, another file before it. */
function placeOf(api: ApiReport, { operations, locations }: Finding): string {
  const location = locations.head ?? locations.base;
  const [operation, ...others] = operations;
  const pointer = location?.pointer ?? '';
  const file = location === undefined || location.file === fileOf(api) ? '' : `${location.file} `;
  if (operation === undefined || others.length > 0) return oneLine(`${file}${pointer || 'everywhere'}`, 200);
  const name = `${methodName(operation.method)} ${operation.path}`;
  const own = `/paths/${operation.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${operation.method.toLowerCase()}`;
  // What was removed is found where it is missing.
  const rest = pointer.startsWith(own) ? pointer.slice(own.length) : own.startsWith(pointer) ? '' : pointer;
  return oneLine([name, `${file}${rest}`].filter((text) => text !== '').join(' '), 200);
}

/** An entry whose rules ran over all of its description, or whose description is not there any more. */
function judgeGone(result: RepositoryResult): {
  readonly isGone: (entry: Entry) => boolean;
  readonly unsure: readonly string[];
} {
  const compared = wholeIn(result);
  const linted = result.alone === null ? new Map<string, boolean>() : wholeIn(result.alone);
  const paths = new Set(result.pairs.flatMap(({ basePath, headPath }) => [basePath, headPath]));
  return {
    isGone: ({ api, rule }) => {
      const whole = (isOfComparison(rule) ? compared : linted).get(api);
      return whole ?? !(paths.has(api) || compared.has(api));
    },
    unsure: [...new Set([...compared, ...linted].filter(([, isWhole]) => !isWhole).map(([path]) => path))].toSorted(),
  };
}

/** Whether all of a description was looked at, by its path. */
function wholeIn({ report, found }: CheckResult): ReadonlyMap<string, boolean> {
  return new Map(report.apis.map((api, index) => [fileOf(api), found[index]?.isWhole === true]));
}

interface Written {
  readonly given: GivenSettings;
  readonly grows: boolean;
  readonly result: RepositoryResult;
}

function words(before: readonly LegacyEntry[] | null, delta: Delta, { given, grows, result }: Written): string {
  const { known, gone, added, unsure } = delta;
  const isWritten = given.write === true;
  const total = [...known, ...(isWritten && grows ? added : [])];
  const parts = total.length - own(total).length;
  const places = parts === 0 ? '' : `, with ${parts} places of those that speak of many`;
  const lines = [
    before === null && !isWritten
      ? `There is no ${BASELINE_FILE} yet.`
      : `${BASELINE_FILE}: ${count(own(total).length)} known${places}.`,
    ...part(gone, isWritten ? 'taken out, because nothing is found there any more' : 'gone: --write takes them out'),
    ...(before === null
      ? byRule(own(added), isWritten ? 'recorded' : '--write would record')
      : part(added, grows && isWritten ? 'added' : 'not in it: put them right, or add them with --write --grow')),
    ...unsure.map((path) => `${path} could not be looked at to the end, so its entries stay.`),
    ...result.report.apis.flatMap(({ problems }) => problems.map(({ file, message }) => `${file}: ${message}`)),
    ...(isWritten ? [`Commit the file: ${COUNTS[result.settings.waiversFrom]}.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Without the places that a finding about many of them stands for. */
const own = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ at }) => !at.startsWith(PART));

const COUNTS = {
  base: 'on pull requests it counts once it is merged',
  head: 'on pull requests it counts at once',
} as const;

const count = (number: number): string => (number === 1 ? '1 finding is' : `${number} findings are`);

function part(entries: readonly Entry[], what: string): readonly string[] {
  if (entries.length === 0) return [];
  const ordered = [...own(entries), ...entries.filter(({ at }) => at.startsWith(PART))];
  const lines = ordered.slice(0, LISTED).map(({ id, rule, at }) => `  ${id}  ${oneLine(`${rule} at ${at}`, 120)}`);
  const more = entries.length > LISTED ? [`  and ${entries.length - LISTED} more`] : [];
  return [`${count(entries.length)} ${what}:`, ...lines, ...more];
}

/** What the rules found, the rule with most findings first: too much to list one by one. */
function byRule(entries: readonly Entry[], what: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const more = sorted.length > LISTED ? [`  and ${sorted.length - LISTED} other rules`] : [];
  return [
    `${what.startsWith('-') ? `${what} ${entries.length} findings` : `${count(entries.length)} ${what}`}${sorted.length === 0 ? '.' : ':'}`,
    ...sorted.slice(0, LISTED).map(([rule, number]) => `  ${String(number).padStart(6)}  ${oneLine(rule, 100)}`),
    ...more,
  ];
}

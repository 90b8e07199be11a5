/** The command `waive`: checks the repository as it is, and writes a waiver for one of the findings. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { otherRepositories } from '../github/terminal.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { waivableRules } from '../repository/configuration.ts';
import { checkRepository } from '../repository/repository.ts';
import type { Invocation } from '../settings/command-line.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { quoted } from '../settings/suggest.ts';
import { isDay } from '../settings/waiver-file.ts';
import { WAIVERS_FILE } from '../settings/waiver-keys.ts';
import { oneLine, withWaiver } from '../settings/waiver-write.ts';
import { COMMAND_LINE } from '../sources/baseline.ts';

const LISTED = 50;
const DAY = 86_400_000;

/**
 * Adds a waiver to the file of waivers of a directory.
 * @returns what was done, for the terminal.
 * @throws {ConfigurationError | SourceError} for what the user can put right.
 */
export async function addWaiver(
  { id, entry, given }: Extract<Invocation, { command: 'waive' }>,
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const now = new Date();
  const { report, settings } = await checkRepository({
    directory,
    environment,
    event: COMMAND_LINE,
    given,
    configFrom: 'head',
    ports: {},
    rulesetPorts: otherRepositories(environment),
    now,
  });
  const { api, finding } = find(report, id);
  checkDay(entry.expires, now, settings.waiverMaxDays);
  const file = join(directory, WAIVERS_FILE);
  const before = attempt('read', () => (existsSync(file) ? readFileSync(file, 'utf8') : null));
  const target = { id: finding.id, api, said: `${finding.rule}: ${finding.message}` };
  const text = withWaiver(before, WAIVERS_FILE, target, entry, waivableRules(settings));
  attempt('written', () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
  return `${WAIVERS_FILE}: ${finding.id} is waived until ${entry.expires}. Commit the file: on pull requests it counts ${
    settings.waiversFrom === 'base' ? 'once it is merged' : 'at once'
  }.\n`;
}

/** Does something with the file. @throws ConfigurationError when the system refuses. */
function attempt<T>(what: 'read' | 'written', action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new ConfigurationError(`${WAIVERS_FILE} can't be ${what}${code}.`);
  }
}

function find(report: Report, id: string): { readonly api: string; readonly finding: Finding } {
  const all = report.apis.flatMap((one) =>
    one.findings.map((finding) => ({ api: one.head?.file ?? one.base?.file ?? one.name, finding })),
  );
  const found = all.find(({ finding }) => finding.id === id && finding.source !== 'policy');
  if (found?.finding.waiver !== undefined) {
    const { owner, expires } = found.finding.waiver;
    throw new ConfigurationError(
      `The finding ${id} is waived already, by ${quoted(owner)} until ${expires ?? 'an unknown day'}.`,
    );
  }
  if (found !== undefined) return found;
  const current = all.filter(({ finding }) => finding.waiver === undefined && finding.source !== 'policy');
  const lines = current.slice(0, LISTED).map(({ finding }) => `  ${finding.id}  ${oneLine(finding.message, 100)}`);
  const more = current.length > LISTED ? [`  and ${current.length - LISTED} more`] : [];
  throw new ConfigurationError(
    [
      `There is no finding ${quoted(id)}.${current.length === 0 ? ' There are none to waive.' : ' The current ones are:'}`,
      ...lines,
      ...more,
    ].join('\n'),
  );
}

function checkDay(expires: string, now: Date, maxDays: number): void {
  const day = expires.trim();
  const latest = new Date(now.getTime() + maxDays * DAY).toISOString().slice(0, 10);
  const today = now.toISOString().slice(0, 10);
  if (!isDay(day)) throw new ConfigurationError(`--expires must be a day like ${latest}, not ${quoted(day)}.`);
  if (day < today) throw new ConfigurationError(`--expires must not be in the past; today is ${today}.`);
  if (day > latest)
    throw new ConfigurationError(`--expires may be ${maxDays} days from now at most (waiver-max-days): ${latest}.`);
}

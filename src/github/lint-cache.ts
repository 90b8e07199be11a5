/**
 * Findings of rulesets in the cache of GitHub Actions, so that a pull request need not look for those of its base.
 *
 * A job of a pull request can save what later runs of that pull request read. One that could say what the base had would
 * hide what the pull request brings. So an entry counts only when GitHub's API lists it under the base or the default branch,
 * and its bytes are those that were saved there: the version of an entry, which the API lists, is their hash. What a pull
 * request saves under the same name has other bytes, or the same.
 *
 * Nothing here ever fails a run: what can't be read is not there.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { RepositoryName } from '../model/event.ts';
import type { KeptFindings } from '../model/lint.ts';
import type { CacheService } from './cache-service.ts';
import { type Client, statusOf, unanswered } from './client.ts';
import type { RunnerLog } from './commands.ts';
import type { RunnerFacts } from './event.ts';
import { listAt, numberAt, textAt } from './payload.ts';

/** What of a run decides whose entries count, and whether it saves some. */
export type CacheFacts = Pick<
  RunnerFacts,
  'eventName' | 'ref' | 'refIsProtected' | 'defaultBranch' | 'pullRequest' | 'repository'
>;

/** What is asked. */
export interface CacheAccess {
  readonly facts: CacheFacts;
  /** Null without a token. */
  readonly client: Client | null;
  /** Null when the runner names none. */
  readonly service: CacheService | null;
  readonly log: Pick<RunnerLog, 'info' | 'debug'>;
}

/** Ten times the largest that is known. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_TEXT = 128 * 1024 * 1024;
/** Of entries with one name the newest are tried. */
const TRIES = 3;
const PREFIX = 'api-governor-lint-';

/** Events on the default branch only, whose payload need not tell its name. */
const OF_DEFAULT_BRANCH = new Set(['schedule', 'repository_dispatch']);
/** Events that run what is in a branch already, started by who may write to it. */
const KEEPING = new Set(['push', 'workflow_dispatch', ...OF_DEFAULT_BRANCH]);

const branch = (name: string): string => `refs/heads/${name}`;

function defaultRef({ defaultBranch, eventName, ref }: CacheFacts): string | null {
  if (defaultBranch !== null) return branch(defaultBranch);
  return OF_DEFAULT_BRANCH.has(eventName ?? '') ? ref : null;
}

/** The refs whose entries a run believes. */
export function believedRefs(facts: CacheFacts): readonly string[] {
  const base = facts.pullRequest?.base.ref ?? null;
  const refs = [base === null ? null : branch(base), defaultRef(facts)];
  return [...new Set(refs.flatMap((ref) => ref ?? []))];
}

/** The ref whose entries a run may add to; null when its findings are nobody's base. */
export function keepingRef(facts: CacheFacts): string | null {
  const { eventName, pullRequest, ref, refIsProtected } = facts;
  if (pullRequest !== null || !KEEPING.has(eventName ?? '') || ref?.startsWith(branch('')) !== true) return null;
  return ref === defaultRef(facts) || refIsProtected ? ref : null;
}

/** Findings in the cache of the repository. */
export function lintCache({ facts, client, service, log }: CacheAccess): KeptFindings {
  const { repository } = facts;
  if (client === null || repository === null || service === null) {
    const none = client === null ? 'there is no token' : 'this runner has no cache service of version 2';
    const off = switchOff(log);
    return { keeps: 'none', has: off(none, false), read: off(none, null), write: off(none, undefined) };
  }
  const cache = { client, repository, service, log };
  const own = keepingRef(facts);
  // One that does not answer is not asked again: each question would cost what it takes to give up.
  const guard = guardIn(log);
  return {
    keeps: own === null ? 'none' : 'head',
    has: (key) => guard(false, async () => own !== null && (await listed(cache, key, own)).length > 0),
    read: (key) => guard(null, () => readFrom(cache, key, believedRefs(facts))),
    write: (key, text) =>
      guard(undefined, async () => {
        if (own !== null) await save(cache, key, text);
      }),
  };
}

interface Cache {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly service: CacheService;
  readonly log: CacheAccess['log'];
}

/** Answers that say once why there are none. */
function switchOff(log: CacheAccess['log']): <T>(why: string, answer: T) => () => Promise<T> {
  let isSaid = false;
  return (why, answer) => () => {
    if (!isSaid) log.info(`The lint cache is not used: ${why}.`);
    isSaid = true;
    return Promise.resolve(answer);
  };
}

/** Runs what may fail, until it has failed once. */
function guardIn(log: CacheAccess['log']): <T>(otherwise: T, run: () => Promise<T>) => Promise<T> {
  let isOff = false;
  return async (otherwise, run) => {
    if (isOff) return otherwise;
    try {
      return await run();
    } catch (error) {
      isOff = true;
      log.info(`The lint cache is not used: ${error instanceof Error ? error.message : 'it fails'}.`);
      return otherwise;
    }
  };
}

/** Versions of the entries that were saved by runs of a ref, the newest first. */
async function listed(
  { client, repository: { owner, name: repo } }: Cache,
  key: string,
  ref: string,
): Promise<readonly string[]> {
  const question = { owner, repo, key: PREFIX + key, ref, sort: 'created_at', direction: 'desc', per_page: 100 };
  let answer: unknown;
  try {
    answer = await client.requestOnce('GET /repos/{owner}/{repo}/actions/caches', question);
  } catch (error) {
    const status = statusOf(error);
    const needed = status === 403 || status === 404 ? '; the token needs `actions: read`' : '';
    throw new Error(`GitHub does not say which runs saved its entries (${unanswered(status)}${needed})`, {
      cause: error,
    });
  }
  return listAt(answer, 'actions_caches').flatMap((entry) => {
    const version = textAt(entry, 'version');
    // The question asks for names that begin so, and a ref might be taken for another.
    const isMeant = textAt(entry, 'key') === PREFIX + key && textAt(entry, 'ref') === ref;
    const fits = (numberAt(entry, 'size_in_bytes') ?? 0) <= MOST_BYTES;
    return isMeant && fits && version !== null && /^[0-9a-f]{64}$/u.test(version) ? [version] : [];
  });
}

async function readFrom(cache: Cache, key: string, refs: readonly string[]): Promise<string | null> {
  for (const ref of refs) {
    // The base branch first; the other one is asked only when that has nothing.
    // oxlint-disable-next-line no-await-in-loop
    for (const version of (await listed(cache, key, ref)).slice(0, TRIES)) {
      // oxlint-disable-next-line no-await-in-loop
      const text = await textOf(cache, key, version);
      if (text === null) continue;
      cache.log.info(`lint cache: the findings of the base are those that a run of ${ref} saved`);
      return text;
    }
  }
  cache.log.debug('lint cache: no findings of this base are kept');
  return null;
}

async function textOf({ service, log }: Cache, key: string, version: string): Promise<string | null> {
  const bytes = await service.download({ key: PREFIX + key, version }, MOST_BYTES);
  if (bytes === null) return null;
  if (hashOf(bytes) !== version) {
    log.info('lint cache: an entry is passed over, because it does not hold what was saved under its name');
    return null;
  }
  try {
    return (await promisify(gunzip)(bytes, { maxOutputLength: MOST_TEXT })).toString('utf8');
  } catch {
    return null;
  }
}

async function save({ service, log }: Cache, key: string, text: string): Promise<void> {
  const bytes = await promisify(gzip)(text);
  if (bytes.length > MOST_BYTES || text.length > MOST_TEXT) return;
  const isSaved = await service.upload({ key: PREFIX + key, version: hashOf(bytes) }, bytes);
  log.info(
    isSaved ? 'lint cache: saved findings for later pull requests' : 'lint cache: another run saves these findings',
  );
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The only place that starts a process. Git is always given an argument array, a small environment, and no way to ask
 * for a password. Nothing here writes into the user's repository but fetched objects (see `history.ts`).
 */
import { execFile, spawn } from 'node:child_process';
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openBlobReader, type BlobReader } from './blobs.ts';
import { SourceError } from './source-error.ts';

/** Environment variables as a host passes them in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a finished git command left. `code` is 127 when git is not installed and 124 when it took too long. */
export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  /** One line, credentials removed, fit for a message. */
  readonly detail: string;
}

/** A repository with a working tree. */
export interface Git {
  /** The top directory of the working tree, symbolic links resolved. */
  readonly root: string;
  /** Runs a command; a non-zero exit is a result, not an error. */
  run(args: readonly string[], timeoutSeconds?: number): Promise<GitResult>;
  readonly blobs: BlobReader;
  /** Ends the helper process, if one was started. */
  close(): Promise<void>;
}

/** Everything git needs to find its configuration, its credentials and the way to the server; nothing else is passed on. */
const PASSED_ON =
  /^(?:PATH|PATHEXT|HOME|USER|LOGNAME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|COMSPEC|TMP|TEMP|TMPDIR|XDG_CONFIG_HOME|RUNNER_TEMP|SSH_AUTH_SOCK|SSH_AGENT_PID|SSH_ASKPASS|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|GIT_ASKPASS|GIT_EXEC_PATH|GIT_SSH(?:_COMMAND|_VARIANT)?|GIT_SSL_\w+|GIT_PROXY_\w+|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/i;

/** The environment of every git process. `GIT_DIR` and its like are left out: they would point git at another repository (hooks set them). */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment))
    if (value !== undefined && PASSED_ON.test(name)) kept[name] = value;
  return { ...kept, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GCM_INTERACTIVE: 'never', LC_ALL: 'C' };
}

// No hook, monitor, pager or background repacking of the user's repository, whatever is configured.
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.writeCommitGraph=false',
  'grep.fallbackToNoIndex=false',
  'color.ui=false',
].flatMap((setting) => ['-c', setting]);

const MAX_OUTPUT = 1024 * 1024 * 1024;
const TIMEOUT_SECONDS = 120;

/**
 * Opens the repository that `directory` is in.
 * @returns null when no directory above has a `.git`.
 * @throws SourceError when git is missing or refuses the repository.
 */
export async function openRepository(directory: string, environment: Environment): Promise<Git | null> {
  const root = await findTop(directory);
  if (root === null) return null;
  const env = gitEnvironment(environment);
  const prefix = ['-C', root, '-c', `safe.directory=${root.replaceAll('\\', '/')}`, '--no-pager', ...SETTINGS];
  // Not the repository as the working directory: on Windows a `git.exe` lying there would be started.
  const cwd = dirname(process.execPath);
  const blobs = openBlobReader(() =>
    spawn('git', [...prefix, 'cat-file', '--batch'], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true }),
  );
  const run = (args: readonly string[], timeoutSeconds = TIMEOUT_SECONDS): Promise<GitResult> =>
    runGit([...prefix, ...args], cwd, env, timeoutSeconds);
  const probe = await run(['rev-parse', '--git-dir']);
  if (probe.code === 127) throw new SourceError('git is not installed here, or not on the PATH: install it.');
  if (probe.code !== 0) throw new SourceError(`git can't use the repository ${root}: ${probe.detail}`);
  return { root, run, blobs, close: () => blobs.close() };
}

async function findTop(directory: string): Promise<string | null> {
  let at: string;
  try {
    at = await realpath(directory);
  } catch {
    return null;
  }
  for (;;) {
    const found = await lstat(join(at, '.git')).catch(() => null);
    if (found !== null) return at;
    const parent = dirname(at);
    if (parent === at) return null;
    at = parent;
  }
}

function runGit(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  timeoutSeconds: number,
): Promise<GitResult> {
  return new Promise((resolve) => {
    execFile(
      'git',
      args,
      { cwd, env, encoding: 'utf8', maxBuffer: MAX_OUTPUT, timeout: timeoutSeconds * 1000, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, detail: '' });
        else if (error.code === 'ENOENT') resolve({ code: 127, stdout: '', detail: 'git is not installed' });
        else if (error.killed === true)
          resolve({ code: 124, stdout: '', detail: `git gave no answer within ${timeoutSeconds} seconds` });
        else resolve({ code: typeof error.code === 'number' ? error.code : 128, stdout, detail: oneLine(stderr) });
      },
    );
  });
}

/** Git's own words, on one line, without the user name and password a URL may carry. */
function oneLine(stderr: string): string {
  const words = stderr
    .replaceAll(/\/\/[^/@\s]*@/g, '//')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}

/** A full object name (SHA-1 or SHA-256). */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether a name that a person gave may be handed to git: no option, no range, no path, no control character. */
export function isRevisionName(text: string): boolean {
  return text.length > 0 && text.length <= 250 && !/^[-.]|\.\.|[\p{Cc}\s:?*[\\]/u.test(text);
}

/** The first seven digits, as people write commits. */
export function short(sha: string): string {
  return sha.slice(0, 7);
}

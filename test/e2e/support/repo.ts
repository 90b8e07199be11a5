import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary.ts';

/** All files of a commit, by path. */
export type Files = Readonly<Record<string, string | { readonly link: string }>>;

/** The history of a repository with one pull request. */
export interface History {
  /** Where the pull request branched off. */
  readonly base: Files;
  /** What landed on main since then. */
  readonly mainAhead?: Files;
  /** What the pull request makes of it. */
  readonly head: Files;
  /** The result of the merge, when both sides changed the same file. */
  readonly merge?: Files;
  /** Tags and the commit they name. */
  readonly tags?: Readonly<Record<string, 'base' | 'main' | 'head' | 'merge'>>;
  /** The message of the commit of the pull request. */
  readonly message?: string;
}

/** A bare repository as GitHub keeps it, with `main`, `pr`, `refs/pull/1/head` and `refs/pull/1/merge`. */
export interface Origin {
  readonly directory: string;
  readonly base: string;
  readonly main: string;
  readonly head: string;
  readonly merge: string;
}

/** Keeps git away from everything the machine has configured. */
const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Runs git and gives its output as bytes. */
export function gitBytes(directory: string, ...args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: directory, env: GIT_ENVIRONMENT, encoding: 'buffer' as const, maxBuffer: 1e9 };
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`git ${args.join(' ')}: ${stderr.toString()}`));
    });
  });
}

/** Runs git and gives its output without the last line break. */
export async function git(directory: string, ...args: readonly string[]): Promise<string> {
  return (await gitBytes(directory, ...args)).toString().trim();
}

/** Makes a repository with the given history. The same history gives the same commit ids. */
export async function createOrigin(history: History): Promise<Origin> {
  const directory = join(temporaryDirectory('origin'), 'origin.git');
  await git('/', 'init', '--quiet', '--bare', '--initial-branch=main', directory);
  await git(directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await fastImport(directory, importStream(history));
  const commit = (ref: string) => git(directory, 'rev-parse', ref);
  const [base, main, head, merge] = await Promise.all([
    commit('refs/base'),
    commit('refs/heads/main'),
    commit('refs/heads/pr'),
    commit('refs/pull/1/merge'),
  ]);
  await git(directory, 'update-ref', '-d', 'refs/base');
  return { directory, base, main, head, merge };
}

function importStream(history: History): Buffer {
  const { base, head } = history;
  const main = history.mainAhead ?? base;
  const merge = history.merge ?? mergeFiles(base, main, head);
  const marks = { base: 1, main: history.mainAhead ? 2 : 1, head: 3, merge: 4 };
  return Buffer.concat([
    commitStream('refs/base', 1, base, []),
    ...(history.mainAhead ? [commitStream('refs/heads/main', 2, main, [1])] : [resetStream('refs/heads/main', 1)]),
    commitStream('refs/heads/pr', 3, head, [1], history.message),
    resetStream('refs/pull/1/head', 3),
    commitStream('refs/pull/1/merge', 4, merge, [marks.main, 3]),
    ...Object.entries(history.tags ?? {}).map(([tag, at]) => resetStream(`refs/tags/${tag}`, marks[at])),
  ]);
}

/** Merges file by file. */
function mergeFiles(base: Files, main: Files, head: Files): Files {
  const merged: Record<string, string | { readonly link: string }> = {};
  for (const path of new Set([...Object.keys(base), ...Object.keys(main), ...Object.keys(head)])) {
    const [was, theirs, ours] = [base[path], main[path], head[path]];
    if (ours !== was && theirs !== was && ours !== theirs) throw new Error(`conflict in ${path}: give the merge`);
    const result = ours === was ? theirs : ours;
    if (result !== undefined) merged[path] = result;
  }
  return merged;
}

function commitStream(
  ref: string,
  mark: number,
  files: Files,
  parents: readonly number[],
  message = `Commit ${mark}`,
): Buffer {
  const who = `Somebody <somebody@example.com> ${1_700_000_000 + mark} +0000`;
  const changes = Object.entries(files).map(([path, content]) => {
    const mode = typeof content === 'string' ? '100644' : '120000';
    const quoted = `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
    return `M ${mode} inline ${quoted}\n${data(typeof content === 'string' ? content : content.link)}`;
  });
  const [from, ...others] = parents;
  return Buffer.from(
    [
      `commit ${ref}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${data(message)}`,
      from === undefined ? '' : `from :${from}\n`,
      ...others.map((parent) => `merge :${parent}\n`),
      'deleteall\n',
      ...changes,
      '\n',
    ].join(''),
  );
}

function resetStream(ref: string, mark: number): Buffer {
  return Buffer.from(`reset ${ref}\nfrom :${mark}\n\n`);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function fastImport(directory: string, stream: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['fast-import', '--quiet', '--force'], {
      cwd: directory,
      env: GIT_ENVIRONMENT,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let problem = '';
    child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`git fast-import: ${problem}`));
    });
    child.stdin.end(stream);
  });
}

/** How a job has the repository: as actions/checkout leaves it by default, with all history, or not at all. */
export type Checkout =
  | { readonly kind: 'shallow' | 'full'; readonly ref: string }
  /** No checkout step: an empty workspace. */
  | { readonly kind: 'none' };

/** Makes the workspace of a job. `ref` is a full ref name (`refs/pull/1/merge`, `refs/tags/v1`, `refs/heads/main`). */
export async function checkOut(origin: Origin, how: Checkout): Promise<string> {
  const workspace = temporaryDirectory('workspace');
  if (how.kind === 'none') return workspace;
  const run = (...args: readonly string[]) => git(workspace, ...args);
  await run('init', '--quiet', '--initial-branch=main');
  await run('remote', 'add', 'origin', `file://${origin.directory}`);
  const local = how.ref.startsWith('refs/tags/')
    ? how.ref
    : how.ref.replace(/^refs\/heads\//u, 'refs/remotes/origin/').replace(/^refs\/pull\//u, 'refs/remotes/pull/');
  const all = how.kind === 'full' ? ['+refs/heads/*:refs/remotes/origin/*', '--tags'] : ['--no-tags', '--depth=1'];
  await run('fetch', '--quiet', '--no-recurse-submodules', 'origin', ...all, `+${how.ref}:${local}`);
  await run('checkout', '--quiet', '--force', '--detach', local);
  return workspace;
}

import { join } from 'node:path';
import { checkOut, git, type Origin } from '../e2e/support/repo.ts';
import { temporaryDirectory } from '../e2e/support/temporary.ts';
import { spawn } from 'node:child_process';

/** The files of a commit, by path. */
export type Files = Readonly<Record<string, string>>;

/** A repository as GitHub has it, that grows commit by commit, each on a day of its own. */
export interface Repository {
  /** A commit on main. */
  commit(day: string, message: string, files: Files): Promise<string>;
  tag(name: string): Promise<string>;
  untag(name: string): Promise<void>;
  /** A pull request into main as it is now: its head, and the merge that GitHub tests. */
  propose(day: string, message: string, files: Files): Promise<Origin>;
  /** A clone with all history, on main. */
  clone(): Promise<string>;
  readonly directory: string;
}

export async function createRepository(): Promise<Repository> {
  const directory = join(temporaryDirectory('story'), 'origin.git');
  await git('/', 'init', '--quiet', '--bare', '--initial-branch=main', directory);
  await git(directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const main = (): Promise<string> => git(directory, 'rev-parse', 'refs/heads/main');
  const write = async (ref: string, parents: readonly string[], commit: Commit): Promise<string> => {
    await fastImport(directory, stream(ref, parents, commit));
    return git(directory, 'rev-parse', ref);
  };
  let isEmpty = true;
  return {
    directory,
    commit: async (day, message, files) => {
      const parents = isEmpty ? [] : [await main()];
      isEmpty = false;
      return write('refs/heads/main', parents, { day, message, files });
    },
    tag: async (name) => {
      await git(directory, 'update-ref', `refs/tags/${name}`, await main());
      return main();
    },
    untag: async (name) => {
      await git(directory, 'update-ref', '-d', `refs/tags/${name}`);
    },
    propose: async (day, message, files) => {
      const base = await main();
      const head = await write('refs/heads/pr', [base], { day, message, files });
      await git(directory, 'update-ref', 'refs/pull/1/head', head);
      const merge = await write('refs/pull/1/merge', [base, head], { day, message: `Merge ${head}`, files });
      return { directory, base, main: base, head, merge };
    },
    clone: async () => {
      const commit = await main();
      return checkOut(
        { directory, base: commit, main: commit, head: commit, merge: commit },
        {
          kind: 'full',
          ref: 'refs/heads/main',
        },
      );
    },
  };
}

interface Commit {
  readonly day: string;
  readonly message: string;
  readonly files: Files;
}

function stream(ref: string, parents: readonly string[], { day, message, files }: Commit): Buffer {
  const who = `Ferry team <team@ferry.example> ${Date.parse(`${day}T09:00:00Z`) / 1000} +0000`;
  const [from, ...others] = parents;
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  return Buffer.from(
    [
      `commit ${ref}\nauthor ${who}\ncommitter ${who}\n${data(message)}`,
      from === undefined ? '' : `from ${from}\n`,
      ...others.map((parent) => `merge ${parent}\n`),
      'deleteall\n',
      ...Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`),
      '\n',
    ].join(''),
  );
}

function fastImport(directory: string, input: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { cwd: directory, stdio: ['pipe', 'ignore', 'inherit'] as ['pipe', 'ignore', 'inherit'] };
    const child = spawn('git', ['fast-import', '--quiet', '--force'], options);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`git fast-import: ${String(code)}`));
    });
    child.stdin.end(input);
  });
}

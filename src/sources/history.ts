import { zeroSeparated } from './directory-tree.ts';
import { isObjectId, isRevisionName, type Git } from './git.ts';
import type { CheckoutFacts } from './baseline.ts';
import type { Tag } from './releases.ts';

/** What fetching a commit gave. `gone`: the server answered that it has no such commit. */
export type Fetched = { readonly ok: true } | { readonly ok: false; readonly gone: boolean; readonly detail: string };

/** Reads what is checked out: nothing is fetched and nothing written. */
export async function readCheckout(git: Git): Promise<CheckoutFacts> {
  const head = await localCommit(git, 'HEAD');
  const branch = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return {
    head,
    parents: head === null ? [] : await parentsOf(git, head),
    branch: branch.code === 0 ? branch.stdout.trim() : null,
    shallow: await isShallow(git),
    dirty: await isDirty(git),
  };
}

/** Whether tracked files differ from the commit, or a new file could be an API description. */
async function isDirty(git: Git): Promise<boolean> {
  const status = ['status', '--porcelain=v1', '-z', '--ignore-submodules=dirty', '--no-renames'];
  const tracked = await zeroSeparated(git, [...status, '--untracked-files=no']);
  if (tracked.length > 0) return true;
  const fresh = await zeroSeparated(git, ['ls-files', '-z', '--others', '--exclude-standard']);
  return fresh.some((path) => /\.(?:json|ya?ml)$/i.test(path));
}

/** Whether the clone lacks history. */
async function isShallow(git: Git): Promise<boolean> {
  return (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}

/** The parents as the commit itself names them; a clone of depth 1 still knows them, though not their content. */
export async function parentsOf(git: Git, commit: string): Promise<string[]> {
  if (!isObjectId(commit)) return [];
  const raw = await git.run(['cat-file', 'commit', commit]);
  const header = raw.stdout.split('\n\n', 1)[0] ?? '';
  return header
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length))
    .filter(isObjectId);
}

/** The commit a local name stands for, or null. */
async function localCommit(git: Git, name: string): Promise<string | null> {
  if (!isRevisionName(name)) return null;
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  const commit = found.stdout.trim();
  return found.code === 0 && isObjectId(commit) ? commit : null;
}

/**
 * Makes sure that a commit is in the repository; fetches it from `origin` when it is not. A full clone stays full, a
 * shallow one gets this one commit. Only objects are written: no branch, tag, remote-tracking branch or FETCH_HEAD.
 */
export async function ensureCommit(git: Git, commit: string): Promise<Fetched> {
  if (!isObjectId(commit)) return { ok: false, gone: true, detail: 'not a commit id' };
  if ((await git.run(['cat-file', '-e', `${commit}^{commit}`])).code === 0) return { ok: true };
  // On a full clone `--depth` would cut the history of whoever uses the clone after us.
  const depth = (await isShallow(git)) ? ['--depth=1'] : [];
  const options = ['--no-tags', '--no-recurse-submodules', '--no-prune', '--refmap=', '--quiet', ...depth];
  const wanted = ['--', 'origin', commit];
  let fetched = await git.run(['fetch', '--no-write-fetch-head', ...options, ...wanted]);
  // Git before 2.29 has no such option.
  if (/unknown option/.test(fetched.detail)) fetched = await git.run(['fetch', ...options, ...wanted]);
  if (fetched.code === 0 && (await git.run(['cat-file', '-e', `${commit}^{commit}`])).code === 0) return { ok: true };
  return { ok: false, gone: /not our ref|couldn't find remote ref/.test(fetched.detail), detail: fetched.detail };
}

/** The best common ancestor as far as the local history reaches, or null. */
export async function localMergeBase(git: Git, one: string, other: string): Promise<string | null> {
  if (!isObjectId(one) || !isObjectId(other)) return null;
  const found = await git.run(['merge-base', one, other]);
  const commit = found.stdout.trim().split('\n', 1)[0] ?? '';
  return found.code === 0 && isObjectId(commit) ? commit : null;
}

/** Whether a commit is an ancestor of another (or the same); null when the local history can't tell. */
export async function isAncestor(git: Git, one: string, other: string): Promise<boolean | null> {
  const { code } = await git.run(['merge-base', '--is-ancestor', one, other]);
  return code === 0 ? true : code === 1 ? false : null;
}

/**
 * The commit that a name given by a person stands for: a commit id, or what is known here by that name, or a branch or
 * tag of `origin`. The commit need not be here yet.
 */
export async function findCommit(git: Git, name: string): Promise<string | null> {
  if (isObjectId(name)) return name;
  if (!isRevisionName(name)) return null;
  return (
    (await localCommit(git, name)) ?? (await localCommit(git, `refs/remotes/origin/${name}`)) ?? remoteCommit(git, name)
  );
}

/** The tip of a branch: as it was last fetched from `origin`, else as `origin` has it, else the local one. */
export async function branchTip(git: Git, branch: string): Promise<string | null> {
  if (!isRevisionName(branch)) return null;
  return (
    (await localCommit(git, `refs/remotes/origin/${branch}`)) ??
    (await remoteCommit(git, `refs/heads/${branch}`)) ??
    localCommit(git, `refs/heads/${branch}`)
  );
}

async function remoteCommit(git: Git, name: string): Promise<string | null> {
  const plain = name.replace(/^origin\//, '');
  const patterns = plain.startsWith('refs/') ? [plain] : [`refs/heads/${plain}`, `refs/tags/${plain}`];
  const found = await git.run(
    ['ls-remote', '--quiet', '--', 'origin', ...patterns, ...patterns.map((p) => `${p}^{}`)],
    60,
  );
  const refs = parseRefs(found.stdout);
  for (const pattern of patterns) {
    const commit = refs.get(`${pattern}^{}`) ?? refs.get(pattern);
    if (commit !== undefined) return commit;
  }
  return null;
}

function parseRefs(listing: string): Map<string, string> {
  const refs = new Map<string, string>();
  for (const line of listing.split('\n')) {
    const [id, name] = line.split('\t');
    if (id !== undefined && name !== undefined && isObjectId(id)) refs.set(name, id);
  }
  return refs;
}

/** The branch that work is merged into, as this clone tells: `origin/HEAD`, else a branch by one of the usual names. */
export async function localDefaultBranch(git: Git): Promise<string | null> {
  const head = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const named = /^refs\/remotes\/origin\/(.+)$/.exec(head.stdout.trim())?.[1];
  if (named !== undefined) return named;
  for (const ref of ['refs/remotes/origin/', 'refs/heads/'])
    for (const name of ['main', 'master']) if ((await localCommit(git, ref + name)) !== null) return name;
  return null;
}

/** The tags of `origin`, without fetching them; null when it can't be asked. */
export async function remoteTags(git: Git): Promise<Tag[] | null> {
  const listed = await git.run(['ls-remote', '--quiet', '--tags', '--', 'origin'], 60);
  return listed.code === 0 ? tagsOf(parseRefs(listed.stdout)) : null;
}

/** The tags of this clone. */
export async function localTags(git: Git): Promise<Tag[]> {
  const listed = await git.run(['show-ref', '--tags', '--dereference']);
  return tagsOf(parseRefs(listed.stdout.replaceAll(/^(\w+) /gm, '$1\t')));
}

function tagsOf(refs: ReadonlyMap<string, string>): Tag[] {
  return [...refs]
    .filter(([ref]) => ref.startsWith('refs/tags/') && !ref.endsWith('^{}'))
    .map(([ref, id]) => ({ name: ref.slice('refs/tags/'.length), commit: refs.get(`${ref}^{}`) ?? id }));
}

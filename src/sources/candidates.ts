import type { Tree, TreeFile } from '../model/tree.ts';
import type { SameFile } from './compare.ts';
import { isRepositoryTree, type RepositoryTree } from './commit-tree.ts';
import { references } from './references.ts';
import { SourceError } from './source-error.ts';

/** Whether the root of a document is that of an OpenAPI or Swagger description. */
export type LooksLikeSpec = (path: string, text: string) => boolean;

/** What was found on the other side already: a file that is the same there needs no second look. */
export interface OtherSide {
  readonly specs: ReadonlySet<string>;
  readonly same: SameFile;
}

const CANDIDATE = /\.(?:json|ya?ml)$/i;
// Never an API description of this repository: dependencies, and directories that belong to tools.
const PASSED_OVER = /(?:^|\/)(?:node_modules|vendor|\.[^/]+)\//;
const MAX_REMOTE_READS = 200;
// Well-known files that are something else, so that they need not be read one by one from a server.
const SOMETHING_ELSE =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|angular|nest-cli|renovate|lerna|nx|turbo|deno|pnpm-(?:lock|workspace)|docker-compose[^/]*|compose|mkdocs|codecov|chart|values[^/]*|pubspec|_config)\.(?:json|ya?ml)$/i;

/** Whether a path lies in a directory of dependencies or of a tool. */
export function isPassedOver(path: string): boolean {
  return PASSED_OVER.test(path);
}

/** Whether a file has one of the extensions of a description. */
export function isCandidate(path: string): boolean {
  return CANDIDATE.test(path);
}

/**
 * Every API description of a tree: in a repository git looks for the words first, elsewhere each candidate is read.
 * @throws SourceError when there are too many candidates to be read one by one from a server.
 */
export async function findEverySpec(
  tree: Tree,
  looksLikeSpec: LooksLikeSpec,
  excluded: (path: string) => boolean,
  other: OtherSide | null,
): Promise<ReadonlySet<string>> {
  const sieved = isRepositoryTree(tree) ? await sieve(tree) : null;
  const remote = isRemote(tree);
  const candidates = (sieved?.paths ?? (await tree.list())).filter(
    (path) => isCandidate(path) && !isPassedOver(path) && !excluded(path) && !(remote && SOMETHING_ELSE.test(path)),
  );
  const specs = new Set<string>();
  const unread: string[] = [];
  for (const path of candidates) {
    if (sieved === null || other === null || !(await other.same(path))) unread.push(path);
    else if (other.specs.has(path)) specs.add(path);
  }
  if (remote && unread.length > MAX_REMOTE_READS)
    throw new SourceError(
      `${tree.label} holds ${unread.length} JSON and YAML files, too many to be read one by one from GitHub: name the API descriptions in the settings.`,
    );
  const libraries = new Set<string>();
  await eachFile(tree, unread, (path, file) => {
    if (file.kind === 'text') {
      if (!looksLikeSpec(path, file.text)) return;
      specs.add(path);
      if (!hasOperations(file.text)) libraries.add(path);
    } else if (file.kind === 'refused' && isSuspect(path, sieved)) specs.add(path);
  });
  return withoutLibraries(tree, specs, libraries);
}

/** A tree whose files come over the network, one request each. */
function isRemote(tree: Tree): boolean {
  return !isRepositoryTree(tree) && tree.commit !== null;
}

/** A file that can't be read is not passed over in silence when its name or its words say that it is a description. */
function isSuspect(path: string, sieved: Sieved | null): boolean {
  return /(?:openapi|swagger)[^/]*$/i.test(path) || sieved?.withWords.has(path) === true;
}

interface Sieved {
  /** Files in which a description could be. */
  readonly paths: readonly string[];
  /** Those of them that hold the word itself. */
  readonly withWords: ReadonlySet<string>;
}

/** Files in which a description could be, found by git without reading them one by one; null when git can't. */
async function sieve(tree: RepositoryTree): Promise<Sieved | null> {
  const withWords = await grep(tree, 'openapi|swagger');
  const pointers = await grep(tree, '^version https://git-lfs');
  if (withWords === null || pointers === null) return null;
  // Git does not search through symbolic links; they are looked at one by one.
  const paths = new Set([...withWords, ...pointers, ...(await linksOf(tree))]);
  return { paths: [...paths], withWords: new Set(withWords) };
}

async function grep(tree: RepositoryTree, pattern: string): Promise<string[] | null> {
  const where = tree.commit === null ? ['--untracked'] : [tree.commit];
  const files = ['json', 'yaml', 'yml'].map((extension) => `:(icase,top)*.${extension}`);
  const options = ['-l', '-z', '-E', '--full-name', '--no-textconv', '-e', pattern];
  const result = await tree.repository.run(['grep', ...options, ...where, '--', ...files]);
  if (result.code > 1) return null;
  const prefix = tree.commit === null ? '' : `${tree.commit}:`;
  return result.stdout
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => path.slice(prefix.length));
}

async function linksOf(tree: RepositoryTree): Promise<string[]> {
  const args = tree.commit === null ? ['ls-files', '-z', '-s'] : ['ls-tree', '-r', '-z', '--full-tree', tree.commit];
  const listed = await tree.repository.run(args);
  return listed.stdout
    .split('\0')
    .filter((record) => record.startsWith('120000 '))
    .map((record) => record.slice(record.indexOf('\t') + 1));
}

/** Leaves out descriptions without operations that another one refers to: shared schemas in the form of a description. */
async function withoutLibraries(
  tree: Tree,
  specs: ReadonlySet<string>,
  libraries: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (libraries.size === 0) return specs;
  const graph = references(tree);
  const reached = new Set<string>();
  for (const path of specs) for await (const file of graph.reached(path)) if (file !== path) reached.add(file);
  return new Set([...specs].filter((path) => !libraries.has(path) || !reached.has(path)));
}

function hasOperations(text: string): boolean {
  return /(?:^|[\s"'{,])(?:paths|webhooks)["']?\s*:(?!\s*\{\s*\})/.test(text);
}

const AT_ONCE = 32;

/** Reads files a few at a time, so that not all of them are in memory at once. */
export async function eachFile(
  tree: Tree,
  paths: readonly string[],
  visit: (path: string, file: TreeFile) => void,
): Promise<void> {
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const files = await Promise.all(some.map((path) => tree.read(path)));
    for (const [index, path] of some.entries()) visit(path, files[index] ?? { kind: 'missing' });
  }
}

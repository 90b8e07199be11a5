/**
 * spec: text of one revision in, one contract out.
 *
 * Reads a Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2 description and every file of the same tree that its `$ref`s name, as
 * YAML or JSON told apart by content, and builds the internal model in which all versions look alike and everything
 * inherited is applied. Nothing here has an opinion, compares anything, or reaches the network. All that is read may be
 * hostile: sizes, nesting and expansion are bounded, keys are data, references never leave the tree, and messages quote
 * no text of the document but references and paths.
 */
import type { Contract } from '../model/contract.ts';
import type { SpecProblem } from '../model/problem.ts';
import type { Tree } from '../model/tree.ts';
import { collectFiles, readSource } from './collect.ts';
import { buildContract } from './contract.ts';
import { versionOf } from './detect.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { SourceFile } from './parse.ts';

export { looksLikeSpec } from './detect.ts';
export type { Limits } from './limits.ts';

/** How to load; what is left out has its default. */
export interface LoadOptions {
  readonly limits?: Partial<Limits>;
  /** Another revision, loaded within the same limits: what both write alike is read once. */
  readonly known?: Pick<Loaded, 'sources'> | null;
}

/** What loading gave. A contract can come with problems: what can't be followed is named, the rest can be compared. */
export interface Loaded {
  /** Null when the root document can't be read at all. */
  readonly contract: Contract | null;
  readonly problems: readonly SpecProblem[];
  /** The files that were read, the root document first. For another revision, which may share what is in them. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/**
 * Loads an API description from a tree.
 * @param path of the root document, relative to the root of the tree.
 * @returns the contract and what is wrong with the specification; nothing is thrown for what a document says.
 */
export async function loadContract(tree: Tree, path: string, options: LoadOptions = {}): Promise<Loaded> {
  const limits = { ...defaultLimits, ...options.limits };
  const known = options.known?.sources ?? new Map<string, SourceFile>();
  const [knownRoot] = known.values();
  const source = await readSource(tree, path, limits, knownRoot);
  if ('problem' in source) return { contract: null, problems: [source.problem], sources: new Map() };
  const root = source.file;
  const version = versionOf(root);
  if ('code' in version) {
    const { code, message, pointer } = version;
    const location = { file: path, pointer, ...root.position(pointer) };
    return { contract: null, problems: [{ code, message, file: path, location }], sources: new Map() };
  }
  const collected = await collectFiles(tree, root, limits, known);
  const { files, problems } = collected;
  return { contract: buildContract(root, version, collected), problems, sources: files };
}

/**
 * A description as Spectral gets it: as data, which is not parsed again. References are followed to the files that came with
 * it, and nowhere else.
 */
import spectralCore from '@stoplight/spectral-core';
import { Resolver } from '@stoplight/spectral-ref-resolver';
import type { LintDocument, Path } from '../result.ts';
import { resolvedPlainly } from './resolve.ts';

const { Document } = spectralCore;

/** Where documents and rulesets seem to stand, for Spectral, which wants absolute paths. */
export const ROOT = '/tree/';

/** Counts from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where a place stands in the text: looked up later, from paths. Here each is behind the one before, so that Spectral,
 * which sorts results by position, has nothing to sort. The root always stands at the same place: there it compares these.
 */
function positions(): (path: Path) => { readonly range: { readonly start: Position; readonly end: Position } } {
  let line = 0;
  return (path) => {
    if (path.length > 0) line += 1;
    const at = { line: path.length === 0 ? 0 : line, character: 0 };
    return { range: { start: at, end: at } };
  };
}

/** The root file. Positions are looked up later, from paths. */
export function documentFor({ file, files }: LintDocument): InstanceType<typeof Document> {
  const data = files.get(file) ?? null;
  const locate = positions();
  return new Document(
    '',
    {
      parse: () => ({ data, diagnostics: [], ast: null, lineMap: [] }),
      getLocationForJsonPath: (_parsed: unknown, path: Path) => locate(path),
      trapAccess: (value: unknown) => value,
    } as never,
    `${ROOT}${file}`,
  );
}

/**
 * Answers references to the files of the description; everything else does not exist.
 * @param note is told what a document becomes.
 */
export function resolverFor(document: LintDocument, isPlain: boolean, note: (resolved: object) => void): Resolver {
  const { files, inData } = document;
  const resolver = resolverOf(files, inData);
  const resolve = plainly(document, isPlain) ?? resolver.resolve.bind(resolver);
  resolver.resolve = async (...asked) => {
    const resolved = await resolve(...asked);
    const result: unknown = resolved.result;
    if (typeof result === 'object' && result !== null) note(result);
    return resolved;
  };
  return resolver;
}

/** What resolves a plain document without Spectral. What it gives has what Spectral asks for, and no more. */
function plainly({ file, files }: LintDocument, isPlain: boolean): Resolver['resolve'] | null {
  const resolution = isPlain && files.size === 1 ? resolvedPlainly(files.get(file) ?? null, `${ROOT}${file}`) : null;
  return resolution === null ? null : () => Promise.resolve({ ...resolution, runner: null } as never);
}

function resolverOf(files: LintDocument['files'], inData: LintDocument['inData']): Resolver {
  const refuse = {
    resolve: (): never => {
      throw new Error('References to other servers are not followed');
    },
  };
  const file = {
    resolve: (uri: { readonly path: () => string }): Promise<string> => {
      const path = decodeURIComponent(uri.path());
      const name = path.slice(ROOT.length);
      const value = path.startsWith(ROOT) ? (files.get(name) ?? inData.get(name)) : undefined;
      return value === undefined
        ? Promise.reject(new Error(`There is no file ${path.slice(ROOT.length)}`))
        : Promise.resolve(JSON.stringify(value));
    },
  };
  return new Resolver({ resolvers: { file, http: refuse, https: refuse } });
}

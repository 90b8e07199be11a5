/**
 * Several entries of `rulesets` as one ruleset that extends them all, later ones over earlier ones. Spectral looks at
 * overrides and parser options of the outermost file only: those of the entries are lifted there.
 */
import type { RulesetExtension, RulesetFile, RulesetOverride } from '../definition.ts';
import { folderOf, joined } from './targets.ts';

/** The table of files with the one to start from first. */
export function startFile(
  configuration: string,
  extended: readonly RulesetExtension[],
  table: readonly (RulesetFile | null)[],
): readonly RulesetFile[] {
  const files = table.filter((file) => file !== null);
  const [only, more] = extended;
  // A single file is what Spectral would be given, and its overrides are relative to where it is.
  if (only?.target.kind === 'file' && more === undefined && files[0]?.origin === 'repository') return files;
  const entries = extended.flatMap(({ target }) => (target.kind === 'file' ? (files[target.index] ?? []) : []));
  const overrides = entries.flatMap((file) => (file.overrides ?? []).map((override) => lifted(override, file)));
  const parserOptions = Object.assign({}, ...entries.map((file) => file.parserOptions ?? {})) as NonNullable<
    RulesetFile['parserOptions']
  >;
  const start: RulesetFile = {
    source: configuration,
    origin: 'configuration',
    extends: extended,
    rules: {},
    positions: {},
    ...(Object.keys(parserOptions).length === 0 ? {} : { parserOptions }),
    ...(overrides.length === 0 ? {} : { overrides }),
  };
  return [start, ...files].map(moved);
}

/** The start stands before all others: every position is one more. */
function moved(file: RulesetFile): RulesetFile {
  const more = (extension: RulesetExtension): RulesetExtension =>
    extension.target.kind === 'file'
      ? { ...extension, target: { kind: 'file', index: extension.target.index + 1 } }
      : extension;
  return {
    ...file,
    extends: file.extends.map(more),
    ...(file.overrides === undefined
      ? {}
      : {
          overrides: file.overrides.map((override) =>
            override.extends === undefined ? override : { ...override, extends: override.extends.map(more) },
          ),
        }),
  };
}

/** An override as the start would write it: its globs start elsewhere, and the aliases of its file are not known there. */
function lifted(override: RulesetOverride, file: RulesetFile): RulesetOverride {
  const folder = file.origin === 'repository' ? folderOf(file.source) : '';
  const aliases = { ...file.aliases, ...override.aliases };
  const formats = override.formats ?? file.formats;
  return {
    ...override,
    files: override.files.map((pattern) => fromRoot(pattern, folder)),
    ...(Object.keys(aliases).length === 0 ? {} : { aliases }),
    ...(formats === undefined ? {} : { formats }),
  };
}

/** A glob without a slash is compared with the last part of a path, wherever it starts. */
function fromRoot(pattern: string, folder: string): string {
  const [glob = '', pointer] = pattern.split(/(#.*)/s);
  const negated = glob.startsWith('!') ? '!' : '';
  const bare = glob.slice(negated.length);
  if (!bare.includes('/')) return pattern;
  return `${negated}${joined(folder, bare) ?? bare}${pointer ?? ''}`;
}

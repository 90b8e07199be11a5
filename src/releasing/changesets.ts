import type { Bump } from '../model/finding.ts';
import type { ReleasePlan } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { below, directoriesAround, memberOf, parsed, textIn } from './version-file.ts';

/** A file in `.changeset/`: which package gets which step, and the line that says so. */
interface Changeset {
  readonly file: string;
  readonly steps: readonly { readonly name: string; readonly bump: Bump; readonly line: number }[];
}

/**
 * Reads one changeset: YAML between two lines of dashes that maps packages to steps.
 * @see https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
export function readChangeset(file: string, text: string): Changeset {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  const steps = lines.slice(1, Math.max(1, end)).flatMap((line, at) => {
    const found =
      line.length > 500
        ? null
        : /^\s*(["']?)([^"']+?)\1\s*:\s*(["']?)(major|minor|patch|none)\3\s*(?:#.*)?$/.exec(line);
    const [, , name = '', , bump] = found ?? [];
    return bump === undefined ? [] : [{ name, bump: asBump(bump), line: at + 2 }];
  });
  return { file, steps };
}

const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

function asBump(word: string): Bump {
  return BUMPS.find((bump) => bump === word) ?? 'none';
}

/**
 * What the changesets of a repository plan for the package that a description is in. Null when the repository has no
 * changesets, or the description is in no package.
 */
export async function changesetPlan(
  tree: Tree,
  description: string,
  paths: readonly string[],
): Promise<ReleasePlan | null> {
  if (!paths.includes('.changeset/config.json')) return null;
  const owner = await packageOf(tree, description, paths);
  if (owner === null) return null;
  const files = paths.filter((path) => /^\.changeset\/[^/]+\.md$/.test(path) && !/\/README\.md$/i.test(path));
  const found: { readonly file: string; readonly bump: Bump; readonly line: number }[] = [];
  for (const file of files.slice(0, 1000)) {
    // One after the other: there may be hundreds.
    // oxlint-disable-next-line no-await-in-loop
    const text = (await textIn(tree, file)) ?? '';
    for (const { name, bump, line } of readChangeset(file, text).steps)
      if (name === owner.name) found.push({ file, bump, line });
  }
  const [largest] = found.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
  const mend = (step: string): string =>
    largest === undefined
      ? `Add a changeset (\`npx changeset\`) with \`"${owner.name}": ${step}\`.`
      : `In \`${largest.file}\` write \`"${owner.name}": ${step}\` instead of \`${largest.bump}\`.`;
  return {
    tool: 'changesets',
    planned: largest?.bump ?? 'none',
    scope: 'release',
    writesVersion: true,
    current: owner.version,
    source: `\`${largest?.file ?? '.changeset/'}\``,
    location: largest === undefined ? null : { file: largest.file, pointer: '', line: largest.line, column: 1 },
    mend: { major: mend('major'), minor: mend('minor'), patch: mend('patch') },
  };
}

interface Package {
  readonly name: string;
  readonly version: string | null;
}

/** The package a description is in: the nearest `package.json` with a name. */
async function packageOf(tree: Tree, description: string, paths: readonly string[]): Promise<Package | null> {
  for (const directory of directoriesAround(description)) {
    const path = below(directory, 'package.json');
    if (!paths.includes(path)) continue;
    // The nearest one that has a name is the only one that counts.
    // oxlint-disable-next-line no-await-in-loop
    const content = parsed((await textIn(tree, path)) ?? '');
    const [name, version] = [memberOf(content, 'name'), memberOf(content, 'version')];
    if (typeof name === 'string') return { name, version: typeof version === 'string' ? version : null };
  }
  return null;
}

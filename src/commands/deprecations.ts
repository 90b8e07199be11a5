/** Everything deprecated in the API descriptions of a directory, whatever changed: the calendar of the command line. */
import { ConfigurationError } from '../settings/errors.ts';
import type { Settings } from '../settings/settings.ts';
import { directoryTree } from '../sources/directory-tree.ts';
import { discoverSpecs } from '../sources/discover.ts';
import { dueIn } from '../policy/due.ts';
import type { DueItem } from '../model/lifecycle.ts';
import { loadContract, looksLikeSpec } from '../spec/load.ts';

/** What was found: a calendar for each API, and why others could not be read. */
export interface Deprecations {
  readonly apis: readonly { readonly name: string; readonly deprecations: readonly DueItem[] }[];
  readonly problems: readonly string[];
}

/**
 * Reads all descriptions of a directory.
 * @throws {ConfigurationError} when a pattern of the settings names nothing.
 */
export async function deprecationsIn(
  directory: string,
  settings: Pick<Settings, 'spec' | 'exclude'>,
  today: string,
): Promise<Deprecations> {
  const tree = directoryTree(directory, 'the working directory');
  const found = await discoverSpecs({
    base: null,
    head: tree,
    globs: settings.spec,
    exclude: settings.exclude,
    looksLikeSpec,
  });
  const [unmatched] = found.unmatched;
  if (unmatched !== undefined) throw new ConfigurationError(unmatched);
  const apis: { name: string; deprecations: readonly DueItem[] }[] = [];
  const problems: string[] = [];
  for (const { name, headPath } of found.pairs) {
    if (headPath === null) continue;
    // One after the other: descriptions may be large.
    // oxlint-disable-next-line no-await-in-loop
    const loaded = await loadContract(tree, headPath);
    if (loaded.contract !== null) apis.push({ name, deprecations: dueIn(loaded.contract, today) });
    problems.push(...loaded.problems.map(({ file, message }) => `${file}: ${message}`));
  }
  return { apis, problems };
}

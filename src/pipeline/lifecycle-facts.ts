/** What the deprecation policy has to know about earlier releases of one API; nothing is opened before it is asked for. */
import type { CheckedRelease, PublishedTree } from './request.ts';
import type { Contract } from '../model/contract.ts';
import type { Publications } from '../model/lifecycle.ts';
import type { Tree } from '../model/tree.ts';
import { loadContract } from '../spec/load.ts';

/**
 * The releases of an API.
 * @param paths where its description may stand, the likeliest first.
 * @param given releases that the user names.
 * @param areSought the run looks for releases by itself.
 */
export function publicationsOf(
  release: CheckedRelease | null,
  paths: readonly (string | null)[],
  given: readonly PublishedTree[],
  areSought: boolean,
): Publications {
  const likely = [...new Set([release?.path ?? null, ...paths].filter((path) => path !== null))];
  const releases = [...given, ...(release?.history.published() ?? [])].map((published) => ({
    release: published.release,
    day: () => published.day(),
    contract: async () => {
      const tree = await published.open();
      return tree === null ? null : contractIn(tree, published.path === undefined ? likely : [published.path]);
    },
  }));
  const missing = areSought
    ? 'No release of this API is known.'
    : 'Releases are not looked up when what to compare with is named.';
  return { releases, missing: releases.length === 0 ? missing : '' };
}

async function contractIn(tree: Tree, paths: readonly string[]): Promise<Contract | null> {
  for (const path of paths) {
    // The next place is looked at only when nothing stands at this one.
    // oxlint-disable-next-line no-await-in-loop
    if ((await tree.read(path)).kind !== 'missing') return (await loadContract(tree, path)).contract;
  }
  return null;
}

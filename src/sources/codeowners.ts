import type { Tree } from '../model/tree.ts';

/** Where GitHub looks, in this order; the first one that is there counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** A CODEOWNERS file. What can't be read as text says nothing. */
export interface CodeOwnersFile {
  readonly path: string;
  readonly text: string;
}

/** Finds the CODEOWNERS file of a revision; null when there is none. */
export async function findCodeOwners(tree: Tree): Promise<CodeOwnersFile | null> {
  for (const path of PLACES) {
    // The second is asked for only when the first is not there.
    // oxlint-disable-next-line no-await-in-loop
    const file = await tree.read(path);
    if (file.kind !== 'missing') return { path, text: file.kind === 'text' ? file.text : '' };
  }
  return null;
}

/**
 * Files that a description names by `$ref` where it is data, as in an example. The contract does not have them, because
 * nothing of it is behind such a reference; Spectral follows them all, and its rules about examples see what they lead to.
 */
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Tree } from '../model/tree.ts';
import { readSource } from './collect.ts';
import { defaultLimits } from './limits.ts';
import { treePath } from './resolve.ts';

/** A `$ref` to another file; most descriptions have none, and a text is searched faster than its values. */
const LEADS_ELSEWHERE = /\$ref["']?\s*:\s*["']?[^#"'\s]/;

/**
 * Reads what references of any kind name in the tree and a contract does not have, in turns until nothing more is named.
 * What can't be read is left out: whoever follows the reference says so.
 */
export async function filesInData(tree: Tree, { files, documents }: Contract): Promise<ReadonlyMap<string, Json>> {
  const found = new Map<string, Json>();
  const asked = new Set(files.keys());
  let characters = 0;
  const leads = [...files].filter(([, text]) => LEADS_ELSEWHERE.test(text)).map(([path]) => path);
  const waiting = leads.flatMap((path) => namedIn(documents.get(path) ?? null, path));
  for (const path of waiting) {
    if (asked.has(path) || asked.size >= defaultLimits.maxFiles || characters > defaultLimits.maxBytes) continue;
    asked.add(path);
    // In the order in which they are named, so that the same tree gives the same files.
    // oxlint-disable-next-line no-await-in-loop
    const read = await readSource(tree, path, defaultLimits);
    if ('problem' in read) continue;
    characters += read.file.text.length;
    found.set(path, read.file.value);
    for (const one of namedIn(read.file.value, path)) waiting.push(one);
  }
  return found;
}

/** Paths of the files that references in a document name, each once. */
function namedIn(document: Json, from: string): readonly string[] {
  const named = new Set<string>();
  const waiting: Json[] = [document];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const reference = '$ref' in value ? value['$ref'] : null;
    if (typeof reference === 'string' && !reference.startsWith('#')) {
      const path = treePath(reference.replace(/#.*$/s, ''), from);
      if (typeof path === 'string') named.add(path);
    }
    for (const part of Object.values<Json>(value)) if (typeof part === 'object' && part !== null) waiting.push(part);
  }
  return [...named].toSorted();
}

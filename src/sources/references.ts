import type { Tree } from '../model/tree.ts';
import { directoryOf, joinTreePath } from './text.ts';

// `$ref: x`, `"$ref": "x"`, `$ref: 'x'`, and in flow style `{ $ref: x }`.
const REF = /["']?\$ref["']?\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s"'#][^\n,}\]]*))/g;
// Whatever else names a file: discriminator mappings, operationRef, externalValue, folded scalars. Found from its end:
// a pattern for the whole name would take time without bound on a long word.
const NAME_END = /\.(?:json|ya?ml)\b/gi;
const NAME_STOP = new Set(' \t\r\n"\'<>|{}()[],');
const MAX_NAME = 500;

/**
 * The files of the tree that a document names, as far as its text shows: without parsing, rather too many than too few.
 * @param path where the document stands; relative names resolve against it.
 */
export function namedFiles(path: string, text: string): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (reference: string): void => {
    const name = reference.split(/[#?]/, 1)[0] ?? '';
    if (seen.has(name)) return;
    seen.add(name);
    const file = resolveReference(path, name);
    if (file !== null && file !== path) files.add(file);
  };
  for (const [, double, single, plain] of text.matchAll(REF)) {
    if (double !== undefined) add(double.replaceAll(/\\(.)/g, '$1'));
    else add(single ?? (plain ?? '').replace(/\s#.*$/, '').trim());
  }
  for (const { index, 0: extension } of text.matchAll(NAME_END)) add(wordBefore(text, index) + extension);
  return files;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < MAX_NAME && !NAME_STOP.has(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The file that a reference without its fragment names (RFC 3986 §4.2, relative ones only); null for URLs and what leaves the tree. */
function resolveReference(from: string, path: string): string | null {
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A lone `%` is part of the name.
  }
  return decoded.includes('\0') ? null : joinTreePath(directoryOf(from), decoded);
}

/** What is reached from files of one tree; each file is read once. */
export interface References {
  /** The file itself and all files that it names, directly or not, in the order they are met. */
  reached(path: string): AsyncIterable<string>;
}

const MAX_REACHED = 20_000;

/** Follows the file names in the documents of a tree. */
export function references(tree: Tree): References {
  const named = new Map<string, Promise<readonly string[]>>();
  const next = (path: string): Promise<readonly string[]> => {
    const known = named.get(path);
    if (known !== undefined) return known;
    const found = tree.read(path).then((file) => (file.kind === 'text' ? [...namedFiles(path, file.text)] : []));
    named.set(path, found);
    return found;
  };
  return {
    async *reached(path) {
      const seen = new Set([path]);
      // A set grows while it is walked: what is added comes later.
      for (const each of seen) {
        yield each;
        if (seen.size > MAX_REACHED) continue;
        for (const file of await next(each)) seen.add(file);
      }
    },
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../model/json.ts';
import { ANY_NODE, ARRAY, NULL, OBJECT, STRING, TYPE_NAMES, canonical } from './node.ts';
import type { Node, TypeSet } from './node.ts';
import { textHasFormat } from '../texts/text-formats.ts';

/**
 * Branches that do nothing but enumerate values (`oneOf` of `const`s) are one enumeration; null where they do more. What
 * an author lists is meant, whatever format stands beside it; but one list is not bound by the format of another, so that
 * where they differ each leaves out what its own format refuses.
 */
export function joinEnumerations(nodes: readonly Node[], kind: 'anyOf' | 'oneOf'): Node | null {
  const values = new Map<TypeSet, Json[]>();
  const seen = new Set<string>();
  let types = 0;
  const formats = nodes.filter((node) => (node.types & STRING) !== 0).map(refusingFormats);
  const [shared = []] = formats;
  const differ = formats.some((own) => own.join() !== shared.join());
  for (const node of nodes) {
    if (node.alternatives.length > 0 || node.nots.length > 0 || node.others.length > 0) return null;
    // What else is said of lists and objects is not said of their values.
    if ((node.types & ARRAY) !== 0 && !isDeepStrictEqual(node.array, ANY_NODE.array)) return null;
    if ((node.types & OBJECT) !== 0 && !isDeepStrictEqual(node.object, ANY_NODE.object)) return null;
    for (const [bit] of TYPE_NAMES) {
      if ((node.types & bit) === 0) continue;
      const listed = bit === NULL ? [null] : node.values.get(bit);
      if (listed === undefined) return null;
      const own = differ && bit === STRING ? listed.filter((value) => isFormatted(node, value)) : listed;
      if (own.length > 0) types |= bit;
      for (const value of own) {
        const key = canonical(value);
        if (seen.has(key) && kind === 'oneOf') return null;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = values.get(bit);
        if (found === undefined) values.set(bit, [value]);
        else found.push(value);
      }
    }
  }
  values.delete(NULL);
  const string = differ ? ANY_NODE.string : { ...ANY_NODE.string, formats: shared };
  return { ...ANY_NODE, types, values, string, leaves: nodes.flatMap((node) => node.leaves) };
}

/** The formats beside a list of texts that refuse some of them. */
const refusingFormats = ({ string, values }: Node): readonly string[] =>
  string.formats.filter((format) => values.get(STRING)?.some((text) => refusedBy(format, text)) === true).toSorted();

const isFormatted = ({ string }: Node, value: Json): boolean =>
  !string.formats.some((format) => refusedBy(format, value));

const refusedBy = (format: string, value: Json): boolean =>
  typeof value === 'string' && textHasFormat(format, value) === false;

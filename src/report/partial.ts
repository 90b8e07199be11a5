import { fence } from './escape.ts';

/** What could not be compared, as people read it: the same at many places of a file is one sentence. */

/** A sentence about a place of one side. */
const PLACED = /^(.+?):(\d+:\d+) \((base|head)\): (.+)$/su;

/** Places that are named. */
const NAMED = 3;

interface Said {
  readonly file: string;
  readonly side: string;
  readonly message: string;
  readonly places: string[];
}

/** Puts sentences together that say the same of several places of a file. */
export function folded(sentences: readonly string[]): readonly string[] {
  const found = new Map<string, Said | string>();
  for (const sentence of sentences) {
    const [, file = '', place = '', side = '', message = ''] = PLACED.exec(sentence) ?? [];
    const key = place === '' ? sentence : JSON.stringify([file, side, message]);
    const known = found.get(key);
    if (typeof known === 'object') known.places.push(place);
    else found.set(key, place === '' ? sentence : { file, side, message, places: [place] });
  }
  return Array.from(found.values(), (said) => (typeof said === 'string' ? said : spelled(said)));
}

function spelled({ file, side, message, places }: Said): string {
  const [first = '', ...others] = places.slice(0, NAMED);
  const rest = places.length - 1 - others.length;
  if (others.length === 0) return `${file}:${first} (${side}): ${message}`;
  const named = [`${file}:${first}`, ...others].map(fence);
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `${named.join(', ')}${more} (${side}): ${message}`;
}

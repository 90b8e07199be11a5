import { isObject } from './node.ts';
import type { Child, Source } from './node.ts';
import type { Json } from '../../model/json.ts';

/** Schemas of two lists that are written the same, found without holding each against each. */

/** Whether both are written the same. */
type Same = (a: Source, b: Source) => boolean;

/** The place in a list of the first schema that is written like another one and passes a test; -1 where there is none. */
export type TwinOf = (child: Child, isFree?: (at: number) => boolean) => number;

/** So many that look the same are asked about: in a list that people write hardly any two do. */
const MAX_TRIED = 50;

/** Finds twins in a list. */
export function twinsIn(same: Same, list: readonly Child[]): TwinOf {
  const places = new Map<number, number[]>();
  for (const [at, { sources }] of list.entries()) {
    const [only] = sources;
    if (only === undefined || sources.length > 1) continue;
    const print = fingerprint(only.value, 0);
    const known = places.get(print);
    if (known === undefined) places.set(print, [at]);
    else known.push(at);
  }
  return ({ sources }, isFree) => {
    const [only] = sources;
    if (only === undefined || sources.length > 1) return -1;
    let tried = 0;
    for (const at of places.get(fingerprint(only.value, 0)) ?? []) {
      const other = list[at]?.sources[0];
      if (other === undefined || isFree?.(at) === false) continue;
      if (same(only, other)) return at;
      if (++tried >= MAX_TRIED) break;
    }
    return -1;
  };
}

/** What is deeper down is told by the question itself. */
const MAX_DEPTH = 6;

/** A number that is the same for what is written the same, in whatever order its members stand. */
function fingerprint(value: Json, depth: number): number {
  if (typeof value !== 'object' || value === null) return hashed(String(value), 1);
  if (depth > MAX_DEPTH) return 2;
  if (Array.isArray(value)) {
    let all = 3;
    for (const item of value as readonly Json[]) all = (Math.imul(all, 31) + fingerprint(item, depth + 1)) | 0;
    return all;
  }
  let sum = 4;
  if (isObject(value))
    for (const key in value)
      sum = (sum + Math.imul(hashed(key, 5), fingerprint(value[key] ?? null, depth + 1) | 1)) | 0;
  return sum;
}

/** FNV-1a. */
function hashed(text: string, seed: number): number {
  let hash = 0x81_1c_9d_c5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

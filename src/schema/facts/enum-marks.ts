/** Marks of single values of an enum: which of them are deprecated, and until when they are accepted. */
import type { Json } from '../../model/json.ts';
import { undirectedFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical, isObject } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';

const KEYS: ReadonlySet<string> = new Set(['x-deprecated-enum-values', 'x-enum-deprecated']);
const DATES = ['sunset', 'x-sunset', 'x-sunset-date'];

export const isEnumMark = (key: string): boolean => KEYS.has(key);

/** Whether a schema marks any value of its enum. */
export const marksValues = (node: Node): boolean => [...KEYS].some((key) => (marksIn(node, key) ?? new Map()).size > 0);

/** The marked values, as they are called, each with its date or `true`; null for what can't be read as marks. */
function marksIn(node: Node, key: string): ReadonlyMap<string, Json> | null {
  const marks = new Map<string, Json>();
  for (const { value } of node.leaves) {
    const written = Object.hasOwn(value, key) ? value[key] : undefined;
    const entries = written === undefined ? [] : Array.isArray(written) ? written.map(listed) : keyed(written);
    for (const entry of entries) {
      if (entry === null) return null;
      const [name, mark] = entry;
      if (mark !== false) marks.set(name, mark);
    }
  }
  return marks;
}

type Entry = readonly [name: string, mark: Json] | null;

const nameOf = (value: Json): string => (typeof value === 'string' ? value : canonical(value));
const dateIn = (value: Readonly<Record<string, Json>>): Json =>
  DATES.map((key) => value[key]).find((date) => typeof date === 'string' || typeof date === 'number') ?? true;

/** `down`, or `{ value: down, sunset: 2027-06-30 }`. */
function listed(item: Json): Entry {
  if (!isObject(item)) return Array.isArray(item) ? null : [nameOf(item), true];
  const { value } = item;
  return value === undefined ? null : [nameOf(value), dateIn(item)];
}

/** `down: 2027-06-30`, `down: true`, or `down: { sunset: 2027-06-30 }`. */
function keyed(written: Json): readonly Entry[] {
  if (!isObject(written)) return [null];
  return Object.entries(written).map(([name, mark]): Entry => [name, isObject(mark) ? dateIn(mark) : mark]);
}

/** Whether the enum of a schema no longer has a value, so that its mark went with it. */
function lacks(node: Node, name: string): boolean {
  return node.leaves.some(({ value }) => {
    const values: unknown = value['enum'];
    return Array.isArray(values) && !values.some((each: Json) => nameOf(each) === name);
  });
}

/**
 * What changed about each value: `KEY.VALUE` is its mark, `KEY.VALUE.x-sunset` its date. Null when that does not tell the
 * whole difference (reasons, other shapes).
 */
export function enumMarkFacts(a: Node, b: Node, key: string): readonly Fact[] | null {
  const [before, after] = [marksIn(a, key), marksIn(b, key)];
  if (before === null || after === null) return null;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  if (changed.length === 0) return null;
  return changed
    .filter((name) => after.has(name) || !lacks(b, name))
    .map((name): Fact => {
      const [old, now] = [before.get(name), after.get(name)];
      const isDate = old !== undefined && now !== undefined;
      const dated = (mark: Json | undefined): Json | undefined => (isDate && mark === true ? undefined : mark);
      const payload = { key: `${key}.${name}${isDate ? '.x-sunset' : ''}`, before: dated(old), after: dated(now) };
      return undirectedFact(a, b, key, { kind: 'extension.changed', ...payload });
    });
}

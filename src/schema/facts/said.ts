import type { Json } from '../../model/json.ts';
import { asWritten } from '../normal-form/beside-ref.ts';
import { at, undirectedFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical } from '../normal-form/node.ts';
import type { Leaf, Node } from '../normal-form/node.ts';

/** Where several parts of a schema say something, a reference and what it leads to for one, it is said of those that differ. */
export function saidFact(
  a: Node,
  b: Node,
  key: string,
  kind: 'text.changed' | 'extension.changed' | 'unclassified.changed',
  before: Json | undefined,
  after: Json | undefined,
): Fact {
  const [was, is] = [saying(a, key), saying(b, key)];
  const [gone, come] = [without(was, is, key), without(is, was, key)];
  // What only one of several parts said is not removed as long as another says something.
  const isReplaced = gone.length > 0 && come.length > 0;
  const [old, now] = isReplaced ? [together(gone, key), together(come, key)] : [before, after];
  const fact = undirectedFact(a, b, key, { kind, key, before: old, after: now });
  const one = come[0] ?? gone[0];
  if (one === undefined || (gone.length === was.length && come.length === is.length)) return fact;
  // Who refers to it says it, unless the schema that is referred to stayed and only this changed in it.
  const stayed = isReplaced ? one : standing(come.length > 0 ? a : b, one);
  const owner = stayed ?? (come.length > 0 ? is[0] : was[0]) ?? one;
  return {
    ...fact,
    owner: owner.place,
    base: gone[0] === undefined ? (standing(a, owner)?.place ?? fact.base) : at(gone[0].place, asWritten(key)),
    head: come[0] === undefined ? (standing(b, owner)?.place ?? fact.head) : at(come[0].place, asWritten(key)),
  };
}

/** The part of the other side that is written at the same place. */
const standing = ({ leaves }: Node, { place }: Leaf): Leaf | undefined =>
  leaves.find((leaf) => leaf.place.file === place.file && leaf.place.pointer === place.pointer);

const saying = ({ leaves }: Node, key: string): readonly Leaf[] =>
  leaves.filter(({ value }) => Object.hasOwn(value, key));

function without(leaves: readonly Leaf[], others: readonly Leaf[], key: string): readonly Leaf[] {
  const said = new Set(others.map(({ value }) => canonical(value[key])));
  return leaves.filter(({ value }) => !said.has(canonical(value[key])));
}

function together(leaves: readonly Leaf[], key: string): Json | undefined {
  const values = leaves.map(({ value }) => value[key] ?? null);
  return values.length > 1 ? values : values[0];
}

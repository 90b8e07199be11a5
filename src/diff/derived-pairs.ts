import type { Contract } from '../model/contract.ts';
import type { SchemaComparison } from '../schema/pairs/compare.ts';
import type { Pair } from '../schema/pairs/pair.ts';
import { type Member, familiesOf } from './derived.ts';
import { parentsBelow } from './derived-reach.ts';
import type { SchemaRoot } from './schema-root.ts';

/** A schema that a parent below a root stands for, on both sides. */
export interface DerivedPair {
  readonly name: string;
  readonly pair: Pair;
}

/** The derived schemas below a root that are not the same on both sides; the same list for the same ones. */
export type DerivedBelow = (root: SchemaRoot) => readonly DerivedPair[];

const NONE: readonly DerivedPair[] = [];

/** Finds what roots stand for without referring to it: each derived schema is compared once, whoever leads to it. */
export function derivedBelow(base: Contract, head: Contract, comparison: SchemaComparison): DerivedBelow {
  const families = [familiesOf(base), familiesOf(head)] as const;
  const [before, after] = families;
  const changed = new Map<string, readonly (readonly [Member, Member])[]>();
  const parentsAfter = new Map(after.parents.map((one) => [one.name, one]));
  for (const { name, schema } of before.parents) {
    const parent = parentsAfter.get(name);
    const derived = parent === undefined ? [] : after.derivedFrom(parent.schema.place);
    const now = new Map(derived.map((one) => [one.name, one]));
    const pairs = before.derivedFrom(schema.place).flatMap((old) => {
      const found = now.get(old.name);
      return found === undefined || comparison.same(old.schema, found.schema) ? [] : [[old, found] as const];
    });
    if (pairs.length > 0) changed.set(name, pairs);
  }
  if (changed.size === 0) return () => NONE;
  const [old, now] = [parentsBelow(before), parentsBelow(after)];
  const known = new Map<string, readonly DerivedPair[]>();
  return ({ base: a, head: b, direction, slot }) => {
    if (slot.part === 'parameter' || slot.part === 'header') return NONE;
    const reached = new Set(now(b));
    const parents = old(a).filter((parent) => changed.has(parent) && reached.has(parent));
    if (parents.length === 0) return NONE;
    const key = `${direction} ${parents.join(' ')}`;
    const found =
      known.get(key) ??
      pairsOf(
        parents.flatMap((parent) => changed.get(parent) ?? []),
        direction,
      );
    known.set(key, found);
    return found;
  };

  function pairsOf(all: readonly (readonly [Member, Member])[], direction: SchemaRoot['direction']) {
    const context = { direction, textual: false, required: false, separator: null };
    return Array.from(new Map(all.map((one) => [one[0].name, one])).values()).flatMap(([from, to]) => {
      const pair = comparison.pair(from.schema, to.schema, context);
      return pair === null ? [] : [{ name: from.name, pair }];
    });
  }
}

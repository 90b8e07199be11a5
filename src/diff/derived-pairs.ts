import type { Contract } from '../model/contract.ts';
import type { SchemaComparison } from '../schema/pairs/compare.ts';
import type { Pair } from '../schema/pairs/pair.ts';
import { type Families, type Member, familiesOf } from './derived.ts';
import { parentsBelow } from './derived-reach.ts';
import { chosenBy } from './derived-values.ts';
import type { SchemaRoot } from './schema-root.ts';

/** A schema that a parent below a root stands for, on both sides. */
export interface DerivedPair {
  readonly name: string;
  readonly pair: Pair;
}

/** The derived schemas below a root that are not the same on both sides; the same list for the same ones. */
export type DerivedBelow = (root: SchemaRoot) => readonly DerivedPair[];

const NONE: readonly DerivedPair[] = [];
const NO_PARTNERS: ReadonlyMap<string, Member> = new Map();

/** Finds what roots stand for without referring to it: each derived schema is compared once, whoever leads to it. */
export function derivedBelow(base: Contract, head: Contract, comparison: SchemaComparison): DerivedBelow {
  const families = [familiesOf(base), familiesOf(head)] as const;
  const [before, after] = families;
  const changed = new Map<string, readonly (readonly [Member, Member])[]>();
  const parentsAfter = new Map(after.parents.map((one) => [one.name, one]));
  for (const old of before.parents) {
    const { name, schema } = old;
    const parent = parentsAfter.get(name);
    const partners = parent === undefined ? NO_PARTNERS : partnersOf([base, head], families, [old, parent]);
    const pairs = before.derivedFrom(schema.place).flatMap((one) => {
      const found = partners.get(one.name);
      return found === undefined || comparison.same(one.schema, found.schema) ? [] : [[one, found] as const];
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
      return pair === null ? [] : [{ name: to.name, pair }];
    });
  }
}

/** What the schemas of a parent are compared with: those of the same name, else those that the same value chooses. */
function partnersOf(
  [base, head]: readonly [Contract, Contract],
  [before, after]: readonly [Families, Families],
  [old, now]: readonly [Member, Member],
): ReadonlyMap<string, Member> {
  const partners = new Map(after.derivedFrom(now.schema.place).map((one) => [one.name, one]));
  const byValue = new Map(chosenBy(head, after, now).map(({ value, member }) => [value, member]));
  const names = new Set(before.derivedFrom(old.schema.place).map(({ name }) => name));
  for (const { value, member } of chosenBy(base, before, old)) {
    const found = byValue.get(value);
    if (found !== undefined && !names.has(found.name) && !partners.has(member.name)) partners.set(member.name, found);
  }
  return partners;
}

import type { Place } from '../model/location.ts';
import type { Fact } from './collect.ts';
import { familiesOf, type Families, type Member } from './derived.ts';
import { parentsBelow } from './derived-reach.ts';
import { type Chosen, chosenBy, listedBy } from './derived-values.ts';
import { componentAt } from './place-names.ts';
import type { SchemaRoot } from './schema-root.ts';
import type { Comparing } from './site.ts';

/*
 * Which schemas a parent stands for: one that goes takes a value of the discriminator with it, that requests may no longer
 * have, and one that comes brings a value that nobody heard of. Where the property of the discriminator lists its values, the
 * list says it.
 */

/** What a parent no longer stands for, and what it does now. */
interface Difference {
  readonly parent: readonly [base: Member, head: Member];
  readonly gone: readonly Named[];
  readonly come: readonly Named[];
}

interface Named {
  readonly label: string;
  readonly place: Place;
}

/** Reports the schemas that came to stand, or no longer stand, for a parent, wherever that can be in a message. */
export function compareDerivedNames(comparing: Comparing): void {
  const { base, head, roots } = comparing;
  const [before, after] = [familiesOf(base), familiesOf(head)];
  const differing = new Map<string, Difference>();
  const parentsAfter = new Map(after.parents.map((one) => [one.name, one]));
  for (const old of before.parents) {
    const now = parentsAfter.get(old.name);
    const found = now === undefined ? null : differenceOf(comparing, [before, after], [old, now]);
    if (found !== null) differing.set(old.name, found);
  }
  if (differing.size === 0) return;
  const [old, now] = [parentsBelow(before), parentsBelow(after)];
  for (const root of roots) {
    if (root.slot.part === 'parameter' || root.slot.part === 'header') continue;
    const reached = new Set(now(root.head));
    for (const parent of old(root.base)) {
      const found = reached.has(parent) ? differing.get(parent) : undefined;
      if (found !== undefined) report(comparing, root, found);
    }
  }
}

function differenceOf(
  { base, head }: Comparing,
  [before, after]: readonly [Families, Families],
  parent: readonly [Member, Member],
): Difference | null {
  const [old, now] = [chosenBy(base, before, parent[0]), chosenBy(head, after, parent[1])];
  const [listed, listedNow] = [listedBy(base, parent[0]), listedBy(head, parent[1])];
  const isTold = (value: string): boolean => listed.has(value) !== listedNow.has(value);
  const gone = missing(old, now).filter(({ value }) => !isTold(value));
  const come = missing(now, old).filter(({ value }) => !isTold(value));
  if (gone.length + come.length === 0) return null;
  return { parent, gone: gone.map((one) => named(one, now)), come: come.map((one) => named(one, old)) };
}

/** The members whose value chooses none of the others. */
function missing(some: readonly Chosen[], others: readonly Chosen[]): readonly Chosen[] {
  const known = new Set(others.map(({ value }) => value));
  return some.filter(({ value }) => !known.has(value));
}

/** A schema that both sides have is chosen by another value: that tells it from itself. */
const named = ({ member, value }: Chosen, others: readonly Chosen[]): Named => ({
  label: others.some((other) => other.member.name === member.name) ? value : member.name,
  place: member.named.place,
});

function report({ collector, base, head }: Comparing, root: SchemaRoot, { parent, gone, come }: Difference): void {
  const [old, now] = [parent[0].schema.place, parent[1].schema.place];
  const component = componentAt(now, new Set([base.file, head.file])) ?? `schemas/${parent[1].name}`;
  const { direction, operation, slot } = root;
  const add = (fact: Fact, label: string, before: Place, after: Place): void => {
    collector.add(fact, {
      direction,
      anchor: `${component}: ${label}`,
      component,
      base: before,
      head: after,
      origins: [before, after],
      uses: [{ operation, slot, path: '', derived: parent[1].name }],
    });
  };
  const [narrowed, widened] = ['narrowed', 'widened'] as const;
  const shared = { composition: 'oneOf', discriminated: true } as const;
  for (const { label, place } of gone)
    add({ kind: 'schema.branch-removed', effect: narrowed, label, ...shared }, label, place, now);
  for (const { label, place } of come)
    add({ kind: 'schema.branch-added', effect: widened, label, ...shared }, label, old, place);
}

import type { Direction } from '../../model/change.ts';
import type { Fact } from './fact.ts';
import { asksNothing } from '../normal-form/local.ts';
import { isToldApart } from '../normal-form/tags.ts';
import { OBJECT, isAnything, isNever } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { matchesName } from '../texts/patterns.ts';
import { propertyFact } from './properties.ts';
import { requiredNames, visibleProperties } from '../normal-form/view.ts';

/**
 * Properties that went with the alternatives that described them. That what is left is open, and accepts whoever sends
 * them, does not keep them: nothing describes them any more, as where the property of a plain object is gone.
 */

interface Asked {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  /** Whether everything that the alternative of a fact admits is admitted by the other side too. */
  readonly covers: (fact: Fact) => boolean;
}

/** Alternatives of alternatives that are looked at. */
const MAX_DEPTH = 3;

/**
 * Schemas that are looked at for properties that went, in a whole comparison; none of eight public descriptions needs a
 * hundredth of it. Later ones are not said to have lost a property.
 */
const ALL_LOOKS = 200_000;

const looks = new WeakMap<Normaliser, { left: number }>();

/** Counts a look at a schema, and tells whether all are spent. */
function isSpent({ normaliser }: Pick<Asked, 'normaliser'>): boolean {
  const left = looks.get(normaliser) ?? { left: ALL_LOOKS };
  looks.set(normaliser, left);
  return --left.left < 0;
}

/** Whether there was too much to look at. */
export const isLostCut = (normaliser: Normaliser): boolean => (looks.get(normaliser)?.left ?? 0) < 0;

/**
 * The facts with what else they tell: an alternative that went with the properties that went with it, and a fact for each
 * property that only alternatives described which became a single schema.
 */
export function withLost(asked: Asked, a: Node, b: Node, facts: readonly Fact[]): readonly Fact[] {
  // Who takes anything in so many words has no need to describe it.
  if ((a.types & b.types & OBJECT) === 0 || asksNothing(b)) return facts;
  const told = facts.map((fact) => withNames(asked, b, fact));
  const isOne = facts.some(({ payload }) => payload.kind === 'schema.composition-changed');
  if (!isOne || b.alternatives.length > 0 || isNever(b.object.rest)) return told;
  return [...told, ...a.alternatives.flatMap(({ branches }) => removedFacts(asked, a, b, branches))];
}

/** How a property is described that is gone from an object, and whether that promises what was promised. */
interface Kept {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  readonly keeps: (before: Child, after: Child) => boolean;
}

/** Says of properties that are gone from an open object that alternatives describe them still, as they were. */
export function withAlternativesOf(kept: Kept, a: Node, b: Node, facts: readonly Fact[]): readonly Fact[] {
  if (b.alternatives.length === 0) return facts;
  return facts.map((fact) => {
    if (fact.payload.kind !== 'property.removed') return fact;
    const before = a.object.properties.get(fact.payload.name);
    const { name } = fact.payload;
    const now = before === undefined ? [] : inBranches(kept, b, name, 0);
    return before !== undefined &&
      now.length > 0 &&
      now.every((after) => kept.keeps(before, after)) &&
      !isLostByValue(kept, b, name)
      ? inAlternatives(fact)
      : fact;
  });
}

/** Whether a value tells an alternative that does not describe a property from all that do: for this value it is lost. */
function isLostByValue(kept: Kept, node: Node, name: string): boolean {
  return node.alternatives.some(({ branches }) => {
    if (branches.length > MOST_LOOKED_AT) return true;
    const nodes = branches.filter((child) => !isAnything(child)).map((child) => kept.normaliser.node(child));
    const having = nodes.filter((inner) => isDescribedIn(kept, inner, name));
    const isApart = (one: Node): boolean => having.every((other) => isToldApart(kept, one, other));
    return having.length > 0 && nodes.some((one) => !having.includes(one) && isApart(one));
  });
}

const isDescribedIn = (kept: Kept, node: Node, name: string): boolean =>
  node.object.properties.has(name) || inBranches(kept, node, name, 0).length > 0;

/** A property as alternatives describe it. That it can have no value describes none. */
function inBranches(kept: Kept, node: Node, name: string, depth: number): readonly Child[] {
  const { normaliser, direction } = kept;
  return node.alternatives
    .flatMap(({ branches }) => branches)
    .flatMap((child) => {
      if (isAnything(child) || isNever(child) || isSpent(kept)) return [];
      const inner = normaliser.node(child);
      const found = visibleProperties(normaliser, inner, direction).get(name);
      const own = found === undefined || isNever(found.child) ? [] : [found.child];
      return depth < MAX_DEPTH ? [...own, ...inBranches(kept, inner, name, depth + 1)] : own;
    });
}

/** The same, known of a fact. Who has to send it, or refuses it, has said all there is to say. */
export const inAlternatives = (fact: Fact): Fact =>
  fact.payload.kind === 'property.removed' && fact.payload.open && fact.payload.stillRequired !== true
    ? { ...fact, payload: { ...fact.payload, inAlternatives: true } }
    : fact;

/** An alternative with nothing in its place. Where its messages are refused that is told, and not what was in them. */
function withNames(asked: Asked, b: Node, fact: Fact): Fact {
  const { payload, branch } = fact;
  if (payload.kind !== 'schema.branch-removed' || branch === undefined || asked.direction !== 'request') return fact;
  const lost = lostNames(asked, [b], branch.child);
  const all = lost.length > 0 ? lost : lostWithin(asked, b, branch.child);
  return all.length === 0 || !asked.covers(fact) ? fact : { ...fact, payload: { ...payload, lost: all } };
}

/** Properties of properties that are looked at. */
const MAX_LEVELS = 3;

/** The same within the properties of an alternative, by their paths: the first level at which something is lost. */
function lostWithin(asked: Asked, b: Node, child: Child): readonly string[] {
  let level: readonly Level[] = [{ path: '', own: child, others: [b] }];
  for (let depth = 0; depth < MAX_LEVELS; depth++) {
    level = level.flatMap((one) => levelsBelow(asked, one)).slice(0, MOST_LOOKED_AT);
    const lost = level.flatMap(({ path, own, others }) =>
      lostNames(asked, others, own).map((name) => `${path}${name}`),
    );
    if (lost.length > 0) return lost;
  }
  return [];
}

/** More properties than these are not looked into. */
const MOST_LOOKED_AT = 100;

/** What an alternative describes at a path, and all that describes it now. */
interface Level {
  readonly path: string;
  readonly own: Child;
  readonly others: readonly Node[];
}

/** The properties that both describe, but for those that take anything now. */
function levelsBelow(asked: Asked, { path, own, others }: Level): readonly Level[] {
  if (isAnything(own) || isNever(own)) return [];
  const { normaliser, direction } = asked;
  const all = others.flatMap((node) => withAlternatives(asked, node, 0));
  return Array.from(visibleProperties(normaliser, normaliser.node(own), direction)).flatMap(([name, property]) => {
    const children = all.flatMap((node) => visibleProperties(normaliser, node, direction).get(name)?.child ?? []);
    if (children.length === 0 || children.some(isAnything)) return [];
    const nodes = children.map((one) => normaliser.node(one));
    return nodes.some(asksNothing) ? [] : [{ path: `${path}${name}.`, own: property.child, others: nodes }];
  });
}

/** A schema and its alternatives. */
function withAlternatives(asked: Asked, node: Node, depth: number): readonly Node[] {
  if (depth > MAX_DEPTH || isSpent(asked)) return [node];
  const branches = node.alternatives.flatMap(({ branches: all }) => all).filter((one) => !isAnything(one));
  return [node, ...branches.flatMap((one) => withAlternatives(asked, asked.normaliser.node(one), depth + 1))];
}

/** Properties that an alternative described, and nothing describes now. */
function lostNames(asked: Asked, others: readonly Node[], child: Child): readonly string[] {
  if (isAnything(child) || isNever(child)) return [];
  const { normaliser, direction } = asked;
  return Array.from(visibleProperties(normaliser, normaliser.node(child), direction)).flatMap(([name, property]) =>
    isNever(property.child) || others.some((other) => describes(asked, other, name, 0)) ? [] : [name],
  );
}

/** They were all there were: what each of them required was in every message. */
function removedFacts(asked: Asked, a: Node, b: Node, branches: readonly Child[]): readonly Fact[] {
  const named = new Set<string>();
  return branches.flatMap((child) =>
    lostNames(asked, [b], child)
      .filter((name) => !named.has(name))
      .map((name): Fact => {
        named.add(name);
        const required = branches.every((one) => requires(asked, one, name));
        const payload = { kind: 'property.removed', name, required, open: true, deprecated: false } as const;
        return { ...propertyFact(asked.normaliser.node(child), b, name, payload), nodes: [a, b] };
      }),
  );
}

/** The properties of an object that nothing describes on the other side. */
export function undescribedNames(
  normaliser: Normaliser,
  direction: Direction,
  own: Node,
  other: Node,
): ReadonlySet<string> {
  const asked = { normaliser, direction, covers: () => false };
  const names = Array.from(visibleProperties(normaliser, own, direction)).flatMap(([name, property]) =>
    isNever(property.child) || describes(asked, other, name, 0) ? [] : [name],
  );
  return new Set(names);
}

function requires({ normaliser, direction }: Asked, child: Child, name: string): boolean {
  return !isAnything(child) && requiredNames(normaliser, normaliser.node(child), direction).has(name);
}

/** Whether messages may have the property by what is described: by its name, a pattern, or any of the alternatives. */
function describes(asked: Asked, node: Node, name: string, depth: number): boolean {
  const { normaliser, direction } = asked;
  if (depth > MAX_DEPTH || isSpent(asked) || visibleProperties(normaliser, node, direction).has(name)) return true;
  const { object } = node;
  if (object.explicitRest || [...object.patterns.keys()].some((pattern) => matchesName(pattern, name) !== false))
    return true;
  return node.alternatives
    .flatMap(({ branches }: Alternatives) => branches)
    .some((child) => !isAnything(child) && describes(asked, normaliser.node(child), name, depth + 1));
}

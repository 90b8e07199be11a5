import type { Direction, Effect, OpenContent } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { at, keywordFact, leafWith, written } from './fact.ts';
import type { Fact, FactPayload } from './fact.ts';
import { constraintOn } from './meet.ts';
import { ANYTHING, canonical, isAnything, isNever, isObject } from './node.ts';
import type { Child, Node, Source } from './node.ts';
import type { Normaliser } from './normalise.ts';
import { accessOf, leavesOf, visible } from './view.ts';

/** Properties: what objects have, must have, and may have besides. */

/** A pair of sub-schemas with the path segment that leads to it. */
export interface Step {
  readonly segment: string;
  readonly a: Child;
  readonly b: Child;
}

/** Facts about the properties of two objects, and the pairs of sub-schemas to compare next. */
export interface ObjectComparison {
  readonly facts: readonly Fact[];
  readonly steps: readonly Step[];
}

interface Sides {
  readonly base: Normaliser;
  readonly head: Normaliser;
  readonly direction: Direction;
  /** Whether both are written the same, down to everything they refer to. */
  readonly same: (a: Source, b: Source) => boolean;
}

/** Compares the object parts of two nodes. */
export function compareObjects(sides: Sides, a: Node, b: Node): ObjectComparison {
  const facts: Fact[] = [];
  const steps: Step[] = [];
  const names = new Set([
    ...a.object.properties.keys(),
    ...b.object.properties.keys(),
    ...a.object.required,
    ...b.object.required,
  ]);
  for (const name of names) {
    if (!isUnchanged(sides, a, b, name)) compareProperty(sides, a, b, name, facts, steps);
  }
  compareRest(a, b, facts, steps);
  comparePatterns(a, b, facts, steps);
  compareNames(a, b, facts, steps);
  compareDependents(a, b, facts);
  return { facts, steps };
}

/** Most properties of an object that changed are written as they were, and say nothing. */
function isUnchanged(sides: Sides, a: Node, b: Node, name: string): boolean {
  const [before, after] = [a.object.properties.get(name), b.object.properties.get(name)];
  if (before?.sources.length !== 1 || after?.sources.length !== 1) return false;
  if (a.object.required.has(name) !== b.object.required.has(name)) return false;
  const [old, now] = [before.sources[0], after.sources[0]];
  return old !== undefined && now !== undefined && sides.same(old, now);
}

/** How a property takes part in messages of a direction. */
interface Presence {
  readonly child: Child | null;
  readonly described: boolean;
  readonly shown: boolean;
  readonly required: boolean;
}

function presenceOf(normaliser: Normaliser, node: Node, name: string, direction: Direction): Presence {
  const child = node.object.properties.get(name) ?? null;
  const shown = child === null || visible(accessOf(normaliser, child), direction);
  return { child, described: child !== null && shown, shown, required: shown && node.object.required.has(name) };
}

function compareProperty(sides: Sides, a: Node, b: Node, name: string, facts: Fact[], steps: Step[]): void {
  const before = presenceOf(sides.base, a, name, sides.direction);
  const after = presenceOf(sides.head, b, name, sides.direction);
  const add = (payload: FactPayload): void => {
    facts.push(propertyFact(a, b, name, payload));
  };
  const hasDefault = after.child !== null && defaultOf(sides.head, after.child);
  if (before.child !== null && after.child !== null && before.shown !== after.shown) {
    const access = sides.direction === 'request' ? 'readOnly' : 'writeOnly';
    add({
      kind: 'property.access-changed',
      name,
      access,
      after: !after.shown,
      required: after.required || before.required,
    });
    return;
  }
  if (!before.shown || !after.shown) facts.push(...unseenFacts(a, b, name, before.child, after.child));
  if (before.described && after.described) {
    if (before.child !== null && after.child !== null) steps.push({ segment: name, a: before.child, b: after.child });
    if (!before.required && after.required) add({ kind: 'property.became-required', name, hasDefault });
    if (before.required && !after.required) add({ kind: 'property.became-optional', name });
  } else if (before.described && before.child !== null) {
    const deprecated = sides.base.node(before.child).leaves.some((leaf) => leaf.value['deprecated'] === true);
    const required = before.required && !after.required;
    add({
      kind: 'property.removed',
      name,
      required,
      open: !isNever(constraintOn(b.object, name) ?? b.object.rest),
      deprecated,
    });
    const left = constraintOn(b.object, name) ?? ANYTHING;
    if (!isAnything(left) && !isNever(left)) steps.push({ segment: name, a: before.child, b: left });
    if (after.required && !before.required) add({ kind: 'property.became-required', name, hasDefault: false });
  } else if (after.described && after.child !== null) {
    // A name that was required without being described asks for nothing new when it is described.
    const required = after.required && !before.required;
    add({
      kind: 'property.added',
      name,
      required,
      open: !isNever(constraintOn(a.object, name) ?? a.object.rest),
      hasDefault,
    });
    if (before.required && !after.required) add({ kind: 'property.became-optional', name });
    const asked = constraintOn(a.object, name) ?? ANYTHING;
    if (!isAnything(asked) && !isNever(asked)) steps.push({ segment: name, a: asked, b: after.child });
  } else if (before.required !== after.required && before.child === null && after.child === null) {
    add(
      after.required
        ? { kind: 'property.became-required', name, hasDefault: false }
        : { kind: 'property.became-optional', name },
    );
  }
}

/** A property that messages of this direction leave out: when it is described nowhere else, only people notice. */
function unseenFacts(a: Node, b: Node, name: string, before: Child | null, after: Child | null): readonly Fact[] {
  const valueOf = (child: Child | null): Json | undefined => child?.sources[0]?.value;
  const [old, now] = [valueOf(before), valueOf(after)];
  if (canonical(old) === canonical(now)) return [];
  const payload = { kind: 'text.changed', key: `properties.${name}`, before: old, after: now } as const;
  return [{ ...propertyFact(a, b, name, payload), directional: false }];
}

const defaultOf = (normaliser: Normaliser, child: Child): boolean =>
  leavesOf(normaliser, child).some((leaf) => leaf.value['default'] !== undefined);

/** A fact about a property stands at the property; where it is gone, at the object that had it. */
function propertyFact(a: Node, b: Node, name: string, payload: FactPayload): Fact {
  const side = (node: Node): { owner: Place; place: Place; found: boolean } | null => {
    const leaf = node.leaves.find(
      (one) => isObject(one.value['properties']) && Object.hasOwn(one.value['properties'], name),
    );
    if (leaf !== undefined) return { owner: leaf.place, place: at(leaf.place, 'properties', name), found: true };
    const requiring = node.leaves.find(
      (one) => Array.isArray(one.value['required']) && one.value['required'].includes(name),
    );
    const fallback = requiring ?? leafWith(node, 'properties');
    return fallback === null ? null : { owner: fallback.place, place: fallback.place, found: false };
  };
  const before = side(a);
  const after = side(b);
  const owner = (after?.found === true ? after : before?.found === true ? before : (after ?? before))?.owner ?? b.place;
  // The same object on the other side is a better neighbour than the first part of a composition.
  const near = (found: typeof before, node: Node): Place | null => {
    if (found === null || found.found) return found?.place ?? null;
    return (
      node.leaves.find((leaf) => leaf.place.pointer === owner.pointer && leaf.place.file === owner.file)?.place ??
      found.place
    );
  };
  return {
    payload,
    owner,
    segment: name,
    base: near(before, a),
    head: near(after, b),
    nodes: [a, b],
    directional: true,
  };
}

const openness = (rest: Child): OpenContent => (isNever(rest) ? 'nothing' : isAnything(rest) ? 'anything' : 'schema');

function compareRest(a: Node, b: Node, facts: Fact[], steps: Step[]): void {
  const before = openness(a.object.rest);
  const after = openness(b.object.rest);
  if (before === 'schema' && after === 'schema') {
    steps.push({ segment: '{}', a: a.object.rest, b: b.object.rest });
    return;
  }
  if (before === after) return;
  const keyword =
    written(b, 'unevaluatedProperties') !== undefined && written(b, 'additionalProperties') === undefined
      ? 'unevaluatedProperties'
      : 'additionalProperties';
  facts.push(restFact(a, b, keyword, before, after));
}

const SIZE: Readonly<Record<OpenContent, number>> = { nothing: 0, schema: 1, anything: 2 };

const restFact = (a: Node, b: Node, keyword: string, before: OpenContent, after: OpenContent): Fact =>
  keywordFact(a, b, keyword, {
    kind: 'schema.additional-properties-changed',
    effect: SIZE[after] < SIZE[before] ? 'narrowed' : 'widened',
    before,
    after,
    explicit: a.object.explicitRest,
  });

/** What else an object may have, where it depends on the value of which properties that is said; null where it is as open as it was. */
export function unevaluatedFact(a: Node, b: Node, keyword: string): Fact | null {
  if (keyword !== 'unevaluatedProperties') return null;
  const opennessOf = ({ others }: Node): OpenContent => {
    const asked = others.filter((other) => other.keyword === keyword).map(({ value }) => value);
    if (asked.includes(false)) return 'nothing';
    return asked.every((value) => value === true) ? 'anything' : 'schema';
  };
  const [before, after] = [opennessOf(a), opennessOf(b)];
  return before === after ? null : restFact(a, b, keyword, before, after);
}

function comparePatterns(a: Node, b: Node, facts: Fact[], steps: Step[]): void {
  for (const pattern of new Set([...a.object.patterns.keys(), ...b.object.patterns.keys()])) {
    const before = a.object.patterns.get(pattern);
    const after = b.object.patterns.get(pattern);
    if (before !== undefined && after !== undefined) {
      steps.push({ segment: `{${pattern}}`, a: before, b: after });
      continue;
    }
    const adds = after !== undefined;
    const openBefore = isAnything(adds ? a.object.rest : b.object.rest);
    const closedBefore = isNever(adds ? a.object.rest : b.object.rest);
    const effect: Effect = openBefore
      ? adds
        ? 'narrowed'
        : 'widened'
      : closedBefore
        ? adds
          ? 'widened'
          : 'narrowed'
        : 'undecided';
    facts.push(
      keywordFact(a, b, 'patternProperties', {
        kind: 'schema.keyword-changed',
        effect,
        keyword: 'patternProperties',
        before: adds ? undefined : pattern,
        after: adds ? pattern : undefined,
      }),
    );
  }
}

function compareNames(a: Node, b: Node, facts: Fact[], steps: Step[]): void {
  const [before, after] = [a.object.names, b.object.names];
  if (isAnything(before) && isAnything(after)) return;
  if (!isAnything(before) && !isAnything(after)) steps.push({ segment: '{name}', a: before, b: after });
  else {
    const effect: Effect = isAnything(before) ? 'narrowed' : 'widened';
    facts.push(
      keywordFact(a, b, 'propertyNames', {
        kind: 'schema.keyword-changed',
        effect,
        keyword: 'propertyNames',
        before: written(a, 'propertyNames'),
        after: written(b, 'propertyNames'),
      }),
    );
  }
}

function compareDependents(a: Node, b: Node, facts: Fact[]): void {
  const entries = (node: Node): Json =>
    Object.fromEntries([...node.object.dependentRequired].map(([name, needed]) => [name, [...needed]]));
  const [before, after] = [entries(a), entries(b)];
  if (canonical(before) === canonical(after)) return;
  const covers = (outer: Node, inner: Node): boolean =>
    [...inner.object.dependentRequired].every(([name, needed]) =>
      needed.every((other) => outer.object.dependentRequired.get(name)?.includes(other) === true),
    );
  const effect: Effect = covers(b, a) ? 'narrowed' : covers(a, b) ? 'widened' : 'replaced';
  facts.push(
    keywordFact(a, b, 'dependentRequired', {
      kind: 'schema.keyword-changed',
      effect,
      keyword: 'dependentRequired',
      before,
      after,
    }),
  );
}

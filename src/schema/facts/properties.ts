import type { Direction } from '../../model/change.ts';
import type { SchemaSource } from '../../model/contract.ts';
import type { Place } from '../../model/location.ts';
import type { Compared } from './compared.ts';
import { at, leafWith } from './fact.ts';
import type { Fact, FactPayload } from './fact.ts';
import { areSame } from '../normal-form/identical.ts';
import { constraintOn } from '../normal-form/meet.ts';
import { ANYTHING, isAnything, isNever, isObject, sizeOf } from '../normal-form/node.ts';
import type { Child, Node, Source } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { matchesName } from '../texts/patterns.ts';
import { inOneSpelling } from './spelling.ts';
import { accessOf, leavesOf, visible } from '../normal-form/view.ts';

/** One property of two objects: whether messages have it, must have it, and where its schema is compared. */

/** Both sides of a comparison, and who sends. */
export interface Sides {
  readonly base: Normaliser;
  readonly head: Normaliser;
  readonly direction: Direction;
  /** Whether both are written the same, down to everything they refer to. */
  readonly same: (a: Source, b: Source) => boolean;
  /** Whether two values are written the same, references replaced. */
  readonly sameExpanded: (a: SchemaSource, b: SchemaSource) => boolean;
}

/** Most properties of an object that changed are written as they were, and say nothing. */
function isUnchanged(sides: Sides, a: Node, b: Node, name: string): boolean {
  const [before, after] = [a.object.properties.get(name), b.object.properties.get(name)];
  if (before === undefined || after === undefined) return false;
  return a.object.required.has(name) === b.object.required.has(name) && areSame(sides, before, after);
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

/** A property as both sides have it. */
interface PropertyPair {
  readonly nodes: readonly [base: Node, head: Node];
  readonly name: string;
  readonly before: Presence;
  readonly after: Presence;
}

/** Compares what two objects say of a property, its own schema left to the steps. */
export function compareProperty(sides: Sides, a: Node, b: Node, name: string): Compared {
  if (isUnchanged(sides, a, b, name)) return { facts: [], steps: [] };
  const before = presenceOf(sides.base, a, name, sides.direction);
  const after = presenceOf(sides.head, b, name, sides.direction);
  const pair: PropertyPair = { nodes: [a, b], name, before, after };
  const changedAccess = before.child !== null && after.child !== null && before.shown !== after.shown;
  const unseen = changedAccess || (before.shown && after.shown) ? [] : unseenFacts(sides, pair);
  const compared = changedAccess ? accessChanged(sides, pair) : presenceChanged(sides, pair);
  const facts = compared.facts.map((payload) => {
    const fact = propertyFact(a, b, name, payload);
    return payload.kind === 'text.changed' ? { ...fact, directional: false } : fact;
  });
  return { facts: [...unseen, ...facts], steps: compared.steps };
}

function accessChanged({ direction }: Sides, { name, before, after }: PropertyPair): Compared<FactPayload> {
  const access = direction === 'request' ? 'readOnly' : 'writeOnly';
  const required = after.required || before.required;
  return { facts: [{ kind: 'property.access-changed', name, access, after: !after.shown, required }], steps: [] };
}

function presenceChanged(sides: Sides, pair: PropertyPair): Compared<FactPayload> {
  const { name, before, after } = pair;
  if ((isRefusal(sides.base, before) && !after.described) || (isRefusal(sides.head, after) && !before.described))
    return refusedProperty(pair);
  if (before.described && after.described) return keptProperty(sides, pair);
  if (before.described && before.child !== null) return removedProperty(sides, pair, before.child);
  if (after.described && after.child !== null) return addedProperty(sides, pair, after.child);
  // Required without being described in these messages: described nowhere, or as what the other direction has.
  return { facts: requirement(name, before, after, false), steps: [] };
}

/** That there is no property of this name describes none: it came and went with what may be sent under the name. */
function refusedProperty({ nodes: [a, b], name, before, after }: PropertyPair): Compared<FactPayload> {
  const [own, other] = [constraintOn(a.object, name) ?? ANYTHING, constraintOn(b.object, name) ?? ANYTHING];
  return { facts: requirement(name, before, after, false), steps: [{ segment: name, a: own, b: other }] };
}

/** `false`, or the same in other words. */
function isRefusal(normaliser: Normaliser, { child, described }: Presence): boolean {
  if (!described || child === null) return false;
  return child.sources.some((source) => {
    const value = normaliser.target(source)?.value;
    if (!isObject(value)) return value === false;
    const { not } = value;
    return not === true || (isObject(not) && sizeOf(not) === 0);
  });
}

/** @param hasDefault whether senders may leave it out all the same. */
function requirement(name: string, before: Presence, after: Presence, hasDefault: boolean): readonly FactPayload[] {
  if (before.required === after.required) return [];
  return [
    after.required
      ? { kind: 'property.became-required', name, hasDefault }
      : { kind: 'property.became-optional', name },
  ];
}

function keptProperty(sides: Sides, { name, before, after }: PropertyPair): Compared<FactPayload> {
  const [a, b] = [before.child, after.child];
  const hasDefault = b !== null && defaultOf(sides.head, b);
  const steps = a === null || b === null ? [] : [{ segment: name, a, b }];
  return { facts: requirement(name, before, after, hasDefault), steps };
}

function removedProperty(
  sides: Sides,
  { nodes: [, b], name, before, after }: PropertyPair,
  child: Child,
): Compared<FactPayload> {
  const deprecated = sides.base.node(child).leaves.some((leaf) => leaf.value['deprecated'] === true);
  const constraint = constraintOn(b.object, name);
  const removed = {
    kind: 'property.removed',
    name,
    required: before.required && !after.required,
    open: !isNever(constraint ?? b.object.rest),
    deprecated,
  } as const;
  const left = constraint ?? ANYTHING;
  if (constraint !== null && isInPattern(b, name))
    return { facts: requirement(name, before, after, false), steps: [{ segment: name, a: child, b: constraint }] };
  const needed = before.required ? [] : requirement(name, before, after, false);
  if (after.required && removed.open) return undescribedProperty(sides, removed, needed, [child, left]);
  return {
    facts: [removed, ...needed],
    steps: isAnything(left) || isNever(left) ? [] : [{ segment: name, a: child, b: left }],
  };
}

/** What is asked for is sent, described or not: with any value where nothing is said of it. */
function undescribedProperty(
  { direction }: Sides,
  removed: Extract<FactPayload, { kind: 'property.removed' }>,
  needed: readonly FactPayload[],
  [child, left]: readonly [Child, Child],
): Compared<FactPayload> {
  const { name } = removed;
  const mayBeAnything = isAnything(left) && !isAnything(child);
  const text = {
    kind: 'text.changed',
    key: `properties.${name}`,
    before: child.sources[0]?.value,
    after: undefined,
  } as const;
  const facts: readonly FactPayload[] = !mayBeAnything
    ? [text]
    : direction === 'response'
      ? [{ ...removed, stillRequired: true }]
      : [];
  const isCompared = !isAnything(left) || (mayBeAnything && direction === 'request');
  return { facts: [...facts, ...needed], steps: isCompared ? [{ segment: name, a: child, b: left }] : [] };
}

/** Whether properties of this name are described, by a pattern. */
const isInPattern = ({ object }: Node, name: string): boolean =>
  Array.from(object.patterns.keys()).some((pattern) => matchesName(pattern, name) === true);

function addedProperty(
  sides: Sides,
  { nodes: [a], name, before, after }: PropertyPair,
  child: Child,
): Compared<FactPayload> {
  const constraint = constraintOn(a.object, name);
  const asked = constraint ?? a.object.rest;
  if (constraint !== null && isInPattern(a, name)) {
    const facts = requirement(name, before, after, defaultOf(sides.head, child));
    return { facts, steps: [{ segment: name, a: constraint, b: child }] };
  }
  const added: FactPayload = {
    kind: 'property.added',
    name,
    // A name that was required without being described asks for nothing new when it is described.
    required: after.required && !before.required,
    open: !isNever(asked),
    hasDefault: defaultOf(sides.head, child),
    ...(before.required ? { requiredBefore: true } : {}),
  };
  const relaxed = after.required ? [] : requirement(name, before, after, false);
  // What has to be sent is sent, with any value while none is described: to describe it is a change of its value.
  const isSent = before.required && sides.direction === 'request' && isAnything(asked) && !isAnything(child);
  const isCompared = isSent || (constraint !== null && !isAnything(constraint) && !isNever(constraint));
  return {
    facts: isSent ? relaxed : [added, ...relaxed],
    steps: isCompared ? [{ segment: name, a: asked, b: child }] : [],
  };
}

/** A property that messages of this direction leave out: when it is described nowhere else, only people notice. */
function unseenFacts({ sameExpanded }: Sides, { nodes: [a, b], name, before, after }: PropertyPair): readonly Fact[] {
  const [old, now] = [before.child?.sources[0], after.child?.sources[0]];
  if (inOneSpelling(old?.value) === inOneSpelling(now?.value)) return [];
  if (old !== undefined && now !== undefined && sameExpanded(old, now)) return [];
  const payload = { kind: 'text.changed', key: `properties.${name}`, before: old?.value, after: now?.value } as const;
  return [{ ...propertyFact(a, b, name, payload), directional: false }];
}

const defaultOf = (normaliser: Normaliser, child: Child): boolean =>
  leavesOf(normaliser, child).some((leaf) => leaf.value['default'] !== undefined);

/** A fact about a property stands at the property; where it is gone, at the object that had it. */
export function propertyFact(a: Node, b: Node, name: string, payload: FactPayload): Fact {
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

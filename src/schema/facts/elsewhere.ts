import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Step } from './compared.ts';
import { textFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { inAlternatives } from './lost.ts';
import { isToldApart } from '../normal-form/tags.ts';
import { OBJECT, canonical, isAnything } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

/*
 * A schema with a list of kinds that became one alternative for each kind, or the other way round: it is compared with one of
 * them, which lists one kind. The others are not lost, since other alternatives take them.
 */

/** What the alternatives beside one that is compared take: values of its properties, or of the schema itself. */
export interface Elsewhere {
  /** What is not lost where the others are those of the head, and did not come where they are those of the base. */
  readonly told: 'schema.enum-value-removed' | 'schema.enum-value-added';
  readonly properties: Readonly<Record<string, readonly Json[]>>;
  readonly values: readonly Json[];
  /** Properties that others describe as the whole schema does. */
  readonly described: readonly string[];
  /** Properties of the whole schema that others describe in the same words, and the one that is compared does not. */
  readonly mentioned: readonly string[];
}

/** More alternatives than these are not looked through. */
const MOST = 100;

interface ElsewhereSides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
}

/** What is known about other alternatives one step down. */
export function elsewhereAt(
  { normaliser, direction }: ElsewhereSides,
  { segment, a, b, alternative }: Step,
  [base, head]: readonly [Node, Node],
  known: Elsewhere | undefined,
): Elsewhere | undefined {
  if (segment !== '') {
    const values = known !== undefined && Object.hasOwn(known.properties, segment) ? known.properties[segment] : [];
    return known === undefined || values === undefined || values.length === 0
      ? undefined
      : { ...known, properties: {}, values, described: [], mentioned: [] };
  }
  if (alternative === undefined) return undefined;
  const [several, branch, whole] = alternative === 'b' ? [head, b, base] : [base, a, head];
  const all = several.alternatives.find(({ branches }) => branches.includes(branch))?.branches ?? [];
  if (isAnything(branch) || all.length > MOST) return undefined;
  const others = all.filter((one) => one !== branch && !isAnything(one));
  const properties = listed(normaliser, normaliser.node(branch), whole, others);
  const nodes = others.map((other) => normaliser.node(other));
  const described = describedIn(whole, nodes, alternative === 'b');
  const mentioned =
    alternative === 'b' ? mentionedIn({ normaliser, direction }, whole, normaliser.node(branch), nodes) : [];
  if (properties.length + described.length + mentioned.length === 0) return undefined;
  const told = alternative === 'b' ? 'schema.enum-value-removed' : 'schema.enum-value-added';
  return { told, properties: Object.fromEntries(properties), values: [], described, mentioned };
}

/** Where a value tells those who describe a property from the one that does not, it is lost for the other values. */
const mentionedIn = (sides: ElsewhereSides, whole: Node, own: Node, others: readonly Node[]): readonly string[] =>
  Array.from(whole.object.properties.keys()).filter((name) => {
    if (own.object.properties.has(name)) return false;
    const having = others.filter(({ object }) => isSameIn(object.properties, whole.object.properties, name));
    return having.some((one) => !isToldApart(sides, own, one));
  });

/**
 * Properties of the whole schema that others have, written the same. Where the whole was before, only others count that take
 * all that was sent: who is no instance of them is not read by them.
 */
function describedIn(whole: Node, others: readonly Node[], isBefore: boolean): readonly string[] {
  const { properties } = whole.object;
  const reading = isBefore ? others.filter((other) => isPartOf(other, whole)) : others;
  return Array.from(properties.keys()).filter((name) =>
    reading.some(({ object }) => isSameIn(object.properties, properties, name)),
  );
}

const isSameIn = (some: Properties, all: Properties, name: string): boolean => {
  const [one, other] = [some.get(name), all.get(name)].map((child) => child?.sources.map(({ value }) => value));
  return one !== undefined && other !== undefined && canonical(one) === canonical(other);
};

type Properties = Node['object']['properties'];

/** Whether it asks for nothing but what the whole schema asks of the same properties. */
function isPartOf({ object, alternatives, nots, others, types }: Node, whole: Node): boolean {
  const { properties, required, rest, patterns, minProperties, maxProperties, names, dependentRequired } = object;
  return (
    types === whole.types &&
    alternatives.length + nots.length + others.length + patterns.size + dependentRequired.size + minProperties === 0 &&
    [rest, names].every(isAnything) &&
    maxProperties === null &&
    Array.from(required).every((name) => whole.object.required.has(name)) &&
    Array.from(properties.keys()).every((name) => isSameIn(properties, whole.object.properties, name))
  );
}

/** The values that others list, by property: of those that ask for no more than the whole schema does. */
function listed(
  normaliser: Normaliser,
  branch: Node,
  whole: Node,
  others: readonly Child[],
): readonly (readonly [string, readonly Json[]])[] {
  const nodes = others.map((other) => normaliser.node(other)).filter(({ types }) => (types & OBJECT) !== 0);
  return Array.from(branch.object.properties.keys()).flatMap((name) => {
    const fitting = nodes.filter(({ object }) =>
      Array.from(object.required).every((asked) => asked === name || whole.object.required.has(asked)),
    );
    const values = fitting.flatMap(({ object }) => {
      const property = object.properties.get(name);
      return property === undefined || isAnything(property)
        ? []
        : [...normaliser.node(property).values.values()].flat();
    });
    return values.length === 0 ? [] : [[name, values] as const];
  });
}

/** A fact without what other alternatives take; null where nothing is left of it. */
export function withoutElsewhere({ told, values, described, mentioned }: Elsewhere): (fact: Fact) => Fact | null {
  const taken = new Set(values.map(canonical));
  const moved = told === 'schema.enum-value-removed' ? 'property.removed' : 'property.added';
  return (fact) => {
    const { payload } = fact;
    if (payload.kind === moved) {
      if (payload.open && !payload.required && described.includes(payload.name)) return null;
      return mentioned.includes(payload.name) ? inAlternatives(fact) : fact;
    }
    if (payload.kind !== told) return fact;
    const left = payload.values.filter((value) => !taken.has(canonical(value)));
    if (left.length === payload.values.length) return fact;
    if (left.length > 0) return { ...fact, payload: { ...payload, values: left } };
    const [a, b] = fact.nodes;
    return { ...textFact(a, b, 'enum', written(a, 'enum'), written(b, 'enum')), owner: fact.owner };
  };
}

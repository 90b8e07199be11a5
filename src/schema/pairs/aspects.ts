import type { Direction, Effect } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { accepts } from '../proofs/accepts.ts';
import type { Pair } from './pair.ts';
import type { Fact } from '../facts/fact.ts';
import { createOverlaps, withoutExclusion } from './harm.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import { ANY_NODE, isAnything, isNever } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import type { Provers } from '../proofs/provers.ts';
import { findWord } from '../texts/patterns.ts';
import { createSampler, values } from '../samples/sample.ts';
import type { Sampler } from '../samples/sampler.ts';
import { violations } from '../samples/violations.ts';
import type { Open } from './pair.ts';

/**
 * What a change of one keyword does, where comparing the keyword with itself does not show it (`not`, conditionals,
 * `contains`, patterns of names): what the keyword asks is set against all that the other side allows. A proof says
 * that nothing is lost by it, a value that the other side allows and the keyword refuses says that something is.
 */
export interface AspectSides {
  readonly normaliser: Normaliser;
  readonly prover: Provers;
  readonly direction: Direction;
}

/** Steps to look for a value that tells two schemas apart. */
const SEARCH_STEPS = 250;
const MAX_TRIED = 200;

/** The fact with its effect, as far as that can be told; null for one that has none. */
export function decided(sides: AspectSides, fact: Fact): Fact | null {
  const { payload } = fact;
  if (payload.kind !== 'schema.keyword-changed' || payload.effect !== 'undecided') return fact;
  const aspect = ASPECTS.get(payload.keyword);
  if (aspect === undefined) return fact;
  const [a, b] = fact.nodes;
  const [ours, theirs] = [aspect(a, payload.keyword), aspect(b, payload.keyword)];
  const effect = effectBetween(sides, isWithin(sides, a, theirs), isWithin(sides, b, ours));
  if (effect !== null) return { ...fact, payload: { ...payload, effect } };
  if (aspect === conditionals && !isPlainlyWithin(sides, [a, theirs], [b, ours]))
    return { ...fact, isUndescribed: true };
  const { keyword: key, before, after } = payload;
  return { ...fact, payload: { kind: 'text.changed', key, before, after }, directional: false };
}

/**
 * Null when nothing changed. Where it is certain that harm is done, what else there may be need not be known: `replaced`
 * says that both may be.
 */
function effectBetween({ direction }: AspectSides, oldInNew: boolean | null, newInOld: boolean | null): Effect | null {
  if (oldInNew !== null && newInOld !== null)
    return oldInNew ? (newInOld ? null : 'widened') : newInOld ? 'narrowed' : 'replaced';
  return (direction === 'request' ? oldInNew : newInOld) === false ? 'replaced' : 'undecided';
}

/**
 * The doubt about a pair, with its effect where a value shows it. What is told below or proved is not said once more:
 * null when nothing is left to say.
 */
export function decidedDoubt(sides: AspectSides, pair: Pick<Pair, 'a' | 'b' | 'doubt'>, open: Open): Fact | null {
  const { doubt } = pair;
  if (doubt === null || doubt.payload.kind !== 'schema.composition-changed') return doubt;
  const isOverlapping = [pair.a, pair.b].every(createOverlaps(sides, sides.direction));
  const [a, b] = isOverlapping ? [withoutExclusion(pair.a), withoutExclusion(pair.b)] : [pair.a, pair.b];
  const effect = effectBetween(
    sides,
    open.narrowing ? isWithin(sides, a, b) : true,
    open.widening ? isWithin(sides, b, a) : true,
  );
  return effect === null ? null : { ...doubt, payload: { ...doubt.payload, effect } };
}

const bare = (node: Node, keyword: string, parts: Partial<Node>): Node => ({
  ...ANY_NODE,
  ...parts,
  key: `${node.key}@${keyword}`,
});

const conditionals = (node: Node): Node => bare(node, 'if', { implications: node.implications });
const counts = (node: Node): Node =>
  bare(node, 'contains', { array: { ...ANY_NODE.array, contains: node.array.contains } });
const members = (node: Node): Node =>
  bare(node, 'patternProperties', {
    object: {
      ...node.object,
      required: new Set(),
      minProperties: 0,
      maxProperties: null,
      names: ANY_NODE.object.names,
      dependentRequired: new Map(),
    },
  });
const ASPECTS: ReadonlyMap<string, (node: Node, keyword: string) => Node> = new Map([
  ['if', conditionals],
  ['then', conditionals],
  ['else', conditionals],
  ['dependentSchemas', conditionals],
  ['dependencies', conditionals],
  ['not', (node: Node) => bare(node, 'not', { nots: node.nots })],
  ['contains', counts],
  ['minContains', counts],
  ['maxContains', counts],
  ['patternProperties', members],
]);

/**
 * A condition that nobody describes the properties of is met by what careful senders never send; that it is another one
 * is told all the same, as an object that closes is.
 */
const isPlainlyWithin = (
  { prover, direction }: AspectSides,
  ...questions: readonly (readonly [a: Node, aspect: Node])[]
): boolean => questions.every(([a, aspect]) => prover(direction, 'plain').includedNodes(a, aspect));

/** True for a proof, false for a counterexample, null for neither. */
function isWithin(sides: AspectSides, a: Node, aspect: Node): boolean | null {
  if (sides.prover(sides.direction, 'usual').includedNodes(a, aspect)) return true;
  const { normaliser, direction } = sides;
  let tried = 0;
  const seen = new Set<string>();
  for (const value of candidates(sides, a, aspect)) {
    const key = JSON.stringify(value);
    if (seen.has(key)) continue;
    seen.add(key);
    if (++tried > MAX_TRIED) break;
    if (accepts(normaliser, aspect, value, direction) !== false) continue;
    if (accepts(normaliser, a, value, direction) === true) return false;
  }
  return null;
}

const PLAIN: readonly Json[] = [null, true, false, 0, 1, -1, 1.5, '', 'a', 'text', [], {}];

/** Values that may be in one set and not in the other. */
function* candidates(sides: AspectSides, a: Node, aspect: Node): Generator<Json> {
  const sampler: Sampler = createSampler(sides.normaliser, sides.direction);
  sampler.budget.left = SEARCH_STEPS;
  const from = function* (node: Node): Generator<Json> {
    let count = 0;
    for (const value of values(sampler, node, { name: '', peer: null, depth: 0 })) {
      yield value;
      if (++count > 12) return;
    }
  };
  yield* PLAIN;
  yield* from(a);
  const asked: readonly Child[] = [
    ...aspect.nots,
    ...aspect.implications.flatMap((one) => [one.condition, one.consequence, one.otherwise]),
  ];
  for (const child of asked) if (!isAnything(child)) yield* from(settle(meet(a, sides.normaliser.node(child))));
  const membersOf = function* (child: Child): Generator<Json> {
    if (!isAnything(child) && !isNever(child)) yield* from(sides.normaliser.node(child));
    yield* PLAIN;
  };
  if (aspect.array.contains.length > 0) yield* lists(a, aspect, membersOf);
  yield* objects(a, aspect, membersOf);
  sampler.budget.left += SEARCH_STEPS;
  yield* violations({ sampler, sender: a, receiver: aspect, spot: { name: '', peer: null, depth: 0 } }, 2);
}

/** Lists of items that one side speaks of. */
function* lists(a: Node, aspect: Node, membersOf: (child: Child) => Iterable<Json>): Generator<Json> {
  const items = [
    a.array.items,
    ...a.array.contains.map((one) => one.item),
    ...aspect.array.contains.map((one) => one.item),
  ];
  const found = items.flatMap((child) => [...membersOf(child)].slice(0, 5));
  for (const item of found) {
    const length = Math.max(1, Math.min(a.array.minItems, 5));
    yield Array.from({ length }, () => item);
    for (const other of found.slice(0, 3)) yield [item, other];
  }
}

/** Objects with a property whose name matches a pattern. */
function* objects(a: Node, aspect: Node, membersOf: (child: Child) => Iterable<Json>): Generator<Json> {
  for (const pattern of new Set([...aspect.object.patterns.keys(), ...a.object.patterns.keys()])) {
    const name = findWord({ inside: [pattern], outside: null, minLength: 1, maxLength: 40 });
    if (name === null) continue;
    const spoken = constraintOn(a.object, name);
    if (spoken === null || (isAnything(spoken) && a.object.properties.size > 0 && !a.object.explicitRest)) continue;
    for (const value of membersOf(spoken)) yield { [name]: value };
  }
}

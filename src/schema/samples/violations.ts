import type { Json } from '../../model/json.ts';
import { nodeOf, sentPart } from '../proofs/empty.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import { ARRAY, NUMBER, OBJECT, STRING, canonical, isAnything, isNever } from '../normal-form/node.ts';
import type { BoundKeyword } from '../../model/change.ts';
import type { Child, Node } from '../normal-form/node.ts';
import { findWord, matches } from '../texts/patterns.ts';
import { beyondNumber, numbers } from './sample-numbers.ts';
import { examplesOf, resized, texts, wordFor } from './sample-text.ts';
import { branches } from './sample-cases.ts';
import { freeName, possibleNames, refusedNames } from './sample-names.ts';
import { isSpent } from './sample-work.ts';
import { OPEN_ORDER, arrayOf, fits, objectOf, sample, values, valuesOfType } from './sample.ts';
import type { Parties, Sampler, Spot } from './sampler.ts';

/**
 * Values of the sender that break one rule of the receiver, rule by rule: the shortest of each, as realistic as the
 * sender's schema allows. Nothing here is a proof; whoever shows a value has it checked first.
 */

/** All of them, rules of the value itself before those of its parts. */
export function* violations(parties: Parties, depth: number): Generator<Json> {
  const { receiver } = parties;
  if (--parties.sampler.budget.left < 0) return;
  yield* ofOtherType(parties);
  yield* unlisted(parties);
  for (const keyword of boundsOf(receiver)) yield* beyond(parties, keyword);
  yield* differingWords(parties);
  yield* parties.sampler.thorough?.violations(parties) ?? [];
  if (receiver.array.unique) yield* repeated(parties);
  for (const name of receiver.object.required) yield* without(parties, name);
  yield* withoutDependents(parties);
  yield* withMore(parties);
  yield* negated(parties);
  yield* ofTwoBranches(parties);
  yield* uncontained(parties, depth);
  yield* underCondition(parties, depth);
  if (depth === 0) return;
  yield* inParts(parties, depth - 1);
  yield* ofBranches(parties, depth - 1);
}

/** What one of the receiver's alternatives refuses, sent by those who send what they describe: the others may refuse it, too. */
function* ofBranches(parties: Parties, depth: number): Generator<Json> {
  const { sampler, sender, receiver } = parties;
  for (const { branches: all } of receiver.alternatives)
    for (const node of branches(sampler, sender))
      for (const branch of all.slice(0, MAX_NAMES)) {
        if (isAnything(branch)) continue;
        const inner = { ...parties, sender: careful(node), receiver: nodeOf(sampler.normaliser, branch) };
        yield* few(violations(inner, depth), MAX_OF_BRANCH);
      }
}

/** As a careful sender fills it: with what its schema describes. */
export const careful = (node: Node): Node => ({
  ...node,
  object: sentPart({ open: false }, node),
  key: `${node.key}#`,
});

const MAX_OF_BRANCH = 12;

/** One value of each type that the receiver does not admit, and fractions where it admits whole numbers. */
export function* ofOtherType({ sampler, sender, receiver, spot }: Parties): Generator<Json> {
  for (const node of branches(sampler, sender)) {
    for (const type of OPEN_ORDER) {
      if ((node.types & type & ~receiver.types) === 0) continue;
      for (const value of valuesOfType(sampler, node, type, { ...spot, peer: null })) {
        yield value;
        break;
      }
    }
    if ((node.types & NUMBER) !== 0 && receiver.number.integer)
      for (const value of numbers(node)) if (!Number.isInteger(value)) yield value;
  }
}

/** Values that the receiver's lists don't have. */
function* unlisted({ sampler, sender, receiver, spot }: Parties): Generator<Json> {
  for (const [type, list] of receiver.values) {
    if ((sender.types & type) === 0) continue;
    const listed = new Set(list.map(canonical));
    let found = 0;
    for (const value of valuesOfType(sampler, sender, type, { ...spot, peer: null })) {
      if (listed.has(canonical(value))) continue;
      yield value;
      if (++found >= 3) break;
    }
  }
}

function* boundsOf({ string, number, array, object }: Node): Generator<BoundKeyword | 'multipleOf'> {
  if (number.min !== null) yield 'minimum';
  if (number.max !== null) yield 'maximum';
  if (number.multiples.length > 0) yield 'multipleOf';
  if (string.minLength > 0) yield 'minLength';
  if (string.maxLength !== null) yield 'maxLength';
  if (array.minItems > 0) yield 'minItems';
  if (array.maxItems !== null) yield 'maxItems';
  if (object.minProperties > 0) yield 'minProperties';
  if (object.maxProperties !== null) yield 'maxProperties';
}

/** Values just outside of the receiver's bound. */
export function* beyond(parties: Parties, keyword: BoundKeyword | 'multipleOf'): Generator<Json> {
  const { sampler, sender, receiver, spot } = parties;
  for (const node of branches(sampler, sender)) {
    if (keyword === 'minLength' || keyword === 'maxLength') yield* ofOtherLength(node, receiver, keyword, spot.name);
    else if (keyword === 'minItems' || keyword === 'maxItems') yield* ofOtherCount(parties, node, keyword);
    else if (keyword === 'minProperties' || keyword === 'maxProperties') yield* ofOtherSize(parties, node, keyword);
    else if ((node.types & NUMBER) !== 0) yield* beyondNumber(node, receiver, keyword);
  }
}

function* ofOtherLength(
  node: Node,
  { string }: Node,
  keyword: 'minLength' | 'maxLength',
  name: string,
): Generator<string> {
  const length = keyword === 'minLength' ? string.minLength - 1 : (string.maxLength ?? 0) + 1;
  if ((node.types & STRING) !== 0 && length >= 0)
    yield* textsOfLength(node, name, length, keyword === 'minLength' ? -1 : 1);
}

function* ofOtherCount(
  { sampler, receiver: { array }, spot }: Parties,
  node: Node,
  keyword: 'minItems' | 'maxItems',
): Generator<Json> {
  const length = keyword === 'minItems' ? array.minItems - 1 : (array.maxItems ?? 0) + 1;
  const list = length < 0 || (node.types & ARRAY) === 0 ? undefined : arrayOf(sampler, node, spot, null, length);
  if (list !== undefined) yield list;
}

/** More items or properties are not built. */
export const MAX_COUNT = 300;

function* ofOtherSize(
  { sampler, receiver: { object }, spot }: Parties,
  node: Node,
  keyword: 'minProperties' | 'maxProperties',
): Generator<Json> {
  const count = keyword === 'minProperties' ? object.minProperties - 1 : (object.maxProperties ?? 0) + 1;
  if (count < 0 || count > MAX_COUNT || (node.types & OBJECT) === 0) return;
  const minProperties = Math.max(node.object.minProperties, count);
  const larger: Node = { ...node, object: { ...node.object, minProperties } };
  const value = objectOf(sampler, keyword === 'minProperties' ? node : larger, { ...spot, peer: null }, {});
  if (value !== undefined) yield value;
}

/** Longer texts are not built. */
export const LONGEST = 20_000;

/** Texts with this length, or as near beyond it as the sender's pattern allows. */
function* textsOfLength(node: Node, name: string, length: number, side: 1 | -1): Generator<string> {
  const { patterns, formats, minLength, maxLength } = node.string;
  if (length > LONGEST || length < minLength || (maxLength !== null && length > maxLength)) return;
  const exactly: Node = { ...node, string: { ...node.string, minLength: length, maxLength: length } };
  if (patterns.length === 0 && !node.values.has(STRING))
    yield resized(formats.length > 0 ? 'a' : plainText(node, name), length, length);
  yield* texts(exactly, name);
  const range = side === 1 ? { minLength: length, maxLength } : { minLength, maxLength: length };
  yield* texts({ ...node, string: { ...node.string, ...range } }, name);
}

/** What its author gives as an example, or a word. */
function plainText(node: Node, name: string): string {
  const example = examplesOf(node).find((one) => typeof one === 'string' && one !== '' && one.length <= LONGEST_WORD);
  return typeof example === 'string' ? example : wordFor(name);
}

const LONGEST_WORD = 80;

/** Texts that match the sender's patterns and not all of the receiver's: those that come to mind before what can be found. */
export function* differingWords({ sender, receiver, spot }: Parties): Generator<string> {
  if ((sender.types & STRING) === 0 || sender.values.has(STRING)) return;
  const { patterns, minLength, maxLength } = sender.string;
  const others = receiver.string.patterns.filter((pattern) => !patterns.includes(pattern));
  if (others.length === 0) return;
  yield* filtered(few(texts(sender, spot.name), MAX_TEXTS), (text) =>
    others.some((pattern) => matches(pattern, text) === false),
  );
  for (const outside of others) {
    // Longer words are easier to recognise than the shortest one, which is often empty.
    for (const least of [Math.max(minLength, 3), minLength]) {
      const word = findWord({ inside: patterns, outside, minLength: least, maxLength });
      if (word !== null) yield word;
    }
  }
}

const MAX_TEXTS = 4;

/** The same item twice. */
export function* repeated({ sampler, sender, spot }: Parties): Generator<Json> {
  for (const node of branches(sampler, sender)) {
    if ((node.types & ARRAY) === 0) continue;
    const list = arrayOf(sampler, node, { ...spot, peer: null }, null, 1);
    if (list?.[0] !== undefined) yield [list[0], ...list];
    const { prefix } = node.array;
    const longer = arrayOf(sampler, node, { ...spot, peer: null }, null, prefix.length + 2);
    const last = longer?.at(-1);
    if (longer !== undefined && last !== undefined) yield [...longer.slice(0, prefix.length), last, last];
  }
}

/** An object without a property. */
export function* without({ sampler, sender, spot }: Parties, name: string): Generator<Json> {
  for (const node of branches(sampler, sender)) {
    const found = (node.types & OBJECT) === 0 ? undefined : objectOf(sampler, node, spot, { without: name });
    if (found !== undefined) yield found;
  }
}

/** An object with a property that may hold this value, or any value that the sender admits. */
export function* having(
  { sampler, sender, spot }: Parties,
  name: string,
  given?: Json,
  missing?: string,
): Generator<Json> {
  if (name === '__proto__') return;
  for (const node of branches(sampler, sender)) {
    const constraint = (node.types & OBJECT) === 0 ? null : constraintOn(node.object, name);
    if (constraint === null || isNever(constraint)) continue;
    const inner: Spot = { name, peer: null, depth: spot.depth + 1 };
    const value =
      given ?? (isAnything(constraint) ? 'text' : sample(sampler, nodeOf(sampler.normaliser, constraint), inner));
    const shape = value === undefined ? null : { forced: new Map([[name, value]]) };
    const found =
      shape && objectOf(sampler, node, spot, missing === undefined ? shape : { ...shape, without: missing });
    if (found !== null && found !== undefined) yield found;
  }
}

function* withoutDependents(parties: Parties): Generator<Json> {
  for (const [name, others] of parties.receiver.object.dependentRequired)
    for (const other of others) yield* having(parties, name, undefined, other);
}

/** An object with a property that nobody describes. */
export function* withMore(parties: Parties): Generator<Json> {
  const { sampler, sender, receiver } = parties;
  for (const node of branches(sampler, sender)) {
    if ((node.types & OBJECT) === 0) continue;
    const free = freeName(node, receiver);
    const names = new Set([
      ...(free === null ? [] : [free]),
      ...refusedNames(receiver, sampler.normaliser),
      ...possibleNames(node, sampler.normaliser),
      ...possibleNames(receiver, sampler.normaliser),
    ]);
    for (const name of [...names].slice(0, MAX_NAMES))
      if (!node.object.properties.has(name)) yield* having({ ...parties, sender: node }, name);
  }
}

const MAX_NAMES = 8;

/** What the receiver's negations describe. */
function* negated({ sampler, sender, receiver, spot }: Parties): Generator<Json> {
  for (const not of receiver.nots)
    yield* few(values(sampler, together(sampler, sender, not), { ...spot, peer: null }), 6);
}

/** What matches two of the receiver's branches where one may match, sent by those who send what they describe. */
function* ofTwoBranches({ sampler, sender, receiver, spot }: Parties): Generator<Json> {
  const exclusive = receiver.alternatives.filter(({ kind }) => kind === 'oneOf');
  for (const node of exclusive.length === 0 ? [] : branches(sampler, sender)) {
    const sent = careful(node);
    for (const { branches: all } of exclusive) {
      const some = all.slice(0, MAX_NAMES);
      for (const [index, first] of some.entries()) {
        const inFirst = together(sampler, sent, first);
        for (const second of inFirst.types === 0 ? [] : some.slice(index + 1)) {
          if (--sampler.budget.left < 0 || isSpent(sampler, inFirst)) return;
          yield* few(
            filtered(values(sampler, together(sampler, inFirst, second), { ...spot, peer: null }), (value) =>
              fits(sampler, sender, value),
            ),
            3,
          );
        }
      }
    }
  }
}

const together = ({ normaliser }: Sampler, node: Node, child: Child): Node =>
  settle(meet(node, nodeOf(normaliser, child)));

export function* filtered<T>(source: Generator<T>, keep: (value: T) => boolean): Generator<T> {
  for (const value of source) if (keep(value)) yield value;
}

/** The first ones. */
export function* few<T>(source: Generator<T>, count: number): Generator<T> {
  let left = count;
  for (const value of source) {
    yield value;
    if (--left <= 0) return;
  }
}

/** Lists without the item that the receiver asks for: empty ones, and ones of other items. */
function* uncontained(parties: Parties, depth: number): Generator<Json> {
  const { sampler, sender, receiver, spot } = parties;
  if (receiver.array.contains.length === 0) return;
  for (const node of branches(sampler, sender)) {
    if ((node.types & ARRAY) === 0) continue;
    for (const length of [0, 1, 2, 3]) {
      const list = arrayOf(sampler, node, { ...spot, peer: null }, null, length);
      if (list !== undefined) yield list;
    }
    for (const wanted of [...node.array.contains, ...receiver.array.contains])
      for (const index of [node.array.prefix.length, ...node.array.prefix.keys()]) {
        if (sampler.budget.left < 0) return;
        yield* withItem({ ...parties, sender: node }, wanted.item, index, depth);
      }
  }
}

/** Lists with an item that is wanted, and one that is not all of what the receiver wants. */
function* withItem(parties: Parties, wanted: Child, index: number, depth: number): Generator<Json> {
  const { sampler, sender, receiver, spot } = parties;
  const asked = sender.array.prefix[index] ?? sender.array.items;
  if (isNever(wanted) || isNever(asked)) return;
  const item = together(sampler, nodeOf(sampler.normaliser, asked), wanted);
  const below: Spot = { ...spot, peer: null, depth: spot.depth + 1 };
  const refused = function* (): Generator<Json> {
    for (const other of depth === 0 ? [] : receiver.array.contains) {
      if (sampler.budget.left < 0) return;
      const inner = { sampler, sender: item, receiver: nodeOf(sampler.normaliser, other.item), spot: below };
      yield* few(violations(inner, depth - 1), 4);
    }
  };
  for (const value of [...few(values(sampler, item, below), 6), ...refused()]) {
    const list = arrayOf(sampler, sender, spot, { index, value });
    if (list !== undefined) yield* [list, [...list, value], [...list, value, value]];
  }
}

/** Those who meet the receiver's condition and not what follows from it. */
function* underCondition(parties: Parties, depth: number): Generator<Json> {
  const { sampler, sender, receiver, spot } = parties;
  for (const { condition, consequence, otherwise } of receiver.implications) {
    const meeting = together(sampler, sender, condition);
    if (!isAnything(consequence) && depth > 0)
      yield* violations({ ...parties, sender: meeting, receiver: nodeOf(sampler.normaliser, consequence) }, depth - 1);
    yield* few(values(sampler, meeting, { ...spot, peer: null }), 4);
    if (!isAnything(otherwise) && depth > 0)
      yield* violations({ ...parties, receiver: nodeOf(sampler.normaliser, otherwise) }, depth - 1);
  }
}

/** The rules that the receiver has for properties and items. */
function* inParts(parties: Parties, depth: number): Generator<Json> {
  const { sampler, sender, receiver, spot } = parties;
  const below: Spot = { ...spot, peer: null, depth: spot.depth + 1 };
  for (const node of branches(sampler, sender)) {
    if (--sampler.budget.left < 0) return;
    if ((node.types & receiver.types & OBJECT) !== 0)
      for (const name of new Set([
        ...node.object.properties.keys(),
        ...receiver.object.properties.keys(),
        ...possibleNames(node, sampler.normaliser),
        ...[freeName(node, receiver)].filter((free) => free !== null),
      ])) {
        const [mine, theirs] = [constraintOn(node.object, name), constraintOn(receiver.object, name)];
        if (mine === null || theirs === null || isNever(mine) || isAnything(theirs) || mine.key === theirs.key)
          continue;
        const inner = { sampler, sender: nodeOf(sampler.normaliser, mine), spot: { ...below, name } };
        for (const value of few(violations({ ...inner, receiver: nodeOf(sampler.normaliser, theirs) }, depth), 8))
          yield* having({ ...parties, sender: node }, name, value);
      }
    if ((node.types & receiver.types & ARRAY) === 0) continue;
    const [own, other] = [node.array, receiver.array];
    for (let index = 0; index <= Math.max(own.prefix.length, other.prefix.length); index++) {
      const [mine, theirs] = [own.prefix[index] ?? own.items, other.prefix[index] ?? other.items];
      if (isNever(mine) || isAnything(theirs) || mine.key === theirs.key || index > MAX_NAMES) continue;
      const inner = { sampler, sender: nodeOf(sampler.normaliser, mine), spot: below };
      for (const value of few(violations({ ...inner, receiver: nodeOf(sampler.normaliser, theirs) }, depth), 8)) {
        const list = arrayOf(sampler, node, spot, { index, value });
        if (list !== undefined) yield list;
      }
    }
  }
}

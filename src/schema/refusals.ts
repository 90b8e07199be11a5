import type { Json } from '../model/json.ts';
import type { FactPayload } from './fact.ts';
import { constraintOn } from './meet.ts';
import { ARRAY, NUMBER, OBJECT, STRING, TYPE_NAMES, isAnything, isNever } from './node.ts';
import type { Node } from './node.ts';
import { numbers } from './sample-numbers.ts';
import { resized, texts } from './sample-text.ts';
import { findWord } from './patterns.ts';
import { arrayOf, branches, fits, freeName, isOf, nodeOf, objectOf, sample, values, valuesOfType } from './sample.ts';
import type { Sampler, Spot } from './sample.ts';

/**
 * Values of the sender that the receiver may refuse because of one fact, most likely ones first. The fact says where to
 * look; after that everything nearby is tried.
 */
export interface Aim {
  readonly payload: FactPayload;
  /** The property the fact is about, when it is about one. */
  readonly property: string | null;
  /** What each party admits at the place of the fact. */
  readonly sender: Node;
  readonly receiver: Node;
  readonly spot: Spot;
}

/** Candidates for an aim; each is an instance of the sender's node as far as the normal form can tell. */
export function* refusals(sampler: Sampler, aim: Aim): Generator<Json> {
  for (const value of direct(sampler, aim)) if (fits(sampler, aim.sender, value)) yield value;
  yield* around(sampler, aim.sender, { ...aim.spot, peer: null }, 2);
}

function* direct(sampler: Sampler, aim: Aim): Generator<Json> {
  const { payload, sender, spot } = aim;
  if (aim.property !== null) yield* ofProperty(sampler, aim, aim.property);
  switch (payload.kind) {
    case 'schema.enum-value-added':
    case 'schema.enum-value-removed':
      yield* payload.values.filter((value) => isOf(value, sender.types));
      break;
    case 'schema.nullable-changed':
      yield null;
      break;
    case 'schema.type-changed':
      yield* ofOtherType(sampler, aim);
      break;
    case 'schema.bound-changed':
      yield* beyond(sampler, aim, payload.keyword);
      break;
    case 'schema.pattern-changed':
      yield* differingWords(aim);
      break;
    case 'schema.keyword-changed':
      if (payload.keyword === 'uniqueItems') yield* repeated(sampler, aim);
      break;
    case 'schema.additional-properties-changed':
      yield* withMore(sampler, aim);
      break;
    case 'schema.branch-added':
    case 'schema.branch-removed':
    case 'schema.composition-changed':
      for (const branch of branches(sampler, sender)) {
        const value = sample(sampler, branch, { ...spot, peer: null });
        if (value !== undefined) yield value;
      }
      break;
    default:
  }
}

function* ofProperty(sampler: Sampler, { sender, spot }: Aim, name: string): Generator<Json> {
  for (const node of branches(sampler, sender)) {
    if ((node.types & OBJECT) === 0) continue;
    const without = objectOf(sampler, node, spot, { without: name });
    if (without !== undefined) yield without;
    const constraint = constraintOn(node.object, name);
    if (constraint === null || isNever(constraint) || name === '__proto__') continue;
    const value = sample(sampler, nodeOf(sampler.normaliser, constraint), { name, peer: null, depth: spot.depth + 1 });
    const having =
      value === undefined ? undefined : objectOf(sampler, node, spot, { forced: new Map([[name, value]]) });
    if (having !== undefined) yield having;
  }
}

function* ofOtherType(sampler: Sampler, { sender, receiver, spot }: Aim): Generator<Json> {
  for (const node of branches(sampler, sender)) {
    for (const [type] of TYPE_NAMES) {
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

/** Values just outside of the receiver's bound. */
function* beyond(sampler: Sampler, aim: Aim, keyword: string): Generator<Json> {
  const { sender, receiver, spot } = aim;
  const { string, number, array, object } = receiver;
  for (const node of branches(sampler, sender)) {
    if (keyword === 'minLength' || keyword === 'maxLength') {
      const length = keyword === 'minLength' ? string.minLength - 1 : (string.maxLength ?? 0) + 1;
      if ((node.types & STRING) !== 0 && length >= 0)
        yield* textsOfLength(node, spot.name, length, keyword === 'minLength' ? -1 : 1);
    } else if (keyword === 'minItems' || keyword === 'maxItems') {
      const length = keyword === 'minItems' ? array.minItems - 1 : (array.maxItems ?? 0) + 1;
      const list = length < 0 || (node.types & ARRAY) === 0 ? undefined : arrayOf(sampler, node, spot, null, length);
      if (list !== undefined) yield list;
    } else if (keyword === 'minProperties' || keyword === 'maxProperties') {
      const count = keyword === 'minProperties' ? object.minProperties - 1 : (object.maxProperties ?? 0) + 1;
      const least: Node = {
        ...node,
        object: { ...node.object, minProperties: Math.max(node.object.minProperties, count) },
      };
      const value =
        count < 0 || count > 300
          ? undefined
          : objectOf(sampler, keyword === 'minProperties' ? node : least, { ...spot, peer: null }, {});
      if (value !== undefined) yield value;
    } else {
      const bound = keyword === 'minimum' || keyword === 'exclusiveMinimum' ? number.min : number.max;
      if (bound === null || (node.types & NUMBER) === 0) continue;
      const sign = bound === number.min ? -1 : 1;
      const near = [0, sign, sign * 0.5, sign * 0.01].map((step) => bound.value + step);
      yield* near;
      for (const multiple of node.number.multiples)
        yield* [
          (Math.floor(bound.value / multiple) + sign) * multiple,
          (Math.ceil(bound.value / multiple) + sign) * multiple,
        ];
    }
  }
}

/** Texts with this length, or as near beyond it as the sender's pattern allows. */
function* textsOfLength(node: Node, name: string, length: number, side: 1 | -1): Generator<string> {
  if (length > 20_000) return;
  const { patterns, formats, minLength, maxLength } = node.string;
  if (length < minLength || (maxLength !== null && length > maxLength)) return;
  const exactly: Node = { ...node, string: { ...node.string, minLength: length, maxLength: length } };
  if (patterns.length === 0 && !node.values.has(STRING))
    yield resized(formats.length > 0 ? 'a' : 'text', length, length);
  yield* texts(exactly, name);
  const range = side === 1 ? { minLength: length, maxLength } : { minLength, maxLength: length };
  yield* texts({ ...node, string: { ...node.string, ...range } }, name);
}

/** Words that match the sender's patterns and not all of the receiver's. */
function* differingWords({ sender, receiver }: Aim): Generator<string> {
  const { patterns, minLength, maxLength } = sender.string;
  for (const outside of receiver.string.patterns) {
    // Longer words are easier to recognise than the shortest one, which is often empty.
    for (const least of [Math.max(minLength, 3), minLength]) {
      const word = findWord({ inside: patterns, outside, minLength: least, maxLength });
      if (word !== null) yield word;
    }
  }
}

function* repeated(sampler: Sampler, { sender, spot }: Aim): Generator<Json> {
  const list = arrayOf(sampler, sender, { ...spot, peer: null }, null, 1);
  if (list?.[0] !== undefined) yield [list[0], ...list];
}

/** An object with a property that nobody describes. */
function* withMore(sampler: Sampler, { sender, receiver, spot }: Aim): Generator<Json> {
  for (const node of branches(sampler, sender)) {
    const name = freeName(node, receiver);
    const constraint = name === null ? null : constraintOn(node.object, name);
    if (name === null || constraint === null || isNever(constraint) || (node.types & OBJECT) === 0) continue;
    const value = isAnything(constraint)
      ? 'text'
      : sample(sampler, nodeOf(sampler.normaliser, constraint), { name, peer: null, depth: spot.depth + 1 });
    const found = value === undefined ? undefined : objectOf(sampler, node, spot, { forced: new Map([[name, value]]) });
    if (found !== undefined) yield found;
  }
}

/** Many different values of a node, breadth first: each alternative, each type, each property once, each item. */
function* around(sampler: Sampler, node: Node, spot: Spot, depth: number): Generator<Json> {
  const alternatives = [...branches(sampler, node)];
  for (const each of alternatives) yield* values(sampler, each, spot);
  for (const each of alternatives) {
    if ((each.types & OBJECT) !== 0) {
      const full = objectOf(sampler, each, spot, { full: true });
      if (full !== undefined) yield full;
    }
    if ((each.types & ARRAY) === 0) continue;
    for (const length of [0, 1, 2]) {
      const list = arrayOf(sampler, each, spot, null, length);
      if (list !== undefined) yield list;
    }
  }
  if (depth === 0) return;
  for (const each of alternatives) yield* inside(sampler, each, spot, depth);
}

function* inside(sampler: Sampler, node: Node, spot: Spot, depth: number): Generator<Json> {
  const below: Spot = { ...spot, depth: spot.depth + 1 };
  if ((node.types & OBJECT) !== 0) {
    for (const [name, property] of node.object.properties) {
      if (isNever(property) || name === '__proto__') continue;
      for (const value of around(sampler, nodeOf(sampler.normaliser, property), { ...below, name }, depth - 1)) {
        if (--sampler.budget.left < 0) return;
        const found = objectOf(sampler, node, spot, { forced: new Map([[name, value]]) });
        if (found !== undefined) yield found;
      }
    }
  }
  if ((node.types & ARRAY) === 0 || isNever(node.array.items)) return;
  for (const value of around(sampler, nodeOf(sampler.normaliser, node.array.items), below, depth - 1)) {
    if (--sampler.budget.left < 0) return;
    const list = arrayOf(sampler, node, spot, { index: node.array.prefix.length, value });
    if (list !== undefined) yield list;
  }
}

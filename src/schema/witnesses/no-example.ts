import type { Json } from '../../model/json.ts';
import type { SchemaComparison } from '../pairs/compare.ts';
import type { Pair } from '../pairs/pair.ts';
import { nodeOf, only } from '../proofs/empty.ts';
import type { FactPayload } from '../facts/fact.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import {
  ALL_TYPES,
  ANYTHING,
  ARRAY,
  NOTHING_NODE,
  NUMBER,
  OBJECT,
  STRING,
  both,
  canonical,
  isObject,
  typeNames,
} from '../normal-form/node.ts';
import type { Child, Node, TypeSet } from '../normal-form/node.ts';
import { madeUp } from '../proofs/remainder.ts';
import { FORMATS_CHECKED, textHasFormat } from '../texts/text-formats.ts';
import { LONGEST, MAX_COUNT } from '../samples/violations.ts';
import { withinBranch } from './refusals.ts';
import type { Told } from './refusals.ts';
import type { Trail } from './trail.ts';

/** Why a change of a schema has no example: there can't be one, or none that can be shown. */

/** Why it makes no sense to look for an example; null where it does. */
export function withoutExample(payload: FactPayload): string | null {
  if (isTooLarge(payload)) return TOO_LARGE;
  if (payload.kind === 'schema.format-changed' && payload.everyNumber === true) return OF_NUMBERS;
  if (payload.kind === 'property.access-changed' && !payload.required) return NO_PLACE;
  return isOfContent(payload) ? OF_CONTENT : null;
}

/** Whether all that changed is what is said about the contents of texts. */
function isOfContent(payload: FactPayload): boolean {
  if (!('keyword' in payload)) return false;
  if (CONTENT.has(payload.keyword)) return true;
  const { before, after } = payload;
  if (before === null || after === null || typeof before !== 'object' || typeof after !== 'object') return false;
  return canonical(withoutContent(before)) === canonical(withoutContent(after));
}

const CONTENT: ReadonlySet<string> = new Set(['contentEncoding', 'contentMediaType', 'contentSchema']);
/** Keywords whose value is data, and those whose value holds schemas by names. */
const DATA: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'example', 'examples']);
const NAMED: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
]);

/** A schema, or several, without what is said about the contents of texts. */
function withoutContent(schema: Json, isNamed = false): Json {
  if (Array.isArray(schema)) return schema.map((one: Json) => withoutContent(one));
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => isNamed || !CONTENT.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]): [string, Json] => [
      keyword,
      !isNamed && DATA.has(keyword) ? value : withoutContent(value, !isNamed && NAMED.has(keyword)),
    ]),
  );
}

/** Whether what exceeds a limit is more than is built: characters, or items and properties. */
function isTooLarge(payload: FactPayload): boolean {
  if (payload.kind !== 'schema.bound-changed') return false;
  const { keyword, before, after } = payload;
  const most = keyword === 'maxLength' || keyword === 'minLength' ? LONGEST : MAX_COUNT;
  if (keyword.startsWith('max'))
    return keyword !== 'maximum' && Math.min(before ?? Infinity, after ?? Infinity) >= most;
  return keyword.startsWith('min') && keyword !== 'minimum' && Math.min(before ?? 0, after ?? 0) > most;
}

/** Sender and receiver. */
export const partiesAt = ({ a, b, direction }: Pair): readonly [Node, Node] =>
  direction === 'request' ? [a, b] : [b, a];

/** What the prover says about a fact without an example: that there can't be one. */
export function reasonToMiss(comparison: SchemaComparison, told: Told, trails: readonly Trail[]): string | null {
  const { payload } = told;
  const format = uncheckable(payload, trails);
  if (format !== null)
    return `No example can be shown: nobody can check here whether a value has the format \`${format}\`.`;
  if (isOfImpliedType(payload, trails)) return OF_IMPLIED_TYPE;
  const reason = proved(comparison, told, trails);
  return reason === HARMLESS && payload.kind === 'property.access-changed' ? NO_PLACE : reason;
}

/** What is said of the schemas where it is proved of what they say to the letter. */
export function reasonToTheLetter(letter: Proving, told: Told, trails: readonly Trail[]): string | null {
  const reason = proved(letter, told, trails);
  return reason === null ? null : (TO_THE_LETTER.get(reason) ?? reason);
}

interface Proving extends Pick<SchemaComparison, 'normaliser' | 'prover'> {
  readonly tightened?: (node: Node) => Node;
}

function proved(comparison: Proving, told: Told, trails: readonly Trail[]): string | null {
  const answers = trails.map((trail) => {
    const ofBranch = reasonOfBranch(comparison, told, trail);
    if (ofBranch !== null) return ofBranch;
    for (const { sender: all, receiver, unless } of levelsBeyond(comparison, told, trail)) {
      const sender = comparison.tightened?.(all) ?? all;
      // What is further out is larger, and proofs by cases cost most.
      const prover = comparison.prover(trail.pair.direction, receiver === null ? 'direct' : 'plain');
      if (prover.includedNodes(sender, NOTHING_NODE)) return unless ?? IMPOSSIBLE;
      if (receiver !== null && prover.includedNodes(sender, receiver)) return HARMLESS;
    }
    return null;
  });
  return answers.includes(null) ? null : (answers[0] ?? null);
}

/** Whether the alternative that a fact is about has no values, or only such as are accepted. */
function reasonOfBranch({ normaliser, prover }: Proving, told: Told, { pair }: Trail): string | null {
  const [sender, receiver] = partiesAt(pair);
  const { node } = withinBranch(normaliser, pair.direction, told, sender);
  if (node === sender) return null;
  const plain = prover(pair.direction, 'plain');
  if (plain.includedNodes(node, NOTHING_NODE)) return IMPOSSIBLE;
  return plain.includedNodes(node, receiver) ? COVERED : null;
}

/** The format that came for the receiver, if only its author knows it. */
function uncheckable(payload: FactPayload, [trail]: readonly Trail[]): string | null {
  if (payload.kind !== 'schema.format-changed' || trail === undefined) return null;
  const [old, now] = [payload.before?.split(' + ') ?? [], payload.after?.split(' + ') ?? []];
  const [sent, asked] = trail.pair.direction === 'request' ? [old, now] : [now, old];
  const added = asked.filter((format) => !sent.includes(format));
  return added.some((format) => FORMATS_CHECKED.has(format)) ? null : (added[0] ?? null);
}

/** Whether the receiver's type is only told by its keywords, which let values of other types pass. */
function isOfImpliedType(payload: FactPayload, [trail]: readonly Trail[]): boolean {
  if (payload.kind !== 'schema.type-changed' || trail === undefined) return false;
  const [, { types, leaves, values }] = partiesAt(trail.pair);
  if (types === ALL_TYPES || types === 0 || values.size > 0 || leaves.length === 0) return false;
  return leaves.every(({ value }) => value['type'] === undefined);
}

interface Sent {
  /** All values that can show a fact, or the values around them, */
  readonly sender: Node;
  /** and what they are sent to; null where more is sent than what shows the fact. */
  readonly receiver: Node | null;
  /** Why there is no example where there are no such values. */
  readonly unless?: string;
}

/**
 * What a message has to hold to show a fact, from the place of the fact outwards. Where a way leads through an alternative
 * the values are also of the schema around it, and where it leads through a property or an item there is one.
 */
function* levelsBeyond({ normaliser }: Proving, { payload, property }: Told, trail: Trail): Generator<Sent> {
  const [all, receiver] = partiesAt(trail.pair);
  const types = property === null ? typesOf(payload) : OBJECT;
  yield { sender: withoutMisfits(only(all, types)), receiver };
  let sent = both(sourceOf(trail.pair), madeUp({ type: typeNames(types, false) }));
  const isLacking = payload.kind === 'property.became-required';
  if (property !== null && isLacking) {
    const lacking = madeUp({ type: 'object', properties: { [property]: false } });
    yield { sender: nodeOf(normaliser, both(sent, lacking)), receiver, unless: ALWAYS_THERE };
    sent = both(sent, lacking);
  }
  if (property !== null && PRESENT.has(payload.kind)) {
    yield { sender: holding(nodeOf(normaliser, sent), property, ANYTHING), receiver };
    sent = both(sent, asking(property));
  }
  let isSame = true;
  for (let step = trail; step.from !== null; step = step.from) {
    const { segment, from } = step;
    isSame &&= segment === '';
    const [outer, around] = partiesAt(from.pair);
    const node = nodeOf(normaliser, sent);
    yield {
      sender: settle(segment === '' ? meet(node, outer) : holding(outer, segment, sent)),
      receiver: isSame ? around : null,
      ...(isLacking ? { unless: ALWAYS_THERE } : {}),
    };
    sent = both(sourceOf(from.pair), segment === '' ? sent : asking(segment));
  }
}

/** Facts that only values with the property can show. */
const PRESENT: ReadonlySet<FactPayload['kind']> = new Set(['property.removed']);

const sourceOf = ({ sources, direction }: Pair): Child => (direction === 'request' ? sources.base : sources.head);

/** What is listed is meant, whatever its format; but nobody can show a text that does not have it. */
function withoutMisfits(node: Node): Node {
  const listed = node.values.get(STRING);
  const { formats } = node.string;
  if (listed === undefined || formats.length === 0) return node;
  const fitting = listed.filter(
    (text) => typeof text !== 'string' || formats.every((one) => textHasFormat(one, text) !== false),
  );
  if (fitting.length === listed.length) return node;
  return settle({
    ...node,
    key: `${node.key}/fitting`,
    origin: null,
    values: new Map([...node.values, [STRING, fitting]]),
  });
}

/** The objects or lists with such a part. */
function holding(node: Node, segment: string, part: Child): Node {
  const key = `${node.key}>${JSON.stringify(segment)}${part.key}`;
  const index = /^\[(\d*)\]$/.exec(segment);
  if (index !== null && !node.object.properties.has(segment)) {
    const { prefix, items, minItems } = node.array;
    const at = index[1] === '' ? prefix.length : Number(index[1]);
    const length = Math.max(prefix.length, at + 1);
    const own = Array.from({ length }, (_, place) => prefix[place] ?? items);
    const array = {
      ...node.array,
      prefix: own.with(at, both(own[at] ?? items, part)),
      minItems: Math.max(minItems, at + 1),
    };
    return { ...only(node, ARRAY), key, origin: null, array };
  }
  const object = only(node, OBJECT);
  const { properties, required, minProperties } = node.object;
  if (isUnnamed(segment) && !properties.has(segment))
    return { ...object, key, origin: null, object: { ...node.object, minProperties: Math.max(1, minProperties) } };
  const constraint = constraintOn(node.object, segment) ?? ANYTHING;
  return {
    ...object,
    key,
    origin: null,
    object: {
      ...node.object,
      properties: new Map([...properties, [segment, both(constraint, part)]]),
      required: new Set([...required, segment]),
    },
  };
}

const isUnnamed = (segment: string): boolean => /^\{.*\}$/s.test(segment);

/** The same, of its part only that there is one. */
function asking(segment: string): Child {
  const index = /^\[(\d*)\]$/.exec(segment);
  if (index !== null) return madeUp({ type: 'array', minItems: Number(index[1] ?? 0) + 1 });
  if (isUnnamed(segment)) return madeUp({ type: 'object', minProperties: 1 });
  return madeUp({ type: 'object', required: [segment] });
}

/** The types of values that a fact can be about. */
function typesOf(payload: FactPayload): TypeSet {
  const keyword = 'keyword' in payload ? payload.keyword : '';
  if (payload.kind === 'schema.pattern-changed' || keyword.endsWith('Length')) return STRING;
  if (payload.kind === 'schema.additional-properties-changed' || /propert|^dependent/i.test(keyword)) return OBJECT;
  if (/mum$|^multipleOf$/.test(keyword)) return NUMBER;
  return /items$|contains$/i.test(keyword) ? ARRAY : ALL_TYPES;
}

const IMPOSSIBLE =
  'No example can exist: what its sender describes contradicts itself, so that no message satisfies it.';
const HARMLESS = 'No example can exist: it is proved that everything the sender may send here is accepted.';
const NO_PLACE = 'No message is refused; the property has no place in these messages any more.';
const COVERED = 'No example can exist: it is proved that all values of this alternative are accepted.';
const COVERED_TO_THE_LETTER =
  'No example can be shown: to the letter of the schemas, all values of this alternative are accepted.';
const HARMLESS_TO_THE_LETTER =
  'No example can be shown: to the letter of the schemas, all that the sender may send here is accepted.';
const IMPOSSIBLE_TO_THE_LETTER =
  'No example can be shown: to the letter of the schemas, nothing satisfies what the sender describes here.';
const ALWAYS_THERE = 'No example can exist: no message of its sender lacks the property.';
const TO_THE_LETTER: ReadonlyMap<string, string> = new Map([
  [HARMLESS, HARMLESS_TO_THE_LETTER],
  [COVERED, COVERED_TO_THE_LETTER],
  [IMPOSSIBLE, IMPOSSIBLE_TO_THE_LETTER],
]);
const OF_IMPLIED_TYPE =
  'No example can be shown: the schema names no type, and to the letter its keywords let values of other types pass.';
const OF_NUMBERS =
  'No example can be shown: the numbers that programs agree on are the same, only their type in generated code is another.';
const OF_CONTENT = 'No example can exist: the same texts are valid, and what they hold is read differently.';
const TOO_LARGE = 'The smallest example is too large to be shown.';

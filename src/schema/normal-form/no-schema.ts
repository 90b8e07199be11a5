import type { Contract } from '../../model/contract.ts';
import type { Json } from '../../model/json.ts';
import type { Place } from '../../model/location.ts';
import { below } from './leaf-parts.ts';
import { ALL_TYPES, ANY_NODE, isObject, sourceKey } from './node.ts';
import type { Child, Node, Other, Source } from './node.ts';

/*
 * What stands where a schema belongs and is none: behind a reference that leads nowhere, to a text or a list, or to another
 * part of a message. Nobody knows what it was meant to ask for, so it is not read as "anything".
 */

/** A schema that could not be read. `ref` is null when something else is written in its place. */
export interface UnreadSchema {
  readonly side: Source['side'];
  readonly place: Place;
  readonly ref: string | null;
  /** Where the reference leads. */
  readonly target: Place | null;
}

const MAX_CHAIN = 100;

/** Keywords that only schemas have: with one of them, what has a `name` or a `schema` as well is read as a schema. */
const OF_SCHEMAS = ['$ref', 'type', 'properties', 'items', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'format'];

/** Whether a value has the form of a schema. */
function isSchema(value: Json): boolean {
  if (typeof value === 'boolean') return true;
  if (!isObject(value)) return false;
  const isOfMessage =
    (typeof value['in'] === 'string' && typeof value['name'] === 'string') ||
    isObject(value['schema'] ?? null) ||
    isObject(value['content'] ?? null);
  return !isOfMessage || OF_SCHEMAS.some((keyword) => value[keyword] !== undefined);
}

/** Follows a reference by one step; null where it leads to no schema. */
export function schemaBehind(contract: Contract, ref: string, from: Place): ReturnType<Contract['resolve']> {
  const found = contract.resolve(ref, from);
  return found === null || !isSchema(found.value) ? null : found;
}

/** The node of what is no schema. Where it is something, that tells it apart from something else. */
export function unknownNode(source: Source, contract: Contract): Node {
  const ref = isObject(source.value) ? source.value['$ref'] : undefined;
  const value = ref ?? source.value;
  const { value: found } = targetOf(source, contract) ?? { value };
  const unknown: Other = {
    keyword: '$ref',
    value,
    source: below(source, found, '$ref'),
    owner: source,
    scope: ALL_TYPES,
  };
  return { ...ANY_NODE, key: sourceKey(source), place: source.place, others: [unknown] };
}

/** The node of a conjunction of too many schemas: nobody knows what they ask for together, on one side or the other. */
export function notRead({ key, sources }: Child): Node {
  const [owner = NOWHERE] = sources;
  const value = `${sources.length} schemas at once, ${owner.side === 0 ? 'before' : 'after'}`;
  const unknown: Other = { keyword: '$ref', value, source: below(owner, value, '$ref'), owner, scope: ALL_TYPES };
  return { ...ANY_NODE, key, place: owner.place, others: [unknown] };
}

const NOWHERE: Source = { value: true, place: { file: '', pointer: '' }, dialect: '3.1', side: 0 };

/** What is written where a schema could not be read; null where a reference leads nowhere. */
function targetOf(source: Source, contract: Contract): { readonly value: Json; readonly place: Place } | null {
  let current: { readonly value: Json; readonly place: Place } = source;
  for (let steps = 0; steps < MAX_CHAIN; steps++) {
    const { value } = current;
    if (!isObject(value) || typeof value['$ref'] !== 'string') return current;
    const found = contract.resolve(value['$ref'], current.place);
    if (found === null) return null;
    current = found;
  }
  return null;
}

/** What is said of a schema that could not be read; null where a reference leads nowhere, which is said elsewhere. */
export function unreadOf(source: Source, contract: Contract): UnreadSchema | null {
  const ref = isObject(source.value) ? source.value['$ref'] : undefined;
  const target = targetOf(source, contract);
  if (target === null) return null;
  const isReference = typeof ref === 'string';
  return { side: source.side, place: source.place, ref: isReference ? ref : null, target: target.place };
}

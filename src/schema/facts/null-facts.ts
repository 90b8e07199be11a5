import type { JsonObject } from '../../model/json.ts';
import type { Place } from '../../model/location.ts';
import { readsNull } from './as-text.ts';
import { isOn, keywordFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { placedByTypes } from './type-places.ts';
import { NULL, canonical } from '../normal-form/node.ts';
import type { Leaf, Node } from '../normal-form/node.ts';
import { isFilled, nullKeywordOf } from '../normal-form/nullable.ts';

/** Facts about null: by which words it is admitted, and what authors mean by them. */

/** Null is admitted by one side only. `textual`: it is sent as text. */
export function nullFact(a: Node, b: Node, textual: boolean): Fact {
  const without = (b.types & NULL) === 0 ? b : a;
  const said = keywordFact(a, b, nullKeyword(a, b), {
    kind: 'schema.nullable-changed',
    effect: without === a ? 'widened' : 'narrowed',
    byVersion: keywordByVersion(a, b),
    ...(textual ? { asText: readsNull(without) ? 'read' : 'refused' } : {}),
  });
  const fact = placedByTypes(said, a, b);
  return { ...fact, base: nullAmong(a) ?? fact.base, head: nullAmong(b) ?? fact.head };
}

/** Where alternatives may refuse null, `nullable` beside them lets it pass, though both sides have the same types. */
export function nullBesideFacts(a: Node, b: Node): readonly Fact[] {
  if ((a.types & b.types & NULL) === 0 || saysNullable(a) === saysNullable(b)) return [];
  const [was, is] = [isNullJudged(a), isNullJudged(b)];
  if (was === is) return [];
  const effect = was ? 'widened' : 'narrowed';
  return [keywordFact(a, b, nullKeyword(a, b), { kind: 'schema.nullable-changed', effect, byVersion: null })];
}

const saysNullable = ({ leaves }: Node): boolean => leaves.some(({ value }) => isNullable(value));

/** Whether null is admitted only if what stands beside the types admits it. */
const isNullJudged = ({ alternatives, implications, others, nots }: Node): boolean =>
  [...alternatives, ...implications, ...others].some(({ scope }) => (scope & NULL) !== 0) || nots.length > 0;

/** Only the word changed by which null is named. */
export const isNullRespelled = (a: Node, b: Node): boolean =>
  isNullBesideValuesRespelled(a, b) || isNullAroundRespelled(a, b);

/**
 * Null is named beside a list of values that leaves it out. As `nullable` it counts here, for authors mean it; as a type of
 * 3.1 it doesn't, by JSON Schema. Who only writes one for the other meant the same before and after.
 */
function isNullBesideValuesRespelled(a: Node, b: Node): boolean {
  const [before, after] = [waysToNameNull(a), waysToNameNull(b)];
  const isOtherwise = (before.has('nullable') && after.has('type')) || (before.has('type') && after.has('nullable'));
  return isOtherwise && [...a.leaves, ...b.leaves].every(({ value }) => meansNull(value));
}

/**
 * The same beside a composition whose members refuse null: `nullable` counts there, for authors mean it, and the type of 3.1
 * doesn't, by JSON Schema. A converter that goes by the keywords writes the one for the other.
 */
function isNullAroundRespelled(a: Node, b: Node): boolean {
  const [before, after] = [a.leaves[0], b.leaves[0]];
  if (before === undefined || after === undefined || !isComposed(before.value) || !isComposed(after.value))
    return false;
  const isOtherwise =
    (admitsNull(before) && isNullListed(after.value)) || (isNullListed(before.value) && admitsNull(after));
  return isOtherwise && BESIDE_NULL.every((key) => canonical(before.value[key]) === canonical(after.value[key]));
}

const BESIDE_NULL = ['enum', 'const', 'not'];

const isComposed = (value: JsonObject): boolean => ['allOf', 'anyOf', 'oneOf'].some((key) => isFilled(value[key]));

/** By which keywords a node names null beside a list of values that leaves it out. */
function waysToNameNull({ leaves }: Node): ReadonlySet<'nullable' | 'type'> {
  const found = leaves.flatMap(({ value }) => {
    if (!Array.isArray(value['enum']) || value['enum'].includes(null)) return [];
    return isNullable(value) ? ['nullable' as const] : isNullListed(value) ? ['type' as const] : [];
  });
  return new Set(found);
}

const isNullable = (value: JsonObject): boolean => isOn(value['nullable']) || isOn(value['x-nullable']);

/** By the keyword that its version of OpenAPI has for it. */
function admitsNull({ value, dialect }: Leaf): boolean {
  const keyword = nullKeywordOf(dialect);
  return keyword !== null && isOn(value[keyword]);
}

const isNullListed = ({ type }: JsonObject): boolean => Array.isArray(type) && type.includes('null');

/** Whether authors mean that null is allowed. */
function meansNull(value: JsonObject): boolean {
  if (isNullable(value) || isNullListed(value)) return true;
  const { type, enum: listed } = value;
  return (type === undefined || type === 'null') && (!Array.isArray(listed) || listed.includes(null));
}

/** The keyword that is written on the side without null, in a version of OpenAPI that does not know it. */
function keywordByVersion(a: Node, b: Node): 'nullable' | 'x-nullable' | null {
  const found = (['nullable', 'x-nullable'] as const).find((keyword) =>
    (b.types & NULL) === 0 ? isHeeded(a, keyword) && isIdle(b, keyword) : isIdle(a, keyword),
  );
  return found ?? null;
}

const isHeeded = ({ leaves }: Node, keyword: string): boolean =>
  leaves.some((leaf) => keyword === nullKeywordOf(leaf.dialect) && admitsNull(leaf));

const isIdle = ({ leaves }: Node, keyword: string): boolean =>
  leaves.some((leaf) => isOn(leaf.value[keyword]) && keyword !== nullKeywordOf(leaf.dialect));

const nullKeyword = (a: Node, b: Node): string =>
  ['nullable', 'x-nullable', 'type', 'anyOf', 'oneOf'].find(
    (keyword) => written(a, keyword) !== undefined || written(b, keyword) !== undefined,
  ) ?? 'type';

/** Where null is written as an alternative of its own. */
const nullAmong = ({ leaves }: Node): Place | null =>
  leaves.find(({ value, isAlternative }) => isAlternative === true && value['type'] === 'null')?.place ?? null;

import type { Json, JsonObject } from '../../model/json.ts';
import type { SchemaSource } from '../../model/contract.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical, isObject, sourceKey } from '../normal-form/node.ts';
import type { Node, Other, Source } from '../normal-form/node.ts';

/*
 * Conditions: `if` with `then` and `else` is one sentence. One that came or went is one fact, and so is one with another
 * `if`; where only what follows changed, that is the fact.
 */

/** Whether two values are written the same, references replaced. */
type SameExpanded = (a: SchemaSource, b: SchemaSource) => boolean;

const PARTS = ['if', 'then', 'else'] as const;

/** More than these are not held against each other one by one. */
const MOST_COMPARED = 40;

/** What changed in the conditions of two schemas; which effect it has only a proof or a value can show. */
export function conditionFacts(sameExpanded: SameExpanded, a: Node, b: Node): readonly Fact[] {
  const [before, after] = [conditionsOf(a), conditionsOf(b)];
  const gone = before.filter((one, at) => !isAmong(sameExpanded, one, near(after, at), false));
  const come = after.filter((one, at) => !isAmong(sameExpanded, one, near(before, at), true));
  if (gone.length === 0 && come.length === 0) return [];
  const [old, now] = [gone[0], come[0]];
  const isOne = gone.length === 1 && come.length === 1 && old !== undefined && now !== undefined;
  if (!isOne || !isSamePart(sameExpanded, old, now, 'if')) return [factOf(a, b, 'if', valueOf(gone), valueOf(come))];
  return PARTS.filter((part) => !isSamePart(sameExpanded, old, now, part)).map((part) =>
    factOf(a, b, part, partOf(old, part), partOf(now, part)),
  );
}

/** What is left to compare keyword by keyword: `then` without `if` asks nothing, and is text. */
export function withoutConditions(node: Node): Node {
  const owners = new Set(conditionsOf(node).map(sourceKey));
  const isLeft = ({ keyword, owner }: Other): boolean =>
    !PARTS.some((part) => part === keyword) || !owners.has(sourceKey(owner));
  return owners.size === 0 ? node : { ...node, others: node.others.filter(isLeft) };
}

const conditionsOf = ({ others }: Node): readonly Source[] =>
  others.filter(({ keyword }) => keyword === 'if').map(({ owner }) => owner);

const near = (all: readonly Source[], at: number): readonly Source[] =>
  all.length <= MOST_COMPARED ? all : all.slice(at, at + 1);

const isAmong = (same: SameExpanded, one: Source, others: readonly Source[], flip: boolean): boolean =>
  others.some((other) =>
    PARTS.every((part) => (flip ? isSamePart(same, other, one, part) : isSamePart(same, one, other, part))),
  );

const partOf = ({ value }: SchemaSource, part: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;

function isSamePart(same: SameExpanded, a: Source, b: Source, part: string): boolean {
  const [before, after] = [partOf(a, part), partOf(b, part)];
  if (before === undefined || after === undefined) return before === after;
  return same({ ...a, value: before }, { ...b, value: after });
}

/** The conditions as they are written, one or several; undefined for none. */
function valueOf(conditions: readonly Source[]): Json | undefined {
  const values = conditions.map((one): JsonObject => {
    const written = PARTS.flatMap((part): readonly [string, Json][] => {
      const value = partOf(one, part);
      return value === undefined ? [] : [[part, value]];
    });
    return Object.fromEntries(written);
  });
  const distinct = [...new Map(values.map((value) => [canonical(value), value])).values()];
  return distinct.length > 1 ? distinct : distinct[0];
}

const factOf = (a: Node, b: Node, keyword: string, before: Json | undefined, after: Json | undefined): Fact =>
  keywordFact(a, b, keyword, { kind: 'schema.keyword-changed', effect: 'undecided', keyword, before, after });

import type { BoundKeyword, Direction, Effect } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { takenAsText } from './as-text.ts';
import { effectOf } from './effects.ts';
import { areMultiples } from '../proofs/include-numbers.ts';
import { formatFacts, formatsBesideValues, formatsOfTypes, numberFormatFacts, numbersOutside } from './format-facts.ts';
import { keywordFact, ownerOf, placeOf, textFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import {
  ALL_TYPES,
  ARRAY,
  BOOLEAN,
  NULL,
  NUMBER,
  OBJECT,
  STRING,
  TYPE_NAMES,
  canonical,
  typeNames,
} from '../normal-form/node.ts';
import type { Bound, Node, TypeSet } from '../normal-form/node.ts';
import { isNullRespelled, nullBesideFacts, nullFact } from './null-facts.ts';
import { patternFacts, patternsBesideValues } from './pattern-facts.ts';
import { placedByTypes } from './type-places.ts';
import { acceptsNumber, acceptsText } from '../normal-form/scalars.ts';

/** Types, enumerations, bounds, patterns and formats: what constrains single values. */

const FRACTION = 64;
/** Types as a set in which whole numbers are part of all numbers. */
const atoms = (node: Node): number => node.types | ((node.types & NUMBER) !== 0 && !node.number.integer ? FRACTION : 0);

const names = (node: Node): readonly string[] =>
  node.types === ALL_TYPES ? ['any'] : node.types === 0 ? ['nothing'] : typeNames(node.types, node.number.integer);

/** Facts about the types a value may have. `textual`: the value is sent as text (parameters, headers), so that a string takes in scalars. */
export function typeFacts(a: Node, b: Node, textual: boolean): readonly Fact[] {
  const before = atoms(a);
  const after = atoms(b);
  if (before === after) return nullBesideFacts(a, b);
  if ((before ^ after) === NULL) {
    if (isNullRespelled(a, b)) return [];
    if ([before, after].every((types) => types !== NULL && types !== 0)) return [nullFact(a, b, textual)];
  }
  // Of what nobody described only the text is known that it is sent as.
  if (textual && isOfText(a, b)) return [typeText(a, b)];
  // What stands for null is another question than how the other values are read.
  if (textual && isNullBeside(a, b)) return [nullFact(a, b, true), ...typeFacts(withoutNull(a), withoutNull(b), true)];
  const [kept, known] = textual ? [takenAsText(a, b), takenAsText(b, a)] : [0, 0];
  const isKept = (before & ~(after | withFractions(kept))) === 0;
  const isKnown = (after & ~(before | withFractions(known))) === 0;
  if (isKept && isKnown) return isFreeText(a) && isFreeText(b) ? [] : [typeText(a, b)];
  const effect = effectOf(isKept, isKnown) ?? 'replaced';
  const formats = formatsOfTypes(a, b);
  const payload = { effect, before: names(a), after: names(b), ...(formats === null ? {} : { formats }) };
  const fact = keywordFact(a, b, 'type', { kind: 'schema.type-changed', ...payload });
  return [placedByTypes(fact, a, b)];
}

/** One side admits null, and both admit something else by name. */
const isNullBeside = (a: Node, b: Node): boolean =>
  ((a.types ^ b.types) & NULL) !== 0 && [a, b].every(({ types }) => (types & ~NULL) !== 0 && types !== ALL_TYPES);

const withoutNull = (node: Node): Node => ({ ...node, types: node.types & ~NULL });

const typeText = (a: Node, b: Node): Fact => textFact(a, b, 'type', written(a, 'type'), written(b, 'type'));

const withFractions = (types: TypeSet): number => ((types & NUMBER) !== 0 ? types | FRACTION : types);

const ANY = ALL_TYPES | FRACTION;

/** Text, and what nobody described: it is sent as a text, of which more is asked on one side. */
export const isOfText = (a: Node, b: Node): boolean =>
  (atoms(a) === ANY && b.types === STRING) || (atoms(b) === ANY && a.types === STRING);

/** A string that may be any text. */
const isFreeText = (node: Node): boolean =>
  (node.types & STRING) !== 0 &&
  !node.values.has(STRING) &&
  node.string.patterns.length === 0 &&
  node.string.formats.length === 0 &&
  node.string.minLength === 0 &&
  node.string.maxLength === null;

/** Facts about enumerated values, for the types both sides admit. */
export function enumFacts(a: Node, b: Node, direction: Direction): readonly Fact[] {
  const facts: Fact[] = [];
  const types = a.types & b.types;
  const listed = TYPE_NAMES.filter(([bit]) => (types & bit) !== 0 && (a.values.has(bit) || b.values.has(bit)));
  const added: Json[] = [];
  const removed: Json[] = [];
  let kept = 0;
  for (const [bit] of listed) {
    const before = a.values.get(bit) ?? (bit === BOOLEAN ? [false, true] : undefined);
    const after = b.values.get(bit) ?? (bit === BOOLEAN ? [false, true] : undefined);
    const keyword = enumKeyword(a, b);
    if (before === undefined && after !== undefined) {
      // A listed value that was not allowed before is a new one.
      const effect: Effect = after.some((value) => isRefused(a, value)) ? 'replaced' : 'narrowed';
      facts.push(
        keywordFact(a, b, keyword, { kind: 'schema.enum-added', effect, values: after, ...besideOthers(b, bit) }),
      );
    } else if (before !== undefined && after === undefined) {
      const effect: Effect = before.some((value) => isRefused(b, value)) ? 'replaced' : 'widened';
      facts.push(
        keywordFact(a, b, keyword, { kind: 'schema.enum-removed', effect, values: before, ...besideOthers(a, bit) }),
      );
    } else if (before !== undefined && after !== undefined) {
      const old = new Set(before.map(canonical));
      const now = new Set(after.map(canonical));
      for (const one of after.filter((value) => !old.has(canonical(value)))) added.push(one);
      for (const one of before.filter((value) => !now.has(canonical(value)))) removed.push(one);
      kept += after.filter((value) => old.has(canonical(value))).length;
    }
  }
  const keyword = enumKeyword(a, b);
  if (removed.length > 0)
    facts.push(keywordFact(a, b, keyword, { kind: 'schema.enum-value-removed', effect: 'narrowed', values: removed }));
  const extensible = isExtensible(a) || isExtensible(b);
  if (added.length > 0) {
    // Where no value is left of before, a new one is what always comes. Requests lose the old ones, which is told already.
    const effect: Effect = direction === 'response' && kept === 0 && removed.length > 0 ? 'replaced' : 'widened';
    facts.push(keywordFact(a, b, keyword, { kind: 'schema.enum-value-added', effect, values: added, extensible }));
  }
  return facts;
}

/** The type of listed values, where values of another type are admitted that are not listed. */
function besideOthers({ types, values }: Node, own: TypeSet): { readonly of?: string } {
  const others = types & ~(own | NULL);
  const isOpen = TYPE_NAMES.some(([bit]) => (others & bit) !== 0 && !values.has(bit));
  const name = TYPE_NAMES.find(([bit]) => bit === own)?.[1];
  return isOpen && name !== undefined ? { of: name } : {};
}

/** A value that the other assertions of a node refuse. */
function isRefused(node: Node, value: Json): boolean {
  if (typeof value === 'number') return acceptsNumber(node, value) === false;
  return typeof value === 'string' && acceptsText(node, value) === false;
}

/** The values that `x-extensible-enum` lists where there is no `enum`: known ones, and others may come (Zalando #112). */
function announcedValues(node: Node): readonly Json[] | null {
  if (node.values.size > 0) return null;
  const lists = node.leaves.flatMap(({ value }) => {
    const list = value['x-extensible-enum'];
    return Array.isArray(list) ? [list as readonly Json[]] : [];
  });
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** Facts about values that are announced and not enforced. */
export function announcedFacts(a: Node, b: Node): readonly Fact[] {
  const [before, after] = [announcedValues(a), announcedValues(b)];
  if (before === null || after === null) return [];
  const missing = (from: readonly Json[], list: readonly Json[]): readonly Json[] => {
    const known = new Set(from.map(canonical));
    return list.filter((value) => !known.has(canonical(value)));
  };
  const [removed, added] = [missing(after, before), missing(before, after)];
  const facts: Fact[] = [];
  const say = (payload: Fact['payload']): void => {
    facts.push({ ...keywordFact(a, b, 'x-extensible-enum', payload), advisory: true });
  };
  if (removed.length > 0) say({ kind: 'schema.enum-value-removed', effect: 'narrowed', values: removed });
  if (added.length > 0) say({ kind: 'schema.enum-value-added', effect: 'widened', values: added, extensible: true });
  return facts;
}

const enumKeyword = (a: Node, b: Node): string =>
  ['enum', 'const', 'oneOf', 'anyOf'].find((keyword) => b.leaves.some((leaf) => Object.hasOwn(leaf.value, keyword))) ??
  (a.leaves.some((leaf) => Object.hasOwn(leaf.value, 'const')) ? 'const' : 'enum');

/** The author says that readers must expect more values (Zalando #112, Azure extensible enums). */
function isExtensible(node: Node): boolean {
  return node.leaves.some(({ value }) => {
    const azure = value['x-ms-enum'];
    if (
      typeof azure === 'object' &&
      azure !== null &&
      !Array.isArray(azure) &&
      (azure as { modelAsString?: Json }).modelAsString === true
    )
      return true;
    const { description } = value;
    return (
      value['x-extensible-enum'] !== undefined ||
      (typeof description === 'string' && /^extensible enum/i.test(description.trim()))
    );
  });
}

/** Facts about the constraints of each type that both sides admit. */
export function valueFacts(a: Node, b: Node): readonly Fact[] {
  const types: TypeSet = a.types & b.types;
  const facts: Fact[] = [];
  if ((types & NUMBER) !== 0 && !a.values.has(NUMBER) && !b.values.has(NUMBER)) facts.push(...numberFacts(a, b));
  if ((types & NUMBER) !== 0 && (a.values.has(NUMBER) || b.values.has(NUMBER))) facts.push(...numbersOutside(a, b));
  if ((types & STRING) !== 0 && !a.values.has(STRING) && !b.values.has(STRING)) facts.push(...stringFacts(a, b));
  if ((types & STRING) !== 0 && (a.values.has(STRING) || b.values.has(STRING)))
    facts.push(...formatsBesideValues(a, b), ...patternsBesideValues(a, b));
  if ((types & ARRAY) !== 0) facts.push(...arrayFacts(a, b));
  if ((types & OBJECT) !== 0) {
    const [x, y] = [a.object, b.object];
    const [before, after] = [[x.minProperties, x.maxProperties] as const, [y.minProperties, y.maxProperties] as const];
    facts.push(...countFacts(a, b, 'minProperties', 'maxProperties', before, after));
  }
  return facts;
}

function arrayFacts(a: Node, b: Node): readonly Fact[] {
  const [x, y] = [a.array, b.array];
  const counts = countFacts(a, b, 'minItems', 'maxItems', [x.minItems, x.maxItems], [y.minItems, y.maxItems]);
  if (x.unique === y.unique) return counts;
  const effect: Effect = y.unique ? 'narrowed' : 'widened';
  const payload = { effect, keyword: 'uniqueItems', before: x.unique, after: y.unique };
  return [...counts, keywordFact(a, b, 'uniqueItems', { kind: 'schema.keyword-changed', ...payload })];
}

function numberFacts(a: Node, b: Node): readonly Fact[] {
  const facts: Fact[] = [];
  const same = (x: Bound | null, y: Bound | null): boolean => x?.value === y?.value && x?.exclusive === y?.exclusive;
  if (!same(a.number.min, b.number.min))
    facts.push(boundFact(a, b, 'minimum', 'exclusiveMinimum', a.number.min, b.number.min, 1));
  if (!same(a.number.max, b.number.max))
    facts.push(boundFact(a, b, 'maximum', 'exclusiveMaximum', a.number.max, b.number.max, -1));
  const before = a.number.multiples;
  const after = b.number.multiples;
  const effect = effectOf(areMultiples(before, after), areMultiples(after, before));
  if (effect !== null) {
    facts.push(
      keywordFact(a, b, 'multipleOf', {
        kind: 'schema.keyword-changed',
        effect,
        keyword: 'multipleOf',
        before: written(a, 'multipleOf'),
        after: written(b, 'multipleOf'),
      }),
    );
  }
  return [...facts, ...numberFormatFacts(a, b)];
}

function boundFact(
  a: Node,
  b: Node,
  plain: BoundKeyword,
  exclusive: BoundKeyword,
  before: Bound | null,
  after: Bound | null,
  step: 1 | -1,
): Fact {
  const tighter =
    after !== null &&
    (before === null || step * (after.value - before.value) > 0 || (after.value === before.value && after.exclusive));
  const keyword = (after ?? before)?.exclusive === true ? exclusive : plain;
  const spelled =
    written(b, keyword) !== undefined || written(a, keyword) !== undefined
      ? keyword
      : written(a, exclusive) !== undefined || written(b, exclusive) !== undefined
        ? exclusive
        : keyword;
  return {
    ...keywordFact(a, b, spelled, {
      kind: 'schema.bound-changed',
      effect: tighter ? 'narrowed' : 'widened',
      keyword,
      before: before?.value ?? null,
      after: after?.value ?? null,
    }),
    owner: ownerOf(a, b, spelled),
    base: placeOf(a, spelled),
    head: placeOf(b, spelled),
  };
}

type Range = readonly [number, number | null];

function countFacts(
  a: Node,
  b: Node,
  min: BoundKeyword,
  max: BoundKeyword,
  before: Range,
  after: Range,
): readonly Fact[] {
  const facts: Fact[] = [];
  if (before[0] !== after[0]) {
    const effect: Effect = after[0] > before[0] ? 'narrowed' : 'widened';
    facts.push(
      keywordFact(a, b, min, {
        kind: 'schema.bound-changed',
        effect,
        keyword: min,
        before: before[0] || null,
        after: after[0] || null,
      }),
    );
  }
  if (before[1] !== after[1]) {
    const effect: Effect = after[1] !== null && (before[1] === null || after[1] < before[1]) ? 'narrowed' : 'widened';
    facts.push(
      keywordFact(a, b, max, {
        kind: 'schema.bound-changed',
        effect,
        keyword: max,
        before: before[1],
        after: after[1],
      }),
    );
  }
  return facts;
}

function stringFacts(a: Node, b: Node): readonly Fact[] {
  const [x, y] = [a.string, b.string];
  const facts = [...countFacts(a, b, 'minLength', 'maxLength', [x.minLength, x.maxLength], [y.minLength, y.maxLength])];
  return [...facts, ...patternFacts(a, b), ...formatFacts(a, b, x.formats, y.formats)];
}

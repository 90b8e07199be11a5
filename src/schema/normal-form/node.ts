import type { Json } from '../../model/json.ts';
import type { Place } from '../../model/location.ts';
import type { Dialect, SchemaSource } from '../../model/contract.ts';

/**
 * The normal form of a schema. However a set of instances is written (`nullable` or a list of types, `const` or an enum
 * of one, `allOf` or one object, inline or referenced), its node is the same: a set of types, for each type the
 * constraints that apply to it, and what could not be merged into them (alternatives, negations, conditionals).
 * Sub-schemas stay symbolic (`Child`) until they are asked for, so recursive schemas have finite nodes.
 */

/** The types of JSON as bits of a set. `integer` is a constraint of `number`. */
export const NULL = 1;
export const BOOLEAN = 2;
export const NUMBER = 4;
export const STRING = 8;
export const ARRAY = 16;
export const OBJECT = 32;
export const ALL_TYPES = 63;

/** A set of types. */
export type TypeSet = number;

/** Each single type with its name in JSON Schema, in a fixed order. */
export const TYPE_NAMES: readonly (readonly [TypeSet, string])[] = [
  [NULL, 'null'],
  [BOOLEAN, 'boolean'],
  [NUMBER, 'number'],
  [STRING, 'string'],
  [ARRAY, 'array'],
  [OBJECT, 'object'],
];

/** A schema of one of the two contracts. Schemas of both may stand in one conjunction: that is how they are compared. */
export interface Source extends SchemaSource {
  /** Which contract its references lead into: 0 the base, 1 the head. */
  readonly side: 0 | 1;
  /** Read as receivers read it: what it does not describe may be there, whoever sends. */
  readonly open?: true;
  /** Where `$dynamicRef`s to these names lead, as the schemas on the way here have it (see dynamic.ts). */
  readonly scope?: ReadonlyMap<string, Place>;
}

/** The conjunction of some schemas, not normalised yet. None at all admits anything. */
export interface Child {
  readonly sources: readonly Source[];
  /** Same key, same schemas. */
  readonly key: string;
}

/** One end of a numeric interval. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

export interface NumberPart {
  readonly integer: boolean;
  readonly min: Bound | null;
  readonly max: Bound | null;
  readonly multiples: readonly number[];
  readonly formats: readonly string[];
}

export interface StringPart {
  readonly minLength: number;
  readonly maxLength: number | null;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
}

export interface ArrayPart {
  readonly prefix: readonly Child[];
  /** Items after the prefix. */
  readonly items: Child;
  readonly minItems: number;
  readonly maxItems: number | null;
  readonly unique: boolean;
  /** What some items have to be: one entry for each `contains`. */
  readonly contains: readonly Contains[];
}

/** How many items have to be what `item` says: at least `min`, at most `max`. */
export interface Contains {
  readonly item: Child;
  readonly min: number;
  readonly max: number | null;
}

export interface ObjectPart {
  readonly properties: ReadonlyMap<string, Child>;
  readonly patterns: ReadonlyMap<string, Child>;
  /** What every property that `properties` and `patterns` don't speak of must be. */
  readonly rest: Child;
  /** The author wrote what else is allowed. A sender whose author wrote nothing sends described properties only. */
  readonly explicitRest: boolean;
  readonly required: ReadonlySet<string>;
  readonly minProperties: number;
  readonly maxProperties: number | null;
  readonly names: Child;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  /** A pattern can't be tried on the names of properties: relations are undecided then. */
  readonly loose: boolean;
  /**
   * Where several maps of patterns were merged: what each asks of properties that are not described. `patterns` and
   * `rest` only say it together. Null when there was one.
   */
  readonly layers: readonly Layer[] | null;
}

/** What is asked of properties that nothing describes: that of every pattern that their name matches, else `rest`. */
export interface Layer {
  readonly patterns: ReadonlyMap<string, Child>;
  readonly rest: Child;
}

/** `anyOf`/`oneOf` that could not be merged into the node. It constrains values of the types in `scope` only. */
export interface Alternatives {
  readonly kind: 'anyOf' | 'oneOf';
  readonly branches: readonly Child[];
  readonly scope: TypeSet;
  readonly discriminator: Discriminator | null;
  readonly place: Place;
  /** It is all that the schema asks, with those that could be merged. */
  readonly isWhole?: true;
}

/** The property that tells branches apart, and the schema each of its values stands for (as written). */
export interface Discriminator {
  readonly property: string;
  readonly mapping: ReadonlyMap<string, string>;
}

/** A keyword that is compared as a whole: its value may hold schemas, which `source` lets one resolve. */
export interface Other {
  readonly keyword: string;
  readonly value: Json;
  readonly source: Source;
  /** The schema that holds the keyword: what `unevaluated…` asks depends on all of it. */
  readonly owner: Source;
  readonly scope: TypeSet;
}

/** An object of keywords a node was made of, outermost first. */
export interface Leaf {
  readonly value: { readonly [key: string]: Json };
  readonly place: Place;
  readonly dialect: Dialect;
  /** It is one of several alternatives: what it says holds for some of the values only. */
  readonly isAlternative?: true;
}

/** Who is an instance of `condition` must be one of `consequence`, who isn't one of `otherwise`. It concerns the types in `scope`. */
export interface Implication {
  readonly condition: Child;
  readonly consequence: Child;
  readonly otherwise: Child;
  readonly scope: TypeSet;
}

export interface Node {
  readonly key: string;
  /** The one schema it is the normal form of, and nothing less; null for what was put together. */
  readonly origin: Source | null;
  /** Where the schema is written, references followed. */
  readonly place: Place;
  readonly leaves: readonly Leaf[];
  readonly types: TypeSet;
  /** Enumerated values by type; a type without an entry is not enumerated. */
  readonly values: ReadonlyMap<TypeSet, readonly Json[]>;
  readonly number: NumberPart;
  readonly string: StringPart;
  readonly array: ArrayPart;
  readonly object: ObjectPart;
  readonly alternatives: readonly Alternatives[];
  readonly nots: readonly Child[];
  /** `if`/`then`/`else`, dependent schemas: the same facts as in `others`, in the form that proofs use. */
  readonly implications: readonly Implication[];
  readonly others: readonly Other[];
  readonly discriminator: Discriminator | null;
}

export const ANYTHING: Child = { sources: [], key: '' };

const NO_PLACE: Place = { file: '', pointer: '' };

/** The node that admits every value. */
export const ANY_NODE: Node = {
  key: '*',
  origin: null,
  place: NO_PLACE,
  leaves: [],
  types: ALL_TYPES,
  values: new Map(),
  number: { integer: false, min: null, max: null, multiples: [], formats: [] },
  string: { minLength: 0, maxLength: null, patterns: [], formats: [] },
  array: { prefix: [], items: ANYTHING, minItems: 0, maxItems: null, unique: false, contains: [] },
  object: {
    properties: new Map(),
    patterns: new Map(),
    rest: ANYTHING,
    explicitRest: false,
    required: new Set(),
    minProperties: 0,
    maxProperties: null,
    names: ANYTHING,
    dependentRequired: new Map(),
    loose: false,
    layers: null,
  },
  alternatives: [],
  nots: [],
  implications: [],
  others: [],
  discriminator: null,
};

/** The node that admits nothing. */
export const NOTHING_NODE: Node = { ...ANY_NODE, key: '!', types: 0 };

/** Both conjunctions together. */
export function both(a: Child, b: Child): Child {
  if (a.sources.length === 0) return b;
  if (b.sources.length === 0 || a.key === b.key) return a;
  return a.sources.length + b.sources.length > MANY ? merged(a, b) : childOf([...a.sources, ...b.sources]);
}

/** Conjunctions of more schemas than this are put together from the sorted ones that they are made of. */
const MANY = 16;

/** The keys of the schemas of large conjunctions. */
const keysOfMany = new WeakMap<Child, readonly string[]>();

function keysOf(child: Child): readonly string[] {
  const known = keysOfMany.get(child);
  if (known !== undefined) return known;
  const keys = child.sources.map(sourceKey);
  if (keys.length > MANY) keysOfMany.set(child, keys);
  return keys;
}

function merged(a: Child, b: Child): Child {
  const [ours, theirs] = [keysOf(a), keysOf(b)];
  const keys: string[] = [];
  const sources: Source[] = [];
  let [at, other] = [0, 0];
  while (at < ours.length || other < theirs.length) {
    const [own, next] = [ours[at], theirs[other]];
    const isOurs = next === undefined || (own !== undefined && own <= next);
    const source = isOurs ? a.sources[at] : b.sources[other];
    keys.push((isOurs ? own : next) ?? '');
    if (source !== undefined) sources.push(source);
    if (own === next || isOurs) at++;
    if (own === next || !isOurs) other++;
  }
  const child: Child = { sources, key: keys.join('&') };
  keysOfMany.set(child, keys);
  return child;
}

/** The conjunction of these schemas; order and repetition don't matter. */
export function childOf(sources: readonly Source[]): Child {
  const [only] = sources;
  if (only === undefined || sources.length === 1) {
    return only === undefined || asksNothing(only) ? { sources: [], key: '' } : { sources, key: sourceKey(only) };
  }
  const byKey = new Map<string, Source>();
  for (const source of sources) {
    if (!asksNothing(source)) byKey.set(sourceKey(source), source);
  }
  const keys = [...byKey.keys()].toSorted();
  return { sources: keys.flatMap((key) => byKey.get(key) ?? []), key: keys.join('&') };
}

const NOWHERE = '~';

/** All values of some types: a schema that nobody wrote, to look at some types of another one. */
export const typesOnly = (types: TypeSet): Source => ({
  value: { type: TYPE_NAMES.flatMap(([bit, name]) => ((bit & types) === 0 ? [] : [name])) },
  place: { file: NOWHERE, pointer: `types/${types}` },
  dialect: '3.1',
  side: 0,
});

export const isTypesOnly = ({ place }: SchemaSource): boolean =>
  place.file === NOWHERE && place.pointer.startsWith('types/');

const requirements = new WeakSet<object>();

/** That some names are there, which a schema asks for beside other keywords. */
export function requiredOnly(
  names: readonly string[],
  { place, dialect }: Pick<SchemaSource, 'place' | 'dialect'>,
  side: Source['side'],
): Source {
  const value = { required: names };
  requirements.add(value);
  return { value, place: { file: place.file, pointer: `${place.pointer}/required` }, dialect, side };
}

export const isRequiredOnly = ({ value }: SchemaSource): boolean => isObject(value) && requirements.has(value);

/** Identity of a schema: the contract and the place where it is written. */
export const sourceKey = (source: Source): string =>
  `${source.side === 0 ? '' : '+'}${source.open === true ? '*' : ''}${source.place.file}#${source.place.pointer}${scopeKey(source)}`;

/** Same text, same names given on the way. */
export const scopeKey = ({ scope }: Pick<Source, 'scope'>): string =>
  scope === undefined || scope.size === 0
    ? ''
    : ` ${[...scope]
        .map(([name, place]) => JSON.stringify([name, place.file, place.pointer]))
        .toSorted()
        .join()}`;

/** `false`, written out. */
export const isNever = (child: Child): boolean => child.sources.some((source) => source.value === false);

/** True when nothing is asked of the value. */
export const isAnything = (child: Child): boolean => child.sources.length === 0;

export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many members an object has, without a list of them. */
export function sizeOf(object: { readonly [key: string]: Json }): number {
  let size = 0;
  for (const _ in object) size++;
  return size;
}

function asksNothing({ value }: SchemaSource): boolean {
  if (!isObject(value)) return value === true;
  for (const _ in value) return false;
  return true;
}

/** The type of a value as a set of one. */
export function typeOf(value: Json): TypeSet {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'string') return STRING;
  return Array.isArray(value) ? ARRAY : OBJECT;
}

/** Names of the types in a set; `integer` where the node admits only whole numbers. */
export function typeNames(types: TypeSet, integer: boolean): string[] {
  return TYPE_NAMES.filter(([bit]) => (types & bit) !== 0).map(([bit, name]) =>
    bit === NUMBER && integer ? 'integer' : name,
  );
}

/** The same text for equal values, whatever the order of their keys. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  if (isObject(value)) {
    const keys = Object.keys(value).toSorted();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

import type { Json, JsonObject } from '../model/json.ts';
import type { Dialect } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import { constraintOn } from './meet.ts';
import {
  ALL_TYPES,
  ANY_NODE,
  ANYTHING,
  ARRAY,
  BOOLEAN,
  NULL,
  NUMBER,
  OBJECT,
  STRING,
  both,
  canonical,
  childOf,
  isObject,
  sourceKey,
  typeOf,
} from './node.ts';
import type {
  ArrayPart,
  Bound,
  Child,
  Contains,
  Node,
  NumberPart,
  ObjectPart,
  Other,
  StringPart,
  TypeSet,
  Implication,
  Source,
} from './node.ts';

/** The keywords of one schema object as a node: everything but `$ref`, `allOf`, `anyOf`, `oneOf` and `not`. */

const TYPE_BITS: ReadonlyMap<string, TypeSet> = new Map([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', NUMBER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
  ['file', STRING],
]);

/** Keywords compared as a whole, with the types they constrain. */
const WHOLE_KEYWORDS: ReadonlyMap<string, TypeSet> = new Map([
  ['if', ALL_TYPES],
  ['then', ALL_TYPES],
  ['else', ALL_TYPES],
  ['contains', ARRAY],
  ['minContains', ARRAY],
  ['maxContains', ARRAY],
  ['unevaluatedItems', ARRAY],
  ['unevaluatedProperties', OBJECT],
  ['dependentSchemas', OBJECT],
  ['dependencies', OBJECT],
  ['contentEncoding', STRING],
  ['contentMediaType', STRING],
  ['contentSchema', STRING],
  ['$dynamicRef', ALL_TYPES],
  ['$recursiveRef', ALL_TYPES],
]);

/** The schema at `keyword` of an object. */
export function below(source: Source, value: Json, ...keys: readonly string[]): Source {
  const pointer = keys.reduce((path, key) => `${path}/${escaped(key)}`, source.place.pointer);
  return { ...source, value, place: { file: source.place.file, pointer } };
}

const escaped = (key: string): string =>
  key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;

const child = (source: Source, value: Json | undefined, ...keys: readonly string[]): Child =>
  value === undefined || !(isObject(value) || typeof value === 'boolean')
    ? ANYTHING
    : childOf([below(source, value, ...keys)]);

/**
 * Normalises the keywords of one object.
 * @param source an object schema (its `$ref` and applicators are the caller's).
 */
export function leafNode(source: Source, value: JsonObject): Node {
  const place: Place = source.place;
  const { types, integer } = typesOf(value, source.dialect);
  return {
    ...ANY_NODE,
    key: sourceKey(source),
    origin: null,
    place,
    leaves: [{ value, place }],
    types,
    values: valuesOf(value, types),
    number: numberPart(value, integer),
    string: stringPart(value),
    array: arrayPart(source, value),
    object: objectPart(source, value),
    others: othersOf(source, value),
    implications: implicationsOf(source, value),
    discriminator: discriminatorOf(value),
  };
}

function typesOf(value: JsonObject, dialect: Dialect): { types: TypeSet; integer: boolean } {
  const written = value['type'];
  const names = typeof written === 'string' ? [written] : Array.isArray(written) ? written : [];
  let types = 0;
  for (const name of names) types |= TYPE_BITS.get(String(name)) ?? 0;
  const integer = names.includes('integer') && !names.includes('number');
  if (types === 0) return { types: ALL_TYPES, integer: false };
  const nullable = dialect === '3.0' ? value['nullable'] : dialect === '2.0' ? value['x-nullable'] : false;
  if (nullable === true) types |= NULL;
  return { types, integer };
}

/** The types a schema speaks of without naming any: authors who write `properties` mean an object. */
export function impliedTypes(node: Node): TypeSet {
  let implied = 0;
  for (const { value } of node.leaves) {
    for (const keyword of Object.keys(value)) implied |= IMPLIED.get(keyword) ?? 0;
    const format = value['format'];
    if (typeof format === 'string') implied |= NUMERIC_FORMATS.has(format) ? NUMBER : STRING;
  }
  return implied;
}

const IMPLIED: ReadonlyMap<string, TypeSet> = new Map([
  ['properties', OBJECT],
  ['required', OBJECT],
  ['additionalProperties', OBJECT],
  ['patternProperties', OBJECT],
  ['minProperties', OBJECT],
  ['maxProperties', OBJECT],
  ['items', ARRAY],
  ['prefixItems', ARRAY],
  ['minItems', ARRAY],
  ['maxItems', ARRAY],
  ['uniqueItems', ARRAY],
  ['minLength', STRING],
  ['maxLength', STRING],
  ['pattern', STRING],
  ['minimum', NUMBER],
  ['maximum', NUMBER],
  ['exclusiveMinimum', NUMBER],
  ['exclusiveMaximum', NUMBER],
  ['multipleOf', NUMBER],
]);

/** Formats of numbers; every other format describes strings. */
const NUMERIC_FORMATS: ReadonlySet<string> = new Set([
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'float',
  'double',
  'decimal',
  'decimal128',
]);

function valuesOf(value: JsonObject, types: TypeSet): ReadonlyMap<TypeSet, readonly Json[]> {
  const lists: (readonly Json[])[] = [];
  if (Array.isArray(value['enum'])) lists.push(value['enum']);
  if (Object.hasOwn(value, 'const') && value['const'] !== undefined) lists.push([value['const']]);
  if (lists.length === 0) return ANY_NODE.values;
  const [first = [], second] = lists;
  const kept = second === undefined ? first : first.filter((item) => canonical(item) === canonical(second[0]));
  const byType = new Map<TypeSet, Json[]>();
  // Every type gets an entry: one without values is refused. `nullable: true` keeps null although the enum leaves it out.
  for (const bit of [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT]) if ((types & bit) !== 0) byType.set(bit, []);
  const seen = new Set<string>();
  for (const item of kept) {
    const key = canonical(item);
    if (seen.has(key)) continue;
    seen.add(key);
    byType.get(typeOf(item))?.push(item);
  }
  if (byType.get(NULL)?.length === 0 && (value['nullable'] === true || value['x-nullable'] === true))
    byType.delete(NULL);
  if (byType.get(BOOLEAN)?.length === 2) byType.delete(BOOLEAN);
  if (byType.get(NULL)?.length === 1) byType.delete(NULL);
  return byType;
}

const number = (value: Json | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

const count = (value: Json | undefined): number | null => {
  const found = number(value);
  return found === null || found < 0 ? null : Math.ceil(found);
};

/** An upper bound of a count: `1.5` admits 1. */
const upTo = (value: Json | undefined): number | null => {
  const found = number(value);
  return found === null || found < 0 ? null : Math.floor(found);
};

function numberPart(value: JsonObject, integer: boolean): NumberPart {
  const format = value['format'];
  const multiple = number(value['multipleOf']);
  return {
    integer,
    min: tighten(number(value['minimum']), value['exclusiveMinimum'], integer, 1),
    max: tighten(number(value['maximum']), value['exclusiveMaximum'], integer, -1),
    multiples: multiple === null || multiple <= 0 || (integer && multiple === 1) ? [] : [multiple],
    formats: typeof format === 'string' && NUMERIC_FORMATS.has(format) ? [format] : [],
  };
}

/** Both spellings of exclusive bounds (a flag up to OpenAPI 3.0, a number since 3.1) as one; whole numbers get inclusive ones. */
function tighten(inclusive: number | null, exclusive: Json | undefined, integer: boolean, step: 1 | -1): Bound | null {
  const strict = typeof exclusive === 'number' ? exclusive : exclusive === true ? inclusive : null;
  const plain = exclusive === true ? null : inclusive;
  if (plain === null && strict === null) return null;
  const candidates: Bound[] = [];
  if (plain !== null) candidates.push({ value: plain, exclusive: false });
  if (strict !== null) candidates.push({ value: strict, exclusive: true });
  const whole = candidates.map((bound) => (integer ? wholeBound(bound, step) : bound));
  return whole.toSorted((a, b) => step * (b.value - a.value) || Number(b.exclusive) - Number(a.exclusive))[0] ?? null;
}

/** The inclusive bound that admits the same whole numbers. */
function wholeBound(bound: Bound, step: 1 | -1): Bound {
  const rounded = step === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
  return { value: bound.exclusive && rounded === bound.value ? rounded + step : rounded, exclusive: false };
}

function stringPart(value: JsonObject): StringPart {
  const pattern = value['pattern'];
  const format = value['type'] === 'file' ? 'binary' : value['format'];
  return {
    minLength: count(value['minLength']) ?? 0,
    maxLength: upTo(value['maxLength']),
    patterns: typeof pattern === 'string' && pattern !== '' ? [pattern] : [],
    formats: typeof format === 'string' && !NUMERIC_FORMATS.has(format) ? [format] : [],
  };
}

const ARRAY_KEYWORDS = [
  'items',
  'prefixItems',
  'additionalItems',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
] as const;

function arrayPart(source: Source, value: JsonObject): ArrayPart {
  if (!ARRAY_KEYWORDS.some((keyword) => value[keyword] !== undefined)) return ANY_NODE.array;
  const { items } = value;
  // A list in `items` is how tuples were written before 2020-12.
  const tuple = Array.isArray(value['prefixItems']) ? value['prefixItems'] : Array.isArray(items) ? items : [];
  const tupleKey = Array.isArray(value['prefixItems']) ? 'prefixItems' : 'items';
  return {
    prefix: tuple.map((item: Json, index) => child(source, item, tupleKey, String(index))),
    items: Array.isArray(items)
      ? child(source, value['additionalItems'], 'additionalItems')
      : child(source, items, 'items'),
    minItems: count(value['minItems']) ?? 0,
    maxItems: upTo(value['maxItems']),
    unique: value['uniqueItems'] === true,
    contains: containsOf(source, value),
  };
}

/** `minContains` and `maxContains` count what the `contains` beside them asks for, and mean nothing without it. */
function containsOf(source: Source, value: JsonObject): readonly Contains[] {
  const { contains } = value;
  if (!isObject(contains) && typeof contains !== 'boolean') return [];
  return [
    {
      item: child(source, contains, 'contains'),
      min: count(value['minContains']) ?? 1,
      max: upTo(value['maxContains']),
    },
  ];
}

const OBJECT_KEYWORDS = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'required',
  'minProperties',
  'maxProperties',
  'propertyNames',
  'dependentRequired',
  'dependencies',
] as const;

function objectPart(source: Source, value: JsonObject): ObjectPart {
  if (!OBJECT_KEYWORDS.some((keyword) => value[keyword] !== undefined)) return ANY_NODE.object;
  const { required, properties, patternProperties, dependentRequired, dependencies } = value;
  const lists = isObject(dependencies)
    ? Object.entries(dependencies).filter(([, needed]) => Array.isArray(needed))
    : [];
  const dependents: Json =
    lists.length === 0
      ? (dependentRequired ?? null)
      : { ...Object.fromEntries(lists), ...(isObject(dependentRequired) ? dependentRequired : {}) };
  const rest = value['additionalProperties'];
  const mapOf = (map: Json | undefined, keyword: string): Map<string, Child> =>
    new Map(
      isObject(map) ? Object.entries(map).map(([name, schema]) => [name, child(source, schema, keyword, name)]) : [],
    );
  const part: ObjectPart = {
    ...ANY_NODE.object,
    properties: mapOf(properties, 'properties'),
    patterns: mapOf(patternProperties, 'patternProperties'),
    rest: child(source, rest, 'additionalProperties'),
    explicitRest: rest !== undefined || source.open === true,
    required: new Set(
      Array.isArray(required) ? required.filter((name): name is string => typeof name === 'string') : [],
    ),
    minProperties: count(value['minProperties']) ?? 0,
    maxProperties: upTo(value['maxProperties']),
    names: child(source, value['propertyNames'], 'propertyNames'),
    dependentRequired: new Map(
      isObject(dependents)
        ? Object.entries(dependents).map(([name, needed]) => [
            name,
            Array.isArray(needed) ? needed.map(String).toSorted() : [],
          ])
        : [],
    ),
  };
  return part.patterns.size === 0 ? part : withPatterns(part);
}

/** A described property has to satisfy the patterns its name matches as well. */
function withPatterns(part: ObjectPart): ObjectPart {
  const patterns: ObjectPart = { ...part, properties: new Map(), rest: ANYTHING, layers: null };
  let { loose } = part;
  const properties = new Map<string, Child>();
  for (const [name, own] of part.properties) {
    const matched = constraintOn(patterns, name);
    if (matched === null) loose = true;
    properties.set(name, matched === null ? own : both(own, matched));
  }
  return { ...part, properties, loose };
}

function othersOf(source: Source, value: JsonObject): Other[] {
  const others: Other[] = [];
  if (!Object.keys(value).some((keyword) => WHOLE_KEYWORDS.has(keyword))) return others;
  for (const [keyword, scope] of WHOLE_KEYWORDS) {
    const found = value[keyword];
    if (found !== undefined)
      others.push({ keyword, value: found, source: below(source, found, keyword), owner: source, scope });
  }
  return others;
}

/** Conditionals and dependencies as implications. `dependencies` is how older drafts write both kinds of dependents. */
function implicationsOf(source: Source, value: JsonObject): Implication[] {
  const found: Implication[] = [];
  if (value['if'] !== undefined) {
    const condition = child(source, value['if'], 'if');
    const [consequence, otherwise] = [child(source, value['then'], 'then'), child(source, value['else'], 'else')];
    found.push({ condition, consequence, otherwise, scope: ALL_TYPES });
  }
  for (const keyword of ['dependentSchemas', 'dependencies'] as const) {
    const map = value[keyword];
    if (!isObject(map)) continue;
    for (const [name, dependent] of Object.entries(map)) {
      if (Array.isArray(dependent)) continue;
      const condition = childOf([below(source, { type: 'object', required: [name] }, keyword, name, '~present')]);
      found.push({
        condition,
        consequence: child(source, dependent, keyword, name),
        otherwise: ANYTHING,
        scope: OBJECT,
      });
    }
  }
  return found;
}

function discriminatorOf(value: JsonObject): Node['discriminator'] {
  const found = value['discriminator'];
  if (typeof found === 'string') return { property: found, mapping: new Map() };
  if (!isObject(found) || typeof found['propertyName'] !== 'string') return null;
  const mapping = isObject(found['mapping']) ? Object.entries(found['mapping']) : [];
  return {
    property: found['propertyName'],
    mapping: new Map(mapping.flatMap(([key, target]) => (typeof target === 'string' ? [[key, target] as const] : []))),
  };
}

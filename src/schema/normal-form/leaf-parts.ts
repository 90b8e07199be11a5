import type { Json, JsonObject } from '../../model/json.ts';
import { formatOfContent, meanSameContent } from '../texts/formats.ts';
import { NUMERIC_FORMATS } from './leaf-types.ts';
import { MOST_TRIED, constraintOn } from './meet.ts';
import { ANY_NODE, ANYTHING, both, childOf, isObject } from './node.ts';
import type { ArrayPart, Bound, Child, Contains, NumberPart, ObjectPart, Source, StringPart } from './node.ts';

/** What the keywords of one schema object ask of values of each type. */

/** The schema at `keyword` of an object. */
export function below(source: Source, value: Json, ...keys: readonly string[]): Source {
  const pointer = keys.reduce((path, key) => `${path}/${escaped(key)}`, source.place.pointer);
  return { ...source, value, place: { file: source.place.file, pointer } };
}

const escaped = (key: string): string =>
  key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;

/** The schema below a keyword; what is no schema asks nothing. */
export const child = (source: Source, value: Json | undefined, ...keys: readonly string[]): Child =>
  value === undefined || !(isObject(value) || typeof value === 'boolean')
    ? ANYTHING
    : childOf([below(source, value, ...keys)]);

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

/** What is asked of numbers. */
export function numberPart(value: JsonObject, integer: boolean): NumberPart {
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
  if (!bound.exclusive || rounded !== bound.value) return { value: rounded, exclusive: false };
  // Beyond these one more is no more.
  return Number.isSafeInteger(rounded + step) ? { value: rounded + step, exclusive: false } : bound;
}

/** What is asked of texts. */
export function stringPart(value: JsonObject): StringPart {
  const pattern = value['pattern'];
  const format = value['type'] === 'file' ? 'binary' : value['format'];
  const content = formatOfContent(value['contentEncoding'], value['contentMediaType']);
  const plain = typeof format === 'string' && !NUMERIC_FORMATS.has(format) ? [format] : [];
  return {
    minLength: count(value['minLength']) ?? 0,
    maxLength: upTo(value['maxLength']),
    patterns: typeof pattern === 'string' && pattern !== '' ? [pattern] : [],
    // Who writes both ways says one thing.
    formats: content === null || plain.some((one) => meanSameContent(one, content)) ? plain : [...plain, content],
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

/** What is asked of lists. */
export function arrayPart(source: Source, value: JsonObject): ArrayPart {
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

/** What is asked of objects. */
export function objectPart(source: Source, value: JsonObject): ObjectPart {
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
  const part: ObjectPart = {
    ...ANY_NODE.object,
    properties: childrenAt(source, properties, 'properties'),
    patterns: childrenAt(source, patternProperties, 'patternProperties'),
    rest: child(source, rest, 'additionalProperties'),
    explicitRest: rest !== undefined || source.open === true,
    required: new Set(textsIn(required)),
    minProperties: count(value['minProperties']) ?? 0,
    maxProperties: upTo(value['maxProperties']),
    names: asksNothingOfNames(value['propertyNames'])
      ? ANYTHING
      : child(source, value['propertyNames'], 'propertyNames'),
    dependentRequired: isObject(dependents)
      ? new Map(Object.entries(dependents).map(([name, needed]) => [name, textsIn(needed).toSorted()]))
      : ANY_NODE.object.dependentRequired,
  };
  if (part.patterns.size === 0) return part;
  const whole = ofWholeNames(part);
  return whole.patterns.size === 0 ? whole : withPatterns(whole);
}

/** Names are texts: generators write `{ type: string }` beside every map. */
function asksNothingOfNames(names: Json | undefined): boolean {
  if (!isObject(names)) return names !== false;
  const { type = 'string', ...others } = names;
  const admitsTexts = type === 'string' || textsIn(type).includes('string');
  return admitsTexts && Object.keys(others).every((key) => OF_READERS.has(key));
}

const OF_READERS: ReadonlySet<string> = new Set(['title', 'description', '$comment', 'examples', 'deprecated']);

/** The texts of a list; what else stands there is compared as it is written. */
function textsIn(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

/** The schemas of a map of them. There are more of these than of anything else, and most are never looked at. */
function childrenAt(source: Source, map: Json | undefined, keyword: string): ReadonlyMap<string, Child> {
  if (!isObject(map)) return ANY_NODE.object.properties;
  const { file, pointer } = source.place;
  const under = `${pointer}/${keyword}/`;
  const children = new Map<string, Child>();
  for (const name in map) {
    const value = map[name] ?? null;
    const isSchema = isObject(value) || typeof value === 'boolean';
    const place = { file, pointer: under + escaped(name) };
    children.set(name, isSchema ? childOf([{ ...source, value, place }]) : ANYTHING);
  }
  return children;
}

/** Patterns that every name matches; nobody means names that are empty or have line breaks. */
const WHOLE_NAMES: ReadonlySet<string> = new Set(['', '^', '.*', '^.*', '.*$', '^.*$', '.+', '^.+', '.+$', '^.+$']);

/** A map whose one pattern every name matches says what all properties are, and nothing is left for `additionalProperties`. */
function ofWholeNames(part: ObjectPart): ObjectPart {
  const [only, ...others] = part.patterns;
  if (only === undefined || others.length > 0 || !WHOLE_NAMES.has(only[0])) return part;
  const [, rest] = only;
  const properties = new Map([...part.properties].map(([name, own]) => [name, both(own, rest)] as const));
  return { ...part, properties, patterns: new Map(), rest, explicitRest: true };
}

/** A described property has to satisfy the patterns its name matches as well. */
function withPatterns(part: ObjectPart): ObjectPart {
  if (part.properties.size * part.patterns.size > MOST_TRIED) return { ...part, loose: true };
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

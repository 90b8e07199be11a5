import type { Direction } from '../../model/change.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Contract } from '../../model/contract.ts';
import { dynamicTarget, entered } from '../normal-form/dynamic.ts';
import { below } from '../normal-form/leaf-parts.ts';
import { isObject, sourceKey } from '../normal-form/node.ts';
import type { Child, Source } from '../normal-form/node.ts';
import { formatOfContent, meanSameContent } from '../texts/formats.ts';
import { hiddenOf, NONE } from './hidden.ts';
import { schemaBehind } from '../normal-form/no-schema.ts';
import { alternativesOf } from '../normal-form/nullable.ts';
import { listOf, listsApart, nullable, REFUSES_ALL, valueKeywords, wholeCount } from './lower-values.ts';
import { isUsable } from '../texts/patterns.ts';
import { FORMATS_CHECKED } from '../texts/text-formats.ts';

/**
 * Writes schemas of a contract as JSON Schema 2020-12 for an independent validator, from the text and not from the normal
 * form: what the comparison misread shows here. Each schema becomes one definition, however many refer to it, written
 * when it is first asked for. What is only said about schemas is left out. What can't be checked (expressions that may
 * take too long, dynamic references, references that lead nowhere) becomes the keyword `UNDECIDED`: a verdict that met it
 * is none.
 */
export interface Lowering {
  /** The name of the definition of a conjunction of schemas. */
  root(child: Child): string;
  /** A definition by its name; null for a name that was not given here. */
  definition(id: string): Definition | null;
  /**
   * References are `$ref`s, which a validator compiles with what refers to them. Else they are `REFERENCE`s, to be
   * followed only where an instance leads; but then nothing is known of what they evaluate.
   */
  readonly native: boolean;
}

/** A schema as JSON Schema. */
export interface Definition {
  readonly schema: JsonObject;
  /** Names of the definitions it refers to. */
  readonly references: ReadonlySet<string>;
  /** Number of schema objects in it. */
  readonly size: number;
}

/** Values of these types (or of all: `any`) can't be judged here. */
export const UNDECIDED = 'x-undecided';

/** The name of a definition that has to be satisfied too. */
export const REFERENCE = 'x-reference';

const MAX_NESTING = 80;

interface State {
  readonly contract: Contract;
  readonly direction: Direction;
  /** A receiver may be taken to accept what can't be checked, where that makes it accept more. */
  readonly lenient: boolean;
  readonly ids: Map<string, string>;
  readonly written: Map<string, Definition>;
  readonly todo: Map<string, { readonly source: Source; readonly within: Within }>;
  readonly roots: Map<string, string>;
  readonly hidden: Map<JsonObject, readonly string[]>;
  readonly keyword: '$ref' | typeof REFERENCE;
}

/** What a schema stands in. */
interface Within {
  /** Accepting more here makes the whole accept more. */
  readonly positive: boolean;
  /** Properties that are not part of messages of this direction, as the schemas around it say. */
  readonly hidden: ReadonlySet<string>;
}

interface Writing {
  readonly references: Set<string>;
  size: number;
  depth: number;
}

/** Schemas of a contract as a party of messages of this direction applies them. */
export function createLowering(contract: Contract, direction: Direction, role: 'sender' | 'receiver'): Lowering {
  const native = [...contract.files.values()].some((text) => text.includes('unevaluated'));
  const state: State = {
    contract,
    direction,
    lenient: role === 'receiver',
    ids: new Map(),
    written: new Map(),
    todo: new Map(),
    roots: new Map(),
    hidden: new Map(),
    keyword: native ? '$ref' : REFERENCE,
  };
  return { root: (child) => rootOf(state, child), definition: (id) => definitionOf(state, id), native };
}

function rootOf(state: State, child: Child): string {
  const known = state.roots.get(child.key);
  if (known !== undefined) return known;
  const within = { positive: true, hidden: hiddenOf(state, child.sources) };
  const ids = child.sources.map((source) => define(state, source, within));
  let [id = ''] = ids;
  if (ids.length !== 1) {
    id = `c${state.roots.size}`;
    const schema = { allOf: ids.map((one) => ({ [state.keyword]: one })) };
    const size = 1 + nested(ids.length);
    state.written.set(id, { schema: ids.length === 0 ? {} : schema, references: new Set(ids), size });
  }
  state.roots.set(child.key, id);
  return id;
}

function definitionOf(state: State, id: string): Definition | null {
  const known = state.written.get(id);
  const job = state.todo.get(id);
  if (known !== undefined || job === undefined) return known ?? null;
  const writing: Writing = { references: new Set(), size: 0, depth: 0 };
  const schema = lower(state, job.source, job.within, writing);
  const made = { schema, references: writing.references, size: writing.size };
  state.written.set(id, made);
  return made;
}

/** The definition of one schema, to be written when it is needed. */
function define(state: State, source: Source, within: Within): string {
  const key = JSON.stringify([sourceKey(source), within.positive, [...within.hidden].toSorted()]);
  const known = state.ids.get(key);
  if (known !== undefined) return known;
  const id = `d${state.ids.size}`;
  state.ids.set(key, id);
  state.todo.set(id, { source, within });
  return id;
}

function lower(state: State, written: Source, within: Within, writing: Writing): JsonObject {
  const source = entered(state.contract, written);
  const { value } = source;
  writing.size++;
  if (value === false) return REFUSES_ALL;
  if (!isObject(value)) return {};
  // What holds other schemas is a definition of its own: an instance seldom leads there.
  if (writing.depth > 0 && state.keyword === REFERENCE && HOLDERS.some((keyword) => Object.hasOwn(value, keyword)))
    return refer(state, define(state, source, within), writing);
  if (writing.depth > MAX_NESTING) return undecided(state, within, 'any');
  writing.depth++;
  const schema = lowerObject(state, source, value, within, writing);
  writing.depth--;
  return schema;
}

const HOLDERS = ['properties', 'items', 'allOf', 'anyOf', 'oneOf', 'additionalProperties', 'patternProperties'];

function refer(state: State, id: string, writing: Writing): JsonObject {
  writing.references.add(id);
  return { [state.keyword]: id };
}

/** Left out where that is safe, else a mark. */
const undecided = (state: State, within: Within, type: string): JsonObject =>
  state.lenient && within.positive ? {} : { [UNDECIDED]: type };

function lowerObject(state: State, source: Source, value: JsonObject, within: Within, writing: Writing): JsonObject {
  const ref = value['$ref'];
  const reference = typeof ref === 'string' ? referenceTo(state, source, ref, within, writing) : null;
  // Before 3.1 nothing beside a `$ref` counts.
  if (reference !== null && source.dialect !== '3.1') return reference;
  const hidden = new Set([...within.hidden, ...hiddenOf(state, [source])]);
  const inner: Within = hidden.size === 0 ? within : { ...within, hidden };
  const parts: JsonObject[] = [
    valueKeywords(value),
    textKeywords(state, value, within),
    objectKeywords(state, source, value, inner, writing),
    arrayKeywords(state, source, value, within, writing),
    applicators(state, source, value, inner, writing),
  ];
  const schema: { [key: string]: Json } = Object.assign({}, ...parts) as { [key: string]: Json };
  // A text that is encoded is no other (docs/decisions/0053-in-the-words-of-another-version.md); whether a receiver looks at it is not known.
  if (!(state.lenient && within.positive) && isEncoded(value))
    schema['allOf'] = [...(listOf(schema['allOf']) ?? []), { format: ENCODED }];
  const dynamic = dynamicTarget(state.contract, source);
  if (dynamic !== null) {
    const also = refer(state, define(state, dynamic, within), writing);
    schema['allOf'] = [...(listOf(schema['allOf']) ?? []), also];
  } else if (typeof value['$dynamicRef'] === 'string' || typeof value['$recursiveRef'] === 'string')
    Object.assign(schema, undecided(state, within, 'any'));
  if (reference !== null) Object.assign(schema, reference);
  return nullable(source, value, listsApart(schema));
}

function referenceTo(state: State, source: Source, ref: string, within: Within, writing: Writing): JsonObject {
  const found = schemaBehind(state.contract, ref, source.place);
  if (found === null) return undecided(state, within, 'any');
  return refer(state, define(state, { ...source, value: found.value, place: found.place }, within), writing);
}

const ENCODED = 'byte';

const isEncoded = ({ contentEncoding }: JsonObject): boolean =>
  meanSameContent(ENCODED, formatOfContent(contentEncoding, undefined) ?? '');

function textKeywords(state: State, value: JsonObject, within: Within): JsonObject {
  const { pattern, format } = value;
  const known = typeof format === 'string' && FORMATS_CHECKED.has(format) ? { format } : {};
  if (typeof pattern !== 'string' || pattern === '') return known;
  return { ...known, ...(isUsable(pattern) ? { pattern } : undecided(state, within, 'string')) };
}

function objectKeywords(state: State, source: Source, value: JsonObject, within: Within, writing: Writing): JsonObject {
  const schema: { [key: string]: Json } = {};
  const plain: Within = { ...within, hidden: NONE };
  const sub = (keyword: string, where = plain): void => {
    const found = value[keyword];
    if (isObject(found) || typeof found === 'boolean')
      schema[keyword] = found === false ? false : lower(state, below(source, found, keyword), where, writing);
  };
  const map = (keyword: string, where: Within, keep: (name: string) => boolean): void => {
    const found = value[keyword];
    if (!isObject(found)) return;
    const entries = Object.entries(found).filter(([name]) => keep(name));
    writing.size += nested(entries.length);
    schema[keyword] = Object.fromEntries(
      entries.map(([name, one]) => [
        name,
        one === false ? false : lower(state, below(source, one, keyword, name), where, writing),
      ]),
    );
  };
  const patterns = isObject(value['patternProperties']) ? Object.keys(value['patternProperties']) : [];
  const decidable = patterns.every(isUsable);
  map('properties', plain, (name) => !within.hidden.has(name));
  map('patternProperties', plain, isUsable);
  map('dependentSchemas', within, () => true);
  sub('propertyNames');
  if (decidable) {
    sub('additionalProperties');
    sub('unevaluatedProperties');
  } else Object.assign(schema, undecided(state, within, 'object'));
  const { required, dependentRequired } = value;
  if (Array.isArray(required)) schema['required'] = names(required, within);
  if (isObject(dependentRequired)) {
    writing.size += Math.floor(Object.values(dependentRequired).flat().length / NAMES_OF_A_SCHEMA);
    schema['dependentRequired'] = Object.fromEntries(
      Object.entries(dependentRequired).map(([name, needed]) => [
        name,
        names(Array.isArray(needed) ? needed : [], within),
      ]),
    );
  }
  return schema;
}

/** Each name that others ask for is written out by a validator: so many are as much work as a schema. */
const NAMES_OF_A_SCHEMA = 4;

/** Ajv writes each member of a list into what is done when the one before it fits; to compile that takes ever longer. */
const nested = (members: number): number => Math.floor(members ** 2 / 500);

const names = (list: readonly Json[], { hidden }: Within): string[] =>
  [...new Set(list)].filter((name): name is string => typeof name === 'string' && !hidden.has(name));

function arrayKeywords(state: State, source: Source, value: JsonObject, within: Within, writing: Writing): JsonObject {
  const schema: { [key: string]: Json } = {};
  const plain: Within = { ...within, hidden: NONE };
  const { items, prefixItems } = value;
  const sub = (keyword: string, as: string, where = plain): void => {
    const found = value[keyword];
    if (isObject(found) || typeof found === 'boolean')
      schema[as] = found === false ? false : lower(state, below(source, found, keyword), where, writing);
  };
  // A list in `items` is how tuples were written before 2020-12.
  const [tuple, key] = Array.isArray(prefixItems) ? [prefixItems, 'prefixItems'] : [items, 'items'];
  if (Array.isArray(tuple) && tuple.length > 0) {
    writing.size += nested(tuple.length);
    schema['prefixItems'] = tuple.map((item: Json, index) =>
      lower(state, below(source, item, key, String(index)), plain, writing),
    );
  }
  sub(Array.isArray(items) ? 'additionalItems' : 'items', 'items');
  sub('unevaluatedItems', 'unevaluatedItems');
  if (value['contains'] === undefined) return schema;
  // Ajv 8.20 takes all items for evaluated, not only those that `contains` matches.
  if (schema['unevaluatedItems'] !== undefined) return { ...schema, ...undecided(state, within, 'array') };
  sub('contains', 'contains', { ...plain, positive: false });
  for (const keyword of ['minContains', 'maxContains'] as const) {
    const count = value[keyword];
    if (typeof count === 'number' && count >= 0) schema[keyword] = wholeCount(keyword, count);
  }
  return schema;
}

function applicators(state: State, source: Source, value: JsonObject, within: Within, writing: Writing): JsonObject {
  const schema: { [key: string]: Json } = {};
  const mixed: Within = { ...within, positive: false };
  for (const [keyword, where] of [
    ['allOf', within],
    ['anyOf', within],
    ['oneOf', mixed],
  ] as const) {
    const found = value[keyword];
    if (!Array.isArray(found) || found.length === 0) continue;
    const members =
      keyword === 'allOf'
        ? found.map((member: Json, index) => below(source, member, keyword, String(index)))
        : alternativesOf(source, keyword, found);
    writing.size += nested(members.length);
    schema[keyword] = members.map((member) => lower(state, member, where, writing));
  }
  for (const keyword of ['not', 'if', 'then', 'else'] as const) {
    const found = value[keyword];
    if (isObject(found) || typeof found === 'boolean')
      schema[keyword] = lower(state, below(source, found, keyword), mixed, writing);
  }
  return schema;
}

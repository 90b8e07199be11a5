import type { BoundKeyword } from '../model/change.ts';
import type { Contract, SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';

/**
 * One level of a schema in the words `openapi-diff` has: references followed, `allOf` merged, `null` a type like the
 * others. What it has no words for is kept apart, so that nobody takes its silence for an answer.
 */

/** Why something can't be put before `openapi-diff`; the message is the end of a sentence. */
export class NotExpressible extends Error {
  override readonly name = 'NotExpressible';
}

export type TypeName = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** A choice between schemas (or, for `not`, what must not match). */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf' | 'not';
  readonly branches: readonly SchemaSource[];
}

/** A conjunction of schemas, without what is inside of its properties and items. */
export interface Plain {
  /** Null: any. */
  readonly types: ReadonlySet<TypeName> | null;
  readonly properties: ReadonlyMap<string, readonly SchemaSource[]>;
  readonly required: ReadonlySet<string>;
  /** Null: nothing is said. */
  readonly additional: boolean | SchemaSource | null;
  readonly items: readonly SchemaSource[];
  readonly bounds: ReadonlyMap<BoundKeyword, number>;
  readonly alternatives: readonly Alternatives[];
  /** Assertions that `openapi-diff` ignores, by keyword. */
  readonly ignored: ReadonlyMap<string, Json>;
  /** `additionalProperties` stands in one member of an `allOf` and properties in another: they can't be read as one object. */
  readonly mixed: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

const ANYTHING: Plain = {
  types: null,
  properties: new Map(),
  required: new Set(),
  additional: null,
  items: [],
  bounds: new Map(),
  alternatives: [],
  ignored: new Map(),
  mixed: false,
  readOnly: false,
  writeOnly: false,
};

const TYPES: readonly TypeName[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const LOWER: readonly BoundKeyword[] = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER: readonly BoundKeyword[] = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const READ = new Set([
  ...LOWER,
  ...UPPER,
  ...'$ref type nullable x-nullable properties required additionalProperties items'.split(' '),
  ...'allOf oneOf anyOf not readOnly writeOnly'.split(' '),
]);
const SAYS_NOTHING = new Set(
  'title description default example examples deprecated externalDocs xml discriminator $comment $schema $id $anchor $defs'.split(
    ' ',
  ),
);
const MAX_MEMBERS = 200;

/**
 * The level that the conjunction of `sources` makes.
 * @throws {NotExpressible} when a reference leads nowhere or a composition contains itself.
 */
export function plainOf(contract: Contract, sources: readonly SchemaSource[]): Plain {
  const budget = { left: MAX_MEMBERS };
  return sources.map((source) => plainOne(contract, source, new Set(), budget)).reduce(merge, ANYTHING);
}

export const keyOf = ({ place }: SchemaSource): string => `${place.file}#${place.pointer}`;

function plainOne(
  contract: Contract,
  source: SchemaSource,
  open: ReadonlySet<string>,
  budget: { left: number },
): Plain {
  if (open.has(keyOf(source))) throw new NotExpressible('the schema contains itself');
  if ((budget.left -= 1) < 0) throw new NotExpressible('the schema is too large');
  const { value } = source;
  if (value === false) return { ...ANYTHING, types: new Set() };
  if (!isObject(value)) return ANYTHING;
  const within = new Set(open).add(keyOf(source));
  const { $ref: reference } = value;
  if (typeof reference === 'string') {
    const found = contract.resolve(reference, source.place);
    if (found === null) throw new NotExpressible('a reference leads nowhere');
    const target = plainOne(contract, { ...source, ...found }, within, budget);
    // Since 3.1 keywords beside `$ref` count; before, they are ignored.
    return source.dialect === '3.1' ? merge(target, level(source, value)) : target;
  }
  const members = list(value['allOf']).map((member, index) => below(source, member, 'allOf', String(index)));
  const merged = members
    .map((member) => plainOne(contract, member, within, budget))
    .reduce(merge, level(source, value));
  return nullableComposition(source, value) && merged.types !== null
    ? { ...merged, types: new Set([...merged.types, 'null']) }
    : merged;
}

/** What stands in one schema object itself. */
function level(source: SchemaSource, value: JsonObject): Plain {
  const { additionalProperties: additional, properties, items } = value;
  const alternatives = alternativesOf(source, value);
  const ignored = Object.entries(value).filter(
    ([key]) => !READ.has(key) && !SAYS_NOTHING.has(key) && !key.startsWith('x-'),
  );
  if (nullableComposition(source, value) && alternatives.length > 0) ignored.push(['nullable', true]);
  return {
    types: typesOf(source, value),
    properties: new Map(
      Object.entries(isObject(properties) ? properties : {}).map(([name, property]) => [
        name,
        [below(source, property, 'properties', name)],
      ]),
    ),
    required: new Set(list(value['required']).filter((name) => typeof name === 'string')),
    additional:
      additional === undefined || typeof additional === 'boolean'
        ? (additional ?? null)
        : below(source, additional, 'additionalProperties'),
    items: items === undefined ? [] : [below(source, items, 'items')],
    bounds: boundsOf(value),
    alternatives,
    ignored: new Map(ignored),
    mixed: false,
    readOnly: value['readOnly'] === true,
    writeOnly: value['writeOnly'] === true,
  };
}

function typesOf(source: SchemaSource, value: JsonObject): ReadonlySet<TypeName> | null {
  const { type } = value;
  const named = new Set(TYPES.filter((name) => (Array.isArray(type) ? type.includes(name) : type === name)));
  if (named.size === 0) return null;
  if (source.dialect === '3.0' && value['nullable'] === true) named.add('null');
  if (source.dialect === '2.0' && value['x-nullable'] === true) named.add('null');
  return named;
}

/** `nullable: true` beside `allOf`, `anyOf` or `oneOf` without a type: authors mean "or null". */
function nullableComposition(source: SchemaSource, value: JsonObject): boolean {
  const keyword = source.dialect === '3.0' ? 'nullable' : 'x-nullable';
  return source.dialect !== '3.1' && value[keyword] === true && value['type'] === undefined;
}

function alternativesOf(source: SchemaSource, value: JsonObject): readonly Alternatives[] {
  const choices = (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const branches = list(value[keyword]).map((branch, index) => below(source, branch, keyword, String(index)));
    return branches.length === 0 ? [] : [{ keyword, branches }];
  });
  const { not } = value;
  return not === undefined ? choices : [...choices, { keyword: 'not', branches: [below(source, not, 'not')] }];
}

function boundsOf(value: JsonObject): ReadonlyMap<BoundKeyword, number> {
  const bounds = new Map<BoundKeyword, number>();
  for (const keyword of [...LOWER, ...UPPER]) {
    const bound = value[keyword];
    if (typeof bound === 'number') bounds.set(keyword, bound);
  }
  // Until 3.0 `exclusiveMinimum` is a flag on `minimum`; a flag without a bound says nothing.
  for (const [flag, keyword] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const bound = bounds.get(keyword);
    if (value[flag] !== true || bound === undefined) continue;
    bounds.set(flag, bound);
    bounds.delete(keyword);
  }
  return bounds;
}

function merge(a: Plain, b: Plain): Plain {
  const describes = ({ properties, additional }: Plain): boolean => properties.size > 0 || additional !== null;
  return {
    types: a.types === null || b.types === null ? (a.types ?? b.types) : meetTypes(a.types, b.types),
    properties: new Map(
      [...new Set([...a.properties.keys(), ...b.properties.keys()])].map((name) => [
        name,
        [...(a.properties.get(name) ?? []), ...(b.properties.get(name) ?? [])],
      ]),
    ),
    required: new Set([...a.required, ...b.required]),
    additional: a.additional ?? b.additional,
    items: [...a.items, ...b.items],
    bounds: meetBounds(a.bounds, b.bounds),
    alternatives: [...a.alternatives, ...b.alternatives],
    ignored: new Map([...a.ignored, ...b.ignored]),
    mixed: a.mixed || b.mixed || (a.additional !== null && describes(b)) || (b.additional !== null && describes(a)),
    readOnly: a.readOnly || b.readOnly,
    writeOnly: a.writeOnly || b.writeOnly,
  };
}

function meetTypes(a: ReadonlySet<TypeName>, b: ReadonlySet<TypeName>): ReadonlySet<TypeName> {
  const has = (types: ReadonlySet<TypeName>, type: TypeName): boolean =>
    types.has(type) || (type === 'integer' && types.has('number'));
  return new Set(TYPES.filter((type) => has(a, type) && has(b, type) && (type !== 'integer' || !bothHaveNumber(a, b))));
}

const bothHaveNumber = (a: ReadonlySet<TypeName>, b: ReadonlySet<TypeName>): boolean =>
  a.has('number') && b.has('number');

function meetBounds(
  a: ReadonlyMap<BoundKeyword, number>,
  b: ReadonlyMap<BoundKeyword, number>,
): ReadonlyMap<BoundKeyword, number> {
  const met = new Map(a);
  for (const [keyword, bound] of b) {
    const other = met.get(keyword);
    const tighter = LOWER.includes(keyword) ? Math.max : Math.min;
    met.set(keyword, other === undefined ? bound : tighter(bound, other));
  }
  return met;
}

function below(source: SchemaSource, value: Json, ...steps: readonly string[]): SchemaSource {
  const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { ...source, value, place: { ...source.place, pointer: source.place.pointer + pointer } };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const list = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

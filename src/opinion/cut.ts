import type { Contract, SchemaSource } from '../model/contract.ts';
import type { Direction } from '../model/change.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { NotExpressible, keyOf, plainOf } from './plain.ts';
import type { Plain, TypeName } from './plain.ts';

/**
 * Cuts out of two schemas what one finding is about: the way to its place, and the place itself, without its
 * neighbours, so that their changes are not taken for its own and no schema is too large or too recursive. A property on
 * the way is called `value`: its name means nothing to `openapi-diff`, which stumbles over some.
 */

/** What of the place is compared: a property of an object, what other properties it admits, a value, or all of it. */
export type Aspect = 'property' | 'open' | 'value' | 'whole';

/** One side of what is compared: schemas that all hold, and the contract to follow references in. */
export interface Side {
  readonly contract: Contract;
  readonly sources: readonly SchemaSource[];
}

export interface Cut {
  readonly base: JsonObject;
  readonly head: JsonObject;
}

/**
 * @param path as in `Use.path`; for the aspect `property` its last segment is the property.
 * @throws {NotExpressible} when `openapi-diff` has no words for it.
 */
export function cut(base: Side, head: Side, path: string, aspect: Aspect, direction: Direction): Cut {
  return walk(base, head, segmentsOf(path), { aspect, direction });
}

interface Aim {
  readonly aspect: Aspect;
  readonly direction: Direction;
}

type Segment = { readonly kind: 'property'; readonly name: string } | { readonly kind: 'items' | 'values' };

/** The steps of a data path (`data.items[]."a.b"`). */
function segmentsOf(path: string): readonly Segment[] {
  const step = /\.?(?:([\w$-]+)|("(?:[^"\\]|\\.)*")|(\[\])|(\{\}))/y;
  const segments: Segment[] = [];
  while (step.lastIndex < path.length) {
    const match = step.exec(path);
    if (match === null) throw new NotExpressible('the place is inside of a construct that openapi-diff does not know');
    const [, plain, quoted, items] = match;
    const name = plain ?? (quoted === undefined ? undefined : String(JSON.parse(quoted)));
    segments.push(name === undefined ? { kind: items === undefined ? 'values' : 'items' } : { kind: 'property', name });
  }
  return segments;
}

function walk(base: Side, head: Side, segments: readonly Segment[], aim: Aim): Cut {
  const [before, after] = [plainOf(base.contract, base.sources), plainOf(head.contract, head.sources)];
  const [segment, ...rest] = segments;
  if (segment?.kind === 'property' && !isDescribed(before, segment.name) && !isDescribed(after, segment.name))
    return inBranches({ ...base, plain: before }, { ...head, plain: after }, segments, aim);
  if (segment?.kind === 'property' && mayBeInBranches(before, after, segment.name)) throw inAlternatives();
  const inside = (a: readonly SchemaSource[] | undefined, b: readonly SchemaSource[] | undefined): Cut => {
    if (a === undefined || b === undefined || a.length === 0 || b.length === 0) throw inAlternatives();
    return walk({ ...base, sources: a }, { ...head, sources: b }, rest, aim);
  };
  switch (segment?.kind) {
    case undefined:
      return leaf({ ...base, plain: before }, { ...head, plain: after }, aim);
    case 'property': {
      const { name } = segment;
      if (rest.length === 0 && aim.aspect === 'property')
        return propertyLeaf({ ...base, plain: before }, { ...head, plain: after }, name, aim.direction);
      return both(inside(before.properties.get(name), after.properties.get(name)), (value) => ({
        type: 'object',
        properties: { value },
      }));
    }
    case 'items':
      return both(inside(before.items, after.items), (items) => ({ type: 'array', items }));
    case 'values': {
      const values = ({ additional }: Plain): readonly SchemaSource[] =>
        additional === null || typeof additional === 'boolean' ? [] : [additional];
      return both(inside(values(before), values(after)), (additionalProperties) => ({
        type: 'object',
        additionalProperties,
      }));
    }
  }
}

interface Level extends Side {
  readonly plain: Plain;
}

const isDescribed = ({ properties, required }: Plain, name: string): boolean =>
  properties.has(name) || required.has(name);

const inAlternatives = (): NotExpressible => new NotExpressible('the place is inside of alternatives');

/** A property that one side does not describe may stand in its branches: it is not gone then. */
const mayBeInBranches = (before: Plain, after: Plain, name: string): boolean =>
  [before, after].some((plain) => !plain.properties.has(name) && branchesOf(plain).length > 0);

const branchesOf = ({ alternatives }: Plain): readonly SchemaSource[] =>
  alternatives.flatMap(({ keyword, branches }) => (keyword === 'not' ? [] : branches));

/** What tells branches apart as far as they have a name. */
const referenceOf = ({ value }: SchemaSource): Json =>
  typeof value === 'object' && value !== null && '$ref' in value ? (value['$ref'] ?? null) : null;

/** The first branch that has the place and differs there, where both sides have the same branches in the same order. */
function inBranches(base: Level, head: Level, segments: readonly Segment[], aim: Aim): Cut {
  const [before, after] = [branchesOf(base.plain), branchesOf(head.plain)];
  for (const [index, branch] of before.entries()) {
    const other = after[index];
    if (other === undefined || before.length !== after.length || referenceOf(branch) !== referenceOf(other))
      throw inAlternatives();
    try {
      const found = walk({ ...base, sources: [branch] }, { ...head, sources: [other] }, segments, aim);
      if (JSON.stringify(found.base) !== JSON.stringify(found.head)) return found;
    } catch (error) {
      if (!(error instanceof NotExpressible)) throw error;
    }
  }
  throw inAlternatives();
}

const both = ({ base, head }: Cut, wrap: (schema: JsonObject) => JsonObject): Cut => ({
  base: wrap(base),
  head: wrap(head),
});

function leaf(base: Level, head: Level, { aspect, direction }: Aim): Cut {
  const chooses = base.plain.alternatives.length + head.plain.alternatives.length > 0;
  if (aspect === 'whole' || (aspect === 'value' && chooses)) {
    const budget = { left: MAX_SCHEMAS };
    return { base: whole(base, direction, new Set(), budget), head: whole(head, direction, new Set(), budget) };
  }
  if (aspect === 'open') return openLeaf(base, head, direction);
  if (aspect === 'property') throw new NotExpressible('the place is not a property');
  for (const keyword of ['enum', 'const'])
    if (base.plain.ignored.has(keyword) || head.plain.ignored.has(keyword)) throw unknown(keyword);
  return { base: valueOf(base.plain), head: valueOf(head.plain) };
}

const unknown = (keyword: string): NotExpressible => new NotExpressible(`it ignores \`${keyword}\``);

const NULL: JsonObject = {
  not: { anyOf: ['array', 'boolean', 'number', 'object', 'string'].map((type) => ({ type })) },
};

/** OpenAPI 3.0 has no lists of types and no type `null`. */
function typed(types: ReadonlySet<TypeName> | null): JsonObject {
  if (types === null) return {};
  const schemas = [...types].map((type) => (type === 'null' ? NULL : { type }));
  const [only] = schemas;
  if (only === undefined) return { not: {} };
  return schemas.length === 1 ? only : { anyOf: schemas };
}

function valueOf({ types, bounds }: Plain): JsonObject {
  const written: [string, Json][] = [];
  for (const [keyword, bound] of bounds) {
    if (keyword === 'exclusiveMinimum' || keyword === 'exclusiveMaximum') continue;
    if (bound === 0 && (keyword === 'maxItems' || keyword === 'maxProperties'))
      throw new NotExpressible(`it misreads \`${keyword}: 0\``);
    written.push([keyword, bound]);
  }
  const lower = bounds.get('exclusiveMinimum');
  if (lower !== undefined && lower >= (bounds.get('minimum') ?? -Infinity))
    written.push(['minimum', lower], ['exclusiveMinimum', true]);
  const upper = bounds.get('exclusiveMaximum');
  if (upper !== undefined && upper <= (bounds.get('maximum') ?? Infinity))
    written.push(['maximum', upper], ['exclusiveMaximum', true]);
  return { ...typed(types), ...Object.fromEntries(written) };
}

/**
 * The object with nothing but this property. Requests are closed: clients send what is described and nothing else, so
 * that an added optional property admits more and doesn't seem to forbid other values of that name.
 */
function propertyLeaf(base: Level, head: Level, name: string, direction: Direction): Cut {
  const shared = base.plain.properties.has(name) && head.plain.properties.has(name);
  const side = ({ contract, plain }: Level): JsonObject => {
    const sources = plain.properties.get(name);
    const value = sources === undefined ? null : shared ? {} : roughly({ contract, sources });
    return {
      type: 'object',
      properties: value === null ? {} : { value },
      ...(plain.required.has(name) ? { required: ['value'] } : {}),
      ...openness({ contract, plain }, direction),
    };
  };
  return { base: side(base), head: side(head) };
}

/** The types of a property that one side has: enough to tell that it is there, and never more than it says. */
function roughly(side: Side): JsonObject {
  try {
    return typed(plainOf(side.contract, side.sources).types);
  } catch (error) {
    if (error instanceof NotExpressible) return {};
    throw error;
  }
}

function openness({ contract, plain }: Pick<Level, 'contract' | 'plain'>, direction: Direction): JsonObject {
  if (plain.mixed) throw new NotExpressible('`additionalProperties` and `allOf` are combined');
  for (const keyword of ['patternProperties', 'propertyNames', 'unevaluatedProperties'])
    if (plain.ignored.has(keyword)) throw unknown(keyword);
  const { additional } = plain;
  if (additional === null) return direction === 'request' ? { additionalProperties: false } : {};
  if (typeof additional === 'boolean') return { additionalProperties: additional };
  return { additionalProperties: roughly({ contract, sources: [additional] }) };
}

/** The object with its names as they were and what else it admits. */
function openLeaf(base: Level, head: Level, direction: Direction): Cut {
  const names = new Set([...base.plain.properties.keys(), ...head.plain.properties.keys()]);
  const properties = Object.fromEntries([...names].map((_, index) => [`value${index}`, {}]));
  if (names.size > MAX_NAMES) throw new NotExpressible('the object is too large');
  const side = (level: Level): JsonObject => ({ type: 'object', properties, ...openness(level, direction) });
  return { base: side(base), head: side(head) };
}

const MAX_NAMES = 30;
const MAX_SCHEMAS = 200;

/** Everything, down to the last property; only what it has words for. */
function whole(side: Side, direction: Direction, open: ReadonlySet<string>, budget: { left: number }): JsonObject {
  if ((budget.left -= 1) < 0) throw new NotExpressible('the schema is too large');
  const keys = side.sources.map(keyOf);
  if (keys.some((key) => open.has(key))) throw new NotExpressible('the schema contains itself');
  const plain = plainOf(side.contract, side.sources);
  for (const keyword of plain.ignored.keys()) throw unknown(keyword);
  const within = new Set([...open, ...keys]);
  const inner = (sources: readonly SchemaSource[]): JsonObject =>
    whole({ ...side, sources }, direction, within, budget);
  const parts = plain.alternatives.map(({ keyword, branches }): JsonObject => {
    const schemas = branches.map((branch) => inner([branch]));
    return { [keyword]: keyword === 'not' ? (schemas[0] ?? {}) : schemas };
  });
  const own = { ...valueOf(plain), ...objectOf(side.contract, plain, direction, inner) };
  const ofItems = plain.items.length === 0 ? {} : { items: inner(plain.items) };
  const [only] = parts;
  if (only === undefined) return { ...own, ...ofItems };
  if (plain.properties.size > 0 && direction === 'request')
    throw new NotExpressible('alternatives and properties are combined');
  return { allOf: [{ ...own, ...ofItems }, ...parts] };
}

function objectOf(
  contract: Contract,
  plain: Plain,
  direction: Direction,
  inner: (sources: readonly SchemaSource[]) => JsonObject,
): JsonObject {
  if (plain.properties.size === 0 && plain.required.size === 0 && plain.additional === null) return {};
  if (plain.mixed) throw new NotExpressible('`additionalProperties` and `allOf` are combined');
  const properties: [string, JsonObject][] = [];
  const unseen = new Set<string>();
  for (const [name, sources] of plain.properties) {
    if (name in Object.prototype) throw new NotExpressible('it stumbles over the name of a property');
    const { readOnly, writeOnly } = plainOf(contract, sources);
    if (direction === 'request' ? readOnly : writeOnly) unseen.add(name);
    else properties.push([name, inner(sources)]);
  }
  const required = [...plain.required].filter((name) => !unseen.has(name));
  const { additional } = plain;
  const closed = additional === null && direction === 'request' && plain.properties.size > 0;
  return {
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    ...(closed ? { additionalProperties: false } : {}),
    ...(additional === null
      ? {}
      : { additionalProperties: typeof additional === 'boolean' ? additional : inner([additional]) }),
  };
}

import fc from 'fast-check';
import type { Json } from '../../../src/model/json.ts';
import type { BodyDialect, BodyPair, Described } from './bodies.ts';

/** Bodies of which some properties are only read and some only written, and neighbours of them. */

type Schema = { [key: string]: Json };
type Arb = fc.Arbitrary<Schema>;

const NAMES = ['a', 'b', 'c'];
const names = fc.constantFrom(...NAMES);

const leaf: Arb = fc.constantFrom<Schema>(
  { type: 'string' },
  { type: 'string', maxLength: 2 },
  { type: 'string', enum: ['a', 'b'] },
  { type: 'integer' },
  { type: 'integer', minimum: 1 },
  { type: 'boolean' },
);

const flags: Arb = fc
  .constantFrom('', '', 'readOnly', 'readOnly', 'writeOnly', 'writeOnly', 'not')
  .map((flag): Schema => (flag === '' ? {} : flag === 'not' ? { readOnly: false } : { [flag]: true }));

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A property: what it is, and when it is sent. Before 3.1 nothing may stand beside a reference. */
const property = (inner: Arb, dialect: BodyDialect): Arb =>
  fc.tuple(inner, flags, fc.nat(3)).map(([schema, flag, way]): Schema => {
    if (Object.keys(flag).length === 0) return schema;
    const isApart = way === 0 || (schema['$ref'] !== undefined && (dialect === '2.0' || dialect === '3.0'));
    return isApart ? { allOf: [schema, flag] } : { ...schema, ...flag };
  });

const objects = (inner: Arb, dialect: BodyDialect): Arb =>
  fc
    .record({
      properties: fc.dictionary(names, property(inner, dialect), { minKeys: 1, maxKeys: 3 }),
      required: fc.uniqueArray(names, { maxLength: 2 }),
      rest: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, false, true, { type: 'string' }),
    })
    .map(({ properties, required, rest }) => ({
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      ...(rest === undefined ? {} : { additionalProperties: rest }),
    }));

function described(dialect: BodyDialect): fc.Arbitrary<Described> {
  const reference = fc.constantFrom('R', 'S').map(ref);
  const simple = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: fc.constant(ref('S')) });
  const thing = objects(simple, dialect);
  const inner = fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: reference },
    { weight: 1, arbitrary: thing },
    { weight: 1, arbitrary: fc.oneof(thing, reference).map((items): Schema => ({ type: 'array', items })) },
  );
  const object = objects(inner, dialect);
  const added = fc.oneof(
    object,
    fc.uniqueArray(names, { minLength: 1, maxLength: 2 }).map((required): Schema => ({ required })),
  );
  const alone = [
    { weight: 4, arbitrary: object },
    { weight: 3, arbitrary: added.map((more): Schema => ({ allOf: [ref('R'), more] })) },
    { weight: 1, arbitrary: fc.tuple(object, added).map(([one, more]): Schema => ({ ...one, allOf: [more] })) },
    { weight: 1, arbitrary: object.map((items): Schema => ({ type: 'array', items })) },
    { weight: 1, arbitrary: fc.constant(ref('R')) },
  ];
  const choice = fc
    .tuple(fc.constantFrom('oneOf', 'anyOf'), object)
    .map(([kind, one]): Schema => ({ [kind]: [ref('R'), one] }));
  const root = dialect === '2.0' ? fc.oneof(...alone) : fc.oneof(...alone, { weight: 2, arbitrary: choice });
  return fc.record({
    root,
    components: fc.record({ R: thing, S: property(leaf, dialect), T: thing }),
  });
}

/** Everything in a description that is a schema. */
function schemasIn(value: Json, found: Schema[] = []): readonly Schema[] {
  if (Array.isArray(value)) for (const one of value as readonly Json[]) schemasIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const schema = value as Schema;
    if (typeof schema['type'] === 'string' || schema['allOf'] !== undefined || typeof schema['$ref'] === 'string')
      found.push(schema);
    for (const [key, one] of Object.entries(schema)) if (key !== 'enum' && key !== 'required') schemasIn(one, found);
  }
  return found;
}

interface Edit {
  readonly at: number;
  readonly kind: number;
  readonly name: string;
  readonly other: Schema;
}

/** One edit somewhere. */
function edited(before: Described, { at, kind, name, other }: Edit, dialect: BodyDialect): Described {
  const after = structuredClone(before) as { root: Schema; components: { [name: string]: Schema } };
  const all = schemasIn([after.root, ...Object.values(after.components)] as Json);
  const things = all.filter(({ properties }) => properties !== undefined);
  const any = all[at % all.length];
  const thing = things[at % things.length] ?? any;
  if (any === undefined || thing === undefined) return after;
  const properties = (thing['properties'] ?? {}) as Schema;
  const required = (Array.isArray(thing['required']) ? thing['required'] : []) as string[];
  const flag = kind % 2 === 0 ? 'readOnly' : 'writeOnly';
  const isReference = any['$ref'] !== undefined && (dialect === '2.0' || dialect === '3.0');
  if (kind < 6 && !isReference) {
    if (any[flag] === true) delete any[flag];
    else any[flag] = true;
  } else if (kind < 8)
    thing['required'] = required.includes(name) ? required.filter((one) => one !== name) : [...required, name];
  else if (kind < 10 && properties[name] !== undefined) delete properties[name];
  else if (kind < 12) properties[name] = other;
  else if (kind === 12) thing['additionalProperties'] = false;
  else if (kind === 13) delete thing['additionalProperties'];
  else if (kind === 14) thing['additionalProperties'] = true;
  else if (after.root['oneOf'] === undefined && after.root['anyOf'] === undefined)
    after.root = { allOf: [after.root, { required: [name] }] };
  return after;
}

/** A body and a neighbour of it. */
export function accessPairs(dialect: BodyDialect): fc.Arbitrary<BodyPair> {
  const edit = fc.record({ at: fc.nat(40), kind: fc.nat(15), name: names, other: property(leaf, dialect) });
  return fc
    .record({
      before: described(dialect),
      edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
      direction: fc.constantFrom('request', 'response'),
      swapped: fc.boolean(),
    })
    .map(({ before, edits, direction, swapped }): BodyPair => {
      let after = before;
      for (const one of edits) after = edited(after, one, dialect);
      const [x, y] = swapped ? [after, before] : [before, after];
      return { dialect, direction, before: x, after: y };
    })
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

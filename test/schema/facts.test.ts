import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { briefly, changesBetween } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

const object = (properties: { [name: string]: Json }, more: { [key: string]: Json } = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
/** As an alias of YAML gives it: the same object at several places. */
const nothing: Json = { type: 'null' };
const s = { type: 'string' };
const everyType: readonly Json[] = ['boolean', 'number', 'array', 'object', 'null'].map((type) => ({ type }));

/** before, after, what is said (request direction unless told). */
const named = (...names: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});
const tagged = (kind: string, name: string): JsonObject => ({
  type: 'object',
  properties: { kind: { const: kind }, [name]: { type: 'string' } },
  required: ['kind'],
});

const short: JsonObject = { type: 'string', maxLength: 5 };
const long: JsonObject = { type: 'string', minLength: 8 };
const orNull = (schema: JsonObject): JsonObject => ({ ...schema, type: ['string', 'null'] });

const facts: readonly (readonly [string, Json, Json, readonly string[], PairOptions?])[] = [
  [
    'a parameter that nobody described is a text, of which a limit is told',
    {},
    short,
    ['schema.bound-changed narrowed'],
    { parameter: true },
  ],
  ['and listed values', {}, { type: 'string', enum: ['a', 'b'] }, ['schema.enum-added narrowed'], { parameter: true }],
  ['and the other way round', long, {}, ['schema.bound-changed widened'], { parameter: true }],
  ['a number asks for more than text', {}, { type: 'integer' }, ['schema.type-changed narrowed'], { parameter: true }],
  [
    'null that one alternative lost is told of it, and not of the whole again',
    { anyOf: [orNull(short), long] },
    { anyOf: [short, long] },
    ['schema.nullable-changed narrowed'],
  ],
  [
    'a type that one alternative got, too',
    { anyOf: [short, long] },
    { anyOf: [{ ...short, type: ['string', 'number'] }, long] },
    ['schema.type-changed widened'],
  ],
  [
    'null that another alternative still has',
    { anyOf: [orNull(short), orNull(long)] },
    { anyOf: [short, orNull(long)] },
    [],
  ],
  [
    'null that one alternative lost, and that went where it was one',
    { anyOf: [orNull(short), long, nothing] },
    { anyOf: [short, long] },
    ['schema.branch-removed narrowed', 'schema.nullable-changed narrowed', 'schema.nullable-changed narrowed'],
  ],
  [
    'an alternative of which only a type went is told with the types',
    { oneOf: [s, { ...s, type: ['string', 'null'] }, { type: 'number' }] },
    s,
    ['schema.composition-changed widened', 'schema.type-changed narrowed'],
  ],
  [
    'and one of which a type came',
    s,
    { anyOf: [short, orNull(long), s, { type: 'number' }] },
    ['schema.branch-added widened', 'schema.type-changed widened'],
  ],
  [
    'a property that another member of allOf refuses, before and after',
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: s })] },
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: { type: 'integer' } })] },
    ['b schema.type-changed replaced'],
  ],
  [
    'the same, required, so that to the letter there is no value at all',
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: { enum: ['x'] } }, { required: ['b'] })] },
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: { enum: ['y'] } }, { required: ['b'] })] },
    ['b schema.enum-value-added widened', 'b schema.enum-value-removed narrowed'],
  ],
  [
    'a property that another member of allOf refuses only now',
    { allOf: [object({ a: s }), object({ b: s })] },
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: s })] },
    ['b schema.type-changed narrowed', 'schema.additional-properties-changed narrowed'],
  ],
  [
    'a member that refuses what others describe, and stays',
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: s })], description: 'old' },
    { allOf: [object({ a: s }, { additionalProperties: false }), object({ b: s })], description: 'new' },
    [],
  ],
  [
    'no more properties than their names leave',
    object({}, { propertyNames: { enum: ['a', 'b'] } }),
    object({}, { propertyNames: { enum: ['a', 'b'] }, maxProperties: 2 }),
    [],
  ],
  [
    'fewer properties than their names leave',
    object({}, { propertyNames: { enum: ['a', 'b'] } }),
    object({}, { propertyNames: { enum: ['a', 'b'] }, maxProperties: 1 }),
    ['schema.bound-changed narrowed'],
  ],
  [
    'no properties where none can be there',
    object({ a: false }, { patternProperties: { '^b$': false }, additionalProperties: false }),
    object({ a: false }, { patternProperties: { '^b$': false }, additionalProperties: false, maxProperties: 0 }),
    [],
  ],
  [
    'a limit that stays, of more properties than it leaves room for',
    object({ a: s, b: s, c: { enum: ['x'] } }, { additionalProperties: false, maxProperties: 2 }),
    object({ a: s, b: s, c: { enum: ['x', 'y'] } }, { additionalProperties: false, maxProperties: 2 }),
    ['c schema.enum-value-added widened'],
  ],
  [
    'a pattern whose only name is described by itself says nothing of others',
    object({}, { patternProperties: { '^a$': { enum: ['x'] } } }),
    object({ a: { enum: ['x', 'y'] } }, { patternProperties: { '^a$': { enum: ['x'] } }, additionalProperties: false }),
    ['schema.additional-properties-changed narrowed'],
  ],
  // An object is as open as all of its alternatives, and one that is closed is told wherever it stands.
  [
    'alternatives closed one by one',
    { anyOf: [object({ a: s }), object({ b: s })] },
    { anyOf: [object({ a: s }, { additionalProperties: false }), object({ b: s }, { additionalProperties: false })] },
    ['schema.additional-properties-changed narrowed', 'schema.additional-properties-changed narrowed'],
  ],
  [
    'exclusive alternatives closed one by one',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    {
      oneOf: [
        object({ a: s }, { required: ['a'], additionalProperties: false }),
        object({ b: s }, { required: ['b'], additionalProperties: false }),
      ],
    },
    ['schema.additional-properties-changed narrowed', 'schema.additional-properties-changed narrowed'],
  ],
  [
    'one of two equal alternatives closed',
    { anyOf: [object({ a: s }), object({ a: s }, { description: 'again' })] },
    { anyOf: [object({ a: s }), object({ a: s }, { description: 'again', additionalProperties: false })] },
    [],
  ],
  ...(['anyOf', 'oneOf'] as const).flatMap((kind) =>
    [true, {}, { type: 'object' }].flatMap((anything): typeof facts => {
      const beside = (one: Json): Json => ({ [kind]: [one, anything] });
      const of = `of ${kind} beside ${JSON.stringify(anything)}`;
      // What matches the alternative matches `anything` as well, and is refused where exactly one has to match.
      const twice = (effect: string): readonly string[] =>
        kind === 'oneOf' ? [`schema.composition-changed ${effect}`] : [];
      return [
        [
          `an alternative ${of} closed`,
          beside(object({ a: s })),
          beside(object({ a: s }, { additionalProperties: false })),
          ['schema.additional-properties-changed narrowed', ...twice('widened')],
        ],
        [
          `an alternative ${of} opened, in responses`,
          beside(object({ a: s }, { additionalProperties: false })),
          beside(object({ a: s })),
          ['schema.additional-properties-changed widened', ...twice('narrowed')],
          { direction: 'response' },
        ],
        [
          `an alternative ${of} opened`,
          beside(object({ a: s }, { additionalProperties: false })),
          beside(object({ a: s })),
          ['schema.additional-properties-changed widened', ...twice('narrowed')],
        ],
        [
          `a property lost in an alternative ${of}`,
          beside(object({ a: s, b: s })),
          beside(object({ b: s })),
          ['a property.removed', ...twice('undecided')],
        ],
        [
          `a property new in an alternative ${of}`,
          beside(object({ b: s })),
          beside(object({ a: s, b: s })),
          ['a property.added', ...twice('widened')],
        ],
      ];
    }),
  ),
  ...(['anyOf', 'oneOf'] as const).map((kind): (typeof facts)[number] => [
    `lists in ${kind} that changed places, and one of them its items`,
    {
      [kind]: [
        { type: 'array', items: object({ a: s, b: s }, { required: ['a'] }) },
        { type: 'array', items: object({ c: s, d: s }, { required: ['c'] }) },
      ],
    },
    {
      [kind]: [
        { type: 'array', items: object({ c: s, d: { type: 'integer' } }, { required: ['c'] }) },
        { type: 'array', items: object({ a: s, b: s, e: s }, { required: ['a'] }) },
      ],
    },
    ['[].d schema.type-changed replaced', '[].e property.added'],
  ]),
  [
    'what nothing describes is sent, whatever an alternative negates',
    { type: 'object', minProperties: 1 },
    {
      type: 'object',
      minProperties: 1,
      anyOf: [
        { not: object({ k: { const: 'a' } }, { required: ['k'] }) },
        object({ k: s }, { additionalProperties: false }),
      ],
    },
    ['schema.composition-changed narrowed'],
  ],
  // Conditions speak of properties, too.
  [
    'a condition that is not met by what it does not describe any more',
    { if: object({ c: { type: 'boolean' } }), then: s },
    { if: object({ c: { type: 'boolean' } }, { unevaluatedProperties: false }), then: s },
    ['schema.keyword-changed widened'],
    { dialects: ['3.1', '3.1'] },
  ],
  [
    'the same the other way round',
    { if: object({ c: { type: 'boolean' } }, { additionalProperties: false }), then: s },
    { if: object({ c: { type: 'boolean' } }), then: s },
    ['schema.keyword-changed narrowed'],
    { dialects: ['3.1', '3.1'] },
  ],
  ...(['request', 'response'] as const).flatMap((direction): typeof facts => [
    [
      `a condition that described a property of a closed object, in a ${direction}`,
      object({ a: s }, { if: { properties: { b: s }, required: ['b'] }, then: {}, unevaluatedProperties: false }),
      object(
        { a: s },
        { if: { properties: { b: { type: 'integer' } }, required: ['b'] }, then: {}, unevaluatedProperties: false },
      ),
      ['schema.composition-changed replaced'],
      { dialects: ['3.1', '3.1'], direction },
    ],
    [
      `a title in a condition of a closed object, in a ${direction}`,
      object({ a: s }, { if: { title: 'old', properties: { b: s } }, unevaluatedProperties: false }),
      object({ a: s }, { if: { title: 'new', properties: { b: s } }, unevaluatedProperties: false }),
      [],
      { dialects: ['3.1', '3.1'], direction },
    ],
  ]),
  [
    'an alternative closed beside one that says what else there may be',
    { anyOf: [object({ a: s }), { type: 'object', additionalProperties: true }] },
    { anyOf: [object({ a: s }, { additionalProperties: false }), { type: 'object', additionalProperties: true }] },
    [],
  ],
  [
    'what other alternatives admit and do not describe, in one that is closed',
    { oneOf: [{ not: { type: 'boolean' } }, object({ b: { minimum: 1 }, c: s }, { additionalProperties: false })] },
    { oneOf: [{ not: { type: 'boolean' } }, object({ a: s, c: s }, { additionalProperties: false })] },
    ['a property.added', 'b property.removed'],
  ],
  [
    'listed objects that their own properties refuse',
    {
      anyOf: [
        { type: 'object', enum: [{ a: 1 }, { a: 'x' }], properties: { a: { type: 'number' } } },
        { const: { b: 1 } },
      ],
    },
    { enum: [{ a: 1 }, { b: 1 }] },
    [],
  ],
  [
    'nullable beside a composition admits null, whatever a member negates',
    { allOf: [{ not: { type: 'number', maximum: 3, nullable: true } }] },
    { type: 'object', nullable: true, allOf: [{ not: { type: 'number', maximum: 3, nullable: true } }] },
    ['schema.keyword-changed widened', 'schema.type-changed narrowed'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'nullable beside alternatives that all refuse null',
    { anyOf: [object({ a: s }), { not: { type: 'integer', minimum: 0, nullable: true } }] },
    { anyOf: [object({ a: s }), { not: { type: 'integer', minimum: 0, nullable: true } }], nullable: true },
    ['schema.nullable-changed widened'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'nullable beside alternatives of which one admits null',
    { anyOf: [object({ a: s }), { not: { type: 'integer', minimum: 0 } }] },
    { anyOf: [object({ a: s }), { not: { type: 'integer', minimum: 0 } }], nullable: true },
    [],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'a value of an enum beside an alternative that only says nullable',
    { anyOf: [{ enum: ['a', 'b'] }, { nullable: true }] },
    { anyOf: [{ enum: ['a'] }, { nullable: true }] },
    ['schema.enum-value-removed narrowed'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'a property beside an alternative that only says nullable',
    { anyOf: [object({ a: s }), { nullable: true }] },
    { anyOf: [object({ b: s }), { nullable: true }] },
    ['a property.removed', 'b property.added'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'nullable as the only alternative is any value',
    { anyOf: [{ nullable: true }] },
    { anyOf: [s] },
    ['schema.type-changed narrowed'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'a list that became one of two kinds, beside a text',
    {
      oneOf: [
        { type: 'string', default: '' },
        { type: 'array', items: s },
      ],
    },
    {
      oneOf: [
        { type: 'string', default: '' },
        { type: 'array', items: s, title: 'Texts' },
        { type: 'array', items: object({ a: s }) },
      ],
    },
    ['schema.branch-added widened', 'schema.composition-changed narrowed'],
  ],
  [
    'a schema that became one of two keeps what is said beside them',
    { type: 'string', enum: ['a'], default: 'a', description: 'A size.' },
    { anyOf: [{ type: 'string' }, { type: 'integer' }], default: 'a', description: 'A size.' },
    ['schema.enum-removed widened', 'schema.type-changed widened'],
  ],
  [
    'a schema that became one of two of its type keeps what is said beside them',
    object({ a: s }, { default: {}, description: 'A thing.', title: 'Thing' }),
    { anyOf: [object({ a: s }), object({ b: s })], default: {}, description: 'A thing.', title: 'Thing' },
    ['schema.branch-added widened'],
  ],
  [
    'a schema that became one of two loses what is not said any more',
    object({ a: s }, { default: {} }),
    { anyOf: [object({ a: s }), object({ b: s })] },
    ['schema.branch-added widened', 'schema.default-changed'],
  ],
  [
    'alternatives closed together',
    { type: 'object', anyOf: [object({ a: s }), object({ b: s })] },
    { type: 'object', anyOf: [object({ a: s }), object({ b: s })], unevaluatedProperties: false },
    ['schema.additional-properties-changed narrowed'],
  ],
  [
    'alternatives opened together',
    { type: 'object', anyOf: [object({ a: s }), object({ b: s })], unevaluatedProperties: false },
    { type: 'object', anyOf: [object({ a: s }), object({ b: s })], unevaluatedProperties: s },
    ['schema.additional-properties-changed widened'],
  ],
  [
    'a property of an alternative beside unevaluatedProperties',
    { type: 'object', anyOf: [object({ a: s }), object({ b: s })], unevaluatedProperties: false },
    { type: 'object', anyOf: [object({ a: { ...s, maxLength: 3 } }), object({ b: s })], unevaluatedProperties: false },
    ['a schema.bound-changed narrowed'],
  ],
  ['type replaced', s, { type: 'integer' }, ['schema.type-changed replaced']],
  ['integer to number', { type: 'integer' }, { type: 'number' }, ['schema.type-changed widened']],
  ['type list grows', s, { type: ['string', 'integer'] }, ['schema.type-changed widened']],
  ['becomes nullable', s, { type: ['string', 'null'] }, ['schema.nullable-changed widened']],
  ['no longer nullable', { type: ['string', 'null'] }, s, ['schema.nullable-changed narrowed']],
  [
    'null beside anyOf of what is required',
    object({ a: s, b: s }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    object({ a: s, b: s }, { type: ['object', 'null'], anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ['schema.nullable-changed widened'],
  ],
  [
    'no null beside anyOf of what is required',
    object({ a: s, b: s }, { type: ['object', 'null'], anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    object({ a: s, b: s }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ['schema.nullable-changed narrowed'],
  ],
  [
    'nullable beside anyOf of what is required, in another version',
    object({ a: s, b: s }, { nullable: true, anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    object({ a: s, b: s }, { type: ['object', 'null'], anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'null beside oneOf of what is required',
    object({ a: s, b: s }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    object({ a: s, b: s }, { type: ['object', 'null'], oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ['schema.nullable-changed widened'],
  ],
  [
    'no null beside oneOf of what is required',
    object({ a: s, b: s }, { type: ['object', 'null'], oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    object({ a: s, b: s }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ['schema.nullable-changed narrowed'],
  ],
  [
    'nullable beside oneOf of what is required, in another version',
    object({ a: s, b: s }, { nullable: true, oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    object({ a: s, b: s }, { type: ['object', 'null'], oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  ['anything to a string', {}, s, ['schema.type-changed narrowed']],
  [
    'query parameter: integer to string is wider on the wire',
    { type: 'integer' },
    s,
    ['schema.type-changed widened'],
    { parameter: true },
  ],
  ['enum value added', { enum: ['a'] }, { enum: ['a', 'b'] }, ['schema.enum-value-added widened']],
  ['enum value removed', { enum: ['a', 'b'] }, { enum: ['a'] }, ['schema.enum-value-removed narrowed']],
  ['enum added', s, { type: 'string', enum: ['a'] }, ['schema.enum-added narrowed']],
  ['enum dropped', { type: 'string', enum: ['a'] }, s, ['schema.enum-removed widened']],
  ['const becomes an enum with it', { const: 'a' }, { enum: ['a', 'b'] }, ['schema.enum-value-added widened']],
  [
    'maxLength lowered',
    { type: 'string', maxLength: 50 },
    { type: 'string', maxLength: 10 },
    ['schema.bound-changed narrowed'],
  ],
  ['maxLength set', s, { type: 'string', maxLength: 10 }, ['schema.bound-changed narrowed']],
  [
    'items of a list that has to be empty: nothing is refused',
    { type: 'array', maxItems: 0, items: s },
    { type: 'array', maxItems: 0, items: { type: 'integer' } },
    [],
  ],
  [
    'a property that one alternative described, where another one only lets anything be sent',
    {
      anyOf: [
        object({ b: s, c: { type: 'number' } }, { additionalProperties: true }),
        { type: 'object', required: ['a', 'c'], additionalProperties: true },
      ],
    },
    {
      anyOf: [
        object({ b: s }, { additionalProperties: true }),
        { type: 'object', required: ['a', 'c'], additionalProperties: true },
      ],
    },
    ['c property.removed'],
  ],
  [
    'a property that a part described beside alternatives, in an object that admits others anyway',
    {
      allOf: [
        object({ c: { type: 'object', additionalProperties: true } }),
        object({ c: object({ a: { type: 'integer' } }) }),
      ],
      anyOf: [object({ a: { type: 'number' } }), object({ b: s })],
    },
    {
      ...(object({ c: { type: 'object', additionalProperties: true } }) as object),
      anyOf: [object({ a: { type: 'number' } }), object({ b: s })],
    },
    ['c.a property.removed'],
  ],
  [
    'a property that became required of one alternative, where another one described it',
    { anyOf: [object({ a: s }), object({ a: s, b: s }, { additionalProperties: false })] },
    {
      anyOf: [
        object({ a: s, b: s }, { required: ['b'] }),
        object({ a: s, b: s }, { additionalProperties: false, required: ['b'] }),
      ],
    },
    [
      'b property.added required',
      'b property.became-required',
      'schema.additional-properties-changed narrowed',
      'schema.additional-properties-changed widened',
    ],
  ],
  [
    'alternatives that leave nothing over, and any value',
    { oneOf: [{ anyOf: [true, false] }, true] },
    {},
    ['schema.composition-changed widened'],
  ],
  [
    'an alternative that takes in what another one admits',
    {
      type: 'object',
      oneOf: [{ type: 'number' }, object({ c: { type: 'integer' } }), { anyOf: [s, { type: 'integer' }] }],
    },
    { type: 'object', oneOf: [{ type: 'number' }, object({ c: { type: 'integer' } }), {}] },
    ['schema.branch-added widened', 'schema.composition-changed narrowed', 'schema.type-changed widened'],
  ],
  [
    'what a list contains may match an alternative that says nothing of a property',
    {
      type: 'array',
      prefixItems: [{}],
      contains: {
        type: 'object',
        anyOf: [object({ a: { type: 'integer' } }), object({ c: s })],
        unevaluatedProperties: { type: 'boolean' },
      },
    },
    { type: 'array', prefixItems: [{}], contains: { anyOf: [object({ a: { type: 'integer' } }), object({ c: s })] } },
    ['schema.keyword-changed widened'],
    { direction: 'response' },
  ],
  [
    'a list that must contain something and be empty contradicts itself: what is said of it counts',
    { type: 'array', maxItems: 0, contains: s },
    { type: 'array', maxItems: 0, contains: s, minItems: 1 },
    ['schema.bound-changed narrowed'],
  ],
  [
    'so does an object that needs more properties than it may have',
    object({ a: s }, { additionalProperties: false, minProperties: 2 }),
    object({ a: { type: 'string', maxLength: 3 } }, { additionalProperties: false, minProperties: 2 }),
    ['a schema.bound-changed narrowed'],
  ],
  ['minimum dropped', { type: 'number', minimum: 1 }, { type: 'number' }, ['schema.bound-changed widened']],
  [
    'minimum becomes exclusive',
    { type: 'number', minimum: 1 },
    { type: 'number', exclusiveMinimum: 1 },
    ['schema.bound-changed narrowed'],
  ],
  [
    'items bounded',
    { type: 'array', items: s },
    { type: 'array', items: s, maxItems: 3 },
    ['schema.bound-changed narrowed'],
  ],
  [
    'pattern narrowed',
    { type: 'string', pattern: '^[a-z0-9]+$' },
    { type: 'string', pattern: '^[a-z]+$' },
    ['schema.pattern-changed narrowed'],
  ],
  [
    'pattern widened',
    { type: 'string', pattern: '^[a-z]+$' },
    { type: 'string', pattern: '^[a-z0-9]+$' },
    ['schema.pattern-changed widened'],
  ],
  [
    'pattern replaced',
    { type: 'string', pattern: '^[a-z]+$' },
    { type: 'string', pattern: '^[0-9]+$' },
    ['schema.pattern-changed replaced'],
  ],
  [
    'pattern that is not regular',
    { type: 'string', pattern: '^(.*)\\1$' },
    { type: 'string', pattern: '^(.+)\\1$' },
    ['schema.pattern-changed undecided'],
  ],
  ['format added', s, { type: 'string', format: 'date' }, ['schema.format-changed narrowed']],
  [
    'int32 to int64',
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
    ['schema.format-changed widened'],
  ],
  [
    'date to date-time',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
    ['schema.format-changed replaced'],
  ],
  [
    'multipleOf coarser',
    { type: 'integer', multipleOf: 5 },
    { type: 'integer', multipleOf: 10 },
    ['schema.keyword-changed narrowed'],
  ],
  ['uniqueItems', { type: 'array' }, { type: 'array', uniqueItems: true }, ['schema.keyword-changed narrowed']],
  ['optional property added', object({}), object({ a: s }), ['a property.added']],
  [
    'property described that was required before',
    object({}, { required: ['a'] }),
    object({ a: s }, { required: ['a'] }),
    // It was sent with any value.
    ['a schema.type-changed narrowed'],
  ],
  [
    'property described with any value that was required before',
    object({}, { required: ['a'] }),
    object({ a: {} }, { required: ['a'] }),
    ['a property.added'],
  ],
  [
    'property described that is not required any more',
    object({}, { required: ['a'] }),
    object({ a: s }),
    ['a property.became-optional', 'a schema.type-changed narrowed'],
  ],
  ['required property added', object({}), object({ a: s }, { required: ['a'] }), ['a property.added required']],
  ['property removed', object({ a: s }), object({}), ['a property.removed']],
  ['property became required', object({ a: s }), object({ a: s }, { required: ['a'] }), ['a property.became-required']],
  ['an undescribed name is required', object({}), object({}, { required: ['a'] }), ['a property.became-required']],
  [
    'nested in items',
    { type: 'array', items: object({ a: s }) },
    { type: 'array', items: object({ a: { type: 'integer' } }) },
    ['[].a schema.type-changed replaced'],
  ],
  [
    'nested in additionalProperties',
    { type: 'object', additionalProperties: s },
    { type: 'object', additionalProperties: { type: 'integer' } },
    ['{} schema.type-changed replaced'],
  ],
  [
    'closed',
    object({ a: s }),
    object({ a: s }, { additionalProperties: false }),
    ['schema.additional-properties-changed narrowed'],
  ],
  [
    'opened',
    object({ a: s }, { additionalProperties: false }),
    object({ a: s }),
    ['schema.additional-properties-changed widened'],
  ],
  [
    'becomes readOnly in a request',
    object({ a: s }),
    object({ a: { type: 'string', readOnly: true } }),
    ['a property.access-changed'],
  ],
  ['readOnly property removed from a request', object({ a: { type: 'string', readOnly: true } }), object({}), []],
  [
    'readOnly property removed from a response',
    object({ a: { type: 'string', readOnly: true } }),
    object({}),
    ['a property.removed'],
    { direction: 'response' },
  ],
  [
    'branch added',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    {
      oneOf: [
        object({ a: s }, { required: ['a'] }),
        object({ b: s }, { required: ['b'] }),
        object({ c: s }, { required: ['c'] }),
      ],
    },
    ['schema.branch-added widened'],
  ],
  [
    'a schema becomes one of two',
    object({ a: s }, { required: ['a'] }),
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    ['schema.branch-added widened'],
  ],
  [
    'one of two is left',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    object({ a: s }, { required: ['a'] }),
    ['schema.branch-removed narrowed'],
  ],
  [
    'inside a branch',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    { oneOf: [object({ b: { type: 'integer' } }, { required: ['b'] }), object({ a: s }, { required: ['a'] })] },
    ['b schema.type-changed replaced'],
  ],
  ['type added as a branch', s, { anyOf: [s, { type: 'integer' }] }, ['schema.type-changed widened']],
  ['not added', s, { type: 'string', not: { enum: ['x'] } }, ['schema.keyword-changed narrowed']],
  [
    'not refuses more',
    { type: 'string', not: { enum: ['x'] } },
    { type: 'string', not: { enum: ['x', 'y'] } },
    ['schema.keyword-changed narrowed'],
  ],
  [
    'not refuses less',
    { type: 'string', not: { enum: ['x', 'y'] } },
    { type: 'string', not: { enum: ['x'] } },
    ['schema.keyword-changed widened'],
  ],
  [
    'if added',
    s,
    { type: 'string', if: { maxLength: 3 }, then: { pattern: '^a' } },
    ['schema.keyword-changed narrowed'],
  ],
  ['any value, or an object', { anyOf: [{ type: 'object', properties: { a: s } }, {}] }, {}, []],
  [
    'an object, or any value but such an object',
    { oneOf: [{ type: 'object', properties: { a: s } }, {}] },
    {},
    ['schema.branch-removed widened', 'schema.composition-changed widened'],
  ],
  ['alternatives that became one object', { anyOf: [named('a', 'b'), named('c')] }, named('a', 'b', 'c'), []],
  [
    'one object that became alternatives that all of it is an instance of',
    named('a', 'b', 'c'),
    { anyOf: [named('a', 'b'), named('c')] },
    [],
  ],
  [
    'one object that became alternatives, and something new',
    named('a', 'b', 'c'),
    { anyOf: [named('a', 'b', 'd'), named('c')] },
    ['d property.added', 'schema.branch-added widened'],
  ],
  [
    'one object that became alternatives that exclude each other',
    { ...named('a', 'b'), required: ['kind'] },
    { anyOf: [tagged('x', 'a'), tagged('y', 'b')] },
    ['b property.removed', 'kind schema.type-changed narrowed', 'schema.branch-added widened'],
  ],
  [
    'one object that became alternatives, of which one asks for more',
    named('a', 'b'),
    { anyOf: [named('a'), { ...named('b', 'c'), required: ['c'] }] },
    ['b property.removed', 'schema.branch-added widened'],
  ],
  [
    'a condition beside another one',
    { type: 'string', allOf: [{ if: { maxLength: 3 }, then: { pattern: '^a' } }] },
    {
      type: 'string',
      allOf: [
        { if: { maxLength: 3 }, then: { pattern: '^a' } },
        { if: { minLength: 9 }, then: { pattern: 'a$' }, else: { pattern: 'b' } },
      ],
    },
    ['schema.keyword-changed narrowed'],
  ],
  [
    'what follows from a condition',
    { type: 'string', if: { maxLength: 3 }, then: { pattern: '^a' }, else: { pattern: '^b' } },
    { type: 'string', if: { maxLength: 3 }, then: { pattern: '^c' }, else: { pattern: '^d' } },
    ['schema.keyword-changed replaced', 'schema.keyword-changed replaced'],
  ],
  [
    'a condition that describes a property of a closed object',
    { type: 'object', properties: { kind: s }, unevaluatedProperties: false },
    {
      type: 'object',
      properties: { kind: s },
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      then: { properties: { size: s }, required: ['size'] },
      unevaluatedProperties: false,
    },
    ['size property.added', 'schema.keyword-changed narrowed'],
  ],
  [
    'another property that a condition describes',
    {
      type: 'object',
      properties: { kind: s },
      dependentSchemas: { kind: { properties: { size: s } } },
      unevaluatedProperties: false,
    },
    {
      type: 'object',
      properties: { kind: s },
      dependentSchemas: { kind: { properties: { width: s } } },
      unevaluatedProperties: false,
    },
    ['size property.removed', 'width property.added'],
  ],
  [
    'more matching items are needed',
    { type: 'array', contains: s },
    { type: 'array', contains: s, minContains: 2 },
    ['schema.keyword-changed narrowed'],
  ],
  [
    'more matching items are allowed',
    { type: 'array', contains: s, maxContains: 2 },
    { type: 'array', contains: s, maxContains: 4 },
    ['schema.keyword-changed widened'],
  ],
  ['a count of items that nothing describes', { type: 'array' }, { type: 'array', minContains: 2 }, []],
  ['one item is the default', { type: 'array', contains: s }, { type: 'array', contains: s, minContains: 1 }, []],
  [
    'a limit beside an enumeration refuses one of its values',
    { type: 'string', enum: ['tea', 'coffee'], maxLength: 9 },
    { type: 'string', enum: ['tea', 'coffee'], maxLength: 5 },
    ['schema.enum-value-removed narrowed'],
  ],
  [
    'a limit beside an enumeration refuses none of its values',
    { type: 'integer', enum: [1, 2] },
    { type: 'integer', enum: [1, 2], maximum: 10 },
    [],
  ],
  [
    'a pattern beside an enumeration',
    { type: 'string', enum: ['a1', 'b'] },
    { type: 'string', enum: ['a1', 'b'], pattern: '^[a-z]$' },
    ['schema.enum-value-removed narrowed'],
  ],
  [
    'no value of an enumeration is left',
    { enum: ['on'] },
    { enum: ['yes'] },
    ['schema.enum-value-added widened', 'schema.enum-value-removed narrowed'],
  ],
  [
    'no value of an enumeration is left in a response: another one always comes',
    { enum: ['on'] },
    { enum: ['yes'] },
    ['schema.enum-value-added replaced', 'schema.enum-value-removed narrowed'],
    { direction: 'response' },
  ],
  [
    'a format that refused one of several lists',
    {
      anyOf: [
        { type: 'string', enum: ['b', 'ab'], format: 'date' },
        { type: 'string', enum: ['b', 'a'] },
      ],
    },
    {
      anyOf: [
        { type: 'string', enum: ['b', 'ab'] },
        { type: 'string', enum: ['b', 'a'] },
      ],
    },
    ['schema.enum-value-added widened'],
  ],
  [
    'a format beside several lists, as beside one',
    {
      oneOf: [
        { const: '1h', type: 'string', format: 'duration' },
        { const: '1d', type: 'string', format: 'duration' },
      ],
    },
    { type: 'string', enum: ['1h', '1d'], format: 'duration' },
    [],
  ],
  [
    'a format that refuses nothing of a list',
    { oneOf: [{ const: 'never' }, { const: '2026-01-31', type: 'string', format: 'date' }] },
    { type: 'string', enum: ['never', '2026-01-31'] },
    [],
  ],
  [
    'what is left to `unevaluatedProperties` where everything is said beside it',
    { type: 'object', additionalProperties: true },
    {
      type: 'object',
      additionalProperties: true,
      anyOf: [object({ a: s }), object({ b: s })],
      unevaluatedProperties: false,
    },
    ['schema.composition-changed narrowed'],
  ],
  [
    'names that a pattern leaves open to no other',
    { type: 'object', additionalProperties: false, patternProperties: { '^[ab]$': s } },
    {
      type: 'object',
      additionalProperties: false,
      patternProperties: { '^[ab]$': s },
      propertyNames: { enum: ['a', 'b', 'c'] },
    },
    [],
  ],
  ...([{ type: 'string' }, { type: ['null', 'string'], description: 'A name.' }, {}, true] as const).map(
    (propertyNames): readonly [string, Json, Json, readonly string[]] => [
      `names that may be any text: ${JSON.stringify(propertyNames)}`,
      { type: 'object', additionalProperties: s },
      { type: 'object', additionalProperties: s, propertyNames },
      [],
    ],
  ),
  [
    'names that may be no text',
    { type: 'object', additionalProperties: s },
    { type: 'object', additionalProperties: s, propertyNames: { type: 'integer' } },
    ['schema.keyword-changed narrowed'],
  ],
  [
    'a length that a format has anyway',
    { type: 'string', format: 'uuid' },
    { type: 'string', format: 'uuid', minLength: 1 },
    [],
  ],
  [
    'a length that a format does not have',
    { type: 'string', format: 'uri' },
    { type: 'string', format: 'uri', minLength: 20 },
    ['schema.bound-changed narrowed'],
  ],
  [
    'what is left to `unevaluatedProperties` is what stands beside it, whatever is said elsewhere',
    {
      allOf: [
        { type: 'object', additionalProperties: true },
        {
          type: 'object',
          oneOf: [object({ c: s }), object({ a: { minimum: 3, maximum: 2 } })],
          unevaluatedProperties: s,
        },
      ],
    },
    { type: 'object', additionalProperties: true },
    ['schema.additional-properties-changed widened', 'schema.composition-changed widened'],
  ],
  [
    'a property that another alternative described anyway, where values match both now',
    { oneOf: [object({ c: { type: 'integer' } }), object({ b: {} }, { additionalProperties: true })] },
    {
      oneOf: [
        object({ c: { type: 'integer' } }),
        object({ b: {}, c: { type: 'boolean' } }, { additionalProperties: true }),
      ],
    },
    ['c property.added', 'schema.composition-changed undecided'],
  ],
  // What stands beside alternatives holds for each of them.
  [
    'a limit beside alternatives of a property that they describe',
    { anyOf: [object({ a: s }), object({ a: s, b: s })] },
    { anyOf: [object({ a: s }), object({ a: s, b: s })], properties: { a: { maxLength: 3 } } },
    ['schema.composition-changed narrowed'],
  ],
  [
    'another type beside alternatives for a property that one of them describes',
    { anyOf: [object({ a: s }), object({ b: s })] },
    { anyOf: [object({ a: s }), object({ b: s })], properties: { a: { type: 'integer' } } },
    ['a property.added', 'schema.composition-changed narrowed'],
  ],
  [
    'a limit beside alternatives for what tells them apart',
    {
      oneOf: [
        object({ k: { const: 'cat' } }, { required: ['k'] }),
        object({ k: { const: 'doggy' } }, { required: ['k'] }),
      ],
      discriminator: { propertyName: 'k' },
    },
    {
      oneOf: [
        object({ k: { const: 'cat' } }, { required: ['k'] }),
        object({ k: { const: 'doggy' } }, { required: ['k'] }),
      ],
      discriminator: { propertyName: 'k' },
      properties: { k: { maxLength: 3 } },
    },
    ['schema.composition-changed narrowed'],
  ],
  [
    'what alternatives say anyway, said beside them',
    {
      oneOf: [
        object({ k: { const: 'cat' } }, { required: ['k'] }),
        object({ k: { const: 'doggy' } }, { required: ['k'] }),
      ],
      discriminator: { propertyName: 'k' },
    },
    {
      oneOf: [
        object({ k: { const: 'cat' } }, { required: ['k'] }),
        object({ k: { const: 'doggy' } }, { required: ['k'] }),
      ],
      discriminator: { propertyName: 'k' },
      properties: { k: { maxLength: 5 } },
    },
    [],
  ],
  // Nothing is sent that fits one only: authors mean that one of them fits.
  [
    'a limit beside alternatives that nothing tells apart',
    { oneOf: [object({ k: s, a: s }, { required: ['k'] }), object({ k: s, b: s }, { required: ['k'] })] },
    {
      oneOf: [object({ k: s, a: s }, { required: ['k'] }), object({ k: s, b: s }, { required: ['k'] })],
      properties: { k: { maxLength: 3 } },
    },
    ['schema.composition-changed narrowed'],
  ],
  [
    'something more beside alternatives that nothing tells apart',
    { oneOf: [object({ k: s, a: s }, { required: ['k'] }), object({ k: s, b: s }, { required: ['k'] })] },
    {
      oneOf: [object({ k: s, a: s }, { required: ['k'] }), object({ k: s, b: s }, { required: ['k'] })],
      required: ['a'],
    },
    ['a property.became-required'],
  ],
  [
    'alternatives that name all types together',
    { oneOf: [{ type: ['string', 'number', 'boolean', 'array', 'null'], minLength: 1 }, { type: 'object' }] },
    { oneOf: [{ type: ['string', 'number', 'boolean', 'array'], minLength: 1 }, { type: 'object' }] },
    ['schema.nullable-changed narrowed'],
  ],
  // All types together with something asked of one of them are not any value at all.
  [
    'one more alternative beside those that name all types',
    { anyOf: [...everyType, { type: 'string', minLength: 5 }] },
    { anyOf: [...everyType, { type: 'string', maxLength: 1, pattern: '^a' }, { type: 'string', minLength: 5 }] },
    ['schema.branch-added widened'],
    { direction: 'response' },
  ],
  [
    'all types, of which one is left with another bound',
    { type: ['string', 'number', 'boolean', 'array', 'object', 'null'], maxLength: 5 },
    { type: 'string', maxLength: 9 },
    ['schema.bound-changed widened', 'schema.type-changed narrowed'],
    { direction: 'response' },
  ],
  [
    'one value that became one of listed lists',
    s,
    { type: 'array', enum: [[], ['a', 'b']] },
    ['schema.type-changed replaced'],
    { parameter: true, repeatable: true },
  ],
  [
    'alternatives that are of all types together, some by their keywords',
    {
      anyOf: [
        { type: 'boolean' },
        { type: ['boolean', 'null'] },
        object({ a: s }),
        { items: {} },
        { minimum: 3 },
        { anyOf: [{ type: 'number' }, s, object({ b: s })] },
      ],
    },
    {
      anyOf: [
        { type: 'boolean' },
        { type: ['boolean', 'null'] },
        object({ a: s }),
        { type: 'array', items: {} },
        { type: 'number', minimum: 3 },
        { anyOf: [{ type: 'number' }, s, object({ b: s })] },
      ],
    },
    [],
  ],
  ['any value beside an alternative that implies its type', { anyOf: [{}, { items: {} }] }, {}, []],
  // What authors mean by null beside a list of values is the same only where all that is asked agrees.
  [
    'null beside listed values, and something else that refuses it',
    { type: 'string', enum: ['a'], nullable: true },
    {
      allOf: [
        { type: 'string', enum: ['a'], nullable: true },
        { type: 'string', pattern: '^a' },
      ],
    },
    ['schema.nullable-changed narrowed'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'null beside listed values, which another part admits now',
    {
      allOf: [
        { type: 'string', enum: ['a'], nullable: true },
        { type: 'string', format: 'email' },
      ],
    },
    {
      allOf: [
        { type: 'string', enum: ['a'], nullable: true },
        { type: 'string', format: 'email', nullable: true },
      ],
    },
    ['schema.nullable-changed widened'],
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'null beside listed values in other words, and something else that refuses it',
    { type: 'string', enum: ['a'], nullable: true },
    {
      allOf: [
        { type: ['string', 'null'], enum: ['a'] },
        { type: 'string', pattern: '^a' },
      ],
    },
    ['schema.nullable-changed narrowed'],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'null beside a composition in other words',
    { type: 'object', nullable: true, allOf: [object({ a: s })] },
    { type: ['object', 'null'], allOf: [object({ a: s })] },
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'null beside a composition, which the types do not name',
    { type: 'object', nullable: true, allOf: [object({ a: s })] },
    { type: 'object', allOf: [object({ a: s })] },
    ['schema.nullable-changed narrowed'],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'null beside a composition in other words, and values that leave it out',
    { type: 'string', nullable: true, allOf: [{ minLength: 1 }] },
    { type: ['string', 'null'], enum: ['a', 'b'], allOf: [{ minLength: 1 }] },
    ['schema.enum-added narrowed', 'schema.nullable-changed narrowed'],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'null beside listed values of other types, in other words',
    { type: 'string', enum: [true], nullable: true },
    { type: ['string', 'null'], enum: [true] },
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'null beside listed values in other words, twice',
    {
      allOf: [
        { type: 'string', enum: ['a', 'b'], nullable: true },
        { type: 'string', nullable: true, pattern: '^a' },
      ],
    },
    {
      allOf: [
        { type: ['string', 'null'], enum: ['a', 'b'] },
        { type: ['string', 'null'], pattern: '^a' },
      ],
    },
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'a negation and the type that it leaves out',
    { oneOf: [object({ a: s }), { type: 'string', format: 'uuid' }, { not: { type: 'string' } }] },
    { oneOf: [object({ a: { type: 'number' } }), { type: 'string', format: 'uuid' }, { not: { type: 'string' } }] },
    ['a schema.type-changed replaced'],
  ],
  [
    'announced values',
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    { type: 'string', 'x-extensible-enum': ['b', 'c'] },
    ['schema.enum-value-added widened', 'schema.enum-value-removed narrowed'],
  ],
  [
    'announced values within a branch',
    { anyOf: [object({ a: { type: 'string', 'x-extensible-enum': ['a', 'b'] } }), object({ b: s })] },
    { anyOf: [object({ a: { type: 'string', 'x-extensible-enum': ['a'] } }), object({ b: s })] },
    ['a schema.enum-value-removed narrowed'],
  ],
  [
    'a list closes what was announced',
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    { type: 'string', enum: ['a', 'b'] },
    ['schema.enum-added narrowed'],
  ],
  [
    'a single value becomes a list sent item by item',
    { type: 'string', maxLength: 9 },
    { type: 'array', items: { type: 'string', maxLength: 9 } },
    ['schema.type-changed widened'],
    { repeatable: true },
  ],
  [
    'a single value becomes a list of smaller ones',
    { type: 'string', maxLength: 9 },
    { type: 'array', items: { type: 'string', maxLength: 5 } },
    ['[] schema.bound-changed narrowed', 'schema.type-changed widened'],
    { repeatable: true },
  ],
  [
    'a single value becomes a list of two at least',
    s,
    { type: 'array', items: s, minItems: 2 },
    ['schema.type-changed replaced'],
    { repeatable: true },
  ],
  [
    'a single value becomes a list with commas',
    s,
    { type: 'array', items: s },
    ['schema.type-changed replaced'],
    { parameter: true },
  ],
  [
    'a list becomes a single value',
    { type: 'array', items: s },
    s,
    ['schema.type-changed replaced'],
    { repeatable: true },
  ],
  [
    'a text within a branch of oneOf',
    { oneOf: [object({ a: s }), object({ a: s, b: s })] },
    { oneOf: [object({ a: { type: 'string', description: 'A' } }), object({ a: s, b: s })] },
    [],
  ],
  ['contains added', { type: 'array' }, { type: 'array', contains: s }, ['schema.keyword-changed narrowed']],
  [
    'an object that stood beside alternatives of texts, and is one of two that overlap',
    {
      anyOf: [
        { type: 'object', additionalProperties: { type: 'string' } },
        { type: 'string', format: 'date' },
        { type: 'string', enum: ['a', 'b'] },
      ],
    },
    {
      anyOf: [
        { oneOf: [{ type: 'object', properties: { a: { type: 'string', maxLength: 1 } } }, {}] },
        { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false },
      ],
    },
    [
      'schema.branch-added widened',
      'schema.branch-added widened',
      'schema.branch-removed widened',
      'schema.branch-removed widened',
      'schema.composition-changed narrowed',
      'schema.type-changed widened',
    ],
  ],
  [
    'a keyword that has the same value as another one in another part',
    { type: ['array', 'object'], allOf: [{ unevaluatedItems: false }, { unevaluatedProperties: false }] },
    { type: ['array', 'object'], allOf: [{ unevaluatedItems: false }] },
    ['schema.additional-properties-changed widened'],
  ],
  [
    'a condition that is one object with what a list contains',
    { type: 'array', contains: nothing, oneOf: [{ if: { minItems: 2 }, then: {}, else: nothing }] },
    { type: 'array', contains: nothing, oneOf: [{ if: { minItems: 2 }, then: {} }] },
    ['schema.keyword-changed widened'],
  ],
  [
    'a list without a value that fits',
    { enum: [1.5] },
    { enum: [1.5], multipleOf: 3 },
    ['schema.type-changed narrowed'],
  ],
  [
    'defaults that changed places',
    {
      anyOf: [
        { type: 'string', default: 'a' },
        { type: 'array', default: [] },
      ],
    },
    {
      anyOf: [
        { type: 'string', default: [] },
        { type: 'array', default: 'a' },
      ],
    },
    ['schema.default-changed'],
  ],
  // Alternatives are held against what they are most like, whatever stands before them.
  [
    'of two alternatives the one that is more like what is left',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ a: s, b: s, c: s }, { required: ['c'] })] },
    object({ a: s, b: s, c: { type: 'integer' } }, { required: ['c'] }),
    ['schema.branch-removed narrowed', 'c schema.type-changed replaced'],
  ],
  // Who asks for more properties than it describes means that there are others.
  [
    'an alternative that asks for more properties than it describes',
    {
      oneOf: [
        object({ a: s }, { minProperties: 2 }),
        { type: 'string', minLength: 2 },
        object({ c: s }, { required: ['c'] }),
      ],
    },
    { oneOf: [{ type: 'string', minLength: 2 }, object({ c: s }, { required: ['c'] })] },
    ['schema.branch-removed narrowed'],
  ],
  [
    'an alternative that asks for more properties than it admits',
    { oneOf: [object({ a: s }, { minProperties: 2, additionalProperties: false }), { type: 'string', minLength: 2 }] },
    { type: 'string', minLength: 2 },
    [],
  ],
  // A number that is listed may be outside of what a format holds.
  [
    'a format that holds no fractions beside a listed one',
    { type: 'number', enum: [1, 1.5] },
    { type: 'number', enum: [1, 1.5], format: 'int32' },
    ['schema.format-changed narrowed'],
  ],
  [
    'a format in the place of listed numbers, of which one is too large',
    { enum: [1, 3e9] },
    { type: 'number', format: 'int32' },
    ['schema.enum-removed widened', 'schema.format-changed narrowed'],
  ],
  [
    'a format that holds all listed numbers',
    { type: 'integer', enum: [1, 2] },
    { type: 'integer', enum: [1, 2], format: 'int32' },
    [],
  ],
  [
    'listed values of a format beside others, in another version',
    {
      anyOf: [
        { type: 'string', format: 'password', enum: ['a'] },
        { type: 'boolean', nullable: true },
        { type: 'string', minLength: 2 },
      ],
    },
    {
      anyOf: [
        { type: 'string', format: 'password', enum: ['a'] },
        { type: ['boolean', 'null'] },
        { type: 'string', minLength: 2 },
      ],
    },
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'not the listed values of a format, in another version',
    { not: { type: 'string', format: 'date', enum: ['a'] } },
    { not: { type: 'string', format: 'date', enum: ['a'] } },
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'not anything, in other words',
    { anyOf: [s, { not: { nullable: true } }] },
    { anyOf: [s, { not: {} }] },
    [],
    { dialects: ['3.0', '3.1'] },
  ],
  // Numbers are counted on paper, and not in floating point.
  [
    'an alternative of one multiple of a fraction',
    { anyOf: [{ type: 'number', minimum: 0.3, maximum: 0.3, multipleOf: 0.1 }, s] },
    s,
    ['schema.type-changed narrowed'],
  ],
  [
    'an alternative between two multiples of a fraction',
    { anyOf: [{ type: 'number', exclusiveMinimum: 0.3, exclusiveMaximum: 0.4, multipleOf: 0.1 }, s] },
    s,
    [],
  ],
  [
    'a large whole number left out',
    { type: 'integer', minimum: 1e20 },
    { type: 'integer', exclusiveMinimum: 1e20 },
    ['schema.bound-changed narrowed'],
  ],
  ['default changed', { type: 'string', default: 'a' }, { type: 'string', default: 'b' }, ['schema.default-changed']],
  [
    'discriminator property changed',
    { type: 'object', discriminator: { propertyName: 'a' } },
    { type: 'object', discriminator: { propertyName: 'b' } },
    ['schema.discriminator-changed'],
  ],
  ['false', s, false, ['schema.type-changed narrowed']],
];

test.for(facts)('%s', ([, before, after, said, options]) => {
  expect(briefly(before, after, options)).toEqual([...said].toSorted());
});

/** What is said about texts: kind and key. */
const texts: readonly (readonly [string, Json, Json, readonly string[], PairOptions?])[] = [
  [
    'readOnly in a response',
    object({ a: s }),
    object({ a: { type: 'string', readOnly: true } }),
    ['text.changed readOnly'],
    { direction: 'response' },
  ],
  ['writeOnly on the whole body', { ...s, writeOnly: true }, s, ['text.changed writeOnly']],
  ['readOnly takes the property out of requests', object({ a: s }), object({ a: { ...s, readOnly: true } }), []],
  ['readOnly: false', s, { ...s, readOnly: false }, []],
  [
    'a sunset date withdrawn',
    { ...s, deprecated: true, 'x-sunset': '2027-01-01' },
    { ...s, deprecated: true },
    ['extension.changed x-sunset'],
  ],
  [
    'a sunset date withdrawn with the deprecation',
    { ...s, deprecated: true, 'x-sunset': '2027-01-01' },
    s,
    ['schema.undeprecated '],
  ],
  [
    'the order of announced values',
    { ...s, 'x-extensible-enum': ['a', 'b'] },
    { ...s, 'x-extensible-enum': ['b', 'a'] },
    ['extension.changed x-extensible-enum'],
  ],
];

test.for(texts)('%s is a text', ([, before, after, said, options]) => {
  const found = changesBetween(before, after, options).filter((change) => change.direction === null);
  expect(found.map((change) => `${change.kind} ${'key' in change ? change.key : ''}`)).toEqual(said);
});

test.for([
  ['the day it goes', { 'x-sunset': '2027-06-30' }, ['schema.deprecated 2027-06-30']],
  ['no day', { 'x-sunset': 'soon' }, ['schema.deprecated null', 'extension.changed x-sunset']],
  [
    'two days',
    { 'x-sunset': '2027-06-30', 'x-sunset-date': '2027-07-31' },
    ['schema.deprecated null', 'extension.changed x-sunset', 'extension.changed x-sunset-date'],
  ],
] as const)('a property is deprecated with %s', ([, more, said]) => {
  const changes = changesBetween(object({ a: s }), object({ a: { ...s, deprecated: true, ...more } }));
  expect(
    changes.map((change) =>
      change.kind === 'schema.deprecated'
        ? `${change.kind} ${change.sunset}`
        : `${change.kind} ${'key' in change ? change.key : ''}`,
    ),
  ).toEqual(said);
});

test('a flag is said once for both directions', () => {
  const sides = [object({ a: s }), object({ a: { ...s, readOnly: true } })] as const;
  const [request, response] = (['request', 'response'] as const).map((direction) =>
    changesBetween(...sides, { direction }).map(({ kind }) => kind),
  );
  expect([request, response]).toEqual([['property.access-changed'], ['text.changed']]);
});

/** schema, default before, default after, whether a parameter, whether it is the same default in another writing. */
const defaults: readonly (readonly [string, Json, Json, Json, boolean, boolean])[] = [
  ['a text gets its quotes', { type: 'string' }, true, 'true', false, true],
  ['a number loses its quotes', { type: 'integer' }, '10', 10, false, true],
  ['both are values of the schema', { type: ['integer', 'string'] }, 10, '10', false, false],
  ['both are sent as the same text', { type: ['integer', 'string'] }, 10, '10', true, true],
  ['another text', { type: 'string' }, 10, '10.0', false, false],
  ['it loses the type of the schema', { type: 'string' }, 'true', true, false, false],
  ['null is no default', { type: 'string' }, null, 'null', true, false],
];

test.for(defaults)('default in another writing: %s', ([, schema, before, after, parameter, respelled]) => {
  const given = (value: Json): Json => ({ ...(schema as { [key: string]: Json }), default: value });
  const [change, ...rest] = changesBetween(given(before), given(after), { parameter });
  expect(rest).toEqual([]);
  expect(change).toMatchObject({ kind: 'schema.default-changed', respelled });
});

test('an alternative without a name has the number that the author counts', () => {
  const before = { anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string', enum: ['x'] }] };
  const after = { anyOf: [...before.anyOf, { type: 'string', format: 'date' }] };
  const [change] = changesBetween(before, after);
  expect(change).toMatchObject({ kind: 'schema.branch-added', label: '#4' });
});

test('lists of any length are compared', () => {
  const listed = (from: number): Json => ({ enum: Array.from({ length: 200_000 }, (_, index) => from + index) });
  expect(briefly(listed(0), listed(100_000))).toEqual([
    'schema.enum-value-added widened',
    'schema.enum-value-removed narrowed',
  ]);
});

import { expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judge } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/** One edit is told once for each thing that it does to messages, and each sentence is true when it is read alone. */

const text: JsonObject = { type: 'string' };
const object = (...names: readonly string[]): JsonObject => ({
  type: 'object',
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, text])),
});
const kind = (name: string): JsonObject => ({
  ...object('kind'),
  properties: { kind: { type: 'string', enum: [name] } },
});
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const shared: JsonObject = {
  Card: object('number'),
  Bank: object('iban'),
  Cat: kind('Cat'),
  Dog: kind('Dog'),
  Owl: kind('Owl'),
};
const Line = { type: 'object', properties: { sku: text } };

const documentOf = (schema: Json, direction: string, schemas: JsonObject): JsonObject => {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'Fine.', ...(direction === 'response' ? { content } : {}) } };
  const operation = { ...(direction === 'request' ? { requestBody: { required: true, content } } : {}), responses };
  return {
    openapi: '3.0.3',
    info: { title: 'T', version: '1.0.0' },
    paths: { '/orders': { put: operation } },
    components: { schemas: { ...shared, ...schemas } },
  };
};

interface Edit {
  readonly before: Json;
  readonly after: Json;
  readonly schemas?: readonly [JsonObject, JsonObject];
}

async function told({ before, after, schemas = [{}, {}] }: Edit, direction: string): Promise<readonly string[]> {
  const base = await contractOf(documentOf(before, direction, schemas[0]));
  const head = await contractOf(documentOf(after, direction, schemas[1]));
  const { changes } = await compareApis(base, head);
  return judge(changes, { base, head, lens: 'wire', policies: new Map() })
    .map(({ impact, message }) => `${impact}: ${message}`)
    .toSorted();
}

const property = (schema: Json): JsonObject => ({ type: 'object', properties: { v: schema } });
const pets = (...names: readonly string[]): JsonObject => ({
  oneOf: names.map(ref),
  discriminator: { propertyName: 'kind' },
});
const one = (...branches: readonly Json[]): JsonObject => ({ oneOf: branches });
const any = (...branches: readonly Json[]): JsonObject => ({ anyOf: branches });

test.for<[string, string, Edit, readonly string[]]>([
  [
    'any value beside alternatives of several types',
    'request',
    { before: any(text, { type: 'integer' }), after: any(text, { type: 'integer' }, {}) },
    ['non-breaking: Request body changed its type from `integer` or `string` to `any`.'],
  ],
  [
    'any value in place of a text',
    'request',
    { before: property(one({ type: 'boolean' }, text)), after: property(one({ type: 'boolean' }, {})) },
    [
      'breaking: Request property `v` changed within `oneOf`: some of what was valid does not match exactly one alternative any more, and is refused.',
      'non-breaking: An alternative of request property `v` changed its type from `string` to `any`.',
    ],
  ],
  [
    'a named alternative of another type',
    'request',
    {
      before: any({ ...text, maxLength: 5 }, ref('Line')),
      after: any({ ...text, maxLength: 5 }, ref('Line')),
      schemas: [{ Line }, { Line: text }],
    },
    ['breaking: Request schema `schemas/Line` changed its type from `object` to `string`.'],
  ],
  [
    'a whole number of 32 bits that became any number',
    'response',
    { before: { type: 'integer', format: 'int32' }, after: { type: 'number', format: 'double' } },
    ['breaking: Response body changed its type from `integer` (`int32`) to `number` (`double`).'],
  ],
  [
    'the other way round',
    'request',
    { before: { type: 'number' }, after: { type: 'integer', format: 'int64' } },
    ['breaking: Request body changed its type from `number` to `integer` (`int64`).'],
  ],
  [
    'a whole number that is rounded now',
    'request',
    { before: { type: 'integer', format: 'int32' }, after: { type: 'number', format: 'float' } },
    [
      'breaking: Request body changed its format from `int32` to `float`.',
      'non-breaking: Request body changed its type from `integer` to `number`.',
    ],
  ],
  [
    'alternatives that are asked for all at once',
    'request',
    { before: one(ref('Card'), ref('Bank')), after: { allOf: [ref('Card'), ref('Bank')] } },
    ['breaking: Request body has to match all of its schemas now (`allOf`), before exactly one (`oneOf`).'],
  ],
  [
    'the same in a response',
    'response',
    { before: one(ref('Card'), ref('Bank')), after: { allOf: [ref('Card'), ref('Bank')] } },
    [
      'potentially-breaking: Response body has to match all of its schemas now (`allOf`), before exactly one (`oneOf`).',
    ],
  ],
  [
    'all at once that became alternatives, one of which changed',
    'response',
    {
      before: { allOf: [ref('Card'), ref('Bank')] },
      after: any(ref('Card'), ref('Bank')),
      schemas: [{}, { Bank: { ...object('iban'), required: [] } }],
    },
    [
      'breaking: Response body has to match one or more of its schemas now (`anyOf`), before all (`allOf`).',
      'breaking: Response property `iban` of `schemas/Bank` became optional.',
    ],
  ],
  [
    'one more schema besides is told of itself',
    'request',
    { before: any(ref('Card'), ref('Bank')), after: { allOf: [ref('Card'), ref('Bank'), object('bic')] } },
    [
      'breaking: Request body lost the alternative `Bank`.',
      'breaking: Request property `bic` was added as required.',
      'breaking: Request property `iban` was added as required.',
    ],
  ],
  [
    'an alternative of an alternative',
    'request',
    {
      before: one(ref('Bank'), { ...property(pets('Cat', 'Dog', 'Owl')), required: ['v'] }),
      after: one(ref('Bank'), { ...property(pets('Cat', 'Dog')), required: ['v'] }),
    },
    ['breaking: Request property `v` lost the alternative `Owl`.'],
  ],
  [
    'a doubt within a doubt',
    'request',
    {
      before: one(ref('Bank'), { ...property(one(ref('Card'), object('x'))), required: ['v'] }),
      after: one(ref('Bank'), {
        ...property(one(ref('Card'), { ...object('x'), required: [] })),
        required: ['v'],
      }),
    },
    [
      'breaking: Request property `v` changed within `oneOf`: some of what was valid does not match exactly one alternative any more, and is refused.',
      'non-breaking: Request property `v.x` became optional.',
    ],
  ],
])('%s (%s)', async ([, direction, edit, expected]) => {
  expect(await told(edit, direction)).toEqual(expected);
});

const lost = (what: string): string => `breaking: Request body lost the alternative ${what}.`;

test.for<[string, Json, readonly Json[], string]>([
  ['a property', object('x'), [object('y')], 'with the property `x`'],
  [
    'one that it always has',
    { ...object('x'), properties: { w: text, x: text } },
    [object('y')],
    'with the property `x`',
  ],
  ['a type', { type: 'array', items: {} }, [{ type: 'array', items: text }], '`array`'],
  ['what a list is of', { type: 'array', items: ref('Card') }, [{ type: 'array', items: text }], '`array` of `Card`'],
  ['listed values', { ...text, enum: ['a'] }, [{ ...text, minLength: 3 }], 'with the value `a`'],
  ['a format', { ...text, format: 'date' }, [{ ...text, maxLength: 3 }], '`string` in the format `date`'],
  [
    'nothing else',
    { ...text, pattern: '^a' },
    [
      { ...text, maxLength: 3 },
      { ...text, minLength: 9 },
    ],
    'number 1 `string`',
  ],
])('an alternative without a name is told by %s', async ([, gone, kept, what]) => {
  const last = object('last');
  const before = any(gone, ...kept, { ...last, properties: { last: { type: 'integer' } } });
  const after = any(...kept, { ...last, properties: { last: { type: 'integer' } } });
  expect(await told({ before, after }, 'request')).toContain(lost(what));
});

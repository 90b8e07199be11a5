import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';
import type { Json } from '../../src/model/json.ts';
import { createWitnessSearch } from '../../src/schema/witnesses/witness.ts';
import { comparisonOf } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

/** Examples that a person believes: they show what the sentence says, with values that could have been sent. */

/** Instance and reason of each change that has an example; why there is none of the others. */
function shown(before: Json, after: Json, options: PairOptions = {}): readonly Json[] {
  const { evidence } = comparisonOf(before, after, options);
  const searching = createWitnessSearch(evidence.comparison, evidence.base, evidence.head);
  return [...evidence.sightings].flatMap(([change, told]) => {
    if (change.direction === null || ('effect' in change && change.effect === 'widened')) return [];
    const found = searching.find(
      told,
      told.seen.map(({ trail }) => trail),
    );
    return ['instance' in found ? [found.instance, found.reason] : found.missing];
  });
}

const object = (properties: Json, ...required: readonly string[]): Json => ({ type: 'object', properties, required });

/** A record of one kind, and what else it has. */
const record = (type: string, more: object = {}, ...required: readonly string[]): Json =>
  object({ type: { type: 'string', enum: [type] }, ...more }, 'type', ...required);

test('an alternative that went is shown by one of its own values', () => {
  const records = ['A', 'CAA', 'PTR'].map((type) => record(type, { target: { type: 'string' } }));
  const [first] = records;
  expect(shown({ oneOf: records }, { oneOf: [first ?? null, record('MX', { priority: {} }, 'priority')] })).toEqual([
    [{ type: 'CAA' }, '`type` must be one of `A` or `MX`.'],
    [{ type: 'PTR' }, '`type` must be one of `A` or `MX`.'],
  ]);
});

test('an alternative of which every value is accepted has no example, and says so', () => {
  const loose = object({ name: { type: 'string' } });
  const before = {
    anyOf: [loose, record('cat', { name: { type: 'string' } }), object({ lives: { type: 'integer' } }, 'lives')],
  };
  const after = { anyOf: [loose, object({ lives: { type: 'integer', minimum: 1 } }, 'lives')] };
  expect(shown(before, after)).not.toContainEqual([{ type: 'cat' }, expect.anything()]);
});

test.each<readonly [string, readonly Json[], string]>([
  [
    'none is of its type',
    [{ type: 'string', maxLength: 5 }, { type: 'boolean' }],
    'It must be of type `boolean` or `string`.',
  ],
  [
    'each asks for a property of its own',
    [object({ email: {} }, 'email'), object({ phone: {} }, 'phone')],
    'It must have one of the properties `email` or `phone`.',
  ],
  [
    'all ask for the same property',
    [object({ id: {}, email: {} }, 'email', 'id'), object({ id: {}, phone: {} }, 'phone', 'id')],
    'It must have the property `id`.',
  ],
  [
    'each has another reason',
    [object({ email: {} }, 'email'), { type: 'object', minProperties: 1, properties: { a: {} } }],
    'It must match one of the alternatives, and matches none.',
  ],
])('why no alternative accepts a value: %s', (_, branches, reason) => {
  const [found] = shown({ type: 'object' }, { oneOf: branches });
  expect(found).toEqual([expect.anything(), reason]);
});

describe('what comes to mind first', () => {
  const cases: readonly {
    readonly name: string;
    readonly sent: Json;
    readonly accepted: Json;
    readonly instance: Json;
  }[] = [
    {
      name: 'of values of any type not null, which is taken for no value',
      sent: object({ secret: {} }),
      accepted: object({ secret: { type: 'string' } }),
      instance: { secret: 1 },
    },
    {
      name: 'a key, for a map',
      sent: { type: 'object', additionalProperties: { type: 'string' } },
      accepted: { type: 'object', additionalProperties: { type: 'string', maxLength: 2 } },
      instance: { key1: 'tex' },
    },
    {
      name: 'an identifier that is one character too long',
      sent: object({ id: { type: 'string', example: '023e105f4ecef8ad' } }),
      accepted: object({ id: { type: 'string', maxLength: 16 } }),
      instance: { id: '023e105f4ecef8add' },
    },
    {
      name: 'a title that is too long, in words',
      sent: object({ title: { type: 'string', example: 'My rules' } }),
      accepted: object({ title: { type: 'string', maxLength: 16 } }),
      instance: { title: 'My rules My rules' },
    },
    {
      name: 'what a name says rather than any word that a pattern refuses',
      sent: object({ account_id: { type: 'string' } }),
      accepted: object({ account_id: { type: 'string', pattern: '^[0-9a-f]{32}$' } }),
      instance: { account_id: 'abc123' },
    },
    {
      name: 'times, places and counts by their names',
      sent: object(
        {
          created_on: { type: 'string' },
          latitude: { type: 'string' },
          size_in_bytes: { type: ['string', 'integer'] },
        },
        'created_on',
        'latitude',
        'size_in_bytes',
      ),
      accepted: object(
        {
          created_on: { type: 'string' },
          latitude: { type: 'string' },
          size_in_bytes: { type: ['string', 'integer'] },
          zone: {},
        },
        'created_on',
        'latitude',
        'size_in_bytes',
        'zone',
      ),
      instance: { created_on: '2026-01-31T12:00:00Z', latitude: '52.52', size_in_bytes: 1 },
    },
  ];
  test.each(cases)('$name', ({ sent, accepted, instance }) => {
    expect(shown(sent, accepted)).toContainEqual([instance, expect.any(String)]);
  });
});

test('an object that was closed is shown by a property that it does not describe', () => {
  const query = (more: object): Json => ({
    type: 'object',
    properties: { source: { enum: ['streams'] }, filters: {} },
    required: ['source'],
    ...more,
  });
  const other = { type: 'object', properties: { source: { enum: ['map'] } }, required: ['source'] };
  const found = shown(
    { oneOf: [query({ additionalProperties: true }), other] },
    { oneOf: [query({ additionalProperties: false, required: ['source', 'filters'] }), other] },
  );
  expect(found).toContainEqual([
    expect.objectContaining({ extra: expect.anything() }),
    expect.stringContaining('must not have the property `extra`'),
  ]);
});

test('large parts that have nothing to do with a difference are null where they may be', () => {
  const names = Array.from({ length: 12 }, (_, index) => `a_property_with_a_long_name_${index}`);
  const large = {
    ...(object(Object.fromEntries(names.map((name) => [name, { type: 'string' }])), ...names) as object),
  };
  const owner = { ...large, type: ['object', 'null'] };
  const issue = (state: Json): Json =>
    object({ state, owner, author: owner, place: large }, 'state', 'owner', 'author', 'place');
  const [found] = shown(issue({ enum: ['open', 'closed'] }), issue({ enum: ['open'] }));
  expect(found).toEqual([
    expect.objectContaining({ state: 'closed', owner: null, author: null, place: expect.any(Object) }),
    '`state` must be `open`.',
  ]);
});

describe('why a change has no example', () => {
  const reasonOf = async (before: Json, after: Json, direction: 'request' | 'response'): Promise<readonly Json[]> => {
    const content = (schema: Json): Json => ({ 'application/json': { schema } });
    const document = (schema: Json): string =>
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 't', version: '1.0.0' },
        paths: {
          '/pets': {
            post: {
              ...(direction === 'request' ? { requestBody: { required: true, content: content(schema) } } : {}),
              responses: {
                200: { description: 'ok', ...(direction === 'response' ? { content: content(schema) } : {}) },
              },
            },
          },
        },
      });
    const report = await compareSpecs({ base: { text: document(before) }, head: { text: document(after) } });
    return report.findings.flatMap(({ rule, noWitness }) => (noWitness === undefined ? [] : [`${rule}: ${noWitness}`]));
  };

  test('an alternative that does not come any more', async () => {
    expect(
      await reasonOf(
        { oneOf: [record('cat'), record('dog')] },
        { oneOf: [record('cat'), { type: 'null' }] },
        'response',
      ),
    ).toContain(
      'response-branch-removed: Every message that may come now was valid before; what only this alternative described does not come any more.',
    );
  });

  test('a required property that became read-only', async () => {
    const pet = (more: object): Json => object({ id: { type: 'string', ...more } }, 'id');
    expect(await reasonOf(pet({}), pet({ readOnly: true }), 'request')).toEqual([
      'request-property-became-read-only: No message is refused; the property has no place in these messages any more.',
    ]);
  });
});

test('an example is on the way that the change is named by', async () => {
  const document = (id: Json): string => {
    const answer = (schema: Json): Json => ({
      get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } } },
    });
    const item = '#/paths/~1one/get/responses/200/content/application~1json/schema/properties/result';
    return JSON.stringify({
      openapi: '3.1.0',
      info: { title: 't', version: '1.0.0' },
      paths: {
        '/all': answer(object({ result: { type: 'array', items: { $ref: item } } }, 'result')),
        '/one': answer(object({ result: object({ id }, 'id') }, 'result')),
      },
    });
  };
  const report = await compareSpecs({
    base: { text: document({ type: 'integer' }) },
    head: { text: document({ type: 'string' }) },
  });
  const [finding] = report.findings.filter(({ rule }) => rule === 'response-type-changed');
  expect(finding?.message).toContain('`result[].id`');
  expect(finding?.witness).toMatchObject({ instance: { result: [{ id: 'abc123' }] } });
});

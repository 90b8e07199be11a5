import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/lint/child/states.ts';
import type { State } from '../../src/lint/child/states.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { apis } from './support/apis.ts';
import { definitionOf, inOrder, quick, slow } from './support/quick.ts';

// What a walk through a document leaves out gives nothing that is not found elsewhere.

const names = ['name', 'items', 'content', 'headers', 'schema'] as const;
const oneOf = (texts: string): fc.Arbitrary<string> => fc.constantFrom(...texts.trim().split(/\s\s+/));
const context = oneOf(`
  ..content  ..requestBody  ..responses  ..parameters  ..headers  ..properties  ..items  ..name  .paths  .paths[*].get
  .paths[*][get,post]  .components  .components.schemas  .components.schemas.S1`);
const fixedContext = oneOf('.components.schemas[*]  .paths[*][*]  .paths[*].get.requestBody.content[*]');
const step = oneOf(`
  .properties  .items  .schema  .content  .headers  .name  .description  .type  .*  [*]  [name,items]  [0]  [200]  [0:1]
  [?(@ && @.type == "string")]  [?(@ && @.properties)]  [?(@property === "name")]
  [?(@property !== "items" && @ && @.type)]`);
const deepStep = step.map((one) => `..${one.replace(/^\./, '')}`);
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: step }, { weight: 2, arbitrary: deepStep }), {
  minLength: 1,
  maxLength: 3,
});
const rare = fc.constantFrom('', '', '', '', '', '', '', '', '^', '~');
const fixed = fc.array(fc.oneof(step, fc.constant('.properties[*]')), { minLength: 1, maxLength: 3 });
const expression = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(fixedContext, fixed).map(([before, more]) => `$${before}${more.join('')}`) },
  { weight: 3, arbitrary: fc.tuple(context, deepStep).map(([before, last]) => `$${before}${last}`) },
  { weight: 2, arbitrary: fc.tuple(deepStep, step).map(([before, last]) => `$${before}${last}`) },
  { weight: 1, arbitrary: fc.tuple(deepStep, step, step).map((parts) => `$${parts.join('')}`) },
  { weight: 1, arbitrary: fc.tuple(context, steps, rare).map(([one, more, end]) => `$${one}${more.join('')}${end}`) },
);
const then = fc.constantFrom<Json>(
  { function: 'truthy', field: 'description' },
  { function: 'defined', field: 'items.type' },
  { function: 'falsy' },
  { function: 'pattern', functionOptions: { notMatch: '^(text|string)' } },
  { function: 'schema', functionOptions: { schema: { type: 'object', required: ['title'] } } },
);
const message = fc.constantFrom('{{property}}: {{error}}', '{{property}}', 'A message');
const rule = fc
  .tuple(fc.array(expression, { minLength: 1, maxLength: 2 }), then, message)
  .map(([all, called, words]): Json => ({ given: all, message: words, then: called }));
const rulesets = fc
  .array(rule, { minLength: 1, maxLength: 3 })
  .map((rules): string => JSON.stringify({ rules: Object.fromEntries(rules.map((one, index) => [`r${index}`, one])) }));

const SCHEMAS = 5;
const reference = fc.nat(SCHEMAS - 1).map((index): JsonObject => ({ $ref: `#/components/schemas/S${index}` }));
/** Schemas that use those behind them, under names that expressions look for. */
const components = fc
  .tuple(
    ...Array.from({ length: SCHEMAS }, (_, index) => {
      const behind = fc.nat(SCHEMAS).map((more): JsonObject => {
        const next = index + 1 + (more % (SCHEMAS - index));
        return next >= SCHEMAS ? { type: 'string' } : { $ref: `#/components/schemas/S${next}` };
      });
      const properties = fc.dictionary(fc.constantFrom(...names), behind, { minKeys: 1, maxKeys: 3 });
      return fc.oneof(
        fc.record({ type: fc.constant('object'), properties }),
        fc.record({ type: fc.constant('array'), items: behind }),
        behind,
      ) as fc.Arbitrary<JsonObject>;
    }),
  )
  .map((all): JsonObject => Object.fromEntries(all.map((one, index) => [`S${index}`, one])));
const content = reference.map((schema): JsonObject => ({ 'application/json': { schema } }));
const operation = fc
  .record(
    {
      parameters: reference.map((schema): Json => [{ name: 'id', in: 'query', schema }]),
      requestBody: content.map((one): JsonObject => ({ content: one })),
      responses: fc.tuple(content, reference).map(([one, schema]): JsonObject => ({
        200: { description: 'OK', content: one, headers: { name: { schema } } },
      })),
    },
    { requiredKeys: [] },
  )
  .map((one) => one as JsonObject);
/** Descriptions in which most things are used in more than one place. */
const shared = fc
  .tuple(components, fc.array(operation, { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([all, operations, isFirst]): JsonObject => {
    const paths = Object.fromEntries(
      operations.map((one, index) => [`/p${index}`, { [index % 2 === 0 ? 'get' : 'post']: one }]),
    );
    const parts = { paths, components: { schemas: all } };
    const ordered = isFirst ? { components: parts.components, paths } : parts;
    return { openapi: '3.0.3', info: { title: 'A', version: '1' }, ...ordered };
  });

describe('a walk through a document', () => {
  test('finds what Spectral finds, whatever is asked and written', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        rulesets,
        fc.oneof({ weight: 5, arbitrary: shared }, { weight: 1, arbitrary: apis }),
        async (text, api) => {
          const definition = await definitionOf(text);
          const files = { 'api.json': JSON.parse(JSON.stringify(api)) as JsonObject };
          const expected = await slow(definition, files).catch(() => null);
          // Some expressions are more than nimma can compile; and on some circles Spectral runs out of stack.
          if (expected === null) return;
          expect(inOrder(await quick(definition, files))).toEqual(inOrder(expected));
          found += expected.length;
        },
      ),
      { seed: 20261129, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test('does not lose its way where a component is used twice in one object', async () => {
    const rules = {
      titled: { given: '$.components.schemas[*].properties[*]', then: { function: 'truthy', field: 'title' } },
      typed: {
        given: '$.components.schemas[*].properties[*].properties[*].type',
        then: { function: 'falsy' },
      },
    };
    const twice = (name: string): JsonObject => ({
      type: 'object',
      properties: Object.fromEntries(['x', 'y'].map((one) => [one, { $ref: `#/components/schemas/${name}` }])),
    });
    const used = {
      schemas: { A: twice('B'), B: twice('C'), C: { $ref: '#/components/schemas/D' }, D: { type: 'string' } },
    };
    const api = { openapi: '3.0.3', info: { title: 'A', version: '1' }, paths: {}, components: used };
    const definition = await definitionOf(JSON.stringify({ rules }));
    const expected = await slow(definition, { 'api.json': api });
    expect(expected.map(([name]) => name).toSorted()).toEqual(['titled', 'titled', 'typed']);
    expect(inOrder(await quick(definition, { 'api.json': api }))).toEqual(inOrder(expected));
  });

  // Each schema uses the next one twice: all ways through thirty of them are never gone to their end.
  test('goes once through what many ways lead to', async () => {
    const last = 30;
    const schemas = Object.fromEntries(
      Array.from({ length: last + 1 }, (_, index): [string, JsonObject] => {
        const next = { $ref: `#/components/schemas/S${index + 1}` };
        const properties = { left: { ...next }, right: { ...next } };
        return [`S${index}`, index === last ? { type: 'string' } : { type: 'object', properties }];
      }),
    );
    const definition = await definitionOf(
      JSON.stringify({
        rules: {
          limited: {
            message: 'No limit',
            given: '$..[?(@ && @.type == "string")]',
            then: { field: 'maxLength', function: 'defined' },
          },
          named: {
            message: 'No title',
            given: '$..properties[left,right]',
            then: { field: 'title', function: 'defined' },
          },
        },
      }),
    );
    const api = { openapi: '3.0.3', info: { title: 'A', version: '1' }, paths: {}, components: { schemas } };
    const found = await quick(definition, { 'api.json': api });
    expect(found.filter(([name]) => name === 'limited').map(([, path]) => path)).toEqual([
      `api.json components > schemas > S${last}`,
    ]);
    expect(found.filter(([name]) => name === 'named')).toHaveLength(last);
  });
});

describe('the state of a path', () => {
  const stateAt = (path: readonly string[], ...given: readonly string[]): State => {
    const { start, after, areSure } = statesOf(given.map((one) => ({ given: one, rule: 'rule' })));
    expect(areSure).toBe(true);
    return path.reduce(after, start);
  };

  /** As two paths of one walk. */
  const areSame = (one: readonly string[], other: readonly string[], ...given: readonly string[]): boolean => {
    const { start, after } = statesOf(given.map((each) => ({ given: each, rule: 'rule' })));
    return one.reduce(after, start) === other.reduce(after, start);
  };

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['names that no expression has', ['$.a[*].b'], ['a', 'x'], ['a', 'y']],
    ['ways to the same rest', ['$.a.b..[?(@ && @.x)]', '$..c..[?(@ && @.x)]'], ['a', 'b'], ['y', 'c']],
    ['names behind which all is over', ['$.a.b'], ['a', 'b', 'c'], ['x']],
    ['a filter that looks at the value', ['$..[?(@ && @.x)].y'], ['a'], ['a', 'b']],
  ])('is the same for %s', (_, expressions, one, other) => {
    expect(areSame(one, other, ...expressions)).toBe(true);
    expect(stateAt(one, ...expressions).isOpen).toBe(false);
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['lengths that count', ['$.a[*].b'], ['a'], ['a', 'x']],
    ['a name that is looked for', ['$..a.b'], ['a'], ['x']],
    ['a name that was found', ['$..a..b'], ['a', 'x'], ['x', 'x']],
    ['numbers as names', ['$..[0].b'], ['0'], ['1']],
  ])('is another one for %s', (_, expressions, one, other) => {
    expect(areSame(one, other, ...expressions)).toBe(false);
  });

  test('differs for rests of different rules', () => {
    const { start, after } = statesOf([
      { given: '$.a..x', rule: 'one' },
      { given: '$.b..x', rule: 'other' },
    ]);
    expect(after(start, 'a')).not.toBe(after(start, 'b'));
  });

  test.each(['$..[?(@ && @.x)].y.z', '$..[?(@property === "x")].y'])('%s is open behind its filter', (given) => {
    expect(stateAt(['a', 'y'], given).isOpen).toBe(true);
  });

  test.each<[readonly string[], boolean]>([
    [['a'], false],
    [['a', 'b'], true],
    [['x'], true],
  ])('says where nothing is found any more: %j', (path, isOver) => {
    expect(stateAt(path, '$.a[b,c]', '$').isOver).toBe(isOver);
  });

  test.each([
    '$.a^',
    '$..a~',
    '$..a[0:1]',
    '$..a.b..c.d',
    '$.x..a..b',
    '$..a..a',
    '$..[?(@parent.x)]',
    '$..[?(@path === "x")]',
    '$..*.a',
  ])('tells no paths apart for %s', (known) => {
    expect(statesOf(['$.a', known].map((given) => ({ given, rule: 'rule' }))).areSure).toBe(false);
  });

  test('is of no concern to what another engine runs', () => {
    expect(stateAt([], '$.a', '$.a[?(@.x)]^.b').isOver).toBe(false);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocalExpression } from '../../src/lint/child/local.ts';
import { runAsked } from '../../src/lint/child/pruned.ts';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import { runPrunedOnly } from './support/pruned.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import { reduceSides } from '../../src/lint/prune/reduce.ts';
import type { LintDocument, LintRun } from '../../src/lint/result.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { apis } from './support/apis.ts';
import { load } from './support/rulesets.ts';

// What the head gives is the same whether it is linted whole or known from the base and from what a change touches.

const now = new Date(0);
const definitionOf = async (text: string): Promise<RulesetDefinition> =>
  (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
const everything = await definitionOf(
  "extends: [[spectral:oas, all], ['@stoplight/spectral-owasp-ruleset', all], strict]",
);

const documentOf = (api: JsonObject): LintDocument => ({
  file: 'api.json',
  format: api['openapi'] === undefined ? 'oas2' : api['openapi'] === '3.1.0' ? 'oas3_1' : 'oas3_0',
  files: new Map([['api.json', JSON.parse(JSON.stringify(api)) as Json]]),
  inData: new Map(),
});

/** Both ways, and whether the short one was taken. */
async function both(
  before: JsonObject,
  after: JsonObject,
  definition: RulesetDefinition,
): Promise<{ readonly whole: LintRun | undefined; readonly pruned: LintRun | null }> {
  const [base, head] = [documentOf(before), documentOf(after)];
  const asked = { definition, documents: [head, base], now };
  const whole = await runSpectral(asked);
  const reduction = reduceSides(base, head);
  const known = whole.runs[1] ?? null;
  if (reduction === null || known === null || whole.faults.length > 0) return { whole: whole.runs[0], pruned: null };
  return { whole: whole.runs[0], pruned: await runPrunedOnly(definition, head, known, reduction) };
}

const operation = (id: string, more: JsonObject = {}): JsonObject => ({
  operationId: id,
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
  },
  ...more,
});
const described = (paths: JsonObject, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'A', version: '1' },
  ...more,
  paths,
  components: {
    schemas: {
      A: { type: 'object', properties: { id: { type: 'string', example: 5 }, b: { $ref: '#/components/schemas/B' } } },
      B: { type: 'array', items: { type: 'string' } },
      Unused: { type: 'string', enum: [1] },
      ...schemas,
    },
  },
});
const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`/${index}`, { get: operation(`get${index}`) }]),
);

describe('a change', () => {
  test.each<[string, JsonObject, JsonObject, boolean]>([
    [
      'of one operation',
      described(many),
      described({ ...many, '/3': { get: operation('other', { deprecated: true }) } }),
      true,
    ],
    ['that brings a finding', described(many), described({ ...many, '/3': { get: operation('with space') } }), true],
    ['that mends one', described({ ...many, '/3': { get: operation('a b') } }), described(many), true],
    ['that adds an operation', described(many), described({ ...many, '/new': { post: operation('get1') } }), true],
    ['that removes one', described({ ...many, '/new': { post: operation('a b') } }), described(many), true],
    ['of `info` and `tags`', described(many), described(many, {}, { tags: [{ name: 'a' }, { name: 'a' }] }), true],
    [
      'of a component that one operation uses',
      described(many, { C: { type: 'array' } }),
      described(
        { ...many, '/3': { get: operation('c', { responses: { 200: { $ref: '#/components/schemas/C' } } }) } },
        { C: { type: 'array', items: { type: 'array' } } },
      ),
      true,
    ],
    ['of a component that all use', described(many), described(many, { A: { type: 'array' } }), false],
    ['of the version', described(many), { ...described(many), openapi: '3.1.0' }, false],
    [
      'of what is called as a rule calls members',
      described(many, { headers: { type: 'string' } }),
      described(many, { headers: { type: 'object' } }),
      false,
    ],
    [
      'with a circle',
      described(many),
      described(
        { ...many, '/3': { get: operation('c', { responses: { 200: { $ref: '#/components/schemas/C' } } }) } },
        { C: { properties: { c: { $ref: '#/components/schemas/C' } } } },
      ),
      false,
    ],
    [
      'with a reference that leads nowhere',
      described(many),
      described({
        ...many,
        '/3': { get: operation('c', { responses: { 200: { $ref: '#/components/schemas/Gone' } } }) },
      }),
      false,
    ],
  ])('%s gives what the whole head gives', async (_, before, after, isShort) => {
    const { whole, pruned } = await both(before, after, everything);
    expect(whole?.results.length).toBeGreaterThan(0);
    expect(pruned !== null).toBe(isShort);
    if (pruned !== null) expect(pruned).toEqual(whole);
  });

  test('is asked for with the findings of the base, or with the base', async () => {
    const [base, head] = [
      documentOf(described(many)),
      documentOf(described({ ...many, '/3': { get: operation('a b') } })),
    ];
    const reduction = reduceSides(base, head);
    if (reduction === null) throw new Error('It is not reduced.');
    const asked = { definition: everything, documents: [head, base], now };
    const whole = await runSpectral(asked);
    const known = whole.runs[1] ?? null;
    expect(await runAsked({ ...asked, pruning: { base: null, reduction } })).toEqual(whole);
    expect(await runAsked({ ...asked, documents: [head], pruning: { base: known, reduction } })).toEqual(whole);
  });

  test('in what Spectral misplaces is not taken for known', async () => {
    const odd = (more: JsonObject): JsonObject =>
      described(
        {
          ...many,
          '/3': {
            get: operation('c', {
              parameters: [{ name: 'c', in: 'query', schema: { $ref: '#/components/schemas/%C3%A9' } }],
              ...more,
            }),
          },
        },
        { é: { type: 'string', example: 5 } },
      );
    const { whole, pruned } = await both(odd({}), odd({ parameters: [] }), everything);
    expect(whole?.results.length).toBeGreaterThan(0);
    if (pruned !== null) expect(pruned).toEqual(whole);
  });

  test('gives what the whole head gives, whatever is written', async () => {
    let short = 0;
    const straight = apis.map(withoutCircles);
    const edits = fc.record({
      at: fc.nat(),
      other: straight,
      what: fc.constantFrom('path', 'schema', 'remove', 'both'),
    });
    await fc.assert(
      fc.asyncProperty(straight, fc.array(edits, { minLength: 1, maxLength: 2 }), async (written, changes) => {
        const before = described(
          { ...(written['paths'] as JsonObject), ...many },
          (written['components'] as JsonObject)['schemas'] as JsonObject,
          {
            openapi: written['openapi'] as Json,
          },
        );
        const after = changes.reduce(edited, JSON.parse(JSON.stringify(withBad(before, written))) as JsonObject);
        const base = JSON.parse(JSON.stringify(withBad(before, written))) as JsonObject;
        if (reduceSides(documentOf(base), documentOf(after)) === null) return;
        const { whole, pruned } = await both(base, after, everything).catch((error: unknown) => {
          // On some circles Spectral itself runs out of stack.
          if (error instanceof RangeError) return { whole: undefined, pruned: null };
          throw error;
        });
        if (pruned === null) return;
        short += 1;
        expect(pruned).toEqual(whole);
      }),
      { seed: 20261125, numRuns: 12 },
    );
    expect(short).toBeGreaterThan(1);
  }, 120_000);
});

/** The same where schemas refer only to those behind them, and are not called as rules call members. */
function withoutCircles(api: JsonObject): JsonObject {
  const plain = JSON.parse(
    JSON.stringify(api).replaceAll('#/components/schemas/items', '#/components/schemas/Item'),
  ) as JsonObject;
  const components = plain['components'] as JsonObject;
  const schemas = Object.entries<Json>(components['schemas'] as JsonObject).map(([name, schema]): [string, Json] => [
    name === 'items' ? 'Item' : name,
    schema,
  ]);
  const names = schemas.map(([name]) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')));
  const plainNames = schemas.map(([name]) => name);
  const straight = schemas.map(([name, schema], index): [string, Json] => {
    const isBehind = (reference: string): boolean =>
      [...names.slice(index + 1), ...plainNames.slice(index + 1)].some((one) => reference.endsWith(`/${one}`));
    const text = JSON.stringify(schema, (_key, value: Json) =>
      typeof value === 'object' &&
      value !== null &&
      '$ref' in value &&
      !isBehind(JSON.stringify(value['$ref']).slice(1, -1))
        ? { type: 'string' }
        : value,
    );
    return [name, JSON.parse(text) as Json];
  });
  return { ...plain, components: { ...components, schemas: Object.fromEntries(straight) } };
}

/** The response that generated operations refer to. */
function withBad(api: JsonObject, written: JsonObject): JsonObject {
  const { responses } = written['components'] as JsonObject;
  return {
    ...api,
    components: { ...(api['components'] as JsonObject), ...(responses === undefined ? {} : { responses }) },
  };
}

function edited(
  api: JsonObject,
  { at, other, what }: { readonly at: number; readonly other: JsonObject; readonly what: string },
): JsonObject {
  const paths = { ...(api['paths'] as JsonObject) };
  const components = api['components'] as JsonObject;
  const schemas = { ...(components['schemas'] as JsonObject) };
  const replace = (of: Record<string, Json>, by: JsonObject): void => {
    const names = Object.keys(by);
    const name = names[at % Math.max(1, names.length)];
    if (name !== undefined) of[name] = by[name] ?? null;
  };
  if (what === 'path' || what === 'both') replace(paths, other['paths'] as JsonObject);
  if (what === 'schema' || what === 'both')
    replace(schemas, (other['components'] as JsonObject)['schemas'] as JsonObject);
  if (what === 'remove')
    delete (paths as Record<string, Json>)[Object.keys(paths)[at % Object.keys(paths).length] ?? ''];
  return { ...api, paths, components: { ...components, schemas } };
}

test.each([
  ['$', true],
  ['$.paths[*]', true],
  ['$.paths[*][get,post].parameters[*]', true],
  ['$.paths', true],
  ['$..[?(@ && @.type=="array")]', true],
  ['$..[description,title]', true],
  ['$.components.schemas..[?(@property !== "properties" && @.x)]', true],
  ['$.paths..parameters[*][?(@property === "name" && (@ === "id" || @.match(/(_id|Id|-id)$/)))]^.schema', true],
  ['$.info.contact', true],
  ['$.components', false],
  ['$.components.schemas', false],
  ['$.paths[*]^', false],
  ['$.paths[?(@root.info)]', false],
  ['$..[?(@parent.x)]', false],
  ['$..[?(@path.x)]', false],
  ['#Alias', false],
])('%s looks at one unit at a time: %s', (expression, expected) => {
  expect(isLocalExpression(expression, 'oas3_0')).toBe(expected);
});

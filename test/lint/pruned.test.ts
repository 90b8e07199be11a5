import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocalExpression } from '../../src/lint/child/local.ts';
import { runAsked } from '../../src/lint/child/pruned.ts';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import { unpack } from '../../src/lint/kept.ts';
import { compareRuns } from '../../src/lint/lint.ts';
import { contractOf } from '../diff/contract-of.ts';
import { runPrunedOnly, wholeHead } from './support/pruned.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import { reduceSides } from '../../src/lint/prune/reduce.ts';
import { inOrder } from '../../src/lint/result.ts';
import type { LintDocument, LintRun } from '../../src/lint/result.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { apis, withoutCircles } from './support/apis.ts';
import { load } from './support/rulesets.ts';

// What the head gives is the same whether it is linted whole or known from the base and from what a change touches.

const now = new Date(0);
const definitionOf = async (text: string): Promise<RulesetDefinition> =>
  (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
const everything = await definitionOf(
  "extends: [[spectral:oas, all], ['@stoplight/spectral-owasp-ruleset', all], strict]",
);

// Without ours, that see the whole head always.
const comparisons = await definitionOf("extends: [[spectral:oas, all], ['@stoplight/spectral-owasp-ruleset', all]]");

const documentOf = (api: JsonObject, file = 'api.json'): LintDocument => ({
  file,
  format: api['openapi'] === undefined ? 'oas2' : api['openapi'] === '3.1.0' ? 'oas3_1' : 'oas3_0',
  files: new Map([[file, JSON.parse(JSON.stringify(api)) as Json]]),
  inData: new Map(),
});

/** Both ways, and whether the short one was taken; and of both what is new and what is gone. */
async function both(
  before: JsonObject,
  after: JsonObject,
  definition: RulesetDefinition,
  names: Partial<Record<'base' | 'head', string>> = {},
): Promise<{ readonly whole: LintRun | undefined; readonly pruned: LintRun | null | undefined }> {
  const [base, head] = [documentOf(before, names.base), documentOf(after, names.head)];
  const asked = { definition, documents: [head, base], now };
  const whole = await runSpectral(asked);
  const reduction = reduceSides(base, head);
  const [ofHead, known] = whole.runs;
  if (reduction === null || known === undefined || ofHead === undefined || whole.faults.length > 0)
    return { whole: ofHead, pruned: null };
  const joined = await runPrunedOnly(definition, { base, head }, known, reduction);
  if (joined === null) return { whole: ofHead, pruned: null };
  if (names.base === names.head) await expectSameDelta(before, after, joined.runs, whole.runs);
  return { whole: ofHead, pruned: wholeHead(joined, known, head) };
}

/** What is new, what is gone, and what counts of the rest in operations that a change touches. */
async function expectSameDelta(
  before: JsonObject,
  after: JsonObject,
  ...[short, long]: readonly (readonly LintRun[])[]
): Promise<void> {
  const [base, head] = await Promise.all([contractOf(before), contractOf(after)]);
  const request = { base, head, mode: 'changed-operations' as const };
  const [some, all] = [short, long].map((runs) => {
    const [ofHead, ofBase] = (runs ?? []).map(({ rules, results }) => ({
      rules,
      results: results.map((one) => ({ ...one, file: head.file })),
    }));
    if (ofHead === undefined) return expect.fail('There is no head.');
    return compareRuns(request, ofHead, ofBase).judgements.filter((each) => each.counts || each.origin === 'fixed');
  });
  expect(some).toEqual(all);
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
const others = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`/other${index}`, { get: operation(`other${index}`) }]),
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

  // To Spectral a rule with such a severity can't be disabled, and each run of a part would find the same again.
  test('with severities for parts of the document gives what the whole head gives, once', async () => {
    const definition = await definitionOf(`extends: [[spectral:oas, all]]
rules:
  lower-case: { given: "$.paths[*]~", then: { function: pattern, functionOptions: { match: '^/[a-z]+$' } } }
  contact: { given: $, then: { field: x-contact, function: truthy } }
  none: { given: $.paths, severity: off, then: { field: gone, function: truthy } }
overrides:
  - files: ['api.json#/paths/~13']
    rules: { lower-case: off, operation-description: hint, operation-operationId-unique: hint }
  - files: ['api.json#/paths/~1other3']
    rules: { operation-description: error, none: warn }
  - files: ['api.json#/info']
    rules: { contact: off }
`);
    const { whole, pruned } = await both(
      described({ ...many, ...others }),
      described({ ...many, ...others, '/3': { get: operation('get4') } }),
      definition,
    );
    const found = (whole?.results ?? []).filter(({ path }) => path[1] === '/4').map(({ rule }) => rule);
    expect(found).toContain('lower-case');
    expect(new Set(found).size).toBe(found.length);
    expect(pruned).toEqual(whole);
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
    if (known === null) throw new Error('The base was not linted.');
    const wanted: string[] = [];
    const fetch = (side: 'base' | 'head'): Promise<LintDocument> => {
      wanted.push(side);
      return Promise.resolve(side === 'head' ? head : base);
    };
    const pruning = { reduction, known: null, baseFile: base.file, open: [] };
    const cold = await runAsked({ definition: everything, documents: [], now, packs: true, pruning }, fetch);
    // Our own rules see the whole head.
    expect(wanted).toEqual(['base', 'head']);
    const packed = unpack(cold.packed ?? '', base.file, base.format);
    expect(inOrder(packed.all())).toEqual(known.results);
    const kept = packed.only((pointer) => reduction.kept.includes(pointer), head.file);
    const warm = await runAsked(
      { definition: everything, documents: [], now, pruning: { ...pruning, known: kept } },
      fetch,
    );
    expect(wanted).toEqual(['base', 'head', 'head']);
    expect(warm).toEqual({ ...cold, packed: null });
    expect(wholeHead({ runs: warm.runs, same: warm.same ?? [] }, known, head)).toEqual(whole.runs[0]);
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

// What rules ask that compare operations with each other and with what the root names.
const named = fc.constantFrom('a', 'b', 'c');
const parameter = fc.oneof(
  fc.constantFrom('Id', 'Query', 'Bad').map((name): JsonObject => ({ $ref: `#/components/parameters/${name}` })),
  fc.record(
    { name: fc.constantFrom('id', 'x'), in: fc.constantFrom('path', 'query'), required: fc.boolean() },
    { requiredKeys: ['in'] },
  ),
);
const parameters = fc.array(parameter, { maxLength: 3 });
const security = fc.array(fc.dictionary(fc.constantFrom('key', 'oauth', 'gone'), fc.array(named, { maxLength: 1 })), {
  maxLength: 2,
});
const compared = fc.record(
  { operationId: named, tags: fc.array(named, { maxLength: 2 }), parameters, security },
  { requiredKeys: [] },
);
const pathItem = fc.record({ parameters, get: compared, post: compared, delete: compared }, { requiredKeys: [] });
const templates = fc.constantFrom('/a', '/a/', '/a/{id}', '/a/{x}', '/b/{id}/{id}', '/admin/{id}', '/c?d', '/e/{f-g}');
const roots = fc.record(
  {
    tags: fc.array(fc.record({ name: named, description: fc.constantFrom('', 'text') }, { requiredKeys: ['name'] }), {
      maxLength: 3,
    }),
    security,
    'x-more': fc.constantFrom<Json>({ $ref: '#/components/schemas/Unused' }, 1),
  },
  { requiredKeys: [] },
);
/** A description, and what is written otherwise in another one. */
const comparing = fc.tuple(
  fc.record({ paths: fc.dictionary(templates, pathItem), root: roots, isUsed: fc.boolean() }),
  fc.record(
    {
      paths: fc.dictionary(templates, fc.option(pathItem, { nil: undefined }), { minKeys: 1, maxKeys: 2 }),
      root: roots,
      isUsed: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
);

function comparable({ paths, root, isUsed }: { paths: object; root: object; isUsed: boolean }): JsonObject {
  const schemas = isUsed ? { Other: { items: { $ref: '#/components/schemas/Unused' } } } : {};
  const api = described({ ...(paths as JsonObject), ...many, ...others }, schemas, root as JsonObject);
  return JSON.parse(
    JSON.stringify({
      ...api,
      components: {
        ...(api['components'] as JsonObject),
        parameters: {
          Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          Query: { name: 'x', in: 'query', schema: { type: 'string' } },
          Bad: { name: 'x', in: 'path', schema: { $ref: '#/components/schemas/B' } },
        },
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          oauth: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'https://a.example', scopes: { a: 'A' } } } },
        },
      },
    }),
  ) as JsonObject;
}

test('of operations that are compared with each other gives what the whole head gives', async () => {
  let short = 0;
  await fc.assert(
    fc.asyncProperty(comparing, async ([before, { paths = {}, ...more }]) => {
      const after = { ...before, ...more, paths: { ...before.paths, ...paths } };
      const [base, head] = [comparable(before), comparable(after)];
      const { whole, pruned } = await both(base, head, comparisons);
      expect(whole?.results.length).toBeGreaterThan(0);
      if (pruned === null) return;
      short += 1;
      expect(pruned).toEqual(whole);
    }),
    { seed: 20261125, numRuns: 12 },
  );
  expect(short).toBeGreaterThan(6);
}, 120_000);

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

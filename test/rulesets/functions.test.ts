import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules, runRule } from './support/catalogue.ts';
import type { Rule } from './support/catalogue.ts';
import { caseOf, clock, documentOf } from './support/cases.ts';

const expectResults = (document: unknown): void => {
  for (const rule of rules) {
    const results = runRule(rule, document, clock);
    for (const { message, path } of results) {
      expect(typeof message).toBe('string');
      expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).toBe(true);
    }
  }
};

const ruleNamed = (id: string): Rule => {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}.`);
  return found;
};

const get = (url: string, operation: object) => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1.0.0' },
  paths: { [url]: { get: operation } },
});

test('what stands where a text belongs is shown as it is written', () => {
  const document = get('/a', {
    responses: { 200: { headers: { Sunset: { schema: { type: 'string' }, example: null } } } },
  });
  const messages = rules.flatMap((rule) => runRule(rule, document, clock)).map(({ message }) => message);
  expect(messages.filter((message) => message.includes('The header Sunset'))).toEqual([
    expect.stringContaining('not "null"'),
  ]);
});

describe('garbage is no reason to fail', () => {
  test.for([
    ['nothing', null],
    ['a text', 'openapi: 3.1.0'],
    ['a list', []],
    ['an empty object', {}],
    ['paths that are a list', { openapi: '3.1.0', paths: [{ get: {} }] }],
    ['null path items', { openapi: '3.1.0', paths: { '/a': null, '/b': { get: null, parameters: null } } }],
    [
      'lists where objects belong',
      { openapi: '3.1.0', info: [], servers: {}, paths: { '/a': { get: [] } }, components: [] },
    ],
    ['a path item that is itself', { openapi: '3.1.0', paths: { '/a': { $ref: '#/paths/~1a' } } }],
    [
      'references in a circle',
      get('/a', {
        parameters: [{ $ref: '#/components/parameters/a' }],
        components: { parameters: { a: { $ref: '#/components/parameters/a' } } },
      }),
    ],
    [
      'a reference that is no text',
      get('/a', { responses: { 200: { $ref: 5 } }, parameters: [{ $ref: {} }], requestBody: { $ref: null } }),
    ],
    ['a stray % in a reference', get('/a', { responses: { 200: { $ref: '#/components/responses/%zz' } } })],
    ['security that is an object', { ...get('/a', { security: { main: [] } }), security: 'main' }],
    ['requirements that are texts', get('/a', { security: ['main', null, 5, { main: 'read' }] })],
    [
      'schemes that are texts',
      {
        ...get('/a', {}),
        components: {
          securitySchemes: {
            a: 'basic',
            b: null,
            c: { type: 'oauth2', flows: [] },
            d: { type: 'oauth2', flows: { implicit: null } },
          },
        },
      },
    ],
    [
      'headers and media types that are null',
      get('/a', {
        responses: { 200: { headers: { ETag: null, Link: [] }, content: { 'application/json': null } }, 400: null },
      }),
    ],
    [
      'names that are numbers',
      get('/a', { operationId: 5, tags: [5, null], parameters: [{ name: 5, in: 7 }], summary: [] }),
    ],
    [
      'a schema with itself below',
      {
        ...get('/a', {
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/a' } } } } },
        }),
        components: {
          schemas: {
            a: {
              type: 'object',
              properties: { a: { $ref: '#/components/schemas/a' } },
              allOf: [{ $ref: '#/components/schemas/a' }],
            },
          },
        },
      },
    ],
    [
      'schemas that are no schemas',
      {
        ...get('/a', {}),
        components: { schemas: { a: true, b: null, c: [], d: { properties: [], allOf: {}, enum: 'x', type: 7 } } },
      },
    ],
    [
      'names of prototypes',
      JSON.parse(
        '{"openapi":"3.1.0","paths":{"__proto__":{"get":{}},"constructor":{"get":{"security":[{"__proto__":[]}]}}},"components":{"schemas":{"__proto__":{"type":"object"}}}}',
      ),
    ],
    [
      'a Swagger 2.0 of nulls',
      {
        swagger: '2.0',
        host: null,
        schemes: null,
        securityDefinitions: null,
        produces: {},
        paths: {
          '/a': {
            post: {
              parameters: [null, { in: 'body' }, { in: 'formData' }],
              responses: { 200: { schema: null, examples: null, headers: [] } },
            },
          },
        },
      },
    ],
    [
      'objects that have no text',
      {
        ...get('/a', {
          deprecated: true,
          'x-sunset': { toString: null },
          security: [{ auth: [{ toString: null }, [{ toString: null }]] }],
          responses: {
            200: { headers: { 'Cache-Control': { example: { toString: null } }, ETag: {} }, content: {} },
            429: { headers: { 'Retry-After': { example: { toString: null } } } },
            // Types of headers and members of problems.
            500: {
              headers: { 'Retry-After': { schema: { type: { toString: null } } } },
              content: {
                'application/problem+json': { schema: { properties: { status: { type: { toString: null } } } } },
              },
            },
          },
        }),
        info: { version: { toString: null } },
        components: {
          securitySchemes: { auth: { type: 'oauth2', flows: { implicit: { scopes: { read: '' } } } } },
        },
      },
    ],
    ['a version that is a number', { swagger: 2.0, openapi: 3.1, paths: { '/a': { get: {} } } }],
  ] as const)('%s', ([, document]) => expectResults(document));

  test('a circle that YAML aliases make', () => {
    const schema: Record<string, unknown> = { type: 'object' };
    schema['properties'] = { self: schema };
    expectResults(get('/a', { responses: { 200: { content: { 'application/json': { schema } } } } }));
  });

  test('documents with parts replaced at random', () => {
    const junk = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.string(),
      fc.constant([]),
      fc.constant({}),
      fc.constant({ $ref: '#/paths' }),
      fc.constant({ toString: null }),
    );
    const documents = rules.map((rule) => documentOf(caseOf(rule, 'oas3').bad, '3.1'));
    const spoil = (node: unknown, at: number, value: unknown): unknown => {
      let count = 0;
      const visit = (one: unknown): unknown => {
        if (count++ === at) return value;
        if (Array.isArray(one)) return one.map(visit);
        if (one === null || typeof one !== 'object') return one;
        return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]));
      };
      return visit(node);
    };
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(30), junk, (document, at, value) =>
        expectResults(spoil(document, at, value)),
      ),
      { numRuns: 150 },
    );
  });
});

describe('one place, one finding', () => {
  const rule = ruleNamed('error-declared');
  const operations = (bad: number, good: number) => ({
    openapi: '3.1.0',
    paths: Object.fromEntries(
      Array.from({ length: bad + good }, (_, at) => [
        `/p${at}`,
        { get: { responses: at < bad ? { 200: {} } : { 200: {}, 404: {} } } },
      ]),
    ),
  });

  test('few are listed', () => {
    expect(runRule(rule, operations(3, 1)).map(({ path }) => path[1])).toEqual(['/p0', '/p1', '/p2']);
    expect(runRule(rule, operations(5, 95))).toHaveLength(5);
  });

  test('many are one, which says what it stands for', () => {
    const [result, ...others] = runRule(rule, operations(46, 1));
    expect(others).toEqual([]);
    expect(result).toMatchObject({ path: ['paths'], key: 'collapsed' });
    expect(result?.message).toMatch(/^46 of 47 operations declare no error/);
    expect(result?.members).toHaveLength(46);
  });

  test('a long list is cut, and says so', () => {
    const results = runRule(rule, operations(25, 975));
    expect(results).toHaveLength(21);
    expect(results.at(-1)).toMatchObject({ key: 'more' });
    expect(results.at(-1)?.message).toMatch(/^5 more places/);
    expect(results.at(-1)?.members).toHaveLength(5);
  });

  test('a host gets every single result, the same whether collapsed or not', () => {
    for (const document of [operations(46, 1), operations(25, 975), operations(3, 1)]) {
      const flat = runRule(rule, document).flatMap((result) => result.members ?? [result]);
      expect(flat).toEqual(runRule(rule, document, { expand: true }));
    }
  });

  test('a shared response is reported once, at the component', () => {
    const document = {
      openapi: '3.1.0',
      paths: {
        '/a': { get: { responses: { 429: { $ref: '#/components/responses/Slow' } } } },
        '/b': { get: { responses: { 429: { $ref: '#/components/responses/Slow' } } } },
      },
      components: { responses: { Slow: { description: 'Slow down.' } } },
    };
    expect(runRule(ruleNamed('rate-limit-retry-after'), document).map(({ path }) => path)).toEqual([
      ['components', 'responses', 'Slow'],
    ]);
  });
});

describe('what is found', () => {
  const at = (id: string, document: unknown): string[] =>
    runRule(ruleNamed(id), document, clock).map(({ path }) => path.join(' > '));

  test('QUERY and additional methods of OpenAPI 3.2', () => {
    const document = { openapi: '3.2.0', paths: { '/a': { query: {}, additionalOperations: { COPY: {} } } } };
    expect(at('style-operation-id', document)).toEqual([
      'paths > /a > query',
      'paths > /a > additionalOperations > COPY',
    ]);
    expect(at('auth-anonymous-write', { ...document, security: [] })).toEqual([
      'paths > /a > additionalOperations > COPY',
    ]);
  });

  test('operationIds of webhooks and callbacks', () => {
    const operation = { operationId: 'same' };
    const document = {
      openapi: '3.1.0',
      paths: { '/a': { get: { ...operation, callbacks: { done: { '{$url}': { post: operation } } } } } },
      webhooks: { ping: { post: operation } },
    };
    expect(at('style-operation-id-unique', document)).toEqual([
      'webhooks > ping > post > operationId',
      'paths > /a > get > callbacks > done > {$url} > post > operationId',
    ]);
  });

  test('a webhook body is what clients receive', () => {
    const schema = { type: 'object', additionalProperties: false, properties: { a: {} } };
    const document = {
      openapi: '3.1.0',
      webhooks: { ping: { post: { requestBody: { content: { 'application/json': { schema } } } } } },
    };
    expect(at('evolve-open-response', document)).toEqual([
      'webhooks > ping > post > requestBody > content > application/json > schema',
    ]);
    expect(at('input-string-bounded', document)).toEqual([]);
  });

  test('what lies in another file is not missing', () => {
    const document = get('/a/{id}', {
      parameters: [{ $ref: 'id.yaml' }],
      responses: { 200: { $ref: 'ok.yaml' }, 429: { $ref: 'slow.yaml' }, 503: { $ref: 'down.yaml' } },
    });
    for (const id of [
      'http-path-parameters',
      'rate-limit-retry-after',
      'retry-after-503',
      'rate-limit-advertised',
      'cache-policy',
      'trace-request',
      'trace-response',
    ]) {
      expect([id, at(id, document)]).toEqual([id, []]);
    }
  });

  test('operations and responses behind references', () => {
    const ok = { responses: { 200: { description: 'Done.' } } };
    const paths = {
      '/a/{id}': {
        get: { $ref: 'a.yaml' },
        put: { $ref: '#/x-operations/put' },
        post: { responses: { $ref: 'all.yaml' }, parameters: { $ref: 'all.yaml' } },
      },
    };
    const document = { openapi: '3.0.3', paths, 'x-operations': { put: ok } };
    expect(at('http-success-response', document)).toEqual([]);
    expect(at('error-declared', document)).toEqual(['x-operations > put > responses']);
    expect(at('http-path-parameters', document)).toEqual(['x-operations > put']);
  });

  test('a path item behind a reference is reported where it is written', () => {
    const document = {
      openapi: '3.1.0',
      paths: { '/a': { $ref: '#/components/pathItems/a' }, '/b': { $ref: '#/components/pathItems/a' } },
      components: { pathItems: { a: { get: {} } } },
    };
    expect(at('style-operation-id', document)).toEqual(['components > pathItems > a > get']);
  });

  test('the document is not changed, and one document says nothing about the next', () => {
    const document = documentOf(caseOf(ruleNamed('error-declared'), 'oas3').bad, '3.1');
    const before = structuredClone(document);
    const first = rules.map((rule) => runRule(rule, document, clock));
    expectResults(get('/other', {}));
    expect(document).toEqual(before);
    expect(rules.map((rule) => runRule(rule, structuredClone(document), clock))).toEqual(first);
  });

  test('the day comes from the option, the host, or the symbol', () => {
    const document = get('/a', { deprecated: true, 'x-sunset': '2026-11-23' });
    const rule = ruleNamed('deprecation-sunset-passed');
    const on = (today: string) => runRule({ ...rule, options: { today } }, document);
    expect([on('2026-11-23').length, on('2026-11-24').length]).toEqual([0, 1]);
    const now = Symbol.for('api-governor.now');
    try {
      Object.assign(globalThis, { [now]: Date.parse('2026-11-22') });
      expect(runRule(rule, document)).toEqual([]);
      expect(runRule(rule, document, { now: new Date('2026-11-30') })).toHaveLength(1);
    } finally {
      Reflect.deleteProperty(globalThis, now);
    }
  });

  test('an unknown check says which ones there are', () => {
    const [result] = runRule({ ...ruleNamed('error-declared'), check: 'errors/nope' }, {});
    expect(result?.message).toMatch(/must be one of: declared, /);
  });
});

describe('the modules', () => {
  const directory = new URL('../../rulesets/functions/', import.meta.url);
  const files = readdirSync(directory, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));

  test.for(files)('%s imports nothing from outside its folder and stays small', (file) => {
    const text = readFileSync(new URL(file, directory), 'utf8');
    const imports = [...text.matchAll(/from '([^']+)'/g)].map(
      (match) => new URL(match[1] ?? '', new URL(file, directory)).href,
    );
    expect(imports.filter((target) => !target.startsWith(directory.href))).toEqual([]);
    expect(text).not.toMatch(/import\(|require\(|process\.|\bFunction\b|\beval\b|Math\.random/);
    expect(text.split('\n').length).toBeLessThan(300);
    const bodies = [...text.matchAll(/^(?:export )?function [\s\S]*?^}/gm)].map(([body]) => body.split('\n').length);
    expect(Math.max(0, ...bodies)).toBeLessThan(45);
  });
});

describe('what most operations lack is one finding', () => {
  const many = (operation: object, extra: object = {}) => ({
    openapi: '3.1.0',
    ...extra,
    paths: Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [`/p${at}/{id}`, { get: { ...operation, tags: [`tag-${at}`] } }]),
    ),
  });
  const limited = { responses: { 200: { headers: { 'X-RateLimit-Reset': { schema: { type: 'integer' } } } } } };

  test.for([
    ['http-success-response', many({ responses: { 404: {} } })],
    ['http-path-parameters', many({})],
    ['doc-tags-declared', many({}, { tags: [{ name: 'other' }] })],
    ['rate-limit-complete', many(limited)],
    ['rate-limit-reset-unit', many(limited)],
  ] as const)('%s', ([id, document]) => {
    const results = runRule(ruleNamed(id), document);
    expect(results).toMatchObject([{ path: ['paths'], key: 'collapsed' }]);
    expect(results[0]?.message).toMatch(/^6 of 6 /);
    expect(results[0]?.members).toHaveLength(6);
    expect(runRule(ruleNamed(id), document, { expand: true })).toEqual(results[0]?.members);
  });
});

/** One change in several copies of a schema: told once, with all its places. */
import { describe, expect, test } from 'vitest';
import { compareSpecs, render } from '../src/index.ts';
import { report as reportOf } from './report/samples.ts';

type Properties = Readonly<Record<string, object>>;

const address = (more: Properties = {}) => ({
  type: 'object',
  properties: { city: { type: 'string', description: 'A town.' }, ...more },
});

/** Each path answers with an object that holds this one under the name of the path. */
function shop(answers: Readonly<Record<string, object>>) {
  const paths = Object.fromEntries(
    Object.entries(answers).map(([path, inner]) => [
      path,
      {
        get: {
          responses: {
            200: {
              description: 'fine',
              content: { 'application/json': { schema: { type: 'object', properties: { [path.slice(1)]: inner } } } },
            },
          },
        },
      },
    ]),
  );
  return {
    text: JSON.stringify({ openapi: '3.0.3', info: { title: 'Shop', version: '1.0.0' }, paths }),
    path: 'api.json',
  };
}

const zip = { zip: { type: 'string' } };
const compare = (base: Readonly<Record<string, object>>, head: Readonly<Record<string, object>>) =>
  compareSpecs({ base: shop(base), head: shop(head) });

async function causesOf(base: Readonly<Record<string, object>>, head: Readonly<Record<string, object>>) {
  const { findings } = await compare(base, head);
  return findings.filter(({ source }) => source === 'diff').map(({ cause }) => cause);
}

describe('what says the same of copies', () => {
  test('has one cause, and an id for each place', async () => {
    const before = { '/a': address(zip), '/b': address(zip), '/c': address(zip) };
    const { findings } = await compare(before, { '/a': address(), '/b': address(), '/c': address() });
    const removals = findings.filter(({ rule }) => rule === 'response-optional-property-removed');
    expect(removals).toHaveLength(3);
    expect(new Set(removals.map(({ id }) => id)).size).toBe(3);
    expect(new Set(removals.map(({ cause }) => cause)).size).toBe(1);
    expect(removals[0]?.cause).toMatch(/^[\da-f]{12}$/u);
  });

  test.each<[string, Properties, Properties, Properties, Properties]>([
    ['is alone', zip, {}, {}, {}],
    ['described otherwise', zip, {}, { zip: { type: 'string', maxLength: 5 } }, {}],
    ['of another name', zip, {}, { code: { type: 'string' } }, {}],
    ['gone in one, new in the other', zip, {}, {}, zip],
    ['changed to something else', zip, { zip: { type: 'integer' } }, zip, { zip: { type: 'boolean' } }],
    [
      'changed where another keyword differs',
      { zip: { type: 'string', maxLength: 9 } },
      { zip: { type: 'string', maxLength: 5 } },
      { zip: { type: 'string', maxLength: 9, minLength: 1 } },
      { zip: { type: 'string', maxLength: 5, minLength: 1 } },
    ],
  ])('not what is %s', async (_, baseOfA, headOfA, baseOfB, headOfB) => {
    const found = await causesOf(
      { '/a': address(baseOfA), '/b': address(baseOfB) },
      { '/a': address(headOfA), '/b': address(headOfB) },
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((cause) => cause !== undefined)).toEqual([]);
  });

  test.each<[string, Properties, Properties]>([
    ['a keyword', { zip: { type: 'string', maxLength: 9 } }, { zip: { type: 'string', maxLength: 12 } }],
    ['a text', zip, { zip: { type: 'string', description: 'A code.' } }],
    ['deep inside', { zip: { type: 'array', items: { type: 'string' } } }, { zip: { type: 'array', items: {} } }],
  ])('is seen for %s of a property', async (_, before, after) => {
    const found = await causesOf(
      { '/a': address(before), '/b': address(before) },
      { '/a': address(after), '/b': address(after) },
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toBeDefined();
    expect(found[1]).toBe(found[0]);
  });

  test('is not looked for in what is very long', async () => {
    const long = { zip: { type: 'string', enum: Array.from({ length: 2100 }, (_, index) => `z${index}`) } };
    const found = await causesOf({ '/a': address(long), '/b': address(long) }, { '/a': address(), '/b': address() });
    expect(found).toEqual([undefined, undefined]);
  });
});

/** The same operation, written at several paths. */
function operations(operation: object, paths: readonly string[] = ['/a', '/b', '/c'], more: object = {}) {
  return {
    text: JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1.0.0' },
      paths: Object.fromEntries(
        paths.map((path) => [path, { get: { responses: { 200: { description: 'fine' } }, ...operation } }]),
      ),
      components: {
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
      ...more,
    }),
    path: 'api.json',
  };
}

const limit = (schema: object, more: object = {}) => ({ name: 'limit', in: 'query', schema, ...more });
const fine = (more: object) => ({ responses: { 200: { description: 'fine', ...more } } });
const json = { content: { 'application/json': { schema: { type: 'string' } } } };

describe('the same change of every operation has one cause', () => {
  test.each<[string, object, object, string]>([
    ['security', { security: [{ key: [] }, { token: [] }] }, { security: [{ key: [] }] }, 'security-tightened'],
    ['a new parameter', {}, { parameters: [limit({ type: 'integer' })] }, 'request-parameter-added'],
    ['a parameter that is gone', { parameters: [limit({ type: 'integer' })] }, {}, 'request-parameter-removed'],
    [
      'what a parameter asks',
      { parameters: [limit({ type: 'integer', maximum: 50 })] },
      { parameters: [limit({ type: 'integer', maximum: 20 })] },
      'request-maximum-decreased',
    ],
    ['a media type', fine(json), fine({}), 'response-media-type-removed'],
    [
      'an answer',
      {},
      { responses: { 200: { description: 'fine' }, 429: { description: 'Too many.' } } },
      'response-error-status-added',
    ],
    ['a header', fine({}), fine({ headers: { 'X-Rate': { schema: { type: 'integer' } } } }), 'response-header-added'],
    ['a body', {}, { requestBody: json }, 'request-body-added'],
    ['tags', { tags: ['a'] }, { tags: ['b'] }, 'operation-tags-changed'],
    ['a text', { summary: 'Old.' }, { summary: 'New.' }, 'documentation-changed'],
  ])('%s', async (_, before, after, rule) => {
    const { findings } = await compareSpecs({ base: operations(before), head: operations(after) });
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(3);
    expect(found[0]?.cause).toBeDefined();
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test.each<[string, object, object, object, object]>([
    [
      'parameters that are described otherwise',
      { parameters: [limit({ type: 'integer', maximum: 50 })] },
      { parameters: [limit({ type: 'integer', maximum: 20 })] },
      { parameters: [limit({ type: 'integer', maximum: 50 }, { description: 'Of pages.' })] },
      { parameters: [limit({ type: 'integer', maximum: 20 }, { description: 'Of pages.' })] },
    ],
    [
      'parameters of other names',
      { parameters: [limit({ type: 'integer', maximum: 50 })] },
      { parameters: [limit({ type: 'integer', maximum: 20 })] },
      { parameters: [limit({ type: 'integer', maximum: 50 }, { name: 'size' })] },
      { parameters: [limit({ type: 'integer', maximum: 20 }, { name: 'size' })] },
    ],
    ['other security', { security: [{ key: [] }] }, { security: [] }, { security: [{ token: [] }] }, { security: [] }],
    ['operations that were deprecated', {}, { deprecated: true }, {}, { deprecated: true }],
    ['names of operations', { operationId: 'a' }, { operationId: 'c' }, { operationId: 'b' }, { operationId: 'd' }],
  ])('but not %s', async (_, baseOfA, headOfA, baseOfB, headOfB) => {
    const both = (a: object, b: object) => {
      const paths = [operations(a, ['/a']), operations(b, ['/b'])].map(
        ({ text }) => (JSON.parse(text) as { paths: object }).paths,
      );
      return operations({}, [], { paths: Object.assign({}, ...paths) as object });
    };
    const { findings } = await compareSpecs({ base: both(baseOfA, baseOfB), head: both(headOfA, headOfB) });
    const found = findings.filter(({ source }) => source === 'diff');
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.filter(({ cause }) => cause !== undefined)).toEqual([]);
  });

  test('operations that go without are listed by name, and nothing is said twice of them', async () => {
    const api = await compareSpecs({
      base: operations({ security: [{ key: [] }, { token: [] }] }),
      head: operations({ security: [{ key: [] }] }),
    });
    const written = render(reportOf([api]), 'markdown');
    expect(written).toContain('Security of operation `GET /a` was tightened from `key` or `token` to `key`.');
    expect(written).toContain('The same in 2 other places');
    expect(written).toMatch(/- `GET \/b` · /u);
    expect(written).not.toMatch(/Security of operation `GET \/[bc]`/u);
    const lines = render(reportOf([api]), 'text').split('\n');
    expect(lines.filter((line) => /^ {8}GET \/[bc] {2}[\da-f]{12}$/u.test(line))).toHaveLength(2);
  });
});

test('a page shows a few ids of many findings, and folds the others away', async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/p${index}`);
  const api = await compareSpecs({
    base: operations({ parameters: [limit({ type: 'integer' })] }, paths),
    head: operations({}, paths),
  });
  const page = render(reportOf([api]), 'html');
  const removed = api.findings.filter(({ rule }) => rule === 'request-parameter-removed');
  expect(removed).toHaveLength(20);
  for (const { id } of removed) expect(page).toContain(id);
  expect(page).toContain('<summary>and 14 more findings</summary>');
});

describe('a parameter that operations describe anew', () => {
  const header = (schema: object) => ({ 'X-Rate': { schema } });
  const asked = (byPath: Readonly<Record<string, object>>) => ({
    text: JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1.0.0' },
      paths: Object.fromEntries(
        Object.entries(byPath).map(([path, more]) => [
          path,
          { get: { responses: { 200: { description: 'fine' } }, ...more } },
        ]),
      ),
    }),
    path: 'api.json',
  });
  const causes = async (
    base: Readonly<Record<string, object>>,
    head: Readonly<Record<string, object>>,
  ): Promise<readonly (string | undefined)[]> => {
    const { findings } = await compareSpecs({ base: asked(base), head: asked(head) });
    return findings.filter(({ source }) => source === 'diff').map(({ cause }) => cause);
  };
  const having = (...parameters: readonly object[]) => ({ parameters });
  const answering = (headers: object) => ({ responses: { 200: { description: 'fine', headers } } });
  const integer = { type: 'integer' };

  test.each<[string, object, object]>([
    ['got a limit', having(limit(integer)), having(limit({ ...integer, maximum: 9 }))],
    ['became required', having(limit(integer)), having(limit(integer, { required: true }))],
    ['came', having(), having(limit(integer))],
    ['went', having(limit(integer)), having()],
    ['got another text', having(limit(integer)), having(limit(integer, { description: 'How many.' }))],
    [
      'is an object that lost a property',
      having(limit({ type: 'object', properties: { a: integer } })),
      having(limit({ type: 'object' })),
    ],
    ['is a header of a response', answering(header(integer)), answering(header({ type: 'string' }))],
  ])('has one cause when it %s', async (_, before, after) => {
    const found = await causes({ '/a': before, '/b': before }, { '/a': after, '/b': after });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^[\da-f]{12}$/u);
    expect(found[1]).toBe(found[0]);
  });

  const [few, many] = [limit({ ...integer, maximum: 9 }), limit(integer)];
  test.each<[string, object, object, object, object]>([
    ['has another name', having(many), having(few), having({ ...many, name: 'top' }), having({ ...few, name: 'top' })],
    [
      'is sent elsewhere',
      having(many),
      having(few),
      having({ ...many, in: 'header' }),
      having({ ...few, in: 'header' }),
    ],
    [
      'is described otherwise',
      having(many),
      having(few),
      having({ ...many, required: true }),
      having({ ...few, required: true }),
    ],
    ['stayed', having(many), having(few), having(many), having(many)],
  ])('has none when that of another operation %s', async (_, baseOfA, headOfA, baseOfB, headOfB) => {
    const found = await causes({ '/a': baseOfA, '/b': baseOfB }, { '/a': headOfA, '/b': headOfB });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((cause) => cause !== undefined)).toEqual([]);
  });
});

test('what is one change is proved before its copies are', async () => {
  const places = Array.from({ length: 40 }, (_, index) => `/place-${String(index).padStart(2, '0')}`);
  const limited = (maxLength: number, last: number) =>
    shop({
      ...Object.fromEntries(places.map((path) => [path, address({ zip: { type: 'string', maxLength } })])),
      '/z': address({ code: { type: 'string', maxLength: last } }),
    });
  const { findings } = await compareSpecs({ base: limited(5, 5), head: limited(9, 7) });
  const proved = findings.filter(({ witness }) => witness !== undefined);
  expect(proved.some(({ operations: [operation] }) => operation?.path === '/z')).toBe(true);
  expect(proved[0]?.operations[0]?.path).toBe('/place-00');
});

describe('a report', () => {
  const places = Array.from({ length: 5 }, (_, index) => `/place-${index}`);
  const report = () =>
    compareSpecs({
      base: shop(Object.fromEntries(places.map((path) => [path, address(zip)]))),
      head: shop(Object.fromEntries(places.map((path) => [path, address()]))),
    }).then((api) => reportOf([api]));

  test.each(['text', 'markdown', 'html'] as const)('tells it once and lists every place and id: %s', async (format) => {
    const whole = await report();
    const written = render(whole, format);
    const removals = (whole.apis[0]?.findings ?? []).filter(
      ({ rule }) => rule === 'response-optional-property-removed',
    );
    expect(removals).toHaveLength(5);
    for (const { id } of removals) expect(written).toContain(id);
    for (const path of places) expect(written).toContain(path);
    // A page says it in the line that is folded, too.
    expect(written.toLowerCase().split('the same in 4 other places')).toHaveLength(format === 'html' ? 3 : 2);
    expect(written).toMatch(/place-0\.zip[`</code>]* was removed/u);
    expect(written).not.toMatch(/place-[1-4]\.zip[`</code>]* was removed/u);
  });

  test.each(['sarif', 'gitlab', 'junit'] as const)('has a result for each place: %s', async (format) => {
    const written = render(await report(), format);
    expect(written.split('was removed').length - 1).toBeGreaterThanOrEqual(5);
  });
});

import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/spec/load.ts';
import { load, openapi, treeOf } from './support.ts';

const bomb = `openapi: 3.0.0
a0: &a0 [x, x, x, x, x, x, x, x, x, x]
${Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 10 }, () => `*a${level}`).join(', ')}]`).join('\n')}
`;

describe('documents that are none', () => {
  const cases: readonly (readonly [string, string, string, { line: number; column: number } | null])[] = [
    ['empty', '', 'empty', null],
    ['blank', ' \n\t\n', 'empty', null],
    ['a byte order mark', '\uFEFF', 'empty', null],
    ['null', 'null', 'not-openapi', { line: 1, column: 1 }],
    ['only comments', '# hello\n', 'not-openapi', { line: 1, column: 1 }],
    ['a list', '- a\n- b\n', 'not-openapi', { line: 1, column: 1 }],
    ['a JSON list', '[1, 2]', 'not-openapi', { line: 1, column: 1 }],
    ['a scalar', 'hello', 'not-openapi', { line: 1, column: 1 }],
    ['another object', 'info: {}\n', 'not-openapi', { line: 1, column: 1 }],
    ['bytes', '\u0000\u0001\u0002PK\u0003', 'syntax', { line: 1, column: 1 }],
    ['broken JSON', '{\n  "openapi": "3.0.0",\n  "paths": {"a" 1}\n}', 'syntax', { line: 3, column: 17 }],
    ['broken YAML', 'openapi: 3.0.0\npaths:\n  /a: b: c\n', 'syntax', { line: 3, column: 8 }],
    ['two documents', 'openapi: 3.0.0\n---\nopenapi: 3.0.0\n', 'syntax', { line: 1, column: 1 }],
    ['an unknown tag', 'openapi: 3.0.0\npaths: !include x.yaml\n', 'syntax', { line: 2, column: 8 }],
    ['an unknown alias', 'openapi: 3.0.0\npaths: *x\n', 'syntax', { line: 2, column: 8 }],
    ['an alias in itself', 'openapi: 3.0.0\npaths: &x\n  a: *x\n', 'syntax', { line: 3, column: 6 }],
    ['an object as a key', 'openapi: 3.0.0\n? {a: b}\n: c\n', 'syntax', { line: 2, column: 3 }],
    ['OpenAPI 4', 'openapi: 4.0.0\n', 'unknown-version', { line: 1, column: 1 }],
    ['OpenAPI 3 without a minor version', 'openapi: 3\n', 'unknown-version', { line: 1, column: 1 }],
    ['OpenAPI 3.10', 'openapi: 3.10\n', 'unknown-version', { line: 1, column: 1 }],
    ['Swagger 1.2', '{"swagger": "1.2"}', 'unknown-version', { line: 1, column: 2 }],
    ['a version that is no text', 'openapi: [3]\n', 'unknown-version', { line: 1, column: 1 }],
    ['aliases that multiply', bomb, 'limit', null],
    ['nesting in JSON', `{"openapi": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'limit', { line: 1, column: 512 }],
    ['nesting in YAML', `openapi: 3.0.0\na: ${'['.repeat(100_000)}`, 'limit', { line: 2, column: 503 }],
    ['nesting through aliases', deepAliases(600), 'limit', null],
  ];
  test.each(cases)('%s', async (_, text, code, position) => {
    const { contract, problems } = await load(text);
    expect(contract).toBeNull();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.code).toBe(code);
    expect(problem?.file).toBe('api.yaml');
    const { line, column } = problem?.location ?? {};
    expect(position === null || { line, column }).toEqual(position ?? true);
  });
});

function deepAliases(count: number): string {
  const lines = Array.from({ length: count }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}]`);
  return `openapi: 3.0.0\na0: &a0 [x]\n${lines.join('\n')}\n`;
}

describe('messages', () => {
  test('quote nothing of the text', async () => {
    for (const text of ['a: *secret\n', 'a: !secret b\n', '{"a": secret" }', 'a: "secret\n', 'secret: x: y']) {
      const { problems } = await load(text);
      expect(problems[0]?.message).not.toContain('secret');
    }
  });

  test('name what is missing and pass on why a file is refused', async () => {
    const tree = treeOf({ 'big.yaml': '!it is a symlink that leaves the tree' });
    const missing = await loadContract(tree, 'no.yaml');
    expect(missing).toEqual({
      contract: null,
      problems: [{ code: 'missing', message: 'The file no.yaml does not exist.', file: 'no.yaml', location: null }],
      sources: new Map(),
    });
    const refused = await loadContract(tree, 'big.yaml');
    expect(refused.problems[0]).toMatchObject({
      code: 'refused',
      message: "The file big.yaml can't be read: it is a symlink that leaves the tree.",
    });
  });
});

describe('limits', () => {
  test('a file that is too large is not parsed', async () => {
    const { problems } = await load(openapi('3.0.0', 'paths: {}\n'), {}, { limits: { maxBytes: 20 } });
    expect(problems.map(({ code }) => code)).toEqual(['limit']);
  });

  test('bytes count, not characters', async () => {
    const text = openapi('3.0.0', `paths: {}\nx-a: ${'€'.repeat(20)}\n`);
    expect((await load(text, {}, { limits: { maxBytes: text.length + 1 } })).problems[0]?.code).toBe('limit');
    expect((await load(text, {}, { limits: { maxBytes: text.length + 40 } })).problems).toEqual([]);
  });

  test.each([
    ['JSON', '{"openapi": "3.0.0", "x-a": [1, 2, 3, 4, 5]}'],
    ['YAML', 'openapi: 3.0.0\nx-a: [1, 2, 3, 4, 5]\n'],
  ])('too many values in %s', async (_, text) => {
    expect((await load(text, {}, { limits: { maxNodes: 5 } })).problems.map(({ code }) => code)).toEqual(['limit']);
    expect((await load(text, {}, { limits: { maxNodes: 9 } })).problems).toEqual([]);
  });

  test.each([
    ['JSON', '{"openapi": "3.0.0", "x-a": {"abcdefgh": "a text may be longer"}}'],
    ['JSON with escapes', String.raw`{"openapi": "3.0.0", "x-a": {"\u0061bcdefgh": 1}}`],
    ['YAML', 'openapi: 3.0.0\nx-a: {abcdefgh: 1}\n'],
    ['YAML, by an alias', 'openapi: 3.0.0\nx-a: [&a abcdefgh, {*a : 1}]\n'],
  ])('names that are too long in %s', async (_, text) => {
    expect((await load(text, {}, { limits: { maxName: 7 } })).problems.map(({ code }) => code)).toEqual(['limit']);
    expect((await load(text, {}, { limits: { maxName: 8 } })).problems).toEqual([]);
  });

  test('too many files end in one problem', async () => {
    const refs = Array.from({ length: 5 }, (_, n) => `    S${n}: {$ref: s${n}.yaml}`).join('\n');
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`s${n}.yaml`, 'type: string\n']));
    const text = openapi('3.0.0', `paths: {}\ncomponents:\n  schemas:\n${refs}\n`);
    const { contract, problems } = await load(text, files, { limits: { maxFiles: 3 } });
    expect(problems.map(({ code }) => code)).toEqual(['limit']);
    expect([...(contract?.files.keys() ?? [])]).toEqual(['api.yaml', 's0.yaml', 's1.yaml']);
  });

  test('an anchor that is used thousands of times is harmless', async () => {
    const uses = Array.from({ length: 5000 }, (_, n) => `  p${n}: *s`).join('\n');
    const { contract, problems } = await load(openapi('3.1.0', `x-s: &s {type: string}\nx-uses:\n${uses}\n`));
    expect(problems).toEqual([]);
    expect(contract?.document.rest['x-uses']).toMatchObject({ p4999: { type: 'string' } });
  });

  test('path items that references multiply end in a note', async () => {
    const operations = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
    const item = operations.map((method) => `    ${method}: {responses: {}}`).join('\n');
    const paths = Array.from({ length: 13_000 }, (_, n) => `  /p${n}: {$ref: '#/x-item'}`).join('\n');
    const { contract } = await load(openapi('3.0.0', `paths:\n${paths}\nx-item:\n${item}\n`));
    expect(contract?.operations).toHaveLength(100_000);
    expect(contract?.notes.map(({ kind }) => kind)).toEqual(['partial']);
  });

  test('lists that references multiply end in a note', async () => {
    const list = Array.from({ length: 2000 }, (_, n) => `- {in: query, name: q${n}}`).join('\n');
    const paths = Array.from({ length: 3000 }, (_, n) => `  /p${n}: {get: {parameters: {$ref: '#/x-list'}}}`).join(
      '\n',
    );
    const { contract } = await load(openapi('3.0.0', `paths:\n${paths}\nx-list:\n${list}\n`));
    expect(contract?.operations).toHaveLength(3000);
    expect(contract?.notes[0]?.message).toContain('multiply');
  });

  test('more servers than any API has end in a note', async () => {
    const list = (count: number): string => Array.from({ length: count }, (_, n) => `- {url: /v${n}}`).join('\n');
    const many = await load(openapi('3.1.0', `servers:\n${list(201)}\npaths:\n  /a: {get: {responses: {}}}\n`));
    expect(many.contract?.operations[0]?.servers).toHaveLength(200);
    expect(many.contract?.notes).toMatchObject([{ kind: 'partial', location: { pointer: '/servers/200' } }]);
    const few = await load(openapi('3.1.0', `servers:\n${list(200)}\npaths:\n  /a: {get: {responses: {}}}\n`));
    expect(few.contract?.notes).toEqual([]);
  });

  test('circles between callbacks and between headers end', async () => {
    const { contract, problems } = await load(
      openapi(
        '3.1.0',
        `paths:
  /a:
    get:
      callbacks: {again: {$ref: '#/components/callbacks/C'}}
      responses: {'200': {headers: {H: {$ref: '#/components/headers/H'}}}}
components:
  callbacks:
    C: {'{$url}': {post: {callbacks: {again: {$ref: '#/components/callbacks/C'}}}}}
  headers:
    H: {content: {multipart/mixed: {encoding: {p: {headers: {H: {$ref: '#/components/headers/H'}}}}}}}
`,
      ),
    );
    expect(problems).toEqual([]);
    expect(contract?.operations[0]?.callbacks).toHaveLength(1);
    expect(contract?.operations[0]?.callbacks[0]?.callbacks).toEqual([]);
    expect(contract?.notes.map(({ kind }) => kind)).toEqual(['partial']);
  });
});

describe('keys are data', () => {
  test.each([
    [
      'JSON',
      '{"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"__proto__": {"type": "object", "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "integer"}}}, "constructor": {"type": "string"}}}, "x-a": {"__proto__": {"polluted": true}}}',
    ],
    [
      'YAML',
      openapi(
        '3.0.0',
        'paths: {}\ncomponents:\n  schemas:\n    __proto__:\n      type: object\n      properties:\n        __proto__: {type: string}\n        constructor: {type: integer}\n    constructor: {type: string}\nx-a:\n  __proto__: {polluted: true}\n',
      ),
    ],
  ])('%s', async (_, text) => {
    const { contract } = await load(text);
    expect([...(contract?.schemas.keys() ?? [])]).toEqual(['__proto__', 'constructor']);
    expect(JSON.stringify(contract?.schemas.get('__proto__')?.schema.value)).toBe(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}}',
    );
    expect(JSON.stringify(contract?.document.rest['x-a'])).toBe('{"__proto__":{"polluted":true}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const found = contract?.resolve('#/components/schemas/__proto__/properties/constructor', {
      file: 'api.yaml',
      pointer: '',
    });
    expect(found?.value).toEqual({ type: 'integer' });
    expect(contract?.resolve('#/components/schemas/toString', { file: 'api.yaml', pointer: '' })).toBeNull();
  });
});

describe('structures of the wrong type', () => {
  test.each([
    ['paths', 'paths: []', '/paths'],
    ['a path item', 'paths: {/a: 3}', '/paths/~1a'],
    ['an operation', 'paths: {/a: {get: [x]}}', '/paths/~1a/get'],
    ['parameters', 'paths: {/a: {get: {parameters: {}}}}', '/paths/~1a/get/parameters'],
    ['a parameter', 'paths: {/a: {get: {parameters: [3]}}}', '/paths/~1a/get/parameters/0'],
    ['a parameter without a name', 'paths: {/a: {get: {parameters: [{in: query}]}}}', '/paths/~1a/get/parameters/0'],
    [
      'a parameter in an unknown place',
      'paths: {/a: {get: {parameters: [{in: body, name: b}]}}}',
      '/paths/~1a/get/parameters/0',
    ],
    ['responses', 'paths: {/a: {get: {responses: 3}}}', '/paths/~1a/get/responses'],
    ['a response', 'paths: {/a: {get: {responses: {200: x}}}}', '/paths/~1a/get/responses/200'],
    ['content', 'paths: {/a: {get: {requestBody: {content: []}}}}', '/paths/~1a/get/requestBody/content'],
    [
      'a media type',
      'paths: {/a: {get: {requestBody: {content: {a/b: []}}}}}',
      '/paths/~1a/get/requestBody/content/a~1b',
    ],
    [
      'a schema',
      'paths: {/a: {get: {requestBody: {content: {a/b: {schema: 3}}}}}}',
      '/paths/~1a/get/requestBody/content/a~1b/schema',
    ],
    ['servers', 'servers: {}', '/servers'],
    ['security', 'security: {}', '/security'],
    ['a security requirement', 'security: [x]', '/security/0'],
    ['components', 'components: []', '/components'],
    ['schemas', 'components: {schemas: []}', '/components/schemas'],
    ['a flag', 'paths: {/a: {get: {deprecated: yes}}}', '/paths/~1a/get/deprecated'],
    ['tags', 'paths: {/a: {get: {tags: a}}}', '/paths/~1a/get/tags'],
    ['an operation id', 'paths: {/a: {get: {operationId: [a]}}}', '/paths/~1a/get/operationId'],
  ])('%s: said, with the place', async (_, body, pointer) => {
    const { contract, problems } = await load(openapi('3.0.0', `${body}\n`));
    expect(problems).toEqual([]);
    expect(contract?.notes.map(({ kind, location }) => [kind, location.pointer])).toEqual([['partial', pointer]]);
  });

  test('an empty value says nothing', async () => {
    const { contract } = await load(
      openapi('3.0.0', 'servers:\npaths:\n  /a:\n    parameters:\n    get:\n      tags:\n      responses:\n'),
    );
    expect(contract?.notes).toEqual([]);
    expect(contract?.operations).toHaveLength(1);
  });

  test('a security list that cannot be read does not open the API', async () => {
    const { contract } = await load(openapi('3.0.0', 'security: [x]\npaths: {/a: {get: {}}}\n'));
    expect(contract?.operations[0]?.security).toBeNull();
  });

  test('a hundred of them are counted', async () => {
    const paths = Array.from({ length: 100 }, (_, n) => `  /p${n}: 3`).join('\n');
    const { contract } = await load(openapi('3.0.0', `paths:\n${paths}\n`));
    expect(contract?.notes).toHaveLength(51);
    expect(contract?.notes[50]?.message).toContain('50 more');
  });
});

describe('garbage', () => {
  test.each([
    [
      '`required` of a path parameter',
      'paths: {"/a/{b}": {get: {parameters: [{in: path, name: b, required: [1]}]}}}',
      '/paths/~1a~1{b}/get/parameters/0/required',
    ],
    ['a reference for a list', 'paths: {/a: {get: {tags: {$ref: "#/info"}, responses: {}}}}', '/paths/~1a/get/tags'],
    ['a reference for a map', 'paths: {/a: {get: {responses: {$ref: "#/openapi"}}}}', '/paths/~1a/get/responses'],
  ])('%s is said where it stands', async (_, body, pointer) => {
    const { contract } = await load(openapi('3.1.0', body));
    expect(contract?.notes.filter(({ kind }) => kind === 'partial').map(({ location }) => location.pointer)).toEqual([
      pointer,
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { loadContract } from '../../src/spec/load.ts';
import { contractOf, load, openapi, treeOf } from './support.ts';

const root = { file: 'api.yaml', pointer: '' };

/** A document with one schema that is this reference. */
function withRef(ref: string, rest = ''): string {
  return openapi('3.1.0', `paths: {}\ncomponents:\n  schemas:\n    S: {$ref: ${JSON.stringify(ref)}}\n${rest}`);
}

describe('references that lead somewhere', () => {
  const files = {
    'shared/types.yaml':
      'User: {type: object, properties: {pet: {$ref: "../pets/pet.json#/Pet"}}}\n"a b/c": {type: string}\nlist: [{type: integer}]\n',
    'pets/pet.json': '{"Pet": {"type": "string"}, "through": {"$ref": "../shared/types.yaml"}}',
    'dir with space/ü.yaml': 'type: number\n',
  };
  test.each([
    ['#/components/schemas/T', 'api.yaml', '/components/schemas/T', { type: 'boolean' }],
    ['#/components/schemas/%54', 'api.yaml', '/components/schemas/T', { type: 'boolean' }],
    ['#/paths/~1x~1%7Bid%7D/get', 'api.yaml', '/paths/~1x~1{id}/get', { responses: {} }],
    ['#/paths/~1x~1{id}/get', 'api.yaml', '/paths/~1x~1{id}/get', { responses: {} }],
    ['./shared/types.yaml#/a%20b~1c', 'shared/types.yaml', '/a b~1c', { type: 'string' }],
    ['shared/types.yaml#/list/0', 'shared/types.yaml', '/list/0', { type: 'integer' }],
    ['pets/../pets/./pet.json#/Pet', 'pets/pet.json', '/Pet', { type: 'string' }],
    [
      'pets/pet.json#/through/User/properties/pet',
      'shared/types.yaml',
      '/User/properties/pet',
      { $ref: '../pets/pet.json#/Pet' },
    ],
    ['pets/pet.json#/through/User/properties/pet/type', 'pets/pet.json', '/Pet/type', 'string'],
    ['dir%20with%20space/%C3%BC.yaml', 'dir with space/ü.yaml', '', { type: 'number' }],
    ['dir with space/ü.yaml#', 'dir with space/ü.yaml', '', { type: 'number' }],
    ['#anchored', 'api.yaml', '/components/schemas/A', { $anchor: 'anchored' }],
    [
      'https://schemas.example.com/pet',
      'api.yaml',
      '/components/schemas/I',
      { $id: 'https://schemas.example.com/pet', $defs: { d: true } },
    ],
    ['https://schemas.example.com/pet#/$defs/d', 'api.yaml', '/components/schemas/I/$defs/d', true],
  ])('%s', async (ref, file, pointer, value) => {
    const more = `    T: {type: boolean}
    A: {$anchor: anchored}
    I: {$id: 'https://schemas.example.com/pet', $defs: {d: true}}
`;
    const text = withRef(ref, more).replace('paths: {}', "paths: {'/x/{id}': {get: {responses: {}}}}");
    const contract = await contractOf(text, files);
    expect(contract.resolve(ref, root)).toEqual({ value, place: { file, pointer } });
  });

  test('a relative `$id` is relative to the schema around it', async () => {
    const contract = await contractOf(
      openapi(
        '3.1.0',
        `components:
  schemas:
    Outer:
      $id: https://example.com/schemas/outer
      properties: {a: {$ref: inner}, b: {$ref: '#/$defs/x'}, c: {$ref: '#/components/schemas/Other'}}
      $defs: {x: {type: string}, y: {$id: inner, type: integer}}
    Other: {type: boolean}
`,
      ),
    );
    const from = { file: 'api.yaml', pointer: '/components/schemas/Outer/properties/a' };
    expect(contract.resolve('inner', from)?.place.pointer).toBe('/components/schemas/Outer/$defs/y');
    expect(contract.resolve('#/$defs/x', from)?.value).toEqual({ type: 'string' });
    expect(contract.resolve('#/components/schemas/Other', from)?.value).toEqual({ type: 'boolean' });
    expect(contract.resolve('#/$defs/x', root)).toBeNull();
  });

  test('only files that are named are read, the root first', async () => {
    const tree = treeOf({ ...files, 'api.yaml': withRef('shared/types.yaml#/User'), 'other.yaml': 'a: 1' });
    const { contract } = await loadContract(tree, 'api.yaml');
    expect([...(contract?.files.keys() ?? [])]).toEqual(['api.yaml', 'shared/types.yaml', 'pets/pet.json']);
    expect(tree.asked).toEqual(['api.yaml', 'shared/types.yaml', 'pets/pet.json']);
    expect(contract?.files.get('pets/pet.json')).toBe(files['pets/pet.json']);
  });

  test('a schema that contains itself is no circle', async () => {
    const { problems } = await load(
      withRef('#/components/schemas/N', "    N: {properties: {next: {$ref: '#/components/schemas/N'}}}\n"),
    );
    expect(problems).toEqual([]);
  });
});

describe('references that lead nowhere', () => {
  test.each([
    ['a missing pointer', '#/components/schemas/No', 'dangling-ref', '#/components/schemas/No'],
    ['a missing file', 'no.yaml#/X', 'dangling-ref', 'no.yaml#/X'],
    ['a missing pointer of another file', 'ok.yaml#/nope', 'dangling-ref', 'ok.yaml#/nope'],
    ['a missing anchor', '#nope', 'dangling-ref', '#nope'],
    ['a pointer with a bad index', '#/servers/01', 'dangling-ref', '#/servers/01'],
    ['itself', '#/components/schemas/S', 'dangling-ref', 'circle'],
    ['another scheme', 'ftp:a.yaml', 'refused', 'only files of the same tree'],
    ['a name that no schema has', 'urn:example:a', 'refused', 'no schema has this `$id`'],
    ['outside of the tree', '../../etc/passwd', 'refused', 'leaves the tree'],
    ['outside, encoded', '%2e%2e/%2e%2e/etc/passwd', 'refused', 'leaves the tree'],
    ['an absolute path', '/etc/passwd', 'refused', 'absolute'],
    ['an absolute path of Windows', 'C:\\secrets.yaml', 'refused', 'absolute'],
    ['a file URL', 'file:///etc/passwd', 'refused', 'of the machine'],
    ['a NUL', 'a\u0000.yaml', 'refused', 'not a path'],
  ])('%s', async (_, ref, code, message) => {
    const { contract, problems } = await load(withRef(ref, '    Ok: {type: string}\n'), { 'ok.yaml': 'a: 1' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code,
      file: 'api.yaml',
      location: { file: 'api.yaml', pointer: '/components/schemas/S/$ref', line: 8, column: 9 },
    });
    expect(problems[0]?.message).toContain(message);
    expect(contract?.schemas.has('Ok')).toBe(true);
    expect(contract?.resolve(ref, root) === null).toBe(message !== 'circle');
  });

  test.each(['https://example.com/a.yaml#/S', 'HTTP://example.com/a.yaml', '//example.com/a.yaml'])(
    '%s is on another server: not read, and no mistake',
    async (ref) => {
      const tree = treeOf({ 'api.yaml': withRef(ref, '    Ok: {type: string}\n') });
      const { contract, problems } = await loadContract(tree, 'api.yaml');
      expect(problems).toEqual([]);
      expect(tree.asked).toEqual(['api.yaml']);
      expect(contract?.notes).toMatchObject([
        { kind: 'partial', location: { file: 'api.yaml', pointer: '/components/schemas/S/$ref', line: 8, column: 9 } },
      ]);
      expect(contract?.notes[0]?.message).toContain(ref);
      expect(contract?.schemas.has('Ok')).toBe(true);
    },
  );

  test('nothing outside of the tree is even asked for', async () => {
    const tree = treeOf({ 'api.yaml': withRef('../x.yaml') });
    await loadContract(tree, 'api.yaml');
    expect(tree.asked).toEqual(['api.yaml']);
  });

  test('a broken file is one problem, where it is broken', async () => {
    const { problems } = await load(withRef('b.yaml#/a', '    T: {$ref: b.yaml#/b}\n'), {
      'b.yaml': 'a: 1\nb: c: d\n',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'syntax', file: 'b.yaml', location: { file: 'b.yaml', line: 2 } });
  });

  test('a file the tree refuses is one problem with its reason', async () => {
    const { problems } = await load(withRef('b.yaml'), { 'b.yaml': '!it is a pointer to large file storage' });
    expect(problems[0]).toMatchObject({ code: 'refused', location: { file: 'api.yaml', line: 8 } });
    expect(problems[0]?.message).toContain('large file storage');
  });

  test('circles of references are problems, in one file and over several', async () => {
    const rest =
      "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n    C: {$ref: c.yaml}\n";
    const { problems } = await load(withRef('#/components/schemas/A', rest), {
      'c.yaml': '$ref: d.yaml\n',
      'd.yaml': '$ref: c.yaml\n',
    });
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['dangling-ref']));
    expect(problems.map(({ file }) => file)).toContain('d.yaml');
  });

  test('what leads into a missing file through another reference is one problem', async () => {
    const into = ['a', 'b', 'c'].map((name) => `    ${name}: {$ref: '#/components/schemas/S/properties/${name}'}\n`);
    const { problems } = await load(withRef('no.yaml', into.join('')));
    expect(problems.map(({ message }) => message).toSorted()).toEqual([
      'The `$ref` to #/components/schemas/S/properties/a leads to a file that does not exist: `no.yaml`.',
      'The `$ref` to no.yaml names a file that does not exist.',
    ]);
  });

  test('a chain through its own middle ends', async () => {
    const { problems } = await load(withRef('#/components/schemas/S/a%20b/c%20d'));
    expect(problems.map(({ code }) => code)).toEqual(['dangling-ref']);
  });

  test('a hundred problems are enough', async () => {
    const many = Array.from({ length: 150 }, (_, n) => `    X${n}: {$ref: '#/no/${n}'}\n`).join('');
    expect((await load(withRef('#/components/schemas/X0', many))).problems).toHaveLength(100);
  });

  test('the rest of an operation with a dangling reference is there', async () => {
    const { contract, problems } = await load(
      openapi(
        '3.0.0',
        "paths:\n  /a:\n    get:\n      parameters: [{$ref: '#/no'}, {in: query, name: q}]\n      responses: {200: {$ref: '#/nope'}, 400: {description: no}}\n",
      ),
    );
    expect(problems.map(({ location }) => location?.pointer)).toEqual([
      '/paths/~1a/get/parameters/0/$ref',
      '/paths/~1a/get/responses/200/$ref',
    ]);
    expect(contract?.operations[0]?.parameters.map(({ name }) => name)).toEqual(['q']);
    expect(contract?.operations[0]?.responses.map(({ status }) => status)).toEqual(['400']);
    expect(contract?.notes).toEqual([]);
  });
});

describe('what looks like a reference', () => {
  test.each([
    ['an example', 'example: {$ref: no}'],
    ['a default', 'default: {$ref: no}'],
    ['an enum', 'enum: [{$ref: no}]'],
    ['a const', 'const: {$ref: no}'],
    ['a list of examples', 'examples: [{$ref: no}]'],
    ['a property of that name', 'properties: {$ref: {type: string}}'],
    [
      'properties with names of keywords',
      'properties: {example: {type: string}, default: {type: string}, enum: {properties: {$ref: {type: string}}}}',
    ],
  ])('%s is none', async (_, body) => {
    const { problems, contract } = await load(openapi('3.1.0', `components: {schemas: {S: {${body}}}}\n`));
    expect(problems).toEqual([]);
    expect(contract?.notes).toEqual([]);
  });

  test.each([
    ['a property called example', 'properties: {example: {$ref: "#/no"}}'],
    ['a property called default', 'properties: {properties: {$ref: "#/no"}}'],
    ['a whole map of properties', 'properties: {$ref: "#/no"}'],
    ['a reference with siblings', 'properties: {a: {$ref: "#/components", items: {$ref: "#/no"}}}'],
  ])('%s is one', async (_, body) => {
    const { problems } = await load(openapi('3.1.0', `components: {schemas: {S: {${body}}}}\n`));
    expect(problems.map(({ code }) => code)).toEqual(['dangling-ref']);
  });

  test('behind a response called default is one', async () => {
    const { problems } = await load(openapi('3.0.0', "paths: {/a: {get: {responses: {default: {$ref: '#/no'}}}}}\n"));
    expect(problems).toHaveLength(1);
  });

  test('in text and extensions it is followed, and a failure is a note', async () => {
    const { contract, problems } = await load(
      openapi(
        '3.0.0',
        `tags: [{name: a, description: {$ref: 'text.yaml#/intro'}}]
paths:
  /a:
    get:
      description: {$ref: missing.md}
      x-samples: [{$ref: 'text.yaml#/sample'}]
      requestBody: {content: {a/b: {examples: {one: {$ref: 'text.yaml#/example'}, two: {value: {$ref: data}}}}}}
`,
      ),
      { 'text.yaml': 'intro: Hello\nsample: {lang: go}\nexample: {value: 1}\n' },
    );
    expect(problems).toEqual([]);
    expect(contract?.document.text['tags']).toEqual([{ name: 'a', description: 'Hello' }]);
    const operation = contract?.operations[0];
    expect(operation?.rest).toEqual({ 'x-samples': [{ lang: 'go' }] });
    expect(operation?.text).toEqual({ description: { $ref: 'missing.md' } });
    expect(operation?.requestBody?.content[0]?.text).toEqual({
      examples: { one: { value: 1 }, two: { value: { $ref: 'data' } } },
    });
    expect(contract?.notes.map(({ kind, location }) => [kind, location.pointer])).toEqual([
      ['partial', '/paths/~1a/get/description/$ref'],
    ]);
  });

  test('text that refers to itself stays a reference', async () => {
    const contract = await contractOf(openapi('3.0.0', "paths: {}\nx-a: {b: {$ref: '#/x-a'}}\n"));
    expect(contract.document.rest['x-a']).toEqual({ b: { b: { $ref: '#/x-a' } } });
  });

  test('text that would grow without end stays a reference', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, n) => `x-${n}: {a: {$ref: '#/x-${n + 1}'}, b: {$ref: '#/x-${n + 1}'}}\n`,
    ).join('');
    const contract = await contractOf(openapi('3.0.0', `paths: {}\n${levels}x-40: 1\n`));
    expect(JSON.stringify(contract.document.rest['x-0']).length).toBeLessThan(10_000_000);
  });

  test('a discriminator names files too', async () => {
    const contract = await contractOf(
      openapi(
        '3.0.0',
        'components: {schemas: {P: {discriminator: {propertyName: k, mapping: {a: a.yaml, b: P, c: "#/components/schemas/P"}}}}}\n',
      ),
      { 'a.yaml': 'type: object\n' },
    );
    expect([...contract.files.keys()]).toEqual(['api.yaml', 'a.yaml']);
    expect(contract.notes).toEqual([]);
  });
});

describe('references where the specification allows none', () => {
  test('are followed, with one note for each kind of place', async () => {
    const contract = await contractOf(
      openapi(
        '3.0.0',
        `paths: {$ref: paths.yaml}
components:
  schemas: {S: {type: string}}
`,
      ),
      {
        'paths.yaml': `
/a: {get: {$ref: 'ops/get.yaml'}}
/b: {get: {$ref: 'ops/get.yaml'}}
`,
        'ops/get.yaml': `
operationId: getIt
parameters: {$ref: '../lists.yaml#/parameters'}
responses: {$ref: '../lists.yaml#/responses'}
`,
        'lists.yaml': `
parameters: [{in: query, name: q, schema: {$ref: 'api.yaml#/components/schemas/S'}}]
responses: {200: {description: ok, content: {$ref: '#/content'}}}
content: {text/plain: {$ref: '#/media'}}
media: {schema: {type: string}}
`,
      },
    );
    expect(contract.operations.map(({ path, operationId }) => [path, operationId])).toEqual([
      ['/a', 'getIt'],
      ['/b', 'getIt'],
    ]);
    const [operation] = contract.operations;
    expect(operation?.place).toEqual({ file: 'ops/get.yaml', pointer: '' });
    expect(operation?.parameters[0]?.place).toEqual({ file: 'lists.yaml', pointer: '/parameters/0' });
    expect(operation?.responses[0]?.content[0]?.schema).toEqual({
      value: { type: 'string' },
      place: { file: 'lists.yaml', pointer: '/media/schema' },
      dialect: '3.0',
    });
    expect(contract.locate(operation!.parameters[0]!.place)).toMatchObject({ file: 'lists.yaml', line: 2, column: 14 });
    const messages = contract.notes.map(({ kind, message }) => `${kind}: ${message}`);
    expect(messages).toEqual(
      [
        '`paths` (in 1 place)',
        'an operation (in 2 places, first here)',
        '`parameters` (in 1 place)',
        '`responses` (in 1 place)',
        '`content` (in 1 place)',
        'a media type (in 1 place)',
      ].map(
        (what) =>
          `warning: A \`$ref\` stands for ${what}, where the specification does not allow one; it was followed.`,
      ),
    );
  });

  test('a path item may be one, and what stands beside it counts first', async () => {
    const contract = await contractOf(
      openapi(
        '3.1.0',
        `paths:
  /a: {$ref: 'item.yaml', get: {operationId: mine}, parameters: [{in: query, name: own}], summary: Mine}
`,
      ),
      {
        'item.yaml':
          'get: {operationId: theirs}\npost: {operationId: post}\nparameters: [{in: query, name: shared}]\ndescription: Theirs\n',
      },
    );
    expect(contract.notes).toEqual([]);
    expect(contract.operations.map(({ operationId }) => operationId)).toEqual(['mine', 'post']);
    expect(contract.operations.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([['own'], ['own']]);
    expect(contract.operations[0]?.text).toEqual({ 'pathItem.summary': 'Mine', 'pathItem.description': 'Theirs' });
  });

  test('what stands beside a reference is kept', async () => {
    const contract = await contractOf(
      openapi(
        '3.1.0',
        `paths:
  /a:
    get:
      parameters: [{$ref: '#/components/parameters/P', description: Here, x-y: 1}, {$ref: '#/components/parameters/P2'}]
components:
  parameters:
    P: {in: query, name: p, description: There}
    P2: {$ref: '#/components/parameters/P3'}
    P3: {in: query, name: p3}
`,
      ),
    );
    const [first, second] = contract.operations[0]?.parameters ?? [];
    expect(first).toMatchObject({ name: 'p', text: { description: 'Here' }, rest: { 'x-y': 1 } });
    expect(first?.place.pointer).toBe('/components/parameters/P');
    expect(second?.place.pointer).toBe('/components/parameters/P3');
  });
});

describe('the same text a second time', () => {
  test('leads elsewhere inside of a schema with an `$id` of its own, and is followed there', async () => {
    const { problems } = await load(
      openapi(
        '3.1.0',
        `paths: {}
components:
  schemas:
    A: {$ref: '#/$defs/x'}
    B: {$id: https://example.com/b, $defs: {y: {type: string}}, properties: {p: {$ref: '#/$defs/x'}}}
$defs: {x: {$ref: 'there.yaml#/X'}}
`,
      ),
      { 'there.yaml': 'X: {properties: {p: {$ref: "#/No"}, q: {$ref: "#/No"}}}\n' },
    );
    expect(problems.map(({ message }) => message)).toEqual(['The `$ref` to #/No leads nowhere.']);
  });

  test('is looked at again where it stands for more than text', async () => {
    const { problems } = await load(
      openapi(
        '3.1.0',
        `paths: {}
x-first: {$ref: 'no.yaml'}
components:
  schemas:
    A: {$ref: 'no.yaml'}
    B: {$ref: 'no.yaml'}
`,
      ),
    );
    expect(problems.map(({ code, location }) => [code, location?.line])).toEqual([['dangling-ref', 9]]);
  });
});

test('a member without a name is kept beside a date that is read', async () => {
  const contract = await contractOf(
    openapi('3.0.3', `paths:\n  /a:\n    get: {responses: {}, x-sunset: 2030-01-01, '': odd}\n`),
  );
  expect(contract.operations[0]).toMatchObject({ sunset: '2030-01-01', rest: { '': 'odd' } });
});

describe('what is remembered of a search', () => {
  const keys = ['properties', 'items', 'allOf', 'schemas', 'content', 'example', 'examples', 'description', 'x-a', 'a'];
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'large' },
      fc.record({ $ref: fc.nat({ max: 30 }).map(String) }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      fc.array(tie('tree'), { maxLength: 2 }),
      fc.record({ discriminator: fc.record({ mapping: fc.record({ a: fc.nat({ max: 30 }).map((n) => `#${n}`) }) }) }),
    ),
  }));

  function pointersOf(value: Json, pointer = ''): readonly string[] {
    if (typeof value !== 'object' || value === null) return [];
    return [pointer, ...Object.entries(value).flatMap(([key, child]) => pointersOf(child, `${pointer}/${key}`))];
  }

  /** References lead to places of the two documents, or nowhere. */
  function withReferences(value: Json, targets: readonly string[]): Json {
    const text = JSON.stringify(value);
    return JSON.parse(
      text.replace(/("\$ref"|"a"):"#?(\d+)"/g, (_, key: string, number: string) => {
        const target = targets[(Number(number) * 7919) % (targets.length + 2)] ?? `#/nowhere/${number}`;
        return `${key}:${JSON.stringify(target)}`;
      }),
    ) as Json;
  }

  test('JSON, of which little is, gives what YAML gives, of which everything is', async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, tree, async (schema, extension, other) => {
        const document = {
          openapi: '3.0.0',
          info: {},
          paths: {},
          components: { schemas: { S: schema } },
          'x-b': extension,
        };
        const targets = [
          ...pointersOf(document).map((pointer) => `#${pointer}`),
          ...pointersOf(other).map((pointer) => `other.json#${pointer}`),
        ];
        const [one, two] = [document, other].map((value) => JSON.stringify(withReferences(value, targets), null, 1));
        const read = async (end: string) => {
          const { problems, sources, contract } = await load(`${one}${end}`, { 'other.json': `${two}${end}` });
          return { problems, files: [...sources.keys()], notes: contract?.notes };
        };
        expect(await read('')).toEqual(await read('\n# YAML\n'));
      }),
      { numRuns: 300 },
    );
  });
});

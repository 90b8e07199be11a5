import { renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import { commitTree } from '../../src/sources/commit-tree.ts';
import { directoryTree, workingTree } from '../../src/sources/directory-tree.ts';
import { discoverSpecs, type Discovery, type DiscoveryRequest } from '../../src/sources/discover.ts';
import { openRepository } from '../../src/sources/git.ts';
import { commitAll, ENVIRONMENT, git, put, repository } from './repository.ts';

const looksLikeSpec = (_: string, text: string): boolean => /^\s*\{?\s*"?(?:openapi|swagger)"?\s*:/.test(text);
const spec = (title: string, rest = ''): string =>
  `openapi: 3.1.0\ninfo:\n  title: ${title}\npaths:\n  /${title}: {}\n${rest}`;
const long = (title: string): string =>
  spec(title, Array.from({ length: 20 }, (_, index) => `  /${title}/${index}: {}\n`).join(''));

type Files = Readonly<Record<string, string | null>>;

/** A tree in memory: what is given as text, and what the API gives (with a commit). */
function memoryTree(files: Readonly<Record<string, string>>, commit: string | null = null): Tree & { reads: string[] } {
  const reads: string[] = [];
  return {
    label: 'memory',
    commit,
    reads,
    read: (path) => {
      reads.push(path);
      const text = files[path];
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
    list: () => Promise.resolve(Object.keys(files).toSorted((a, b) => (a < b ? -1 : 1))),
  };
}

function change(directory: string, after: Files): void {
  for (const [path, content] of Object.entries(after))
    if (content === null) unlinkSync(join(directory, path));
    else put(directory, { [path]: content });
}

/** The same change seen as a commit and a working tree, as two commits, and as two trees git knows nothing of. */
async function* views(before: Readonly<Record<string, string>>, after: Files): AsyncGenerator<readonly [Tree, Tree]> {
  const directory = repository(before);
  const opened = (await openRepository(directory, ENVIRONMENT))!;
  onTestFinished(async () => opened.close());
  const base = git(directory, 'rev-parse', 'HEAD');
  change(directory, after);
  yield [commitTree(opened, base, 'base'), workingTree(opened, 'working tree')];
  yield [commitTree(opened, base, 'base'), commitTree(opened, commitAll(directory, 'second'), 'head')];
  const all = Object.fromEntries(
    Object.entries<string | null>({ ...before, ...after }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
  yield [memoryTree(before), memoryTree(all)];
  yield [memoryTree(before, 'b'.repeat(40)), memoryTree(all, 'a'.repeat(40))];
}

async function discoverAll(
  before: Readonly<Record<string, string>>,
  after: Files,
  request: Partial<DiscoveryRequest> = {},
): Promise<Discovery> {
  const found: Discovery[] = [];
  for await (const [base, head] of views(before, after))
    found.push(await discoverSpecs({ base, head, globs: [], exclude: [], looksLikeSpec, ...request }));
  const [first] = found;
  for (const each of found) expect(each.pairs).toEqual(first!.pairs);
  return first!;
}

const words = ({ pairs }: Discovery): string[] =>
  pairs.map(
    ({ basePath, headPath, changed, renamed }) =>
      `${basePath ?? '-'} → ${headPath ?? '-'}${changed ? ' changed' : ''}${renamed ? ' renamed' : ''}`,
  );

describe('every description of a repository', () => {
  test('is found, whatever else there is', async () => {
    const found = await discoverAll(
      {
        'openapi.yaml': spec('a'),
        'apis/legacy.json': '{"swagger":"2.0","paths":{"/x":{}}}',
        'apis/UPPER.YAML': spec('upper'),
        'test/fixtures/petstore.yml': spec('pets'),
        'docs/readme.md': 'openapi: 3.1.0',
        'config.yaml': 'url: https://example.com/openapi.json',
        'node_modules/p/openapi.yaml': spec('p'),
        'vendor/q/openapi.yaml': spec('q'),
        '.github/openapi.yaml': spec('r'),
        'package.json': '{"name":"swagger"}',
        'odd "name"\n.yaml': spec('odd'),
      },
      { 'openapi.yaml': spec('a', '# changed'), 'new.yaml': spec('new'), 'apis/UPPER.YAML': null },
    );
    expect(words(found)).toEqual([
      'apis/UPPER.YAML → - changed',
      'apis/legacy.json → apis/legacy.json',
      '- → new.yaml changed',
      'odd "name"\n.yaml → odd "name"\n.yaml',
      'openapi.yaml → openapi.yaml changed',
      'test/fixtures/petstore.yml → test/fixtures/petstore.yml',
    ]);
    expect(found.unmatched).toEqual([]);
  });

  test('without what is excluded', async () => {
    const before = { 'a.yaml': spec('a'), 'examples/b.yaml': spec('b'), 'examples/.c.yaml': spec('c') };
    expect(words(await discoverAll(before, {}, { exclude: ['examples/**'] }))).toEqual(['a.yaml → a.yaml']);
    expect(words(await discoverAll(before, {}, { globs: ['!**/a.yaml'], exclude: ['**/.*'] }))).toEqual([
      'examples/b.yaml → examples/b.yaml',
    ]);
  });

  test('a changed file selects the descriptions that reach it, over several steps', async () => {
    const before = {
      'one.yaml': spec('one', 'x: { $ref: "parts/schemas.yaml#/A" }'),
      'two.yaml': spec('two', 'x:\n  $ref: parts/other.yaml'),
      'parts/schemas.yaml': 'A: { $ref: deep/a.yaml }',
      'parts/deep/a.yaml': 'type: string',
      'parts/other.yaml': 'B: { type: string }',
    };
    expect(words(await discoverAll(before, { 'parts/deep/a.yaml': 'type: integer' }))).toEqual([
      'one.yaml → one.yaml changed',
      'two.yaml → two.yaml',
    ]);
    expect(words(await discoverAll(before, { 'parts/other.yaml': null }))).toEqual([
      'one.yaml → one.yaml',
      'two.yaml → two.yaml changed',
    ]);
  });

  test('shared schemas in the form of a description are no API; a real API stays one when others refer to it', async () => {
    const before = {
      'common.yaml': 'openapi: 3.1.0\npaths: {}\ncomponents: {}',
      'alone.yaml': 'openapi: 3.1.0\npaths: {}',
      'users.yaml': spec('users', 'x: { $ref: "common.yaml#/a" }'),
      'orders.yaml': spec('orders', 'x: { $ref: "users.yaml#/a" }'),
    };
    expect(
      words(await discoverAll(before, { 'common.yaml': 'openapi: 3.1.0\npaths: {}\ncomponents: {a: 1}' })),
    ).toEqual(['alone.yaml → alone.yaml', 'orders.yaml → orders.yaml changed', 'users.yaml → users.yaml changed']);
  });

  test('a description that lost its root is not taken for removed', async () => {
    const found = await discoverAll({ 'a.yaml': spec('a') }, { 'a.yaml': 'opneapi: 3.1.0' });
    expect(words(found)).toEqual(['a.yaml → a.yaml changed']);
  });

  test('line ends alone change nothing', async () => {
    const found = await discoverSpecs({
      base: memoryTree({ 'a.yaml': spec('a') }),
      head: memoryTree({ 'a.yaml': spec('a').replaceAll('\n', '\r\n') }),
      globs: [],
      exclude: [],
      looksLikeSpec,
    });
    expect(words(found)).toEqual(['a.yaml → a.yaml']);
  });

  test('everything is new without a base', async () => {
    const head = memoryTree({ 'b.yaml': spec('b'), 'a.yaml': spec('a') });
    const found = await discoverSpecs({ base: null, head, globs: [], exclude: [], looksLikeSpec });
    expect(words(found)).toEqual(['- → a.yaml changed', '- → b.yaml changed']);
  });
});

describe('renamed descriptions', () => {
  test.each([
    ['moved as it is', { 'api.yaml': null, 'docs/openapi.yaml': long('api') }, 'api.yaml → docs/openapi.yaml renamed'],
    [
      'moved and edited',
      { 'api.yaml': null, 'docs/openapi.yaml': `${long('api')}  /more: {}\n` },
      'api.yaml → docs/openapi.yaml changed renamed',
    ],
  ] as const)('%s', async (_, after, expected) => {
    expect(words(await discoverAll({ 'api.yaml': long('api') }, after))).toEqual([expected]);
  });

  test('another description in its place is new', async () => {
    const found = await discoverAll({ 'a.yaml': long('first') }, { 'a.yaml': null, 'b.yaml': long('unlike') });
    expect(words(found)).toEqual(['a.yaml → - changed', '- → b.yaml changed']);
  });

  test('the configuration knows better than the content', async () => {
    const after = { 'a.yaml': null, 'b.yaml': long('unlike'), 'c.yaml': long('first') };
    const found = await discoverAll({ 'a.yaml': long('first') }, after, {
      renamedFrom: new Map([['b.yaml', 'a.yaml']]),
    });
    expect(words(found)).toEqual(['a.yaml → b.yaml changed renamed', '- → c.yaml changed']);
  });

  test('a move in the working tree that git was not told of', async () => {
    const directory = repository({ 'a.yaml': long('a') });
    const opened = (await openRepository(directory, ENVIRONMENT))!;
    onTestFinished(async () => opened.close());
    renameSync(join(directory, 'a.yaml'), join(directory, 'b.yaml'));
    const base = commitTree(opened, git(directory, 'rev-parse', 'HEAD'), 'base');
    const request = { base, head: workingTree(opened, 'working tree'), globs: [], exclude: [], looksLikeSpec };
    expect(words(await discoverSpecs(request))).toEqual(['a.yaml → b.yaml renamed']);
  });
});

describe('named files and patterns', () => {
  const FILES = {
    'apis/a.yaml': spec('a', 'x: { $ref: parts/p.yaml }'),
    'apis/b.yaml': spec('b'),
    'apis/parts/p.yaml': 'type: string',
    'apis/broken.yaml': 'not a description',
    'apis/[1].yaml': spec('one'),
    '.hidden/c.yaml': spec('c'),
  };

  test.each([
    [['apis/a.yaml'], ['apis/a.yaml']],
    [
      ['./apis/a.yaml', 'apis/b.yaml'],
      ['apis/a.yaml', 'apis/b.yaml'],
    ],
    [['apis/[1].yaml'], ['apis/[1].yaml']],
    [['apis/?.yaml', '!apis/b.yaml'], ['apis/a.yaml']],
    [
      ['apis/**/*.yaml', '!**/\\[1\\].yaml'],
      ['apis/a.yaml', 'apis/b.yaml', 'apis/broken.yaml'],
    ],
    [
      ['**/c.yaml', 'apis/b.yaml', '.hidden/*.yaml'],
      ['.hidden/c.yaml', 'apis/b.yaml'],
    ],
    [['apis/parts/p.yaml'], ['apis/parts/p.yaml']],
  ] as const)('%j', async (globs, expected) => {
    const found = await discoverAll(FILES, {}, { globs });
    expect(found.pairs.map((pair) => pair.name)).toEqual(expected);
  });

  test('a file that was deleted is no mistake, one that never was is', async () => {
    const globs = ['apis/a.yaml', 'apis/b.yml', 'apis', 'none/*.yaml', '../x.yaml', '/etc/passwd'];
    const found = await discoverAll(FILES, { 'apis/a.yaml': null }, { globs });
    expect(words(found)).toEqual(['apis/a.yaml → - changed']);
    expect(found.unmatched).toEqual([
      'No file matches `apis/b.yml` in working tree. There is `apis/b.yaml`.',
      'No file matches `apis` in working tree. It is a directory: write `apis/**`.',
      'No file matches `none/*.yaml` in working tree.',
      '`../x.yaml` leads out of the repository: name files by their path from its root.',
      '`/etc/passwd` leads out of the repository: name files by their path from its root.',
    ]);
  });

  test('a generated description that git ignores is found by its path', async () => {
    const directory = repository({ '.gitignore': 'dist/' });
    put(directory, { 'dist/openapi.yaml': spec('generated') });
    const opened = (await openRepository(directory, ENVIRONMENT))!;
    onTestFinished(async () => opened.close());
    const base = commitTree(opened, git(directory, 'rev-parse', 'HEAD'), 'base');
    const head = workingTree(opened, 'working tree');
    const found = await discoverSpecs({ base, head, globs: ['dist/openapi.yaml'], exclude: [], looksLikeSpec });
    expect(words(found)).toEqual(['- → dist/openapi.yaml changed']);
  });
});

test('a description that became a link to a secret stays a description, and reading it is refused', async () => {
  const directory = repository({ 'openapi.yaml': spec('a') });
  const opened = (await openRepository(directory, ENVIRONMENT))!;
  onTestFinished(async () => opened.close());
  const base = commitTree(opened, git(directory, 'rev-parse', 'HEAD'), 'base');
  unlinkSync(join(directory, 'openapi.yaml'));
  symlinkSync('/proc/self/environ', join(directory, 'openapi.yaml'));
  for (const head of [workingTree(opened, 'working tree'), commitTree(opened, commitAll(directory, 'link'), 'head')]) {
    const found = await discoverSpecs({ base, head, globs: [], exclude: [], looksLikeSpec });
    expect(words(found)).toEqual(['openapi.yaml → openapi.yaml changed']);
    expect(await head.read('openapi.yaml')).toMatchObject({ kind: 'refused' });
  }
});

test('a link to a description changes with its target', async () => {
  const before = repository({ 'real/a.yaml': spec('a') });
  symlinkSync('real/a.yaml', join(before, 'link.yaml'));
  const one = commitAll(before, 'link');
  put(before, { 'real/a.yaml': spec('b') });
  const two = commitAll(before, 'change');
  const opened = (await openRepository(before, ENVIRONMENT))!;
  onTestFinished(async () => opened.close());
  const [base, head] = [commitTree(opened, one, 'base'), commitTree(opened, two, 'head')];
  const found = await discoverSpecs({ base, head, globs: [], exclude: [], looksLikeSpec });
  expect(words(found)).toEqual(['link.yaml → link.yaml changed', 'real/a.yaml → real/a.yaml changed']);
});

test('what git keeps in LFS is not passed over when its name says what it is', async () => {
  const directory = repository({
    'openapi.yaml': 'version https://git-lfs.github.com/spec/v1\n',
    'data.json': 'version https://git-lfs.github.com/spec/v1\n',
  });
  const opened = (await openRepository(directory, ENVIRONMENT))!;
  onTestFinished(async () => opened.close());
  const head = workingTree(opened, 'working tree');
  const found = await discoverSpecs({ base: null, head, globs: [], exclude: [], looksLikeSpec });
  expect(words(found)).toEqual(['- → openapi.yaml changed']);
});

test('a server is not asked for hundreds of files', async () => {
  const files = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`data/${index}.json`, '{}']));
  const head = memoryTree(files, 'a'.repeat(40));
  const request = { base: null, head, globs: [], exclude: [], looksLikeSpec };
  await expect(discoverSpecs(request)).rejects.toThrow(/holds 201 JSON and YAML files/);
  expect(head.reads).toEqual([]);
});

test('a directory without git is searched too', async () => {
  const directory = repository({ 'a.yaml': spec('a'), 'b.txt': spec('b') });
  const head = directoryTree(directory, 'here');
  const found = await discoverSpecs({ base: null, head, globs: [], exclude: [], looksLikeSpec });
  expect(words(found)).toEqual(['- → a.yaml changed']);
});

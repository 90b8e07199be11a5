import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import { batchParser, type Blob } from '../../src/sources/blobs.ts';
import { commitTree } from '../../src/sources/commit-tree.ts';
import { directoryTree, workingTree } from '../../src/sources/directory-tree.ts';
import { gitEnvironment, isRevisionName, openRepository, type Git } from '../../src/sources/git.ts';
import { MAX_BYTES } from '../../src/sources/text.ts';
import { commitAll, ENVIRONMENT, git, put, repository, temporaryDirectory } from './repository.ts';

async function open(directory: string): Promise<Git> {
  const opened = await openRepository(directory, ENVIRONMENT);
  onTestFinished(async () => opened?.close());
  return opened!;
}

/** Both views of a committed state: they must read alike. */
async function bothTrees(directory: string): Promise<readonly Tree[]> {
  const opened = await open(directory);
  const head = git(directory, 'rev-parse', 'HEAD');
  return [commitTree(opened, head, 'commit'), workingTree(opened, 'working tree')];
}

const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';

describe('a commit and its checkout read alike', () => {
  test('odd names', async () => {
    const names = [
      'a b.yaml',
      'quote".yaml',
      "it's.yaml",
      'new\nline.yaml',
      'tab\t.yaml',
      'größe/日本.yaml',
      '-c.yaml',
      ':(top)x.yaml',
    ];
    const directory = repository(Object.fromEntries(names.map((name) => [name, `openapi: 3.1.0 # ${name}`])));
    for (const tree of await bothTrees(directory)) {
      expect(await tree.list()).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
      for (const name of names)
        expect(await tree.read(name)).toEqual({ kind: 'text', text: `openapi: 3.1.0 # ${name}` });
    }
  });

  test('symbolic links are followed inside and refused outside', async () => {
    const directory = repository({ 'api/real.yaml': 'real' });
    put(dirname(directory), { 'secret.yaml': 'secret', 'secrets/token.yaml': 'secret' });
    symlinkSync('api/real.yaml', join(directory, 'link.yaml'));
    symlinkSync('link.yaml', join(directory, 'second.yaml'));
    symlinkSync('api', join(directory, 'folder'));
    symlinkSync('../secret.yaml', join(directory, 'escape.yaml'));
    symlinkSync('../secrets', join(directory, 'escape'));
    symlinkSync('/proc/self/environ', join(directory, 'environ.yaml'));
    symlinkSync('circle.yaml', join(directory, 'circle.yaml'));
    symlinkSync('nowhere.yaml', join(directory, 'dangling.yaml'));
    commitAll(directory, 'links');
    for (const tree of await bothTrees(directory)) {
      for (const path of ['link.yaml', 'second.yaml', 'folder/real.yaml'])
        expect(await tree.read(path)).toEqual({ kind: 'text', text: 'real' });
      for (const path of ['escape.yaml', 'escape/token.yaml', 'environ.yaml'])
        expect(await tree.read(path)).toEqual({
          kind: 'refused',
          reason: `\`${path}\` is a symbolic link that leaves the repository; it is not followed.`,
        });
      expect(await tree.read('circle.yaml')).toMatchObject({ kind: 'refused' });
      expect(await tree.read('dangling.yaml')).toEqual({ kind: 'missing' });
    }
  });

  test.each([
    ['a pointer of Git LFS', LFS, /Git LFS/],
    ['bytes that are no text', Buffer.from([0xff, 0x00, 0x80]), /not text in UTF-8/],
    ['more than 64 MiB', Buffer.alloc(MAX_BYTES + 1, 0x61), /`x.yaml` has 65 MiB/],
  ] as const)('%s is refused', async (_, content, reason) => {
    const directory = repository({ 'x.yaml': content, 'y.yaml': 'after' });
    for (const tree of await bothTrees(directory)) {
      expect(await tree.read('x.yaml')).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
      expect(await tree.read('y.yaml')).toEqual({ kind: 'text', text: 'after' });
    }
  });

  test('byte order marks and UTF-16', async () => {
    const directory = repository({
      'bom.yaml': '\uFEFFopenapi',
      'wide.yaml': Buffer.from('\uFEFFopenapi', 'utf16le'),
      'empty.yaml': '',
    });
    for (const tree of await bothTrees(directory)) {
      expect(await tree.read('bom.yaml')).toEqual({ kind: 'text', text: 'openapi' });
      expect(await tree.read('wide.yaml')).toEqual({ kind: 'text', text: 'openapi' });
      expect(await tree.read('empty.yaml')).toEqual({ kind: 'text', text: '' });
    }
  });

  test('files of a submodule are refused', async () => {
    const inner = repository({ 'inner.yaml': 'openapi: 3.1.0' });
    const directory = repository({ 'x.yaml': 'x' });
    git(directory, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'shared');
    commitAll(directory, 'submodule');
    for (const tree of await bothTrees(directory)) {
      expect(await tree.read('shared/inner.yaml')).toEqual({
        kind: 'refused',
        reason: '`shared/inner.yaml` is in the submodule `shared`; files of submodules are not read.',
      });
      expect(await tree.read('x.yaml')).toEqual({ kind: 'text', text: 'x' });
    }
  });

  test('what is not there, and directories', async () => {
    const directory = repository({ 'a/b.yaml': 'b' });
    for (const tree of await bothTrees(directory))
      for (const path of ['none.yaml', 'a', 'a/b.yaml/c', 'a/none/c'])
        expect([path, await tree.read(path)]).toEqual([path, { kind: 'missing' }]);
  });

  test('three thousand files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`apis/${index}.yaml`, `n: ${index}\n`]),
    );
    const directory = repository(files);
    const [commit] = await bothTrees(directory);
    const paths = await commit!.list();
    expect(paths).toHaveLength(3000);
    const read = await Promise.all(paths.map((path) => commit!.read(path)));
    expect(read.map((file) => (file.kind === 'text' ? file.text : ''))).toEqual(paths.map((path) => files[path]));
  });
});

describe('the working tree', () => {
  test('lists new files that are not ignored, and no deleted ones', async () => {
    const directory = repository({ 'kept.yaml': '', 'gone.yaml': '', '.gitignore': 'built/\n' });
    put(directory, { 'new.yaml': '', 'built/openapi.yaml': 'built' });
    unlinkSync(join(directory, 'gone.yaml'));
    const tree = workingTree(await open(directory), 'working tree');
    expect(await tree.list()).toEqual(['.gitignore', 'kept.yaml', 'new.yaml']);
    expect(await tree.read('built/openapi.yaml')).toEqual({ kind: 'text', text: 'built' });
  });

  test("never reads git's own files, where credentials are kept", async () => {
    const directory = repository({ 'x.yaml': '' });
    symlinkSync('.git/config', join(directory, 'config.yaml'));
    const tree = workingTree(await open(directory), 'working tree');
    for (const path of ['.git/config', '.git/HEAD', 'config.yaml'])
      expect(await tree.read(path)).toMatchObject({ kind: 'refused', reason: expect.stringContaining("git's own") });
  });

  test.each(['../secret.yaml', '/etc/passwd', 'a/../../x', './x.yaml', 'a//b', 'nul\0'])(
    'refuses the path %j',
    async (path) => {
      const tree = workingTree(await open(repository({ 'x.yaml': '' })), 'working tree');
      expect((await tree.read(path)).kind).not.toBe('text');
    },
  );

  test('refuses what is not a regular file without waiting for it', async () => {
    const directory = repository({ 'x.yaml': '' });
    execFileSync('mkfifo', [join(directory, 'pipe.yaml')]);
    const tree = workingTree(await open(directory), 'working tree');
    expect(await tree.read('pipe.yaml')).toEqual({ kind: 'refused', reason: '`pipe.yaml` is not a regular file.' });
  });

  test('says when a sparse checkout leaves a file out', async () => {
    const directory = repository({ 'in/a.yaml': 'a', 'out/b.yaml': 'b' });
    git(directory, 'sparse-checkout', 'set', 'in');
    const tree = workingTree(await open(directory), 'working tree');
    expect(await tree.list()).toEqual(['in/a.yaml']);
    expect(await tree.read('out/b.yaml')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('sparse') });
  });

  test('is found from a directory below', async () => {
    const directory = repository({ 'a/b.yaml': 'b' });
    const tree = workingTree(await open(join(directory, 'a')), 'working tree');
    expect(await tree.list()).toEqual(['a/b.yaml']);
  });
});

test('a directory without git leaves out dependencies', async () => {
  const directory = temporaryDirectory();
  put(directory, { 'b.yaml': 'b', 'a/x.yaml': 'x', 'node_modules/p/openapi.yaml': '', '.git/config': '' });
  const outside = mkdtempSync(join(dirname(directory), 'outside-'));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  mkdirSync(join(outside, 'deep'));
  writeFileSync(join(outside, 'deep/secret.yaml'), 'secret');
  symlinkSync(outside, join(directory, 'linked'));
  const tree = directoryTree(directory, 'here');
  expect(await tree.list()).toEqual(['a/x.yaml', 'b.yaml', 'linked']);
  expect(await tree.read('a/x.yaml')).toEqual({ kind: 'text', text: 'x' });
  expect(await tree.read('linked/deep/secret.yaml')).toMatchObject({ kind: 'refused' });
});

describe('git', () => {
  test('gets a small environment', () => {
    const environment = gitEnvironment({
      PATH: '/bin',
      GITHUB_TOKEN: 'secret',
      GIT_DIR: '/elsewhere',
      GIT_INDEX_FILE: 'x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic x',
      https_proxy: 'http://proxy',
      NODE_OPTIONS: '--inspect',
    });
    expect(Object.keys(environment).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'GCM_INTERACTIVE',
      'GIT_CONFIG_COUNT',
      'GIT_CONFIG_KEY_0',
      'GIT_CONFIG_VALUE_0',
      'GIT_OPTIONAL_LOCKS',
      'GIT_TERMINAL_PROMPT',
      'LC_ALL',
      'PATH',
      'https_proxy',
    ]);
  });

  test.each(['main', 'v1.2.3', 'feature/x', 'HEAD~1', 'HEAD^', 'api@1.0.0', 'größe'])(
    '%j may be a revision',
    (name) => {
      expect(isRevisionName(name)).toBe(true);
    },
  );

  test.each(['', '-x', '--upload-pack=x', 'a..b', 'a:b', 'a b', 'a\nb', ':/fix', '.hidden', 'a*', 'x'.repeat(300)])(
    '%j is no revision',
    (name) => expect(isRevisionName(name)).toBe(false),
  );

  test('is missing or absent', async () => {
    expect(await openRepository(temporaryDirectory(), ENVIRONMENT)).toBeNull();
    expect(await openRepository('/no/such/place', ENVIRONMENT)).toBeNull();
    const directory = repository({});
    await expect(openRepository(directory, { PATH: temporaryDirectory() })).rejects.toThrow(/git is not installed/);
  });

  test('a reader that was closed or killed answers with an error, never not at all', async () => {
    const opened = await open(repository({ a: 'a' }));
    const pending = opened.blobs.read('0'.repeat(40)).catch((error: unknown) => String(error));
    await opened.close();
    expect(await pending).toMatch(/closed/);
    await opened.close();
  });

  test('a missing object', async () => {
    const opened = await open(repository({ a: 'a' }));
    expect(await opened.blobs.read('0'.repeat(40))).toEqual({ kind: 'missing' });
  });

  test.each([1, 2, 3, 7, 1000])('batch output cut into pieces of %i bytes', (size) => {
    const output = Buffer.from(
      `${'a'.repeat(40)} blob 5\nhe\nlo\n${'b'.repeat(40)} missing\n${'c'.repeat(40)} blob 0\n\n`,
    );
    const found: Blob[] = [];
    const feed = batchParser((blob) => found.push(blob));
    for (let at = 0; at < output.length; at += size) expect(feed(output.subarray(at, at + size))).toBe(true);
    expect(found.map((blob) => (blob.kind === 'bytes' ? blob.bytes.toString() : blob.kind))).toEqual([
      'he\nlo',
      'missing',
      '',
    ]);
    expect(feed(Buffer.from('fatal: nonsense\n'))).toBe(false);
  });
});

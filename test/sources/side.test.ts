import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { execFile, execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDocument, textDocument } from '../../src/sources/side.ts';
import { download, isPrivateAddress, publicName } from '../../src/sources/url.ts';
import { commitAll, ENVIRONMENT, git, put, repository, temporaryDirectory } from './repository.ts';

const here = (directory: string): { directory: string; environment: typeof ENVIRONMENT } => ({
  directory,
  environment: ENVIRONMENT,
});

describe('files', () => {
  test('references reach what is below the current directory', async () => {
    const directory = temporaryDirectory();
    put(directory, { 'api/openapi.yaml': 'root', 'shared/common.yaml': 'common' });
    for (const argument of ['api/openapi.yaml', join(directory, 'api/openapi.yaml')]) {
      const { tree, path } = await openDocument(argument, here(directory));
      expect(path).toBe('api/openapi.yaml');
      expect(await tree.read(path)).toEqual({ kind: 'text', text: 'root' });
      expect(await tree.read('shared/common.yaml')).toEqual({ kind: 'text', text: 'common' });
      expect(await tree.list()).toEqual(['api/openapi.yaml']);
    }
  });

  test('of a file elsewhere, what is beside it; nothing above', async () => {
    const directory = temporaryDirectory();
    put(directory, { 'old/openapi.yaml': 'root', 'old/parts/a.yaml': 'a', 'secret.yaml': 's', 'work/x': '' });
    symlinkSync('../secret.yaml', join(directory, 'old/link.yaml'));
    const { tree, path } = await openDocument('../old/openapi.yaml', here(join(directory, 'work')));
    expect(path).toBe('openapi.yaml');
    expect(await tree.read('parts/a.yaml')).toEqual({ kind: 'text', text: 'a' });
    expect(await tree.read('link.yaml')).toMatchObject({ kind: 'refused' });
    expect(await tree.read('../secret.yaml')).toMatchObject({ kind: 'refused' });
  });

  test('a pipe is read once, as a shell gives it for <(command)', async () => {
    const pipe = join(temporaryDirectory(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    execFile('sh', ['-c', 'printf "openapi: 3.1.0" > "$0"', pipe]);
    const { tree, path } = await openDocument(pipe, here(temporaryDirectory()));
    expect(await tree.read(path)).toEqual({ kind: 'text', text: 'openapi: 3.1.0' });
  });

  test('what is not there is said', async () => {
    const directory = temporaryDirectory();
    await expect(openDocument('none.yaml', here(directory))).rejects.toThrow('There is no file `none.yaml`.');
    await expect(openDocument('.', here(directory))).rejects.toThrow('`.` is not a file.');
    await expect(openDocument('main:a.yaml', here(directory))).rejects.toThrow(/no git repository here/);
  });
});

describe('a file of a revision', () => {
  test('is read from the commit', async () => {
    const directory = repository({ 'api/openapi.yaml': 'one', 'api/common.yaml': 'c' });
    git(directory, 'tag', 'v1');
    put(directory, { 'api/openapi.yaml': 'two' });
    commitAll(directory, 'two');
    const document = await openDocument('v1:./api/openapi.yaml', here(directory));
    onTestFinished(() => document.close());
    expect(document.tree.label).toBe(`v1@${git(directory, 'rev-parse', '--short=7', 'v1')}`);
    expect(await document.tree.read(document.path)).toEqual({ kind: 'text', text: 'one' });
    expect(await document.tree.read('api/common.yaml')).toEqual({ kind: 'text', text: 'c' });
  });

  test.each([
    ['v9:openapi.yaml', /no branch, tag or commit `v9`/],
    ['main:none.yaml', /no file `none.yaml` in main@/],
    ['main:../x', /no file `..\/x` in main@/],
    ['--help:x', /no branch, tag or commit `--help`/],
  ] as const)('%s', async (argument, message) => {
    const directory = repository({ 'openapi.yaml': 'one' });
    await expect(openDocument(argument, here(directory))).rejects.toThrow(message);
  });
});

test('a text is the only file of its tree', async () => {
  const { tree, path } = textDocument('openapi: 3.1.0', 'api/openapi.yaml');
  expect(await tree.read(path)).toEqual({ kind: 'text', text: 'openapi: 3.1.0' });
  expect(await tree.read('other.yaml')).toEqual({ kind: 'missing' });
  expect(textDocument('', '../x').path).toBe('document');
});

async function serve(): Promise<string> {
  const server: Server = createServer((request, response) => {
    const answers: Record<string, () => void> = {
      '/api/openapi.yaml?token=secret': () => response.end('openapi: 3.1.0'),
      '/moved': () => response.writeHead(302, { location: '/api/openapi.yaml?token=secret' }).end(),
      '/file': () => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
      '/large': () => {
        response.writeHead(200);
        const part = Buffer.alloc(1024 * 1024, 0x61);
        const more = (): void => {
          if (!response.destroyed) response.write(part, more);
        };
        more();
      },
      '/broken': () => response.destroy(),
      '/silent': () => response.writeHead(200).write('openapi: '),
      '/marked': () => response.end('\uFEFFopenapi: 3.1.0'),
      // The same machine by another name.
      '/elsewhere': () =>
        response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/moved` }).end(),
    };
    (answers[request.url ?? ''] ?? (() => response.writeHead(404).end('secret details')))();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('URLs', () => {
  test('are read, redirects followed, secrets kept out of the name', async () => {
    const origin = await serve();
    for (const path of ['/api/openapi.yaml?token=secret', '/moved']) {
      const document = await openDocument(origin + path, here('/'));
      expect(await document.tree.read(document.path)).toEqual({ kind: 'text', text: 'openapi: 3.1.0' });
      expect(document.tree.label).not.toContain('secret');
    }
  });

  test.each([
    ['/none?token=secret', /\/none can't be read: the server answered 404\.$/],
    ['/file', /redirects to an insecure address/],
    ['/loop', /redirects more than 5 times/],
    ['/large', /more than 64 MiB/],
    ['/broken', /can't be read: the connection failed \(UND_ERR_SOCKET\)\.$/],
  ] as const)('%s', async (path, message) => {
    const origin = await serve();
    await expect(openDocument(origin + path, here('/'))).rejects.toThrow(message);
  });

  test.each([
    ['ENOTFOUND', /can't be read: there is no host of that name\.$/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /its certificate is not trusted here \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /its certificate is not trusted here \(ERR_TLS_CERT_ALTNAME_INVALID\)\.$/],
    ['ECONNREFUSED', /the connection failed \(ECONNREFUSED\)\.$/],
    [undefined, /the connection failed\.$/],
  ])('without a connection say why, as far as %s says it', async (code, message) => {
    const cause = Object.assign(new Error('socket'), code === undefined ? {} : { code });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })));
    onTestFinished(() => void vi.unstubAllGlobals());
    await expect(download('https://rules.example/a.yaml')).rejects.toThrow(message);
  });

  test('are left when they never end, or hold more than was asked for', async () => {
    const origin = await serve();
    await expect(download(`${origin}/silent`, { milliseconds: 300 })).rejects.toThrow(
      /no answer within 0\.3 seconds\.$/,
    );
    await expect(download(`${origin}/large`, { bytes: 4 * 1024 * 1024 })).rejects.toThrow(/it has more than 4 MiB\.$/);
  });

  test('lead to other hosts only where that is allowed', async () => {
    const origin = await serve();
    const allows = ({ hostname }: URL): boolean => hostname === '127.0.0.1';
    await expect(download(`${origin}/elsewhere`, { allows })).rejects.toThrow(
      /\/elsewhere can't be read: it redirects to localhost:\d+, which is not listed\.$/,
    );
    expect((await download(`${origin}/moved`, { allows })).text).toBe('openapi: 3.1.0');
  });

  test('are hashed as they come, byte order mark and all', async () => {
    const { text, sha256 } = await download(`${await serve()}/marked`);
    expect(text).toBe('openapi: 3.1.0');
    expect(sha256).toBe(createHash('sha256').update('\uFEFFopenapi: 3.1.0').digest('hex'));
  });

  test('with a password are refused without quoting it', async () => {
    const opening = openDocument('https://ada:hunter2@example.com/openapi.yaml', here('/'));
    await expect(opening).rejects.toThrow(/^https:\/\/example\.com\/openapi\.yaml can't be read with a user name/);
    expect(publicName(new URL('https://ada:hunter2@example.com/a?b#c'))).toBe('https://example.com/a');
  });

  test.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['169.254.169.254', true],
    ['172.31.255.255', true],
    ['::1', true],
    ['fd00::1', true],
    ['::ffff:127.0.0.1', true],
    ['93.184.216.34', false],
    ['2606:2800:220:1::1', false],
    ['example.com', false],
  ] as const)('%s is private: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });
});

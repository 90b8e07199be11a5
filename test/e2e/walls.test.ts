import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInChild } from '../../src/lint/child/start.ts';
import { load } from '../lint/support/rulesets.ts';

// JavaScript that runs in the child process, as it is built, tries to get out. It is trusted: this is the second wall.

const program = new URL('../../dist/lint-child.js', import.meta.url);
let visits = 0;
const server = createServer((socket) => {
  visits += 1;
  socket.destroy();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

/** Runs the body of an asynchronous function in the child; says what it returned or threw. */
async function attempt(body: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const files = {
    'team.yaml':
      'functions: [f]\nfunctionsDir: .\nrules: { a: { severity: error, message: "{{error}}", given: $, then: { function: f } } }\n',
    'f.js': `const port = ${port};
const heard = (emitter) => new Promise((resolve) => { emitter.on('error', (error) => resolve(error.code ?? error.message)); emitter.on('connect', () => resolve('connected')); emitter.on('response', () => resolve('answered')); });
const attack = async () => { ${body} };
module.exports = async () => {
  try { return [{ message: 'returned ' + String(await attack()) }]; }
  catch (error) { return [{ message: 'threw ' + (error.code ?? '') + ' ' + error.message }]; }
};`,
  };
  const { definition } = await load(files, ['./team.yaml'], { code: true });
  const document = {
    file: 'api.yaml',
    format: 'oas3_0',
    files: new Map([['api.yaml', { openapi: '3.0.3', info: { title: 'A', version: '1' }, paths: {} }]]),
    inData: new Map(),
  };
  const asked = { definition, documents: [document], now: new Date(0) };
  const limits = { seconds: 20, memoryMb: 512 };
  const answered = await runInChild(asked, undefined, { limits, program });
  return 'failure' in answered
    ? answered.failure
    : (answered.runs[0]?.results ?? []).map(({ message }) => message).join();
}

/** A module of Node, past the check of what is imported by a written name. */
const builtin = (name: string): string => `const it = process.getBuiltinModule('${name}');`;
const REFUSED = /^threw {2}A ruleset can not reach the network or other processes$/;
const DENIED = /^threw ERR_ACCESS_DENIED /;

test.each<[string, string, RegExp]>([
  ['a file', `const fs = require('fs'); return fs.readFileSync('/etc/passwd', 'utf8').length;`, DENIED],
  [
    'a file that is written',
    `const fs = require('fs'); return fs.writeFileSync('/tmp/api-governor-escaped', 'x');`,
    DENIED,
  ],
  ['a folder', `const fs = require('fs'); return fs.readdirSync('/').length;`, DENIED],
  ['a process', `${builtin('child_process')} return it.execSync('id').toString();`, DENIED],
  ['a thread', `${builtin('worker_threads')} return new it.Worker('0', { eval: true });`, DENIED],
  ['the inspector', `${builtin('inspector')} it.open(0); return it.url();`, /^threw /],
  ['TCP', `${builtin('net')} return heard(it.connect(port, '127.0.0.1'));`, REFUSED],
  ['TCP by a socket', `${builtin('net')} return heard(new it.Socket().connect(port, '127.0.0.1'));`, REFUSED],
  [
    'TCP by the prototype',
    `${builtin('net')} const s = new it.Socket(); return heard(it.Stream.prototype.connect.call(s, { port }));`,
    REFUSED,
  ],
  ['a pipe', `${builtin('net')} return heard(it.connect('/var/run/docker.sock'));`, REFUSED],
  ['listening', `${builtin('net')} return new it.Server().listen(0);`, REFUSED],
  ['listening from inside', `${builtin('net')} return new it.Server()._listen2('127.0.0.1', 0, 4);`, REFUSED],
  ['TLS', `${builtin('tls')} return heard(it.connect({ port, host: '127.0.0.1' }));`, REFUSED],
  ['HTTP', `${builtin('http')} return heard(it.get({ port, host: '127.0.0.1' }));`, REFUSED],
  ['HTTPS', `${builtin('https')} return heard(it.get({ port, host: '127.0.0.1' }));`, REFUSED],
  ['HTTP/2', `${builtin('http2')} return heard(it.connect('http://127.0.0.1:' + port));`, REFUSED],
  ['UDP', `${builtin('dgram')} return it.createSocket('udp4').send('x', port, '127.0.0.1');`, REFUSED],
  ['names', `${builtin('dns')} return it.promises.lookup('example.org');`, REFUSED],
  ['names by a resolver', `${builtin('dns')} return new it.Resolver().resolve('example.org', () => {});`, REFUSED],
  [
    'names by another resolver',
    `${builtin('dns')} return new it.promises.Resolver().resolve4('example.org');`,
    REFUSED,
  ],
  [
    'an ES import',
    `const { connect } = await import('node:' + 'net'); return heard(connect(port, '127.0.0.1'));`,
    /^threw /,
  ],
  ['fetch', `return (await fetch('http://127.0.0.1:' + port)).status;`, /^threw {2}fetch is not a function/],
  ['a WebSocket', `return new WebSocket('ws://127.0.0.1:' + port);`, /^threw {2}WebSocket is not a constructor/],
  [
    'what is taken away, put back',
    `${builtin('net')} it.Socket.prototype.connect = () => 'mine'; delete it.connect; return it.connect === undefined ? 'deleted' : heard(it.connect(port));`,
    REFUSED,
  ],
  ['the inside of Node', `return typeof process.binding('tcp_wrap').TCP;`, REFUSED],
  ['more of the inside', `return typeof process._linkedBinding('tcp_wrap');`, REFUSED],
  ['an addon', `return process.dlopen({ exports: {} }, '/tmp/a.node');`, REFUSED],
  ['a signal', `return process.kill(process.ppid, 0);`, REFUSED],
  ['the debugger of another process', `return process._debugProcess(process.ppid);`, REFUSED],
  ['the environment', `return JSON.stringify(process.env);`, /^returned \{\}$/],
  ['a loader', `return typeof require('module');`, /^threw MODULE_NOT_FOUND |is not open to rulesets/],
])(
  '%s is out of reach',
  async (_, body, expected) => {
    const before = visits;
    expect(await attempt(body.replace("require('module')", "require(['mod', 'ule'].join(''))"))).toMatch(expected);
    expect(visits).toBe(before);
  },
  30_000,
);

test('what rulesets have a use for is there', async () => {
  expect(await attempt(`return require('path').basename('/a/b') + require('util').inspect(1);`)).toBe('returned b1');
});

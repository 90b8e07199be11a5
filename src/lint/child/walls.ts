/**
 * Takes from the child process what a ruleset has no use for. Node's permission model keeps it from files, processes,
 * threads and addons, but up to Node 24 not from the network, from signals to other processes, or from its own inside:
 * these are taken away here, by the modules that Node offers for them. Data never runs; this is the second wall, and for
 * JavaScript of the trusted side it is no prison: who knows how Node is made inside may still find a way.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { isMainThread } from 'node:worker_threads';

const GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** Ways into Node itself, and to other processes. */
const OF_PROCESS =
  'binding _linkedBinding dlopen kill _kill abort _debugProcess _debugEnd chdir execve setuid seteuid setgid setegid setgroups initgroups'.split(
    ' ',
  );

function refuse(): never {
  throw new Error('A ruleset can not reach the network or other processes');
}

/** All functions of an object, as a module exports them or a class has them. */
function refuseAll(of: object): void {
  for (const name of Object.getOwnPropertyNames(of)) {
    const found = Object.getOwnPropertyDescriptor(of, name);
    if (name !== 'constructor' && typeof found?.value === 'function') close(of, name);
  }
}

function close(of: object, name: string): void {
  if (!(name in of)) return;
  Object.defineProperty(of, name, { value: refuse, configurable: false, writable: false });
}

/** Must run before anything of a ruleset is loaded. */
export function raiseWalls(): void {
  // That module sets `process.chdir` when it is loaded, so it must be before that is closed: then Node refuses threads.
  if (!isMainThread) throw new Error('The walls are those of a process');
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
  for (const name of OF_PROCESS) close(process, name);
  // Everything that speaks TCP, TLS, HTTP or to a pipe connects or listens by these.
  for (const name of ['connect', '_connect']) close(net.Socket.prototype, name);
  for (const name of ['listen', '_listen2']) close(net.Server.prototype, name);
  for (const name of ['connect', 'createConnection', 'createServer', '_createServerHandle']) close(net, name);
  refuseAll(dgram.Socket.prototype);
  for (const name of ['createSocket', '_createSocketHandle', 'Socket']) close(dgram, name);
  for (const { prototype } of [dns.Resolver, dns.promises.Resolver]) {
    refuseAll(prototype);
    // The methods of both are inherited.
    refuseAll(Object.getPrototypeOf(prototype) as object);
  }
  refuseAll(dns.promises);
  refuseAll(dns);
  syncBuiltinESMExports();
}

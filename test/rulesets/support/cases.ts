import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Rule } from './catalogue.ts';

type Fragment = Readonly<Record<string, unknown>>;

interface WrittenCase {
  readonly bad?: Fragment;
  readonly at?: readonly string[];
  readonly good?: Fragment;
}

/** What a rule says to a bad and a good fragment of a document. */
export interface Case {
  readonly bad: Fragment;
  readonly at: readonly string[];
  readonly good: Fragment;
}

const directory = new URL('../cases/', import.meta.url);

type WrittenCases = Readonly<Record<string, WrittenCase & { readonly swagger?: WrittenCase }>>;

/** The cases as written, by rule. */
export const written: WrittenCases = Object.assign(
  {},
  ...readdirSync(directory).map((file) => load(readFileSync(new URL(file, directory), 'utf8'))),
) as WrittenCases;

/** The case of a rule for a family of versions; that for Swagger 2.0 says only what differs. */
export function caseOf(rule: Rule, format: 'oas2' | 'oas3'): Case {
  const found = written[rule.id] ?? {};
  const { bad, at, good } = format === 'oas2' ? { ...found, ...found.swagger } : found;
  if (bad === undefined || at === undefined || good === undefined) throw new Error(`${rule.id} has no case.`);
  return { bad, at, good };
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'query'];
type Node = Record<string, unknown>;

function response(fragment: unknown): unknown {
  return { description: 'The answer.', ...(fragment as Node) };
}

function operation(fragment: Node): Node {
  const responses = (fragment['responses'] ?? { 200: {} }) as Node;
  const described = Object.entries(responses).map(([status, value]) => [
    status,
    status.startsWith('x-') ? value : response(value),
  ]);
  return { ...fragment, responses: Object.fromEntries(described) };
}

const item = (fragment: Node): Node =>
  Object.fromEntries(
    Object.entries(fragment).map(([key, value]) => [key, methods.includes(key) ? operation(value as Node) : value]),
  );

const withoutNulls = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));

const places = {
  '2.0': { swagger: '2.0', host: 'api.acme.io', schemes: ['https'] },
  '3.0': { openapi: '3.0.3', servers: [{ url: 'https://api.acme.io' }] },
  '3.1': { openapi: '3.1.0', servers: [{ url: 'https://api.acme.io' }] },
  '3.2': { openapi: '3.2.0', servers: [{ url: 'https://api.acme.io' }] },
};

/** The versions of a family. */
export const versionsOf = { oas2: ['2.0'], oas3: ['3.0', '3.1', '3.2'] } as const;

/** A whole document of a version around a fragment: methods go to the path `/things`, paths to `paths`. */
export function documentOf(fragment: Fragment, version: keyof typeof places): Node {
  const entries = Object.entries(fragment);
  const paths = Object.entries(pathsOf(fragment)).map(([url, value]) => [url, item(value as Node)]);
  const rest = Object.fromEntries(
    entries.filter(([key]) => !methods.includes(key) && !key.startsWith('/') && key !== 'info'),
  );
  const info = {
    title: 'Things',
    version: '1.2.3',
    contact: { email: 'api@acme.io' },
    ...(fragment['info'] as Node | undefined),
  };
  return { ...places[version], info: withoutNulls(info), ...rest, paths: Object.fromEntries(paths) };
}

/** The day on which the cases are judged. */
export const clock = { now: new Date('2026-11-24T12:00:00Z') };

/** A fragment as it stands in a document: methods and paths under `paths`. */
export function writtenOut(fragment: Fragment): Node {
  const paths = pathsOf(fragment);
  const rest = Object.entries(fragment).filter(([key]) => !methods.includes(key) && !key.startsWith('/'));
  return { ...Object.fromEntries(rest), ...(Object.keys(paths).length > 0 ? { paths } : {}) };
}

function pathsOf(fragment: Fragment): Node {
  const own = Object.fromEntries(Object.entries(fragment).filter(([key]) => methods.includes(key)));
  const others = Object.entries(fragment).filter(([key]) => key.startsWith('/'));
  return { ...(Object.keys(own).length > 0 ? { '/things': own } : {}), ...Object.fromEntries(others) };
}

/**
 * Runs the modules of a definition, in the child process. Each becomes a `data:` URL in which the modules that it imports
 * are named by theirs, so that no file is read and nothing that isn't in the definition can be imported. CommonJS is
 * called as Node calls it. Packages that Spectral's command line provides are taken from what is bundled here.
 */
import type { RulesetModule } from '../definition.ts';
import { commonJsOf } from './common-js.ts';
import type { CommonJs } from './common-js.ts';
import { isEsModule } from './es-module.ts';
import { noteOrigin, placeOnStack, withOrigin } from './module-error.ts';
import type { ErrorPlace } from './module-error.ts';
import { isNodeModule, providedPackages, specifierPattern } from './modules.ts';

/** Gives what a module exports: its `default`, where there is one. */
export type ModuleLoader = (path: string) => Promise<unknown>;

const HALL = Symbol.for('api-governor.ruleset-modules');

/** A module that has run: how other ES modules import it, and what CommonJS gets of it. */
interface Linked {
  readonly url: string;
  readonly exports: unknown;
}

/** What a run of the loader knows. */
interface Linking {
  readonly modules: Readonly<Record<string, RulesetModule>>;
  /** Values that `data:` URLs take their exports from. */
  readonly hall: Map<string, unknown>;
  readonly linked: Map<string, Promise<Linked>>;
  readonly commonJs: CommonJs;
}

/**
 * Opens the modules of a definition.
 * @throws Error from the loader, when a module can't run.
 */
export function moduleLoader(modules: Readonly<Record<string, RulesetModule>>): ModuleLoader {
  const hall = new Map<string, unknown>();
  Reflect.set(globalThis, HALL, hall);
  const linking: Linking = { modules, hall, linked: new Map(), commonJs: commonJsOf(modules) };
  return async (path) => {
    try {
      return defaultOf((await link(path, [], linking)).exports);
    } catch (error) {
      throw withOrigin(error);
    }
  };
}

function link(path: string, chain: readonly string[], linking: Linking): Promise<Linked> {
  if (chain.includes(path)) throw new Error(`The modules ${[...chain, path].join(' → ')} import each other`);
  const known = linking.linked.get(path);
  if (known !== undefined) return known;
  const made = linkOne(path, [...chain, path], linking);
  linking.linked.set(path, made);
  return made;
}

async function linkOne(path: string, chain: readonly string[], linking: Linking): Promise<Linked> {
  const { modules, hall, commonJs } = linking;
  const { text, imports } = moduleAt(path, modules);
  if (!isEsModule(path, text)) {
    await prepare(path, chain, linking, new Set());
    return publish(hall, path, commonJs.require(path));
  }
  const imported = new Map<string, Linked>();
  // One after the other: modules run in the order in which they are imported.
  // oxlint-disable-next-line no-await-in-loop
  for (const [specifier, to] of Object.entries(imports)) imported.set(specifier, await link(to, chain, linking));
  for (const name of providedPackages.filter((one) => text.includes(one)))
    // oxlint-disable-next-line no-await-in-loop
    imported.set(name, publish(hall, name, await providedPackage(name)));
  return runEsModule(path, text, imported);
}

/**
 * Gets ready what CommonJS can't wait for, of a module and of all that it requires: ES modules, modules of Node, and
 * packages that are provided. Nothing of CommonJS runs yet.
 */
async function prepare(path: string, chain: readonly string[], linking: Linking, seen: Set<string>): Promise<void> {
  if (seen.has(path)) return;
  seen.add(path);
  const { modules, commonJs } = linking;
  const { text, imports } = moduleAt(path, modules);
  for (const to of Object.values(imports)) {
    const isCommonJs = !isEsModule(to, moduleAt(to, modules).text);
    // oxlint-disable-next-line no-await-in-loop
    if (isCommonJs) await prepare(to, chain, linking, seen);
    // oxlint-disable-next-line no-await-in-loop
    else commonJs.provide(to, (await link(to, chain, linking)).exports);
  }
  for (const name of path.endsWith('.json') ? [] : specifiersIn(text)) {
    if (Object.hasOwn(imports, name) || commonJs.has(name)) continue;
    // oxlint-disable-next-line no-await-in-loop
    const provided = providedPackages.includes(name) ? await providedPackage(name) : await nodeModule(name);
    if (provided !== null) commonJs.provide(name, provided);
  }
}

function moduleAt(path: string, modules: Linking['modules']): RulesetModule {
  const module = Object.hasOwn(modules, path) ? modules[path] : undefined;
  if (module === undefined) throw new Error(`There is no module ${path}`);
  return module;
}

const specifiersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(specifierPattern)].map((match) => match[4] ?? match[2] ?? ''));

async function runEsModule(path: string, text: string, imported: ReadonlyMap<string, Linked>): Promise<Linked> {
  const code = text.replaceAll(specifierPattern, (whole, _q1, first?: string, _q2?: string, second?: string) => {
    const specifier = first ?? second ?? '';
    const to = imported.get(specifier);
    return to === undefined ? whole : whole.replace(specifier, to.url);
  });
  const url = urlOf(code);
  try {
    const exports: unknown = await import(/* @vite-ignore */ url);
    return { url, exports };
  } catch (error) {
    noteOrigin(error, path, placeIn(error, url, { text, code }));
    throw error;
  }
}

/** Lines with a specifier run with an address instead, which moves what is behind it. */
function placeIn(
  error: unknown,
  url: string,
  { text, code }: { readonly text: string; readonly code: string },
): ErrorPlace | null {
  const found = placeOnStack(error, url);
  if (found === null) return null;
  const [written, ran] = [text, code].map((all) => all.split('\n')[found.line - 1]);
  return written === ran ? found : { ...found, column: null };
}

async function nodeModule(name: string): Promise<unknown> {
  if (!isNodeModule(name)) return null;
  const loaded: unknown = await import(/* @vite-ignore */ name).catch(() => null);
  return loaded === null ? null : defaultOf(loaded);
}

/** Makes a value importable: a module that takes it from the hall, with a name for each member. */
function publish(hall: Map<string, unknown>, name: string, value: unknown): Linked {
  hall.set(name, value);
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  const names = isObject ? Object.keys(value).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default') : [];
  const own = `const value = globalThis[Symbol.for('api-governor.ruleset-modules')].get(${JSON.stringify(name)});`;
  const members = names.map((key) => `const m_${key} = value[${JSON.stringify(key)}]; export { m_${key} as ${key} };`);
  return { url: urlOf([own, 'export default value;', ...members].join('\n')), exports: value };
}

function urlOf(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code, 'utf8').toString('base64')}`;
}

function defaultOf(exports: unknown): unknown {
  return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}

async function providedPackage(name: string): Promise<unknown> {
  switch (name) {
    case '@stoplight/spectral-core':
      return plain(await import('@stoplight/spectral-core'));
    case '@stoplight/spectral-formats':
      return plain(await import('@stoplight/spectral-formats'));
    case '@stoplight/spectral-functions':
      return plain(await import('@stoplight/spectral-functions'));
    case '@stoplight/spectral-rulesets':
      return plain(await import('@stoplight/spectral-rulesets'));
    default:
      throw new Error(`The package ${name} is not provided`);
  }
}

/** The members of a CommonJS package, whether or not the bundler sees through it. */
function plain(loaded: object): object {
  const inner: unknown = 'default' in loaded ? loaded.default : null;
  return { ...(typeof inner === 'object' ? inner : null), ...loaded };
}

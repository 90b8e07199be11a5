/**
 * Runs the modules of a definition, in the child process. Each becomes a `data:` URL in which the modules that it imports
 * are named by theirs, so that no file is read and nothing that isn't in the definition can be imported. CommonJS is
 * called as Node calls it. Packages that Spectral's command line provides are taken from what is bundled here.
 */
import type { RulesetModule } from '../definition.ts';
import { providedPackages, specifierPattern } from './modules.ts';

/** Gives what a module exports: its `default`, where there is one. */
export type ModuleLoader = (path: string) => Promise<unknown>;

const HALL = Symbol.for('api-governor.ruleset-modules');

/** A module that has run: how other ES modules import it, and what CommonJS gets of it. */
interface Linked {
  readonly url: string;
  readonly exports: unknown;
}

/**
 * Opens the modules of a definition.
 * @throws Error from the loader, when a module can't run.
 */
export function moduleLoader(modules: Readonly<Record<string, RulesetModule>>): ModuleLoader {
  const hall = new Map<string, unknown>();
  Reflect.set(globalThis, HALL, hall);
  const linked = new Map<string, Promise<Linked>>();
  const link = (path: string, chain: readonly string[]): Promise<Linked> => {
    if (chain.includes(path)) throw new Error(`The modules ${[...chain, path].join(' → ')} import each other`);
    const known = linked.get(path);
    if (known !== undefined) return known;
    const made = linkOne(path, [...chain, path]);
    linked.set(path, made);
    return made;
  };
  const linkOne = async (path: string, chain: readonly string[]): Promise<Linked> => {
    const module = modules[path];
    if (module === undefined) throw new Error(`There is no module ${path}`);
    const imported = new Map<string, Linked>();
    // One after the other: modules run in the order in which they are imported.
    // oxlint-disable-next-line no-await-in-loop
    for (const [specifier, to] of Object.entries(module.imports)) imported.set(specifier, await link(to, chain));
    for (const name of providedPackages.filter((one) => module.text.includes(one)))
      // oxlint-disable-next-line no-await-in-loop
      imported.set(name, publish(hall, name, await providedPackage(name)));
    return isEsModule(path, module.text)
      ? runEsModule(module.text, imported)
      : publish(hall, path, await runCommonJs(path, module.text, imported));
  };
  return async (path) => defaultOf((await link(path, [])).exports);
}

function isEsModule(path: string, text: string): boolean {
  if (/\.(?:cjs|json)$/.test(path)) return false;
  return path.endsWith('.mjs') || /^[ \t]*(?:import\s*[\w{*"']|export\s+[\w{*])/m.test(text);
}

async function runEsModule(text: string, imported: ReadonlyMap<string, Linked>): Promise<Linked> {
  const code = text.replaceAll(specifierPattern, (whole, _q1, first?: string, _q2?: string, second?: string) => {
    const specifier = first ?? second ?? '';
    const to = imported.get(specifier);
    return to === undefined ? whole : whole.replace(specifier, to.url);
  });
  const url = urlOf(code);
  const exports: unknown = await import(/* @vite-ignore */ url);
  return { url, exports };
}

async function runCommonJs(path: string, text: string, imported: ReadonlyMap<string, Linked>): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(text);
  const builtIn = await nodeModules(text, imported);
  const require = (specifier: string): unknown => {
    const found = imported.get(specifier);
    if (found !== undefined) return found.exports;
    if (builtIn.has(specifier)) return builtIn.get(specifier);
    throw new Error(`${path} requires ${specifier}, which it can't`);
  };
  const module: { exports: unknown } = { exports: {} };
  // The text is trusted: `ruleset-code` is on, and it comes from the trusted side (modules.ts).
  // oxlint-disable-next-line no-restricted-globals, no-new-func, no-implied-eval
  const run = Function('module', 'exports', 'require', '__filename', '__dirname', `${text}\n`) as (
    ...given: readonly unknown[]
  ) => void;
  run.call(module.exports, module, module.exports, require, `/${path}`, `/${path.split('/').slice(0, -1).join('/')}`);
  return module.exports;
}

async function nodeModules(text: string, imported: ReadonlyMap<string, Linked>): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const match of text.matchAll(specifierPattern)) {
    const specifier = match[4] ?? match[2] ?? '';
    if (imported.has(specifier) || found.has(specifier)) continue;
    // oxlint-disable-next-line no-await-in-loop
    const loaded: unknown = await import(/* @vite-ignore */ specifier).catch(() => null);
    if (loaded !== null) found.set(specifier, defaultOf(loaded));
  }
  return found;
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

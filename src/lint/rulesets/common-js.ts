/**
 * CommonJS of a definition, run as Node runs it (`lib/internal/modules/cjs/loader.js`): a module runs when it is first
 * required, once, and who requires it while it still runs gets what it has exported so far.
 */
import { noteOrigin, placeOnStack } from './module-error.ts';
import type { ErrorPlace } from './module-error.ts';
import type { RulesetModule } from '../definition.ts';

/** CommonJS modules by their path in the table of a definition. */
export interface CommonJs {
  /** Makes something available that is no CommonJS: an ES module by its path, a package or module of Node by its name. */
  provide(name: string, exports: unknown): void;
  has(name: string): boolean;
  /** Runs a module, if it has not run. @throws Error from the module, or when something is missing. */
  require(path: string): unknown;
}

interface Module {
  exports: unknown;
  loaded: boolean;
  readonly id: string;
  readonly filename: string;
  readonly require: (specifier: string) => unknown;
}

/** Opens the CommonJS modules of a table. */
export function commonJsOf(modules: Readonly<Record<string, RulesetModule>>): CommonJs {
  const provided = new Map<string, unknown>();
  const cache = new Map<string, Module>();
  const requireFrom =
    (path: string, imports: RulesetModule['imports']) =>
    (specifier: string): unknown => {
      const to = Object.hasOwn(imports, specifier) ? imports[specifier] : undefined;
      if (to !== undefined) return provided.has(to) ? provided.get(to) : run(to);
      if (provided.has(specifier)) return provided.get(specifier);
      // By this code packages tell what is optional and not installed.
      throw Object.assign(new Error(`${path} requires ${specifier}, which it can't`), { code: 'MODULE_NOT_FOUND' });
    };
  const run = (path: string): unknown => {
    const known = cache.get(path);
    if (known !== undefined) return known.exports;
    const { text, imports } = modules[path] ?? { text: '', imports: {} };
    const require = requireFrom(path, imports);
    const module: Module = { exports: {}, loaded: false, id: `/${path}`, filename: `/${path}`, require };
    cache.set(path, module);
    try {
      if (path.endsWith('.json')) module.exports = JSON.parse(text);
      else runText(`${text}\n//# sourceURL=${nameOf(path)}`, module);
    } catch (error) {
      cache.delete(path);
      noteOrigin(error, path, placeIn(error, path));
      throw error;
    }
    module.loaded = true;
    return module.exports;
  };
  return {
    provide: (name, exports) => void provided.set(name, exports),
    has: (name) => provided.has(name),
    require: run,
  };
}

/** Lines that JavaScript writes before the text of a function. */
const LINES_BEFORE = 2;

/** How a module is called on the stack of errors. A space would end the name there. */
const nameOf = (path: string): string => `ruleset-module:/${encodeURI(path)}`;

function placeIn(error: unknown, path: string): ErrorPlace | null {
  const found = placeOnStack(error, nameOf(path));
  return found === null ? null : { ...found, line: found.line - LINES_BEFORE };
}

const parameters = ['module', 'exports', 'require', '__filename', '__dirname'];

function runText(text: string, module: Module): void {
  // The text is trusted: `ruleset-code` is on, and it comes from the trusted side (modules.ts).
  // oxlint-disable-next-line no-restricted-globals, no-new-func, no-implied-eval
  const run = Function(...parameters, `${text}\n`) as (...given: readonly unknown[]) => void;
  const folder = module.filename.slice(0, module.filename.lastIndexOf('/'));
  run.call(module.exports, module, module.exports, module.require, module.filename, folder);
}

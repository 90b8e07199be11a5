/**
 * Trusted JavaScript: rulesets and functions that are modules, with all that they import. Their text is taken from where
 * the ruleset is (the trusted revision, not the checkout), and becomes part of the definition, so that it is hashed with
 * it. Nothing is run here.
 */
import { isBuiltin } from 'node:module';
import type { ConfigurationError } from '../../settings/errors.ts';
import { quoted } from '../../settings/suggest.ts';
import type { RulesetModule } from '../definition.ts';
import type { RulesetRequest } from './ports.ts';
import type { TextReader } from './read.ts';
import { folderOf, joined, nameOf } from './targets.ts';
import type { Place } from './targets.ts';

type Fail = (problem: string) => ConfigurationError;

/** Gathers modules for one run of the loader. */
export interface ModuleCollector {
  /** Whether JavaScript from there may run. */
  allows(place: Place): boolean;
  /** Adds a module and what it imports. @returns its path in the table. @throws ConfigurationError */
  add(place: Place, fail: Fail): Promise<string>;
  table(): Readonly<Record<string, RulesetModule>>;
}

const MOST_MODULES = 3_000;
const MOST_CHARACTERS = 30_000_000;

/** What a module may import besides its own files: the packages that Spectral's command line brings along. */
export const providedPackages: readonly string[] = [
  'core',
  'formats',
  'functions',
  'parsers',
  'rulesets',
  'runtime',
].map((name) => `@stoplight/spectral-${name}`);

/** Opens a collector. */
export function moduleCollector(request: RulesetRequest, reader: TextReader): ModuleCollector {
  const modules = new Map<string, RulesetModule | null>();
  let characters = 0;
  const add = async (place: Place, fail: Fail): Promise<string> => {
    const refusal = refusalOf(place, request);
    if (refusal !== null) throw fail(refusal);
    const path = pathOf(place);
    if (modules.has(path)) return path;
    const read = await reader.read(place);
    if ('problem' in read) throw fail(read.problem);
    characters += read.text.length;
    modules.set(path, null);
    if (modules.size > MOST_MODULES || characters > MOST_CHARACTERS) throw fail('It imports too much.');
    const imports: [string, string][] = [];
    for (const specifier of isJson(path) ? [] : specifiersOf(read.text)) {
      if (isNodeModule(specifier) || providedPackages.includes(specifier)) continue;
      const within = (problem: string): ConfigurationError =>
        fail(`${nameOf(place)} imports ${quoted(specifier)}: ${problem}`);
      // oxlint-disable-next-line no-await-in-loop
      const found = isBuiltin(specifier) ? null : await resolve(specifier, place, reader, within);
      // Packages try out what may be installed: only who needs it then fails.
      if (found === null && place.kind === 'package') continue;
      if (found === null) throw within(missingBecause(specifier));
      // oxlint-disable-next-line no-await-in-loop
      imports.push([specifier, await add(found, within)]);
    }
    modules.set(path, { text: read.text, imports: Object.fromEntries(imports) });
    return path;
  };
  return {
    allows: (place) => refusalOf(place, request) === null,
    add,
    table: () =>
      Object.fromEntries([...modules].flatMap(([path, module]) => (module === null ? [] : [[path, module]]))),
  };
}

/** Why JavaScript from there doesn't run; null when it may. */
function refusalOf(place: Place, { code, trusted }: RulesetRequest): string | null {
  if (!code) return 'It is JavaScript, which runs only when "ruleset-code: true" is set.';
  if (place.kind === 'repository' && !trusted)
    return 'It is JavaScript of the revision that is checked, which never runs: only that of the base does.';
  if (place.kind === 'central' && !/^[0-9a-f]{40}$/.test(place.ref))
    return 'It is JavaScript of another repository, which runs only when a full commit id is named.';
  return null;
}

function pathOf(place: Place): string {
  switch (place.kind) {
    case 'url':
      return `url/${place.sha256}${new URL(place.url).pathname}`;
    case 'central':
      return `central/${place.owner}/${place.name}/${place.ref}/${place.path}`;
    default:
      return `${place.kind}/${place.path}`;
  }
}

const isJson = (path: string): boolean => path.endsWith('.json');

/** Whether that is a module of Node which rulesets may import. */
export const isNodeModule = (specifier: string): boolean => nodeModules.has(specifier.replace(/^node:/, ''));

function missingBecause(specifier: string): string {
  if (isBuiltin(specifier)) return 'this module of Node is not open to rulesets.';
  return specifier.startsWith('.') ? 'there is no such file.' : 'it is not installed.';
}

const nodeModules: ReadonlySet<string> = new Set(
  'assert buffer crypto events fs os path punycode querystring stream string_decoder timers tty url util zlib process constants fs/promises path/posix util/types'.split(
    ' ',
  ),
);

/** What a module imports by a written name, in any of the ways there are. */
function specifiersOf(text: string): readonly string[] {
  const found = [...text.replaceAll(comments, '').matchAll(specifierPattern)].map(
    (match) => match[2] ?? match[4] ?? '',
  );
  return [...new Set(found.filter((specifier) => specifier !== ''))];
}

/** Comments that start a line: prose says `from "schema"`, too. */
const comments = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm;

/** `from '…'` and `import '…'`; `import('…')` and `require('…')`. Comments behind code may hold them, too: then more is read than needed. */
export const specifierPattern =
  /(?<![\w$.])(?:from|import)\s*(["'])([^"'\n]+)\1|(?<![\w$]|(?<!\.\.)\.)(?:import|require)\s*\(\s*(["'])([^"'\n]+)\3\s*\)/g;

/** Null when there is nothing of that name. */
async function resolve(specifier: string, from: Place, reader: TextReader, fail: Fail): Promise<Place | null> {
  if (from.kind === 'url') throw fail('a module that is downloaded can import nothing.');
  if (specifier.startsWith('.')) {
    const path = joined(folderOf(from.path), specifier);
    if (path === null) throw fail('it leads out of where the module is.');
    return existing({ ...from, path }, reader);
  }
  if (from.kind === 'central' || from.kind === 'built-in')
    throw fail('it can import only its own files and the packages of Spectral.');
  return resolvePackage(specifier, from, reader);
}

/** The file itself, or the one that Node's `require` would take. */
async function existing<P extends Exclude<Place, { kind: 'url' }>>(place: P, reader: TextReader): Promise<P | null> {
  for (const ending of ['', '.js', '.cjs', '.mjs', '.json', '/index.js']) {
    const candidate = { ...place, path: `${place.path}${ending}`.replace(/^\//, '') };
    if (!/\.[cm]?js(?:on)?$/.test(candidate.path)) continue;
    // oxlint-disable-next-line no-await-in-loop
    if ('text' in (await reader.read(candidate))) return candidate;
  }
  return null;
}

/** An installed package: nested ones first, as Node does. */
async function resolvePackage(
  specifier: string,
  from: Extract<Place, { kind: 'repository' | 'package' }>,
  reader: TextReader,
): Promise<Place | null> {
  const [, name = '', inside] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  const folder = from.kind === 'package' ? from.folder : folderOf(from.path);
  for (const root of nestedRoots(from)) {
    const base = `${root}node_modules/${name}`;
    // oxlint-disable-next-line no-await-in-loop
    const place = await installedAt({ folder, base, name, inside }, reader);
    if (place !== null) return place;
  }
  return null;
}

function nestedRoots(from: Extract<Place, { kind: 'repository' | 'package' }>): readonly string[] {
  if (from.kind === 'repository') return [''];
  const parts = from.path.split('/');
  return parts
    .map((part, index) => ({ part, root: `${parts.slice(0, index).join('/')}/` }))
    .filter(({ part, root }) => part !== 'node_modules' && !root.endsWith('node_modules/'))
    .map(({ root }) => root)
    .toReversed()
    .concat('');
}

async function installedAt(
  at: { readonly folder: string; readonly base: string; readonly name: string; readonly inside: string | undefined },
  reader: TextReader,
): Promise<Place | null> {
  const { folder, base, inside } = at;
  const manifest = await reader.read({ kind: 'package', folder, path: `${base}/package.json` });
  if ('problem' in manifest) return null;
  const main = inside ?? reader.mainOf(manifest.text) ?? 'index.js';
  const path = joined(base, main);
  if (path === null || !path.startsWith(`${base}/`)) return null;
  return existing({ kind: 'package', folder, path }, reader);
}

/**
 * What the name of a ruleset means, where it is written. Names that lead out of where the file is are refused: a file of
 * the repository can't name one outside of it, and what comes from elsewhere can name only its neighbours.
 */
import type { PackagedRuleset } from '../definition.ts';

/** Where a ruleset file is. `path`s are `/` separated and have no `.` or `..`. */
export type Place =
  | { readonly kind: 'built-in'; readonly path: string }
  | { readonly kind: 'repository'; readonly path: string }
  /** `path` starts with `node_modules/`; `folder` is where to look first. */
  | { readonly kind: 'package'; readonly folder: string; readonly path: string }
  | { readonly kind: 'url'; readonly url: string; readonly sha256: string }
  | {
      readonly kind: 'central';
      readonly owner: string;
      readonly name: string;
      readonly ref: string;
      readonly path: string;
    };

/** A package whose file has to be looked up in its `package.json`. */
export interface PackageName {
  readonly kind: 'package-name';
  readonly folder: string;
  readonly name: string;
}

/** What a name means, or why it means nothing: a sentence. */
export type Target =
  | Place
  | PackageName
  | { readonly kind: 'packaged'; readonly name: PackagedRuleset }
  | { readonly kind: 'wrong'; readonly problem: string };

const packaged: ReadonlyMap<string, PackagedRuleset> = new Map([
  ['spectral:oas', 'spectral:oas'],
  ['owasp', 'owasp'],
  ['@stoplight/spectral-owasp-ruleset', 'owasp'],
]);

const wrong = (problem: string): Target => ({ kind: 'wrong', problem });

/**
 * Reads a name.
 * @param from the file it stands in; null for the configuration.
 * @param folder the folder that paths of the configuration, and packages, are relative to.
 * @param builtIn names of our own rulesets (`recommended`).
 */
export function targetOf(name: string, from: Place | null, folder: string, builtIn: readonly string[]): Target {
  const known = packaged.get(name);
  if (known !== undefined) return { kind: 'packaged', name: known };
  if (name.startsWith('spectral:'))
    return wrong(`"${name}" is not known here; API descriptions are linted with "spectral:oas".`);
  if (builtIn.includes(name)) return { kind: 'built-in', path: `${name}.yaml` };
  const ours = /^(?:(?:\.{1,2}\/)*node_modules\/)?api-governor\/rulesets\/([\w-]+)\.yaml$/.exec(name)?.[1];
  if (ours !== undefined && builtIn.includes(ours)) return { kind: 'built-in', path: `${ours}.yaml` };
  if (/^https?:/i.test(name)) return urlOf(name);
  const central = /^([\w][\w-]*)\/([\w.-]+)@([^\s:]+):([^\s:]+)$/.exec(name);
  if (central !== null) return centralOf(central);
  if (/^(?:[a-z]:|[/\\])/i.test(name)) return wrong('A path is relative to the file it stands in.');
  if (name.startsWith('.') || from?.kind === 'url') return neighbourOf(name, from, folder);
  if (from === null || from.kind === 'repository') return fileOrPackage(name, from, folder);
  return packageOf(name, folder) ?? neighbourOf(name, from, folder);
}

function urlOf(name: string): Target {
  const [address = '', pin = ''] = name.split(/#(.*)/s);
  if (!/^https:/i.test(address) || !URL.canParse(address)) return wrong('A ruleset is downloaded over https only.');
  const sha256 = /^sha256=([0-9a-f]{64})$/i.exec(pin)?.[1]?.toLowerCase();
  if (sha256 === undefined)
    return wrong(
      'A ruleset that is downloaded must be pinned: write "#sha256=" and the hash of its content (64 hexadecimal digits) behind the URL.',
    );
  return { kind: 'url', url: address, sha256 };
}

function centralOf([, owner = '', name = '', ref = '', path = '']: readonly string[]): Target {
  const inside = joined('', path);
  if (inside === null || inside === '') return wrong(`"${path}" is no path in a repository.`);
  return { kind: 'central', owner, name, ref, path: inside };
}

const looksLikeFile = (name: string): boolean => /\.(?:ya?ml|json|[cm]?js)$/i.test(name) && !name.startsWith('@');

function fileOrPackage(name: string, from: Place | null, folder: string): Target {
  // `rules/api.yaml` could also be a file of the package `rules`; in a repository it never is.
  if (looksLikeFile(name)) return neighbourOf(name, from, folder);
  return packageOf(name, folder) ?? wrong(`"${name}" is neither a ruleset, a file nor a package.`);
}

function packageOf(name: string, folder: string): Target | null {
  const match = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:\/(.+))?$/.exec(name);
  if (match === null) return null;
  const [, own = '', inside] = match;
  if (inside === undefined) return { kind: 'package-name', folder, name: own };
  const path = joined('', inside);
  return path === null || path === '' ? null : { kind: 'package', folder, path: `node_modules/${own}/${path}` };
}

function neighbourOf(name: string, from: Place | null, folder: string): Target {
  if (from?.kind === 'url') return urlNeighbour(name, from.url);
  const directory = from === null ? folder : folderOf(from.path);
  const path = joined(directory, name);
  if (path === null || path === '') return wrong(`"${name}" leads out of ${outside(from)}.`);
  if (from === null || from.kind === 'repository') return installedOr({ kind: 'repository', path });
  if (from.kind === 'package' && !path.startsWith('node_modules/')) return wrong(`"${name}" leads out of the package.`);
  return { ...from, path };
}

/** `./node_modules/…` is how Spectral's command line is told a file of a package: no revision has it. */
function installedOr(place: Extract<Place, { kind: 'repository' }>): Place {
  const [, folder, path] = /^(?:(.*?)\/)?(node_modules\/.+)$/.exec(place.path) ?? [];
  return path === undefined ? place : { kind: 'package', folder: folder ?? '', path };
}

const outside = (from: Place | null): string =>
  from === null || from.kind === 'repository' || from.kind === 'central' ? 'the repository' : 'the package';

/** A file beside one that was downloaded is downloaded, too: it is pinned, and may not be on another host. */
function urlNeighbour(name: string, from: string): Target {
  const [path = ''] = name.split('#');
  if (!URL.canParse(path, from)) return wrong(`"${name}" is no URL.`);
  return urlOf(`${new URL(path, from).href}${name.slice(path.length)}`);
}

/** The folder a path is in; `''` at the root. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** A path behind a folder, without `.` and `..`; null when it leaves the root. */
export function joined(folder: string, path: string): string | null {
  if (path.includes('\0') || path.includes('\\')) return null;
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** What messages call a file. */
export function nameOf(place: Place): string {
  switch (place.kind) {
    case 'built-in':
    case 'repository':
    case 'package':
      return place.path;
    case 'url': {
      const { origin, pathname } = new URL(place.url);
      return `${origin}${pathname}`;
    }
    case 'central':
      return `${place.owner}/${place.name}@${place.ref}:${place.path}`;
  }
}

/** Whether a file is JavaScript, by its name. */
export function isCode(place: Place): boolean {
  const path = place.kind === 'url' ? new URL(place.url).pathname : place.path;
  return /\.[cm]?js$/i.test(path);
}

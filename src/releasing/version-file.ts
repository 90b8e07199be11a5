/**
 * What a repository says about its releases outside of the API descriptions: the files a version stands in, and what the
 * tools that make releases are going to do (changesets, release-please, conventional commits).
 *
 * Every reader takes text (or a tree to read it from) and gives data. Nothing runs: a configuration that is a program is
 * seen to be there and not read. What can't be read says nothing and stops nothing.
 */
import type { Tree } from '../model/tree.ts';
import type { WrittenVersion } from '../model/release.ts';

const LONGEST_LINE = 500;

/** Finds the version in a file and where it stands. Null when the file has none that is written out. */
export function readVersionFile(file: string, text: string): WrittenVersion | null {
  // A line with a version is short; patterns must not spend time on what somebody made long on purpose.
  const lines = text.split(/\r?\n/).map((line) => (line.length > LONGEST_LINE && !file.endsWith('.json') ? '' : line));
  const at = place(file.slice(file.lastIndexOf('/') + 1).toLowerCase(), lines, text);
  if (at === null) return null;
  const line = lines[at.index] ?? '';
  const column = line.indexOf(at.version, at.from ?? 0) + 1;
  return { text: at.version, line, location: { file, pointer: '', line: at.index + 1, column: Math.max(1, column) } };
}

interface Found {
  readonly index: number;
  readonly version: string;
  readonly from?: number;
}

function place(name: string, lines: readonly string[], text: string): Found | null {
  if (name.endsWith('.json')) return inJson(lines, text);
  if (name.endsWith('.toml')) return inTables(lines, ['project', 'package', 'workspace.package', 'tool.poetry']);
  if (name === 'setup.cfg') return inTables(lines, ['metadata']);
  if (name.endsWith('.xml')) return inPom(lines.join('\n'));
  if (/\.ya?ml$/.test(name)) return byLine(lines, /^version\s*:\s*(["']?)([^"'#\s]+)\1\s*(?:#.*)?$/);
  if (/\.(?:properties|gradle|kts|sbt|rb|gemspec|podspec|exs|cabal)$/.test(name) || name === 'gemfile')
    return byLine(lines, /^\s*(?:\w+\.|this\s*\/\s*)?version\s*[:=]?=?\s*(["']?)([\w.+-]+)\1[,;]?\s*(?:#.*|\/\/.*)?$/i);
  return byLine(lines, /^()\s*([^\s#]+)\s*$/);
}

/** The first line that matches; the version is its second group. */
function byLine(lines: readonly string[], pattern: RegExp): Found | null {
  for (const [index, line] of lines.entries()) {
    const version = pattern.exec(line)?.[2];
    if (version !== undefined) return { index, version };
  }
  return null;
}

function inJson(lines: readonly string[], text: string): Found | null {
  const version = memberOf(parsed(text), 'version');
  if (typeof version !== 'string') return null;
  // The member of the whole, not that of something in it: the one that is indented least.
  const written = `"version"`;
  const candidates = lines.flatMap((line, index) => {
    const from = line.indexOf(written);
    return from !== -1 && line.slice(from).includes(JSON.stringify(version)) ? [{ index, from }] : [];
  });
  const [first] = candidates.toSorted((a, b) => a.from - b.from);
  return first === undefined ? null : { index: first.index, version, from: first.from + written.length };
}

/** A `version` in one of the tables of a TOML or INI file. */
function inTables(lines: readonly string[], tables: readonly string[]): Found | null {
  let table = '';
  for (const [index, line] of lines.entries()) {
    table = /^\s*\[\s*([\w."-]+)\s*\]/.exec(line)?.[1] ?? (/^\s*\[/.test(line) ? '' : table);
    const version = /^\s*version\s*=\s*(["']?)([^"'\s#]+)\1/.exec(line)?.[2];
    if (version !== undefined && tables.includes(table)) return { index, version };
  }
  return null;
}

/** The `<version>` of the project itself: not that of its parent, a dependency or a plugin, and no property. */
function inPom(text: string): Found | null {
  const open: string[] = [];
  for (const tag of text.matchAll(/<!--(?:(?!<!--)[\s\S])*?-->|<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
    const [whole, closing, name, empty] = tag;
    if (name === undefined || empty === '/') continue;
    if (closing === '/') open.pop();
    else open.push(name);
    if (open.length !== 2 || open.join('/') !== 'project/version' || closing === '/') continue;
    const start = tag.index + whole.length;
    const version = /^\s*([^<>\s$]+)\s*</.exec(text.slice(start, start + 200))?.[1];
    return version === undefined ? null : { index: text.slice(0, start).split('\n').length - 1, version };
  }
  return null;
}

/** A text as JSON; `undefined` when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/** A member of an object; `undefined` of everything else. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The text of a file, or null. */
export async function textIn(tree: Tree, path: string): Promise<string | null> {
  const file = await tree.read(path);
  return file.kind === 'text' ? file.text : null;
}

/** The directory a path is in and all around it, the nearest first; the root is `''`. */
export function directoriesAround(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), ''];
}

/** A path below a directory; the root is `''`. */
export function below(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}

/**
 * The version in a file beside a description or above it: the nearest one counts.
 * @param file the path as it is configured, from the root or from one of those directories.
 */
export async function versionNear(tree: Tree, description: string, file: string): Promise<WrittenVersion | null> {
  for (const directory of directoriesAround(description)) {
    const path = below(directory, file);
    // The next one is of interest only when there is no file here.
    // oxlint-disable-next-line no-await-in-loop
    const text = await textIn(tree, path);
    if (text !== null) return readVersionFile(path, text);
  }
  return null;
}

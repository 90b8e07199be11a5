/**
 * A description of several files as one document, for rules that follow references within a document only. The files
 * stand in an extension of the root, and references between files lead there; a path in it can be told back to its file.
 */
import type { Json, JsonObject } from '../model/json.ts';
import { pointerOf } from './meaning.ts';
import type { LintDocument, Path } from './result.ts';

/** A document in one piece. */
export interface Bundle {
  readonly value: Json;
  /** The file and the path in it that a path of `value` stands for. */
  readonly placeOf: (path: Path) => { readonly file: string; readonly path: Path };
}

const EXTENSION = 'x-governor-files';

/** Puts the files of a description together. A description of one file is taken as it is. */
export function bundled({ file: root, files }: LintDocument): Bundle {
  const value = files.get(root) ?? null;
  if (files.size < 2 || !isObject(value)) return { value, placeOf: (path) => ({ file: root, path }) };
  const others = [...files.keys()].filter((file) => file !== root);
  const positions = new Map(others.map((file, position) => [file, position]));
  const bases = { root, positions };
  const parts = others.map((file) => rewritten(files.get(file) ?? null, file, bases));
  return {
    value: { ...(rewritten(value, root, bases) as JsonObject), [EXTENSION]: parts },
    placeOf: (path) => {
      const file = path[0] === EXTENSION ? others[Number(path[1])] : undefined;
      return file === undefined ? { file: root, path } : { file, path: path.slice(2) };
    },
  };
}

interface Bases {
  readonly root: string;
  readonly positions: ReadonlyMap<string, number>;
}

/** A copy in which references to other files lead into the bundle. */
function rewritten(value: Json, file: string, bases: Bases): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => rewritten(item, file, bases));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string' ? referenceInBundle(part, file, bases) : rewritten(part, file, bases),
    ]),
  );
}

function referenceInBundle(reference: string, file: string, { root, positions }: Bases): string {
  const [path = '', fragment = ''] = reference.split(/#(.*)/s);
  const target = path === '' ? file : joined(file, decoded(path));
  if (target === root) return `#${fragment}`;
  const position = positions.get(target);
  return position === undefined ? reference : `#${pointerOf([EXTENSION, position])}${fragment}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function joined(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { isElsewhere } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { baseAt, fileUri, identifiersOf, joinUri, type Identifiers } from './identifiers.ts';
import { placeKey, refOf, type Node } from './node.ts';
import type { SourceFile } from './parse.ts';
import { readPointer, writePointer } from './pointer.ts';
import { stepInto } from './positions.ts';

/** Where one `$ref` leads. `unread`: the file has not been read yet; ask again when it has. */
export type Step =
  | ({ readonly kind: 'found' } & Node)
  | { readonly kind: 'unread'; readonly file: string }
  | { readonly kind: 'nowhere' }
  /** It leads to another server. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Follows references between the files that were read. */
export interface Resolver {
  add(file: SourceFile): void;
  /** Whether a reference means the same wherever it stands in a file. */
  isPlain(file: string): boolean;
  /** Follows a reference by one step: what it finds may be a reference again. */
  step(ref: string, from: Place): Step;
  /** Where the schema resource of a place begins. */
  resourceOf(place: Place): Place;
  /** Places of all schemas with a `$dynamicAnchor`, by its name. */
  dynamicAnchors(): ReadonlyMap<string, readonly Place[]>;
}

/** How many references following one reference may take, those in the middle of a pointer's way included. */
interface Budget {
  left: number;
}
const maxHops = 100;

/** A resolver over a growing set of files. Nothing is read here, and nothing outside of these files can be reached. */
export function createResolver(files: ReadonlyMap<string, SourceFile>): Resolver {
  const identifiers = new Map<string, Identifiers>();
  const ids = new Map<string, Place>();
  /** By base, then by reference: the texts are those of the document, whose hashes are known already. */
  const memo = new Map<string, Map<string, Step>>();
  const context: Context = { files, identifiers, ids, bases: new Map() };

  return {
    add(file) {
      const found = identifiersOf(file);
      identifiers.set(file.path, found);
      for (const [id, place] of found.ids) if (!ids.has(id)) ids.set(id, place);
    },
    resourceOf: (place) => ({ file: place.file, pointer: baseOf(context, place)?.pointer ?? '' }),
    dynamicAnchors() {
      const all = new Map<string, Place[]>();
      for (const { dynamic } of identifiers.values())
        for (const [name, places] of dynamic) all.set(name, [...(all.get(name) ?? []), ...places]);
      return all;
    },
    isPlain: (file) => (identifiers.get(file)?.ids.size ?? 0) === 0,
    step(ref, from) {
      // Inside of a schema with an `$id` of its own, the same text can mean something else.
      const base = baseOf(context, from)?.uri ?? from.file;
      let steps = memo.get(base);
      if (!steps) memo.set(base, (steps = new Map<string, Step>()));
      const hit = steps.get(ref);
      if (hit) return hit;
      const step = follow(context, ref, from, { left: maxHops });
      if (step.kind === 'found') steps.set(ref, step);
      return step;
    },
  };
}

interface Context {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly identifiers: ReadonlyMap<string, Identifiers>;
  readonly ids: ReadonlyMap<string, Place>;
  /** Base URIs that were looked up, by place. */
  readonly bases: Map<string, Base>;
}

type Base = ReturnType<typeof baseAt>;

/** The base URI at a place; null when its file sets none of its own. */
function baseOf(context: Context, place: Place): Base | null {
  const file = context.files.get(place.file);
  if (!file || (context.identifiers.get(place.file)?.ids.size ?? 0) === 0) return null;
  const key = placeKey(place);
  const known = context.bases.get(key);
  if (known) return known;
  const base = baseAt(file, place.pointer);
  context.bases.set(key, base);
  return base;
}

function follow(context: Context, ref: string, from: Place, budget: Budget): Step {
  if (budget.left-- <= 0) return { kind: 'nowhere' };
  const hash = ref.indexOf('#');
  const uri = hash === -1 ? ref : ref.slice(0, hash);
  const fragment = hash === -1 ? '' : ref.slice(hash + 1);
  const start = documentOf(context, uri, from);
  if ('kind' in start) return start;
  if (start.pointer === '') return within(context, start, fragment, budget);
  // A pointer is relative to the schema that has the `$id`; authors also mean the file by it.
  const step = within(context, start, fragment, { left: 0 });
  return step.kind === 'nowhere' ? within(context, { file: start.file, pointer: '' }, fragment, budget) : step;
}

/** The document (or the schema with that `$id`) that the part before the `#` names. */
function documentOf(context: Context, uri: string, from: Place): Place | Step {
  const base = baseOf(context, from);
  if (uri === '') return { file: from.file, pointer: base?.pointer ?? '' };
  const absolute = context.ids.size > 0 ? joinUri(uri, base?.uri ?? fileUri(from.file)) : null;
  const named = absolute === null ? undefined : context.ids.get(absolute);
  if (named) return named;
  const path = treePath(uri, from.file);
  if (typeof path !== 'string') return path;
  return context.files.has(path) ? { file: path, pointer: '' } : { kind: 'unread', file: path };
}

/**
 * The path in the tree that a relative reference names, seen from a file.
 * `elsewhere` for a URL of another server, `refused` for what is none and when it leaves the tree.
 */
export function treePath(uri: string, from: string): string | Step {
  if (/^file:/i.test(uri)) return { kind: 'refused', reason: 'it names a file of the machine' };
  if (isElsewhere(uri)) return { kind: 'elsewhere' };
  const path = decode(uri);
  if (path.startsWith('/') || /^[a-z]:[\\/]/i.test(path) || path.startsWith('\\')) {
    return { kind: 'refused', reason: 'it is an absolute path' };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri))
    return { kind: 'refused', reason: 'only files of the same tree are read, and no schema has this `$id`' };
  if (path.includes('\0')) return { kind: 'refused', reason: 'it is not a path' };
  const segments = from.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return { kind: 'refused', reason: 'it leaves the tree' };
  }
  return segments.join('/');
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function within(context: Context, start: Place, fragment: string, budget: Budget): Step {
  const file = context.files.get(start.file);
  if (!file) return { kind: 'unread', file: start.file };
  const base = readPointer(start.pointer) ?? [];
  const pointer = decode(fragment);
  if (pointer !== '' && !pointer.startsWith('/')) {
    const named = context.identifiers.get(start.file)?.anchors.get(pointer) ?? [];
    const inResource = (place: Place): boolean => (baseOf(context, place)?.pointer ?? '') === start.pointer;
    const place = named.length > 1 ? (named.find(inResource) ?? named[0]) : named[0];
    return place ? walk(context, file, readPointer(place.pointer) ?? [], budget) : { kind: 'nowhere' };
  }
  const step = walk(context, file, [...base, ...(readPointer(pointer) ?? [])], budget);
  if (step.kind !== 'nowhere' || pointer === fragment) return step;
  return walk(context, file, [...base, ...(readPointer(fragment) ?? [])], budget);
}

/** Walks down a file; where the way is blocked by a reference, goes on behind it. */
function walk(context: Context, file: SourceFile, tokens: readonly string[], budget: Budget): Step {
  let value: Json = file.value;
  let place: Place = { file: file.path, pointer: '' };
  for (const [position, token] of tokens.entries()) {
    const next = stepInto(value, token);
    if (next === null) {
      const ref = refOf(value);
      if (ref === null) return { kind: 'nowhere' };
      const through = follow(context, ref, place, budget);
      if (through.kind !== 'found') return through;
      return resume(context, through, tokens.slice(position), budget);
    }
    value = next.value;
    place = { file: place.file, pointer: `${place.pointer}${writePointer([token])}` };
  }
  return { kind: 'found', value, place };
}

function resume(context: Context, from: Node, rest: readonly string[], budget: Budget): Step {
  const file = context.files.get(from.place.file);
  if (!file) return { kind: 'nowhere' };
  return walk(context, file, [...(readPointer(from.place.pointer) ?? []), ...rest], budget);
}

/**
 * Follows references until something else is found. `elsewhere`: the last of them leads to another server. `cycle`:
 * references that only lead to each other (or far too many).
 */
export function followAll(
  resolver: Resolver,
  node: Node,
):
  | { readonly kind: 'found'; readonly node: Node }
  | { readonly kind: 'elsewhere'; readonly ref: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'cycle' } {
  let at = node;
  for (let hops = 0; ; hops++) {
    const ref = refOf(at.value);
    if (ref === null) return { kind: 'found', node: at };
    if (hops === maxHops) return { kind: 'cycle' };
    const step = resolver.step(ref, at.place);
    if (step.kind === 'elsewhere') return { kind: 'elsewhere', ref };
    if (step.kind !== 'found') return { kind: 'broken' };
    at = step;
  }
}

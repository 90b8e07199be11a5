/**
 * Where paths through a resolved document lead in the files as they are written: the walk of Spectral's
 * `DocumentInventory.findAssociatedItemForPath`, step by step, so that what two paths share is walked once. Spectral sees
 * a component once for each reference to it; by this they are known for the same.
 */
import { isAbsolute } from 'node:path/posix';

/** What is used of Spectral's `DocumentInventory`. */
export interface Inventory {
  readonly source: string | null;
  readonly unresolved: unknown;
  readonly resolved: unknown;
  readonly errors: readonly unknown[] | null;
  readonly graph: {
    readonly getNodeData: (source: string) => { readonly refMap: Readonly<Record<string, string>> };
  } | null;
  readonly referencedDocuments: Readonly<Record<string, unknown>>;
}

type Step = string | number;

/** What a path leads to when it goes through a reference. */
export interface Referenced {
  /** The place of the target as it is written: two paths with the same place get the same results there. */
  readonly place: Place;
  /** How many steps lead to the last reference; the last of them is the name that holds it. */
  readonly length: number;
  /**
   * Whether nothing that the path names behind its first reference is there. Spectral says then only what the reference
   * leads to, and else what is missing there, too.
   */
  readonly isBare: boolean;
  /** Whether the last reference is the first, and the path ends there. */
  readonly isFirst: boolean;
}

/** Where a beginning of a path leads. */
interface State {
  readonly source: string;
  readonly places: Places;
  readonly place: Place;
  /** What is written there, as long as no reference was followed. */
  readonly written: unknown;
  /** What rules see there, or at the first reference that was followed. */
  readonly seen: unknown;
  /** How many steps lead to the first reference. */
  readonly first: number;
  readonly isReferenced: boolean;
  readonly length: number;
}

/**
 * A place in a file as it is written: an object for each, step by step, so that places are compared without their
 * pointers, which are long and would be made for each step of each path.
 */
export interface Place {
  /** The reference that stands there. */
  reference: string | null;
  readonly below: Map<string, Place>;
}

/** The places of a file that were asked for, and those of references. */
interface Places {
  readonly root: Place;
  readonly targets: Map<string, Place>;
}

/** Null when Spectral would map the path in a way that depends on the whole of it, so that no two are the same. */
type Position = State | null;

/** More references in a row than this are a circle. */
const MAX_CHAIN = 100;

/** Says where paths lead; null for those that lead through no reference. Paths that follow each other share their steps. */
export function placesIn(inventory: Inventory): (path: readonly Step[]) => Referenced | null {
  const start = startIn(inventory);
  const steps: Step[] = [];
  const positions: Position[] = [start];
  let last: Referenced | null = null;
  return (path) => {
    let shared = 0;
    while (shared < steps.length && shared < path.length && steps[shared] === path[shared]) shared += 1;
    // Several rules look at one place.
    if (shared === path.length && shared === steps.length && shared > 0) return last;
    for (let index = shared; index < path.length; index += 1) {
      const step = path[index] ?? '';
      steps[index] = step;
      const position = positions[index] ?? null;
      positions[index + 1] = position === null ? null : next(position, step, index + 1, inventory);
    }
    steps.length = path.length;
    positions.length = path.length + 1;
    last = referenced(positions[path.length] ?? null, path);
    return last;
  };
}

function startIn(inventory: Inventory): Position {
  // With references that lead nowhere, places are guessed from whole paths.
  if (inventory.source === null || inventory.graph === null || (inventory.errors ?? []).length > 0) return null;
  const places = placesOf(inventory, inventory.source);
  if (places === null) return null;
  const state: State = {
    source: inventory.source,
    places,
    place: placeIn(places, '#'),
    written: inventory.unresolved,
    seen: inventory.resolved,
    first: 0,
    isReferenced: false,
    length: 0,
  };
  return followed(state, 0, inventory);
}

const read = new WeakMap<object, Places>();

function placesOf(inventory: Inventory, source: string): Places | null {
  try {
    const references = inventory.graph?.getNodeData(source).refMap;
    if (references === undefined) return null;
    const known = read.get(references) ?? placesWith(references);
    read.set(references, known);
    return known;
  } catch {
    return null;
  }
}

function placesWith(references: Readonly<Record<string, string>>): Places {
  const places = { root: newPlace(), targets: new Map<string, Place>() };
  for (const [pointer, reference] of Object.entries(references)) walked(places.root, pointer).reference = reference;
  return places;
}

const newPlace = (): Place => ({ reference: null, below: new Map() });

function placeBelow({ below }: Place, step: string): Place {
  const known = below.get(step);
  if (known !== undefined) return known;
  const place = newPlace();
  below.set(step, place);
  return place;
}

const walked = (root: Place, pointer: string): Place => pointer.split('/').reduce(placeBelow, root);

function placeIn({ root, targets }: Places, pointer: string): Place {
  const known = targets.get(pointer) ?? walked(root, pointer);
  targets.set(pointer, known);
  return known;
}

function next(state: State, step: Step, length: number, inventory: Inventory): Position {
  const name = decoded(step);
  const encodedName = encoded(name);
  if (encodedName === null) return null;
  const stepped = { ...state, place: placeBelow(state.place, encodedName) };
  // In a circle a reference stays what it is, and what is found at its text is placed there.
  if (state.isReferenced && name === '$ref' && length === state.first + 1) return null;
  if (state.isReferenced) return followed(stepped, length, inventory);
  const { written, seen } = state;
  // What is missing is placed where it is missing, which may be beside a reference.
  if (!isObject(written) || !isObject(seen) || !(name in seen)) return null;
  if (name in written) {
    const inner: unknown = Reflect.get(written, name);
    const isReferenced = isReference(inner);
    const found: unknown = Reflect.get(seen, name);
    return followed({ ...stepped, written: inner, seen: found, first: length, isReferenced }, length, inventory);
  }
  return '$ref' in written && typeof written.$ref === 'string'
    ? followed({ ...stepped, isReferenced: true, first: length - 1 }, length, inventory)
    : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A reference with something beside it counts as itself, until a step leads through it. */
function isReference(value: unknown): boolean {
  if (!isObject(value) || !('$ref' in value)) return false;
  return typeof value.$ref === 'string' && Object.keys(value).length === 1;
}

function followed(start: State, length: number, inventory: Inventory): Position {
  let state = start;
  for (let count = 0; ; count += 1) {
    const { reference } = state.place;
    if (reference === null) return state;
    if (count > MAX_CHAIN) return null;
    const moved: Position = /^#\S*$/.test(reference)
      ? { ...state, place: placeIn(state.places, reference) }
      : elsewhere(state, reference, inventory);
    if (moved === null) return null;
    state = { ...moved, length };
  }
}

/** In another file, which its reference names by its absolute path. */
function elsewhere(state: State, reference: string, inventory: Inventory): Position {
  const [source = '', fragment] = reference.split(/(#.*)/s);
  if (!isAbsolute(source)) return null;
  const isThere = source === inventory.source || inventory.referencedDocuments[source] !== undefined;
  const places = isThere ? placesOf(inventory, source) : null;
  return places === null ? null : { ...state, source, places, place: placeIn(places, fragment ?? '#') };
}

function referenced(position: Position, path: readonly Step[]): Referenced | null {
  if (position === null || !position.isReferenced || position.length === 0) return null;
  const { place, length, first, seen } = position;
  const isBare = path.length === first || !isObject(seen) || !(decoded(path[first] ?? '') in seen);
  return { place, length, isBare, isFirst: path.length === first };
}

/** As `decodeSegmentFragment` of `@stoplight/spectral-runtime` does it. */
function decoded(step: Step): string {
  const name = String(step);
  return name.includes('~') ? name.replaceAll('~1', '/').replaceAll('~0', '~') : name;
}

/** As `encodePointerUriFragment` of `@stoplight/json` does it; null for the few characters that it treats otherwise. */
export function encoded(name: string): string | null {
  if (/^[\w.-]*$/.test(name)) return name;
  if (/[–\uD800-\uDFFF]/.test(name)) return null;
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isArray, isObject, placeIn, placeKey, refOf } from './node.ts';
import { dataKeys } from './references.ts';
import { followAll, type Resolver } from './resolve.ts';

/** A value with its references replaced, and how many values it has then. */
interface Inlined {
  readonly value: Json;
  readonly size: number;
}

/** Replaces references in parts that only people (or tools of others) read. */
export type Inline = (key: string, value: Json, place: Place) => Json;

/** A value that would become larger keeps its reference. */
const maxSize = 100_000;
/** References in what references lead to, one inside of the other. */
const maxNesting = 50;

interface State {
  readonly resolver: Resolver;
  /** By place of the target; null while it is being built, so that circles end. */
  readonly known: Map<string, Inlined | null>;
  nesting: number;
}

/**
 * Authors keep examples, code samples and descriptions in files of their own. With the references in them replaced, such
 * text compares by what it says: a change in one of these files shows, and moving text to a file does not.
 */
export function inliner(resolver: Resolver): Inline {
  const state: State = { resolver, known: new Map(), nesting: 0 };
  return (key, value, place) => {
    if (typeof value !== 'object' || value === null || dataKeys.has(key)) return value;
    if (key !== 'examples') return refersSomewhere(value) ? visit(state, value, place).value : value;
    if (refOf(value) !== null) return visit(state, value, place).value;
    return isObject(value) ? visitExamples(state, value, place) : value;
  };
}

/** Of an Example Object only the reference that stands for it counts; its value is data. */
function visitExamples(state: State, examples: JsonObject, place: Place): JsonObject {
  const entries = Object.entries(examples);
  if (!entries.some(([, child]) => refOf(child) !== null)) return examples;
  const inlined = entries.map(([name, child]): [string, Json] => [
    name,
    refOf(child) === null ? child : visit(state, child, placeIn(place, name)).value,
  ]);
  return Object.fromEntries(inlined);
}

function visit(state: State, value: Json, place: Place): Inlined {
  if (refOf(value) !== null) {
    const found = target(state, value, place);
    return found && found.size <= maxSize ? withBeside(found, value) : { value, size: 2 };
  }
  if (isArray(value)) return visitList(state, value, place);
  return isObject(value) ? visitObject(state, value, place) : { value, size: 1 };
}

function target(state: State, value: Json, place: Place): Inlined | null {
  const end = followAll(state.resolver, { value, place });
  if (end.kind !== 'found') return null;
  const key = placeKey(end.node.place);
  const hit = state.known.get(key);
  if (hit !== undefined) return hit;
  if (state.nesting === maxNesting) return null;
  state.known.set(key, null);
  state.nesting++;
  const inlined = visit(state, end.node.value, end.node.place);
  state.nesting--;
  state.known.set(key, inlined);
  return inlined;
}

function visitList(state: State, value: readonly Json[], place: Place): Inlined {
  const items = value.map((item, position) => visit(state, item, placeIn(place, position)));
  const changed = items.some((item, position) => item.value !== value[position]);
  return { value: changed ? items.map((item) => item.value) : value, size: total(items) };
}

function visitObject(state: State, value: JsonObject, place: Place): Inlined {
  const entries = Object.entries(value).map(([key, child]) => {
    const inlined = dataKeys.has(key) ? { value: child, size: 1 } : visit(state, child, placeIn(place, key));
    return { ...inlined, key, changed: inlined.value !== child };
  });
  if (!entries.some(({ changed }) => changed)) return { value, size: total(entries) };
  return { value: Object.fromEntries(entries.map((entry) => [entry.key, entry.value])), size: total(entries) };
}

/** What stands beside a reference is said of what it leads to. */
function withBeside(found: Inlined, value: Json): Inlined {
  if (!isObject(value) || !isObject(found.value) || Object.keys(value).length === 1) return found;
  const { $ref: _, ...beside } = value;
  return { value: { ...found.value, ...beside }, size: found.size + Object.keys(beside).length };
}

/** A look that costs nothing, since most text holds no reference: false when there is certainly none. */
function refersSomewhere(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isArray(value)) return value.some(refersSomewhere);
  for (const key of Object.keys(value)) {
    if (key === '$ref' || refersSomewhere(value[key] ?? null)) return true;
  }
  return false;
}

function total(parts: readonly { readonly size: number }[]): number {
  return parts.reduce((sum, part) => sum + part.size, 1);
}

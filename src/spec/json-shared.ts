import type { Json, JsonObject } from '../model/json.ts';
import { hasDuplicates } from './json-duplicates.ts';
import {
  closeContainer,
  COMMA,
  costOf,
  type Count,
  countFrom,
  CLOSE_OBJECT,
  FIELDS,
  type JsonCost,
  longer,
  type Members,
  noCount,
  OPEN_LIST,
  OPEN_OBJECT,
  openContainer,
  QUOTE,
  readKey,
  skipBlank,
  skipString,
  skipWord,
} from './json-text.ts';
import type { Limits } from './limits.ts';
import { isObject } from './node.ts';

/*
 * Two revisions of a document are alike but for some members. What is written the same at the same place of the revision
 * that was read before is not counted and parsed again: the value is the same object, so that it costs no memory either,
 * and everybody who compares the two sees at once that they are equal. `JSON.parse` still says whether the text is JSON:
 * it reads all of it but for these values, in whose place it finds `null`.
 */

/** A JSON document that was read before. Nothing in it has two members of one name. */
export interface KnownJson {
  readonly body: string;
  readonly value: Json;
  readonly containers: Int32Array;
  readonly members: Members;
}

/** Members are looked for as deep as operations stand, and the parts of schemas of components. */
const MAX_DEPTH = 5;
/** Less text than this is read again. */
const MIN_LENGTH = 64;

interface Shared {
  readonly path: readonly string[];
  readonly value: Json;
}

interface State {
  readonly body: string;
  readonly limits: Limits;
  readonly known: KnownJson;
  readonly count: Count;
  readonly path: string[];
  readonly shared: Shared[];
  /** The text without what is shared, and up to where it was taken over. */
  readonly pieces: string[];
  taken: number;
  /** Values within what is shared. */
  spared: number;
}

/** Reads a JSON text; null when it has to be read as a whole, whatever the reason. */
export function readShared(
  body: string,
  limits: Limits,
  known: KnownJson,
): (Pick<JsonCost, 'containers'> & { readonly value: Json }) | null {
  const start = skipBlank(body, 0);
  const root = known.containers[0] ?? -1;
  if (body.charCodeAt(start) !== OPEN_OBJECT || known.body.charCodeAt(root) !== OPEN_OBJECT) return null;
  const state: State = {
    body,
    limits,
    known,
    count: noCount(),
    path: [],
    shared: [],
    pieces: [],
    taken: 0,
    spared: 0,
  };
  const end = readMembers(state, start, 0, known.value);
  const { tooDeep, tooMany, tooLong, nodes } = state.count;
  if (end === null || state.shared.length === 0 || [tooDeep, tooMany, tooLong].some((at) => at !== null)) return null;
  state.pieces.push(body.slice(state.taken));
  const value = parsed(state.pieces.join('null'));
  if (!isObject(value) || hasDuplicates(value, nodes - state.spared)) return null;
  for (const { path, value: same } of state.shared) put(value, path, same);
  return { value, containers: costOf(state.count).containers };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function put(root: JsonObject, path: readonly string[], value: Json): void {
  let owner = root as Record<string, Json>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, Json>;
  owner[path.at(-1) ?? ''] = value;
}

/** Goes through the members of an object that the known document has too. Null where the text looks unusual. */
function readMembers(state: State, opening: number, container: number, known: Json): number | null {
  const { body, count, limits } = state;
  openContainer(count, opening, ++count.nodes, limits);
  const members = state.known.members(container);
  let at = skipBlank(body, opening + 1);
  while (body.charCodeAt(at) === QUOTE) {
    const keyEnd = skipString(body, at);
    const colon = skipBlank(body, keyEnd);
    if (body[colon] !== ':') return null;
    const key = readKey(body, at, keyEnd);
    if (key.length > limits.maxName) return null;
    const end = readMember(state, skipBlank(body, colon + 1), key, members.get(key)?.container ?? -1, known);
    if (end === null || count.nodes > limits.maxNodes) return null;
    at = skipBlank(body, end);
    if (body.charCodeAt(at) !== COMMA) break;
    count.nodes++;
    at = skipBlank(body, at + 1);
  }
  if (body.charCodeAt(at) !== CLOSE_OBJECT) return null;
  closeContainer(count, at, count.nodes);
  return at + 1;
}

function readMember(state: State, at: number, key: string, container: number, owner: Json): number | null {
  const { body, count, limits, path } = state;
  const code = body.charCodeAt(at);
  if (code === QUOTE) return skipString(body, at);
  if (code !== OPEN_OBJECT && code !== OPEN_LIST) return skipWord(body, at);
  const known = isObject(owner) && Object.hasOwn(owner, key) ? owner[key] : undefined;
  // A member of this name can't be put in its place by an assignment.
  if (container !== -1 && known !== undefined && key !== '__proto__') {
    const end = endOfShared(state, at, container);
    if (end !== null) {
      state.shared.push({ path: [...path, key], value: known });
      state.pieces.push(body.slice(state.taken, at));
      state.taken = end;
      takeOver(state, at, container);
      return end;
    }
    if (path.length + 1 < MAX_DEPTH && code === OPEN_OBJECT && isObject(known)) {
      path.push(key);
      const inner = readMembers(state, at, container, known);
      path.pop();
      return inner;
    }
  }
  openContainer(count, at, ++count.nodes, limits);
  return countFrom(count, body, at + 1, limits, count.open.length);
}

/** Where the value at an offset ends, if it is written as the known one is. */
function endOfShared({ body, known }: State, at: number, container: number): number | null {
  const from = known.containers[container] ?? 0;
  const to = (known.containers[container + 1] ?? 0) + 1;
  if (to - from < MIN_LENGTH || body[at + to - from - 1] !== known.body[to - 1]) return null;
  return body.slice(at, at + to - from) === known.body.slice(from, to) ? at + to - from : null;
}

/** Takes over what is known about a container and those inside. */
function takeOver(state: State, at: number, container: number): void {
  const { count } = state;
  const { containers } = state.known;
  const end = containers[container + 2] ?? 0;
  const length = end - container;
  if (count.used + length > count.containers.length) {
    count.containers = longer(count.containers, Math.max(2 * count.containers.length, count.used + length));
  }
  const moved = at - (containers[container] ?? 0);
  const later = count.used - container;
  const target = count.containers;
  for (let from = container, to = count.used; from < end; from += FIELDS, to += FIELDS) {
    target[to] = (containers[from] ?? 0) + moved;
    target[to + 1] = (containers[from + 1] ?? 0) + moved;
    target[to + 2] = (containers[from + 2] ?? 0) + later;
    target[to + 3] = containers[from + 3] ?? 0;
  }
  count.used += length;
  const nodes = (containers[container + 3] ?? 0) + 1;
  count.nodes += nodes;
  state.spared += nodes;
}

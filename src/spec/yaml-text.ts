import {
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE,
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Json } from '../model/json.ts';
import type { Limits } from './limits.ts';
import { emptyIndex, type PositionIndex } from './positions.ts';
import { anchorStart, firstOf, scalarStart, scalarValue, unknownTag } from './yaml-scalars.ts';
import { tooLongName, YamlFailure, yamlEvents, type YamlEvents } from './yaml-events.ts';

/** What reading a YAML text gave. `duplicates` are offsets of keys that stand a second time in their mapping. */
export interface YamlText {
  readonly value: Json;
  readonly index: PositionIndex;
  readonly duplicates: readonly number[];
  /** Offsets of lines that are indented less than YAML demands. */
  readonly repairs: readonly number[];
}

type Mapping = Record<string, Json>;
type Anchor = { readonly value: Json; readonly node: number; size: number; height: number; open: boolean };

interface Frame {
  readonly kind: 'document' | 'sequence' | 'mapping';
  readonly value: Json[] | Mapping;
  readonly node: number;
  readonly anchor: Anchor | null;
  /** Keys written here, as opposed to merged in. */
  readonly written: Set<string>;
  key: { readonly text: string; readonly start: number; readonly merge: boolean } | null;
  /** Values below, aliases expanded, and how deep they reach. */
  size: number;
  height: number;
}

interface State {
  readonly text: string;
  readonly limits: Limits;
  readonly index: PositionIndex;
  readonly anchors: Map<string, Anchor>;
  readonly duplicates: number[];
  readonly frames: Frame[];
  readonly documents: Json[];
  /** End of what was read last: an empty value has no offset of its own. */
  reached: number;
}

/**
 * Reads one YAML 1.2 document (core schema, with merge keys, which authors use) into plain data and positions. Keys stay
 * as they are written; dates and `.inf` are strings; the last of duplicate keys wins, as in JSON.parse. Aliases share
 * what they stand for, and what they would expand to is counted against the limits.
 * @throws {YamlFailure}
 */
export function readYaml(text: string, limits: Limits): YamlText {
  const read = yamlEvents(text, limits);
  try {
    return build(read, limits);
  } catch (error) {
    if (error instanceof YamlFailure) throw new YamlFailure(error.kind, error.message, read.original(error.offset));
    throw error;
  }
}

function build(read: YamlEvents, limits: Limits): YamlText {
  const state: State = {
    text: read.text,
    limits,
    index: emptyIndex(),
    anchors: new Map(),
    duplicates: [],
    frames: [],
    documents: [],
    reached: 0,
  };
  for (const event of read.events) take(state, event);
  const [value, ...others] = state.documents;
  if (others.some((other) => other !== null)) {
    throw new YamlFailure('syntax', 'The file holds more than one YAML document; one is expected.', 0);
  }
  const { index, duplicates } = state;
  if (read.repairs.length === 0) return { value: value ?? null, index, duplicates, repairs: [] };
  const moved = { ...index, starts: index.starts.map(read.original), values: index.values.map(read.original) };
  return { value: value ?? null, index: moved, duplicates: duplicates.map(read.original), repairs: read.repairs };
}

function take(state: State, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      state.anchors.clear();
      state.frames.push(frame('document', [], 0, null));
      break;
    case EVENT_ID.SCALAR:
      takeScalar(state, event);
      break;
    case EVENT_ID.SEQUENCE:
      open(state, event, 'sequence');
      break;
    case EVENT_ID.MAPPING:
      open(state, event, 'mapping');
      break;
    case EVENT_ID.ALIAS:
      takeAlias(state, event);
      break;
    case EVENT_ID.POP:
      close(state);
      break;
  }
}

function frame(kind: Frame['kind'], value: Frame['value'], node: number, anchor: Anchor | null): Frame {
  return { kind, value, node, anchor, written: new Set(), key: null, size: 1, height: 0 };
}

/** Notes a value in the index; members of an object stand where their key stands. Only the first document has positions. */
function begin(state: State, start: number): number {
  if (state.documents.length > 0) return 0;
  const key = state.frames.at(-1)?.key ?? null;
  const { index } = state;
  index.starts.push(key?.start ?? start);
  index.values.push(start);
  index.keys.push(key?.text ?? null);
  const node = index.ends.push(index.starts.length) - 1;
  if (key?.merge === true) index.merges.add(node);
  return node;
}

function takeScalar(state: State, event: ScalarEvent): void {
  const top = state.frames.at(-1);
  const start = scalarStart({ text: state.text, reached: state.reached, inSequence: top?.kind === 'sequence' }, event);
  if (event.valueEnd >= 0) state.reached = event.valueEnd;
  if (top?.kind === 'mapping' && top.key === null) {
    takeKey(state, top, event, start);
    return;
  }
  const value = scalarValue(state.text, event, start);
  const node = begin(state, start);
  anchorOf(state, event, value, node, false);
  add(state, value, 1, 0);
}

function takeKey(state: State, top: Frame, event: ScalarEvent, start: number): void {
  const text = getScalarValue(state.text, event);
  if (text.length > state.limits.maxName) throw tooLongName(state.limits, start);
  const merge = text === '<<' && event.style === SCALAR_STYLE.PLAIN && event.tagStart === -1;
  if (!merge) {
    if (top.written.has(text)) state.duplicates.push(start);
    top.written.add(text);
  }
  anchorOf(state, event, text, state.index.starts.length, false);
  top.key = { text, start, merge };
}

function open(state: State, event: SequenceEvent | MappingEvent, kind: 'sequence' | 'mapping'): void {
  const start = firstOf(event.start, event.tagStart, anchorStart(event));
  const top = state.frames.at(-1);
  if (top?.kind === 'mapping' && top.key === null) {
    throw new YamlFailure('syntax', 'A list or an object cannot be a key.', start);
  }
  checkTag(state, event, start, kind === 'sequence' ? ['!', '!!seq'] : ['!', '!!map']);
  state.reached = event.start + 1;
  const value = kind === 'sequence' ? [] : {};
  const node = begin(state, start);
  state.frames.push(frame(kind, value, node, anchorOf(state, event, value, node, true)));
}

function close(state: State): void {
  const closed = state.frames.pop();
  if (!closed) return;
  if (closed.kind === 'document') {
    state.documents.push((Array.isArray(closed.value) ? closed.value[0] : null) ?? null);
    return;
  }
  if (state.documents.length === 0) state.index.ends[closed.node] = state.index.starts.length;
  if (closed.anchor) Object.assign(closed.anchor, { size: closed.size, height: closed.height, open: false });
  add(state, closed.value, closed.size, closed.height);
}

function takeAlias(state: State, event: AliasEvent): void {
  const start = event.anchorStart - 1;
  state.reached = event.anchorEnd;
  const anchor = state.anchors.get(state.text.slice(event.anchorStart, event.anchorEnd));
  if (!anchor) throw new YamlFailure('syntax', 'A YAML alias names an anchor that does not exist.', start);
  if (anchor.open) throw new YamlFailure('syntax', 'A YAML alias stands inside of what it refers to.', start);
  const top = state.frames.at(-1);
  if (top?.kind === 'mapping' && top.key === null) {
    if (typeof anchor.value === 'object')
      throw new YamlFailure('syntax', 'A list or an object cannot be a key.', start);
    top.key = { text: String(anchor.value), start, merge: false };
    if (top.key.text.length > state.limits.maxName) throw tooLongName(state.limits, start);
    return;
  }
  const node = begin(state, start);
  if (state.documents.length === 0) state.index.aliases.set(node, anchor.node);
  const depth = state.frames.length - 1 + anchor.height;
  if (depth > state.limits.maxDepth) {
    throw new YamlFailure(
      'limit',
      `Values are nested deeper than ${state.limits.maxDepth} levels, aliases included.`,
      start,
    );
  }
  add(state, anchor.value, anchor.size, anchor.height);
}

/** Puts a finished value where it belongs and counts it. */
function add(state: State, value: Json, size: number, height: number): void {
  const top = state.frames.at(-1);
  if (!top) return;
  top.size += size;
  top.height = Math.max(top.height, height + 1);
  if (top.size > state.limits.maxNodes) {
    throw new YamlFailure(
      'limit',
      `The document has more than ${state.limits.maxNodes} values, aliases included.`,
      state.reached,
    );
  }
  if (Array.isArray(top.value)) top.value.push(value);
  else if (top.key) {
    if (top.key.merge) mergeInto(state, top, value);
    else setMember(top.value, top.key.text, value);
    top.key = null;
  }
}

function setMember(target: Mapping, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else target[key] = value;
}

/** Merge keys (https://yaml.org/type/merge.html): what is written wins, then the earlier source. */
function mergeInto(state: State, top: Frame, source: Json): void {
  const sources: readonly Json[] = Array.isArray(source) ? source : [source];
  for (const one of sources) {
    if (one === null || typeof one !== 'object' || Array.isArray(one)) {
      throw new YamlFailure('syntax', 'Only objects can be merged with `<<`.', top.key?.start ?? 0);
    }
    for (const [key, value] of Object.entries(one)) {
      if (!Array.isArray(top.value) && !Object.hasOwn(top.value, key)) setMember(top.value, key, value);
    }
  }
  state.reached = Math.max(state.reached, top.key?.start ?? 0);
}

function anchorOf(
  state: State,
  event: ScalarEvent | SequenceEvent | MappingEvent,
  value: Json,
  node: number,
  isOpen: boolean,
): Anchor | null {
  if (event.anchorStart === -1) return null;
  const anchor = { value, node, size: 1, height: 0, open: isOpen };
  state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), anchor);
  return anchor;
}

function checkTag(state: State, event: SequenceEvent | MappingEvent, start: number, allowed: readonly string[]): void {
  if (event.tagStart === -1) return;
  if (!allowed.includes(state.text.slice(event.tagStart, event.tagEnd))) throw unknownTag(start);
}

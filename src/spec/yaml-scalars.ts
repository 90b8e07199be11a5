import {
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type MappingEvent,
  type ScalarEvent,
  type ScalarTagDefinition,
  type SequenceEvent,
} from 'js-yaml';
import type { Json } from '../model/json.ts';
import { YamlFailure } from './yaml-events.ts';

/** How far a text was read when a scalar comes: an empty value has no offset of its own. */
export interface Reached {
  readonly text: string;
  readonly reached: number;
  readonly inSequence: boolean;
}

export function unknownTag(start: number): YamlFailure {
  return new YamlFailure('syntax', 'A YAML tag stands here that is not part of YAML 1.2 core.', start);
}

type CoreTag = ScalarTagDefinition<null> | ScalarTagDefinition<boolean> | ScalarTagDefinition<number>;
const coreTags: ReadonlyMap<string, CoreTag> = new Map<string, CoreTag>([
  ['!!null', nullCoreTag],
  ['!!bool', boolCoreTag],
  ['!!int', intCoreTag],
  ['!!float', floatCoreTag],
]);

export function scalarValue(source: string, event: ScalarEvent, start: number): Json {
  const text = getScalarValue(source, event);
  if (event.tagStart !== -1) {
    const name = source.slice(event.tagStart, event.tagEnd);
    if (name === '!' || name === '!!str') return text;
    const tag = coreTags.get(name);
    if (!tag) throw unknownTag(start);
    const value = tag.resolve(text, true, tag.tagName);
    if (value === NOT_RESOLVED) throw new YamlFailure('syntax', 'A value does not fit its YAML tag.', start);
    return typeof value === 'number' && !Number.isFinite(value) ? text : value;
  }
  return event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text;
}

/** YAML 1.2 core schema (§10.3.2). Numbers that JSON does not have (`.inf`, `.nan`) stay text. */
function plainValue(text: string): Json {
  const first = text.charCodeAt(0);
  // Most plain scalars are words: a number starts with a digit, a sign or a point.
  if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) {
    const int = intCoreTag.resolve(text, false, '');
    if (int !== NOT_RESOLVED) return int;
    const float = floatCoreTag.resolve(text, false, '');
    return float !== NOT_RESOLVED && Number.isFinite(float) ? float : text;
  }
  if (text.length > 5) return text;
  const empty = nullCoreTag.resolve(text, false, '');
  if (empty !== NOT_RESOLVED) return empty;
  const bool = boolCoreTag.resolve(text, false, '');
  return bool !== NOT_RESOLVED ? bool : text;
}

export function anchorStart(event: ScalarEvent | SequenceEvent | MappingEvent): number {
  return event.anchorStart === -1 ? -1 : event.anchorStart - 1;
}

export function firstOf(...offsets: readonly number[]): number {
  return Math.min(...offsets.filter((offset) => offset >= 0));
}

/** Where a scalar begins as people see it: its quote, block indicator, tag or anchor. */
export function scalarStart(state: Reached, event: ScalarEvent): number {
  if (event.tagStart >= 0 || event.anchorStart >= 0) {
    return firstOf(event.tagStart, anchorStart(event));
  }
  if (event.valueStart === -1) return emptyStart(state);
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return blockStart(state, event.style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>', event.valueStart);
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
    default:
      return event.valueStart - 1;
  }
}

/** The first `|` or `>` after what was read before is the indicator: nothing but `-`, `:`, blanks and comments comes first. */
function blockStart(state: Reached, indicator: string, end: number): number {
  const start = skipBlank(state.text, state.reached);
  const found = state.text.indexOf(indicator, start);
  return found === -1 || found > end ? end : found;
}

/** An empty item of a list stands where its dash stands, any other empty value after what was read before it. */
function emptyStart(state: Reached): number {
  const { text, reached } = state;
  if (!state.inSequence) return reached;
  const start = skipBlank(text, reached);
  return text[start] === '-' ? start : reached;
}

function skipBlank(text: string, from: number): number {
  const blank = /(?:\s+|#[^\r\n]*)*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}

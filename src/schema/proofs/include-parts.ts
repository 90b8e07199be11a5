import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { closed } from './empty.ts';
import type { EmptySides } from './empty.ts';
import { certainlyHas, lengthsOf } from '../texts/format-shapes.ts';
import { fewOfType } from './finite.ts';
import { formatsIncluded, numberIncluded } from './include-numbers.ts';
import { constraintOn, layersOf } from '../normal-form/meet.ts';
import { ARRAY, NUMBER, OBJECT, STRING, canonical, isAnything, isNever } from '../normal-form/node.ts';
import type {
  ArrayPart,
  Child,
  Contains,
  Layer,
  Node,
  ObjectPart,
  Source,
  StringPart,
  TypeSet,
} from '../normal-form/node.ts';
import { MAX_COUNTED, noneMatches, patternIncluded, patternsIncluded } from '../texts/patterns.ts';
import { canBeThere, isFewEnough, sentNames } from './sent-names.ts';
import type { SentNames } from './sent-names.ts';
import { requiredNames } from '../normal-form/view.ts';

/** Inclusion of the values of one type, keyword by keyword; sub-schemas are asked about through `child`. */

/** What the questions about parts need of a prover. */
export interface PartSides extends EmptySides {
  readonly described: boolean;
  readonly same: (a: Source, b: Source) => boolean;
  readonly child: (a: Child, b: Child) => boolean;
  /** Inclusion of plain sets. */
  readonly plainly: (a: Child, b: Child) => boolean;
}

/** Whether both are the same single schema. */
export const sameChild = (sides: PartSides, a: Child, b: Child): boolean => {
  const [left, right] = [a.sources[0], b.sources[0]];
  return (
    a.sources.length === 1 &&
    b.sources.length === 1 &&
    left !== undefined &&
    right !== undefined &&
    sides.same(left, right)
  );
};

/** Whether what one node admits of a type is admitted by another. */
export function partIncluded(sides: PartSides, bit: TypeSet, a: Node, b: Node): boolean {
  const listed = b.values.get(bit);
  const own = a.values.get(bit) ?? (listed === undefined ? undefined : (fewOfType(a, bit) ?? undefined));
  if (listed !== undefined) {
    if (own === undefined) return false;
    const allowed = new Set(listed.map(canonical));
    if (!own.every((value) => allowed.has(canonical(value)))) return false;
  }
  if (bit === NUMBER) return numberIncluded(a, b, own);
  if (bit === STRING) return stringIncluded(sides, a, b, own);
  if (bit === ARRAY) return arrayIncluded(sides, a, b);
  return bit === OBJECT ? objectIncluded(sides, a, b) : true;
}

/** What a receiver asks of a text by its keywords, without the formats that what the sender lists has by its own. */
export const askedBesides = (a: Node, b: Node): Node => ({
  ...b,
  string: { ...b.string, formats: b.string.formats.filter((format) => !formatsIncluded(a.string.formats, [format])) },
  alternatives: [],
  nots: [],
  others: [],
  implications: [],
});

function stringIncluded(sides: PartSides, a: Node, b: Node, own: readonly Json[] | undefined): boolean {
  if (own !== undefined) return own.every((value) => accepts(sides.normaliser, askedBesides(a, b), value) === true);
  const [x, y] = [a.string, b.string];
  if (!lengthsIncluded(x, y) || patternsIncluded(x, y.patterns) !== true) return false;
  return formatsIncluded(x.formats, y.formats) || y.formats.every((format) => isOfFormat(x, format));
}

/** Whether texts have a format, by their own formats or by what their patterns leave. */
function isOfFormat(x: StringPart, format: string): boolean {
  if (formatsIncluded(x.formats, [format])) return true;
  const pattern = x.patterns.length === 0 ? null : certainlyHas(format);
  return pattern !== null && patternsIncluded(x, [pattern]) === true;
}

/** Lengths as they are written, as formats have them, or as patterns leave them. */
function lengthsIncluded(x: StringPart, y: StringPart): boolean {
  const { least, most } = lengthsOf(x.formats);
  const isBy = (range: string): boolean => x.patterns.length > 0 && patternsIncluded(x, [`^[^]{${range}}$`]) === true;
  const isLong = Math.max(x.minLength, least) >= y.minLength || (y.minLength <= MAX_COUNTED && isBy(`${y.minLength},`));
  if (!isLong || y.maxLength === null) return isLong;
  const longest = Math.min(x.maxLength ?? Infinity, most ?? Infinity);
  return longest <= y.maxLength || (y.maxLength <= MAX_COUNTED && isBy(`0,${y.maxLength}`));
}

/** Where items may be nothing at all, and where some have to be something, lists are as short and as long as that leaves them. */
function counted(part: ArrayPart): ArrayPart {
  const { prefix, items, maxItems, minItems, contains } = part;
  const never = prefix.findIndex(isNever);
  const most = never >= 0 ? never : isNever(items) ? prefix.length : Infinity;
  const least = contains.reduce((all, { min }) => Math.max(all, min), minItems);
  return { ...part, minItems: least, maxItems: most < (maxItems ?? Infinity) ? most : maxItems };
}

function arrayIncluded(sides: PartSides, a: Node, b: Node): boolean {
  const [x, y] = [counted(a.array), b.array];
  if (x.minItems < y.minItems || (y.maxItems !== null && (x.maxItems === null || x.maxItems > y.maxItems)))
    return false;
  if (y.unique && !x.unique && (x.maxItems === null || x.maxItems > 1)) return false;
  if (!y.contains.every((wanted) => countIncluded(sides, x, wanted))) return false;
  const length = Math.max(x.prefix.length, y.prefix.length);
  for (let index = 0; index < length; index++) {
    if (x.maxItems !== null && index >= x.maxItems) return true;
    if (!sides.child(x.prefix[index] ?? x.items, y.prefix[index] ?? y.items)) return false;
  }
  return (x.maxItems !== null && x.maxItems <= length) || sides.child(x.items, y.items);
}

/**
 * Whether every list has as many items of a kind as are wanted, and no more. `contains` describes nothing: what an item is
 * sent like is said elsewhere, so it may match by what a careful sender of that kind alone would not send.
 */
function countIncluded(sides: PartSides, x: ArrayPart, { item, min, max }: Contains): boolean {
  const certain = Array.from({ length: Math.min(x.minItems, 40) }, (_, index) => x.prefix[index] ?? x.items);
  const enough =
    min === 0 ||
    certain.filter((one) => sides.child(one, item)).length >= min ||
    x.contains.some((own) => own.min >= min && sides.plainly(own.item, item));
  if (!enough || max === null) return enough;
  return (
    (x.maxItems !== null && x.maxItems <= max) ||
    x.contains.some((own) => own.max !== null && own.max <= max && sides.plainly(item, own.item))
  );
}

function objectIncluded(sides: PartSides, a: Node, b: Node): boolean {
  const [x, y] = [a.object, b.object];
  if (x.loose || y.loose) return false;
  const sent = sentNames(sides, a);
  const { needed, names, besides, mine } = sent;
  for (const name of requiredNames(sides.normaliser, b, sides.direction)) if (!needed.has(name)) return false;
  if (Math.max(x.minProperties, needed.size) < y.minProperties) return false;
  if (!isFewEnough(sides, a, names, y.maxProperties)) return false;
  if (
    !isAnything(y.names) &&
    !(
      sameChild(sides, x.names, y.names) ||
      (names !== null &&
        [...names].every(
          (name) =>
            accepts(sides.normaliser, sides.normaliser.node(y.names), name) === true || !canBeThere(sides, x, name),
        )) ||
      (!isAnything(x.names) && sides.child(x.names, y.names))
    )
  )
    return false;
  if (!dependenciesIncluded(sides, sent, a, y)) return false;
  for (const name of besides) {
    // Sent because it is required, though nothing describes it.
    const [own, constraint] = [constraintOn(x, name), constraintOn(y, name)];
    if (own === null || constraint === null || !sides.child(own, constraint)) return false;
  }
  for (const [name, { child }] of mine) {
    // What can't be there is not sent.
    if (isNever(child)) continue;
    if (sides.described && !y.properties.has(name) && !describesOthers(y)) return false;
    const constraint = constraintOn(y, name);
    if (constraint === null || !sides.child(child, constraint)) return false;
  }
  return sent.isFull || restIncluded(sides, a, b, mine);
}

/** Whether it says of other properties what they are, and not only that there may be some. */
const describesOthers = ({ explicitRest, rest, patterns }: ObjectPart): boolean =>
  patterns.size > 0 || (explicitRest && !isAnything(rest));

/** Whether properties that others ask for are there, wherever these may be. */
function dependenciesIncluded(sides: PartSides, sent: SentNames, a: Node, y: ObjectPart): boolean {
  const { needed, mine, besides, isFull } = sent;
  const { patterns, dependentRequired } = a.object;
  const isOpen = !isFull && (patterns.size > 0 || !closed(sides, a));
  for (const [name, list] of y.dependentRequired) {
    const own = dependentRequired.get(name) ?? [];
    const isMet = list.every((other) => needed.has(other) || own.includes(other));
    if (!isMet && (mine.has(name) || besides.has(name) || isOpen) && canBeThere(sides, a.object, name)) return false;
  }
  return true;
}

/** What the sender may send besides its described properties. */
function restIncluded(sides: PartSides, a: Node, b: Node, mine: ReadonlyMap<string, unknown>): boolean {
  const [x, y] = [a.object, b.object];
  const nothingElse = closed(sides, a) || isNever(x.rest);
  for (const [name, child] of y.properties) {
    if (mine.has(name)) continue;
    const own = constraintOn(x, name);
    if (own === null || (!(nothingElse && own === x.rest) && !sides.child(own, child))) return false;
  }
  return layersIncluded(sides, x, y, nothingElse);
}

/** Whether one object asks of properties that nothing describes all that another asks; `nothingElse`: its patterns name all that it has. */
export function layersIncluded(sides: PartSides, x: ObjectPart, y: ObjectPart, nothingElse: boolean): boolean {
  const mine = layersOf(x);
  // What the patterns of one layer name is something else to the next.
  const isAll = (own: Layer): boolean => nothingElse && (mine.length === 1 || isNever(own.rest));
  return layersOf(y).every((theirs) => mine.some((own) => layerIncluded(sides, own, theirs, isAll(own))));
}

/** Of more pairs of patterns only those that are written the same are held against each other. */
const MOST_PAIRS = 2_500;

function layerIncluded(sides: PartSides, x: Layer, y: Layer, nothingElse: boolean): boolean {
  if (x.patterns.size * y.patterns.size > MOST_PAIRS) return longLayerIncluded(sides, x, y, nothingElse);
  for (const [pattern, theirs] of y.patterns) {
    // Names that match it match one of the sender's patterns, or may match any, or none.
    const all = [...x.patterns];
    if (all.some(([own, child]) => patternIncluded(pattern, own) === true && sides.child(child, theirs))) continue;
    if (!all.every(([own, child]) => !mayShareNames(pattern, own) || sides.child(child, theirs))) return false;
    if (!nothingElse && !x.patterns.has(pattern) && !sides.child(x.rest, theirs)) return false;
  }
  for (const [pattern, child] of x.patterns) {
    const named = [...y.patterns.keys()].some((theirs) => patternIncluded(pattern, theirs) === true);
    if (!named && !sides.child(child, y.rest)) return false;
  }
  return nothingElse || sides.child(x.rest, y.rest);
}

/** Whether all that one asks of names that match a pattern is asked by the other under the same pattern. */
function longLayerIncluded(sides: PartSides, x: Layer, y: Layer, nothingElse: boolean): boolean {
  for (const [pattern, theirs] of y.patterns) {
    const own = x.patterns.get(pattern);
    if (own === undefined || !sides.child(own, theirs)) return false;
  }
  for (const [pattern, child] of x.patterns) if (!y.patterns.has(pattern) && !sides.child(child, y.rest)) return false;
  return nothingElse || sides.child(x.rest, y.rest);
}

const mayShareNames = (a: string, b: string): boolean =>
  a === b || noneMatches({ inside: [a, b], outside: [], minLength: 0, maxLength: null }) !== true;

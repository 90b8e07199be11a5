import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { NEVER, nodeOf, only } from './empty.ts';
import { formatsIncluded } from './include-numbers.ts';
import { askedBesides, layersIncluded } from './include-parts.ts';
import type { PartSides } from './include-parts.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import {
  ARRAY,
  BOOLEAN,
  NULL,
  NUMBER,
  OBJECT,
  STRING,
  TYPE_NAMES,
  both,
  canonical,
  childOf,
  isAnything,
  isNever,
} from '../normal-form/node.ts';
import type {
  ArrayPart,
  Child,
  Contains,
  Node,
  NumberPart,
  ObjectPart,
  Other,
  Source,
  StringPart,
  TypeSet,
} from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { extraSteps, extraStepsOf } from '../normal-form/parts.ts';
import { patternIncluded } from '../texts/patterns.ts';
import { requiredNames } from '../normal-form/view.ts';
import { SPOKEN_OF } from '../normal-form/spoken-of.ts';

/**
 * What is left of a set of values when another is taken away, as nodes that together hold at least that: one for each
 * way in which a value can fail to be one of the other set. When all of them are empty, nothing is left: this is how
 * unions are proved to cover a set. The first set is read as it stands, without regard to what its sender would do.
 */
export interface RemainderSides extends PartSides {
  /** Counts some steps. */
  readonly step: (steps: number) => void;
}

/** Lists up to this length are looked at item by item. */
const MAX_ITEMS = 4;
/** Branches of which any two may match: beyond this many, not all pairs are tried. */
const MAX_PAIRED = 12;

/** Each is taken away within what the one before left over, and no proof by cases has as many steps. */
const MAX_BRANCHES = 300;

const NONE: ReadonlySet<string> = new Set();

/**
 * The ways in which values of `a` are not values of `b`.
 * @param within what is being taken away: alternatives that lead straight back to it take away nothing more.
 */
export function* remainders(
  sides: RemainderSides,
  a: Node,
  b: Node,
  within: ReadonlySet<string> = NONE,
): Generator<Node> {
  if (within.has(b.key)) {
    yield a;
    return;
  }
  const open = b.alternatives.length === 0 ? within : new Set([...within, b.key]);
  for (const [bit] of TYPE_NAMES) {
    if ((a.types & bit) === 0) continue;
    const own = only(a, bit);
    if ((b.types & bit) === 0) yield own;
    else yield* ofType(sides, own, b, bit);
  }
  for (const { branches, kind, scope } of b.alternatives) {
    const own = only(a, a.types & scope);
    if (own.types === 0) continue;
    yield* outsideOfAll(sides, own, nodesOf(sides, branches), open);
    if (kind === 'oneOf') yield* insideOfTwo(sides, own, branches);
  }
  for (const not of b.nots) yield inside(sides, a, opened(not));
  for (const { condition, consequence, otherwise, scope } of b.implications) {
    const own = only(a, a.types & scope);
    if (own.types === 0) continue;
    if (!isAnything(consequence))
      yield* outsideOfAll(sides, inside(sides, own, opened(condition)), nodesOf(sides, [consequence]), open);
    if (!isAnything(otherwise)) yield* outsideOfAll(sides, beside(own, condition), nodesOf(sides, [otherwise]), open);
  }
  for (const other of b.others) {
    const own = only(a, a.types & other.scope);
    const cases = own.types === 0 || isUnderstood(other, a.others) ? null : sides.normaliser.evaluation(other)?.cases;
    if (cases !== null && cases !== undefined) yield* outsideOfAll(sides, own, cases, open);
  }
}

const nodesOf = ({ normaliser }: RemainderSides, children: readonly Child[]): readonly Node[] =>
  children.map((child) => nodeOf(normaliser, child));

/** Outside of every branch: what one leaves over is what the next is taken away from. */
function* outsideOfAll(
  sides: RemainderSides,
  a: Node,
  branches: readonly Node[],
  open: ReadonlySet<string>,
): Generator<Node> {
  sides.step(1 + extraSteps(a));
  const [first, ...others] = branches;
  // Of very many it is not asked what each leaves over: all that may be left is all there is.
  if (first === undefined || branches.length > MAX_BRANCHES) {
    yield a;
    return;
  }
  for (const left of remainders(sides, a, first, open)) yield* outsideOfAll(sides, left, others, open);
}

function* insideOfTwo(sides: RemainderSides, a: Node, branches: readonly Child[]): Generator<Node> {
  if (branches.length > MAX_PAIRED) {
    yield a;
    return;
  }
  for (const [index, first] of branches.entries()) {
    const inFirst = inside(sides, a, opened(first));
    if (inFirst.types === 0) continue;
    for (const second of branches.slice(index + 1)) {
      sides.step(1);
      const inBoth = inside(sides, inFirst, opened(second));
      if (inBoth.types !== 0) yield inBoth;
    }
  }
}

/** The values that are also instances of a schema. */
const inside = (sides: RemainderSides, a: Node, child: Child): Node =>
  isAnything(child) ? a : settle(meet(a, sides.normaliser.node(child)));

/** The values that are no instances of a schema, without saying in which way. */
export const beside = (a: Node, child: Child): Node => ({
  ...a,
  key: `${a.key}¬${child.key}`,
  origin: null,
  nots: [...a.nots, child],
});

/** Who meets a condition: it names properties, and describes none of what is sent. */
export function met(normaliser: Normaliser, node: Node, condition: Child): Node {
  if (isAnything(condition)) return node;
  const together = meet(node, normaliser.node(opened(condition)));
  const { properties, patterns, explicitRest } = node.object;
  if (properties.size + patterns.size === 0) return together;
  return { ...together, object: { ...together.object, explicitRest } };
}

/** As receivers read it. */
function opened(child: Child): Child {
  if (child.sources.every((source) => source.open === true)) return child;
  return childOf(child.sources.map((source): Source => ({ ...source, open: true })));
}

/** Schemas made up to name one thing that is not so: nothing is gained by taking them apart. */
export const isAtom = (child: Child): boolean => child.key.startsWith('~');

/** A schema that nobody wrote. */
export const madeUp = (schema: Json): Child =>
  childOf([{ value: schema, place: { file: '~', pointer: canonical(schema) }, dialect: '3.1', side: 0 }]);

function without(a: Node, schema: Json): Node {
  const atom = madeUp(schema);
  return a.nots.some((not) => not.key === atom.key) ? a : beside(a, atom);
}

/** The negation of a schema as a schema, for what stands inside of objects and lists. */
function negation(source: Source): Child {
  const { file, pointer } = source.place;
  return childOf([{ ...source, value: { not: source.value }, place: { file, pointer: `${pointer}/~not` } }]);
}

const changed = (a: Node, detail: string, parts: Partial<Node>): Node =>
  settle({ ...a, ...parts, key: `${a.key}|${detail}`, origin: null });

/** Other parts of the node speak of it, or the sender's set is made with the very same. */
const isUnderstood = (other: Other, own: readonly Other[]): boolean =>
  SPOKEN_OF.has(other.keyword) || own.some((one) => one.source === other.source && one.owner === other.owner);

function* ofType(sides: RemainderSides, a: Node, b: Node, bit: TypeSet): Generator<Node> {
  // What nobody here understands may refuse anything.
  if (
    b.others.some(
      (other) =>
        (other.scope & bit) !== 0 && !isUnderstood(other, a.others) && sides.normaliser.evaluation(other) === null,
    )
  )
    yield a;
  const own = bit === NULL ? [null] : (a.values.get(bit) ?? (bit === BOOLEAN ? [true, false] : undefined));
  if (own !== undefined) {
    const bare = askedBesides(a, b);
    const left = own.filter((value) => accepts(sides.normaliser, bare, value, sides.direction) !== true);
    if (left.length > 0) yield changed(a, `${bit}${canonical(left)}`, { values: new Map([...a.values, [bit, left]]) });
    return;
  }
  const listed = b.values.get(bit);
  if (listed !== undefined) yield without(a, { enum: listed });
  if (bit === NUMBER) yield* ofNumber(a, b.number);
  if (bit === STRING) yield* ofString(a, b.string);
  if (bit === ARRAY) yield* ofArray(sides, a, b.array);
  if (bit === OBJECT) yield* ofObject(sides, a, b);
}

function* ofNumber(a: Node, y: NumberPart): Generator<Node> {
  const x = a.number;
  const bounded = (part: Partial<NumberPart>): Node => {
    const other: Node = { ...a, number: { integer: false, min: null, max: null, multiples: [], formats: [], ...part } };
    return { ...meet(a, other), key: `${a.key}|${canonical(part as unknown as Json)}` };
  };
  if (y.min !== null) yield bounded({ max: { value: y.min.value, exclusive: !y.min.exclusive } });
  if (y.max !== null) yield bounded({ min: { value: y.max.value, exclusive: !y.max.exclusive } });
  if (y.integer && !x.integer) yield without(a, { type: 'integer' });
  for (const multiple of y.multiples) yield without(a, { type: 'number', multipleOf: multiple });
  for (const format of y.formats)
    if (!formatsIncluded(x.formats, [format])) yield without(a, { type: 'number', format });
}

/** Of more pairs of patterns than this, only those that are written the same are known to be related. */
const MOST_PAIRS = 2_500;

function* ofString(a: Node, y: StringPart): Generator<Node> {
  const x = a.string;
  const sized = (part: Partial<StringPart>): Node => changed(a, canonical(part), { string: { ...x, ...part } });
  if (y.minLength > x.minLength)
    yield sized({ maxLength: Math.min(x.maxLength ?? Number.MAX_SAFE_INTEGER, y.minLength - 1) });
  if (y.maxLength !== null && (x.maxLength === null || x.maxLength > y.maxLength))
    yield sized({ minLength: Math.max(x.minLength, y.maxLength + 1) });
  const isMany = x.patterns.length * y.patterns.length > MOST_PAIRS;
  const written = new Set(x.patterns);
  const isAsked = (pattern: string): boolean =>
    written.has(pattern) || (!isMany && x.patterns.some((inner) => patternIncluded(inner, pattern) === true));
  for (const pattern of y.patterns) if (!isAsked(pattern)) yield without(a, { type: 'string', pattern });
  for (const format of y.formats)
    if (!formatsIncluded(x.formats, [format])) yield without(a, { type: 'string', format });
}

function* ofArray(sides: RemainderSides, a: Node, y: ArrayPart): Generator<Node> {
  const x = a.array;
  const shaped = (detail: string, part: Partial<ArrayPart>): Node => changed(a, detail, { array: { ...x, ...part } });
  if (y.minItems > x.minItems)
    yield shaped(`<${y.minItems}`, { maxItems: Math.min(x.maxItems ?? Number.MAX_SAFE_INTEGER, y.minItems - 1) });
  if (y.maxItems !== null && (x.maxItems === null || x.maxItems > y.maxItems))
    yield shaped(`>${y.maxItems}`, { minItems: Math.max(x.minItems, y.maxItems + 1) });
  if (y.unique && !x.unique && (x.maxItems === null || x.maxItems > 1))
    yield shaped('same', { minItems: Math.max(2, x.minItems) });
  const described = Math.max(x.prefix.length, y.prefix.length);
  const length = x.maxItems !== null && x.maxItems <= MAX_ITEMS ? x.maxItems : described;
  for (let index = 0; index < length; index++) {
    const [own, theirs] = [x.prefix[index] ?? x.items, y.prefix[index] ?? y.items];
    if (!isAnything(theirs) && !(x.maxItems !== null && index >= x.maxItems) && !sides.child(own, theirs))
      yield* withItem(sides, a, index, theirs);
  }
  if (x.maxItems === null || x.maxItems > length) {
    if (!isAnything(y.items) && !sides.child(x.items, y.items))
      yield shaped(`[${length}…]`, { minItems: Math.max(x.minItems, length + 1) });
  }
  for (const wanted of y.contains) yield* ofCount(sides, a, wanted);
}

/** Lists whose item at an index is not what is asked there. */
function* withItem({ step }: RemainderSides, a: Node, index: number, theirs: Child): Generator<Node> {
  const { array } = a;
  const { prefix, items, minItems } = array;
  step(extraStepsOf(prefix[index] ?? items));
  for (const source of theirs.sources) {
    const not = negation(source);
    const own = Array.from({ length: Math.max(prefix.length, index + 1) }, (_, at) =>
      at === index ? both(prefix[at] ?? items, not) : (prefix[at] ?? items),
    );
    yield changed(a, `[${index}]${not.key}`, {
      array: { ...array, prefix: own, minItems: Math.max(minItems, index + 1) },
    });
  }
}

function* ofCount(sides: RemainderSides, a: Node, { item, min, max }: Contains): Generator<Node> {
  const counted = (least: number, most: number | null): Node =>
    changed(a, `${least}-${most ?? ''}of${item.key}`, {
      array: {
        ...a.array,
        contains: [...a.array.contains, { item: opened(item), min: least, max: most }],
        minItems: Math.max(a.array.minItems, least),
      },
    });
  if (min > 0 && !a.array.contains.some((own) => own.min >= min && sides.plainly(own.item, item)))
    yield counted(0, min - 1);
  if (max !== null) yield counted(max + 1, null);
}

function* ofObject(sides: RemainderSides, a: Node, b: Node): Generator<Node> {
  const [x, y] = [a.object, b.object];
  const shaped = (detail: string, part: Partial<ObjectPart>): Node => changed(a, detail, { object: { ...x, ...part } });
  if (x.loose || y.loose) {
    yield a;
    return;
  }
  const absent = (names: readonly string[], present: readonly string[] = []): Node =>
    shaped(`-${canonical(names)}+${canonical(present)}`, {
      properties: new Map([...x.properties, ...names.map((name) => [name, NEVER] as const)]),
      required: new Set([...x.required, ...present]),
    });
  const needed = requiredNames(sides.normaliser, a, sides.direction);
  for (const name of requiredNames(sides.normaliser, b, sides.direction)) if (!needed.has(name)) yield absent([name]);
  if (y.minProperties > x.minProperties)
    yield shaped(`<${y.minProperties}`, {
      maxProperties: Math.min(x.maxProperties ?? Number.MAX_SAFE_INTEGER, y.minProperties - 1),
    });
  if (y.maxProperties !== null && (x.maxProperties === null || x.maxProperties > y.maxProperties))
    yield shaped(`>${y.maxProperties}`, { minProperties: Math.max(x.minProperties, y.maxProperties + 1) });
  for (const [name, others] of y.dependentRequired)
    for (const other of others) if (!needed.has(other)) yield absent([other], [name]);
  yield* ofProperties(sides, a, b);
}

function* ofProperties(sides: RemainderSides, a: Node, b: Node): Generator<Node> {
  const [x, y] = [a.object, b.object];
  const names = new Set([...x.properties.keys(), ...y.properties.keys(), ...x.required, ...y.required]);
  for (const name of names) {
    if (constraintOn(x, name) === null || constraintOn(y, name) === null) {
      yield a;
      return;
    }
    yield* withProperty(sides, a, y, name);
  }
  const open = !isNever(x.rest);
  if (!open && x.patterns.size === 0) return;
  const fits = layersIncluded(sides, x, y, !open);
  if (!fits || (!isAnything(y.names) && !(!isAnything(x.names) && sides.child(x.names, y.names)))) yield a;
}

/** Objects with a property that is not what is asked of it, or that must not have its name. */
function* withProperty(sides: RemainderSides, a: Node, y: ObjectPart, name: string): Generator<Node> {
  const x = a.object;
  const [own, theirs] = [constraintOn(x, name), constraintOn(y, name)];
  if (own === null || theirs === null || isNever(own)) return;
  sides.step(extraStepsOf(own));
  const present = (child: Child): Node =>
    changed(a, `${JSON.stringify(name)}:${child.key}`, {
      object: {
        ...x,
        properties: new Map([...x.properties, [name, child]]),
        required: new Set([...x.required, name]),
      },
    });
  if (!isAnything(theirs) && !sides.child(own, theirs))
    for (const source of theirs.sources) yield present(isNever(theirs) ? own : both(own, negation(source)));
  if (!isAnything(y.names) && accepts(sides.normaliser, sides.normaliser.node(y.names), name) !== true)
    yield present(own);
}

/**
 * Some of what `remainders` leaves in one piece, because there is no end of it: properties of these names, and the first item
 * that nothing tells from those behind it.
 */
export function* someRemainders(sides: RemainderSides, a: Node, b: Node, names: readonly string[]): Generator<Node> {
  const common = a.types & b.types;
  if ((common & OBJECT) !== 0 && !a.object.loose && !b.object.loose)
    for (const name of names)
      if (!a.object.properties.has(name) && !b.object.properties.has(name))
        yield* withProperty(sides, only(a, OBJECT), b.object, name);
  if ((common & ARRAY) === 0 || isAnything(b.array.items)) return;
  yield* withItem(sides, only(a, ARRAY), Math.max(a.array.prefix.length, b.array.prefix.length), b.array.items);
}

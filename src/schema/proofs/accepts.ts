import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { BOOLEAN, NULL, canonical, isAnything, isObject, typeOf } from '../normal-form/node.ts';
import type { Alternatives, Child, Contains, Implication, Node, Other } from '../normal-form/node.ts';
import { constraintOn } from '../normal-form/meet.ts';
import { acceptsNumber, acceptsText } from '../normal-form/scalars.ts';
import { textHasFormat } from '../texts/text-formats.ts';
import { requiredNames } from '../normal-form/view.ts';
import { SPOKEN_OF } from '../normal-form/spoken-of.ts';

/**
 * Whether a node admits one value: `null` when it can't be told (formats, patterns, conditionals). Used to judge
 * enumerated values without building a validator. With a direction, what is not part of its messages need not be there.
 */
export function accepts(
  normaliser: Normaliser,
  node: Node,
  value: Json,
  direction: Direction | null = null,
): boolean | null {
  const spent = spentOn.get(normaliser) ?? 0;
  const steps = spent < ALL_STEPS ? STEPS : STEPS_BEYOND;
  const side: Side = { normaliser, direction, left: steps, asked: null, cuts: 0 };
  const answer = acceptsNode(side, node, value, 0);
  spentOn.set(normaliser, spent + steps - side.left);
  return answer;
}

/**
 * Nodes that are asked for one answer, for all answers of a comparison, and for each one beyond those; what needs more is
 * not told. The largest descriptions known need 300 and 200,000.
 */
const STEPS = 2_000;
const ALL_STEPS = 500_000;
const STEPS_BEYOND = 10;
const spentOn = new WeakMap<Normaliser, number>();

type Kept = boolean | null | 'open';

interface Side {
  readonly normaliser: Normaliser;
  readonly direction: Direction | null;
  /** Nodes that may still be asked. */
  left: number;
  /** What nodes below answered of the same value; `open` while they are asked. Made when it may be needed. */
  asked: Map<Node, Map<Json, Kept>> | null;
  /** How often an answer was not waited for, so that what depends on it may be told in another place. */
  cuts: number;
}

/** Where questions come together again, and circles close: below a few levels every answer is kept. */
const KEPT_FROM = 3;

/** Answers once for each node and value; a circle has nothing to say of itself (the least of all ways to read it). */
function acceptsOnce(side: Side, node: Node, value: Json, depth: number): boolean | null {
  if (depth < KEPT_FROM) return acceptsNode(side, node, value, depth);
  side.asked ??= new Map();
  let answers = side.asked.get(node);
  if (answers === undefined) side.asked.set(node, (answers = new Map<Json, Kept>()));
  const known = answers.get(value);
  if (known === 'open') side.cuts++;
  if (known !== undefined) return known === 'open' ? null : known;
  answers.set(value, 'open');
  const before = side.cuts;
  const answer = acceptsNode(side, node, value, depth);
  if (answer === null && side.cuts > before) answers.delete(value);
  else answers.set(value, answer);
  return answer;
}

function acceptsNode(side: Side, node: Node, value: Json, depth: number): boolean | null {
  if (depth > 20 || --side.left < 0) {
    side.cuts++;
    return null;
  }
  const type = typeOf(value);
  if ((node.types & type) === 0) return false;
  const listed = node.values.get(type);
  if (listed !== undefined) {
    if (!isListed(listed, value)) return false;
  }
  const answers: (boolean | null)[] = [];
  if (type !== NULL && type !== BOOLEAN) answers.push(acceptsPart(side, node, value, depth, listed !== undefined));
  for (const alternatives of node.alternatives) {
    if ((alternatives.scope & type) !== 0) answers.push(acceptsAlternatives(side, alternatives, value, depth));
  }
  for (const not of node.nots) {
    const inner = acceptsChild(side, not, value, depth);
    answers.push(inner === null ? null : !inner);
  }
  for (const implication of node.implications)
    if ((implication.scope & type) !== 0) answers.push(acceptsImplication(side, implication, value, depth));
  for (const other of node.others)
    if ((other.scope & type) !== 0 && !IMPLIED.has(other.keyword))
      answers.push(answers.includes(false) ? null : acceptsEvaluation(side, other, value, depth));
  return all(answers);
}

function acceptsImplication(
  side: Side,
  { condition, consequence, otherwise }: Implication,
  value: Json,
  depth: number,
): boolean | null {
  const meets = acceptsChild(side, condition, value, depth);
  const yes = meets === false ? null : acceptsChild(side, consequence, value, depth);
  const no = meets === true ? null : acceptsChild(side, otherwise, value, depth);
  if (meets === null) return yes === no ? yes : null;
  return meets ? yes : no;
}

/** Whether a value is one of the schema that holds an `unevaluated…`; of other keywords nothing is known here. */
function acceptsEvaluation(side: Side, other: Other, value: Json, depth: number): boolean | null {
  const cases = side.normaliser.evaluation(other)?.cases;
  if (cases === undefined) return null;
  const answers = cases.map((one) => acceptsNode(side, one, value, depth));
  return answers.includes(true) ? true : answers.includes(null) ? null : false;
}

function isListed(listed: readonly Json[], value: Json): boolean {
  if (listed.length <= FEW && (typeof value !== 'object' || value === null)) return listed.includes(value);
  let texts = textsOf.get(listed);
  if (texts === undefined) textsOf.set(listed, (texts = new Set(listed.map(textOf))));
  return texts.has(textOf(value));
}

const textOf = (value: Json): Json => (typeof value === 'object' && value !== null ? canonical(value) : value);

/** What lists of values hold: each is asked for many values. Those of a list are of one type. */
const textsOf = new WeakMap<readonly Json[], ReadonlySet<Json>>();
const FEW = 16;

/** Keywords that other parts of the node speak of, or that refuse nothing. */
const IMPLIED: ReadonlySet<string> = new Set([
  ...SPOKEN_OF,
  // They say what is in a text, and refuse none (2020-12 validation §8).
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]);

const all = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;

const acceptsChild = (side: Side, child: Child, value: Json, depth: number): boolean | null =>
  isAnything(child) ? true : acceptsOnce(side, side.normaliser.node(child), value, depth + 1);

function acceptsAlternatives(side: Side, alternatives: Alternatives, value: Json, depth: number): boolean | null {
  const enough = alternatives.kind === 'anyOf' ? 1 : 2;
  let yes = 0;
  let isUnknown = false;
  for (const branch of alternatives.branches) {
    // Of thousands of alternatives only as many are looked at as may still be asked.
    const answer = side.left < 0 ? null : acceptsChild(side, branch, value, depth);
    if (answer === true && ++yes === enough) return enough === 1;
    isUnknown ||= answer === null;
    if (side.left < 0) break;
  }
  return isUnknown ? null : yes === 1;
}

function acceptsPart(side: Side, node: Node, value: Json, depth: number, meant: boolean): boolean | null {
  if (typeof value === 'number') return acceptsNumber(node, value);
  if (typeof value === 'string') return meant ? acceptsText(node, value) : acceptsFormatted(node, value);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const { prefix, items: rest, minItems, maxItems, unique } = node.array;
    if (items.length < minItems || (maxItems !== null && items.length > maxItems)) return false;
    if (unique && new Set(items.map(canonical)).size < items.length) return false;
    return all([
      ...items.map((item, index) => acceptsChild(side, prefix[index] ?? rest, item, depth)),
      ...node.array.contains.map((one) => acceptsCount(side, one, items, depth)),
    ]);
  }
  return isObject(value) ? acceptsObject(side, node, value, depth) : null;
}

/** What an author lists is meant, whatever its format; of other texts the formats that are known are asked for. */
function acceptsFormatted(node: Node, value: string): boolean | null {
  const { formats } = node.string;
  const answer = acceptsText(node, value);
  if (answer === false || formats.length === 0) return answer;
  const bare = acceptsText({ ...node, string: { ...node.string, formats: [] } }, value);
  return all([bare, ...formats.map((format) => textHasFormat(format, value))]);
}

/** Whether as many items are what `contains` asks for as have to be, and no more than may be. */
function acceptsCount(side: Side, { item, min, max }: Contains, items: readonly Json[], depth: number): boolean | null {
  const answers = items.map((one) => acceptsChild(side, item, one, depth));
  const least = answers.filter((answer) => answer === true).length;
  const most = least + answers.filter((answer) => answer === null).length;
  if (most < min || (max !== null && least > max)) return false;
  return least >= min && (max === null || most <= max) ? true : null;
}

function acceptsObject(side: Side, node: Node, value: { readonly [key: string]: Json }, depth: number): boolean | null {
  const part = node.object;
  const names = Object.keys(value);
  if (names.length < part.minProperties || (part.maxProperties !== null && names.length > part.maxProperties))
    return false;
  const required = side.direction === null ? part.required : requiredNames(side.normaliser, node, side.direction);
  if ([...required].some((name) => !Object.hasOwn(value, name))) return false;
  const answers = names.map((name) => {
    const constraint = constraintOn(part, name);
    return constraint === null ? null : acceptsChild(side, constraint, value[name] ?? null, depth);
  });
  for (const name of isAnything(part.names) ? [] : names) answers.push(acceptsChild(side, part.names, name, depth));
  for (const [name, needed] of part.dependentRequired) {
    answers.push(!Object.hasOwn(value, name) || needed.every((other) => Object.hasOwn(value, other)));
  }
  if (part.loose) answers.push(null);
  return all(answers);
}

import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { NEVER, describedNames, feasibleNumber, feasibleText, nodeOf } from './empty.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import { ARRAY, NUMBER, OBJECT, STRING, both, isAnything, isNever, isObject } from '../normal-form/node.ts';
import type { Alternatives, Child, Implication, Node, ObjectPart, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { wordsOf } from '../texts/patterns.ts';
import { accessOf } from '../normal-form/view.ts';

/**
 * The same sets, said more plainly: properties that nobody can send, since something that has to be sent with them can't
 * be, are `false`, lists end before an item that can't be, and what admits nothing has no type. A proof that there can be
 * no example looks at a node part by part; here the parts of one node are held against each other.
 */

/** Nodes that are looked at for all questions; those beyond stay as they are. */
const MAX_NODES = 3_000;
/** Larger ones as well, */
const MAX_NAMES = 60;
/** and what is asked for within as many others: alternatives that lead back to each other make new ones without end. */
const MAX_DEPTH = 40;

interface State {
  readonly normaliser: Normaliser;
  readonly open: Set<Node>;
  readonly known: WeakMap<Node, Node>;
  left: number;
}

/** Says the nodes of a normaliser more plainly, which asks for nodes of its own that are said so already. */
export function createTightening(normaliser: Normaliser): (node: Node) => Node {
  const state: State = { normaliser, open: new Set(), known: new WeakMap(), left: MAX_NODES };
  return (node) => tightened(state, node);
}

function tightened(state: State, node: Node): Node {
  const known = state.known.get(node);
  if (known !== undefined) return known;
  // What contains itself is said as it is.
  if (node.types === 0 || state.open.has(node) || state.open.size >= MAX_DEPTH || --state.left < 0) return node;
  state.open.add(node);
  let made = settle(withoutRefused(state, withoutIdle(state, settle(node))));
  if ((made.types & STRING) !== 0 && !made.values.has(STRING) && !feasibleText(made.string, []))
    made = less(made, STRING);
  if ((made.types & NUMBER) !== 0 && !made.values.has(NUMBER) && !feasibleNumber(made)) made = less(made, NUMBER);
  if ((made.types & ARRAY) !== 0) made = withTightList(state, made);
  if ((made.types & OBJECT) !== 0) made = withTightObject(state, made);
  state.open.delete(node);
  state.known.set(node, made);
  return made;
}

const less = (node: Node, types: TypeSet): Node => ({ ...node, types: node.types & ~types });

const typesOf = ({ normaliser }: State, child: Child): TypeSet =>
  isNever(child) ? 0 : nodeOf(normaliser, child).types;

const isNone = (state: State, child: Child): boolean => !isAnything(child) && typesOf(state, child) === 0;

/** Without listed values that the node refuses beside its list. */
function withoutRefused({ normaliser }: State, node: Node): Node {
  if (node.values.size === 0) return node;
  const values = new Map(
    Array.from(node.values, ([type, list]) => [type, list.filter((one) => accepts(normaliser, node, one) !== false)]),
  );
  return { ...node, values };
}

/** Without negations, conditions, and alternatives of what is no value of the node anyway. */
function withoutIdle(state: State, node: Node): Node {
  const nots = node.nots.filter((not) => (typesOf(state, not) & node.types) !== 0);
  let made: Node = { ...node, nots, implications: [], alternatives: [] };
  const implications: Implication[] = [];
  for (const one of node.implications) {
    const isMet = isAnything(one.condition) || (typesOf(state, one.condition) & node.types & one.scope) !== 0;
    if (isMet || (node.types & ~one.scope) !== 0) implications.push(one);
    else made = settle(meet(made, nodeOf(state.normaliser, one.otherwise)));
  }
  const alternatives: Alternatives[] = [];
  for (const one of node.alternatives) {
    const branches = one.branches.filter((branch) => isPossible(state, made, branch));
    const [only] = branches;
    if (only === undefined) made = less(made, one.scope);
    else if (branches.length === 1 && (made.types & ~one.scope) === 0)
      made = settle(meet(made, nodeOf(state.normaliser, only)));
    else alternatives.push({ ...one, branches });
  }
  return {
    ...made,
    key: node.key,
    origin: node.origin,
    implications: [...made.implications, ...implications],
    alternatives: [...made.alternatives, ...alternatives],
  };
}

/** Whether some value of the node may match a branch. */
function isPossible(state: State, node: Node, branch: Child): boolean {
  if (isAnything(branch)) return true;
  if ((typesOf(state, branch) & node.types) === 0) return false;
  return tightened(state, settle(meet(node, nodeOf(state.normaliser, branch)))).types !== 0;
}

function withTightList(state: State, node: Node): Node {
  const { array } = node;
  const dead = [...array.prefix, array.items].findIndex((child) => isNone(state, child));
  const end = Math.min(array.maxItems ?? Infinity, dead < 0 ? Infinity : dead);
  let [{ prefix }, { minItems }] = [array, array];
  for (const { item, min } of array.contains) {
    if (min === 0) continue;
    const places = [...prefix.keys()].filter((at) => at < end && !isNone(state, both(prefix[at] ?? array.items, item)));
    const behind = end > prefix.length && !isNone(state, both(array.items, item)) ? end - prefix.length : 0;
    if (places.length + behind < min) return less(node, ARRAY);
    if (places.length + behind > min || behind > 0) continue;
    prefix = prefix.map((child, at) => (places.includes(at) ? both(child, item) : child));
    minItems = Math.max(minItems, (places.at(-1) ?? -1) + 1);
  }
  if (minItems > end) return less(node, ARRAY);
  const maxItems = end === Infinity ? null : end;
  return { ...node, array: { ...array, prefix: prefix.slice(0, end), minItems, maxItems } };
}

function withTightObject(state: State, node: Node): Node {
  const part = withPlainRest(state, node.object);
  if (part.loose) return node;
  const names = namesIn(node, part);
  if (names.size > MAX_NAMES) return { ...node, object: part };
  const possible = possibleNames(state, node, part, names);
  const properties = new Map(part.properties);
  for (const name of names) if (!possible.has(name)) properties.set(name, NEVER);
  const [{ minProperties }, { maxProperties }, required] = [part, part, new Set(part.required)];
  const isHidden = (name: string): boolean => !isSentAlways(state, part, name);
  if ([...required].some((name) => !possible.has(name) && !isHidden(name))) return less(node, OBJECT);
  const isClosed = isNever(part.rest) && describedNames(part) !== null;
  if (isClosed && possible.size < minProperties) return less(node, OBJECT);
  if (isClosed && possible.size === minProperties) for (const name of possible) required.add(name);
  if (maxProperties !== null && [...required].filter((name) => !isHidden(name)).length > maxProperties)
    return less(node, OBJECT);
  return { ...node, object: { ...part, properties, required } };
}

/** What nobody describes, where all names are known: `propertyNames` may list them, and what admits nothing is `false`. */
function withPlainRest(state: State, part: ObjectPart): ObjectPart {
  const { names } = part;
  const asked = isAnything(names) ? null : nodeOf(state.normaliser, names);
  const listed = asked === null || (asked.types & STRING) === 0 ? [] : (asked.values.get(STRING) ?? null);
  if (asked !== null && listed !== null)
    return { ...named(part, listed), rest: NEVER, patterns: new Map(), layers: null };
  const rest = isNone(state, part.rest) ? NEVER : part.rest;
  if (part.layers !== null) return { ...part, rest };
  // Patterns of few names are names.
  const few = Array.from(part.patterns, ([pattern, child]) => ({ pattern, child, words: namesOf(pattern) }));
  const patterns = few.filter(({ words }) => words === null).map(({ pattern, child }) => [pattern, child] as const);
  const spelt = named(
    part,
    few.flatMap(({ words }) => words ?? []),
  );
  return {
    ...spelt,
    rest,
    patterns: new Map(patterns.map(([pattern, child]) => [pattern, isNone(state, child) ? NEVER : child])),
  };
}

/** All names that match a pattern; null for more than a few. */
function namesOf(pattern: string): readonly string[] | null {
  const words = wordsOf(pattern);
  return words?.includes('__proto__') === true ? null : words;
}

/** With these names described one by one. */
function named(part: ObjectPart, names: readonly Json[]): ObjectPart {
  const properties = new Map(part.properties);
  for (const name of names) {
    const constraint = typeof name === 'string' && name !== '__proto__' ? constraintOn(part, name) : null;
    if (typeof name === 'string' && constraint !== null) properties.set(name, constraint);
  }
  return { ...part, properties };
}

/** All names that something is said of. */
function namesIn(node: Node, part: ObjectPart): ReadonlySet<string> {
  return new Set([
    ...part.properties.keys(),
    ...part.required,
    ...part.dependentRequired.keys(),
    ...[...part.dependentRequired.values()].flat(),
    ...node.implications.flatMap((one) => presenceOf(one) ?? []),
    ...(isNever(part.rest) ? (describedNames(part) ?? []) : []),
  ]);
}

/** Those of some properties that can be sent, alone or together with what has to be sent then. */
function possibleNames(state: State, node: Node, part: ObjectPart, names: ReadonlySet<string>): ReadonlySet<string> {
  const { normaliser } = state;
  const asked = isAnything(part.names) ? null : nodeOf(normaliser, part.names);
  const refusing = node.implications.filter(({ consequence }) => (typesOf(state, consequence) & OBJECT) === 0);
  const refused = new Set(refusing.map(presenceOf));
  const isPossibleAlone = (name: string): boolean => {
    const constraint = constraintOn(part, name);
    if (constraint === null || !isSentAlways(state, part, name)) return true;
    if (refused.has(name) || isNone(state, constraint)) return false;
    return asked === null || ((asked.types & STRING) !== 0 && accepts(normaliser, asked, name) !== false);
  };
  const possible = new Set([...names].filter(isPossibleAlone));
  const { maxProperties } = part;
  for (let before = -1; before !== possible.size;) {
    before = possible.size;
    for (const [name, others] of part.dependentRequired) {
      const sent = others.filter((other) => isSentAlways(state, part, other));
      const isTooMuch = maxProperties !== null && new Set([name, ...sent]).size > maxProperties;
      const isLacking = sent.some((other) => !possible.has(other));
      if (isSentAlways(state, part, name) && (isTooMuch || isLacking)) possible.delete(name);
    }
  }
  return possible;
}

/** Whether a property is part of messages of both directions. */
function isSentAlways({ normaliser }: State, { properties }: ObjectPart, name: string): boolean {
  const child = properties.get(name);
  if (child === undefined) return true;
  const { readOnly, writeOnly } = accessOf(normaliser, child);
  return !readOnly && !writeOnly;
}

/** The property whose presence is the condition of an implication. */
function presenceOf({ condition }: Implication): string | null {
  const [source] = condition.sources;
  if (condition.sources.length !== 1 || source === undefined || !isObject(source.value)) return null;
  const { type, required, ...others } = source.value;
  if ((type !== undefined && type !== 'object') || Object.keys(others).length > 0 || !Array.isArray(required))
    return null;
  const [name] = required as readonly unknown[];
  return required.length === 1 && typeof name === 'string' ? name : null;
}

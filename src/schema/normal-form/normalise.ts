import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Contract } from '../../model/contract.ts';
import { besideRef } from './beside-ref.ts';
import { leafNode } from './leaf.ts';
import { below } from './leaf-parts.ts';
import { withoutCondition } from './conditions.ts';
import { impliedTypes, typesOf } from './leaf-types.ts';
import { dynamicTarget, entered } from './dynamic.ts';
import { joinEnumerations } from './enumerations.ts';
import { MANY, meet, meetAll, settle } from './meet.ts';
import { alternativesOf, isNullBesideKeywords, isNullableComposition, orNull } from './nullable.ts';
import { evaluationKey, evaluationOf, isUnevaluated } from './evaluations.ts';
import type { Evaluation } from './evaluations.ts';
import { notRead, schemaBehind, unknownNode, unreadOf } from './no-schema.ts';
import type { UnreadSchema } from './no-schema.ts';
import { closeUnevaluated } from './unevaluated.ts';
import {
  ALL_TYPES,
  ANY_NODE,
  ARRAY,
  NOTHING_NODE,
  NUMBER,
  OBJECT,
  STRING,
  childOf,
  isAnything,
  isNever,
  isObject,
  isTypesOnly,
  sourceKey,
} from './node.ts';
import type { Alternatives, Child, Node, Other, TypeSet, Source } from './node.ts';

/**
 * Turns schemas as they are written into nodes (see node.ts): follows references, flattens `allOf`, merges
 * alternatives that differ in type or only enumerate values, and makes the dialects one. Each schema is normalised
 * once; sub-schemas only when they are asked for. What can't be merged stays in `alternatives`, `nots` and `others`.
 */
export interface Normaliser {
  /** The node of a conjunction of schemas. */
  node(child: Child): Node;
  /** Follows `$ref`s to where the schema is written; null when the chain leads nowhere. */
  target(source: Source): Source | null;
  /** The first `$ref` of a chain as written, for the name of a branch. */
  refOf(source: Source): string | null;
  /** The ways to satisfy the schema that holds an `unevaluated…`; null where they can't be told. */
  evaluation(other: Other): Evaluation | null;
  /** What stood in the place of schemas so far and is none. */
  unread(): readonly UnreadSchema[];
}

const MAX_CHAIN = 100;
const MAX_DEPTH = 400;
/** Schemas in conjunctions of many, for all of a comparison: nobody writes one that has a thousandth of it. */
const MAX_JOINED = 100_000;
/** In larger conjunctions not each schema is held against each other one. */
const MAX_TWINS = 8;

/** How schemas are read. */
export interface NormaliserOptions {
  /**
   * A schema that names no type but uses keywords of some is read as one of those types, as authors of API descriptions
   * mean it. Plain JSON Schema reads it as any type.
   */
  readonly impliesTypes: boolean;
  /** Whether both are written the same, down to everything they refer to: together they ask for no more than one. */
  readonly same?: (a: Source, b: Source) => boolean;
}

interface State extends NormaliserOptions {
  /** The contracts that references of each side lead into. */
  readonly contracts: readonly [Contract, Contract];
  readonly nodes: Map<string, Node>;
  readonly evaluations: Map<string, Evaluation | null>;
  /** What stands in the place of schemas and is none, by place. */
  readonly unread: Map<string, UnreadSchema>;
  /** Schemas being normalised right now, to stop at compositions that contain themselves. */
  readonly open: Set<string>;
  /** Schemas in large conjunctions so far. */
  joined: number;
}

/** A normaliser for the schemas of two contracts. */
export function createNormaliser(
  base: Contract,
  head: Contract,
  options: NormaliserOptions = { impliesTypes: true },
): Normaliser {
  const state: State = {
    contracts: [base, head],
    nodes: new Map(),
    evaluations: new Map(),
    unread: new Map(),
    open: new Set(),
    joined: 0,
    ...options,
  };
  return {
    node: (child) => nodeOfChild(state, child),
    target: (source) => follow(state, source),
    refOf: (source) =>
      isObject(source.value) && typeof source.value['$ref'] === 'string' ? source.value['$ref'] : null,
    evaluation: (other) => evaluationIn(state, other),
    unread: () => [...state.unread.values()],
  };
}

function evaluationIn(state: State, other: Other): Evaluation | null {
  if (!isUnevaluated(other)) return null;
  const key = evaluationKey(other);
  const known = state.evaluations.get(key);
  if (known !== undefined) return known;
  state.evaluations.set(key, null);
  const sides = { node: (child: Child) => nodeOfChild(state, child), whole: nodeOfSource(state, other.owner) };
  const made = evaluationOf(sides, other);
  state.evaluations.set(key, made);
  return made;
}

function nodeOfChild(state: State, child: Child): Node {
  const known = state.nodes.get(child.key);
  if (known !== undefined) return known;
  if (isTooMuch(state, child)) return notRead(child);
  let node = ANY_NODE;
  const lean = withoutTwins(state, child);
  if (lean !== child) {
    const twin = nodeOfChild(state, lean);
    state.nodes.set(child.key, twin);
    return twin;
  }
  if (child.sources.length > 0) node = meetAll(child.sources.map((source) => nodeOfSource(state, source)));
  if (child.sources.some(isTypesOnly)) node = { ...node, leaves: leavesOfTypes(node) };
  const settled = settle(implied(state, node));
  const [only] = child.sources;
  const origin = child.sources.length === 1 ? (only ?? null) : null;
  const keyed: Node = { ...settled, key: child.key, origin };
  state.nodes.set(child.key, keyed);
  return keyed;
}

/** Counts large conjunctions, and says whether no more of them are put together. */
function isTooMuch(state: State, { sources }: Child): boolean {
  if (sources.length <= MANY) return false;
  state.joined += sources.length;
  return state.joined > MAX_JOINED;
}

/** What is written about values of the node's types, but for alternatives of others. */
function leavesOfTypes({ leaves, types }: Node): Node['leaves'] {
  return leaves.filter(
    (leaf) =>
      !isTypesOnly({ ...leaf, dialect: '3.1' }) &&
      (leaf.isAlternative !== true || (typesOf(leaf.value, '3.1').types & types) !== 0),
  );
}

/** Proofs put both revisions of a schema together, and most parts of it are the same in both. */
function withoutTwins({ same }: State, child: Child): Child {
  const { sources } = child;
  if (same === undefined || sources.length < 2 || sources.length > MAX_TWINS) return child;
  const isTwin = (one: Source, other: Source): boolean =>
    one.side === 0 && other.side === 1 && one.open === other.open && same(one, other);
  const left = sources.filter((source) => !sources.some((other) => isTwin(other, source)));
  return left.length === sources.length ? child : childOf(left);
}

function implied(state: State, node: Node): Node {
  if (!state.impliesTypes || node.types !== ALL_TYPES || node.values.size > 0) return node;
  // Alternatives may name all types together: then none is left to be meant.
  if (node.leaves.some(({ value }) => value['type'] !== undefined)) return node;
  const types = impliedTypes(node.leaves.filter(({ isAlternative }) => isAlternative !== true));
  return types === 0 ? node : { ...node, types };
}

function follow(state: State, source: Source): Source | null {
  let current = source;
  for (let steps = 0; steps < MAX_CHAIN; steps++) {
    if (!isObject(current.value) || typeof current.value['$ref'] !== 'string') return current;
    if (Object.keys(current.value).length > 1) return current;
    const found = schemaBehind(state.contracts[current.side], current.value['$ref'], current.place);
    if (found === null) return null;
    current = { ...current, value: found.value, place: found.place };
  }
  return null;
}

/** The node of one schema before types are implied (its siblings in a conjunction may name them). */
function nodeOfSource(state: State, source: Source): Node {
  const followed = follow(state, source);
  // Nobody knows what is asked for by a reference that leads nowhere, or to something else.
  if (followed === null) return unread(state, source);
  const target = entered(state.contracts[followed.side], followed);
  if (target.value === false) return { ...NOTHING_NODE, place: target.place };
  if (target.value === true) return { ...ANY_NODE, place: target.place };
  if (!isObject(target.value)) return unread(state, target);
  const key = `:${sourceKey(target)}`;
  const known = state.nodes.get(key);
  if (known !== undefined) return known;
  // A composition that contains itself asks for nothing more at this point.
  if (state.open.has(key) || state.open.size > MAX_DEPTH) return { ...ANY_NODE, place: target.place };
  state.open.add(key);
  const node = { ...composed(state, target, target.value), key: sourceKey(target), origin: null, place: target.place };
  state.open.delete(key);
  state.nodes.set(key, node);
  return node;
}

function composed(state: State, source: Source, written: JsonObject): Node {
  const { value, members: unconditional } = withoutCondition(source, withoutMapReferences(state, source, written));
  const ref = value['$ref'];
  // Since 3.1 keywords beside `$ref` count; before, they are ignored.
  const ignores = source.dialect !== '3.1' && typeof ref === 'string';
  let node = leafNode(source, ignores ? besideRef(value) : value, state.impliesTypes);
  if (typeof ref === 'string') {
    const found = schemaBehind(state.contracts[source.side], ref, source.place);
    node = meet(
      node,
      found === null
        ? unread(state, source)
        : nodeOfSource(state, { ...source, value: found.value, place: found.place }),
    );
  }
  if (ignores) return node;
  const dynamic = dynamicTarget(state.contracts[source.side], source);
  if (dynamic !== null)
    node = meet({ ...node, others: node.others.filter(isNoDynamicRef) }, nodeOfSource(state, dynamic));
  const members = list(value['allOf']).map((member, index) =>
    nodeOfSource(state, below(source, member, 'allOf', String(index))),
  );
  node = meetAll([node, ...members, ...unconditional.map((member) => nodeOfSource(state, member))]);
  for (const kind of ['anyOf', 'oneOf'] as const) {
    const branches = alternativesOf(source, kind, list(value[kind]));
    if (branches.length > 0) node = meet(node, alternativesNode(state, source, value, kind, branches));
  }
  const { not } = value;
  if (isObject(not) || typeof not === 'boolean') {
    node = without(state, node, childOf([below(source, not, 'not')]));
  }
  node = closeUnevaluated(node, source);
  const isNull = isNullableComposition(source, value) || (state.impliesTypes && isNullBesideKeywords(source, value));
  return isNull ? orNull(implied(state, node)) : node;
}

const isNoDynamicRef = (other: Other): boolean => other.keyword !== '$dynamicRef';

/** Only the same thing that is no schema asks for the same. */
function unread(state: State, source: Source): Node {
  const contract = state.contracts[source.side];
  const found = unreadOf(source, contract);
  if (found !== null) state.unread.set(sourceKey(source), found);
  return unknownNode(source, contract);
}

/** Some authors write a `$ref` for the whole map of properties, which the specification does not know: it is followed. */
function withoutMapReferences(state: State, source: Source, value: JsonObject): JsonObject {
  const { properties } = value;
  if (!isObject(properties) || typeof properties['$ref'] !== 'string') return value;
  const found = state.contracts[source.side].resolve(properties['$ref'], source.place);
  return found !== null && isObject(found.value) ? { ...value, properties: found.value } : value;
}

/** The node without the instances of a schema. Whole types are taken away at once, the rest stays a negation. */
function without(state: State, node: Node, not: Child): Node {
  if (isNever(not)) return node;
  if (isAnything(not)) return { ...node, types: 0 };
  const key = `:${sourceKey(follow(state, not.sources[0] ?? NOWHERE) ?? NOWHERE)}`;
  const inner = state.open.has(key) ? null : settle(implied(state, nodeOfSource(state, not.sources[0] ?? NOWHERE)));
  if (inner !== null && namesTypesOnly(inner)) return { ...node, types: node.types & ~inner.types };
  return { ...node, nots: [...node.nots, not] };
}

const NOWHERE: Source = { value: true, place: { file: '', pointer: '' }, dialect: '3.1', side: 0 };

/** Nothing but types is asked, and whole ones. */
function namesTypesOnly(node: Node): boolean {
  return (
    node.values.size === 0 &&
    node.alternatives.length === 0 &&
    node.nots.length === 0 &&
    node.others.length === 0 &&
    ((node.types & NUMBER) === 0 || isDeepStrictEqual(node.number, ANY_NODE.number)) &&
    ((node.types & STRING) === 0 || isDeepStrictEqual(node.string, ANY_NODE.string)) &&
    ((node.types & ARRAY) === 0 || isDeepStrictEqual(node.array, ANY_NODE.array)) &&
    ((node.types & OBJECT) === 0 || isDeepStrictEqual(node.object, ANY_NODE.object))
  );
}

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

interface Branch {
  readonly child: Child;
  readonly node: Node;
}

/** `anyOf`/`oneOf` as a node: branches that share no type with others are merged by type, the others stay alternatives. */
function alternativesNode(
  state: State,
  source: Source,
  value: JsonObject,
  kind: 'anyOf' | 'oneOf',
  sources: readonly Source[],
): Node {
  const branches: Branch[] = [];
  const seen = new Set<string>();
  for (const one of sources) {
    const child = childOf([one]);
    const target = follow(state, one);
    const identity = target === null ? child.key : sourceKey(target);
    if (kind === 'anyOf' && seen.has(identity)) continue;
    seen.add(identity);
    branches.push({ child, node: isAnything(child) ? ANY_NODE : settle(implied(state, nodeOfSource(state, one))) });
  }
  const [only] = branches;
  if (branches.length === 1 && only !== undefined)
    return nodeOfSource(state, only.child.sources[0] ?? { ...source, value: true });
  const discriminator = leafNode(source, value, false).discriminator;
  let node: Node = { ...ANY_NODE, types: 0, place: source.place };
  const groups = groupsByType(branches);
  for (const group of groups) node = join(node, groupNode(group, kind, discriminator, source, groups.length));
  return { ...node, leaves: node.leaves.map((leaf) => ({ ...leaf, isAlternative: true })) };
}

/** Branches that share a type, directly or through others, in their order. */
function groupsByType(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  let groups: { types: TypeSet; readonly members: Branch[] }[] = [];
  for (const branch of branches) {
    const { types } = branch.node;
    if (types === 0) continue;
    const touching = groups.filter((group) => (group.types & types) !== 0);
    const [first = { types, members: [] }, ...others] = touching;
    first.types = touching.reduce((all, group) => all | group.types, types);
    for (const { members } of others) for (const member of members) first.members.push(member);
    first.members.push(branch);
    groups = [...groups.filter((group) => !touching.includes(group)), first];
  }
  return groups.map((group) => group.members);
}

function groupNode(
  group: readonly Branch[],
  kind: 'anyOf' | 'oneOf',
  discriminator: Node['discriminator'],
  source: Source,
  groups: number,
): Node {
  const [only] = group;
  // A negation can't be kept within the branch's types, so such a branch isn't merged with others.
  if (group.length === 1 && only !== undefined && (groups === 1 || only.node.nots.length === 0))
    return scoped(only.node);
  const enumerated = joinEnumerations(
    group.map((branch) => branch.node),
    kind,
  );
  if (enumerated !== null) return enumerated;
  const types = group.reduce((all, branch) => all | branch.node.types, 0);
  const alternatives: Alternatives = {
    kind,
    branches: group.map((branch) => branch.child),
    scope: types,
    discriminator,
    place: source.place,
  };
  return { ...ANY_NODE, types, place: source.place, alternatives: [alternatives] };
}

/** Keeps what a branch asks within the branch's own types when it is merged with others. */
function scoped(node: Node): Node {
  return {
    ...node,
    alternatives: node.alternatives.map((one) => ({ ...one, scope: one.scope & node.types })),
    implications: node.implications.map((one) => ({ ...one, scope: one.scope & node.types })),
    others: node.others.map((one) => ({ ...one, scope: one.scope & node.types })),
  };
}

/** The union of two nodes that share no type: each type keeps the constraints of the node it comes from. */
function join(a: Node, b: Node): Node {
  const pick = <K extends 'number' | 'string' | 'array' | 'object'>(bit: TypeSet, part: K): Node[K] =>
    (b.types & bit) !== 0 ? b[part] : a[part];
  return {
    ...a,
    leaves: [...a.leaves, ...b.leaves],
    types: a.types | b.types,
    values: new Map([...a.values, ...b.values]),
    number: pick(4, 'number'),
    string: pick(8, 'string'),
    array: pick(16, 'array'),
    object: pick(OBJECT, 'object'),
    alternatives: [...a.alternatives, ...b.alternatives],
    nots: [...a.nots, ...b.nots],
    implications: [...a.implications, ...b.implications],
    others: [...a.others, ...b.others],
    discriminator: a.discriminator ?? b.discriminator,
  };
}

import type { Json, JsonObject } from '../model/json.ts';
import type { Contract, SchemaSource } from '../model/contract.ts';
import { below, impliedTypes, leafNode } from './leaf.ts';
import { meet, settle } from './meet.ts';
import {
  ALL_TYPES,
  ANY_NODE,
  NOTHING_NODE,
  NULL,
  OBJECT,
  TYPE_NAMES,
  canonical,
  childOf,
  isAnything,
  isObject,
  sourceKey,
} from './node.ts';
import type { Alternatives, Child, Node, TypeSet } from './node.ts';

/**
 * Turns schemas as they are written into nodes (see node.ts): follows references, flattens `allOf`, merges
 * alternatives that differ in type or only enumerate values, and makes the dialects one. Each schema is normalised
 * once; sub-schemas only when they are asked for. What can't be merged stays in `alternatives`, `nots` and `others`.
 */
export interface Normaliser {
  /** The node of a conjunction of schemas. */
  node(child: Child): Node;
  /** Follows `$ref`s to where the schema is written; null when the chain leads nowhere. */
  target(source: SchemaSource): SchemaSource | null;
  /** The first `$ref` of a chain as written, for the name of a branch. */
  refOf(source: SchemaSource): string | null;
}

const MAX_CHAIN = 100;
const MAX_DEPTH = 400;
/** More members than this in one conjunction come from a hostile or generated document, not from an author. */
const MAX_CONJUNCTION = 2_000;

interface State {
  readonly contract: Contract;
  readonly nodes: Map<string, Node>;
  /** Schemas being normalised right now, to stop at compositions that contain themselves. */
  readonly open: Set<string>;
}

/** A normaliser for the schemas of one contract. */
export function createNormaliser(contract: Contract): Normaliser {
  const state: State = { contract, nodes: new Map(), open: new Set() };
  return {
    node: (child) => nodeOfChild(state, child),
    target: (source) => follow(state, source),
    refOf: (source) =>
      isObject(source.value) && typeof source.value['$ref'] === 'string' ? source.value['$ref'] : null,
  };
}

function nodeOfChild(state: State, child: Child): Node {
  const known = state.nodes.get(child.key);
  if (known !== undefined) return known;
  let node = ANY_NODE;
  if (child.sources.length > MAX_CONJUNCTION) return node;
  for (const source of child.sources)
    node = node === ANY_NODE ? nodeOfSource(state, source) : meet(node, nodeOfSource(state, source));
  const settled = settle(implied(node));
  const keyed = settled.key === child.key ? settled : { ...settled, key: child.key };
  state.nodes.set(child.key, keyed);
  return keyed;
}

/** A schema that names no type but uses keywords of some is read as one of those types, as its authors mean it. */
function implied(node: Node): Node {
  if (node.types !== ALL_TYPES || node.values.size > 0) return node;
  const types = impliedTypes(node);
  return types === 0 ? node : { ...node, types };
}

function follow(state: State, source: SchemaSource): SchemaSource | null {
  let current = source;
  for (let steps = 0; steps < MAX_CHAIN; steps++) {
    if (!isObject(current.value) || typeof current.value['$ref'] !== 'string') return current;
    if (Object.keys(current.value).length > 1) return current;
    const found = state.contract.resolve(current.value['$ref'], current.place);
    if (found === null) return null;
    current = { value: found.value, place: found.place, dialect: current.dialect };
  }
  return null;
}

/** The node of one schema before types are implied (its siblings in a conjunction may name them). */
function nodeOfSource(state: State, source: SchemaSource): Node {
  const target = follow(state, source);
  if (target === null) return ANY_NODE;
  if (target.value === false) return { ...NOTHING_NODE, place: target.place };
  if (!isObject(target.value)) return { ...ANY_NODE, place: target.place };
  const key = `:${sourceKey(target)}`;
  const known = state.nodes.get(key);
  if (known !== undefined) return known;
  // A composition that contains itself asks for nothing more at this point.
  if (state.open.has(key) || state.open.size > MAX_DEPTH) return { ...ANY_NODE, place: target.place };
  state.open.add(key);
  const node = { ...composed(state, target, target.value), key: sourceKey(target), place: target.place };
  state.open.delete(key);
  state.nodes.set(key, node);
  return node;
}

function composed(state: State, source: SchemaSource, value: JsonObject): Node {
  const ref = value['$ref'];
  // Since 3.1 keywords beside `$ref` count; before, they are ignored.
  const ignores = source.dialect !== '3.1' && typeof ref === 'string';
  let node = leafNode(source, ignores ? ignored(value) : value);
  if (typeof ref === 'string') {
    const found = state.contract.resolve(ref, source.place);
    if (found !== null) node = meet(node, nodeOfSource(state, { ...source, value: found.value, place: found.place }));
  }
  if (ignores) return node;
  for (const [index, member] of list(value['allOf']).entries()) {
    node = meet(node, nodeOfSource(state, below(source, member, 'allOf', String(index))));
  }
  for (const kind of ['anyOf', 'oneOf'] as const) {
    const branches = list(value[kind]).map((branch, index) => below(source, branch, kind, String(index)));
    if (branches.length > 0) node = meet(node, alternativesNode(state, source, value, kind, branches));
  }
  const { not } = value;
  if (isObject(not) || typeof not === 'boolean') {
    node = not === false ? node : { ...node, nots: [...node.nots, childOf([below(source, not, 'not')])] };
    if (not === true || (isObject(not) && Object.keys(not).length === 0)) node = { ...node, types: 0 };
  }
  node = closeUnevaluated(node);
  return nullableComposition(source, value) ? { ...orNull(node) } : node;
}

/** What stands beside a `$ref` that replaces everything: texts and extensions stay what they are, people read them. */
function ignored(value: JsonObject): JsonObject {
  const said: [string, Json][] = [];
  const others: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref') continue;
    (SAID_TO_PEOPLE.test(key) ? said : others).push([key, member]);
  }
  return Object.fromEntries(others.length === 0 ? said : [...said, ['beside $ref', Object.fromEntries(others)]]);
}

const SAID_TO_PEOPLE = /^(?:title|description|summary|externalDocs|x-(?!nullable$|extensible-enum$).*)$/;

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** `nullable: true` beside `allOf`, `anyOf`, `oneOf` without a type: authors mean "or null", and tools read it so. */
function nullableComposition(source: SchemaSource, value: JsonObject): boolean {
  const keyword = source.dialect === '3.0' ? 'nullable' : source.dialect === '2.0' ? 'x-nullable' : null;
  if (keyword === null || value[keyword] !== true) return false;
  return ['allOf', 'anyOf', 'oneOf'].some((key) => list(value[key]).length > 0);
}

function orNull(node: Node): Node {
  const base = implied(node);
  const types = base.types;
  const values = new Map(base.values);
  values.delete(NULL);
  const notNull = (scope: TypeSet): TypeSet => scope & types & ~NULL;
  return {
    ...base,
    types: types | NULL,
    values,
    alternatives: base.alternatives.map((one) => ({ ...one, scope: notNull(one.scope) })),
    others: base.others.map((one) => ({ ...one, scope: notNull(one.scope) })),
  };
}

/** `unevaluatedProperties: false` beside nothing but properties and `allOf` closes the merged object. */
function closeUnevaluated(node: Node): Node {
  const closing = node.others.filter((other) => other.keyword === 'unevaluatedProperties' && other.value === false);
  if (closing.length === 0 || node.alternatives.length > 0 || !isAnything(node.object.rest) || node.object.explicitRest)
    return node;
  if (node.others.some((other) => CONDITIONAL.has(other.keyword))) return node;
  const [first] = closing;
  if (first === undefined) return node;
  return {
    ...node,
    others: node.others.filter((other) => !closing.includes(other)),
    object: { ...node.object, rest: childOf([first.source]), explicitRest: true },
  };
}

const CONDITIONAL: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
  '$dynamicRef',
  '$recursiveRef',
]);

interface Branch {
  readonly child: Child;
  readonly node: Node;
}

/** `anyOf`/`oneOf` as a node: branches that share no type with others are merged by type, the others stay alternatives. */
function alternativesNode(
  state: State,
  source: SchemaSource,
  value: JsonObject,
  kind: 'anyOf' | 'oneOf',
  sources: readonly SchemaSource[],
): Node {
  const branches: Branch[] = [];
  const seen = new Set<string>();
  for (const one of sources) {
    const child = childOf([one]);
    const target = follow(state, one);
    const identity = target === null ? child.key : sourceKey(target);
    if (kind === 'anyOf' && seen.has(identity)) continue;
    seen.add(identity);
    branches.push({ child, node: isAnything(child) ? ANY_NODE : settle(implied(nodeOfSource(state, one))) });
  }
  const [only] = branches;
  if (branches.length === 1 && only !== undefined)
    return nodeOfSource(state, only.child.sources[0] ?? { ...source, value: true });
  const discriminator = leafNode(source, value).discriminator;
  let node: Node = { ...ANY_NODE, types: 0, place: source.place };
  const groups = groupsByType(branches);
  for (const group of groups) node = join(node, groupNode(group, kind, discriminator, source, groups.length));
  return node;
}

/** Branches that share a type, directly or through others, in their order. */
function groupsByType(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  let groups: { types: TypeSet; members: Branch[] }[] = [];
  for (const branch of branches) {
    const { types } = branch.node;
    if (types === 0) continue;
    const touching = groups.filter((group) => (group.types & types) !== 0);
    const merged = {
      types: touching.reduce((all, group) => all | group.types, types),
      members: [...touching.flatMap((group) => group.members), branch],
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.map((group) => group.members);
}

function groupNode(
  group: readonly Branch[],
  kind: 'anyOf' | 'oneOf',
  discriminator: Node['discriminator'],
  source: SchemaSource,
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
    others: node.others.map((one) => ({ ...one, scope: one.scope & node.types })),
  };
}

/** Branches that do nothing but enumerate values (`oneOf` of `const`s) are one enumeration. */
function joinEnumerations(nodes: readonly Node[], kind: 'anyOf' | 'oneOf'): Node | null {
  const values = new Map<TypeSet, Json[]>();
  const seen = new Set<string>();
  let types = 0;
  for (const node of nodes) {
    if (node.alternatives.length > 0 || node.nots.length > 0 || node.others.length > 0) return null;
    for (const [bit] of TYPE_NAMES) {
      if ((node.types & bit) === 0) continue;
      types |= bit;
      const own = bit === NULL ? [null] : node.values.get(bit);
      if (own === undefined) return null;
      for (const value of own) {
        const key = canonical(value);
        if (seen.has(key) && kind === 'oneOf') return null;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = values.get(bit);
        if (found === undefined) values.set(bit, [value]);
        else found.push(value);
      }
    }
  }
  values.delete(NULL);
  return { ...ANY_NODE, types, values, leaves: nodes.flatMap((node) => node.leaves) };
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
    others: [...a.others, ...b.others],
    discriminator: a.discriminator ?? b.discriminator,
  };
}

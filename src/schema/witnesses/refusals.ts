import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { FactPayload } from '../facts/fact.ts';
import { meet, settle } from '../normal-form/meet.ts';
import { ARRAY, OBJECT, isAnything, isNever } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { nodeOf } from '../proofs/empty.ts';
import { branches, remaining } from '../samples/sample-cases.ts';
import { arrayOf, fits, isOf, objectOf, sample, values } from '../samples/sample.ts';
import type { Parties, Sampler, Spot } from '../samples/sampler.ts';
import {
  beyond,
  careful,
  differingWords,
  few,
  having,
  ofOtherType,
  repeated,
  violations,
  withMore,
  without,
} from '../samples/violations.ts';

/**
 * Values of the sender that the receiver may refuse because of one fact, most likely ones first. The fact says where to
 * look; after that everything nearby is tried.
 */
export interface Aim extends Parties, Told {}

/** What a fact says. */
export interface Told {
  readonly payload: FactPayload;
  /** The property the fact is about, when it is about one. */
  readonly property: string | null;
  /** The alternative that came or went. */
  readonly branch: Child | null;
}

/** Candidates for an aim; each is an instance of the sender's node as far as the normal form can tell. */
export function* refusals(wide: Aim): Generator<Json> {
  const { sampler } = wide;
  const { node, chosen } = withinBranch(sampler.normaliser, sampler.direction, wide, wide.sender);
  const isApart = wide.branch !== null && chosen !== null;
  const sender = isApart ? (sampler.thorough?.apart(sampler, node, wide.branch, chosen) ?? node) : node;
  const aim = { ...wide, sender };
  for (const value of direct(aim)) if (fits(sampler, aim.sender, value)) yield value;
  for (const value of violations(aim, 2)) if (fits(sampler, aim.sender, value)) yield value;
  sampler.budget.left = Math.max(sampler.budget.left, STEPS_LEFT_OVER);
  for (const value of leftOver(aim)) if (fits(sampler, aim.sender, value)) yield value;
  yield* around(sampler, aim.sender, { ...aim.spot, peer: null }, 2);
}

/** What the sender may send as the alternative that the fact is about: what is sent as another one shows nothing of it. */
export function withinBranch(
  normaliser: Normaliser,
  direction: Direction,
  { payload, branch }: Told,
  sender: Node,
): Within {
  const isSent = (payload.kind === 'schema.branch-added') === (direction === 'response');
  if (branch === null || !isSent || isAnything(branch)) return { node: sender, chosen: null };
  const chosen = sender.alternatives.find(({ branches: all }) => all.some(({ key }) => key === branch.key));
  if (chosen === undefined) return { node: settle(meet(nodeOf(normaliser, branch), sender)), chosen: null };
  const alternatives = sender.alternatives.map((one) => (one === chosen ? { ...one, branches: [branch] } : one));
  return { node: { ...sender, key: `${sender.key}=${branch.key}`, alternatives, origin: null }, chosen };
}

interface Within {
  readonly node: Node;
  /** The alternatives of which one is left. */
  readonly chosen: Alternatives | null;
}

/** Steps for what is built last, whatever was spent before. */
const STEPS_LEFT_OVER = 1_500;

/** Ways of one alternative that are looked into: there is one for each keyword, and each of a list of them. */
const MOST_LEFT = 100;

/** What is left of the sender's values when the receiver's are taken away, way by way. */
function* leftOver({ sampler, sender, receiver, spot }: Aim): Generator<Json> {
  for (const node of branches(sampler, sender))
    for (const left of few(remaining(sampler, careful(node), receiver), MOST_LEFT))
      yield* few(values(sampler, left, { ...spot, peer: null }), 3);
}

function* direct(aim: Aim): Generator<Json> {
  const { sampler, payload, sender, spot } = aim;
  if (aim.property !== null) yield* ofProperty(aim, aim.property);
  switch (payload.kind) {
    case 'schema.enum-value-added':
    case 'schema.enum-value-removed':
      yield* payload.values.filter((value) => isOf(value, sender.types));
      break;
    case 'schema.nullable-changed':
      yield null;
      break;
    case 'schema.type-changed':
      yield* ofOtherType(aim);
      break;
    case 'schema.bound-changed':
      yield* beyond(aim, payload.keyword);
      break;
    case 'schema.pattern-changed':
      yield* differingWords(aim);
      break;
    case 'schema.keyword-changed':
      if (payload.keyword === 'uniqueItems') yield* repeated(aim);
      break;
    case 'schema.additional-properties-changed':
      yield* withMore(aim);
      break;
    case 'schema.branch-added':
    case 'schema.branch-removed':
    case 'schema.composition-changed':
      for (const branch of branches(sampler, sender)) {
        const value = sample(sampler, branch, { ...spot, peer: null });
        if (value !== undefined) yield value;
      }
      break;
    default:
  }
}

function* ofProperty(aim: Aim, name: string): Generator<Json> {
  yield* without(aim, name);
  yield* having(aim, name);
}

/** Many different values of a node, breadth first: each alternative, each type, each property once, each item. */
function* around(sampler: Sampler, node: Node, spot: Spot, depth: number): Generator<Json> {
  const alternatives = branches(sampler, node);
  for (const each of alternatives) yield* values(sampler, each, spot);
  for (const each of alternatives) {
    if ((each.types & OBJECT) !== 0) {
      const full = objectOf(sampler, each, spot, { full: true });
      if (full !== undefined) yield full;
    }
    if ((each.types & ARRAY) === 0) continue;
    for (const length of [0, 1, 2]) {
      const list = arrayOf(sampler, each, spot, null, length);
      if (list !== undefined) yield list;
    }
  }
  if (depth === 0) return;
  for (const each of alternatives) yield* inside(sampler, each, spot, depth);
}

function* inside(sampler: Sampler, node: Node, spot: Spot, depth: number): Generator<Json> {
  const below: Spot = { ...spot, depth: spot.depth + 1 };
  if ((node.types & OBJECT) !== 0) {
    for (const [name, property] of node.object.properties) {
      if (isNever(property) || name === '__proto__') continue;
      for (const value of around(sampler, nodeOf(sampler.normaliser, property), { ...below, name }, depth - 1)) {
        if (--sampler.budget.left < 0) return;
        const found = objectOf(sampler, node, spot, { forced: new Map([[name, value]]) });
        if (found !== undefined) yield found;
      }
    }
  }
  if ((node.types & ARRAY) === 0 || isNever(node.array.items)) return;
  for (const value of around(sampler, nodeOf(sampler.normaliser, node.array.items), below, depth - 1)) {
    if (--sampler.budget.left < 0) return;
    const list = arrayOf(sampler, node, spot, { index: node.array.prefix.length, value });
    if (list !== undefined) yield list;
  }
}

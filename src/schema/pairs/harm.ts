import type { Direction } from '../../model/change.ts';
import type { Pair, Proof, Way } from './pair.ts';
import { apart } from '../proofs/apart.ts';
import type { ApartSides } from '../proofs/apart.ts';
import { isEmpty, only } from '../proofs/empty.ts';
import type { Fact, FactPayload } from '../facts/fact.ts';
import { undescribedNames } from '../facts/lost.ts';
import { meet, settle } from '../normal-form/meet.ts';
import { ANY_NODE, NOTHING_NODE, OBJECT, isAnything } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import type { ProofMode, Provers } from '../proofs/provers.ts';

/**
 * Whether what differences tell of is possible at all. Facts come from one keyword at a time, and some of them make no
 * difference together with others: the prover is asked about the whole, or about one alternative by itself.
 */

interface Asking {
  readonly normaliser: Normaliser;
  readonly prover: Provers;
}

/** The alternative with what is asked besides, as its sender sends it, against all that the receiver admits. */
export function covers(state: Asking, { a, b, direction }: Pair, { branch, payload }: Fact): boolean {
  // What a discriminator tells apart is new by its name.
  if (branch === undefined || ('discriminated' in payload && payload.discriminated)) return false;
  const [sender, receiver] = direction === 'request' ? [a, b] : [b, a];
  const inner = isAnything(branch.child) ? ANY_NODE : state.normaliser.node(branch.child);
  const alternatives = sender.alternatives.filter((one) => one !== branch.of);
  if (alternatives.length === sender.alternatives.length && branch.of.isWhole !== true) return false;
  const beside = branch.of.isWhole === true ? ANY_NODE : { ...sender, alternatives };
  const outer: Node = { ...beside, key: `${sender.key}~`, origin: null };
  const own = settle(only(meet(outer, inner), sender.types & branch.of.scope & inner.types));
  const sent = apart(apartSides(state, direction), own, branch.of, branch.child);
  return state.prover(direction, 'usual').includedNodes(sent, receiver);
}

/**
 * Whether nothing but silence lets an alternative through: there is no other one that describes all that is sent. A
 * client that sends a `Cat` is not helped by `Dog` being open.
 */
export function letsThrough(state: Asking, { a, b, direction }: Pair, branch: Pair, way: Way): boolean {
  const [sender, receiver] = way === 'narrowing' ? [a, b] : [b, a];
  if (!receiver.alternatives.some(({ branches }) => branches.length > 1)) return false;
  const own = way === 'narrowing' ? branch.a : branch.b;
  const outer: Node = { ...sender, key: `${sender.key}~`, origin: null, alternatives: [] };
  const sent = own === sender ? own : asSentBeside(state, direction, sender, own, outer);
  return !state.prover(direction, 'described').includedNodes(sent, receiver);
}

/** An alternative with what is asked beside it, as who has chosen it sends it. */
function asSentBeside(state: Asking, direction: Direction, sender: Node, own: Node, outer: Node): Node {
  const sent = settle(only(meet(outer, own), sender.types & own.types));
  for (const of of sender.alternatives) {
    const branch = of.kind === 'oneOf' ? of.branches.find((one) => isWrittenAt(state, one, own)) : undefined;
    if (branch !== undefined) return apart(apartSides(state, direction), sent, of, branch);
  }
  return sent;
}

const isWrittenAt = ({ normaliser }: Asking, child: Child, { place }: Node): boolean => {
  if (isAnything(child)) return false;
  const { file, pointer } = normaliser.node(child).place;
  return file === place.file && pointer === place.pointer;
};

const apartSides = ({ normaliser, prover }: Asking, direction: Direction): ApartSides => ({
  normaliser,
  direction,
  plainly: (one, other) => prover(direction, 'plain').included(one, other),
});

/**
 * The same of properties that nothing describes: that another alternative is open as well is not meant for them, but where
 * it says so in words, or describes all that this one does.
 */
export function letsThroughOpenly(state: Asking, { a, b, direction }: Pair, branch: Pair, way: Way): boolean {
  const [receiver, own] = way === 'narrowing' ? [b, branch.b] : [a, branch.a];
  if ((own.types & OBJECT) === 0) return false;
  const others = receiver.alternatives
    .filter(({ branches, scope }) => branches.length > 1 && (scope & OBJECT) !== 0)
    .flatMap(({ branches }) => branches)
    .map((child) => (isAnything(child) ? ANY_NODE : state.normaliser.node(child)))
    .filter((node) => node.key !== own.key && (node.types & OBJECT) !== 0);
  const [sent, asked] = way === 'narrowing' ? [branch.a, branch.b] : [branch.b, branch.a];
  const isMeant = (other: Node): boolean =>
    other.object.explicitRest || state.prover(direction, 'described').includedNodes(sent, other);
  if (others.length === 0 || others.some(isMeant)) return false;
  return !state.prover(direction, 'plain').includedNodes(sent, asked);
}

/**
 * What can be proved about an alternative that a discriminator chooses, a pair right below this one, together with what is
 * asked beside the alternatives; null where nothing is described there.
 */
export function proofsBeside(
  state: Asking,
  { a, b, direction }: Pair,
  branch: Pair,
): ((proof: Proof) => boolean) | null {
  const sides = [a, b];
  if (sides.some(({ alternatives }) => alternatives.length !== 1)) return null;
  if (sides.every(({ object }) => object.properties.size + object.required.size === 0)) return null;
  const whole = (outer: Node, own: Node): Node => {
    const rest: Node = { ...outer, key: `${outer.key}~`, origin: null, alternatives: [] };
    return settle(only(meet(rest, own), outer.types & own.types));
  };
  return proofsAbout(state, { a: whole(a, branch.a), b: whole(b, branch.b), doubtful: true, direction });
}

/**
 * The properties that nothing describes on the other side, where that is all that is lost, or new: what is told of them is
 * not told of anything else. Null where it is not.
 */
export function allBut(
  state: Asking,
  { a, b, doubtful, direction }: Pick<Pair, 'a' | 'b' | 'doubtful' | 'direction'>,
  proof: 'loss' | 'gain',
): ReadonlySet<string> | null {
  const [own, other] = proof === 'loss' ? [a, b] : [b, a];
  const names = doubtful ? undescribedNames(state.normaliser, direction, own, other) : NO_NAMES;
  if (names.size === 0) return null;
  const properties = new Map([...own.object.properties].filter(([name]) => !names.has(name)));
  const required = new Set([...own.object.required].filter((name) => !names.has(name)));
  const key = `${own.key}-${JSON.stringify([...names])}`;
  const left: Node = { ...own, key, origin: null, object: { ...own.object, properties, required } };
  const sides = proof === 'loss' ? { a: left, b } : { a, b: left };
  return proofsAbout(state, { ...sides, doubtful, direction })(proof) ? names : null;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** What it asks beside its parts may leave no room for what its parts admit. */
export const isTight = ({ types, values, nots, others, array, object }: Node): boolean =>
  types === 0 ||
  values.size > 0 ||
  nots.length > 0 ||
  others.length > 0 ||
  array.maxItems !== null ||
  object.minProperties > 0 ||
  object.maxProperties !== null;

/**
 * Whether the branches of `oneOf` exclude each other so badly that no message is left, as where none says what tells it
 * from the others. That everything of nothing is admitted proves nothing: its author meant that one of them fits.
 */
export function createOverlaps({ prover }: Pick<Asking, 'prover'>, direction: Direction): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    if (!node.alternatives.some(({ kind, branches }) => kind === 'oneOf' && branches.length > 1)) return false;
    const answer = known.get(node) ?? prover(direction, 'usual').includedNodes(node, NOTHING_NODE);
    known.set(node, answer);
    return answer;
  };
}

/** The same with `anyOf` for `oneOf`. */
export const withoutExclusion = (node: Node): Node => ({
  ...node,
  key: `${node.key}|`,
  origin: null,
  alternatives: node.alternatives.map((one) => ({ ...one, kind: 'anyOf' })),
});

/** What can be proved about a pair; without doubt about its facts only whether they can do harm. Each answer is kept. */
export function proofsAbout(
  state: Asking,
  { a, b, doubtful, direction }: Pick<Pair, 'a' | 'b' | 'doubtful' | 'direction'>,
): (proof: Proof) => boolean {
  // Who describes what no message can be has made a mistake: real messages exist, and what is said of them counts.
  if (
    !doubtful &&
    [a, b].some((node) => isEmpty({ normaliser: state.normaliser, direction, open: true, within: null }, node))
  )
    return () => false;
  const known = new Map<Proof, boolean>();
  // Without doubt only what holds for every message counts: what careful senders do not send is told nevertheless.
  const usual = doubtful ? 'usual' : 'plain';
  const isMeant = (sender: Node, receiver: Node, mode: ProofMode): boolean =>
    state.prover(direction, mode).includedNodes(sender, receiver);
  const isOverlapping = createOverlaps(state, direction);
  const within = (sender: Node, receiver: Node, mode: ProofMode): boolean =>
    isMeant(sender, receiver, mode) &&
    (!isOverlapping(sender) || isMeant(withoutExclusion(sender), withoutExclusion(receiver), mode));
  const found = (proof: Proof): boolean => {
    switch (proof) {
      case 'narrowing':
        return within(a, b, usual);
      case 'widening':
        return within(b, a, usual);
      case 'narrowing plainly':
        return proves('narrowing') && (!doubtful || within(a, b, 'plain'));
      case 'widening plainly':
        return proves('widening') && (!doubtful || within(b, a, 'plain'));
      case 'loss':
        return doubtful && within(a, b, 'described');
      case 'gain':
        return doubtful && within(b, a, 'described');
    }
  };
  const proves = (proof: Proof): boolean => {
    const answer = known.get(proof) ?? found(proof);
    known.set(proof, answer);
    return answer;
  };
  return proves;
}

/**
 * Whether messages may differ by it. Not only what may do harm counts: a proof that takes an alarm away one way has to
 * take away the good news the other way round.
 */
export const tellsOfMessages = ({ payload, directional }: Fact): boolean => directional && 'effect' in payload;

/** Careful senders never notice how open an object is: what is proved about them says nothing of it. */
export const tellsOfOpenness = ({ payload, isUndescribed }: Fact): boolean =>
  payload.kind === 'schema.additional-properties-changed' || isUndescribed === true;

export const tellsOfProperties = ({ payload }: Fact): boolean => payload.kind.startsWith('property.');

/**
 * What to say of an alternative that came or went and admits nothing that the receiver does not admit without it; null
 * for everything else.
 */
export function harmless(fact: Fact, pair: Pair): FactPayload | null {
  const { payload } = fact;
  const harms =
    (payload.kind === 'schema.branch-added' && pair.direction === 'response' && payload.effect === 'widened') ||
    (payload.kind === 'schema.branch-removed' &&
      pair.direction === 'request' &&
      payload.effect === 'narrowed' &&
      payload.lost === undefined);
  if (!harms || !pair.covers(fact)) return null;
  return { ...payload, effect: pair.direction === 'request' ? 'widened' : 'narrowed' };
}

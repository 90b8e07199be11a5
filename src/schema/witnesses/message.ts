import type { Json } from '../../model/json.ts';
import type { Pair } from '../pairs/pair.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import { ARRAY, OBJECT, isAnything, isNever, sourceKey } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { findWord } from '../texts/patterns.ts';
import { nodeOf } from '../proofs/empty.ts';
import { branches } from '../samples/sample-cases.ts';
import { freeName } from '../samples/sample-names.ts';
import { arrayOf, fits, objectOf, sample } from '../samples/sample.ts';
import type { Sampler, Spot } from '../samples/sampler.ts';
import type { Trail } from './trail.ts';

/** Builds the message around a value: the way from the message part to the place of a fact, and the least of what else is needed. */

/** A value on the way: what both parties admit there, the alternatives that the way takes already chosen. */
export interface Level {
  /** The outermost pair of schemas of this value. */
  readonly pair: Pair;
  /** The step from the value around it. */
  readonly segment: string;
  readonly sender: Node;
  readonly receiver: Node;
}

/** An instance and where in it the value of interest stands. */
export interface Message {
  readonly instance: Json;
  readonly pointer: string;
}

/** The values on a way, outermost first. */
export function levelsOf(sampler: Sampler, trail: Trail): readonly Level[] {
  const steps: Trail[] = [];
  for (let step: Trail | null = trail; step !== null; step = step.from) steps.push(step);
  const levels: { pair: Pair; segment: string; sender: Node; receiver: Node }[] = [];
  const asksFirst = sampler.direction === 'request';
  for (const { pair, segment } of steps.toReversed()) {
    const [sender, receiver] = asksFirst ? [pair.a, pair.b] : [pair.b, pair.a];
    const current = levels.at(-1);
    if (current === undefined || segment !== '') {
      levels.push({ pair, segment, sender, receiver });
      continue;
    }
    const [from, to] = asksFirst ? [pair.sources.base, pair.sources.head] : [pair.sources.head, pair.sources.base];
    current.sender = entered(sampler.normaliser, current.sender, sender, from.key);
    current.receiver = entered(sampler.normaliser, current.receiver, receiver, to.key);
  }
  return levels;
}

/** A node of which one alternative was chosen. */
function entered(normaliser: Normaliser, outer: Node, inner: Node, key: string): Node {
  const keyOf = (branch: Child): string => {
    const [source] = branch.sources;
    return branch.sources.length === 1 && source !== undefined
      ? sourceKey(normaliser.target(source) ?? source)
      : branch.key;
  };
  const taken = outer.alternatives.findIndex((one) => one.branches.some((branch) => keyOf(branch) === key));
  if (taken < 0) return outer;
  const alternatives = outer.alternatives.filter((_, index) => index !== taken);
  return settle(meet(inner, { ...outer, alternatives, key: `${outer.key}~` }));
}

/**
 * The message around a value of the innermost level; null when none can be built. With `company`, the innermost list on the
 * way holds one more item of those that both parties admit: alternatives may each accept one of them, and not both.
 */
export function embed(sampler: Sampler, levels: readonly Level[], value: Json, company = false): Message | null {
  let message: Message | null = { instance: value, pointer: '' };
  let lonely = company;
  for (let index = levels.length - 1; index > 0 && message !== null; index--) {
    const [outer, inner] = [levels[index - 1], levels[index]];
    if (outer === undefined || inner === undefined) return null;
    message = wrap(sampler, outer, inner.segment, message);
    if (lonely && Array.isArray(message?.instance)) {
      lonely = false;
      message = accompanied(sampler, outer, message);
    }
  }
  return message;
}

/** The list with one more item of those that both parties admit; the same message for anything but a list. */
function accompanied(sampler: Sampler, { sender, receiver, segment }: Level, message: Message): Message {
  const { instance } = message;
  if (!Array.isArray(instance)) return message;
  const [mine, theirs] = [sender.array.items, receiver.array.items];
  if (isAnything(mine) || isAnything(theirs) || isNever(mine) || isNever(theirs)) return message;
  const item = settle(meet(nodeOf(sampler.normaliser, mine), nodeOf(sampler.normaliser, theirs)));
  const spot: Spot = { name: segment, peer: null, depth: 1 };
  // With all that is described: what one alternative refuses of it may be optional.
  const full = (item.types & OBJECT) === 0 ? undefined : objectOf(sampler, item, spot, { full: true });
  const value = full ?? sample(sampler, item, spot);
  return value === undefined ? message : { ...message, instance: [...(instance as readonly Json[]), value] };
}

function wrap(sampler: Sampler, outer: Level, segment: string, inner: Message): Message | null {
  const spot: Spot = { name: outer.segment, peer: outer.receiver, depth: 0 };
  for (const node of branches(sampler, outer.sender)) {
    const message = wrapNode(sampler, node, outer.receiver, segment, inner, spot);
    if (message !== null && fits(sampler, outer.sender, message.instance)) return message;
  }
  return null;
}

function wrapNode(
  sampler: Sampler,
  node: Node,
  receiver: Node,
  segment: string,
  inner: Message,
  spot: Spot,
): Message | null {
  const asObject = (name: string | null, value: Json): Json | undefined =>
    name === null || name === '__proto__' || (node.types & OBJECT) === 0
      ? undefined
      : objectOf(sampler, node, spot, { forced: new Map([[name, value]]) });
  const below = (key: string, instance: Json | undefined): Message | null =>
    instance === undefined
      ? null
      : { instance, pointer: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${inner.pointer}` };
  const property = node.object.properties.has(segment);
  const index = /^\[(\d*)\]$/.exec(segment);
  if (!property && index !== null) {
    // An item behind those that have a place of their own, for both parties.
    const behind = Math.max(node.array.prefix.length, receiver.array.prefix.length);
    const position = index[1] === '' ? behind : Number(index[1]);
    const list =
      (node.types & ARRAY) === 0 ? undefined : arrayOf(sampler, node, spot, { index: position, value: inner.instance });
    return below(String(position), list);
  }
  if (!property && segment === '{name}') {
    const name = typeof inner.instance === 'string' ? inner.instance : null;
    const constraint = name === null ? null : constraintOn(node.object, name);
    if (name === null || constraint === null || isNever(constraint)) return null;
    const value = isAnything(constraint)
      ? 'text'
      : sample(sampler, nodeOf(sampler.normaliser, constraint), { name, peer: null, depth: 1 });
    const instance = value === undefined ? undefined : asObject(name, value);
    return instance === undefined ? null : { instance, pointer: '' };
  }
  const pattern = /^\{(.*)\}$/s.exec(segment);
  if (property || pattern === null) return below(segment, asObject(segment, inner.instance));
  const name =
    pattern[1] === ''
      ? freeName(node, receiver)
      : findWord({ inside: [pattern[1] ?? ''], outside: null, minLength: 1, maxLength: null });
  return below(name ?? '', asObject(name, inner.instance));
}

/** The data path of the innermost of some levels. */
export function buildPlaces(levels: readonly Level[]): string {
  return levels.slice(1).reduce((path, { segment }) => {
    if (/^[[{].*[\]}]$/s.test(segment)) return `${path}${segment}`;
    const name = /^[\w$-]+$/.test(segment) ? segment : JSON.stringify(segment);
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

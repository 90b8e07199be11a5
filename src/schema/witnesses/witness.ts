import type { Direction } from '../../model/change.ts';
import type { Contract } from '../../model/contract.ts';
import type { Json } from '../../model/json.ts';
import { accepts } from '../proofs/accepts.ts';
import type { SchemaComparison } from '../pairs/compare.ts';
import type { Pair, TextForm } from '../pairs/pair.ts';
import { isNotSent, otherReadings } from './as-sent.ts';
import { createLetter, literalTrail } from './letter.ts';
import type { Letter } from './letter.ts';
import { createLowering } from './lower.ts';
import type { Lowering } from './lower.ts';
import { nodeOf } from '../proofs/empty.ts';
import { buildPlaces, embed, levelsOf } from './message.ts';
import type { Level } from './message.ts';
import { partiesAt, reasonToMiss, reasonToTheLetter, withoutExample } from './no-example.ts';
import type { Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { countPatternsAnew } from '../texts/pattern-work.ts';
import { escaped, explained, isAbout } from './problems.ts';
import type { Target } from './problems.ts';
import { refusals } from './refusals.ts';
import type { Told } from './refusals.ts';
import { createSampler } from '../samples/sample.ts';
import type { Sampler } from '../samples/sampler.ts';
import { leadingTo, shrink } from './shrink.ts';
import { THOROUGH } from '../samples/thorough.ts';
import { createValidator } from './validator.ts';
import type { Problem, Validator } from './validator.ts';
import type { Trail } from './trail.ts';

/**
 * Looks for witnesses: a small message that one party may send under its contract and that the other party's contract
 * refuses, because of one fact. It is built from the fact and then judged by Ajv on the schemas as both documents have
 * them; what Ajv does not confirm is not shown. All work is counted, none is timed: the same documents give the same
 * witnesses everywhere.
 */
export interface WitnessSearch {
  /** A witness of a fact, or why there is none. `trails` are ways that lead to it; it may be named by the first. */
  find(told: Told, trails: readonly Trail[], isNamedByWay?: boolean): Found | Missing;
}

/** A confirmed witness. */
export interface Found {
  readonly instance: Json;
  /** Which of the trails it was found on. */
  readonly trail: Trail;
  /** The data path of the part that is shown; empty for the whole message part. */
  readonly part: string;
  readonly reason: string;
}

export interface Missing {
  readonly missing: string;
}

const STEPS = 8_000;
/** Checks of instances for one fact, and for all facts of two documents. */
const MAX_CHECKS = 150;
const MAX_ALL_CHECKS = 30_000;
const MAX_CANDIDATES = 40;
const TRIES = 24;
/** Schema objects that may be compiled to judge one fact on whole messages, and then for each part of them. */
const WHOLE_SIZE = 2_500;
const PART_SIZE = 1_000;
/** The sender's contract refuses this many candidates in a row: the message around them can't be built. */
const MISFITS = 6;
/** The first candidates come from the fact itself: while one of them is not judged, nothing is said about all of them. */
const AIMED = 3;
const MAX_TRAILS = 3;
/** Levels around the place of a fact; a message around more is no example that anybody reads. */
const MAX_WAY = 200;
/** A way that spares no more levels than this is not taken for that alone. */
const SHORTER = 3;
const MAX_SHOWN = 40_000;

const NOT_REFUSED = 'Every example that was tried is accepted by both sides.';
const NOT_BUILT = 'No example could be built that is valid for its sender.';
const NOT_FOUND = 'No example was found within the budget of the search.';

interface Party {
  readonly lowering: Lowering;
  readonly validator: Validator;
}

interface Parties {
  /** What is left of checks. */
  readonly checks: { left: number; all: number };
  readonly sender: Party;
  readonly receiver: Party;
  readonly sampler: Sampler;
  /** The sampler of the schemas to the letter, made when it is needed. */
  literal: Sampler | null;
  /** The schemas as they are meant. */
  readonly meant: Normaliser;
}

/** A search over the schemas that were compared; what it compiled is kept as long as it lives. */
export function createWitnessSearch(comparison: SchemaComparison, base: Contract, head: Contract): WitnessSearch {
  countPatternsAnew();
  const byDirection = new Map<Direction, Parties>();
  const checks = { left: 0, all: MAX_ALL_CHECKS };
  let letter: Letter | null = null;
  const partiesOf = (direction: Direction): Parties => {
    const known = byDirection.get(direction);
    if (known !== undefined) return known;
    const [from, to] = direction === 'request' ? [base, head] : [head, base];
    const sending = createLowering(from, direction, 'sender');
    const receiving = createLowering(to, direction, 'receiver');
    const made: Parties = {
      checks,
      sender: { lowering: sending, validator: createValidator(sending, false) },
      receiver: { lowering: receiving, validator: createValidator(receiving, true) },
      sampler: createSampler(comparison.normaliser, direction),
      literal: null,
      meant: comparison.normaliser,
    };
    byDirection.set(direction, made);
    return made;
  };
  return {
    find(told, trails, isNamedByWay = false) {
      const { payload } = told;
      const [trail] = trails;
      if (trail === undefined) return { missing: NOT_FOUND };
      const none = withoutExample(payload);
      if (none !== null) return { missing: none };
      const parties = partiesOf(trail.pair.direction);
      const ways = shortest(trails, isNamedByWay);
      const first = findOnAny(parties, told, ways, false);
      if ('instance' in first) return first;
      const few = trails.slice(0, MAX_TRAILS);
      const reason = reasonToMiss(comparison, told, few);
      if (reason !== null) return { missing: reason };
      // What one alternative of many may hold is large where the first search ends; a second one costs more than it finds.
      if (told.branch !== null) return first;
      const exact = (letter ??= createLetter(comparison, base, head));
      const toTheLetter = (one: Trail): Trail => literalTrail(exact, one);
      const sampler = (parties.literal ??= createSampler(exact.normaliser, parties.sampler.direction, THOROUGH));
      const literal = ways.map(toTheLetter);
      const second = findOnAny({ ...parties, sampler }, told, literal, true);
      if ('instance' in second) return { ...second, trail: ways[literal.indexOf(second.trail)] ?? second.trail };
      return { missing: reasonToTheLetter(exact, told, few.map(toTheLetter)) ?? first.missing };
    },
  };
}

/** The first answer on one of some ways, and why there is none on the last. */
function findOnAny(parties: Parties, told: Told, trails: readonly Trail[], again: boolean): Found | Missing {
  let missing: Missing = { missing: NOT_FOUND };
  parties.sampler.budget.left = STEPS;
  parties.checks.left = MAX_CHECKS;
  for (const trail of trails) {
    parties.sampler.open.clear();
    const answer = findOn(parties, told, trail, again);
    if ('instance' in answer) return answer;
    missing = answer;
    if (missing.missing === NOT_REFUSED) break;
  }
  return missing;
}

/** A loop, because schemas nest deeper than a call stack. */
function lengthOf(trail: Trail): number {
  let length = 0;
  for (let step = trail.from; step !== null; step = step.from) length++;
  return length;
}

/**
 * The shortest ways: the least has to be built and checked on them. One that the change is named by is easier to believe
 * than another one that is little shorter.
 */
function shortest(trails: readonly Trail[], isNamedByWay: boolean): readonly Trail[] {
  return trails
    .map((trail, index) => ({ trail, length: lengthOf(trail) - (isNamedByWay && index === 0 ? SHORTER : 0) }))
    .filter(({ length }) => length <= MAX_WAY)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, MAX_TRAILS)
    .map(({ trail }) => trail);
}

interface Definitions {
  readonly sender: string;
  readonly receiver: string;
}

function definitionsOf({ sender, receiver }: Parties, { sources, direction }: Pair): Definitions {
  const [from, to] = direction === 'request' ? [sources.base, sources.head] : [sources.head, sources.base];
  return { sender: sender.lowering.root(from), receiver: receiver.lowering.root(to) };
}

function findOn(parties: Parties, told: Told, trail: Trail, again: boolean): Found | Missing {
  if (parties.sender.validator.spent() || parties.receiver.validator.spent()) return { missing: NOT_FOUND };
  const levels = levelsOf(parties.sampler, trail);
  const innermost = levels.at(-1);
  if (innermost === undefined) return { missing: NOT_FOUND };
  const { sampler } = parties;
  const spot = { name: innermost.segment, peer: innermost.receiver, depth: 0 };
  const { property } = told;
  const aim = { ...told, sampler, sender: innermost.sender, receiver: innermost.receiver, spot };
  const [sending, receiving] = partiesAt(innermost.pair);
  const candidates = lazy(
    again && innermost.receiver !== receiving
      ? chained(refusals({ ...aim, sender: sending, receiver: receiving }), refusals(aim))
      : refusals(aim),
    (value) => fitsOnly(sampler, [sending, receiving], value) && isMeant(parties, innermost.pair, value),
  );
  let missing = NOT_FOUND;
  for (const [index, level] of levels.entries()) {
    const definitions = definitionsOf(parties, level.pair);
    const allowance = index === 0 ? WHOLE_SIZE : PART_SIZE;
    parties.sender.validator.allow(allowance);
    parties.receiver.validator.allow(allowance);
    const target: Target = {
      kind: told.payload.kind,
      property,
      receiver: definitionsOf(parties, trail.pair).receiver,
      node: receiving,
      definitionOf: (branch) => parties.receiver.lowering.root(branch),
    };
    const [way, isList] = [levels.slice(index), ({ segment }: Level): boolean => segment.startsWith('[')];
    let found = tryLevel(parties, definitions, way, candidates, target, false);
    if (found === 'accepted' && way.slice(1).some(isList))
      found = tryLevel(parties, definitions, way, candidates, target, true);
    if (found === 'accepted') return { missing: NOT_REFUSED };
    if (found === 'misfit') continue;
    if (found === 'unbuilt') {
      missing = NOT_BUILT;
      continue;
    }
    return { ...found, trail, part: index === 0 ? '' : buildPlaces(levels.slice(0, index + 1)) };
  }
  return { missing };
}

/** Whether a value is one of the sender's and not of the receiver's, as far as the normal form can tell. */
const fitsOnly = (
  { normaliser, direction }: Sampler,
  [sender, receiver]: readonly [Node, Node],
  value: Json,
): boolean =>
  accepts(normaliser, sender, value, direction) !== false && accepts(normaliser, receiver, value, direction) !== true;

const isLiteral = ({ meant, sampler }: Parties): boolean => sampler.normaliser !== meant;

/**
 * Whether a value is an example for the schemas as they are meant, too: to the letter keywords let values of other types
 * pass than those they speak of.
 */
function isMeant(parties: Parties, { sources, direction }: Pair, value: Json): boolean {
  const { meant } = parties;
  const [a, b] = [nodeOf(meant, sources.base), nodeOf(meant, sources.head)];
  const [sender, receiver] = direction === 'request' ? [a, b] : [b, a];
  if (isLiteral(parties) && accepts(meant, receiver, value, direction) === true) return false;
  return accepts(meant, sender, value, direction) !== false;
}

function* chained<T>(...sources: readonly Generator<T>[]): Generator<T> {
  for (const source of sources) yield* source;
}

/** The values of a generator that a filter keeps, generated as they are asked for and kept. */
function lazy(source: Generator<Json>, keep: (value: Json) => boolean): (index: number) => Json | undefined {
  const found: Json[] = [];
  const seen = new Set<string>();
  return (index) => {
    while (found.length <= index && seen.size < 5 * MAX_CANDIDATES && found.length < MAX_CANDIDATES) {
      const next = source.next();
      if (next.done === true) break;
      const key = JSON.stringify(next.value);
      if (key.length > MAX_SHOWN || seen.has(key)) continue;
      seen.add(key);
      if (keep(next.value)) found.push(next.value);
    }
    return found[index];
  };
}

/** Looks for a candidate that the receiver refuses in the message around it; else says whether there was one to judge. */
function tryLevel(
  parties: Parties,
  definitions: Definitions,
  levels: readonly Level[],
  candidates: (index: number) => Json | undefined,
  target: Target,
  company: boolean,
): Pick<Found, 'instance' | 'reason'> | 'accepted' | 'misfit' | 'unbuilt' {
  const [whole] = levels;
  const fitsSender = (one: Json): boolean => whole === undefined || isMeant(parties, whole.pair, one);
  let misfits = 0;
  let judged = 0;
  let open = false;
  for (let index = 0; index < TRIES && misfits < MISFITS; index++) {
    const value = candidates(index);
    if (value === undefined) break;
    const message = embed(parties.sampler, levels, value, company);
    const judge = (instance: Json): readonly Problem[] | null =>
      verdict(parties, definitions, instance, whole?.pair.text ?? null);
    const problems =
      message === null || (isLiteral(parties) && !fitsSender(message.instance)) ? null : judge(message.instance);
    if (message === null || problems === null) {
      open ||= index < AIMED;
      if (parties.sender.validator.exhausted() || parties.receiver.validator.exhausted()) return 'misfit';
      misfits++;
    } else {
      misfits = 0;
      judged++;
      if (!problems.some((problem) => isAbout(problem, message, target))) continue;
      const smaller = (one: Json): boolean => {
        const left = fitsSender(one) ? judge(one) : null;
        return left !== null && left.length <= problems.length && left.some((each) => isAbout(each, message, target));
      };
      // In company a value is refused for what stands beside it: nothing of that may go.
      const instance = company ? message.instance : shrink(message.instance, message.pointer, smaller);
      const place = target.property === null ? message.pointer : `${message.pointer}/${escaped(target.property)}`;
      return {
        instance: leadingTo(instance, place),
        reason: explained(
          parties.receiver.validator,
          judge(instance) ?? problems,
          { ...message, instance },
          target,
          company,
        ),
      };
    }
  }
  if (judged === 0 && misfits > 0 && parties.checks.left >= 0 && parties.checks.all >= 0) return 'unbuilt';
  return open || misfits >= MISFITS || judged === 0 ? 'misfit' : 'accepted';
}

/** The receiver's problems with an instance that the sender may send; null for one that it may not. */
function verdict(
  parties: Parties,
  definitions: Definitions,
  instance: Json,
  text: TextForm | null,
): readonly Problem[] | null {
  const { sender, receiver, checks } = parties;
  if (--checks.left < 0 || --checks.all < 0) return null;
  if (sender.validator.problems(definitions.sender, instance)?.length !== 0) return null;
  const problemsWith = (one: Json): readonly Problem[] | null => receiver.validator.problems(definitions.receiver, one);
  const problems = problemsWith(instance);
  if (text === null || problems === null || problems.length === 0) return problems;
  // What is sent as text is only refused if it is, whatever it is read as.
  const isRead =
    isNotSent(instance, text) || otherReadings(instance, text).some((one) => problemsWith(one)?.length === 0);
  return isRead ? [] : problems;
}

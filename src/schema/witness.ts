import type { Direction } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { accepts } from './accepts.ts';
import type { Pair, SchemaComparison } from './compare.ts';
import { createLowering } from './lower.ts';
import type { Closure, Lowering } from './lower.ts';
import { buildPlaces, embed, levelsOf } from './message.ts';
import type { Level, Message } from './message.ts';
import type { FactPayload } from './fact.ts';
import { reasonOf } from './reasons.ts';
import { refusals } from './refusals.ts';
import { createSampler } from './sample.ts';
import type { Sampler } from './sample.ts';
import { shrink } from './shrink.ts';
import { createValidator } from './validator.ts';
import type { Problem, Validator } from './validator.ts';

/**
 * Looks for witnesses: a small message that one party may send under its contract and that the other party's contract
 * refuses, because of one fact. It is built from the fact and then judged by Ajv on the schemas as both documents have
 * them; what Ajv does not confirm is not shown. All work is counted, none is timed: the same documents give the same
 * witnesses everywhere.
 */
export interface WitnessSearch {
  /** A witness of a fact, or why there is none. `trails` are ways that lead to it. */
  find(payload: FactPayload, property: string | null, trails: readonly Trail[]): Found | Missing;
}

/** The pairs of schemas from a message part (last of the chain) to the place of a fact (first). */
export interface Trail {
  readonly pair: Pair;
  /** The step that leads here from the pair before: a property, `[]`, `{}`, or nothing for an alternative. */
  readonly segment: string;
  readonly from: Trail | null;
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
const MAX_CANDIDATES = 60;
const TRIES = 30;
/** The sender's contract refuses this many candidates in a row: the message around them can't be built. */
const MISFITS = 6;
const MAX_TRAILS = 3;
const MAX_SHOWN = 20_000;

interface Party {
  readonly lowering: Lowering;
  readonly validator: Validator;
}

interface Parties {
  readonly sender: Party;
  readonly receiver: Party;
  readonly sampler: Sampler;
}

/** A search over the schemas that were compared; what it compiled is kept as long as it lives. */
export function createWitnessSearch(comparison: SchemaComparison, base: Contract, head: Contract): WitnessSearch {
  const byDirection = new Map<Direction, Parties>();
  const partiesOf = (direction: Direction): Parties => {
    const known = byDirection.get(direction);
    if (known !== undefined) return known;
    const [from, to] = direction === 'request' ? [base, head] : [head, base];
    const { normalisers } = comparison;
    const [own, other] =
      direction === 'request' ? [normalisers.base, normalisers.head] : [normalisers.head, normalisers.base];
    const sending = createLowering(from, direction, 'sender');
    const receiving = createLowering(to, direction, 'receiver');
    const made: Parties = {
      sender: { lowering: sending, validator: createValidator(sending, false) },
      receiver: { lowering: receiving, validator: createValidator(receiving, true) },
      sampler: createSampler(own, other, direction),
    };
    byDirection.set(direction, made);
    return made;
  };
  return {
    find(payload, property, trails) {
      const [first] = trails;
      if (first === undefined) return { missing: NOT_FOUND };
      const parties = partiesOf(first.pair.direction);
      let missing: Missing = { missing: NOT_FOUND };
      for (const trail of cheapest(parties, trails)) {
        parties.sampler.budget.left = STEPS;
        parties.sampler.open.clear();
        const answer = findOn(parties, payload, property, trail);
        if ('instance' in answer) return answer;
        missing = answer;
      }
      return missing;
    },
  };
}

const NOT_FOUND = 'No example was found within the budget of the search.';
const TOO_LARGE = 'The schemas are too large to check an example.';

/** The ways whose message parts are the least work to check. */
function cheapest(parties: Parties, trails: readonly Trail[]): readonly Trail[] {
  const cost = (trail: Trail): number => {
    let root = trail;
    let length = 0;
    for (; root.from !== null; length++) root = root.from;
    const closures = closuresOf(parties, root.pair);
    return length + (closures === null ? Number.MAX_SAFE_INTEGER / 2 : closures.sender.size + closures.receiver.size);
  };
  return trails
    .map((trail) => ({ trail, cost: cost(trail) }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MAX_TRAILS)
    .map(({ trail }) => trail);
}

interface Closures {
  readonly sender: Closure;
  readonly receiver: Closure;
}

function closuresOf({ sender, receiver }: Parties, { sources, direction }: Pair): Closures | null {
  const [from, to] = direction === 'request' ? [sources.base, sources.head] : [sources.head, sources.base];
  const own = sender.lowering.root(from);
  const other = receiver.lowering.root(to);
  return own === null || other === null ? null : { sender: own, receiver: other };
}

function findOn(parties: Parties, payload: FactPayload, property: string | null, trail: Trail): Found | Missing {
  const levels = levelsOf(parties.sampler, trail);
  const innermost = levels.at(-1);
  if (innermost === undefined) return { missing: NOT_FOUND };
  const { sampler } = parties;
  const spot = { name: innermost.segment, peer: innermost.receiver, depth: 0 };
  const aim = { payload, property, sender: innermost.sender, receiver: innermost.receiver, spot };
  const candidates = lazy(
    refusals(sampler, aim),
    (value) => accepts(sampler.other, innermost.receiver, value, sampler.direction) !== true,
  );
  let missing = NOT_FOUND;
  for (const [index, level] of levels.entries()) {
    const closures = closuresOf(parties, level.pair);
    if (closures === null || !affords(parties, closures)) {
      missing = TOO_LARGE;
      continue;
    }
    const found = tryLevel(parties, closures, levels.slice(index), candidates, { payload, property });
    if (found === null) continue;
    return { ...found, trail, part: index === 0 ? '' : buildPlaces(levels.slice(0, index + 1)) };
  }
  return { missing };
}

const affords = ({ sender, receiver }: Parties, closures: Closures): boolean =>
  sender.validator.affords(closures.sender) && receiver.validator.affords(closures.receiver);

/** The values of a generator that a filter keeps, generated as they are asked for and kept. */
function lazy(source: Generator<Json>, keep: (value: Json) => boolean): (index: number) => Json | undefined {
  const found: Json[] = [];
  const seen = new Set<string>();
  return (index) => {
    while (found.length <= index && seen.size < 5 * MAX_CANDIDATES && found.length < MAX_CANDIDATES) {
      const next = source.next();
      if (next.done === true) break;
      const key = JSON.stringify(next.value);
      if (key.length > MAX_SHOWN * 2 || seen.has(key)) continue;
      seen.add(key);
      if (keep(next.value)) found.push(next.value);
    }
    return found[index];
  };
}

interface Target {
  readonly payload: FactPayload;
  readonly property: string | null;
}

function tryLevel(
  parties: Parties,
  closures: Closures,
  levels: readonly Level[],
  candidates: (index: number) => Json | undefined,
  target: Target,
): Pick<Found, 'instance' | 'reason'> | null {
  let misfits = 0;
  for (let index = 0; index < TRIES && misfits < MISFITS; index++) {
    const value = candidates(index);
    if (value === undefined) return null;
    const message = embed(parties.sampler, levels, value);
    if (message === null) {
      misfits++;
      continue;
    }
    const judge = (instance: Json): readonly Problem[] | null => verdict(parties, closures, instance);
    const problems = judge(message.instance);
    if (problems === null) misfits++;
    else {
      misfits = 0;
      if (!problems.some((problem) => isAbout(problem, message, target))) continue;
      const instance = shrink(message.instance, (smaller) => {
        const left = judge(smaller);
        return left !== null && left.length <= problems.length && left.some((one) => isAbout(one, message, target));
      });
      const told = (judge(instance) ?? problems).filter((problem) => isAbout(problem, message, target));
      return { instance, reason: reasonOf(mostTelling(told, message, target)) };
    }
  }
  return null;
}

/** The receiver's problems with an instance that the sender may send; null for one that it may not. */
function verdict({ sender, receiver }: Parties, closures: Closures, instance: Json): readonly Problem[] | null {
  if (sender.validator.problems(closures.sender, instance)?.length !== 0) return null;
  return receiver.validator.problems(closures.receiver, instance);
}

const WHOLE: ReadonlySet<string> = new Set([
  'oneOf',
  'anyOf',
  'not',
  'if',
  'false schema',
  'minProperties',
  'maxProperties',
]);

/** Whether a problem is the one that the fact speaks of, not one of another change nearby. */
function isAbout({ instancePath, keyword, params }: Problem, { pointer }: Message, { property }: Target): boolean {
  if (property === null) return instancePath === pointer || instancePath.startsWith(`${pointer}/`);
  const given = params as Readonly<Record<string, unknown>>;
  const own = `${pointer}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (instancePath === own || instancePath.startsWith(`${own}/`)) return true;
  if (instancePath !== pointer) return false;
  const named = given['missingProperty'] ?? given['additionalProperty'] ?? given['unevaluatedProperty'];
  return named === undefined ? WHOLE.has(keyword) : named === property;
}

/** Alternatives say more as a whole than each of them. */
function mostTelling(problems: readonly Problem[], { pointer }: Message, { property }: Target): Problem {
  const named = problems.find(({ params }) => property !== null && Object.values(params).includes(property));
  if (named !== undefined) return named;
  const here = problems.filter(({ instancePath }) => instancePath === pointer);
  const whole = here.find(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const [first] = here.length > 0 ? here : problems;
  return whole ?? first ?? { instancePath: pointer, keyword: 'schema', params: {} };
}

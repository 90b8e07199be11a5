import type { Edge, Pair } from '../schema/pairs/pair.ts';
import type { Fact } from '../schema/facts/fact.ts';
import { joinPath } from './place-names.ts';

/**
 * Walks from pairs of schemas down to what is said below them, breadth first, so that every fact is met on its shortest
 * way. Thousands of operations start walks through the same graph: what a pair has to say is worked out once, a visit
 * costs a few numbers, and a way is written down only where something is found.
 */
export interface Walk {
  /** Visits what can be reached from a pair; a pair again only on ways that overrule less than those before. */
  from(root: Pair, visit: Visit): void;
  /** Whether there were so many visits that later walks only went where none of them had been. */
  isCut(): boolean;
}

/** Ways that lead where the walk was take less than a visit. */
const WAYS_OF_A_VISIT = 8;

/** Visits of all walks. The largest histories known need one for six hundred of these; chains that thousands of operations enter at each of their links have no end. */
const MOST_VISITS = 2_000_000;

/** @param mask what was proved on the way, the pair itself included. `step` gives the way. */
export type Visit = (pair: Pair, facts: readonly Fact[], mask: number, step: () => Step) => void;

/** A pair on the way from a root, and the data path to it. */
export interface Step {
  readonly pair: Pair;
  readonly from: Step | null;
  readonly segment: string;
  readonly path: string;
}

/** What a pair says, what was proved about it, and what of that counts on a way down from it. */
export interface Sight {
  readonly facts: readonly Fact[];
  readonly mask: number;
  readonly maskBelow: (edge: Edge) => number;
}

/** Looks at a pair; null where there is nothing at it or below. */
export type Look = (pair: Pair) => Sight | null;

/** A pair as walks see it. */
interface Spot {
  readonly pair: Pair;
  readonly seen: Sight;
  /** Made when a walk comes here first. */
  ways: readonly { readonly segment: string; readonly spot: Spot; readonly mask: number }[] | null;
  /** The walk that was here last, and what was overruled when it came, first and again. */
  walk: number;
  first: number;
  again: readonly number[];
}

interface State {
  readonly look: Look;
  readonly spots: Map<Pair, Spot | null>;
  /** How many walks there were. */
  walks: number;
  visits: number;
  /** The visits of a walk in their order: where, from which visit, on which way, and what was overruled. */
  readonly queue: Queue;
}

/** The lists are used again by the next walk, up to `used`. */
interface Queue {
  used: number;
  readonly spots: Spot[];
  readonly from: number[];
  readonly segments: string[];
  /** What was overruled above, and with the pair itself. */
  readonly outer: number[];
  readonly masks: number[];
}

/** Walks that remember what they saw; `look` is asked once for each pair. */
export function createWalk(look: Look): Walk {
  const state: State = {
    look,
    spots: new Map(),
    walks: 0,
    visits: 0,
    queue: { used: 0, spots: [], from: [], segments: [], outer: [], masks: [] },
  };
  return {
    from: (root, visit) => {
      walkFrom(state, root, visit);
    },
    isCut: () => state.visits > MOST_VISITS,
  };
}

function spotOf(state: State, pair: Pair): Spot | null {
  const known = state.spots.get(pair);
  if (known !== undefined) return known;
  const seen = state.look(pair);
  const spot = seen && { pair, seen, ways: null, walk: 0, first: 0, again: [] };
  state.spots.set(pair, spot);
  return spot;
}

function waysOf(state: State, spot: Spot): NonNullable<Spot['ways']> {
  if (spot.ways !== null) return spot.ways;
  const ways = spot.pair.edges.flatMap((edge) => {
    const next = spotOf(state, edge.pair);
    return next === null ? [] : [{ segment: edge.segment, spot: next, mask: spot.seen.maskBelow(edge) }];
  });
  spot.ways = ways;
  return ways;
}

function walkFrom(state: State, root: Pair, visit: Visit): void {
  const start = spotOf(state, root);
  if (start === null) return;
  const { queue } = state;
  queue.used = 0;
  // From then on all walks are one: what was seen is not seen again.
  if (state.visits <= MOST_VISITS) state.walks++;
  const first: Step = { pair: root, from: null, segment: '', path: '' };
  const steps: (Step | undefined)[] = [first];
  enter(state, start, 0, -1, '');
  for (let at = 0; at < queue.used; at++) {
    const spot = queue.spots[at];
    if (spot === undefined) break;
    const { facts } = spot.seen;
    if (facts.length > 0) visit(spot.pair, facts, queue.masks[at] ?? 0, () => stepAt(state, first, steps, at));
    const outer = queue.outer[at] ?? 0;
    const ways = waysOf(state, spot);
    state.visits += ways.length / WAYS_OF_A_VISIT;
    for (const way of ways) enter(state, way.spot, outer | way.mask, at, way.segment);
  }
  state.visits += queue.used;
}

function enter({ queue, walks }: State, spot: Spot, outer: number, from: number, segment: string): void {
  const mask = outer | spot.seen.mask;
  if (spot.walk !== walks) {
    spot.walk = walks;
    spot.first = mask;
    if (spot.again.length > 0) spot.again = [];
  } else {
    // Reached before with no more overruled: nothing new can be seen from here.
    if ((spot.first & mask) === spot.first || spot.again.some((known) => (known & mask) === known)) return;
    spot.again = [...spot.again, mask];
  }
  const at = queue.used++;
  queue.spots[at] = spot;
  queue.from[at] = from;
  queue.segments[at] = segment;
  queue.outer[at] = outer;
  queue.masks[at] = mask;
}

/** Paths that are longer are read by nobody, and thousands of them fill the memory. */
const LONGEST_PATH = 2_000;

/** The beginning of a long path, for its end to follow. */
const shortened = (path: string): string =>
  path.length <= LONGEST_PATH ? path : `${path.slice(0, LONGEST_PATH / 2)}…`;

/** Writes down the way to a visit. A loop, because schemas nest deeper than a call stack. */
function stepAt({ queue }: State, first: Step, steps: (Step | undefined)[], visit: number): Step {
  const unwritten: number[] = [];
  let at = visit;
  for (; steps[at] === undefined; at = queue.from[at] ?? 0) unwritten.push(at);
  let step = steps[at] ?? first;
  for (at of unwritten.toReversed()) {
    const segment = queue.segments[at] ?? '';
    const path = segment === '' ? step.path : joinPath(shortened(step.path), segment);
    step = { pair: queue.spots[at]?.pair ?? step.pair, from: step, segment, path };
    steps[at] = step;
  }
  return step;
}

import { DISTINGUISHING } from '../model/change.ts';
import type { Change, ChangeBase, Direction, Use } from '../model/change.ts';
import type { Place } from '../model/location.ts';
import { keyWeight } from '../schema/texts/key-length.ts';

type WithoutBase<C> = C extends unknown ? Omit<C, keyof ChangeBase> : never;

/** What a change says besides where it is: its kind and payload. */
export type Fact = WithoutBase<Change>;

/** A fact seen at one operation (or at none). */
export interface Sighting {
  readonly direction: Direction | null;
  readonly anchor: string;
  readonly component: string | null;
  readonly base: Place | null;
  readonly head: Place | null;
  /** Where the objects themselves are written. Sightings of the same fact about the same objects are one change. */
  readonly origins: readonly [Place | null, Place | null];
  readonly uses: readonly Use[];
}

/** Gathers sightings and makes one change of those that have one cause. */
export interface Collector {
  add(fact: Fact, sighting: Sighting): void;
  /** The changes in the order in which they were first seen. */
  changes(): readonly Change[];
  /** Counts a pair of schemas that is compared later as something that was sighted. */
  countSchemas(): void;
  /**
   * Whether two objects were met by this name since the collector is full: what is said of them is said already. Counts
   * what is left out for it.
   */
  metBefore(name: string, base: Place, head: Place): boolean;
  /** Notes that something that is told does not name all that is concerned. */
  leaveOut(): void;
  /** How often something that is told already was not looked at again. */
  leftOut(): number;
  /** How many changes are not told, because there are too many. */
  untold(): number;
}

/** Changes of one kind of comparison. The largest rewrite of a description that is known has a third of them. */
export const MOST_CHANGES = 40_000;

/**
 * Characters of the places of all changes, which are written out several times for each: names of ten thousand
 * characters are in each place below them. The largest rewrite has a tenth of these.
 */
export const MOST_CHARACTERS = 60_000_000;

/**
 * Sightings of a comparison. The largest histories known have one for twenty of these; shared parts that all differ
 * and are used by all operations have any number.
 */
const MOST_SIGHTINGS = 200_000;

interface Entry {
  readonly fact: Fact;
  readonly first: Sighting;
  readonly anchors: Set<string>;
  readonly uses: Map<string, Use>;
}

export function createCollector(): Collector {
  const entries = new Map<string, Entry>();
  const met = new Set<string>();
  let sightings = 0;
  let leftOut = 0;
  let untold = 0;
  let characters = 0;
  return {
    countSchemas: () => {
      sightings++;
    },
    leaveOut: () => {
      leftOut++;
    },
    leftOut: () => leftOut,
    untold: () => untold,
    metBefore(name, base, head) {
      if (sightings < MOST_SIGHTINGS) return false;
      const known = met.size;
      met.add(JSON.stringify([name, base.file, base.pointer, head.file, head.pointer]));
      if (met.size === known) leftOut++;
      return met.size === known;
    },
    add(fact, sighting) {
      // Objects that operations share have as many uses at once.
      sightings += Math.max(1, sighting.uses.length);
      const key = identity(fact, sighting);
      let entry = entries.get(key);
      if (entry === undefined) {
        if (entries.size >= MOST_CHANGES || characters > MOST_CHARACTERS) {
          untold++;
          return;
        }
        characters += keyWeight(key);
        entry = { fact, first: sighting, anchors: new Set(), uses: new Map() };
        entries.set(key, entry);
      } else if (sightings > MOST_SIGHTINGS) {
        leftOut++;
        return;
      }
      entry.anchors.add(sighting.anchor);
      const isCut = sightings > MOST_SIGHTINGS && sighting.uses.length > 1;
      if (isCut) leftOut++;
      for (const use of isCut ? sighting.uses.slice(0, 1) : sighting.uses) entry.uses.set(JSON.stringify(use), use);
    },
    changes: () => Array.from(entries.values(), toChange),
  };
}

/** Objects and lists of the payload are left out: they can be large, and follow from the places. */
function identity(fact: Fact, sighting: Sighting): string {
  const payload = Object.values(fact).filter((value) => typeof value !== 'object');
  const origins = sighting.origins.map((place) => place && [place.file, place.pointer]);
  return JSON.stringify([payload, sighting.direction, sighting.component, origins]);
}

/**
 * Something that a hundred operations lost at once has a hundred anchors, and its identity is all of them: when an
 * operation joins later it is another change, which a waiver for the first one doesn't cover.
 */
function toChange({ fact, first, anchors, uses }: Entry): Change {
  const anchor = Array.from(anchors)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' & ');
  const where: ChangeBase = {
    direction: first.direction,
    anchor,
    component: first.component,
    uses: Array.from(uses.values()),
    base: first.base,
    head: first.head,
  };
  return { ...fact, ...where };
}

/**
 * A waiver is given to an anchor and what tells changes there apart, so no two changes of one kind may share both. It
 * takes a strange document to get here: two paths that one server makes the same, say.
 */
export function withOwnAnchors(changes: readonly Change[]): readonly Change[] {
  const taken = new Map<string, number>();
  return changes.map((change) => {
    const fields: Readonly<Partial<Record<string, unknown>>> = { ...change };
    const particular = DISTINGUISHING.map((field) => fields[field] ?? null);
    const key = JSON.stringify([change.kind, change.direction, change.anchor, particular]);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? change : { ...change, anchor: `${change.anchor} (${count})` };
  });
}

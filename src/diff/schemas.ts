import type { Change, Comparison, Direction, Effect, OperationRef, Slot, Use } from '../model/change.ts';
import type { Contract, SchemaSource } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import { createSchemaComparison } from '../schema/compare.ts';
import type { Pair, SchemaComparison } from '../schema/compare.ts';
import type { Fact, FactPayload } from '../schema/fact.ts';
import type { Trail } from '../schema/witness.ts';
import { anchorAt, componentAt, inlineAnchor, joinPath } from './place-names.ts';

/**
 * A pair of schemas that stand at the same place of both contracts, and the message part they describe. One root for
 * each operation and slot: the comparison itself sees each distinct pair of schemas once.
 */
export interface SchemaRoot {
  readonly base: SchemaSource;
  readonly head: SchemaSource;
  /** Who sends it: turned for callbacks and webhooks already. */
  readonly direction: Direction;
  readonly operation: OperationRef;
  readonly slot: Slot;
  /** Parameters: the value has to be sent (a default means nothing then). */
  readonly required: boolean;
}

/** A fact as seen through one or more roots, before it becomes a change. */
interface Reached {
  readonly fact: Fact;
  readonly payload: FactPayload;
  readonly direction: Direction | null;
  readonly uses: Use[];
  readonly sightings: Sighting[];
}

/** One way on which a fact was seen: enough to build a message that shows it. */
export interface Sighting {
  readonly use: Use;
  readonly trail: Trail;
}

/** Where the changes of schemas come from. It lets witnesses be built later and is of no use to anybody else. */
export interface SchemaEvidence {
  readonly comparison: SchemaComparison;
  readonly base: Contract;
  readonly head: Contract;
  readonly sightings: ReadonlyMap<
    Change,
    { readonly payload: FactPayload; readonly property: string | null; readonly seen: readonly Sighting[] }
  >;
}

/** The changes of schemas with the evidence for them. */
export interface SchemaChanges extends Comparison {
  readonly evidence: SchemaEvidence;
}

/** Ways that are kept for each fact: one of them is enough, and some are cheaper than others. */
const MAX_SIGHTINGS = 6;

/** Compares all schema roots of two contracts; each change names every root that reaches it. */
export function compareSchemas(base: Contract, head: Contract, roots: readonly SchemaRoot[]): SchemaChanges {
  const comparison = createSchemaComparison(base, head);
  const reached = new Map<string, Reached>();
  const below = new Map<Pair, Below>();
  for (const root of roots) {
    const pair = pairOfRoot(comparison, root);
    if (pair === null) continue;
    markBelow(pair, below);
    for (const found of reach(pair, below)) record(reached, root, found);
  }
  const sightings = new Map<Change, EvidenceOf>();
  for (const one of reached.values())
    sightings.set(changeOf(one, base.file), {
      payload: one.payload,
      property: one.fact.segment,
      seen: one.sightings,
    });
  const skipped = comparison.skipped();
  const partial =
    skipped === 0
      ? []
      : [`${skipped} pairs of schemas were not compared: the documents differ in more places than the limit allows.`];
  return { changes: [...sightings.keys()], partial, evidence: { comparison, base, head, sightings } };
}

type EvidenceOf = Parameters<Parameters<SchemaEvidence['sightings']['forEach']>[0]>[0];

function pairOfRoot(comparison: SchemaComparison, root: SchemaRoot): Pair | null {
  const textual = root.slot.part === 'parameter' || root.slot.part === 'header';
  return comparison.pair(root.base, root.head, {
    direction: root.direction,
    textual: textual && root.slot.mediaType === null,
    required: root.required,
  });
}

/** What lies at or below a pair, so that a root only walks towards differences. */
interface Below {
  facts: boolean;
  narrowing: boolean;
  widening: boolean;
}

type BelowKey = keyof Below;

/** Marks the pairs that can be reached from a root and are not marked yet. */
function markBelow(root: Pair, below: Map<Pair, Below>): void {
  if (below.has(root)) return;
  const users = new Map<Pair, Pair[]>();
  const fresh: Pair[] = [];
  const queue = [root];
  below.set(root, { facts: false, narrowing: false, widening: false });
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    fresh.push(pair);
    for (const { pair: next } of pair.edges) {
      const list = users.get(next);
      if (list === undefined) users.set(next, [pair]);
      else list.push(pair);
      if (below.has(next)) continue;
      below.set(next, { facts: false, narrowing: false, widening: false });
      queue.push(next);
    }
  }
  spread(
    fresh,
    users,
    below,
    'facts',
    (pair) => pair.facts.length > 0 || pair.doubt.narrowing !== null || pair.doubt.widening !== null,
  );
  spread(fresh, users, below, 'narrowing', (pair) =>
    pair.facts.some(({ payload }) => surviving(payload, maskOf(pair)) !== null && tellsOfNarrowing(payload)),
  );
  spread(fresh, users, below, 'widening', (pair) =>
    pair.facts.some(({ payload }) => surviving(payload, maskOf(pair)) !== null && tellsOfWidening(payload)),
  );
}

/** Carries a property of pairs up to all that lead to them; what was proved about a pair stops it there. */
function spread(
  fresh: readonly Pair[],
  users: ReadonlyMap<Pair, readonly Pair[]>,
  below: ReadonlyMap<Pair, Below>,
  key: BelowKey,
  own: (pair: Pair) => boolean,
): void {
  const found = fresh.filter((pair) => own(pair) || pair.edges.some((edge) => below.get(edge.pair)?.[key] === true));
  for (let pair = found.pop(); pair !== undefined; pair = found.pop()) {
    const marks = below.get(pair);
    if (marks === undefined || marks[key]) continue;
    if (
      (key === 'narrowing' && pair.overruled?.narrowing === true) ||
      (key === 'widening' && pair.overruled?.widening === true)
    )
      continue;
    marks[key] = true;
    found.push(...(users.get(pair) ?? []));
  }
}

const tellsOfNarrowing = (payload: FactPayload): boolean =>
  'effect' in payload
    ? payload.effect !== 'widened'
    : payload.kind === 'property.became-required' ||
      (payload.kind === 'property.added' && payload.required) ||
      (payload.kind === 'property.removed' && !payload.open);

const tellsOfWidening = (payload: FactPayload): boolean =>
  'effect' in payload
    ? payload.effect !== 'narrowed'
    : payload.kind === 'property.became-optional' ||
      (payload.kind === 'property.removed' && payload.required) ||
      (payload.kind === 'property.added' && !payload.open);

const NARROWING = 1;
const WIDENING = 2;
const LOSS = 4;
const GAIN = 8;

interface Found {
  readonly fact: Fact;
  readonly payload: FactPayload;
  readonly path: string;
  readonly direction: Direction;
  readonly trail: Trail;
}

/** All facts that count when reached from a root, each with its shortest path (breadth first). */
function reach(root: Pair, below: ReadonlyMap<Pair, Below>): readonly Found[] {
  const found: Found[] = [];
  const seen = new Map<Pair, Set<number>>();
  const told = new Set<Fact>();
  const queue: { readonly trail: Trail; readonly path: string; readonly mask: number }[] = [
    { trail: { pair: root, segment: '', from: null }, path: '', mask: 0 },
  ];
  for (let index = 0; index < queue.length; index++) {
    const step = queue[index];
    if (step === undefined || below.get(step.trail.pair)?.facts !== true) continue;
    const { trail, path } = step;
    const { pair } = trail;
    const mask = step.mask | maskOf(pair);
    const masks = seen.get(pair) ?? new Set<number>();
    // Reached before with no more overruled: nothing new can be seen from here.
    if ([...masks].some((known) => (known & mask) === known)) continue;
    seen.set(pair, masks.add(mask));
    for (const fact of [...pair.facts, ...doubts(pair, below)]) {
      const payload = told.has(fact) ? null : surviving(fact.payload, mask);
      if (payload === null) continue;
      told.add(fact);
      found.push({
        fact,
        payload,
        path: fact.segment === null ? path : joinPath(path, fact.segment),
        direction: pair.direction,
        trail,
      });
    }
    for (const edge of pair.edges)
      queue.push({
        trail: { pair: edge.pair, segment: edge.segment, from: trail },
        path: edge.segment === '' ? path : joinPath(path, edge.segment),
        mask,
      });
  }
  return found;
}

/** Doubt is said once, and only when nothing below says more. */
function doubts(pair: Pair, below: ReadonlyMap<Pair, Below>): readonly Fact[] {
  const marks = below.get(pair);
  const { narrowing, widening } = pair.doubt;
  const told =
    narrowing !== null && marks?.narrowing !== true
      ? narrowing
      : widening !== null && marks?.widening !== true
        ? widening
        : null;
  return told === null ? [] : [told];
}

const maskOf = ({ overruled }: Pair): number =>
  overruled === null
    ? 0
    : (overruled.narrowing ? NARROWING : 0) |
      (overruled.widening ? WIDENING : 0) |
      (overruled.loss ? LOSS : 0) |
      (overruled.gain ? GAIN : 0);

/** What is left of a fact under what was proved about the schemas around it; null when nothing is. */
function surviving(payload: FactPayload, mask: number): FactPayload | null {
  if (mask === 0) return payload;
  if ('effect' in payload) {
    const effect = survivingEffect(payload.effect, mask);
    return effect === null ? null : { ...payload, effect };
  }
  if (payload.kind === 'property.removed') return (mask & LOSS) !== 0 ? null : payload;
  if (payload.kind === 'property.added') {
    if ((mask & GAIN) !== 0) return null;
    return payload.required && (mask & NARROWING) !== 0 ? { ...payload, required: false } : payload;
  }
  if (payload.kind === 'property.became-required') return (mask & NARROWING) !== 0 ? null : payload;
  if (payload.kind === 'property.became-optional') return (mask & WIDENING) !== 0 ? null : payload;
  return payload;
}

function survivingEffect(effect: Effect, mask: number): Effect | null {
  const narrows = effect !== 'widened' && (mask & NARROWING) === 0;
  const widens = effect !== 'narrowed' && (mask & WIDENING) === 0;
  if (narrows && widens) return effect;
  return narrows ? 'narrowed' : widens ? 'widened' : null;
}

function record(
  reached: Map<string, Reached>,
  root: SchemaRoot,
  { fact, payload, path, direction, trail }: Found,
): void {
  const shown = fact.directional ? direction : null;
  const use: Use = { operation: root.operation, slot: root.slot, path };
  const key = [
    placeKey(fact.base),
    placeKey(fact.head),
    placeKey(fact.owner),
    fact.segment ?? '',
    shown ?? '',
    JSON.stringify(payload),
  ].join(' ');
  const known = reached.get(key);
  const sighting = { use, trail };
  if (known === undefined) reached.set(key, { fact, payload, direction: shown, uses: [use], sightings: [sighting] });
  else {
    known.uses.push(use);
    if (known.sightings.length < MAX_SIGHTINGS) known.sightings.push(sighting);
  }
}

const placeKey = (place: Place | null): string => (place === null ? '-' : `${place.file}#${place.pointer}`);

function changeOf({ fact, payload, direction, uses }: Reached, rootFile: string): Change {
  const component = sharedComponent(fact, rootFile);
  const [first] = uses;
  const anchor =
    component === null && first !== undefined ? inlineAnchor(first) : anchorAt(fact.owner, fact.segment, rootFile);
  const label = 'label' in payload ? ` ${payload.label}` : '';
  // `payload` holds exactly the fields of its kind; together with the place it is that kind of change.
  return {
    ...payload,
    direction,
    anchor: `${anchor}${label}`,
    component,
    uses,
    base: fact.base,
    head: fact.head,
  };
}

/** The component that changed. A place where one side has no schema at all belongs to the operation, not to a component. */
function sharedComponent(fact: Fact, rootFile: string): string | null {
  if (fact.base === null || fact.head === null) return null;
  return componentAt(fact.owner, rootFile);
}

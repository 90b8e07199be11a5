import type { Change, Direction, OperationRef, Use } from '../model/change.ts';
import type { Contract, SchemaSource } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import { createSchemaComparison } from '../schema/pairs/compare.ts';
import type { SchemaComparison } from '../schema/pairs/compare.ts';
import type { Pair } from '../schema/pairs/pair.ts';
import type { Fact, FactPayload } from '../schema/facts/fact.ts';
import type { Trail } from '../schema/witnesses/trail.ts';
import { SPOKEN_OF } from '../schema/normal-form/spoken-of.ts';
import { harmless } from '../schema/pairs/harm.ts';
import { counts, lookAt, markBelow, maskAbout, nothingBelow } from './below.ts';
import { type DerivedBelow, type DerivedPair, derivedBelow } from './derived-pairs.ts';
import { MOST_CHANGES, MOST_CHARACTERS } from './collect.ts';
import { keyOf } from './pointers.ts';
import { isAmongAlternatives, isInAlternative, referringPlace, sharedPlace } from './shared-place.ts';
import { remaining } from './surviving.ts';
import { sight } from './evidence.ts';
import { keyWeight } from '../schema/texts/key-length.ts';
import { isLostCut } from '../schema/facts/lost.ts';
import type { SchemaChanges, Seen, Sightings } from './evidence.ts';
import { anchorAt, componentAt, inlineAnchor, joinPath, type RootFiles } from './place-names.ts';
import { UNNAMED, UNSEARCHED, skippedNotes, unreadNotes, untoldNotes } from './unread.ts';
import { endOf } from './unwritten.ts';
import { createWalk, type Walk } from './walk.ts';
import { worded, wordedBelow } from './worded.ts';
import { createWays, isInferredName, type Naming } from './xml-names.ts';
import type { SchemaRoot } from './schema-root.ts';

/** A fact as seen through one or more roots, before it becomes a change. */
interface Reached extends Seen {
  readonly fact: Fact;
  readonly payload: FactPayload;
  readonly direction: Direction | null;
  /** Where it was found first. */
  readonly root: SchemaRoot;
}

/** Compares all schema roots of two contracts; each change names every root that reaches it. */
export function compareSchemas(base: Contract, head: Contract, roots: readonly SchemaRoot[]): SchemaChanges {
  const comparison = createSchemaComparison(base, head);
  const reached = gather([base, head], comparison, roots, derivedBelow(base, head, comparison));
  const rootFiles = new Set([base.file, head.file]);
  const found = withoutEchoes([...reached.byText.values()]);
  const sightings = new Map<Change, Sightings>(
    found.map((one) => [
      changeOf(one, rootFiles, comparison.normaliser),
      { payload: one.payload, property: one.fact.segment, branch: one.fact.branch?.child ?? null, seen: one.seen },
    ]),
  );
  const changes = withoutAccessEchoes([...sightings.keys()]);
  const partial = [
    ...skippedNotes(comparison),
    ...unreadNotes(base, head, comparison),
    ...untoldNotes(reached.untold),
    ...(reached.isCut ? [UNNAMED] : []),
    ...(isLostCut(comparison.normaliser) ? [UNSEARCHED] : []),
  ];
  return { changes, partial, evidence: { comparison, base, head, sightings } };
}

/** All facts that roots reach, through what they refer to and what that stands for. */
function gather(
  [base, head]: readonly [Contract, Contract],
  comparison: SchemaComparison,
  roots: readonly SchemaRoot[],
  derived: DerivedBelow,
): ReachedFacts {
  const reached: ReachedFacts = {
    byFact: new Map(),
    byFound: new Map(),
    byText: new Map(),
    uses: 0,
    characters: 0,
    isCut: false,
    untold: 0,
  };
  const below = nothingBelow();
  const walk = createWalk((pair) => lookAt(pair, below));
  const foundFrom = new Map<Pair, readonly Found[]>();
  const naming: Naming = {
    namedFirst: [base, head].every(({ family }) => family === 'openapi-3.2'),
    nodeOf: (child) => comparison.normaliser.node(child),
  };
  const from = (pair: Pair): readonly Found[] => {
    markBelow(pair, below);
    const known = foundFrom.get(pair) ?? reach(walk, pair, naming);
    foundFrom.set(pair, known);
    return known;
  };
  const foundIn = new Map<readonly DerivedPair[], readonly Found[]>();
  const done = new Map<readonly DerivedPair[], Set<OperationRef>>();
  for (const root of roots) {
    // What is found now is not told any more.
    if (reached.untold > 0) comparison.stop();
    const pair = pairOfRoot(comparison, root);
    for (const one of pair === null ? [] : from(pair)) record(reached, root, withoutMet(root, one));
    const pairs = derived(root);
    // Nobody needs to know in how many parts of its messages an operation has them.
    if (pairs.length === 0 || operationsIn(done, pairs).has(root.operation)) continue;
    operationsIn(done, pairs).add(root.operation);
    const found = foundIn.get(pairs) ?? inDerived(pairs, from);
    foundIn.set(pairs, found);
    for (const one of found) record(reached, root, one);
  }
  return walk.isCut() ? { ...reached, isCut: true } : reached;
}

/**
 * What one direction leaves out, or is proved to take no notice of, is said to have changed as text only; where the
 * other direction shows it, that is said there.
 */
function withoutEchoes(found: readonly Reached[]): readonly Reached[] {
  const told = new Set(found.filter(({ payload }) => payload.kind !== 'text.changed').flatMap(subjectsOf));
  return found.filter((one) => one.payload.kind !== 'text.changed' || !subjectsOf(one).some((key) => told.has(key)));
}

/** The property and the keyword a fact is about. */
function subjectsOf({ fact, payload }: Reached): readonly string[] {
  const owner = placeKey(fact.owner);
  const property = fact.segment === null ? [] : [`${owner} ${fact.segment}`];
  if (payload.kind === 'text.changed') return [...property, `${owner} keyword ${payload.key}`];
  // What a condition has spoken of is not left for `unevaluated…`: that its text changed is no second cause.
  if (payload.kind === 'schema.composition-changed' && payload.after.startsWith('unevaluated'))
    return Array.from(SPOKEN_OF, (keyword) => `${owner} keyword ${keyword}`);
  return payload.kind === 'schema.keyword-changed' ? [`${owner} keyword ${payload.keyword}`] : property;
}

/** A flag that takes a property out of messages of one direction needs no second word about the other. */
function withoutAccessEchoes(changes: readonly Change[]): readonly Change[] {
  const said = new Set(
    changes.flatMap((change) =>
      change.kind === 'property.access-changed' ? [`${placeKey(change.head)} ${change.access}`] : [],
    ),
  );
  if (said.size === 0) return changes;
  const isEcho = (change: Change): boolean => {
    const isText = change.kind === 'text.changed';
    if ((!isText && change.kind !== 'extension.changed') || change.head === null) return false;
    const { file, pointer } = change.head;
    const owner = `${file}#${pointer.replace(/\/(?:readOnly|writeOnly|x-ms-mutability)$/, '')}`;
    if (isText) return said.has(`${owner} ${change.key}`);
    return (
      change.key === 'x-ms-mutability' && ['readOnly', 'writeOnly'].some((access) => said.has(`${owner} ${access}`))
    );
  };
  return changes.filter((change) => !isEcho(change));
}

function pairOfRoot(comparison: SchemaComparison, root: SchemaRoot): Pair | null {
  const textual = root.slot.part === 'parameter' || root.slot.part === 'header';
  return comparison.pair(root.base, root.head, {
    direction: root.direction,
    textual: root.text === true || (textual && root.slot.mediaType === null),
    fields: root.slot.part === 'request-body' && isForm(root.slot.mediaType) && [root.base, root.head].every(isOld),
    form: root.form === true ? 'body' : null,
    required: root.required,
    separator: root.separator ?? null,
  });
}

const isForm = (mediaType: string | null): boolean =>
  mediaType !== null && /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(mediaType);

const isOld = ({ dialect }: SchemaSource): boolean => dialect === '2.0';

/** What is found in derived schemas; what several of them have in common is one fact. */
function inDerived(pairs: readonly DerivedPair[], from: (pair: Pair) => readonly Found[]): readonly Found[] {
  const found = new Map<Fact, Found>();
  for (const { name, pair } of pairs)
    for (const one of from(pair)) if (!found.has(one.fact)) found.set(one.fact, { ...one, derived: name });
  return [...found.values()];
}

function operationsIn(
  done: Map<readonly DerivedPair[], Set<OperationRef>>,
  pairs: readonly DerivedPair[],
): Set<OperationRef> {
  const found = done.get(pairs) ?? new Set<OperationRef>();
  done.set(pairs, found);
  return found;
}

interface Found {
  readonly fact: Fact;
  readonly payload: FactPayload;
  readonly path: string;
  readonly direction: Direction;
  readonly trail: Trail;
  readonly letThrough: boolean;
  /** The schema in which it was found, where the root only leads to its parent. */
  readonly derived?: string;
}

/** All facts that count when reached from a root, each with its shortest path. */
function reach(walk: Walk, root: Pair, naming: Naming): readonly Found[] {
  const found = new Map<Fact, Found>();
  const ways = createWays(root);
  walk.from(root, (pair, facts, mask, step) => {
    for (const fact of facts) {
      const known = found.get(fact);
      if (known !== undefined && !known.letThrough) continue;
      const proved = fact.advisory === true ? 0 : maskAbout(fact, pair, mask);
      const { left, letThrough } = remaining(fact, proved, pair.direction);
      const payload = left === null ? unspoken(fact, pair) : (harmless(fact, pair) ?? left);
      // What is told already is told once more only where nothing lets it through.
      if (payload === null || (known !== undefined && (letThrough || left === null))) continue;
      const trail = step();
      if (payload.kind === 'schema.xml-changed' && isInferredName(fact, trail, ways, naming)) continue;
      const path = fact.segment === null ? trail.path : joinPath(trail.path, fact.segment);
      found.set(fact, { fact, payload, path, direction: pair.direction, trail, letThrough });
    }
  });
  return [...found.values()];
}

/** What nobody is hurt by is said as a text where it is certain by itself; within alternatives it is another way to write them. */
const unspoken = (fact: Fact, pair: Pair): FactPayload | null =>
  pair.doubtful || counts(fact, pair) ? wordedBelow(fact.payload) : worded(fact.payload);

/** The value is a part of the path as it is: no sign stands before it, and it is not written as JSON. */
const isSegment = ({ slot, separator }: SchemaRoot): boolean =>
  slot.part === 'parameter' && slot.in === 'path' && slot.mediaType === null && (separator ?? null) !== null;

/**
 * A path has no empty parts (RFC 3986 §3.3 allows them, routers do not), and of a list whose items are sent one by one
 * nothing is sent without any (RFC 6570 §2.3): to ask for something asks for nothing new.
 */
function withoutMet(root: SchemaRoot, found: Found): Found {
  const { fact, payload, path } = found;
  if (path !== '' || payload.kind !== 'schema.bound-changed') return found;
  const isMet =
    payload.keyword === 'minItems'
      ? isSegment(root) || root.separator === ''
      : payload.keyword === 'minLength' && (root.neverEmpty === true || isSegment(root));
  const text = isMet && Math.max(payload.before ?? 0, payload.after ?? 0) <= 1 ? worded(fact.payload) : null;
  return text === null ? found : { ...found, payload: text };
}

/** Uses of all facts together. The largest histories known have one for eight of these. */
const MOST_USES = 200_000;

/** Facts reached so far: equal facts of different pairs are one. */
interface ReachedFacts {
  /** By the fact itself, which belongs to one pair and so to one direction, when all of it counts. */
  readonly byFact: Map<Fact, Reached>;
  readonly byText: Map<string, Reached>;
  /** The same by what was found, when only some of it counts. */
  readonly byFound: Map<Found, Reached>;
  uses: number;
  characters: number;
  /** Not all uses are named. */
  isCut: boolean;
  /** How often a change was met that is not told, because there are too many. */
  untold: number;
}

function record(reached: ReachedFacts, root: SchemaRoot, one: Found): void {
  const { fact, payload, path, direction, trail, letThrough, derived } = one;
  const { operation, slot } = root;
  const use: Use = derived === undefined ? { operation, slot, path } : { operation, slot, path, derived };
  const whole = payload === fact.payload;
  const known = whole ? reached.byFact.get(fact) : reached.byFound.get(one);
  if (known !== undefined) {
    if (reached.uses > MOST_USES && letThrough >= known.letThrough) reached.isCut = true;
    else reached.uses += sight(known, use, trail, letThrough);
    return;
  }
  const shown = fact.directional && payload.kind !== 'text.changed' ? direction : null;
  const key = [
    placeKey(fact.base),
    placeKey(fact.head),
    placeKey(fact.owner),
    fact.segment ?? '',
    shown ?? '',
    JSON.stringify(payload),
  ].join(' ');
  const isFull = reached.byText.size >= MOST_CHANGES || reached.characters > MOST_CHARACTERS;
  if (isFull && !reached.byText.has(key)) {
    reached.untold++;
    return;
  }
  reached.characters += keyWeight(key);
  const found = reached.byText.get(key) ?? { fact, payload, direction: shown, root, letThrough, uses: [], seen: [] };
  reached.uses += sight(found, use, trail, letThrough);
  reached.byText.set(key, found);
  if (whole) reached.byFact.set(fact, found);
  else reached.byFound.set(one, found);
}

const placeKey = (place: Place | null): string => (place === null ? '-' : keyOf(place));

/** Facts about types and listed values: true of one alternative, and not of the list. */
const OF_ONE: ReadonlySet<string> = new Set(['schema.type-changed', 'schema.enum-added', 'schema.enum-removed']);

function changeOf(
  { fact, payload, direction, root, letThrough, isElsewhere, uses, seen }: Reached,
  roots: RootFiles,
  normaliser: SchemaComparison['normaliser'],
): Change {
  const base = fact.base ?? endOf(0, seen[0]?.trail, root.base, normaliser);
  const head = fact.head ?? endOf(1, seen[0]?.trail, root.head, normaliser);
  const shared = sharedPlace({ ...fact, base, head }, roots) ?? referringPlace(fact, seen[0]?.trail, roots);
  const [first] = uses;
  const derived = first?.derived === undefined ? null : `schemas/${first.derived}`;
  const anchor =
    shared !== null || first === undefined
      ? anchorAt(shared ?? fact.owner, fact.segment, roots)
      : derived === null
        ? inlineAnchor(first, uses)
        : `${derived}:${first.path}`;
  const component = shared === null ? derived : componentAt(shared, roots);
  const isNamed =
    fact.isOfAlternative === true ||
    isElsewhere === true ||
    (shared !== null && component !== null && isAmongAlternatives(component, seen[0]?.trail, roots));
  const label = 'label' in payload ? ` ${payload.label}` : '';
  // `payload` holds exactly the fields of its kind; together with the place it is that kind of change.
  return {
    ...payload,
    direction,
    anchor: `${anchor}${label}`,
    component,
    uses,
    base,
    head,
    ...(letThrough ? { letThrough } : {}),
    ...(isNamed ? { isNamed: true } : {}),
    ...(OF_ONE.has(payload.kind) && isInAlternative(fact, seen[0]?.trail) ? { isOfAlternative: true } : {}),
  };
}

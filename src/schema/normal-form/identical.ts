import type { Json } from '../../model/json.ts';
import type { Contract, SchemaSource } from '../../model/contract.ts';
import { isObject, scopeKey, sizeOf, sourceKey } from './node.ts';
import type { Child, Source } from './node.ts';

/**
 * Finds schemas that are written the same in both contracts, down to everything they refer to, without normalising
 * them. Most of a document doesn't change between two revisions, so this is what keeps large documents cheap: each
 * pair of referenced values is walked once, and a difference is carried back to all that reach it.
 */
export interface Identity {
  /** Whether both are written the same (key order apart) and refer to the same. */
  readonly same: (a: Source, b: Source) => boolean;
  /** Whether that is plain to see: neither is large or refers to anything. `false` says nothing. */
  readonly alike: (a: SchemaSource, b: SchemaSource) => boolean;
}

interface Pair {
  readonly a: Located;
  readonly b: Located;
  readonly users: Pair[];
  differs: boolean;
}

/** Compares schemas of two contracts of the same dialect. */
export function createIdentity(base: Contract, head: Contract): Identity {
  const state: State = { base, head, byValue: new Map(), byPlace: new Map() };
  const comparable = base.family === head.family || (is31(base) && is31(head));
  const same = (a: Source, b: Source): boolean => {
    if (a.side === b.side) return sourceKey(a) === sourceKey(b);
    if (!comparable || scopeKey(a) !== scopeKey(b)) return false;
    if (a.side === 1) return same(b, a);
    const known = metBefore(state, a, b);
    if (known !== null) return !known.differs;
    const alike = alikeAsWritten(a.value, b.value);
    if (alike !== null) return alike;
    const pair = meet(state, a, b);
    settle(state, pair);
    return !pair.differs;
  };
  return { same, alike: (a, b) => comparable && alikeAsWritten(a.value, b.value) === true };
}

/** Whether two conjunctions are of the same schemas: most that change at all change in one of their members. */
export function areSame({ same }: Pick<Identity, 'same'>, a: Child, b: Child): boolean {
  if (a.sources.length !== b.sources.length) return false;
  return a.sources.every((source, index) => {
    const other = b.sources[index];
    return other !== undefined && same(source, other);
  });
}

const is31 = (contract: Contract): boolean => contract.family === 'openapi-3.1' || contract.family === 'openapi-3.2';

type Located = Pick<Source, 'value' | 'place'>;

interface State {
  readonly base: Contract;
  readonly head: Contract;
  /** Pairs that were met. Values stand at one place each but for aliases of YAML, so that places seldom have to be named. */
  readonly byValue: Map<Json, Pair>;
  readonly byPlace: Map<string, Pair>;
}

/** The first pair of a value of the base is found by it; another one of the same value by where both stand. */
function metBefore({ byValue, byPlace }: State, a: Located, b: Located): Pair | null {
  const usual = byValue.get(a.value);
  if (usual === undefined) return null;
  if (usual.b.value === b.value && isAt(usual.a, a) && isAt(usual.b, b)) return usual;
  return byPlace.get(keyOf(a, b)) ?? null;
}

function meet({ byValue, byPlace }: State, a: Located, b: Located): Pair {
  const pair: Pair = { a, b, users: [], differs: false };
  if (byValue.has(a.value)) byPlace.set(keyOf(a, b), pair);
  else byValue.set(a.value, pair);
  return pair;
}

const keyOf = (a: Located, b: Located): string =>
  `${a.place.file}#${a.place.pointer} ${b.place.file}#${b.place.pointer}`;

const isAt = ({ place }: Located, other: Located): boolean =>
  place.pointer === other.place.pointer && place.file === other.place.file;

/** Small values are compared at once, and nothing is remembered of them. */
const MAX_AT_ONCE = 64;

/** Whether two values are the same; null where that is up to what they refer to, and for large ones. */
function alikeAsWritten(a: Json, b: Json): boolean | null {
  const look = { left: MAX_AT_ONCE, refers: false };
  const onRefs: Follow = () => (look.refers = true);
  const alike = equal(a, b, { onRefs, onNames: onRefs, look });
  return look.left < 0 || (alike && look.refers) ? null : alike;
}

/** Walks the pair and every pair of references below it, then carries differences back to the users. */
function settle(state: State, first: Pair): void {
  const { base, head } = state;
  const queue = [first];
  const different: Pair[] = [];
  let current = first;
  const onPlaces = (a: Located, b: Located): boolean => {
    const known = metBefore(state, a, b);
    if (known?.differs === true) return false;
    const target = known ?? meet(state, a, b);
    if (known === null) queue.push(target);
    target.users.push(current);
    return true;
  };
  const onRefs: Follow = (ref) => {
    const a = base.resolve(ref, current.a.place);
    const b = head.resolve(ref, current.b.place);
    return a === null || b === null ? a === b : onPlaces(a, b);
  };
  const onNames: Follow = (ref) => {
    const name = ref.slice(ref.indexOf('#') + 1);
    const [left, right] = [base, head].map((contract) => contract.dynamicAnchors.get(name) ?? []);
    // Which of the schemas with that name it leads to depends on the way here: all of them have to be the same.
    return (
      onRefs(ref) &&
      left?.length === right?.length &&
      (left ?? []).every((one, index) => {
        const other = right?.[index];
        return other !== undefined && onPlaces(one, other);
      })
    );
  };
  const follow = { onRefs, onNames, look: null };
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    current = pair;
    if (equal(pair.a.value, pair.b.value, follow)) continue;
    pair.differs = true;
    different.push(pair);
  }
  for (let pair = different.pop(); pair !== undefined; pair = different.pop()) {
    for (const user of pair.users) {
      if (user.differs) continue;
      user.differs = true;
      different.push(user);
    }
  }
}

/** Whether a text leads to the same on both sides. */
type Follow = (ref: string) => boolean;

interface Following {
  readonly onRefs: Follow;
  readonly onNames: Follow;
  /** How many values may be looked at; null for all. */
  readonly look: { left: number } | null;
}

function equal(a: Json, b: Json, following: Following): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (a === b) return leadsAlike(a, following);
  if (isSpent(following, a)) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item: Json, index) => equal(item, (b as readonly Json[])[index] ?? null, following))
    );
  }
  if (!isObject(a) || !isObject(b) || sizeOf(a) !== sizeOf(b)) return false;
  for (const key in a) {
    const left = a[key];
    const right = b[key];
    if (left === undefined || right === undefined || (key === '__proto__' && !Object.hasOwn(b, key))) return false;
    if (typeof left === 'string') {
      if (left !== right || !isFollowed(key, left, following)) return false;
    } else if (!equal(left, right, following)) return false;
  }
  return true;
}

/** Whether what a value refers to is the same for both, of whom it is one and the same value. */
function leadsAlike(value: object, following: Following): boolean {
  if (isSpent(following, value)) return false;
  if (Array.isArray(value)) return value.every((item: Json) => !isContainer(item) || leadsAlike(item, following));
  const members = value as { readonly [key: string]: Json };
  for (const key in members) {
    const member = members[key];
    if (typeof member === 'string') {
      if (!isFollowed(key, member, following)) return false;
    } else if (isContainer(member) && !leadsAlike(member, following)) return false;
  }
  return true;
}

function isFollowed(key: string, text: string, { onRefs, onNames }: Following): boolean {
  return key === '$ref' ? onRefs(text) : key === '$dynamicRef' ? onNames(text) : true;
}

/** Long lists count as what they hold. */
const isSpent = ({ look }: Following, value: object): boolean =>
  look !== null && (look.left -= Array.isArray(value) ? value.length + 1 : 1) < 0;

const isContainer = (value: Json | undefined): value is Exclude<Json, string | number | boolean | null> =>
  typeof value === 'object' && value !== null;

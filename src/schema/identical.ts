import type { Json } from '../model/json.ts';
import type { Contract } from '../model/contract.ts';
import { isObject, scopeKey, sourceKey } from './node.ts';
import type { Source } from './node.ts';

/**
 * Finds schemas that are written the same in both contracts, down to everything they refer to, without normalising
 * them. Most of a document doesn't change between two revisions, so this is what keeps large documents cheap: each
 * pair of referenced values is walked once, and a difference is carried back to all that reach it.
 */
export interface Identity {
  /** Whether both are written the same (key order apart) and refer to the same. */
  readonly same: (a: Source, b: Source) => boolean;
}

interface Pair {
  readonly a: Located;
  readonly b: Located;
  readonly users: Pair[];
  differs: boolean;
}

/** Compares schemas of two contracts of the same dialect. */
export function createIdentity(base: Contract, head: Contract): Identity {
  const pairs: Pairs = { byValue: new Map(), byPlace: new Map() };
  const comparable = base.family === head.family || (is31(base) && is31(head));
  const same = (a: Source, b: Source): boolean => {
    if (a.side === b.side) return sourceKey(a) === sourceKey(b);
    if (!comparable || scopeKey(a) !== scopeKey(b)) return false;
    if (a.side === 1) return same(b, a);
    const pair = pairOf(pairs, a, b);
    if (pair.fresh) settle(base, head, pairs, pair.pair);
    return !pair.pair.differs;
  };
  return { same };
}

const is31 = (contract: Contract): boolean => contract.family === 'openapi-3.1' || contract.family === 'openapi-3.2';

type Located = Pick<Source, 'value' | 'place' | 'side'>;

/** Pairs that were met. Values stand at one place each but for aliases of YAML, so that places seldom have to be named. */
interface Pairs {
  readonly byValue: Map<Json, Map<Json, Pair>>;
  readonly byPlace: Map<string, Pair>;
}

function pairOf(pairs: Pairs, a: Located, b: Located): { pair: Pair; fresh: boolean } {
  const partners = pairs.byValue.get(a.value);
  const usual = partners?.get(b.value);
  if (usual !== undefined && isAt(usual.a, a) && isAt(usual.b, b)) return { pair: usual, fresh: false };
  const isFirst = usual === undefined && isContainer(a.value) && isContainer(b.value);
  const key = isFirst ? '' : `${a.place.file}#${a.place.pointer} ${b.place.file}#${b.place.pointer}`;
  const known = isFirst ? undefined : pairs.byPlace.get(key);
  if (known !== undefined) return { pair: known, fresh: false };
  const pair: Pair = { a, b, users: [], differs: false };
  if (!isFirst) pairs.byPlace.set(key, pair);
  else if (partners === undefined) pairs.byValue.set(a.value, new Map([[b.value, pair]]));
  else partners.set(b.value, pair);
  return { pair, fresh: true };
}

const isAt = ({ place }: Located, other: Located): boolean =>
  place.pointer === other.place.pointer && place.file === other.place.file;

const isContainer = (value: Json): boolean => typeof value === 'object' && value !== null;

/** Walks the pair and every pair of references below it, then carries differences back to the users. */
function settle(base: Contract, head: Contract, pairs: Pairs, first: Pair): void {
  const queue = [first];
  const different: Pair[] = [];
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const current = pair;
    const onRefs = (refA: string, refB: string): boolean => {
      const a = base.resolve(refA, current.a.place);
      const b = head.resolve(refB, current.b.place);
      if (a === null || b === null) return a === b;
      return onPlaces({ ...a, side: 0 }, { ...b, side: 1 });
    };
    const onPlaces = (a: Located, b: Located): boolean => {
      const { pair: target, fresh } = pairOf(pairs, a, b);
      if (fresh) queue.push(target);
      else if (target.differs) return false;
      target.users.push(current);
      return true;
    };
    const onNames = (refA: string, refB: string): boolean => {
      const name = refA.slice(refA.indexOf('#') + 1);
      const [left, right] = [base, head].map((contract) => contract.dynamicAnchors.get(name) ?? []);
      // Which of the schemas with that name it leads to depends on the way here: all of them have to be the same.
      return (
        onRefs(refA, refB) &&
        left?.length === right?.length &&
        (left ?? []).every((one, index) => {
          const other = right?.[index];
          return other !== undefined && onPlaces({ ...one, side: 0 }, { ...other, side: 1 });
        })
      );
    };
    if (!equal(current.a.value, current.b.value, onRefs, onNames)) {
      current.differs = true;
      different.push(current);
    }
  }
  for (let pair = different.pop(); pair !== undefined; pair = different.pop()) {
    for (const user of pair.users) {
      if (user.differs) continue;
      user.differs = true;
      different.push(user);
    }
  }
}

type Follow = (a: string, b: string) => boolean;

function equal(a: Json, b: Json, onRefs: Follow, onNames: Follow): boolean {
  if (a === b && (typeof a !== 'object' || a === null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item: Json, index) => equal(item, (b as readonly Json[])[index] ?? null, onRefs, onNames))
    );
  }
  if (!isObject(a) || !isObject(b)) return false;
  if (a !== b && sizeOf(a) !== sizeOf(b)) return false;
  for (const key in a) {
    const left = a[key];
    const right = b[key];
    if (left === undefined || right === undefined || (key === '__proto__' && !Object.hasOwn(b, key))) return false;
    const follow = key === '$ref' ? onRefs : key === '$dynamicRef' ? onNames : null;
    if (follow !== null && typeof left === 'string' && typeof right === 'string') {
      if (left !== right || !follow(left, right)) return false;
    } else if (!equal(left, right, onRefs, onNames)) return false;
  }
  return true;
}

/** How many members an object has, without a list of them. */
function sizeOf(object: { readonly [key: string]: Json }): number {
  let size = 0;
  for (const _ in object) size++;
  return size;
}

/**
 * Keeps functions of rules from being called again for what they have seen. Spectral looks at a document with its
 * references resolved, so that a component is met once for each way that leads to it, and what is found twice is thrown
 * away at the end. Here a function is not called for a place that it has been called for already; what is found stays
 * the same. What is written at its place is always looked at.
 */
import type { IFunctionResult, RulesetFunctionContext } from '@stoplight/spectral-core';
import { placesIn } from './places.ts';
import type { Inventory, Place, Referenced } from './places.ts';

/** A function of a rule, as Spectral calls it. */
export type RuleFunction = (
  target: unknown,
  options: unknown,
  context: RulesetFunctionContext,
) => void | IFunctionResult[] | Promise<void | IFunctionResult[]>;

interface Seen {
  readonly target: unknown;
  readonly kind: string;
  readonly isBare: boolean;
  /** The name under which the reference stood. */
  readonly holder: string;
  /** Names in the places of its results: Spectral looks for the holder among them when it words a message. */
  readonly names: ReadonlySet<string>;
}

type Places = (path: readonly (string | number)[]) => Referenced | null;

const known = new WeakMap<object, Places>();

function placesOf(inventory: RulesetFunctionContext['documentInventory']): Places {
  // The class behind the interface has more, which is public, too.
  const places = known.get(inventory) ?? placesIn(inventory as unknown as Inventory);
  known.set(inventory, places);
  return places;
}

/**
 * The same function, not called twice for one place. It must depend on nothing but its target, its options, the document,
 * and the part of its path that `kindOf` tells apart; else it may use its path to place results at its target or below.
 */
export function once(run: RuleFunction): RuleFunction {
  // When the run of a document fails and is begun again, nothing has been seen in it yet.
  const seenIn = new WeakMap<object, Map<Place, Map<unknown, Seen[]>>>();
  return (target, options, context) => {
    const { path, documentInventory } = context;
    const found = placesOf(documentInventory)(path);
    if (found === null) return run(target, options, context);
    const { place, isBare, length } = found;
    const call = { target, kind: kindOf(path), isBare, holder: String(path[length - 1]) };
    const seen = seenIn.get(documentInventory) ?? new Map<Place, Map<unknown, Seen[]>>();
    seenIn.set(documentInventory, seen);
    const here = seen.get(place) ?? new Map<unknown, Seen[]>();
    const before = here.get(target) ?? [];
    if (before.some((one) => isSame(one, call))) return undefined;
    const results = run(target, options, context);
    if (results instanceof Promise) return results;
    before.push({ ...call, names: namesOf(results ?? [], path, length) });
    seen.set(place, here.set(target, before));
    return results;
  };
}

const isSame = (one: Seen, { target, kind, isBare, holder }: Omit<Seen, 'names'>): boolean =>
  Object.is(one.target, target) &&
  one.kind === kind &&
  one.isBare === isBare &&
  (one.holder === holder || !(one.names.has(holder) || one.names.has(one.holder)));

const NO_NAMES: ReadonlySet<string> = new Set();

function namesOf(
  results: readonly IFunctionResult[],
  own: readonly (string | number)[],
  length: number,
): ReadonlySet<string> {
  if (results.length === 0) return NO_NAMES;
  return new Set(results.flatMap(({ path }) => (path ?? own).slice(length).map(String)));
}

/** What functions of `spectral:oas` ask of a path: whether it is in a request or a response, and whether it is short. */
export function kindOf(path: readonly (string | number)[]): string {
  const [first, second, , fourth] = path;
  const place = first === 'components' ? second : first === 'paths' ? fourth : first;
  const kind =
    place === 'requestBodies' || place === 'requestBody' ? 'request' : place === 'responses' ? 'response' : '';
  return path.length === 2 ? `${kind} short` : kind;
}

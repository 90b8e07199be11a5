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
const ofResolved = new WeakMap<object, Places>();

function placesOf(inventory: RulesetFunctionContext['documentInventory']): Places {
  const before = known.get(inventory);
  if (before !== undefined) return before;
  // The class behind the interface has more, which is public, too.
  const whole = inventory as unknown as Inventory;
  const places = placesIn(whole);
  known.set(inventory, places);
  if (typeof whole.resolved === 'object' && whole.resolved !== null) ofResolved.set(whole.resolved, places);
  return places;
}

/** Says where paths through a resolved document lead; null when no function was called for it yet. */
export const placesBelow = (resolved: object): Places | null => ofResolved.get(resolved) ?? null;

/** Who wants to know of calls. */
export interface Observer {
  /**
   * A call was made or left out, and will be left out when the same is reached in the same way again.
   * @param length how many steps lead to the last reference.
   * @param names by these it is not the same under another holder.
   */
  readonly sure: (length: number, names: ReadonlySet<string>) => void;
  /** A call was made, and may have to be made again. */
  readonly unsure: () => void;
}

const NOBODY: Observer = { sure: () => undefined, unsure: () => undefined };
let observer = NOBODY;

/** Lets somebody know of calls. @returns what ends that. */
export function observeCalls(by: Observer): () => void {
  observer = by;
  return () => {
    observer = NOBODY;
  };
}

/**
 * The same function, not called twice for one place. It must depend on nothing but its target, its options, the document,
 * and the part of its path that `kindOf` tells apart; else it may use its path to place results at its target or below,
 * and the last name in it to word them.
 * @param asksKind whether it asks of its path what `kindOf` says.
 */
export function once(run: RuleFunction, asksKind: boolean): RuleFunction {
  // When the run of a document fails and is begun again, nothing has been seen in it yet.
  const seenIn = new WeakMap<object, Map<Place, Map<unknown, Seen[]>>>();
  return (target, options, context) => {
    const { path, documentInventory } = context;
    const found = placesOf(documentInventory)(path);
    if (found === null) {
      observer.unsure();
      return run(target, options, context);
    }
    const { place, isBare, length } = found;
    const call = { target, kind: asksKind ? kindOf(path) : '', isBare, holder: holderOf(path, length) };
    const seen = seenIn.get(documentInventory) ?? new Map<Place, Map<unknown, Seen[]>>();
    seenIn.set(documentInventory, seen);
    const here = seen.get(place) ?? new Map<unknown, Seen[]>();
    const before = here.get(target) ?? [];
    const same = before.find((one) => isSame(one, call));
    if (same !== undefined) {
      observer.sure(length, same.names);
      return undefined;
    }
    const results = ranBy(run, target, options, context);
    if (results instanceof Promise) {
      observer.unsure();
      return results;
    }
    const names = namesOf(results ?? [], context, length);
    before.push({ ...call, names });
    seen.set(place, here.set(target, before));
    observer.sure(length, names);
    return results;
  };
}

/** What fails has seen nothing. */
function ranBy(run: RuleFunction, ...call: Parameters<RuleFunction>): ReturnType<RuleFunction> {
  try {
    return run(...call);
  } catch (error) {
    observer.unsure();
    throw error;
  }
}

/** The name under which the last reference of a path stands. */
export const holderOf = (path: readonly (string | number)[], length: number): string => String(path[length - 1]);

const isSame = (one: Seen, { target, kind, isBare, holder }: Omit<Seen, 'names'>): boolean =>
  Object.is(one.target, target) &&
  one.kind === kind &&
  one.isBare === isBare &&
  (one.holder === holder || !(one.names.has(holder) || one.names.has(one.holder)));

const NO_NAMES: ReadonlySet<string> = new Set();

function namesOf(
  results: readonly IFunctionResult[],
  { path: own, rule }: RulesetFunctionContext,
  length: number,
): ReadonlySet<string> {
  if (results.length === 0) return NO_NAMES;
  // `schema` begins a message with the last name of its path, which may be the holder.
  const wordedBy = own.length === length && showsWords(rule) ? [holderOf(own, length)] : [];
  return new Set([...wordedBy, ...results.flatMap(({ path }) => (path ?? own).slice(length).map(String))]);
}

/** Whether the words of a function can be in the message of a finding. */
const showsWords = ({ message, description }: RulesetFunctionContext['rule']): boolean =>
  message === null ? description === null : message.includes('error') || message.includes('#');

/** What functions of `spectral:oas` ask of a path: whether it is in a request or a response, and whether it is short. */
export function kindOf(path: readonly (string | number)[]): string {
  const [first, second, , fourth] = path;
  const place = first === 'components' ? second : first === 'paths' ? fourth : first;
  const kind =
    place === 'requestBodies' || place === 'requestBody' ? 'request' : place === 'responses' ? 'response' : '';
  return path.length === 2 ? `${kind} short` : kind;
}

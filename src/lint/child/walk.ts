/**
 * Keeps Spectral from walking where nothing is found, and again through what it has walked through. A component stands in
 * the resolved document once for each way that leads to it; `memo.ts` sees to it that functions are not called again for
 * it, and here nothing below it is visited again when it is known that all calls would be such. That is so when the same
 * value was reached by a reference to the same place, when no expression can tell the two ways apart (`states.ts`), and
 * when `memo.ts` couldn't.
 */
import { Scope } from 'nimma/legacy/runtime';
import type { Walking } from 'nimma/legacy/runtime';
import { holderOf, kindOf, observeCalls, placesBelow } from './memo.ts';
import type { Place } from './places.ts';
import type { Asking, State, States } from './states.ts';
import { statesOf } from './states.ts';

type Step = string | number;

/** What a walk was like through what a reference leads to. */
interface Passage {
  readonly place: Place;
  readonly state: State;
  readonly kind: string;
  /** Whether Spectral words all below by what is missing there. It doesn't where it misses what the first reference leads to. */
  readonly isWordy: boolean;
  readonly holder: string;
  /** How many steps lead there. */
  readonly length: number;
  /** Names in places of results that are worded by the holder. */
  readonly names: Set<string>;
  /** Whether all calls on the way are known to be repetitions the next time. */
  isSure: boolean;
}

/** A walk through a document. */
interface Walk {
  readonly root: object;
  readonly visit: (scope: Walking) => void;
  readonly states: States;
  /** What is reached by more than one way, and need not be walked through for each. */
  readonly shared: ReadonlySet<object>;
  readonly passed: Map<object, Passage[]>;
  /** Passages that have begun and not ended, the outermost first. */
  readonly open: Passage[];
}

/** What a document is walked through for. */
export interface Errand {
  readonly asking: readonly Asking[];
  /** Whether all that is called is wrapped by `once` (`memo.ts`). */
  readonly isOnce: boolean;
}

const errands = new WeakMap<object, () => Errand>();

/** Shortens walks through a document, as it is written or resolved. It must be one of which nothing else is asked. */
export const shortenWalk = (root: object, errand: () => Errand): void => void errands.set(root, errand);

const { traverse } = Scope.prototype;

/**
 * The walk of nimma through all of a document. With `zones` it goes only where fixed paths may lead: then it loses its way
 * where a component is used twice in one object, and ends with an error. Here both are done by the states of paths.
 */
Scope.prototype.traverse = function traverseOnce(this: Walking, visit, zones): void {
  const walk = walkFor(this, visit);
  if (walk === null) return traverse.call(this, visit, zones);
  const stop = observeCalls({
    sure: (length, names) => {
      // No call on the way through it has its last reference before that.
      const passage = walk.open.at(-1);
      if (passage?.length === length) for (const name of names) passage.names.add(name);
    },
    unsure: () => {
      for (const passage of walk.open) passage.isSure = false;
    },
  });
  try {
    walkThrough(this, walk.root, walk.states.start, walk);
  } finally {
    stop();
  }
};

function walkFor({ root, callbacks }: Walking, visit: Walk['visit']): Walk | null {
  if (!isObject(root)) return null;
  const errand = errands.get(root)?.();
  const known = new Set(errand?.asking.map(({ given }) => given));
  if (errand === undefined || !Object.keys(callbacks).every((given) => known.has(given))) return null;
  const states = statesOf(errand.asking);
  const shared = errand.isOnce && states.areSure ? sharedIn(root) : new Set<object>();
  return { root, visit, states, shared, passed: new Map(), open: [] };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function sharedIn(root: object): ReadonlySet<object> {
  const [met, shared] = [new Set<object>(), new Set<object>()];
  const visit = (value: object): void => {
    if (met.has(value)) {
      shared.add(value);
      return;
    }
    met.add(value);
    for (const inner of Object.values(value) as readonly unknown[]) if (isObject(inner)) visit(inner);
  };
  visit(root);
  return shared;
}

/** As nimma does it (`runtime/traverse.js`), but not where nothing can be found. */
function walkThrough(scope: Walking, value: object, state: State, walk: Walk): void {
  if (state.isOver) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) step(scope, index, value[index], state, walk);
  } else {
    for (const name of Object.keys(value)) step(scope, name, Reflect.get(value, name), state, walk);
  }
}

// oxlint-disable-next-line max-params -- called for every value of a document
function step(scope: Walking, name: Step, value: unknown, before: State, walk: Walk): void {
  const depth = scope.enter(name);
  walk.visit(scope);
  if (isObject(value)) {
    const state = walk.states.after(before, name);
    if (walk.shared.has(value)) pass(scope, value, state, walk);
    else walkThrough(scope, value, state, walk);
  }
  scope.exit(depth);
}

function pass(scope: Walking, value: object, state: State, walk: Walk): void {
  const passage = passageAt(scope.path, value, state, walk.root);
  const before = walk.passed.get(value) ?? [];
  if (passage !== null && before.some((one) => isSame(one, passage))) return;
  if (passage !== null) walk.open.push(passage);
  walkThrough(scope, value, state, walk);
  if (passage === null) return;
  walk.open.pop();
  if (passage.isSure) walk.passed.set(value, [...(walk.passed.get(value) ?? []), passage]);
}

/** From here on the first, second and fourth step of a path are known, and that it is not short (`kindOf`). */
const MIN_LENGTH = 4;

/** Null where nothing can be told. */
function passageAt(path: readonly Step[], value: object, state: State, root: object): Passage | null {
  if (path.length < MIN_LENGTH || state.isOpen) return null;
  const found = placesBelow(root)?.(path) ?? null;
  if (found === null || found.length !== path.length) return null;
  const { place, length } = found;
  // A second reference is only followed where the first led to its holder: nothing is missing there.
  const isWordy = !found.isFirst || hasPlainNames(value);
  const kind = kindOf(path);
  const holder = holderOf(path, length);
  return { place, state, kind, isWordy, holder, length, names: new Set(), isSure: true };
}

/** Whether all steps into a value are there under the names by which they are looked for. */
const hasPlainNames = (value: object): boolean => Object.keys(value).every((name) => !name.includes('~'));

const isSame = (one: Passage, { place, state, kind, isWordy, holder }: Passage): boolean =>
  one.place === place &&
  one.state === state &&
  one.kind === kind &&
  one.isWordy === isWordy &&
  (one.holder === holder || !(one.names.has(holder) || one.names.has(one.holder)));

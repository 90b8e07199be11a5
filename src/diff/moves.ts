import type { Operation } from '../model/contract.ts';
import type { JsonObject } from '../model/json.ts';
import { isObject } from './json-objects.ts';
import { referencesIn } from './references.ts';
import type { SameJson } from './same-json.ts';
import { eraseNames } from './url-templates.ts';

/*
 * A prefix that all paths get or lose, another version in it, a slash at the end: one edit gives an operation that was
 * removed and one that was added for each path, and hides what else was changed in them. Operations that are left over on
 * both sides are moved where one rule turns at least three paths into others and most of what stood there stands
 * there now. Callers of the old paths have lost them all the same.
 */

/** The rule that paths were rewritten by, as people read it: what they began (or ended) with, and what they do now. */
export interface Rewriting {
  readonly before: string;
  readonly after: string;
}

/** An operation of the base, and where it is now. */
export interface Move {
  readonly base: Operation;
  readonly head: Operation;
  readonly rewriting: Rewriting;
}

/** A path in pieces, parameter names erased where they are compared. */
interface Route {
  readonly operation: Operation;
  readonly steps: readonly string[];
  readonly names: readonly string[];
  readonly slash: boolean;
}

interface Rule {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly slashes: readonly [base: boolean, head: boolean] | null;
}

/** Fewer operations, or those of one path, move for reasons of their own. */
const FEWEST = 3;
/** Of so many paths that have names in common nobody has to be known again. */
const MANY = 10;
/** Paths of more steps are left alone; so many operations that end alike are compared with one, and so many rules are tried. */
const MOST_STEPS = 24;
const MOST_ALIKE = 16;
const MOST_RULES = 32;

/**
 * Finds the operations that only moved. Deprecated ones are not among them: what was promised about their end is judged
 * where they are removed.
 */
export function findMoves(
  removed: readonly Operation[],
  added: readonly Operation[],
  sameJson: SameJson,
): readonly Move[] {
  let from = routesOf(removed.filter(({ deprecated }) => !deprecated));
  let to = routesOf(added);
  if (Math.min(from.length, to.length) < FEWEST) return [];
  const moves: Move[] = [];
  for (const rule of rulesOf(from, to)) {
    const found = applied(rule, from, to);
    if (!isConvincing(rule, found, sameJson)) continue;
    const rewriting = rewritingOf(rule, found[0]);
    for (const one of found.map(([base, head]) => ({ base: base.operation, head: head.operation, rewriting })))
      moves.push(one);
    const done = new Set(found.flat());
    from = from.filter((route) => !done.has(route));
    to = to.filter((route) => !done.has(route));
  }
  return moves;
}

const routesOf = (operations: readonly Operation[]): readonly Route[] =>
  operations.map(routeOf).filter(({ steps }) => steps.length <= MOST_STEPS);

function routeOf(operation: Operation): Route {
  const { path } = operation;
  const slash = path.length > 1 && path.endsWith('/');
  const pieces = (text: string): readonly string[] =>
    text.slice(text.startsWith('/') ? 1 : 0, slash ? -1 : undefined).split('/');
  return { operation, steps: pieces(eraseNames(path)), names: pieces(path), slash };
}

/** The rules that lead from operations to others that end in the same way, those that lead to most first. */
function rulesOf(from: readonly Route[], to: readonly Route[]): readonly Rule[] {
  const endings = new Map<string, Route[]>();
  for (const route of to) {
    for (let length = 1; length <= route.steps.length; length++) {
      const key = endingOf(route, length);
      const known = endings.get(key);
      if (known === undefined) endings.set(key, [route]);
      else if (known.length < MOST_ALIKE) known.push(route);
    }
  }
  const votes = new Map<string, { readonly rule: Rule; count: number }>();
  for (const route of from) {
    for (let length = route.steps.length; length > 0; length--) {
      const found = endings.get(endingOf(route, length));
      if (found === undefined) continue;
      for (const other of found) {
        const rule = ruleOf(route, other, length);
        const key = JSON.stringify(rule);
        const known = votes.get(key);
        if (known === undefined) votes.set(key, { rule, count: 1 });
        else known.count++;
      }
      break;
    }
  }
  return Array.from(votes)
    .filter(([, { rule }]) => isMove(rule))
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, MOST_RULES)
    .map(([, { rule }]) => rule);
}

const endingOf = ({ operation, steps }: Route, length: number): string =>
  `${operation.method} ${steps.slice(-length).join('/')}`;

function ruleOf(base: Route, head: Route, length: number): Rule {
  const slashes = base.slash === head.slash ? null : ([base.slash, head.slash] as const);
  return { from: base.steps.slice(0, -length), to: head.steps.slice(0, -length), slashes };
}

/**
 * Where both beginnings have parameters, but not as many, nobody can tell which is which; a version that is not stable
 * promises something else.
 */
function isMove({ from, to, slashes }: Rule): boolean {
  const [before, after] = [from, to].map((steps) => steps.filter((step) => UNSTABLE.test(step)).join('/'));
  const [old = 0, now = 0] = [from, to].map((steps) => steps.join('/').split('{}').length - 1);
  if (before !== after || (old !== now && old * now > 0)) return false;
  return slashes !== null || from.join('/') !== to.join('/');
}

const UNSTABLE = /^v\d+(?:p\d+)?(?:alpha|beta)\d*$/i;

type Pairs = readonly (readonly [Route, Route])[];

/** The operations that a rule leads to one that has no partner yet. */
function applied({ from, to, slashes }: Rule, base: readonly Route[], head: readonly Route[]): Pairs {
  const waiting = new Map<string, Route[]>();
  for (const route of head.toReversed()) {
    const key = keyOf(route.operation.method, route.steps, route.slash);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [route]);
    else known.push(route);
  }
  return base.flatMap((route) => {
    const { steps, slash, operation } = route;
    if (!from.every((step, index) => step === steps[index])) return [];
    if (slashes !== null && slash !== slashes[0]) return [];
    const target = [...to, ...steps.slice(from.length)];
    const found = waiting.get(keyOf(operation.method, target, slashes === null ? slash : slashes[1]))?.pop();
    return found === undefined ? [] : [[route, found] as const];
  });
}

const keyOf = (method: string, steps: readonly string[], slash: boolean): string =>
  `${method} ${steps.join('/')}${slash ? '/' : ''}`;

/** Several paths, and most of the operations are known again; so many paths that end alike are no accident. */
function isConvincing({ from }: Rule, pairs: Pairs, sameJson: SameJson): boolean {
  const paths = new Map(pairs.map(([route]) => [route.operation.path, route.steps.slice(from.length)]));
  if (pairs.length < FEWEST || paths.size < 2) return false;
  const named = Array.from(paths.values()).filter((rest) => rest.some((step) => !step.includes('{}') && step !== ''));
  if (named.length >= MANY) return true;
  const alike = pairs.filter(([base, head]) => areAlike(base.operation, head.operation, sameJson));
  return alike.length * 2 >= pairs.length;
}

/** The same name, the same components, or else the same words and more than a status. */
function areAlike(base: Operation, head: Operation, sameJson: SameJson): boolean {
  if (base.operationId !== null && base.operationId === head.operationId) return true;
  const [before, after] = [base, head].map(({ raw }) => referencesIn(raw).heeded);
  if (before === undefined || after === undefined || before.size !== after.size) return false;
  if (before.size > 0) return Array.from(before).every((reference) => after.has(reference));
  const isTelling = base.parameters.length > 0 || base.requestBody !== null || hasContent(base);
  return isTelling && sameJson(wordless(base), wordless(head));
}

const hasContent = ({ responses }: Operation): boolean => responses.some(({ content }) => content.length > 0);

/** What an operation says to clients, without its names and texts. */
function wordless({ raw }: Operation): JsonObject {
  if (!isObject(raw)) return {};
  const isOfClients = ([key]: readonly [string, unknown]): boolean => !OF_PEOPLE.has(key) && !key.startsWith('x-');
  return Object.fromEntries(Object.entries(raw).filter(isOfClients));
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['operationId', 'summary', 'description', 'tags', 'externalDocs']);

/** `/v1/…` and `/v2/…`, with the parameter names of the first operation. */
function rewritingOf({ from, to, slashes }: Rule, first: Pairs[number] | undefined): Rewriting {
  const shown = (route: Route | undefined, { length }: readonly string[], slash: boolean): string =>
    `/${[...(route?.names.slice(0, length) ?? []), '…'].join('/')}${slash ? '/' : ''}`;
  const [before = false, after = false] = slashes ?? [];
  return { before: shown(first?.[0], from, before), after: shown(first?.[1], to, after) };
}

import type { OperationRef, Slot } from '../model/change.ts';
import { methodName } from '../model/contract.ts';
import type { Operation, Remainder } from '../model/contract.ts';
import type { JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { compareBodies } from './bodies.ts';
import { keyParameters } from './key-parameters.ts';
import { matchCallbacks, type Matches } from './match.ts';
import { renamingsOf } from './moved-names.ts';
import type { Move, Rewriting } from './moves.ts';
import { compareParameters } from './parameters.ts';
import { compareResponses } from './responses.ts';
import type { SchemeMatches } from './scheme-match.ts';
import { compareSecurity } from './security.ts';
import { compareServers } from './servers.ts';
import {
  type Comparing,
  componentAt,
  isDoneBefore,
  operationSite,
  type Pair,
  pathItemPlace,
  reportChanged,
  type Site,
  useOf,
} from './site.ts';
import { compareRemainder } from './text.ts';
import { toldBeside } from './told-beside.ts';
import { eraseNames } from './url-templates.ts';

const OPERATION: Slot = { part: 'operation' };

/** Operations carry what their path item says to people under keys with this prefix. */
const OF_PATH_ITEM = 'pathItem.';

/** What matched operations are compared under: the document, or the operation whose callbacks they are. */
export interface Surroundings {
  readonly comparing: Comparing;
  readonly schemes: SchemeMatches;
  /** How anchors name the operation that callbacks belong to; empty for others. */
  readonly label: string;
  readonly turned: boolean;
  /** Where an operation that only the other side has is missed. */
  readonly base: Place;
  readonly head: Place;
}

/** Compares operations that were matched, callbacks included. Gives all pairs it went through, callbacks of untouched ones apart. */
export function compareOperations(around: Surroundings, matches: Matches): readonly Pair[] {
  const pairs = new Map<Operation, Pair>();
  for (const [base, head] of matches.pairs) pairs.set(head, pairOf(around, base, head));
  const renamings = renamingsOf(matches.moves);
  for (const { base, head } of matches.moves)
    pairs.set(head, { ...pairOf(around, base, head), moved: true, renamed: renamings.has(head) });
  const all: Pair[] = [];
  for (const pair of pairs.values()) {
    all.push(pair);
    if (around.comparing.untouched.operations(pair.base, pair.head)) continue;
    if (isDoneBefore(operationSite(pair), 'operation', pair.base, pair.head)) continue;
    compareOperation(pair, around.schemes);
    const callbacks = matchCallbacks(pair.base.callbacks, pair.head.callbacks);
    for (const one of compareOperations(aroundCallbacks(around, pair), callbacks)) all.push(one);
  }
  for (const move of matches.moves) reportMove(around, move);
  for (const move of matches.moves) reportRenaming(around, move, renamings.get(move.head));
  reportUnmatched(around, matches, Array.from(pairs.values()));
  return all;
}

function reportMove(around: Surroundings, { base, head, rewriting }: Move): void {
  const { before, after } = rewriting;
  const fact = { kind: 'operation.moved', before, after, stability: base.stability } as const;
  around.comparing.collector.add(fact, {
    direction: null,
    anchor: labelsOf(around, base).label,
    component: null,
    base: base.place,
    head: head.place,
    // All that moved by one rule is one edit.
    origins: [
      { ...around.base, pointer: before },
      { ...around.head, pointer: after },
    ],
    uses: [useOf(refOf(base), OPERATION)],
  });
}

/** The names of operations that moved changed with their paths. */
function reportRenaming(around: Surroundings, { base, head, rewriting }: Move, renaming: Rewriting | undefined): void {
  if (renaming === undefined) return;
  const { before, after } = renaming;
  around.comparing.collector.add({ kind: 'operation.id-changed', before, after } as const, {
    direction: null,
    anchor: labelsOf(around, head).label,
    component: null,
    base: base.place,
    head: head.place,
    origins: [
      { ...around.base, pointer: rewriting.before },
      { ...around.head, pointer: rewriting.after },
    ],
    uses: [useOf(refOf(head), OPERATION)],
  });
}

function reportUnmatched(around: Surroundings, matches: Matches, pairs: readonly Pair[]): void {
  if (matches.removed.length + matches.added.length === 0) return;
  const survivors = { base: placesOfPaths(pairs, 'base'), head: placesOfPaths(pairs, 'head') };
  for (const operation of matches.removed) reportOperation(around, operation, 'base', survivors.head);
  for (const operation of matches.added) reportOperation(around, operation, 'head', survivors.base);
}

function aroundCallbacks(around: Surroundings, pair: Pair): Surroundings {
  const { base, head } = pair;
  return { ...around, label: pair.label, turned: !pair.turned, base: base.place, head: head.place };
}

function pairOf(around: Surroundings, base: Operation, head: Operation): Pair {
  return {
    ...labelsOf(around, head),
    comparing: around.comparing,
    base,
    head,
    ref: refOf(head),
    turned: around.turned,
    moved: false,
    renamed: false,
  };
}

function labelsOf(around: Surroundings, operation: Operation): { readonly label: string; readonly pathLabel: string } {
  const { kind, path } = operation;
  const method = methodName(operation.method);
  if (kind === 'path') {
    const erased = eraseNames(path);
    const pathLabel = around.comparing.twins.has(erased) ? path : erased;
    return { label: `${method} ${pathLabel}`, pathLabel };
  }
  const prefix = kind === 'webhook' ? 'webhook' : `${around.label} callback`;
  return { label: `${prefix} ${method} ${path}`, pathLabel: `${prefix} ${path}` };
}

function refOf({ kind, method, path, operationId }: Operation): OperationRef {
  return { kind, method, path, operationId };
}

/** The path items that survived, by path without names: the nearest place to an operation that is missing there. */
function placesOfPaths(pairs: readonly Pair[], side: 'base' | 'head'): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const pair of pairs) {
    for (const { path } of [pair.base, pair.head]) {
      const key = eraseNames(path);
      if (!places.has(key)) places.set(key, pathItemPlace(pair[side], pair.comparing[side]));
    }
  }
  return places;
}

function reportOperation(
  around: Surroundings,
  operation: Operation,
  side: 'base' | 'head',
  places: ReadonlyMap<string, Place>,
): void {
  const { comparing } = around;
  const { kind: operationKind, place, deprecated, sunset, stability } = operation;
  const removed = side === 'base';
  const missing = places.get(eraseNames(operation.path)) ?? (removed ? around.head : around.base);
  const fact = removed
    ? ({ kind: 'operation.removed', operationKind, deprecated, sunset, stability } as const)
    : ({ kind: 'operation.added', operationKind } as const);
  const { label } = labelsOf(around, operation);
  comparing.collector.add(fact, {
    direction: null,
    anchor: label,
    component: componentAt(place, comparing[side])?.name ?? null,
    base: removed ? place : missing,
    head: removed ? missing : place,
    // Each operation is one, even where several paths refer to the same path item.
    origins: removed
      ? [{ file: label, pointer: place.pointer }, null]
      : [null, { file: label, pointer: place.pointer }],
    uses: [useOf(refOf(operation), OPERATION)],
  });
}

function compareOperation(pair: Pair, schemes: SchemeMatches): void {
  const site = operationSite(pair);
  compareName(site);
  compareLifecycle(site);
  compareServers(site);
  const keys = keyParameters(pair);
  compareSecurity(site, schemes, keys);
  compareParameters(site, keys);
  compareBodies(site, pair.base.requestBody, pair.head.requestBody);
  compareResponses(site, pair.base.responses, pair.head.responses);
  compareRemainders(site);
}

/** Webhooks and callbacks have names that no message shows. */
function compareName(site: Site): void {
  const { base, head } = site.pair;
  if (head.kind === 'path' || base.path === head.path) return;
  const [before, after] = head.kind === 'webhook' ? [base.path, head.path] : [base, head].map(nameOfCallback);
  reportChanged(site, { kind: 'text.changed', key: 'name', before, after }, null, '.name');
}

function nameOfCallback({ path }: Operation): string {
  return path.slice(0, path.indexOf(' '));
}

function compareLifecycle(site: Site): void {
  const { base, head } = site.pair;
  if (!base.deprecated && head.deprecated) {
    reportChanged(site, { kind: 'operation.deprecated', sunset: head.sunset }, null);
  } else if (base.sunset !== head.sunset && !isReactivated(base, head)) {
    reportChanged(site, { kind: 'operation.sunset-changed', before: base.sunset, after: head.sunset }, null);
  }
  if (base.deprecated && !head.deprecated) reportChanged(site, { kind: 'operation.undeprecated' }, null);
  const texts = [
    ['operation.stability-changed', base.stability, head.stability],
    ['operation.id-changed', base.operationId, head.operationId],
  ] as const;
  for (const [kind, before, after] of texts) {
    if (before === after || (kind === 'operation.id-changed' && site.pair.renamed)) continue;
    reportChanged(site, { kind, before, after }, null);
  }
  const [before, after] = [base.tags, head.tags];
  if (!site.pair.comparing.sameJson(before, after)) {
    reportChanged(site, { kind: 'operation.tags-changed', before, after }, null);
  }
}

/** The deprecation is withdrawn and its date with it: callers may stay, so nothing they were promised is taken back. */
function isReactivated(base: Operation, head: Operation): boolean {
  return base.deprecated && !head.deprecated && head.sunset === null;
}

/** What a path item says is one fact, however many operations it has. */
function compareRemainders(site: Site): void {
  const { base, head, comparing, pathLabel } = site.pair;
  const [before, after] = [base, head].map((operation) => splitRemainder(operation));
  compareRemainder(site, before?.own ?? null, after?.own ?? null, toldBeside(base, head, comparing));
  const pair: Pair = { ...site.pair, label: pathLabel };
  const places = { base: pathItemPlace(base, comparing.base), head: pathItemPlace(head, comparing.head) };
  compareRemainder({ ...site, pair, ...places }, before?.ofPathItem ?? null, after?.ofPathItem ?? null);
}

function splitRemainder({ text, rest }: Operation): { readonly own: Remainder; readonly ofPathItem: Remainder } {
  return {
    own: { text: membersWith(text, false), rest: membersWith(rest, false) },
    ofPathItem: { text: membersWith(text, true), rest: membersWith(rest, true) },
  };
}

const NOTHING: JsonObject = {};

function membersWith(object: JsonObject, ofPathItem: boolean): JsonObject {
  if (!Object.keys(object).some((key) => key.startsWith(OF_PATH_ITEM))) return ofPathItem ? NOTHING : object;
  const members = Object.entries(object).filter(([key]) => key.startsWith(OF_PATH_ITEM) === ofPathItem);
  return Object.fromEntries(members.map(([key, value]) => [ofPathItem ? key.slice(OF_PATH_ITEM.length) : key, value]));
}

import type { Change, Use } from '../model/change.ts';
import type { Contract, Elsewhere, Operation } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import { holder, inside, isWithin, keyOf, membersOf } from './pointers.ts';
import { referencesIn } from './references.ts';
import { type Comparing, componentAt, type Pair, pathItemPlace, useOf } from './site.ts';
import { eraseNames } from './url-templates.ts';

/*
 * Parts of operations that stand on other servers, where nobody looks: a parameter, a response, a header, a path item as a
 * whole. Where both sides refer to the same address nothing is told but that it was not compared. Where they do not,
 * nobody knows what came or went: that is told, once for each reference, and what seems to have come or gone for it is
 * not. (Schemas on other servers are told of by the comparison of schemas.)
 */

/** References of one kind of part (`parameters`, `responses.200`, `headers.X-Rate`) that only one side has. */
interface Difference {
  readonly part: string;
  readonly base: readonly Elsewhere[];
  readonly head: readonly Elsewhere[];
}

/** What may have come or gone with references to other servers. */
export interface Unread {
  /** By operation, as changes name it. */
  readonly operations: ReadonlyMap<string, readonly Difference[]>;
  /** Path items as a whole, by their path without names, and security schemes (`securitySchemes.key`). */
  readonly wholes: { readonly base: ReadonlySet<string>; readonly head: ReadonlySet<string> };
  /** A body is one of the parameters (Swagger 2.0). */
  readonly bodyIsParameter: boolean;
}

/** Tells of references to other servers that came, went or changed; nothing where both sides have the same. */
export function compareElsewhere(comparing: Comparing, pairs: readonly Pair[]): Unread {
  const { base, head } = comparing;
  const operations = new Map<string, readonly Difference[]>();
  const bodyIsParameter = [base, head].some(({ family }) => family === 'swagger-2.0');
  if (base.elsewhere.length + head.elsewhere.length === 0)
    return { operations, wholes: { base: new Set(), head: new Set() }, bodyIsParameter };
  const [before, after] = [base, head].map(finderOf);
  for (const pair of pairs) {
    const found = differences(before?.(pair.base) ?? [], after?.(pair.head) ?? []);
    if (found.length === 0) continue;
    operations.set(operationKey(useOf(pair.ref, { part: 'operation' })), found);
    for (const difference of found) report(pair, difference);
  }
  return { operations, wholes: compareWholes(comparing), bodyIsParameter };
}

/** The changes without those that may be none, because the other side has the part on another server. */
export function withoutUnread(changes: readonly Change[], unread: Unread): readonly Change[] {
  const { operations, wholes, bodyIsParameter } = unread;
  if (operations.size + wholes.base.size + wholes.head.size === 0) return changes;
  const told = new Set(changes.flatMap((one) => (one.kind === 'reference.unread' ? [eraseNames(one.part)] : [])));
  return changes.flatMap((change): readonly Change[] => {
    if (saysTheSame(change, told) || isOfUnreadScheme(change, unread)) return [];
    const [kind, what = ''] = change.kind.split('.');
    const side = what === 'removed' ? 'head' : what === 'added' ? 'base' : null;
    if (side === null || change.uses.length === 0) return [change];
    const left = change.uses.filter((use) => {
      if (kind === 'operation') return !wholes[side].has(eraseNames(use.operation.path));
      return !(operations.get(operationKey(use)) ?? []).some(
        (one) => one[side].length > 0 && isOf(change, one.part, bodyIsParameter),
      );
    });
    if (left.length === change.uses.length) return [change];
    return left.length === 0 ? [] : [{ ...change, uses: left }];
  });
}

const operationKey = ({ operation: { kind, method, path } }: Use): string => `${kind} ${method} ${path}`;

/** Whether what came or went is a part of that kind. */
function isOf(change: Change, part: string, bodyIsParameter: boolean): boolean {
  switch (change.kind) {
    case 'parameter.added':
    case 'parameter.removed':
      return part === 'parameters';
    case 'request-body.added':
    case 'request-body.removed':
      return part === 'requestBody' || (bodyIsParameter && part === 'parameters');
    case 'response.added':
    case 'response.removed':
      return part === `responses.${change.status}`;
    case 'header.added':
    case 'header.removed':
      return part.toLowerCase() === `headers.${change.name}`.toLowerCase();
    case 'media-type.added':
    case 'media-type.removed':
      return part === `content.${change.mediaType}`;
    default:
      return false;
  }
}

/** A path item of which nothing is known is told as a member of the document that nobody knows, too. */
const saysTheSame = (change: Change, told: ReadonlySet<string>): boolean =>
  change.kind === 'unclassified.changed' && told.has(eraseNames(change.key));

/** For each operation of a contract: what of it stands on other servers. */
function finderOf(contract: Contract): (operation: Operation) => readonly Elsewhere[] {
  if (contract.elsewhere.length === 0) return () => [];
  const within = byAncestor(contract.elsewhere);
  return (operation) => {
    const callbacks = inside(operation.place, 'callbacks');
    const shared = inside(pathItemPlace(operation, contract), 'parameters');
    const owners = [operation.place, shared, ...reachedFrom(contract, operation)];
    const found = new Set(owners.flatMap((owner) => within.get(keyOf(owner)) ?? []));
    // Operations of callbacks are compared on their own.
    return [...found].filter(({ place }) => !isWithin(holder(holder(place)), callbacks));
  };
}

/** By every place that they stand in. */
function byAncestor(elsewhere: readonly Elsewhere[]): ReadonlyMap<string, readonly Elsewhere[]> {
  const within = new Map<string, Elsewhere[]>();
  for (const one of elsewhere)
    for (let place = one.place; ; place = holder(place)) {
      const known = within.get(keyOf(place));
      if (known === undefined) within.set(keyOf(place), [one]);
      else known.push(one);
      if (place.pointer === '') break;
    }
  return within;
}

/** Where the references of an operation lead, but for schemas, in which nothing but schemas stands. */
function reachedFrom(contract: Contract, { raw, rawPathItem, place }: Operation): readonly Place[] {
  const found = new Map<string, Place>();
  const waiting = [
    { value: raw, place },
    { value: rawPathItem, place: holder(place) },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const ref of referencesIn(next.value).sure) {
      const target = contract.resolve(ref, next.place);
      if (target === null || /^\/(?:components\/schemas|definitions)\//u.test(target.place.pointer)) continue;
      if (found.size === found.set(keyOf(target.place), target.place).size) continue;
      waiting.push(target);
    }
  }
  return [...found.values()];
}

/** The kind of part that stands at a place, wherever the object around it is written. */
function partAt({ pointer }: Place): string {
  const [last = '', owner = ''] = membersOf(pointer).toReversed();
  if (owner === 'parameters' && /^\d+$/u.test(last)) return 'parameters';
  return last === 'requestBody' ? last : `${owner}.${last}`;
}

/** What one side has more often than the other, by part. */
function differences(base: readonly Elsewhere[], head: readonly Elsewhere[]): readonly Difference[] {
  const parts = new Map<string, { readonly base: Elsewhere[]; readonly head: Elsewhere[] }>();
  const add = (side: 'base' | 'head', all: readonly Elsewhere[]): void => {
    for (const one of all) {
      const part = partAt(one.place);
      const known = parts.get(part) ?? { base: [], head: [] };
      known[side].push(one);
      parts.set(part, known);
    }
  };
  add('base', without(base, head));
  add('head', without(head, base));
  return Array.from(parts, ([part, sides]) => ({ part, ...sides }));
}

function without(all: readonly Elsewhere[], others: readonly Elsewhere[]): readonly Elsewhere[] {
  const left = new Map<string, number>();
  const nameOf = ({ place, ref }: Elsewhere): string => `${partAt(place)} ${ref}`;
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(nameOf(one)) ?? 0;
    left.set(nameOf(one), count - 1);
    return count <= 0;
  });
}

function report(pair: Pair, { part, base, head }: Difference): void {
  for (let index = 0; index < Math.max(base.length, head.length); index++) {
    const [old, now] = [base[index], head[index]];
    const fact = { kind: 'reference.unread', part, before: old?.ref, after: now?.ref } as const;
    const component = [old, now].map((one) => (one === undefined ? null : componentAt(one.place, pair.comparing.head)));
    pair.comparing.collector.add(fact, {
      direction: null,
      anchor: `${pair.label} ${part} ${old?.ref ?? ''} ${now?.ref ?? ''}`,
      component: component.find((one) => one !== null)?.name ?? null,
      base: old?.place ?? pair.base.place,
      head: now?.place ?? pair.head.place,
      origins: [old?.place ?? null, now?.place ?? null],
      uses: [useOf(pair.ref, { part: 'operation' })],
    });
  }
}

/** Path items and security schemes that are no more than a reference to another server. */
function compareWholes(comparing: Comparing): Unread['wholes'] {
  const [base, head] = [comparing.base, comparing.head].map(wholesOf);
  const lost = new Set<string>();
  const gained = new Set<string>();
  for (const name of new Set([...(base?.keys() ?? []), ...(head?.keys() ?? [])])) {
    const [old, now] = [base?.get(name), head?.get(name)];
    if (old?.ref === now?.ref) continue;
    if (old !== undefined) lost.add(name);
    if (now !== undefined) gained.add(name);
    const members = membersOf((now ?? old)?.place.pointer ?? '');
    const part = name.startsWith(SCHEMES) ? name : members.join('.');
    comparing.collector.add(
      { kind: 'reference.unread', part, before: old?.ref, after: now?.ref },
      {
        direction: null,
        anchor: `document:.${part}`,
        component: null,
        base: old?.place ?? null,
        head: now?.place ?? null,
        origins: [old?.place ?? null, now?.place ?? null],
        uses: [],
      },
    );
  }
  return { base: lost, head: gained };
}

const SCHEMES = 'securitySchemes.';

/** By path without names, of those under `paths` and `webhooks`, or by the name of a security scheme. */
function wholesOf({ elsewhere }: Contract): ReadonlyMap<string, Elsewhere> {
  return new Map(
    elsewhere.flatMap((one) => {
      const members = membersOf(one.place.pointer);
      const [map = '', name = ''] = members[0] === 'components' ? members.slice(1) : members;
      const depth = members[0] === 'components' ? 3 : 2;
      if (members.length !== depth) return [];
      if (map === 'securitySchemes' || map === 'securityDefinitions') return [[SCHEMES + name, one] as const];
      return /^(?:paths|(?:x-)?webhooks)$/u.test(map) ? [[eraseNames(name), one] as const] : [];
    }),
  );
}

/** What a scheme asks for that nobody could read on one side: the requirements say the same. */
const isOfUnreadScheme = (change: Change, { wholes: { base, head } }: Unread): boolean =>
  change.kind === 'security.changed' &&
  change.before.join(' ') === change.after.join(' ') &&
  [...base, ...head].some((name) => name.startsWith(SCHEMES));

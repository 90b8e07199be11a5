import type { Contract, Operation } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { composedOf, isParent } from './derived.ts';
import { isObject, own } from './json-objects.ts';
import { referencesIn } from './references.ts';
import type { SameJson } from './same-json.ts';

/*
 * Most of a description is not touched by a pull request. A path item that is written the same on both sides, down to
 * all that it refers to, gives no difference, so that its operations need not be compared: what they inherit from the
 * document (servers, security, media types, …) has to be the same, too, or nothing is taken for untouched. In doubt (several
 * files, `$id`, `$dynamicRef`, references that do not lead to another part) everything is compared.
 */

/** Says where there is nothing to find. */
export interface Untouched {
  /** Of two operations that were matched. */
  readonly operations: (base: Operation, head: Operation) => boolean;
  /** Of the component that two references lead to. */
  readonly components: (base: Place, head: Place) => boolean;
}

const NOTHING: Untouched = { operations: () => false, components: () => false };

/** What parts are made of, as far as they refer to each other: path items, webhooks and components, by pointer. */
type Parts = ReadonlyMap<string, Json>;

/** Members of the root from which no operation inherits; others, extensions apart, have to be the same. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['info', 'tags', 'externalDocs']);
const MAPS: ReadonlySet<string> = new Set([
  'paths',
  'webhooks',
  'x-webhooks',
  'x-ms-paths',
  'definitions',
  'parameters',
  'responses',
]);

/** Finds what both contracts have in common. */
export function untouchedOperations(base: Contract, head: Contract, sameJson: SameJson): Untouched {
  const [before, after] = [soleRoot(base), soleRoot(head)];
  if (before === null || after === null || base.family !== head.family || base.specVersion !== head.specVersion)
    return NOTHING;
  if (!sameJson(inherited(before), inherited(after))) return NOTHING;
  const parts = [partsOf(before), partsOf(after)] as const;
  const same = untouchedParts(...parts, sameJson);
  return {
    operations: (old, now) => {
      const { kind, path, method, place } = now;
      if (old.kind !== kind || old.path !== path || old.method !== method || old.place.pointer !== place.pointer)
        return false;
      const maps =
        kind === 'path' ? ['paths', 'x-ms-paths'] : [/^\/((?:x-)?webhooks)\//.exec(place.pointer)?.[1] ?? ''];
      const written = maps.map((map) => pointerOf([map, path])).filter((one) => parts.some((side) => side.has(one)));
      return written.length > 0 && written.every((one) => same.has(one));
    },
    components: (old, now) => old.pointer === now.pointer && same.has(now.pointer),
  };
}

/** The root of a document that is a single file in which references mean the same everywhere. */
function soleRoot({ documents, dynamicAnchors }: Contract): JsonObject | null {
  const [root = null] = documents.values();
  return documents.size === 1 && dynamicAnchors.size === 0 && isObject(root) ? root : null;
}

/** What operations may inherit, or need by name. */
function inherited(root: JsonObject): JsonObject {
  const isOwn = ([key]: readonly [string, unknown]): boolean =>
    !OF_PEOPLE.has(key) &&
    !MAPS.has(key) &&
    key !== 'components' &&
    (!key.startsWith('x-') || key === 'x-ms-parameterized-host');
  const components = own(root, 'components') ?? null;
  const schemes = isObject(components) ? own(components, 'securitySchemes') : undefined;
  return { members: Object.fromEntries(Object.entries<Json>(root).filter(isOwn)), schemes: schemes ?? null };
}

function partsOf(root: JsonObject): Parts {
  const parts = new Map<string, Json>();
  const collect = (map: Json, path: readonly string[]): void => {
    if (!isObject(map)) parts.set(pointerOf(path), map);
    else for (const key of Object.keys(map)) parts.set(pointerOf([...path, key]), map[key] ?? null);
  };
  for (const [key, value] of Object.entries<Json>(root)) {
    if (MAPS.has(key)) collect(value, [key]);
    else if (key === 'components' && isObject(value)) {
      for (const [section, map] of Object.entries<Json>(value)) collect(map, [key, section]);
    }
  }
  return parts;
}

function pointerOf(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Parts that are the same on both sides and refer only to such parts. */
function untouchedParts(before: Parts, after: Parts, sameJson: SameJson): ReadonlySet<string> {
  const same = new Set<string>();
  const touched: string[] = [];
  for (const pointer of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(pointer), after.get(pointer)];
    if (old !== undefined && now !== undefined && sameJson(old, now)) same.add(pointer);
    else touched.push(pointer);
  }
  const users = new Map<string, string[]>();
  for (const pointer of same) {
    const { sure, maybe, isOpen } = referencesIn(before.get(pointer) ?? null);
    const targets = [...sure].map((reference) => targetsOf(reference));
    // What leads to no part leads to something nobody looks at here.
    if (isOpen || !targets.every((all) => all.some((one) => before.has(one)))) touched.push(pointer);
    for (const target of new Set([...targets, ...[...maybe].map((reference) => targetsOf(reference))].flat())) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [pointer]);
      else known.push(pointer);
    }
  }
  for (const [derived, parent] of derivations([before, after])) {
    const known = users.get(derived);
    if (known === undefined) users.set(derived, [parent]);
    else known.push(parent);
  }
  for (let pointer = touched.pop(); pointer !== undefined; pointer = touched.pop()) {
    same.delete(pointer);
    // Each list of users is gone through once.
    for (const one of users.get(pointer) ?? []) touched.push(one);
    users.delete(pointer);
  }
  return same;
}

/** A parent stands for the schemas that are derived from it, which refer to it and not the other way round. */
function derivations(sides: readonly Parts[]): readonly (readonly [derived: string, parent: string])[] {
  if (!sides.some((parts) => [...parts.values()].some(isParent))) return [];
  return sides.flatMap((parts) =>
    Array.from(parts).flatMap(([pointer, value]) =>
      composedOf(value)
        .flatMap((reference) => targetsOf(reference))
        .map((parent) => [pointer, parent] as const),
    ),
  );
}

/** The parts that a reference may lead to: as it is written, and decoded. */
function targetsOf(reference: string): readonly string[] {
  const written = partAt(reference.slice(1));
  if (!reference.includes('%')) return [written];
  try {
    return [written, partAt(decodeURIComponent(reference.slice(1)))];
  } catch {
    return [written];
  }
}

function partAt(pointer: string): string {
  const depth = pointer.startsWith('/components/') ? 3 : 2;
  return pointer.split('/', depth + 1).join('/');
}

import type { Contract } from '../../model/contract.ts';
import type { Place } from '../../model/location.ts';
import { isObject } from './node.ts';
import type { Source } from './node.ts';

/**
 * `$dynamicRef` (2020-12 §8.2.3.2): a reference to a name that the schemas on the way to it may give to another schema.
 * The outermost schema resource that has the name decides. So a source carries the names that were given on its way,
 * in contracts where a name is given more than once; in all others there is one answer, whatever the way.
 */

/** The source with the names that its schema resource gives and none around it has given. */
export function entered(contract: Contract, source: Source): Source {
  if (contract.dynamicAnchors.size === 0) return source;
  let scope: Map<string, Place> | null = null;
  let resource: string | null = null;
  for (const [name, anchors] of contract.dynamicAnchors) {
    if (anchors.length < 2 || source.scope?.has(name) === true) continue;
    resource ??= placeKey(contract.resourceOf(source.place));
    const own = anchors.find((anchor) => placeKey(anchor.resource) === resource);
    if (own !== undefined) scope = (scope ?? new Map(source.scope)).set(name, own.place);
  }
  return scope === null ? source : { ...source, scope };
}

/** Where the `$dynamicRef` of a schema leads; null when it leads nowhere. */
export function dynamicTarget(contract: Contract, source: Source): Source | null {
  const ref = isObject(source.value) ? source.value['$dynamicRef'] : undefined;
  const found = typeof ref === 'string' ? contract.resolve(ref, source.place) : null;
  if (typeof ref !== 'string' || found === null) return null;
  const name = ref.slice(ref.indexOf('#') + 1);
  // Without the same dynamic anchor at its end it is a reference like any other.
  if (!isObject(found.value) || found.value['$dynamicAnchor'] !== name) return { ...source, ...found };
  const place = source.scope?.get(name);
  const outermost = contract.dynamicAnchors
    .get(name)
    ?.find((anchor) => place !== undefined && placeKey(anchor.place) === placeKey(place));
  return { ...source, value: outermost?.value ?? found.value, place: outermost?.place ?? found.place };
}

const placeKey = (place: Place): string => `${place.file}#${place.pointer}`;

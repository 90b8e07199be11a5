import type { SecurityScheme } from '../model/contract.ts';
import type { Comparing } from './site.ts';

/** Which security schemes of two contracts are the same one. The key of a scheme isn't on the wire. */
export interface SchemeMatches {
  /** Ids by key: equal ids on both sides mean the same scheme. */
  readonly baseIds: ReadonlyMap<string, string>;
  readonly headIds: ReadonlyMap<string, string>;
  /** Keys of both sides that name one scheme. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Schemes with the same key are one scheme, even when it was altered (that is a change of the scheme, reported once, and
 * not of each requirement); of the others, those that ask for the same on the wire.
 */
export function matchSchemes(comparing: Comparing): SchemeMatches {
  const base = comparing.base.securitySchemes;
  const head = comparing.head.securitySchemes;
  const headIds = new Map(Array.from(head, ([key, scheme]) => [key, wireOf(scheme)]));
  const written = new Map(Array.from(base, ([key, scheme]) => [key, wireOf(scheme)]));
  const known = new Set(headIds.values());
  // A scheme that stayed as it was is no new home for another one.
  const moved = new Set(Array.from(headIds).flatMap(([key, wire]) => (written.get(key) === wire ? [] : [wire])));
  const baseIds = new Map<string, string>();
  for (const [key, wire] of written) {
    const now = headIds.get(key);
    const isElsewhere = (now === undefined ? known : moved).has(wire);
    baseIds.set(key, isElsewhere ? wire : (now ?? wire));
  }
  const pairs: [string, string][] = [];
  const waiting = new Set(Array.from(head.keys()).filter((key) => !base.has(key)));
  const removed: string[] = [];
  for (const key of base.keys()) {
    const partner = head.has(key) ? key : Array.from(waiting).find((other) => headIds.get(other) === baseIds.get(key));
    if (partner === undefined) removed.push(key);
    else pairs.push([key, partner]);
    if (partner !== undefined) waiting.delete(partner);
  }
  return { baseIds, headIds, pairs, removed, added: Array.from(waiting) };
}

function wireOf(scheme: SecurityScheme): string {
  const name = scheme.in === 'header' ? scheme.name?.toLowerCase() : scheme.name;
  const flows = Array.from(scheme.flows.keys()).toSorted();
  return JSON.stringify([
    scheme.type,
    scheme.in,
    name,
    scheme.scheme,
    scheme.openIdConnectUrl,
    scheme.oauth2MetadataUrl,
    flows,
  ]);
}

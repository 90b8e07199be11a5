import type { Effect } from '../model/change.ts';
import type { SecurityAlternative, SecurityRequirement } from '../model/contract.ts';
import { type KeyParameter, withKeys } from './key-parameters.ts';
import { isWithin } from './pointers.ts';
import type { SchemeMatches } from './scheme-match.ts';
import { enter, reportChanged, type SecurityEffect, seenByCallers, type Site } from './site.ts';

/** Scopes by scheme, schemes named the same on both sides. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Compares which credentials two matched operations accept.
 * @param keys those that one side describes as parameters.
 */
export function compareSecurity(site: Site, matches: SchemeMatches, keys: readonly KeyParameter[]): void {
  const { base, head } = site.pair;
  const effect = keys.length > 0 ? effectWith(site, matches, keys) : knownEffect(site, matches);
  if (effect === null) return;
  const inner = requirementSite(site);
  const [old, now] =
    keys.length > 0
      ? [withKeys(base.security, keys, 'base').map(describe), withKeys(head.security, keys, 'head').map(describe)]
      : [describedOf(base.security), describedOf(head.security)];
  if (effect === 'worded') {
    reportChanged(inner, { kind: 'text.changed', key: 'security', before: old, after: now }, null, '.security');
    return;
  }
  reportChanged(
    inner,
    { kind: 'security.changed', effect, before: old, after: now },
    seenByCallers(site.pair, 'request'),
  );
}

/** Most operations inherit the same requirement, which is compared once. */
function knownEffect({ pair }: Site, matches: SchemeMatches): SecurityEffect {
  const { base, head, comparing } = pair;
  const known = comparing.securityEffects.get(base.security) ?? new Map<SecurityRequirement | null, SecurityEffect>();
  comparing.securityEffects.set(base.security, known);
  const answer = known.get(head.security);
  if (answer !== undefined) return answer;
  const before = alternativesOf(base.security).map((alternative) => translate(alternative, matches.baseIds));
  const after = alternativesOf(head.security).map((alternative) => translate(alternative, matches.headIds));
  const effect = effectOf(before, after) ?? (isSaidOtherwise(before, after) ? 'worded' : null);
  known.set(head.security, effect);
  return effect;
}

/** The same where keys are parameters on one side: under the name that their schemes have on the other one. */
function effectWith(
  { pair }: Site,
  { baseIds, headIds }: SchemeMatches,
  keys: readonly KeyParameter[],
): SecurityEffect {
  const { base, head } = pair;
  const idsOf = (side: 'base' | 'head'): ReadonlyMap<string, string> => {
    const [own, other] = side === 'base' ? [baseIds, headIds] : [headIds, baseIds];
    const moved = keys.flatMap((key) =>
      key.side === side ? [[key.scheme, other.get(key.scheme) ?? ''] as const] : [],
    );
    return new Map([...own, ...moved]);
  };
  const before = withKeys(base.security, keys, 'base').map((alternative) => translate(alternative, idsOf('base')));
  const after = withKeys(head.security, keys, 'head').map((alternative) => translate(alternative, idsOf('head')));
  return effectOf(before, after);
}

/** A requirement of the document is nobody's own: a change of it is one, whatever inherits it. */
function requirementSite(site: Site): Site {
  const { base, head, comparing } = site.pair;
  const isOwn = [base, head].some(({ security, place }) => security !== null && isWithin(security.place, place));
  const missing = isOwn
    ? { base: base.place, head: head.place }
    : { base: comparing.base.document.place, head: comparing.head.document.place };
  const places = [base.security?.place ?? missing.base, head.security?.place ?? missing.head] as const;
  if (isOwn) return enter(site, 'security', site.slot, ...places);
  return { ...site, pair: { ...site.pair, label: 'security' }, base: places[0], head: places[1] };
}

/** The schemes a requirement names. */
export function schemesOf(security: SecurityRequirement | null): ReadonlySet<string> {
  return new Set(alternativesOf(security).flatMap((alternative) => Array.from(alternative.keys())));
}

/** Where nothing is said, nothing is needed: that is one alternative without schemes. */
function alternativesOf(security: SecurityRequirement | null): readonly SecurityAlternative[] {
  return security === null || security.alternatives.length === 0 ? [new Map()] : security.alternatives;
}

function translate(alternative: SecurityAlternative, ids: ReadonlyMap<string, string>): Alternative {
  const translated = new Map<string, Set<string>>();
  for (const [name, scopes] of alternative) {
    const id = ids.get(name) ?? `undeclared ${name}`;
    const all = translated.get(id) ?? new Set();
    for (const scope of scopes) all.add(scope);
    translated.set(id, all);
  }
  return translated;
}

/** A requirement is a choice of sets: credentials that sufficed still do when they contain one of the new sets. */
function effectOf(before: readonly Alternative[], after: readonly Alternative[]): Effect | null {
  const narrowed = !before.every((old) => after.some((now) => contains(old, now)));
  const widened = !after.every((now) => before.some((old) => contains(now, old)));
  if (narrowed && widened) return 'replaced';
  if (narrowed) return 'narrowed';
  return widened ? 'widened' : null;
}

/** Alternatives that others make superfluous can come and go without an effect. */
function isSaidOtherwise(before: readonly Alternative[], after: readonly Alternative[]): boolean {
  const [old, now] = [before, after].map((alternatives) => new Set(alternatives.map(keyOf)));
  return old?.size !== now?.size || !Array.from(old ?? []).every((key) => now?.has(key) === true);
}

function keyOf(alternative: Alternative): string {
  const entries = Array.from(alternative, ([scheme, scopes]) => [scheme, Array.from(scopes).toSorted()] as const);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function contains(large: Alternative, small: Alternative): boolean {
  for (const [scheme, scopes] of small) {
    const present = large.get(scheme);
    if (present === undefined || !Array.from(scopes).every((scope) => present.has(scope))) return false;
  }
  return true;
}

/** Most operations inherit the same requirement. */
const descriptions = new WeakMap<SecurityRequirement, readonly string[]>();

function describedOf(security: SecurityRequirement | null): readonly string[] {
  const known = security === null ? undefined : descriptions.get(security);
  const texts = known ?? alternativesOf(security).map(describe);
  if (security !== null) descriptions.set(security, texts);
  return texts;
}

/** An alternative as people read it: `oauth2 [read, write] + apiKey`. */
function describe(alternative: SecurityAlternative): string {
  if (alternative.size === 0) return 'none';
  const parts = Array.from(alternative, ([name, scopes]) =>
    scopes.length === 0 ? name : `${name} [${scopes.join(', ')}]`,
  );
  return parts.join(' + ');
}

import type { Use } from '../model/change.ts';
import type { Contract, OAuthFlow, Operation, SecurityScheme } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Fact } from './collect.ts';
import { holder } from './pointers.ts';
import type { SchemeMatches } from './scheme-match.ts';
import { schemesOf } from './security.ts';
import { type Comparing, type Pair, useOf } from './site.ts';
import { type MemberFact, remainderFacts } from './text.ts';

/** Compares the security schemes of two contracts; each change names the operations that need the scheme. */
export function compareSchemes(comparing: Comparing, matches: SchemeMatches, pairs: readonly Pair[]): void {
  const users = usesByScheme(comparing, pairs);
  const needed = { base: neededSchemes(comparing.base), head: neededSchemes(comparing.head) };
  for (const [old, now] of matches.pairs) {
    const base = comparing.base.securitySchemes.get(old);
    const head = comparing.head.securitySchemes.get(now);
    if (base === undefined || head === undefined) continue;
    const uses = users.head.get(now) ?? users.base.get(old) ?? [];
    if (old !== now) {
      const fact = { kind: 'text.changed', key: 'name', before: old, after: now } as const;
      report(comparing, now, fact, '.name', [base.place, head.place], uses);
    }
    compareScheme(comparing, now, base, head, uses);
  }
  for (const key of matches.removed) {
    const place = comparing.base.securitySchemes.get(key)?.place ?? null;
    if (!needed.base.has(key)) reportUnused(comparing, key, 'removed', place, null);
  }
  for (const key of matches.added) {
    const place = comparing.head.securitySchemes.get(key)?.place ?? null;
    if (!needed.head.has(key)) reportUnused(comparing, key, 'added', null, place);
  }
}

/** The schemes any operation needs, those without a partner included. */
function neededSchemes(contract: Contract): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<Operation['security']>();
  const visit = (operation: Operation): void => {
    // Most operations inherit the same requirement.
    const isNew = seen.size < seen.add(operation.security).size;
    if (isNew) for (const key of schemesOf(operation.security)) keys.add(key);
    operation.callbacks.forEach(visit);
  };
  contract.operations.forEach(visit);
  contract.webhooks.forEach(visit);
  return keys;
}

type UsesByScheme = ReadonlyMap<string, readonly Use[]>;

/** Uses of all schemes together: operations may inherit thousands of schemes that each of them needs. */
const MOST_USES = 200_000;

function usesByScheme(
  { collector }: Comparing,
  pairs: readonly Pair[],
): { readonly base: UsesByScheme; readonly head: UsesByScheme } {
  const found = { base: new Map<string, Use[]>(), head: new Map<string, Use[]>() };
  const needed = new Map<Operation['security'], ReadonlySet<string>>();
  let count = 0;
  for (const pair of pairs) {
    const use = useOf(pair.ref, { part: 'operation' });
    for (const side of ['base', 'head'] as const) {
      const { security } = pair[side];
      const keys = needed.get(security) ?? schemesOf(security);
      needed.set(security, keys);
      count += keys.size;
      if (count > MOST_USES && [...keys].every((key) => found[side].has(key))) {
        collector.leaveOut();
        continue;
      }
      for (const key of keys) {
        const uses = found[side].get(key) ?? [];
        uses.push(use);
        found[side].set(key, uses);
      }
    }
  }
  return found;
}

function compareScheme(
  comparing: Comparing,
  scheme: string,
  base: SecurityScheme,
  head: SecurityScheme,
  uses: readonly Use[],
): void {
  const add = (fact: Fact, detail: string): void => {
    report(comparing, scheme, fact, detail, [base.place, head.place], uses);
  };
  if (uses.length === 0) {
    const facts = [...wireDifferences(base, head), ...textFacts(comparing, base, head)];
    if (facts.length > 0) reportUnused(comparing, scheme, 'changed', base.place, head.place);
    return;
  }
  for (const [key, before, after] of wireDifferences(base, head)) {
    add({ kind: 'security-scheme.changed', scheme, key, before, after }, key);
  }
  for (const { fact, member } of textFacts(comparing, base, head)) add(fact, `.${member}`);
}

type Difference = readonly [key: string, before: Json | undefined, after: Json | undefined];

/** Another type has other members: they came and went with it. */
function wireDifferences(base: SecurityScheme, head: SecurityScheme): readonly Difference[] {
  if (base.type !== head.type) return [['type', base.type || undefined, head.type || undefined]];
  const differences: Difference[] = [];
  const compare = (key: string, before: string | null, after: string | null): void => {
    if (before !== after) differences.push([key, before ?? undefined, after ?? undefined]);
  };
  compare('in', base.in, head.in);
  const ignoresCase = base.in === 'header' && head.in === 'header';
  if (!ignoresCase || base.name?.toLowerCase() !== head.name?.toLowerCase()) compare('name', base.name, head.name);
  compare('scheme', base.scheme, head.scheme);
  compare('openIdConnectUrl', base.openIdConnectUrl, head.openIdConnectUrl);
  compare('oauth2MetadataUrl', base.oauth2MetadataUrl, head.oauth2MetadataUrl);
  for (const flow of new Set([...base.flows.keys(), ...head.flows.keys()])) {
    differences.push(...flowDifferences(`flows.${flow}`, base.flows.get(flow), head.flows.get(flow)));
  }
  return differences;
}

function flowDifferences(key: string, base: OAuthFlow | undefined, head: OAuthFlow | undefined): readonly Difference[] {
  if (base === undefined || head === undefined) return [[key, base && describe(base), head && describe(head)]];
  const differences: Difference[] = [];
  for (const url of ['authorizationUrl', 'tokenUrl', 'refreshUrl'] as const) {
    const name = url === 'authorizationUrl' && key === 'flows.deviceAuthorization' ? 'deviceAuthorizationUrl' : url;
    if (base[url] !== head[url]) differences.push([`${key}.${name}`, base[url] ?? undefined, head[url] ?? undefined]);
  }
  for (const [scope, text] of base.scopes) {
    if (!head.scopes.has(scope)) differences.push([`${key}.scopes.${scope}`, text, undefined]);
  }
  for (const [scope, text] of head.scopes) {
    if (!base.scopes.has(scope)) differences.push([`${key}.scopes.${scope}`, undefined, text]);
  }
  return differences;
}

function describe(flow: OAuthFlow): Json {
  const { authorizationUrl, tokenUrl, refreshUrl } = flow;
  return { authorizationUrl, tokenUrl, refreshUrl, scopes: Array.from(flow.scopes.keys()) };
}

/** What a scheme says to people only, the format of bearer tokens included: it is a hint (OpenAPI 3.1.1 §4.8.27.1). */
function textFacts(comparing: Comparing, base: SecurityScheme, head: SecurityScheme): readonly MemberFact[] {
  const facts: MemberFact[] = [];
  const add = (key: string, before: Json | null, after: Json | null): void => {
    if (before === after) return;
    const fact = { kind: 'text.changed', key, before: before ?? undefined, after: after ?? undefined } as const;
    facts.push({ fact, member: key });
  };
  add('bearerFormat', base.bearerFormat, head.bearerFormat);
  if (base.deprecated !== head.deprecated) {
    const [before, after] = [base, head].map(({ deprecated }) => (deprecated ? true : undefined));
    facts.push({ fact: { kind: 'extension.changed', key: 'deprecated', before, after }, member: 'deprecated' });
  }
  for (const [kind, flow] of base.flows) {
    for (const [scope, text] of flow.scopes) {
      const now = head.flows.get(kind)?.scopes.get(scope);
      if (now !== undefined) add(`flows.${kind}.scopes.${scope}`, text, now);
    }
  }
  const others = remainderFacts(base, head, comparing);
  // What the other type does not know came or went with it.
  return [...facts, ...(base.type === head.type ? others : others.filter(({ member }) => !OF_ONE_TYPE.test(member)))];
}

const OF_ONE_TYPE =
  /^(?:name|in|scheme|bearerFormat|openIdConnectUrl|oauth2MetadataUrl|flows(?:\..*Url)?|flow|authorizationUrl|tokenUrl|scopes)$/;

function reportUnused(
  comparing: Comparing,
  scheme: string,
  change: 'added' | 'removed' | 'changed',
  base: Place | null,
  head: Place | null,
): void {
  report(comparing, scheme, { kind: 'component.unused-changed', change }, '', [base, head], []);
}

function report(
  comparing: Comparing,
  scheme: string,
  fact: Fact,
  detail: string,
  [base, head]: readonly [Place | null, Place | null],
  uses: readonly Use[],
): void {
  const component = `securitySchemes/${scheme}`;
  comparing.collector.add(fact, {
    direction: null,
    anchor: detail === '' ? component : `${component}:${detail}`,
    component,
    base: base ?? (head && { ...holder(head), file: comparing.base.file }),
    head: head ?? (base && { ...holder(base), file: comparing.head.file }),
    origins: [base, head],
    uses,
  });
}

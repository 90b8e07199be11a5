import type { Direction } from '../model/change.ts';
import type { Remainder } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { own, unionOfKeys } from './json-objects.ts';
import { reportChanged, type Site } from './site.ts';
import type { Fact } from './collect.ts';

/** Also one that an object without a remainder of its own left to its owner: `responses.x-order`. */
const EXTENSION = /(?:^|\.)x-/;

const NOTHING: Remainder = { text: {}, rest: {} };

/** Compares what no other comparison looks at, so that no difference stays silent. A missing object has nothing to say. */
export function compareRemainder(site: Site, base: Remainder | null, head: Remainder | null): void {
  for (const { fact, member } of remainderFacts(base ?? NOTHING, head ?? NOTHING, site.pair.comparing.sameJson)) {
    reportChanged(site, fact, null, `.${member}`, member);
  }
}

/** The facts about two remainders, each with the member it is about. */
export function remainderFacts(
  base: Remainder,
  head: Remainder,
  sameJson: (left: Json | undefined, right: Json | undefined) => boolean,
): readonly { readonly fact: Fact; readonly member: string }[] {
  const facts: { fact: Fact; member: string }[] = [];
  for (const part of ['text', 'rest'] as const) {
    for (const key of unionOfKeys(base[part], head[part])) {
      const before = own(base[part], key);
      const after = own(head[part], key);
      if (!sameJson(before, after)) facts.push({ fact: factOf(part, key, before, after), member: key });
    }
  }
  return facts;
}

/** Reports a difference that no kind of change is made for. */
export function reportUnclassified(
  site: Site,
  key: string,
  before: Json | undefined,
  after: Json | undefined,
  direction: Direction | null = null,
): void {
  reportChanged(site, { kind: 'unclassified.changed', key, before, after }, direction, `.${key}`);
}

function factOf(part: 'text' | 'rest', key: string, before: Json | undefined, after: Json | undefined): Fact {
  if (part === 'text') return { kind: 'text.changed', key, before, after };
  if (EXTENSION.test(key)) return { kind: 'extension.changed', key, before, after };
  return { kind: 'unclassified.changed', key, before, after };
}

import type { Direction } from '../model/change.ts';
import type { Remainder } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { SUNSET_KEYS, sunsetAnnounced } from '../schema/facts/sunset.ts';
import { isSameExample } from './examples.ts';
import { isObject, own } from './json-objects.ts';
import { isOtherFamily, reportChanged, type Comparing, type Site } from './site.ts';
import type { Fact } from './collect.ts';

/** Also one that an object without a remainder of its own left to its owner: `responses.x-order`. */
const EXTENSION = /(?:^|\.)x-/;

/** A thing that may be deprecated, with a date when it goes. */
type Described = Remainder & { readonly deprecated?: boolean };

/** A mark that the specification does not have everywhere: media types, Swagger 2.0. */
const MARK = /(?:^|\.)(?:x-)?deprecated$/;

const isDeprecated = ({ deprecated, rest }: Described): boolean =>
  deprecated === true || rest['deprecated'] === true || rest['x-deprecated'] === true;

/** The day that is told with the deprecation of a parameter or header; null when nothing is deprecated, or without one. */
export const sunsetDeprecatedWith = (base: Described, head: Described): string | null =>
  base.deprecated === false && head.deprecated === true
    ? sunsetAnnounced(
        (key) => own(base.rest, key),
        (key) => own(head.rest, key),
      )
    : null;

type Versions = Pick<Comparing, 'base' | 'head' | 'sameJson'>;

const NOTHING: Described = { text: {}, rest: {} };

/**
 * Compares what no other comparison looks at, so that no difference stays silent. A missing object has nothing to say.
 * @param isTold whether another change speaks of a member.
 */
export function compareRemainder(
  site: Site,
  base: Described | null,
  head: Described | null,
  isTold: (member: string) => boolean = () => false,
): void {
  if (isBare(base) && isBare(head)) return;
  for (const { fact, member } of remainderFacts(base ?? NOTHING, head ?? NOTHING, site.pair.comparing)) {
    if (isTold(member)) continue;
    reportChanged(site, fact, null, `.${member}`, member);
  }
}

/** Most objects say nothing but what is compared elsewhere. */
function isBare(described: Described | null): boolean {
  if (described === null) return true;
  for (const _ in described.rest) return false;
  for (const _ in described.text) return false;
  return true;
}

/** A fact about a member of an object. */
export interface MemberFact {
  readonly fact: Fact;
  readonly member: string;
}

/** The facts about two remainders, each with the member it is about. */
export function remainderFacts(base: Described, head: Described, comparing: Versions): readonly MemberFact[] {
  const { sameJson } = comparing;
  const facts: MemberFact[] = [];
  const add = (part: 'text' | 'rest', key: string, before: Json | undefined, after: Json | undefined): void => {
    if (isOfOneFamily(key, comparing) || isSameExample(base.text, head.text, key, sameJson)) return;
    facts.push({ fact: factOf(part, key, before, after), member: key.replace(/ beside \$ref$/, '') });
  };
  for (const part of ['text', 'rest'] as const) {
    const [old, now] = [base[part], head[part]];
    // What is only text on one side may be more on the other.
    const [oldToo, nowToo] = part === 'text' ? [base.rest, head.rest] : [base.text, head.text];
    for (const key of Object.keys(old)) {
      // Who withdraws a deprecation withdraws its date with it.
      if (SUNSET_KEYS.includes(key) && isDeprecated(base) && !isDeprecated(head) && !Object.hasOwn(now, key)) continue;
      const [before, after] = [own(old, key), own(Object.hasOwn(now, key) ? now : nowToo, key)];
      if (!sameJson(before, after)) add(Object.hasOwn(nowToo, key) ? 'rest' : part, key, before, after);
    }
    for (const key of Object.keys(now)) {
      if (SUNSET_KEYS.includes(key) && sunsetDeprecatedWith(base, head) !== null) continue;
      if (!Object.hasOwn(old, key) && !Object.hasOwn(oldToo, key)) add(part, key, undefined, own(now, key));
    }
  }
  return facts;
}

/**
 * Members of Swagger 2.0 that OpenAPI 3 has no place for: what they say is compared as servers and media types. The
 * headers that OpenAPI 3 ignores are compared with the parameters.
 */
const OF_SWAGGER: ReadonlySet<string> = new Set(['schemes', 'consumes', 'produces', 'name']);

const isOfOneFamily = (key: string, comparing: Versions): boolean =>
  (OF_SWAGGER.has(key) || key.startsWith('parameters.header ')) && isOtherFamily(comparing);

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
  if (part === 'text' || (OF_PATH_ITEMS.test(key) && [before, after].every(isBarePathItem)))
    return { kind: 'text.changed', key, before, after };
  if (EXTENSION.test(key) || MARK.test(key)) return { kind: 'extension.changed', key, before, after };
  return { kind: 'unclassified.changed', key, before, after };
}

const OF_PATH_ITEMS = /^(?:paths|callbacks)\./;

/** A path item without operations offers nothing, whatever it says about them; a misspelt method is something else. */
const isBarePathItem = (value: Json | undefined): boolean =>
  value === undefined || (isObject(value) && Object.keys(value).every((key) => ABOUT_OPERATIONS.test(key)));

const ABOUT_OPERATIONS = /^(?:summary|description|servers|parameters|x-.*)$/;

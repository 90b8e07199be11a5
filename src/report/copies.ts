import type { Group } from './outline.ts';
import { numeral, operationName } from './words.ts';

/*
 * A change that was made in several copies of a schema is told once, and the other places are listed: what is said of
 * them is the same but for the place, with which every message begins.
 */

/** Whether something is said of operations as a whole. */
const isOfOperations = ({ lead }: Group): boolean =>
  /^(?:security of )?(?:(?:operation|webhook|callback) `[^`]*`|each of [\d,]+ operations) /iu.test(lead.message);

/**
 * Where a copy is, without what is said of all: ``Response property `owner.name` of `schemas/User` ``. Nothing for what is
 * said of an operation as a whole, which goes by its name.
 */
export function placeOf(copy: Group, { lead }: Group): string {
  if (isOfOperations(copy)) return '';
  const words = copy.lead.message.split(' ');
  const others = lead.message.split(' ');
  let shared = 0;
  while (shared < words.length && words.at(-1 - shared) === others.at(-1 - shared)) shared += 1;
  for (; shared > 0; shared -= 1) {
    const place = words.slice(0, words.length - shared).join(' ');
    // A name remains, and none is cut in two.
    if (quotes(place) > 0 && quotes(place) % 2 === 0) return place;
  }
  return copy.lead.message.replace(/\.$/u, '');
}

const quotes = (text: string): number => text.split('`').length - 1;

/** `The same in 3 other places`; nothing where there are no copies. */
export function copiesTitle({ copies }: Group): string {
  return copies.length === 0
    ? ''
    : `The same in ${numeral(copies.length)} other place${copies.length === 1 ? '' : 's'}`;
}

/** More names than this are counted. */
const SHOWN = 3;

/** What holds the copies, by name (components, else operations), and how many are not shown: ` and 24 more`, or nothing. */
export function holdersOf({ copies }: Group): { readonly shown: readonly string[]; readonly more: string } {
  const names = copies.flatMap(({ lead, operations }) => {
    const [operation] = operations;
    return lead.component ?? (operation === undefined ? [] : operationName(operation));
  });
  const distinct = [...new Set(names)];
  const rest = copies.length - Math.min(distinct.length, SHOWN);
  return { shown: distinct.slice(0, SHOWN), more: rest > 0 ? ` and ${numeral(rest)} more` : '' };
}

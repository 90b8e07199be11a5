/*
 * One change, written several times: where an object is described anew at each place that uses it, what happens to one of
 * its properties happens at all of them; so does what happens to a parameter or a header that each operation describes
 * anew. Each of these places keeps its finding, which can be waived for itself, and all of them carry the same `cause`, so
 * that a report can say once what happened.
 */
import { createHash } from 'node:crypto';
import type { Change, Slot } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Judged } from '../rules/judge.ts';
import { membersOf } from '../diff/pointers.ts';

/** A property, parameter or header that holds more values than this is not compared with others. */
const MOST_VALUES = 2000;

/** Where a change happened, which differs from copy to copy. */
const WHERE: ReadonlySet<string> = new Set(['anchor', 'component', 'isAlternative', 'uses', 'base', 'head']);

/**
 * The judgements with a `cause` where others say the same about a property, parameter or header of the same name, which
 * both sides describe in the same words. Nothing else can have one.
 */
export function withCauses(judged: readonly Judged[], base: Contract | null, head: Contract | null): readonly Judged[] {
  const causes = new Map<Judged, string>();
  for (const [said, alike] of shared(judged, likenessOf)) {
    for (const [written, copies] of shared(alike, ({ changes }) => writtenOf(changes[0], base, head))) {
      const cause = createHash('sha256')
        .update(JSON.stringify([said, written]))
        .digest('hex')
        .slice(0, 12);
      for (const copy of copies) causes.set(copy, cause);
    }
  }
  return judged.map((each) => {
    const cause = causes.get(each);
    return cause === undefined ? each : { ...each, judgement: { ...each.judgement, cause } };
  });
}

/** Those that have a key in common, by that key; without those that are alone. */
function shared(
  all: readonly Judged[],
  keyOf: (each: Judged) => string | null,
): readonly (readonly [string, readonly Judged[]])[] {
  const byKey = new Map<string, Judged[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === null) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [each]);
    else known.push(each);
  }
  return [...byKey].filter(([, { length }]) => length > 1);
}

/** What is said, without where; null for what is not said of a property, a parameter or a header. */
function likenessOf({ judgement, changes }: Judged): string | null {
  const [change] = changes;
  if (change === undefined) return null;
  const ways = sidesOf(change).map((side) => copyAt(change, change[side])?.way ?? null);
  if (ways.length === 0 || ways.includes(null)) return null;
  const { rule, impact, before, after } = judgement;
  const facts = Object.entries(change).filter(([name]) => !WHERE.has(name));
  return JSON.stringify([rule, impact, before, after, facts, ways]);
}

/** The sides that describe it: the place of what came or went is that of its holder on the other side. */
function sidesOf({ kind }: Change): readonly ('base' | 'head')[] {
  if (/^(?:property|parameter|header)\.added$/.test(kind)) return ['head'];
  if (/^(?:property|parameter|header)\.removed$/.test(kind)) return ['base'];
  return /^(?:property|parameter|header|schema|text)\./.test(kind) ? ['base', 'head'] : [];
}

interface Copy {
  /** Where the property, parameter or header is written. */
  readonly pointer: string;
  /** Its name, and the way from there to what is said of it: `/properties/name/maxLength`. */
  readonly way: string;
}

const PROPERTY = /^(?<pointer>.*\/properties\/[^/]+)(?<rest>.*)$/u;
const PARAMETER = /^(?<pointer>.*\/parameters\/\d+)(?<rest>.*)$/u;
const HEADER = /^(?<pointer>.*\/headers\/[^/]+)(?<rest>.*)$/u;

/** The copy that a place is in: the next property around it, else the parameter or header; null where there is none. */
function copyAt(change: Change, place: Place | null): Copy | null {
  const property = PROPERTY.exec(place?.pointer ?? '')?.groups;
  if (property?.['pointer'] !== undefined) {
    const name = property['pointer'].slice(property['pointer'].lastIndexOf('/properties/'));
    return { pointer: property['pointer'], way: name + (property['rest'] ?? '') };
  }
  const slot = change.component === null ? slotOf(change) : null;
  if (slot === null) return null;
  const part = (slot.part === 'parameter' ? PARAMETER : HEADER).exec(place?.pointer ?? '')?.groups;
  if (part?.['pointer'] === undefined) return null;
  const name = slot.part === 'parameter' ? `parameter ${slot.in} ${slot.name}` : `header ${slot.name.toLowerCase()}`;
  return { pointer: part['pointer'], way: name + (part['rest'] ?? '') };
}

/** The parameter or header that a change is about wherever it was seen. */
function slotOf({ uses }: Change): Extract<Slot, { part: 'parameter' | 'header' }> | null {
  const slot = uses[0]?.slot;
  return slot?.part === 'parameter' || slot?.part === 'header' ? slot : null;
}

/** How the copy is described on the sides that do; null where that is long, or can't be found. */
function writtenOf(change: Change | undefined, base: Contract | null, head: Contract | null): string | null {
  if (change === undefined) return null;
  const texts = sidesOf(change).map((side) => {
    const written = valueAt(side === 'base' ? base : head, change, change[side]);
    return written === undefined || countValues(written, MOST_VALUES) > MOST_VALUES ? null : JSON.stringify(written);
  });
  return texts.includes(null) ? null : JSON.stringify(texts);
}

function valueAt(contract: Contract | null, change: Change, place: Place | null): Json | undefined {
  const pointer = copyAt(change, place)?.pointer;
  let value: Json | undefined = place === null ? undefined : contract?.documents.get(place.file);
  for (const member of pointer === undefined ? [] : membersOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return undefined;
    value = (value as Readonly<Record<string, Json>>)[member];
  }
  return value;
}

/** How many values there are, counted until there are more than `limit`. */
function countValues(value: Json, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const inner of Object.values(value)) {
    if (count > limit) break;
    count += countValues(inner, limit - count);
  }
  return count;
}

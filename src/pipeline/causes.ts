/*
 * One change, written several times: where an object, a parameter or an answer is described anew at each place that uses
 * it, what happens to it happens at all of them, and what is asked of all operations may be written at each. Each of these
 * places keeps its finding, which can be waived for itself, and all of them carry the same `cause`, so that a report can
 * say once what happened.
 */
import { createHash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Judged } from '../rules/judge.ts';
import { membersOf } from '../diff/pointers.ts';

/** A part that holds more values than this is not compared with others. */
const MOST_VALUES = 2000;

/** Where a change happened, which differs from copy to copy. */
const WHERE: ReadonlySet<string> = new Set(['anchor', 'component', 'isNamed', 'uses', 'base', 'head']);

/**
 * The judgements with a `cause` where others say the same about a part (property, parameter, header, media type, response,
 * body) that both sides describe in the same words, or about an operation. That a whole operation came, went, moved or was
 * deprecated has none: people look for the operation.
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

/** What is said, without where; null for what has no copies. */
function likenessOf({ judgement, changes }: Judged): string | null {
  const [change] = changes;
  if (change === undefined) return null;
  const parts = partsOf(change);
  if (parts === null) return null;
  const { rule, impact, before, after } = judgement;
  const facts = Object.entries(change).filter(([name]) => !WHERE.has(name));
  return JSON.stringify([rule, impact, before, after, facts, parts.map(({ way }) => way)]);
}

/** A side of a change: the part that is described anew at each place, and the way from around it to what changed. */
interface Part {
  readonly side: 'base' | 'head';
  readonly place: Place;
  readonly pointer: string;
  readonly way: string;
}

/** The parts that a change is in, on the sides that describe it; none where its facts say it all; null if unknown. */
function partsOf(change: Change): readonly Part[] | null {
  if (/^operation\.(?!tags-changed)|^(?:unclassified|server|path-parameter|link)\./u.test(change.kind)) return null;
  const parts = sidesOf(change).map((side) => partAt(side, change[side]));
  const found = parts.filter((part) => part !== null);
  if (found.length === parts.length && found.length > 0) return found;
  const isOfOperation =
    change.uses.length > 0 && change.component === null && change.uses[0]?.slot.part === 'operation';
  return isOfOperation && !parts.some((part) => part !== null) ? [] : null;
}

/** The sides that describe it: the place of what came or went is that of its holder on the other side. */
function sidesOf({ kind }: Change): readonly ('base' | 'head')[] {
  if (kind.endsWith('.added')) return ['head'];
  return kind.endsWith('.removed') ? ['base'] : ['base', 'head'];
}

const PROPERTY = /^(?<holder>.*\/properties\/[^/]+)(?<way>.*)$/u;
const MESSAGE_PART =
  /^(?<holder>.*\/(?:parameters\/[^/]+|headers\/[^/]+|content\/[^/]+|responses\/[^/]+|requestBody))(?<way>.*)$/u;

/** The innermost part around a place: a property before what it is a property of. */
function partAt(side: Part['side'], place: Place | null): Part | null {
  if (place === null) return null;
  const property = PROPERTY.exec(place.pointer)?.groups;
  const groups = property ?? MESSAGE_PART.exec(place.pointer)?.groups;
  const pointer = groups?.['holder'];
  if (pointer === undefined) return null;
  // Properties and headers go by the name they stand under: parameters are numbered, and the same answer has many statuses.
  const name = /\/(?:properties|headers)\/[^/]+$/u.exec(pointer)?.[0] ?? '';
  return { side, place, pointer, way: `${name}${groups?.['way'] ?? ''}` };
}

/** How the parts are described; null where that is long, or can't be found. */
function writtenOf(change: Change | undefined, base: Contract | null, head: Contract | null): string | null {
  const parts = change === undefined ? null : partsOf(change);
  if (parts === null) return null;
  const texts = parts.map(({ side, place, pointer }) => {
    const written = valueAt(side === 'base' ? base : head, place.file, pointer);
    return written === undefined || countValues(written, MOST_VALUES) > MOST_VALUES ? null : JSON.stringify(written);
  });
  return texts.includes(null) ? null : JSON.stringify(texts);
}

function valueAt(contract: Contract | null, file: string, pointer: string): Json | undefined {
  let value: Json | undefined = contract?.documents.get(file);
  for (const member of membersOf(pointer)) {
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

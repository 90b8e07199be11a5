/**
 * Both sides of a comparison reduced to what a change touches and what that refers to. The findings of rules that look
 * at one unit at a time are the same in what is left out, on both sides.
 */
import type { Json, JsonObject } from '../../model/json.ts';
import type { LintDocument } from '../result.ts';
import { holdersOf, isSame, only, referencesIn, unitOf, unitsOf } from './units.ts';
import type { Units } from './units.ts';

/** Two documents without what is unchanged and not referred to by what is. Plain data. */
export interface Reduction {
  readonly base: LintDocument;
  readonly head: LintDocument;
  /** Pointers of the units that differ, or refer to one that does. */
  readonly changed: readonly string[];
  /** What the units are called that were added, removed or written otherwise; but for those at the top, which are kept. */
  readonly names: readonly string[];
  /** Pointers of what holds units and has other ones on the other side. */
  readonly holders: readonly string[];
}

/** Changes of more than this share of the units are not worth it. */
const MOST = 0.5;

/** Reduces two documents; null when that can't be done, or would leave too much. */
export function reduceSides(base: LintDocument, head: LintDocument): Reduction | null {
  if (base.file !== head.file || base.format !== head.format || hasFiles(base) || hasFiles(head)) return null;
  const { format, file } = head;
  const [before, after] = [base.files.get(file) ?? null, head.files.get(file) ?? null];
  const [old, young] = [unitsOf(before, format), unitsOf(after, format)];
  if (old === null || young === null || ['openapi', 'swagger', 'jsonSchemaDialect'].some(differs(before, after)))
    return null;
  const different = [...new Set([...old.keys(), ...young.keys()])].filter(
    (pointer) => !isSame(old.get(pointer)?.value, young.get(pointer)?.value),
  );
  const [ofOld, ofYoung] = [linksOf(old, format), linksOf(young, format)];
  if (ofOld === null || ofYoung === null) return null;
  const changed = closure(closure(new Set(different), reversed(ofOld)), reversed(ofYoung));
  // What refers to a unit that is changed on one side only is changed on both.
  const all = closure(closure(changed, reversed(ofOld)), reversed(ofYoung));
  // An API without paths is another one: some rules then speak of that.
  const first = [...young.keys()].find(
    (pointer) => pointer.startsWith('/paths/') && old.has(pointer) && !all.has(pointer),
  );
  // What stands at the top is kept, but for what refers to others, as extensions do: that is a unit like these.
  const top = [...old.keys(), ...young.keys()].filter(
    (pointer) =>
      pointer.lastIndexOf('/') === 0 && !(ofOld.get(pointer) ?? []).length && !(ofYoung.get(pointer) ?? []).length,
  );
  const seeds = [...all, ...top, ...(first === undefined ? [] : [first])];
  const kept = closure(closure(new Set(seeds), ofOld), ofYoung);
  if (kept.size > MOST * Math.max(old.size, young.size) || hasCircle(kept, ofOld) || hasCircle(kept, ofYoung))
    return null;
  const [holders, others] = [holdersOf(before, format), holdersOf(after, format)];
  const cut = (document: LintDocument, value: Json): LintDocument => ({
    ...document,
    files: new Map([[file, only(value, kept, format)]]),
  });
  return {
    base: cut(base, before),
    head: cut(head, after),
    changed: [...all],
    names: different.flatMap((pointer) => {
      const path = (young.get(pointer) ?? old.get(pointer))?.path ?? [];
      return path.length > 1 ? path.slice(-1) : [];
    }),
    holders: [...new Set([...holders.keys(), ...others.keys()])].filter(
      (each) => holders.get(each) !== others.get(each),
    ),
  };
}

const hasFiles = ({ files, inData }: LintDocument): boolean => files.size !== 1 || inData.size > 0;

const differs =
  (a: Json, b: Json) =>
  (name: string): boolean =>
    (a as JsonObject)[name] !== (b as JsonObject)[name];

type Links = ReadonlyMap<string, readonly string[]>;

/** Which units each unit refers to; null when a reference leads out of the document, or nowhere. */
function linksOf(units: Units, format: string): Links | null {
  const links = new Map<string, readonly string[]>();
  for (const [pointer, { value }] of units) {
    const { sure, maybe } = referencesIn(value);
    const found = [...sure].map((reference) => unitOf(reference, units, format));
    const more = [...maybe].map((reference) => unitOf(reference, units, format));
    if (found.includes(null)) return null;
    links.set(pointer, [...new Set([...found, ...more].flatMap((each) => each ?? []))]);
  }
  return links;
}

function reversed(links: Links): Links {
  const found = new Map<string, string[]>();
  for (const [from, targets] of links)
    for (const to of targets) {
      const known = found.get(to);
      if (known === undefined) found.set(to, [from]);
      else known.push(from);
    }
  return found;
}

/** What can be reached from there, and what it starts from. */
function closure(from: ReadonlySet<string>, links: Links): ReadonlySet<string> {
  const reached = new Set(from);
  for (const each of reached) for (const to of links.get(each) ?? []) reached.add(to);
  return reached;
}

/** Whether units among these refer to each other in a circle: what Spectral makes of one depends on where it begins. */
function hasCircle(units: ReadonlySet<string>, links: Links): boolean {
  const done = new Set<string>();
  const open = new Set<string>();
  const leads = (pointer: string): boolean => {
    if (open.has(pointer)) return true;
    if (done.has(pointer)) return false;
    open.add(pointer);
    const found = (links.get(pointer) ?? []).some(leads);
    open.delete(pointer);
    done.add(pointer);
    return found;
  };
  return [...units].some(leads);
}

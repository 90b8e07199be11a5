/**
 * Both sides of a comparison reduced to what a change touches and what that refers to. The findings of rules that look
 * at one unit at a time are the same in what is left out, on both sides.
 */
import type { Json, JsonObject } from '../../model/json.ts';
import type { LintDocument } from '../result.ts';
import { closure, equivalentPaths, hasCircle, linksOf, referencesOf, usersIn } from './links.ts';
import type { Linked } from './links.ts';
import { outlineOf } from './outline.ts';
import { holdersOf, isSame, only, unitsOf } from './units.ts';

/** Two documents without what is unchanged and not referred to by what is. Plain data. */
export interface Reduction {
  readonly base: LintDocument;
  readonly head: LintDocument;
  /** The head as far as some rules look at all of it (`outline.ts`); null when it can't be told so. */
  readonly outline: LintDocument | null;
  /** Pointers of the units that differ, or refer to one that does. */
  readonly changed: readonly string[];
  /** Pointers of the units that are left, on one side at least. */
  readonly kept: readonly string[];
  /** What the units are called that were added, removed or written otherwise; but for those at the top, which are kept. */
  readonly names: readonly string[];
  /** Pointers of what holds units and has other ones on the other side. */
  readonly holders: readonly string[];
}

/** Changes of more than this share of the units are not worth it. */
const MOST = 0.5;

/**
 * Reduces two documents; null when that can't be done, or would leave too much. Both may have names of their own: the
 * reduced base is called as the head is.
 */
export function reduceSides(base: LintDocument, head: LintDocument): Reduction | null {
  if (base.format !== head.format || hasFiles(base) || hasFiles(head)) return null;
  const { format, file } = head;
  const [before, after] = [base.files.get(base.file) ?? null, head.files.get(file) ?? null];
  const [old, young] = [unitsOf(before, format), unitsOf(after, format)];
  if (old === null || young === null || ['openapi', 'swagger', 'jsonSchemaDialect'].some(differs(before, after)))
    return null;
  const different = new Set(
    [...new Set([...old.keys(), ...young.keys()])].filter(
      (pointer) => !isSame(old.get(pointer)?.value, young.get(pointer)?.value),
    ),
  );
  const ofOld = referencesOf(old);
  const ofYoung = referencesOf(young, { references: ofOld, different });
  const [down, downYoung] = [linksOf(ofOld, old, format), linksOf(ofYoung, young, format)];
  if (down === null || downYoung === null) return null;
  const sides = [
    { units: old, links: down },
    { units: young, links: downYoung },
  ];
  const all = touchedFrom(different, sides);
  const kept = keptFrom(all, sides);
  if (kept.size > MOST * Math.max(old.size, young.size) || sides.some(({ links }) => hasCircle(kept, links)))
    return null;
  const cut = (value: Json): LintDocument => ({
    ...head,
    files: new Map([[file, only(value, kept, format)]]),
  });
  return {
    base: cut(before),
    head: cut(after),
    outline: outlined(head, outlineOf(young, new Set([...ofYoung.values()].flatMap(({ sure }) => [...sure])), format)),
    changed: [...all],
    kept: [...kept],
    names: [...different].flatMap((pointer) => {
      const path = (young.get(pointer) ?? old.get(pointer))?.path ?? [];
      return path.length > 1 ? path.slice(-1) : [];
    }),
    holders: changedHolders(before, after, format),
  };
}

const outlined = (head: LintDocument, outline: Json | null): LintDocument | null =>
  outline === null ? null : { ...head, files: new Map([[head.file, outline]]) };

function changedHolders(before: Json, after: Json, format: string): readonly string[] {
  const [holders, others] = [holdersOf(before, format), holdersOf(after, format)];
  return [...new Set([...holders.keys(), ...others.keys()])].filter((each) => holders.get(each) !== others.get(each));
}

/** What differs, and everything whose findings may be others for it. */
function touchedFrom(different: ReadonlySet<string>, sides: readonly Linked[]): ReadonlySet<string> {
  const upwards = sides.map(usersIn);
  let touched: ReadonlySet<string> = new Set([...different, ...sides.flatMap(({ units }) => equivalentPaths(units))]);
  // What refers to a unit that is changed on one side only is changed on both.
  for (let size = -1; size < touched.size;) {
    size = touched.size;
    for (const links of upwards) touched = closure(touched, links);
  }
  return touched;
}

/** What is touched and what it refers to, the top, and one path. */
function keptFrom(touched: ReadonlySet<string>, sides: readonly Linked[]): ReadonlySet<string> {
  const [old, young] = sides;
  // An API without paths is another one: some rules then speak of that.
  const first = [...(young?.units.keys() ?? [])].find(
    (pointer) => pointer.startsWith('/paths/') && old?.units.has(pointer) === true && !touched.has(pointer),
  );
  // What stands at the top is kept, but for what refers to others, as extensions do: that is a unit like these.
  const top = sides
    .flatMap(({ units }) => [...units.keys()])
    .filter(
      (pointer) =>
        pointer.lastIndexOf('/') === 0 && sides.every(({ links }) => (links.get(pointer) ?? []).length === 0),
    );
  let kept: ReadonlySet<string> = new Set([...touched, ...top, ...(first === undefined ? [] : [first])]);
  for (const { links } of sides) kept = closure(kept, links);
  return kept;
}

const hasFiles = ({ files, inData }: LintDocument): boolean => files.size !== 1 || inData.size > 0;

const differs =
  (a: Json, b: Json) =>
  (name: string): boolean =>
    (a as JsonObject)[name] !== (b as JsonObject)[name];

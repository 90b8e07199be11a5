import type { Json } from '../model/json.ts';
import { isObject } from './json-objects.ts';
import { renamingOf, sharedEnds } from './moved-names.ts';
import type { Rewriting } from './moves.ts';

/*
 * Schemas that have another name. What differs in them, if anything, is told where messages have them: here it is only
 * asked which name became which, so that a new name is not told as one that went and one that came. A generator that
 * puts another prefix before all names makes one edit of a thousand.
 */

/** The names before and now; `rewriting` where they, and others, changed by one rule. */
export interface Renaming {
  readonly names: readonly (readonly [before: string, after: string])[];
  readonly rewriting: Rewriting | null;
}

/** Schemas by name. */
type Named = ReadonlyMap<string, Json>;

/** Fewer names changed for reasons of their own. */
const FEWEST = 3;
/** Of so many schemas that look alike none is known again by its name. */
const MOST_ALIKE = 60;
/** Each name that is left is tried with so many rules, those of most names first. */
const MOST_RULES = 200;
/** A schema with fewer values may look like another one by chance. */
const TELLING = 8;

/** Which of the names that went are among those that came, in the order in which they went. */
export function findRenamings(removed: Named, added: Named): readonly Renaming[] {
  if (removed.size === 0 || added.size === 0) return [];
  const groups = alikeIn(removed, added);
  const [taken, given] = [new Set<string>(), new Set<string>()];
  const pairs: Pair[] = [];
  const take = (found: readonly Pair[]): void => {
    for (const [before, after] of found) {
      if (taken.has(before) || given.has(after)) continue;
      taken.add(before);
      given.add(after);
      pairs.push([before, after]);
    }
  };
  const leftOf = (names: Iterable<string>, gone: ReadonlySet<string>): readonly string[] =>
    Array.from(names).filter((name) => !gone.has(name));
  const byRules = (): readonly Pair[] => pairsByRule(pairs, leftOf(removed.keys(), taken), added);
  // What many names have in common tells more than what two have.
  take(groups.flatMap(onlyPairOf));
  take(byRules());
  for (const { old, now } of groups) take(pairsByName(leftOf(old, taken), leftOf(now, given)));
  take(byRules());
  const order = new Map(Array.from(removed.keys(), (name, index) => [name, index]));
  const place = ([name]: Pair): number => order.get(name) ?? 0;
  return byRule(pairs.toSorted((one, other) => place(one) - place(other)));
}

type Pair = readonly [before: string, after: string];

/** Schemas that say the same, but for the names in question. */
interface Alike {
  readonly old: readonly string[];
  readonly now: readonly string[];
  /** They say enough for this to be no chance. */
  readonly isTelling: boolean;
}

function alikeIn(removed: Named, added: Named): readonly Alike[] {
  const groups = new Map<string, { readonly old: string[]; readonly now: string[]; readonly isTelling: boolean }>();
  const isInQuestion = (name: string): boolean => removed.has(name) || added.has(name);
  const sort = (side: 'old' | 'now') => (value: Json, name: string) => {
    const { text, values } = outlineOf(value, isInQuestion);
    const group = groups.get(text) ?? { old: [], now: [], isTelling: values >= TELLING };
    group[side].push(name);
    groups.set(text, group);
  };
  removed.forEach(sort('old'));
  added.forEach(sort('now'));
  return [...groups.values()];
}

function onlyPairOf({ old, now, isTelling }: Alike): readonly Pair[] {
  const [[before, ...others], [after, ...more]] = [old, now];
  return !isTelling || before === undefined || after === undefined || others.length + more.length > 0
    ? []
    : [[before, after]];
}

/** Of schemas that look alike those whose names have most in common, half of them at least. */
function pairsByName(old: readonly string[], now: readonly string[]): readonly Pair[] {
  if (old.length > MOST_ALIKE || now.length > MOST_ALIKE) return [];
  return old
    .flatMap((before) => now.map((after) => ({ pair: [before, after] as const, score: affinity(before, after) })))
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
    .map(({ pair }) => pair);
}

/** How much of two names is the same at their beginnings and ends: 0…1. */
function affinity(before: string, after: string): number {
  const { start, end } = sharedEnds(before, after);
  return (start + end) / Math.max(before.length, after.length);
}

/** Names that changed as at least three others did, whatever changed in the schemas. */
function pairsByRule(known: readonly Pair[], left: readonly string[], added: Named): readonly Pair[] {
  const rules = byRule(known)
    .filter(({ rewriting }) => rewriting !== null)
    .toSorted((one, other) => other.names.length - one.names.length)
    .slice(0, MOST_RULES)
    .flatMap(({ rewriting }) => rewriting ?? []);
  return left.flatMap((before) =>
    rules.flatMap((rule) => {
      const after = rewritten(before, rule);
      return after !== null && after !== before && added.has(after) ? [[before, after] as const] : [];
    }),
  );
}

/** A name by a rule such as `v1_…` to `v2_…`; null where it doesn't apply. What changed within names is no rule for others. */
function rewritten(name: string, { before, after }: Rewriting): string | null {
  const texts = [before, after];
  const [isBeginning, isEnd] = [texts.every((text) => text.endsWith('…')), texts.every((text) => text.startsWith('…'))];
  if (isBeginning === isEnd) return null;
  const [from, to] = texts.map((text) => text.replaceAll('…', ''));
  if (from === undefined || to === undefined) return null;
  if (isBeginning) return name.startsWith(from) ? `${to}${name.slice(from.length)}` : null;
  return name.endsWith(from) ? `${name.slice(0, name.length - from.length)}${to}` : null;
}

/** Names that changed by the same rule together, if there are enough of them. */
function byRule(pairs: readonly Pair[]): readonly Renaming[] {
  const groups = new Map<string, { readonly rewriting: Rewriting; readonly names: Pair[] }>();
  const alone: Pair[] = [];
  for (const pair of pairs) {
    const rewriting = renamingOf(...pair);
    if (rewriting === null) {
      alone.push(pair);
      continue;
    }
    const key = JSON.stringify([rewriting.before, rewriting.after]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { rewriting, names: [pair] });
    else known.names.push(pair);
  }
  const all = [...groups.values()];
  const few = all.filter(({ names }) => names.length < FEWEST).flatMap(({ names }) => names);
  return [
    ...all.filter(({ names }) => names.length >= FEWEST),
    ...[...alone, ...few].map((pair) => ({ names: [pair], rewriting: null })),
  ];
}

interface Outline {
  readonly text: string;
  /** How many values there are. */
  readonly values: number;
}

/** What a schema says, but for the names in question that it refers to; members in any order. */
function outlineOf(value: Json, isInQuestion: (name: string) => boolean): Outline {
  let values = 0;
  const nameless = (text: string): string => {
    const name = text.slice(text.lastIndexOf('/') + 1);
    return isInQuestion(name) ? '*' : name;
  };
  const written = (one: Json, isReference: boolean): Json => {
    values++;
    if (typeof one === 'string') return isReference ? nameless(one) : one;
    if (Array.isArray(one)) return one.map((item: Json) => written(item, false));
    if (!isObject(one)) return one;
    return Object.entries(one)
      .toSorted(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, member]): Json => [key, key === 'mapping' ? mapped(member) : written(member, key === '$ref')]);
  };
  const mapped = (mapping: Json): Json =>
    isObject(mapping) ? Object.entries(mapping).map(([key, to]): Json => [key, written(to, true)]) : mapping;
  return { text: JSON.stringify(written(value, false)), values };
}

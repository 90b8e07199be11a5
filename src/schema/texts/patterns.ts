import type { Contract } from '../../model/contract.ts';
import type { Emptiness, Lengths, WordWanted } from './automata.ts';
import { canSearch, canTry, counted } from './pattern-work.ts';
import type { Kept } from './pattern-work.ts';

/**
 * Regular expressions of `pattern` as languages. Inclusion is decided on finite automata with bounded work; what is not
 * regular (back references) or too large stays undecided. No expression from a document is ever run on text that a
 * hostile author could choose, but for short property names and expressions that can't backtrack badly.
 */

const MAX_SOURCE = 500;

/** An expression that may be run on short texts, and how the steps of a failing match grow with the length of the text. */
interface Runnable {
  readonly expression: RegExp;
  readonly power: number;
}

/** Whether a property name matches a pattern; null when trying it could take too long or it is not a valid expression. */
export function matchesName(pattern: string, name: string): boolean | null {
  if (pattern.length > MAX_SOURCE || name.length > 200) return null;
  const found = runnable(pattern);
  // Names are matched as JSON Schema says, and not otherwise.
  return found?.expression.unicode !== true || !canTry(stepsOf(found, name)) ? null : found.expression.test(name);
}

/** Signs of repetition in an expression. */
const repetitionsIn = (pattern: string): number => (pattern.match(/[*+{]/g) ?? []).length;

/** No expression of this form backtracks worse than with the third power of the length, from each place where it may begin. */
const isSimple = (pattern: string): boolean =>
  pattern.length <= MAX_SOURCE && !/[)][*+{]/.test(pattern) && repetitionsIn(pattern) <= 3 && !/\\[1-9k]/.test(pattern);

const MOST_KEPT = 5_000;
const expressions = new Map<string, Runnable | null>();

/** An expression that may be run on short texts; null for the others. Without `u` where it is no expression with it (`[\w-.]`). */
function runnable(pattern: string): Runnable | null {
  const known = expressions.get(pattern);
  if (known !== undefined) return known;
  const expression = isSimple(pattern) ? (madeOf(pattern, 'u') ?? madeOf(pattern, '')) : null;
  const beginnings = /^\^[^|]*$/u.test(pattern) ? 0 : 1;
  const made = expression && { expression, power: repetitionsIn(pattern) + beginnings };
  if (expressions.size > MOST_KEPT) expressions.clear();
  expressions.set(pattern, made);
  return made;
}

function madeOf(pattern: string, flags: string): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}

/** What it may take at worst to try an expression on a text; one for those that people write. */
const stepsOf = ({ power }: Runnable, { length }: string): number => 1 + Math.floor(length ** power / STEPS_OF_A_TRY);

const STEPS_OF_A_TRY = 1_000;

const MAX_NATIVE = 120;
const MAX_TEXT = 2_000;

/** Whether a text contains a match of a pattern; null when that can't be told in bounded time. */
export function matches(pattern: string, text: string): boolean | null {
  if (text.length > MAX_TEXT) return null;
  const native = text.length <= MAX_NATIVE ? runnable(pattern) : null;
  if (native !== null && canTry(stepsOf(native, text))) return native.expression.test(text);
  return automata !== null && canSearch(text.length) ? automata.contains(pattern, text) : null;
}

/** Whether `matches` can be asked about a pattern at all. */
export const isUsable = (pattern: string): boolean => matches(pattern, 'a') !== null;

/** A shortest readable word; null when none was found (see automata.ts). */
export const findWord = (wanted: WordWanted): string | null => automata?.word(wanted) ?? null;

/** Longer texts than this are not counted out by automata. */
export const MAX_COUNTED = 60;

/** Whether no text is as it is wanted; null when that can't be decided within bounds. */
export function noneMatches(wanted: Emptiness): boolean | null {
  const { inside, outside, minLength, maxLength } = wanted;
  if (inside.length + outside.length === 0) return maxLength !== null && maxLength < minLength;
  if (automata === null) return null;
  const key = JSON.stringify([inside, outside, minLength, maxLength]);
  // What is left out here admits more texts: a set that is empty without it is empty with it.
  const range = {
    minLength: minLength > MAX_COUNTED ? 0 : minLength,
    maxLength: (maxLength ?? 0) > MAX_COUNTED ? null : maxLength,
  };
  const { isEmpty } = automata;
  return counted(answers, key, () => isEmpty({ inside, outside, ...range }));
}

/** A language of more words than this is not written out. */
const MAX_WORDS = 4;

const languages = new Map<string, readonly string[] | null>();

/** All texts that match a pattern; null for more than a few, and where it can't be told. */
export function wordsOf(pattern: string): readonly string[] | null {
  const known = languages.get(pattern);
  if (known !== undefined) return known;
  const found: string[] = [];
  let all: readonly string[] | null = null;
  while (found.length <= MAX_WORDS) {
    const others = found.map((word) => `^${word.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`)}$`);
    if (noneMatches({ inside: [pattern], outside: others, minLength: 0, maxLength: null }) === true) {
      all = found;
      break;
    }
    const outside = others.length === 0 ? null : others.join('|');
    const word = findWord({ inside: [pattern], outside, minLength: 0, maxLength: null });
    if (word === null) break;
    found.push(word);
  }
  if (languages.size > MOST_KEPT) languages.clear();
  languages.set(pattern, all);
  return all;
}

type Automata = typeof import('./automata.ts');

let automata: Automata | null = null;
const answers = new Map<string, Kept<boolean | null>>();

/** Loads what decides about patterns, if one of the documents has any. Until then only equal patterns are known to be related. */
export async function preparePatterns(contracts: readonly Contract[]): Promise<void> {
  if (
    automata !== null ||
    !contracts.some((contract) => [...contract.files.values()].some((text) => text.includes('pattern')))
  )
    return;
  automata = await import('./automata.ts');
}

/**
 * Whether every string that contains a match of `inner` contains one of `outer` (JSON Schema patterns are not anchored).
 * Null when it can't be decided within bounds.
 */
export function patternIncluded(inner: string, outer: string): boolean | null {
  if (inner === outer || outer === '') return true;
  if (automata === null) return null;
  const key = JSON.stringify([inner, outer]);
  const { included } = automata;
  return counted(answers, key, () => included(inner, outer));
}

/** The same for strings of some lengths that match all of `inner`. */
function patternIncludedWithin(inner: readonly string[], outer: string, lengths: Lengths): boolean | null {
  if (automata === null) return null;
  const key = JSON.stringify([inner, outer, lengths.minLength, lengths.maxLength]);
  const { includedWithin } = automata;
  return counted(answers, key, () => includedWithin(inner, outer, lengths));
}

/** What strings are like: patterns that all of them match, and their lengths. */
interface Strings extends Lengths {
  readonly patterns: readonly string[];
}

/** Of two lists with more pairs than this, only what is written the same is known to be related. */
const MOST_PAIRS = 2_500;

/** Whether strings match all of some patterns, by their own patterns or by these and their lengths. */
export function patternsIncluded(strings: Strings, outer: readonly string[]): boolean | null {
  const { patterns, minLength, maxLength } = strings;
  const written = new Set(patterns);
  const isMany = patterns.length * outer.length > MOST_PAIRS;
  const decided = outer.map((pattern): boolean | null => {
    if (isMany || written.has(pattern)) return written.has(pattern) || null;
    const each = (patterns.length === 0 ? [''] : patterns).map((own) => patternIncluded(own, pattern));
    if (each.includes(true)) return true;
    if (patterns.length > 1 || minLength > 0 || maxLength !== null)
      return patternIncludedWithin(patterns, pattern, strings);
    return each.includes(null) ? null : false;
  });
  return decided.includes(false) ? false : decided.includes(null) ? null : true;
}

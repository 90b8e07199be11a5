/**
 * What automata may cost. One question is bounded by the size of the automata; all questions of a comparison by the work
 * that is counted here. Answers are kept from one comparison to the next, and each comparison pays for those it asks for:
 * so the same documents get the same answers, whatever was compared before.
 */

/** Nodes that are made, and ranges of characters at each of them: for all questions of a comparison, and for one. */
const ALL_WORK = 4_000_000;
const WORK_FOR_ONE = 1_000_000;

/** Expressions that are tried on texts by the language itself, at worst: for all of a comparison. */
const ALL_TRIES = 5_000_000;

/** Characters of texts in which automata look for a match. */
const ALL_SEARCHED = 2_000_000;

const work = { left: ALL_WORK, own: 0, tries: ALL_TRIES, searched: ALL_SEARCHED };
const paid = new Set<Kept<unknown>>();

/** An answer, and what it took to find it. */
export interface Kept<T> {
  readonly value: T;
  readonly work: number;
}

/** Begins anew: what is asked from now on, without a pause, is one comparison. */
export function countPatternsAnew(): void {
  work.left = ALL_WORK;
  work.tries = ALL_TRIES;
  work.searched = ALL_SEARCHED;
  paid.clear();
}

/** Whether an expression may be tried on a text, which may take so many steps; counts them. */
export const canTry = (steps: number): boolean => (work.tries -= steps) >= 0;

/** Whether automata may look through a text of so many characters; counts them. */
export const canSearch = (characters: number): boolean => (work.searched -= 1 + characters) >= 0;

class OutOfWork extends Error {}

const OUT_OF_WORK = new OutOfWork();

/**
 * Counts some work.
 * @throws Error where nothing is left, or one question needs too much of it.
 */
export function workOnPattern(amount: number): void {
  work.own += amount;
  work.left -= amount;
  if (work.left < 0 || work.own > WORK_FOR_ONE) throw OUT_OF_WORK;
}

const MOST_KEPT = 5_000;

/** The answer to a question, found once; null where there is no work left to find it. */
export function counted<T>(known: Map<string, Kept<T>>, question: string, find: () => T): T | null {
  const before = known.get(question);
  if (before !== undefined) {
    if (paid.has(before)) return before.value;
    work.left -= before.work;
    if (work.left < 0) return null;
    paid.add(before);
    return before.value;
  }
  if (work.left < 0) return null;
  const outer = work.own;
  work.own = 0;
  const value = find();
  const found: Kept<T> = { value, work: work.own };
  work.own = outer;
  if (work.left < 0) return null;
  if (known.size > MOST_KEPT) known.clear();
  known.set(question, found);
  paid.add(found);
  return value;
}

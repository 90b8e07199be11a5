import type { Contract } from '../model/contract.ts';

/**
 * Regular expressions of `pattern` as languages. Inclusion is decided on finite automata with bounded work; what is not
 * regular (back references) or too large stays undecided. No expression from a document is ever run on text that a
 * hostile author could choose, but for short property names and expressions that can't backtrack badly.
 */

const MAX_SOURCE = 500;

/** Whether a property name matches a pattern; null when trying it could take too long or it is not a valid expression. */
export function matchesName(pattern: string, name: string): boolean | null {
  if (pattern.length > MAX_SOURCE || name.length > 200) return null;
  const simple = !/[)][*+{]/.test(pattern) && (pattern.match(/[*+{]/g) ?? []).length <= 3 && !/\\[1-9k]/.test(pattern);
  if (!simple) return null;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return null;
  }
}

type Decide = (inner: string, outer: string) => boolean | null;

let decide: Decide | null = null;
const answers = new Map<string, boolean | null>();

/** Loads what decides about patterns, if one of the documents has any. Until then only equal patterns are known to be related. */
export async function preparePatterns(contracts: readonly Contract[]): Promise<void> {
  if (
    decide !== null ||
    !contracts.some((contract) => [...contract.files.values()].some((text) => text.includes('pattern')))
  )
    return;
  decide = (await import('./automata.ts')).included;
}

/**
 * Whether every string that contains a match of `inner` contains one of `outer` (JSON Schema patterns are not anchored).
 * Null when it can't be decided within bounds.
 */
export function patternIncluded(inner: string, outer: string): boolean | null {
  if (inner === outer || outer === '') return true;
  if (decide === null) return null;
  const key = JSON.stringify([inner, outer]);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = decide(inner, outer);
  if (answers.size > 5_000) answers.clear();
  answers.set(key, answer);
  return answer;
}

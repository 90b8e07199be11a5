/** Which findings of two sides are the same. Positions, messages and numbers in them play no part. */
import { contentOf, DEEPEST_NAME, inEveryVersion, namedComponent, namedInFile, surroundings } from './elsewhere.ts';
import type { KeyOf } from './elsewhere.ts';
import type { Placed } from './placed.ts';

/** A result of the head with the one of the base that it continues, or null when it is new. */
export interface Continued {
  readonly head: Placed;
  readonly base: Placed | null;
}

/** How the results of two sides relate. */
export interface Delta {
  readonly head: readonly Continued[];
  readonly fixed: readonly Placed[];
}

/** Rule and place of a result, and what it is about where the rule says so. */
export function identityOf({ result: { rule, key }, meaning }: Pick<Placed, 'result' | 'meaning'>): string {
  // `missing id`: a path parameter has another name tomorrow, and is known by its position.
  const position = key === null ? -1 : meaning.parameters.indexOf(key.slice(key.lastIndexOf(' ') + 1));
  return JSON.stringify([rule, meaning.anchor, meaning.inside, position < 0 ? key : position]);
}

/** Rule, place and message of a result, where a member that is absent has the place that it would have. */
const lookedFor = ({ result: { rule, absent, message }, meaning: { anchor, inside } }: Placed): string =>
  JSON.stringify([rule, anchor, absent === undefined ? inside : [...inside, absent], message]);

/** Rule and subject of a result that might have stood elsewhere; null when it has no subject. */
const subjectOf = ({ result: { rule, subject } }: Placed): string | null =>
  subject === null ? null : JSON.stringify([rule, subject]);

/**
 * Matches results of both sides: first by rule and place, those with the same message before others where several share
 * a place, then where one speaks of a member that is not there and the other of that member, then by rule and subject
 * where results have one, then by rule and content, name or surroundings, for what was moved, bundled or split. Each
 * result of the base continues in one of the head at most.
 * @param isConverted whether one side is written in Swagger 2.0, and the other is not.
 */
export function compareResults(base: readonly Placed[], head: readonly Placed[], isConverted = false): Delta {
  const left = new Set(base);
  const found = new Map<Placed, Placed>();
  const match = (keyOf: KeyOf, keyOfHead: KeyOf = keyOf): void => {
    const waiting = new Map<string, Placed[]>();
    for (const placed of left) {
      const key = keyOf(placed);
      if (key === null) continue;
      const known = waiting.get(key);
      if (known === undefined) waiting.set(key, [placed]);
      else known.push(placed);
    }
    if (waiting.size === 0) return;
    for (const placed of head) {
      if (found.has(placed)) continue;
      const before = waiting.get(keyOfHead(placed) ?? '')?.shift();
      if (before === undefined) continue;
      found.set(placed, before);
      left.delete(before);
    }
  };
  match((placed) => `${identityOf(placed)} ${placed.result.message}`);
  match(identityOf);
  // What was not there and is now, and still is not as it should be, is no other finding; nor the other way around.
  match(lookedFor);
  if (isConverted) match(inEveryVersion);
  match(subjectOf);
  match(contentOf);
  for (let depth = 0; depth <= DEEPEST_NAME; depth += 1) {
    match(namedComponent, namedInFile(depth));
    match(namedInFile(depth), namedComponent);
  }
  const [apart, together] = surroundings();
  match(apart, together);
  match(together, apart);
  return { head: head.map((placed) => ({ head: placed, base: found.get(placed) ?? null })), fixed: [...left] };
}

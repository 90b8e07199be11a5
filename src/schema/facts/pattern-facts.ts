import { effectOf } from './effects.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { STRING } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';
import { matches, patternsIncluded } from '../texts/patterns.ts';

/** Facts about the expressions that texts have to match. */

type Relation = ReturnType<typeof effectOf>;

const patternFact = (a: Node, b: Node, effect: NonNullable<Relation>): Fact =>
  keywordFact(a, b, 'pattern', {
    kind: 'schema.pattern-changed',
    effect,
    before: a.string.patterns,
    after: b.string.patterns,
  });

/** What the expressions of free texts say. */
export function patternFacts(a: Node, b: Node): readonly Fact[] {
  const [x, y] = [a.string, b.string];
  const effect = effectOf(patternsIncluded(x, y.patterns), patternsIncluded(y, x.patterns));
  return effect === null ? [] : [patternFact(a, b, effect)];
}

function onlyIn(one: Node, other: Node): readonly string[] {
  const known = new Set(other.string.patterns);
  return one.string.patterns.filter((pattern) => !known.has(pattern));
}

/**
 * Listed values that do not match are no values, which is told of them. Where an expression changed, and nobody can tell
 * which of the values match it, that is told.
 */
export function patternsBesideValues(a: Node, b: Node): readonly Fact[] {
  const patterns = [...onlyIn(a, b), ...onlyIn(b, a)];
  if (patterns.length === 0) return [];
  const listed = [a, b].flatMap(({ values }) => values.get(STRING) ?? []);
  const isOpen = listed.some(
    (value) => typeof value === 'string' && patterns.some((pattern) => matches(pattern, value) === null),
  );
  return isOpen ? [patternFact(a, b, 'undecided')] : [];
}

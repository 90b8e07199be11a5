import type { Effect, OpenContent } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { caseFacts } from './cases.ts';
import type { Compared, Step } from './compared.ts';
import { keywordFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { OBJECT, canonical, isAnything, isNever } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { wordsOf } from '../texts/patterns.ts';
import { compareProperty } from './properties.ts';
import type { Sides } from './properties.ts';

/** What objects have, must have, and may have besides. */

/** Compares the object parts of two nodes. */
export function compareObjects(sides: Sides, a: Node, b: Node): Compared {
  const facts: Fact[] = [];
  const steps: Step[] = [];
  const names = new Set([
    ...a.object.properties.keys(),
    ...b.object.properties.keys(),
    ...a.object.required,
    ...b.object.required,
  ]);
  for (const name of names) {
    const compared = compareProperty(sides, a, b, name);
    for (const one of compared.facts) facts.push(one);
    for (const one of compared.steps) steps.push(one);
  }
  const inCases = caseFacts(sides, a, b);
  if (inCases === null) compareRest(a, b, facts, steps);
  else for (const one of inCases) facts.push(one);
  comparePatterns(a, b, facts, steps);
  compareNames(a, b, facts, steps);
  compareDependents(a, b, facts);
  return { facts, steps };
}

const openness = (rest: Child): OpenContent => (isNever(rest) ? 'nothing' : isAnything(rest) ? 'anything' : 'schema');

/** Values by names of the sender's choice, and nothing else: whoever reads the object reads its values. */
const isPlainMap = ({ object }: Node): boolean =>
  object.explicitRest && object.properties.size === 0 && object.patterns.size === 0;

function compareRest(a: Node, b: Node, facts: Fact[], steps: Step[]): void {
  const before = openness(a.object.rest);
  const after = openness(b.object.rest);
  const isMap = before !== 'nothing' && after !== 'nothing' && [a, b].every(isPlainMap);
  if ((before === 'schema' && after === 'schema') || (isMap && before !== after)) {
    steps.push({ segment: '{}', a: a.object.rest, b: b.object.rest });
    return;
  }
  if (before === after) return;
  const keyword =
    written(b, 'unevaluatedProperties') !== undefined && written(b, 'additionalProperties') === undefined
      ? 'unevaluatedProperties'
      : 'additionalProperties';
  facts.push(restFact(a, b, keyword, before, after));
}

const SIZE: Readonly<Record<OpenContent, number>> = { nothing: 0, schema: 1, anything: 2 };

const restFact = (a: Node, b: Node, keyword: string, before: OpenContent, after: OpenContent): Fact =>
  keywordFact(a, b, keyword, {
    kind: 'schema.additional-properties-changed',
    effect: SIZE[after] < SIZE[before] ? 'narrowed' : 'widened',
    before,
    after,
    explicit: a.object.explicitRest,
  });

/**
 * Alternatives that closed or opened together with the others. Which of them became which is not known, and that they came
 * and went may change nothing for careful senders.
 */
export function opennessOfAlternatives(sides: Pick<Sides, 'base' | 'head'>, a: Node, b: Node): readonly Fact[] {
  if ([a, b].some(({ alternatives, object }) => alternatives.length === 0 || isNever(object.rest))) return [];
  const [before, after] = [opennessWithin(sides.base, a), opennessWithin(sides.head, b)];
  if (before === null || after === null || before === after) return [];
  return [{ ...restFact(a, b, 'additionalProperties', before, after), isOfSilenced: true }];
}

/** Whether all alternatives of a list are closed, or each is open; null where some are and some are not. */
function opennessWithin(normaliser: Normaliser, { alternatives }: Node): OpenContent | null {
  const lists = alternatives
    .filter(({ scope }) => (scope & OBJECT) !== 0)
    .map(({ branches }) => branches.map((child) => !isAnything(child) && isNever(normaliser.node(child).object.rest)));
  if (lists.some((list) => list.every(Boolean))) return 'nothing';
  return lists.flat().some(Boolean) ? null : 'anything';
}

/** What else an object may have, where it depends on the value of which properties that is said; null where it is as open as it was. */
export function unevaluatedFact(a: Node, b: Node, keyword: string): Fact | null {
  if (keyword !== 'unevaluatedProperties') return null;
  const opennessOf = ({ others }: Node): OpenContent => {
    const asked = others.filter((other) => other.keyword === keyword).map(({ value }) => value);
    if (asked.includes(false)) return 'nothing';
    return asked.every((value) => value === true) ? 'anything' : 'schema';
  };
  const [before, after] = [opennessOf(a), opennessOf(b)];
  return before === after ? null : restFact(a, b, keyword, before, after);
}

function comparePatterns(a: Node, b: Node, facts: Fact[], steps: Step[]): void {
  for (const pattern of new Set([...a.object.patterns.keys(), ...b.object.patterns.keys()])) {
    if (namesNothingElse(pattern, a, b)) continue;
    const before = a.object.patterns.get(pattern);
    const after = b.object.patterns.get(pattern);
    if (before !== undefined && after !== undefined) {
      steps.push({ segment: `{${pattern}}`, a: before, b: after });
      continue;
    }
    const adds = after !== undefined;
    const openBefore = isAnything(adds ? a.object.rest : b.object.rest);
    const closedBefore = isNever(adds ? a.object.rest : b.object.rest);
    const effect: Effect = openBefore
      ? adds
        ? 'narrowed'
        : 'widened'
      : closedBefore
        ? adds
          ? 'widened'
          : 'narrowed'
        : 'undecided';
    facts.push(
      keywordFact(a, b, 'patternProperties', {
        kind: 'schema.keyword-changed',
        effect,
        keyword: 'patternProperties',
        before: adds ? undefined : pattern,
        after: adds ? pattern : undefined,
      }),
    );
  }
}

/** Whether all names that match a pattern are described by themselves, which is compared there. */
const namesNothingElse = (pattern: string, ...sides: readonly Node[]): boolean =>
  sides.some(({ object }) => object.properties.size > 0) &&
  wordsOf(pattern)?.every((name) => sides.some(({ object }) => object.properties.has(name))) === true;

function compareNames(a: Node, b: Node, facts: Fact[], steps: Step[]): void {
  const [before, after] = [a.object.names, b.object.names];
  if (isAnything(before) && isAnything(after)) return;
  if (!isAnything(before) && !isAnything(after)) steps.push({ segment: '{name}', a: before, b: after });
  else {
    const effect: Effect = isAnything(before) ? 'narrowed' : 'widened';
    facts.push(
      keywordFact(a, b, 'propertyNames', {
        kind: 'schema.keyword-changed',
        effect,
        keyword: 'propertyNames',
        before: written(a, 'propertyNames'),
        after: written(b, 'propertyNames'),
      }),
    );
  }
}

function compareDependents(a: Node, b: Node, facts: Fact[]): void {
  const entries = (node: Node): Json =>
    Object.fromEntries([...node.object.dependentRequired].map(([name, needed]) => [name, [...needed]]));
  const [before, after] = [entries(a), entries(b)];
  if (canonical(before) === canonical(after)) return;
  const covers = (outer: Node, inner: Node): boolean =>
    [...inner.object.dependentRequired].every(([name, needed]) =>
      needed.every((other) => outer.object.dependentRequired.get(name)?.includes(other) === true),
    );
  const effect: Effect = covers(b, a) ? 'narrowed' : covers(a, b) ? 'widened' : 'replaced';
  facts.push(
    keywordFact(a, b, 'dependentRequired', {
      kind: 'schema.keyword-changed',
      effect,
      keyword: 'dependentRequired',
      before,
      after,
    }),
  );
}

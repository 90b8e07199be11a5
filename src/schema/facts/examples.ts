import type { Json } from '../../model/json.ts';
import { textFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';

/** What schemas give as examples: a list in JSON Schema and since OpenAPI 3.1, where one `example` stood before. */

const KEYS = ['example', 'examples'] as const;

/** The fact about one of both keywords. Who only writes the one as a list of one says nothing new. */
export function exampleFacts(a: Node, b: Node, key: (typeof KEYS)[number]): readonly Fact[] {
  const [before, after] = [keysOf(a), keysOf(b)];
  const isRewritten = before.length > 0 && after.length > 0 && before.join() !== after.join();
  if (!isRewritten) {
    const isKept = isSame(valuesUnder(a, key), valuesUnder(b, key));
    return isKept ? [] : [textFact(a, b, key, written(a, key), written(b, key))];
  }
  const [old, now] = [examplesOf(a), examplesOf(b)];
  return key === 'example' || isSame(old, now) ? [] : [textFact(a, b, key, [...old], [...now])];
}

const keysOf = (node: Node): readonly string[] =>
  KEYS.filter((key) => node.leaves.some(({ value }) => Object.hasOwn(value, key)));

const valuesUnder = (node: Node, key: string): readonly Json[] =>
  node.leaves.flatMap(({ value }) => (Object.hasOwn(value, key) ? [value[key] ?? null] : []));

function examplesOf(node: Node): readonly Json[] {
  const lists = valuesUnder(node, 'examples').flatMap((list) =>
    Array.isArray(list) ? (list as readonly Json[]) : [list],
  );
  return [...lists, ...valuesUnder(node, 'example')];
}

/** What several parts say of one schema has no order, and saying it twice adds nothing. */
function isSame(before: readonly Json[], after: readonly Json[]): boolean {
  const [old, now] = [new Set(before.map(canonical)), new Set(after.map(canonical))];
  return old.size === now.size && [...old].every((one) => now.has(one));
}

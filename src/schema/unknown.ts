import type { Json } from '../model/json.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { ALL_TYPES, ANY_NODE } from './node.ts';
import type { Node } from './node.ts';

/**
 * A reference that leads nowhere on one side only: what it stands for is not known, so nothing can be said of what is
 * gone or new but that.
 */
export function unknownFact(a: Node, b: Node): Fact | null {
  const [before, after] = [danglingIn(a), danglingIn(b)];
  if ((before === undefined) === (after === undefined)) return null;
  const payload = { effect: 'undecided', keyword: '$ref', before, after } as const;
  return keywordFact(a, b, '$ref', { kind: 'schema.keyword-changed', ...payload });
}

/** The reference that is all there is of a schema, where it leads nowhere. */
function danglingIn({ types, others, object, alternatives }: Node): Json | undefined {
  const [only] = others;
  const isAll = types === ALL_TYPES && object === ANY_NODE.object && alternatives.length === 0 && others.length === 1;
  return isAll && only?.keyword === '$ref' ? only.value : undefined;
}

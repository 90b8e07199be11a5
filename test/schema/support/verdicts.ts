import type { Direction } from '../../../src/model/change.ts';
import type { Json } from '../../../src/model/json.ts';
import { judgeEach } from '../../../src/rules/judge.ts';
import type { OraclePair } from './oracle.ts';
import { comparisonOf } from './pair.ts';

/**
 * What rules make of a pair, in requests and in responses: a value that may be sent and is refused has to be told as
 * breaking, as potentially breaking, or as something that nobody can classify.
 */

const LOUD: ReadonlySet<string> = new Set(['breaking', 'potentially-breaking', 'unclassified']);

/** What is said of a pair as if all was well, though one of these values, which its sender admits, is refused. */
export function saidHarmless(
  pair: OraclePair,
  direction: Direction,
  lens: 'wire' | 'strict',
  refused: readonly Json[],
): string | undefined {
  const { before, after, dialect, schemas } = pair;
  const [first] = lens === 'strict' ? refused : described(pair, direction, refused);
  if (first === undefined) return undefined;
  const { changes, evidence } = comparisonOf(before, after, { dialects: [dialect, dialect], schemas, direction });
  const { base, head } = evidence;
  const judged = judgeEach(changes, { base, head, lens, policies: new Map() });
  if (judged.some(({ judgement }) => LOUD.has(judgement.impact))) return undefined;
  // Objects are opened to be added to (docs/policies.md): who sends a name of their own choice takes that risk.
  if (lens === 'wire' && changes.some((change) => change.kind === 'property.added' && change.open)) return undefined;
  return `harmless in a ${direction} (${lens}), though refused: ${JSON.stringify(first)}`;
}

/** Values of which the sender describes all names: clients take no notice of others unless they validate. */
function described(
  { before, after, schemas }: OraclePair,
  direction: Direction,
  values: readonly Json[],
): readonly Json[] {
  const names = namesDescribed([direction === 'request' ? before : after, schemas]);
  return values.filter((value) => namesIn(value).every((name) => names.has(name)));
}

/** Names of properties that somewhere are described, or may be anything. */
function namesDescribed(schema: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries<Json>(value)) {
      if (key === 'properties' && typeof inner === 'object' && inner !== null)
        for (const name of Object.keys(inner)) found.add(name);
      if (MANY_NAMES.has(key) && typeof inner === 'object') for (const name of ['a', 'b', 'c', 'd']) found.add(name);
      visit(inner);
    }
  };
  visit(schema);
  return found;
}

const MANY_NAMES: ReadonlySet<string> = new Set(['patternProperties', 'additionalProperties', 'unevaluatedProperties']);

function namesIn(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values<Json>(value).flatMap((inner) => namesIn(inner));
  return Array.isArray(value) ? below : [...Object.keys(value), ...below];
}

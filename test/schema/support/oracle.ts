import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Change } from '../../../src/model/change.ts';
import type { Contract, Dialect } from '../../../src/model/contract.ts';
import type { Json } from '../../../src/model/json.ts';
import { createIdentity } from '../../../src/schema/normal-form/identical.ts';
import { childOf } from '../../../src/schema/normal-form/node.ts';
import { createNormaliser } from '../../../src/schema/normal-form/normalise.ts';
import { createProvers } from '../../../src/schema/proofs/provers.ts';
import { withImpliedTypes } from './implied.ts';
import { instancesFor } from './instances.ts';
import { lowered } from './openapi30.ts';
import { changesBetween, schemaContract } from './pair.ts';
import { saidHarmless } from './verdicts.ts';

/**
 * An independent judge of what the comparison says: Ajv, on the schemas as they are written, over many values. What it
 * refutes is wrong, whatever the comparison thought; what it doesn't refute may still be.
 */

/** A pair of schemas and the components they refer to. */
export interface OraclePair {
  readonly dialect: Dialect;
  readonly before: Json;
  readonly after: Json;
  readonly schemas: { readonly [name: string]: Json };
}

export interface OracleVerdict {
  /** A value that is refused now, and one that is admitted now and was not before. */
  readonly lost: Json | undefined;
  readonly won: Json | undefined;
  /** What is wrong, in a sentence each: facts, proofs, and what rules make of them in both directions. */
  readonly wrong: readonly string[];
  /** A change whose effect the comparison could not decide. */
  readonly undecided: boolean;
  /** Neither proved nor refuted, in one direction or both. */
  readonly open: readonly ('before in after' | 'after in before')[];
  readonly changes: readonly Change[];
}

/** Changes that say that a value may be refused now. */
const saysNarrowed = (change: Change): boolean =>
  'effect' in change
    ? change.effect !== 'widened'
    : change.kind === 'property.became-required' ||
      change.kind === 'property.added' ||
      (change.kind === 'property.removed' && !change.open);

const saysWidened = (change: Change): boolean =>
  'effect' in change
    ? change.effect !== 'narrowed'
    : change.kind === 'property.became-optional' ||
      change.kind === 'property.removed' ||
      (change.kind === 'property.added' && !change.open);

/** What Ajv finds wrong with what is said about a pair. */
export function judge(pair: OraclePair): OracleVerdict {
  const [old, now] = [validator(pair, pair.before), validator(pair, pair.after)];
  const values = instancesFor(pair.before, pair.after);
  const refused = values.filter((value) => old(value) && !now(value));
  const admitted = values.filter((value) => !old(value) && now(value));
  const [lost, won] = [refused[0], admitted[0]];
  const { dialect, schemas } = pair;
  const changes = changesBetween(pair.before, pair.after, { dialects: [dialect, dialect], schemas });
  const proved = proofs(pair);
  const wrong: string[] = [];
  if (lost !== undefined && !changes.some(saysNarrowed)) wrong.push(`refused in silence: ${JSON.stringify(lost)}`);
  if (won !== undefined && !changes.some(saysWidened)) wrong.push(`admitted in silence: ${JSON.stringify(won)}`);
  if (lost !== undefined && proved.before) wrong.push(`proved that nothing is refused: ${JSON.stringify(lost)}`);
  if (won !== undefined && proved.after) wrong.push(`proved that nothing is admitted: ${JSON.stringify(won)}`);
  const harmless = [
    saidHarmless(pair, 'request', 'wire', refused),
    saidHarmless(pair, 'response', 'wire', admitted),
    saidHarmless(pair, 'response', 'strict', admitted),
  ];
  return {
    lost,
    won,
    wrong: [...wrong, ...harmless.filter((one) => one !== undefined)],
    undecided: changes.some((change) => 'effect' in change && change.effect === 'undecided'),
    open: [
      ...(lost === undefined && !proved.before ? (['before in after'] as const) : []),
      ...(won === undefined && !proved.after ? (['after in before'] as const) : []),
    ],
    changes,
  };
}

/** Both inclusions, asked of the prover itself: whatever a comparison makes of its answers. */
function proofs(pair: OraclePair): { readonly before: boolean; readonly after: boolean } {
  const contract = (schema: Json): Contract =>
    schemaContract({ root: schema, components: { schemas: pair.schemas } }, pair.dialect);
  const [base, head] = [contract(pair.before), contract(pair.after)];
  const identity = createIdentity(base, head);
  const provers = createProvers(
    createNormaliser(base, head, { impliesTypes: true, same: identity.same }),
    identity,
    Infinity,
  );
  const child = (value: Json, side: 0 | 1) =>
    childOf([{ value, place: { file: 'api.yaml', pointer: '/root' }, dialect: pair.dialect, side }]);
  const [before, after] = [child(pair.before, 0), child(pair.after, 1)];
  const prover = provers('request', 'plain');
  return { before: prover.included(before, after), after: prover.included(after, before) };
}

/** An independent validator as the judge of what a schema admits. */
export function validator(pair: OraclePair, schema: Json): (value: Json) => boolean {
  const ajv = new Ajv2020.default({
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    unicodeRegExp: true,
    // Multiples are counted on paper: in floating point 0.3 is none of 0.1.
    multipleOfPrecision: 9,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  // Its own looks for whole numbers only.
  ajv.addFormat('int64', {
    type: 'number',
    validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
  });
  const [written, others] = [withImpliedTypes(schema), pair.schemas];
  const { root, schemas } =
    pair.dialect === '3.0' ? lowered(written, others) : { root: encoded(apart(written)), schemas: encoded(others) };
  return ajv.compile({ $ref: '#/root', root, components: { schemas } }) as (value: Json) => boolean;
}

/**
 * The same with `contains` and `uniqueItems` in an object of their own. Beside `prefixItems` Ajv 8.20 errs about both: it
 * takes `[]` for a list that contains something, and `items` for the schema of all items when it looks for equal ones.
 */
function apart(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(apart);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => [
    keyword,
    keyword === 'const' || keyword === 'enum' ? value : apart(value),
  ]);
  if (!Object.hasOwn(schema, 'prefixItems')) return Object.fromEntries(entries);
  const isMoved = ([keyword]: readonly [string, Json]): boolean => MOVED.has(keyword);
  const moved = Object.fromEntries(entries.filter(isMoved));
  const kept = Object.fromEntries(entries.filter((entry) => !isMoved(entry)));
  const { allOf } = kept;
  if (Object.keys(moved).length === 0) return kept;
  return { ...kept, allOf: [...(Array.isArray(allOf) ? (allOf as readonly Json[]) : []), moved] };
}

/** The same with `contentEncoding: base64` as the format it took the place of (docs/decisions/0053-…): Ajv checks formats only. */
function encoded(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(encoded);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, Json] => [
      keyword,
      keyword === 'const' || keyword === 'enum' ? value : encoded(value),
    ]),
  );
  if (kept['contentEncoding'] !== 'base64') return kept;
  const { allOf } = kept;
  return { ...kept, allOf: [...(Array.isArray(allOf) ? (allOf as readonly Json[]) : []), { format: 'byte' }] };
}

const MOVED: ReadonlySet<string> = new Set(['contains', 'minContains', 'maxContains', 'uniqueItems']);

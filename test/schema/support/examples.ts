import type { Judgement } from '../../../src/model/finding.ts';
import { addWitnesses } from '../../../src/diff/witnesses.ts';
import { judgeEach } from '../../../src/rules/judge.ts';
import { validator } from './oracle.ts';
import type { OraclePair } from './oracle.ts';
import { comparisonOf } from './pair.ts';

/** What a report says of a pair in requests: breaking changes, and what may be. */
export interface Examples {
  readonly shown: readonly Judgement[];
  /** Without an example, though none of the reasons was proved that leave room for none. */
  readonly missing: readonly Judgement[];
  /** Those which no message can show. */
  readonly none: readonly Judgement[];
  /** What Ajv finds wrong with examples on the schemas as they are written. */
  readonly wrong: readonly string[];
}

/** The examples of all breaks of a pair. */
export async function examplesOf(pair: OraclePair): Promise<Examples> {
  const { dialect, schemas } = pair;
  const { changes, evidence } = comparisonOf(pair.before, pair.after, { dialects: [dialect, dialect], schemas });
  const { base, head } = evidence;
  const judged = judgeEach(changes, { base, head, lens: 'wire', policies: new Map() });
  const told = await addWitnesses(judged, evidence, 'all');
  const without = told.filter(({ noWitness }) => noWitness !== undefined);
  const [old, now] = [validator(pair, pair.before), validator(pair, pair.after)];
  const shown = told.filter(({ witness }) => witness !== undefined);
  const wrong = shown.flatMap(({ rule, witness }) => {
    const isPart = witness?.subject?.startsWith('value of ') === true;
    if (witness === undefined || isPart || (old(witness.instance) && !now(witness.instance))) return [];
    return [`${rule}: ${JSON.stringify(witness.instance)} is no example`];
  });
  const isOpen = ({ noWitness }: Judgement): boolean => OPEN.test(noWitness ?? '');
  return { shown, missing: without.filter(isOpen), none: without.filter((one) => !isOpen(one)), wrong };
}

/** What is said where a search ends without having found anything, and nothing is known. */
const OPEN = /^(?:No example was found|No example could be built|Every example that was tried|The smallest example)/;

import type { Json } from '../../../src/model/json.ts';
import { createIdentity } from '../../../src/schema/normal-form/identical.ts';
import { createProver } from '../../../src/schema/proofs/include.ts';
import { childOf } from '../../../src/schema/normal-form/node.ts';
import { createNormaliser } from '../../../src/schema/normal-form/normalise.ts';
import { PROOF_STEPS } from '../../../src/schema/proofs/provers.ts';
import { schemaContract } from './pair.ts';

/**
 * Asks the prover itself whether each instance of a schema is one of another, and counts the steps it takes. `open`: whoever
 * sends instances is no more careful than their schema asks.
 */
export function proves(
  inner: Json,
  outer: Json,
  schemas: Json = {},
  open = true,
): { readonly answer: boolean; readonly steps: number } {
  const contract = (schema: Json) => schemaContract({ root: schema, components: { schemas } });
  const [base, head] = [contract(inner), contract(outer)];
  const identity = createIdentity(base, head);
  let steps = 0;
  const prover = createProver({
    normaliser: createNormaliser(base, head, { impliesTypes: true, same: identity.same }),
    direction: 'request',
    steps: PROOF_STEPS,
    described: false,
    open,
    plain: null,
    same: (a, b) => identity.same(a, b),
    onStep: () => {
      steps++;
    },
  });
  const child = (value: Json, side: 0 | 1) =>
    childOf([{ value, place: { file: 'api.yaml', pointer: '/root' }, dialect: '3.1', side }]);
  return { answer: prover.included(child(inner, 0), child(outer, 1)), steps };
}

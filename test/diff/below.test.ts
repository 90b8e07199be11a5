import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf, surviving } from '../../src/diff/surviving.ts';
import type { Fact, FactPayload } from '../../src/schema/facts/fact.ts';
import { ANY_NODE } from '../../src/schema/normal-form/node.ts';
import type { Node } from '../../src/schema/normal-form/node.ts';

/** Proofs are asked for where facts depend on them. What a proof that is not asked for says may change nothing. */

const effect = fc.constantFrom('narrowed', 'widened', 'replaced', 'undecided');
const flag = fc.boolean();
/** Only the members that proofs have a say in. */
const payload = fc
  .oneof(
    fc.record({ kind: fc.constant('schema.branch-added'), effect }),
    fc.record({ kind: fc.constant('schema.branch-removed'), effect }),
    fc.record({ kind: fc.constant('schema.additional-properties-changed'), effect }),
    fc.record({ kind: fc.constant('schema.type-changed'), effect }),
    fc.record({
      kind: fc.constant('schema.composition-changed'),
      effect,
      before: fc.constant('oneOf'),
      after: fc.constantFrom('oneOf', 'anyOf'),
    }),
    fc.record({ kind: fc.constant('property.added'), required: flag, open: flag }),
    fc.record({ kind: fc.constant('property.removed'), required: flag, open: flag }),
    fc.record({ kind: fc.constantFrom('property.became-required', 'property.became-optional') }),
    fc.record({ kind: fc.constant('text.changed'), key: fc.constant('title') }),
  )
  .map((made): FactPayload => made as unknown as FactPayload);

const node = (explicitRest: boolean): Node => ({ ...ANY_NODE, object: { ...ANY_NODE.object, explicitRest } });

function factOf(made: FactPayload, explicitRest: boolean): Fact {
  const place = { file: 'a', pointer: '' };
  const nodes = [node(explicitRest), node(false)] as const;
  return { payload: made, owner: place, segment: null, base: place, head: place, nodes, directional: true };
}

test('a fact is told as it would be if all were known that can be proved', () => {
  fc.assert(
    fc.property(
      payload,
      flag,
      fc.integer({ min: 0, max: 63 }),
      fc.constantFrom('request', 'response'),
      (made, explicitRest, mask, direction) => {
        const fact = factOf(made, explicitRest);
        expect(surviving(fact, mask & needsOf(fact), direction)).toEqual(surviving(fact, mask, direction));
      },
    ),
    { seed: 5, numRuns: 5000 },
  );
});

test('a fact that is not about messages needs no proof', () => {
  expect(needsOf(factOf({ kind: 'text.changed', key: 'title', before: 'a', after: 'b' }, false))).toBe(0);
});

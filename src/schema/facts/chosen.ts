import type { Effect } from '../../model/change.ts';
import { accepts } from '../proofs/accepts.ts';
import type { Choice } from './discriminators.ts';
import { textFact, written } from './fact.ts';
import type { Fact, FactPayload } from './fact.ts';
import { STRING } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

/*
 * The property of a discriminator within one alternative: whoever sends another value has chosen another alternative, or
 * none. To list the values that choose this one, or to drop the list, changes no message that chooses it.
 */

/** What is left of facts about the property of a discriminator where only the values count that choose its alternative. */
export function amongChosen(normaliser: Normaliser, a: Node, b: Node, { base, head }: Choice): (fact: Fact) => Fact {
  const isKept = takesAllChosen(normaliser, a, b, base);
  const isKnown = takesAllChosen(normaliser, b, a, head);
  return (fact) => {
    const { payload } = fact;
    if (!('effect' in payload)) return fact;
    const effect = effectLeft(payload.effect, isKept, isKnown);
    if (effect === payload.effect) return fact;
    return effect === null ? asText(fact) : { ...fact, payload: { ...payload, effect } };
  };
}

/**
 * Whether nothing but values that choose another alternative is lost. Only where one side admits any text: to take one
 * of the values away that are listed is no accident, whatever chooses.
 */
const takesAllChosen = (normaliser: Normaliser, from: Node, to: Node, chosen: readonly string[]): boolean =>
  from.types === STRING &&
  !from.values.has(STRING) &&
  chosen.length > 0 &&
  chosen.every((value) => [from, to].every((node) => accepts(normaliser, node, value) === true));

function effectLeft(effect: Effect, isKept: boolean, isKnown: boolean): Effect | null {
  const narrows = effect !== 'widened' && !isKept;
  const widens = effect !== 'narrowed' && !isKnown;
  if (narrows && widens) return effect;
  return narrows ? 'narrowed' : widens ? 'widened' : null;
}

function asText(fact: Fact): Fact {
  const [a, b] = fact.nodes;
  const key = keywordOf(fact.payload, [a, b]);
  return { ...textFact(a, b, key, written(a, key), written(b, key)), owner: fact.owner };
}

function keywordOf(payload: FactPayload, nodes: readonly Node[]): string {
  if ('keyword' in payload) return payload.keyword;
  if (payload.kind === 'schema.format-changed') return 'format';
  if (payload.kind === 'schema.pattern-changed') return 'pattern';
  return LISTS.find((key) => nodes.some((node) => written(node, key) !== undefined)) ?? 'type';
}

const LISTS = ['enum', 'const', 'oneOf', 'anyOf'];

import type { Contract } from '../../model/contract.ts';
import type { SchemaComparison } from '../pairs/compare.ts';
import type { Pair } from '../pairs/pair.ts';
import { nodeOf } from '../proofs/empty.ts';
import type { Evaluation } from '../normal-form/evaluations.ts';
import { meet, settle } from '../normal-form/meet.ts';
import { ANY_NODE, NUMBER, STRING } from '../normal-form/node.ts';
import type { Node, NumberPart, Other } from '../normal-form/node.ts';
import { createNormaliser } from '../normal-form/normalise.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { createProvers } from '../proofs/provers.ts';
import { FORMATS_CHECKED, INTEGER_FORMATS, textHasFormat } from '../texts/text-formats.ts';
import { createTightening } from '../proofs/tightened.ts';
import type { Trail } from './trail.ts';

/**
 * The schemas to the letter, as a validator reads them: a keyword lets values of other types pass, what is listed has to
 * have its format, and a format that only its author knows refuses nothing. The comparison reads them as they are meant;
 * but an example has to convince a validator.
 */
export interface Letter extends Pick<SchemaComparison, 'normaliser' | 'prover'> {
  /** The same set, said as plainly as its parts allow. */
  readonly tightened: (node: Node) => Node;
}

/** Steps of all proofs to the letter; most examples are found without. */
const STEPS = 60_000;

/** Both contracts to the letter. */
export function createLetter({ identity }: SchemaComparison, base: Contract, head: Contract): Letter {
  const plain = createNormaliser(base, head, { impliesTypes: false, same: identity.same });
  const nodes = new WeakMap<Node, Node>();
  const evaluations = new WeakMap<Evaluation, Evaluation>();
  const literal = (node: Node): Node => {
    const known = nodes.get(node) ?? toTheLetter(node);
    nodes.set(node, known);
    return known;
  };
  const evaluation = (other: Other): Evaluation | null => {
    const found = plain.evaluation(other);
    if (found === null) return null;
    const known = evaluations.get(found) ?? { ...found, cases: found.cases.map(literal) };
    evaluations.set(found, known);
    return known;
  };
  const normaliser: Normaliser = { ...plain, node: (child) => tightened(literal(plain.node(child))), evaluation };
  const tightened = createTightening(normaliser);
  return { normaliser, prover: createProvers(normaliser, identity, STEPS), tightened };
}

/** The same way to the letter. */
export function literalTrail({ normaliser }: Letter, trail: Trail): Trail {
  const steps: Trail[] = [];
  for (let step: Trail | null = trail; step !== null; step = step.from) steps.push(step);
  let from: Trail | null = null;
  for (const { pair, segment } of steps.toReversed()) from = { pair: literalPair(normaliser, pair), segment, from };
  return from ?? trail;
}

const literalPair = (normaliser: Normaliser, pair: Pair): Pair => ({
  ...pair,
  a: nodeOf(normaliser, pair.sources.base),
  b: nodeOf(normaliser, pair.sources.head),
});

function toTheLetter(node: Node): Node {
  const { string, number, values } = node;
  const formats = string.formats.filter((format) => FORMATS_CHECKED.has(format));
  if (formats.length === 0 && string.formats.length + number.formats.length === 0) return node;
  const listed = values.get(STRING);
  const having = listed?.filter(
    (text) => typeof text !== 'string' || formats.every((format) => textHasFormat(format, text) !== false),
  );
  return settle({
    ...node,
    string: { ...string, formats },
    number: number.formats.reduce(ofFormat, { ...number, formats: [] }),
    values: having === undefined ? values : new Map([...values, [STRING, having]]),
  });
}

/** The whole numbers of a format. */
function ofFormat(part: NumberPart, format: string): NumberPart {
  const range = INTEGER_FORMATS.get(format);
  if (range === undefined) return part;
  const [min, max] = range.map((value) => ({ value, exclusive: false }));
  const asked: NumberPart = { integer: true, min: min ?? null, max: max ?? null, multiples: [], formats: [] };
  return meet({ ...ANY_NODE, types: NUMBER, number: part }, { ...ANY_NODE, types: NUMBER, number: asked }).number;
}

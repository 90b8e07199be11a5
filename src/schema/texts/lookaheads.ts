import { CharSet, CombinedTransformer, DFA, NFA, Transformers, transform } from 'refa';
import type { Concatenation, Element, Expression, NodeFactory, NoParent, ReadonlyNFA } from 'refa';

/*
 * Automata of expressions. What an expression asks of the text from its start on, before anything is read (`^(?=.*\d)`,
 * `^(?!admin$)`), is a language of its own: the text has to be in it, or not, and in that of the rest. Other assertions are
 * worked into the expression where they look at one character; what is left of them makes an expression too hard.
 */

type Sequence = readonly NoParent<Element>[];
type Assertion = Extract<NoParent<Element>, { type: 'Assertion' }>;

/** Where automata may grow to, and which characters there are. */
export interface AutomatonLimits {
  readonly maxCharacter: number;
  readonly maxNodes: number;
  /** Told of each node that is made. */
  readonly onNode: () => void;
}

/**
 * The automaton of all texts that contain a match of an expression.
 * @throws Error where it gets too large, or asks for what automata can't do.
 */
export function automatonOf(expression: NoParent<Expression>, limits: AutomatonLimits): ReadonlyNFA {
  const sequences = expression.alternatives.map(({ elements }): Sequence => elements);
  if (!sequences.some((elements) => splitAtStart(elements).assertions.length > 0)) return plain(sequences, limits);
  return unionOf(
    sequences.map((elements) => fromStart(elements, limits)),
    limits,
  );
}

const factory = ({ maxNodes, onNode }: AutomatonLimits): NodeFactory<NFA.Node> =>
  told(new NFA.LimitedNodeFactory(maxNodes), onNode);

const told = <N>(nodes: NodeFactory<N>, onNode: () => void): NodeFactory<N> => ({
  createNode: () => {
    onNode();
    return nodes.createNode();
  },
});

function unionOf(automata: readonly ReadonlyNFA[], limits: AutomatonLimits): ReadonlyNFA {
  const [first, ...others] = automata;
  if (first === undefined) return NFA.empty({ maxCharacter: limits.maxCharacter });
  if (others.length === 0) return first;
  const all = NFA.fromFA(first, factory(limits));
  for (const other of others) all.union(other, factory(limits));
  return all;
}

/** One alternative, with what it asks of the whole text at its start. */
function fromStart(elements: Sequence, limits: AutomatonLimits): ReadonlyNFA {
  const { assertions, rest } = splitAtStart(elements);
  let found = plain([rest], limits);
  for (const assertion of assertions)
    found = NFA.fromIntersection(found, languageOf(assertion, limits), factory(limits));
  return found;
}

/** The texts that a look ahead from their start finds something in, or nothing. */
function languageOf({ negate, alternatives }: Assertion, limits: AutomatonLimits): ReadonlyNFA {
  const found = unionOf(
    alternatives.map(({ elements }) => fromStart([EDGE, ...elements], limits)),
    limits,
  );
  if (!negate) return found;
  const complement = DFA.fromFA(found, told(new DFA.LimitedNodeFactory(limits.maxNodes), limits.onNode));
  complement.complement();
  return NFA.fromFA(complement, factory(limits));
}

/** `^`, which is no character before. It is only looked for, never built. */
const EDGE: NoParent<Element> = {
  type: 'Assertion',
  kind: 'behind',
  negate: true,
  alternatives: [
    { type: 'Concatenation', elements: [{ type: 'CharacterClass', characters: CharSet.all(0x10_ff_ff) }] },
  ],
};

/** The looks ahead right after `^`, which may be written more than once, and what is left without them. */
function splitAtStart(elements: Sequence): { readonly assertions: readonly Assertion[]; readonly rest: Sequence } {
  if (!isEdge(elements[0], 'behind')) return { assertions: [], rest: elements };
  const assertions: Assertion[] = [];
  let index = 1;
  for (; index < elements.length; index++) {
    const element = elements[index];
    if (isEdge(element, 'behind')) continue;
    if (element?.type !== 'Assertion' || element.kind !== 'ahead' || isEdge(element, 'ahead')) break;
    assertions.push(element);
  }
  return { assertions, rest: [EDGE, ...elements.slice(index)] };
}

function plain(sequences: readonly Sequence[], limits: AutomatonLimits): ReadonlyNFA {
  const { maxCharacter } = limits;
  const anything = CharSet.all(maxCharacter);
  const padded: NoParent<Expression> = {
    type: 'Expression',
    alternatives: sequences.map((elements) => pad(elements, anything)),
  };
  const applied = transform(new CombinedTransformer([Transformers.applyAssertions()]), padded);
  return NFA.fromRegex(applied, { maxCharacter }, { assertions: 'throw' }, factory(limits));
}

/** A search for the expression anywhere in the text is the expression between two runs of anything, but for `^` and `$` at its ends. */
function pad(sequence: Sequence, anything: CharSet): NoParent<Concatenation> {
  const elements = [...sequence];
  const run = (): NoParent<Element> => ({
    type: 'Quantifier',
    min: 0,
    max: Infinity,
    lazy: false,
    alternatives: [{ type: 'Concatenation', elements: [{ type: 'CharacterClass', characters: anything }] }],
  });
  if (isEdge(elements[0], 'behind')) elements.shift();
  else elements.unshift(run());
  if (isEdge(elements.at(-1), 'ahead')) elements.pop();
  else elements.push(run());
  return { type: 'Concatenation', elements };
}

function isEdge(element: NoParent<Element> | undefined, kind: 'ahead' | 'behind'): boolean {
  if (element?.type !== 'Assertion' || element.kind !== kind || !element.negate) return false;
  const only = element.alternatives.length === 1 ? element.alternatives[0]?.elements : undefined;
  const first = only?.length === 1 ? only[0] : undefined;
  return first?.type === 'CharacterClass' && first.characters.isAll;
}

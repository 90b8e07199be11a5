import { DFA, JS, NFA } from 'refa';
import type { CharSet, NodeFactory, ReadonlyNFA } from 'refa';
import { automatonOf } from './lookaheads.ts';
import { counted, workOnPattern } from './pattern-work.ts';
import type { Kept } from './pattern-work.ts';

/** Regular expressions as finite automata, with bounded work: inclusion, membership, and words that tell two of them apart. A module of its own: most documents never need it. */

const MAX_SOURCE = 500;
const MAX_NODES = 3_000;

interface Language {
  readonly nfa: ReadonlyNFA;
  /** The work that a node of it takes: with its ranges of characters. */
  readonly weight: number;
}

const languages = new Map<string, Kept<Language | null>>();

/** The work of a node without any characters. */
const OF_A_NODE = 8;

/** Nodes for what is made of languages, counted as work. */
const nodesFor = (...made: readonly (Language | null)[]): NodeFactory<NFA.Node> =>
  countedNodes(new NFA.LimitedNodeFactory(MAX_NODES), made);
const statesFor = (...made: readonly (Language | null)[]): NodeFactory<DFA.Node> =>
  countedNodes(new DFA.LimitedNodeFactory(MAX_NODES), made);

function countedNodes<N>(factory: NodeFactory<N>, made: readonly (Language | null)[]): NodeFactory<N> {
  const weight = made.reduce((most, one) => Math.max(most, one?.weight ?? 0), OF_A_NODE);
  return {
    createNode: () => {
      workOnPattern(weight);
      return factory.createNode();
    },
  };
}

/** Whether every string that contains a match of `inner` contains one of `outer`; null when it can't be decided within bounds. */
export function included(inner: string, outer: string): boolean | null {
  const a = language(inner);
  const b = language(outer);
  if (a === null || b === null) return null;
  try {
    const complement = DFA.fromFA(b.nfa, statesFor(b));
    complement.minimize();
    complement.complement();
    return NFA.fromIntersection(a.nfa, complement, nodesFor(a, b)).isEmpty;
  } catch {
    return null;
  }
}

/**
 * Whether no text contains a match of each of `inside` and of none of `outside`, with a length in a range; null when it
 * can't be decided within bounds.
 */
export function isEmpty({ inside, outside, minLength, maxLength }: Emptiness): boolean | null {
  try {
    const length = minLength > 0 || maxLength !== null ? [`^[^]{${minLength},${maxLength ?? ''}}$`] : [];
    const parts: ReadonlyNFA[] = [];
    const used: Language[] = [];
    for (const pattern of [...inside, ...length]) {
      const own = language(pattern);
      if (own === null) return null;
      used.push(own);
      parts.push(own.nfa);
    }
    for (const pattern of outside) {
      const own = language(pattern);
      if (own === null) return null;
      const complement = DFA.fromFA(own.nfa, statesFor(own));
      complement.minimize();
      complement.complement();
      used.push(own);
      parts.push(NFA.fromFA(complement, nodesFor(own)));
    }
    const [first, ...others] = parts;
    if (first === undefined) return false;
    let all = first;
    for (const part of others) all = NFA.fromIntersection(all, part, nodesFor(...used));
    return all.isEmpty;
  } catch {
    return null;
  }
}

/** Lengths of texts, in code points. */
export interface Lengths {
  readonly minLength: number;
  readonly maxLength: number | null;
}

/** Whether every string of these lengths that contains a match of each of `inner` contains one of `outer`; null when that can't be decided. */
export function includedWithin(inner: readonly string[], outer: string, lengths: Lengths): boolean | null {
  const other = language(outer);
  if (other === null) return null;
  try {
    let nfa: NFA = complementOf(other);
    for (const pattern of inner) {
      const own = language(pattern);
      if (own === null) return null;
      nfa = NFA.fromIntersection(nfa, own.nfa, nodesFor(own, other));
    }
    return isEmptyWithin(nfa, lengths);
  } catch {
    return null;
  }
}

/** What texts are to be like of which there may be none. */
export interface Emptiness extends Lengths {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

const complementOf = (language: Language): NFA => {
  const complement = DFA.fromFA(language.nfa, statesFor(language));
  complement.complement();
  return NFA.fromFA(complement, nodesFor(language));
};

/** Whether no word has an admitted length: the states that can be reached are followed length by length. */
function isEmptyWithin(nfa: ReadonlyNFA, { minLength, maxLength }: Lengths): boolean | null {
  let states = new Set<NFA.ReadonlyNode>([nfa.initial]);
  let left = MAX_WORD_STEPS;
  let visited = 0;
  const seen = new Set<NFA.ReadonlyNode>();
  const most = maxLength ?? Infinity;
  for (let length = 0; length <= most; length++) {
    if (states.size === 0) return true;
    if (length >= minLength) {
      for (const state of states) {
        if (nfa.finals.has(state)) return false;
        seen.add(state);
      }
      // Nothing new was reached: nothing will be.
      if (seen.size === visited) return true;
      visited = seen.size;
    }
    const next = new Set<NFA.ReadonlyNode>();
    for (const state of states) for (const target of state.out.keys()) next.add(target);
    left -= states.size + next.size;
    if (left < 0) return null;
    states = next;
  }
  return true;
}

/** Whether a text contains a match, in time that grows with the text only; null when the expression is too large. */
export function contains(pattern: string, text: string): boolean | null {
  const found = language(pattern);
  if (found === null) return null;
  let states = new Set<NFA.ReadonlyNode>([found.nfa.initial]);
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const next = new Set<NFA.ReadonlyNode>();
    for (const state of states) {
      for (const [target, characters] of state.out) if (!next.has(target) && characters.has(point)) next.add(target);
    }
    if (next.size === 0) return false;
    states = next;
  }
  return [...states].some((state) => found.nfa.finals.has(state));
}

/** What a word has to be like. */
export interface WordWanted {
  /** It contains a match of each of these, */
  readonly inside: readonly string[];
  /** and none of this one (if any). */
  readonly outside: string | null;
  readonly minLength: number;
  readonly maxLength: number | null;
}

const MAX_WORD_STEPS = 200_000;
const MAX_WORD = 300;

/** A shortest word with these properties, of characters that are easy to read; null when none is found within bounds. */
export function word({ inside, outside, minLength, maxLength }: WordWanted): string | null {
  try {
    let nfa: ReadonlyNFA | null = null;
    for (const pattern of inside) {
      const own = language(pattern);
      if (own === null) return null;
      nfa = nfa === null ? own.nfa : NFA.fromIntersection(nfa, own.nfa, nodesFor(own));
    }
    if (outside !== null) {
      const other = language(outside);
      if (other === null) return null;
      const complement = complementOf(other);
      nfa = nfa === null ? complement : NFA.fromIntersection(nfa, complement, nodesFor(other));
    }
    return nfa === null ? null : shortest(nfa, minLength, maxLength ?? MAX_WORD);
  } catch {
    return null;
  }
}

interface Step {
  readonly node: NFA.ReadonlyNode;
  readonly length: number;
  readonly from: Step | null;
  readonly character: number;
}

/** Breadth first over states and lengths. */
function shortest(nfa: ReadonlyNFA, minLength: number, maxLength: number): string | null {
  if (minLength > MAX_WORD) return null;
  const seen = new Map<NFA.ReadonlyNode, Set<number>>();
  const queue: Step[] = [{ node: nfa.initial, length: 0, from: null, character: 0 }];
  for (let index = 0; index < queue.length && index < MAX_WORD_STEPS; index++) {
    const step = queue[index];
    if (step === undefined) break;
    if (step.length >= minLength && nfa.finals.has(step.node)) return spell(step);
    if (step.length >= Math.min(maxLength, MAX_WORD)) continue;
    const next = [...step.node.out].map(([node, characters]) => ({ node, character: readable(characters) }));
    for (const { node, character } of next.toSorted((a, b) => rank(a.character) - rank(b.character))) {
      const lengths = seen.get(node) ?? new Set<number>();
      // Beyond the least length only the state matters.
      const length = Math.min(step.length + 1, minLength);
      if (character < 0 || lengths.has(length)) continue;
      seen.set(node, lengths.add(length));
      queue.push({ node, length: step.length + 1, from: step, character });
    }
  }
  return null;
}

function spell(last: Step): string {
  const characters: number[] = [];
  for (let step = last; step.from !== null; step = step.from) characters.push(step.character);
  return String.fromCodePoint(...characters.toReversed());
}

const READABLE = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@ ', (character) =>
  character.charCodeAt(0),
);

const rank = (character: number): number => {
  const index = READABLE.indexOf(character);
  return index < 0 ? READABLE.length + character : index;
};

/** The character of a set that is easiest to read; -1 for one that nobody could (controls, surrogates). */
function readable(characters: CharSet): number {
  const found = READABLE.find((character) => characters.has(character));
  if (found !== undefined) return found;
  for (const { min, max } of characters.ranges) {
    const printable = Math.max(min, min <= 0x7e ? 0x21 : 0xa1);
    if (printable <= max && !(printable >= 0xd800 && printable <= 0xdfff)) return printable;
  }
  return -1;
}

const language = (pattern: string): Language | null =>
  counted(languages, pattern, () => (pattern.length > MAX_SOURCE ? null : build(pattern)));

function build(pattern: string): Language | null {
  try {
    const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'su' });
    const { expression, maxCharacter } = parser.parse({ assertions: 'parse', maxNodes: MAX_NODES });
    return weighed(
      automatonOf(expression, { maxCharacter, maxNodes: MAX_NODES, onNode: () => workOnPattern(OF_A_NODE) }),
    );
  } catch {
    return null;
  }
}

function weighed(nfa: ReadonlyNFA): Language {
  let [nodes, ranges] = [0, 0];
  for (const node of nfa.nodes()) {
    nodes++;
    for (const characters of node.out.values()) ranges += characters.ranges.length;
  }
  workOnPattern(ranges);
  return { nfa, weight: OF_A_NODE + ranges / Math.max(1, nodes) };
}

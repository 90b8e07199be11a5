import { CharSet, DFA, JS, NFA, Transformers, CombinedTransformer, transform } from 'refa';
import type { Concatenation, Element, Expression, NoParent, ReadonlyNFA } from 'refa';

/** Regular expressions as finite automata, with bounded work. A module of its own: most documents never need it. */

const MAX_SOURCE = 500;
const MAX_NODES = 3_000;

interface Language {
  readonly nfa: ReadonlyNFA;
}

const languages = new Map<string, Language | null>();

/** Whether every string that contains a match of `inner` contains one of `outer`; null when it can't be decided within bounds. */
export function included(inner: string, outer: string): boolean | null {
  const a = language(inner);
  const b = language(outer);
  if (a === null || b === null) return null;
  try {
    const complement = DFA.fromFA(b.nfa, new DFA.LimitedNodeFactory(MAX_NODES));
    complement.minimize();
    complement.complement();
    return NFA.fromIntersection(a.nfa, complement, new NFA.LimitedNodeFactory(MAX_NODES)).isEmpty;
  } catch {
    return null;
  }
}

function language(pattern: string): Language | null {
  const known = languages.get(pattern);
  if (known !== undefined) return known;
  const made = pattern.length > MAX_SOURCE ? null : build(pattern);
  if (languages.size > 5_000) languages.clear();
  languages.set(pattern, made);
  return made;
}

function build(pattern: string): Language | null {
  try {
    const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'su' });
    const { expression, maxCharacter } = parser.parse({ assertions: 'parse', maxNodes: MAX_NODES });
    const anything = CharSet.all(maxCharacter);
    const padded: NoParent<Expression> = {
      type: 'Expression',
      alternatives: expression.alternatives.map((alternative) => pad(alternative, anything)),
    };
    const applied = transform(new CombinedTransformer([Transformers.applyAssertions()]), padded);
    return {
      nfa: NFA.fromRegex(applied, { maxCharacter }, { assertions: 'throw' }, new NFA.LimitedNodeFactory(MAX_NODES)),
    };
  } catch {
    return null;
  }
}

/** A search for the expression anywhere in the text is the expression between two runs of anything, but for `^` and `$` at its ends. */
function pad(alternative: NoParent<Concatenation>, anything: CharSet): NoParent<Concatenation> {
  const elements = [...alternative.elements] as NoParent<Element>[];
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

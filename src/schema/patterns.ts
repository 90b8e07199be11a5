import { CharSet, DFA, JS, NFA, Transformers, combineTransformers, transform } from 'refa';
import type { NoParent, Concatenation, Expression, Element, ReadonlyNFA } from 'refa';

/**
 * Regular expressions of `pattern` as languages. Inclusion is decided on finite automata with bounded work; what is not
 * regular (back references) or too large stays undecided. No expression from a document is ever run on text that a
 * hostile author could choose, but for short property names and expressions that can't backtrack badly.
 */

const MAX_SOURCE = 500;
const MAX_NODES = 3_000;

/** Whether a property name matches a pattern; null when trying it could take too long or it is not a valid expression. */
export function matchesName(pattern: string, name: string): boolean | null {
  if (pattern.length > MAX_SOURCE || name.length > 200) return null;
  const simple = !/[)][*+{]/.test(pattern) && (pattern.match(/[*+{]/g) ?? []).length <= 3 && !/\\[1-9k]/.test(pattern);
  if (!simple) return null;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return null;
  }
}

interface Language {
  readonly nfa: ReadonlyNFA;
}

const languages = new Map<string, Language | null>();
const answers = new Map<string, boolean | null>();

/**
 * Whether every string that contains a match of `inner` contains one of `outer` (JSON Schema patterns are not anchored).
 * Null when it can't be decided within bounds.
 */
export function patternIncluded(inner: string, outer: string): boolean | null {
  if (inner === outer) return true;
  const key = JSON.stringify([inner, outer]);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = decide(inner, outer);
  if (answers.size > 5_000) answers.clear();
  answers.set(key, answer);
  return answer;
}

function decide(inner: string, outer: string): boolean | null {
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
    const applied = transform(combineTransformers([Transformers.applyAssertions()]), padded);
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

/**
 * What expressions can still find below a path: their state there. Of expressions that nimma runs in its walk through a
 * document. Two paths with the same state are the same to all that are of a known kind: whatever one of them finds below
 * the one path, it finds below the other.
 */
import { parse } from 'nimma/parser';
import type { PathNode } from 'nimma/parser';

type Step = string | number;

/** An expression, and whom it calls. */
export interface Asking {
  readonly given: string;
  readonly rule: string;
}

/** Compared by identity. */
export interface State {
  /** Whether what is found below depends on what stands above: on a filter that a step of the path has passed. */
  readonly isOpen: boolean;
  /** Whether nothing can be found below. */
  readonly isOver: boolean;
}

/** What states the paths of a document lead to. */
export interface States {
  /** The state of the root. */
  readonly start: State;
  readonly after: (state: State, step: Step) => State;
  /**
   * Whether two paths with the same state are the same to all expressions. Else one of these is of a kind that is not known
   * to look at its own steps only, and all that can be told is where nothing is found.
   */
  readonly areSure: boolean;
}

/** What is left of an expression behind a step. Expressions of one rule with the same rest are the same from there on. */
interface Rest {
  readonly id: number;
  readonly rule: string;
  readonly nodes: readonly PathNode[];
  /** Whether a filter was passed on the way: at the last step, which looks at nothing but the value there, or before. */
  readonly filtered: 'no' | 'here' | 'above';
}

interface Known extends State {
  readonly rests: readonly Rest[];
  readonly next: Map<string, State>;
}

/** The states that expressions tell apart. */
export function statesOf(asking: readonly Asking[]): States {
  const expressions = asking.flatMap(({ given, rule }) => {
    const nodes = nodesOf(given);
    return nodes === null ? [] : [{ rule, nodes }];
  });
  const names = new Set(expressions.flatMap(({ nodes }) => nodes.flatMap(namesOf)));
  const { restOf, stateOf } = tables();
  const start = stateOf(
    expressions.flatMap(({ rule, nodes }) => (nodes.length === 0 ? [] : restOf(rule, nodes, 'no'))),
  );
  const after = (state: State, step: Step): State => {
    const { next, rests } = state as Known;
    const name = String(step);
    // All names that no expression has are the same to them.
    const key = names.has(name) ? `.${name}` : '';
    const known = next.get(key);
    if (known !== undefined) return known;
    const following = stateOf(rests.flatMap((rest) => behind(rest, name, restOf)));
    next.set(key, following);
    return following;
  };
  return { start, after, areSure: expressions.every(({ nodes }) => isKnown(nodes)) };
}

type RestOf = (rule: string, nodes: readonly PathNode[], filtered: Rest['filtered']) => Rest;

/** Each rest and each state is made once. */
function tables(): { readonly restOf: RestOf; readonly stateOf: (rests: readonly Rest[]) => Known } {
  const rests = new Map<string, Rest>();
  const states = new Map<string, Known>();
  return {
    restOf: (rule, nodes, filtered) => {
      const key = JSON.stringify([rule, nodes, filtered]);
      const rest = rests.get(key) ?? { id: rests.size, rule, nodes, filtered };
      rests.set(key, rest);
      return rest;
    },
    stateOf: (list) => {
      const distinct = [...new Set(list)].toSorted((a, b) => a.id - b.id);
      const key = distinct.map(({ id }) => id).join(' ');
      const isOpen = distinct.some(({ filtered }) => filtered === 'above');
      const isOver = distinct.length === 0;
      const state = states.get(key) ?? { isOpen, isOver, rests: distinct, next: new Map<string, State>() };
      states.set(key, state);
      return state;
    },
  };
}

/** What is left behind one more step. */
function behind({ rule, nodes, filtered }: Rest, name: string, restOf: RestOf): readonly Rest[] {
  const [node, ...more] = nodes;
  if (node === undefined) return [];
  const before = filtered === 'no' ? 'no' : 'above';
  const still = node.deep === true ? [restOf(rule, nodes, before)] : [];
  if (more.length === 0 || !mayMatch(node, name)) return still;
  const passed = node.type === 'ScriptFilterExpression' ? (looksAtValue(node) ? 'here' : 'above') : 'no';
  return [...still, restOf(rule, more, before === 'above' ? 'above' : passed)];
}

/** Whether a step may be one of a node: all may be but those that a node names otherwise. */
const mayMatch = (node: PathNode, name: string): boolean => !NAMING.has(node.type) || namesOf(node).includes(name);

const NAMING = new Set(['MemberExpression', 'MultipleMemberExpression']);

function namesOf({ type, value }: PathNode): readonly string[] {
  if (type === 'MemberExpression') return [String(value)];
  return type === 'MultipleMemberExpression' && Array.isArray(value) ? value.map(String) : [];
}

/** Null for what nimma leaves to another engine, which does not take part in the walk. */
function nodesOf(given: string): readonly PathNode[] | null {
  try {
    return parse(given);
  } catch {
    return null;
  }
}

const KINDS = new Set(['MemberExpression', 'MultipleMemberExpression', 'WildcardExpression', 'ScriptFilterExpression']);

/**
 * Whether nimma matches the steps of an expression as they are written: from the root up to the first `..`, and from the
 * end up to it. What has more of them is known when only names that differ stand between.
 */
function isKnown(nodes: readonly PathNode[]): boolean {
  if (!nodes.every(({ type }) => KINDS.has(type)) || !nodes.every(hasKnownFilter)) return false;
  const last = nodes.at(-1);
  if (nodes.some((node) => node.deep === true && node !== last && node.type === 'WildcardExpression')) return false;
  const deep = nodes.filter((node) => node.deep === true);
  if (deep.length <= 1) return true;
  const names = nodes.slice(0, -1).flatMap(namesOf);
  const all = [...names, ...(last === undefined ? [] : namesOf(last))];
  return (
    deep.length === nodes.length &&
    nodes.slice(0, -1).every(({ type }) => type === 'MemberExpression') &&
    names.every((name) => /^[A-Za-z]/.test(name)) &&
    new Set(all).size === all.length
  );
}

/** Whether a filter asks for nothing but the value and its name, as far as its words can tell. */
const hasKnownFilter = ({ type, value }: PathNode): boolean =>
  type !== 'ScriptFilterExpression' || !/@(?!property\b)[\w@]/.test(String(value));

const looksAtValue = ({ value }: PathNode): boolean => !/@[\w@]/.test(String(value));

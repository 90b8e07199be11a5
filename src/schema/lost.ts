import type { Direction } from '../model/change.ts';
import type { Fact } from './fact.ts';
import { OBJECT, isAnything, isNever } from './node.ts';
import type { Alternatives, Child, Node } from './node.ts';
import type { Normaliser } from './normalise.ts';
import { matchesName } from './patterns.ts';
import { propertyFact } from './properties.ts';
import { requiredNames, visibleProperties } from './view.ts';

/**
 * Properties that went with the alternatives that described them. That what is left is open, and accepts whoever sends
 * them, does not keep them: nothing describes them any more, as where the property of a plain object is gone.
 */

interface Asked {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  /** Whether everything that the alternative of a fact admits is admitted by the other side too. */
  readonly covers: (fact: Fact) => boolean;
}

/** Alternatives of alternatives that are looked at. */
const MAX_DEPTH = 3;

/** A fact for each property that only alternatives described which are gone. */
export function lostFacts(asked: Asked, a: Node, b: Node, facts: readonly Fact[]): readonly Fact[] {
  if ((a.types & b.types & OBJECT) === 0) return [];
  const named = new Set<string>();
  return goneFrom(asked, a, b, facts).flatMap(({ branches, every }) =>
    branches.flatMap((child): readonly Fact[] => {
      if (isAnything(child) || isNever(child)) return [];
      const branch = asked.normaliser.node(child);
      return [...visibleProperties(asked.normaliser, branch, asked.direction).keys()]
        .filter((name) => !named.has(name) && !describes(asked, b, name, 0))
        .map((name) => {
          named.add(name);
          const required = every && branches.every((one) => requires(asked, one, name));
          const payload = { kind: 'property.removed', name, required, open: true, deprecated: false } as const;
          return { ...propertyFact(branch, b, name, payload), nodes: [a, b] };
        });
    }),
  );
}

interface Gone {
  readonly branches: readonly Child[];
  /** They are all there were: what each of them required was in every message. */
  readonly every: boolean;
}

/** Alternatives with nothing in their place. Of those whose messages are refused that is told, and not what was in them. */
function goneFrom(asked: Asked, a: Node, b: Node, facts: readonly Fact[]): readonly Gone[] {
  return facts.flatMap((fact): readonly Gone[] => {
    const { payload, branch } = fact;
    if (payload.kind === 'schema.branch-removed' && branch !== undefined)
      return asked.direction === 'request' && asked.covers(fact) ? [{ branches: [branch.child], every: false }] : [];
    if (payload.kind !== 'schema.composition-changed' || b.alternatives.length > 0) return [];
    return isNever(b.object.rest) ? [] : a.alternatives.map(({ branches }) => ({ branches, every: true }));
  });
}

function requires({ normaliser, direction }: Asked, child: Child, name: string): boolean {
  return !isAnything(child) && requiredNames(normaliser, normaliser.node(child), direction).has(name);
}

/** Whether messages may have the property by what is described: by its name, a pattern, or any of the alternatives. */
function describes(asked: Asked, node: Node, name: string, depth: number): boolean {
  const { normaliser, direction } = asked;
  if (depth > MAX_DEPTH || visibleProperties(normaliser, node, direction).has(name)) return true;
  const { object } = node;
  if (object.explicitRest || [...object.patterns.keys()].some((pattern) => matchesName(pattern, name) !== false))
    return true;
  return node.alternatives
    .flatMap(({ branches }: Alternatives) => branches)
    .some((child) => !isAnything(child) && describes(asked, normaliser.node(child), name, depth + 1));
}

import type { Direction } from '../../model/change.ts';
import type { Fact } from './fact.ts';
import { isAnything, isNever } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { propertyFact } from './properties.ts';
import { visibleProperties } from '../normal-form/view.ts';

/*
 * Properties that only conditions describe, of objects that are closed by `unevaluatedProperties`: where such a condition
 * goes, the object is as closed as it was, but admits these properties no more (2020-12 §11.3).
 */

interface Sides {
  readonly base: Normaliser;
  readonly head: Normaliser;
  readonly direction: Direction;
}

const isClosedByCases = ({ others }: Node): boolean =>
  others.some(({ keyword, value }) => keyword === 'unevaluatedProperties' && value === false);

/** Whether both objects are closed, one of them at least where it depends on values which properties it describes. */
const areClosedByCases = (a: Node, b: Node): boolean =>
  (isClosedByCases(a) || isClosedByCases(b)) &&
  [a, b].every((node) => isNever(node.object.rest) || isClosedByCases(node));

/** The properties that came and went with conditions; null where it takes more to say what conditions describe. */
export function caseFacts(sides: Sides, a: Node, b: Node): readonly Fact[] | null {
  if (!areClosedByCases(a, b)) return null;
  const [before, after] = [namesIn(sides.base, a, sides.direction), namesIn(sides.head, b, sides.direction)];
  if (before === null || after === null) return null;
  const shared = { required: false, open: false } as const;
  const gone = [...before].filter((name) => !after.has(name) && !b.object.properties.has(name));
  const come = [...after].filter((name) => !before.has(name) && !a.object.properties.has(name));
  return [
    ...gone.map((name) => propertyFact(a, b, name, { kind: 'property.removed', name, deprecated: false, ...shared })),
    ...come.map((name) => propertyFact(a, b, name, { kind: 'property.added', name, hasDefault: false, ...shared })),
  ];
}

/** What conditions describe that the object itself does not. */
function namesIn(normaliser: Normaliser, { implications, alternatives, object }: Node, direction: Direction) {
  const names = new Set<string>();
  if (alternatives.length > 0) return null;
  for (const { condition, consequence, otherwise } of implications) {
    for (const child of [condition, consequence, otherwise]) {
      if (isAnything(child) || isNever(child)) continue;
      const node = normaliser.node(child);
      if (!isPlain(node)) return null;
      for (const name of visibleProperties(normaliser, node, direction).keys())
        if (!object.properties.has(name)) names.add(name);
    }
  }
  return names;
}

const isPlain = ({ alternatives, implications, others, object }: Node): boolean =>
  alternatives.length + implications.length + others.length + object.patterns.size === 0 &&
  isAnything(object.rest) &&
  !object.explicitRest;

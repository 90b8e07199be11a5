import type { Json } from '../../model/json.ts';
import { ARRAY, OBJECT, both, childOf, isAnything, isObject, sourceKey } from './node.ts';
import type { Child, Leaf, Node, Other, Source, TypeSet } from './node.ts';

/**
 * `unevaluatedProperties` and `unevaluatedItems` (2020-12 §11): what they ask of the properties and items that nothing
 * beside them has spoken of. Where it is certain who speaks of what, that is what else an object or list may have.
 */

/** Puts what `unevaluated…` asks into the object and array parts; stays as it is where it depends on the value who speaks. */
export function closeUnevaluated(node: Node, owner: Source): Node {
  if (node.others.length === 0) return node;
  return closeItems(closeProperties(withoutVoid(node, owner)));
}

/** Without those of the schema's own that are left nothing to ask: they see what is beside them, whatever else it asks. */
function withoutVoid(node: Node, owner: Source): Node {
  const key = sourceKey(owner);
  const others = node.others.filter(
    (other) => !other.keyword.startsWith('unevaluated') || sourceKey(other.owner) !== key || !isSaid(node, other),
  );
  return others.length === node.others.length ? node : { ...node, others };
}

/** What applies to some values only, so that what it speaks of is not certain. */
const depends = (node: Node, bit: TypeSet): boolean =>
  node.alternatives.some((one) => (one.scope & bit) !== 0) ||
  node.others.some((other) => CONDITIONAL.has(other.keyword));

const CONDITIONAL: ReadonlySet<string> = new Set([
  'if',
  'dependentSchemas',
  'dependencies',
  '$dynamicRef',
  '$recursiveRef',
]);

const written = (node: Node, keyword: string): readonly Other[] =>
  node.others.filter((other) => other.keyword === keyword);

const askedBy = (closing: readonly Other[]): Child =>
  closing.reduce((all, other) => both(all, childOf([other.source])), childOf([]));

const drop = (node: Node, closing: readonly Other[]): readonly Other[] =>
  node.others.filter((other) => !closing.includes(other));

function closeProperties(node: Node): Node {
  const closing = written(node, 'unevaluatedProperties');
  if (closing.length === 0 || depends(node, OBJECT)) return node;
  const others = drop(node, closing);
  if (closing.some((other) => isSaid(node, other))) return { ...node, others };
  if (!isAnything(node.object.rest)) return node;
  return { ...node, others, object: { ...node.object, rest: askedBy(closing), explicitRest: true } };
}

function closeItems(node: Node): Node {
  const closing = written(node, 'unevaluatedItems');
  if (closing.length === 0 || depends(node, ARRAY)) return node;
  // `contains` speaks of the items that it matches.
  if (node.array.contains.length > 0) return node;
  const others = drop(node, closing);
  if (closing.some((other) => isSaid(node, other))) return { ...node, others };
  if (!isAnything(node.array.items)) return node;
  return { ...node, others, array: { ...node.array, items: askedBy(closing) } };
}

/** Something beside the keyword speaks of all that there may be, so that nothing is left for it. */
export const isSaid = (node: Node, other: Other): boolean =>
  other.keyword === 'unevaluatedItems'
    ? node.leaves.some((leaf) => allows(leaf, 'array') && (isOther(leaf, other) || speaksOfItems(leaf.value)))
    : node.object.explicitRest &&
      node.leaves.some((leaf) => allows(leaf, 'object') && (isOther(leaf, other) || speaksOfProperties(leaf.value)));

const allows = ({ value: { type } }: Leaf, name: string): boolean =>
  type === undefined || type === name || (Array.isArray(type) && type.includes(name));

const isSchema = (value: Json | undefined): boolean => isObject(value) || typeof value === 'boolean';

const speaksOfProperties = ({ additionalProperties }: Leaf['value']): boolean => isSchema(additionalProperties);

const speaksOfItems = ({ items, additionalItems }: Leaf['value']): boolean =>
  isSchema(items) || (Array.isArray(items) && additionalItems !== undefined);

/** The same keyword in another schema has spoken of all that was left there. */
const isOther = ({ value, place }: Leaf, { keyword, owner }: Other): boolean =>
  value[keyword] !== undefined && (place.pointer !== owner.place.pointer || place.file !== owner.place.file);

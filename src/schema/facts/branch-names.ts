import type { BranchTraits } from '../../model/change.ts';
import { asksNothing } from '../normal-form/local.ts';
import { ARRAY, OBJECT, isAnything, typeNames } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { first, tagName, targetName, titleOf } from './pairing.ts';

/** What an alternative goes by: a name that stays when others come and go, and for one that has none what it is. */
export interface BranchName {
  readonly label: string;
  readonly traits?: BranchTraits;
}

/** Names an alternative of a list. */
export function nameOfBranch(normaliser: Normaliser, child: Child, alternatives: Alternatives): BranchName {
  const named = targetName(normaliser, child) ?? titleOf(normaliser)(child) ?? tagName(normaliser, alternatives)(child);
  if (named !== null) return { label: named };
  const position = positionOf(child, alternatives);
  const traits = traitsOf(normaliser, child, alternatives);
  const isAlone = isTold(traits) && isUnlikeOthers(normaliser, child, alternatives, traits);
  return { label: `#${position}`, traits: isAlone ? traits : { ...traits, position } };
}

/** Alternatives of one type are compared by themselves: the author counts all of them. */
function positionOf(child: Child, { branches }: Alternatives): number {
  const written = /\/(?:anyOf|oneOf)\/(\d+)$/.exec(first(child)?.place.pointer ?? '')?.[1];
  return (written === undefined ? branches.indexOf(child) : Number(written)) + 1;
}

function traitsOf(normaliser: Normaliser, child: Child, alternatives: Alternatives): BranchTraits {
  const node = isAnything(child) ? null : normaliser.node(child);
  if (node === null || asksNothing(node)) return { types: [] };
  const types = typeNames(node.types, node.number.integer);
  const values = [...node.values.values()].flat();
  if (node.types === OBJECT) {
    const property = ownProperty(normaliser, node, alternatives);
    return property === null ? { types } : { types, property };
  }
  if (values.length > 0 && values.length <= MOST_VALUES) return { types, values };
  if (node.types === ARRAY) return { types, ...itemsOf(normaliser, node) };
  const [format, ...others] = node.string.formats;
  return format === undefined || others.length > 0 ? { types } : { types, format };
}

const MOST_VALUES = 6;

const isTold = ({ types, property }: BranchTraits): boolean =>
  property !== undefined || types.length !== 1 || types[0] !== 'object';

function itemsOf(normaliser: Normaliser, { array: { items } }: Node): Pick<BranchTraits, 'items'> {
  if (isAnything(items)) return {};
  const name = targetName(normaliser, items) ?? titleOf(normaliser)(items);
  const { types, number } = normaliser.node(items);
  const [only, ...others] = typeNames(types, number.integer);
  const item = name ?? (others.length === 0 ? only : undefined);
  return item === undefined ? {} : { items: item };
}

/** The first property that it alone has; one that it always has says more. */
function ownProperty(normaliser: Normaliser, { object }: Node, alternatives: Alternatives): string | null {
  const counts = propertiesOf(normaliser, alternatives);
  const isOwn = (name: string): boolean => counts.get(name) === 1;
  const names = Array.from(object.properties.keys()).filter(isOwn);
  return names.find((name) => object.required.has(name)) ?? names[0] ?? null;
}

/** How many alternatives of a list have a property. */
const known = new WeakMap<Alternatives, ReadonlyMap<string, number>>();

function propertiesOf(normaliser: Normaliser, alternatives: Alternatives): ReadonlyMap<string, number> {
  const made = known.get(alternatives);
  if (made !== undefined) return made;
  const counts = new Map<string, number>();
  for (const child of alternatives.branches)
    for (const name of isAnything(child) ? [] : normaliser.node(child).object.properties.keys())
      counts.set(name, (counts.get(name) ?? 0) + 1);
  known.set(alternatives, counts);
  return counts;
}

/** More alternatives than these are told apart by their number. */
const MOST_COMPARED = 50;

function isUnlikeOthers(
  normaliser: Normaliser,
  child: Child,
  alternatives: Alternatives,
  { property, ...traits }: BranchTraits,
): boolean {
  if (property !== undefined) return true;
  if (alternatives.branches.length > MOST_COMPARED) return false;
  const own = written(traits);
  return alternatives.branches.every(
    (one) => one === child || written(traitsOf(normaliser, one, alternatives)) !== own,
  );
}

const written = (traits: BranchTraits): string => JSON.stringify(traits);

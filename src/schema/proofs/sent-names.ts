import { accepts } from './accepts.ts';
import { closed, describedNames, isEmpty, undescribed } from './empty.ts';
import type { EmptySides } from './empty.ts';
import { fewOfType } from './finite.ts';
import { constraintOn } from '../normal-form/meet.ts';
import { STRING, isAnything, isNever } from '../normal-form/node.ts';
import type { Node, ObjectPart } from '../normal-form/node.ts';
import { requiredNames, visibleProperties } from '../normal-form/view.ts';
import type { VisibleProperty } from '../normal-form/view.ts';

/** What properties a sender sends, by their names: which are always there, which can be, and how many at once. */

export interface SentNames {
  /** Those that are there always. */
  readonly needed: ReadonlySet<string>;
  /** All that there can be; null where that can't be told. */
  readonly names: ReadonlySet<string> | null;
  readonly mine: ReadonlyMap<string, VisibleProperty>;
  /** Those that may have to be there though nothing describes them. */
  readonly besides: ReadonlySet<string>;
  /** There is room for no other property than those that have to be there. */
  readonly isFull: boolean;
}

export function sentNames(sides: EmptySides, a: Node): SentNames {
  const { object } = a;
  const mine = visibleProperties(sides.normaliser, a, sides.direction);
  const besides = undescribed(a);
  const words = closed(sides, a) ? describedNames({ properties: mine, patterns: object.patterns }) : null;
  const names = words === null ? listedNames(sides, object) : new Set([...words, ...besides]);
  const required = requiredNames(sides.normaliser, a, sides.direction);
  // Who has to send as many as there are sends them all.
  const needed = names !== null && names.size <= object.minProperties ? names : required;
  if (object.maxProperties === null || object.maxProperties > needed.size)
    return { needed, names, mine, besides, isFull: false };
  return {
    needed,
    names: needed,
    mine: new Map([...mine].filter(([name]) => needed.has(name))),
    // What only patterns describe is among them.
    besides: new Set([...needed].filter((name) => !mine.has(name))),
    isFull: true,
  };
}

/** The names that `propertyNames` lists; null where it does not. */
function listedNames({ normaliser }: EmptySides, { names }: ObjectPart): ReadonlySet<string> | null {
  if (isAnything(names) || isNever(names)) return null;
  const node = normaliser.node(names);
  const few = fewOfType(node, STRING) ?? [null];
  if (few.includes(null)) return null;
  return new Set(
    few.filter((name) => typeof name === 'string' && accepts(normaliser, node, name) !== false) as string[],
  );
}

/** Whether there may be a property of this name: its schema admits something, as far as that can be told. */
export function canBeThere(sides: EmptySides, object: ObjectPart, name: string): boolean {
  const constraint = constraintOn(object, name);
  if (constraint === null || isAnything(constraint)) return true;
  return !isNever(constraint) && !isEmpty(sides, sides.normaliser.node(constraint), 1);
}

/** Whether a sender can't have more properties than this. */
export function isFewEnough(
  sides: EmptySides,
  { object }: Node,
  names: ReadonlySet<string> | null,
  most: number | null,
): boolean {
  if (most === null || (object.maxProperties !== null && object.maxProperties <= most)) return true;
  if (names === null) return false;
  return names.size <= most || [...names].filter((name) => canBeThere(sides, object, name)).length <= most;
}

import { isSaidToPeople } from '../normal-form/beside-ref.ts';
import { alternativesOf, isFilled } from '../normal-form/nullable.ts';
import { ALL_TYPES, childOf, isAnything, isObject } from '../normal-form/node.ts';
import type { Alternatives, Child, Node, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { first } from './pairing.ts';

/*
 * Alternatives as their author listed them. Those of a type that no other one has are no alternatives in the normal form:
 * where one that takes more joins them, or one of them changes its type, the lists say what became of which.
 */

/** The alternatives that a schema lists, where that is all it asks; null where it asks for anything else, or lists none. */
export function writtenList(normaliser: Normaliser, child: Child, node: Node): Alternatives | null {
  const source = first(child);
  const target = source === null ? null : normaliser.target(source);
  if (target === null || !isObject(target.value)) return null;
  const { value } = target;
  const kinds = (['anyOf', 'oneOf'] as const).filter((kind) => isFilled(value[kind]));
  const [kind] = kinds;
  const others = Object.keys(value).filter((key) => key !== kind && !isSaidToPeople(key));
  const members = kind === undefined ? undefined : value[kind];
  if (kind === undefined || others.some((key) => !BESIDE.has(key)) || !Array.isArray(members)) return null;
  const branches = alternativesOf(target, kind, members).map((one) => childOf([one]));
  if (branches.length < 2 || branches.length > MOST_LISTED) return null;
  return { kind, branches, scope: node.types, discriminator: node.discriminator, place: target.place, isWhole: true };
}

/** Keywords that ask nothing beside alternatives. */
const BESIDE: ReadonlySet<string> = new Set(['default', 'discriminator', 'readOnly', 'writeOnly']);

/** Longer lists are compared by types. */
const MOST_LISTED = 200;

/** Both lists, where types came or went so that what was an alternative on one side is none on the other. */
export function listsOf(
  normaliser: Normaliser,
  [a, b]: readonly [Node, Node],
  self: { readonly a: Child; readonly b: Child },
): readonly [Alternatives, Alternatives] | null {
  const [before, after] = [a.alternatives[0], b.alternatives[0]];
  if (before?.scope === after?.scope && a.types === b.types) return null;
  const lists = [writtenList(normaliser, self.a, a), writtenList(normaliser, self.b, b)] as const;
  const [old, now] = lists;
  if (old === null || now === null) return null;
  // Which of them is merged does not matter where no two of them share a value.
  if (old.kind !== now.kind) {
    if (before === undefined && areApart(normaliser, old)) return [{ ...old, kind: now.kind }, now];
    return after === undefined && areApart(normaliser, now) ? [old, { ...now, kind: old.kind }] : null;
  }
  return [old, now];
}

const typesOf = (normaliser: Normaliser, child: Child): TypeSet =>
  isAnything(child) ? ALL_TYPES : normaliser.node(child).types;

/** Whether each of them has types of its own. */
function areApart(normaliser: Normaliser, { branches }: Alternatives): boolean {
  let seen: TypeSet = 0;
  return branches.every((child) => {
    const types = typesOf(normaliser, child);
    const isApart = (seen & types) === 0;
    seen |= types;
    return isApart;
  });
}

/** Those of which the types say that they came or went: nobody else has them, here or on the other side. */
export function saidByTypes(normaliser: Normaliser, list: Alternatives, other: Node): (child: Child) => boolean {
  return (child) => {
    const types = typesOf(normaliser, child);
    if ((types & other.types) !== 0) return false;
    return list.branches.every((one) => one === child || (typesOf(normaliser, one) & types) === 0);
  };
}

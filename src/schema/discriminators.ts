import type { SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { keywordFact, leafWith, undirectedFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical, isObject } from './node.ts';
import type { Child, Discriminator, Leaf, Node } from './node.ts';

/** Compares discriminators: the property, and which value stands for which schema. */

/** An entry of a mapping: what it says, and where. */
interface Target {
  readonly target: string;
  readonly leaf: Leaf;
}

/** Whether two mapping targets, each written in its leaf, lead to schemas that say the same. */
export type SameTarget = (base: Target, head: Target) => boolean;

/** What an entry of a mapping leads to: a reference, or the name of a schema. */
export function targetOf({ target, leaf }: Target, child: Child): SchemaSource {
  const dialect = child.sources[0]?.dialect ?? '3.1';
  const isName = /^[\w.-]+$/.test(target) && !/\.(?:json|ya?ml)$/.test(target);
  const section = dialect === '2.0' ? 'definitions' : 'components/schemas';
  return { value: { $ref: isName ? `#/${section}/${target}` : target }, place: leaf.place, dialect };
}

/** Whether one property chooses the alternative on both sides: what the others admit is no excuse then. */
export const choosesAlike = (a: Node, b: Node): boolean =>
  a.discriminator !== null && a.discriminator.property === b.discriminator?.property;

export function discriminatorFacts(a: Node, b: Node, sameTarget: SameTarget): readonly Fact[] {
  const [before, after] = [a.discriminator, b.discriminator];
  if (before?.property !== after?.property) {
    return [
      keywordFact(a, b, 'discriminator', {
        kind: 'schema.discriminator-changed',
        part: 'property',
        before: before?.property,
        after: after?.property,
      }),
    ];
  }
  const others = otherMembers(a, b);
  if (before === null || after === null) return others;
  const mappings = differingEntries(a, b, before, after, sameTarget);
  if (mappings === null) return others;
  const part = 'mapping';
  return [...others, keywordFact(a, b, 'discriminator', { kind: 'schema.discriminator-changed', part, ...mappings })];
}

interface Differing {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** The entries that lead elsewhere, or that only one side has; null when both sides mean the same. */
function differingEntries(
  a: Node,
  b: Node,
  before: Discriminator,
  after: Discriminator,
  sameTarget: SameTarget,
): Differing | null {
  const [base, head] = [leafWith(a, 'discriminator'), leafWith(b, 'discriminator')];
  if (base === null || head === null) return null;
  const names = { base: branchNames(a), head: branchNames(b) };
  const gone: [string, string][] = [];
  const come: [string, string][] = [];
  for (const value of new Set([...before.mapping.keys(), ...after.mapping.keys()])) {
    const [old, now] = [before.mapping.get(value), after.mapping.get(value)];
    const [oldName, newName] = [nameOf(old ?? value), nameOf(now ?? value)];
    if (oldName === newName || isRenamed(oldName, newName, names.base, names.head)) continue;
    if (old !== undefined && now !== undefined && sameTarget({ target: old, leaf: base }, { target: now, leaf: head }))
      continue;
    // It came or went with the alternative it stands for, which is said already: but for what stood for another by its name.
    if (old === undefined && isOnlyIn(newName, names.head, names.base) && !names.base.includes(value)) continue;
    if (now === undefined && isOnlyIn(oldName, names.base, names.head) && !names.head.includes(value)) continue;
    if (old !== undefined) gone.push([value, old]);
    if (now !== undefined) come.push([value, now]);
  }
  if (gone.length + come.length === 0) return null;
  return { before: entries(gone), after: entries(come) };
}

const isOnlyIn = (name: string, here: readonly string[], there: readonly string[]): boolean =>
  here.includes(name) && !there.includes(name) && there.length > 0;

/** The same branch under another name: what it says is compared as the branch it is. */
function isRenamed(oldName: string, newName: string, base: readonly string[], head: readonly string[]): boolean {
  const index = base.indexOf(oldName);
  return index >= 0 && index === head.indexOf(newName) && !head.includes(oldName) && !base.includes(newName);
}

const entries = (list: readonly [string, string][]): Json | undefined =>
  list.length === 0 ? undefined : Object.fromEntries(list);

/** The name of a schema: a value that no entry speaks of stands for the schema of its own name. */
function nameOf(target: string): string {
  return target.split('/').at(-1) ?? target;
}

/** How the schemas among which the discriminator chooses are called. */
function branchNames({ alternatives }: Node): readonly string[] {
  return alternatives.flatMap(({ branches }) =>
    branches.flatMap(({ sources: [source] }) => {
      if (source === undefined) return [];
      const ref = isObject(source.value) ? source.value['$ref'] : undefined;
      return [nameOf(typeof ref === 'string' ? ref : source.place.pointer)];
    }),
  );
}

/** What a discriminator says besides its property and mapping: `defaultMapping` of OpenAPI 3.2, extensions. */
function otherMembers(a: Node, b: Node): readonly Fact[] {
  const [before, after] = [membersOf(a), membersOf(b)];
  const [old, now] = [before['defaultMapping'], after['defaultMapping']];
  const facts: Fact[] = [];
  if (nameOf(textOf(old)) !== nameOf(textOf(now))) {
    const named = (value: Json | undefined): Json | undefined =>
      value === undefined ? undefined : { defaultMapping: value };
    facts.push(
      keywordFact(a, b, 'discriminator', {
        kind: 'schema.discriminator-changed',
        part: 'mapping',
        before: named(old),
        after: named(now),
      }),
    );
  }
  const [left, right] = [withoutDefault(before), withoutDefault(after)];
  if (canonical(left) === canonical(right)) return facts;
  const key = 'discriminator';
  const isExtension = [left, right].every((part) => Object.keys(part).every((name) => name.startsWith('x-')));
  const kind = isExtension ? 'extension.changed' : 'unclassified.changed';
  return [...facts, undirectedFact(a, b, key, { kind, key, before: left, after: right })];
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : canonical(value ?? null));

function withoutDefault(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([key]) => key !== 'defaultMapping'));
}

function membersOf(node: Node): JsonObject {
  const value = written(node, 'discriminator');
  const { propertyName: _p, mapping, ...others } = isObject(value) ? value : {};
  const unread = Object.entries(isObject(mapping) ? mapping : {}).filter(([, target]) => typeof target !== 'string');
  return unread.length === 0 ? others : { ...others, mapping: Object.fromEntries(unread) };
}

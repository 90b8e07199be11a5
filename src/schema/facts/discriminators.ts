import type { SchemaSource } from '../../model/contract.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Step } from './compared.ts';
import { keywordFact, leafWith, undirectedFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { ANYTHING, STRING, canonical, isAnything, isObject } from '../normal-form/node.ts';
import type { Child, Discriminator, Leaf, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

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

/** The property that chooses an alternative, and the values that do, before and now. */
export interface Choice {
  /** Null where the schema is that of the property itself. */
  readonly property: string | null;
  readonly base: readonly string[];
  readonly head: readonly string[];
}

/** What chooses a pair of alternatives; undefined where that can't be told, or differs. */
export function choiceOf(a: Node, b: Node, before: Child, after: Child): Choice | undefined {
  const isOne = ({ alternatives }: Node): boolean =>
    alternatives.length === 1 && alternatives.every(({ discriminator }) => discriminator !== null);
  if (!choosesAlike(a, b) || !isOne(a) || !isOne(b)) return undefined;
  const [base, head] = [valuesFor(a, before), valuesFor(b, after)];
  return base === null || head === null ? undefined : { property: a.discriminator?.property ?? null, base, head };
}

/** The values that choose an alternative; null where any other value may, too. */
function valuesFor(node: Node, branch: Child): readonly string[] | null {
  const name = componentOf(branch);
  const { mapping, values, other } = choicesOf(node);
  if (name === null || other === name) return null;
  const mapped = values.get(name) ?? [];
  return mapping.has(name) ? mapped : [name, ...mapped];
}

/** What a discriminator says of each name. */
interface Choices {
  readonly mapping: ReadonlyMap<string, string>;
  /** The values that are mapped to a name. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The name that any other value stands for. */
  readonly other: string | null;
}

/** They are looked up for each alternative. */
const choices = new WeakMap<Node, Choices>();

function choicesOf(node: Node): Choices {
  const known = choices.get(node);
  if (known !== undefined) return known;
  const mapping = node.discriminator?.mapping ?? new Map<string, string>();
  const values = new Map<string, string[]>();
  for (const [value, target] of mapping) {
    const name = nameOf(target);
    const others = values.get(name);
    if (others === undefined) values.set(name, [value]);
    else others.push(value);
  }
  const other = membersOf(node)['defaultMapping'];
  const made = { mapping, values, other: other === undefined ? null : nameOf(textOf(other)) };
  choices.set(node, made);
  return made;
}

/** What the names of alternatives have to do with each other. */
export interface MappingSides {
  readonly sameTarget: SameTarget;
  /** Alternatives that are compared with each other though they have other names. */
  readonly renamed: readonly Renamed[];
}

export interface Renamed {
  readonly base: string;
  readonly head: string;
  /** Which values there are is listed in the alternatives, and told as such. */
  readonly isListed: boolean;
}

/** Alternatives that got another name, by the pairs that are compared. */
export function renamedAmong(normaliser: Normaliser, a: Node, b: Node, steps: readonly Step[]): readonly Renamed[] {
  if (!choosesAlike(a, b)) return NONE;
  const [before, after] = [new Set(branchNames(a)), new Set(branchNames(b))];
  const branchOf = (side: Node, branch: Child): { readonly name: string | null; readonly lists: boolean } => {
    const isSole = side.alternatives.length === 0;
    const node = isSole || isAnything(branch) ? side : normaliser.node(branch);
    return { name: isSole ? soleOf(side) : componentOf(branch), lists: listsValues(normaliser, node, a.discriminator) };
  };
  const areSole = a.alternatives.length === 0 && b.alternatives.length === 0;
  const pairs = areSole ? [{ a: ANYTHING, b: ANYTHING }] : steps.filter(({ segment }) => segment === '');
  return pairs.flatMap((pair) => {
    const [old, now] = [branchOf(a, pair.a), branchOf(b, pair.b)];
    const [base, head] = [old.name, now.name];
    if (base === null || head === null || after.has(base) || before.has(head)) return [];
    return [{ base, head, isListed: old.lists && now.lists }];
  });
}

/** Whether an alternative lists the values of the property that chooses. */
function listsValues(normaliser: Normaliser, { object }: Node, discriminator: Discriminator | null): boolean {
  const child = object.properties.get(discriminator?.property ?? '');
  return child !== undefined && !isAnything(child) && normaliser.node(child).values.has(STRING);
}

const NONE: readonly Renamed[] = [];

export function discriminatorFacts(a: Node, b: Node, sides: MappingSides): readonly Fact[] {
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
  const mappings = differingEntries(a, b, before, after, sides);
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
  { sameTarget, renamed }: MappingSides,
): Differing | null {
  const [base, head] = [leafWith(a, 'discriminator'), leafWith(b, 'discriminator')];
  if (base === null || head === null) return null;
  const names = { base: new Set(branchNames(a)), head: new Set(branchNames(b)) };
  const pairs = new Set(renamed.map(({ base: old, head: now }) => JSON.stringify([old, now])));
  const isRenamed = (oldName: string, newName: string): boolean => pairs.has(JSON.stringify([oldName, newName]));
  const formerly = new Set(renamed.map((one) => one.base));
  const nowadays = new Set(renamed.map((one) => one.head));
  // Both sides say it of the same alternative, under whatever name: what comes or goes with one is said of that already.
  const comes = (name: string): boolean => isOnlyIn(name, names.head, names.base) && !nowadays.has(name);
  const goes = (name: string): boolean => isOnlyIn(name, names.base, names.head) && !formerly.has(name);
  const gone: [string, string][] = [];
  const come: [string, string][] = [];
  for (const value of new Set([...before.mapping.keys(), ...after.mapping.keys()])) {
    const [old, now] = [before.mapping.get(value), after.mapping.get(value)];
    const [oldName, newName] = [nameOf(old ?? value), nameOf(now ?? value)];
    if (oldName === newName || isRenamed(oldName, newName)) continue;
    if (old !== undefined && now !== undefined && sameTarget({ target: old, leaf: base }, { target: now, leaf: head }))
      continue;
    // But for what stood for another by its name.
    if (old === undefined && comes(newName) && !names.base.has(value)) continue;
    if (now === undefined && goes(oldName) && !names.head.has(value)) continue;
    if (old !== undefined) gone.push([value, old]);
    if (now !== undefined) come.push([value, now]);
  }
  const [former, present] = [mappedBy(before, names.base), mappedBy(after, names.head)];
  for (const one of renamed.filter(({ isListed }) => !isListed)) {
    if (isChosenByName(one.base, former) && nameOf(after.mapping.get(one.base) ?? one.base) !== one.head)
      gone.push([one.base, one.base]);
    if (isChosenByName(one.head, present) && nameOf(before.mapping.get(one.head) ?? one.head) !== one.base)
      come.push([one.head, one.head]);
  }
  if (gone.length + come.length === 0) return null;
  return { before: entries(gone), after: entries(come) };
}

/** The entries of a mapping, for questions about many names. */
interface Mapped {
  readonly values: ReadonlyMap<string, string>;
  readonly targets: ReadonlySet<string>;
  /** Each of them leads to an alternative. */
  readonly isAmongNames: boolean;
}

function mappedBy({ mapping }: Discriminator, names: ReadonlySet<string>): Mapped {
  const targets = new Set([...mapping.values()].map(nameOf));
  return { values: mapping, targets, isAmongNames: [...targets].every((name) => names.has(name)) };
}

/** Each entry leads to another alternative, so that nothing but its own name can be meant. */
const isChosenByName = (name: string, { values, targets, isAmongNames }: Mapped): boolean =>
  !values.has(name) && !targets.has(name) && isAmongNames;

const isOnlyIn = (name: string, here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
  here.has(name) && !there.has(name) && there.size > 0;

const entries = (list: readonly [string, string][]): Json | undefined =>
  list.length === 0 ? undefined : Object.fromEntries(list);

/**
 * The name of a schema: a value that no entry speaks of stands for the schema of its own name. Who makes one document of many
 * files calls the component after the file.
 */
function nameOf(target: string): string {
  return (target.split('/').at(-1) ?? target).replace(/\.(?:json|ya?ml)$/, '');
}

/** How the schemas among which the discriminator chooses are called. */
function branchNames(node: Node): readonly string[] {
  const paths = node.alternatives.length === 0 ? [solePathOf(node)] : branchesOf(node).map(pathOf);
  return paths.flatMap((path) => (path === null ? [] : [nameOf(path)]));
}

const branchesOf = ({ alternatives }: Node): readonly Child[] => alternatives.flatMap(({ branches }) => branches);

/** Where the only alternative leads: it is no alternative then, but the schema itself. */
function solePathOf(node: Node): string | null {
  const { oneOf, anyOf } = leafWith(node, 'discriminator')?.value ?? {};
  const [only, ...others] = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  const ref = isObject(only) && others.length === 0 ? only['$ref'] : undefined;
  return typeof ref === 'string' ? ref : null;
}

const soleOf = (node: Node): string | null => componentAt(solePathOf(node));

/** Where a branch leads, or stands. */
function pathOf({ sources: [source] }: Child): string | null {
  const ref = source !== undefined && isObject(source.value) ? source.value['$ref'] : undefined;
  return typeof ref === 'string' ? ref : source === undefined ? null : `#${source.place.pointer}`;
}

/** The name of the component that a branch is; of other schemas nobody says what they are called. */
const componentOf = (branch: Child): string | null => componentAt(pathOf(branch));

const componentAt = (path: string | null): string | null =>
  /#\/(?:components\/schemas|definitions)\/([^/]+)$/.exec(path ?? '')?.[1] ?? null;

/** What a discriminator says besides its property and mapping: `defaultMapping` of OpenAPI 3.2, extensions. */
function otherMembers(a: Node, b: Node): readonly Fact[] {
  const [before, after] = [membersOf(a), membersOf(b)];
  const [old, now] = [before['defaultMapping'], after['defaultMapping']];
  const facts: Fact[] = [];
  if (old === undefined && now !== undefined && leadsToTheOnlyOne(a, b, now)) {
    const key = 'defaultMapping';
    facts.push(undirectedFact(a, b, 'discriminator', { kind: 'text.changed', key, before: undefined, after: now }));
  } else if (nameOf(textOf(old)) !== nameOf(textOf(now))) {
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

/** Where there is one alternative, whatever value stood for none stands for what was meant before. */
const leadsToTheOnlyOne = (a: Node, b: Node, target: Json): boolean => {
  const only = soleOf(b);
  return only !== null && soleOf(a) === only && nameOf(textOf(target)) === only;
};

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

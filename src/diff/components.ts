import type { Contract, Operation } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Fact } from './collect.ts';
import { sameExpanded } from '../schema/facts/same-expanded.ts';
import { inOneSpelling } from '../schema/facts/spelling.ts';
import { familiesOf, settled } from './derived.ts';
import { isObject, own } from './json-objects.ts';
import { holder, keyOf } from './pointers.ts';
import { findRenamings } from './renamed-schemas.ts';
import { type Comparing, componentAt } from './site.ts';

interface Component {
  readonly value: Json;
  readonly place: Place;
}

type Named = ReadonlyMap<string, Component>;

/** Sections that have a comparison of their own. */
const APART = new Set(['securitySchemes', 'securityDefinitions', 'schemas', 'definitions']);

/** Reports named components that came, went or changed without any operation showing it. */
export function compareComponents(comparing: Comparing): void {
  const { base, head } = comparing;
  const reached = { base: lazily(() => reachedPlaces(base)), head: lazily(() => reachedPlaces(head)) };
  const sections = new Set([...base.components.keys(), ...head.components.keys()]);
  compareSection(comparing, 'schemas', namedSchemas(base), namedSchemas(head), reached);
  for (const section of sections) {
    if (APART.has(section)) continue;
    const [before, after] = [base.components.get(section), head.components.get(section)];
    compareSection(comparing, section, before ?? new Map(), after ?? new Map(), reached);
  }
}

function namedSchemas(contract: Contract): Named {
  return new Map(Array.from(contract.schemas, ([name, { schema }]) => [name, schema]));
}

interface Reached {
  readonly base: () => ReadonlySet<string>;
  readonly head: () => ReadonlySet<string>;
}

function compareSection(comparing: Comparing, section: string, base: Named, head: Named, reached: Reached): void {
  const report = (name: string, fact: Fact, before: Place | null, after: Place | null): void => {
    addComponent(comparing, `${section}/${name}`, fact, before, after);
  };
  const renamed = section === 'schemas' ? reportRenamings(comparing, base, head, reached) : new Set<string>();
  for (const [name, old] of base) {
    const now = head.get(name);
    if (renamed.has(name)) continue;
    if (now !== undefined) {
      if (isSame(comparing, old, now)) continue;
      const fact = factOfChanged(comparing, section, [old, now], reached);
      if (fact !== null) report(name, fact, old.place, now.place);
    } else if (!reached.base().has(keyOf(old.place))) {
      report(name, { kind: 'component.unused-changed', change: 'removed' }, old.place, null);
    } else if (section === 'schemas') report(name, { kind: 'schema-name.removed', name }, old.place, null);
  }
  for (const [name, now] of head) {
    if (base.has(name) || renamed.has(name)) continue;
    if (!reached.head().has(keyOf(now.place))) {
      report(name, { kind: 'component.unused-changed', change: 'added' }, null, now.place);
    } else if (section === 'schemas') report(name, { kind: 'schema-name.added', name }, null, now.place);
  }
}

/** Reports names that became others, and tells which. What operations use on one side only is not among them. */
function reportRenamings(comparing: Comparing, base: Named, head: Named, reached: Reached): ReadonlySet<string> {
  const renamed = new Set<string>();
  for (const used of [true, false]) {
    const only = (names: Named, other: Named, side: 'base' | 'head'): ReadonlyMap<string, Json> =>
      new Map(
        [...names]
          .filter(([name, { place }]) => !other.has(name) && reached[side]().has(keyOf(place)) === used)
          .map(([name, { value }]) => [name, value]),
      );
    for (const { names, rewriting } of findRenamings(only(base, head, 'base'), only(head, base, 'head'))) {
      const [before, after] = [names.map(([old]) => old), names.map(([, now]) => now)];
      const places = [base.get(before[0] ?? '')?.place ?? null, head.get(after[0] ?? '')?.place ?? null] as const;
      comparing.collector.add(
        { kind: 'schema-name.changed', before, after, rewriting, used },
        {
          direction: null,
          anchor: before.map((name) => `schemas/${name}`).join(' & '),
          component: null,
          base: places[0],
          head: places[1],
          origins: places,
          uses: [],
        },
      );
      for (const name of [...before, ...after]) renamed.add(name);
    }
  }
  return renamed;
}

/** A component that operations of both sides reach is compared there; examples are only ever referred to. */
function factOfChanged(
  { base, head }: Comparing,
  section: string,
  [old, now]: readonly [Component, Component],
  reached: Reached,
): Fact | null {
  if (!reached.base().has(keyOf(old.place)) || !reached.head().has(keyOf(now.place))) {
    const isRespelled =
      base.family === head.family ? sameExpanded(base, head, old, now) : isSameInNewSpelling(section, old, now);
    return isRespelled ? null : { kind: 'component.unused-changed', change: 'changed' };
  }
  if (section !== 'examples') return null;
  return { kind: 'text.changed', key: 'example', before: old.value, after: now.value };
}

/** Parameters and responses of Swagger 2.0 are put together in another way: what nobody uses is not taken apart for that. */
const isSameInNewSpelling = (section: string, old: Component, now: Component): boolean =>
  section === 'parameters' || section === 'responses' || inOneSpelling(old.value) === inOneSpelling(now.value);

/** A component may be no more than a reference into another file: then what it refers to counts. */
function isSame({ base, head, sameJson }: Comparing, old: Component, now: Component): boolean {
  if (!sameJson(old.value, now.value)) return false;
  const [before, after] = [settled(base, old), settled(head, now)];
  return before === old || after === now || sameJson(before.value, after.value);
}

function addComponent(
  comparing: Comparing,
  component: string,
  fact: Fact,
  base: Place | null,
  head: Place | null,
): void {
  comparing.collector.add(fact, {
    direction: null,
    anchor: component,
    component,
    base: base ?? (head && { ...holder(head), file: comparing.base.file }),
    head: head ?? (base && { ...holder(base), file: comparing.head.file }),
    origins: [base, head],
    uses: [],
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Every place that a reference leads to, or a parent stands for, starting from the operations. */
function reachedPlaces(contract: Contract): ReadonlySet<string> {
  const reached = new Set<string>();
  const seen = new Set<Json>();
  /** Contracts give the same place for the same target, which spares naming it again. */
  const known = new Set<Place>();
  /** Those that stand for what is derived from them. */
  const parents = new Set<string>();
  const waiting: Component[] = [];
  const start = (operation: Operation): void => {
    const component = componentAt(operation.place, contract);
    if (component !== null) reached.add(`${operation.place.file}#/components/${component.name}`);
    const { rawPathItem, raw, place } = operation;
    const isInside = isObject(rawPathItem) && own(rawPathItem, operation.method) === raw;
    for (const value of isInside ? [rawPathItem] : [rawPathItem, raw]) {
      if (!seen.has(value)) waiting.push({ value, place });
      seen.add(value);
    }
  };
  [...contract.operations, ...contract.webhooks].forEach(start);
  const families = familiesOf(contract);
  const reach = (found: Component): void => {
    if (known.size === known.add(found.place).size || reached.has(keyOf(found.place))) return;
    reached.add(keyOf(found.place));
    waiting.push(found);
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { uses, inherits } = families.leadsTo(next);
    for (const found of uses) {
      reach(found);
      if (parents.size === parents.add(keyOf(found.place)).size) continue;
      for (const { named } of families.derivedFrom(found.place)) reach(named);
    }
    inherits.forEach(reach);
  }
  for (const { place } of namesOfOtherFiles(contract, reached)) reached.add(keyOf(place));
  return reached;
}

/** Components that only give a name to what another file has, which is reached without the name. */
function namesOfOtherFiles(contract: Contract, reached: ReadonlySet<string>): readonly Component[] {
  if (contract.documents.size < 2) return [];
  const all = [namedSchemas(contract), ...contract.components.values()].flatMap((section) => [...section.values()]);
  return all.filter((component) => {
    const { place } = settled(contract, component);
    return place.file !== component.place.file && reached.has(keyOf(place));
  });
}

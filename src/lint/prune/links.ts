/** Which units of a description refer to which, and what follows from that for those that a change touches. */
import { referencesIn, unitOf } from './units.ts';
import type { Unit, Units } from './units.ts';

/** What each unit refers to, as it is written. */
export type References = ReadonlyMap<string, ReturnType<typeof referencesIn>>;

/** Which units each unit refers to. */
export type Links = ReadonlyMap<string, readonly string[]>;

/** The units of one side, with what each refers to. */
export interface Linked {
  readonly units: Units;
  readonly links: Links;
}

/**
 * What units refer to.
 * @param known those of the other side, and the units that are not the same there.
 */
export function referencesOf(
  units: Units,
  known?: { readonly references: References; readonly different: ReadonlySet<string> },
): References {
  return new Map(
    [...units].map(([pointer, { value }]) => {
      const found = known?.different.has(pointer) === false ? known.references.get(pointer) : undefined;
      return [pointer, found ?? referencesIn(value)];
    }),
  );
}

/** Which units each unit refers to; null when a reference leads out of the document, or nowhere. */
export function linksOf(references: References, units: Units, format: string): Links | null {
  const links = new Map<string, readonly string[]>();
  const targets = new Map<string, string | null>();
  const targetOf = (reference: string): string | null => {
    const known = targets.get(reference);
    if (known !== undefined) return known;
    const target = unitOf(reference, units, format);
    targets.set(reference, target);
    return target;
  };
  for (const [pointer, { sure, maybe }] of references) {
    const found = [...sure].map(targetOf);
    if (found.includes(null)) return null;
    links.set(pointer, [...new Set([...found, ...[...maybe].map(targetOf)].flatMap((each) => each ?? []))]);
  }
  return links;
}

/** Where findings may be others when a unit is. */
export function usersIn({ units, links }: Linked): Links {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = found.get(from);
    if (known === undefined) found.set(from, [to]);
    else known.push(to);
  };
  for (const [from, targets] of links)
    for (const to of targets) {
      add(to, from);
      // What holds operations has its name from those that refer to it (`meaning.ts`).
      if (holdsOperations(units.get(to))) add(from, to);
    }
  return found;
}

const holdsOperations = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:paths|webhooks|components (?:callbacks|pathItems)) /.test(`${unit.path.join(' ')} `);

/** Paths that differ in the names of their parameters only: findings in them have the same names (`meaning.ts`). */
export function equivalentPaths(units: Units): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [pointer, { path }] of units) {
    const [holder, template] = path;
    if (holder !== 'paths' && holder !== 'webhooks') continue;
    const name = `${holder} ${(template ?? '').replaceAll(/\{[^{}]*\}/g, '{}')}`;
    groups.set(name, [...(groups.get(name) ?? []), pointer]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

/** What can be reached from there, and what it starts from. */
export function closure(from: ReadonlySet<string>, links: Links): ReadonlySet<string> {
  const reached = new Set(from);
  for (const each of reached) for (const to of links.get(each) ?? []) reached.add(to);
  return reached;
}

/** Whether units among these refer to each other in a circle: what Spectral makes of one depends on where it begins. */
export function hasCircle(units: ReadonlySet<string>, links: Links): boolean {
  const done = new Set<string>();
  const open = new Set<string>();
  const leads = (pointer: string): boolean => {
    if (open.has(pointer)) return true;
    if (done.has(pointer)) return false;
    open.add(pointer);
    const found = (links.get(pointer) ?? []).some(leads);
    open.delete(pointer);
    done.add(pointer);
    return found;
  };
  return [...units].some(leads);
}

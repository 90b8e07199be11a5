/** Which operations and components a change touches: they differ themselves, or something they refer to does. */
import type { Contract, Operation } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { canonical } from './json.ts';
import { operationKey } from './meaning.ts';

/** What a change touches, by the names that `meaningsOf` gives. */
export type Touched = (anchor: string) => boolean;

/** @param renamed keys of operations of the head to those that they have on the base. */
export function touchedBy(base: Contract | null, head: Contract, renamed: ReadonlyMap<string, string>): Touched {
  if (base === null) return () => true;
  const graph = graphOf(base, head);
  const before = new Map([...base.operations, ...base.webhooks].map((each) => [operationKey(each), each]));
  const touched = new Set<string>();
  for (const operation of [...head.operations, ...head.webhooks]) {
    const name = renamed.get(operationKey(operation)) ?? operationKey(operation);
    if (isTouched(operation, before.get(name), graph)) touched.add(name).add(name.replace(/^(\S+) \S+ /, '$1 * '));
  }
  const components = [...head.components].flatMap(([section, members]) =>
    [...members].map(([name, { value, place }]) => ({ name: `component ${section}/${name}`, value, place })),
  );
  const schemas = [...head.schemas.values()].map(({ name, schema }) => ({
    name: `component schemas/${name}`,
    ...schema,
  }));
  for (const { name, value, place } of [...components, ...schemas]) {
    if (graph.isTouched(value, place)) touched.add(name);
  }
  return (anchor) => touched.has(anchor.split(' > ')[0] ?? '');
}

function isTouched(operation: Operation, before: Operation | undefined, graph: Graph): boolean {
  if (before === undefined || canonical(before.raw) !== canonical(operation.raw)) return true;
  return graph.isTouched(operation.raw, operation.place) || shared(before) !== shared(operation);
}

/** What an operation has from its path item. */
function shared({ rawPathItem }: Operation): string {
  if (typeof rawPathItem !== 'object' || rawPathItem === null || Array.isArray(rawPathItem)) return '';
  const { parameters, servers } = rawPathItem as Readonly<Record<string, Json>>;
  return `${canonical(parameters)} ${canonical(servers)}`;
}

interface Graph {
  /** Whether a value, as it stands at its place in the head, differs from the base or refers to what does. */
  readonly isTouched: (value: Json, place: Place) => boolean;
}

function graphOf(base: Contract, head: Contract): Graph {
  const known = new Map<string, boolean>();
  const differs = (value: Json, { file, pointer }: Place): boolean => {
    // Its root file may be called otherwise.
    const before = base.resolve(`#${pointer}`, { file: file === head.file ? base.file : file, pointer: '' });
    return before === null || canonical(before.value) !== canonical(value);
  };
  /** Everything that is reached is looked at, until something differs; a circle adds nothing. */
  const reaches = (value: Json, file: string, seen: Set<string>): boolean =>
    referencesIn(value).some((reference) => {
      const target = head.resolve(reference, { file, pointer: '' });
      if (target === null) return false;
      const key = `${target.place.file}#${target.place.pointer}`;
      const answer = known.get(key);
      if (answer !== undefined) return answer;
      if (seen.has(key)) return false;
      seen.add(key);
      const result = differs(target.value, target.place) || reaches(target.value, target.place.file, seen);
      if (result) known.set(key, true);
      return result;
    });
  return {
    isTouched: (value, place) => {
      const seen = new Set<string>();
      const result = differs(value, place) || reaches(value, place.file, seen);
      // Nothing that was reached differs, so neither does anything that is reached from there.
      if (!result) for (const key of seen) known.set(key, false);
      return result;
    },
  };
}

function referencesIn(value: Json): readonly string[] {
  const found: string[] = [];
  const visit = (part: Json): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries<Json>(part)) {
      if (key === '$ref' && typeof inner === 'string') found.push(inner);
      else visit(inner);
    }
  };
  visit(value);
  return found;
}

import type { Contract, SchemaSource } from '../../model/contract.ts';
import type { Json } from '../../model/json.ts';
import { at } from './fact.ts';
import { isObject } from '../normal-form/node.ts';

type Located = Pick<SchemaSource, 'value' | 'place'>;

/** More values than this are not walked: keywords that are compared as a whole are small. */
const MAX_STEPS = 4_000;

/**
 * Whether two values say the same once references are replaced by what they lead to, so that a schema that moved into a
 * component, or a component that was renamed, is no difference in a keyword that is compared as a whole.
 */
export function sameExpanded(base: Contract, head: Contract, a: Located, b: Located): boolean {
  const stack: (readonly [Located, Located])[] = [[a, b]];
  const seen = new Set<string>();
  for (let steps = 0; stack.length > 0; steps++) {
    const [first, second] = stack.pop() ?? [a, b];
    if (steps > MAX_STEPS) return false;
    const [x, y] = [target(base, first), target(head, second)];
    if (x === null || y === null) return false;
    // Circles are the same when nothing on them differs.
    const key = `${x.place.file}#${x.place.pointer} ${y.place.file}#${y.place.pointer}`;
    if (seen.size === seen.add(key).size) continue;
    const [left, right] = [membersOf(x.value), membersOf(y.value)];
    if (left === null || right === null) {
      if (left !== right || x.value !== y.value) return false;
      continue;
    }
    if (Array.isArray(x.value) !== Array.isArray(y.value) || left.size !== right.size) return false;
    for (const [name, value] of left) {
      const other = right.get(name);
      if (other === undefined) return false;
      // Beside a reference more may stand: what it leads to counts all the same.
      if (name === '$ref' && typeof value === 'string' && typeof other === 'string') {
        const [before, after] = [base.resolve(value, x.place), head.resolve(other, y.place)];
        if (before === null || after === null) return false;
        stack.push([before, after]);
        continue;
      }
      stack.push([
        { value: name === 'discriminator' ? withReferences(value) : value, place: at(x.place, name) },
        { value: name === 'discriminator' ? withReferences(other) : other, place: at(y.place, name) },
      ]);
    }
  }
  return true;
}

/** Follows references that stand alone; null when they lead nowhere. */
function target(contract: Contract, start: Located): Located | null {
  let found = start;
  for (let step = 0; step < 50; step++) {
    const ref = isObject(found.value) && Object.keys(found.value).length === 1 ? found.value['$ref'] : undefined;
    if (typeof ref !== 'string') return found;
    const next = contract.resolve(ref, found.place);
    if (next === null) return null;
    found = next;
  }
  return null;
}

/** A discriminator whose mapping leads to schemas, and not to how they are called. */
function withReferences(value: Json): Json {
  const mapping = isObject(value) ? value['mapping'] : undefined;
  if (!isObject(value) || mapping === undefined || !isObject(mapping)) return value;
  const entries = Object.entries(mapping).map(([key, leadsTo]): [string, Json] => {
    return [key, typeof leadsTo === 'string' && leadsTo.includes('#') ? { $ref: leadsTo } : leadsTo];
  });
  return { ...value, mapping: Object.fromEntries(entries) };
}

function membersOf(value: Json): ReadonlyMap<string, Json> | null {
  if (typeof value !== 'object' || value === null) return null;
  return new Map<string, Json>(Object.entries(value));
}

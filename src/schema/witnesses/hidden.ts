import type { Direction } from '../../model/change.ts';
import type { Contract } from '../../model/contract.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { below } from '../normal-form/leaf-parts.ts';
import { listOf } from './lower-values.ts';
import { isObject } from '../normal-form/node.ts';
import { isLeftOut } from '../normal-form/view.ts';
import type { Source } from '../normal-form/node.ts';

interface Reading {
  readonly contract: Contract;
  readonly direction: Direction;
  /** What objects leave out by themselves: one is looked at for each that refers to it. */
  readonly hidden: Map<JsonObject, readonly string[]>;
}

/** No names. */
export const NONE: ReadonlySet<string> = new Set();

/** Properties of an object that the direction leaves out, as it and what it is composed of say. */
export function hiddenOf(state: Reading, sources: readonly Source[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  visit(state, sources, (source, value) => {
    const own = state.hidden.get(value) ?? hiddenIn(state, source, value);
    state.hidden.set(value, own);
    for (const name of own) hidden.add(name);
  });
  return hidden.size === 0 ? NONE : hidden;
}

function hiddenIn(state: Reading, source: Source, { properties }: JsonObject): readonly string[] {
  if (!isObject(properties)) return NO_NAMES;
  const hidden = new Set<string>();
  for (const [name, property] of Object.entries(properties)) {
    visit(state, [below(source, property, 'properties', name)], (_, inner) => {
      if (isLeftOut(inner, state.direction)) hidden.add(name);
    });
  }
  return [...hidden];
}

const NO_NAMES: readonly string[] = [];

/** Visits schemas with everything they are composed of: references followed, members of `allOf` included. */
function visit(state: Reading, sources: readonly Source[], see: (source: Source, value: JsonObject) => void): void {
  const queue = [...sources];
  const seen = new Set<Json>();
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    const { value } = source;
    if (!isObject(value) || seen.has(value) || seen.size > 200) continue;
    seen.add(value);
    const ref = value['$ref'];
    const found = typeof ref === 'string' ? state.contract.resolve(ref, source.place) : null;
    if (found !== null) queue.push({ ...source, value: found.value, place: found.place });
    if (typeof ref === 'string' && source.dialect !== '3.1') continue;
    see(source, value);
    for (const [index, member] of (listOf(value['allOf']) ?? []).entries())
      queue.push(below(source, member, 'allOf', String(index)));
  }
}

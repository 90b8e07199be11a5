import type { Json, JsonObject } from '../model/json.ts';
import { isObject } from './json-objects.ts';

/** What a value refers to, wherever in it. */
export interface References {
  readonly sure: ReadonlySet<string>;
  /** Those that messages depend on: what extensions refer to is read by whoever knows them. */
  readonly heeded: ReadonlySet<string>;
  /** What a mapping says: references, and names of schemas. */
  readonly maybe: ReadonlySet<string>;
  /** One may lead anywhere. */
  readonly isOpen: boolean;
}

const CHANGES_MEANING: ReadonlySet<string> = new Set(['$id', '$dynamicRef', '$recursiveRef', '$self']);

/** Both revisions have most values in common, and several questions are about what they refer to. */
const known = new WeakMap<object, References>();
const NONE: References = { sure: new Set(), heeded: new Set(), maybe: new Set(), isOpen: false };

/** The references below a value; each value is searched once. */
export function referencesIn(root: Json): References {
  if (typeof root !== 'object' || root === null) return NONE;
  let found = known.get(root);
  if (found === undefined) known.set(root, (found = searched(root)));
  return found;
}

function searched(root: Json): References {
  const sure = new Set<string>();
  const heeded = new Set<string>();
  const maybe = new Set<string>();
  let isOpen = false;
  const stack: Json[] = [root];
  const extensions: Json[] = [];
  let isExtension = false;
  for (;;) {
    let value = stack.pop();
    if (value === undefined) {
      isExtension = true;
      value = extensions.pop();
    }
    if (value === undefined) break;
    if (isArray(value)) {
      for (const item of value) if (isContainer(item)) stack.push(item);
      continue;
    }
    if (!isObject(value)) continue;
    for (const key in value) {
      const inner = value[key];
      if (isContainer(inner)) {
        if (key === 'mapping' && isObject(inner)) addNames(inner, maybe);
        if (key.startsWith('x-') && !isExtension) extensions.push(inner);
        else stack.push(inner);
      } else if (typeof inner === 'string') {
        isOpen ||= CHANGES_MEANING.has(key) || (key === '$ref' && !inner.startsWith('#/'));
        if (key !== '$ref') continue;
        sure.add(inner);
        if (!isExtension) heeded.add(inner);
      }
    }
  }
  return { sure, heeded, maybe, isOpen };
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isContainer(value: Json | undefined): value is JsonObject | readonly Json[] {
  return typeof value === 'object' && value !== null;
}

function addNames(mapping: JsonObject, found: Set<string>): void {
  for (const target of Object.values(mapping)) {
    if (typeof target !== 'string') continue;
    if (target.startsWith('#/')) found.add(target);
    else found.add(`#/components/schemas/${target}`).add(`#/definitions/${target}`);
  }
}

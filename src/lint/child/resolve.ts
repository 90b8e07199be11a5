/**
 * Resolves the references of a document as `@stoplight/json-ref-resolver` does, where that is plain: all of them lead to
 * something in the document, and none in a circle. What is found is the same; Spectral's own way through such a document
 * takes longer than all rules together.
 */
import type { Json, JsonObject } from '../../model/json.ts';
import { isObject } from '../json.ts';
import { encoded } from './places.ts';

/** What Spectral asks of the result of its resolver. */
export interface Resolution {
  readonly result: Json;
  readonly errors: readonly never[];
  readonly refMap: Readonly<Record<string, string>>;
  readonly graph: {
    /** All that is referred to. */
    readonly overallOrder: () => readonly string[];
    readonly getNodeData: (source: string) => { readonly refMap: Readonly<Record<string, string>> };
  };
}

/** References that mean the same to everybody who reads them. */
const PLAIN = /^#(?:\/[\w.~-]+)+$/;
/** Names of files that are the same as URLs. */
const PLAIN_FILE = /^[\w./-]+$/;

/** Null when the document is not plain. @param source its file, as Spectral knows it. */
export function resolvedPlainly(data: Json, source: string): Resolution | null {
  if (!PLAIN_FILE.test(source) || typeof data !== 'object' || data === null) return null;
  const refMap: Record<string, string> = {};
  const targets = new Map<string, Json>();
  const collecting = { root: data, refMap, targets, seen: new Set<object>(), carriers: new Set<object>() };
  if (collect(data, '#', collecting) === null) return null;
  const result = copied(data, collecting);
  if (result === null) return null;
  const order = [source, ...[...targets.keys()].map((target) => `${source}${target}`)];
  const node = { refMap };
  return {
    result: result.value,
    errors: [],
    refMap,
    graph: {
      overallOrder: () => order,
      getNodeData: (name) => {
        if (name !== source) throw new Error(`Node does not exist: ${name}`);
        return node;
      },
    },
  };
}

interface Collecting {
  readonly root: Json;
  readonly refMap: Record<string, string>;
  /** What each reference leads to. */
  readonly targets: Map<string, Json>;
  readonly seen: Set<object>;
  /** What has a reference somewhere inside, or is one. */
  readonly carriers: Set<object>;
}

/**
 * Walks through what is written, and notes each reference. Whether there is any; null when one is not plain, or something
 * stands in two places.
 */
function collect(value: object, pointer: string, collecting: Collecting): boolean | null {
  if (collecting.seen.has(value)) return null;
  collecting.seen.add(value);
  let carries = false;
  for (const [name, inner] of Object.entries<Json>(value as JsonObject)) {
    if (typeof inner !== 'object' || inner === null) continue;
    const step = encoded(name);
    if (step === null) return null;
    const at = `${pointer}/${step}`;
    const reference = referenceIn(inner);
    const holds = reference === null ? collect(inner, at, collecting) : noted(reference, at, collecting);
    if (holds === null) return null;
    if (reference !== null) collecting.carriers.add(inner);
    carries ||= holds;
  }
  if (carries) collecting.carriers.add(value);
  return carries;
}

/** True, or null when the reference is not plain. */
function noted(reference: string, at: string, { root, refMap, targets }: Collecting): true | null {
  if (!PLAIN.test(reference)) return null;
  refMap[at] = reference;
  if (targets.has(reference)) return true;
  const target = found(root, reference);
  if (target === undefined) return null;
  targets.set(reference, target);
  return true;
}

const referenceIn = (value: Json): string | null => {
  if (!isObject(value)) return null;
  const reference = value['$ref'];
  return typeof reference === 'string' ? reference : null;
};

function found(root: Json, reference: string): Json | undefined {
  let value: Json | undefined = root;
  for (const step of reference.slice(2).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as JsonObject)[name];
  }
  return value;
}

/** A copy with what references lead to in their places; parts without references stay what they are. Null for a circle. */
function copied(
  root: Json,
  { targets, carriers }: Pick<Collecting, 'targets' | 'carriers'>,
): { readonly value: Json } | null {
  const copies = new Map<object, Json>();
  const open = new Set<object>();
  const circle = { isMet: false };
  const copy = (value: Json): Json => {
    if (typeof value !== 'object' || value === null || circle.isMet || !carriers.has(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) {
      circle.isMet = true;
      return value;
    }
    open.add(value);
    const reference = referenceIn(value);
    const result = reference === null ? copyOfMembers(value, copy) : copy(targets.get(reference) ?? null);
    open.delete(value);
    copies.set(value, result);
    return result;
  };
  const value = copy(root);
  return circle.isMet ? null : { value };
}

function copyOfMembers(value: Exclude<Json, string | number | boolean | null>, copy: (part: Json) => Json): Json {
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    const items = list.map(copy);
    return items.some((item, index) => item !== list[index]) ? items : list;
  }
  let changed: Record<string, Json> | null = null;
  for (const [name, inner] of Object.entries<Json>(value)) {
    const part = copy(inner);
    if (part === inner) continue;
    changed ??= { ...(value as JsonObject) };
    if (name === '__proto__') Object.defineProperty(changed, name, { value: part, enumerable: true });
    else changed[name] = part;
  }
  return changed ?? value;
}

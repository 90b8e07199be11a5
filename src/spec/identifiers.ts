import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isArray, isObject, own } from './node.ts';
import { dataKeys, nameKeys } from './references.ts';
import { childPointer, readPointer } from './pointer.ts';
import type { SourceFile } from './parse.ts';
import { stepInto } from './positions.ts';

/**
 * Names that a schema gives to itself: `$id` (as an absolute URI) and `$anchor` (JSON Schema 2020-12 §8.2). Best effort:
 * they are looked for everywhere in the file, also where no schema stands.
 */
export interface Identifiers {
  readonly ids: ReadonlyMap<string, Place>;
  /** Names are unique in a schema resource, not in a file. */
  readonly anchors: ReadonlyMap<string, readonly Place[]>;
  readonly dynamic: ReadonlyMap<string, readonly Place[]>;
}

const none: Identifiers = { ids: new Map(), anchors: new Map(), dynamic: new Map() };

/** The base URI of a file that names none: a scheme of our own, so that relative references stay inside the tree. */
export function fileUri(file: string): string {
  return `tree:///${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** Resolves a URI reference; null when either is malformed. */
export function joinUri(reference: string, base: string): string | null {
  try {
    return new URL(reference, base).href;
  } catch {
    return null;
  }
}

/** All identifiers of a file. */
export function identifiersOf(file: SourceFile): Identifiers {
  if (!/\$(?:id|anchor|dynamicAnchor|self)\b/.test(file.text)) return none;
  const ids = new Map<string, Place>();
  const sure = new Map<string, Place>();
  const anchors = new Map<string, Place[]>();
  const dynamic = new Map<string, Place[]>();
  const add = (map: Map<string, Place[]>, name: string, place: Place): void => {
    const list = map.get(name);
    if (list === undefined) map.set(name, [place]);
    else list.push(place);
  };
  const visit = (value: Json, pointer: string, base: string, named: boolean, strange: boolean): void => {
    if (isArray(value))
      value.forEach((item, position) => visit(item, childPointer(pointer, position), base, false, strange));
    if (!isObject(value)) return;
    const place = { file: file.path, pointer };
    const here = baseWithin(value, base);
    if (here !== base && !ids.has(here)) ids.set(here, place);
    if (here !== base && !strange && !sure.has(here)) sure.set(here, place);
    for (const key of ['$anchor', '$dynamicAnchor', '$id']) {
      const name = own(value, key);
      if (typeof name !== 'string') continue;
      if (key === '$dynamicAnchor') add(dynamic, name, place);
      // Up to draft-07 an anchor was written as an `$id` that is nothing but a fragment.
      if (key !== '$id') add(anchors, name, place);
      else if (/^#[^/]/.test(name)) add(anchors, name.slice(1), place);
    }
    for (const [key, child] of Object.entries(value)) {
      // What looks like a schema in data is none.
      if (typeof child === 'object' && (named || !dataKeys.has(key)))
        visit(
          child,
          childPointer(pointer, key),
          here,
          !named && nameKeys.has(key),
          strange || !(named || isApplied(key)),
        );
    }
  };
  visit(file.value, '', fileUri(file.path), false, false);
  // What stands below a keyword that nobody knows is perhaps no schema: it gives way to one that is.
  return { ids: new Map([...ids, ...sure]), anchors, dynamic };
}

const APPLICATORS =
  /^(?:allOf|anyOf|oneOf|not|if|then|else|(?:prefix|additional|unevaluated)?[iI]tems|(?:additional|unevaluated)Properties|propertyNames|contains|contentSchema|schema|components)$/;

const isApplied = (key: string): boolean => nameKeys.has(key) || APPLICATORS.test(key);

function baseWithin(value: Json, base: string): string {
  if (!isObject(value)) return base;
  const id = own(value, '$id') ?? own(value, '$self');
  if (typeof id !== 'string' || id.startsWith('#')) return base;
  return joinUri(id, base)?.replace(/#$/, '') ?? base;
}

/** The base URI at a place, and where the schema stands that sets it (the file's root when none does). */
export function baseAt(file: SourceFile, pointer: string): { readonly uri: string; readonly pointer: string } {
  let value: Json = file.value;
  let at = '';
  let base = { uri: baseWithin(value, fileUri(file.path)), pointer: '' };
  for (const token of readPointer(pointer) ?? []) {
    const next = stepInto(value, token);
    if (next === null) break;
    value = next.value;
    at = childPointer(at, token);
    const uri = baseWithin(value, base.uri);
    if (uri !== base.uri) base = { uri, pointer: at };
  }
  return base;
}

/**
 * What a place in a description means, apart from where it is written: the method and path of an operation, the name of
 * a component, and from there on names instead of positions. Two places with the same meaning are the same place to a
 * reader, though lines moved, a parameter of a path was renamed, or keys and items were put in another order.
 */
import type { OperationRef } from '../model/change.ts';
import type { Contract, Operation, SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { byCodeUnits } from './order.ts';
import type { Path } from './result.ts';

/** What stands at a place. */
export interface Meaning {
  /** The operation, path or component it is in, or the file; the same on both sides of a comparison. */
  readonly anchor: string;
  /** The way from there, by names. */
  readonly inside: readonly string[];
  /** The operation that it is in, or all of the path that it is in. */
  readonly operations: readonly OperationRef[];
  /** `schemas/User` */
  readonly component: string | null;
  /** The file it is in beside the root file, where that is all that can be said of it. */
  readonly beside: string | null;
  /** Names of the parameters of its path, in order. */
  readonly parameters: readonly string[];
}

/** Says what places of one contract mean. */
export type Meanings = (file: string, path: Path) => Meaning;

interface Anchor {
  readonly name: string;
  readonly operations: readonly OperationRef[];
  readonly component: string | null;
  /** The path template it belongs to. */
  readonly template: string | null;
}

/** The name of an operation that does not depend on the names of its parameters. */
export function operationKey(operation: Pick<Operation, 'kind' | 'method' | 'path'>): string {
  return `${operation.kind} ${operation.method} ${eraseNames(operation.path)}`;
}

const eraseNames = (template: string): string => template.replaceAll(/\{[^{}]*\}/g, '{}');

const token = (part: string | number): string => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const untoken = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The JSON Pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string => path.map(token).join('');

/** What is called otherwise on the other side: keys of operations, and files by the names that the root file uses. */
export interface Renamed {
  readonly operations: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

/** Nothing is. */
export const AS_BEFORE: Renamed = { operations: new Map(), files: new Map() };

/**
 * Looks up what places mean.
 * @param renamed what of this side is called otherwise on the other one.
 */
export function meaningsOf(contract: Contract, renamed: Renamed): Meanings {
  const anchors = anchorsOf(contract, renamed.operations);
  return (file, path) => {
    const root = contract.documents.get(file);
    for (let length = path.length; length >= 0; length -= 1) {
      const anchor =
        anchors.get(`${file}#${pointerOf(path.slice(0, length))}`) ?? componentAt(file, path, length, contract);
      if (anchor === null) continue;
      const inside = root === undefined ? [] : namesAlong(root, path, length, file, anchor.template, contract);
      const parameters = namesIn(anchor.template);
      const { name, operations, component } = anchor;
      return { anchor: name, inside, operations, component, beside: null, parameters };
    }
    const inside = root === undefined ? path.map(String) : namesAlong(root, path, 0, file, null, contract);
    const name = file === contract.file ? '' : relativeTo(contract.file, file);
    return {
      anchor: renamed.files.get(name) ?? name,
      inside,
      operations: [],
      component: null,
      beside: name === '' ? null : name,
      parameters: [],
    };
  };
}

function anchorsOf(contract: Contract, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  // Several paths may share one path item by reference: the first of them by name stands for all.
  const add = (place: string, anchor: Anchor): void => {
    const known = anchors.get(place);
    if (known === undefined || byCodeUnits(anchor.name, known.name) < 0) anchors.set(place, anchor);
    // Each operation of a path speaks for the path.
    else if (anchor.name === known.name)
      anchors.set(place, { ...known, operations: [...known.operations, ...anchor.operations] });
  };
  const visit = (operation: Operation, within: string): void => {
    const { kind, method, path, operationId, place } = operation;
    const own = operationKey(operation);
    const ref = { kind, method, path, operationId };
    const name = `${within}${renamed.get(own) ?? own}`;
    add(`${place.file}#${place.pointer}`, {
      name,
      operations: [ref],
      component: null,
      template: path,
    });
    const item = pathItemOf(operation, contract);
    const items = [
      ...(item === null ? [] : [`${place.file}#${item}`]),
      // Where the operation, or its path item, is written elsewhere, here is what refers to it.
      ...(within === '' ? [`${contract.file}#${pointerOf([kind === 'path' ? 'paths' : 'webhooks', path])}`] : []),
    ];
    const pathName = `${within}${name.slice(within.length).replace(/^(\S+) \S+ /, '$1 * ')}`;
    for (const each of new Set(items))
      add(each, { name: pathName, operations: [ref], component: null, template: path });
    for (const callback of operation.callbacks) visit(callback, `${name} > `);
  };
  for (const operation of [...contract.operations, ...contract.webhooks]) visit(operation, '');
  for (const [component, written] of componentsOf(contract)) {
    const place = writtenElsewhere(written, contract);
    if (place !== null)
      add(`${place.file}#${place.pointer}`, {
        name: `component ${component}`,
        operations: [],
        component,
        template: null,
      });
  }
  return anchors;
}

type Written = Pick<SchemaSource, 'value' | 'place'>;

function* componentsOf({ components, schemas }: Contract): Iterable<readonly [string, Written]> {
  for (const { name, schema } of schemas.values()) yield [`schemas/${name}`, schema];
  for (const [section, members] of components)
    for (const [name, written] of members) yield [`${section}/${name}`, written];
}

/** More references in a row than this are a circle. */
const MAX_CHAIN = 20;

/** Where a component is written that is only referred to among the components; null when it is written there. */
function writtenElsewhere(written: Written, contract: Contract): Place | null {
  let at: Written = written;
  for (let step = 0; step < MAX_CHAIN; step += 1) {
    const reference = isObject(at.value) && Object.keys(at.value).length === 1 ? text(at.value, '$ref') : null;
    const target = reference === null ? null : contract.resolve(reference, at.place);
    if (target === null) return at.place.file === contract.file ? null : at.place;
    at = target;
  }
  return null;
}

/** The pointer of the path item that holds an operation; null when the operation is written elsewhere, and only referred to. */
export function pathItemOf({ place, rawPathItem }: Operation, { documents }: Contract): string | null {
  const item = place.pointer.replace(/(?:\/additionalOperations)?\/[^/]*$/, '');
  const value = valueAt(documents.get(place.file), item.split('/').slice(1).map(untoken));
  const layers = Array.isArray(rawPathItem) ? (rawPathItem as readonly Json[]) : [rawPathItem];
  return place.pointer !== '' && layers.some((layer) => layer === value) ? item : null;
}

/** Sections of Swagger 2.0 under the names that OpenAPI 3 gives them. */
const sections: Readonly<Record<string, string>> = {
  definitions: 'schemas',
  parameters: 'parameters',
  responses: 'responses',
  securityDefinitions: 'securitySchemes',
};

/** The component that the first `length` steps of a path lead to. */
function componentAt(file: string, path: Path, length: number, contract: Contract): Anchor | null {
  if (file !== contract.file) return null;
  const [first, second, third] = path.map(String);
  const named =
    first === 'components'
      ? [second, third]
      : [Object.hasOwn(sections, first ?? '') ? sections[first ?? ''] : undefined, second];
  if (length !== (first === 'components' ? 3 : 2)) return null;
  const [section, name] = named;
  if (section === undefined || name === undefined) return null;
  const component = `${section}/${name}`;
  return { name: `component ${component}`, operations: [], component, template: null };
}

/** The names of the steps of a path from `start` on. */
function namesAlong(
  root: Json,
  path: Path,
  start: number,
  file: string,
  template: string | null,
  contract: Contract,
): readonly string[] {
  const names: string[] = [];
  let value: Json | undefined = root;
  for (const [index, step] of path.entries()) {
    const parent: Json | undefined = value;
    value = member(parent, step);
    if (index < start) continue;
    names.push(Array.isArray(parent) ? itemName(value, { file, template, contract }) : memberName(String(step)));
  }
  return names;
}

/** A key is its own name, but for the names of parameters in a path. */
const memberName = (key: string): string => (key.startsWith('/') ? eraseNames(key) : key);

interface Around {
  readonly file: string;
  readonly template: string | null;
  readonly contract: Contract;
}

/** A text that is longer is no name: it is an example or words, and stays the same thing when somebody edits it. */
const LONGEST_NAME = 60;

/** What an item of a list is called. Items without a name are all called the same; how many there are tells them apart. */
function itemName(item: Json | undefined, around: Around): string {
  if (typeof item === 'string') return item.length > LONGEST_NAME ? '*' : `"${item}"`;
  if (!isObject(item))
    return item === undefined || item === null || typeof item === 'object' ? '*' : JSON.stringify(item);
  const target = referenced(item, around);
  const name = text(target, 'name');
  const place = text(target, 'in');
  if (name !== null && place === 'path') return `path:${placeInTemplate(name, around.template)}`;
  if (name !== null) return place === null ? name : `${place}:${name}`;
  const reference = text(item, '$ref');
  if (reference !== null) return reference.slice(reference.lastIndexOf('/') + 1);
  const said = text(item, 'url') ?? text(item, 'operationId') ?? text(item, 'title');
  if (said !== null) return said;
  const keys = Object.keys(item);
  // A security requirement is named by its schemes.
  return keys.length > 0 && keys.every((key) => Array.isArray(item[key])) ? keys.toSorted(byCodeUnits).join('+') : '*';
}

const namesIn = (template: string | null): readonly string[] =>
  [...(template ?? '').matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');

function placeInTemplate(name: string, template: string | null): string {
  const position = namesIn(template).indexOf(name);
  return position < 0 ? name : `{${position}}`;
}

function referenced(item: JsonObject, { file, contract }: Around): JsonObject {
  const reference = text(item, '$ref');
  if (reference === null) return item;
  const found = contract.resolve(reference, { file, pointer: '' });
  return found !== null && isObject(found.value) ? found.value : item;
}

function member(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return (value as readonly Json[])[Number(step)];
  return Object.hasOwn(value, String(step)) ? (value as JsonObject)[String(step)] : undefined;
}

/** The value that a path leads to; undefined when it leads nowhere. */
export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const step of path) value = member(value, step);
  return value;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(object: JsonObject, key: string): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : null;
}

/** A file as the root file of the description would name it, so that the identity survives a move of both. */
export function relativeTo(root: string, file: string): string {
  const from = root.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

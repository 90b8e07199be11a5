import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isArray, isObject, own, refOf, type Node } from './node.ts';
import { writePointer, readPointer } from './pointer.ts';
import { stepInto } from './positions.ts';

/**
 * How a value is read when references are looked for in it.
 * `object`: keys are keywords. `names`: keys are names that an author chose. `examples`: a map of Example Objects.
 */
export type Reading = 'object' | 'names' | 'examples';

/** A reference as it stands in a document. */
export interface Reference {
  readonly ref: string;
  /** Of the object that holds it (for `discriminator.mapping`: of the text itself). */
  readonly place: Place;
  /** Where the text of the reference stands. */
  readonly textPlace: Place;
  readonly reading: Reading;
  /** Only text, examples or extensions are behind it: without it nothing is wrong with the API. */
  readonly soft: boolean;
}

/** Keywords whose values are data, in which `$ref` is a name like any other. */
export const dataKeys = new Set(['example', 'default', 'enum', 'const', 'value', 'dataValue']);

/** Keywords whose values are maps from names to objects. */
export const nameKeys = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
  'paths',
  'webhooks',
  'x-webhooks',
  'x-ms-paths',
  'responses',
  'content',
  'headers',
  'encoding',
  'links',
  'callbacks',
  'variables',
  'flows',
  'schemas',
  'parameters',
  'requestBodies',
  'securitySchemes',
  'securityDefinitions',
  'pathItems',
  'mediaTypes',
  'additionalOperations',
]);

/** Keywords whose values are for people; authors put references there all the same. */
const softKeys = new Set(['description', 'summary', 'title', 'externalDocs', 'contact', 'license', 'info', 'tags']);

/** What was searched already. */
export interface Seen {
  /** Objects; true when something more than text depends on them. */
  readonly objects: Map<JsonObject | readonly Json[], boolean>;
  /**
   * References that were found, by file and by how they are read: the same text leads to the same place again. Files
   * in which it may not (an `$id` changes what it means) have no entry.
   */
  readonly texts: Map<string, Map<string, Set<string>>>;
  /** The root document, which is searched first, if no value stands at two places in it, as aliases of YAML make it. */
  readonly tree: Node | null;
}

interface Walk {
  readonly file: string;
  readonly seen: Seen;
  /** Deep objects are not remembered. */
  readonly forgets: boolean;
  readonly path: string[];
  readonly found: Reference[];
}

/**
 * References lead to components, which stand no deeper than this, and hardly ever to the hundreds of thousands of objects
 * inside of them. How those of the root document were searched is found out where it is asked.
 */
const DEPTH_OF_TARGETS = 4;

/**
 * Finds the references below a node that are really references: not those in examples and other data, not properties
 * that happen to be called `$ref`. Objects in `seen` are not looked at again; those looked at are added.
 */
export function findReferences(node: Node, reading: Reading, soft: boolean, seen: Seen): readonly Reference[] {
  const { file, pointer } = node.place;
  const path = [...(readPointer(pointer) ?? [])];
  const isInTree = seen.tree?.place.file === file;
  const forgets = isInTree && seen.objects.size === 0;
  if (isInTree && path.length > DEPTH_OF_TARGETS && wasSearched(seen.tree.value, path, soft)) return [];
  const walk: Walk = { file, seen, forgets, path, found: [] };
  visit(walk, node.value, reading, soft);
  return walk.found;
}

/** Whether the first search came to a place: it goes the same way through a document that has this way only. */
function wasSearched(root: Json, path: readonly string[], soft: boolean): boolean {
  const owners: Json[] = [];
  let value: Json = root;
  for (const token of path) {
    owners.push(value);
    const next = stepInto(value, token);
    if (next === null) return false;
    ({ value } = next);
  }
  const refIn = (owner: Json): JsonObject => (refOf(owner) === null ? {} : { $ref: '' });
  const target: JsonObject = { ...refIn(value), '': {} };
  const way = owners.reduceRight<Json>(
    (inner, owner, at) => (isArray(owner) ? [inner] : { ...refIn(owner), [path[at] ?? '']: inner }),
    target,
  );
  const seen: Seen = { objects: new Map(), texts: new Map(), tree: null };
  visit({ file: '', seen, forgets: false, path: [], found: [] }, way, 'object', false);
  const before = seen.objects.get(target);
  return before === true || before === !soft;
}

function visit(walk: Walk, value: Json, reading: Reading, soft: boolean): void {
  if (typeof value !== 'object' || value === null) return;
  if (!walk.forgets || walk.path.length <= DEPTH_OF_TARGETS) {
    if (!leadsOn(value)) return;
    const before = walk.seen.objects.get(value);
    if (before === true || before === !soft) return;
    walk.seen.objects.set(value, !soft);
  }
  if (isArray(value)) {
    // A list of examples holds plain values (JSON Schema), a map of them Example Objects (OpenAPI).
    if (reading === 'examples') return;
    for (const [position, item] of value.entries()) step(walk, String(position), item, 'object', soft);
  } else if (isObject(value)) {
    const ref = refOf(value);
    if (ref !== null) find(walk, ref, reading, soft || reading === 'examples');
    visitMembers(walk, value, reading, soft);
  }
}

/** Most objects hold words and numbers only: they need not be remembered. */
function leadsOn(value: JsonObject | readonly Json[]): boolean {
  if (isArray(value)) return value.some((item) => typeof item === 'object' && item !== null);
  for (const key in value) {
    const inner = value[key];
    if ((typeof inner === 'object' && inner !== null) || key === '$ref') return true;
  }
  return false;
}

function visitMembers(walk: Walk, value: JsonObject, reading: Reading, soft: boolean): void {
  for (const key in value) {
    const child = value[key];
    if (typeof child !== 'object' || child === null) continue;
    if (reading === 'names') step(walk, key, child, 'object', soft);
    else if (reading === 'examples') {
      // Of an Example Object only the reference that stands for it counts; its value is data.
      if (refOf(child) !== null) step(walk, key, child, 'object', true);
    } else visitKeyword(walk, key, child, soft);
  }
}

function visitKeyword(walk: Walk, key: string, child: Json, soft: boolean): void {
  if (dataKeys.has(key)) return;
  if (key === 'examples') step(walk, key, child, 'examples', true);
  else if (nameKeys.has(key) && isObject(child)) step(walk, key, child, 'names', soft);
  else if (key === 'discriminator') visitMapping(walk, child);
  else if (key === 'security') visitRequirements(walk, child);
  else step(walk, key, child, 'object', soft || softKeys.has(key) || key.startsWith('x-'));
}

function step(walk: Walk, token: string, value: Json, reading: Reading, soft: boolean): void {
  if (typeof value !== 'object' || value === null) return;
  walk.path.push(token);
  visit(walk, value, reading, soft);
  walk.path.pop();
}

/** Values of a mapping are names of schemas or references; only what can't be a name is taken for a reference. */
function visitMapping(walk: Walk, discriminator: Json): void {
  const mapping = isObject(discriminator) ? own(discriminator, 'mapping') : undefined;
  if (!isObject(mapping)) return;
  for (const [name, ref] of Object.entries(mapping)) {
    if (typeof ref !== 'string' || !/[#/]|\.(?:ya?ml|json)$/i.test(ref)) continue;
    const place = { file: walk.file, pointer: writePointer([...walk.path, 'discriminator', 'mapping', name]) };
    walk.found.push({ ref, place, textPlace: place, reading: 'object', soft: true });
  }
}

/** A security requirement may name a scheme by its URI (OpenAPI 3.2); no name of a component has these characters. */
function visitRequirements(walk: Walk, security: Json): void {
  if (!isArray(security)) return;
  for (const [position, requirement] of security.entries()) {
    for (const ref of isObject(requirement) ? Object.keys(requirement) : []) {
      if (!/#\/|\.(?:ya?ml|json)$/i.test(ref)) continue;
      const pointer = writePointer([...walk.path, 'security', String(position)]);
      const textPlace = { file: walk.file, pointer: `${pointer}${writePointer([ref])}` };
      walk.found.push({ ref, place: { file: walk.file, pointer }, textPlace, reading: 'object', soft: true });
    }
  }
}

function find(walk: Walk, ref: string, reading: Reading, soft: boolean): void {
  const kinds = walk.seen.texts.get(walk.file);
  if (kinds !== undefined) {
    const kind = soft ? `${reading} for people` : reading;
    const texts = kinds.get(kind) ?? new Set<string>();
    kinds.set(kind, texts);
    if (texts.size === texts.add(ref).size) return;
  }
  walk.found.push(reference(walk, ref, reading, soft));
}

function reference(walk: Walk, ref: string, reading: Reading, soft: boolean): Reference {
  const pointer = writePointer(walk.path);
  const place = { file: walk.file, pointer };
  return { ref, place, textPlace: { file: walk.file, pointer: `${pointer}/$ref` }, reading, soft };
}

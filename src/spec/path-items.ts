import type { Operation, OperationKind, Remainder, SecurityRequirement, Server } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { isObject, isObjectNode, member, members, refOf, type Node, type ObjectNode } from './node.ts';
import {
  deref,
  derefObject,
  has,
  mapMembers,
  joined,
  noteHidden,
  notePartial,
  prefixed,
  remainder,
  type Reader,
} from './reader.ts';

/** What an operation inherits, and how it is called. */
export interface OperationContext {
  readonly kind: OperationKind;
  readonly path: string;
  readonly method: string;
  /** The path item as written, and behind its reference: the first that has a member counts. */
  readonly layers: readonly ObjectNode[];
  readonly pathItem: Remainder;
  readonly servers: readonly Server[];
  readonly security: SecurityRequirement | null;
  /** Places of callbacks that this operation is inside of: a callback may lead to itself. */
  readonly inside: readonly string[];
}

/** Reads one operation of one version. */
export type ReadOperation = (reader: Reader, node: ObjectNode, context: OperationContext) => Operation;

/** What the operations of a map of path items have in common. */
export interface PathItemContext {
  readonly kind: OperationKind;
  readonly path: string;
  readonly servers: readonly Server[];
  readonly security: SecurityRequirement | null;
  readonly inside: readonly string[];
  readonly read: ReadOperation;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;

/** More operations than any real API has: references could multiply them without end. */
const maxOperations = 100_000;

/** The same of callbacks alone, which a few lines can multiply: they lead to each other. */
const maxCallbacks = 10_000;

function methodsOf(reader: Reader): readonly string[] {
  if (reader.family === 'swagger-2.0') return methods;
  return reader.family === 'openapi-3.2' ? [...methods, 'trace', 'query'] : [...methods, 'trace'];
}

/** Members of a path item that operations are read from. */
function structureOf(reader: Reader): ReadonlySet<string> {
  const keys = ['$ref', 'parameters', ...methodsOf(reader)];
  if (reader.family !== 'swagger-2.0') keys.push('servers');
  if (reader.family === 'openapi-3.2') keys.push('additionalOperations');
  return new Set(keys);
}

/** The operations of one path item, in document order. */
export function readPathItem(reader: Reader, node: Node, context: PathItemContext): readonly Operation[] {
  const layers = layersOf(reader, node);
  const known = methodsOf(reader);
  const structure = structureOf(reader);
  const pathItem = layers
    .map((layer) => remainder(reader, layer, structure))
    .reduceRight<Remainder>(
      (under, over) => ({
        text: joined(under.text, prefixed(over.text, 'pathItem.')),
        rest: joined(under.rest, prefixed(over.rest, 'pathItem.')),
      }),
      { text: {}, rest: {} },
    );
  const operations: Operation[] = [];
  for (const [method, found] of operationNodes(reader, layers, known)) {
    if (!isWithinBudget(reader, context.kind, found)) break;
    const operation = derefObject(reader, found, 'an operation', false);
    if (operation) operations.push(context.read(reader, operation.node, { ...context, method, layers, pathItem }));
  }
  return operations;
}

/** Whether more callbacks are read: what is not read is not there, either. */
export const hasCallbacksLeft = ({ budget }: Reader): boolean => budget.callbacks <= maxCallbacks;

function isWithinBudget(reader: Reader, kind: OperationKind, { place }: Node): boolean {
  const isCallback = kind === 'callback';
  const { budget } = reader;
  if (isCallback ? budget.callbacks++ < maxCallbacks : budget.operations++ < maxOperations) return true;
  const [most, what] = isCallback ? [maxCallbacks, 'operations of callbacks'] : [maxOperations, 'operations'];
  const message = `The document has more than ${most} ${what}; the others were left out.`;
  notePartial(reader, { file: place.file, pointer: '' }, message);
  return false;
}

/** A path item and what its `$ref` leads to. Members beside the `$ref` come first. */
function layersOf(reader: Reader, node: Node): readonly ObjectNode[] {
  const layers: ObjectNode[] = [];
  if (isObjectNode(node) && Object.keys(node.value).length > (refOf(node.value) === null ? 0 : 1)) layers.push(node);
  if (refOf(node.value) === null) {
    if (!isObjectNode(node) && node.value !== null) {
      noteHidden(reader, node.place, 'A path item should be an object; what is written there was left out.');
    }
    return layers;
  }
  const target = deref(reader, node, null);
  const object = target && derefObject(reader, target.node, 'a path item', true);
  return object ? [...layers, object.node] : layers;
}

function operationNodes(
  reader: Reader,
  layers: readonly ObjectNode[],
  known: readonly string[],
): readonly (readonly [string, Node])[] {
  const found = new Map<string, Node>();
  for (const layer of layers) {
    for (const [key, node] of members(layer)) {
      if (known.includes(key) && node.value !== null && !found.has(key)) found.set(key, node);
    }
    if (reader.family !== 'openapi-3.2') continue;
    for (const [written, node] of mapMembers(reader, layer, 'additionalOperations')) {
      const method = nameOfAdditional(written, known);
      if (known.includes(method) && has(layer, method)) {
        const message = `\`additionalOperations\` describes a method that \`${method}\` describes, too; only \`${method}\` was read.`;
        notePartial(reader, node.place, message);
      } else if (!found.has(method)) found.set(method, node);
    }
  }
  return [...found];
}

/** Methods are told apart by case, but one that has a field of its own may have no other place (OpenAPI 3.2, Path Item Object). */
function nameOfAdditional(written: string, known: readonly string[]): string {
  const lower = written.toLowerCase();
  return known.includes(lower) ? lower : written;
}

/** A member of a path item, from the first layer that has it. */
export function layerWith(layers: readonly ObjectNode[], key: string): ObjectNode | null {
  return layers.find((layer) => member(layer, key) !== null) ?? null;
}

/** The raw path item an operation stands in, references followed, for a quick comparison. */
export function rawPathItem(layers: readonly ObjectNode[]): Json {
  const [only, ...others] = layers.map((layer) => layer.value);
  return others.length === 0 ? (only ?? {}) : [only ?? {}, ...others];
}

/** Members of a map of path items that describe none: extensions, and path items without an operation. */
export function leftOfPaths(
  reader: Reader,
  entries: readonly (readonly [string, Node])[],
  withOperations: ReadonlySet<string>,
): Readonly<Record<string, Json>> {
  const left = entries.filter(
    ([key, node]) =>
      (key.startsWith('x-') || !withOperations.has(key)) && !(isObject(node.value) && isEmpty(node.value)),
  );
  return Object.fromEntries(left.map(([key, node]) => [`paths.${key}`, reader.inline(key, node.value, node.place)]));
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

import { IGNORED_HEADERS } from '../model/contract.ts';
import type { Parameter, ParameterIn } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { readContent } from './media.ts';
import { isArray, isObject, own, refOf, type Node, type ObjectNode } from './node.ts';
import {
  derefObject,
  listItems,
  notePartial,
  noteWarning,
  once,
  readFlag,
  readSchema,
  readText,
  remainder,
  type Reader,
} from './reader.ts';

const parameterKeys = new Set([
  'in',
  'name',
  'required',
  'deprecated',
  'style',
  'explode',
  'allowReserved',
  'allowEmptyValue',
  'schema',
  'content',
]);

/** Reads a list of parameters with the function for their version. */
export function readParameterList(
  reader: Reader,
  owner: ObjectNode,
  read: (reader: Reader, item: Node) => Parameter | null,
): readonly Parameter[] {
  return listItems(reader, owner, 'parameters').flatMap((item) => read(reader, item) ?? []);
}

/** What the header parameters that are ignored say, for those who read it. */
export function ignoredParameters(reader: Reader, owners: readonly (ObjectNode | null)[]): JsonObject {
  const ignored = owners.flatMap((owner) => {
    const list = owner && own(owner.value, 'parameters');
    if (!owner || !isArray(list) || !list.some((item) => mayBeIgnored(item))) return [];
    return listItems(reader, owner, 'parameters').flatMap((item): [string, Json][] => {
      const found = derefObject(reader, item, 'a parameter', true);
      const name = found && own(found.node.value, 'name');
      const isHeader = found && own(found.node.value, 'in') === 'header' && typeof name === 'string';
      if (!isHeader || !IGNORED_HEADERS.has(name.toLowerCase())) return [];
      return [[`parameters.header ${name}`, { ...found.node.value, ...found.beside }]];
    });
  });
  return Object.fromEntries(ignored);
}

/** A quick look: most parameters are others. */
function mayBeIgnored(item: Json): boolean {
  if (refOf(item) !== null) return true;
  const name = isObject(item) ? own(item, 'name') : undefined;
  return typeof name === 'string' && IGNORED_HEADERS.has(name.toLowerCase());
}

/** One parameter of OpenAPI 3.x; null when it can't be read, or is one that the specification ignores. */
export function readParameter(reader: Reader, item: Node): Parameter | null {
  const found = derefObject(reader, item, 'a parameter', true);
  if (!found) return null;
  const base = once(reader.built.parameters, item, found.node.place, () => buildParameter(reader, found.node));
  if (!base) return null;
  return Object.keys(found.beside).length === 0
    ? base
    : { ...base, ...remainder(reader, found.node, parameterKeys, found.beside) };
}

function buildParameter(reader: Reader, node: ObjectNode): Parameter | null {
  const location = readLocation(reader, node);
  const name = readText(reader, node, 'name');
  if (location === null || name === null) {
    notePartial(
      reader,
      node.place,
      'A parameter has no `name`, or an `in` that this version does not know; it was left out.',
    );
    return null;
  }
  if (location === 'header' && IGNORED_HEADERS.has(name.toLowerCase())) return null;
  const style = readText(reader, node, 'style') ?? defaultStyle(location);
  return {
    in: location,
    name,
    // A path always has all its segments, whatever `required` says.
    required: readFlag(reader, node, 'required', false) || location === 'path',
    deprecated: readFlag(reader, node, 'deprecated', false),
    style,
    explode: readFlag(reader, node, 'explode', style === 'form' || style === 'cookie'),
    allowReserved: readFlag(reader, node, 'allowReserved', false),
    allowEmptyValue: readFlag(reader, node, 'allowEmptyValue', false),
    schema: readSchema(reader, node, 'schema'),
    content: readContent(reader, node),
    place: node.place,
    ...remainder(reader, node, parameterKeys),
  };
}

function readLocation(reader: Reader, node: ObjectNode): ParameterIn | null {
  const location = readText(reader, node, 'in');
  switch (location) {
    case 'path':
    case 'query':
    case 'header':
    case 'cookie':
      return location;
    case 'querystring':
      return reader.family === 'openapi-3.2' ? location : null;
    case null:
    default:
      return null;
  }
}

/** OAS 3.x, Parameter Object, `style`. */
export function defaultStyle(location: ParameterIn): string {
  return location === 'path' || location === 'header' ? 'simple' : 'form';
}

function identity(parameter: Parameter): string {
  return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}

/** Applies the parameters of a path item to an operation, which may write its own version of each. */
export function mergeParameters(
  reader: Reader,
  shared: readonly Parameter[],
  written: readonly Parameter[],
): readonly Parameter[] {
  const mine = unique(reader, written);
  return [...[...unique(reader, shared)].filter(([key]) => !mine.has(key)).map(([, one]) => one), ...mine.values()];
}

function unique(reader: Reader, parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const key = identity(parameter);
    const first = found.get(key);
    if (!first) found.set(key, parameter);
    else if (first.place.pointer === parameter.place.pointer && first.place.file === parameter.place.file) {
      noteWarning(reader, parameter.place, `The ${parameter.in} parameter is listed twice for the same operation.`);
    } else {
      notePartial(
        reader,
        parameter.place,
        `The ${parameter.in} parameter is described twice for the same operation; only its first description was read.`,
      );
    }
  }
  return found;
}

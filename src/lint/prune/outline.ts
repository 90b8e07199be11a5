/**
 * A description as far as rules look at that compare its operations with each other and with what the root names: the
 * operations with their names, tags, parameters and security, the names of all components, and what is referred to.
 * Everything else is left out, so that these rules see the whole of a large description at little cost.
 */
import type { Json, JsonObject } from '../../model/json.ts';
import { isObject } from '../json.ts';
import { referencesIn, unitOf } from './units.ts';
import type { Unit, Units } from './units.ts';

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];
const OF_OPERATION = ['operationId', 'tags', 'security'];
const OF_PARAMETER = ['name', 'in', 'required'];
const TOP = ['openapi', 'swagger', 'tags', 'security', 'securityDefinitions'];

/** Where the outline says what is referred to. */
const REFERENCES = 'x-references';

/** Cannot be outlined. */
const NOT = Symbol('not');
type Part = Json | typeof NOT | undefined;

/**
 * The outline of a document; null when it refers to something in a way that the outline can't show.
 * @param references all references of the document.
 */
export function outlineOf(units: Units, references: ReadonlySet<string>, format: string): Json | null {
  const outline: Record<string, Record<string, Json>> = {};
  const parameterAt = (value: Json): Part => parameterOf(value, units, format);
  for (const unit of units.values()) {
    const part = partOf(unit, format, parameterAt);
    if (part === NOT) return null;
    if (part !== undefined) put(outline, unit.path, part);
  }
  if (!isClosed(outline, format)) return null;
  const targets = [...references].filter((reference) => isOfUnit(reference, units, format));
  // A name with a slash may be written like a way into something.
  if (targets.length < references.size && [...units.values()].some(({ path }) => /[/~%]/.test(nameIn(path))))
    return null;
  return { ...outline, [REFERENCES]: targets.map(($ref) => ({ $ref })) };
}

const nameIn = (path: Unit['path']): string => (path[0] === 'paths' ? '' : (path.at(-1) ?? ''));

type PartFor = (value: Json) => Part;

function partOf({ path, value }: Unit, format: string, parameterAt: PartFor): Part {
  const [first = '', second] = path;
  if (path.length === 1) return TOP.includes(first) ? value : undefined;
  if (first === 'paths') return pathItem(value, parameterAt);
  if (first === 'webhooks') return {};
  const section = first === 'components' ? second : first;
  if (section === 'securitySchemes') return value;
  if (section !== 'parameters' || (first !== 'components' && format !== 'oas2')) return {};
  return isObject(value) && '$ref' in value ? NOT : parameterAt(value);
}

function pathItem(value: Json, parameterAt: PartFor): Part {
  if (!isObject(value)) return Array.isArray(value) ? NOT : value;
  if ('$ref' in value) return NOT;
  return members(value, ['parameters', ...METHODS], (inner, name) =>
    name === 'parameters' ? parameters(inner, parameterAt) : operation(inner, parameterAt),
  );
}

function operation(value: Json, parameterAt: PartFor): Part {
  if (!isObject(value)) return Array.isArray(value) ? NOT : value;
  if ('$ref' in value) return NOT;
  return members(value, ['parameters', ...OF_OPERATION], (inner, name) =>
    name === 'parameters' ? parameters(inner, parameterAt) : inner,
  );
}

function parameters(value: Json, parameterAt: PartFor): Part {
  if (!Array.isArray(value)) return isObject(value) ? NOT : value;
  const parts = (value as readonly Json[]).map(parameterAt);
  return parts.includes(NOT) ? NOT : (parts as readonly Json[]);
}

/** A parameter of a path. Of all others rules of the outline ask only whether they are one. */
function parameterOf(value: Json, units: Units, format: string): Part {
  if (!isObject(value)) return value;
  if (!('$ref' in value)) return value['in'] === 'path' ? members(value, OF_PARAMETER, (inner) => inner) : {};
  const reference = value['$ref'];
  const pointer = typeof reference === 'string' ? unitOf(reference, units, format) : null;
  const target = pointer === null ? undefined : units.get(pointer);
  if (target === undefined || !isObject(target.value) || '$ref' in target.value) return NOT;
  return target.value['in'] === 'path' ? { $ref: reference ?? null } : {};
}

/** Some members of an object, in their order. */
function members(value: JsonObject, names: readonly string[], partFor: (inner: Json, name: string) => Part): Part {
  const parts = Object.entries<Json>(value).flatMap(([name, inner]): [string, Part][] =>
    names.includes(name) ? [[name, partFor(inner, name)]] : [],
  );
  return parts.some(([, part]) => part === NOT) ? NOT : (Object.fromEntries(parts) as JsonObject);
}

function put(outline: Record<string, unknown>, path: readonly string[], part: Json): void {
  let holder = outline;
  for (const step of path.slice(0, -1)) {
    if (!Object.hasOwn(holder, step)) define(holder, step, {});
    holder = holder[step] as Record<string, unknown>;
  }
  define(holder, path.at(-1) ?? '', part);
}

/** Also where a member is called `__proto__`. */
const define = (holder: object, name: string, value: unknown): void =>
  void Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });

/** Whether all that is referred to inside is a parameter of the root. */
function isClosed(outline: Json, format: string): boolean {
  const holder = format === 'oas2' ? '#/parameters/' : '#/components/parameters/';
  const { sure } = referencesIn(outline);
  return [...sure].every((each) => each.startsWith(holder) && !each.slice(holder.length).includes('/'));
}

/** Whether a reference leads to a unit itself, not into it. */
function isOfUnit(reference: string, units: Units, format: string): boolean {
  const pointer = unitOf(reference, units, format);
  const unit = pointer === null ? undefined : units.get(pointer);
  return unit !== undefined && unit.path.length > 1 && reference.split('/').length === unit.path.length + 1;
}

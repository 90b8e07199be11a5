import type { Json } from '../../model/json.ts';
import { canonical, isObject } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';

/*
 * Keywords whose value is not of the form JSON Schema asks for are read as if they were not there. So that such values
 * don't come and go in silence, they are compared as they are written.
 */

type Form = (value: Json) => boolean;

const isSchema: Form = (value) => isObject(value) || typeof value === 'boolean';
const isNumber: Form = (value) => typeof value === 'number';
const isCount: Form = (value) => typeof value === 'number' && value >= 0;
const isFlag: Form = (value) => typeof value === 'boolean';
const isText: Form = (value) => typeof value === 'string';
const listOf =
  (form: Form): Form =>
  (value) =>
    Array.isArray(value) && value.every((item: Json) => form(item));
const mapOf =
  (form: Form): Form =>
  (value) =>
    isObject(value) && Object.values(value).every(form);
const either =
  (...forms: readonly Form[]): Form =>
  (value) =>
    forms.some((form) => form(value));

const TYPES: ReadonlySet<Json> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object', 'file']);
const isType: Form = (value) => TYPES.has(value);

const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['$ref', isText],
  ['type', either(isType, listOf(isType))],
  ['nullable', isFlag],
  ['x-nullable', isFlag],
  ['enum', listOf(() => true)],
  ['format', isText],
  ['minimum', isNumber],
  ['maximum', isNumber],
  ['exclusiveMinimum', either(isNumber, isFlag)],
  ['exclusiveMaximum', either(isNumber, isFlag)],
  ['multipleOf', isNumber],
  ['minLength', isCount],
  ['maxLength', isCount],
  ['pattern', isText],
  ['items', either(isSchema, listOf(isSchema))],
  ['additionalItems', isSchema],
  ['prefixItems', listOf(isSchema)],
  ['minItems', isCount],
  ['maxItems', isCount],
  ['uniqueItems', isFlag],
  ['properties', mapOf(isSchema)],
  ['required', listOf(isText)],
  ['additionalProperties', isSchema],
  ['patternProperties', mapOf(isSchema)],
  ['propertyNames', isSchema],
  ['minProperties', isCount],
  ['maxProperties', isCount],
  ['dependentRequired', mapOf(listOf(isText))],
  ['allOf', listOf(isSchema)],
  ['anyOf', listOf(isSchema)],
  ['oneOf', listOf(isSchema)],
  ['not', isSchema],
  ['readOnly', isFlag],
  ['writeOnly', isFlag],
  ['deprecated', isFlag],
]);

/** What is written under a keyword in a form that can't be read, over the leaves of a node; undefined when all can be. */
export function unreadable(node: Node, keyword: string): Json | undefined {
  const form = FORMS.get(keyword);
  if (form === undefined) return undefined;
  const values = node.leaves.flatMap(({ value }) => {
    const found = Object.hasOwn(value, keyword) ? value[keyword] : undefined;
    return found === undefined || form(found) ? [] : [found];
  });
  return values.length > 1 ? values : values[0];
}

/** Whether two nodes write the same of what can't be read under a keyword. */
export function sameUnreadable(a: Node, b: Node, keyword: string): boolean {
  const [before, after] = [unreadable(a, keyword), unreadable(b, keyword)];
  return before === after || canonical(withoutReadable(before)) === canonical(withoutReadable(after));
}

/** Of a map or list with something wrong in it, only that: the rest is compared as schemas. */
function withoutReadable(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item: Json) => (isSchema(item) ? true : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => !isSchema(member)));
}

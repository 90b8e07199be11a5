/** What a description says about the end of an element: `deprecated` and the day it goes. */
import type { Json, JsonObject } from '../model/json.ts';
import { dayOf } from '../rules/days.ts';
import { isObject, itemsOf } from './elements.ts';

/** The marks of an element. `written` is the date as it is written; `sunset` the day it names, if it names one. */
export interface Marks {
  readonly deprecated: boolean;
  readonly written: string | null;
  readonly sunset: string | null;
}

const SUNSET_KEYS = ['x-sunset', 'x-sunset-date'];
const DEPRECATED_KEYS = ['deprecated', 'x-deprecated'];
const ENUM_KEYS = ['x-deprecated-enum-values', 'x-enum-deprecated'];

const marks = (deprecated: boolean, written: string | null): Marks => ({
  deprecated,
  written,
  sunset: written === null ? null : dayOf(written),
});

/** Whether the element, or a value of its enum, may be deprecated: quick, for those who look at everything. */
export const speaksOfTheEnd = (value: JsonObject): boolean =>
  DEPRECATED_KEYS.some((key) => value[key] === true) || ENUM_KEYS.some((key) => value[key] !== undefined);

function firstText(value: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = value[key];
    if (typeof text === 'string' || typeof text === 'number') return String(text);
  }
  return null;
}

/**
 * The marks of an element.
 * @param values the element as written and what its references lead to: `deprecated` beside a `$ref` counts as well.
 */
export function marksOf(values: readonly Json[]): Marks {
  const objects = values.filter((value) => isObject(value));
  const deprecated = objects.some((value) => DEPRECATED_KEYS.some((key) => value[key] === true));
  const written = objects
    .map((value) => firstText(value, SUNSET_KEYS) ?? sunsetHeader(value))
    .find((text) => text !== null);
  return marks(deprecated, written ?? null);
}

/** The date that the `Sunset` header of a response of an operation gives as its value (RFC 8594 §3). */
function sunsetHeader(operation: JsonObject): string | null {
  const { responses } = operation;
  if (!isObject(responses)) return null;
  for (const response of Object.values(responses)) {
    const headers = isObject(response) ? response['headers'] : undefined;
    if (!isObject(headers)) continue;
    const name = Object.keys(headers).find((each) => each.toLowerCase() === 'sunset');
    const header = name === undefined ? undefined : headers[name];
    if (!isObject(header)) continue;
    const schema = isObject(header['schema']) ? header['schema'] : {};
    const text =
      firstText(schema, ['const', 'default']) ?? firstText(header, ['example']) ?? firstText(schema, ['example']);
    if (text !== null) return text;
  }
  return null;
}

/**
 * The marks of one value of an enum: listed in `x-deprecated-enum-values` as a value (the date is that of the schema), as
 * `{ value, sunset }`, or as a key with its date. All values of a deprecated schema are deprecated.
 */
export function enumMarksOf(schemas: readonly Json[], value: Json): Marks {
  const whole = marksOf(schemas);
  for (const schema of schemas) {
    for (const key of ENUM_KEYS) {
      const listed = isObject(schema) ? schema[key] : undefined;
      const found = listed === undefined ? null : listedMarks(listed, value);
      if (found !== null) return found.written === null ? marks(true, whole.written) : found;
    }
  }
  return whole.deprecated ? whole : marks(false, null);
}

function listedMarks(listed: Json, value: Json): Marks | null {
  const items = itemsOf(listed);
  if (items !== null) {
    for (const item of items) {
      if (item === value) return marks(true, null);
      if (isObject(item) && item['value'] === value) return marks(true, firstText(item, ['sunset', ...SUNSET_KEYS]));
    }
    return null;
  }
  if (!isObject(listed) || (typeof value !== 'string' && typeof value !== 'number')) return null;
  const entry = Object.hasOwn(listed, String(value)) ? listed[String(value)] : undefined;
  if (entry === undefined || entry === false) return null;
  if (isObject(entry)) return marks(true, firstText(entry, ['sunset', ...SUNSET_KEYS]));
  return marks(true, typeof entry === 'string' ? entry : null);
}

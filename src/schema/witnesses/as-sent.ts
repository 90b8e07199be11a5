import type { Json, JsonObject } from '../../model/json.ts';
import type { TextForm } from '../pairs/pair.ts';
import { canonical, isObject } from '../normal-form/node.ts';

/** What a message is read as where it is sent as text, which has no types: `10` may be a number or a string. */

/** More readings than these are not tried. */
const MOST = 16;

/** Nothing is sent for it: a list without items, of which each would be sent for itself, or an object without members (RFC 6570 §2.3). */
export const isNotSent = (value: Json, { separator }: TextForm): boolean =>
  Array.isArray(value) ? value.length === 0 && separator === '' : isObject(value) && Object.keys(value).length === 0;

/** The values that have the same text as another one, the one itself left out. */
export function otherReadings(value: Json, text: TextForm): readonly Json[] {
  const found = text.isForm && isObject(value) ? membersRead(value, fieldReadings) : readings(value, text.separator);
  const known = canonical(value);
  return found.filter((one) => canonical(one) !== known);
}

function readings(value: Json, separator: string | null): readonly Json[] {
  if (Array.isArray(value)) {
    const lists = listsRead(value as readonly Json[]);
    const [only] = value as readonly Json[];
    const isSingle = separator !== null && value.length === 1 && only !== undefined;
    const isEmpty = separator !== null && separator !== '' && value.length === 0;
    return [...lists, ...(isSingle ? scalarsRead(only) : []), ...(isEmpty ? ['', ['']] : [])].slice(0, MOST);
  }
  if (isObject(value)) return membersRead(value, (one) => readings(one, null));
  const scalars = scalarsRead(value);
  if (separator === null) return scalars;
  const parts = separator === '' || typeof value !== 'string' ? [value] : value.split(separator);
  return [...scalars, ...listsRead(parts)].slice(0, MOST);
}

/** A field of a form; an object in it is JSON. */
const fieldReadings = (value: Json): readonly Json[] => (isObject(value) ? [value] : readings(value, null));

function scalarsRead(value: Json): readonly Json[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [value, String(value)];
  if (typeof value !== 'string') return [value];
  const number = Number(value);
  if (value !== '' && String(number) === value && Number.isFinite(number)) return [value, number];
  return value === 'true' || value === 'false' ? [value, value === 'true'] : [value];
}

function listsRead(items: readonly Json[]): readonly (readonly Json[])[] {
  let lists: readonly (readonly Json[])[] = [[]];
  for (const item of items) {
    const read = readings(item, null);
    lists = lists.flatMap((list) => read.map((one) => [...list, one])).slice(0, MOST);
  }
  return lists;
}

function membersRead(value: JsonObject, read: (one: Json) => readonly Json[]): readonly JsonObject[] {
  let objects: readonly JsonObject[] = [{}];
  for (const [name, member] of Object.entries(value)) {
    const found = read(member);
    objects = objects.flatMap((object) => found.map((one) => ({ ...object, [name]: one }))).slice(0, MOST);
  }
  return objects;
}

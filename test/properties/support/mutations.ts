import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../../../src/model/json.ts';

/** One small edit of a document. */
export interface Mutation {
  /** `delete /info/title`, `change /paths/…`: what was done where. */
  readonly name: string;
  readonly document: JsonObject;
}

type Path = readonly (string | number)[];

/**
 * Every single edit: each member left out and renamed, each scalar changed, two new members in each object, each list
 * with an item twice and in another order.
 * @param known another document: what it writes the same at the same place is left alone.
 */
export function* mutationsOf(document: JsonObject, known: JsonObject | null = null): Generator<Mutation> {
  for (const [path, value] of pointersOf(document, known, [])) {
    const at = pointerOf(path);
    const put = (what: string, next: Json | undefined): Mutation => ({
      name: `${what} ${at}`,
      document: replaced(document, path, next) as JsonObject,
    });
    if (path.length > 0) yield put('delete', undefined);
    for (const [what, next] of editsOf(value)) yield put(what, next);
    if (typeof path.at(-1) === 'string')
      yield { name: `rename ${at}`, document: renamed(document, path) as JsonObject };
  }
}

function editsOf(value: Json): readonly (readonly [string, Json])[] {
  if (typeof value === 'string')
    return [
      ['change', `${value}x`],
      ['retype', 7],
    ];
  if (typeof value === 'number')
    return [
      ['change', value + 1],
      ['retype', 'seven'],
    ];
  if (typeof value === 'boolean')
    return [
      ['change', !value],
      ['retype', 'maybe'],
    ];
  if (value === null) return [['change', 0]];
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const first = items[0];
    if (first === undefined) return [['fill', ['new']]];
    return [['repeat', [...items, first]], ...(items.length > 1 ? [['reverse', items.toReversed()] as const] : [])];
  }
  const members = value as JsonObject;
  return [
    ['extend', { ...members, 'x-new': 1 }],
    ['surprise', { ...members, unheardOf: 1 }],
    ['retype', 'object'],
  ];
}

function* pointersOf(value: Json, known: Json | null, path: Path): Generator<readonly [Path, Json]> {
  if (known !== null && isDeepStrictEqual(value, known)) return;
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const other = (known as { readonly [name: string]: Json } | null)?.[key] ?? null;
    yield* pointersOf(member, other, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The value with another one at a path; `undefined` leaves it out. */
function replaced(value: Json, path: Path, next: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return next ?? null;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (rest.length === 0 && next === undefined) return items.filter((_, index) => index !== step);
    return items.map((item, index) => (index === step ? replaced(item, rest, next) : item));
  }
  const entries = Object.entries(value as JsonObject);
  if (rest.length === 0 && next === undefined) return Object.fromEntries(entries.filter(([key]) => key !== step));
  return Object.fromEntries(
    entries.map(([key, member]) => [key, key === step ? replaced(member, rest, next) : member]),
  );
}

/** The value with the last member of a path under another name. */
function renamed(value: Json, path: Path): Json {
  const owner = path.slice(0, -1);
  const members = owner.reduce<Json>(
    (at, step) => (at as { readonly [key: string | number]: Json })[step] ?? null,
    value,
  );
  const last = String(path.at(-1));
  const name = last.endsWith('}') ? `${last.slice(0, -1)}x}` : `${last}x`;
  const entries = Object.entries(members as JsonObject).map(([key, member]) => [key === last ? name : key, member]);
  return replaced(value, owner, Object.fromEntries(entries) as JsonObject);
}

function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

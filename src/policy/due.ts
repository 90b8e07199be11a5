/** The calendar: everything in a contract that is deprecated, with the day it goes. */
import type { Contract } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { DueItem } from '../model/lifecycle.ts';
import type { Place } from '../model/location.ts';
import { daysBetween } from './days.ts';
import { isObject, itemsOf } from './elements.ts';
import { enumMarksOf, marksOf, speaksOfTheEnd } from './marks.ts';
import type { Marks } from './marks.ts';

/** Something deprecated, where it stands, and how people call it. */
export interface Deprecated {
  readonly place: Place;
  readonly name: string;
  readonly marks: Marks;
  /** The enum value that is meant, when it is one. */
  readonly value?: Json;
}

// What stands under these is data of users, not a part of the description.
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum', 'value', 'description', 'summary', 'title']);
// Under these, keys are names that users gave.
const NAMED = new Set([
  'properties',
  'patternProperties',
  'parameters',
  'schemas',
  'definitions',
  '$defs',
  'headers',
  'responses',
  'requestBodies',
  'callbacks',
  'webhooks',
  'paths',
  'pathItems',
  'content',
  'securitySchemes',
  'securityDefinitions',
  'links',
  'encoding',
  'dependentSchemas',
]);
const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);
const MOST_DEPTH = 200;

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;
const escaped = (member: string): string => member.replaceAll('~', '~0').replaceAll('/', '~1');

/** The calendar and the announcements of a change ask for the same, and a contract never changes. */
const known = new WeakMap<Contract, readonly Deprecated[]>();

/** All deprecated elements of a contract, in the order of its files. */
export function deprecatedIn(contract: Contract): readonly Deprecated[] {
  const found = known.get(contract) ?? searched(contract);
  known.set(contract, found);
  return found;
}

function searched(contract: Contract): readonly Deprecated[] {
  return [...contract.files].flatMap(([file, text]) => {
    if (!/deprecat|sunset/i.test(text)) return [];
    const root = contract.resolve('#', { file, pointer: '' });
    const search: Search = { file, path: [], found: [] };
    if (root !== null) walk(root.value, search, false);
    return search.found;
  });
}

/** Where a search is; names are put together only for what is found, because most of a description is not. */
interface Search {
  readonly file: string;
  /** The members and items that lead here, with the values they lead to. */
  readonly path: { readonly key: string; readonly value: Json }[];
  readonly found: Deprecated[];
}

/** @param named whether the keys of a value are names. */
function walk(value: Json, search: Search, named: boolean): void {
  if (search.path.length > MOST_DEPTH || typeof value !== 'object' || value === null) return;
  if (!isObject(value)) {
    for (const [index, item] of value.entries()) if (typeof item === 'object') step(String(index), item, search, false);
    return;
  }
  if (!named) collect(value, search);
  for (const key in value) {
    const child = value[key];
    if (typeof child !== 'object' || child === null) continue;
    if (!named && (DATA.has(key) || key.startsWith('x-'))) continue;
    step(key, child, search, !named && NAMED.has(key) && isObject(child));
  }
}

function step(key: string, value: Json, search: Search, named: boolean): void {
  search.path.push({ key, value });
  walk(value, search, named);
  search.path.pop();
}

/** What people call a step: its key, but parameters in a list go by their names. */
function nameOfStep({ key, value }: Search['path'][number], above: Json | undefined): string {
  if (!Array.isArray(above) || !isObject(value)) return key;
  return typeof value['name'] === 'string' && typeof value['in'] === 'string' ? `${value['in']} ${value['name']}` : key;
}

function collect(value: JsonObject, { file, path, found }: Search): void {
  if (!speaksOfTheEnd(value)) return;
  const place = { file, pointer: path.map(({ key }) => `/${escaped(key)}`).join('') };
  const members = path.map((each, index) => nameOfStep(each, path[index - 1]?.value));
  const marks = marksOf([value]);
  if (marks.deprecated) {
    found.push({ place, name: nameOf(members), marks });
    return;
  }
  for (const own of itemsOf(value['enum']) ?? []) {
    const ofValue = enumMarksOf([value], own);
    if (ofValue.deprecated)
      found.push({
        place,
        name: `value ${code(typeof own === 'string' ? own : JSON.stringify(own))} of ${nameOf(members)}`,
        marks: ofValue,
        value: own,
      });
  }
}

/** What people call the element that these members lead to. */
function nameOf(members: readonly string[]): string {
  const [section, first = '', second = ''] = members;
  if ((section === 'paths' || section === 'webhooks') && METHODS.has(second)) {
    const operation =
      section === 'paths' ? `operation ${code(`${second.toUpperCase()} ${first}`)}` : `webhook ${code(first)}`;
    const rest = members.slice(3);
    return rest.length === 0 ? operation : `${partOf(rest)} of ${operation}`;
  }
  if (section === 'paths' && members.length > 2) return `${partOf(members.slice(2))} of path ${code(first)}`;
  const isComponent = section === 'components';
  const owner = isComponent ? `${first}/${second}` : members.slice(0, 2).join('/');
  const rest = members.slice(isComponent ? 3 : 2);
  if (members.length === 0) return 'the document';
  return rest.length === 0 ? code(owner) : `${partOf(rest)} of ${code(owner)}`;
}

/** The end of a way into an operation or a component, in words. */
function partOf(rest: readonly string[]): string {
  const [kind, name = ''] = rest;
  if (kind === 'parameters' && rest.length === 2) {
    const [place = '', ...words] = name.split(' ');
    return words.length === 0 ? `parameter ${code(name)}` : `${place} parameter ${code(words.join(' '))}`;
  }
  const header = rest.at(-2) === 'headers' ? rest.at(-1) : undefined;
  if (header !== undefined) return `header ${code(header)}`;
  if (rest.at(-2) === 'content') return `media type ${code(rest.at(-1) ?? '')}`;
  const properties = rest.filter((_, index) => rest[index - 1] === 'properties');
  if (properties.length > 0 && rest.at(-2) === 'properties') return `property ${code(properties.join('.'))}`;
  return code(rest.join('/'));
}

const SOON = 30;
const LATER = 90;

function stateOf(days: number | null): DueItem['state'] {
  if (days === null) return 'undated';
  if (days <= 0) return 'passed';
  return days <= SOON ? 'within-30-days' : days <= LATER ? 'within-90-days' : 'later';
}

/** The calendar of a contract: what is due first comes first, what has no day last. */
export function dueIn(contract: Contract, today: string): readonly DueItem[] {
  return deprecatedIn(contract)
    .map(({ place, name, marks: { sunset } }): DueItem => {
      const days = sunset === null ? null : daysBetween(today, sunset);
      return { name, sunset, days, state: stateOf(days), location: contract.locate(place) };
    })
    .toSorted((a, b) => compare(a.sunset ?? '9999-99-99', b.sunset ?? '9999-99-99') || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

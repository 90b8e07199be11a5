/**
 * Elements of a contract that can be deprecated and removed (operations, parameters, properties, …), and how the same
 * element is found in another revision: by the names that lead to it, never by its position in a list.
 */
import type { Contract } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';

/** One step from the root of a document towards an element. */
type Step =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'path'; readonly template: string }
  | { readonly kind: 'parameter'; readonly in: string; readonly name: string };

/** An element, described so that it can be looked for in any revision. */
export interface Element {
  /** Null: the root document, whatever it is called there. */
  readonly file: string | null;
  readonly steps: readonly Step[];
}

interface Spot {
  readonly value: Json;
  readonly place: Place;
}

const MOST_REFERENCES = 50;

/** The items of a list; null for what is none. */
export function itemsOf(value: Json | undefined): readonly Json[] | null {
  return isList(value) ? value : null;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Path templates without the names of their parameters: on the wire they do not show. */
const erased = (template: string): string => template.replaceAll(/\{[^{}]*\}/g, '{}');

/** The members a pointer leads through (RFC 6901 §4). */
function membersOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function inside({ file, pointer }: Place, member: string): Place {
  return { file, pointer: `${pointer}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

function root(contract: Contract, file: string | null): Spot | null {
  const place = { file: file ?? contract.file, pointer: '' };
  return contract.resolve('#', place);
}

/** A value and what its references lead to, in that order. */
function chain(contract: Contract, spot: Spot): readonly Spot[] {
  const spots = [spot];
  for (let last = spot; spots.length < MOST_REFERENCES;) {
    const ref = isObject(last.value) ? last.value['$ref'] : undefined;
    const next = typeof ref === 'string' ? contract.resolve(ref, last.place) : null;
    if (
      next === null ||
      spots.some(({ place }) => place.file === next.place.file && place.pointer === next.place.pointer)
    )
      break;
    spots.push(next);
    last = next;
  }
  return spots;
}

function child({ value, place }: Spot, member: string): Spot | null {
  if (isList(value)) {
    const item = /^\d+$/.test(member) ? value[Number(member)] : undefined;
    return item === undefined ? null : { value: item, place: inside(place, member) };
  }
  const found = isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
  return found === undefined ? null : { value: found, place: inside(place, member) };
}

function parameterAt(contract: Contract, spot: Spot): { readonly in: string; readonly name: string } | null {
  for (const { value } of chain(contract, spot)) {
    if (isObject(value) && typeof value['name'] === 'string' && typeof value['in'] === 'string')
      return { in: value['in'], name: value['name'] };
  }
  return null;
}

/** Describes the element at a place of a contract; null when nothing is there. */
export function elementAt(contract: Contract, place: Place): Element | null {
  const file = place.file === contract.file ? null : place.file;
  let spot = root(contract, file);
  const steps: Step[] = [];
  for (const name of membersOf(place.pointer)) {
    const next: Spot | null = spot === null ? null : child(spot, name);
    if (spot === null || next === null) return null;
    const parameter = Array.isArray(spot.value) ? parameterAt(contract, next) : null;
    if (parameter !== null) steps.push({ kind: 'parameter', ...parameter });
    else if (spot.place.pointer === '/paths') steps.push({ kind: 'path', template: erased(name) });
    else steps.push({ kind: 'member', name });
    spot = next;
  }
  return { file, steps };
}

function take(contract: Contract, spot: Spot, step: Step): Spot | null {
  for (const each of chain(contract, spot)) {
    const found = takeHere(contract, each, step);
    if (found !== null) return found;
  }
  return null;
}

function takeHere(contract: Contract, spot: Spot, step: Step): Spot | null {
  if (step.kind === 'member') return child(spot, step.name);
  if (step.kind === 'path') {
    const names = isObject(spot.value) ? Object.keys(spot.value) : [];
    const name = names.find((each) => erased(each) === step.template);
    return name === undefined ? null : child(spot, name);
  }
  if (!isList(spot.value)) return null;
  for (const index of spot.value.keys()) {
    const item = child(spot, String(index));
    const parameter = item === null ? null : parameterAt(contract, item);
    if (parameter !== null && parameter.in === step.in && isSameName(parameter.name, step)) return item;
  }
  return null;
}

/** Names of headers do not depend on case (RFC 9110 §5.1). */
function isSameName(name: string, step: { readonly in: string; readonly name: string }): boolean {
  return step.in === 'header' ? name.toLowerCase() === step.name.toLowerCase() : name === step.name;
}

/** The values of an element in a contract: as written, then what its references lead to. Empty when it is not there. */
export function valuesOf(contract: Contract, { file, steps }: Element): readonly Json[] {
  let spot = root(contract, file);
  for (const step of steps) {
    spot = spot === null ? null : take(contract, spot, step);
  }
  return spot === null ? [] : chain(contract, spot).map(({ value }) => value);
}

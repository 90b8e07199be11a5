import type { Slot } from '../model/change.ts';
import { IGNORED_HEADERS } from '../model/contract.ts';
import type { Contract, Operation, Parameter } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { compareValue, type SlotOf } from './content.ts';
import { isObject, own } from './json-objects.ts';
import type { KeyParameter } from './key-parameters.ts';
import { inside, isWithin, samePlace } from './pointers.ts';
import { regroup, reportRegrouped } from './regrouped-parameters.ts';
import { hasDefault } from './schema-peek.ts';
import { compareSerialization, separatorOf } from './serialization.ts';
import {
  enter,
  isOtherFamily,
  isDoneBefore,
  isSameComponent,
  type Pair,
  pathItemPlace,
  reportChanged,
  reportSingle,
  seenByCallers,
  type Site,
} from './site.ts';
import { compareRemainder, reportUnclassified, sunsetDeprecatedWith } from './text.ts';
import { templateNames } from './url-templates.ts';

/** A parameter under the key it is matched by. */
interface Keyed {
  readonly key: string;
  readonly parameter: Parameter;
}

/**
 * Compares the parameters of two matched operations.
 * @param keys those that are security schemes on the other side.
 */
export function compareParameters(site: Site, keys: readonly KeyParameter[]): void {
  const { pair } = site;
  const grouping = regroup(pair);
  reportRegrouped(site, grouping.regrouped);
  const base = keyed(pair.base, grouping.base);
  const head = keyed(pair.head, grouping.head);
  const before = new Map(base.map(({ key, parameter }) => [key, parameter]));
  const after = new Map(head.map(({ key, parameter }) => [key, parameter]));
  for (const [key, parameter] of after) {
    const old = before.get(key);
    if (old === undefined && isIgnoredNow(pair, parameter)) reportIgnored(site, parameter, 'head');
    else if (old === undefined && isKey(parameter, keys)) reportKey(site, key, parameter, 'head');
    else if (old === undefined) reportParameter(site, key, parameter, 'head');
    else if (!isSameComponent(pair.comparing, old, parameter) && !isDoneBefore(site, 'parameter', old, parameter))
      compareParameter(site, key, old, parameter);
  }
  for (const [key, parameter] of before) {
    if (after.has(key)) continue;
    if (isIgnoredNow(pair, parameter)) reportIgnored(site, parameter, 'base');
    else if (isKey(parameter, keys)) reportKey(site, key, parameter, 'base');
    else reportParameter(site, key, parameter, 'base');
  }
  reportRenames(site);
  reportOrder(site, before, after, keys);
}

/** Since OpenAPI 3 other parts of the description speak of these headers, and parameters of their names are ignored. */
const isIgnoredNow = ({ comparing }: Pair, { in: location, name }: Parameter): boolean =>
  isOtherFamily(comparing) && location === 'header' && IGNORED_HEADERS.has(name.toLowerCase());

const isNamed = ({ rest, text }: Operation, name: string): boolean =>
  [rest, text].some((left) => Object.hasOwn(left, `parameters.header ${name}`));

function reportIgnored(site: Site, { name }: Parameter, side: 'base' | 'head'): void {
  // OpenAPI 3 may go on to name it, though it says nothing there.
  if (isNamed(site.pair[side === 'base' ? 'head' : 'base'], name)) return;
  const [before, after] = side === 'base' ? [name, undefined] : [undefined, name];
  reportChanged(
    site,
    { kind: 'text.changed', key: `parameters.header ${name}`, before, after },
    null,
    `header ${name}`,
  );
}

const isKey = (parameter: Parameter, keys: readonly KeyParameter[]): boolean =>
  keys.some((key) => key.parameter === parameter);

/** Callers send it as before: what is asked of them is compared with the security of the operation. */
function reportKey(site: Site, key: string, parameter: Parameter, side: 'base' | 'head'): void {
  const { base, head } = site.pair;
  const inner = enterParameter(site, key, parameter, {
    base: side === 'base' ? parameter.place : base.place,
    head: side === 'head' ? parameter.place : head.place,
  });
  const [old, now] = ['parameter', 'security scheme'];
  const [before, after] = side === 'base' ? [old, now] : [now, old];
  reportChanged(inner, { kind: 'text.changed', key: 'declaration', before, after }, null, '.declaration');
}

/**
 * Path parameters are the same when they stand at the same position of the URL, counted from its end (a server's URL may
 * have taken over the beginning); all others when their name is the same. Names of headers are case-insensitive.
 */
function keyed(operation: Operation, parameters: readonly Parameter[]): readonly Keyed[] {
  const names = namesInPath(operation);
  return parameters.map((parameter) => ({ key: keyOf(parameter, names), parameter }));
}

function keyOf({ in: location, name }: Parameter, names: readonly string[]): string {
  if (location === 'header') return `header ${name.toLowerCase()}`;
  // It is the whole query (OpenAPI 3.2, Parameter Object): its name is not sent.
  if (location === 'querystring') return 'querystring';
  const position = location === 'path' ? names.lastIndexOf(name) : -1;
  return position < 0 ? `${location} ${name}` : positionKey(names.length - position);
}

/** `#` can't be the first character of a name after a blank in any other key: those keys have no position. */
function positionKey(fromEnd: number): string {
  return `path #${fromEnd}`;
}

function namesInPath(operation: Operation): readonly string[] {
  return operation.kind === 'path' ? templateNames(operation.path) : [];
}

function reportParameter(site: Site, key: string, parameter: Parameter, side: 'base' | 'head'): void {
  const { pair } = site;
  if (parameter.in === 'path') return compareUndeclared(site, key, parameter, side);
  const { in: location, name, required, deprecated, place } = parameter;
  const slot = slotOf(parameter)(null);
  const mentioned = mentionOfParameter(pair[side], pair.comparing[side], place);
  const single = { side, step: `parameter ${key}`, slot, own: place, mentioned };
  const direction = seenByCallers(pair, 'request');
  if (side === 'base') {
    return reportSingle(
      site,
      { kind: 'parameter.removed', in: location, name, required, deprecated },
      direction,
      single,
    );
  }
  const withDefault = hasDefault(pair.comparing.head, parameter);
  const fact = { kind: 'parameter.added', in: location, name, required, hasDefault: withDefault } as const;
  return reportSingle(site, fact, direction, single);
}

/** The URL template alone makes a path parameter exist: describing it, or no longer, only says which values it may take. */
function compareUndeclared(site: Site, key: string, parameter: Parameter, side: 'base' | 'head'): void {
  const { base, head } = site.pair;
  const inner = enterParameter(site, key, parameter, {
    base: side === 'base' ? parameter.place : base.place,
    head: side === 'head' ? parameter.place : head.place,
  });
  const inTemplates = [base, head].filter((operation) => isInTemplate(key, operation)).length;
  const nothing = { schema: null, content: [] };
  const [before, after] = side === 'base' ? [parameter, nothing] : [nothing, parameter];
  const [old, now] = side === 'base' ? [parameter.name, undefined] : [undefined, parameter.name];
  // The parameters in what a path began with came or went with it.
  if (inTemplates === 1 && site.pair.moved) return;
  if (inTemplates !== 2) {
    reportUnclassified(inner, `path parameter ${parameter.name}`, old, now);
    return;
  }
  compareValue(inner, before, after, seenByCallers(site.pair, 'request'), slotOf(parameter), true);
  reportChanged(inner, { kind: 'text.changed', key: 'declaration', before: old, after: now }, null, '.declaration');
}

function isInTemplate(key: string, operation: Operation): boolean {
  return namesInPath(operation).some((_, index) => key === positionKey(index + 1));
}

function slotOf({ in: location, name }: Parameter): SlotOf {
  return (mediaType): Slot => ({ part: 'parameter', in: location, name, mediaType });
}

function enterParameter(
  site: Site,
  key: string,
  parameter: Parameter,
  places: { readonly base: Place; readonly head: Place },
): Site {
  return enter(site, `parameter ${key}`, slotOf(parameter)(null), places.base, places.head);
}

function compareParameter(parent: Site, key: string, base: Parameter, head: Parameter): void {
  const { pair } = parent;
  const direction = seenByCallers(pair, 'request');
  const site = enterParameter(parent, key, head, { base: base.place, head: head.place });
  const { in: location, name } = head;
  // A parameter in the path is always sent, whatever `required` says.
  const required = head.required || location === 'path';
  if (base.required !== head.required && location !== 'path') {
    const fact = head.required
      ? ({
          kind: 'parameter.became-required',
          in: location,
          name,
          hasDefault: hasDefault(pair.comparing.head, head),
        } as const)
      : ({ kind: 'parameter.became-optional', in: location, name } as const);
    reportChanged(site, fact, direction);
  }
  if (location === 'querystring' && base.name !== name) {
    reportChanged(site, { kind: 'text.changed', key: 'name', before: base.name, after: name }, null, '.name');
  }
  if (base.deprecated !== head.deprecated) {
    const fact = head.deprecated
      ? ({ kind: 'parameter.deprecated', in: location, name, sunset: sunsetDeprecatedWith(base, head) } as const)
      : ({ kind: 'parameter.undeprecated', in: location, name } as const);
    reportChanged(site, fact, direction);
  }
  compareSerialization(site, base, head, direction);
  const written = { separator: separatorOf(base, head), neverEmpty: areNeverEmpty(site, base, head) };
  compareValue(site, base, head, direction, slotOf(head), required, written);
  compareRemainder(site, base, head);
}

/** Only who allows it lets an empty value be sent (Swagger 2.0, Parameter Object, `allowEmptyValue`). */
const areNeverEmpty = ({ pair: { comparing } }: Site, base: Parameter, head: Parameter): boolean =>
  [comparing.base, comparing.head].every(({ family }) => family === 'swagger-2.0') &&
  [base, head].every((parameter) => parameter.in === 'query' && !parameter.allowEmptyValue);

function reportRenames(site: Site): void {
  const { base, head } = site.pair;
  const before = namesInPath(base);
  const after = namesInPath(head);
  for (let fromEnd = Math.min(before.length, after.length); fromEnd > 0; fromEnd--) {
    const [old, now] = [before.at(-fromEnd), after.at(-fromEnd)];
    if (old === undefined || now === undefined || old === now) continue;
    const fact = { kind: 'path-parameter.renamed', before: old, after: now } as const;
    const slot: Slot = { part: 'parameter', in: 'path', name: now, mediaType: null };
    // The template belongs to the path: its operations share the new name.
    const pair: Pair = { ...site.pair, label: site.pair.pathLabel };
    const { comparing } = pair;
    const places = { base: pathItemPlace(base, comparing.base), head: pathItemPlace(head, comparing.head) };
    const ofPath: Site = { ...site, pair, parent: null, ...places };
    reportChanged(enter(ofPath, `parameter ${positionKey(fromEnd)}`, slot, places.base, places.head), fact, null);
  }
}

/**
 * Only parameters of both sides count: one that came or went moves the others but doesn't reorder them. One that is a
 * security scheme on the other side is told by nobody else.
 */
function reportOrder(
  site: Site,
  before: ReadonlyMap<string, Parameter>,
  after: ReadonlyMap<string, Parameter>,
  keys: readonly KeyParameter[],
): void {
  const counting = (mine: ReadonlyMap<string, Parameter>, other: ReadonlyMap<string, Parameter>): readonly string[] =>
    Array.from(mine).flatMap(([key, parameter]) => (other.has(key) || isKey(parameter, keys) ? [key] : []));
  const [old, now] = [counting(before, after), counting(after, before)];
  if (old.length === now.length && old.every((key, index) => key === now[index])) return;
  const fact = { kind: 'parameter.reordered', before: namesOf(old, before), after: namesOf(now, after) } as const;
  reportChanged(site, fact, null);
}

function namesOf(keys: readonly string[], parameters: ReadonlyMap<string, Parameter>): readonly string[] {
  return keys.map((key) => parameters.get(key)?.name ?? key);
}

/**
 * Where an operation or its path item lists a parameter. A parameter that is a component stands elsewhere; what a reader
 * wants to see is the reference.
 */
function mentionOfParameter(operation: Operation, contract: Contract, place: Place): Place {
  const lists = [
    [operation.raw, operation.place],
    [operation.rawPathItem, pathItemPlace(operation, contract)],
  ] as const;
  for (const [value, at] of lists) {
    const list = inside(at, 'parameters');
    if (isWithin(place, list)) return place;
    const index = parametersOf(value).findIndex((entry) => leadsTo(entry, at, place, contract));
    if (index >= 0) return inside(list, String(index));
  }
  return place;
}

function parametersOf(value: Json): readonly Json[] {
  const list = isObject(value) ? own(value, 'parameters') : undefined;
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

function leadsTo(entry: Json, from: Place, place: Place, contract: Contract): boolean {
  let value = entry;
  let at = from;
  for (let step = 0; step < 10; step++) {
    const ref = isObject(value) ? own(value, '$ref') : undefined;
    const target = typeof ref === 'string' ? contract.resolve(ref, at) : null;
    if (target === null) return false;
    if (samePlace(target.place, place)) return true;
    ({ value, place: at } = target);
  }
  return false;
}

import type { Slot, Use } from '../model/change.ts';
import { methodName } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import { membersOf, unescaped } from './pointers.ts';

/** Names of places that stay the same when a document is reordered: components, slots, data paths. */

/** A data path one step longer: `user` + `name` is `user.name`, `items` + `[]` is `items[]`. */
export function joinPath(path: string, segment: string): string {
  if (segment.startsWith('[') || (segment.startsWith('{') && segment.endsWith('}'))) return `${path}${segment}`;
  const name = /^[A-Za-z0-9_$-]+$/.test(segment) ? segment : JSON.stringify(segment);
  return path === '' ? name : `${path}.${name}`;
}

const SECTIONS = /^\/components\/([A-Za-z]+)\/([^/]+)(.*)$/s;
const SWAGGER_SECTIONS = /^\/(definitions|parameters|responses)\/([^/]+)(.*)$/s;

interface InComponent {
  readonly component: string;
  readonly rest: string;
}

/** The files whose components need no file name before theirs: the root documents of both sides. */
export type RootFiles = ReadonlySet<string>;

function split(place: Place, roots: RootFiles): InComponent | null {
  const three = SECTIONS.exec(place.pointer);
  const two = three === null ? SWAGGER_SECTIONS.exec(place.pointer) : null;
  const file = roots.has(place.file) ? '' : `${place.file}#`;
  if (three?.[1] !== undefined && three[2] !== undefined)
    return { component: `${file}${three[1]}/${unescaped(three[2])}`, rest: three[3] ?? '' };
  if (two?.[1] !== undefined && two[2] !== undefined) {
    const section = two[1] === 'definitions' ? 'schemas' : two[1];
    return { component: `${file}${section}/${unescaped(two[2])}`, rest: two[3] ?? '' };
  }
  if (roots.has(place.file)) return null;
  // A file of its own is reused by its name: the schema in it begins where schema keywords begin.
  if (/\/(schema|responses|requestBody|parameters)(\/|$)/.test(place.pointer)) return null;
  const keyword =
    /\/(properties|items|allOf|anyOf|oneOf|additionalProperties|patternProperties|prefixItems|not)(\/|$)/.exec(
      place.pointer,
    );
  const top = keyword === null ? place.pointer : place.pointer.slice(0, keyword.index);
  return { component: top === '' ? place.file : `${place.file}#${top}`, rest: place.pointer.slice(top.length) };
}

/** The reusable component a place is in (`schemas/User`), or null when it is written inline. */
export const componentAt = (place: Place, roots: RootFiles): string | null => split(place, roots)?.component ?? null;

/** Whether a place is within a component, and not the component itself. */
export const isBelowComponent = (place: Place, roots: RootFiles): boolean => (split(place, roots)?.rest ?? '') !== '';

/** Identity of a place in a component: its name and the data path in it. */
export function anchorAt(place: Place, segment: string | null, roots: RootFiles): string {
  const found = split(place, roots);
  if (found === null) return `${place.file}#${place.pointer}${segment === null ? '' : `:${segment}`}`;
  const path = segment === null ? dataPath(found.rest) : joinPath(dataPath(found.rest), segment);
  return `${found.component}:${path}`;
}

/** The data path of a pointer through schema keywords; how schemas are combined leaves no trace in it, but for alternatives. */
function dataPath(pointer: string): string {
  const segments = membersOf(pointer);
  let path = '';
  for (let index = 0; index < segments.length; index++) {
    const keyword = segments[index];
    const next = segments[index + 1];
    if (keyword === 'properties' && next !== undefined) path = joinPath(path, next);
    else if (keyword === 'patternProperties' && next !== undefined) path = `${path}{${next}}`;
    else if ((keyword === 'anyOf' || keyword === 'oneOf') && next !== undefined) path = `${path}|${next}`;
    else if (keyword === 'prefixItems' && next !== undefined) path = `${path}[${next}]`;
    else if (keyword === 'items') path = `${path}[]`;
    else if (keyword === 'additionalProperties') path = `${path}{}`;
    else if (keyword !== 'allOf' && keyword !== 'schema') path = `${path}/${keyword}`;
    if (TAKES_NAME.has(keyword ?? '')) index++;
  }
  return path;
}

const TAKES_NAME: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'anyOf',
  'oneOf',
  'prefixItems',
  'allOf',
]);

/** A path template without the names of its parameters: `/users/{}`. */
const erasedPath = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

/** Identity of a place that is written inline and that is used in one or more places: the first of them by name. */
export function inlineAnchor(first: Use, uses: readonly Use[]): string {
  return uses.map(anchorOfUse).reduce((least, anchor) => (anchor < least ? anchor : least), anchorOfUse(first));
}

/** Operation, message part, data path. */
function anchorOfUse(use: Use): string {
  const { method, path } = use.operation;
  return `${methodName(method)} ${erasedPath(path)} ${slotName(use.slot, path)} ${use.path}`.trimEnd();
}

/** A message part as part of an identity; path parameters count by position, because their names mean nothing on the wire. */
function slotName(slot: Slot, template: string): string {
  switch (slot.part) {
    case 'operation':
      return '';
    case 'parameter':
      if (slot.in === 'path')
        return `path parameter ${[...template.matchAll(/\{([^{}]*)\}/g)].findIndex((match) => match[1] === slot.name) + 1}`;
      return `${slot.in} ${slot.in === 'header' ? slot.name.toLowerCase() : slot.name}`;
    case 'request-body':
      return `request ${slot.mediaType ?? ''}`.trimEnd();
    case 'response':
      return `${slot.status} ${slot.mediaType ?? ''}`.trimEnd();
    case 'header':
      return `${slot.status ?? 'encoding'} header ${slot.name.toLowerCase()}`;
  }
}

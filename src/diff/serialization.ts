import type { Direction, Effect } from '../model/change.ts';
import type { Parameter } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { compareIdleSchema, formOf } from './content.ts';
import { type Shape, shapeOf } from './schema-peek.ts';
import { reportChanged, type Site } from './site.ts';

/** Compares how a parameter is written into the request. Settings that make no difference for its type are no change. */
export function compareSerialization(site: Site, base: Parameter, head: Parameter, direction: Direction): void {
  const report = (key: string, before: Json, after: Json, effect: Effect, detail = key): void => {
    const { name } = head;
    const fact = { kind: 'parameter.serialization-changed', in: head.in, name, key, before, after, effect } as const;
    reportChanged(site, fact, direction, detail);
  };
  const [before, after] = [formOf(base), formOf(head)];
  if (before !== after) report('content', before, after, 'replaced');
  compareFlags(site, base, head, report);
  compareIdleSchema(site, base, head);
  if (base.content.length > 0 || head.content.length > 0) {
    if (base.content.length > 0 && head.content.length > 0) compareIdleStyle(site, base, head);
    return;
  }

  const shape = sharedShape(site, base, head, direction);
  if (wireForm(base.style, base.explode, shape) !== wireForm(head.style, head.explode, shape)) {
    // A style brings its own default for `explode`: that isn't a second change.
    const key = base.style === head.style ? 'explode' : 'style';
    if ([base, head].every(({ schema }) => schema?.dialect === '2.0'))
      report('collectionFormat', collectionFormat(base), collectionFormat(head), 'replaced', key);
    else report(key, base[key], head[key], 'replaced');
  }
}

/** A style means nothing where the media type tells how the value is written (OpenAPI 3.1, Parameter Object). */
function compareIdleStyle(site: Site, base: Parameter, head: Parameter): void {
  for (const key of ['style', 'explode'] as const) {
    const [before, after] = [base[key], head[key]];
    if (before === after) continue;
    reportChanged(site, { kind: 'text.changed', key, before, after }, null, `.${key}`);
    return;
  }
}

/** Flags that let in more. Where they mean nothing (OpenAPI 3.1, Parameter Object), only readers notice them. */
function compareFlags(
  site: Site,
  base: Parameter,
  head: Parameter,
  report: (key: string, before: Json, after: Json, effect: Effect) => void,
): void {
  for (const key of ['allowReserved', 'allowEmptyValue'] as const) {
    const [before, after] = [base[key], head[key]];
    if (before === after) continue;
    if (MEANT_FOR[key](site, head)) report(key, before, after, after ? 'widened' : 'narrowed');
    else reportChanged(site, { kind: 'text.changed', key, before, after }, null, `.${key}`);
  }
}

/** What Swagger 2.0 calls it. */
function collectionFormat({ style, explode }: Parameter): string {
  switch (style) {
    case 'spaceDelimited':
      return 'ssv';
    case 'pipeDelimited':
      return 'pipes';
    case 'tabDelimited':
      return 'tsv';
    default:
      return explode ? 'multi' : 'csv';
  }
}

/** Nothing is percent-encoded in headers, nor by a style in content, and before OpenAPI 3.2 the flag was for the query only. */
const MEANT_FOR = {
  allowReserved: ({ pair: { comparing } }: Site, { in: location, content }: Parameter): boolean => {
    const isNewer = [comparing.base, comparing.head].some(({ family }) => family === 'openapi-3.2');
    const isEncoded = location === 'query' || (isNewer && (location === 'path' || location === 'cookie'));
    return isEncoded && content.length === 0;
  },
  allowEmptyValue: (_: Site, { in: location }: Parameter): boolean => location === 'query',
};

function sharedShape(site: Site, base: Parameter, head: Parameter, direction: Direction): Shape {
  if (base.style === head.style && base.explode === head.explode) return 'any';
  const { comparing } = site.pair;
  const [before, after] = [shapeOf(comparing.base, base), shapeOf(comparing.head, head)];
  if (before === after) return before;
  // A single value stands alone whatever the style: that it is a list now is told as such.
  const [sender, receiver] = direction === 'request' ? [before, after] : [after, before];
  return sender === 'scalar' || (receiver === 'scalar' && sender !== 'any') ? 'scalar' : 'any';
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['form', ','],
  ['simple', ','],
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
  ['tabDelimited', '\t'],
]);

/**
 * What stands between the items of a list where a single value looks like a list of one: `?tag=a` is one where lists are
 * written `?tag=a&tag=b`, and where they are written `?tag=a,b`. Null: it looks otherwise.
 */
export function separatorOf(base: Parameter, head: Parameter): string | null {
  const separator = SEPARATORS.get(head.style);
  if (separator === undefined || !SEPARATORS.has(base.style)) return null;
  return head.explode && head.in === 'query' ? '' : separator;
}

/** The same text for all settings that write the same (OpenAPI 3.1.1 §4.8.12.3, table of style examples). */
function wireForm(style: string, explode: boolean, shape: Shape): string {
  const exploded = explode ? `${style}*` : style;
  // Nothing stands around or in a single value.
  if (shape === 'scalar' && SEPARATORS.has(style)) return 'plain';
  switch (style) {
    case 'form':
    case 'label':
      return shape === 'scalar' ? style : exploded;
    case 'simple':
    case 'matrix':
      return shape === 'scalar' || (shape === 'array' && style === 'simple') ? style : exploded;
    case 'spaceDelimited':
    case 'pipeDelimited':
      return shape === 'array' && explode ? 'form*' : exploded;
    case 'deepObject':
      return style;
    default:
      return exploded;
  }
}

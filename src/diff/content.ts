import type { Direction, Slot } from '../model/change.ts';
import type { Header, MediaType } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import { inOneSpelling } from './bytes.ts';
import { collectionFormat } from './collection-formats.ts';
import { isObject } from './json-objects.ts';
import { covers, matchMediaTypes, nameOf } from './media-types.ts';
import { inside } from './pointers.ts';
import { inOneForm } from './sequences.ts';
import { addRoot, enter, isDoneBefore, mention, reportChanged, reportListed, reportSingle } from './site.ts';
import type { Site, Written } from './site.ts';
import { compareEncodings, hasTexts } from './encodings.ts';
import { shapeOf } from './schema-peek.ts';
import { compareRemainder, reportUnclassified, sunsetDeprecatedWith } from './text.ts';

/** The slot of a message part for one of its media types. */
export type SlotOf = (mediaType: string | null) => Slot;

/** Compares what a body, a response, a parameter or a header may contain. `direction` is as the callers of the API see it. */
export function compareContent(
  site: Site,
  base: readonly MediaType[],
  head: readonly MediaType[],
  direction: Direction,
  slotOf: SlotOf,
  { required = false, unsaid = false }: { readonly required?: boolean; readonly unsaid?: boolean } = {},
): void {
  const { pairs, covered, removed, added } = matchMediaTypes(base, head);
  // Beside JSON a form says once more what is said there: it is compared as that.
  const form = [...base, ...head].every(hasTexts);
  for (const [before, after] of pairs) {
    const inner = enter(site, after.type, slotOf(after.type), before.place, after.place);
    compareMediaType(inner, [before, after], direction, required, form);
  }
  const kept = new Set(pairs.flat());
  // A range says nothing about one type of it but what its messages look like.
  for (const [before, after] of covered) {
    const type = covers(before.type, after.type) ? after.type : before.type;
    const inner = enter(site, type, slotOf(type), before.place, after.place);
    addRoot(inner, before.schema, after.schema, direction, required);
    addRoot(inner, before.itemSchema, after.itemSchema, direction, required);
    if (kept.has(covers(before.type, after.type) ? before : after)) compareNames(site, before, after);
  }
  const told = { direction, slotOf, isWhole: base.length === 0 || head.length === 0 };
  for (const media of removed) {
    const named =
      direction === 'request' ? [] : head.map(({ type }) => type).filter((type) => covers(media.type, type));
    const isUnsaid = unsaid && head.length === 0;
    reportMediaType(site, media, 'base', told, isUnsaid ? { unsaid } : named.length > 0 ? { named } : {});
  }
  for (const media of added) reportMediaType(site, media, 'head', told);
}

/** To name one type of a range that means the same says how messages look to nobody but readers. */
function compareNames(site: Site, base: MediaType, head: MediaType): void {
  const { sameJson } = site.pair.comparing;
  const saysNothing = [base, head].every(({ schema, itemSchema }) => schema === null && itemSchema === null);
  const isSame = (['schema', 'itemSchema'] as const).every((key) => sameJson(base[key]?.value, head[key]?.value));
  if (saysNothing || !isSame) return;
  const [key, before, after] = covers(base.type, head.type)
    ? [`content.${head.type}`, undefined, head.type]
    : [`content.${base.type}`, base.type, undefined];
  reportChanged(site, { kind: 'text.changed', key, before, after }, null, `.${key}`);
}

interface Told {
  readonly direction: Direction;
  readonly slotOf: SlotOf;
  /** The message has no content at all on the other side: no list of media types changed. */
  readonly isWhole: boolean;
}

function reportMediaType(
  site: Site,
  media: MediaType,
  side: 'base' | 'head',
  { direction, slotOf, isWhole }: Told,
  more: { readonly unsaid?: true; readonly named?: readonly string[] } = {},
): void {
  const kind = side === 'base' ? 'media-type.removed' : 'media-type.added';
  const fact = { kind, mediaType: media.type, ...more } as const;
  const slot = slotOf(media.type);
  const list = isWhole ? null : swaggerList(site, side, slot);
  if (list !== null)
    return reportListed(site, fact, direction, { side, slot, step: `${list.name} ${media.type}`, ...list });
  const isBare = isWhole && site.pair.comparing[side].family === 'swagger-2.0';
  const mentioned = isBare
    ? mention(site[side], media.schema?.place ?? media.place, 'schema')
    : mention(site[side], media.place, 'content', media.type);
  return reportSingle(site, fact, direction, { side, step: media.type, slot, own: media.place, mentioned });
}

/** Swagger 2.0 lists media types for all bodies or responses of an operation, or of the document: one edit there is one change. */
function swaggerList(
  site: Site,
  side: 'base' | 'head',
  slot: Slot,
): { readonly name: string; readonly place: Place; readonly missing: Place; readonly ofOperation: boolean } | null {
  const contract = site.pair.comparing[side];
  if (contract.family !== 'swagger-2.0') return null;
  const name = slot.part === 'request-body' ? 'consumes' : 'produces';
  const listed = listIn(site, side, name);
  return { name, ...listed, missing: missingIn(site, side === 'base' ? 'head' : 'base', name, listed.ofOperation) };
}

/** Where the other side would list it. OpenAPI 3 has no such lists: what one operation lost is missed in its message. */
function missingIn(site: Site, side: 'base' | 'head', name: string, ofOperation: boolean): Place {
  const contract = site.pair.comparing[side];
  if (contract.family === 'swagger-2.0') return listIn(site, side, name).place;
  return ofOperation ? site[side] : contract.document.place;
}

function listIn(
  { pair }: Site,
  side: 'base' | 'head',
  name: string,
): { readonly place: Place; readonly ofOperation: boolean } {
  const { raw, place } = pair[side];
  const ofOperation = isObject(raw) && Object.hasOwn(raw, name);
  return { ofOperation, place: inside(ofOperation ? place : pair.comparing[side].document.place, name) };
}

function compareMediaType(
  site: Site,
  written: readonly [MediaType, MediaType],
  direction: Direction,
  required: boolean,
  form: boolean,
): void {
  const { comparing } = site.pair;
  const [base, head] = inOneForm(written);
  const [before, after] = inOneSpelling([comparing.base, comparing.head], [base, head]);
  addRoot(site, before, after, direction, required, { form });
  addRoot(site, base.itemSchema, head.itemSchema, direction, required);
  compareEncodings(site, base, head, direction, (part, old, now) => {
    compareHeaders(part, old, now, direction, (name) => headerSlot(null, name, head.type));
  });
  compareRemainder(site, base, head);
}

/** The slot of a header; encoding headers belong to no status but to a media type. */
export function headerSlot(status: string | null, name: string, outer: string | null): SlotOf {
  return (mediaType) => ({ part: 'header', status, name, mediaType: mediaType ?? outer });
}

/** Compares headers on their names, case-insensitively (RFC 9110 §5.1). */
export function compareHeaders(
  site: Site,
  base: readonly Header[],
  head: readonly Header[],
  direction: Direction,
  slotsOf: (name: string) => SlotOf,
): void {
  const before = byName(base);
  const after = byName(head);
  for (const [name, header] of after) {
    const old = before.get(name);
    if (old === undefined) reportHeader(site, header, 'head', direction, slotsOf(header.name)(null));
    else if (!isDoneBefore(site, 'header', old, header))
      compareHeader(site, old, header, direction, slotsOf(header.name));
  }
  for (const [name, header] of before) {
    if (!after.has(name)) reportHeader(site, header, 'base', direction, slotsOf(header.name)(null));
  }
}

function byName(headers: readonly Header[]): ReadonlyMap<string, Header> {
  return new Map(headers.map((header) => [header.name.toLowerCase(), header]));
}

function reportHeader(site: Site, header: Header, side: 'base' | 'head', direction: Direction, slot: Slot): void {
  const { name, required, place } = header;
  const kind = side === 'base' ? 'header.removed' : 'header.added';
  const mentioned = mention(site[side], place, 'headers', name);
  const single = { side, step: `header ${name.toLowerCase()}`, slot, own: place, mentioned };
  reportSingle(site, { kind, name, required }, direction, single);
}

function compareHeader(parent: Site, base: Header, head: Header, direction: Direction, slotOf: SlotOf): void {
  const { name } = head;
  const site = enter(parent, `header ${name.toLowerCase()}`, slotOf(null), base.place, head.place);
  if (base.required !== head.required) {
    const kind = head.required ? 'header.became-required' : 'header.became-optional';
    reportChanged(site, { kind, name }, direction);
  }
  if (!base.deprecated && head.deprecated)
    reportChanged(site, { kind: 'header.deprecated', name, sunset: sunsetDeprecatedWith(base, head) }, direction);
  if (base.deprecated && !head.deprecated) reportChanged(site, { kind: 'header.undeprecated', name }, direction);
  compareValue(site, base, head, direction, slotOf, false);
  compareHeaderForm(site, base, head, direction);
  compareRemainder(site, base, head);
}

/** `explode` only tells how the members of an object are written (OpenAPI 3.1.1 §4.8.12.3). */
function compareHeaderForm(site: Site, base: Header, head: Header, direction: Direction): void {
  const { name } = head;
  const effect = 'replaced';
  const kind = 'header.serialization-changed';
  const [before, after] = [formOf(base), formOf(head)];
  if (before !== after) {
    reportChanged(site, { kind, name, key: 'content', before, after, effect }, direction, 'content');
    return;
  }
  compareIdleSchema(site, base, head);
  if (base.content.length > 0) return;
  if (base.style !== head.style) {
    const isSwagger = [base, head].every(({ schema }) => schema?.dialect === '2.0');
    const said = isSwagger
      ? { key: 'collectionFormat', before: collectionFormat(base), after: collectionFormat(head) }
      : { key: 'style', before: base.style, after: head.style };
    reportChanged(site, { kind, name, effect, ...said }, direction, 'style');
  }
  if (base.explode === head.explode) return;
  const { comparing } = site.pair;
  const shapes = [shapeOf(comparing.base, base), shapeOf(comparing.head, head)];
  if (!shapes.some((shape) => shape === 'object' || shape === 'any')) return;
  const values = { before: base.explode, after: head.explode };
  reportChanged(site, { kind, name, key: 'explode', effect, ...values }, direction, 'explode');
}

/** A value has either a schema or content (OpenAPI 3.1, Parameter Object); where it has both, the content counts. */
export function compareIdleSchema(site: Site, base: Value, head: Value): void {
  if ([base, head].some(({ content }) => content.length === 0)) return;
  const [before, after] = [base.schema?.value, head.schema?.value];
  if (!site.pair.comparing.sameJson(before, after)) reportUnclassified(site, 'schema', before, after);
}

interface Value {
  readonly schema: MediaType['schema'];
  readonly content: readonly MediaType[];
}

/** How a value is written: the media type of its content, or `schema` for the plain styles. */
export function formOf(value: Value): string {
  return value.content.map(({ type }) => nameOf(type)).join(', ') || 'schema';
}

/** Compares the schemas of a parameter or header, whether they stand in `schema` or in `content`. */
export function compareValue(
  site: Site,
  base: Value,
  head: Value,
  direction: Direction,
  slotOf: SlotOf,
  required: boolean,
  written: Omit<Written, 'form' | 'text'> = { separator: null },
): void {
  const [old] = base.content;
  const [now] = head.content;
  if (old === undefined && now === undefined) {
    addRoot(site, base.schema, head.schema, direction, required, { ...written, text: true });
  } else if (old !== undefined && now !== undefined) {
    const inner = enter(site, now.type, slotOf(now.type), old.place, now.place);
    compareMediaType(inner, [old, now], direction, required, [old, now].every(hasTexts));
  } else {
    addRoot(site, old?.schema ?? base.schema, now?.schema ?? head.schema, direction, required);
    for (const media of [old, now]) if (media !== undefined) compareOneSided(site, media, media === old);
  }
}

function compareOneSided(site: Site, media: MediaType, isBase: boolean): void {
  const inner = enter(site, media.type, site.slot, isBase ? media.place : site.base, isBase ? site.head : media.place);
  compareRemainder(inner, isBase ? media : null, isBase ? null : media);
}

import type { Direction, Effect } from '../model/change.ts';
import type { Encoding, Header, MediaType } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { covers } from './media-types.ts';
import { partShapeOf, partTypeOf } from './schema-peek.ts';
import { enter, isOtherFamily, reportChanged, type Site } from './site.ts';
import { compareRemainder } from './text.ts';

/** Compares how the parts of a body are encoded: with what is said, or else with what holds then. */
export function compareEncodings(
  site: Site,
  base: MediaType,
  head: MediaType,
  direction: Direction,
  compareHeaders: CompareHeaders,
): void {
  for (const property of new Set([...base.encoding.keys(), ...head.encoding.keys()])) {
    const inner = compareEncoding(site, property, [base, head], direction);
    compareHeaders(inner, base.encoding.get(property)?.headers ?? [], head.encoding.get(property)?.headers ?? []);
  }
}

/** Headers have content, and content has encodings with headers: who compares content knows how. */
type CompareHeaders = (site: Site, base: readonly Header[], head: readonly Header[]) => void;

function compareEncoding(
  media: Site,
  property: string,
  [base, head]: readonly [MediaType, MediaType],
  direction: Direction,
): Site {
  const [old, now] = [base.encoding.get(property), head.encoding.get(property)];
  const site = enter(media, `encoding ${property}`, media.slot, old?.place ?? media.base, now?.place ?? media.head);
  const isScalar = isScalarPart(media, property, base, head);
  const isAnotherWay = waysDiffer(old, now) && isWrittenAsJson(media, property, base, head);
  const isRepeated = !waysDiffer(old, now) && isListOfTexts(media, property, base, head);
  const before = encodingValues(base, old, isAnotherWay, isRepeated);
  const after = encodingValues(head, now, isAnotherWay, isRepeated);
  // Other media types have no encodings (OpenAPI 3.1.1, Encoding Object).
  const isHint = ![base, head].some(({ type }) => hasParts(type));
  for (const key of ['contentType', 'style', 'explode', 'allowReserved', 'allowEmptyValue'] as const) {
    if (before[key] === after[key]) continue;
    // A style brings its own default for `explode`: that isn't a second change.
    if (key === 'explode' && (before.style !== after.style || isScalar)) continue;
    // Beside a style it is not looked at.
    if (key === 'contentType' && isAnotherWay) continue;
    const values = { before: before[key], after: after[key] };
    // Forms of OpenAPI 3 have no word for it.
    const isUnsaid = key === 'allowEmptyValue' && isOtherFamily(media.pair.comparing);
    if (isHint || isUnsaid) {
      const text = `encoding.${property}.${key}`;
      reportChanged(site, { kind: 'text.changed', key: text, ...values }, null, `.${key}`);
      continue;
    }
    const effect =
      key === 'contentType'
        ? contentTypeEffect(media, property, base, head)
        : key === 'style' && isAnotherWay
          ? 'replaced'
          : encodingEffect(key, values.before, values.after);
    if (effect === null) continue;
    reportChanged(site, { kind: 'encoding.changed', property, key, effect, ...values }, direction, key);
  }
  compareRemainder(site, old ?? null, now ?? null);
  return site;
}

function isForm(mediaType: string): boolean {
  return mediaType.startsWith('application/x-www-form-urlencoded');
}

function hasParts(mediaType: string): boolean {
  return isForm(mediaType) || mediaType.startsWith('multipart/') || mediaType.includes('*');
}

/**
 * Whether the fields of a body are texts: a form whose encodings name no media types. Then nothing tells a number from
 * the text of it.
 */
export function hasTexts({ type, encoding }: MediaType): boolean {
  if (!isForm(type) && !type.startsWith('multipart/form-data')) return false;
  return Array.from(encoding.values()).every(({ contentType }) => contentType === null || contentType === 'text/plain');
}

interface EncodingValues {
  readonly contentType: string | undefined;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
}

/**
 * Forms are written in the style `form` when nothing else is said; in other bodies there is nothing to explode without a
 * style. `explode` takes its default from the style (OpenAPI 3.1.1 §4.8.15.1).
 */
function encodingValues(
  { type }: MediaType,
  encoding: Encoding | undefined,
  strictly: boolean,
  isRepeated: boolean,
): EncodingValues {
  const isOfForm = isRepeated || (isForm(type) && !(strictly && isOfType(encoding)));
  const style = encoding?.style ?? (isOfForm ? 'form' : undefined);
  return {
    contentType: encoding?.contentType ?? undefined,
    style,
    explode: encoding?.explode ?? (style === undefined ? undefined : style === 'form'),
    allowReserved: encoding?.allowReserved ?? false,
    allowEmptyValue: encoding?.allowEmptyValue ?? false,
  };
}

/** One value has nothing to explode. */
function isScalarPart({ pair }: Site, property: string, base: MediaType, head: MediaType): boolean {
  const { comparing } = pair;
  return (
    partShapeOf(comparing.base, base.schema, property) === 'scalar' &&
    partShapeOf(comparing.head, head.schema, property) === 'scalar'
  );
}

/** In multipart bodies each item of a list is a part of its own, as the style `form` says (OpenAPI 3.0.3, Media Type Object). */
function isListOfTexts({ pair }: Site, property: string, base: MediaType, head: MediaType): boolean {
  const { comparing } = pair;
  return (
    [base, head].every(({ type }) => type.startsWith('multipart/form-data')) &&
    partTypeOf(comparing.base, base.schema, property) === 'text/plain' &&
    partTypeOf(comparing.head, head.schema, property) === 'text/plain'
  );
}

/** Whether a field of a form is written as JSON where no style is said. */
function isWrittenAsJson({ pair }: Site, property: string, base: MediaType, head: MediaType): boolean {
  const { comparing } = pair;
  if (![base, head].every(({ type }) => isForm(type))) return false;
  return (
    partTypeOf(comparing.base, base.schema, property) === 'application/json' &&
    partTypeOf(comparing.head, head.schema, property) === 'application/json'
  );
}

/**
 * Whether one side says of which media type a value is and the other in which style it is written: a style makes what is
 * said of the media type void (OpenAPI 3.1.1 §4.8.15.1.2). Where nothing is said documents of 3.0 leave open what holds.
 */
function waysDiffer(old: Encoding | undefined, now: Encoding | undefined): boolean {
  return (isOfType(old) && isStyled(now)) || (isStyled(old) && isOfType(now));
}

const isStyled = (encoding: Encoding | undefined): boolean =>
  encoding !== undefined && (encoding.style !== null || encoding.explode !== null || encoding.allowReserved);

const isOfType = (encoding: Encoding | undefined): boolean =>
  encoding !== undefined && encoding.contentType !== null && !isStyled(encoding);

/**
 * Where one side names no media type, the type of the property tells it (OpenAPI 3.1.1 §4.8.15.1.1). Authors who drop one
 * seldom mean to ask for another one, so that what would exclude the old one stays undecided. Null: it says the same.
 */
function contentTypeEffect(media: Site, property: string, base: MediaType, head: MediaType): Effect | null {
  const { comparing } = media.pair;
  const [old, now] = [base, head].map(({ encoding }) => encoding.get(property)?.contentType ?? null);
  const before = old ?? partTypeOf(comparing.base, partsOf(base, property), property);
  const after = now ?? partTypeOf(comparing.head, partsOf(head, property), property);
  if (before === null || after === null) return 'undecided';
  const [few, many] = [mediaTypeList(before), mediaTypeList(after)];
  const [isLess, isMore] = [isSubset(many, few), isSubset(few, many)];
  if (isLess && isMore) return null;
  if (isLess) return 'narrowed';
  if (isMore) return 'widened';
  return old === null || now === null ? 'undecided' : 'replaced';
}

/** The schema that has a part as a property; each item of a stream is one (OpenAPI 3.2.0, Media Type Object). */
const partsOf = ({ schema, itemSchema }: MediaType, property: string): MediaType['schema'] =>
  property !== '[]' || itemSchema === null
    ? schema
    : { ...itemSchema, value: { properties: { [property]: itemSchema.value } } };

function encodingEffect(key: keyof EncodingValues, before: Json | undefined, after: Json | undefined): Effect {
  if (key === 'allowReserved' || key === 'allowEmptyValue') return after === true ? 'widened' : 'narrowed';
  // What holds without a value depends on more than the encoding.
  return before === undefined || after === undefined ? 'undecided' : 'replaced';
}

function mediaTypeList(value: string): ReadonlySet<string> {
  return new Set(value.split(',').map((part) => part.trim().toLowerCase()));
}

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return Array.from(small).every(
    (value) => large.has(value) || Array.from(large).some((range) => covers(range, value)),
  );
}

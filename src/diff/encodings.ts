import type { ChangeOf, Direction, Effect } from '../model/change.ts';
import type { Contract, Encoding, Header, MediaType } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { collectionFormat } from './collection-formats.ts';
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
    compareHeaders(inner, encodingAt(base, property)?.headers ?? [], encodingAt(head, property)?.headers ?? []);
  }
}

/** A position that has no encoding of its own has that of all other items (OpenAPI 3.2.0, Encoding By Position). */
const encodingAt = ({ encoding }: MediaType, property: string): Encoding | undefined =>
  encoding.get(property) ?? encoding.get(property.replace(/\[\d+\]$/, '[]'));

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
  const { comparing } = media.pair;
  const isConverted = isOtherFamily(comparing);
  const [was, is] = [
    partIn(comparing.base, base, property, isConverted),
    partIn(comparing.head, head, property, isConverted),
  ];
  const isScalar = isScalarPart(media, property, base, head);
  const isAnotherWay = waysDiffer(was, is) && isWrittenAsJson(media, property, base, head);
  const [before, after] = [encodingValues(was, isAnotherWay), encodingValues(is, isAnotherWay)];
  for (const key of ['contentType', 'style', 'explode', 'allowReserved', 'allowEmptyValue'] as const) {
    const isIdle = [was, is].every((part) => isIdleIn(part, key));
    if (isIdle) reportIdle(site, property, key, was.encoding?.[key], is.encoding?.[key]);
    if (isIdle || before[key] === after[key]) continue;
    // A style brings its own default for `explode`: that isn't a second change.
    if (key === 'explode' && (before.style !== after.style || isScalar)) continue;
    // Beside a style it is not looked at.
    if (key === 'contentType' && isAnotherWay) continue;
    const values = { before: before[key], after: after[key] };
    // Forms of OpenAPI 3 have no word for it.
    if (key === 'allowEmptyValue' && isOtherFamily(comparing)) {
      reportIdle(site, property, key, ...([before[key], after[key]] as const));
      continue;
    }
    const effect =
      key === 'contentType'
        ? contentTypeEffect(media, property, base, head)
        : key === 'style' && isAnotherWay
          ? 'replaced'
          : encodingEffect(key, values.before, values.after);
    if (effect === null) continue;
    const said = [was, is].every(({ family }) => family === 'swagger-2.0') ? inSwagger(key, before, after) : null;
    reportChanged(site, { kind: 'encoding.changed', property, key, effect, ...values, ...said }, direction, key);
  }
  compareRemainder(site, old ?? null, now ?? null);
  return site;
}

/** Swagger 2.0 has one word for style and `explode`. */
function inSwagger(
  key: string,
  before: EncodingValues,
  after: EncodingValues,
): Pick<ChangeOf<'encoding.changed'>, 'key' | 'before' | 'after'> | null {
  if (key !== 'style' && key !== 'explode') return null;
  const [old, now] = [before, after].map(({ style, explode = false }) =>
    style === undefined ? undefined : collectionFormat({ style, explode }),
  );
  return { key: 'collectionFormat', before: old, after: now };
}

/** What means nothing there is said to readers only; to write out that nothing holds is not even that. */
function reportIdle(
  site: Site,
  property: string,
  key: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  const unsaid = key.startsWith('allow') ? false : null;
  if ((before ?? unsaid) === (after ?? unsaid)) return;
  const values = { before: before ?? undefined, after: after ?? undefined };
  reportChanged(site, { kind: 'text.changed', key: `encoding.${property}.${key}`, ...values }, null, `.${key}`);
}

/** A part of a body, and how it is encoded. */
interface Part {
  readonly family: Contract['family'];
  readonly type: string;
  readonly encoding: Encoding | undefined;
  /** It is a text, or a list of them, where nothing is said. */
  readonly isText: boolean;
}

/** Who converts from Swagger 2.0 says in a style how lists are written, and means it: 3.0 has no other word for it. */
const partIn = (contract: Contract, media: MediaType, property: string, isConverted: boolean): Part => ({
  family: isConverted && contract.family === 'openapi-3.0' ? 'openapi-3.1' : contract.family,
  type: media.type,
  encoding: encodingAt(media, property),
  isText: partTypeOf(contract, media, property) === 'text/plain',
});

const isForm = (mediaType: string): boolean => mediaType.startsWith('application/x-www-form-urlencoded');
const isFormData = (mediaType: string): boolean => mediaType.startsWith('multipart/form-data');
const isRange = (mediaType: string): boolean => mediaType.includes('*');

/** Other media types have no encodings (OpenAPI 3.1.1, Encoding Object). */
const hasEncodings = ({ type }: Part): boolean => isForm(type) || type.startsWith('multipart/') || isRange(type);

/** Bodies in which values can have a style (Encoding Object, `style`). */
const hasStyles = ({ family, type }: Part): boolean =>
  isForm(type) || isRange(type) || (family !== 'openapi-3.0' && isFormData(type));

/** Whether a field of the Encoding Object is to be ignored. Nothing is percent-encoded in `multipart/form-data`. */
function isIdleIn(part: Part, key: keyof EncodingValues): boolean {
  if (!hasEncodings(part)) return true;
  if (key === 'style' || key === 'explode') return !hasStyles(part);
  return key === 'allowReserved' && !(isForm(part.type) || isRange(part.type));
}

/**
 * Whether the fields of a body are texts: a form whose encodings name no media types. Then nothing tells a number from
 * the text of it.
 */
export function hasTexts({ type, encoding }: MediaType): boolean {
  if (!isForm(type) && !isFormData(type)) return false;
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
 * Forms are written in the style `form` when nothing else is said, and so are texts in `multipart/form-data`: a part for
 * each of a list. In other bodies there is nothing to explode without a style. `explode` takes its default from the style
 * (OpenAPI 3.1.1 §4.8.15.1).
 */
function encodingValues(part: Part, strictly: boolean): EncodingValues {
  const { encoding, type, isText } = part;
  const isPlain = isForm(type) || (isFormData(type) && isText);
  const written = hasStyles(part) ? encoding : undefined;
  const style = written?.style ?? (isPlain && !(strictly && isOfType(part)) ? 'form' : undefined);
  return {
    contentType: encoding?.contentType ?? undefined,
    style,
    explode: written?.explode ?? (style === undefined ? undefined : style === 'form'),
    allowReserved: encoding?.allowReserved ?? false,
    allowEmptyValue: encoding?.allowEmptyValue ?? false,
  };
}

/** One value has nothing to explode. */
function isScalarPart({ pair }: Site, property: string, base: MediaType, head: MediaType): boolean {
  const { comparing } = pair;
  return (
    partShapeOf(comparing.base, base, property) === 'scalar' && partShapeOf(comparing.head, head, property) === 'scalar'
  );
}

/** Whether a field of a form is written as JSON where no style is said. */
function isWrittenAsJson({ pair }: Site, property: string, base: MediaType, head: MediaType): boolean {
  const { comparing } = pair;
  if (![base, head].every(({ type }) => isForm(type))) return false;
  return (
    partTypeOf(comparing.base, base, property) === 'application/json' &&
    partTypeOf(comparing.head, head, property) === 'application/json'
  );
}

/**
 * Whether one side says of which media type a value is and the other in which style it is written: a style makes what is
 * said of the media type void (OpenAPI 3.1.1 §4.8.15.1.2). Where nothing is said documents of 3.0 leave open what holds.
 */
function waysDiffer(old: Part, now: Part): boolean {
  return (isOfType(old) && isStyled(now)) || (isStyled(old) && isOfType(now));
}

function isStyled(part: Part): boolean {
  const { encoding } = part;
  if (encoding === undefined || !hasStyles(part)) return false;
  return encoding.style !== null || encoding.explode !== null || encoding.allowReserved;
}

const isOfType = (part: Part): boolean =>
  part.encoding !== undefined && part.encoding.contentType !== null && !isStyled(part);

/**
 * Where one side names no media type, the type of the property tells it (OpenAPI 3.1.1 §4.8.15.1.1). Authors who drop one
 * seldom mean to ask for another one, so that what would exclude the old one stays undecided. Null: it says the same.
 */
function contentTypeEffect(media: Site, property: string, base: MediaType, head: MediaType): Effect | null {
  const { comparing } = media.pair;
  const [old, now] = [base, head].map((body) => encodingAt(body, property)?.contentType ?? null);
  const before = old ?? partTypeOf(comparing.base, base, property);
  const after = now ?? partTypeOf(comparing.head, head, property);
  if (before === null || after === null) return 'undecided';
  const [few, many] = [mediaTypeList(before), mediaTypeList(after)];
  const [isLess, isMore] = [isSubset(many, few), isSubset(few, many)];
  if (isLess && isMore) return null;
  if (isLess) return 'narrowed';
  if (isMore) return 'widened';
  return old === null || now === null ? 'undecided' : 'replaced';
}

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

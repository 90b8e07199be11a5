import type { Effect } from '../../model/change.ts';
import { effectOf } from './effects.ts';
import { keywordFact, textFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import {
  ANY_BYTES,
  formatIncluded,
  formatRestricts,
  holdsEveryNumber,
  isOfContent,
  meanSameContent,
} from '../texts/formats.ts';
import type { Json } from '../../model/json.ts';
import { NUMBER, canonical } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';
import { isWhole } from '../normal-form/scalars.ts';
import { INTEGER_FORMATS, numberHasFormat } from '../texts/text-formats.ts';

/** What changed in the formats of values, and in what texts contain: OpenAPI 3.0 writes as formats what 3.1 has keywords for. */

/** A format that is checked may refuse values that are listed beside it. */
export function formatsBesideValues(a: Node, b: Node): readonly Fact[] {
  const [before, after] = [a.string.formats, b.string.formats];
  const changed = [...before, ...after].filter((format) => !(before.includes(format) && after.includes(format)));
  if (changed.some((format) => formatRestricts(format) === true)) return formatFacts(a, b, before, after);
  return changed.length === 0 ? [] : [textFact(a, b, 'format', label(before) ?? undefined, label(after) ?? undefined)];
}

/** The same of numbers: only a listed one that is outside of what a format holds may be refused. */
export function numbersOutside(a: Node, b: Node): readonly Fact[] {
  const [before, after] = [a.number.formats, b.number.formats];
  const changed = [...without(before, after), ...without(after, before)];
  const values = [a, b].flatMap((node) => node.values.get(NUMBER) ?? []);
  const isOutside = (value: Json): boolean =>
    typeof value === 'number' && !changed.every((format) => numberHasFormat(format, value));
  return values.some(isOutside) ? formatFacts(a, b, before, after) : [];
}

/**
 * The formats of numbers that became whole ones, or the other way round: the types say what is refused and what is new, and
 * each type has formats of its own. Null where a format says more: `float` rounds what it gets.
 */
export function formatsOfTypes(a: Node, b: Node): readonly [before: string | null, after: string | null] | null {
  const [before, after] = [a.number.formats, b.number.formats];
  if (a.number.integer === b.number.integer || canonical([before]) === canonical([after])) return null;
  if ([a, b].some(({ types, values }) => (types & NUMBER) === 0 || values.has(NUMBER))) return null;
  if ([a, b].some(({ alternatives }) => alternatives.some(({ scope }) => (scope & NUMBER) !== 0))) return null;
  const [whole, others] = a.number.integer ? [before, after] : [after, before];
  const areOwn =
    whole.every((format) => INTEGER_FORMATS.has(format)) &&
    others.every((format) => format === 'float' || holdsEveryNumber(format, false));
  const isRounded = a.number.integer && after.includes('float');
  return areOwn && !isRounded ? [label(before), label(after)] : null;
}

/** Facts about the formats of numbers: some name a type of programs, and leave no number out that JSON carries reliably, or that the limits allow. */
export function numberFormatFacts(a: Node, b: Node): readonly Fact[] {
  if (formatsOfTypes(a, b) !== null) return [];
  const [before, after] = [a.number.formats, b.number.formats];
  const areWhole = isWhole(a.number) && isWhole(b.number);
  const kept = before.filter((format) => after.includes(format));
  const everyNumber = [...without(before, after), ...without(after, before)].every(
    (format) => holdsEveryNumber(format, areWhole) || [a, b].some((node) => isWithin(node, format, kept)),
  );
  return formatFacts(a, b, before, after).map((fact): Fact => {
    const { payload } = fact;
    return everyNumber && payload.kind === 'schema.format-changed'
      ? { ...fact, payload: { ...payload, everyNumber } }
      : fact;
  });
}

/**
 * Whether the limits of whole numbers leave nothing over that a format could leave out.
 * @param kept the formats of both sides: one that came or went does not make numbers whole by itself.
 */
function isWithin({ number }: Node, format: string, kept: readonly string[]): boolean {
  const [least, greatest] = INTEGER_FORMATS.get(format) ?? [0, -1];
  const { min, max } = number;
  return (
    isWhole({ ...number, formats: kept }) && min !== null && max !== null && min.value >= least && max.value <= greatest
  );
}

/** Facts about two lists of formats of one type. */
export function formatFacts(a: Node, b: Node, before: readonly string[], after: readonly string[]): readonly Fact[] {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length + come.length === 0) return [];
  const effect = effectOf(isIncluded(before, after), isIncluded(after, before));
  if (effect === null && isSpelledOtherwise(gone, come)) return kindFacts(a, b);
  if (effect !== null && [...gone, ...come].every(isOfContent)) return contentFacts(a, b, effect);
  if (effect !== null) {
    const payload = { kind: 'schema.format-changed', effect, before: label(before), after: label(after) } as const;
    return [keywordFact(a, b, 'format', payload)];
  }
  // Formats that refuse nothing are advice: a change of them is a text.
  return [textFact(a, b, 'format', label(before) ?? undefined, label(after) ?? undefined)];
}

const label = (formats: readonly string[]): string | null => (formats.length === 0 ? null : formats.join(' + '));

const without = (formats: readonly string[], others: readonly string[]): readonly string[] =>
  formats.filter((format) => !others.includes(format));

function isIncluded(inner: readonly string[], outer: readonly string[]): boolean | null {
  const answers = outer.map((format): boolean | null => {
    const restricts = formatRestricts(format);
    if (inner.length === 0) return restricts === null ? null : !restricts;
    const each = inner.map((own) => formatIncluded(own, format));
    return each.includes(true) ? true : each.includes(null) ? null : false;
  });
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
}

/** Whether what went and what came are two ways to write the same. */
const isSpelledOtherwise = (gone: readonly string[], come: readonly string[]): boolean =>
  [gone, come].every((formats) => formats.length > 0) &&
  gone.every((one) => come.some((other) => meanSameContent(one, other))) &&
  come.every((one) => gone.some((other) => meanSameContent(one, other)));

/** Whether a keyword names what `format: byte` or `format: binary` left open on the other side. */
export const isNamedSince = (a: Node, b: Node, keyword: string): boolean =>
  keyword === 'contentMediaType' &&
  (written(a, keyword) === undefined || written(b, keyword) === undefined) &&
  isSpelledOtherwise(without(a.string.formats, b.string.formats), without(b.string.formats, a.string.formats));

/** The newer keywords can name what kind of bytes it is: something for readers. */
function kindFacts(a: Node, b: Node): readonly Fact[] {
  const key = 'contentMediaType';
  const [before, after] = [written(a, key), written(b, key)];
  const isSame = canonical(before ?? ANY_BYTES) === canonical(after ?? ANY_BYTES);
  return isSame ? [] : [textFact(a, b, key, before, after)];
}

/** What a text contains is told by its keywords. */
function contentFacts(a: Node, b: Node, effect: Effect): readonly Fact[] {
  return ['contentEncoding', 'contentMediaType'].flatMap((keyword) => {
    const [before, after] = [written(a, keyword), written(b, keyword)];
    if (canonical(before) === canonical(after)) return [];
    return [keywordFact(a, b, keyword, { kind: 'schema.keyword-changed', effect, keyword, before, after })];
  });
}

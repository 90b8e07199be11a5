import type { Json } from '../../model/json.ts';
import { formatRestricts } from '../texts/formats.ts';
import { BOOLEAN, NULL, NUMBER, STRING, canonical } from '../normal-form/node.ts';
import type { Node, NumberPart, StringPart, TypeSet } from '../normal-form/node.ts';
import { patternsIncluded } from '../texts/patterns.ts';
import { acceptsNumber, acceptsText } from '../normal-form/scalars.ts';

/**
 * What is sent as text (parameters, headers) has no type: `1` may be a number or a string. Of which types all values are
 * values of another schema once they are written as text.
 */
export function takenAsText(sender: Node, receiver: Node): TypeSet {
  const has = (type: TypeSet): boolean => (sender.types & type) !== 0;
  const reads = (value: Json): boolean => readsText(receiver, textOf(value));
  let taken = 0;
  if (has(BOOLEAN) && (sender.values.get(BOOLEAN) ?? [true, false]).every(reads)) taken |= BOOLEAN;
  if (has(NUMBER) && (sender.values.get(NUMBER)?.every(reads) ?? takesNumbers(sender.number, receiver)))
    taken |= NUMBER;
  if (has(STRING) && sender.values.get(STRING)?.every(reads) === true) taken |= STRING;
  if (has(NULL) && readsNull(receiver)) taken |= NULL;
  return taken;
}

/**
 * Whether a text is read whatever stands for null: nobody says what that is, and those who write it at all leave the text
 * empty or write the word.
 */
export const readsNull = (receiver: Node): boolean => ['', 'null'].every((text) => readsText(receiver, text));

const textOf = (value: Json): string => (typeof value === 'string' ? value : canonical(value));

/** Whether a text is certainly read as some value of a schema. */
function readsText(node: Node, text: string): boolean {
  const number = Number(text);
  return (
    (isPlain(node, STRING) && (listed(node, STRING, text) ?? acceptsText(withoutHints(node), text) === true)) ||
    (isPlain(node, BOOLEAN) &&
      (text === 'true' || text === 'false') &&
      (listed(node, BOOLEAN, text === 'true') ?? true)) ||
    (isPlain(node, NUMBER) &&
      String(number) === text &&
      Number.isFinite(number) &&
      (listed(node, NUMBER, number) ?? acceptsNumber(node, number) === true))
  );
}

const listed = (node: Node, type: TypeSet, value: Json): boolean | undefined =>
  node.values.get(type)?.some((one) => canonical(one) === canonical(value));

/** What a node says of a type is all that is said. */
const isPlain = (node: Node, type: TypeSet): boolean =>
  (node.types & type) !== 0 &&
  node.nots.length === 0 &&
  ![...node.alternatives, ...node.others, ...node.implications].some(({ scope }) => (scope & type) !== 0);

/** Formats that refuse nothing are advice. */
const restricting = ({ formats }: StringPart): readonly string[] =>
  formats.filter((format) => formatRestricts(format) !== false);

const withoutHints = (node: Node): Node => ({ ...node, string: { ...node.string, formats: restricting(node.string) } });

/** Whether a string takes in the text of every number of a kind. */
function takesNumbers(number: NumberPart, receiver: Node): boolean {
  const { string } = receiver;
  if (!isPlain(receiver, STRING) || receiver.values.has(STRING) || restricting(string).length > 0) return false;
  if (string.minLength > 1 || string.maxLength !== null) return false;
  const sign = number.min !== null && number.min.value >= 0 ? '' : '-?';
  const pattern = number.integer ? `^${sign}(?:0|[1-9]\\d*)$` : `^${sign}\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?$`;
  return patternsIncluded({ minLength: 1, maxLength: null, patterns: [pattern] }, string.patterns) === true;
}

/** Whether no value of a schema, written as text, has this in it. */
export function isFreeOf(node: Node, separator: string): boolean {
  if (separator === '' || (node.types & STRING) === 0) return true;
  const values = node.values.get(STRING);
  if (values !== undefined) return !values.some((value) => textOf(value).includes(separator));
  return node.string.patterns.length > 0 && patternsIncluded(node.string, [`^[^${separator}]*$`]) === true;
}

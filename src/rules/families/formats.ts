import type { Direction } from '../../model/change.ts';
import { defineRule } from '../define.ts';
import { code, value } from '../words.ts';

const size = (schema: string): string => `type: object
properties:
  size: ${schema}`;

const schemaOf = { request: 'request-schema', response: 'response-schema' } as const;
const Size = { request: 'Request property `size`', response: 'Response property `size`' } as const;

const formatIn = (direction: Direction) => {
  const policy = {
    request: null,
    response: {
      narrowed: 'response-constraint-tightened',
      widened: 'response-format-changed',
      replaced: 'response-format-changed',
      undecided: 'response-format-changed',
    },
  } as const;
  const who = {
    request: 'Callers send values in the old format; the server refuses them or reads something else.',
    response:
      'Clients that parse the value in its old format fail or read something else; those that treat it as opaque text do not notice.',
  };
  return { direction, relation: 'effect' as const, policy: policy[direction], why: who[direction] };
};

/** Formats that only differ in how much they hold, the narrow one first. */
const wider: ReadonlyMap<string, string> = new Map([
  ['int8', 'int16 int32 int64'],
  ['int16', 'int32 int64'],
  ['int32', 'int64'],
  ['float', 'double'],
]);

const grew = (change: { readonly before: string | null; readonly after: string | null }): boolean =>
  change.before !== null &&
  change.after !== null &&
  (wider.get(change.before)?.split(' ').includes(change.after) ?? false);

interface Formats {
  readonly before: string | null;
  readonly after: string | null;
}

const sentence = ({ before, after }: Formats, it: string): string =>
  before === null
    ? `${it} got the format ${code(after ?? '')}.`
    : after === null
      ? `${it} lost the format ${code(before)}.`
      : `${it} changed its format from ${value(before)} to ${value(after)}.`;

const formatSet = (direction: Direction) =>
  defineRule({
    ...formatIn(direction),
    id: `${direction}-format-set`,
    title: direction === 'request' ? 'Format of a request value set' : 'Format of a response value set',
    on: 'schema.format-changed',
    when: (change) => change.before === null,
    usually: ['narrowed'],
    says: sentence,
    // A format refuses values and never admits others, whatever its name means.
    ...(direction === 'response' && {
      relation: 'narrowed',
      why: 'What comes now was allowed before; clients may rely on the format from now on.',
    }),
    fix:
      direction === 'request'
        ? 'Keep accepting values in any format, or require the format in a major version.'
        : 'Nothing has to be done.',
    examples: [
      {
        name: 'only dates',
        in: schemaOf[direction],
        before: size('{ type: string }'),
        after: size('{ type: string, format: date }'),
        says: [`${Size[direction]} got the format \`date\`.`],
      },
    ],
  });

const formatRemoved = (direction: Direction) =>
  defineRule({
    ...formatIn(direction),
    id: `${direction}-format-removed`,
    title: direction === 'request' ? 'Format of a request value removed' : 'Format of a response value removed',
    on: 'schema.format-changed',
    when: (change) => change.after === null,
    usually: ['widened'],
    says: sentence,
    ...(direction === 'request' && { relation: 'widened', why: 'What callers send now stays valid.' }),
    fix:
      direction === 'request'
        ? 'Nothing to repair.'
        : 'Keep the format as long as values follow it; return others in a property of another name.',
    examples: [
      {
        name: 'no longer a date',
        in: schemaOf[direction],
        before: size('{ type: string, format: date }'),
        after: size('{ type: string }'),
        says: [`${Size[direction]} lost the format \`date\`.`],
      },
    ],
  });

const formatChanged = (direction: Direction) =>
  defineRule({
    ...formatIn(direction),
    id: `${direction}-format-changed`,
    title: direction === 'request' ? 'Format of a request value changed' : 'Format of a response value changed',
    on: 'schema.format-changed',
    usually: ['widened', 'replaced', 'undecided'],
    says: sentence,
    fix:
      direction === 'request'
        ? 'Accept both formats, or take the new one in a property of another name; drop the old one in a major version.'
        : 'Keep the format. Return the new one in a property of another name beside it, and remove the old one in a major version.',
    examples: [
      {
        name: 'date to date-time',
        in: schemaOf[direction],
        before: size('{ type: string, format: date }'),
        after: size('{ type: string, format: date-time }'),
        says: [`${Size[direction]} changed its format from \`date\` to \`date-time\`.`],
      },
    ],
  });

const numberFormat = (direction: Direction) =>
  defineRule({
    id: `${direction}-number-format-changed`,
    title:
      direction === 'request'
        ? 'Request number got or lost a format without limits'
        : 'Response number got or lost a format without limits',
    on: 'schema.format-changed',
    direction,
    when: (change) => change.everyNumber === true,
    relation: 'effect',
    usually: ['narrowed', 'widened'],
    policy: 'number-format-without-limits',
    says: sentence,
    why: 'Every number that programs agree on, or that the limits allow, has the format, so the same messages pass. Generated code gets another type.',
    fix: 'Nothing has to be done for messages. Release generated clients under a new major version.',
    examples: [
      {
        name: 'a number that is said to be a double',
        in: schemaOf[direction],
        before: size('{ type: number }'),
        after: size('{ type: number, format: double }'),
        says: [`${Size[direction]} got the format \`double\`.`],
      },
      {
        name: 'a whole number that is no longer said to have 64 bits',
        in: schemaOf[direction],
        before: size('{ type: integer, format: int64 }'),
        after: size('{ type: integer }'),
        says: [`${Size[direction]} lost the format \`int64\`.`],
      },
    ],
  });

/** Formats of texts and numbers. */
export const formatRules = [
  numberFormat('request'),
  numberFormat('response'),
  defineRule({
    id: 'request-number-rounded',
    title: 'Request number got the format `float`',
    on: 'schema.format-changed',
    direction: 'request',
    when: ({ before, after }) => after === 'float' && (before === null || before === 'double' || before === 'decimal'),
    relation: 'effect',
    usually: ['narrowed'],
    policy: 'request-number-rounded',
    says: sentence,
    why: 'A number with more than seven digits may be rounded now, and one beyond 3.4 × 10³⁸ is refused.',
    fix: 'Keep the precision that callers may rely on (`double`), or say in the documentation that it was never greater.',
    examples: [
      {
        name: 'single precision',
        in: 'request-schema',
        before: size('{ type: number, format: double }'),
        after: size('{ type: number, format: float }'),
        says: ['Request property `size` changed its format from `double` to `float`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-number-format-widened',
    title: 'Response number got a wider format',
    on: 'schema.format-changed',
    direction: 'response',
    when: grew,
    relation: 'effect',
    usually: ['widened'],
    policy: {
      widened: 'response-number-width-grown',
      replaced: 'response-number-width-grown',
      undecided: 'response-number-width-grown',
      narrowed: 'response-constraint-tightened',
    },
    says: sentence,
    why: 'The message is the same, but a client that stores the number in the old width overflows or rounds. Generated types change.',
    fix: 'Keep the values within the old width until clients have moved, or return the wider number in a property of another name.',
    examples: [
      {
        name: '32 to 64 bits',
        in: 'response-schema',
        before: size('{ type: integer, format: int32 }'),
        after: size('{ type: integer, format: int64 }'),
        says: ['Response property `size` changed its format from `int32` to `int64`.'],
      },
    ],
  }),
  ...(['request', 'response'] as const).flatMap((direction) => [
    formatSet(direction),
    formatRemoved(direction),
    formatChanged(direction),
  ]),
];

import type { Direction } from '../../model/change.ts';
import { defineRule } from '../define.ts';
import { code, list, value } from '../words.ts';

const size = (schema: string): string => `type: object
properties:
  size: ${schema}`;

const schemaOf = { request: 'request-schema', response: 'response-schema' } as const;
const Size = { request: 'Request property `size`', response: 'Response property `size`' } as const;

const types = (names: readonly string[]): string => (names.length === 0 ? '`anything`' : list(names));

const typeChanged = (
  change: { readonly before: readonly string[]; readonly after: readonly string[] },
  it: string,
): string => `${it} changed its type from ${types(change.before)} to ${types(change.after)}.`;

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

/** Types, null and formats. */
export const typeRules = [
  defineRule({
    id: 'request-type-widened',
    title: 'Request value admits more types',
    on: 'schema.type-changed',
    direction: 'request',
    effects: ['widened'],
    relation: 'effect',
    says: typeChanged,
    why: 'What callers send now stays valid.',
    fix: 'Nothing to repair on the wire. Generated types change; tell users of a generated client.',
    examples: [
      {
        name: 'integer to number',
        in: 'request-schema',
        before: size('{ type: integer }'),
        after: size('{ type: number }'),
        says: ['Request property `size` changed its type from `integer` to `number`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-type-changed',
    title: 'Request value changed its type',
    on: 'schema.type-changed',
    direction: 'request',
    relation: 'effect',
    usually: ['narrowed', 'replaced', 'undecided'],
    says: typeChanged,
    why: 'Callers send the old type and are refused.',
    fix: 'Accept the old type beside the new one (a list of types, or a second property), and drop it in a major version.',
    examples: [
      {
        name: 'string to integer',
        in: 'request-schema',
        before: size('{ type: string }'),
        after: size('{ type: integer }'),
        says: ['Request property `size` changed its type from `string` to `integer`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-type-narrowed',
    title: 'Response value admits fewer types',
    on: 'schema.type-changed',
    direction: 'response',
    effects: ['narrowed'],
    relation: 'effect',
    says: typeChanged,
    why: 'What comes now could come before: clients that handle the old types handle these.',
    fix: 'Nothing to repair on the wire. Generated types change; tell users of a generated client.',
    examples: [
      {
        name: 'number to integer',
        in: 'response-schema',
        before: size('{ type: number }'),
        after: size('{ type: integer }'),
        says: ['Response property `size` changed its type from `number` to `integer`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-type-changed',
    title: 'Response value changed its type',
    on: 'schema.type-changed',
    direction: 'response',
    relation: 'effect',
    usually: ['widened', 'replaced', 'undecided'],
    says: typeChanged,
    why: 'Clients read the old type and fail on the new one: statically typed ones cannot parse the response, others compute with the wrong type.',
    fix: 'Keep the type. Return the new one in a property of another name beside it, deprecate the old one, and remove it in a major version.',
    examples: [
      {
        name: 'integer to string',
        in: 'response-schema',
        before: size('{ type: integer }'),
        after: size('{ type: string }'),
        says: ['Response property `size` changed its type from `integer` to `string`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-value-became-nullable',
    title: 'Request value may be null',
    on: 'schema.nullable-changed',
    direction: 'request',
    effects: ['widened'],
    relation: 'effect',
    says: (_, it) => `${it} became nullable.`,
    why: 'What callers send now stays valid; they may send `null` too.',
    fix: 'Nothing to repair. Say in the description what `null` means, and how it differs from leaving the value out.',
    examples: [
      {
        name: 'null is allowed',
        in: 'request-schema',
        before: size('{ type: integer }'),
        after: size('{ type: [integer, "null"] }'),
        says: ['Request property `size` became nullable.'],
      },
    ],
  }),
  defineRule({
    id: 'request-value-not-nullable',
    title: 'Request value may not be null any more',
    on: 'schema.nullable-changed',
    direction: 'request',
    relation: 'effect',
    usually: ['narrowed', 'undecided'],
    says: (change, it) =>
      change.effect === 'narrowed' ? `${it} is no longer nullable.` : `${it} changed whether it may be null.`,
    why: 'Callers who send `null` are refused.',
    fix: 'Keep accepting `null` and treat it as a value that was left out; refuse it in a major version.',
    examples: [
      {
        name: 'null is refused',
        in: 'request-schema',
        before: size('{ type: [integer, "null"] }'),
        after: size('{ type: integer }'),
        says: ['Request property `size` is no longer nullable.'],
      },
    ],
  }),
  defineRule({
    id: 'response-value-not-nullable',
    title: 'Response value is never null any more',
    on: 'schema.nullable-changed',
    direction: 'response',
    effects: ['narrowed'],
    relation: 'effect',
    says: (_, it) => `${it} is no longer nullable.`,
    why: 'Clients that handle `null` handle something that does not come any more.',
    fix: 'Nothing to repair. Taking this back is a breaking change.',
    examples: [
      {
        name: 'never null',
        in: 'response-schema',
        before: size('{ type: [integer, "null"] }'),
        after: size('{ type: integer }'),
        says: ['Response property `size` is no longer nullable.'],
      },
    ],
  }),
  defineRule({
    id: 'response-value-became-nullable',
    title: 'Response value may be null',
    on: 'schema.nullable-changed',
    direction: 'response',
    relation: 'effect',
    usually: ['widened', 'undecided'],
    says: (change, it) =>
      change.effect === 'widened' ? `${it} became nullable.` : `${it} changed whether it may be null.`,
    why: 'Clients that use the value without a check fail on `null`.',
    fix: 'Keep returning a value (an empty one if need be), or leave the property out if it is optional; allow `null` in a major version.',
    examples: [
      {
        name: 'null is possible',
        in: 'response-schema',
        before: size('{ type: integer }'),
        after: size('{ type: [integer, "null"] }'),
        says: ['Response property `size` became nullable.'],
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
    says: (change, it) => `${it} changed its format from ${value(change.before)} to ${value(change.after)}.`,
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
    defineRule({
      ...formatIn(direction),
      id: `${direction}-format-set`,
      title: direction === 'request' ? 'Format of a request value set' : 'Format of a response value set',
      on: 'schema.format-changed',
      when: (change) => change.before === null,
      usually: ['narrowed'],
      says: (change, it) => `${it} got the format ${code(change.after ?? '')}.`,
      ...(direction === 'response' && {
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
    }),
    defineRule({
      ...formatIn(direction),
      id: `${direction}-format-removed`,
      title: direction === 'request' ? 'Format of a request value removed' : 'Format of a response value removed',
      on: 'schema.format-changed',
      when: (change) => change.after === null,
      usually: ['widened'],
      says: (change, it) => `${it} lost the format ${code(change.before ?? '')}.`,
      ...(direction === 'request' && { why: 'What callers send now stays valid.' }),
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
    }),
    defineRule({
      ...formatIn(direction),
      id: `${direction}-format-changed`,
      title: direction === 'request' ? 'Format of a request value changed' : 'Format of a response value changed',
      on: 'schema.format-changed',
      usually: ['widened', 'replaced', 'undecided'],
      says: (change, it) => `${it} changed its format from ${value(change.before)} to ${value(change.after)}.`,
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
    }),
  ]),
];

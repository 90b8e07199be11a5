import type { ChangeOf } from '../../model/change.ts';
import { defineRule } from '../define.ts';
import { becameNullable, notNullable } from '../null-words.ts';
import { code } from '../words.ts';

const size = (schema: string): string => `type: object
properties:
  size: ${schema}`;

const types = (names: readonly string[], format: string | null): string =>
  names.length === 0
    ? '`anything`'
    : names
        .map((name) => (format !== null && isNumber(name) ? `${code(name)} (${code(format)})` : code(name)))
        .join(' or ');

const isNumber = (name: string): boolean => name === 'number' || name === 'integer';

const typeChanged = (change: ChangeOf<'schema.type-changed'>, it: string): string => {
  const [isNothing, wasNothing] = [isNone(change.after), isNone(change.before)];
  if (isNothing) return `${it} admits no value any more: what its schema asks can't be met.`;
  if (wasNothing) return `${it} admits values now: what its schema asked could not be met.`;
  const [old, now] = change.formats ?? [null, null];
  return `${it} changed its type from ${types(change.before, old)} to ${types(change.after, now)}.`;
};

/** What is asked contradicts itself, or each value that is listed. */
const isNone = (names: readonly string[]): boolean => names.length === 1 && names[0] === 'nothing';

/** Types and null. */
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
      {
        name: 'values that do not fit any more',
        in: 'request-schema',
        before: size('{ type: integer, enum: [1, 2] }'),
        after: size('{ type: integer, enum: [1, 2], multipleOf: 5 }'),
        says: ["Request property `size` admits no value any more: what its schema asks can't be met."],
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
    says: becameNullable,
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
      {
        name: 'null is allowed in a query',
        in: 'parameters',
        before: '[{ name: size, in: query, schema: { type: integer } }]',
        after: '[{ name: size, in: query, schema: { type: [integer, "null"] } }]',
        says: ['Query parameter `size` may be `null` now, whatever text stands for that.'],
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
      change.effect === 'narrowed' ? notNullable(change, it) : `${it} changed whether it may be null.`,
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
      {
        name: 'only the version changed',
        in: 'document',
        before: `openapi: 3.0.3
info: { title: Boxes, version: 1.0.0 }
paths:
  /boxes:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { size: { type: integer, nullable: true } } }
      responses:
        '201': { description: Created }`,
        after: `openapi: 3.1.0
info: { title: Boxes, version: 1.0.0 }
paths:
  /boxes:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { size: { type: integer, nullable: true } } }
      responses:
        '201': { description: Created }`,
        says: [
          'The description is written in `3.1.0` now, before in `3.0.3`.',
          'Request property `size` is no longer nullable: since OpenAPI 3.1 `nullable` means nothing, and `null` is one of the values of `type`.',
        ],
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
    says: notNullable,
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
      change.effect === 'widened' ? becameNullable(change, it) : `${it} changed whether it may be null.`,
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
      {
        name: 'a keyword that counted in 3.0 is written as a type',
        in: 'response-schema',
        before: size('{ type: integer, nullable: true }'),
        after: size('{ type: [integer, "null"] }'),
        says: [
          'Response property `size` became nullable: `nullable`, which was written there, means nothing since OpenAPI 3.1.',
        ],
      },
    ],
  }),
];

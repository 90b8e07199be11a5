import { defineRule } from '../define.ts';
import { becameNullable, notNullable } from '../null-words.ts';

const query = (schema: string): string => `[{ name: size, in: query, schema: ${schema} }]`;

const header = (schema: string): string => `description: OK
headers:
  X-Size: { schema: ${schema} }`;

/** Null where values are sent as text. Where texts are read that may stand for it, only what is generated notices. */
export const textNullRules = [
  defineRule({
    id: 'request-null-read-as-text',
    title: 'Request text may not be null any more, and is a text',
    on: 'schema.nullable-changed',
    direction: 'request',
    effects: ['narrowed'],
    when: ({ asText }) => asText === 'read',
    relation: 'generated-code',
    says: (change, it) => `${notNullable(change, it).slice(0, -1)}; any text is taken.`,
    why: 'Null is left out, or sent as an empty text or the word `null`: all of these are accepted as they were. Generated code has another type, so callers who pass null may not compile.',
    fix: 'Nothing to repair on the wire. If you publish a generated client, release it as a major version.',
    examples: [
      {
        name: 'a text in a query',
        in: 'parameters',
        before: query('{ type: [string, "null"] }'),
        after: query('{ type: string }'),
        says: ['Query parameter `size` may not be `null` any more, whatever text stood for that; any text is taken.'],
      },
    ],
  }),
  defineRule({
    id: 'request-text-not-nullable',
    title: 'Request value that is sent as text may not be null any more',
    on: 'schema.nullable-changed',
    direction: 'request',
    effects: ['narrowed'],
    when: ({ asText }) => asText !== undefined,
    relation: 'effect',
    policy: 'null-as-text',
    says: notNullable,
    why: 'Callers who leave out what is null notice nothing. Some send an empty text or the word `null` for it, and may be refused now.',
    fix: 'Look whether requests with such texts come. Go on accepting them as a value that was left out; refuse them in a major version.',
    examples: [
      {
        name: 'null is refused in a query',
        in: 'parameters',
        before: query('{ type: [integer, "null"] }'),
        after: query('{ type: integer }'),
        says: ['Query parameter `size` may not be `null` any more, whatever text stood for that.'],
      },
    ],
  }),
  defineRule({
    id: 'response-null-read-as-text',
    title: 'Response text may be null, and was any text',
    on: 'schema.nullable-changed',
    direction: 'response',
    effects: ['widened'],
    when: ({ asText }) => asText === 'read',
    relation: 'generated-code',
    says: (change, it) => `${becameNullable(change, it).slice(0, -1)}; any text could come before.`,
    why: 'Null is left out, or sent as an empty text or the word `null`: as texts, these could come before. Generated code has another type, so clients that use the value without a check may not compile.',
    fix: 'Nothing to repair on the wire. If you publish a generated client, release it as a major version.',
    examples: [
      {
        name: 'a text in a header',
        in: 'response',
        before: header('{ type: string }'),
        after: header('{ type: [string, "null"] }'),
        says: [
          'Response header `X-Size` may be `null` now, whatever text stands for that; any text could come before.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'response-text-became-nullable',
    title: 'Response value that is sent as text may be null',
    on: 'schema.nullable-changed',
    direction: 'response',
    effects: ['widened'],
    when: ({ asText }) => asText !== undefined,
    relation: 'effect',
    policy: 'null-as-text',
    says: becameNullable,
    why: 'Clients that count on the value miss it where null is left out, and read what they do not expect where an empty text or the word `null` stands for it.',
    fix: 'Leave out what has no value, and say in the description when that happens; or keep returning a value.',
    examples: [
      {
        name: 'null is possible in a header',
        in: 'response',
        before: header('{ type: integer }'),
        after: header('{ type: [integer, "null"] }'),
        says: ['Response header `X-Size` may be `null` now, whatever text stands for that.'],
      },
    ],
  }),
];

import { defineRule } from '../define.ts';
import { deprecatedAs } from '../lifecycle.ts';
import { code, list } from '../words.ts';

const limit = `name: limit
in: query`;
const limitIs = (rest: string): string => `${limit}\n${rest}`;

/** What is said about parameters, and what generated clients call them. */
export const parameterNameRules = [
  defineRule({
    id: 'parameter-deprecated',
    title: 'Parameter deprecated',
    on: 'parameter.deprecated',
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) => deprecatedAs(subject, change),
    why: 'It works as before. Callers learn that they have to move.',
    fix: 'Name its replacement in the description, and keep accepting it until the next major version at least.',
    examples: [
      {
        name: 'a query parameter',
        in: 'query-parameter',
        before: limitIs('schema: { type: integer }'),
        after: limitIs('deprecated: true\nschema: { type: integer }'),
        says: ['Query parameter `limit` was deprecated.'],
      },
      {
        name: 'with the day it goes',
        in: 'query-parameter',
        before: limitIs('schema: { type: integer }'),
        after: limitIs("deprecated: true\nx-sunset: '2027-06-30'\nschema: { type: integer }"),
        says: ['Query parameter `limit` was deprecated, with sunset date `2027-06-30`.'],
      },
    ],
  }),
  defineRule({
    id: 'parameter-undeprecated',
    title: 'Deprecation of a parameter withdrawn',
    on: 'parameter.undeprecated',
    relation: 'text',
    policy: 'deprecation-withdrawn',
    says: (_, it) => `${it} is no longer deprecated.`,
    why: 'Nothing breaks. Callers who moved away already did it for nothing.',
    fix: 'Tell callers that they may stay.',
    examples: [
      {
        name: 'a query parameter',
        in: 'query-parameter',
        before: limitIs('deprecated: true\nschema: { type: integer }'),
        after: limitIs('schema: { type: integer }'),
        says: ['Query parameter `limit` is no longer deprecated.'],
      },
    ],
  }),
  defineRule({
    id: 'parameter-regrouped',
    title: 'Parameter that is an object described as several, or the other way round',
    on: 'parameter.regrouped',
    relation: 'generated-code',
    says: ({ members, apart }, it) =>
      apart
        ? `${it} is described as ${list(members)}, each for itself, now; they are sent as before.`
        : `${it} describes ${list(members)} together now; they are sent as before.`,
    why: 'An object in a query is sent as its properties are, each under its own name: requests look the same. Generated methods take other arguments, so code that calls them may not compile.',
    fix: 'Nothing to repair on the wire. If you publish a generated client, keep the grouping or release it as a major version.',
    examples: [
      {
        name: 'two filters of their own',
        in: 'parameters',
        before: `- name: filter
  in: query
  schema: { type: object, properties: { from: { type: string }, to: { type: string } } }`,
        after: `- { name: from, in: query, schema: { type: string } }
- { name: to, in: query, schema: { type: string } }`,
        says: [
          'Query parameter `filter` is described as `from` and `to`, each for itself, now; they are sent as before.',
        ],
      },
      {
        name: 'names with brackets',
        in: 'parameters',
        before: `- { name: 'filter[from]', in: query, schema: { type: string } }
- { name: 'filter[to]', in: query, schema: { type: string } }`,
        after: `- name: filter
  in: query
  style: deepObject
  schema: { type: object, properties: { from: { type: string }, to: { type: string } } }`,
        says: [
          'Query parameter `filter` describes `filter[from]` and `filter[to]` together now; they are sent as before.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'parameter-order-changed',
    title: 'Order of parameters changed',
    on: 'parameter.reordered',
    relation: 'generated-code',
    policy: 'parameter-order-changed',
    says: (change, it) =>
      `${it} lists its parameters in another order: ${list(change.after)}, before ${list(change.before)}.`,
    why: 'Messages are the same. Generated methods with positional arguments take them in the new order, which may compile and still be wrong.',
    fix: 'Keep the order and add new parameters at the end.',
    examples: [
      {
        name: 'two swapped',
        in: 'parameters',
        before: `- { name: from, in: query, schema: { type: string } }
- { name: to, in: query, schema: { type: string } }`,
        after: `- { name: to, in: query, schema: { type: string } }
- { name: from, in: query, schema: { type: string } }`,
        says: [
          'Operation `GET /things/{id}` lists its parameters in another order: `id`, `to` and `from`, before `id`, `from` and `to`.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'path-parameter-renamed',
    title: 'Path parameter renamed',
    on: 'path-parameter.renamed',
    relation: 'generated-code',
    says: (change) => `Path parameter ${code(change.before)} was renamed to ${code(change.after)}.`,
    why: 'The URL stays the same, since only its value is sent. Generated methods name an argument after it, so callers with named arguments do not compile.',
    fix: 'Keep the name if you publish a generated client; otherwise nothing has to be done.',
    examples: [
      {
        name: 'a better name',
        in: 'paths',
        before: `/users/{id}:
  get:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: OK`,
        after: `/users/{userId}:
  get:
    parameters:
      - { name: userId, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: OK`,
        says: ['Path parameter `id` was renamed to `userId`.'],
      },
    ],
  }),
];

import { defineRule } from '../define.ts';
import type { Example } from '../define.ts';
import type { Json } from '../../model/json.ts';
import { code, value } from '../words.ts';

const limit = `name: limit
in: query`;
const limitIs = (rest: string): string => `${limit}\n${rest}`;

const hook = (parameters: string): string => `post:
  parameters:${parameters}
  responses:
    '204':
      description: Received.`;
const trace = (required: boolean): string =>
  hook(`
    - { name: X-Trace, in: header, required: ${required}, schema: { type: string } }`);
const traced = 'Header parameter `X-Trace` of the webhook';

const asJson: Example = {
  name: 'JSON in a query',
  in: 'query-parameter',
  before: limitIs('schema: { type: integer }'),
  after: limitIs('content: { application/json: { schema: { type: integer } } }'),
  says: ['Query parameter `limit` is written as `application/json` now, before as its `style` says.'],
};

/** How a parameter is written whose notation is that of a media type, or that of its `style`. */
const notation = (written: Json): string =>
  written === 'schema' ? `as its ${code('style')} says` : `as ${value(written)}`;

/** Parameters: what callers put into the URL, the headers and the cookies; in webhooks and callbacks the provider puts them there. */
export const parameterRules = [
  defineRule({
    id: 'request-required-parameter-added',
    title: 'Required parameter added',
    on: 'parameter.added',
    direction: 'request',
    when: (change) => change.required,
    relation: 'narrowed',
    says: (_, it) => `${it} was added as required.`,
    why: 'Existing callers do not send it, so their requests are refused. A default does not help: a required parameter has to be sent.',
    fix: 'Add it as optional and define what its absence means; or offer a new operation that requires it.',
    examples: [
      {
        name: 'a required query parameter',
        in: 'parameters',
        before: `[]`,
        after: `- { name: tenant, in: query, required: true, schema: { type: string } }`,
        says: ['Query parameter `tenant` was added as required.'],
      },
    ],
  }),
  defineRule({
    id: 'request-parameter-added',
    title: 'Optional parameter added',
    on: 'parameter.added',
    direction: 'request',
    relation: 'gained',
    says: (_, it) => `${it} was added as optional.`,
    why: 'Existing requests stay valid. Callers can say more than before.',
    fix: 'Nothing to repair. Make sure that its absence means what requests meant before.',
    examples: [
      {
        name: 'an optional query parameter',
        in: 'parameters',
        before: `[]`,
        after: `- { name: sort, in: query, schema: { type: string } }`,
        says: ['Query parameter `sort` was added as optional.'],
      },
    ],
  }),
  defineRule({
    id: 'response-parameter-added',
    title: 'Parameter added to a webhook or callback',
    on: 'parameter.added',
    direction: 'response',
    relation: 'gained',
    says: (change, it) => `${it} was added${change.required ? ' as required' : ''}.`,
    why: 'The provider sends one more value; receivers skip what they do not know.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'one more header',
        in: 'webhook',
        before: hook(' []'),
        after: trace(true),
        says: [`${traced} was added as required.`],
      },
    ],
  }),
  defineRule({
    id: 'request-parameter-removed',
    title: 'Parameter removed',
    on: 'parameter.removed',
    direction: 'request',
    relation: 'lost',
    policy: 'request-parameter-removed',
    says: (change, it) => `${change.deprecated ? `${it}, deprecated,` : it} was removed.`,
    why: 'Callers still send it. Strict servers refuse it; most ignore it in silence, so a filter returns everything and a precondition is not checked.',
    fix: 'Keep accepting it and mark it `deprecated: true`; remove it in a major version. To rename it, accept both names.',
    examples: [
      {
        name: 'a filter is gone',
        in: 'parameters',
        before: `- { name: status, in: query, schema: { type: string } }`,
        after: `[]`,
        says: ['Query parameter `status` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-parameter-removed',
    title: 'Parameter removed from a webhook or callback',
    on: 'parameter.removed',
    direction: 'response',
    relation: 'lost',
    says: (_, it) => `${it} was removed.`,
    why: 'The provider no longer sends it; receivers that read it (to check a signature, to trace a call) fail.',
    fix: 'Keep sending it, mark it deprecated, and remove it in a major version.',
    examples: [
      {
        name: 'a header is gone',
        in: 'webhook',
        before: trace(false),
        after: hook(' []'),
        says: [`${traced} was removed.`],
      },
    ],
  }),
  defineRule({
    id: 'request-parameter-became-required',
    title: 'Parameter became required',
    on: 'parameter.became-required',
    direction: 'request',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'Callers who leave it out are refused now.',
    fix: 'Keep it optional and give it a default; require it in a new operation or a major version only.',
    examples: [
      {
        name: 'no longer optional',
        in: 'query-parameter',
        before: limitIs('schema: { type: integer }'),
        after: limitIs('required: true\nschema: { type: integer }'),
        says: ['Query parameter `limit` became required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-parameter-became-required',
    title: 'Parameter of a webhook or callback became required',
    on: 'parameter.became-required',
    direction: 'response',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'The provider always sends it now; receivers had to expect that before.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'always sent',
        in: 'webhook',
        before: trace(false),
        after: trace(true),
        says: [`${traced} became required.`],
      },
    ],
  }),
  defineRule({
    id: 'request-parameter-became-optional',
    title: 'Parameter became optional',
    on: 'parameter.became-optional',
    direction: 'request',
    relation: 'widened',
    policy: 'request-became-optional',
    says: (_, it) => `${it} became optional.`,
    why: 'Existing requests stay valid. Generated methods change their signature, so code that calls them may not compile.',
    fix: 'Nothing to repair on the wire. If you publish a generated client, release it as a major version.',
    examples: [
      {
        name: 'no longer required',
        in: 'query-parameter',
        before: limitIs('required: true\nschema: { type: integer }'),
        after: limitIs('schema: { type: integer }'),
        says: ['Query parameter `limit` became optional.'],
      },
    ],
  }),
  defineRule({
    id: 'response-parameter-became-optional',
    title: 'Parameter of a webhook or callback became optional',
    on: 'parameter.became-optional',
    direction: 'response',
    relation: 'widened',
    says: (_, it) => `${it} became optional.`,
    why: 'Receivers count on it and may be called without it now.',
    fix: 'Keep sending it in every call; make it optional in a major version.',
    examples: [
      {
        name: 'not always sent',
        in: 'webhook',
        before: trace(true),
        after: trace(false),
        says: [`${traced} became optional.`],
      },
    ],
  }),
  ...(['request', 'response'] as const).map((direction) =>
    defineRule({
      id: `${direction}-parameter-serialization-changed`,
      title:
        direction === 'request'
          ? 'Serialisation of a parameter changed'
          : 'Serialisation of a webhook or callback parameter changed',
      on: 'parameter.serialization-changed',
      direction,
      relation: 'effect',
      says: ({ key, before, after }, it) =>
        key === 'content'
          ? `${it} is written ${notation(after)} now, before ${notation(before)}.`
          : `${it} changed ${code(key)} from ${value(before)} to ${value(after)}.`,
      why:
        direction === 'request'
          ? 'Callers write the value in the old notation (`a,b` against `a=1&a=2`, nothing at all, characters that are not encoded); a server that does not expect it reads something else or refuses it.'
          : 'The provider writes the value in another notation; receivers read something else or fail.',
      fix: 'Keep the old notation. Offer the new one as a parameter of another name, deprecate the old one, and remove it in a major version.',
      examples: [
        direction === 'request'
          ? {
              name: 'commas instead of repetition',
              in: 'query-parameter',
              before: limitIs('explode: true\nschema: { type: array, items: { type: string } }'),
              after: limitIs('explode: false\nschema: { type: array, items: { type: string } }'),
              says: ['Query parameter `limit` changed `explode` from `true` to `false`.'],
            }
          : {
              name: 'an exploded object in a header',
              in: 'webhook',
              before: hook(`
    - { name: X-Trace, in: header, schema: { type: object, additionalProperties: { type: string } } }`),
              after: hook(`
    - { name: X-Trace, in: header, explode: true, schema: { type: object, additionalProperties: { type: string } } }`),
              says: [`${traced} changed \`explode\` from \`false\` to \`true\`.`],
            },
        ...(direction === 'request' ? [asJson] : []),
      ],
    }),
  ),
];

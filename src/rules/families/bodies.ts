import { defineRule } from '../define.ts';
import { hook, payload } from '../webhook-examples.ts';

const json = (schema: string): string => `content:
  application/json:
    schema: ${schema}`;

const plain = ['content:', '  application/json: {}'];

/** The body that an operation takes (webhooks and callbacks: that the provider sends). */
export const bodyRules = [
  defineRule({
    id: 'request-required-body-added',
    title: 'Required request body added',
    on: 'request-body.added',
    direction: 'request',
    when: (change) => change.required,
    relation: 'narrowed',
    says: () => 'Request body was added as required.',
    why: 'Existing callers send no body and are refused with 400 or 415.',
    fix: 'Make the body optional and define what its absence means; or take it in a new operation.',
    examples: [
      {
        name: 'a body that has to be sent',
        in: 'operation',
        before: `{}`,
        after: `requestBody:
  required: true
  content:
    application/json: {}`,
        says: ['Request body was added as required.'],
      },
    ],
  }),
  defineRule({
    id: 'request-body-added',
    title: 'Optional request body added',
    on: 'request-body.added',
    direction: 'request',
    relation: 'gained',
    says: () => 'Request body was added as optional.',
    why: 'Existing requests without a body stay valid.',
    fix: 'Nothing to repair. Make sure that its absence means what requests meant before.',
    examples: [
      {
        name: 'a body that may be sent',
        in: 'operation',
        before: `{}`,
        after: `requestBody:
  content:
    application/json: {}`,
        says: ['Request body was added as optional.'],
      },
    ],
  }),
  defineRule({
    id: 'response-payload-added',
    title: 'Payload added to a webhook or callback',
    on: 'request-body.added',
    direction: 'response',
    relation: 'gained',
    says: (_, it) => `${it} was added.`,
    why: 'The provider sends a body where it sent none; receivers that do not expect one skip it.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'a payload',
        in: 'webhook',
        before: hook(''),
        after: payload(...plain),
        says: ['Webhook payload was added.'],
      },
    ],
  }),
  defineRule({
    id: 'request-body-removed',
    title: 'Request body removed',
    on: 'request-body.removed',
    direction: 'request',
    relation: 'lost',
    says: () => 'Request body was removed.',
    why: 'Callers still send it. What it says is ignored in silence, or the request is refused.',
    fix: 'Keep accepting the body and mark its properties deprecated; remove it in a major version.',
    examples: [
      {
        name: 'no body any more',
        in: 'operation',
        before: `requestBody:
  content:
    application/json: {}`,
        after: `{}`,
        says: ['Request body was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-payload-removed',
    title: 'Payload of a webhook or callback removed',
    on: 'request-body.removed',
    direction: 'response',
    relation: 'lost',
    says: (_, it) => `${it} was removed.`,
    why: 'Receivers read the payload and get nothing.',
    fix: 'Keep sending the payload; remove it in a major version, after telling subscribers where to fetch its content.',
    examples: [
      {
        name: 'no payload',
        in: 'webhook',
        before: payload(...plain),
        after: hook(''),
        says: ['Webhook payload was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'request-body-became-required',
    title: 'Request body became required',
    on: 'request-body.became-required',
    direction: 'request',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'Callers who send no body are refused now.',
    fix: 'Keep it optional and treat a missing body as before.',
    examples: [
      {
        name: 'no longer optional',
        in: 'request-body',
        before: json('{ type: object }'),
        after: `required: true\n${json('{ type: object }')}`,
        says: ['Request body became required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-payload-became-required',
    title: 'Payload of a webhook or callback became required',
    on: 'request-body.became-required',
    direction: 'response',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'The provider always sends a payload now; receivers had to expect that before.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'always sent',
        in: 'webhook',
        before: payload(...plain),
        after: payload('required: true', ...plain),
        says: ['Webhook payload became required.'],
      },
    ],
  }),
  defineRule({
    id: 'request-body-became-optional',
    title: 'Request body became optional',
    on: 'request-body.became-optional',
    direction: 'request',
    relation: 'widened',
    policy: 'request-became-optional',
    says: (_, it) => `${it} became optional.`,
    why: 'Existing requests stay valid. Generated methods change their signature, so code that calls them may not compile.',
    fix: 'Nothing to repair on the wire. If you publish a generated client, release it as a major version.',
    examples: [
      {
        name: 'no longer required',
        in: 'request-body',
        before: `required: true\n${json('{ type: object }')}`,
        after: json('{ type: object }'),
        says: ['Request body became optional.'],
      },
    ],
  }),
  defineRule({
    id: 'response-payload-became-optional',
    title: 'Payload of a webhook or callback became optional',
    on: 'request-body.became-optional',
    direction: 'response',
    relation: 'widened',
    says: (_, it) => `${it} became optional.`,
    why: 'Receivers count on the payload and may be called without it now.',
    fix: 'Send the payload in every call; make it optional in a major version.',
    examples: [
      {
        name: 'not always sent',
        in: 'webhook',
        before: payload('required: true', ...plain),
        after: payload(...plain),
        says: ['Webhook payload became optional.'],
      },
    ],
  }),
];

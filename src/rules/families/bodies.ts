import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { code, fromTo } from '../words.ts';

const json = (schema: string): string => `content:
  application/json:
    schema: ${schema}`;

const hook = (body: string): string => `post:
  ${body}responses:
    '204':
      description: Received.`;

const payload = (...lines: readonly string[]): string =>
  hook(`requestBody:
    ${lines.join('\n    ')}
  `);

const plain = ['content:', '  application/json: {}'];
const both = [...plain, '  application/xml: {}'];

const form = (encoding: string): string => `content:
  multipart/form-data:
    schema:
      type: object
      properties:
        photo: { type: string }
    encoding:
      photo: ${encoding}`;

/** The body that an operation takes (webhooks and callbacks: that the provider sends), and the media types of all bodies. */
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
  defineRule({
    id: 'request-media-type-added',
    title: 'Media type accepted in addition',
    on: 'media-type.added',
    direction: 'request',
    relation: 'gained',
    says: (change, it) => `${it} got the media type ${code(change.mediaType)}.`,
    why: 'Callers may send another media type; what they send now stays valid.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'XML too',
        in: 'request-body',
        before: `content:
  application/json: {}`,
        after: `content:
  application/json: {}
  application/xml: {}`,
        says: ['Request body got the media type `application/xml`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-media-type-removed',
    title: 'Media type no longer accepted',
    on: 'media-type.removed',
    direction: 'request',
    relation: 'narrowed',
    says: (change, it) => `${it} lost the media type ${code(change.mediaType)}.`,
    why: 'Callers who send it are refused with 415 Unsupported Media Type.',
    fix: 'Keep accepting it beside the new one; remove it in a major version when nobody sends it.',
    examples: [
      {
        name: 'XML no more',
        in: 'request-body',
        before: `content:
  application/json: {}
  application/xml: {}`,
        after: `content:
  application/json: {}`,
        says: ['Request body lost the media type `application/xml`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-media-type-added',
    title: 'Media type offered in addition',
    on: 'media-type.added',
    direction: 'response',
    relation: 'gained',
    says: (change, it) => `${it} got the media type ${code(change.mediaType)}.`,
    why: 'Callers may ask for another media type with `Accept`; those who name the one they want get it as before.',
    fix: 'Nothing to repair. Keep the old media type the one that callers without an `Accept` header get.',
    examples: [
      {
        name: 'CSV too',
        in: 'response',
        before: `content:
  application/json: {}`,
        after: `content:
  application/json: {}
  text/csv: {}`,
        says: ['Response body got the media type `text/csv`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-media-type-removed',
    title: 'Media type no longer offered',
    on: 'media-type.removed',
    direction: 'response',
    relation: 'lost',
    says: (change, it) => `${it} lost the media type ${code(change.mediaType)}.`,
    why: 'Callers who ask for it get 406 Not Acceptable or a body they cannot read.',
    fix: 'Keep offering it beside the new one; remove it in a major version.',
    examples: [
      {
        name: 'CSV no more',
        in: 'response',
        before: `content:
  application/json: {}
  text/csv: {}`,
        after: `content:
  application/json: {}`,
        says: ['Response body lost the media type `text/csv`.'],
      },
      {
        name: 'a payload that comes no more',
        in: 'webhook',
        before: payload(...both),
        after: payload(...plain),
        says: ['Webhook payload lost the media type `application/xml`.'],
      },
    ],
  }),
  ...(['request', 'response'] as const).map((direction) =>
    defineRule({
      id: `${direction}-encoding-changed`,
      title:
        direction === 'request'
          ? 'Encoding of a form property changed'
          : 'Encoding of a form property in a response changed',
      on: 'encoding.changed',
      direction,
      relation: 'effect',
      says: (change, it) =>
        `${it} changed how ${code(change.property)} is encoded: ${code(change.key)}${moved(change.before, change.after)}.`,
      why:
        direction === 'request'
          ? 'Callers write the part of the form in the old way (media type, notation); the server refuses it or reads something else.'
          : 'The part comes in another media type or notation than receivers expect.',
      fix: 'Keep the old encoding. Offer the new one under another property name or media type, and remove the old one in a major version.',
      examples: [
        direction === 'request'
          ? {
              name: 'another image type',
              in: 'request-body',
              before: form('{ contentType: image/png }'),
              after: form('{ contentType: image/jpeg }'),
              says: ['Request body changed how `photo` is encoded: `contentType` from `image/png` to `image/jpeg`.'],
            }
          : {
              name: 'another image type',
              in: 'response',
              before: form('{ contentType: image/png }'),
              after: form('{ contentType: image/jpeg }'),
              says: ['Response body changed how `photo` is encoded: `contentType` from `image/png` to `image/jpeg`.'],
            },
      ],
    }),
  ),
];

function moved(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return ` was set${fromTo(undefined, after)}`;
  return after === undefined ? ' was removed' : fromTo(before, after);
}

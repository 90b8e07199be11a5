import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { payload } from '../webhook-examples.ts';
import { code, fromTo, list } from '../words.ts';

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

const errors = (own: string): string =>
  `'200': { description: OK. }${own}\ndefault: { description: Failed., content: { application/json: {} } }`;

/** Media types of all bodies, and how the parts of forms are encoded. */
export const mediaTypeRules = [
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
    id: 'response-error-body-undescribed',
    title: 'Error described on its own, without the body it had',
    on: 'media-type.removed',
    direction: 'response',
    when: (change) => change.unsaid === true,
    relation: 'lost',
    policy: 'error-response-changed',
    says: (change, it) =>
      `${it} is not described any more; what covered the status before described ${code(change.mediaType)}.`,
    why: 'To name an error does not say that its body changed. Clients that read the body of errors cannot tell whether it still comes.',
    fix: 'Say what the body is, as the range or the default does.',
    examples: [
      {
        name: 'an error that the default covered',
        in: 'responses',
        before: errors(''),
        after: errors("\n'429': { description: Too many requests. }"),
        says: [
          'Response `429` is described on its own; a range or the default covered it before.',
          'Response body (`429`) is not described any more; what covered the status before described `application/json`.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'response-media-range-named',
    title: 'Media types of a response named, in place of a range',
    on: 'media-type.removed',
    direction: 'response',
    when: (change) => change.named !== undefined,
    relation: 'lost',
    policy: 'response-media-range-named',
    says: (change, it) =>
      `${it} comes as ${list(change.named ?? [])} now, where any type of ${code(change.mediaType)} was described.`,
    why: 'Clients that asked for another type of the range get 406 Not Acceptable, or a body they cannot read. Where it was never sent, nothing changes.',
    fix: 'Name all types that are sent.',
    examples: [
      {
        name: 'what a framework wrote is said now',
        in: 'response',
        before: `content:
  '*/*': {}`,
        after: `content:
  application/json: {}`,
        says: ['Response body comes as `application/json` now, where any type of `*/*` was described.'],
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

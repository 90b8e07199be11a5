import { defineRule } from '../define.ts';
import { deprecatedAs } from '../lifecycle.ts';
import { code, fromTo } from '../words.ts';

const etag = (rest: string): string => `headers:
  ETag:
    ${rest}schema: { type: string }`;

const limits = (rest: string): string => `headers:
  Limits:
    ${rest}schema: { type: object, properties: { day: { type: integer } } }`;

const none = `description: OK`;
const required = 'required: true\n    ';

const answer = (rest: string | null): string => `post:
  responses:
    '200':
      description: Received.${
        rest === null
          ? ''
          : `
      headers:
        Retry-After:
          ${rest}schema: { type: string }`
      }`;
const requiredAnswer = 'required: true\n          ';
const retryAfter = 'Header `Retry-After` of the answer';

/** Headers of responses; those of parts of forms and of answers to webhooks and callbacks go the other way. */
export const headerRules = [
  defineRule({
    id: 'response-header-added',
    title: 'Response header added',
    on: 'header.added',
    direction: 'response',
    relation: 'gained',
    says: (change, it) => `${it} was added${change.required ? ' as required' : ''}.`,
    why: 'Clients skip headers they do not know.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'an entity tag',
        in: 'response',
        before: none,
        after: etag(''),
        says: ['Response header `ETag` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'response-required-header-removed',
    title: 'Required response header removed',
    on: 'header.removed',
    direction: 'response',
    when: (change) => change.required,
    relation: 'lost',
    says: (_, it) => `${it} was removed; it was required.`,
    why: 'Clients were promised the header in every response and read nothing now: conditional requests, paging or rate limiting stop working.',
    fix: 'Keep sending it, make it optional and deprecated first, and remove it in a major version.',
    examples: [
      {
        name: 'no entity tag',
        in: 'response',
        before: etag(required),
        after: none,
        says: ['Response header `ETag` was removed; it was required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-optional-header-removed',
    title: 'Optional response header removed',
    on: 'header.removed',
    direction: 'response',
    relation: 'lost',
    policy: 'response-optional-header-removed',
    says: (_, it) => `${it} was removed.`,
    why: 'Clients could not count on it in every response, but those who read it lose it for good.',
    fix: 'Keep sending it and mark it deprecated; remove it in a major version.',
    examples: [
      {
        name: 'no entity tag',
        in: 'response',
        before: etag(''),
        after: none,
        says: ['Response header `ETag` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-header-became-required',
    title: 'Response header became required',
    on: 'header.became-required',
    direction: 'response',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'Clients can count on the header now; nobody could be surprised by it before.',
    fix: 'Nothing to repair. Make sure that every response carries it.',
    examples: [
      {
        name: 'always there',
        in: 'response',
        before: etag(''),
        after: etag(required),
        says: ['Response header `ETag` became required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-header-became-optional',
    title: 'Response header became optional',
    on: 'header.became-optional',
    direction: 'response',
    relation: 'widened',
    says: (_, it) => `${it} became optional.`,
    why: 'Clients count on the header and may get a response without it now.',
    fix: 'Keep sending it in every response; make it optional in a major version.',
    examples: [
      {
        name: 'not always there',
        in: 'response',
        before: etag(required),
        after: etag(''),
        says: ['Response header `ETag` became optional.'],
      },
    ],
  }),
  defineRule({
    id: 'request-required-header-added',
    title: 'Required header of a part or an answer added',
    on: 'header.added',
    direction: 'request',
    when: (change) => change.required,
    relation: 'narrowed',
    says: (_, it) => `${it} was added as required.`,
    why: 'Existing senders (of a form part, or of the answer to a webhook) leave it out and are refused.',
    fix: 'Make it optional and define what its absence means.',
    examples: [
      {
        name: 'an answer needs a header',
        in: 'webhook',
        before: answer(null),
        after: answer(requiredAnswer),
        says: [`${retryAfter} was added as required.`],
      },
    ],
  }),
  defineRule({
    id: 'request-header-added',
    title: 'Optional header of a part or an answer added',
    on: 'header.added',
    direction: 'request',
    relation: 'gained',
    says: (_, it) => `${it} was added as optional.`,
    why: 'What was sent before stays valid.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'an answer may say more',
        in: 'webhook',
        before: answer(null),
        after: answer(''),
        says: [`${retryAfter} was added as optional.`],
      },
    ],
  }),
  defineRule({
    id: 'request-header-removed',
    title: 'Header of a part or an answer removed',
    on: 'header.removed',
    direction: 'request',
    relation: 'lost',
    policy: 'request-parameter-removed',
    says: (_, it) => `${it} was removed.`,
    why: 'Senders still send it, and it is ignored in silence.',
    fix: 'Keep reading it and mark it deprecated; remove it in a major version.',
    examples: [
      {
        name: 'an answer says less',
        in: 'webhook',
        before: answer(''),
        after: answer(null),
        says: [`${retryAfter} was removed.`],
      },
    ],
  }),
  defineRule({
    id: 'request-header-became-required',
    title: 'Header of a part or an answer became required',
    on: 'header.became-required',
    direction: 'request',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'Senders who leave it out are refused now.',
    fix: 'Keep it optional; require it in a major version.',
    examples: [
      {
        name: 'no longer optional',
        in: 'webhook',
        before: answer(''),
        after: answer(requiredAnswer),
        says: [`${retryAfter} became required.`],
      },
    ],
  }),
  defineRule({
    id: 'request-header-became-optional',
    title: 'Header of a part or an answer became optional',
    on: 'header.became-optional',
    direction: 'request',
    relation: 'widened',
    policy: 'request-became-optional',
    says: (_, it) => `${it} became optional.`,
    why: 'What was sent before stays valid. Generated code changes its signature.',
    fix: 'Nothing to repair on the wire.',
    examples: [
      {
        name: 'no longer required',
        in: 'webhook',
        before: answer(requiredAnswer),
        after: answer(''),
        says: [`${retryAfter} became optional.`],
      },
    ],
  }),
  defineRule({
    id: 'response-header-deprecated',
    title: 'Header deprecated',
    on: 'header.deprecated',
    direction: 'response',
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) => deprecatedAs(subject, change),
    why: 'It is sent as before. Clients learn that they have to move.',
    fix: 'Name its replacement in the description, and keep sending it until the next major version at least.',
    examples: [
      {
        name: 'an entity tag',
        in: 'response',
        before: etag(''),
        after: etag('deprecated: true\n    '),
        says: ['Response header `ETag` was deprecated.'],
      },
    ],
  }),
  defineRule({
    id: 'response-header-undeprecated',
    title: 'Deprecation of a header withdrawn',
    on: 'header.undeprecated',
    direction: 'response',
    relation: 'text',
    policy: 'deprecation-withdrawn',
    says: (_, it) => `${it} is no longer deprecated.`,
    why: 'Nothing breaks. Clients who moved away already did it for nothing.',
    fix: 'Tell clients that they may stay.',
    examples: [
      {
        name: 'an entity tag',
        in: 'response',
        before: etag('deprecated: true\n    '),
        after: etag(''),
        says: ['Response header `ETag` is no longer deprecated.'],
      },
    ],
  }),
  defineRule({
    id: 'request-header-deprecated',
    title: 'Header of a part, or of an answer, deprecated',
    on: 'header.deprecated',
    direction: 'request',
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) => deprecatedAs(subject, change),
    why: 'It is read as before. Those who send it learn that they have to move.',
    fix: 'Name its replacement in the description, and keep reading it until the next major version at least.',
    examples: [
      {
        name: 'a header of an answer',
        in: 'webhook',
        before: answer(''),
        after: answer('deprecated: true\n          '),
        says: [`${retryAfter} was deprecated.`],
      },
    ],
  }),
  defineRule({
    id: 'request-header-undeprecated',
    title: 'Deprecation of a header of a part, or of an answer, withdrawn',
    on: 'header.undeprecated',
    direction: 'request',
    relation: 'text',
    policy: 'deprecation-withdrawn',
    says: (_, it) => `${it} is no longer deprecated.`,
    why: 'Nothing breaks. Those who moved away already did it for nothing.',
    fix: 'Tell those who send it that they may stay.',
    examples: [
      {
        name: 'a header of an answer',
        in: 'webhook',
        before: answer('deprecated: true\n          '),
        after: answer(''),
        says: [`${retryAfter} is no longer deprecated.`],
      },
    ],
  }),
  defineRule({
    id: 'header-serialization-changed',
    title: 'Header written in another way',
    on: 'header.serialization-changed',
    relation: 'effect',
    usually: ['replaced'],
    says: (change, it) => `${it} changed ${code(change.key)}${fromTo(change.before, change.after)}.`,
    why: 'Whoever reads the header takes the same text for another value, or cannot read it at all.',
    fix: 'Send the new form in a header of another name and keep the old one.',
    examples: [
      {
        name: 'pairs',
        in: 'response',
        before: limits(''),
        after: limits('explode: true\n    '),
        says: ['Response header `Limits` changed `explode` from `false` to `true`.'],
      },
    ],
  }),
];

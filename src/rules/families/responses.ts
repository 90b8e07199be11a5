import { defineRule } from '../define.ts';
import { code } from '../words.ts';

const isSuccess = (status: string): boolean => /^[123]/.test(status);

const statuses = (...codes: readonly string[]): string =>
  codes.map((status) => `'${status}':\n  description: Described.`).join('\n');

const answers = (...codes: readonly string[]): string =>
  `post:\n  responses:\n    ${statuses(...codes).replaceAll('\n', '\n    ')}`;

const link = (operation: string): string => `description: OK
links:
  next:
    operationId: ${operation}`;

/** Statuses and links. For webhooks and callbacks the answer goes the other way: it is what the receiver sends. */
export const responseRules = [
  defineRule({
    id: 'response-success-status-added',
    title: 'Success status added',
    on: 'response.added',
    direction: 'response',
    when: (change) => isSuccess(change.status) && !change.covered,
    relation: 'widened',
    policy: 'response-success-status-added',
    says: (change) => `Response ${code(change.status)} was added.`,
    why: 'Clients that compare the status with the one they know take the new one for a failure; generated clients throw on it.',
    fix: 'Keep answering as before to requests that could be sent before; use the new status only where callers ask for something new.',
    examples: [
      {
        name: 'accepted instead of done',
        in: 'responses',
        before: statuses('200'),
        after: statuses('200', '202'),
        says: ['Response `202` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'response-success-status-described',
    title: 'Success status described that a range or the default covered',
    on: 'response.added',
    direction: 'response',
    when: (change) => isSuccess(change.status),
    relation: 'gained',
    says: (change) =>
      `Response ${code(change.status)} is described on its own; a range or the default covered it before.`,
    why: 'The status could come before. What it carries is compared with the description that covered it, and reported apart.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'out of a range',
        in: 'responses',
        before: statuses('2XX'),
        after: statuses('200', '2XX'),
        says: ['Response `200` is described on its own; a range or the default covered it before.'],
      },
    ],
  }),
  defineRule({
    id: 'response-error-status-described',
    title: 'Error status described that a range or the default covered',
    on: 'response.added',
    direction: 'response',
    when: (change) => change.covered,
    relation: 'text',
    says: (change) =>
      `Response ${code(change.status)} is described on its own; a range or the default covered it before.`,
    why: 'The error could come before. What it carries is compared with the description that covered it, and reported apart.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'out of the default',
        in: 'responses',
        before: statuses('200', 'default'),
        after: statuses('200', '404', 'default'),
        says: ['Response `404` is described on its own; a range or the default covered it before.'],
      },
    ],
  }),
  defineRule({
    id: 'response-error-status-added',
    title: 'Error status added',
    on: 'response.added',
    direction: 'response',
    relation: 'widened',
    policy: 'response-error-status-added',
    says: (change) => `Response ${code(change.status)} was added.`,
    why: 'Every client has to expect errors, described or not; those who look only at the statuses they know take it for an unknown one.',
    fix: 'Nothing to repair if the error could happen before. Do not answer with it to requests that succeeded so far.',
    examples: [
      {
        name: 'not found',
        in: 'responses',
        before: statuses('200'),
        after: statuses('200', '404'),
        says: ['Response `404` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'request-answer-described',
    title: 'Answer to a webhook or callback described that a range or the default covered',
    on: 'response.added',
    direction: 'request',
    when: (change) => change.covered,
    relation: 'text',
    says: (change) =>
      `Answer ${code(change.status)} is described on its own; a range or the default covered it before.`,
    why: 'Receivers could answer so before. What the answer may carry is compared with the description that covered it, and reported apart.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'out of a range',
        in: 'webhook',
        before: answers('2XX'),
        after: answers('202', '2XX'),
        says: ['Answer `202` is described on its own; a range or the default covered it before.'],
      },
    ],
  }),
  defineRule({
    id: 'request-answer-added',
    title: 'Answer to a webhook or callback added',
    on: 'response.added',
    direction: 'request',
    relation: 'gained',
    says: (change) => `Answer ${code(change.status)} was added.`,
    why: 'The provider understands one more answer; receivers may go on answering as before.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'gone: unsubscribe',
        in: 'webhook',
        before: answers('204'),
        after: answers('204', '410'),
        says: ['Answer `410` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'response-success-status-merged',
    title: 'Success status described by a range or the default only',
    on: 'response.removed',
    direction: 'response',
    when: (change) => isSuccess(change.status) && change.covered,
    relation: 'widened',
    policy: 'response-success-status-merged',
    says: (change) =>
      `Response ${code(change.status)} is no longer described on its own; a range or the default covers it.`,
    why: 'The status is promised no more: another one of the range may come in its place, and clients that compare with it take that for a failure.',
    fix: 'Keep the status in the description as long as it is the one that callers get.',
    examples: [
      {
        name: 'into a range',
        in: 'responses',
        before: statuses('200', '2XX'),
        after: statuses('2XX'),
        says: ['Response `200` is no longer described on its own; a range or the default covers it.'],
      },
    ],
  }),
  defineRule({
    id: 'response-success-status-removed',
    title: 'Success status removed',
    on: 'response.removed',
    direction: 'response',
    when: (change) => isSuccess(change.status),
    relation: 'lost',
    says: (change) => `Response ${code(change.status)} was removed.`,
    why: 'Clients wait for this status and its body; another answer in its place is taken for a failure.',
    fix: 'Keep answering with it. Offer the new behaviour on request (a parameter, the `Prefer` header of RFC 7240) or in a new operation.',
    examples: [
      {
        name: 'created no more',
        in: 'responses',
        before: statuses('200', '201'),
        after: statuses('200'),
        says: ['Response `201` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-error-status-removed',
    title: 'Error status removed',
    on: 'response.removed',
    direction: 'response',
    relation: 'narrowed',
    policy: 'response-error-status-removed',
    says: (change) => `Response ${code(change.status)} was removed.`,
    why: 'Clients that handle it keep working: they handle something that does not come any more.',
    fix: 'Nothing has to be done if the error cannot happen any more. If it can, keep describing it.',
    examples: [
      {
        name: 'a conflict that cannot happen',
        in: 'responses',
        before: statuses('200', '409'),
        after: statuses('200'),
        says: ['Response `409` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'request-answer-merged',
    title: 'Answer to a webhook or callback described by a range or the default only',
    on: 'response.removed',
    direction: 'request',
    when: (change) => change.covered,
    relation: 'text',
    says: (change) =>
      `Answer ${code(change.status)} is no longer described on its own; a range or the default covers it.`,
    why: 'Receivers may go on answering as before. What the answer may carry is compared with the description that covers it now, and reported apart.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'any success will do',
        in: 'webhook',
        before: answers('200'),
        after: answers('2XX'),
        says: [
          'Answer `2XX` was added.',
          'Answer `200` is no longer described on its own; a range or the default covers it.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'request-answer-removed',
    title: 'Answer to a webhook or callback removed',
    on: 'response.removed',
    direction: 'request',
    relation: 'narrowed',
    says: (change) => `Answer ${code(change.status)} was removed.`,
    why: 'Receivers still answer so; the provider takes it for a failure, repeats the call, or ends the subscription.',
    fix: 'Keep understanding the answer; tell subscribers what to answer instead, and remove it in a major version.',
    examples: [
      {
        name: 'only no content',
        in: 'webhook',
        before: answers('200', '204'),
        after: answers('204'),
        says: ['Answer `200` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-link-added',
    title: 'Link added',
    on: 'link.changed',
    when: (change) => change.change === 'added',
    relation: 'gained',
    says: (change) => `Link ${code(change.name)} was added.`,
    why: 'Links describe how to go on from a response; messages stay the same.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'a way to go on',
        in: 'response',
        before: `description: OK`,
        after: link('listThings'),
        says: ['Link `next` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'response-link-removed',
    title: 'Link removed',
    on: 'link.changed',
    when: (change) => change.change === 'removed',
    relation: 'lost',
    policy: 'link-changed',
    says: (change) => `Link ${code(change.name)} was removed.`,
    why: 'Clients and tools that follow the link no longer find where to go. Messages stay the same.',
    fix: 'Keep the link as long as the operation it leads to exists.',
    examples: [
      {
        name: 'no way to go on',
        in: 'response',
        before: link('listThings'),
        after: `description: OK`,
        says: ['Link `next` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-link-changed',
    title: 'Link changed',
    on: 'link.changed',
    relation: 'replaced',
    policy: 'link-changed',
    says: (change) => `Link ${code(change.name)} was changed.`,
    why: 'Clients and tools that follow the link go elsewhere. Messages stay the same.',
    fix: 'Add the new link under its own name and keep the old one.',
    examples: [
      {
        name: 'another target',
        in: 'response',
        before: link('listThings'),
        after: link('findThings'),
        says: ['Link `next` was changed.'],
      },
    ],
  }),
];

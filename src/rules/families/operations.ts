import { defineRule } from '../define.ts';
import { code, route } from '../words.ts';

const gone = 'Every call fails with 404 or 405 as soon as the operation is switched off.';

const removalExample = (name: string, marks: string, says: string) =>
  ({
    name,
    in: 'paths',
    before: `/orders:
  get:${marks}
    responses:
      '200':
        description: All orders.
/orders/{id}:
  get:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: One order.`,
    after: `/orders/{id}:
  get:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: One order.`,
    says: [says],
  }) as const;

const ordersUnder = (prefix: string, end = ''): string => `${prefix}/orders${end}:
  get:
    operationId: listOrders
    responses:
      '200':
        description: All orders.
  post:
    operationId: placeOrder
    responses:
      '204':
        description: Placed.
${prefix}/carts${end}:
  get:
    operationId: listCarts
    responses:
      '200':
        description: All carts.`;

/** Operations, webhooks and callbacks as a whole. */
export const operationRules = [
  defineRule({
    id: 'operation-added',
    title: 'Operation added',
    on: 'operation.added',
    when: (change) => change.operationKind === 'path',
    relation: 'gained',
    says: (_, it) => `${it} was added.`,
    why: 'Nobody calls it yet. Callers can use it from now on.',
    fix: 'Nothing to repair. Release it with a minor version, and keep it: from now on removing it is a breaking change.',
    examples: [
      {
        name: 'a new path',
        in: 'paths',
        before: `/orders:
  get:
    responses:
      '200':
        description: All orders.`,
        after: `/orders:
  get:
    responses:
      '200':
        description: All orders.
  delete:
    responses:
      '204':
        description: All orders are gone.`,
        says: ['Operation `DELETE /orders` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'webhook-added',
    title: 'Webhook added',
    on: 'operation.added',
    when: (change) => change.operationKind === 'webhook',
    relation: 'gained',
    says: (_, it) => `${it} was added.`,
    why: 'Subscribers may be sent a new kind of event once they register for it.',
    fix: 'Nothing to repair. Do not send the event to subscribers who did not ask for it: they answer with an error.',
    examples: [
      {
        name: 'a new event',
        in: 'document',
        before: `webhooks: {}`,
        after: `webhooks:
  orderShipped:
    post:
      responses:
        '204':
          description: Received.`,
        says: ['Webhook `orderShipped` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'callback-added',
    title: 'Callback added',
    on: 'operation.added',
    relation: 'gained',
    says: (_, it) => `${it} was added.`,
    why: 'The API may call back a URL that the client named. Clients who name none are not concerned.',
    fix: 'Nothing to repair. Call back only clients who registered a URL for this purpose.',
    examples: [
      {
        name: 'a callback when the work is done',
        in: 'operation',
        before: `responses:
  '202':
    description: Accepted.`,
        after: `responses:
  '202':
    description: Accepted.
callbacks:
  done:
    '{$request.query.url}':
      post:
        responses:
          '204':
            description: Received.`,
        says: ['Callback `done {$request.query.url}` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'operation-moved',
    title: 'Operations moved to other paths',
    on: 'operation.moved',
    relation: 'lost',
    says: ({ before, after }, it) => {
      if (before === `${after}/`) return `${it} lost the slash at the end of its path.`;
      if (after === `${before}/`) return `${it} got a slash at the end of its path.`;
      return `${it} moved from ${route(before)} to ${route(after)}.`;
    },
    why: 'Every call of an old path fails with 404 as soon as it is switched off. What else changed in these operations is told on its own.',
    fix: 'Serve the old paths too, or answer them with 308 and the new place; mark them deprecated with a sunset date, and take them away in a major version after that date.',
    examples: [
      {
        name: 'another version in all paths',
        in: 'paths',
        before: ordersUnder('/v1'),
        after: ordersUnder('/v2'),
        says: ['Each of 3 operations moved from `/v1/…` to `/v2/…`.'],
      },
      {
        name: 'no slash at the end',
        in: 'paths',
        before: ordersUnder('/v1', '/'),
        after: ordersUnder('/v1'),
        says: ['Each of 3 operations lost the slash at the end of its path.'],
      },
    ],
  }),
  defineRule({
    id: 'webhook-removed',
    title: 'Webhook removed',
    on: 'operation.removed',
    when: (change) => change.operationKind === 'webhook',
    relation: 'lost',
    says: (_, it) => `${it} was removed.`,
    why: 'Subscribers no longer hear of the event, and nothing tells them: their data goes stale in silence.',
    fix: 'Keep sending the event and mark it deprecated with a sunset date; name the event that replaces it; remove it in a major version after that date.',
    examples: [
      {
        name: 'an event is gone',
        in: 'document',
        before: `webhooks:
  orderShipped:
    post:
      responses:
        '204':
          description: Received.`,
        after: `webhooks: {}`,
        says: ['Webhook `orderShipped` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'callback-removed',
    title: 'Callback removed',
    on: 'operation.removed',
    when: (change) => change.operationKind === 'callback',
    relation: 'lost',
    says: (_, it) => `${it} was removed.`,
    why: 'Clients who registered a URL wait for a call that does not come any more.',
    fix: 'Keep calling back and mark the callback deprecated; tell clients how to learn of the outcome instead; remove it in a major version.',
    examples: [
      {
        name: 'a callback is gone',
        in: 'operation',
        before: `responses:
  '202':
    description: Accepted.
callbacks:
  done:
    '{$request.query.url}':
      post:
        responses:
          '204':
            description: Received.`,
        after: `responses:
  '202':
    description: Accepted.`,
        says: ['Callback `done {$request.query.url}` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'sunset-operation-removed',
    title: 'Deprecated operation with a sunset date removed',
    on: 'operation.removed',
    when: (change) => change.deprecated && change.sunset !== null,
    relation: 'lost',
    says: (change, it) => `${it}, deprecated with sunset date ${code(change.sunset ?? '')}, was removed.`,
    why: `${gone} The sunset date said until when callers may rely on it.`,
    fix: 'Remove it only after its sunset date, and with the version step that your deprecation policy asks for; keep it until then.',
    examples: [
      removalExample(
        'deprecated with a date',
        "\n    deprecated: true\n    x-sunset: '2026-06-30'",
        'Operation `GET /orders`, deprecated with sunset date `2026-06-30`, was removed.',
      ),
    ],
  }),
  defineRule({
    id: 'deprecated-operation-removed',
    title: 'Deprecated operation removed without a sunset date',
    on: 'operation.removed',
    when: (change) => change.deprecated,
    relation: 'lost',
    says: (_, it) => `${it} was removed; it was deprecated, but without a sunset date.`,
    why: `${gone} Callers saw that it was deprecated, but nothing told them until when it would work.`,
    fix: 'Keep it, give it a sunset date (`x-sunset`), and remove it in a major version after that date.',
    examples: [
      removalExample(
        'deprecated without a date',
        '\n    deprecated: true',
        'Operation `GET /orders` was removed; it was deprecated, but without a sunset date.',
      ),
    ],
  }),
  defineRule({
    id: 'operation-removed',
    title: 'Operation removed',
    on: 'operation.removed',
    relation: 'lost',
    says: (_, it) => `${it} was removed.`,
    why: gone,
    fix: 'Keep it, mark it `deprecated: true` with a sunset date (`x-sunset`), point callers to its replacement, and remove it in a major version after that date. If its path was only moved, serve the old path too or redirect it with 308.',
    examples: [removalExample('a path is gone', '', 'Operation `GET /orders` was removed.')],
  }),
];

import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { code, fromTo, list } from '../words.ts';

const urls = (...hosts: readonly string[]): string =>
  `servers:
${hosts.map((host) => `  - url: https://${host}`).join('\n')}
paths:
  /things:
    get:
      responses:
        '200':
          description: OK`;

const region = (variable: string): string =>
  `servers:
  - url: https://{region}.example.com
    variables:
      region: ${variable}
paths:
  /things:
    get:
      responses:
        '200':
          description: OK`;

/** The values of a variable as people read them. */
const values = (all: Json | undefined): string => (Array.isArray(all) ? list(all as readonly Json[]) : 'any value');

/** Base URLs. */
export const serverRules = [
  defineRule({
    id: 'server-added',
    title: 'Server added',
    on: 'server.added',
    relation: 'gained',
    says: (change) => `Server ${code(change.url)} was added.`,
    why: 'Callers may use another base URL; the old ones work as before.',
    fix: 'Nothing to repair. Keep the first server first: many generated clients use it as their default.',
    examples: [
      {
        name: 'one more',
        in: 'document',
        before: urls('api.example.com'),
        after: urls('api.example.com', 'eu.example.com'),
        says: ['Server `https://eu.example.com` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'server-removed',
    title: 'Server removed while others remain',
    on: 'server.removed',
    when: (change) => change.survivors > 0,
    relation: 'lost',
    policy: 'server-removed',
    says: (change) => `Server ${code(change.url)} was removed.`,
    why: 'Clients configured with this URL fail once it is switched off. Clients of the remaining servers do not notice.',
    fix: 'Keep the server until nobody calls it, or redirect it to a remaining one with 308; announce the day before.',
    examples: [
      {
        name: 'one of two',
        in: 'document',
        before: urls('api.example.com', 'old.example.com'),
        after: urls('api.example.com'),
        says: ['Server `https://old.example.com` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'last-server-removed',
    title: 'No base URL of before is left',
    on: 'server.removed',
    relation: 'lost',
    says: (change) => `Server ${code(change.url)} was removed, and no other base URL of before remains.`,
    why: 'Every client is configured with a base URL that the API no longer offers: all calls go to the wrong place.',
    fix: 'Keep the old URL in `servers` beside the new one, redirect it with 308, and remove it in a major version when nobody calls it.',
    examples: [
      {
        name: 'another host',
        in: 'document',
        before: urls('api.example.com'),
        after: urls('api.example.org'),
        says: [
          'Server `https://api.example.com` was removed, and no other base URL of before remains.',
          'Server `https://api.example.org` was added.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'server-order-changed',
    title: 'Order of servers changed',
    on: 'server.reordered',
    relation: 'generated-code',
    policy: 'server-order-changed',
    says: (change) => `The servers are listed in another order: ${list(change.after)}, before ${list(change.before)}.`,
    why: 'Messages and URLs are the same. Many generated clients call the first server unless they are told otherwise.',
    fix: 'Keep the first server first.',
    examples: [
      {
        name: 'another one first',
        in: 'document',
        before: urls('api.example.com', 'test.example.com'),
        after: urls('test.example.com', 'api.example.com'),
        says: [
          'The servers are listed in another order: `https://test.example.com` and `https://api.example.com`, before `https://api.example.com` and `https://test.example.com`.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'server-variable-default-changed',
    title: 'Default of a server variable changed',
    on: 'server.variable-changed',
    when: (change) => change.part === 'default',
    relation: 'semantic',
    policy: 'server-variable-default-changed',
    says: (change) =>
      `Variable ${code(change.name)} of server ${code(change.url)} changed its default${fromTo(change.before, change.after)}.`,
    why: 'Clients that choose no value call another place than before: another region, another environment or another version.',
    fix: 'Keep the default, and let clients that want the other value choose it.',
    examples: [
      {
        name: 'another region',
        in: 'document',
        before: region('{ default: eu, enum: [eu, us] }'),
        after: region('{ default: us, enum: [eu, us] }'),
        says: ['Variable `region` of server `https://{region}.example.com` changed its default from `eu` to `us`.'],
      },
    ],
  }),
  defineRule({
    id: 'server-variable-limited',
    title: 'Server variable takes only listed values',
    on: 'server.variable-changed',
    effects: ['narrowed'],
    relation: 'effect',
    policy: 'server-removed',
    says: (change) =>
      `Variable ${code(change.name)} of server ${code(change.url)} takes only ${values(change.after)} now, before any value.`,
    why: 'Clients configured with another value call a URL that is not offered any more.',
    fix: 'List every value that clients use, or leave the list out.',
    examples: [
      {
        name: 'two regions',
        in: 'document',
        before: region('{ default: eu }'),
        after: region('{ default: eu, enum: [eu, us] }'),
        says: [
          'Variable `region` of server `https://{region}.example.com` takes only `eu` and `us` now, before any value.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'server-variable-opened',
    title: 'Server variable takes any value',
    on: 'server.variable-changed',
    relation: 'effect',
    usually: ['widened'],
    says: (change) =>
      `Variable ${code(change.name)} of server ${code(change.url)} takes any value now, before only ${values(change.before)}.`,
    why: 'The old base URLs stay; clients may use others.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'any region',
        in: 'document',
        before: region('{ default: eu, enum: [eu, us] }'),
        after: region('{ default: eu }'),
        says: [
          'Variable `region` of server `https://{region}.example.com` takes any value now, before only `eu` and `us`.',
        ],
      },
    ],
  }),
];

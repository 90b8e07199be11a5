import { defineRule } from '../define.ts';
import { code } from '../words.ts';

const urls = (...hosts: readonly string[]): string =>
  `servers:
${hosts.map((host) => `  - url: https://${host}`).join('\n')}
paths:
  /things:
    get:
      responses:
        '200':
          description: OK`;

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
];

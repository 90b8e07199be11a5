import { defineRule } from '../define.ts';

const person = (rest: string, nick = ''): string => `type: object
${rest}properties:
  name: { type: string }${nick}`;

const withNick = (nick = '{ type: string }'): string => `\n  nick: ${nick}`;
const required = (...names: readonly string[]): string => `required: [${names.join(', ')}]\n`;

const flag = (name: string): string => withNick(`{ type: string, ${name}: true }`);

const accessName = ({ access }: { readonly access: 'readOnly' | 'writeOnly' }): string =>
  access === 'readOnly' ? 'read-only' : 'write-only';

/** `readOnly` takes a property out of requests, `writeOnly` out of responses; lifting the flag brings it in. */
export const accessRules = [
  defineRule({
    id: 'request-property-became-read-only',
    title: 'Property became read-only',
    on: 'property.access-changed',
    direction: 'request',
    when: (change) => change.after,
    relation: 'lost',
    says: (change, it) => `${it} became ${accessName(change)}.`,
    why: 'Callers still send it; it is ignored in silence or refused.',
    fix: 'Keep it writable and mark writing it deprecated; make it read-only in a major version.',
    examples: [
      {
        name: 'no longer writable',
        in: 'request-schema',
        before: person('', withNick()),
        after: person('', flag('readOnly')),
        says: ['Request property `nick` became read-only.'],
      },
    ],
  }),
  defineRule({
    id: 'request-required-property-became-writable',
    title: 'Required property is no longer read-only',
    on: 'property.access-changed',
    direction: 'request',
    when: (change) => change.required,
    relation: 'narrowed',
    says: (change, it) => `${it} is required and no longer ${accessName(change)}.`,
    why: 'As long as it was read-only callers had to leave it out; now it is required of them, and existing requests are refused.',
    fix: 'Make it optional in requests, or use separate schemas for requests and responses.',
    examples: [
      {
        name: 'required of callers now',
        in: 'request-schema',
        before: person(required('nick'), flag('readOnly')),
        after: person(required('nick'), withNick()),
        says: ['Request property `nick` is required and no longer read-only.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-became-writable',
    title: 'Property is no longer read-only',
    on: 'property.access-changed',
    direction: 'request',
    relation: 'gained',
    says: (change, it) => `${it} is no longer ${accessName(change)}.`,
    why: 'Existing requests stay valid. Callers may send it from now on.',
    fix: 'Nothing to repair. Mind clients that send back whole objects as they read them: the property takes effect now.',
    examples: [
      {
        name: 'writable now',
        in: 'request-schema',
        before: person('', flag('readOnly')),
        after: person('', withNick()),
        says: ['Request property `nick` is no longer read-only.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-became-write-only',
    title: 'Property became write-only',
    on: 'property.access-changed',
    direction: 'response',
    when: (change) => change.after,
    relation: 'lost',
    says: (change, it) => `${it} became ${accessName(change)}.`,
    why: 'Clients who read it get nothing any more.',
    fix: 'Keep returning it and mark it deprecated; make it write-only in a major version. If it is a secret that must not be returned, record the exception as a waiver.',
    examples: [
      {
        name: 'no longer returned',
        in: 'response-schema',
        before: person('', withNick()),
        after: person('', flag('writeOnly')),
        says: ['Response property `nick` became write-only.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-became-readable',
    title: 'Property is no longer write-only',
    on: 'property.access-changed',
    direction: 'response',
    relation: 'gained',
    says: (change, it) => `${it} is no longer ${accessName(change)}.`,
    why: 'Clients may read it from now on; those who do not know it skip it.',
    fix: 'Nothing to repair for callers. Make sure that it is no secret.',
    examples: [
      {
        name: 'returned now',
        in: 'response-schema',
        before: person('', flag('writeOnly')),
        after: person('', withNick()),
        says: ['Response property `nick` is no longer write-only.'],
      },
    ],
  }),
];

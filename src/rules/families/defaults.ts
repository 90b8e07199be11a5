import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { fromTo, value } from '../words.ts';

const changed = (
  change: { readonly before: Json | undefined; readonly after: Json | undefined },
  it: string,
): string => {
  if (change.before === undefined) return `${it} got the default ${value(change.after)}.`;
  if (change.after === undefined) return `${it} lost its default ${value(change.before)}.`;
  return `${it} changed its default${fromTo(change.before, change.after)}.`;
};

const limit = (schema: string, required = ''): string => `name: limit
in: query${required}
schema: { type: integer${schema} }`;

const size = (schema: string): string => `type: object
properties:
  size: { type: integer${schema} }`;

const unsaid = 'Requests that leave the value out are as valid as before, but they may mean something else now.';

/** What it means to leave a value out. */
export const defaultRules = [
  defineRule({
    id: 'default-respelled',
    title: 'Default written as another type',
    on: 'schema.default-changed',
    when: (change) => change.respelled,
    relation: 'text',
    policy: 'default-respelled',
    says: changed,
    why: 'It is the same text, and the schema never admitted it as the other type or sends it as text anyway, so it means what it meant.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'a text without its quotes',
        in: 'request-schema',
        before: 'type: object\nproperties:\n  latest: { type: string, default: true }',
        after: 'type: object\nproperties:\n  latest: { type: string, default: "true" }',
        says: ['Request property `latest` changed its default from `true` to `"true"`.'],
      },
      {
        name: 'a number in quotes',
        in: 'query-parameter',
        before: limit(', default: "10"'),
        after: limit(', default: 10'),
        says: ['Query parameter `limit` changed its default from `"10"` to `10`.'],
      },
    ],
  }),
  defineRule({
    id: 'required-value-default-changed',
    title: 'Default of a required value changed',
    on: 'schema.default-changed',
    when: (change) => change.required,
    relation: 'text',
    policy: 'default-of-required-value-changed',
    says: changed,
    why: 'The value has to be sent, so its default is never used.',
    fix: 'Nothing has to be done. Remove the default, since it promises nothing.',
    examples: [
      {
        name: 'a required parameter',
        in: 'query-parameter',
        before: limit(', default: 10', '\nrequired: true'),
        after: limit(', default: 20', '\nrequired: true'),
        says: ['Query parameter `limit` changed its default from `10` to `20`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-default-changed',
    title: 'Default of a response value changed',
    on: 'schema.default-changed',
    direction: 'response',
    relation: 'semantic',
    policy: 'response-default-changed',
    says: changed,
    why: 'Clients that read an absent value as its default read something else now.',
    fix: 'Return the value in every response, so that its default does not matter.',
    examples: [
      {
        name: 'another default',
        in: 'response-schema',
        before: size(', default: 10'),
        after: size(', default: 20'),
        says: ['Response property `size` changed its default from `10` to `20`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-default-added',
    title: 'Default of a request value declared',
    on: 'schema.default-changed',
    when: (change) => change.before === undefined,
    relation: 'semantic',
    policy: 'default-added',
    says: changed,
    why: `${unsaid} If the default only writes down what happened anyway, nobody notices; a page size that did not exist before cuts off results in silence.`,
    fix: 'Declare as default what happens today when the value is left out. Let callers ask for the new behaviour.',
    examples: [
      {
        name: 'a page size',
        in: 'query-parameter',
        before: limit(''),
        after: limit(', default: 10'),
        says: ['Query parameter `limit` got the default `10`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-default-removed',
    title: 'Default of a request value no longer declared',
    on: 'schema.default-changed',
    when: (change) => change.after === undefined,
    relation: 'semantic',
    policy: 'default-removed',
    says: changed,
    why: `${unsaid} What happens without it is not promised any more.`,
    fix: 'Keep declaring the default.',
    examples: [
      {
        name: 'a page size',
        in: 'query-parameter',
        before: limit(', default: 10'),
        after: limit(''),
        says: ['Query parameter `limit` lost its default `10`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-parameter-default-changed',
    title: 'Default of a parameter changed',
    on: 'schema.default-changed',
    when: (change) => change.parameter,
    relation: 'semantic',
    says: changed,
    why: 'Callers who leave the parameter out get another result for the same request, without an error that would tell them.',
    fix: 'Keep the default and let callers ask for the new behaviour with a value of the parameter; change it in a major version.',
    examples: [
      {
        name: 'a smaller page',
        in: 'query-parameter',
        before: limit(', default: 50'),
        after: limit(', default: 20'),
        says: ['Query parameter `limit` changed its default from `50` to `20`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-default-changed',
    title: 'Default of a request property changed',
    on: 'schema.default-changed',
    relation: 'semantic',
    says: changed,
    why: 'Callers who leave the property out get another result for the same request, without an error that would tell them.',
    fix: 'Keep the default and let callers ask for the new behaviour with a value; change it in a major version.',
    examples: [
      {
        name: 'another size',
        in: 'request-schema',
        before: size(', default: 50'),
        after: size(', default: 20'),
        says: ['Request property `size` changed its default from `50` to `20`.'],
      },
    ],
  }),
];

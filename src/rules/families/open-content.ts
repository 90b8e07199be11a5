import type { OpenContent } from '../../model/change.ts';
import { defineRule } from '../define.ts';

const opened: Readonly<Record<OpenContent, string>> = {
  anything: 'any other properties',
  nothing: 'no other properties',
  schema: 'other properties that match a schema',
};

const lines = (content: string): string => `type: object
properties:
  name: { type: string }${content === '' ? '' : `\nadditionalProperties: ${content}`}`;

/** The same of what was before. */
const once: Readonly<Record<OpenContent, string>> = {
  nothing: 'none',
  schema: 'only those that match a schema',
  anything: 'any',
};

const admits = ({ before, after }: { readonly before: OpenContent; readonly after: OpenContent }, it: string): string =>
  `${it} admits ${opened[after]} now; before, it admitted ${before === after ? 'those that match another schema' : once[before]}.`;

/** What objects admit besides the properties they describe. */
export const openContentRules = [
  defineRule({
    id: 'request-object-closed',
    title: 'Request object closed',
    on: 'schema.additional-properties-changed',
    direction: 'request',
    effects: ['narrowed'],
    when: (change) => !change.explicit,
    relation: 'effect',
    policy: { narrowed: 'request-object-closed' },
    says: admits,
    why: 'Callers who send more than is described (extra fields, misspelt ones) are refused now. Those who send only what is described do not notice.',
    fix: 'Ignore unknown properties, or log for a while what callers really send before you refuse it.',
    examples: [
      {
        name: 'additionalProperties false',
        in: 'request-schema',
        before: lines(''),
        after: lines('false'),
        says: ['Request body admits no other properties now; before, it admitted any.'],
      },
    ],
  }),
  defineRule({
    id: 'request-additional-properties-changed',
    title: 'What else a request object admits changed',
    on: 'schema.additional-properties-changed',
    direction: 'request',
    relation: 'effect',
    says: admits,
    why: 'The description said what other properties callers may send. Those who send what is not admitted any more are refused.',
    fix: 'Keep admitting what was admitted; narrow it in a major version.',
    examples: [
      {
        name: 'a map was closed',
        in: 'request-schema',
        before: lines('true'),
        after: lines('false'),
        says: ['Request body admits no other properties now; before, it admitted any.'],
      },
    ],
  }),
  defineRule({
    id: 'response-map-closed',
    title: 'Response map closed',
    on: 'schema.additional-properties-changed',
    direction: 'response',
    when: (change) => change.explicit && change.before === 'schema' && change.after === 'nothing',
    relation: 'lost',
    says: admits,
    why: 'The other properties were described by a schema, so clients read them; they do not come any more.',
    fix: 'Keep returning the other properties; remove them in a major version.',
    examples: [
      {
        name: 'no entries any more',
        in: 'response-schema',
        before: lines('{ type: string }'),
        after: lines('false'),
        says: ['Response body admits no other properties now; before, it admitted only those that match a schema.'],
      },
    ],
  }),
  defineRule({
    id: 'response-additional-properties-changed',
    title: 'What else a response object admits changed',
    on: 'schema.additional-properties-changed',
    direction: 'response',
    relation: 'effect',
    policy: {
      narrowed: 'response-constraint-tightened',
      widened: 'response-object-opened',
      replaced: 'response-object-opened',
      undecided: 'response-object-opened',
    },
    says: admits,
    why: 'Tolerant readers skip what they do not know; readers that validate refuse properties that the old description did not admit.',
    fix: 'Tell clients to skip what they do not know before you send it.',
    examples: [
      {
        name: 'an object was opened',
        in: 'response-schema',
        before: lines('false'),
        after: lines('true'),
        says: ['Response body admits any other properties now; before, it admitted none.'],
      },
    ],
  }),
];

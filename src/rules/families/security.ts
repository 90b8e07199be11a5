import type { Direction } from '../../model/change.ts';
import { defineRule } from '../define.ts';
import { hook } from '../webhook-examples.ts';
import { code, fromTo } from '../words.ts';

/** Alternatives as people read them. None at all means that nobody has to authenticate. */
const alternatives = (all: readonly string[]): string =>
  all.length === 0
    ? '`none`'
    : all
        .slice(0, 6)
        .map((each) => code(each))
        .join(' or ');

const change = (each: { readonly before: readonly string[]; readonly after: readonly string[] }): string =>
  ` from ${alternatives(each.before)} to ${alternatives(each.after)}`;

const where = (it: string): string =>
  it.replace(/^(Operation|Webhook|Callback|Each|The)/, (first) => first.toLowerCase());

const schemes = `components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    login:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes: { read: Reads., write: Writes. }`;

const secured = (security: string): string => `paths:
  /things:
    get:
      security: ${security}
      responses:
        '200':
          description: OK
${schemes}`;

/** Webhooks and callbacks are sent by the API: there it is receivers who let it in. */
const ofRequests = ({ direction }: { readonly direction: Direction | null }): boolean => direction !== 'response';

/** Who may call. */
export const securityRules = [
  defineRule({
    id: 'security-tightened',
    title: 'More authentication or permissions required',
    on: 'security.changed',
    when: ofRequests,
    effects: ['narrowed'],
    relation: 'effect',
    says: (each, it) => `Security of ${where(it)} was tightened${change(each)}.`,
    why: 'Callers who were let in are refused with 401 or 403: their credentials or scopes do not suffice any more.',
    fix: 'Keep the old alternative beside the new one (alternatives in `security` are joined by OR), have callers obtain the new scope or credential, and drop the old alternative in a major version.',
    examples: [
      {
        name: 'one more scope',
        in: 'document',
        before: secured('[{ login: [read] }]'),
        after: secured('[{ login: [read, write] }]'),
        says: ['Security of operation `GET /things` was tightened from `login [read]` to `login [read, write]`.'],
      },
    ],
  }),
  defineRule({
    id: 'security-loosened',
    title: 'Less authentication or fewer permissions required',
    on: 'security.changed',
    when: ofRequests,
    effects: ['widened'],
    relation: 'effect',
    policy: 'security-loosened',
    says: (each, it) => `Security of ${where(it)} was loosened${change(each)}.`,
    why: 'No caller breaks, but more callers are let in than before. If that was not meant, it is a vulnerability.',
    fix: 'Have someone responsible for security confirm it. If it was not meant, put the requirement back.',
    examples: [
      {
        name: 'an alternative',
        in: 'document',
        before: secured('[{ key: [] }]'),
        after: secured('[{ key: [] }, { login: [read] }]'),
        says: ['Security of operation `GET /things` was loosened from `key` to `key` or `login [read]`.'],
      },
    ],
  }),
  defineRule({
    id: 'security-replaced',
    title: 'Other authentication required',
    on: 'security.changed',
    when: ofRequests,
    relation: 'effect',
    usually: ['replaced', 'undecided'],
    says: (each, it) => `Security of ${where(it)} was changed${change(each)}.`,
    why: 'Callers present credentials that are not accepted any more and are refused with 401 or 403.',
    fix: 'Accept both for a while (two alternatives in `security`), let callers move, and drop the old one in a major version.',
    examples: [
      {
        name: 'key to OAuth',
        in: 'document',
        before: secured('[{ key: [] }]'),
        after: secured('[{ login: [read] }]'),
        says: ['Security of operation `GET /things` was changed from `key` to `login [read]`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-security-tightened',
    title: 'A webhook or callback authenticates itself more strictly',
    on: 'security.changed',
    direction: 'response',
    effects: ['narrowed'],
    relation: 'effect',
    says: (each, it) => `Security of ${where(it)} was tightened${change(each)}.`,
    why: 'What the API sends carries credentials that sufficed before: receivers that check them let it in.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'a key from now on',
        in: 'webhook',
        before: hook('security: []\n  '),
        after: hook('security: [{ key: [] }]\n  '),
        says: ['Security of webhook `thingChanged` was tightened from `none` to `key`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-security-changed',
    title: 'A webhook or callback authenticates itself less strictly, or in another way',
    on: 'security.changed',
    direction: 'response',
    relation: 'effect',
    usually: ['widened', 'replaced', 'undecided'],
    says: (each, it) => `Security of ${where(it)} was changed${change(each)}.`,
    why: 'What the API sends may carry other credentials than before, or none: receivers that check them refuse it.',
    fix: 'Go on sending the credential that receivers know, and add the new one beside it; announce the change before the old one goes.',
    examples: [
      {
        name: 'the key is gone',
        in: 'webhook',
        before: hook('security: [{ key: [] }]\n  '),
        after: hook('security: []\n  '),
        says: ['Security of webhook `thingChanged` was changed from `key` to `none`.'],
      },
    ],
  }),
  defineRule({
    id: 'security-scheme-extended',
    title: 'Flow or scope added to a security scheme',
    on: 'security-scheme.changed',
    when: (each) => /^(?:flows\.|oauth2MetadataUrl$)/.test(each.key) && each.before === undefined,
    relation: 'gained',
    says: (each) => `Security scheme ${code(each.scheme)} got ${code(each.key)}.`,
    why: 'Callers may obtain their credential in one more way, or with one more scope. What they do now keeps working.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'one more scope',
        in: 'document',
        before: secured('[{ login: [read] }]'),
        after: secured('[{ login: [read] }]').replace('write: Writes.', 'write: Writes., admin: Administers.'),
        says: ['Security scheme `login` got `flows.clientCredentials.scopes.admin`.'],
      },
    ],
  }),
  defineRule({
    id: 'security-scheme-changed',
    title: 'Security scheme changed',
    on: 'security-scheme.changed',
    relation: 'replaced',
    says: (each) =>
      each.after === undefined
        ? `Security scheme ${code(each.scheme)} lost ${code(each.key)}.`
        : `Security scheme ${code(each.scheme)} changed ${code(each.key)}${fromTo(each.before, each.after)}.`,
    why: 'Callers present their credential in the old way or at the old place, fetch it from the old URL, or ask for a scope that is gone: they are refused.',
    fix: 'Add the new scheme under its own name and accept both as alternatives; remove the old one in a major version.',
    examples: [
      {
        name: 'another header',
        in: 'document',
        before: secured('[{ key: [] }]'),
        after: secured('[{ key: [] }]').replace('X-Key', 'Api-Key'),
        says: ['Security scheme `key` changed `name` from `X-Key` to `Api-Key`.'],
      },
    ],
  }),
];

import { alternative, composed, harmless, inDoubt, isWithin, within } from '../alternatives-in-words.ts';
import { defineRule } from '../define.ts';
import { code, list } from '../words.ts';
import { by, tagged } from './discriminators.ts';

const schemaOf = { request: 'request-schema', response: 'response-schema' } as const;
const Part = { request: 'Request', response: 'Response' } as const;

const branch: Readonly<Record<string, string>> = {
  card: '{ title: card, type: object, required: [number], properties: { number: { type: string } } }',
  bank: '{ title: bank, type: object, required: [iban], properties: { iban: { type: string } } }',
  cash: '{ title: cash, type: object, required: [amount], properties: { amount: { type: number } } }',
};

const oneOf = (...names: readonly string[]): string => `type: object
properties:
  pay:
    oneOf:${names.map((name) => `\n      - ${branch[name] ?? ''}`).join('')}`;

const overlapping = (keyword: string): string => `type: object
properties:
  code:
    ${keyword}:
      - { type: string, maxLength: 8 }
      - { type: string, minLength: 5 }`;

const contact = (phone: string): string => `type: object
properties:
  contact:
    oneOf:
      - { title: mail, type: object, required: [mail], properties: { mail: { type: string } } }
      - { title: phone, type: object${phone}, properties: { phone: { type: string } } }`;

const exclusive = {
  request: {
    before: contact(', required: [phone]'),
    after: contact(''),
    says: [
      'Request property `contact` changed within `oneOf`: some of what was valid does not match exactly one alternative any more, and is refused.',
      'Request property `contact.phone` became optional.',
    ],
  },
  response: {
    before: contact(''),
    after: contact(', required: [phone]'),
    says: [
      'Response property `contact` changed within `oneOf`: some of what may come now did not match exactly one alternative before.',
      'Response property `contact.phone` became required.',
    ],
  },
} as const;

const account = (bic: string): string => `type: object
properties:
  account:
    oneOf:
      - { title: iban, type: string, format: iban }
      - { title: bic, type: string, format: bic${bic} }`;

const unproved = {
  request: {
    before: account(', maxLength: 11'),
    after: account(''),
    says: [
      "Request property `account` changed within `oneOf`: it can't be shown that each value still matches exactly one branch.",
      'Request property `account` lost the maximum length `11`.',
    ],
  },
  response: {
    before: account(''),
    after: account(', maxLength: 11'),
    says: [
      "Response property `account` changed within `oneOf`: it can't be shown that each value matched exactly one branch before.",
      'Response property `account` got the maximum length `11`.',
    ],
  },
} as const;

const contacts: Readonly<Record<'any' | 'kind' | 'phone' | 'fax', string>> = {
  any: '{ title: any, type: object, required: [value], properties: { value: { type: string }, prefix: { type: string } } }',
  kind: '{ title: kind, type: object, required: [value, kind], properties: { value: { type: string }, kind: { type: string } } }',
  phone:
    '{ title: phone, type: object, required: [value, prefix], properties: { value: { type: string }, prefix: { type: string } } }',
  fax: '{ title: fax, type: object, required: [fax], properties: { fax: { type: string } } }',
};

const anyContact = (...names: readonly (keyof typeof contacts)[]): string => `type: object
properties:
  contact:
    anyOf:
      - { title: mail, type: object, required: [mail], properties: { mail: { type: string } } }${names
        .map((name) => `\n      - ${contacts[name]}`)
        .join('')}`;

/** Alternatives and discriminators. */
export const compositionRules = [
  defineRule({
    id: 'request-branch-added',
    title: 'Alternative accepted in addition',
    on: 'schema.branch-added',
    direction: 'request',
    relation: 'effect',
    usually: ['widened'],
    says: (change, it) => `${it} got ${alternative(change)}.`,
    why: 'What callers send now stays valid; they may send another shape.',
    fix: 'Nothing to repair. With `oneOf`, make sure that no value matches two alternatives.',
    examples: [
      {
        name: 'one more way to pay',
        in: 'request-schema',
        before: oneOf('card', 'bank'),
        after: oneOf('card', 'bank', 'cash'),
        says: ['Request property `pay` got the alternative `cash`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-covered-branch-removed',
    title: 'Alternative removed whose values are still accepted',
    on: 'schema.branch-removed',
    direction: 'request',
    effects: ['widened'],
    relation: 'effect',
    says: (change, it) => `${it} lost ${alternative(change)}; each value of it is still accepted.`,
    why: 'What callers send is valid without the alternative too. Generated code loses a type.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'one of two ways to say the same',
        in: 'request-schema',
        before: anyContact('any', 'phone', 'fax'),
        after: anyContact('any'),
        says: [
          'Request property `contact` lost the alternative `phone`; each value of it is still accepted.',
          'Request property `contact` lost the alternative `fax`.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'request-branch-removed',
    title: 'Alternative no longer accepted',
    on: 'schema.branch-removed',
    direction: 'request',
    relation: 'effect',
    usually: ['narrowed'],
    says: (change, it) =>
      change.lost === undefined
        ? `${it} lost ${alternative(change)}.`
        : `${it} lost ${alternative(change)}: each value of it is still accepted, but nothing describes ${list(change.lost)} any more.`,
    why: 'Callers who send this shape are refused; or it is taken for another one, and what only this one described is ignored.',
    fix: 'Keep accepting the alternative and mark it `deprecated: true`; remove it in a major version.',
    examples: [
      {
        name: 'one way to pay less',
        in: 'request-schema',
        before: oneOf('card', 'bank', 'cash'),
        after: oneOf('card', 'bank'),
        says: ['Request property `pay` lost the alternative `cash`.'],
      },
      {
        name: 'what only it described is ignored',
        in: 'request-schema',
        before: anyContact('any', 'kind'),
        after: anyContact('any'),
        says: [
          'Request property `contact` lost the alternative `kind`: each value of it is still accepted, but nothing describes `kind` any more.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'response-covered-branch-added',
    title: 'Alternative added whose values were allowed before',
    on: 'schema.branch-added',
    direction: 'response',
    effects: ['narrowed'],
    relation: 'effect',
    says: (change, it) => `${it} got ${alternative(change)}; each value of it was allowed before.`,
    why: 'What clients receive was valid by the old description too: it is described more closely now. Generated code gets a new type.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'what was always allowed has a name of its own',
        in: 'response-schema',
        before: anyContact('any'),
        after: anyContact('any', 'phone', 'fax'),
        says: [
          'Response property `contact` got the alternative `phone`; each value of it was allowed before.',
          'Response property `contact` got the alternative `fax`.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'response-discriminated-branch-added',
    title: 'Discriminated alternative added to a response',
    on: 'schema.branch-added',
    direction: 'response',
    when: (change) => change.discriminated,
    relation: 'effect',
    usually: ['widened'],
    policy: { widened: 'response-discriminated-branch-added', replaced: 'response-discriminated-branch-added' },
    says: (change, it) => `${it} got ${alternative(change)}, told apart by the discriminator.`,
    why: 'Clients may receive a shape they never heard of. The discriminator lets them recognise and skip it; generated clients and validators fail on it.',
    fix: 'Send the new alternative only to callers who asked for it, and tell clients to skip values of the discriminator that they do not know.',
    examples: [
      {
        name: 'one more kind of pet',
        in: 'document',
        before: tagged(['Cat', 'Dog'], by('kind')),
        after: tagged(['Cat', 'Dog', 'Owl'], by('kind')),
        says: ['Response body got the alternative `Owl`, told apart by the discriminator.'],
      },
    ],
  }),
  defineRule({
    id: 'response-branch-added',
    title: 'Alternative added to a response',
    on: 'schema.branch-added',
    direction: 'response',
    relation: 'effect',
    usually: ['widened'],
    says: (change, it) => `${it} got ${alternative(change)}.`,
    why: 'Clients may receive a shape they never heard of, and no discriminator tells them which one it is: they fail or misread it.',
    fix: 'Return the new shape only to callers who asked for it, or in a property of another name; or introduce a discriminator first and tell clients to skip what they do not know.',
    examples: [
      {
        name: 'one more way to pay',
        in: 'response-schema',
        before: oneOf('card', 'bank'),
        after: oneOf('card', 'bank', 'cash'),
        says: ['Response property `pay` got the alternative `cash`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-branch-removed',
    title: 'Alternative removed from a response',
    on: 'schema.branch-removed',
    direction: 'response',
    relation: 'effect',
    usually: ['narrowed'],
    policy: { narrowed: 'response-branch-removed' },
    says: (change, it) => `${it} lost ${alternative(change)}.`,
    why: 'Clients that handle the alternative keep working, but what it told them does not come any more. Generated code loses a type.',
    fix: 'Tell clients what comes in its place. If they need what it told them, keep returning it and remove it in a major version.',
    examples: [
      {
        name: 'one way to pay less',
        in: 'response-schema',
        before: oneOf('card', 'bank', 'cash'),
        after: oneOf('card', 'bank'),
        says: ['Response property `pay` lost the alternative `cash`.'],
      },
    ],
  }),
  ...(['request', 'response'] as const).map((direction) =>
    defineRule({
      id: `${direction}-one-of-unproved`,
      title: `Branches of \`oneOf\` may overlap in a ${direction}`,
      on: 'schema.composition-changed',
      direction,
      when: (change) => isWithin(change) && (change.effect === 'undecided' || change.effect === harmless[direction]),
      relation: 'effect',
      usually: ['undecided'],
      says: (change, it) =>
        change.effect === harmless[direction] ? within(change, it, direction) : inDoubt(change, it, direction),
      why:
        direction === 'request'
          ? 'A value that matches two branches of `oneOf` is refused. A branch that admits more may match what belonged to another one alone.'
          : 'A value that matches two branches of `oneOf` is not allowed. A branch that admits less may leave values to another one alone, which clients never got before.',
      fix: 'Make the branches exclude each other: a required property with one fixed value in each, best named by a `discriminator`. Where overlaps do no harm, write `anyOf`.',
      examples: [
        {
          name: 'formats that nobody else knows',
          in: schemaOf[direction],
          ...unproved[direction],
        },
      ],
    }),
  ),
  defineRule({
    id: 'response-one-of-changed',
    title: 'Responses match other branches of `oneOf` than before',
    on: 'schema.composition-changed',
    direction: 'response',
    when: (change) =>
      (isWithin(change) || change.after === 'allOf') &&
      change.before === 'oneOf' &&
      change.effect !== 'undecided' &&
      change.effect !== harmless.response,
    relation: 'effect',
    usually: ['widened', 'replaced'],
    policy: { widened: 'response-one-of-changed', replaced: 'response-one-of-changed' },
    says: (change, it) => (isWithin(change) ? within(change, it, 'response') : composed(change, it)),
    why: 'No branch admits more, but a value that matched several branches, which `oneOf` forbids, is valid now. Clients that validate refused it before and get it now.',
    fix: 'Nothing, where no value was meant to match several branches. Else say in the release notes which values are valid now.',
    examples: [{ name: 'branches that no longer overlap', in: schemaOf.response, ...exclusive.response }],
  }),
  ...(['request', 'response'] as const).map((direction) =>
    defineRule({
      id: `${direction}-composition-changed`,
      title: `Combination of schemas changed in a ${direction}`,
      on: 'schema.composition-changed',
      direction,
      relation: 'effect',
      says: (change, it) =>
        isWithin(change)
          ? within(change, it, direction)
          : change.before === change.after
            ? `${it} has other alternatives in ${code(change.after)} than before.`
            : composed(change, it),
      why:
        direction === 'request'
          ? 'Callers who send what the old combination allowed and the new one does not are refused.'
          : 'Clients may receive what the old combination did not allow.',
      fix: 'Keep the old combination and extend it in a compatible way: more alternatives in requests, more properties in responses.',
      examples: [
        {
          name: 'any instead of one',
          in: schemaOf[direction],
          before: overlapping('oneOf'),
          after: overlapping('anyOf'),
          says: [
            `${Part[direction]} property \`code\` has to match one or more of its schemas now (\`anyOf\`), before exactly one (\`oneOf\`).`,
          ],
        },
        ...(direction === 'request'
          ? [{ name: 'branches that overlap now', in: schemaOf.request, ...exclusive.request }]
          : []),
      ],
    }),
  ),
];

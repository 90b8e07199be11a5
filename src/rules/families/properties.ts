import { defineRule } from '../define.ts';

const person = (rest: string, nick = ''): string => `type: object
${rest}properties:
  name: { type: string }${nick}`;

const withNick = (nick = '{ type: string }'): string => `\n  nick: ${nick}`;
const closed = 'additionalProperties: false\n';
/** A person with a nick, or one with an age. */
const byNick = `${person('')}
oneOf:
  - properties:
      nick: { type: string }
    required: [nick]
  - properties:
      age: { type: integer }
    required: [age]`;
const required = (...names: readonly string[]): string => `required: [${names.join(', ')}]\n`;

/** Properties of objects: there or not, required or not, and in which direction they go. */
export const propertyRules = [
  defineRule({
    id: 'request-required-property-added',
    title: 'Required request property added',
    on: 'property.added',
    direction: 'request',
    when: (change) => change.required,
    relation: 'narrowed',
    says: (_, it) => `${it} was added as required.`,
    why: 'Existing requests do not carry it and are refused. A default does not help: a required property has to be sent.',
    fix: 'Add it as optional and define what its absence means; require it in a major version or in a new operation.',
    examples: [
      {
        name: 'a property that has to be sent',
        in: 'request-schema',
        before: person(''),
        after: person(required('nick'), withNick()),
        says: ['Request property `nick` was added as required.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-added',
    title: 'Optional request property added',
    on: 'property.added',
    direction: 'request',
    relation: 'gained',
    says: (change, it) =>
      change.requiredBefore === true
        ? `${it} is described now; it was required before.`
        : `${it} was added as optional.`,
    why: 'Existing requests stay valid. Callers can say more than before.',
    fix: 'Nothing to repair. Make sure that its absence means what requests meant before.',
    examples: [
      {
        name: 'a property that may be sent',
        in: 'request-schema',
        before: person(''),
        after: person('', withNick()),
        says: ['Request property `nick` was added as optional.'],
      },
      {
        name: 'a property that had to be sent already',
        in: 'request-schema',
        before: person(required('nick')),
        after: person(required('nick'), withNick('{}')),
        says: ['Request property `nick` is described now; it was required before.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-added-to-closed-object',
    title: 'Property added to a closed response object',
    on: 'property.added',
    direction: 'response',
    when: (change) => !change.open,
    relation: 'widened',
    policy: 'response-property-added-to-closed-object',
    says: (_, it) => `${it} was added to an object that was closed.`,
    why: 'The object said `additionalProperties: false`: clients that validate against it refuse the whole response. Tolerant readers skip the property.',
    fix: 'Open response objects (leave `additionalProperties` out) before properties are added, and tell clients to skip what they do not know.',
    examples: [
      {
        name: 'additionalProperties was false',
        in: 'response-schema',
        before: person(closed),
        after: person(closed, withNick()),
        says: ['Response property `nick` was added to an object that was closed.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-added',
    title: 'Response property added',
    on: 'property.added',
    direction: 'response',
    relation: 'gained',
    says: (change, it) =>
      change.requiredBefore === true
        ? `${it} is described now; it was required before.`
        : `${it} was added${change.required ? ' as required' : ''}.`,
    why: 'Clients skip properties they do not know, and can use the new one from now on.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'one more property',
        in: 'response-schema',
        before: person(''),
        after: person('', withNick()),
        says: ['Response property `nick` was added.'],
      },
      {
        name: 'a property that came already',
        in: 'response-schema',
        before: person(required('nick')),
        after: person(required('nick'), withNick()),
        says: ['Response property `nick` is described now; it was required before.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-left-to-alternatives',
    title: 'Request property described by some alternatives only',
    on: 'property.removed',
    direction: 'request',
    when: (change) => change.inAlternatives === true,
    relation: 'lost',
    policy: 'property-left-to-alternatives',
    says: (_, it) => `${it} is described only by some of the alternatives now.`,
    why: 'Callers who send it together with what belongs to another alternative are not heard: it is ignored there, or refused where the alternatives say so.',
    fix: 'Describe it beside the alternatives if all of them read it. If not, tell callers with which of them it goes.',
    examples: [
      {
        name: 'a property that goes with one of two alternatives',
        in: 'request-schema',
        before: person('', withNick()),
        after: byNick,
        says: [
          'Request property `nick` is described only by some of the alternatives now.',
          'Request body is one of 2 alternatives (`oneOf`) now, before a single schema.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'request-property-removed',
    title: 'Request property removed',
    on: 'property.removed',
    direction: 'request',
    when: (change) => change.open,
    relation: 'lost',
    policy: 'request-property-removed',
    says: (_, it) => `${it} was removed.`,
    why: 'Callers still send it, and it is ignored in silence: what they asked for does not happen, and nothing tells them.',
    fix: 'Keep accepting it and mark it `deprecated: true`; remove it in a major version. To rename it, accept both names.',
    examples: [
      {
        name: 'a property is gone',
        in: 'request-schema',
        before: person('', withNick()),
        after: person(''),
        says: ['Request property `nick` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-refused',
    title: 'Request property removed from a closed object',
    on: 'property.removed',
    direction: 'request',
    relation: 'narrowed',
    says: (_, it) => `${it} was removed; the object admits no other properties.`,
    why: 'Callers still send it, and requests with properties that are not described are refused.',
    fix: 'Keep accepting it and mark it `deprecated: true`; remove it in a major version. To rename it, accept both names.',
    examples: [
      {
        name: 'additionalProperties is false',
        in: 'request-schema',
        before: person(closed, withNick()),
        after: person(closed),
        says: ['Request property `nick` was removed; the object admits no other properties.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-undescribed',
    title: 'Required response property no longer described',
    on: 'property.removed',
    direction: 'response',
    when: (change) => change.stillRequired === true,
    relation: 'widened',
    says: (_, it) => `${it} is no longer described; it is still required.`,
    why: 'It still comes, with any value: clients that count on what was described may be sent something else.',
    fix: 'Describe it, or stop requiring it if it is to go.',
    examples: [
      {
        name: 'a property that is asked for and not described',
        in: 'response-schema',
        before: person(required('nick'), withNick()),
        after: person(required('nick')),
        says: ['Response property `nick` is no longer described; it is still required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-removed',
    title: 'Required response property removed',
    on: 'property.removed',
    direction: 'response',
    when: (change) => change.required,
    relation: 'lost',
    says: (change, it) =>
      change.inAlternatives === true
        ? `${it} comes only with some of the alternatives now; it was required.`
        : `${it} was removed; it was required.`,
    why: 'Clients were promised the property in every response: those who read it get nothing, and those who validate refuse the response.',
    fix: 'Keep returning it and mark it `deprecated: true` with a sunset date; return its replacement beside it; remove it in a major version after that date.',
    examples: [
      {
        name: 'a required property is gone',
        in: 'response-schema',
        before: person(required('nick'), withNick()),
        after: person(''),
        says: ['Response property `nick` was removed; it was required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-left-to-alternatives',
    title: 'Optional response property that comes with some alternatives only',
    on: 'property.removed',
    direction: 'response',
    when: (change) => change.inAlternatives === true,
    relation: 'lost',
    policy: 'property-left-to-alternatives',
    says: (_, it) => `${it} comes only with some of the alternatives now.`,
    why: 'Clients could not count on it in every response. Those who read it in responses that are another alternative now miss it.',
    fix: 'Describe it beside the alternatives if any of them may carry it. If not, tell clients with which of them it comes.',
    examples: [
      {
        name: 'a property that comes with one of two alternatives',
        in: 'response-schema',
        before: person('', withNick()),
        after: byNick,
        says: [
          'Response property `nick` comes only with some of the alternatives now.',
          'Response body is one of 2 alternatives (`oneOf`) now, before a single schema.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'response-optional-property-removed',
    title: 'Optional response property removed',
    on: 'property.removed',
    direction: 'response',
    relation: 'lost',
    policy: 'response-optional-property-removed',
    says: (_, it) => `${it} was removed.`,
    why: 'Clients could not count on it in every response, but those who read it lose it for good, in silence.',
    fix: 'Keep returning it and mark it `deprecated: true` with a sunset date; return its replacement beside it; remove it in a major version after that date.',
    examples: [
      {
        name: 'an optional property is gone',
        in: 'response-schema',
        before: person('', withNick()),
        after: person(''),
        says: ['Response property `nick` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-became-required',
    title: 'Request property became required',
    on: 'property.became-required',
    direction: 'request',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'Requests that leave it out are refused now. A default does not help: a required property has to be sent.',
    fix: 'Keep it optional and give it a default; require it in a major version or in a new operation.',
    examples: [
      {
        name: 'no longer optional',
        in: 'request-schema',
        before: person(''),
        after: person(required('name')),
        says: ['Request property `name` became required.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-became-required',
    title: 'Response property became required',
    on: 'property.became-required',
    direction: 'response',
    relation: 'narrowed',
    says: (_, it) => `${it} became required.`,
    why: 'Clients can count on the property now; it could come before.',
    fix: 'Nothing to repair. Make sure that every response carries it: taking this back is a breaking change.',
    examples: [
      {
        name: 'always there',
        in: 'response-schema',
        before: person(''),
        after: person(required('name')),
        says: ['Response property `name` became required.'],
      },
    ],
  }),
  defineRule({
    id: 'request-property-became-optional',
    title: 'Request property became optional',
    on: 'property.became-optional',
    direction: 'request',
    relation: 'widened',
    policy: 'request-became-optional',
    says: (_, it) => `${it} became optional.`,
    why: 'Existing requests stay valid. Generated types change (a constructor argument, a nullable field), so code that uses them may not compile.',
    fix: 'Nothing to repair on the wire. If you publish a generated client, release it as a major version.',
    examples: [
      {
        name: 'no longer required',
        in: 'request-schema',
        before: person(required('name')),
        after: person(''),
        says: ['Request property `name` became optional.'],
      },
    ],
  }),
  defineRule({
    id: 'response-property-became-optional',
    title: 'Response property became optional',
    on: 'property.became-optional',
    direction: 'response',
    relation: 'widened',
    says: (_, it) => `${it} became optional.`,
    why: 'Clients count on the property and read nothing in responses that leave it out.',
    fix: 'Keep returning it in every response, with an empty value if need be; make it optional in a major version.',
    examples: [
      {
        name: 'not always there',
        in: 'response-schema',
        before: person(required('name')),
        after: person(''),
        says: ['Response property `name` became optional.'],
      },
    ],
  }),
];

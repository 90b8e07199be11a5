import { defineRule } from '../define.ts';
import { delay, deprecatedAs, isDate, stability, step } from '../lifecycle.ts';
import { code } from '../words.ts';

const dates = (before: string, after: string) => ({
  in: 'operation' as const,
  before: `deprecated: true${before === '' ? '' : `\nx-sunset: '${before}'`}`,
  after: `deprecated: true${after === '' ? '' : `\nx-sunset: '${after}'`}`,
});

const it = 'Operation `GET /things/{id}`';

/** What the provider promises about the future of an operation, a parameter, a header or a value. */
export const deprecationRules = [
  defineRule({
    id: 'operation-deprecated',
    title: 'Operation deprecated',
    on: 'operation.deprecated',
    when: (change) => change.sunset === null || isDate(change.sunset),
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) =>
      change.sunset === null
        ? `${subject} was deprecated without a sunset date.`
        : `${subject} was deprecated, with sunset date ${code(change.sunset)}.`,
    why: 'Calls work as before. Callers learn that they have to move, and generated clients warn.',
    fix: 'Give it a sunset date (`x-sunset`) if it has none, and name its replacement in the description, so that callers can plan.',
    examples: [
      {
        name: 'with a date',
        in: 'operation',
        before: `{}`,
        after: `deprecated: true
x-sunset: '2027-06-30'`,
        says: [`${it} was deprecated, with sunset date \`2027-06-30\`.`],
      },
      {
        name: 'without a date',
        in: 'operation',
        before: `{}`,
        after: `deprecated: true`,
        says: [`${it} was deprecated without a sunset date.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-deprecated-unreadable-sunset',
    title: 'Operation deprecated with a sunset date that cannot be read',
    on: 'operation.deprecated',
    relation: 'undecided',
    says: (change, subject) =>
      `${subject} was deprecated with the sunset date ${code(change.sunset ?? '')}, which is no date.`,
    why: 'Callers are told to leave, but neither they nor their tools can tell until when.',
    fix: 'Write the date as `YYYY-MM-DD`.',
    examples: [
      {
        name: 'words instead of a date',
        in: 'operation',
        before: `{}`,
        after: `deprecated: true
x-sunset: soon`,
        says: [`${it} was deprecated with the sunset date \`soon\`, which is no date.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-undeprecated',
    title: 'Deprecation of an operation withdrawn',
    on: 'operation.undeprecated',
    relation: 'text',
    policy: 'deprecation-withdrawn',
    says: (_, subject) => `${subject} is no longer deprecated.`,
    why: 'Nothing breaks. Callers who moved away already did it for nothing.',
    fix: 'Tell callers that they may stay, and what became of the replacement.',
    examples: [
      {
        name: 'it stays after all',
        in: 'operation',
        before: `deprecated: true`,
        after: `{}`,
        says: [`${it} is no longer deprecated.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-sunset-announced',
    title: 'Sunset date announced',
    on: 'operation.sunset-changed',
    when: (change) => change.before === null && isDate(change.after),
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) => `${subject} got the sunset date ${code(change.after ?? '')}.`,
    why: 'Calls work until that day. Callers who do not move until then fail.',
    fix: 'Announce it where callers read it (changelog, `Sunset` header of RFC 8594), far enough ahead.',
    examples: [
      {
        name: 'a date for a deprecated operation',
        ...dates('', '2027-06-30'),
        says: [`${it} got the sunset date \`2027-06-30\`.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-sunset-withdrawn',
    title: 'Sunset date withdrawn',
    on: 'operation.sunset-changed',
    when: (change) => change.after === null,
    relation: 'semantic',
    policy: 'sunset-moved-earlier',
    says: (change, subject) => `${subject} lost its sunset date ${code(change.before ?? '')}.`,
    why: 'Callers planned with the date; without it the operation may go at any time.',
    fix: 'Put the date back. To keep the operation longer, move the date to a later day; to keep it for good, withdraw the deprecation too.',
    examples: [
      { name: 'the promise is gone', ...dates('2027-06-30', ''), says: [`${it} lost its sunset date \`2027-06-30\`.`] },
    ],
  }),
  defineRule({
    id: 'operation-sunset-moved-earlier',
    title: 'Sunset date moved to an earlier day',
    on: 'operation.sunset-changed',
    when: (change) => (delay(change) ?? 0) < 0,
    relation: 'semantic',
    policy: 'sunset-moved-earlier',
    says: (change, subject) =>
      `${subject} moved its sunset date from ${code(change.before ?? '')} to the earlier ${code(change.after ?? '')}.`,
    why: 'Callers planned their migration with the date they were promised; those who would be ready on time are too late now.',
    fix: 'Keep the announced date. If it has to be earlier (a vulnerability), tell each caller and record the exception as a waiver.',
    examples: [
      {
        name: 'half a year less',
        ...dates('2027-06-30', '2026-12-31'),
        says: [`${it} moved its sunset date from \`2027-06-30\` to the earlier \`2026-12-31\`.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-sunset-restated',
    title: 'Sunset date written in another way',
    on: 'operation.sunset-changed',
    when: (change) => delay(change) === 0,
    relation: 'text',
    says: (change, subject) =>
      `${subject} writes its sunset date ${code(change.before ?? '')} as ${code(change.after ?? '')} now: it is the same day.`,
    why: 'Nothing breaks: the promise is the same.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'with a time',
        ...dates('2027-06-30', '2027-06-30T12:00:00Z'),
        says: [`${it} writes its sunset date \`2027-06-30\` as \`2027-06-30T12:00:00Z\` now: it is the same day.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-sunset-postponed',
    title: 'Sunset date postponed',
    on: 'operation.sunset-changed',
    when: (change) => delay(change) !== null,
    relation: 'text',
    policy: 'sunset-postponed',
    says: (change, subject) =>
      `${subject} moved its sunset date from ${code(change.before ?? '')} to ${code(change.after ?? '')}.`,
    why: 'Nothing breaks: callers have more time than they were promised.',
    fix: 'Announce the new date where the old one was announced.',
    examples: [
      {
        name: 'half a year more',
        ...dates('2026-12-31', '2027-06-30'),
        says: [`${it} moved its sunset date from \`2026-12-31\` to \`2027-06-30\`.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-sunset-unreadable',
    title: 'Sunset date changed and cannot be read',
    on: 'operation.sunset-changed',
    relation: 'undecided',
    says: (change, subject) =>
      change.before === null
        ? `${subject} got the sunset date ${code(change.after ?? '')}, which is no date.`
        : `${subject} changed its sunset date from ${code(change.before)} to ${code(change.after ?? '')}, which cannot be compared.`,
    why: 'One of the two is no date, so nobody can tell whether callers have more or less time.',
    fix: 'Write the date as `YYYY-MM-DD`.',
    examples: [
      {
        name: 'words instead of a date',
        ...dates('2026-12-31', 'end of the year'),
        says: [`${it} changed its sunset date from \`2026-12-31\` to \`end of the year\`, which cannot be compared.`],
      },
      {
        name: 'a first date that is none',
        ...dates('', 'soon'),
        says: [`${it} got the sunset date \`soon\`, which is no date.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-stability-lowered',
    title: 'Stability of an operation lowered',
    on: 'operation.stability-changed',
    when: (change) => (step(change) ?? 0) < 0,
    relation: 'semantic',
    policy: 'stability-lowered',
    says: (change, subject) => `${subject} was lowered from ${stability(change.before)} to ${stability(change.after)}.`,
    why: 'Callers built on a stable operation; it may change or go at any time now, although nothing in its messages tells them.',
    fix: 'Keep the stability. Offer the unstable variant as another operation beside it.',
    examples: [
      {
        name: 'stable to beta',
        in: 'operation',
        before: `x-stability-level: stable`,
        after: `x-stability-level: beta`,
        says: [`${it} was lowered from \`stable\` to \`beta\`.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-stability-raised',
    title: 'Stability of an operation raised',
    on: 'operation.stability-changed',
    when: (change) => (step(change) ?? 0) > 0,
    relation: 'gained',
    says: (change, subject) => `${subject} was raised from ${stability(change.before)} to ${stability(change.after)}.`,
    why: 'Nothing breaks: callers get a promise they did not have.',
    fix: 'Nothing to repair. From now on breaking changes to it count in full.',
    examples: [
      {
        name: 'beta to stable',
        in: 'operation',
        before: `x-stability-level: beta`,
        after: `x-stability-level: stable`,
        says: [`${it} was raised from \`beta\` to \`stable\`.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-stability-restated',
    title: 'Stability of an operation written in other words',
    on: 'operation.stability-changed',
    when: (change) => step(change) === 0,
    relation: 'text',
    says: (change, subject) =>
      `${subject} says ${stability(change.after)} now, before ${stability(change.before)}: it is as stable as it was.`,
    why: 'Nothing breaks: the promise is the same.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'said aloud',
        in: 'operation',
        before: `{}`,
        after: `x-stability-level: stable`,
        says: [`${it} says \`stable\` now, before \`stable\` (by default): it is as stable as it was.`],
      },
    ],
  }),
  defineRule({
    id: 'operation-stability-changed',
    title: 'Stability of an operation changed to a level nobody knows',
    on: 'operation.stability-changed',
    relation: 'undecided',
    says: (change, subject) =>
      `${subject} changed its stability from ${stability(change.before)} to ${stability(change.after)}.`,
    why: 'One of the two levels is not known, so nobody can tell what was promised.',
    fix: 'Use one of `draft`, `alpha`, `beta` and `stable`.',
    examples: [
      {
        name: 'an unknown level',
        in: 'operation',
        before: `x-stability-level: stable`,
        after: `x-stability-level: matured`,
        says: [`${it} changed its stability from \`stable\` to \`matured\`.`],
      },
    ],
  }),
  defineRule({
    id: 'value-deprecated',
    title: 'Property or schema deprecated',
    on: 'schema.deprecated',
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) => deprecatedAs(subject, change),
    why: 'It works as before. Callers learn that they have to move, and generated clients warn.',
    fix: 'Name what replaces it in its description, and keep it until the next major version at least.',
    examples: [
      {
        name: 'a property',
        in: 'response-schema',
        before: `type: object
properties:
  nick: { type: string }`,
        after: `type: object
properties:
  nick: { type: string, deprecated: true }`,
        says: ['Response property `nick` was deprecated.'],
      },
      {
        name: 'a property, with the day it goes',
        in: 'response-schema',
        before: `type: object
properties:
  nick: { type: string }`,
        after: `type: object
properties:
  nick: { type: string, deprecated: true, x-sunset: '2027-06-30' }`,
        says: ['Response property `nick` was deprecated, with sunset date `2027-06-30`.'],
      },
    ],
  }),
  defineRule({
    id: 'value-undeprecated',
    title: 'Deprecation of a property or schema withdrawn',
    on: 'schema.undeprecated',
    relation: 'text',
    policy: 'deprecation-withdrawn',
    says: (_, subject) => `${subject} is no longer deprecated.`,
    why: 'Nothing breaks. Callers who moved away already did it for nothing.',
    fix: 'Tell callers that they may stay.',
    examples: [
      {
        name: 'a property',
        in: 'response-schema',
        before: `type: object
properties:
  nick: { type: string, deprecated: true }`,
        after: `type: object
properties:
  nick: { type: string }`,
        says: ['Response property `nick` is no longer deprecated.'],
      },
    ],
  }),
];

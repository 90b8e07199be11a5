import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { delay, isDate, stability, step } from '../lifecycle.ts';
import { code, value } from '../words.ts';

const isSunset = (change: { readonly key: string }): boolean => /(?:^|\.)x-sunset(?:-date)?$/.test(change.key);
/** The value of an enum that a mark is about (`x-deprecated-enum-values.down.x-sunset`); null when it is about no value. */
const valueIn = ({ key }: { readonly key: string }): string | null =>
  /^x-(?:deprecated-enum-values|enum-deprecated)\.(.*?)(?:\.x-sunset)?$/s.exec(key)?.[1] ?? null;
const isMark = (change: { readonly key: string }): boolean =>
  /(?:^|\.)(?:x-)?deprecated$/.test(change.key) || (valueIn(change) !== null && !isSunset(change));
const isMarked = (mark: Json | undefined): boolean => mark !== undefined && mark !== null && mark !== false;

/** What is spoken of: the part, or the value of its enum. */
function ofValue(change: { readonly key: string }, subject: string): string {
  const name = valueIn(change);
  return name === null ? subject : `Value ${code(name)} of ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
}

const sort = (...marks: readonly string[]): string => `name: sort
in: query
schema:
  type: string
  enum: [up, down]${marks.map((mark) => `\n  ${mark}`).join('')}`;

const isStability = (change: { readonly key: string }): boolean => /(?:^|\.)x-stability-level$/.test(change.key);

const nick = (...marks: readonly string[]): string => `type: object
properties:
  nick: { type: string${marks.map((mark) => `, ${mark}`).join('')} }`;

const dates = (before: string, after: string) => ({
  in: 'response-schema' as const,
  before: nick('deprecated: true', ...(before === '' ? [] : [`x-sunset: '${before}'`])),
  after: nick('deprecated: true', ...(after === '' ? [] : [`x-sunset: '${after}'`])),
});

const levels = (before: string, after: string) => ({
  in: 'response-schema' as const,
  before: nick(...(before === '' ? [] : [`x-stability-level: ${before}`])),
  after: nick(...(after === '' ? [] : [`x-stability-level: ${after}`])),
});

const it = 'Response property `nick`';

/** Dates and levels of stability of whatever is no operation: parameters, headers, properties, schemas, the document. */
export const markRules = [
  defineRule({
    id: 'part-deprecated',
    title: 'Part marked deprecated',
    on: 'extension.changed',
    when: (change) => isMark(change) && !isMarked(change.before) && (change.after === true || isDate(change.after)),
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) =>
      `${ofValue(change, subject)} was deprecated${change.after === true ? '' : `, with sunset date ${value(change.after)}`}.`,
    why: 'It works as before. Callers learn that they have to move.',
    fix: 'Give it a sunset date if it has none, and name what replaces it, so that callers can plan.',
    examples: [
      {
        name: 'a value of an enum',
        in: 'query-parameter',
        before: sort(),
        after: sort('x-deprecated-enum-values: [down]'),
        says: ['Value `down` of query parameter `sort` was deprecated.'],
      },
      {
        name: 'a value with its date',
        in: 'query-parameter',
        before: sort(),
        after: sort("x-deprecated-enum-values: [{ value: down, sunset: '2027-06-30' }]"),
        says: ['Value `down` of query parameter `sort` was deprecated, with sunset date `2027-06-30`.'],
      },
      {
        name: 'a media type',
        in: 'response',
        before: `content:\n  text/csv: { schema: {} }`,
        after: `content:\n  text/csv: { schema: {}, deprecated: true }`,
        says: ['Response body was deprecated.'],
      },
    ],
  }),
  defineRule({
    id: 'part-undeprecated',
    title: 'Deprecation of a part withdrawn',
    on: 'extension.changed',
    when: (change) => isMark(change) && isMarked(change.before) && !isMarked(change.after),
    relation: 'text',
    policy: 'deprecation-withdrawn',
    says: (change, subject) => `${ofValue(change, subject)} is no longer deprecated.`,
    why: 'Nothing breaks. Callers who moved away already did it for nothing.',
    fix: 'Tell callers that they may stay.',
    examples: [
      {
        name: 'a value of an enum',
        in: 'query-parameter',
        before: sort('x-deprecated-enum-values: [down]'),
        after: sort(),
        says: ['Value `down` of query parameter `sort` is no longer deprecated.'],
      },
    ],
  }),
  defineRule({
    id: 'value-sunset-announced',
    title: 'Sunset date of a part announced',
    on: 'extension.changed',
    when: (change) => isSunset(change) && change.before === undefined && isDate(change.after),
    relation: 'gained',
    policy: 'deprecated',
    says: (change, subject) => `${ofValue(change, subject)} got the sunset date ${value(change.after)}.`,
    why: 'It works until that day. Callers who still use it then fail.',
    fix: 'Announce it where callers read it (changelog), far enough ahead.',
    examples: [
      {
        name: 'a date for a property',
        ...dates('', '2027-06-30'),
        says: [`${it} got the sunset date \`2027-06-30\`.`],
      },
    ],
  }),
  defineRule({
    id: 'value-sunset-withdrawn',
    title: 'Sunset date of a part withdrawn',
    on: 'extension.changed',
    when: (change) => isSunset(change) && change.after === undefined,
    relation: 'semantic',
    policy: 'sunset-moved-earlier',
    says: (change, subject) => `${ofValue(change, subject)} lost its sunset date ${value(change.before)}.`,
    why: 'Callers planned with the date; without it the part may go at any time.',
    fix: 'Put the date back. To keep the part longer, move the date to a later day; to keep it for good, withdraw the deprecation too.',
    examples: [
      { name: 'the promise is gone', ...dates('2027-06-30', ''), says: [`${it} lost its sunset date \`2027-06-30\`.`] },
      {
        name: 'of a value of an enum',
        in: 'query-parameter',
        before: sort('x-enum-deprecated: { down: 2027-06-30 }'),
        after: sort('x-enum-deprecated: { down: true }'),
        says: ['Value `down` of query parameter `sort` lost its sunset date `2027-06-30`.'],
      },
    ],
  }),
  defineRule({
    id: 'value-sunset-moved-earlier',
    title: 'Sunset date of a part moved to an earlier day',
    on: 'extension.changed',
    when: (change) => isSunset(change) && (delay(change) ?? 0) < 0,
    relation: 'semantic',
    policy: 'sunset-moved-earlier',
    says: (change, subject) =>
      `${ofValue(change, subject)} moved its sunset date from ${value(change.before)} to the earlier ${value(change.after)}.`,
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
    id: 'value-sunset-restated',
    title: 'Sunset date of a part written in another way',
    on: 'extension.changed',
    when: (change) => isSunset(change) && delay(change) === 0,
    relation: 'text',
    says: (change, subject) =>
      `${ofValue(change, subject)} writes its sunset date ${value(change.before)} as ${value(change.after)} now: it is the same day.`,
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
    id: 'value-sunset-postponed',
    title: 'Sunset date of a part postponed',
    on: 'extension.changed',
    when: (change) => isSunset(change) && delay(change) !== null,
    relation: 'text',
    policy: 'sunset-postponed',
    says: (change, subject) =>
      `${ofValue(change, subject)} moved its sunset date from ${value(change.before)} to ${value(change.after)}.`,
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
    id: 'value-sunset-unreadable',
    title: 'Sunset date of a part changed and cannot be read',
    on: 'extension.changed',
    when: isSunset,
    relation: 'undecided',
    says: (change, subject) =>
      change.before === undefined
        ? `${ofValue(change, subject)} got the sunset date ${value(change.after)}, which is no date.`
        : `${ofValue(change, subject)} changed its sunset date from ${value(change.before)} to ${value(change.after)}, which cannot be compared.`,
    why: 'What is written is no date, so nobody can tell how much time callers have.',
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
    id: 'value-stability-lowered',
    title: 'Stability of a part lowered',
    on: 'extension.changed',
    when: (change) => isStability(change) && (step(change) ?? 0) < 0,
    relation: 'semantic',
    policy: 'stability-lowered',
    says: (change, subject) => `${subject} was lowered from ${stability(change.before)} to ${stability(change.after)}.`,
    why: 'Callers built on something stable; it may change or go at any time now, although nothing in the messages tells them.',
    fix: 'Keep the stability. Offer the unstable variant under another name beside it.',
    examples: [
      {
        name: 'stable to beta',
        ...levels('stable', 'beta'),
        says: [`${it} was lowered from \`stable\` to \`beta\`.`],
      },
    ],
  }),
  defineRule({
    id: 'value-stability-raised',
    title: 'Stability of a part raised',
    on: 'extension.changed',
    when: (change) => isStability(change) && (step(change) ?? 0) > 0,
    relation: 'gained',
    says: (change, subject) => `${subject} was raised from ${stability(change.before)} to ${stability(change.after)}.`,
    why: 'Nothing breaks: callers get a promise they did not have.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'beta to stable',
        ...levels('beta', 'stable'),
        says: [`${it} was raised from \`beta\` to \`stable\`.`],
      },
    ],
  }),
  defineRule({
    id: 'value-stability-changed',
    title: 'Stability of a part changed to a level nobody knows',
    on: 'extension.changed',
    when: (change) => isStability(change) && step(change) === null,
    relation: 'undecided',
    says: (change, subject) =>
      `${subject} changed its stability from ${stability(change.before)} to ${stability(change.after)}.`,
    why: 'One of the two levels is not known, so nobody can tell what was promised.',
    fix: 'Use one of `draft`, `alpha`, `beta` and `stable`.',
    examples: [
      {
        name: 'an unknown level',
        ...levels('stable', 'matured'),
        says: [`${it} changed its stability from \`stable\` to \`matured\`.`],
      },
    ],
  }),
];

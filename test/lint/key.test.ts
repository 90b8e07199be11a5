import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAsked } from '../../src/lint/child/pruned.ts';
import { isDated, keyOf } from '../../src/lint/key.ts';
import { unpack } from '../../src/lint/kept.ts';
import { runWhole } from '../../src/lint/whole.ts';
import { wholeRules } from '../../src/lint/effective.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import type { LintDocument } from '../../src/lint/result.ts';
import { defaultLimits } from '../../src/spec/limits.ts';
import { parseText } from '../../src/spec/parse.ts';
import { rules, runRule } from '../rulesets/support/catalogue.ts';
import { caseOf, documentOf, versionsOf } from '../rulesets/support/cases.ts';
import { load } from './support/rulesets.ts';

// What findings of a document are kept under, and when they may be used again.

const plain = await definitionOf('extends: [spectral:oas]');
const dated = await definitionOf('extends: [spectral:oas, recommended]');
const code = (
  await load(
    {
      'team.yaml': 'functions: [f]\nfunctionsDir: .\nrules: { a: { given: $, then: { function: f } } }\n',
      'f.js': 'module.exports = () => [];',
    },
    ['./team.yaml'],
    { code: true },
  )
).definition;

async function definitionOf(text: string): Promise<RulesetDefinition> {
  return (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
}

const textWith = (sunset: string): string => `openapi: 3.0.3
info: { title: A, version: '1' }
paths:
  /a:
    get:
      deprecated: true
      x-sunset: ${sunset}
      responses: {}
`;

const keyed = (text: string): Parameters<typeof keyOf>[1] => ({
  file: 'api.yaml',
  format: 'oas3_0',
  files: new Map([['api.yaml', text]]),
  inData: new Map(),
});

function read(text: string): LintDocument {
  const parsed = parseText('api.yaml', text, defaultLimits);
  if ('failure' in parsed) return expect.fail(text);
  return { ...keyed(text), files: new Map([['api.yaml', parsed.file.value]]) };
}

const at = (time: string): Date => new Date(time);

describe('a key', () => {
  const text = textWith('2026-12-24');
  const now = at('2026-11-29T10:00:00Z');
  const key = keyOf(plain, keyed(text), now);

  test.each<[string, string]>([
    ['another text', keyOf(plain, keyed(`${text}\n`), now)],
    ['another ruleset', keyOf(dated, keyed(text), now)],
    ['another name', keyOf(plain, { ...keyed(text), file: 'b.yaml' }, now)],
    ['another format', keyOf(plain, { ...keyed(text), format: 'oas3_1' }, now)],
    ['another file', keyOf(plain, { ...keyed(text), inData: new Map([['b.json', { a: 1 }]]) }, now)],
    [
      'more files',
      keyOf(
        plain,
        {
          ...keyed(text),
          files: new Map([
            ['api.yaml', text],
            ['b.yaml', ''],
          ]),
        },
        now,
      ),
    ],
  ])('is another one for %s', (_, other) => {
    expect(other).not.toBe(key);
  });

  test.each<[string, RulesetDefinition, string, string, string, boolean]>([
    ['rules without dates', plain, '2026-12-24', '2026-11-29T10:00:00Z', '2031-01-01T00:00:00Z', true],
    ['another day', dated, '2026-12-24', '2026-11-29T10:00:00Z', '2026-12-21T23:00:00Z', true],
    ['a date that has passed meanwhile', dated, '2026-12-24', '2026-11-29T10:00:00Z', '2026-12-28T10:00:00Z', false],
    ['a date that passes now', dated, '2026-12-24', '2026-12-24T10:00:00Z', '2026-12-24T11:00:00Z', false],
    ['a date that passed long ago', dated, '2020-12-24', '2026-11-29T10:00:00Z', '2026-12-01T10:00:00Z', true],
    ['signs that are escaped', dated, '"2026\\x2d12-24"', '2026-11-29T10:00:00Z', '2026-11-29T10:00:01Z', false],
    ['signs on two lines', dated, '"2026-\\\n        12-24"', '2026-11-29T10:00:00Z', '2026-11-29T10:00:01Z', false],
    ['code of a team, the same day', code, '2026-12-24', '2026-11-29T10:00:00Z', '2026-11-29T11:00:00Z', true],
    ['code of a team, the next day', code, '2026-12-24', '2026-11-29T10:00:00Z', '2026-11-30T10:00:00Z', false],
  ])('%s', (_, definition, sunset, then, later, isSame) => {
    const written = keyed(textWith(sunset));
    expect(keyOf(definition, written, at(then)) === keyOf(definition, written, at(later))).toBe(isSame);
  });

  test('a ruleset that changes a rule without saying what it calls has one', async () => {
    const definition = await definitionOf('extends: [recommended]\nrules: { deprecation-sunset-passed: off }');
    expect(keyOf(definition, keyed(text), now)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what looks at the clock is known', () => {
  const [early, late] = [at('1970-01-01T00:00:00Z'), at('9999-01-01T00:00:00Z')];
  test.for(rules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
    const results = (now: Date): unknown =>
      rule.formats.flatMap((format) =>
        versionsOf[format].flatMap((version) => {
          const { bad, good } = caseOf(rule, format);
          return [bad, good].map((each) => runRule(rule, documentOf(each, version), { now }));
        }),
      );
    const [name = '', check = ''] = rule.check.split('/');
    const isSame = JSON.stringify(results(early)) === JSON.stringify(results(late));
    expect(isSame).toBe(!isDated(name, check));
  });
});

test('law: as long as the key is the same, so are the findings', () => {
  const whole = wholeRules({ ...dated, files: dated.files.filter(({ origin }) => origin === 'built-in') }) ?? [];
  const sunsetPassed = whole.filter(({ id }) => id === 'deprecation-sunset-passed');
  expect(sunsetPassed).toHaveLength(1);
  const zone = fc.constantFrom('Z', '+14:00', '-12:00', '+23:59', '-23:59', '');
  const day = fc.integer({ min: 20, max: 30 });
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const two = (number: number): string => String(number).padStart(2, '0');
  const sunset = fc.oneof(
    day.map((date) => `2026-11-${date}`),
    fc
      .tuple(day, clock, zone)
      .map(([date, [hour, minute], end]) => `2026-11-${date}T${two(hour)}:${two(minute)}:00${end}`),
  );
  const written = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => JSON.stringify(text),
    (text) => `"${text.replaceAll('-', String.raw`\u002d`)}"`,
    (text) => `"${text.slice(0, 3)}\\\n        ${text.slice(3)}"`,
  );
  const now = fc.date({ min: at('2026-11-18T00:00:00Z'), max: at('2026-12-03T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(sunset, written, now, now, (date, write, then, later) => {
      const text = textWith(write(date));
      if (keyOf(dated, keyed(text), then) !== keyOf(dated, keyed(text), later)) return;
      const document = read(text);
      expect(runWhole(sunsetPassed, document, later, new Map())).toEqual(
        runWhole(sunsetPassed, document, then, new Map()),
      );
    }),
    { numRuns: 2000 },
  );
  const ended = read(textWith('2026-11-20'));
  expect(runWhole(sunsetPassed, ended, at('2026-12-03T00:00:00Z'), new Map())).toHaveLength(1);
});

test('what a document gives by itself is kept as what it gives as a base', async () => {
  const document = read(textWith('2026-12-24'));
  const now = at('2026-11-29T10:00:00Z');
  const ask = (documents: readonly LintDocument[]): ReturnType<typeof runAsked> =>
    runAsked({ definition: dated, documents, now, packs: true }, () => expect.fail('All is there.'));
  const alone = await ask([document]);
  const asBase = await ask([read(textWith('2027-01-01')), document]);
  expect(alone.runs[0]?.results.length).toBeGreaterThan(5);
  expect(alone.packed).toBe(asBase.packed);
  expect(unpack(alone.packed ?? '', 'api.yaml', 'oas3_0').all()).toHaveLength(alone.runs[0]?.results.length ?? -1);
});

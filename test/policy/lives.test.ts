import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';
import type { JsonObject } from '../../src/model/json.ts';

// What happens in the life of everything that can be deprecated, each said as what it is: none of it is unclassified.

type Marks = Readonly<Record<string, unknown>>;
type Make = (marks: Marks | null) => object;

const ok = { description: 'fine' };
const api = (more: object, schemas: object = {}): object => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  paths: { '/things': { get: { responses: { 200: ok }, ...more } } },
  components: { schemas },
});
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const returning = (schema: object, schemas: object = {}): object =>
  api({ responses: { 200: { ...ok, ...json(schema) } } }, schemas);
const sorted = (enumeration: readonly string[], more: object): object =>
  api({ parameters: [{ name: 's', in: 'query', schema: { type: 'string', enum: enumeration, ...more } }] });
const values =
  (marks: (date: string | undefined) => object): Make =>
  (given) =>
    sorted(given === null ? ['up'] : ['up', 'down'], given?.['deprecated'] === true ? marks(dateIn(given)) : {});
const dateIn = (marks: Marks): string | undefined => marks['x-sunset'] as string | undefined;

const KINDS: Readonly<Record<string, Make>> = {
  operation: (marks) => ({
    ...api({}),
    paths: { '/a': { get: { responses: { 200: ok } }, ...(marks && { put: { responses: { 200: ok }, ...marks } }) } },
  }),
  parameter: (marks) =>
    api({ parameters: marks === null ? [] : [{ name: 'q', in: 'query', schema: { type: 'string' }, ...marks }] }),
  property: (marks) =>
    returning({ type: 'object', properties: { id: {}, ...(marks && { nick: { type: 'string', ...marks } }) } }),
  schema: (marks) =>
    returning(
      { type: 'object', properties: { id: {}, ...(marks && { nick: { $ref: '#/components/schemas/Nick' } }) } },
      marks === null ? {} : { Nick: { type: 'string', ...marks } },
    ),
  header: (marks) =>
    api({ responses: { 200: { ...ok, headers: marks === null ? {} : { 'X-Old': { schema: {}, ...marks } } } } }),
  'media type': (marks) =>
    api({
      responses: {
        200: {
          ...ok,
          content: { 'application/json': { schema: {} }, ...(marks && { 'text/csv': { schema: {}, ...marks } }) },
        },
      },
    }),
  'media type by an extension': (marks) =>
    api({
      responses: {
        200: {
          ...ok,
          content: {
            'application/json': { schema: {} },
            ...(marks && { 'text/csv': { schema: {}, ...renamed(marks) } }),
          },
        },
      },
    }),
  'enum value in a list': values((sunset) => ({
    'x-deprecated-enum-values': ['down'],
    ...(sunset !== undefined && { 'x-sunset': sunset }),
  })),
  'enum value with its date': values((sunset) => ({
    'x-deprecated-enum-values': [{ value: 'down', ...(sunset !== undefined && { sunset }) }],
  })),
  'enum value as a key': values((sunset) => ({ 'x-enum-deprecated': { down: sunset ?? true } })),
};

const renamed = ({ deprecated, ...rest }: Marks): Marks => ({
  ...rest,
  ...(deprecated === true && { 'x-deprecated': true }),
});

const none: Marks = {};
const undated: Marks = { deprecated: true };
const dated = (sunset: string): Marks => ({ deprecated: true, 'x-sunset': sunset });

/** Each event: what it says of operations, and of everything else; whether more may be said about a date. */
const EVENTS: Readonly<Record<string, readonly [before: Marks, after: Marks, rule: RegExp, impact: string]>> = {
  deprecated: [none, undated, /^(?:operation|parameter|value|response-header|part)-deprecated$/, 'non-breaking'],
  undeprecated: [undated, none, /-undeprecated$/, 'documentation'],
  'undeprecated with its date': [dated('2028-06-30'), none, /-undeprecated$/, 'documentation'],
  'sunset set': [undated, dated('2028-06-30'), /-sunset-announced$/, 'non-breaking'],
  'sunset shortened': [dated('2029-06-30'), dated('2028-06-30'), /-sunset-moved-earlier$/, 'breaking'],
  'sunset postponed': [dated('2028-06-30'), dated('2029-06-30'), /-sunset-postponed$/, 'documentation'],
  'sunset removed': [dated('2028-06-30'), undated, /-sunset-withdrawn$/, 'breaking'],
  'sunset in words': [dated('2028-06-30'), dated('soon'), /-sunset-unreadable$/, 'potentially-breaking'],
  'sunset as another text': [dated('2028-06-30'), dated('2028-06-30T10:00:00Z'), /-sunset-restated$/, 'documentation'],
};

async function found(base: object, head: object) {
  const report = await compareSpecs({
    base: { text: JSON.stringify(base) },
    head: { text: JSON.stringify(head) },
    settings: 'lint: { mode: "off" }\nversion-check: "off"\n',
    now: new Date('2026-11-24T00:00:00Z'),
  });
  expect(report.partial).toEqual([]);
  return report.findings;
}

describe.each(Object.entries(KINDS))('%s', (_, make) => {
  test.each(Object.entries(EVENTS))('%s', async (_event, [before, after, rule, impact]) => {
    const [only, ...more] = await found(make(before), make(after));
    expect(more).toEqual([]);
    expect(only?.rule).toMatch(rule);
    expect(only?.impact).toBe(impact);
  });

  test('deprecated with a date', async () => {
    const findings = await found(make(none), make(dated('2028-06-30')));
    const rules = findings.map(({ rule }) => rule).toSorted();
    expect(rules[0]).toMatch(/-deprecated$/);
    expect(rules.slice(1).every((rule) => rule === 'value-sunset-announced')).toBe(true);
    expect(findings.map(({ message }) => message).join()).toContain('2028-06-30');
    expect(findings.every(({ impact }) => impact === 'non-breaking')).toBe(true);
  });

  test.each([
    ['before its sunset', dated('2028-06-30'), 'It was announced to work until 2028-06-30, 584 days from now.'],
    [
      'after it, unproved',
      dated('2026-01-31'),
      'Its sunset date 2026-01-31 has passed, but no release proves that it was announced.',
    ],
    ['without a date', undated, 'It was deprecated without a sunset date'],
  ])('removed %s', async (_event, marks, note) => {
    const findings = await found(make(marks), make(null));
    const [first, ...more] = findings;
    expect(first?.removal?.planned).toBe(false);
    expect(first?.why).toContain(note);
    expect(['breaking', 'potentially-breaking']).toContain(first?.impact);
    // The name of a schema goes with it; nothing else is said twice.
    expect(more.filter(({ rule }) => rule !== 'schema-name-removed')).toEqual([]);
  });
});

describe('marks of enum values', () => {
  const of = async (before: JsonObject, after: JsonObject, left: readonly string[] = ['up', 'down']) =>
    (await found(sorted(['up', 'down'], before), sorted(left, after))).map(
      ({ rule, message }) => `${rule}: ${message}`,
    );

  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    [
      'each value is said for itself',
      { 'x-deprecated-enum-values': ['up'] },
      { 'x-deprecated-enum-values': [{ value: 'down', sunset: '2028-06-30' }] },
      [
        'part-deprecated: Value `down` of query parameter `s` was deprecated, with sunset date `2028-06-30`.',
        'part-undeprecated: Value `up` of query parameter `s` is no longer deprecated.',
      ],
    ],
    [
      'written in another way',
      { 'x-deprecated-enum-values': ['up'] },
      { 'x-deprecated-enum-values': [{ value: 'up' }] },
      ['extension-changed: Query parameter `s`: extension `x-deprecated-enum-values` was changed.'],
    ],
    [
      'a reason that is new',
      { 'x-enum-deprecated': { up: { sunset: '2028-06-30' } } },
      { 'x-enum-deprecated': { up: { sunset: '2028-06-30', reason: 'Old.' } } },
      ['extension-changed: Query parameter `s`: extension `x-enum-deprecated` was changed.'],
    ],
    [
      'what is no mark',
      { 'x-enum-deprecated': 3 },
      { 'x-enum-deprecated': [[]] },
      ['extension-changed: Query parameter `s`: extension `x-enum-deprecated` was changed.'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await of(before, after)).toEqual(expected);
  });

  test('the mark of a value that was removed goes with it, those of others are compared', async () => {
    const marks = { 'x-enum-deprecated': { up: '2028-06-30', down: '2028-06-30' } };
    expect(await of(marks, { 'x-enum-deprecated': { up: '2027-06-30' } }, ['up'])).toEqual([
      'request-enum-value-removed: Query parameter `s` lost the value `down`.',
      'value-sunset-moved-earlier: Value `up` of query parameter `s` moved its sunset date from `2028-06-30` to the earlier `2027-06-30`.',
    ]);
  });
});

describe('a notice that is too short is said once', () => {
  const of = async (marks: JsonObject, settings: string): Promise<readonly string[]> => {
    const { findings } = await compareSpecs({
      base: { text: JSON.stringify(api({})) },
      head: { text: JSON.stringify(api({ deprecated: true, 'x-sunset': '2026-12-31', ...marks })) },
      settings: `version-check: "off"\n${settings}`,
      now: new Date('2026-11-24T00:00:00Z'),
    });
    return findings.map(({ rule }) => rule).filter((rule) => /notice/.test(rule));
  };
  const since = { 'x-deprecated-at': '2026-11-20' };

  test.each<[string, JsonObject, string, readonly string[]]>([
    ['by the ruleset, which knows both days', since, '', ['deprecation-min-notice']],
    ['by the policy, where the ruleset does not know', {}, '', ['sunset-notice-too-short']],
    ['by the policy, without the rule', since, 'rules: { deprecation-min-notice: "off" }', ['sunset-notice-too-short']],
    ['by the policy, without rulesets', since, 'lint: { mode: "off" }', ['sunset-notice-too-short']],
  ])('%s', async (_, marks, settings, expected) => {
    expect(await of(marks, settings)).toEqual(expected);
  });
});

test.each<[string, JsonObject, boolean?]>([
  ['of an element', { deprecated: true, 'x-sunset': '2026-12-31' }],
  ['with an escape', { deprecated: true, 'x-sunset': '2026-12-31' }, true],
  ['by its other name', { deprecated: true, 'x-sunset-date': '2026-12-31' }],
  ['of a value', { 'x-deprecated-enum-values': [{ value: 'down', sunset: '2026-12-31' }] }],
  ['of a value that is the key', { 'x-enum-deprecated': { down: '2026-12-31' } }],
  ['of a value that is the key, by the other name', { 'x-deprecated-enum-values': { down: '2026-12-31' } }],
])('a day that comes too soon is found, however it is written: %s', async (_, marks, isEscaped) => {
  const document = (schema: JsonObject): string => {
    const written = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'T', version: '1.0.0' },
      paths: {
        '/s': {
          get: {
            parameters: [{ name: 's', in: 'query', schema: { type: 'string', enum: ['up', 'down'], ...schema } }],
            responses: { '200': { description: 'OK' } },
          },
        },
      },
    });
    return isEscaped ? written.replaceAll('sunset', String.raw`\u0073unset`) : written;
  };
  const { findings } = await compareSpecs({
    base: { text: document({}) },
    head: { text: document(marks) },
    settings: 'version-check: "off"\nlint: { mode: "off" }',
    now: new Date('2026-11-24T00:00:00Z'),
  });
  expect(findings.map(({ rule }) => rule)).toContain('sunset-notice-too-short');
});

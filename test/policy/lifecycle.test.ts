import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PublishedContract } from '../../src/model/lifecycle.ts';
import { announcements, withLifecycle } from '../../src/policy/lifecycle.ts';
import type { LifecycleQuestion } from '../../src/policy/lifecycle.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from '../diff/contract-of.ts';

const SETTINGS: LifecycleQuestion['settings'] = {
  deprecationNotice: new Map(),
  plannedRemoval: 'minor',
  stability: new Map(),
  stabilityOf: new Map(),
};

const ok = { description: 'fine' };
const document = (paths: JsonObject, schemas: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  paths,
  components: { schemas },
});

/** The marks of something that goes on a day; none at all without one. */
const gone = (sunset: string | null): JsonObject =>
  sunset === null ? {} : { deprecated: true, ...(sunset === '' ? {} : { 'x-sunset': sunset }) };

interface Case {
  /** The document with the element and its marks; null: without the element. */
  readonly make: (marks: JsonObject | null) => JsonObject;
  readonly rule: string;
}

const get = (more: JsonObject): JsonObject =>
  document({ '/things/{id}': { get: { responses: { 200: ok }, ...more } } });
const content = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const returning = (schema: JsonObject, schemas: JsonObject = {}): JsonObject =>
  document({ '/things': { get: { responses: { 200: { ...ok, content: content(schema) } } } } }, schemas);

const KINDS: Readonly<Record<string, Case>> = {
  operation: {
    rule: 'sunset-operation-removed',
    make: (marks) =>
      document({
        '/a': { get: { responses: { 200: ok } }, ...(marks && { put: { responses: { 200: ok }, ...marks } }) },
      }),
  },
  parameter: {
    rule: 'request-parameter-removed',
    make: (marks) =>
      get({
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          ...(marks ? [{ name: 'q', in: 'query', schema: { type: 'string' }, ...marks }] : []),
        ],
      }),
  },
  property: {
    rule: 'response-optional-property-removed',
    make: (marks) =>
      returning(
        { $ref: '#/components/schemas/Thing' },
        { Thing: { type: 'object', properties: { id: {}, ...(marks && { nick: { type: 'string', ...marks } }) } } },
      ),
  },
  'property whose schema is deprecated': {
    rule: 'response-optional-property-removed',
    make: (marks) =>
      returning(
        { type: 'object', properties: { id: {}, ...(marks && { nick: { $ref: '#/components/schemas/Nick' } }) } },
        marks === null ? {} : { Nick: { type: 'string', ...marks } },
      ),
  },
  header: {
    rule: 'response-optional-header-removed',
    make: (marks) =>
      get({
        responses: { 200: { ...ok, ...(marks && { headers: { 'X-Old': { schema: { type: 'string' }, ...marks } } }) } },
      }),
  },
  'media type': {
    rule: 'response-media-type-removed',
    make: (marks) =>
      get({
        responses: {
          200: { ...ok, content: { ...content({}), ...(marks && { 'text/csv': { schema: {}, ...marks } }) } },
        },
      }),
  },
  'enum value': {
    rule: 'request-enum-value-removed',
    make: (marks) =>
      get({
        parameters: [
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['up', ...(marks ? ['down'] : [])],
              ...(marks?.['x-sunset'] && {
                'x-deprecated-enum-values': [{ value: 'down', sunset: marks['x-sunset'] }],
              }),
            },
          },
        ],
      }),
  },
};

const TODAY = '2026-11-24';

function published(release: string, day: string | null, contract: Contract | null): PublishedContract {
  return { release, day: () => Promise.resolve(day), contract: () => Promise.resolve(contract) };
}

async function removed(
  { make, rule }: Case,
  sunset: string | null,
  /** From the newest release to the oldest: its day, and the date that it had (null: not deprecated). */
  history: readonly (readonly [day: string | null, sunset: string | null])[],
  more: Partial<LifecycleQuestion> = {},
) {
  const [base, head] = [await contractOf(make(gone(sunset))), await contractOf(make(null))];
  const releases = await Promise.all(
    history.map(async ([day, date], index) =>
      published(`v1.${history.length - index}.0`, day, await contractOf(make(gone(date)))),
    ),
  );
  const { changes } = await compareApis(base, head);
  const judged = judgeEach(changes, { base, head, lens: 'wire', policies: new Map() });
  const missing = releases.length === 0 ? 'No release of this API is known.' : '';
  const question = { base, head, settings: SETTINGS, publications: { releases, missing }, today: TODAY, ...more };
  const found = await withLifecycle(judged, question);
  return found.map(({ judgement }) => judgement).find((each) => each.rule === rule);
}

const OPERATION = KINDS['operation'] ?? { make: () => ({}), rule: '' };

describe('removals of each kind of element', () => {
  test.each(Object.entries(KINDS))('%s: planned when it was announced in time', async (_, kind) => {
    const judgement = await removed(kind, '2026-10-01', [
      ['2026-03-01', '2026-10-01'],
      ['2025-12-01', null],
    ]);
    expect(judgement).toMatchObject({
      impact: 'non-breaking',
      bump: 'minor',
      breaks: [],
      removal: { planned: true, sunset: '2026-10-01', release: 'v1.2.0', published: '2026-03-01' },
    });
    expect(judgement?.message).toMatch(/ was removed, as planned\.$|, as planned\.$/);
  });

  test.each(Object.entries(KINDS))('%s: a surprise when its date was made up in the same change', async (_, kind) => {
    const judgement = await removed(kind, '2026-10-01', [['2025-12-01', null]]);
    const plain = await removed(kind, '2026-10-01', [], { settings: { ...SETTINGS, plannedRemoval: 'breaking' } });
    expect(judgement?.impact).toBe(plain?.impact);
    expect(judgement?.removal).toMatchObject({ planned: false, release: null });
    expect(judgement?.why).toContain(
      'no release proves that it was announced. The last release v1.1.0 does not have that date.',
    );
  });
});

describe('the day of the sunset and the notice', () => {
  const old = (sunset: string) => [['2025-01-10', sunset]] as const;
  test.each([
    ['the day after', '2026-11-23', old('2026-11-23'), true, 'published since v1.1.0 (2025-01-10, 683 days ago)'],
    ['on the day', '2026-11-24', old('2026-11-24'), true, '180 days are required'],
    ['the day before', '2026-11-25', old('2026-11-25'), false, 'to work until 2026-11-25, 1 day from now'],
    ['without a date', '', old(''), false, 'without a sunset date'],
    ['with words instead of a date', 'soon', old('soon'), false, '`soon` is no date'],
    ['with a day that is none', '2026-02-30', old('2026-02-30'), false, 'is no date'],
    ['HTTP date', 'Sun, 01 Nov 2026 00:00:00 GMT', old('2026-11-01'), true, '2026-11-01'],
    ['notice just reached', '2026-06-01', [['2026-05-28', '2026-06-01']], true, '180 days ago'],
    ['notice one day short', '2026-06-01', [['2026-05-29', '2026-06-01']], false, 'remove it 1 day later'],
    ['no release', '2026-06-01', [], false, 'No release of this API is known.'],
    [
      'a release of an unknown day',
      '2026-06-01',
      [[null, '2026-06-01']],
      false,
      'The day of the release v1.1.0 is not known.',
    ],
  ] as const)('%s', async (_, sunset, history, planned, note) => {
    const judgement = await removed(
      { ...OPERATION, rule: sunset === '' ? 'deprecated-operation-removed' : OPERATION.rule },
      sunset,
      history,
    );
    expect(judgement?.removal?.note).toContain(note);
    expect(judgement?.removal?.planned).toBe(planned);
    expect(judgement?.impact).toBe(planned ? 'non-breaking' : 'breaking');
  });

  test.each([
    [
      'postponed: the first announcement counts',
      '2026-09-01',
      [
        ['2026-10-01', '2026-09-01'],
        ['2025-09-01', '2026-03-01'],
      ],
      true,
    ],
    [
      'moved to an earlier day: only the new date counts',
      '2026-09-01',
      [
        ['2026-08-01', '2026-09-01'],
        ['2025-01-01', '2027-09-01'],
      ],
      false,
    ],
    [
      'moved to an earlier day since the last release: the promise holds',
      '2026-09-01',
      [['2025-01-01', '2027-09-01']],
      false,
    ],
    [
      'withdrawn in between: it starts again',
      '2026-09-01',
      [
        ['2026-10-01', '2026-09-01'],
        ['2026-07-01', null],
        ['2024-01-01', '2026-09-01'],
      ],
      false,
    ],
  ] as const)('%s', async (_, sunset, history, planned) => {
    expect((await removed(OPERATION, sunset, history))?.removal?.planned).toBe(planned);
  });

  test('releases are only opened as far as needed', async () => {
    const contract = await contractOf(OPERATION.make(gone('2026-06-01')));
    const older: PublishedContract = {
      release: 'v0.1.0',
      day: () => Promise.reject(new Error('asked')),
      contract: () => Promise.reject(new Error('opened')),
    };
    const releases = [published('v1.0.0', '2025-01-01', contract), older];
    const found = await removed(OPERATION, '2026-06-01', [], { publications: { releases, missing: '' } });
    expect(found?.removal).toMatchObject({ planned: true, release: 'v1.0.0' });
  });

  test.each([
    [{ plannedRemoval: 'major' }, 'non-breaking', 'major', true],
    [{ plannedRemoval: 'breaking' }, 'breaking', 'major', false],
    [{ deprecationNotice: new Map([['stable', '365']]) }, 'breaking', 'major', false],
    [{ deprecationNotice: new Map([['stable', '0']]) }, 'non-breaking', 'minor', true],
  ] as const)('settings %#', async (own, impact, bump, planned) => {
    const found = await removed(OPERATION, '2026-06-01', [['2026-03-01', '2026-06-01']], {
      settings: { ...SETTINGS, ...own },
    });
    expect(found).toMatchObject({ impact, bump, removal: { planned } });
  });
});

describe('elements are found again by name', () => {
  test('in a list that was reordered, under a path whose parameter was renamed, and behind a reference', async () => {
    const id = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
    const q = { name: 'q', in: 'query', schema: {}, ...gone('2026-06-01') };
    const of = (path: string, parameters: readonly JsonObject[], more: JsonObject = {}) => ({
      ...document({ [path]: { get: { parameters, responses: { 200: ok } } } }),
      components: more,
    });
    const base = await contractOf(of('/things/{id}', [id('id'), q]));
    const head = await contractOf(of('/things/{id}', [id('id')]));
    const older = await contractOf(
      of('/things/{thing}', [{ $ref: '#/components/parameters/Q' }, id('thing')], { parameters: { Q: q } }),
    );
    const { changes } = await compareApis(base, head);
    const [found] = await withLifecycle(judgeEach(changes, { base, head, lens: 'wire', policies: new Map() }), {
      base,
      head,
      settings: SETTINGS,
      today: TODAY,
      publications: { releases: [published('v1.0.0', '2025-01-01', older)], missing: '' },
    });
    expect(found?.judgement.removal).toMatchObject({ planned: true, release: 'v1.0.0' });
  });
});

describe('announcements', () => {
  const announced = async (before: JsonObject, after: JsonObject, own: Partial<LifecycleQuestion['settings']> = {}) => {
    const [base, head] = [await contractOf(before), await contractOf(after)];
    const settings = { ...SETTINGS, ...own };
    const publications = { releases: [], missing: '' };
    return announcements({ base, head, settings, publications, today: TODAY }, (rule) => rule).map(
      ({ message }) => message,
    );
  };
  const operation = (marks: JsonObject) => OPERATION.make(marks);

  test.each([
    [
      'too near',
      gone(null),
      gone('2027-01-01'),
      ['Operation `PUT /a` is announced to go on 2027-01-01, which leaves 38 days; the policy asks for 180 days.'],
    ],
    ['long enough', gone(null), gone('2027-05-23'), []],
    [
      'one day short',
      gone(null),
      gone('2027-05-22'),
      ['Operation `PUT /a` is announced to go on 2027-05-22, which leaves 179 days; the policy asks for 180 days.'],
    ],
    [
      'already passed',
      gone(null),
      gone('2026-11-24'),
      ['Operation `PUT /a` is announced to go on 2026-11-24, which is no time at all; the policy asks for 180 days.'],
    ],
    ['known before', gone('2027-01-01'), gone('2027-01-01'), []],
    ['postponed', gone('2026-12-01'), gone('2027-01-01'), []],
    [
      'moved to an earlier day',
      gone('2027-06-01'),
      gone('2027-01-01'),
      ['Operation `PUT /a` is announced to go on 2027-01-01, which leaves 38 days; the policy asks for 180 days.'],
    ],
    ['beta', { 'x-stability-level': 'beta' }, { ...gone('2027-02-22'), 'x-stability-level': 'beta' }, []],
    ['internal', {}, { ...gone('2026-12-01'), 'x-internal': true }, []],
  ] as const)('%s', async (_, before, after, expected) => {
    expect(await announced(operation(before), operation(after))).toEqual(expected);
  });

  test('a stable operation that begins to use a draft schema', async () => {
    const schemas = {
      Thing: { type: 'object', properties: { new: { $ref: '#/components/schemas/New' } } },
      New: { type: 'string' },
    };
    const draft = { ...schemas, New: { type: 'string', 'x-stability-level': 'draft' } };
    const uses = (all: JsonObject) => returning({ $ref: '#/components/schemas/Thing' }, all);
    expect(await announced(uses(schemas), uses(draft))).toEqual([
      'Schema `New` is a draft, and a stable operation uses it.',
    ]);
    expect(await announced(uses(draft), uses(draft))).toEqual([]);
  });
});

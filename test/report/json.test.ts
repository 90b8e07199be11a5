import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { ReportSchema } from '../../src/report/json-schema.ts';
import { REPORT_JSON_SCHEMA } from '../../src/report/json-schema.ts';
import { InvalidReportError, json, parseReport } from '../../src/report/json.ts';
import { api, manyFindings, report, SAMPLES } from './samples.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isReport = ajv.compile(REPORT_JSON_SCHEMA);

/** The same schema, but refusing members it does not name: a member that nobody described would otherwise go unseen. */
function closed(schema: ReportSchema): ReportSchema {
  const copy: ReportSchema = JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value && 'required' in value
      ? { ...value, additionalProperties: false }
      : value,
  );
  return copy;
}
const isExactlyReport = new Ajv2020({ allowUnionTypes: true }).compile(closed(REPORT_JSON_SCHEMA));

test('the published schema is the one of the code', async () => {
  await expect(`${JSON.stringify(REPORT_JSON_SCHEMA, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json');
});

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  test('is valid and says nothing the schema does not describe', () => {
    const value: unknown = JSON.parse(json(sample));
    isReport(value);
    expect(isReport.errors).toBeNull();
    isExactlyReport(value);
    expect(isExactlyReport.errors).toBeNull();
  });

  test('comes back as it was, and again as the same bytes', () => {
    expect(parseReport(json(sample))).toEqual(sample);
    expect(json(parseReport(json(sample)))).toBe(json(sample));
  });

  test('has the same bytes whatever the order of keys was', () => {
    const reversed: Report = JSON.parse(JSON.stringify(sample), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && 'tool' in value
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(json(reversed)).toBe(json(sample));
  });
});

test('members of later versions are let through, and values keep every key', () => {
  const sample = SAMPLES['breaking']!;
  const text = json(sample).replace('"schema": 1,', '"schema": 1, "later": true,');
  expect(json(parseReport(text))).toBe(json(sample));
  const odd = json(sample).replace('"before": 64', '"before": { "__proto__": 1, "constructor": null }');
  expect(json(parseReport(odd))).toContain('"__proto__": 1');
});

type Edit = (draft: any) => void;

test.each<[string, Edit, string]>([
  ['another schema', (draft) => (draft.schema = 2), 'at /schema expected 1'],
  ['another tool', (draft) => (draft.tool.name = 'x'), 'at /tool/name expected "api-governor"'],
  ['no verdict', (draft) => delete draft.verdict, 'at the top the member "verdict" is missing'],
  ['a reason that is no text', (draft) => (draft.reasons = [1]), 'at /reasons/0 expected string'],
  ['APIs by name', (draft) => (draft.apis = {}), 'at /apis expected array'],
  [
    'a level nobody knows',
    (draft) => (draft.apis[0].findings[3].level = 'fatal'),
    'at /apis/0/findings/3/level expected one of error, warning, info, off',
  ],
  [
    'an id of another kind',
    (draft) => (draft.apis[0].findings[0].id = '<b>'),
    'at /apis/0/findings/0/id expected text like',
  ],
  [
    'a line before the first',
    (draft) => (draft.apis[0].findings[0].locations.head.line = 0),
    'at /apis/0/findings/0/locations/head/line expected at least 1',
  ],
  ['half a line', (draft) => (draft.apis[0].findings[0].locations.head.line = 1.5), 'line expected integer'],
  [
    'a negative number',
    (draft) => (draft.apis[0].summary.breaking = -1),
    'at /apis/0/summary/breaking expected at least 0',
  ],
  ['no summary', (draft) => (draft.apis[0].summary = null), 'at /apis/0/summary expected object'],
  ['a version nobody declared', (draft) => (draft.apis[0].version.declared = 'big'), 'declared expected one of'],
])('a report with %s is refused by both judges', (_, edit, message) => {
  const draft: any = JSON.parse(json(SAMPLES['breaking']!));
  edit(draft);
  expect(() => parseReport(JSON.stringify(draft))).toThrow(message);
  expect(isReport(draft)).toBe(false);
});

test.each([
  ['', 'The report is not JSON.'],
  ['{', 'The report is not JSON.'],
  ['null', 'at the top expected object'],
  ['[]', 'at the top expected object'],
])('%j is refused', (text, message) => {
  expect(() => parseReport(text)).toThrow(InvalidReportError);
  expect(() => parseReport(text)).toThrow(message);
});

test('a large report comes back too', () => {
  const sample = report([api(manyFindings(3000))]);
  expect(parseReport(json(sample))).toEqual(sample);
});

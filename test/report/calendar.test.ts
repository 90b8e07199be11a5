import { describe, expect, test } from 'vitest';
import type { DueItem } from '../../src/model/lifecycle.ts';
import { calendar, dueWords } from '../../src/report/calendar.ts';
import { dueIn } from '../../src/policy/due.ts';
import { contractOf } from '../diff/contract-of.ts';

const ok = { description: 'fine' };
const go = (sunset: string) => ({ deprecated: true, 'x-sunset': sunset });

const SHOP = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  paths: {
    '/old': { get: { responses: { 200: ok }, ...go('2026-11-24') } },
    '/users': {
      parameters: [{ name: 'trace', in: 'header', schema: {}, ...go('2026-12-24') }],
      get: {
        parameters: [{ name: 'q', in: 'query', schema: {}, ...go('2027-02-22') }],
        responses: {
          200: {
            ...ok,
            headers: { 'X-Old': { schema: {}, ...go('2027-02-23') } },
            content: { 'text/csv': { ...go('2027-03-01'), example: { deprecated: true, 'x-sunset': '2026-01-01' } } },
          },
        },
      },
      post: { deprecated: true, responses: { 200: ok } },
    },
  },
  components: {
    schemas: {
      User: {
        type: 'object',
        properties: {
          name: { type: 'object', properties: { nick: go('2026-12-25') } },
          deprecated: { type: 'boolean', default: true },
          example: { type: 'string', ...go('2027-04-01') },
          kind: { enum: ['a', 'b'], 'x-deprecated-enum-values': { b: '2027-01-01' } },
        },
      },
    },
  },
} as const;

const items = async (): Promise<readonly DueItem[]> => dueIn(await contractOf(SHOP), '2026-11-24');

describe('what is due', () => {
  test('each kind of element, by its day', async () => {
    expect((await items()).map(({ name, sunset, days, state }) => [name, sunset, days, state])).toEqual([
      ['operation `GET /old`', '2026-11-24', 0, 'passed'],
      ['header parameter `trace` of path `/users`', '2026-12-24', 30, 'within-30-days'],
      ['property `name.nick` of `schemas/User`', '2026-12-25', 31, 'within-90-days'],
      ['value `b` of property `kind` of `schemas/User`', '2027-01-01', 38, 'within-90-days'],
      ['query parameter `q` of operation `GET /users`', '2027-02-22', 90, 'within-90-days'],
      ['header `X-Old` of operation `GET /users`', '2027-02-23', 91, 'later'],
      ['media type `text/csv` of operation `GET /users`', '2027-03-01', 97, 'later'],
      ['property `example` of `schemas/User`', '2027-04-01', 128, 'later'],
      ['operation `POST /users`', null, null, 'undated'],
    ]);
  });

  test('in one line', async () => {
    expect(dueWords(await items())).toBe('Deprecations: 1 past the sunset, 1 due within 30 days, 3 due within 90 days');
    expect(dueWords([])).toBe('');
  });
});

describe('the calendar', () => {
  const shop = async () => [{ name: 'api.json', deprecations: (await items()).slice(0, 2) }];

  test('as text', async () => {
    expect(calendar(await shop(), 'text')).toBe(
      `api.json
  Sunset passed
    2026-11-24 (today)  operation \`GET /old\`  openapi.json:1
  Due within 30 days
    2026-12-24 (30 days)  header parameter \`trace\` of path \`/users\`  openapi.json:1
`,
    );
    expect(calendar([], 'text')).toBe('Nothing is deprecated.\n');
  });

  test('as Markdown', async () => {
    expect(calendar(await shop(), 'markdown')).toContain(
      '### Due within 30 days\n\n- 2026-12-24 (30 days): header parameter `trace`',
    );
  });

  test('for calendar programs: each line at most 75 octets, and no line that a description made', async () => {
    const name = `operation \`GET /x\r\nEND:VCALENDAR;${'ü'.repeat(80)},\``;
    const [item] = await items();
    const text = calendar([{ name: 'api', deprecations: item === undefined ? [] : [{ ...item, name }] }], 'ics');
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/^END:VCALENDAR/gmu)).toHaveLength(1);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toContain('DTSTART;VALUE=DATE:20261124');
    expect(text.replaceAll('\r\n ', '')).toContain('END:VCALENDAR\\;ü');
  });
});

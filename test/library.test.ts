import { describe, expect, test } from 'vitest';
import { compareSpecs, lintSpec } from '../src/index.ts';
import type { CompareRequest } from '../src/index.ts';
import { baselineText } from '../src/settings/legacy-file.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

/** A description with `/users`, and `/orders` when it is given, with these marks. */
function shop(version: string, orders?: object): { readonly text: string; readonly path: string } {
  const get = { responses: { 200: { description: 'fine' } } };
  const paths = { '/users': { get }, ...(orders && { '/orders': { get: { ...get, ...orders } } }) };
  return { text: JSON.stringify({ openapi: '3.1.0', info: { title: 'Shop', version }, paths }), path: 'api.json' };
}

const dated = (day: string) => ({ deprecated: true, 'x-sunset': day });
const removal = (more: Partial<CompareRequest> = {}) =>
  compareSpecs({ base: shop('1.0.0', dated('2026-11-01')), head: shop('1.1.0'), now: NOW, ...more });

const waiver = (expires: string) =>
  `- { rule: sunset-operation-removed, at: GET /orders, kind: no-consumers, reason: r, owner: o, expires: ${expires} }`;

describe('compareSpecs', () => {
  test('lets nothing pass that is not given', async () => {
    const { summary, version } = await removal();
    expect([summary.breaking, version.required]).toEqual([1, 'major']);
  });

  test('applies waivers, and says what is wrong with them', async () => {
    const { summary, version, findings } = await removal({ waivers: waiver('2026-12-31') });
    expect([summary.breaking, version.required]).toEqual([0, 'patch']);
    expect(findings.find(({ waiver: one }) => one !== undefined)).toMatchObject({
      rule: 'sunset-operation-removed',
      waiver: { owner: 'o', kind: 'no-consumers' },
    });
    const expired = await removal({ waivers: waiver('2026-11-19') });
    expect([expired.summary.breaking, expired.findings.map(({ rule }) => rule)]).toEqual([
      1,
      expect.arrayContaining(['waiver-expired']),
    ]);
    await expect(removal({ waivers: '- { rule: x }' })).rejects.toThrow(/^waivers:1:3: /u);
  });

  test.each([
    ['long enough ago', [{ day: '2026-04-01', sunset: '2026-11-01' }], true],
    ['too short a time ago', [{ day: '2026-09-01', sunset: '2026-11-01' }], false],
    [
      'by an older release too',
      [
        { day: '2026-09-01', sunset: '2026-11-01' },
        { day: '2026-01-01', sunset: '2026-11-01' },
      ],
      true,
    ],
    [
      'for another day by the older one',
      [
        { day: '2026-09-01', sunset: '2026-11-01' },
        { day: '2026-01-01', sunset: '2027-05-01' },
      ],
      false,
    ],
    ['not at all', [], false],
  ])('a removal that releases announced %s', async (_, releases, planned) => {
    const { summary, findings } = await removal({
      releases: releases.map(({ day, sunset }, index) => ({ ...shop('1.0.0', dated(sunset)), name: `v${index}`, day })),
    });
    expect(findings.find(({ rule }) => rule === 'sunset-operation-removed')?.removal?.planned).toBe(planned);
    expect(summary.breaking).toBe(planned ? 0 : 1);
  });

  test('a day that is none is refused', async () => {
    const failed = removal({ releases: [{ ...shop('1.0.0'), name: 'v1', day: 'May' }] });
    await expect(failed).rejects.toThrow('The day of the release v1 must be a day like 2026-03-31, not "May".');
  });

  test('a release that is not there is an error, and nothing stays open', async () => {
    await expect(removal({ releases: [{ file: 'nowhere.yaml', name: 'v1', day: '2026-01-01' }] })).rejects.toThrow(
      'There is no file `nowhere.yaml`',
    );
  });

  test('a baseline knows a break, which still needs its version', async () => {
    const [found] = (await removal()).findings.filter(({ impact }) => impact === 'breaking');
    const baseline = baselineText([{ api: 'api.json', rule: found?.rule ?? '', id: found?.id ?? '', at: 'x' }]);
    const { summary, version } = await removal({ baseline });
    expect([summary.breaking, version.required]).toEqual([0, 'major']);
  });
});

test('lintSpec leaves out of the numbers what the baseline knows', async () => {
  const spec = shop('1.0.0');
  const before = await lintSpec({ spec, now: NOW });
  expect(before.summary.lint.new).toBeGreaterThan(2);
  const [first, ...others] = before.findings;
  const baseline = baselineText(others.map(({ rule, id }) => ({ api: 'api.json', rule, id, at: 'x' })));
  const after = await lintSpec({ spec, now: NOW, baseline });
  expect(after.summary.lint.new).toBe(1);
  expect(after.findings.filter(({ waiver: one }) => one === undefined).map(({ id }) => id)).toEqual([first?.id]);
});

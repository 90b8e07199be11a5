import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';
import type { LensSetting } from '../../src/index.ts';

// The lens `docs`, through the library: what it makes of changes that only readers notice, and of those that clients do.

const spec = (operation: object, info: object = {}): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0', description: 'Sells.', ...info },
    paths: {
      '/a': { get: { summary: 'All', operationId: 'all', responses: { 200: { description: 'OK' } }, ...operation } },
    },
  });

async function under(lens: LensSetting, after: string, more = '') {
  const report = await compareSpecs({
    base: { text: spec({}) },
    head: { text: after },
    settings: `lens: ${lens}\nlint: { mode: 'off' }\n${more}`,
  });
  return {
    found: report.findings.map(({ rule, impact, bump, level }) => `${rule} ${impact} ${bump} ${level}`),
    required: report.version.required,
    breaks: report.findings.flatMap(({ breaks }) => breaks),
  };
}

const reworded = spec({ summary: 'All of them' });
const removed = spec({ summary: undefined });
const renamed = spec({ operationId: 'every' });

describe('lens', () => {
  test.each<[LensSetting, string, string, readonly string[]]>([
    [
      'wire',
      'reworded',
      reworded,
      ['documentation-changed documentation patch info', 'version-bump-missing documentation none info'],
    ],
    [
      'docs',
      'reworded',
      reworded,
      ['version-bump-missing documentation none warning', 'documentation-changed documentation patch info'],
    ],
    [
      'sdk+docs',
      'reworded',
      reworded,
      ['version-bump-missing documentation none warning', 'documentation-changed documentation patch info'],
    ],
    [
      'sdk',
      'removed',
      removed,
      ['documentation-removed documentation patch info', 'version-bump-missing documentation none info'],
    ],
    [
      'docs',
      'removed',
      removed,
      ['documentation-removed potentially-breaking patch warning', 'version-bump-missing documentation none warning'],
    ],
    [
      'strict+docs',
      'removed',
      removed,
      ['documentation-removed potentially-breaking patch warning', 'version-bump-missing documentation none warning'],
    ],
    [
      'docs',
      'renamed',
      renamed,
      ['version-bump-missing documentation none warning', 'operation-id-changed documentation patch info'],
    ],
    [
      'sdk+docs',
      'renamed',
      renamed,
      ['operation-id-changed breaking major error', 'version-bump-missing documentation none warning'],
    ],
  ])('%s, %s', async (lens, _, after, expected) => {
    expect((await under(lens, after)).found).toEqual(expected);
  });

  test('what only readers notice asks for a patch and breaks no client', async () => {
    const { required, breaks } = await under('docs', removed);
    expect([required, breaks]).toEqual(['patch', []]);
  });

  test('an empty text is a removed one', async () => {
    expect((await under('docs', spec({ summary: '' }))).found[0]).toContain('documentation-removed');
  });

  test('the policy switches it, the step included', async () => {
    const { found, required } = await under('docs', removed, 'policies: { documentation-removed: non-breaking }');
    expect([found[1], required]).toEqual(['documentation-removed non-breaking minor info', 'minor']);
  });

  test('a draft may lose its texts, and still asks for a patch only', async () => {
    const { found } = await under('docs', removed, 'stability-of: { /a: draft }');
    expect(found).toContain('documentation-removed non-breaking patch info');
  });
});

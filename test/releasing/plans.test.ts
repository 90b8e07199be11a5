import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import { readChangeset } from '../../src/releasing/changesets.ts';
import { commitStep } from '../../src/releasing/commits.ts';
import { releasePlans } from '../../src/releasing/plans.ts';
import { treeOf } from './trees.ts';

const plansOf = (
  files: Readonly<Record<string, string>>,
  messages: readonly string[] | null = null,
  release: Tree | null = null,
) =>
  releasePlans({
    head: treeOf(files),
    release,
    description: 'packages/orders/openapi.yaml',
    commits: () => Promise.resolve(messages),
  });

test('a repository without such a tool has no plan, whatever its commits say', async () => {
  expect(await plansOf({ 'package.json': '{"name":"x"}' }, ['feat!: x'])).toEqual([]);
});

describe('changesets', () => {
  test.each<[string, readonly unknown[]]>([
    ['---\n"orders": minor\n---\n\nText\n', [{ name: 'orders', bump: 'minor', line: 2 }]],
    [
      "---\n'@acme/orders': major # yes\nweb: patch\n---\n",
      [
        { name: '@acme/orders', bump: 'major', line: 2 },
        { name: 'web', bump: 'patch', line: 3 },
      ],
    ],
    ['---\r\n"orders": none\r\n---\r\n', [{ name: 'orders', bump: 'none', line: 2 }]],
    ['---\n---\n\nEmpty\n', []],
    ['"orders": major\n', []],
    ['---\n"orders": major\n', []],
    ['---\n"orders": huge\n---\n', []],
    ['', []],
  ])('%j', (text, steps) => {
    expect(readChangeset('.changeset/a.md', text).steps).toEqual(steps);
  });

  const files = {
    '.changeset/config.json': '{}',
    '.changeset/README.md': '---\n"orders": major\n---\n',
    '.changeset/one.md': '---\n"orders": patch\n---\n',
    '.changeset/two.md': '---\n"web": major\n"orders": minor\n---\n',
    'package.json': '{ "private": true }',
    'packages/orders/package.json': '{ "name": "orders", "version": "0.3.0" }',
  };

  test('the largest step for the package of the description counts', async () => {
    const [plan, ...others] = await plansOf(files);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({
      tool: 'changesets',
      planned: 'minor',
      scope: 'release',
      writesVersion: true,
      current: '0.3.0',
      location: { file: '.changeset/two.md', line: 3 },
      mend: { major: 'In `.changeset/two.md` write `"orders": major` instead of `minor`.' },
    });
  });

  test('without one for the package there is what to add', async () => {
    const { '.changeset/one.md': one, '.changeset/two.md': two, ...rest } = files;
    expect([one, two]).not.toContain('');
    const [plan] = await plansOf(rest);
    expect(plan).toMatchObject({
      planned: 'none',
      mend: { minor: 'Add a changeset (`npx changeset`) with `"orders": minor`.' },
    });
  });

  test('a description outside of all packages has none', async () => {
    expect(await plansOf({ '.changeset/config.json': '{}', 'package.json': '{"private":true}' })).toEqual([]);
  });
});

describe('conventional commits', () => {
  test.each([
    ['feat: x', 'minor'],
    ['feat(api): x', 'minor'],
    ['feat!: x', 'major'],
    ['fix(api)!: x', 'major'],
    ['fix: x', 'patch'],
    ['perf: x', 'patch'],
    ['docs: x', 'none'],
    ['Feat: x', 'minor'],
    ['chore: x\n\nBREAKING CHANGE: y', 'major'],
    ['chore: x\n\nBREAKING-CHANGE: y', 'major'],
    ['chore: x\n\nno breaking change: y', 'none'],
    ['Merge pull request #1 from a/b', null],
    ['feat : x', null],
    ['feat:', null],
    ['', null],
  ])('%j announces %s', (message, step) => {
    expect(commitStep(message)).toBe(step);
  });

  test.each([
    [{ '.releaserc': '{}' }, 'semantic-release', true],
    [{ 'package.json': '{"release":{}}' }, 'semantic-release', true],
    [{ 'commitlint.config.js': '' }, 'conventional commits', false],
    [{ '.commitlintrc.yml': '' }, 'conventional commits', false],
  ])('are used where %j is', async (files, tool, writesVersion) => {
    const [plan] = await plansOf(files, ['feat: x', 'fix: y', 'Merge branch z']);
    expect(plan).toMatchObject({ tool, writesVersion, planned: 'minor', scope: 'change', source: 'commit `feat: x`' });
  });

  test.each([[null], [['Update the API', 'Merge branch x']]])('say nothing when they are %j', async (messages) => {
    expect(await plansOf({ '.releaserc': '{}' }, messages)).toEqual([]);
  });
});

describe('release-please', () => {
  const config = (more: object = {}) => JSON.stringify({ packages: { 'packages/orders': more, '.': {} } });
  const manifest = (version: string) => JSON.stringify({ 'packages/orders': version, '.': '9.0.0' }, null, 2);
  const released = treeOf({ '.release-please-manifest.json': manifest('1.2.0') });
  const files = (version: string, more: object = {}) => ({
    'release-please-config.json': config(more),
    '.release-please-manifest.json': manifest(version),
  });

  test('its pull request raises the manifest', async () => {
    const [plan] = await plansOf(files('1.3.0'), null, released);
    expect(plan).toMatchObject({
      tool: 'release-please',
      planned: 'minor',
      scope: 'release',
      current: '1.2.0',
      location: { file: '.release-please-manifest.json', line: 2 },
    });
    expect(plan?.mend.major).toContain('`Release-As: 2.0.0`');
  });

  test('release-as in the configuration wins', async () => {
    const [plan] = await plansOf(files('1.2.0', { 'release-as': '2.0.0' }), ['fix: x'], released);
    expect(plan).toMatchObject({ planned: 'major', source: '`release-please-config.json`: 1.2.0 → 2.0.0' });
  });

  test('else the commits tell', async () => {
    const [plan] = await plansOf(files('1.2.0'), ['fix: x'], released);
    expect(plan).toMatchObject({ tool: 'release-please', planned: 'patch', scope: 'change', writesVersion: true });
  });

  test.each(['', '{', '[]', '{"packages":[]}', '{"packages":{"packages/orders":7}}'])('broken: %j', async (text) => {
    expect(await plansOf({ 'release-please-config.json': text })).toEqual([]);
  });
});

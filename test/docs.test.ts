import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/pipeline/check.ts';
import { readConfig } from '../src/settings/config.ts';
import { mergeSettings } from '../src/settings/merge.ts';
import { outline } from '../src/report/outline.ts';
import { EVERYTHING, markdown } from '../src/report/markdown.ts';
import { knownIds } from '../src/repository/configuration.ts';
import { rulesetsIn } from '../src/repository/ruleset-loader.ts';
import { openDocument } from '../src/sources/side.ts';

// What people read first has to be true: links lead somewhere, commands run, the sample is what the program writes.

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Pages written by hand; the generated pages of the rules link to nothing of the repository. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...['docs', 'docs/decisions'].flatMap((directory) =>
    readdirSync(join(ROOT, directory))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${directory}/${name}`),
  ),
];

/** A page without what is shown as code, where brackets are no links. */
const prose = (page: string): string =>
  read(page)
    .replaceAll(/^(`{3,}|~{3,})[^]*?^\1/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, '');

/** The anchors that GitHub gives to headings. */
function anchors(page: string): ReadonlySet<string> {
  const headings = Array.from(read(page).matchAll(/^#+ (.+)$/gmu), ([, title = '']) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('links', () => {
  test.each(PAGES)('of %s lead somewhere', (page) => {
    const targets = Array.from(prose(page).matchAll(/\]\(([^)\s]+)\)/gu), ([, target = '']) => target);
    const broken = targets.filter((target) => {
      if (/^https?:/u.test(target) || target.startsWith('../../')) return false; // elsewhere, or a page of the forge
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchors(file).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the sample comment of the README', () => {
  test('is what the program writes about the bookshop', async () => {
    const [start, end] = ['<!-- generated: comment -->\n', '<!-- end -->'];
    const readme = read('README.md');
    const [before = '', rest = ''] = readme.split(start);
    expect(rest).toContain(end);
    const after = rest.slice(rest.indexOf(end));
    const block = `${quoted(await bookshop())}\n`;
    // `vitest -u` writes it, as it does with snapshots.
    if (expect.getState().snapshotState.snapshotUpdateState === 'all')
      writeFileSync(join(ROOT, 'README.md'), before + start + block + after);
    expect(read('README.md')).toBe(before + start + block + after);
  });
});

/** The comment as the action writes it, but for links to lines: the examples are no pull request. */
async function bookshop(): Promise<string> {
  const around = { directory: ROOT, environment: {} };
  const base = await openDocument('examples/bookshop/before.yaml', around);
  const head = await openDocument('examples/bookshop/after.yaml', around);
  const settings = mergeSettings({}, {});
  const { report } = await check({
    base: base.tree,
    head: head.tree,
    pairs: [{ name: head.path, basePath: base.path, headPath: head.path }],
    comparing: 'comparing `before.yaml` → `after.yaml`',
    notes: [],
    settings,
    loadRulesets: rulesetsIn(ROOT, settings, {}),
    now: new Date(),
    baseIsRequired: true,
  });
  // The version of the program is left out, so that a release need not touch the README.
  return markdown(outline({ ...report, tool: { ...report.tool, version: 'x.y.z' } }), {}, EVERYTHING);
}

function quoted(text: string): string {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

describe('commands', () => {
  const commands = ['README.md', 'examples/README.md'].flatMap((page) => {
    const blocks = Array.from(read(page).matchAll(/^```sh\n([^]*?)^```/gmu), ([, block = '']) => block);
    return blocks.flatMap((block) => block.split('\n').filter((line) => line.startsWith('node dist/cli.js ')));
  });

  test('are shown', () => {
    expect(commands.length).toBeGreaterThan(7);
  });

  test.each([...new Set(commands)])('%s', (command) => {
    const [, ...words] = command.replace(/ +#.*$/u, '').split(' ');
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
    // 1: there are breaks. They are what the examples are for.
    expect([0, 1]).toContain(status);
    expect(stderr).toBe('');
    expect(stdout).not.toBe('');
  });
});

test('configurations shown in the documentation can be followed', () => {
  const blocks = ['README.md', 'docs/configuration.md', 'docs/policies.md'].flatMap((page) =>
    Array.from(read(page).matchAll(/^```yaml\n([^]*?)^```/gmu), ([, block = '']) => ({ page, block })),
  );
  const configurations = blocks.filter(({ block }) => !/^(?:on:|- uses)/mu.test(block));
  expect(configurations.length).toBeGreaterThan(1);
  for (const { page, block } of configurations) expect(() => readConfig(block, page, knownIds)).not.toThrow();
});

test('workflows use no more of the action than it has', () => {
  const actionFile = read('action.yml');
  const names = (section: string, next: string): readonly string[] =>
    Array.from(
      actionFile
        .split(`\n${section}:\n`)[1]
        ?.split(`\n${next}:\n`)[0]
        ?.matchAll(/^ {2}([\w-]+):/gmu) ?? [],
      ([, name = '']) => name,
    );
  const outputs = names('outputs', 'runs');
  const used = [...PAGES, '.github/workflows/ci.yml'].flatMap((page) =>
    Array.from(read(page).matchAll(/steps\.governor\.outputs\.([\w-]+)/gu), ([, name = '']) => name),
  );
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !outputs.includes(name))).toEqual([]);
  const given = Array.from(
    read('.github/workflows/ci.yml').matchAll(/uses: \.\/\n\s+with:\n((?: {10}.+\n)+)/gu),
    ([, block = '']) => Array.from(block.matchAll(/^ {10}([\w-]+):/gmu), ([, name = '']) => name),
  ).flat();
  expect(given.length).toBeGreaterThan(2);
  expect(given.filter((name) => !names('inputs', 'outputs').includes(name))).toEqual([]);
});

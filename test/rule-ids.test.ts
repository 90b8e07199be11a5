import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../src/commands/commands.ts';
import { ignoreTexts } from '../src/lint/ignores.ts';
import { knownIds } from '../src/repository/configuration.ts';
import { docsOf } from '../src/rules/judge.ts';
import { readCommandLine } from '../src/settings/command-line.ts';

// Whoever reads a report asks what a rule means: every id that a report may carry has a page, and `explain` knows it. Ids of
// rulesets from outside are none of ours; their rulesets say where their pages are.

const ROOT = join(import.meta.dirname, '..');
const REPOSITORY = 'https://github.com/api-governor/api-governor/blob/main/';
const around = { directory: join(ROOT, 'examples'), environment: {}, isTerminal: false, columns: null };

/** Pages by id: what the rulesets link to, and what findings of changes and policies link to. */
const ofRulesets = new Map(
  readdirSync(join(ROOT, 'rulesets'))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      Array.from(
        readFileSync(join(ROOT, 'rulesets', name), 'utf8').matchAll(
          /^ {2}([a-z0-9-]+):\n(?: {4}.*\n)*? {4}documentationUrl: (\S+)$/gm,
        ),
        ([, id = '', url = '']) => [id, url] as const,
      ),
    ),
);
const pageOf = (id: string): string =>
  ofRulesets.get(id) ?? (ignoreTexts.has(id) ? `${REPOSITORY}docs/rulesets/${id}.md` : docsOf(id));

describe.each([...knownIds.rules])('%s', (id) => {
  test('has a page that says why and what to do', () => {
    const path = pageOf(id).replace(REPOSITORY, '');
    expect(existsSync(join(ROOT, path)), path).toBe(true);
    expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(/^# .+\n\n[^]+\n## What to do\n\n[^]+\n## Examples?\n/);
  });

  test('is explained', async () => {
    const { text } = await runCommand(readCommandLine(['explain', id]), around);
    expect(text).toMatch(/^# .+\n\nRule `[a-z0-9-]+`/);
  });
});

test('no rule is written anywhere that is not among them', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const written = files.flatMap((name) =>
    Array.from(
      readFileSync(join(ROOT, 'src', name), 'utf8').matchAll(/^\s+(?:id|rule): '([a-z]+(?:-[a-z0-9]+)+)',$/gm),
      ([, id]) => id,
    ),
  );
  expect(written.length).toBeGreaterThan(150);
  expect(written.filter((id) => id === undefined || !knownIds.rules.includes(id))).toEqual([]);
});

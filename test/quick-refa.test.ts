/** What is bundled of `refa` has the same sets of characters for every property of Unicode, however it keeps them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JS } from 'refa';
import { afterAll, expect, test } from 'vitest';
import { quickRefa } from '../quick-refa.mjs';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(import.meta.dirname, '../node_modules/.quick-refa-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'refa.mjs');
writeFileSync(file, quickRefa.load(require.resolve('refa')) ?? '');
const quick = (await import(file)) as Pick<typeof import('refa'), 'JS'>;

const automaton = ({ Parser }: typeof JS, literal: RegExp): string =>
  JSON.stringify(Parser.fromLiteral(literal).parse().expression, (key, value: unknown) =>
    key === 'parent' ? undefined : value,
  );

test.each([
  'L',
  'Lu',
  'Nd',
  'gc=Punctuation',
  'Script=Greek',
  'sc=Han',
  'scx=Cyrl',
  'Script_Extensions=Deva',
  'Any',
  'ASCII',
  'Alphabetic',
  'Assigned',
  'Emoji',
  'ID_Start',
  'Lowercase',
  'White_Space',
])(String.raw`\p{%s} means the same`, (property) => {
  for (const source of [`\\p{${property}}`, `\\P{${property}}`, `^[\\p{${property}}a-z]+$`]) {
    for (const flags of ['u', 'iu']) {
      const literal = new RegExp(source, flags);
      expect(automaton(quick.JS, literal)).toBe(automaton(JS, literal));
    }
  }
});

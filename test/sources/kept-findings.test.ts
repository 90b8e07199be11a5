import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptFindingsIn } from '../../src/sources/kept-findings.ts';
import { temporaryDirectory } from '../e2e/support/temporary.ts';

const keyOf = (number: number): string => number.toString(16).padStart(64, '0');

function folder() {
  const directory = join(temporaryDirectory('kept'), 'findings');
  return { directory, kept: keptFindingsIn({ API_GOVERNOR_CACHE: directory }) ?? expect.fail('There is no folder.') };
}

test.each([undefined, '', 'relative/folder', './here'])('%s is no folder to keep findings in', (named) => {
  expect(keptFindingsIn(named === undefined ? {} : { API_GOVERNOR_CACHE: named })).toBeUndefined();
});

describe('what is kept in a folder', () => {
  test('is read again, with all of its lines', async () => {
    const { kept, directory } = folder();
    expect(kept.keeps).toBe('base');
    expect([await kept.has(keyOf(1)), await kept.read(keyOf(1))]).toEqual([false, null]);
    const text = 'first\nsecond\n\nlast ✓';
    await kept.write(keyOf(1), text);
    await kept.write(keyOf(2), '');
    expect([await kept.has(keyOf(1)), await kept.read(keyOf(1)), await kept.read(keyOf(2))]).toEqual([true, text, '']);
    expect(readdirSync(directory)).toHaveLength(2);
  });

  test.skipIf(process.platform === 'win32')('is for its user only', async () => {
    const { kept, directory } = folder();
    await kept.write(keyOf(1), 'text');
    chmodSync(directory, 0o755);
    await kept.write(keyOf(2), 'text');
    const modes = [directory, ...readdirSync(directory).map((file) => join(directory, file))];
    expect(modes.map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(['700', '600', '600']);
  });

  test.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, -1)],
    ['changed', (text) => text.replace('finding', 'findink')],
    ['empty', () => ''],
    ['without a hash', () => 'findings'],
  ])('is not there when it is %s', async (_, damage) => {
    const { kept, directory } = folder();
    await kept.write(keyOf(1), 'findings');
    const file = join(directory, `${keyOf(1)}.json`);
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect([await kept.read(keyOf(1)), await kept.has(keyOf(1))]).toEqual([null, false]);
  });

  test('is not there under another name', async () => {
    const { kept, directory } = folder();
    await kept.write(keyOf(1), 'findings');
    writeFileSync(join(directory, `${keyOf(2)}.json`), readFileSync(join(directory, `${keyOf(1)}.json`)));
    expect(await kept.read(keyOf(2))).toBeNull();
  });

  test('are the newest; files of others stay', async () => {
    const { kept, directory } = folder();
    for (let number = 0; number < 40; number += 1) {
      await kept.write(keyOf(number), 'findings');
      const time = new Date(1_700_000_000_000 + number * 1000);
      utimesSync(join(directory, `${keyOf(number)}.json`), time, time);
    }
    writeFileSync(join(directory, 'notes.txt'), '');
    await kept.write(keyOf(99), 'findings');
    const left = readdirSync(directory);
    expect(left).toHaveLength(41);
    expect(left).toContain('notes.txt');
    expect([await kept.has(keyOf(0)), await kept.has(keyOf(1)), await kept.has(keyOf(99))]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('may be nothing, when it can not be written', async () => {
    const directory = temporaryDirectory('kept');
    writeFileSync(join(directory, 'file'), '');
    const kept = keptFindingsIn({ API_GOVERNOR_CACHE: join(directory, 'file') });
    await kept?.write(keyOf(1), 'findings');
    expect(await kept?.read(keyOf(1))).toBeNull();
  });
});

import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { KeptFindings } from '../model/lint.ts';

/** More are not kept: the oldest go. */
const MOST = 40;
/** Findings of the largest description known take 20 MB. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Keeps texts in a folder of the machine from run to run. Nobody is asked to: it is used when the environment names the
 * folder. Whoever can write to it can say what the base had, so that nothing of a pull request may write there.
 * @returns undefined when no folder is named. What can't be read or is damaged is not there; what can't be written isn't.
 */
export function keptFindingsIn(environment: Readonly<Record<string, string | undefined>>): KeptFindings | undefined {
  const folder = environment['API_GOVERNOR_CACHE'] ?? '';
  if (folder === '' || !isAbsolute(folder)) return undefined;
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  const read = async (key: string): Promise<string | null> => {
    try {
      if ((await stat(fileOf(key))).size > MOST_BYTES) return null;
      const [hash = '', text = ''] = (await readFile(fileOf(key), 'utf8')).split(/\n(.*)/s);
      return hash === hashOf(key, text) ? text : null;
    } catch {
      return null;
    }
  };
  return {
    keeps: 'base',
    has: async (key) => (await read(key)) !== null,
    read,
    write: async (key, text) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await chmod(folder, 0o700);
        const half = join(folder, `${key}.${process.pid}.half`);
        await writeFile(half, `${hashOf(key, text)}\n${text}`, { mode: 0o600 });
        // Whole or not at all, also when two runs write it.
        await rename(half, fileOf(key));
        await dropOld(folder);
      } catch {
        // The next run finds nothing and does the work again.
      }
    },
  };
}

const hashOf = (key: string, text: string): string => createHash('sha256').update(`${key}\n${text}`).digest('hex');

async function dropOld(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /^[0-9a-f]{64}\.json$/.test(file));
  if (files.length <= MOST) return;
  const dated = await Promise.all(
    files.map(async (file) => ({ file, time: (await stat(join(folder, file))).mtimeMs })),
  );
  const old = dated.toSorted((a, b) => b.time - a.time).slice(MOST);
  await Promise.all(old.map(({ file }) => rm(join(folder, file), { force: true })));
}

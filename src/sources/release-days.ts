import type { BaseContext } from './base.ts';
import { isObjectId } from './git.ts';
import type { Tag } from './releases.ts';

/**
 * The day on which a release was made, as `2026-11-20` in UTC: that of its commit, or of its tag where the tag has a date
 * of its own and that is later. From the clone when it has the commit, else from the server.
 * @returns null when neither can tell.
 */
export async function releaseDay({ git, mode, ports }: BaseContext, release: Tag): Promise<string | null> {
  const { name, commit } = release;
  if (!isObjectId(commit)) return null;
  if (git !== null && mode === 'checkout') {
    const made = dayIn(await git.run(['show', '--no-patch', '--format=%cI', commit, '--']));
    const tagged = dayIn(await git.run(['for-each-ref', '--format=%(taggerdate:iso-strict)', `refs/tags/${name}`]));
    if (made !== null) return tagged !== null && tagged > made ? tagged : made;
  }
  const date = (await ports.commitDate?.(commit).catch(() => null)) ?? null;
  return date === null ? null : utcDay(date);
}

function dayIn({ code, stdout }: { readonly code: number; readonly stdout: string }): string | null {
  return code === 0 ? utcDay(stdout.trim().split('\n', 1)[0] ?? '') : null;
}

function utcDay(date: string): string | null {
  const time = new Date(date);
  return date === '' || Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}

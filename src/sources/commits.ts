import type { BaseContext } from './base.ts';
import { isObjectId } from './git.ts';

const MOST = 250;

/**
 * The messages of the commits that the head has and the base has not, the newest first, at most 250. From the clone when
 * it has the history, else from the server.
 * @returns null when neither can tell.
 */
export async function commitMessages(
  context: BaseContext,
  base: string | null,
  head: string | null,
): Promise<readonly string[] | null> {
  if (base === null || head === null || !isObjectId(base) || !isObjectId(head)) return null;
  const { git, checkout, mode, ports } = context;
  if (git !== null && mode === 'checkout' && checkout?.shallow === false) {
    const listed = await git.run(['log', `--max-count=${MOST}`, '--format=%B%x00', `${base}..${head}`, '--']);
    if (listed.code === 0)
      return listed.stdout
        .split('\0')
        .map((message) => message.trim())
        .filter((message) => message !== '');
  }
  return (await ports.commitMessages?.(base, head).catch(() => null)) ?? null;
}

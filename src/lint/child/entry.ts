/** The child process: one question in, documents as they are needed, one answer out, then it ends. */
import type { LintDocument } from '../result.ts';
import type { Answer, Asked } from './start.ts';
import { runAsked } from './pruned.ts';
import { answerSpectral } from './schemas.ts';
import { unreadModule } from '../rulesets/module-error.ts';
import { raiseWalls } from './walls.ts';

async function answer(asked: Asked): Promise<Answer> {
  try {
    return { kind: 'done', ...(await runAsked(asked, fetch)) };
  } catch (error) {
    const unread = unreadModule(error);
    return { kind: 'failed', reason: firstLine(error), ...(unread === null ? {} : { unread }) };
  }
}

function fetch(side: 'base' | 'head'): Promise<LintDocument> {
  return new Promise((resolve, reject) => {
    process.once('message', (message) => {
      const { document } = message as { readonly document?: LintDocument };
      if (document === undefined) reject(new Error(`There is no ${side}`));
      else resolve(document);
    });
    const wanted: Answer = { kind: 'wants', side };
    process.send?.(wanted);
  });
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
  return line === '' ? 'they failed without saying why' : line.slice(0, 300);
}

raiseWalls();
answerSpectral();
process.on('disconnect', () => process.exit());
process.once('message', (asked) => {
  void answer(asked as Asked).then((result) => process.send?.(result));
});

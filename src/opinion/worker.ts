/**
 * What runs `openapi-diff`: a thread of its own, since a schema may keep it busy for hours or fill the memory. It gets
 * two documents, answers with the differences and knows nothing else.
 */
import { parentPort } from 'node:worker_threads';
import openApiDiff from 'openapi-diff';
import type { Asked, Reply } from './run.ts';

async function compare({ base, head }: Asked): Promise<Reply> {
  try {
    const outcome = await openApiDiff.diffSpecs({
      sourceSpec: { content: base, location: 'base', format: 'openapi3' },
      destinationSpec: { content: head, location: 'head', format: 'openapi3' },
    });
    const all = [
      ...(outcome.breakingDifferencesFound ? outcome.breakingDifferences : []),
      ...outcome.nonBreakingDifferences,
    ];
    return {
      kind: 'compared',
      differences: all.map(({ code, type, sourceSpecEntityDetails, destinationSpecEntityDetails }) => ({
        code,
        breaking: type === 'breaking',
        place: [...sourceSpecEntityDetails, ...destinationSpecEntityDetails][0]?.location ?? '',
      })),
    };
  } catch {
    return { kind: 'failed', reason: 'it could not compare them' };
  }
}

const port = parentPort;
port?.on('message', (asked: Asked) => {
  void compare(asked).then((reply) => port.postMessage(reply, []));
});

import { compareApis } from '../../../src/diff/apis.ts';
import type { Comparison } from '../../../src/model/change.ts';
import type { Contract } from '../../../src/model/contract.ts';
import type { Tree } from '../../../src/model/tree.ts';
import { loadContract } from '../../../src/spec/load.ts';

const oneFile = (text: string): Tree => ({
  label: 'example',
  commit: null,
  read: (path) => Promise.resolve(path === 'openapi.yaml' ? { kind: 'text', text } : { kind: 'missing' }),
  list: () => Promise.resolve(['openapi.yaml']),
});

async function load(text: string): Promise<Contract> {
  const { contract, problems } = await loadContract(oneFile(text), 'openapi.yaml');
  // Some rules are about references that lead nowhere.
  const unexpected = problems.filter(({ code }) => code !== 'dangling-ref');
  if (contract === null || unexpected.length > 0) {
    throw new Error(`${problems.map((problem) => problem.message).join('; ')}\n${text}`);
  }
  return contract;
}

/** Both contracts of two documents and what differs between them; null for a document that is not there. */
export async function comparison(
  before: string | null,
  after: string | null,
): Promise<{ readonly base: Contract | null; readonly head: Contract | null; readonly compared: Comparison }> {
  const [base, head] = await Promise.all([before === null ? null : load(before), after === null ? null : load(after)]);
  return { base, head, compared: await compareApis(base, head) };
}

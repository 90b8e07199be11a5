import type { Contract } from '../../../src/model/contract.ts';
import type { Tree } from '../../../src/model/tree.ts';
import { compareApis } from '../../../src/diff/apis.ts';
import type { Judged } from '../../../src/opinion/opinion.ts';
import { judge, judgementIdOf } from '../../../src/rules/judge.ts';
import { loadContract } from '../../../src/spec/load.ts';

/** A comparison, judged, as the second opinion gets it. */
export interface Case {
  readonly base: Contract | null;
  readonly head: Contract | null;
  readonly judged: readonly Judged[];
}

async function contractIn(tree: Tree, path: string): Promise<Contract> {
  const { contract, problems } = await loadContract(tree, path);
  if (contract === null) throw new Error(problems.map(({ message }) => message).join('; '));
  return contract;
}

const oneFile = (text: string): Tree => ({
  label: 'example',
  commit: null,
  read: (path) => Promise.resolve(path === 'openapi.yaml' ? { kind: 'text', text } : { kind: 'missing' }),
  list: () => Promise.resolve(['openapi.yaml']),
});

/** Compares two texts; null for a description that is not there. */
export function caseOfTexts(before: string | null, after: string | null): Promise<Case> {
  const side = (text: string | null): Promise<Contract | null> =>
    text === null ? Promise.resolve(null) : contractIn(oneFile(text), 'openapi.yaml');
  return caseOf(side(before), side(after));
}

/** Compares two descriptions in files. */
export function caseOfTrees(before: Tree, after: Tree, paths: readonly [string, string]): Promise<Case> {
  return caseOf(contractIn(before, paths[0]), contractIn(after, paths[1]));
}

async function caseOf(before: Promise<Contract | null>, after: Promise<Contract | null>): Promise<Case> {
  const [base, head] = await Promise.all([before, after]);
  const { changes } = await compareApis(base, head);
  const judged = judge(changes, { base, head, lens: 'wire', policies: new Map() }).map((judgement) => ({
    judgement,
    changes: changes.filter((change) => judgementIdOf(change) === judgement.id),
  }));
  return { base, head, judged };
}

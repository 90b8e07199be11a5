import { loadContract } from '../../src/spec/load.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Tree } from '../../src/model/tree.ts';

const FILE = 'openapi.json';

/** Reads a document given as a value. Other files it refers to can be given by path, and its own name. */
export async function contractOf(
  document: JsonObject,
  others: Readonly<Record<string, JsonObject>> = {},
  name = FILE,
): Promise<Contract> {
  const files = new Map(
    Object.entries({ ...others, [name]: document }).map(([path, value]) => [path, JSON.stringify(value)]),
  );
  const tree: Tree = {
    label: 'test',
    commit: null,
    read: (path) => {
      const text = files.get(path);
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
    list: () => Promise.resolve([...files.keys()]),
  };
  const { contract, problems } = await loadContract(tree, name);
  if (contract === null)
    throw new Error(`The document of a test can't be read: ${problems.map(({ message }) => message).join(' ')}`);
  return contract;
}

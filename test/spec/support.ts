import type { Contract } from '../../src/model/contract.ts';
import type { Tree } from '../../src/model/tree.ts';
import { loadContract, type Loaded, type LoadOptions } from '../../src/spec/load.ts';

/** A tree over a few texts. A value that starts with `!` is refused for the reason that follows. */
export function treeOf(files: Readonly<Record<string, string>>): Tree & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    label: 'test',
    commit: null,
    asked,
    read(path) {
      asked.push(path);
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text === undefined) return Promise.resolve({ kind: 'missing' });
      return Promise.resolve(
        text.startsWith('!') ? { kind: 'refused', reason: text.slice(1) } : { kind: 'text', text },
      );
    },
    list: () => Promise.resolve(Object.keys(files).toSorted()),
  };
}

/** Loads one text as `api.yaml`, with other files beside it. */
export async function load(
  text: string,
  others: Readonly<Record<string, string>> = {},
  options: LoadOptions = {},
): Promise<Loaded> {
  return loadContract(treeOf({ 'api.yaml': text, ...others }), 'api.yaml', options);
}

/** Loads one text that has to be a contract without problems. */
export async function contractOf(text: string, others: Readonly<Record<string, string>> = {}): Promise<Contract> {
  const { contract, problems } = await load(text, others);
  if (problems.length > 0 || !contract) throw new Error(`not a clean contract: ${JSON.stringify(problems)}`);
  return contract;
}

/** An OpenAPI document with these paths (YAML, indented by two). */
export function openapi(version: string, body: string): string {
  return `openapi: ${version}\ninfo:\n  title: T\n  version: 1.0.0\n${body}`;
}

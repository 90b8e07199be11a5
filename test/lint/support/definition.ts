import type { RulesetDefinition } from '../../../src/lint/definition.ts';
import { strict } from './lint.ts';

/** The rules of `strict` with these ids. */
export function rulesOnly(...ids: readonly string[]): RulesetDefinition {
  const files = strict.files.map((file) => ({
    ...file,
    rules: Object.fromEntries(Object.entries(file.rules).filter(([id]) => ids.includes(id))),
  }));
  return { ...strict, files };
}

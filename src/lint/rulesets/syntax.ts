/**
 * Where the text of a module is no JavaScript. What runs modules tells the line of an error only when it comes from
 * running them; Node tells it when it is asked to read a text, of which nothing runs.
 */
import { execFile } from 'node:child_process';
import { ConfigurationError } from '../../settings/errors.ts';
import type { RulesetModule } from '../definition.ts';
import { isEsModule } from './es-module.ts';
import { fileOfModule } from './module-error.ts';

const MOST_MILLISECONDS = 20_000;

/** The error about a module that can't be read; null when nothing is wrong with its text. */
export async function syntaxFault(path: string, { text }: RulesetModule): Promise<ConfigurationError | null> {
  const said = path.endsWith('.json') ? '' : await checked(text, isEsModule(path, text));
  const line = /^\[stdin\]:(\d+)$/m.exec(said)?.[1];
  const problem = /^SyntaxError: (.+)$/m.exec(said)?.[1];
  if (line === undefined || problem === undefined) return null;
  // Nothing is marked where something is missing at the end.
  const before = /^([ \t]*)\^+$/m.exec(said)?.[1] ?? '';
  const at = { file: fileOfModule(path), line: Number(line), column: before.length + 1 };
  return new ConfigurationError(`This is no JavaScript: ${problem.replace(/\.$/, '')}.`, at);
}

/** What Node says of a text. */
function checked(text: string, isModule: boolean): Promise<string> {
  const parameters = ['--check', ...(isModule ? ['--input-type=module'] : []), '-'];
  return new Promise((resolve) => {
    const options = { env: {}, timeout: MOST_MILLISECONDS, killSignal: 'SIGKILL' } as const;
    const child = execFile(process.execPath, parameters, options, (_error, _stdout, stderr) => resolve(stderr));
    // It may end before it has read all.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
  });
}

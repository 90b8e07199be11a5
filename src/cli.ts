/** The command line: arguments in, text and an exit code out. Exit codes: 0 pass, 1 policy, 2 usage, 3 unreadable, 4 internal. */
import { runCommand } from './commands/commands.ts';
import { readCommandLine } from './settings/command-line.ts';
import { ConfigurationError } from './settings/errors.ts';
import { expectShortRun } from './short-run.ts';
import { SourceError } from './sources/source-error.ts';
import { writeText } from './repository/workplace.ts';

const USAGE = 2;
const INTERNAL = 4;

async function main(): Promise<number> {
  const invocation = readCommandLine(process.argv.slice(2));
  const { text, exitCode, output } = await runCommand(invocation, {
    directory: process.cwd(),
    environment: process.env,
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  });
  if (output === null) process.stdout.write(text);
  else writeText(output, text);
  return exitCode;
}

expectShortRun();

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  // The exit code is set, not forced: forcing it would cut off output that is still on its way.
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof ConfigurationError || error instanceof SourceError;
  process.stderr.write(`api-governor: ${error instanceof Error ? error.message : String(error)}\n`);
  if (!known) {
    process.stderr.write('This is an error of the program itself; please report it with what you ran.\n');
    if (process.env['API_GOVERNOR_DEBUG'] !== undefined && error instanceof Error)
      process.stderr.write(`${error.stack ?? ''}\n`);
  }
  process.exitCode = known ? USAGE : INTERNAL;
}

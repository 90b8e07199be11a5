/**
 * What programs that run once and end tell the engine: the hosts, and the process that runs rulesets. The library leaves it
 * to the program it is part of.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * Makes the engine wait longer before it optimises a function. A comparison takes a second or two: less than what
 * optimising its functions costs, a third of the processor time of a run. Loops that are really long are still optimised.
 */
export function expectShortRun(): void {
  for (const flag of shortRunFlags(process.version)) setFlagsFromString(flag);
}

/**
 * The flags for that, of a version of Node. Later ones decide better by themselves and have no such option: they complain
 * about unknown ones on standard error.
 */
export const shortRunFlags = (version: string): readonly string[] =>
  /^v2[01]\./.test(version) ? ['--interrupt-budget=1000000'] : [];

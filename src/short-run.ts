/** What the hosts that run once and end tell the engine; the library leaves it to the program it is part of. */
import { setFlagsFromString } from 'node:v8';

/** Versions of Node whose engine is known to have the option: others complain about it on standard error. */
const KNOWN = /^v(?:20|22|24)\./;

/**
 * Makes the engine wait longer before it optimises a function. A comparison takes a second or two: less than what
 * optimising its functions costs, a third of the processor time of a run. Loops that are really long are still optimised.
 */
export function expectShortRun(): void {
  if (KNOWN.test(process.version)) setFlagsFromString('--interrupt-budget=1000000');
}

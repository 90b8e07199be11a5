/** What the hosts that run once and end tell the engine; the library leaves it to the program it is part of. */
import { setFlagsFromString } from 'node:v8';

/**
 * Makes the engine wait longer before it optimises a function. A comparison takes a second or two: less than what
 * optimising its functions costs, a third of the processor time of a run. Loops that are really long are still optimised.
 * Node 24 decides better by itself and has no such option (it complains about unknown ones on standard error).
 */
export function expectShortRun(): void {
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000');
}

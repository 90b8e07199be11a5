/** How much processor time another process has used: a machine that is busy with other things lets it wait. */
import { readFileSync } from 'node:fs';

/** The kernel counts in these for programs, on every machine. */
const TICKS_PER_SECOND = 100;

/** The seconds that a process has used, all of its threads together; null where the system does not say. */
export function processorSecondsOf(pid: number | undefined): number | null {
  try {
    return secondsIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** What `/proc/…/stat` of Linux says: behind the name, which may hold anything, the 12th and 13th are times. */
export function secondsIn(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null;
}

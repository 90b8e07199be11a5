import type { Effect } from '../../model/change.ts';

/** The effect of a change from one set to another, given both inclusions. */
export function effectOf(oldInNew: boolean | null, newInOld: boolean | null): Effect | null {
  if (oldInNew === true && newInOld === true) return null;
  if (oldInNew === true) return newInOld === false ? 'widened' : 'undecided';
  if (newInOld === true) return oldInNew === false ? 'narrowed' : 'undecided';
  return oldInNew === false && newInOld === false ? 'replaced' : 'undecided';
}

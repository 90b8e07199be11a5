/**
 * Which findings of the baseline are known in a run, and what is to be said when the change touches the file. An entry that
 * the change removes does not count in it any more: who takes a finding out sees at once whether it is really gone.
 */
import { agreedEntries } from './agreed.ts';
import type { AgreedQuestion } from './agreed.ts';
import type { LegacyEntry } from '../model/legacy.ts';
import { entryPlace, ruleName } from '../policy/legacy-rules.ts';
import { legacyKey, readBaseline } from '../settings/legacy-file.ts';
import { whenCounts } from './waiving.ts';

/** What is asked. */
export interface LegacyQuestion extends Pick<AgreedQuestion<LegacyEntry>, 'base' | 'head' | 'path' | 'from'> {
  /** Descriptions that have another path in the head: from the old one to the new one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What messages call the change: `This pull request`. */
  readonly change: string;
}

/** The baseline that counts. */
export interface CountingLegacy {
  readonly entries: readonly LegacyEntry[];
  readonly notes: readonly string[];
  /** Why the run fails: the change breaks the file. */
  readonly faults: readonly string[];
}

const SHOWN = 5;

/** Reads the baseline of both sides and tells what of it counts. Never throws for what the file says. */
export async function countingLegacy({ change, renamed, ...files }: LegacyQuestion): Promise<CountingLegacy> {
  const identity = (entry: LegacyEntry): string => legacyKey({ ...entry, api: renamed.get(entry.api) ?? entry.api });
  const { counting, added, removed, waits, faults, broken } = await agreedEntries({
    ...files,
    read: (text: string) => readBaseline(text, files.path),
    identity,
  });
  const without = new Set(removed.map(identity));
  return {
    entries: counting.filter((entry) => !without.has(identity(entry))),
    faults,
    notes: [
      ...(broken === null ? [] : [`The baseline of the base can't be read, so nothing is known: ${broken}`]),
      ...saidOfAdded(change, added, waits),
      ...(removed.length === 0
        ? []
        : [`${change} takes ${removed.length} ${noun(removed)} out of the baseline \`${files.path}\`.`]),
    ],
  };
}

function saidOfAdded(change: string, added: readonly LegacyEntry[], waits: boolean): readonly string[] {
  if (added.length === 0) return [];
  const listed = added.length > SHOWN ? ruleCounts(added) : added.map(entryPlace);
  return [
    `${change} adds ${added.length} ${noun(added)} to the baseline: ${listed.join(', ')}.${whenCounts(added.length, waits ? 'once merged' : 'already')}`,
  ];
}

/** How many of which rule: a list of many findings would hide that there are many. */
function ruleCounts(entries: readonly LegacyEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const more = sorted.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...sorted.slice(0, SHOWN).map(([rule, count]) => `${count} of \`${ruleName(rule)}\``),
    ...(more > 0 ? [`${more} of other rules`] : []),
  ];
}

const noun = (entries: readonly LegacyEntry[]): string => (entries.length === 1 ? 'finding' : 'findings');

/** Which waivers count in a run, and what is to be said about those that the change adds or removes. */
import { agreedEntries } from './agreed.ts';
import type { AgreedQuestion } from './agreed.ts';
import type { Waiver } from '../model/waiver.ts';
import { waiverName } from '../policy/waiver-rules.ts';
import { readWaivers } from '../settings/waiver-file.ts';

/** What is asked. */
export interface WaiverQuestion extends Pick<AgreedQuestion<Waiver>, 'base' | 'head' | 'path' | 'from'> {
  /** The ids of rules that a waiver may name. */
  readonly rules: readonly string[] | null;
  /** What messages call the change: `This pull request`. */
  readonly change: string;
}

/** The waivers that count. */
export interface CountingWaivers {
  readonly waivers: readonly Waiver[];
  readonly notes: readonly string[];
  /** Why the run fails: the change breaks the file. */
  readonly faults: readonly string[];
}

const SHOWN = 10;

/** Reads the waivers of both sides and tells which count. Never throws for what the file says. */
export async function countingWaivers({ rules, change, ...files }: WaiverQuestion): Promise<CountingWaivers> {
  const read = (text: string): readonly Waiver[] => readWaivers(text, files.path, rules);
  const { counting, added, removed, waits, faults, broken } = await agreedEntries({ ...files, read, identity });
  return {
    waivers: counting,
    faults,
    notes: [
      ...(broken === null ? [] : [`The waivers of the base can't be read, so none counts: ${broken}`]),
      ...said(`${change} adds`, added, waits ? 'once merged' : 'already'),
      ...said(`${change} removes`, removed, null),
    ],
  };
}

function identity({ target, api, kind, reason, owner, ticket, expires, bump }: Waiver): string {
  return JSON.stringify([target, api, kind, reason, owner, ticket, expires, bump]);
}

function said(what: string, waivers: readonly Waiver[], counts: 'once merged' | 'already' | null): readonly string[] {
  if (waivers.length === 0) return [];
  const listed = waivers.slice(0, SHOWN).map((waiver) => `${waiverName(waiver)} (until \`${waiver.expires}\`)`);
  const more = waivers.length > listed.length ? [`${waivers.length - listed.length} more`] : [];
  const list = [...listed, ...more].join(', ');
  const noun = waivers.length === 1 ? 'waiver' : 'waivers';
  return [`${what} ${waivers.length} ${noun}: ${list}.${whenCounts(waivers.length, counts)}`];
}

/** When entries count that the change adds, as the end of a sentence about them. */
export function whenCounts(count: number, counts: 'once merged' | 'already' | null): string {
  const one = count === 1;
  if (counts === null) return '';
  if (counts === 'already') return one ? ' It counts here already.' : ' They count here already.';
  return one ? ' It counts once it is merged.' : ' They count once they are merged.';
}

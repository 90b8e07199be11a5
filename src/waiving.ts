/**
 * Which waivers count in a run. They are read on both sides: those of the base were agreed on before the change came,
 * those that the change brings count when the settings allow it, and are named either way, so that nobody waives in
 * passing. A file with a mistake is said and gives no waivers.
 */
import type { Tree } from './model/tree.ts';
import type { Waiver } from './model/waiver.ts';
import { waiverName } from './policy/waiver-rules.ts';
import { ConfigurationError } from './settings/errors.ts';
import { readWaivers } from './settings/waiver-file.ts';

/** What is asked. */
export interface WaiverQuestion {
  /** Null: there is no base, or it has nothing to say. */
  readonly base: Tree | null;
  readonly head: Tree;
  /** Path of the file in both. */
  readonly path: string;
  /** Whose waivers count. */
  readonly from: 'base' | 'head';
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

interface FileRead {
  readonly waivers: readonly Waiver[];
  readonly fault: string | null;
}

const SHOWN = 10;

/** Reads the waivers of both sides and tells which count. Never throws for what the file says. */
export async function countingWaivers(question: WaiverQuestion): Promise<CountingWaivers> {
  const { base, head, from, change } = question;
  const before = base === null ? null : await read(base, question);
  const after = await read(head, question);
  const counting = from === 'base' && before !== null ? before : after;
  const faults = after.fault === null ? [] : [after.fault];
  const broken =
    before !== null && before.fault !== null && counting === before && after.fault === null
      ? [`The waivers of the base can't be read, so none counts: ${before.fault}`]
      : [];
  const added = before === null ? [] : difference(after.waivers, before.waivers);
  const removed = before === null || after.fault !== null ? [] : difference(before.waivers, after.waivers);
  return {
    waivers: counting.waivers,
    faults,
    notes: [
      ...broken,
      ...said(`${change} adds`, added, counting === before ? 'once merged' : 'already'),
      ...said(`${change} removes`, removed, null),
    ],
  };
}

async function read(tree: Tree, { path, rules }: WaiverQuestion): Promise<FileRead> {
  const file = await tree.read(path);
  if (file.kind === 'missing') return { waivers: [], fault: null };
  if (file.kind === 'refused') return { waivers: [], fault: `The file \`${path}\` can't be read: ${file.reason}` };
  try {
    return { waivers: readWaivers(file.text, path, rules), fault: null };
  } catch (error) {
    if (error instanceof ConfigurationError) return { waivers: [], fault: error.message };
    throw error;
  }
}

/** The waivers of one file that the other has not. Where they stand in it makes no difference. */
function difference(some: readonly Waiver[], others: readonly Waiver[]): readonly Waiver[] {
  const known = new Set(others.map(identity));
  return some.filter((waiver) => !known.has(identity(waiver)));
}

function identity({ target, api, kind, reason, owner, ticket, expires, bump }: Waiver): string {
  return JSON.stringify([target, api, kind, reason, owner, ticket, expires, bump]);
}

function said(what: string, waivers: readonly Waiver[], counts: 'once merged' | 'already' | null): readonly string[] {
  if (waivers.length === 0) return [];
  const listed = waivers.slice(0, SHOWN).map((waiver) => `${waiverName(waiver)} (until \`${waiver.expires}\`)`);
  const more = waivers.length > listed.length ? [`${waivers.length - listed.length} more`] : [];
  const one = waivers.length === 1;
  const when = {
    'once merged': one ? ' It counts once it is merged.' : ' They count once they are merged.',
    already: one ? ' It counts here already.' : ' They count here already.',
  };
  const list = [...listed, ...more].join(', ');
  return [`${what} ${waivers.length} ${one ? 'waiver' : 'waivers'}: ${list}.${counts === null ? '' : when[counts]}`];
}

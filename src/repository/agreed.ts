/**
 * Which entries of a file count that lets findings pass: waivers and the baseline. The file is read on both sides. What the
 * base has was agreed on before the change came; what the change brings counts when the settings allow it, and is named
 * either way, so that nobody lets anything pass in passing. A file with a mistake is said and gives no entries.
 */
import type { Tree } from '../model/tree.ts';
import { ConfigurationError } from '../settings/errors.ts';

/** What is asked about a file. */
export interface AgreedQuestion<Entry> {
  /** Null: there is no base, or it has nothing to say. */
  readonly base: Tree | null;
  readonly head: Tree;
  /** Path of the file in both. */
  readonly path: string;
  /** Whose entries count. */
  readonly from: 'base' | 'head';
  /** Reads a text. Throws a ConfigurationError for what is wrong with it. */
  readonly read: (text: string) => readonly Entry[];
  /** What makes two entries the same, wherever they stand. */
  readonly identity: (entry: Entry) => string;
}

/** The entries of a file, and how the change differs from what was agreed on. */
export interface Agreed<Entry> {
  readonly counting: readonly Entry[];
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  /** What the change adds does not count yet. */
  readonly waits: boolean;
  /** Why the run fails: the change breaks the file. */
  readonly faults: readonly string[];
  /** Why the file of the base gives nothing, when the change repairs it; null when it can be read. */
  readonly broken: string | null;
}

interface FileRead<Entry> {
  readonly entries: readonly Entry[];
  readonly fault: string | null;
}

/** Reads a file on both sides and tells which entries count. Never throws for what the file says. */
export async function agreedEntries<Entry>(question: AgreedQuestion<Entry>): Promise<Agreed<Entry>> {
  const { base, head, from, identity } = question;
  const before = base === null ? null : await readIn(base, question);
  const after = await readIn(head, question);
  const isBase = from === 'base' && before !== null;
  return {
    counting: (isBase ? before : after).entries,
    added: before === null ? [] : difference(after.entries, before.entries, identity),
    removed: before === null || after.fault !== null ? [] : difference(before.entries, after.entries, identity),
    waits: isBase,
    faults: after.fault === null ? [] : [after.fault],
    broken: isBase && after.fault === null ? before.fault : null,
  };
}

async function readIn<Entry>(tree: Tree, { path, read }: AgreedQuestion<Entry>): Promise<FileRead<Entry>> {
  const file = await tree.read(path);
  if (file.kind === 'missing') return { entries: [], fault: null };
  if (file.kind === 'refused') return { entries: [], fault: `The file \`${path}\` can't be read: ${file.reason}` };
  try {
    return { entries: read(file.text), fault: null };
  } catch (error) {
    if (error instanceof ConfigurationError) return { entries: [], fault: error.message };
    throw error;
  }
}

/** The entries of one file that the other has not. Where they stand in it makes no difference. */
function difference<Entry>(
  some: readonly Entry[],
  others: readonly Entry[],
  identity: (entry: Entry) => string,
): readonly Entry[] {
  const known = new Set(others.map(identity));
  return some.filter((entry) => !known.has(identity(entry)));
}

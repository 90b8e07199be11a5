import { commitAt, member, textAt } from './payload.ts';

/**
 * What our comment remembers from run to run: when the head commit was first seen, and what the findings were that somebody
 * accepted. It never approves anything; it only keeps an approval from covering what came after it.
 */
export interface ApprovalRecord {
  /** The head commit of the last run, and when it was seen for the first time (by the clock of the runner). */
  readonly head: string | null;
  readonly since: string | null;
  /** Fingerprints of accepted findings by approval and id. */
  readonly seen: ReadonlyMap<string, string>;
}

const LINE = /^<!-- api-governor-record:([A-Za-z0-9+/=]{0,40000}) -->$/mu;
const MOST_SEEN = 200;
const KEY = /^[\w:.-]{1,120}$/u;

/** Nothing is remembered. */
export const NO_RECORD: ApprovalRecord = { head: null, since: null, seen: new Map() };

/** The record as a line of a comment that readers don't see and that nothing in it can end. */
export function recordLine({ head, since, seen }: ApprovalRecord): string {
  const entries = [...seen].slice(-MOST_SEEN);
  const text = JSON.stringify({ head, since, seen: entries });
  return `<!-- api-governor-record:${Buffer.from(text).toString('base64')} -->`;
}

/** Reads the record in the text of our own comment; nothing when there is none or it is broken. */
export function readRecord(body: string): ApprovalRecord {
  const [, data] = LINE.exec(body) ?? [];
  if (data === undefined) return NO_RECORD;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
  } catch {
    return NO_RECORD;
  }
  const since = textAt(value, 'since');
  const entries: unknown = member(value, 'seen');
  const seen = new Map<string, string>();
  for (const entry of Array.isArray(entries) ? entries.slice(0, MOST_SEEN) : []) {
    const [key, print] = [textAt(entry, '0'), textAt(entry, '1')];
    if (key !== null && print !== null && KEY.test(key)) seen.set(key, print);
  }
  return {
    head: commitAt(value, 'head'),
    since: since !== null && !Number.isNaN(Date.parse(since)) ? since : null,
    seen,
  };
}

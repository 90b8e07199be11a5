import type { Location } from '../model/location.ts';
import type { ApiReport } from '../model/report.ts';
import type { ReportNote } from '../model/problem.ts';
import { fence } from './escape.ts';

/** What is said about how descriptions were read, as people read it: the same of many places of a file is one sentence. */

/** Places that are named. */
const NAMED = 3;

/** Notes that say the same of one file. */
export interface FoldedNote extends Pick<ReportNote, 'kind'> {
  readonly sentence: string;
  readonly locations: readonly Location[];
}

/** The notes of an API. Reports of earlier versions only have sentences about what was not compared. */
export function notesOf({ notes, partial }: ApiReport): readonly ReportNote[] {
  return notes ?? partial.map((message) => ({ kind: 'partial', side: null, message, location: null }));
}

/** Puts notes together that say the same of several places of a file. What holds for both sides is said at the head's places. */
export function folded(notes: readonly ReportNote[]): readonly FoldedNote[] {
  const found = new Map<string, { readonly lead: ReportNote; readonly locations: Location[] }>();
  const isOfBoth = saidOfBoth(notes);
  for (const note of notes) {
    if (note.side === 'base' && isOfBoth(note)) continue;
    const { kind, side, message, location } = note;
    const key = JSON.stringify([kind, side, message, location?.file]);
    const known = found.get(key) ?? { lead: note, locations: [] };
    if (location !== null) known.locations.push(location);
    found.set(key, known);
  }
  return Array.from(found.values(), ({ lead, locations }) => ({
    kind: lead.kind,
    sentence: spelled(lead, locations, lead.kind === 'partial' && isOfBoth(lead)),
    locations,
  }));
}

const saying = ({ kind, message }: ReportNote): string => `${kind} ${message}`;

/** A remark on the head covers that on the base; a gap only where the base has no more of them. */
function saidOfBoth(notes: readonly ReportNote[]): (note: ReportNote) => boolean {
  const [base, head] = (['base', 'head'] as const).map((of) => {
    const times = new Map<string, number>();
    for (const note of notes) if (note.side === of) times.set(saying(note), (times.get(saying(note)) ?? 0) + 1);
    return times;
  });
  return (note) => {
    const [before, after] = [base?.get(saying(note)) ?? 0, head?.get(saying(note)) ?? 0];
    return before > 0 && (note.kind === 'warning' ? after > 0 : after >= before);
  };
}

function spelled({ message, side }: ReportNote, [first, ...others]: readonly Location[], isOfBoth: boolean): string {
  if (first === undefined) return message;
  const of = side === null ? '' : side === 'head' && isOfBoth ? ' (base and head)' : ` (${side})`;
  const place = `${first.file}:${first.line}:${first.column}`;
  if (others.length === 0) return `${place}${of}: ${message}`;
  const shown = others.slice(0, NAMED - 1);
  const named = [place, ...shown.map(({ line, column }) => `${line}:${column}`)].map(fence);
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
  return `${named.join(', ')}${more}${of}: ${message}`;
}

import type { Location } from '../model/location.js';
import type { ApiReport } from '../model/report.js';
import type { ReportNote } from '../model/problem.js';
/** Notes that say the same of one file. */
export interface FoldedNote extends Pick<ReportNote, 'kind'> {
    readonly sentence: string;
    readonly locations: readonly Location[];
}
/** The notes of an API. Reports of earlier versions only have sentences about what was not compared. */
export declare function notesOf({ notes, partial }: ApiReport): readonly ReportNote[];
/** Puts notes together that say the same of several places of a file. What holds for both sides is said at the head's places. */
export declare function folded(notes: readonly ReportNote[]): readonly FoldedNote[];

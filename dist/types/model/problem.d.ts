import type { Note } from './contract.js';
import type { Location } from './location.js';
/**
 * Why a specification can't be read. One sentence for people, no stack, no excerpt of the text (it may be secret), and
 * the position when it is known.
 */
export interface SpecProblem {
    readonly code: 'missing' | 'refused' | 'empty' | 'syntax' | 'not-openapi' | 'unknown-version' | 'dangling-ref'
    /** Of earlier versions: a reference to another server is a note now. */
     | 'remote-ref' | 'limit';
    readonly message: string;
    readonly file: string;
    readonly location: Location | null;
}
/** Something about how an API was read: left out of the comparison, or read though the specification does not allow it so. */
export interface ReportNote extends Pick<Note, 'kind' | 'message'> {
    /** Null when it is about no side in particular. */
    readonly side: 'base' | 'head' | null;
    readonly location: Location | null;
}

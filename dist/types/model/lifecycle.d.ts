import type { Contract } from './contract.js';
import type { Location } from './location.js';
/** Whether something that was removed had been announced to go, and how that is known. */
export interface RemovalNotice {
    /** The deprecation policy allows the removal: it was announced long enough ago, and its day has come. */
    readonly planned: boolean;
    /** The day it was announced to go (`2026-06-30`); null when no day was given, or none that can be read. */
    readonly sunset: string | null;
    /** The release that first published that day, and the day of that release. */
    readonly release: string | null;
    readonly published: string | null;
    /** One sentence: why it is planned, or why not. */
    readonly note: string;
}
/** Something of the head that is deprecated, with the day it goes. */
export interface DueItem {
    /** In words: ``operation `GET /orders` ``. */
    readonly name: string;
    readonly sunset: string | null;
    /** Days from today until it; below zero when it has passed. Null without a day. */
    readonly days: number | null;
    readonly state: 'passed' | 'within-30-days' | 'within-90-days' | 'later' | 'undated';
    readonly location: Location;
}
/** One released state of an API, as far as the deprecation policy asks about it. */
export interface PublishedContract {
    /** The tag, or what else the release is called. */
    readonly release: string;
    /** The day it was made; null when that can't be told. */
    day(): Promise<string | null>;
    /** Its description; null when the release has none, or none that can be read. */
    contract(): Promise<Contract | null>;
}
/** Released states of an API, the newest first, and what is to be said when there is none. */
export interface Publications {
    readonly releases: readonly PublishedContract[];
    /** Why no release is known, as a sentence; empty when some are. */
    readonly missing: string;
}
/** How stable something is declared to be, and whether only the provider itself uses it. */
export interface Standing {
    readonly level: 'draft' | 'alpha' | 'beta' | 'stable';
    readonly internal: boolean;
}

import type { Location } from './location.ts';

/** A finding that was there when the baseline was written: it is known and fails nobody. */
export interface LegacyEntry {
  /** The path of the API description. */
  readonly api: string;
  readonly rule: string;
  readonly id: string;
  /** Where it is, for people; nothing is matched by it. */
  readonly at: string;
  /** Where the entry stands in the file. */
  readonly location: Location;
}

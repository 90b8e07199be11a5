import type { Bump } from './finding.ts';
import type { Location } from './location.ts';
import type { WaiverKind } from './finding.ts';

/** A place that a waiver names. A part that is null matches everything. */
export interface PlacePattern {
  /** As it is written. */
  readonly text: string;
  /** Lower case. */
  readonly method: string | null;
  /** A path template with wildcards; names of parameters don't count. */
  readonly path: string | null;
  /** A JSON Pointer with wildcards. */
  readonly pointer: string | null;
}

/** An entry of the file of waivers. It names one finding (`id`), or all findings of a rule at a place. */
export interface Waiver {
  readonly target:
    | { readonly by: 'id'; readonly id: string }
    | { readonly by: 'rule'; readonly rule: string; readonly at: PlacePattern };
  /** The path or the name of the API it is about; null: any. */
  readonly api: string | null;
  readonly kind: WaiverKind;
  readonly reason: string;
  readonly owner: string;
  readonly ticket: string | null;
  /** The last day on which it counts, as `2026-11-20`. */
  readonly expires: string;
  /** The step that the finding counts as, when it isn't the one of the kind. */
  readonly bump: Bump | null;
  readonly location: Location;
}

import type { Direction, OperationRef, Slot } from '../model/change.ts';
import type { SchemaSource } from '../model/contract.ts';

/**
 * A pair of schemas that stand at the same place of both contracts, and the message part they describe. One root for
 * each operation and slot: the comparison itself sees each distinct pair of schemas once.
 */
export interface SchemaRoot {
  readonly base: SchemaSource;
  readonly head: SchemaSource;
  /** Who sends it: turned for callbacks and webhooks already. */
  readonly direction: Direction;
  readonly operation: OperationRef;
  readonly slot: Slot;
  /** Parameters: the value has to be sent (a default means nothing then). */
  readonly required: boolean;
  /** Parameters: what stands between the items of a list, '' where each is sent as a `name=value` of its own (see `PairContext`). */
  readonly separator?: string | null;
  /** It is sent as text: what a parameter or a header is without content. */
  readonly text?: boolean;
  /** Parameters: an empty text is not sent, whatever the schema says. */
  readonly neverEmpty?: boolean;
  /** Bodies: it is a form whose fields are written as texts. */
  readonly form?: boolean;
}

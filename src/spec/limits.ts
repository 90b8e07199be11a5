/** What one specification may cost to read. Everything in it may be hostile. */
export interface Limits {
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** Files that one specification may consist of. */
  readonly maxFiles: number;
  /** Nesting of values, with YAML aliases expanded. */
  readonly maxDepth: number;
  /** Values in one file, with YAML aliases expanded. */
  readonly maxNodes: number;
  /** Characters of the name of a member: each place below it has the name in its pointer. */
  readonly maxName: number;
}

/** Far above every real specification known, far below what exhausts a runner. */
export const defaultLimits: Limits = {
  maxBytes: 64 * 1024 * 1024,
  maxFiles: 10_000,
  maxDepth: 500,
  maxNodes: 5_000_000,
  maxName: 10_000,
};

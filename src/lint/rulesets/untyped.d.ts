// The package has no types for this entry.
declare module 'nimma/parser' {
  export interface PathNode {
    readonly type: string;
    readonly value?: unknown;
    readonly deep?: boolean;
  }
  /** @throws Error for what is no expression of its grammar. */
  export function parse(expression: string): readonly PathNode[];
}

// Made by built-in-rulesets.mjs at the root of the repository.
declare module 'virtual:built-in-rulesets' {
  export const texts: readonly (readonly [file: string, text: string])[];
}

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

// Nor for this one, which Spectral runs.
declare module 'nimma/legacy/runtime' {
  /** A walk through a document, which is at one of its values. */
  export interface Walking {
    readonly root: unknown;
    readonly path: readonly (string | number)[];
    /** What is called for what each expression finds. */
    readonly callbacks: Readonly<Record<string, unknown>>;
    /** @returns what leads back. */
    enter(name: string | number): number;
    exit(depth: number): void;
    traverse: (this: Walking, visit: (scope: Walking) => void, zones: unknown) => void;
  }
  export const Scope: {
    new (root: unknown, callbacks: Walking['callbacks']): Walking;
    readonly prototype: Walking;
  };
}

// Made by built-in-rulesets.mjs at the root of the repository.
declare module 'virtual:built-in-rulesets' {
  export const texts: readonly (readonly [file: string, text: string])[];
}

/** A plugin for rolldown and vite. */
export const builtInRulesets: {
  readonly name: string;
  resolveId(source: string): string | null;
  load(asked: string): string | null;
};

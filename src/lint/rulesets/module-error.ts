/** Where an error in a module of a ruleset is. */

const origins = new WeakMap<Error, string>();

/** Remembers which module an error comes from; the innermost counts. The error stays as it is: modules catch each other's. */
export function noteOrigin(error: unknown, path: string): void {
  if (error instanceof Error && !origins.has(error)) origins.set(error, path);
}

/** The error with the file, and the line where it can be told. */
export function withOrigin(error: unknown): unknown {
  const origin = error instanceof Error ? origins.get(error) : undefined;
  if (!(error instanceof Error) || origin === undefined) return error;
  const line = lineOf(error);
  const file = origin.replace(/^(?:repository|package)\//, '');
  return new Error(`${file}${line === null ? '' : `:${line}`} can't be run: ${error.message}`, { cause: error });
}

/** What an ES module throws has its line on the stack. Wrong syntax has none, and neither has CommonJS, which runs as a function. */
function lineOf({ stack = '' }: Error): string | null {
  return /^ *at (?:.*\()?data:\S*?:(\d+):\d+\)?$/m.exec(stack)?.[1] ?? null;
}

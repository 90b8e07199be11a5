/** Where an error in a module of a ruleset is. */

const origins = new WeakMap<Error, string>();
const unread = new WeakMap<object, string>();

/** The path of the module whose text is no JavaScript, when an error of `withOrigin` may be about that; else null. */
export const unreadModule = (error: unknown): string | null =>
  typeof error === 'object' && error !== null ? (unread.get(error) ?? null) : null;

/** A path in the table of modules as its reader knows it. */
export const fileOfModule = (path: string): string => path.replace(/^(?:repository|package)\//, '');

/** Remembers which module an error comes from; the innermost counts. The error stays as it is: modules catch each other's. */
export function noteOrigin(error: unknown, path: string): void {
  if (error instanceof Error && !origins.has(error)) origins.set(error, path);
}

/** The error with the file, and the line where it can be told. */
export function withOrigin(error: unknown): unknown {
  const origin = error instanceof Error ? origins.get(error) : undefined;
  if (!(error instanceof Error) || origin === undefined) return error;
  const line = lineOf(error);
  const at = `${fileOfModule(origin)}${line === null ? '' : `:${line}`}`;
  const told = new Error(`${at} can't be run: ${error.message}`, { cause: error });
  // One that a module throws has its line.
  if (error instanceof SyntaxError && line === null) unread.set(told, origin);
  return told;
}

/** What an ES module throws has its line on the stack. Wrong syntax has none, and neither has CommonJS, which runs as a function. */
function lineOf({ stack = '' }: Error): string | null {
  return /^ *at (?:.*\()?data:\S*?:(\d+):\d+\)?$/m.exec(stack)?.[1] ?? null;
}

/** Where an error in a module of a ruleset is. */

/** A place in the text of a module. `column`: null where it can't be told. */
export interface ErrorPlace {
  readonly line: number;
  readonly column: number | null;
}

interface Origin {
  readonly path: string;
  readonly place: ErrorPlace | null;
}

const origins = new WeakMap<Error, Origin>();
const unread = new WeakMap<object, string>();

/** The path of the module whose text is no JavaScript, when an error of `withOrigin` may be about that; else null. */
export const unreadModule = (error: unknown): string | null =>
  typeof error === 'object' && error !== null ? (unread.get(error) ?? null) : null;

/** A path in the table of modules as its reader knows it. */
export const fileOfModule = (path: string): string => path.replace(/^(?:repository|package)\//, '');

/**
 * Where the code of a module was when an error was made; null where it took no part, as when it is no JavaScript.
 * @param name what the module is called on the stack.
 */
export function placeOnStack(error: unknown, name: string): { readonly line: number; readonly column: number } | null {
  if (!(error instanceof Error)) return null;
  const frame = String(error.stack)
    .split('\n')
    .find((line) => /^\s*at /.test(line) && line.includes(`${name}:`));
  const found = /^:(\d+):(\d+)/.exec(frame?.slice(frame.indexOf(name) + name.length) ?? '');
  return found === null ? null : { line: Number(found[1]), column: Number(found[2]) };
}

/** Remembers which module an error comes from; the innermost counts. The error stays as it is: modules catch each other's. */
export function noteOrigin(error: unknown, path: string, place: ErrorPlace | null): void {
  if (error instanceof Error && !origins.has(error)) origins.set(error, { path, place });
}

/** The error with the file, and the place in it where that can be told. */
export function withOrigin(error: unknown): unknown {
  const origin = error instanceof Error ? origins.get(error) : undefined;
  if (!(error instanceof Error) || origin === undefined) return error;
  const { path, place } = origin;
  const at = [fileOfModule(path), place?.line ?? null, place?.column ?? null].filter((part) => part !== null);
  const told = new Error(`${at.join(':')} can't be run: ${error.message}`, { cause: error });
  // One that a module throws has its place. Wrong syntax has none.
  if (error instanceof SyntaxError && place === null) unread.set(told, path);
  return told;
}

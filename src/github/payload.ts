/**
 * Readers for JSON that came from outside (event payloads, API answers): a member that is missing or of another type is
 * null, never a crash. Only own members count, so that no name reaches the prototype.
 */

/** The value at a path of member names, or null. */
export function member(value: unknown, ...names: readonly string[]): unknown {
  let current = value;
  for (const name of names) {
    if (!isObject(current) || !Object.hasOwn(current, name)) return null;
    current = current[name];
  }
  return current ?? null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A text that is not empty, or null. */
export function textAt(value: unknown, ...names: readonly string[]): string | null {
  const found = member(value, ...names);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** A whole number, or null. */
export function numberAt(value: unknown, ...names: readonly string[]): number | null {
  const found = member(value, ...names);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}

/** True only for `true`. */
export function flagAt(value: unknown, ...names: readonly string[]): boolean {
  return member(value, ...names) === true;
}

/** A list; empty when there is none. */
export function listAt(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = member(value, ...names);
  return Array.isArray(found) ? found : [];
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** A full commit id; null for anything else, and for the zeros that stand for "none". */
export function commitAt(value: unknown, ...names: readonly string[]): string | null {
  const found = textAt(value, ...names);
  return found !== null && isCommit(found) && !/^0+$/u.test(found) ? found : null;
}

/** Whether a text is a full object id of git (SHA-1 or SHA-256). */
export function isCommit(text: string): boolean {
  return COMMIT.test(text);
}

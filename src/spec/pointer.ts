/** Writes one reference token of a JSON Pointer (RFC 6901 §4): `~` and `/` escaped. */
function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** The pointer of a member of the value at `pointer`. */
export function childPointer(pointer: string, token: string | number): string {
  return `${pointer}/${typeof token === 'number' ? token : escapeToken(token)}`;
}

/** Writes a JSON Pointer from its tokens. */
export function writePointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join('');
}

/** Reads a JSON Pointer into its tokens; null when it is neither empty nor starts with `/`. */
export function readPointer(pointer: string): readonly string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return null;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => (token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token));
}

/** Whether a token can name an item of an array (RFC 6901 §4: no leading zeros). */
export function isArrayIndex(token: string): boolean {
  return /^(?:0|[1-9]\d{0,8})$/.test(token);
}

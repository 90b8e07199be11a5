/** Something the user can put right: the message is one sentence about what is wrong and the exact step that helps. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Something the user wrote cannot be followed. The message is one sentence that says where it is and what to write instead. */
export class ConfigurationError extends Error {
  /** The sentence alone, without the position. */
  readonly problem: string;
  readonly file: string | null;
  /** Count from 1; null when there is no file or no place in it. */
  readonly line: number | null;
  readonly column: number | null;

  constructor(
    problem: string,
    at: { readonly file: string; readonly line?: number; readonly column?: number } | null = null,
  ) {
    const where =
      at === null ? '' : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':') + ': ';
    super(where + problem);
    this.name = 'ConfigurationError';
    this.problem = problem;
    this.file = at?.file ?? null;
    this.line = at?.line ?? null;
    this.column = at?.column ?? null;
  }
}

/**
 * The files of one revision. Everything that reads a specification reads it through a tree, so that a `$ref` can only
 * reach files of the same revision, and nothing outside of it.
 */
export interface Tree {
  /** What a person calls this revision, for messages: `main@3f2c1ab (merge base)`, `working tree`. */
  readonly label: string;
  /** Full commit id when the tree is a commit, else null (working tree, loose files, URL). */
  readonly commit: string | null;
  /**
   * Reads one file.
   * @param path relative to the root of the tree, `/` separated, already normalised (no `.` or `..` segments).
   */
  read(path: string): Promise<TreeFile>;
  /** All paths of the tree in code unit order, as far as they can be known. */
  list(): Promise<readonly string[]>;
}

/** What reading a path gave. `refused` carries one sentence a user can act on (too large, a symlink that leaves the tree, LFS pointer). */
export type TreeFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string };

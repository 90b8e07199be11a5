import { isAscii } from 'node:buffer';
import type { TreeFile } from '../model/tree.ts';

/** The largest file that is read. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A file that can't be read, with the sentence that says why. */
export function refused(reason: string): TreeFile {
  return { kind: 'refused', reason };
}

/** The refusal of a file of `size` bytes. */
export function tooLarge(path: string, size: number): TreeFile {
  return refused(`\`${path}\` has ${Math.ceil(size / 1024 / 1024)} MiB; files of more than 64 MiB are not read.`);
}

/**
 * Bytes as text: UTF-8, or UTF-16 with a byte order mark (YAML 1.2.2 §5.2). Pointers of Git LFS are refused: they are
 * not the file.
 */
export function decode(path: string, bytes: Uint8Array): TreeFile {
  if (bytes.length > MAX_BYTES) return tooLarge(path, bytes.length);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    // Most descriptions are ASCII, which needs no decoding.
    text = isAscii(bytes)
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
      : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refused(`\`${path}\` is not text in UTF-8.`);
  }
  if (text.startsWith('version https://git-lfs.github.com/'))
    return refused(
      `\`${path}\` is kept in Git LFS and only its pointer is in the repository: take it out of LFS (\`git lfs untrack\`), so that every revision can be read.`,
    );
  return { kind: 'text', text };
}

/** Whether two texts are the same file; line ends don't count, a checkout may convert them. */
export function sameText(one: string, other: string): boolean {
  return one === other || one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

/** Order by code units: the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a path is relative, `/` separated and free of empty, `.` and `..` segments. */
export function isTreePath(path: string): boolean {
  return (
    !path.includes('\0') && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  );
}

/**
 * Joins a relative reference to the directory of a file.
 * @returns null when it leaves the tree.
 */
export function joinTreePath(directory: string, relative: string): string | null {
  if (relative.startsWith('/')) return null;
  const segments = directory === '' ? [] : directory.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.length === 0 ? null : segments.join('/');
}

/** The directory of a tree path; `''` at the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** All directories a path lies in, the outermost first. */
export function ancestorsOf(path: string): string[] {
  const ancestors: string[] = [];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
    ancestors.push(path.slice(0, slash));
  return ancestors;
}

/**
 * Who owns a file, as CODEOWNERS says (GitHub, "About code owners"). Files and paths may be made to be slow, so that
 * patterns are compared without regular expressions and without going back further than one wildcard.
 */
import { matchesParts } from './patterns.ts';

/** Says who owns a file: nobody, or those of the last line that fits. */
export type CodeOwners = (path: string) => readonly string[];

/** Any one character (`?`), or any number of them (`*`); everything else stands for itself. */
const ONE = Symbol('one');
const MANY = Symbol('many');
type Sign = string | typeof ONE | typeof MANY;
type Segment = readonly Sign[];

/** One line of the file. */
interface Line {
  readonly segments: readonly Segment[];
  /** `docs/`: what is in the directory, and no file of that name. */
  readonly isDirectory: boolean;
  /** `@alice`, `@org/team` or an address; none: nobody owns it. */
  readonly owners: readonly string[];
}

// GitHub ignores larger files.
const MOST_BYTES = 3 * 1024 * 1024;
// No path is longer, so that a longer pattern has no use.
const LONGEST_PATTERN = 4096;
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/u;

/**
 * Reads a CODEOWNERS file as GitHub does: the last line that fits wins, a line without owners takes owners away, `#` begins
 * a comment. Patterns are those of gitignore but for `!`, `[ ]` and `\#`, and `docs/*` does not reach deeper; case counts.
 * A line with an owner that is none, or such a pattern, is skipped. Never throws.
 */
export function readCodeOwners(text: string): CodeOwners {
  const lines =
    Buffer.byteLength(text) > MOST_BYTES
      ? []
      : text
          .split(/\r\n|\n|\r/)
          .flatMap(readLine)
          .toReversed();
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const owners = known.get(path) ?? lines.find((line) => owns(line, path.split('/')))?.owners ?? [];
    known.set(path, owners);
    return owners;
  };
}

function readLine(line: string): readonly Line[] {
  const words = line.match(/(?:\\.|[^\s\\])+/gu) ?? [];
  const comment = words.findIndex((word, index) => word.startsWith('#') || (index === 0 && word.startsWith('\\#')));
  const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
  if (pattern === undefined || pattern.length > LONGEST_PATTERN || /^!|[[\]]/.test(pattern)) return [];
  return owners.every((owner) => OWNER.test(owner)) ? [{ ...readPattern(pattern), owners }] : [];
}

function readPattern(pattern: string): Omit<Line, 'owners'> {
  const isDirectory = pattern.endsWith('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || bare.includes('/');
  return { isDirectory, segments: [...(isAnchored ? [] : [DEEP]), ...bare.split('/').map(signsOf)] };
}

function signsOf(segment: string): Segment {
  const signs = segment.match(/\\.|[^\\]/gu) ?? [];
  return signs.map((sign) => (sign === '*' ? MANY : sign === '?' ? ONE : sign.replace('\\', '')));
}

const DEEP: Segment = [MANY, MANY];
const ANY: Segment = [MANY];
const isAny = (segment: Segment): boolean => segment.length === 1 && segment[0] === MANY;
const isDeep = (segment: Segment): boolean => segment.length === 2 && segment.every((sign) => sign === MANY);

function owns({ segments, isDirectory }: Line, path: readonly string[]): boolean {
  const [last] = segments.slice(-1);
  // `/` fits nothing, and `docs/**` what is in the directory only.
  if (last === undefined || last.length === 0) return false;
  if (isDeep(last)) return fits([...segments, ANY], path);
  if (!isDirectory && fits(segments, path)) return true;
  return !(isAny(last) && !isDirectory) && fits([...segments, DEEP, ANY], path);
}

const fits = (segments: readonly Segment[], path: readonly string[]): boolean =>
  matchesParts(segments, path, { isDeep, matches: fitsName });

/** Each part between wildcards is looked for behind the one before it, the last one at the end: nothing is tried twice. */
function fitsName(signs: Segment, name: string): boolean {
  const characters = Array.from(name);
  const parts: (readonly Exclude<Sign, typeof MANY>[])[] = [];
  let part: Exclude<Sign, typeof MANY>[] = [];
  for (const sign of signs) {
    if (sign === MANY) {
      parts.push(part);
      part = [];
    } else part.push(sign);
  }
  const stands = (wanted: readonly Sign[], at: number): boolean =>
    wanted.every((sign, index) => sign === ONE || sign === characters[at + index]);
  const [first, ...others] = parts;
  const end = characters.length - part.length;
  if (first === undefined) return end === 0 && stands(part, 0);
  let at = first.length;
  if (end < at || !stands(first, 0) || !stands(part, end)) return false;
  for (const wanted of others) {
    while (at + wanted.length <= end && !stands(wanted, at)) at += 1;
    at += wanted.length;
    if (at > end) return false;
  }
  return true;
}

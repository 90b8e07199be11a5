import { matchesSegments } from './patterns.ts';

/** One line of a CODEOWNERS file. */
interface Line {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** Says who owns a file: nobody, or those of the last line that fits. */
export type CodeOwners = (path: string) => readonly string[];

/** The places where GitHub looks, in its order; the first file that is there counts. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

// GitHub ignores files above 3 MB.
const MOST_BYTES = 3 * 1024 * 1024;

/**
 * Reads a CODEOWNERS file as GitHub does: the last line that fits wins, a line without owners takes owners away, `#` begins
 * a comment, `\\ ` is a blank in a path. Lines that GitHub skips (`!` and `[` in patterns) are skipped.
 */
export function readCodeOwners(text: string): CodeOwners {
  const lines = text.length > MOST_BYTES ? [] : text.split(/\r?\n/).flatMap(readLine).toReversed();
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const owners = known.get(path) ?? lines.find(({ pattern }) => owns(pattern, path))?.owners ?? [];
    known.set(path, owners);
    return owners;
  };
}

function readLine(line: string): readonly Line[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '\\' && at + 1 < line.length) {
      word += line[at + 1] ?? '';
      at += 1;
    } else if (/\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else if (character === '#' && word === '') break;
    else word += character;
  }
  if (word !== '') words.push(word);
  const [pattern, ...owners] = words;
  return pattern === undefined || /^!|[[\]]/.test(pattern) ? [] : [{ pattern, owners }];
}

/** Patterns of gitignore (git-scm.com/docs/gitignore), but for what GitHub leaves out; `docs/*` does not reach deeper. */
function owns(pattern: string, path: string): boolean {
  const isDirectory = pattern.endsWith('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || bare.includes('/');
  const segments = [...(isAnchored ? [] : ['**']), ...bare.split('/')];
  const parts = path.split('/');
  if (!isDirectory && matchesSegments(segments, parts)) return true;
  if (bare === '' || (isAnchored && bare.endsWith('/*'))) return false;
  return matchesSegments([...segments, '**', '*'], parts);
}

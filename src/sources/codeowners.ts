import picomatch from 'picomatch';
import type { Tree } from '../model/tree.ts';

/** A line of a CODEOWNERS file. */
interface OwnerRule {
  readonly fits: (path: string) => boolean;
  /** `@alice`, `@org/team` or an e-mail address; none: nobody owns it. */
  readonly owners: readonly string[];
}

/** Who owns what in a repository. */
export interface CodeOwners {
  /** Path of the file that says so; null: there is none. */
  readonly file: string | null;
  readonly ownersOf: (path: string) => readonly string[];
}

/** Where GitHub looks, in this order; the first one counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores larger files. */
const LONGEST_FILE = 3_000_000;
const LONGEST_PATTERN = 500;
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/u;

/** Reads CODEOWNERS of a revision. Never throws for what it says. */
export async function readCodeOwners(tree: Tree): Promise<CodeOwners> {
  for (const path of PLACES) {
    // The second is asked for only when the first is not there.
    // oxlint-disable-next-line no-await-in-loop
    const file = await tree.read(path);
    if (file.kind === 'text' && file.text.length <= LONGEST_FILE)
      return { file: path, ownersOf: codeOwners(file.text) };
  }
  return { file: null, ownersOf: () => [] };
}

/**
 * The owners of a path after a CODEOWNERS file: the last line that fits counts, also when it names nobody.
 * Patterns are those of gitignore without `!` and `[ ]` (GitHub, "About code owners").
 */
export function codeOwners(text: string): (path: string) => readonly string[] {
  const rules = text
    .split(/\r\n|\n|\r/u)
    .flatMap(ruleOf)
    .toReversed();
  return (path) => rules.find(({ fits }) => fits(path))?.owners ?? [];
}

function ruleOf(line: string): readonly OwnerRule[] {
  const words = line.trim().match(/(?:\\.|[^\s\\])+/gu) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
  if (pattern === undefined || pattern.length > LONGEST_PATTERN || /^!|[[\]]/u.test(pattern)) return [];
  // A line with an owner that is none is skipped as a whole, as GitHub does.
  return owners.every((owner) => OWNER.test(owner)) ? [{ fits: matcherOf(pattern), owners }] : [];
}

function matcherOf(pattern: string): (path: string) => boolean {
  const isDirectory = pattern.endsWith('/');
  const bare = pattern
    .replace(/\/+$/u, '')
    .replace(/^\/+/u, '')
    .replaceAll(/[{}()+@|]/gu, String.raw`\$&`);
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const whole = anchored ? bare : `**/${bare}`;
  const inside = `${whole}/**/*`;
  // `docs/*` owns the files of the directory and not those below it; a name alone owns both.
  const globs = isDirectory ? [inside] : bare.endsWith('*') && anchored ? [whole] : [whole, inside];
  if (bare === '') return () => pattern.startsWith('/');
  return picomatch(globs, { dot: true, noextglob: true, nobrace: true, nonegate: true });
}

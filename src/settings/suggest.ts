// Steps of insertion, removal, replacement and swap of neighbours (optimal string alignment).
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const at = (line: number, column: number): number => rows[line]?.[column] ?? Infinity;
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          (row[j - 1] ?? Infinity) + 1,
          at(i - 1, j - 1) + same,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

const simple = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The known word that `word` was probably meant to be, or null. Case and separators do not count (`failOn`,
 * `fail_on`), and a shortened word is near (`warn`). */
export function nearest(word: string, known: readonly string[]): string | null {
  const meant = simple(word);
  if (meant === '' || meant.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const candidate of known) {
    const name = simple(candidate);
    const shortened = meant.length > 2 && name.startsWith(meant);
    const away = shortened ? 1 : distance(meant, name);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** ` Did you mean "fail-on"?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === null ? '' : ` Did you mean "${meant}"?`;
}

/** Foreign text in a message: in quotes, on one line, not too long. */
export function quoted(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

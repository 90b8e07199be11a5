import type { Bump } from '../model/finding.ts';

/** The step between two plain versions; null when one of them can't be read. */
export function plainStep(from: string, to: string): Bump | null {
  const [a, b] = [from, to].map((text) => /^v?(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number));
  if (a === undefined || b === undefined) return null;
  for (const [at, bump] of (['major', 'minor', 'patch'] as const).entries()) {
    const difference = (b[at] ?? 0) - (a[at] ?? 0);
    if (difference !== 0) return difference > 0 ? bump : 'none';
  }
  return 'none';
}

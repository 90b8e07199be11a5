// Patterns of paths, compared segment by segment without regular expressions: they come from people, paths from anybody.

/** What the segments of a pattern mean. */
interface Meaning<Segment> {
  /** It stands for any number of segments. */
  readonly isDeep: (segment: Segment) => boolean;
  /** Whether it fits one segment of a path. */
  readonly matches: (segment: Segment, name: string) => boolean;
}

const wildcards: Meaning<string> = { isDeep: (segment) => segment === '**', matches: matchesSegment };

/** Whether the segments of a path fit a pattern: `*` stands for what is in one segment, `**` for any number of them. */
export function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  return matchesParts(pattern, path, wildcards);
}

/** The same for segments of any kind. */
export function matchesParts<Segment>(
  pattern: readonly Segment[],
  path: readonly string[],
  { isDeep, matches }: Meaning<Segment>,
): boolean {
  const deep = pattern.map(isDeep);
  const closed = (states: Iterable<number>): Set<number> => {
    const all = new Set<number>();
    for (const state of states) {
      all.add(state);
      for (let next = state; deep[next] === true; next += 1) all.add(next + 1);
    }
    return all;
  };
  let reached = closed([0]);
  for (const segment of path) {
    const next: number[] = [];
    for (const state of reached) {
      const wanted = pattern[state];
      if (wanted === undefined) continue;
      if (deep[state] === true) next.push(state);
      else if (matches(wanted, segment)) next.push(state + 1);
    }
    reached = closed(next);
  }
  return reached.has(pattern.length);
}

function matchesSegment(pattern: string, segment: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return segment === first;
  if (!segment.startsWith(first) || segment.length < first.length + last.length || !segment.endsWith(last))
    return false;
  let at = first.length;
  for (const part of others) {
    const found = segment.indexOf(part, at);
    if (found < 0 || found + part.length > segment.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}

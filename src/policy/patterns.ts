// Patterns of paths, compared segment by segment without regular expressions: they come from people, paths from anybody.

/** Whether the segments of a path fit a pattern: `*` stands for what is in one segment, `**` for any number of them. */
export function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  const closed = (states: Iterable<number>): Set<number> => {
    const all = new Set<number>();
    for (const state of states) {
      all.add(state);
      for (let next = state; pattern[next] === '**'; next += 1) all.add(next + 1);
    }
    return all;
  };
  reached = closed(reached);
  for (const segment of path) {
    const next: number[] = [];
    for (const state of reached) {
      const wanted = pattern[state];
      if (wanted === undefined) continue;
      if (wanted === '**') next.push(state);
      else if (matchesSegment(wanted, segment)) next.push(state + 1);
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

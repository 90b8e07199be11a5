// What a rule says. A result is `{ message, path, key?, members? }`.
//
// Identity: a result is identified by its rule and its `path`; where the same thing may be reported at different paths, or
// where a result stands for many, by its rule and its `key`. Never by its message: messages hold counts ("46 of 47").
//   - A collapsed result has the key `collapsed`, and `members`: the results it stands for.
//   - A capped list ends with a result that has the key `more`, and `members`: the results that were cut off.
// A host that compares two documents flattens `members` (or asks for `context.expand`, which switches both off) and compares
// the single results: then neither crossing the threshold of collapsing nor the cap makes anything new.

import { keyOf } from './document.js';

/** A result of a rule. */
export const finding = (message, path, key) => (key === undefined ? { message, path } : { message, path, key });

/** The same places once: shared components are reached by many operations. */
export function distinct(results) {
  const seen = new Set();
  return results.filter((result) => {
    const identity = `${keyOf(result.path)}\u0000${result.key ?? ''}`;
    return !seen.has(identity) && seen.add(identity);
  });
}

const fewest = 4;

/**
 * One result for the whole API when many candidates (30 % unless told otherwise) have the same weakness; otherwise each one,
 * because what deviates from the rest is what a reviewer can act on. A few results are always listed.
 * @param candidates how many could have it
 * @param summary what most of them do: "operations declare no 429 …"
 */
export function collapse(results, candidates, options, context, summary) {
  const share = typeof options.collapse === 'number' ? options.collapse : 0.3;
  if (context.expand === true || results.length < fewest || results.length / candidates < share) return results;
  const message = `${results.length} of ${candidates} ${summary}`;
  return [{ message, path: ['paths'], key: 'collapsed', members: results }];
}

/** At most `cap` results (20 unless told otherwise), the last one saying how many there are besides. */
export function cap(results, options, context) {
  const most = typeof options.cap === 'number' ? options.cap : 20;
  if (context.expand === true || results.length <= most) return results;
  const rest = results.slice(most);
  const message = `${rest.length} more places have the same finding: ${rest[0].message}`;
  return [...results.slice(0, most), { message, path: rest[0].path, key: 'more', members: rest }];
}

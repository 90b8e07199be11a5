/** Which rules an error is about that ends Spectral's run. */
import type { Rule } from './spectral.ts';

/** The rules one of whose expressions failed; none when the error does not say which. */
export function failedRules(rules: readonly Rule[], error: unknown): readonly Rule[] {
  const [filter, whole] = [failedFilter(error), failedExpression(error)];
  return rules.filter((rule) =>
    rule
      .getGivenForFormats(null)
      .some((given) => (filter !== null && given.includes(filter)) || (whole !== null && given === whole)),
  );
}

/** What one of two engines for expressions quotes: the filter. */
function failedFilter(error: unknown): string | null {
  return error instanceof Error ? (/^jsonPath: [^:]*: (.+)$/s.exec(error.message)?.[1] ?? null) : null;
}

/** The other one compiles each expression to a function of its name, which is on the stack. */
function failedExpression(error: unknown): string | null {
  return error instanceof Error ? (/^ *at (?:\w+\.)?(\$.*) \(eval at /m.exec(error.stack ?? '')?.[1] ?? null) : null;
}

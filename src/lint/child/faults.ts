/** What may fail in a rule, without the other rules: its expressions and its functions. */
import type { IFunctionResult } from '@stoplight/spectral-core';
import type { Rule } from './rule.ts';

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

type Results = ReturnType<Rule['then'][number]['function']>;

/** A rule whose function fails, or gives what are no results, must not take the others with it. */
export function guard(rule: Rule, faults: Map<string, string>): void {
  const failed = (error: unknown): undefined => {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    faults.set(rule.name, `The rule \`${rule.name}\` failed and was not applied everywhere: ${reason.slice(0, 200)}`);
    return undefined;
  };
  // The name is Spectral's.
  // oxlint-disable-next-line unicorn/no-thenable
  rule.then = rule.then.map((one) => {
    const run = one.function;
    const guarded = (...call: Parameters<typeof run>): Results => {
      try {
        const results: unknown = run(...call);
        const isLater = typeof results === 'object' && results !== null && 'then' in results;
        return isLater ? Promise.resolve(results).then(checked).catch(failed) : checked(results);
      } catch (error) {
        return failed(error);
      }
    };
    return { ...one, function: Object.assign(guarded, run) };
  });
}

/** What Spectral would take. @throws TypeError when it would fail. */
function checked(given: unknown): IFunctionResult[] | undefined {
  if (given === undefined) return undefined;
  const results = typeof given === 'object' && given !== null && Symbol.iterator in given ? [...(given as [])] : null;
  if (results?.every(isResult) === true) return results;
  throw new TypeError('its function must give nothing, or a list of results with a message');
}

function isResult(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('message' in value)) return false;
  const path = 'path' in value ? (value.path ?? []) : [];
  return typeof value.message === 'string' && Array.isArray(path);
}

/**
 * Runs rules that are functions of the whole document, which is what all of ours are. They are called as Spectral calls
 * them (`runner/lintNode.ts` of `@stoplight/spectral-core`), without loading it: that is what keeps a run with rules short.
 */
import type { Json } from '../model/json.ts';
import { bundled } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { functions } from './functions.ts';
import type { Said } from './functions.ts';
import type { WholeRule } from './effective.ts';
import { pointerOf } from './meaning.ts';
import type { LintDocument, LintResult, Path } from './result.ts';

/**
 * Runs rules on a document. `now` is what rules about dates take for now.
 * @param faults takes what is said of rules that failed, by their ids. None of them takes another with it.
 */
export function runWhole(
  rules: readonly WholeRule[],
  document: LintDocument,
  now: Date,
  faults: Map<string, string>,
): readonly LintResult[] {
  const bundle = bundled(document);
  const formats = formatsOf(document.format);
  return rules
    .filter((rule) => rule.formats === null || rule.formats.some((format) => formats.includes(format)))
    .flatMap((rule) => {
      try {
        return distinct(resultsOf(rule, bundle, now));
      } catch {
        faults.set(rule.id, `The rule \`${rule.id}\` failed on this description and was not applied.`);
        return [];
      }
    });
}

/** What a function is called when it is one of ours, or null. */
export function functionName(run: unknown): string | null {
  return Object.entries(functions).find(([, each]) => each === run)?.[0] ?? null;
}

/** The names under which `@stoplight/spectral-formats` knows a document of this format. */
function formatsOf(format: string): readonly string[] {
  const exact = format.replace('_', '.');
  return format.startsWith('oas3') ? ['oas3', format, exact] : [format];
}

function resultsOf(rule: WholeRule, bundle: Bundle, now: Date): readonly LintResult[] {
  return rule.calls.flatMap((call) => {
    const run = Object.hasOwn(functions, call.function) ? functions[call.function] : undefined;
    if (run === undefined) throw new Error(`There is no function ${call.function}.`);
    return (run(bundle.value, call.options, { now }) ?? []).map((said) => resultOf(said, rule, bundle));
  });
}

function resultOf(said: Said, rule: WholeRule, bundle: Bundle): LintResult {
  const place = bundle.placeOf(closest(bundle.value, said.path ?? []));
  const filled = rule.message?.replaceAll(/\{\{(error|description)\}\}/g, (_, name) =>
    name === 'error' ? said.message : rule.description,
  );
  return {
    rule: rule.id,
    severity: rule.severity,
    message: (filled ?? (rule.description === '' ? said.message : rule.description)).trim(),
    file: place.file,
    path: place.path,
    description: rule.description,
    docs: rule.docs,
    key: said.key ?? null,
    subject: said.subject ?? null,
    members: (said.members ?? []).map((member) => resultOf(member, rule, bundle)),
  };
}

/** The longest beginning of a path that leads to something. */
function closest(root: Json, path: Path): Path {
  let value: unknown = root;
  for (const [index, step] of path.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return path.slice(0, index);
    value = Reflect.get(value, step);
  }
  return path;
}

/** Each message at each place once. */
function distinct(results: readonly LintResult[]): readonly LintResult[] {
  const seen = new Set<string>();
  return results.filter(({ file, path, message }) => {
    const key = `${file}#${pointerOf(path)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Ignores that stand in a description: `x-governor-ignore`, a list of rules with reasons, applies to what is found at its
 * object or below. Who adds one says why, and everybody sees it: one that is new, that gives no reason, or that nothing
 * needs is itself a finding.
 */
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { LintSeverity } from '../model/lint.ts';
import type { LintResult, Path } from './result.ts';

/** The member that carries a list of ignores. */
export const IGNORE_KEY = 'x-governor-ignore';
const PAGES = 'https://github.com/api-governor/api-governor/blob/main/docs/rulesets';

/** The rules about ignores. */
export const ignoreRules = {
  added: 'ignore-added',
  unused: 'ignore-unused',
  invalid: 'ignore-invalid',
} as const;

/** One entry of a list of ignores. */
export interface Ignore {
  readonly file: string;
  /** Of the object that carries the list. */
  readonly holder: Path;
  /** Of the entry. */
  readonly path: Path;
  readonly rule: string;
  readonly reason: string;
}

/** What stands in the files of a description. `faults`: entries that can't be followed. */
export interface Ignores {
  readonly entries: readonly Ignore[];
  readonly faults: readonly LintResult[];
}

/** Finds the ignores of a description. */
export function ignoresOf(contract: Contract): Ignores {
  const entries: Ignore[] = [];
  const faults: LintResult[] = [];
  for (const [file, text] of contract.files) {
    if (!text.includes(IGNORE_KEY)) continue;
    for (const { holder, list } of holdersIn(contract.documents.get(file) ?? null)) {
      for (const [path, written] of entriesOf(list, [...holder, IGNORE_KEY])) {
        const read = readEntry(written);
        if (typeof read === 'string') faults.push(resultAbout('invalid', file, path, 'warning', read, null));
        else entries.push({ file, holder, path, ...read });
      }
    }
  }
  return { entries, faults };
}

interface Holder {
  readonly holder: Path;
  readonly list: Json;
}

/** All objects that carry a list, from the top down. What YAML shares is visited once. */
function holdersIn(root: Json): readonly Holder[] {
  const found: Holder[] = [];
  const seen = new Set<object>();
  const queue: { readonly value: Json; readonly path: Path }[] = [{ value: root, path: [] }];
  for (const { value, path } of queue) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, part] of Object.entries<Json>(value)) {
      if (key === IGNORE_KEY && !Array.isArray(value)) found.push({ holder: path, list: part });
      else queue.push({ value: part, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return found;
}

function entriesOf(list: Json, path: Path): readonly (readonly [Path, Json])[] {
  if (!Array.isArray(list)) return [[path, list]];
  return (list as readonly Json[]).map((entry, index) => [[...path, index], entry] as const);
}

/** What an entry says, or what is wrong with it. */
function readEntry(entry: Json): { readonly rule: string; readonly reason: string } | string {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return `An entry of \`${IGNORE_KEY}\` must be an object with \`rule\` and \`reason\`; this one is not followed.`;
  const { rule, reason } = entry as Readonly<Record<string, Json>>;
  if (typeof rule !== 'string' || rule.trim() === '')
    return `An entry of \`${IGNORE_KEY}\` must name its \`rule\`; this one is not followed.`;
  if (typeof reason !== 'string' || reason.trim() === '')
    return `The ignore of the rule \`${rule}\` gives no \`reason\`, and is not followed.`;
  return { rule, reason };
}

/**
 * The ignores that cover a result; none, when it is not covered.
 * @param above the ways in the root file that lead to the reference behind which the result is, each of which has to be covered.
 */
export function coveringIgnores(
  ignores: readonly Ignore[],
  result: LintResult,
  root: string,
  above: readonly Path[],
): readonly Ignore[] {
  const asked = ignores.filter(({ rule }) => rule === result.rule);
  const here = nearest(asked, result.file, result.path);
  if (here !== null) return [here];
  const found = above.map((path) => nearest(asked, root, path));
  return found.flatMap((ignore) => (ignore === null || found.includes(null) ? [] : [ignore]));
}

function nearest(ignores: readonly Ignore[], file: string, path: Path): Ignore | null {
  let found: Ignore | null = null;
  for (const ignore of ignores) {
    const covers = ignore.file === file && ignore.holder.every((step, index) => String(step) === String(path[index]));
    if (covers && (found === null || ignore.holder.length > found.holder.length)) found = ignore;
  }
  return found;
}

/** A finding about an ignore. */
export function resultAbout(
  what: keyof typeof ignoreRules,
  file: string,
  path: Path,
  severity: LintSeverity,
  message: string,
  key: string | null,
): LintResult {
  return {
    rule: ignoreRules[what],
    severity,
    message,
    file,
    path,
    description: texts[what].title,
    docs: `${PAGES}/${ignoreRules[what]}.md`,
    key,
    subject: null,
    members: [],
  };
}

interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** A piece of a description that is reported, in YAML, and what is said about it. */
  readonly example: string;
  readonly says: string;
}

const exampleWith = (entry: string): string => `paths:
  /orders:
    get:
      ${IGNORE_KEY}: [${entry}]
      responses: { '200': { description: OK } }`;

const texts: Readonly<Record<keyof typeof ignoreRules, RuleText>> = {
  added: {
    title: 'A rule is ignored from now on',
    why: 'An ignore silences its rule in all later reports, so that whoever reviews the change should agree to it.',
    fix: 'Check the reason, and that the ignore stands no higher in the document than it must.',
    example: exampleWith('{ rule: error-declared, reason: It answers or it does not. }'),
    says: 'The rule `error-declared` is ignored here from now on: It answers or it does not.',
  },
  unused: {
    title: 'An ignore that nothing needs',
    why: 'It would silence what is written there next.',
    fix: `Remove the entry from \`${IGNORE_KEY}\`.`,
    example: exampleWith('{ rule: http-get-body, reason: Old clients send one. }'),
    says: 'The rule `http-get-body` finds nothing here, so that its ignore can be removed.',
  },
  invalid: {
    title: 'An ignore that can not be followed',
    why: 'An ignore counts only when it says which rule it is about, and why.',
    fix: `Write \`${IGNORE_KEY}: [{ rule: …, reason: … }]\`.`,
    example: exampleWith('{ rule: error-declared }'),
    says: 'The ignore of the rule `error-declared` gives no `reason`, and is not followed.',
  },
};

/** What the rules about ignores mean, by id. */
export const ignoreTexts: ReadonlyMap<string, RuleText> = new Map([
  [ignoreRules.added, texts.added],
  [ignoreRules.unused, texts.unused],
  [ignoreRules.invalid, texts.invalid],
]);

/** Which rules there are to change: a severity for a rule that nothing extends says so is a slip of the pen. */
import { didYouMean, quoted } from '../../settings/suggest.ts';
import type { RuleEntry, RulesetExtension, RulesetFile } from '../definition.ts';
import { builtInTexts } from './built-in.ts';
import { member, refuse } from './node.ts';
import type { Node } from './node.ts';
import { packagedRules } from './packaged.ts';

/** Names of rules; null when they can't be told, because a ruleset in JavaScript is among what is extended. */
export type RuleNames = ReadonlySet<string> | null;

type Rules = Readonly<Record<string, RuleEntry>>;

/** The rules that a list of extensions brings in. */
export async function extendedNames(
  extensions: readonly RulesetExtension[],
  files: readonly (RulesetFile | null)[],
): Promise<RuleNames> {
  const names = new Set<string>();
  const seen = new Set<RulesetFile>();
  const code: string[] = [];
  const visit = async (list: readonly RulesetExtension[]): Promise<void> => {
    for (const { target } of list) {
      // oxlint-disable-next-line no-await-in-loop
      if (target.kind === 'package') for (const name of await packagedRules(target.name)) names.add(name);
      if (target.kind === 'module') code.push(target.path);
      const file = target.kind === 'file' ? (files[target.index] ?? null) : null;
      if (file === null || seen.has(file)) continue;
      seen.add(file);
      for (const name of ownNames(file.rules)) names.add(name);
      // oxlint-disable-next-line no-await-in-loop
      await visit(file.extends);
    }
  };
  await visit(extensions);
  return code.length === 0 ? names : null;
}

/** Whether any entry only changes a rule that comes from elsewhere. */
export function changesRules(rules: Rules): boolean {
  return Object.values(rules).some((entry) => typeof entry !== 'object');
}

function ownNames(rules: Rules): readonly string[] {
  return Object.entries(rules).flatMap(([name, entry]) => (typeof entry === 'object' ? [name] : []));
}

/** @throws ConfigurationError at the first entry that changes a rule which does not exist. */
export function checkChanges(node: Node, rules: Rules, known: RuleNames): void {
  if (known === null) return;
  for (const [name, entry] of Object.entries(rules)) {
    if (typeof entry === 'object' || known.has(name)) continue;
    const written = member(node, 'rules') ?? node;
    throw refuse(
      member(written, name) ?? written,
      `There is no rule ${quoted(name)} to change: nothing that is extended has it.${homeOf(name) ?? didYouMean(name, [...known])}`,
    );
  }
}

/** Where a rule of ours comes from: beside the file in `rulesets` it is not extended by the file. */
function homeOf(name: string): string | null {
  const home = ['recommended', 'strict'].find((set) => builtInTexts.get(`${set}.yaml`)?.includes(`\n  ${name}:\n`));
  return home === undefined ? null : ` Extend the ruleset that it is in: "extends: [${home}]".`;
}

/** All rules of a file with what it extends. */
export function withOwn(known: RuleNames, rules: Rules): RuleNames {
  return known === null ? null : new Set([...known, ...ownNames(rules)]);
}

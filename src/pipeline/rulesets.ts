/** The step of the pipeline that holds the two sides of an API to the rulesets of its settings. */
import type { RulesetDefinition } from '../lint/definition.ts';
import type { Moved } from '../lint/moved.ts';
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { KeptFindings, LintOutcome } from '../model/lint.ts';
import type { Tree } from '../model/tree.ts';
import { policyRules } from '../policy/policy-rules.ts';
import { allRules } from '../rules/registry.ts';
import { ConfigurationError } from '../settings/errors.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { filesInData } from '../spec/files-in-data.ts';
import { didYouMean, quoted } from '../settings/suggest.ts';

/** Loads the rulesets that these entries of `rulesets` name. Rejects with a sentence for the user. */
export type RulesetLoader = (entries: readonly string[]) => Promise<RulesetDefinition>;

/** What a run gives its APIs. */
interface Surroundings {
  readonly loadRulesets: RulesetLoader;
  readonly now: Date;
  readonly keptFindings?: KeptFindings;
}

/** What the rulesets gave, and why they, or the settings about them, can't be followed; null when they can. */
export interface Linted extends LintOutcome {
  readonly fault: ConfigurationError | null;
}

/** What is asked of the findings. */
interface Wanted {
  /** Whether somebody may ask for findings that the change does not concern, as waivers do. */
  readonly each: boolean;
  /** What of the base stands under another path now. */
  readonly moves: readonly Moved[];
}

type Side = { readonly contract: Contract | null; readonly tree: Tree } | null;

const NOT_LINTED: Linted = { judgements: [], places: new Map(), partial: [], failure: null, rules: [], fault: null };

/**
 * Holds both sides to the rulesets. Nothing of a description that did not change is new, so that it is left alone unless
 * all findings count; a side that can't be read has said so already. A ruleset that can't be used, and settings that name a
 * rule that there is not, are said, and take nothing else with them.
 */
export async function lintApi(
  base: Side,
  head: Side,
  settings: ApiSettings,
  { loadRulesets, now, keptFindings }: Surroundings,
  { each, moves }: Wanted,
): Promise<Linted> {
  const { lintMode: mode, rulesets } = settings;
  const [before, after] = [base?.contract ?? null, head?.contract ?? null];
  if (mode === 'off' || rulesets.length === 0 || after === null) return NOT_LINTED;
  if (mode !== 'all' && base !== null && before === null) return NOT_LINTED;
  const inData = { base: await inDataOf(base), head: await inDataOf(head) };
  if (mode !== 'all' && before !== null && isSame(before.files, after.files) && isSame(inData.base, inData.head))
    return NOT_LINTED;
  const { lintSides } = await import('../lint/lint.ts');
  const definition = await faultOf(() => loadRulesets(rulesets));
  if (definition instanceof ConfigurationError) return broken(definition);
  const kept = keptFindings === undefined ? {} : { kept: keptFindings };
  const sides = { base: before, head: after, inData, moves };
  const outcome = await faultOf(() => lintSides({ ...sides, definition, mode, now, counting: !each, ...kept }));
  if (outcome instanceof ConfigurationError) return broken(outcome);
  const ofRulesets = [...outcome.rules, ...definition.files.flatMap((file) => Object.keys(file.rules))];
  const unknown = await faultOf(() => refuseUnknown(settings, ofRulesets));
  return { ...outcome, fault: unknown instanceof ConfigurationError ? unknown : null };
}

/** Without a ruleset that can be used. */
const broken = (fault: ConfigurationError): Linted => ({
  ...NOT_LINTED,
  partial: [`The rulesets were not applied: ${fault.message}`],
  fault,
});

/** What something gives, or the error of the user that it ends with. */
async function faultOf<T>(run: () => Promise<T>): Promise<T | ConfigurationError> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

/** The files that only the data of a side names. */
export async function inDataOf(side: Side): Promise<ReadonlyMap<string, Json>> {
  return side === null || side.contract === null ? new Map() : filesInData(side.tree, side.contract);
}

/** The same files with the same text, or the same values. */
function isSame(base: ReadonlyMap<string, Json>, head: ReadonlyMap<string, Json>): boolean {
  if (base.size !== head.size) return false;
  return [...base].every(([path, value]) => {
    const other = head.get(path);
    return value === other || (typeof value === 'object' && JSON.stringify(other) === JSON.stringify(value));
  });
}

/** A level for a rule that does not exist would change nothing in silence. */
async function refuseUnknown(
  { rules, overrides }: Pick<ApiSettings, 'rules' | 'overrides'>,
  ofRulesets: readonly string[],
): Promise<void> {
  const overridden = overrides.flatMap((each) => each.rules).filter((id) => !id.includes('*'));
  if (rules.size + overridden.length === 0) return;
  const { builtInRules } = await import('../lint/catalogue.ts');
  const ours = [...allRules, ...policyRules].map(({ id }) => id);
  const known = new Set([...ours, ...builtInRules, ...ofRulesets]);
  for (const [setting, ids] of [['rules', [...rules.keys()]] as const, ['overrides', overridden] as const]) {
    const unknown = ids.find((id) => !known.has(id));
    if (unknown === undefined) continue;
    throw new ConfigurationError(
      `The setting "${setting}" names ${quoted(unknown)}, which no ruleset has.${didYouMean(unknown, [...known])}`,
    );
  }
}

import type { Bump, Judgement, Level } from '../model/finding.ts';
import type { VersionVerdict } from '../model/report.ts';
import { findingId, NO_CHANGE } from './policy-rule.ts';
import type { PolicyRule } from './policy-rule.ts';
import type { VersionFault } from './version-question.ts';
import type { DecideInput } from './input.ts';
import type { PolicySettings } from './policy-settings.ts';

const ORDERS = `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`;

/** A document of a version, with an operation or without. */
const shop = (version: string, paths = ORDERS): string => `info: { title: Shop, version: ${version} }\n${paths}`;
const NOTHING = 'paths: {}';

const rules: Readonly<Record<VersionFault, PolicyRule>> = {
  'bump-missing': {
    id: 'version-bump-missing',
    title: 'Version not raised',
    why: 'The version stayed the same although the API changed: who reads the version cannot see that there is something new to deal with.',
    fix: 'Raise info.version by the step that the changes require.',
    level: 'version-check',
    example: {
      base: shop('1.4.2'),
      head: shop('1.4.2', NOTHING),
      says: 'info.version is still 1.4.2 and must become 2.0.0 or higher: the changes need a major step.',
    },
  },
  'bump-too-small': {
    id: 'version-bump-too-small',
    title: 'Version step too small',
    why: 'The version promises less of a change than there is: clients that update within what the version allows get changes that they did not agree to.',
    fix: 'Raise info.version by the step that the changes require, or take back the changes that require it.',
    level: 'version-check',
    example: {
      base: shop('1.4.2'),
      head: shop('1.5.0', NOTHING),
      says: 'info.version must become 2.0.0 or higher: the changes need a major step, 1.4.2 → 1.5.0 is a minor one.',
    },
  },
  decreased: {
    id: 'version-decreased',
    title: 'Version went down',
    why: 'A version that goes down makes two different contracts share a name, and tools that pick the highest version keep the old one.',
    fix: 'Give info.version a value above the one of the base.',
    level: 'version-check',
    example: {
      base: shop('1.4.2'),
      head: shop('1.4.1'),
      says: 'info.version went down from 1.4.2 to 1.4.1; it must become 1.4.3 or higher.',
    },
  },
  'not-readable': {
    id: 'version-not-readable',
    title: 'Version lost',
    why: 'The base had a version that could be compared and the head has none, so that nobody can tell how large the step is.',
    fix: 'Write info.version in the way it was written before.',
    level: 'version-check',
    example: {
      base: shop('1.4.2'),
      head: shop('latest', NOTHING),
      says: 'info.version is latest, which cannot be compared with 1.4.2, and must become 2.0.0 or higher.',
    },
  },
  reused: {
    id: 'version-reused',
    title: 'Version of another release',
    why: 'A release has this version already and describes another API: two contracts would share one name, and who has the older one would not see that there is another.',
    fix: 'Give info.version a value that no release has.',
    level: 'version-check',
    example: {
      base: shop('1.4.2', NOTHING),
      head: shop('1.5.0'),
      release: { tag: 'v1.5.0', text: shop('1.5.0', NOTHING) },
      says: 'info.version is 1.5.0, which the release v1.5.0 has already, with another description.',
    },
  },
  'tag-mismatch': {
    id: 'version-tag-mismatch',
    title: 'Tag and version differ',
    why: 'The tag of the release and the version in it name two different versions: who reads one of them has the wrong idea of the other.',
    fix: 'Tag the commit with the version that it has, or set the version before tagging.',
    level: 'version-check',
    example: {
      base: shop('1.4.2'),
      head: shop('1.5.0'),
      tag: 'v1.6.0',
      says: 'The tag is v1.6.0, but info.version is 1.5.0.',
    },
  },
};

/** The rules about what tools plan. */
export const rulesOfPlans: Readonly<Record<'plan-too-small', PolicyRule>> = {
  'plan-too-small': {
    id: 'release-plan-too-small',
    title: 'Planned release too small',
    why: 'The next release will promise less of a change than there is: clients that update within what its version allows get changes that they did not agree to.',
    fix: 'Plan the step that the changes require.',
    level: 'version-check',
    example: {
      base: shop('1.4.2'),
      head: shop('1.4.2', NOTHING),
      files: {
        '.changeset/quick-owls.md': '---\nshop: patch\n---\n\nRemove the list of orders.\n',
        'package.json': '{ "name": "shop", "version": "1.4.2" }',
        '.changeset/config.json': '{}',
      },
      says: 'Changesets (`.changeset/quick-owls.md`) plans a patch step, but the changes need a major one.',
    },
  },
};

/** The rules about versions, for `explain`, the rule pages and the check of the configuration. */
export const versionRules: readonly PolicyRule[] = [...Object.values(rules), ...Object.values(rulesOfPlans)];

/** What every finding about a version has in common. */
export const ABOUT_VERSION = { ...NO_CHANGE, source: 'version' } as const;

/** The id of a finding. The place is always the same, and what the version is must not change the id. */
export function idOf(rule: string): string {
  return findingId(`${rule}\n/info/version`);
}

/** The finding that a fault is, before its level is known. `shown` are the judgements that the required step comes from. */
export function versionJudgement(
  fault: VersionFault,
  verdict: VersionVerdict,
  shown: readonly Judgement[],
  input: Pick<DecideInput, 'versions' | 'docs'>,
): Judgement {
  const rule = rules[fault];
  const { base, head } = verdict;
  const subject = input.versions.subject ?? 'info.version';
  return {
    id: idOf(rule.id),
    rule: rule.id,
    title: rule.title,
    message: verdict.note,
    why: [rule.why, because(shown)].join(' ').trim(),
    fix: verdict.next === null || fault === 'tag-mismatch' ? rule.fix : `Set ${subject} to ${verdict.next} or higher.`,
    docs: input.docs(rule.id),
    ...ABOUT_VERSION,
    locations: input.versions.locations,
    ...(base === null ? {} : { before: base }),
    ...(head === null ? {} : { after: head }),
  };
}

/** Names one of the changes that ask for the largest step, always the same one. */
export function because(shown: readonly Judgement[]): string {
  for (const bump of ['major', 'minor', 'patch'] as const) {
    const forcing = shown.filter((judgement) => judgement.bump === bump);
    const [first] = forcing.map((judgement) => judgement.message).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    if (first === undefined) continue;
    const more = forcing.length === 1 ? '' : ` And ${forcing.length - 1} more like it.`;
    return `The step is required by: ${first}${more}`;
  }
  return '';
}

/**
 * How loud a version finding is. As `warning`, only a step that is missing for changes that clients notice is a warning:
 * a description that was corrected is no reason to disturb anybody, unless readers are protected too.
 */
export function versionLevel(rule: string, changes: Bump, settings: PolicySettings): Level {
  const own = settings.rules.get(rule);
  if (own !== undefined) return own;
  if (settings.versionCheck !== 'warning') return settings.versionCheck;
  const countsDocs = settings.lens?.endsWith('docs') === true;
  const minor = (changes === 'patch' && !countsDocs) || changes === 'none';
  return minor && rule !== 'version-decreased' ? 'info' : 'warning';
}

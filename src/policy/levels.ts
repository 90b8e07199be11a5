import type { Finding, Impact, Judgement, Level } from '../model/finding.ts';
import { ownLevel } from './overrides.ts';
import type { PolicySettings } from './policy-settings.ts';

const impactLevels = {
  breaking: 'error',
  'potentially-breaking': 'warning',
  unclassified: 'warning',
  'non-breaking': 'info',
  documentation: 'info',
} as const satisfies Record<Impact, Level>;

const failing: Record<PolicySettings['failOn'], readonly Impact[]> = {
  breaking: ['breaking'],
  // What no rule knows may break someone, and must not pass a stricter gate in silence.
  'potentially-breaking': ['breaking', 'potentially-breaking', 'unclassified'],
  any: ['breaking', 'potentially-breaking', 'unclassified', 'non-breaking', 'documentation'],
  never: [],
};

/** Does a change of this impact fail the run, as long as its rule has no level of its own? */
function failsByDefault(impact: Impact, failOn: PolicySettings['failOn']): boolean {
  return failing[failOn].includes(impact);
}

/**
 * The level of a finding: that of its rule when the configuration names one; else `error` for what fails the run, and for
 * the rest what its impact says. A break that the version announces is a warning when the settings accept that.
 */
export function levelOf(judgement: Judgement, settings: PolicySettings, announced: boolean): Level {
  const own = ownLevel(judgement, settings);
  // What was announced in time surprises nobody, whatever its rule says of surprises; a freeze stops it all the same.
  if (judgement.removal?.planned === true && own !== 'off') return settings.failOn === 'any' ? 'error' : 'info';
  if (own !== undefined) return own;
  if (judgement.source === 'policy') return 'warning';
  const level = failsByDefault(judgement.impact, settings.failOn) ? 'error' : impactLevels[judgement.impact];
  return announced && level === 'error' ? 'warning' : level;
}

/** Does this finding about a change fail the run? What fails is always an `error`; with `fail-on: never` errors do not fail. */
export function fails(finding: Finding, settings: PolicySettings): boolean {
  return finding.level === 'error' && settings.failOn !== 'never';
}

const levels: readonly Level[] = ['error', 'warning', 'info', 'off'];
const impacts: readonly Impact[] = [
  'breaking',
  'potentially-breaking',
  'unclassified',
  'non-breaking',
  'documentation',
];

/** Most serious first, then by rule, first operation and id: the same order for the same findings. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    impacts.indexOf(a.impact) - impacts.indexOf(b.impact) ||
    compareText(a.rule, b.rule) ||
    compareText(firstOperation(a), firstOperation(b)) ||
    compareText(a.id, b.id) ||
    compareText(a.message, b.message)
  );
}

function firstOperation({ operations: [first] }: Finding): string {
  return first === undefined ? '' : `${first.path} ${first.method}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Bump } from '../model/finding.ts';
import type { ReleasePlan } from '../model/release.ts';

const STEPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * The step that one commit message announces (Conventional Commits 1.0.0): `!` or a footer `BREAKING CHANGE:` is major,
 * `feat` minor, `fix` and `perf` patch, everything else nothing. Null when it is no conventional commit.
 */
export function commitStep(message: string): Bump | null {
  const [subject = '', ...body] = message.split(/\r?\n/);
  const found = /^([A-Za-z]+)(?:\([^()]*\))?(!?):\s*\S/.exec(subject.trim());
  if (found === null) return null;
  const [, type = '', mark] = found;
  if (mark === '!' || body.some((line) => /^BREAKING[ -]CHANGE(?::\s|\s#)/.test(line))) return 'major';
  if (type.toLowerCase() === 'feat') return 'minor';
  return ['fix', 'perf', 'revert'].includes(type.toLowerCase()) ? 'patch' : 'none';
}

/** The largest step that commits announce, and the first line of the commit that does. */
function largestStep(messages: readonly string[]): { readonly step: Bump; readonly subject: string | null } {
  let largest: { step: Bump; subject: string | null } = { step: 'none', subject: null };
  for (const message of messages) {
    const step = commitStep(message);
    if (step === null || STEPS.indexOf(step) <= STEPS.indexOf(largest.step)) continue;
    largest = { step, subject: message.split(/\r?\n/, 1)[0] ?? '' };
  }
  return largest;
}

/**
 * What the commits of a change announce. Null when none of them is a conventional commit, as in a repository that only
 * uses them for the message of a merge.
 * @param tool what reads them. `writesVersion`: it makes the version from them.
 */
export function commitPlan(messages: readonly string[], tool: string, writesVersion: boolean): ReleasePlan | null {
  if (!messages.some((message) => commitStep(message) !== null)) return null;
  const { step, subject } = largestStep(messages);
  return {
    tool,
    planned: step,
    scope: 'change',
    writesVersion,
    current: null,
    source: subject === null ? 'commits of this change' : `commit \`${shown(subject)}\``,
    location: null,
    mend: {
      major:
        'Write `!` behind the type of the commit (`feat!: …`), or a footer `BREAKING CHANGE: …`; with squash merges, in the title of the pull request.',
      minor:
        'Give the commit the type `feat` (`feat: …`); with squash merges, give it to the title of the pull request.',
      patch: 'Give the commit the type `fix` (`fix: …`); with squash merges, give it to the title of the pull request.',
    },
  };
}

function shown(subject: string): string {
  const line = subject.replaceAll('`', "'").trim();
  return line.length > 72 ? `${line.slice(0, 71)}…` : line;
}

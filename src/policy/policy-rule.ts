/** What every rule of this room has: it is about versions, announcements or waivers, and about no change of the API. */
import { createHash } from 'node:crypto';
import type { Judgement, Level } from '../model/finding.ts';

/** A case small enough to read. `base` and `head` are documents without what does not matter, in YAML. */
export interface PolicyExample {
  readonly base: string;
  readonly head: string;
  /** Other files of the head: path to text. */
  readonly files?: Readonly<Record<string, string>>;
  /** The day of the run. */
  readonly day?: string;
  /** The tag that is released. */
  readonly tag?: string;
  /** An earlier release. */
  readonly release?: { readonly tag: string; readonly text: string };
  /** The finding of the rule. */
  readonly says: string;
}

/** Everything a person would ask about a rule of this room, in one object. */
export interface PolicyRule {
  /** Kebab-case, in the words of a reader. Never renamed. */
  readonly id: string;
  readonly title: string;
  /** Who is worse off, and how. */
  readonly why: string;
  /** What to do, as an imperative. */
  readonly fix: string;
  /** How loud it is unless the configuration says otherwise; `version-check`: as loud as this setting says. */
  readonly level: Level | 'version-check';
  readonly example: PolicyExample;
}

/** What all findings of this room have in common. */
export const NO_CHANGE = {
  impact: 'documentation',
  breaks: [],
  bump: 'none',
  direction: null,
  component: null,
  operations: [],
} as const;

/** The id of a finding, from what never changes about it. */
export function findingId(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}

/** What one finding says besides its rule. */
type About = Pick<Judgement, 'message' | 'locations'> & Partial<Pick<Judgement, 'operations' | 'component' | 'after'>>;

/**
 * A finding of a rule, before its level is known.
 * @param identity what tells it from others, and stays the same in every later version.
 * @param docs URL of the page of a rule.
 */
export function policyJudgement(
  { id, title, why, fix }: PolicyRule,
  identity: string,
  about: About,
  docs: (rule: string) => string,
): Judgement {
  return {
    ...NO_CHANGE,
    id: findingId(identity),
    rule: id,
    source: 'policy',
    title,
    why,
    fix,
    docs: docs(id),
    ...about,
  };
}

/** A rule about what is let pass, with the level that it has when the configuration names none. */
export type WaiverRule = PolicyRule & { readonly level: Level };

import type { Json } from './json.ts';
import type { RemovalNotice, Standing } from './lifecycle.ts';
import type { Location } from './location.ts';
import type { AffectedConsumer } from './owner.ts';
import type { Direction, OperationRef } from './change.ts';

/** What a finding means to the people who call the API. */
export type Impact = 'breaking' | 'potentially-breaking' | 'non-breaking' | 'documentation' | 'unclassified';

/** Whom a team protects: HTTP messages, validating consumers, generated clients. Each includes the one before it. */
export type Lens = 'wire' | 'strict' | 'sdk';

/** Whom a team protects, with the readers of the documentation or without. `docs` is `wire` with them. */
export type LensSetting = Lens | 'docs' | 'strict+docs' | 'sdk+docs';

/** What policy makes of a finding. */
export type Level = 'error' | 'warning' | 'info' | 'off';

/** A version step. `none` asks for nothing. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Since when it is so (`fixed` occurs for lint findings only). */
export type Origin = 'introduced' | 'inherited' | 'fixed';

/** A request or response that one side's contract allows and the other's refuses. */
export interface Witness {
  readonly direction: Direction;
  readonly instance: Json;
  readonly allowedBy: 'base' | 'head';
  readonly refusedBy: 'base' | 'head';
  /** One sentence on why it is refused; values stand between backticks. */
  readonly reason: string;
  /**
   * What `instance` is, in words with values between backticks: `request body of \`POST /users\``, or the value of a
   * part of it, when the whole message was too much to check.
   */
  readonly subject?: string;
}

/** A waiver or an approval that applied to a finding, or the baseline that it is in. */
export interface AppliedWaiver {
  readonly reason: string;
  /** Who answers for it; empty for what is in the baseline. */
  readonly owner: string;
  /** Null: an approval, which counts for this pull request only, or the baseline. */
  readonly expires: string | null;
  readonly kind?: WaiverKind | 'approval' | 'baseline';
  readonly ticket?: string;
  /** How an approval was given, when (as GitHub writes it), and where it can be read. */
  readonly approval?: {
    readonly how: 'label' | 'review' | 'command';
    readonly at: string;
    readonly url: string | null;
  };
}

/** What an independent program thinks of a finding. It never changes a verdict. */
export interface SecondOpinion {
  readonly verdict: 'agrees' | 'disagrees' | 'not-applicable';
  /** One sentence: what it finds, or why it has no opinion. */
  readonly note: string;
}

/** A change as its rule judges it, before policy: what it means, whom it breaks, why, and what to do. */
export interface Judgement {
  /** 12 lower-case hexadecimal digits; the same for the same rule at the same place in every later version. */
  readonly id: string;
  readonly rule: string;
  readonly source: 'diff' | 'lint' | 'version' | 'policy';
  readonly title: string;
  readonly impact: Impact;
  readonly breaks: readonly Lens[];
  readonly bump: Bump;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** URL of the rule's page. */
  readonly docs: string;
  readonly direction: Direction | null;
  /** The reusable component it is in (`schemas/User`), if any. */
  readonly component: string | null;
  readonly operations: readonly OperationRef[];
  readonly locations: { readonly base?: Location; readonly head?: Location };
  readonly before?: Json;
  readonly after?: Json;
  readonly witness?: Witness;
  /** Why a break has no witness, in one sentence: nothing is refused, or no example was found within the budget. */
  readonly noWitness?: string;
  /** 12 hexadecimal digits that findings share which tell of one change in several copies (`pipeline/causes.ts`); left out for one alone. */
  readonly cause?: string;
  /** Only when the user asked for one. */
  readonly secondOpinion?: SecondOpinion;
  /** For the removal of something that was deprecated. */
  readonly removal?: RemovalNotice;
  /** For what concerns nothing that is stable and public. */
  readonly standing?: Standing;
}

/** A judgement as policy sees it: what a report shows. */
export interface Finding extends Judgement {
  readonly level: Level;
  readonly origin: Origin;
  /** Who owns what it is about, as the description or CODEOWNERS says. */
  readonly owners?: readonly string[];
  /** Who is known to use what it is about. */
  readonly consumers?: readonly AffectedConsumer[];
  readonly waiver?: AppliedWaiver;
}

/** Why a finding may be let pass. What each kind asks of the version is decided in `policy/waivers.ts`. */
export type WaiverKind = 'accepted' | 'spec-correction' | 'no-consumers' | 'security';

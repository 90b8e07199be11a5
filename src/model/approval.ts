import type { AppliedWaiver } from './finding.ts';

/** The ways in which people may accept what a pull request breaks; all off: nobody may. */
export interface ApprovalQuestion {
  /** The label that accepts everything the head commit breaks. */
  readonly label: string | null;
  /** Approving reviews of code owners do. */
  readonly review: boolean;
  /** Comments with `/api-governor accept <id> <reason>` do. */
  readonly command: boolean;
  /** What who approves must be allowed to do in the repository at least. */
  readonly permission: 'write' | 'maintain' | 'admin';
  /** Whether the author of the pull request may approve. */
  readonly byAuthor: boolean;
  /** The owners of the APIs of the run, as CODEOWNERS names them (`@alice`, `@org/team`). */
  readonly owners: readonly string[];
}

/** Something that somebody who may accepted. */
export interface Approval {
  readonly how: NonNullable<AppliedWaiver['approval']>['how'];
  /** `@alice` */
  readonly by: string;
  /** As GitHub writes times. */
  readonly at: string;
  readonly url: string | null;
  /** The findings it names; null: all that the head commit brings. */
  readonly ids: readonly string[] | null;
  /** The owners in whose name it was given; null: it counts for every API. */
  readonly owners: readonly string[] | null;
  readonly reason: string;
}

/** What GitHub says about approvals. `remarks`: what does not count and why, and what could not be asked, as sentences. */
export interface Approvals {
  readonly approvals: readonly Approval[];
  readonly remarks: readonly string[];
  /** What the findings were when they were first seen approved: fingerprints by `keyOf` of approval and finding. */
  readonly seen: ReadonlyMap<string, string>;
}

/** Asks GitHub about approvals. Never rejects: what can't be asked is no approval, and is said. */
export interface ApprovalPorts {
  approvals?(question: ApprovalQuestion): Promise<Approvals>;
}

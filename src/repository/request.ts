/** What a host asks about a repository. */
import type { ApprovalPorts } from '../model/approval.ts';
import type { KeptFindings } from '../model/lint.ts';
import type { GivenSettings } from '../settings/settings.ts';
import type { Ports } from '../sources/base.ts';
import type { EventFacts } from '../model/event.ts';
import type { RepositoryPorts } from './ruleset-loader.ts';

/** What a host asks for. */
export interface RepositoryRequest {
  /** A directory in the repository. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly event: EventFacts;
  readonly given: GivenSettings;
  /** Whose configuration counts when the user does not say. */
  readonly configFrom: 'base' | 'head';
  readonly ports: Ports & ApprovalPorts;
  /** How rulesets of other repositories are read, where `ports` is not for that. */
  readonly rulesetPorts?: RepositoryPorts;
  /** Where the host keeps findings of rulesets from run to run, when the settings ask for it. */
  readonly keptFindings?: KeptFindings;
  /** The time that counts as now. */
  readonly now: Date;
  /** Everything is compared with its last release, as on a release; what has none is left out. */
  readonly sinceRelease?: true;
}

/** There is a base that was agreed on before the change came. */
export function isPullRequest({ event }: RepositoryRequest): boolean {
  return event.pullRequest !== null || event.mergeGroup !== null;
}

/**
 * What people accepted on the pull request: the settings say who may, CODEOWNERS of the base says who owns which API, and
 * the host asks GitHub.
 */
import type { ApprovalPorts, ApprovalQuestion } from '../model/approval.ts';
import type { Tree } from '../model/tree.ts';
import type { ApprovalsOfApi } from '../policy/approvals.ts';
import { readCodeOwners } from '../policy/codeowners.ts';
import type { Settings } from '../settings/settings.ts';
import { findCodeOwners } from '../sources/codeowners.ts';

/** The approvals of a run. */
export interface RunApprovals {
  /** The approvals as they are for the API of a path; null: nobody may approve here. */
  readonly of: ((path: string) => ApprovalsOfApi) | null;
  readonly notes: readonly string[];
}

/**
 * Asks for the approvals of a run. Without a setting that switches a way on, nobody is asked.
 * @param base whose CODEOWNERS count: no pull request names the owners that judge it.
 * @param apis the paths of the APIs that are checked.
 */
export async function runApprovals(
  settings: Settings,
  base: Tree | null,
  apis: readonly string[],
  ports: ApprovalPorts,
): Promise<RunApprovals> {
  const { approveLabel, approveReview, approveCommand } = settings;
  if ((approveLabel === null && !approveReview && !approveCommand) || ports.approvals === undefined)
    return { of: null, notes: [] };
  const file = base === null ? null : await findCodeOwners(base);
  const ownersOf = readCodeOwners(file?.text ?? '');
  const question: ApprovalQuestion = {
    label: approveLabel,
    review: approveReview,
    command: approveCommand,
    permission: settings.approvePermission,
    byAuthor: settings.approveByAuthor,
    owners: [...new Set(apis.flatMap((path) => ownersOf(path)))],
  };
  const given = await ports.approvals(question);
  const missing =
    approveReview && question.owners.length === 0 && apis.length > 0
      ? [
          file === null
            ? 'No review can approve: the base has no CODEOWNERS file.'
            : `No review can approve: \`${file.path}\` of the base names no owner of a checked API.`,
        ]
      : [];
  return {
    of: (path) => ({ question, given, owners: ownersOf(path) }),
    notes: [...given.remarks, ...missing],
  };
}

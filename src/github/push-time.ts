import type { ApprovalRecord } from './approval-record.ts';
import { type Client, statusOf, unanswered } from './client.ts';
import type { PullRequestFacts } from './event.ts';
import { listAt, textAt } from './payload.ts';

/** When something came to GitHub, by a clock that its author can't set; or why nobody can tell. */
export type PushTime = { readonly at: string } | { readonly why: string };

/**
 * When the head commit of a pull request was pushed. The dates in a commit are what its author wrote, so GitHub's record of
 * the branch is asked; without it, the time at which we first saw the commit counts, which is later.
 */
export async function pushTime(client: Client, { head }: PullRequestFacts, record: ApprovalRecord): Promise<PushTime> {
  if (head.sha === null) return { why: "the head commit can't be told." };
  const asked = await activityTime(client, head, head.sha);
  if ('at' in asked) return asked;
  if (record.head === head.sha && record.since !== null) return { at: record.since };
  return {
    why: `when the last commits were pushed can't be told (${asked.why}). Set it again after this check has commented.`,
  };
}

async function activityTime(
  client: Client,
  { repository, ref }: PullRequestFacts['head'],
  sha: string,
): Promise<PushTime> {
  if (repository === null || ref === null) return { why: 'the branch is gone' };
  try {
    const answer = await client.request('GET /repos/{owner}/{repo}/activity', {
      owner: repository.owner,
      repo: repository.name,
      ref: `refs/heads/${ref}`,
      per_page: 100,
    });
    // A commit that was pushed, replaced and pushed again came the last time that it came.
    const times = listAt({ answer }, 'answer')
      .filter((each) => textAt(each, 'after') === sha)
      .flatMap((each) => textAt(each, 'timestamp') ?? [])
      .filter((time) => !Number.isNaN(Date.parse(time)))
      .toSorted((a, b) => Date.parse(b) - Date.parse(a));
    const [at] = times;
    return at === undefined ? { why: 'GitHub does not list the push' } : { at };
  } catch (error) {
    return { why: unanswered(statusOf(error)) };
  }
}

import type { ApprovalQuestion } from '../model/approval.ts';
import { type Client, statusOf, unanswered } from './client.ts';
import type { RepositoryName } from '../model/event.ts';
import { flagAt, textAt } from './payload.ts';

/** Whether somebody may do something; `why`: one sentence when not, or when it can't be told. */
export type Leave = { readonly may: true } | { readonly may: false; readonly why: string };

/** Who people are to a repository. Each question is sent once. */
export interface People {
  /** Whether somebody has at least this permission. */
  mayApprove(login: string): Promise<Leave>;
  /** Which of the owners somebody is or belongs to; `unknown`: sentences about teams that can't be seen. */
  ownersOf(login: string, owners: readonly string[]): Promise<{ own: readonly string[]; unknown: readonly string[] }>;
}

const RANKS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/u;

/** Opens the questions about people for one repository. */
export function people(client: Client, repository: RepositoryName, permission: ApprovalQuestion['permission']): People {
  const permissions = new Map<string, Promise<Leave>>();
  const memberships = new Map<string, Promise<boolean | string>>();
  const cached = <T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> => {
    const asked = known.get(key) ?? ask();
    known.set(key, asked);
    return asked;
  };
  return {
    mayApprove: (login) =>
      cached(permissions, login.toLowerCase(), () => permissionOf(client, repository, login, permission)),
    ownersOf: async (login, owners) => {
      const own: string[] = [];
      const unknown: string[] = [];
      for (const owner of owners) {
        const [, org, team] = /^@([\w.-]+)(?:\/([\w.-]+))?$/u.exec(owner) ?? [];
        if (org === undefined) unknown.push(`Whose address \`${owner}\` is can't be told.`);
        else if (team === undefined) {
          if (org.toLowerCase() === login.toLowerCase()) own.push(owner);
        } else {
          const key = `${org}/${team}/${login}`.toLowerCase();
          // A few teams; each question after the other keeps the order of what is said.
          // oxlint-disable-next-line no-await-in-loop
          const is = await cached(memberships, key, () => membershipOf(client, org, team, login));
          if (is === true) own.push(owner);
          else if (typeof is === 'string') unknown.push(is);
        }
      }
      return { own, unknown };
    },
  };
}

async function permissionOf(
  client: Client,
  { owner, name: repo }: RepositoryName,
  login: string,
  wanted: ApprovalQuestion['permission'],
): Promise<Leave> {
  if (!LOGIN.test(login)) return { may: false, why: `\`@${login}\` is no person.` };
  try {
    const answer = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      owner,
      repo,
      username: login,
    });
    // `permission` knows no `maintain`; the name of a role of one's own says nothing about what it may.
    const isMaintainer =
      flagAt(answer, 'user', 'permissions', 'maintain') || textAt(answer, 'role_name') === 'maintain';
    const rank = Math.max(
      RANKS.indexOf(textAt(answer, 'permission') ?? 'none'),
      isMaintainer ? RANKS.indexOf('maintain') : 0,
    );
    return rank >= RANKS.indexOf(wanted)
      ? { may: true }
      : { may: false, why: `\`@${login}\` does not have ${wanted} access.` };
  } catch (error) {
    const status = statusOf(error);
    return status === 404
      ? { may: false, why: `\`@${login}\` is no collaborator of this repository.` }
      : { may: false, why: `What \`@${login}\` may do can't be asked (${unanswered(status)}).` };
  }
}

/** True or false, or why it can't be told. */
async function membershipOf(client: Client, org: string, team: string, login: string): Promise<boolean | string> {
  const name = `\`@${org}/${team}\``;
  try {
    const answer = await client.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      org,
      team_slug: team,
      username: login,
    });
    return textAt(answer, 'state') === 'active';
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return `\`@${login}\` is not in ${name}, or the token can't see the team (HTTP 404).`;
    return `Whether \`@${login}\` is in ${name} can't be seen with this token (${unanswered(status)}): it needs to read the members of the organisation.`;
  }
}

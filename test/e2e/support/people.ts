import { page, refusal, type Route } from './answers.ts';

/** Who may do what in the repository, and what happened on its one pull request. Tests change it freely. */
export interface People {
  /** Login → role. Who is not named is no collaborator. */
  readonly roles: Map<string, string>;
  /** `org/team` → its members; null: the token may not see it. */
  readonly teams: Map<string, readonly string[] | null>;
  /** Events of the issue, oldest first. */
  readonly events: object[];
  readonly reviews: object[];
  /** Pushes to branches; null: the token may not see them. */
  pushes: object[] | null;
  /** What the API says about the pull request. */
  pullRequest: object | null;
}

export function somePeople(): People {
  const roles = new Map([
    ['author', 'write'],
    ['alice', 'write'],
    ['maria', 'maintain'],
    ['root', 'admin'],
    ['reader', 'read'],
  ]);
  return { roles, teams: new Map(), events: [], reviews: [], pushes: [], pullRequest: null };
}

/** Somebody sets (or takes away) a label. */
export const labelled = (by: string, at: string, label = 'api-change-approved', event = 'labeled', type = 'User') => ({
  event,
  actor: { login: by, type },
  created_at: at,
  label: { name: label },
});

/** Somebody reviews. */
export const reviewed = (by: string, state: string, commit: string) => ({
  user: { login: by, type: 'User' },
  state,
  commit_id: commit,
  submitted_at: '2026-11-20T12:00:00Z',
  html_url: 'https://github.com/o/r/pull/1#pullrequestreview-7',
});

/** A push to the branch of the pull request. */
export const pushed = (after: string, at: string) => ({ after, timestamp: at, ref: 'refs/heads/pr' });

const PERMISSIONS: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };

export function peopleRoutes(people: People): readonly Route[] {
  const list = (pattern: RegExp, items: () => readonly object[] | null): Route => [
    'GET',
    pattern,
    ({ url }) => {
      const all = items();
      return all === null
        ? refusal(403, 'Resource not accessible by integration')
        : { status: 200, data: page(all, url) };
    },
  ];
  return [
    list(/^\/repos\/o\/r\/issues\/1\/events$/u, () => people.events),
    list(/^\/repos\/o\/r\/pulls\/1\/reviews$/u, () => people.reviews),
    list(/^\/repos\/(?:o|stranger)\/r\/activity$/u, () => people.pushes),
    [
      'GET',
      /^\/repos\/o\/r\/pulls\/1$/u,
      () => (people.pullRequest === null ? refusal(404, 'Not Found') : { status: 200, data: people.pullRequest }),
    ],
    [
      'GET',
      /^\/repos\/o\/r\/collaborators\/([^/]+)\/permission$/u,
      ({ names: [login = ''] }) => {
        const role = people.roles.get(login);
        if (role === undefined) return refusal(404, 'Not Found');
        const user = { login, permissions: { maintain: role === 'maintain' || role === 'admin' } };
        return { status: 200, data: { permission: PERMISSIONS[role] ?? role, role_name: role, user } };
      },
    ],
    [
      'GET',
      /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/u,
      ({ names: [org = '', team = '', login = ''] }) => {
        const members = people.teams.get(`${org}/${team}`);
        if (members === undefined) return refusal(404, 'Not Found');
        if (members === null) return refusal(403, 'Resource not accessible by integration');
        return members.includes(login) ? { status: 200, data: { state: 'active' } } : refusal(404, 'Not Found');
      },
    ],
  ];
}

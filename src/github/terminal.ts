/** GitHub for a command that somebody runs: only what is named, and only with a token that the environment has. */
import type { RepositoryName } from '../model/event.ts';
import type { Client } from './client.ts';
import type { ContentsTree } from './contents.ts';
import type { RepositoryPorts } from './host.ts';

/** Other repositories, where rulesets may be kept. */
export type OtherRepositories = Pick<RepositoryPorts, 'commit'> & {
  contentsTree(repository: RepositoryName, commit: string): Promise<ContentsTree>;
};

/** Variables that hold a token, in the order in which GitHub's own command line looks at them. */
const TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'];

/** What can be asked; without a token each question is answered with what is missing. Nobody connects before one is asked. */
export function otherRepositories(environment: Readonly<Record<string, string | undefined>>): OtherRepositories {
  const token = TOKENS.map((name) => environment[name] ?? '').find((value) => value !== '');
  if (token === undefined) return { contentsTree: withoutToken, commit: withoutToken };
  const restUrl = environment['GITHUB_API_URL'] ?? '';
  // Most commands ask nothing, and load nothing for it.
  const connected = async (): Promise<Client> => {
    const { connect } = await import('./client.ts');
    return connect({ token, restUrl: restUrl === '' ? null : restUrl, graphqlUrl: null, retryMs: 1000 });
  };
  let client: Promise<Client> | null = null;
  const once = (): Promise<Client> => (client ??= connected());
  return {
    contentsTree: async (of, commit) => {
      const { contentsTree } = await import('./contents.ts');
      return contentsTree(await once(), of, commit, `${of.owner}/${of.name}@${commit.slice(0, 7)}`);
    },
    commit: async (of, ref) => {
      const { commitOf } = await import('./contents.ts');
      return commitOf(await once(), of, ref);
    },
  };
}

const withoutToken = (): Promise<never> =>
  Promise.reject(new Error(`The variables ${TOKENS.join(' and ')} hold no token for GitHub.`));

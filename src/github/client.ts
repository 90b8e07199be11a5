import { setTimeout as pause } from 'node:timers/promises';
import { retry } from '@octokit/plugin-retry';
import { member, numberAt, textAt } from './payload.ts';

/** Parameters of a request: those named in the route's template go there, the others into the query or the body. */
export type Parameters = Readonly<Record<string, unknown>>;

/** GitHub's API, as far as this action needs it. Answers are untrusted JSON. Failures are rejections that carry `status`. */
export interface Client {
  /** Sends a REST request (`GET /repos/{owner}/{repo}`), repeated when the server fails. */
  request(route: string, parameters: Parameters): Promise<unknown>;
  /** The same, sent once only: for what must not happen twice. */
  requestOnce(route: string, parameters: Parameters): Promise<unknown>;
  /** Sends a GraphQL query or mutation. Rejects when the answer holds errors. */
  graphql(query: string, variables: Parameters): Promise<unknown>;
}

/** How to reach GitHub. URLs that are null are those of github.com. */
export interface Connection {
  readonly token: string;
  readonly restUrl: string | null;
  readonly graphqlUrl: string | null;
  /** What one second of waiting lasts, in milliseconds. */
  readonly retryMs: number;
}

/** An answer of GitHub that is a refusal. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const RETRIES = 3;
const RATE_LIMIT_WAITS = 2;
const LONGEST_WAIT_SECONDS = 60;
const REQUEST_TIMEOUT_MS = 120_000;
const RATE_LIMIT_STATUSES: readonly number[] = [403, 429];

/**
 * Opens a connection. The token may have any shape; mask it before.
 * Failed requests are repeated after 1, 4 and 9 seconds; a rate limit is waited for when GitHub says for how long and
 * that is a minute at most.
 */
export async function connect(connection: Connection): Promise<Client> {
  // Loading it reads the event file and fails when that is broken; by now the event has been read with a clear error.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(
    connection.token,
    {
      ...(connection.restUrl === null ? {} : { baseUrl: connection.restUrl.replace(/\/+$/u, '') }),
      userAgent: 'api-governor',
      // The default writes to stderr, which the runner parses for commands.
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      retry: { retries: RETRIES, retryAfterBaseValue: connection.retryMs, doNotRetry: DO_NOT_RETRY },
    },
    retry,
  );
  const send = async (route: string, parameters: Parameters, once: boolean): Promise<unknown> => {
    for (let waits = 0; ; waits += 1) {
      try {
        const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
        // A number of retries here would make the plugin repeat even what it must not, so only zero is ever given.
        const request = once ? { signal, retries: 0 } : { signal };
        const response: { data: unknown } = await octokit.request(route, { ...parameters, request });
        return response.data;
      } catch (error) {
        const seconds = !once && waits < RATE_LIMIT_WAITS ? rateLimitSeconds(error) : null;
        if (seconds === null) throw error;
        await pause(seconds * connection.retryMs);
      }
    }
  };
  const graphqlUrl = connection.graphqlUrl ?? graphqlUrlFor(octokit.request.endpoint.DEFAULTS.baseUrl);
  return {
    request: (route, parameters) => send(route, parameters, false),
    requestOnce: (route, parameters) => send(route, parameters, true),
    graphql: async (query, variables) => graphqlData(await send(`POST ${graphqlUrl}`, { query, variables }, false)),
  };
}

// Those of the plugin, and rate limits: they are waited for as long as GitHub asks, not shorter.
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 422, 429, 451];

function ignore(): void {
  // Nothing to say.
}

/** GitHub Enterprise Server has its two APIs side by side under `/api`. */
function graphqlUrlFor(restUrl: string): string {
  return `${restUrl.replace(/\/api\/v3$/u, '/api')}/graphql`;
}

function graphqlData(answer: unknown): unknown {
  const problem: unknown = member(answer, 'errors', '0');
  if (problem !== null) {
    const status = { NOT_FOUND: 404, FORBIDDEN: 403 }[textAt(problem, 'type') ?? ''] ?? 422;
    throw new ApiError(status, textAt(problem, 'message') ?? 'GraphQL refused the query');
  }
  const data = member(answer, 'data');
  if (data === null) throw new ApiError(502, 'GraphQL gave no data');
  return data;
}

/** Seconds that GitHub asks to wait, or null when it does not ask, or for too long to wait in a job. */
function rateLimitSeconds(error: unknown): number | null {
  const status = statusOf(error);
  if (status === null || !RATE_LIMIT_STATUSES.includes(status)) return null;
  const header = textAt(error, 'response', 'headers', 'retry-after');
  if (header === null || !/^\d{1,9}$/u.test(header)) return null;
  const seconds = Number(header);
  return seconds <= LONGEST_WAIT_SECONDS ? seconds : null;
}

/** The HTTP status a request failed with; null when it got no answer, or is no failed request. */
export function statusOf(error: unknown): number | null {
  const status = numberAt(error, 'status');
  // Octokit calls it 500 when the server can't be reached.
  return status === 500 && !(error instanceof ApiError) && member(error, 'response') === null ? null : status;
}

/** Why a question was not answered, for people. */
export function unanswered(status: number | null): string {
  return status === null ? 'no answer' : `HTTP ${status}`;
}

/** Whether the server failed, so that nobody knows what became of the request. */
export function isOutage(error: unknown): boolean {
  return (statusOf(error) ?? 500) >= 500;
}

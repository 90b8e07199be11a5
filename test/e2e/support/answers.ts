// How the stand-in for GitHub is asked and answers.

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Body = Readonly<Record<string, unknown>>;
export type Route = readonly [method: string, path: RegExp, handle: (request: Request) => Answer | Promise<Answer>];

export interface Request {
  readonly url: URL;
  readonly names: readonly string[];
  readonly body: Body;
  readonly raw: boolean;
}

export function refusal(status: number, message: string): Answer {
  return { status, data: { message } };
}

/** The page of a list that a request asks for. */
export function page<T>(all: readonly T[], url: URL): readonly T[] {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const start = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
  return all.slice(start, start + size);
}

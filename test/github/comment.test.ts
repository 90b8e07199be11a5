import { describe, expect, test } from 'vitest';
import { type CommentMode, commentMarker, upsertComment } from '../../src/github/comment.ts';
import { connect } from '../../src/github/client.ts';
import { type GitHub, type Options, startGitHub, TOKEN } from '../e2e/support/github.ts';

const target = { repository: { owner: 'o', name: 'r' }, number: 1 };
const KEY = 'Checks/api';
const MARKER = '<!-- api-governor:Checks/api -->';

async function setup(options: Options = {}) {
  const github = await startGitHub(options);
  const client = await connect({ token: TOKEN, restUrl: github.url, graphqlUrl: github.graphqlUrl, retryMs: 1 });
  const upsert = (body: string | null, mode: CommentMode = 'on-findings', hasFindings = true) =>
    upsertComment(client, target, KEY, body, mode, hasFindings);
  const mentioning = (body: string, ...mentions: readonly string[]) =>
    upsertComment(client, target, KEY, body, 'on-findings', true, mentions);
  return { github, upsert, mentioning, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

function ours(github: GitHub, body: string) {
  return github.say(`${MARKER}\n${body}`, 'github-actions[bot]');
}

describe('the marker', () => {
  test.each([
    ['my-key', '<!-- api-governor:my-key -->'],
    ['CI / lint', '<!-- api-governor:CI-/-lint -->'],
    ['a --> <script>', '<!-- api-governor:a-script- -->'],
    ['', '<!-- api-governor:default -->'],
    ['ключ', '<!-- api-governor:- -->'],
  ])('of %j', (key, expected) => {
    expect(commentMarker(key)).toBe(expected);
  });

  test('of a long key is short, and another for another key', () => {
    const [one, other] = [commentMarker(`${'x'.repeat(300)}1`), commentMarker(`${'x'.repeat(300)}2`)];
    expect(one).toHaveLength('<!-- api-governor: -->'.length + 200);
    expect(one).not.toBe(other);
  });
});

describe('mentions', () => {
  test('stand in a new comment, and stay while they are the same', async () => {
    await using s = await setup();
    const bodies = () => s.github.comments.map(({ body }) => body);
    expect((await s.mentioning('one', '@o/team', '@alice')).status).toBe('created');
    expect(bodies()).toEqual([`${MARKER}\none\n\ncc @o/team @alice\n`]);
    expect((await s.mentioning('one', '@o/team', '@alice')).status).toBe('unchanged');
    expect((await s.mentioning('two', '@o/team', '@alice')).status).toBe('updated');
    expect(bodies()).toEqual([`${MARKER}\ntwo\n\ncc @o/team @alice\n`]);
  });

  test('are not added to a comment that is there, nor changed in it', async () => {
    await using s = await setup();
    await s.mentioning('one');
    await s.mentioning('two', '@o/team');
    expect(s.github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
    await using other = await setup();
    await other.mentioning('one', '@alice');
    await other.mentioning('two', '@o/team');
    expect(other.github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
  });
});

describe('with GraphQL', () => {
  test('creates, leaves and changes one comment', async () => {
    await using s = await setup();
    expect(await s.upsert('one')).toEqual({ status: 'created', posted: true });
    expect(await s.upsert('one')).toEqual({ status: 'unchanged', posted: true });
    expect(await s.upsert('two')).toEqual({ status: 'updated', posted: true });
    expect(s.github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
    expect(s.github.log).toEqual([
      'POST /graphql comments',
      'POST /repos/o/r/issues/1/comments',
      'POST /graphql comments',
      'POST /graphql comments',
      'PATCH /repos/o/r/issues/comments/3000000000',
    ]);
    expect(s.github.unknown).toEqual([]);
  });

  test('takes what GitHub did to line ends for unchanged', async () => {
    await using s = await setup();
    ours(s.github, 'a\r\nb');
    expect((await s.upsert('a\nb\n')).status).toBe('unchanged');
  });

  test.each([
    ['on-findings', true, 'created'],
    ['on-findings', false, 'skipped'],
    ['always', false, 'created'],
    ['never', true, 'skipped'],
  ] as const)('%s, findings %s: %s', async (mode, hasFindings, status) => {
    await using s = await setup();
    expect((await s.upsert('text', mode, hasFindings)).status).toBe(status);
    expect(s.github.comments).toHaveLength(status === 'created' ? 1 : 0);
    expect(s.github.log.length > 0).toBe(mode !== 'never');
  });

  test('tells an existing comment that all is well now', async () => {
    await using s = await setup();
    ours(s.github, 'three breaking changes');
    expect((await s.upsert('No changes', 'on-findings', false)).status).toBe('updated');
    expect(s.github.comments[0]?.body).toBe(`${MARKER}\nNo changes`);
  });

  test('asks nothing when there is nothing to say', async () => {
    await using s = await setup();
    expect((await s.upsert(null, 'always')).status).toBe('skipped');
    expect(s.github.log).toEqual([]);
  });

  test('does not touch the marker of a stranger, quoted markers, other keys and hidden comments', async () => {
    await using s = await setup();
    s.github.say(`${MARKER}\nfake`, 'stranger');
    s.github.say(`> ${MARKER}\nquoted`, 'github-actions[bot]');
    s.github.say('<!-- api-governor:Checks/api2 -->\nother', 'github-actions[bot]');
    ours(s.github, 'hidden').minimized = true;
    const before = s.github.comments.map(({ body }) => body);
    expect((await s.upsert('mine')).status).toBe('created');
    expect(s.github.comments.map(({ body }) => body)).toEqual([...before, `${MARKER}\nmine`]);
  });

  test('finds its comment behind 250 others', async () => {
    await using s = await setup();
    for (let count = 0; count < 250; count += 1) s.github.say('chat');
    ours(s.github, 'old');
    expect((await s.upsert('new')).status).toBe('updated');
    expect(s.github.log.filter((entry) => entry.endsWith(' comments'))).toHaveLength(3);
  });

  test('keeps the oldest of several and hides the others', async () => {
    await using s = await setup();
    ours(s.github, 'first');
    ours(s.github, 'second');
    ours(s.github, 'third');
    s.github.comments.reverse();
    expect((await s.upsert('new')).status).toBe('updated');
    expect(s.github.comments.map(({ minimized }) => minimized)).toEqual([true, true, false]);
    expect(s.github.comments[2]?.body).toBe(`${MARKER}\nnew`);
  });

  test('works with the token of a person', async () => {
    await using s = await setup({ viewer: 'somebody' });
    expect((await s.upsert('one')).status).toBe('created');
    expect((await s.upsert('two')).status).toBe('updated');
  });
});

describe('without GraphQL', () => {
  test('lists by REST and takes only the comments of the workflow token for its own', async () => {
    await using s = await setup();
    s.github.faults.push({ method: 'POST', path: /graphql$/u, status: 403, times: 99 });
    s.github.say(`${MARKER}\nfake`, 'stranger');
    s.github.say(`${MARKER}\nfake`, 'other[bot]');
    for (let count = 0; count < 100; count += 1) s.github.say('chat');
    ours(s.github, 'old');
    expect((await s.upsert('new')).status).toBe('updated');
    expect(s.github.comments.filter(({ body }) => body.endsWith('fake'))).toHaveLength(2);
    expect(s.github.comments.at(-1)?.body).toBe(`${MARKER}\nnew`);
    expect(s.github.unknown).toEqual([]);
  });
});

describe('failures', () => {
  const post = { method: 'POST', path: /comments$/u, times: 99 };

  test.each([
    [403, /pull-requests: write/u],
    [404, /pull-requests: write/u],
    [410, /does not take comments/u],
    [422, /too long/u],
    [429, /limits requests/u],
    [401, /does not accept the token/u],
    [502, /GitHub failed/u],
  ])('%i is told, not thrown', async (status, reason) => {
    await using s = await setup();
    s.github.faults.push({ ...post, status });
    const result = await s.upsert('text');
    expect(result).toMatchObject({ status: 'failed', posted: false });
    expect('reason' in result ? result.reason : '').toMatch(reason);
  });

  test('a locked conversation is told', async () => {
    await using s = await setup();
    s.github.faults.push({ ...post, status: 403, message: 'Unable to create comment because issue is locked.' });
    const result = await s.upsert('text');
    expect('reason' in result ? result.reason : '').toMatch(/is locked/u);
  });

  test('a body that GitHub does not take is told', async () => {
    await using s = await setup();
    expect((await s.upsert('x'.repeat(70_000))).status).toBe('failed');
  });

  test('a pull request that is not there is told', async () => {
    await using s = await setup();
    const client = await connect({ token: TOKEN, restUrl: s.github.url, graphqlUrl: null, retryMs: 1 });
    const result = await upsertComment(client, { ...target, number: 2 }, KEY, 'text', 'always', true);
    expect(result.status).toBe('failed');
  });

  test('a server that is not there is told', async () => {
    const client = await connect({ token: TOKEN, restUrl: 'http://127.0.0.1:9', graphqlUrl: null, retryMs: 0 });
    expect((await upsertComment(client, target, KEY, 'text', 'always', true)).status).toBe('failed');
  });

  test('a server error while listing is survived', async () => {
    await using s = await setup();
    s.github.faults.push({ method: 'POST', path: /graphql$/u, status: 502, times: 2 });
    expect((await s.upsert('text')).status).toBe('created');
    expect(s.github.log.filter((entry) => entry === 'POST /graphql comments')).toHaveLength(3);
  });

  test('a comment that was stored although the server failed is not posted twice', async () => {
    await using s = await setup();
    s.github.faults.push({ ...post, status: 502, times: 1, after: true });
    expect((await s.upsert('text')).status).toBe('created');
    expect(s.github.comments).toHaveLength(1);
  });

  test('a comment that was lost is posted again once', async () => {
    await using s = await setup();
    s.github.faults.push({ ...post, status: 502, times: 1 });
    expect((await s.upsert('text')).status).toBe('created');
    expect(s.github.comments).toHaveLength(1);
  });

  test('a rate limit is waited for when it is short', async () => {
    await using s = await setup();
    const limit = { method: 'POST', path: /graphql$/u, status: 403 };
    s.github.faults.push({ ...limit, times: 1, headers: { 'retry-after': '5' } });
    expect((await s.upsert('text')).status).toBe('created');
    expect(s.github.log.filter((entry) => entry.startsWith('POST /graphql'))).toHaveLength(2);
  });

  test('a refusal is not asked for again', async () => {
    await using s = await setup();
    s.github.faults.push({ method: 'PATCH', path: /./u, status: 403, times: 99 });
    ours(s.github, 'old');
    expect((await s.upsert('text')).status).toBe('failed');
    expect(s.github.log.filter((entry) => entry.startsWith('PATCH'))).toHaveLength(1);
  });

  test('a rate limit is not waited for when it is long', async () => {
    await using s = await setup();
    s.github.faults.push({ method: 'PATCH', path: /./u, status: 429, times: 1, headers: { 'retry-after': '61' } });
    ours(s.github, 'old');
    expect((await s.upsert('text')).status).toBe('failed');
    expect(s.github.log.filter((entry) => entry.startsWith('PATCH'))).toHaveLength(1);
  });
});

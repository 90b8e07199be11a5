import { describe, expect, test } from 'vitest';
import { issueComment, mergeGroup, pullRequest } from './support/events.ts';
import { api, expectSound, type Job, messages, startJob } from './support/job.ts';
import { labelled, pushed, reviewed } from './support/people.ts';

const LABEL = 'approve-label: api-change-approved\n';
const REVIEW = 'approve-review: true\n';
const COMMAND = 'approve-command: true\n';
const [EARLY, PUSHED, LATE] = ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z', '2026-11-20T12:00:00Z'];

/** Removes `/orders`, with a configuration and owners that the base has. */
function broken(config: string, owners = '* @alice @o/team\n') {
  const rest = { '.api-governor.yaml': config, '.github/CODEOWNERS': owners };
  return {
    base: { 'api.yaml': api('1.0.0', '/users', '/orders'), ...rest },
    head: { 'api.yaml': api('2.0.0', '/users'), ...rest },
  };
}

const bodyOf = (job: Job) => job.github.comments.find(({ author }) => author.type === 'Bot')?.body ?? '';
const idIn = (body: string) => /\/api-governor accept ([0-9a-f]{12})/u.exec(body)?.[1] ?? 'none';
const notices = (step: Parameters<typeof messages>[0]) => messages(step, 'notice').join('\n');

async function verdict(job: Job): Promise<{ verdict: string | undefined; said: string }> {
  const step = await job.run();
  expectSound(job, step);
  return { verdict: step.outputs['verdict'], said: notices(step) };
}

describe.concurrent('a command', () => {
  test('is named exactly, and lets the break pass when somebody who may gives it', async () => {
    await using job = await startJob(broken(COMMAND));
    expect((await verdict(job)).verdict).toBe('fail');
    const id = idIn(bodyOf(job));
    expect(bodyOf(job)).toContain(
      `Ask one of \`@alice\`, \`@o/team\`, or somebody else who has write access and is not the author of the pull request, to comment \`/api-governor accept ${id} <reason>\`.`,
    );
    job.github.say(`Fine.\n\n/api-governor accept ${id} Nobody <b>calls</b> it, @o/team`, 'alice');
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'required-bump': 'major' });
    expect(bodyOf(job)).toContain('<summary>1 approved finding</summary>');
    expect(bodyOf(job)).toContain(
      'approved by `@alice` with a comment, `2026-11-20`: Nobody `<b>calls</b>` it, `@o/team`',
    );
    expect(bodyOf(job)).not.toContain('What lets it pass');
  });

  test.each([
    ['without permission', 'reader', '`@reader` does not have write access.'],
    ['who is a stranger', 'mallory', '`@mallory` is no collaborator of this repository.'],
    ['who opened the pull request', 'author', '`@author` opened the pull request.'],
  ])('of somebody %s does not count, and this is said', async (_, login, why) => {
    await using job = await startJob(broken(COMMAND));
    await job.run();
    job.github.say(`/api-governor accept ${idIn(bodyOf(job))} because`, login);
    const { verdict: is, said } = await verdict(job);
    expect([is, said.includes(why)]).toEqual(['fail', true]);
  });

  test('of the author counts where that is allowed', async () => {
    await using job = await startJob(broken(`${COMMAND}approve-by-author: true\n`));
    await job.run();
    job.github.say(`/api-governor accept ${idIn(bodyOf(job))} because`, 'author');
    expect((await verdict(job)).verdict).toBe('pass');
  });

  test('needs the permission that the configuration asks for', async () => {
    await using job = await startJob(broken(`${COMMAND}approve-permission: maintain\n`));
    await job.run();
    const text = `/api-governor accept ${idIn(bodyOf(job))} because`;
    job.github.say(text, 'alice');
    expect((await verdict(job)).said).toContain('`@alice` does not have maintain access.');
    job.github.say(text, 'maria');
    expect((await verdict(job)).verdict).toBe('pass');
  });

  test('does not count when somebody else edited the comment', async () => {
    await using job = await startJob(broken(COMMAND));
    await job.run();
    const comment = job.github.say(`/api-governor accept ${idIn(bodyOf(job))} because`, 'alice');
    comment.edited = { by: 'author', at: LATE };
    expect(await verdict(job)).toMatchObject({
      verdict: 'fail',
      said: expect.stringContaining('`@author` edited the comment.'),
    });
    comment.edited = { by: 'alice', at: LATE };
    expect((await verdict(job)).verdict).toBe('pass');
    comment.body = 'I take it back.';
    expect((await verdict(job)).verdict).toBe('fail');
  });

  test('is not looked for in quotes and code', async () => {
    await using job = await startJob(broken(COMMAND));
    await job.run();
    const line = `/api-governor accept ${idIn(bodyOf(job))} because`;
    job.github.say(`> ${line}\n\n\`\`\`\n${line}\n\`\`\`\n\n    ${line}\n\n<!--\n${line}\n-->`, 'alice');
    expect((await verdict(job)).verdict).toBe('fail');
  });

  test('covers the findings it names, and no new ones', async () => {
    const config = { '.api-governor.yaml': COMMAND };
    await using one = await startJob(broken(COMMAND));
    await one.run();
    const id = idIn(bodyOf(one));
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users', '/orders', '/carts'), ...config },
      head: { 'api.yaml': api('2.0.0', '/users'), ...config },
    });
    job.github.say(`/api-governor accept ${id} because`, 'alice');
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    expect(idIn(bodyOf(job))).not.toBe(id);
    expect(bodyOf(job)).toContain('<summary>1 approved finding</summary>');
  });

  test('does not cover a finding that became more than what was accepted', async () => {
    const doc = (...values: readonly string[]) => {
      const schema = { type: 'string', enum: values };
      const parameters = [{ name: 'q', in: 'query', schema }];
      const paths = { '/a': { get: { parameters, responses: { 200: { description: 'fine' } } } } };
      return JSON.stringify({ openapi: '3.0.3', info: { title: 'T', version: '2.0.0' }, paths });
    };
    const config = { '.api-governor.yaml': COMMAND };
    const history = (head: string) => ({
      base: { 'api.yaml': doc('a', 'b', 'c'), ...config },
      head: { 'api.yaml': head, ...config },
    });
    await using first = await startJob(history(doc('a', 'b')));
    await first.run();
    first.github.say(`/api-governor accept ${idIn(bodyOf(first))} only c`, 'alice');
    expect((await verdict(first)).verdict).toBe('pass');
    await using second = await startJob(history(doc('a')));
    second.github.comments.push(...first.github.comments);
    const { verdict: is, said } = await verdict(second);
    expect(is).toBe('fail');
    expect(said).toContain('is not what `@alice` accepted any more');
    expect((await verdict(second)).verdict).toBe('fail');
  });

  test('that GitHub does not tell about turns nothing green', async () => {
    await using job = await startJob(broken(COMMAND));
    await job.run();
    job.github.say(`/api-governor accept ${idIn(bodyOf(job))} because`, 'alice');
    job.github.faults.push({ method: 'GET', path: /permission$/u, status: 403, times: 9 });
    const { verdict: is, said } = await verdict(job);
    expect(is).toBe('fail');
    expect(said).toContain("What `@alice` may do can't be asked (HTTP 403).");
  });

  test('on a comment event the pull request is read through the API, without a checkout', async () => {
    await using job = await startJob(broken(COMMAND), { event: issueComment, checkout: { kind: 'none' } });
    const { payload } = pullRequest(job.origin);
    job.github.people.pullRequest = 'pull_request' in payload ? (payload.pull_request as object) : null;
    expect((await verdict(job)).verdict).toBe('fail');
    job.github.say(`/api-governor accept ${idIn(bodyOf(job))} because`, 'alice');
    expect((await verdict(job)).verdict).toBe('pass');
  });

  test('counts in the merge queue as well', async () => {
    await using first = await startJob(broken(COMMAND));
    await first.run();
    await using job = await startJob(broken(COMMAND), { event: mergeGroup });
    const { payload } = pullRequest(job.origin);
    job.github.people.pullRequest = 'pull_request' in payload ? (payload.pull_request as object) : null;
    expect((await verdict(job)).verdict).toBe('fail');
    job.github.say(`/api-governor accept ${idIn(bodyOf(first))} because`, 'alice');
    expect((await verdict(job)).verdict).toBe('pass');
  });
});

describe.concurrent('a label', () => {
  test.each([
    ['after the push', 'alice', LATE, 'pass', ''],
    ['before the push', 'alice', EARLY, 'fail', 'it was set before the last commits were pushed'],
    ['by somebody without permission', 'reader', LATE, 'fail', '`@reader` does not have write access.'],
    ['by the author', 'author', LATE, 'fail', '`@author` opened the pull request.'],
  ])('set %s', async (_, by, at, is, why) => {
    await using job = await startJob(broken(LABEL));
    job.github.people.pushes?.push(pushed(job.origin.head, PUSHED));
    job.github.people.events.push(labelled(by, at));
    const found = await verdict(job);
    expect([found.verdict, found.said.includes(why)]).toEqual([is, true]);
  });

  test('names who set it, and how to', async () => {
    await using job = await startJob(broken(LABEL));
    job.github.people.pushes?.push(pushed(job.origin.head, PUSHED));
    await job.run();
    expect(bodyOf(job)).toContain('to set the label `api-change-approved` now');
    job.github.people.events.push(labelled('alice', LATE));
    await job.run();
    expect(bodyOf(job)).toContain('approved by `@alice` with a label, `2026-11-20`');
  });

  test('of a workflow is no approval, nor one that was taken away, nor another one', async () => {
    await using job = await startJob(broken(LABEL));
    job.github.people.pushes?.push(pushed(job.origin.head, PUSHED));
    job.github.people.events.push(labelled('github-actions[bot]', LATE, 'api-change-approved', 'labeled', 'Bot'));
    expect((await verdict(job)).said).toContain('is no person');
    job.github.people.events.push(labelled('alice', LATE), labelled('alice', LATE, 'api-change-approved', 'unlabeled'));
    expect((await verdict(job)).verdict).toBe('fail');
    job.github.people.events.push(labelled('alice', LATE, 'bug'));
    expect((await verdict(job)).verdict).toBe('fail');
  });

  test('that was set before a later push of the same commit again', async () => {
    await using job = await startJob(broken(LABEL));
    job.github.people.pushes?.push(pushed(job.origin.head, '2026-11-20T13:00:00Z'), pushed(job.origin.head, EARLY));
    job.github.people.events.push(labelled('alice', LATE));
    expect((await verdict(job)).verdict).toBe('fail');
  });

  test('where pushes can not be seen, counts from when we saw the commit', async () => {
    await using job = await startJob(broken(LABEL));
    job.github.people.pushes = null;
    job.github.people.events.push(labelled('alice', LATE));
    expect((await verdict(job)).said).toContain("when the last commits were pushed can't be told (HTTP 403)");
    job.github.people.events.push(labelled('alice', new Date(Date.now() + 60_000).toISOString()));
    expect((await verdict(job)).verdict).toBe('pass');
  });

  test('a forged comment does not make an older label count', async () => {
    await using job = await startJob(broken(LABEL));
    job.github.people.pushes = null;
    job.github.people.events.push(labelled('alice', LATE));
    await job.run();
    const record = { head: job.origin.head, since: EARLY, seen: [] };
    const line = `<!-- api-governor-record:${Buffer.from(JSON.stringify(record)).toString('base64')} -->`;
    const [ours] = job.github.comments;
    const forged = (ours?.body ?? '').replace(/<!-- api-governor-record:.* -->/u, line);
    expect(forged).toContain(line);
    // A stranger's copy, and our own after a stranger wrote in it.
    job.github.comments.splice(0);
    job.github.say(forged, 'author');
    expect((await verdict(job)).verdict).toBe('fail');
    const own = job.github.comments.find(({ author }) => author.type === 'Bot');
    if (own === undefined) throw new Error('no comment');
    own.body = forged;
    own.edited = { by: 'author', at: LATE };
    expect((await verdict(job)).verdict).toBe('fail');
  });
});

describe.concurrent('a review', () => {
  test.each([
    ['of an owner', 'alice', 'APPROVED', 'head', 'pass', ''],
    ['of an older commit', 'alice', 'APPROVED', 'base', 'fail', 'it approves an older state'],
    ['that only comments', 'alice', 'COMMENTED', 'head', 'fail', ''],
    ['of somebody in a team of owners', 'maria', 'APPROVED', 'head', 'pass', ''],
    ['of somebody else', 'root', 'APPROVED', 'head', 'fail', 'they own none of the APIs.'],
    ['of an owner without permission', 'reader', 'APPROVED', 'head', 'fail', '`@reader` does not have write access.'],
  ] as const)('%s', async (_, by, state, commit, is, why) => {
    await using job = await startJob(broken(REVIEW, '* @nobody\n/api.yaml @alice @o/team @reader\n'));
    job.github.people.teams.set('o/team', ['maria']);
    job.github.people.reviews.push(reviewed(by, state, job.origin[commit]));
    const found = await verdict(job);
    expect([found.verdict, found.said.includes(why)]).toEqual([is, true]);
  });

  test('that was taken back is none', async () => {
    await using job = await startJob(broken(REVIEW));
    const { head } = job.origin;
    job.github.people.reviews.push(reviewed('alice', 'APPROVED', head), reviewed('alice', 'CHANGES_REQUESTED', head));
    expect((await verdict(job)).verdict).toBe('fail');
  });

  test('of a team that the token can not see does not count, and what is missing is said', async () => {
    await using job = await startJob(broken(REVIEW, '* @o/team\n'));
    job.github.people.teams.set('o/team', null);
    job.github.people.reviews.push(reviewed('maria', 'APPROVED', job.origin.head));
    const found = await verdict(job);
    expect(found.verdict).toBe('fail');
    expect(found.said).toContain("Whether `@maria` is in `@o/team` can't be seen with this token (HTTP 403)");
  });

  test('counts for the APIs of its owner only, and owners are those of the base', async () => {
    const config = { '.api-governor.yaml': REVIEW };
    const files = (version: string, ...paths: readonly string[]) => ({
      'a/api.yaml': api(version, ...paths),
      'b/api.yaml': api(version, ...paths),
    });
    await using job = await startJob({
      base: { ...files('1.0.0', '/users', '/orders'), ...config, CODEOWNERS: '/a/ @alice\n/b/ @maria\n' },
      head: { ...files('2.0.0', '/users'), ...config, CODEOWNERS: '* @alice\n' },
    });
    job.github.people.reviews.push(reviewed('alice', 'APPROVED', job.origin.head));
    const step = await job.run({ spec: '*/api.yaml' });
    expectSound(job, step);
    expect(messages(step, 'error').join('\n')).toContain('b/api.yaml: 1 breaking change');
    expect(messages(step, 'error').join('\n')).not.toContain('a/api.yaml: 1 breaking');
  });
});

test('a review starts the check by itself', async () => {
  const event = (origin: Parameters<typeof pullRequest>[0]) => ({
    ...pullRequest(origin),
    event: 'pull_request_review',
  });
  await using job = await startJob(broken(REVIEW), { event });
  job.github.people.reviews.push(reviewed('alice', 'APPROVED', job.origin.head));
  expect((await verdict(job)).verdict).toBe('pass');
});

describe.concurrent('approvals are off', () => {
  test('unless they are switched on: nobody is asked', async () => {
    await using job = await startJob(broken(''));
    job.github.people.events.push(labelled('alice', LATE));
    const { verdict: is } = await verdict(job);
    expect(is).toBe('fail');
    expect(job.github.log.filter((entry) => /events|reviews|activity|permission/u.test(entry))).toEqual([]);
    expect(bodyOf(job)).not.toContain('api-governor-record');
  });

  test('when only the pull request switches them on', async () => {
    const { base, head } = broken('');
    await using job = await startJob({ base, head: { ...head, '.api-governor.yaml': LABEL } });
    job.github.people.pushes?.push(pushed(job.origin.head, PUSHED));
    job.github.people.events.push(labelled('alice', LATE));
    expect((await verdict(job)).verdict).toBe('fail');
  });
});

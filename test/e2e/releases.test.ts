import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { branchPush, dispatch, pullRequestTarget, release, tagPush } from './support/events.ts';
import { api, expectSound, messages, startJob } from './support/job.ts';

// The default checkout is shallow and has no tags, as actions/checkout leaves it: the released commit has to be fetched.

describe.concurrent('a pull request beside the last release', () => {
  /** Somebody else removed `/orders` after v1.0.0; the pull request adds `/carts`. */
  const INHERITED = {
    base: { 'api.yaml': api('1.0.0', '/users', '/orders') },
    mainAhead: { 'api.yaml': api('1.0.0', '/users') },
    head: { 'api.yaml': api('1.0.0', '/users', '/orders', '/carts') },
    merge: { 'api.yaml': api('1.0.0', '/users', '/carts') },
    tags: { 'v1.0.0': 'base' },
  } as const;

  test('an inherited break is shown apart, asks for its version, and fails nobody', async () => {
    await using job = await startJob(INHERITED);
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({
      verdict: 'pass',
      breaking: '0',
      'required-bump': 'major',
      'next-version': '2.0.0',
    });
    const [comment] = job.github.comments;
    expect(comment?.body).toContain('<summary>1 change inherited since the last release, 1 of them breaking</summary>');
    expect(comment?.body).toContain('Operation `GET /orders` was removed');
    expect(messages(step, 'error')).toEqual([]);
  });

  test('it fails when the team wants that', async () => {
    await using job = await startJob(INHERITED);
    const step = await job.run({ inherited: 'fail' });
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    expect(messages(step, 'error').join('\n')).toContain('1 finding inherited since v1.0.0@');
  });

  test('without a checkout the release is read through the API', async () => {
    await using job = await startJob(INHERITED, { event: pullRequestTarget, checkout: { kind: 'none' } });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'required-bump': 'minor', 'next-version': '1.1.0' });
  });

  test('a version that another pull request raised already carries the next break', async () => {
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users', '/orders', '/carts') },
      mainAhead: { 'api.yaml': api('2.0.0', '/users', '/orders') },
      head: { 'api.yaml': api('1.0.0', '/users', '/carts') },
      merge: { 'api.yaml': api('2.0.0', '/users') },
      tags: { 'v1.0.0': 'base' },
    });
    const step = await job.run({ 'accept-announced': 'true', 'version-check': 'error' });
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '1', 'declared-bump': 'major' });
  });

  test('that there is no release is one line', async () => {
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users') },
      head: { 'api.yaml': api('1.1.0', '/users', '/carts') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(messages(step, 'notice').filter((message) => message.includes('release'))).toEqual([
      'There is no release tag yet: versions are measured from the base.',
    ]);
  });

  test('two APIs have lines of their own', async () => {
    const orders = (version: string, ...paths: string[]) => ({ 'orders/openapi.json': api(version, ...paths) });
    const billing = (version: string, ...paths: string[]) => ({ 'billing/openapi.json': api(version, ...paths) });
    await using job = await startJob({
      base: { ...orders('1.0.0', '/a', '/b'), ...billing('3.0.0', '/x') },
      mainAhead: { ...orders('1.0.0', '/a', '/b'), ...billing('3.1.0', '/x', '/y') },
      head: { ...orders('1.0.0', '/a'), ...billing('3.0.0', '/x', '/z') },
      merge: { ...orders('1.0.0', '/a'), ...billing('3.1.0', '/x', '/y', '/z') },
      tags: { 'orders/v1.0.0': 'base', 'billing/v3.0.0': 'base' },
    });
    const step = await job.run({ spec: '' });
    expectSound(job, step);
    expect(JSON.parse(step.outputs['versions'] ?? '')).toEqual([
      {
        api: 'billing/openapi.json',
        base: '3.0.0',
        head: '3.1.0',
        required: 'minor',
        declared: 'minor',
        next: '3.1.0',
        ok: true,
      },
      {
        api: 'orders/openapi.json',
        base: '1.0.0',
        head: '1.0.0',
        required: 'major',
        declared: 'none',
        next: '2.0.0',
        ok: false,
      },
    ]);
  });
});

describe.concurrent('a release', () => {
  const history = (from: string, to: string, tag: string) => ({
    base: { 'api.yaml': api(from, '/users', '/orders') },
    head: { 'api.yaml': api(to, '/users', '/carts') },
    tags: { 'v1.0.0': 'base', [tag]: 'merge' } as const,
  });
  const at = (tag: string) => ({ checkout: { kind: 'shallow', ref: `refs/tags/${tag}` } as const });

  test('with too small a step is refused', async () => {
    await using job = await startJob(history('1.0.0', '1.1.0', 'v1.1.0'), {
      event: (origin) => release('v1.1.0', origin.merge),
      ...at('v1.1.0'),
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'required-bump': 'major', 'declared-bump': 'minor' });
    expect(messages(step, 'error').join('\n')).toContain('info.version must become 2.0.0 or higher');
  });

  test('that announces its breaks passes, with its changelog as output, file and summary', async () => {
    await using job = await startJob(history('1.0.0', '2.0.0', 'v2.0.0'), {
      event: (origin) => tagPush('v2.0.0', origin.merge),
      ...at('v2.0.0'),
    });
    const step = await job.run();
    expectSound(job, step);
    const notes =
      '## [2.0.0]\n\n### Added\n\n- Operation `GET /carts` was added.\n\n' +
      '### Removed\n\n- **Breaking:** Operation `GET /orders` was removed.';
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '1', 'required-bump': 'major' });
    expect(step.outputs['changelog']?.trim()).toBe(notes);
    expect(readFileSync(step.outputs['changelog-file'] ?? '', 'utf8').trim()).toBe(notes);
    expect(step.summary).toContain(notes);
  });

  test('whose tag and version differ is refused', async () => {
    await using job = await startJob(history('1.0.0', '2.0.0', 'v2.1.0'), {
      event: (origin) => tagPush('v2.1.0', origin.merge),
      ...at('v2.1.0'),
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    expect(messages(step, 'error').join('\n')).toContain('The tag is v2.1.0, but info.version is 2.0.0.');
  });

  test('a tag that is the version of something else is compared with nothing', async () => {
    await using job = await startJob(history('3.0.0', '4.0.0', 'v1.1.0'), {
      event: (origin) => tagPush('v1.1.0', origin.merge),
      ...at('v1.1.0'),
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
  });

  test('where only the tag is the version, the tag must carry the changes', async () => {
    await using job = await startJob(history('1', '1', 'v1.1.0'), {
      event: (origin) => tagPush('v1.1.0', origin.merge),
      ...at('v1.1.0'),
    });
    const step = await job.run({ 'version-source': 'tags' });
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'next-version': 'v2.0.0' });
    expect(messages(step, 'error').join('\n')).toContain('The tag of the release must become v2.0.0 or higher');
  });

  test.each([
    ['a push to a release branch', 'release/1', true],
    ['a push to another branch', 'topic', false],
  ])('%s', async (_, branch, isRelease) => {
    await using job = await startJob(
      {
        base: { 'api.yaml': api('1.0.0', '/users', '/orders') },
        mainAhead: { 'api.yaml': api('1.0.0', '/users') },
        head: { 'api.yaml': api('1.0.0', '/users', '/orders', '/carts') },
        merge: { 'api.yaml': api('1.1.0', '/users', '/carts') },
        tags: { 'v1.0.0': 'base' },
      },
      {
        event: (origin) => branchPush(branch, origin.main, origin.merge),
        checkout: { kind: 'shallow', ref: 'refs/pull/1/merge' },
      },
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: isRelease ? 'fail' : 'pass', 'required-bump': 'major' });
  });

  test('a run that was started by hand decides as a release does', async () => {
    await using job = await startJob(
      {
        base: { 'api.yaml': api('1.0.0', '/users', '/orders') },
        mainAhead: { 'api.yaml': api('1.1.0', '/users') },
        head: { 'api.yaml': api('1.0.0', '/users', '/orders'), 'README.md': 'x' },
        tags: { 'v1.0.0': 'base' },
      },
      { event: (origin) => dispatch(origin.main), checkout: { kind: 'shallow', ref: 'refs/heads/main' } },
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'next-version': '2.0.0' });
  });
});

describe.concurrent('what tools plan', () => {
  const withChangeset = (step: string) => ({
    'api.yaml': api('1.0.0', '/users'),
    'package.json': '{ "name": "shop", "version": "1.0.0" }',
    '.changeset/config.json': '{}',
    '.changeset/brave-lions.md': `---\n"shop": ${step}\n---\n\nFewer operations.\n`,
  });

  test.each([
    ['minor', 'fail', 'Changesets (`.changeset/brave-lions.md`) plans a minor step, but the changes need a major one.'],
    ['major', 'pass', 'changesets (`.changeset/brave-lions.md`) plans a major step, which is what the changes need.'],
  ])('a changeset with a %s step', async (planned, verdict, said) => {
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users', '/orders') },
      head: withChangeset(planned),
    });
    const step = await job.run({ 'version-check': 'error', 'accept-announced': 'true' });
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe(verdict);
    expect(step.summary.replaceAll('\\', '')).toContain(said);
  });

  test.each([
    ['feat: fewer operations', 'plans a minor step, but the changes need a major one'],
    ['feat!: fewer operations', 'plans a major step, which is what the changes need'],
  ])('a commit "%s" for release-please', async (message, said) => {
    const please = {
      'release-please-config.json': '{ "packages": { ".": { "release-type": "node" } } }',
      '.release-please-manifest.json': '{ ".": "1.0.0" }',
    };
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users', '/orders'), ...please },
      head: { 'api.yaml': api('1.0.0', '/users'), ...please },
      message,
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.summary).toContain(said);
  });
});

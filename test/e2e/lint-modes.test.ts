import { describe, expect, test } from 'vitest';
import { expectSound, type Job, MARKER, messages, startJob } from './support/job.ts';
import type { Files } from './support/repo.ts';

// What the action says about findings of rulesets: which are listed, which fail, and how many a comment can bear.

const config = (...lines: readonly string[]): Files => ({
  '.api-governor.yaml': `${['rulesets: [./team.yaml]', ...lines].join('\n')}\n`,
});
/** Every operation needs a summary (a warning) and an operationId (an error). */
const team: Files = {
  'team.yaml': `rules:
  has-summary: {description: Operations have a summary., message: "{{description}}", severity: warn, given: "$.paths[*][get]", then: {field: summary, function: truthy}}
  has-id: {description: Operations have an id., message: "{{description}}", severity: error, given: "$.paths[*][get]", then: {field: operationId, function: truthy}}
`,
};

interface Extra {
  readonly summary?: string;
  readonly operationId?: string;
  readonly [key: string]: unknown;
}

/** A description whose operations have just this. */
function api(operations: Readonly<Record<string, Extra>>): string {
  const paths = Object.entries(operations).map(([path, more]) => [
    path,
    { get: { responses: { 200: { description: 'fine' } }, ...more } },
  ]);
  return JSON.stringify(
    { openapi: '3.0.3', info: { title: 'Shop', version: '1.0.0' }, paths: Object.fromEntries(paths) },
    null,
    2,
  );
}

const named = (id: string): Extra => ({ operationId: id, summary: id });
const bare: Extra = {};

/** The findings of rulesets that a comment lists: their rules and places, in its order. */
async function run(job: Job, inputs: Readonly<Record<string, string>> = {}) {
  const step = await job.run({ 'version-check': 'off', ...inputs });
  expectSound(job, step);
  const comment = (job.github.comments.at(-1)?.body ?? '').replace(MARKER, '');
  const why = /\*\*Why this check fails:\*\*([\s\S]*?)\n\n(?!- )/.exec(comment)?.[1]?.trim() ?? '';
  const found = [...comment.matchAll(/`(has-\w+|ignore-\w+)`/g)].map((match) => match[1]);
  return { step, comment, why, rules: found, verdict: step.outputs['verdict'] };
}

const history = (before: string, after: string, ...lines: readonly string[]) => {
  const rest = { ...config(...lines), ...team };
  return { base: { 'api.yaml': before, ...rest }, head: { 'api.yaml': after, ...rest } };
};

describe.concurrent('what is listed and what fails', () => {
  // `/old` is not touched, `/changed` is, `/new` comes.
  const before = api({ '/old': bare, '/changed': bare });
  const after = api({ '/old': bare, '/changed': { description: 'Now with a text.' }, '/new': bare });

  test.each([
    ['new', ['/new'], '1 new finding of the rulesets at level error (`lint.fail-on: error`).'],
    ['changed-operations', ['/changed', '/new'], '1 new finding and 1 existing of the rulesets'],
    ['all', ['/changed', '/new', '/old'], '1 new finding and 2 existing of the rulesets'],
  ] as const)('lint.mode: %s', async (mode, places, reason) => {
    await using job = await startJob(history(before, after, `lint: { mode: ${mode} }`));
    const { verdict, why, comment } = await run(job, { comment: 'always' });
    expect(verdict).toBe('fail');
    expect(why).toContain(reason);
    // Before what changed in the API.
    const [, section = ''] = /### Rules:([\s\S]*?)<summary>1 (?:non-breaking|documentation) change/.exec(comment) ?? [];
    const listed = ['/changed', '/new', '/old'].filter((path) => section.includes(`GET ${path}`));
    expect(listed).toEqual(places);
  });

  test('lint.fail-on: warning, error and never', async () => {
    await using job = await startJob(
      history(before, api({ '/old': bare, '/changed': bare, '/new': { operationId: 'new' } })),
    );
    expect((await run(job)).verdict).toBe('pass');
    const warned = await run(job, { 'lint-fail-on': 'warning' });
    expect(warned).toMatchObject({ verdict: 'fail' });
    expect(warned.why).toContain('(`lint.fail-on: warning`)');
    await using other = await startJob(history(before, after));
    expect(await run(other, { 'lint-fail-on': 'never' })).toMatchObject({ verdict: 'pass' });
  });

  test('lint.ratchet: one that goes makes room for none of another rule', async () => {
    const moved = api({ '/old': bare, '/changed': named('changed'), '/new': { operationId: 'new' } });
    await using job = await startJob(history(before, moved, 'lint: { ratchet: true }'));
    expect(await run(job)).toMatchObject({ verdict: 'pass' });
    const worse = api({ '/old': bare, '/changed': { operationId: 'changed' }, '/new': { operationId: 'new' } });
    await using other = await startJob(history(before, worse, 'lint: { ratchet: true }'));
    const { verdict, why } = await run(other);
    expect(verdict).toBe('fail');
    expect(why).toContain('has-summary');
    expect(why).not.toContain('has-id');
  });

  test('a rule that the configuration sets has its level from there', async () => {
    await using job = await startJob(history(before, after, 'rules: { has-id: off, has-summary: error }'));
    const { rules, verdict } = await run(job);
    expect({ rules: new Set(rules), verdict }).toEqual({ rules: new Set(['has-summary']), verdict: 'fail' });
  });
});

describe.concurrent('several descriptions', () => {
  const before = api({ '/old': named('old') });
  const after = api({ '/old': named('old'), '/new': bare });
  const both = (text: string): Files => ({ 'apis/a.json': text, 'apis/b.json': text });

  test('may be held to rulesets of their own', async () => {
    const rest = {
      ...config('spec: ["apis/*.json"]', 'apis:', '  - { path: apis/b.json, rulesets: [./other.yaml] }'),
      ...team,
      'other.yaml': 'extends: ./team.yaml\nrules: { has-id: off }\n',
    };
    await using job = await startJob({ base: { ...both(before), ...rest }, head: { ...both(after), ...rest } });
    const { rules, why } = await run(job, { spec: '' });
    expect(rules.filter((rule) => rule === 'has-id')).toHaveLength(1);
    expect(rules.filter((rule) => rule === 'has-summary')).toHaveLength(2);
    expect(why).toContain('apis/a.json');
    expect(why).not.toContain('apis/b.json');
  });

  test('may be told apart by the ruleset itself', async () => {
    const overridden = `${team['team.yaml'] as string}overrides:\n  - {files: ["apis/a.json"], rules: {has-id: off}}\n  - {files: ["**/b.json#/paths/~1new"], rules: {has-summary: off}}\n`;
    const rest = { ...config('spec: ["apis/*.json"]'), 'team.yaml': overridden };
    await using job = await startJob({ base: { ...both(before), ...rest }, head: { ...both(after), ...rest } });
    const { rules, why } = await run(job, { spec: '' });
    expect(rules).toHaveLength(2);
    expect(new Set(rules)).toEqual(new Set(['has-id', 'has-summary']));
    expect(why).toContain('apis/b.json');
    expect(why).not.toContain('apis/a.json');
  });
});

describe.concurrent('an ignore in the description', () => {
  const before = api({ '/old': named('old') });
  const ignoring = (entry: object) =>
    api({ '/old': named('old'), '/new': { summary: 'new', 'x-governor-ignore': [entry] } });

  test('with a reason is followed, and shown', async () => {
    await using job = await startJob(
      history(before, ignoring({ rule: 'has-id', reason: 'Generated clients skip it.' })),
    );
    const { verdict, rules, comment } = await run(job);
    expect({ verdict, isShown: rules.includes('ignore-added') }).toEqual({ verdict: 'pass', isShown: true });
    expect(comment).toContain('The rule `has-id` is ignored here from now on: Generated clients skip it.');
    expect(comment).not.toContain('Operations have an id.');
  });

  test('without one is not', async () => {
    await using job = await startJob(history(before, ignoring({ rule: 'has-id' })));
    const { verdict, rules } = await run(job);
    expect(verdict).toBe('fail');
    expect(new Set(rules)).toEqual(new Set(['has-id', 'ignore-invalid']));
  });
});

describe.concurrent('a description of several files', () => {
  const root = { openapi: '3.0.3', info: { title: 'Shop', version: '1.0.0' } };
  const text: Files = {
    'team.yaml': `rules:
  has-text: {description: Properties have a text., message: "{{description}}", severity: error, given: "$..properties[*]", then: {field: description, function: truthy}}
`,
  };
  const tree = (folder: string, schema: object): Files => ({
    'api.yaml': JSON.stringify({
      ...root,
      paths: {
        '/a': {
          get: {
            responses: {
              200: {
                description: 'fine',
                content: { 'application/json': { schema: { $ref: `${folder}/thing.yaml#/Thing` } } },
              },
            },
          },
        },
      },
    }),
    [`${folder}/thing.yaml`]: `# The thing\nThing:\n${JSON.stringify(schema, null, 2).replaceAll(/^/gm, '  ')}\n`,
    ...config(),
    ...text,
  });
  const thing = (...names: readonly string[]) => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  });

  test('has a finding where it stands, in its file', async () => {
    await using job = await startJob({
      base: tree('schemas', thing('id')),
      head: tree('schemas', thing('id', 'name')),
    });
    const { verdict, comment, rules } = await run(job);
    expect({ verdict, rules }).toEqual({ verdict: 'fail', rules: ['has-text'] });
    // Of the two properties the one that is new.
    expect(comment).toMatch(/\[`schemas\/thing\.yaml:9`\]/);
  });

  test('may move its files without anything being new', async () => {
    await using job = await startJob({ base: tree('schemas', thing('id')), head: tree('models', thing('id')) });
    const { verdict, rules } = await run(job, { comment: 'always' });
    expect({ verdict, rules }).toEqual({ verdict: 'pass', rules: [] });
  });
});

describe.concurrent('many findings', () => {
  const many = (count: number) =>
    api(Object.fromEntries(Array.from({ length: count }, (_, at) => [`/resources/${at}/of-a-rather-long-name`, bare])));

  test('of before are one line', async () => {
    await using job = await startJob(history(many(1000), many(1001)));
    const { comment, rules, why } = await run(job);
    expect(rules).toHaveLength(2);
    expect(why).toContain('1 new finding');
    expect(comment).toContain('2,000 existing');
    expect(comment.length).toBeLessThan(8_000);
  });

  test('that are all listed are one for each thing that is said', async () => {
    await using job = await startJob(history(many(1000), many(1001), 'lint: { mode: all }'));
    const { comment, step, why } = await run(job);
    expect(why).toContain('1 new finding and 1000 existing of the rulesets');
    expect(comment.match(/affects 1,000 operations/g)).toHaveLength(2);
    expect(comment.length).toBeLessThan(10_000);
    expect(messages(step, 'error').length).toBeLessThan(60);
  });

  test('that all say something else are cut where a comment ends, and counted', async () => {
    const own = {
      'team.yaml': (team['team.yaml'] as string).replaceAll('{{description}}', 'Look at {{path}}, please.'),
    };
    const { base, head } = history(many(1000), many(1001), 'lint: { mode: all }');
    await using job = await startJob({ base: { ...base, ...own }, head: { ...head, ...own } });
    const { comment, step } = await run(job);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('2,000 existing');
    expect(comment).toContain(
      'and 1,950 more: 1000 × `has-summary`, 950 × `has-id`. The job summary lists all of them.',
    );
    expect(step.summary.match(/Look at `#/g)).toHaveLength(2002);
  });
});

import { describe, expect, test } from 'vitest';
import { TOKEN } from './support/github.ts';
import { api, expectSound, MARKER, messages, startJob } from './support/job.ts';

const strings = [
  '::error::pwned',
  '::stop-commands::pwned',
  '##[add-mask]pwned',
  '--><script>pwned</script>',
  '@everyone',
  '```\n</details>\n<!-- api-governor:pwned -->',
  'a\r\n::add-mask::pwned\u2028::error::pwned',
  '[pwned](https://example.com) ![pwned](https://example.com/x.png)',
];
function operation(text: string) {
  return {
    operationId: text,
    summary: text,
    tags: [text],
    parameters: [
      { name: text, in: 'query', required: true, description: text, schema: { type: 'string', enum: [text] } },
    ],
    responses: { 200: { description: text, content: { [text]: { schema: { type: 'string', title: text } } } } },
  };
}

function hostile(version: string, texts: readonly string[]) {
  return {
    'api.yaml': JSON.stringify({
      openapi: '3.0.3',
      info: { title: strings.join(' '), version },
      paths: Object.fromEntries(texts.map((text) => [`/${text}`, { get: operation(text) }])),
    }),
  };
}

describe.concurrent('hostile descriptions', () => {
  test('run no command and write no Markdown but ours', async () => {
    await using job = await startJob({ base: hostile('1.0.0', strings), head: hostile('::error::pwned', ['fine']) });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    const ours = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];
    expect(step.commands.map(({ name }) => name).filter((name) => !ours.includes(name))).toEqual([]);
    expect(messages(step, 'add-mask')).toEqual([TOKEN]);
    expect(step.commands.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
    const prose = withoutCode(job.github.comments[0]?.body.replace(MARKER, '') ?? '');
    for (const token of ['@everyone', '<!--', '-->', '<script', '](https://example.com', '![']) {
      expect(prose).not.toContain(token);
    }
    expect(prose.match(/<details/gu)?.length ?? 0).toBe(prose.match(/<\/details/gu)?.length ?? 0);
  });

  test('in names of files are harmless too', async () => {
    const name = 'apis/::error::pwned ##[add-mask]pwned `@everyone`.yaml';
    await using job = await startJob({
      base: { [name]: api('1.0.0', '/users', '/orders') },
      head: { [name]: api('1.0.0', '/users') },
    });
    const step = await job.run({ spec: 'apis/*.yaml' });
    expectSound(job, step);
    expect(step.outputs['breaking']).toBe('1');
    expect(messages(step, 'add-mask')).toEqual([TOKEN]);
    expect(withoutCode(job.github.comments[0]?.body ?? '')).not.toContain('@everyone');
  });
});

/** Markdown without its code blocks and code spans, in which everything is inert. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n *\1 *$/gmu, '')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, '');
}

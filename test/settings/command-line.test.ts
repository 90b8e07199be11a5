import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/settings/command-line.ts';
import { commands } from '../../src/settings/option-row.ts';

const read = (line: string) => readCommandLine(line === '' ? [] : line.split(' '));

describe('reads', () => {
  test.each([
    ['check', { command: 'check', given: {} }],
    ['check --base main --fail-on=any', { command: 'check', given: { base: 'main', failOn: 'any' } }],
    ['check --spec a.yaml --spec b.yaml,c.yaml', { command: 'check', given: { spec: ['a.yaml', 'b.yaml', 'c.yaml'] } }],
    [
      'check -f json -o r.json -c x.yaml',
      { command: 'check', given: { format: 'json', output: 'r.json', config: 'x.yaml' } },
    ],
    ['check --lens wire --lens sdk', { command: 'check', given: { lens: 'sdk' } }],
    ['check --no-color', { command: 'check', given: { color: 'never' } }],
    ['check --accept-announced --base main', { command: 'check', given: { acceptAnnounced: true, base: 'main' } }],
    ['check --no-accept-announced', { command: 'check', given: { acceptAnnounced: false } }],
    ['check --accept-announced=no', { command: 'check', given: { acceptAnnounced: false } }],
    ['check --base=-odd', { command: 'check', given: { base: '-odd' } }],
    ['check --base=a=b', { command: 'check', given: { base: 'a=b' } }],
    [
      'diff a.yaml main:b.yaml --lens strict',
      { command: 'diff', base: 'a.yaml', head: 'main:b.yaml', given: { lens: 'strict' } },
    ],
    ['diff --lens sdk a b', { command: 'diff', base: 'a', head: 'b', given: { lens: 'sdk' } }],
    ['diff -- --a --b', { command: 'diff', base: '--a', head: '--b', given: {} }],
    ['diff - b', { command: 'diff', base: '-', head: 'b', given: {} }],
    ['changelog a b --format markdown', { command: 'changelog', base: 'a', head: 'b', given: { format: 'markdown' } }],
    ['explain some-rule', { command: 'explain', rule: 'some-rule', given: {} }],
    ['report --from r.json', { command: 'report', from: 'r.json', given: { from: 'r.json' } }],
    ['init --force', { command: 'init', given: { force: true } }],
    ['--version', { command: 'version' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('refuses', () => {
  test.each([
    [
      'chekc',
      'There is no command "chekc". Did you mean "check"? The commands are check, diff, lint, changelog, explain, waive, baseline, report, calendar, init; see api-governor --help',
    ],
    [
      '--base main',
      'A command must come before "--base". The commands are check, diff, lint, changelog, explain, waive, baseline, report, calendar, init; see api-governor --help',
    ],
    ['check --fail_on any', 'There is no option "--fail_on". Did you mean "--fail-on"? See api-governor check --help'],
    ['check -x', 'There is no option "-x". See api-governor check --help'],
    ['diff a b --base main', 'diff does not take --base. See api-governor diff --help'],
    ['check --rules x', 'rules is set in the configuration file. See api-governor check --help'],
    ['check --base', '--base needs a value. A value that begins with "-" is written as --base=VALUE'],
    ['check --base --lens sdk', '--base needs a value. A value that begins with "-" is written as --base=VALUE'],
    ['check --base=', '--base needs a value.'],
    [
      'check --lens wide',
      '--lens must be wire, strict, sdk, docs, strict+docs or sdk+docs, not "wide". Did you mean "wire"?',
    ],
    ['check --no-lens', 'There is no option "--no-lens". Did you mean "--lens"? See api-governor check --help'],
    [
      'check --no-color=always',
      'There is no option "--no-color". Did you mean "--color"? See api-governor check --help',
    ],
    ['check --accept-announced=perhaps', '--accept-announced must be true or false, not "perhaps".'],
    ['check here', 'check does not know what to do with "here". Usage: api-governor check [options]'],
    ['diff a', 'diff needs BASE and HEAD. Usage: api-governor diff BASE HEAD [options]'],
    ['diff a b c', 'diff does not know what to do with "c". Usage: api-governor diff BASE HEAD [options]'],
    ['explain', 'explain needs RULE. Usage: api-governor explain RULE [options]'],
    ['report', 'Which report? Name it with --from. Usage: api-governor report [options]'],
    [
      'help chekc',
      'There is no command "chekc". Did you mean "check"? The commands are check, diff, lint, changelog, explain, waive, baseline, report, calendar, init; see api-governor --help',
    ],
  ])('%s', (line, message) => {
    expect(read(line)).toEqual({ command: 'usage-error', message });
  });
});

describe('helps', () => {
  test.each(['', '--help', '-h', 'help'])('in general: "%s"', (line) => {
    const invocation = read(line);
    expect(invocation.command).toBe('help');
    for (const command of commands) expect(invocation).toHaveProperty('text', expect.stringContaining(`  ${command}`));
  });

  test.each(commands)('with %s', (command) => {
    const text = helpOf(`${command} --help`);
    expect(text).toContain(`Usage: api-governor ${command}`);
    expect(helpOf(`${command} one two -h`)).toBe(text);
    expect(helpOf(`help ${command}`)).toBe(text);
  });

  test('no line is too wide for a terminal', () => {
    for (const line of commands.flatMap((command) => helpOf(`${command} --help`).split('\n'))) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });
});

function helpOf(line: string): string {
  const invocation = read(line);
  if (invocation.command !== 'help') throw new Error(`${line} gave no help.`);
  return invocation.text;
}

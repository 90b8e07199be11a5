import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runnerLog } from '../../src/github/commands.ts';
import { type Annotation, annotate, appendSummary, writeOutputs } from '../../src/github/outputs.ts';
import { type Command, lines, parseLine, parseOutputs } from '../e2e/support/protocol.ts';
import { temporaryDirectory } from '../e2e/support/temporary.ts';

const directory = temporaryDirectory('outputs');

function emptyFile(name: string): string {
  const file = join(directory, name);
  writeFileSync(file, '');
  return file;
}

describe('outputs', () => {
  test('come back as they were written, whatever they hold', () => {
    const value = fc.array(fc.constantFrom('\n', '<<', 'ghadelimiter_', '=', 'EOF', 'a', ''), { maxLength: 8 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const file = emptyFile('output');
        writeOutputs(file, new Map([['verdict', one.join('')]]));
        writeOutputs(file, new Map([['next-version', other.join('')]]));
        expect(parseOutputs(readFileSync(file, 'utf8'))).toEqual({
          verdict: one.join(''),
          'next-version': other.join(''),
        });
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  test('of a runner without a file are dropped', () => {
    expect(() => {
      writeOutputs(null, new Map([['verdict', 'pass']]));
    }).not.toThrow();
  });

  test('that are too long are a mistake of the caller', () => {
    const file = emptyFile('long');
    expect(() => {
      writeOutputs(file, new Map([['report', 'x'.repeat(100_001)]]));
    }).toThrow(RangeError);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});

describe('the summary', () => {
  test('is appended', () => {
    const file = emptyFile('summary');
    expect(appendSummary(file, '# One')).toEqual({ written: true });
    expect(appendSummary(file, '# Two\n')).toEqual({ written: true });
    expect(readFileSync(file, 'utf8')).toBe('# One\n# Two\n');
  });

  test('is whole or not there at all', () => {
    const file = emptyFile('large');
    expect(appendSummary(file, 'é'.repeat(499_999))).toEqual({ written: true });
    const before = readFileSync(file, 'utf8');
    expect(appendSummary(file, 'more')).toEqual({
      written: false,
      reason: 'The job summary was left out: 1000004 bytes, 1000000 at most.',
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('of a runner without a file is refused', () => {
    expect(appendSummary(null, 'x')).toMatchObject({ written: false });
  });

  test('may start a file', () => {
    const file = join(directory, 'new');
    expect(appendSummary(file, 'x')).toEqual({ written: true });
    expect(readFileSync(file, 'utf8')).toBe('x\n');
  });
});

function made(level: Annotation['level'], count: number): readonly Annotation[] {
  const place = { level, file: 'api.yaml', line: 7 };
  return Array.from({ length: count }, (_, index) => ({ ...place, message: `${level} ${index + 1}` }));
}

/** The commands of a step that writes some warnings and then annotations. */
function shown(annotations: readonly Annotation[], before = 0): readonly Command[] {
  const written: string[] = [];
  const log = runnerLog((text) => written.push(text));
  for (let count = 0; count < before; count += 1) log.warning('before');
  annotate(log, annotations);
  return lines(written.join('')).flatMap((line) => parseLine(line) ?? []);
}

describe('annotations', () => {
  test('are all shown up to ten of each level', () => {
    const commands = shown([...made('warning', 10), ...made('error', 10), ...made('notice', 10)]);
    expect(commands).toHaveLength(30);
    expect(commands.filter(({ message }) => message.includes('more'))).toEqual([]);
    expect(commands[0]).toEqual({ name: 'error', properties: { file: 'api.yaml', line: '7' }, message: 'error 1' });
  });

  test('say in the tenth how many are not shown', () => {
    const commands = shown(made('error', 47));
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)?.message).toBe('error 10 (and 37 more, see the job summary)');
    expect(commands.at(-2)?.message).toBe('error 9');
  });

  test('leave room for those that were written before', () => {
    const commands = shown(made('warning', 10), 3);
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)?.message).toBe('warning 7 (and 3 more, see the job summary)');
    expect(shown(made('warning', 1), 12)).toHaveLength(12);
  });

  test('carry title and column', () => {
    const [command] = shown([{ level: 'notice', message: 'x', file: 'a.yaml', line: 1, column: 2, title: 't: u' }]);
    expect(command?.properties).toEqual({ title: 't: u', file: 'a.yaml', line: '1', col: '2' });
  });
});

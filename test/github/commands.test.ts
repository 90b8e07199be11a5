import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnotationLevel, inertLines, runnerLog } from '../../src/github/commands.ts';
import { type Command, lines, parseLine } from '../e2e/support/protocol.ts';

const ZERO_WIDTH_SPACE = '\u200B';

/** Texts that are likely to be taken for commands. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        ' ',
        'error',
        'add-mask',
        'stop-commands',
        'group',
        '%0A',
        '%25',
      ),
      fc.constantFrom('::error::x', '##[error]x', '::add-mask::', '##[group]', 'file=a,line=1', '%3A', ',', '='),
      fc.constantFrom('\r', '\n', '\r\n', '\t', '\v', '\f', '\u0085', '\u00A0', '\u1680', '\u2003', '\u2028', '\u2029'),
      fc.constantFrom(
        '\u3000',
        '\u200B',
        '\u200D',
        '\uFEFF',
        '\u00AD',
        '\u180E',
        '\0',
        '\u001B[31m',
        '\u0301',
        '\uD800',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const parameters = { seed: 20261121, numRuns: 3000 };

function written(act: (log: ReturnType<typeof runnerLog>) => void): string {
  let all = '';
  act(
    runnerLog((text) => {
      all += text;
    }),
  );
  return all;
}

function commands(stdout: string): readonly Command[] {
  return lines(stdout).flatMap((line) => parseLine(line) ?? []);
}

describe('the model of the runner', () => {
  test.each([
    ['::error::x', { name: 'error', properties: {}, message: 'x' }],
    [
      '\u2003\t::Warning file=a%2Cb,line=3::x%0Ay%250A',
      { name: 'warning', properties: { file: 'a,b', line: '3' }, message: 'x\ny%0A' },
    ],
    ['text ##[add-mask]secret', { name: 'add-mask', properties: {}, message: 'secret' }],
    ['\u200B::error::x', null],
    ['text ::error::x', null],
    ['::unknown::x', null],
    ['::error x', null],
  ])('reads %j', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  test('splits lines as .NET does', () => {
    expect(lines('a\rb\r\nc\n\nd\u2028e\n')).toEqual(['a', 'b', 'c', '', 'd\u2028e']);
  });
});

describe('info', () => {
  test.each([
    ['plain text', 'plain text\n'],
    ['a::b and C::D', 'a::b and C::D\n'],
    ['::error::x', `:${ZERO_WIDTH_SPACE}:error::x\n`],
    ['  ::error::x', `  :${ZERO_WIDTH_SPACE}:error::x\n`],
    ['see ##[group]x', `see #${ZERO_WIDTH_SPACE}#[group]x\n`],
    ['one\r\ntwo\rthree\u2028::four', `one\ntwo\nthree\n:${ZERO_WIDTH_SPACE}:four\n`],
    ['\u001B[31mred\0#\0#[x', `[31mred#${ZERO_WIDTH_SPACE}#[x\n`],
    ['', '\n'],
  ])('prints %j', (text, expected) => {
    expect(inertLines(text)).toBe(expected);
  });

  test('never prints a command, whatever it is given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const stdout = written((log) => {
          log.info(text);
        });
        expect(commands(stdout)).toEqual([]);
        expect(stdout.endsWith('\n')).toBe(true);
      }),
      parameters,
    );
  });
});

describe('annotations', () => {
  test('escape message and properties', () => {
    const stdout = written((log) => {
      log.error('100%: a\nb', { file: 'a,b:c.yaml', line: 3, column: 7, title: 'x=1, y' });
    });
    expect(stdout).toBe('::error title=x=1%2C y,file=a%2Cb%3Ac.yaml,line=3,col=7::100%25: a%0Ab\n');
  });

  test('without a place have no properties', () => {
    expect(
      written((log) => {
        log.notice('x', { file: '' });
      }),
    ).toBe('::notice::x\n');
  });

  test('are counted by level', () => {
    const log = runnerLog(() => undefined);
    log.warning('a');
    log.warning('b');
    log.error('c');
    expect([log.issued('error'), log.issued('warning'), log.issued('notice')]).toEqual([1, 2, 0]);
  });

  test('parse as exactly one command with the message that was meant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<AnnotationLevel>('error', 'warning', 'notice'),
        hostile,
        hostile,
        hostile,
        (level, message, file, title) => {
          const stdout = written((log) => {
            log[level](message, { file, title, line: 1, column: 2 });
          });
          const found = commands(stdout);
          expect(found).toHaveLength(1);
          expect(lines(stdout)).toHaveLength(1);
          expect(found[0]?.name).toBe(level);
          expect(visible(found[0]?.message ?? '')).toBe(visible(message));
          expect(found[0]?.properties['line']).toBe('1');
          expect(found[0]?.properties['col']).toBe('2');
        },
      ),
      parameters,
    );
  });

  test('keep a message without line breaks and control characters to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('%', ':', ',', '0', 'A', '2', '5', 'x', ' ', '=', ']') }),
        (message) => {
          const [found] = commands(
            written((log) => {
              log.error(message);
            }),
          );
          expect(found?.message).toBe(message);
        },
      ),
      parameters,
    );
  });

  test('hide nothing behind a combining mark', () => {
    const stdout = written((log) => {
      log.error('\u0301##[add-mask]x');
    });
    expect(stdout).toBe(`::error:: \u0301#${ZERO_WIDTH_SPACE}#[add-mask]x\n`);
  });
});

describe('other commands', () => {
  test('are one line each', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const stdout = written((log) => {
          log.group(text);
          log.debug(text);
          log.endGroup();
        });
        expect(commands(stdout).map(({ name }) => name)).toEqual(['group', 'debug', 'endgroup']);
        expect(lines(stdout)).toHaveLength(3);
      }),
      parameters,
    );
  });

  test('mask hides a secret and each of its lines', () => {
    const stdout = written((log) => {
      log.mask('to%ken');
      log.mask('a\nb');
      log.mask('');
    });
    expect(commands(stdout).map(({ name, message }) => [name, message])).toEqual([
      ['add-mask', 'to%ken'],
      ['add-mask', 'a\nb'],
      ['add-mask', 'a'],
      ['add-mask', 'b'],
    ]);
  });
});

/** What a reader sees of a text: one kind of line break, no control characters, nothing of no width. */
function visible(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, ''))
    .join('\n')
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .replace(/^ (?=\p{M})/u, '');
}

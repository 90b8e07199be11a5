import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptCommands } from '../../src/github/accept-commands.ts';
import { readRecord, recordLine } from '../../src/github/approval-record.ts';

const A = '626da2ce9399';
const B = '0123456789ab';
const LINE = `/api-governor accept ${A} because`;
const one = [{ ids: [A], reason: 'because' }];

describe('commands in comments', () => {
  test.each<[string, ReturnType<typeof acceptCommands>]>([
    [LINE, one],
    [`Looks fine.\r\n\r\n${LINE}\r\nThanks`, one],
    [`   ${LINE}`, one],
    [`/api-governor\taccept\t${A}\tbecause`, one],
    [`/api-governor accept ${A}, ${B} it is, after all, fine`, [{ ids: [A, B], reason: 'it is, after all, fine' }]],
    [`/api-governor accept ${A} ${A} x`, [{ ids: [A], reason: 'x' }]],
    [`${LINE}\n${LINE}`, [...one, ...one]],
    ['> a quote\n\n'.concat(LINE), one],
    ['```\ncode\n```\n'.concat(LINE), one],
    ['<!-- x --> \n'.concat(LINE), one],
    // Half of a command.
    ['/api-governor accept', [{ problem: 'no id' }]],
    ['/api-governor accept everything please', [{ problem: 'no id' }]],
    [`/api-governor accept ${A}`, [{ problem: 'no reason' }]],
    [`/api-governor accept ${A} …`, [{ problem: 'no reason' }]],
    [`/api-governor accept ${A}0 because`, [{ problem: 'no id' }]],
    [`/api-governor accept ${A.toUpperCase()} because`, [{ problem: 'no id' }]],
    // No command.
    ['', []],
    ['Hello\nworld', []],
    [`Please write ${LINE}`, []],
    [`\`${LINE}\``, []],
    [`/api-governors accept ${A} x`, []],
    [`/api-governor acceptance ${A} x`, []],
    [`    ${LINE}`, []],
    [`\t${LINE}`, []],
    [`- ${LINE}`, []],
    // Somebody else's words.
    [`> ${LINE}`, []],
    [`> said\n${LINE}`, []],
    [`\`\`\`\n${LINE}\n\`\`\``, []],
    [`~~~~\n~~~\n${LINE}\n~~~~`, []],
    [`\`\`\`\n${LINE}`, []],
    [`\`\`\`\n\`\`\`x\n${LINE}\n\`\`\``, []],
    [`<!--\n${LINE}\n-->`, []],
    [`<!--\n${LINE}`, []],
    [`<pre>\n${LINE}\n</pre>`, []],
    [`<CODE\n${LINE}\n`, []],
  ])('%j', (body, commands) => {
    expect(acceptCommands(body)).toEqual(commands);
  });

  test('any text is read, in time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => acceptCommands(text).length >= 0));
    expect(acceptCommands('<!--'.repeat(20_000))).toEqual([]);
    expect(acceptCommands(`${LINE}\n`.repeat(1000)).length).toBeLessThanOrEqual(50);
    expect(acceptCommands(`/api-governor accept ${`${A} `.repeat(4000)}x`)).toEqual([{ ids: [A], reason: 'x' }]);
  });
});

describe('what our comment remembers', () => {
  const record = { head: 'a'.repeat(40), since: '2026-11-20T12:00:00.000Z', seen: new Map([[`5:x:${A}`, B]]) };

  test('comes back', () => {
    expect(readRecord(`<!-- api-governor:x -->\n${recordLine(record)}\n## Title`)).toEqual(record);
  });

  test('can not be ended by anything in it', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(recordLine({ ...record, seen: new Map([[key, '-->']]) })).toMatch(/^<!-- [a-z:-]+[A-Za-z0-9+/=]* -->$/u);
      }),
    );
  });

  test.each([
    '',
    '<!-- api-governor-record: -->',
    '<!-- api-governor-record:e30= -->',
    '<!-- api-governor-record:!! -->',
    '<!-- api-governor-record:W10= -->',
  ])('is nothing in %j', (body) => {
    expect(readRecord(body)).toEqual({ head: null, since: null, seen: new Map() });
  });
});

import { expect, test } from 'vitest';
import type { ReportNote } from '../../src/model/problem.ts';
import { folded } from '../../src/report/notes.ts';

const twice = 'An operation has a second description of its body; it was left out.';
const missing = 'The `$ref` to ../a.yaml names a file that does not exist.';
const slash = 'A path should start with `/`.';

const note = (
  side: ReportNote['side'],
  where: string,
  message: string,
  kind: ReportNote['kind'] = 'partial',
): ReportNote => {
  const [file = '', line = '', column = ''] = where.split(/:(?=\d)/u);
  return { kind, side, message, location: { file, pointer: `/${line}`, line: Number(line), column: Number(column) } };
};

test.for<[string, readonly ReportNote[], readonly string[]]>([
  ['nothing', [], []],
  ['one place', [note('base', 'api.yaml:5:1', twice)], [`api.yaml:5:1 (base): ${twice}`]],
  [
    'two places of a file',
    [note('base', 'api.yaml:5:1', twice), note('base', 'api.yaml:9:1', twice)],
    [`\`api.yaml:5:1\`, \`9:1\` (base): ${twice}`],
  ],
  [
    'many places',
    [5, 6, 7, 8, 9].map((line) => note('head', `api.yaml:${line}:1`, twice)),
    [`\`api.yaml:5:1\`, \`6:1\`, \`7:1\` and 2 more (head): ${twice}`],
  ],
  [
    'other files, sides and sentences stay apart, in their order',
    [
      note('base', 'a.yaml:5:1', twice),
      note('base', 'b.yaml:5:1', twice),
      note('head', 'a.yaml:5:1', twice),
      note('base', 'a.yaml:7:2', missing),
      note('base', 'a.yaml:8:1', twice),
    ],
    [
      `\`a.yaml:5:1\`, \`8:1\` (base): ${twice}`,
      `b.yaml:5:1 (base): ${twice}`,
      `a.yaml:5:1 (head): ${twice}`,
      `a.yaml:7:2 (base): ${missing}`,
    ],
  ],
  [
    'a file whose name has marks of its own',
    [note('head', 'a`b`.yaml:1:2', twice), note('head', 'a`b`.yaml:3:4', twice)],
    [`\`\`a\`b\`.yaml:1:2\`\`, \`3:4\` (head): ${twice}`],
  ],
  [
    'a sentence that looks like one with a place is none',
    [{ kind: 'partial', side: null, message: 'a.yaml:5:1 (base): x', location: null }],
    ['a.yaml:5:1 (base): x'],
  ],
  [
    'a sentence without a place',
    [{ kind: 'partial', side: null, message: 'Two pairs were not compared.', location: null }],
    ['Two pairs were not compared.'],
  ],
  [
    'a remark on both sides is said of the head',
    [note('base', 'a.yaml:5:1', slash, 'warning'), note('head', 'a.yaml:6:1', slash, 'warning')],
    [`a.yaml:6:1 (head): ${slash}`],
  ],
  [
    'a remark on the base alone is said',
    [note('base', 'a.yaml:5:1', slash, 'warning'), note('head', 'a.yaml:6:1', twice)],
    [`a.yaml:5:1 (base): ${slash}`, `a.yaml:6:1 (head): ${twice}`],
  ],
  [
    'a gap on both sides is said once, of both',
    [note('base', 'a.yaml:5:1', twice), note('head', 'a.yaml:6:1', twice)],
    [`a.yaml:6:1 (base and head): ${twice}`],
  ],
])('%s', ([, notes, expected]) => {
  expect(folded(notes).map(({ sentence }) => sentence)).toEqual(expected);
});

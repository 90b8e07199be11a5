import { expect, test } from 'vitest';
import { folded } from '../../src/report/partial.ts';

const twice = 'An operation has a second description of its body; it was left out.';
const missing = 'The `$ref` to ../a.yaml names a file that does not exist.';

test.for<[string, readonly string[], readonly string[]]>([
  ['nothing', [], []],
  ['one place', [`api.yaml:5:1 (base): ${twice}`], [`api.yaml:5:1 (base): ${twice}`]],
  [
    'two places of a file',
    [`api.yaml:5:1 (base): ${twice}`, `api.yaml:9:1 (base): ${twice}`],
    [`\`api.yaml:5:1\`, \`9:1\` (base): ${twice}`],
  ],
  [
    'many places',
    [5, 6, 7, 8, 9].map((line) => `api.yaml:${line}:1 (head): ${twice}`),
    [`\`api.yaml:5:1\`, \`6:1\`, \`7:1\` and 2 more (head): ${twice}`],
  ],
  [
    'other files, sides and sentences stay apart, in their order',
    [
      `a.yaml:5:1 (base): ${twice}`,
      `b.yaml:5:1 (base): ${twice}`,
      `a.yaml:5:1 (head): ${twice}`,
      `a.yaml:7:2 (base): ${missing}`,
      `a.yaml:8:1 (base): ${twice}`,
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
    [`a\`b\`.yaml:1:2 (head): ${twice}`, `a\`b\`.yaml:3:4 (head): ${twice}`],
    [`\`\`a\`b\`.yaml:1:2\`\`, \`3:4\` (head): ${twice}`],
  ],
  ['a sentence without a place', ['Two pairs were not compared.'], ['Two pairs were not compared.']],
])('%s', ([, sentences, expected]) => {
  expect(folded(sentences)).toEqual(expected);
});

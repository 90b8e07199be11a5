import { expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/** What a reference that leads nowhere stands for is not known: nothing of it came or went. */

const text: JsonObject = { type: 'string' };
const user: JsonObject = { type: 'object', required: ['name'], properties: { name: text, mail: text } };
const lost: JsonObject = { $ref: '#/components/schemas/Lost' };

const documentOf = (schema: Json): JsonObject => {
  const content = { 'application/json': { schema } };
  const post = { requestBody: { content }, responses: { 200: { description: 'Fine.', content } } };
  return { openapi: '3.0.3', info: { title: 'T', version: '1.0.0' }, paths: { '/users': { post } } };
};

async function told(before: Json, after: Json): Promise<readonly string[]> {
  const [base, head] = [await contractOf(documentOf(before)), await contractOf(documentOf(after))];
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() })
    .map(({ judgement: { impact, message } }) => `${impact}: ${message}`)
    .toSorted();
}

const both = (says: (part: string) => string): readonly string[] =>
  ['Request', 'Response'].map((part) => `potentially-breaking: ${says(part)}`);

test.for<[string, Json, Json, readonly string[]]>([
  [
    'a body',
    user,
    lost,
    both((part) => `${part} body can't be compared: the reference \`#/components/schemas/Lost\` leads nowhere.`),
  ],
  [
    'a body that is described again',
    lost,
    user,
    both((part) => `${part} body can't be compared: the reference \`#/components/schemas/Lost\` led nowhere before.`),
  ],
  [
    'a property',
    { type: 'object', properties: { user } },
    { type: 'object', properties: { user: lost } },
    both(
      (part) =>
        `${part} property \`user\` can't be compared: the reference \`#/components/schemas/Lost\` leads nowhere.`,
    ),
  ],
  ['the same on both sides', lost, lost, []],
  [
    'another one',
    lost,
    { $ref: '#/components/schemas/Gone' },
    both((part) => `${part} body can't be compared: the reference \`#/components/schemas/Gone\` leads nowhere.`),
  ],
])('%s', async ([, before, after, expected]) => {
  expect(await told(before, after)).toEqual(expected);
});

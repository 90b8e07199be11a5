import { expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/** Who reads an object that has nothing but values under any names reads these values: they change as those of a list do. */

const text: JsonObject = { type: 'string' };
const map = (rest?: Json): JsonObject => ({
  type: 'object',
  ...(rest === undefined ? {} : { additionalProperties: rest }),
});
const named = (rest: Json): JsonObject => ({ ...map(rest), properties: { name: text } });

const documentOf = (schema: Json, direction: string): JsonObject => {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'Fine.', ...(direction === 'response' ? { content } : {}) } };
  const operation = { ...(direction === 'request' ? { requestBody: { content } } : {}), responses };
  return { openapi: '3.1.0', info: { title: 'T', version: '1.0.0' }, paths: { '/labels': { put: operation } } };
};

async function told(before: Json, after: Json, direction: string): Promise<readonly string[]> {
  const base = await contractOf(documentOf(before, direction));
  const head = await contractOf(documentOf(after, direction));
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() }).map(
    ({ judgement: { impact, message } }) => `${impact}: ${message}`,
  );
}

const values = 'Each value of the response body changed its type from';

test.for<[string, Json, Json, string]>([
  ['texts became anything', map(text), map(true), `breaking: ${values} \`string\` to \`any\`.`],
  ['the same as a schema', map(text), map({}), `breaking: ${values} \`string\` to \`any\`.`],
  [
    'texts became more',
    map(text),
    map({ type: ['string', 'integer'] }),
    `breaking: ${values} \`string\` to \`integer\` or \`string\`.`,
  ],
  ['anything became texts', map(true), map(text), `non-breaking: ${values} \`any\` to \`string\`.`],
  [
    'nothing is said of them any more',
    map(text),
    map(),
    'potentially-breaking: Response body admits any other properties now; before, it admitted only those that match a schema.',
  ],
  [
    'they stand beside others',
    named(text),
    named(true),
    'potentially-breaking: Response body admits any other properties now; before, it admitted only those that match a schema.',
  ],
])('%s', async ([, before, after, expected]) => {
  expect(await told(before, after, 'response')).toEqual([expected]);
});

test('a request that may hold any values asks for texts', async () => {
  expect(await told(map(true), map(text), 'request')).toEqual([
    'breaking: Each value of the request body changed its type from `any` to `string`.',
  ]);
});

/** What the specification does not allow so, and everybody understands. */
import { expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';
import type { JsonObject } from '../../src/model/json.ts';

const side = (document: JsonObject): { text: string; path: string } => ({
  text: JSON.stringify({ info: { title: 'Pets', version: '1.0.0' }, ...document }),
  path: 'api.json',
});

async function told(base: JsonObject, head: JsonObject) {
  const { findings, notes, partial } = await compareSpecs({
    base: side(base),
    head: side(head),
    settings: 'lint: { mode: off }\nwitness: off\n',
  });
  return {
    said: findings.filter(({ source }) => source === 'diff').map(({ rule, message }) => `${rule}: ${message}`),
    warned: [...new Set((notes ?? []).filter(({ kind }) => kind === 'warning').map(({ message }) => message))],
    partial,
  };
}

const pet = (name: JsonObject): JsonObject => ({ type: 'object', required: ['name'], properties: { name } });
const text = { type: 'string' };
const JSON_BODY = 'application/json';

const openapi = (answer: JsonObject, schema: JsonObject): JsonObject => ({
  openapi: '3.0.3',
  paths: { '/pets': { get: { responses: { 200: answer } } } },
  components: { schemas: { Pet: schema } },
});
const swagger = (operation: JsonObject, schema: JsonObject = pet(text)): JsonObject => ({
  swagger: '2.0',
  consumes: [JSON_BODY],
  produces: [JSON_BODY],
  paths: { '/pets': { post: { responses: { 204: { description: 'Fine.' } }, ...operation } } },
  definitions: { Pet: schema },
});

const INSTEAD = 'A reference to a response leads to a schema; it was read as that of its body.';
const [inThree, inTwo] = [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/definitions/Pet' }];

test('a response that is a reference to a schema has that in its body', async () => {
  const { said, warned, partial } = await told(openapi(inThree, pet(text)), openapi(inThree, pet({ type: 'integer' })));
  expect(said).toEqual([
    'response-type-changed: Response property `name` changed its type from `string` to `integer`.',
  ]);
  expect(warned).toEqual([INSTEAD]);
  expect(partial).toEqual([]);
});

test('to write the response around it is no change of messages', async () => {
  const right = { description: 'A pet.', content: { [JSON_BODY]: { schema: inThree } } };
  const { said } = await told(openapi(inThree, pet(text)), openapi(right, pet(text)));
  expect(said.filter((one) => !one.startsWith('documentation-changed'))).toEqual([]);
});

test('the same in Swagger 2.0', async () => {
  const answering = (schema: JsonObject): JsonObject => swagger({ responses: { 200: inTwo } }, schema);
  const { said, warned } = await told(answering(pet(text)), answering(pet({ type: 'integer' })));
  expect(said).toEqual([
    'response-type-changed: Response property `name` changed its type from `string` to `integer`.',
  ]);
  expect(warned).toEqual([INSTEAD]);
});

const body = (more: JsonObject): JsonObject => swagger({ parameters: [{ name: 'pet', in: 'body', ...more }] });
const BARE = 'A `body` parameter has a `type` in place of a `schema`; it was read as one.';

test.each<[string, JsonObject, JsonObject, readonly string[], readonly string[]]>([
  [
    'changes',
    text,
    { type: 'integer' },
    ['request-type-changed: Request body changed its type from `string` to `integer`.'],
    [BARE],
  ],
  ['becomes a schema', { ...text, maxLength: 9 }, { schema: { ...text, maxLength: 9 } }, [], [BARE]],
  [
    'gets a limit',
    text,
    { ...text, maxLength: 9 },
    ['request-max-length-set: Request body got the maximum length `9`.'],
    [BARE],
  ],
])('a body that has a type in place of a schema %s', async (_, before, after, said, warned) => {
  expect(await told(body(before), body(after))).toEqual({ said, warned, partial: [] });
});

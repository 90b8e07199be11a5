import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { Scope } from 'nimma/legacy/runtime';
import { shortenWalk } from '../../src/lint/child/walk.ts';
import { definitionOf, inOrder, quick, slow } from './support/quick.ts';
import { load } from './support/rulesets.ts';

// What is reached a second time is not walked through again, and yet something may be found only there. In each of these
// descriptions it is: the finding with the message that is named comes of the second way alone.

const schema = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const withSchemas = (schemas: JsonObject, others: JsonObject = {}): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'A', version: '1' },
  paths: {},
  ...others,
  components: { schemas },
});
const properties = (one: JsonObject): JsonObject => ({ type: 'object', properties: one });

/** Where paths lead is known as soon as a function was called. */
const first = { given: '$.openapi', then: { function: 'truthy' } };
const lacks = (given: string, field: string, message: string): Json => ({
  given,
  message,
  then: { field, function: 'truthy' },
});
const has = (given: string, message: string): Json => ({ given, message, then: { function: 'falsy' } });

/** What YAML has twice by an anchor and an alias. */
const anchored = { title: 'C' };

/** A name that Spectral takes for `a/b`, which is not there: what is missing is part of the message. */
const awkward = { 'a~1b': { type: 'string' } };
const belowProperties = "$..properties..['a~1b']";

const media = {
  'application/json': {
    schema: { type: 'object', required: ['word'], properties: { word: { type: 'string', writeOnly: true } } },
    example: {},
  },
};
const bad = (text: string): Json => ({ extends: [['spectral:oas', 'off']], rules: { first, [text]: true } });

test.each<[string, Json, JsonObject, readonly string[]]>([
  [
    'another expression looks there',
    { first, titled: has('$..B.items.title', 'Titled') },
    withSchemas({ A: { items: schema('C') }, B: { items: schema('C') }, C: { title: 'C' } }),
    ['Titled'],
  ],
  [
    'a filter passes what stands above',
    { first, titled: has('$..[?(@ && @.flag)].items.title', 'Titled') },
    withSchemas({ A: { items: schema('C') }, B: { flag: true, items: schema('C') }, C: { title: 'C' } }),
    ['Titled'],
  ],
  [
    'a filter asks for the name of the reference',
    { first, titled: has('$..[?(@property === "title" && @parentProperty === "items")]', 'Titled') },
    withSchemas({ A: { not: schema('C') }, B: { items: schema('C') }, C: { title: 'C' } }),
    ['Titled'],
  ],
  [
    'it is another place, though the same value',
    { first, titled: has('$..items.title', '{{path}}') },
    withSchemas({
      A: { items: schema('C') },
      B: { items: schema('D') },
      C: anchored,
      D: anchored,
    }),
    ['#/components/schemas/C/title', '#/components/schemas/D/title'],
  ],
  [
    'what is missing is worded by the name of the reference, and was not before',
    { first, named: lacks(belowProperties, 'one', '{{property}}') },
    withSchemas({
      A: properties({ x: schema('E') }),
      B: properties({ x: schema('F') }),
      C: awkward,
      E: { two: schema('C') },
      F: { one: schema('C') },
    }),
    ['C', 'C.a/b.one'],
  ],
  [
    '… and was before',
    { first, named: lacks(belowProperties, 'one', '{{property}}') },
    withSchemas({
      A: properties({ x: schema('F') }),
      B: properties({ x: schema('E') }),
      C: awkward,
      E: { two: schema('C') },
      F: { one: schema('C') },
    }),
    ['C', 'C.a/b.one'],
  ],
  [
    '… in what other references lead to',
    { first, named: lacks('$..properties..q', 'one', '{{property}}') },
    withSchemas({
      A: properties({ x: schema('E') }),
      B: properties({ x: schema('F') }),
      C: { 'a~1b': { q: {} } },
      D: { $ref: '#/components/schemas/C/a~01b' },
      E: { two: schema('C') },
      F: { one: schema('C') },
    }),
    ['C', 'C.a/b.q.one'],
  ],
  [
    '… behind another reference',
    { first, named: lacks(belowProperties, 'one', '{{property}}') },
    withSchemas({
      A: properties({ x: schema('E') }),
      B: properties({ x: schema('F') }),
      C: { items: schema('D'), ...awkward },
      D: { title: 'D' },
      E: { two: schema('C') },
      F: { one: schema('C') },
    }),
    ['C', 'C.a/b.one'],
  ],
  [
    'nothing is said of what is missing right behind the first reference',
    { first, named: has(belowProperties, '{{property}}') },
    withSchemas({
      A: properties({ items: schema('E') }),
      B: properties({ items: schema('C') }),
      C: awkward,
      E: { items: schema('C') },
    }),
    ['C', 'C.a/b'],
  ],
  [
    'it stands in no response',
    bad('oas3-valid-media-example'),
    {
      openapi: '3.0.3',
      paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/R' } } } } },
      webhooks: { a: { get: { responses: { 200: { $ref: '#/components/responses/R' } } } } },
      components: { responses: { R: { description: 'OK', content: media } } },
    },
    ['"example" property must have required property "word"'],
  ],
  [
    'it stands in no response, which the next step tells',
    bad('oas3-valid-media-example'),
    {
      openapi: '3.0.3',
      paths: { '/a': { get: { $ref: '#/components/responses/R' } } },
      webhooks: { a: { get: { $ref: '#/components/responses/R' } } },
      components: { responses: { R: { responses: { 200: { description: 'OK', content: media } } } } },
    },
    ['"example" property must have required property "word"'],
  ],
  [
    'a reference stays there, because it leads to itself',
    { short: { given: '$..[*]', message: 'Long', then: { function: 'length', functionOptions: { max: 9 } } } },
    withSchemas({
      Self: { ...schema('Self'), description: 'Beside' },
      Outer: { items: schema('Self') },
      First: { items: schema('Outer') },
      Second: { items: schema('Outer') },
    }),
    ['Long'],
  ],
])('something is found on the second way only: %s', async (_, given, api, messages) => {
  const rules = typeof given === 'object' && given !== null && 'extends' in given ? given : { rules: given };
  const definition = await definitionOf(JSON.stringify(rules));
  const expected = await slow(definition, { 'api.json': api });
  expect(new Set(expected.map(([, , message]) => message))).toEqual(new Set(messages));
  expect(inOrder(await quick(definition, { 'api.json': api }))).toEqual(inOrder(expected));
});

test('a function of a team is called on each way', async () => {
  const code = 'module.exports = (_value, _options, { path }) => [{ message: path.join() }];';
  const rules = `functions: [told]
functionsDir: .
rules:
  first: { given: $.openapi, then: { function: truthy } }
  told: { given: $..items.title, message: '{{error}}', then: { function: told } }
`;
  const files = { 'team.yaml': rules, 'told.js': code };
  const { definition } = await load(files, ['./team.yaml'], { code: true });
  const api = withSchemas({ A: { items: schema('C') }, B: { items: schema('C') }, C: { title: 'C' } });
  const expected = await slow(definition, { 'api.json': api });
  expect(expected.map(([, , message]) => message)).toEqual(
    ['A', 'B'].map((name) => `components,schemas,${name},items,title`),
  );
  expect(inOrder(await quick(definition, { 'api.json': api }))).toEqual(inOrder(expected));
});

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['not looked into', ['$.a[*]'], ['$.a[*]'], ['a', 'a.b', 'c']],
  ['looked into when something else is asked', ['$.a[*]'], ['$.a[*]', '$.c[*]'], ['a', 'a.b', 'c', 'c.d']],
  ['looked into when that was said', ['$.a[*]', '$.c[*]'], ['$.a[*]', '$.c[*]'], ['a', 'a.b', 'c', 'c.d']],
])('what can hold nothing that is asked for is %s', (_, known, asked, expected) => {
  const document = { a: { b: 'b' }, c: { d: 'd' } };
  shortenWalk(document, () => ({ asking: known.map((given) => ({ given, rule: 'rule' })), isOnce: false }));
  const scope = new Scope(document, Object.fromEntries(asked.map((given) => [given, () => undefined])));
  const visited: string[] = [];
  scope.traverse(({ path }) => void visited.push(path.join('.')), null);
  expect(visited).toEqual(expected);
});

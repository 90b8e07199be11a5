import { createRequire } from 'node:module';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expressionProblem, fieldProblem } from '../../src/lint/rulesets/expression.ts';

interface Engine {
  query(document: object, callbacks: Readonly<Record<string, () => void>>): void;
}
// Spectral loads it so, and the legacy build can't be imported.
const load = createRequire(import.meta.url);
const { default: Nimma } = load('nimma/legacy') as {
  default: new (expressions: readonly string[], options: object) => Engine;
};
const { jsonPathPlus } = load('nimma/fallbacks') as { jsonPathPlus: object };

/** Runs an expression as Spectral does. */
function run(expression: string, document: object): number {
  let found = 0;
  const nimma = new Nimma([expression], {
    fallback: jsonPathPlus,
    unsafe: false,
    output: 'auto',
    customShorthands: {},
  });
  nimma.query(document, { [expression]: () => (found += 1) });
  return found;
}

const document = {
  info: { title: 'a', names: ['b'], constructor: { name: 'x' } },
  paths: { '/users/{id}': { get: { parameters: [{ in: 'path', name: 'id' }], 'x-a': 'reached' } } },
};

/** What an attack would call: it is a global, so that code made from text finds it. */
let reached = 0;
beforeEach(() => {
  reached = 0;
  Reflect.set(globalThis, 'reach', () => (reached += 1));
});
afterEach(() => Reflect.deleteProperty(globalThis, 'reach'));

describe('what public rulesets use is accepted', () => {
  test.for([
    '$',
    '$..',
    '$.paths[*]~',
    "$.paths[*][get,put,'x-y']",
    '$.paths[*][*].parameters[?(@.in == "path")]',
    '$..parameters[?(@ && @.in)]',
    '$..[?(@property !== "properties" && @ && (@.example !== void 0 || @["x-example"] !== void 0))]',
    '$..[?(@ && @.type && @.type.constructor.name === "Array" && @.type.includes("array"))]',
    '$.paths..responses[?( @property >= 200 && @property < 300 && @property != 204)]',
    '$.paths[?(@property.match(/\\/providers\\/\\w+\\.\\w+$/i))].get.responses.200.schema',
    '$.paths[*].get.responses[?(@property.match(/2\\d\\d/))].content[*].schema',
    '$.paths[*][*].requestBody.content[?(@property ~= "^application\\\\/json(;.*)*$")].schema',
    '$.paths[?(!@property.endsWith("}") && @property.indexOf("/a") > -1)]',
    '$..[?(@object() && @.properties)].properties[?(@object())]^',
    '$.paths[?(@property in ["/a", "/b"])]',
    '$.tags[?(["a", "b"].includes(@.name))]',
    '$.paths[?(@.x == undefined || @.y == null || @.z === -1)]',
    '$.servers[(@.length-1)]',
    '$.tags[-1:]',
    '$.paths[*][*].responses[*].content.application/json',
    '$[paths,"x-paths"].*[patch][?(@property === "x-l" && @ === true)]^.responses[?(@property == "200")]',
  ])('%s', (expression) => {
    expect(expressionProblem(expression, 'data')).toBeNull();
    expect(() => run(expression, document)).not.toThrow();
  });
});

describe('attacks are refused', () => {
  test.for<[string, boolean]>([
    // The second value: does Spectral run it as it is?
    ['$.info[?(@.constructor.constructor("reach()")())]', true],
    ['$.info[?(@["constructor"]["constructor"]("reach()")())]', true],
    // The parser reads the escape as `x63`, the program that is made of it as `c`.
    ['$.info[?(@["\\x63onstructor"]["\\x63onstructor"]("reach()")())]', true],
    ['$.info[?(@["\\u0063onstructor"]["\\u0063onstructor"]("reach()")())]', true],
    ['$.info[?(@["con" + "structor"]["con" + "structor"]("reach()")())]', true],
    ['$.info[?(this.constructor.constructor("reach()")())]', true],
    ['$.info[?(@property.constructor.constructor("reach()")())]', true],
    ['$.info[?(@root.constructor.constructor("reach()")())]', true],
    ['$.info[?(@.includes.constructor("reach()")())]', true],
    ['$.info[?(@.match.constructor.name.constructor.constructor("reach()")())]', true],
    // The pattern is copied between two slashes.
    ['$.info[?(@ ~= "a/.test(reach()) || /b")]', true],
    // Neither the right side of `in` nor the items of an array are looked at by the engine.
    ['$.info[?(@ in reach())]', true],
    ['$.info[?([reach()])]', true],
    ['$.info[?(@.replace("a", reach))]', true],
    ['$.info[?(/a/.constructor.constructor("reach()")())]', true],
    ['$..info..[?(@.constructor.constructor("reach()")())]', false],
    ['$.info[?(@.title ? reach() : reach())]', false],
    ['$.info[?(@property.match(/\\d/) || @.constructor.constructor("reach()")())]', false],
    ['$.info[(@.constructor.constructor("reach()")())]', false],
    ['$.info[?(@.x == "@a[?(reach())]" && /\\d/.test(@))]', false],
    ['$.info[?(@.__proto__.x)]', false],
    ['$.info[?(@["__proto__"])]', false],
    ['$.info[?(@.x = reach())]', false],
    ['$.info[?(@; reach())]', false],
    ['$.info[?(@, reach())]', false],
    ['$.info[?(`${reach()}`)]', false],
    ['$.info[?(reach())]', false],
    ['$.info[?(!reach)]', false],
    ['$.info[?(@.a[reach()])]', false],
    ['$.info[?(@.a[@property])]', false],
    ['$.info[?(@.match.call(reach))]', false],
    ['$.info[?(@.match.apply(reach))]', false],
    ['$.info[?(typeof reach)]', false],
    ['$.info[?(process.env)]', false],
    ['$.info[?(import("fs"))]', false],
    ['$.info[?(new Date())]', false],
    ['$.info[?(@@reach)]', false],
    ['$.info[?(@(reach()))]', false],
    ['$.info[?(@string(reach()))]', false],
    ['$.info[?(@.a.repeat(1000000000))]', false],
    ['$.info[?(@.\u2028)]', false],
    ['$.info[?("a\u2028" == @)]', false],
  ])('%s', ([expression, runs]) => {
    expect(expressionProblem(expression, 'data')).toMatch(/^It(?:s filter| is) .*\.$/);
    if (runs) {
      try {
        run(expression, document);
      } catch {
        // It may fail afterwards.
      }
    }
    // So that the table says the truth about what Spectral would do.
    expect(reached > 0).toBe(runs);
  });

  test('a trusted ruleset may', () => {
    expect(expressionProblem('$.info[?(@.constructor.constructor("reach()")())]', 'code')).toBeNull();
  });
});

test.for([
  '$.paths[',
  '$.paths[?(@.a]',
  '$.paths[?(@.a)))]',
  '$.paths[?(@.a &&)]',
  '$.paths[?()]',
  'paths',
  '',
  `$.${'a'.repeat(5000)}`,
  '$.a[?(@.b == "c)]',
])('%s is no JSONPath', (expression) => {
  expect(expressionProblem(expression, 'data')).not.toBeNull();
  expect(expressionProblem(expression, 'code')).not.toBeNull();
});

test.for<[string, boolean]>([
  ['description', true],
  ['@key', true],
  ['schema.example', true],
  ['x-a', true],
  ['$', true],
  ['$.a.b[*]', true],
  ['$..a~', true],
  ['constructor', false],
  ['a.__proto__.b', false],
  ['a["prototype"]', false],
  ['$.a[?(@.b)]', false],
  ['$.a[(reach())]', false],
  ['$.a[', false],
])('the field %s', ([field, accepted]) => {
  expect(fieldProblem(field, 'data') === null).toBe(accepted);
});

describe('no accepted expression leaves the document', () => {
  const atom = fc.constantFrom(
    '@',
    '@.title',
    '@property',
    '@root',
    '@parent',
    'this',
    'reach',
    'reach()',
    'globalThis.reach()',
    '"constructor"',
    '"con"',
    '"structor"',
    '"\\x63onstructor"',
    '"reach()"',
    '"a/.test(reach())||/b"',
    '/a/',
    '/\\d/',
    '1',
    'void 0',
    'undefined',
    '[reach()]',
    '["a"]',
    '`${reach()}`',
  );
  const name = fc.constantFrom(
    'constructor',
    '__proto__',
    'prototype',
    'name',
    'match',
    'test',
    'includes',
    'indexOf',
    'call',
    'map',
    'replace',
    'at',
    'title',
    '__lookupGetter__',
  );
  const { filter } = fc.letrec<{ filter: string }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      atom,
      fc.tuple(tie('filter'), name).map(([left, member]) => `${left}.${member}`),
      fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `${left}[${right}]`),
      fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `${left}(${right})`),
      fc.tuple(tie('filter'), name, tie('filter')).map(([left, member, right]) => `${left}.${member}(${right})`),
      tie('filter').map((left) => `${left}()`),
      fc
        .tuple(
          tie('filter'),
          fc.constantFrom('||', '&&', '==', '+', 'in', '~=', '=', ',', ';', '?.', '??'),
          tie('filter'),
        )
        .map(([left, operator, right]) => `${left} ${operator} ${right}`),
      tie('filter').map((inner) => `(${inner})`),
      tie('filter').map((inner) => `!${inner}`),
    ),
  }));
  const expression = fc
    .tuple(
      fc.constantFrom('$.info', '$.', '$..', '$.info..title..', '$.paths[*]'),
      filter,
      fc.constantFrom('', '^', '~', '.title'),
    )
    .map(([path, inner, rest]) => `${path}[?(${inner})]${rest}`);

  test('whatever it is made of', () => {
    let accepted = 0;
    fc.assert(
      fc.property(expression, (text) => {
        if (expressionProblem(text, 'data') !== null) return;
        accepted += 1;
        try {
          run(text, document);
        } catch {
          // A type error of a filter is the runner's to report.
        }
        expect(reached).toBe(0);
      }),
      { seed: Number(process.env['FC_SEED']), numRuns: 2000 },
    );
    // The property says nothing when hardly anything is accepted.
    expect(accepted).toBeGreaterThan(200);
  });
});

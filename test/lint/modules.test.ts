import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moduleLoader } from '../../src/lint/rulesets/link.ts';
import { unreadModule } from '../../src/lint/rulesets/module-error.ts';
import { spectralRuleset } from '../../src/lint/rulesets/spectral.ts';
import { syntaxFault } from '../../src/lint/rulesets/syntax.ts';
import { load, problemOf } from './support/rulesets.ts';

// JavaScript of the trusted side: what Node makes of the same modules is what the loader must make of them.

type Texts = Readonly<Record<string, string>>;

/** What the module `main.js` exports by our loader. */
async function ours(files: Texts): Promise<unknown> {
  const team = 'functions: [main]\nfunctionsDir: .\nrules: { a: { given: $, then: { function: main } } }\n';
  const { definition } = await load({ ...files, 'team.yaml': team }, ['./team.yaml'], { code: true });
  const sent = JSON.parse(JSON.stringify(definition)) as typeof definition;
  return moduleLoader(sent.modules)('repository/main.js');
}

/** The same by Node itself. */
function nodes(files: Texts): unknown {
  const directory = mkdtempSync(join(tmpdir(), 'modules-'));
  try {
    writeFileSync(join(directory, 'package.json'), '{"type": "commonjs"}');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(directory, path, '..'), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    return createRequire(join(directory, 'package.json'))('./main.js');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test.each<[string, Texts]>([
  [
    'a circle: what is exported so far',
    {
      'main.js': "exports.early = 1; exports.seen = require('./b').seen; exports.late = 2;",
      'b.js': "const main = require('./main'); exports.seen = Object.keys(main);",
    },
  ],
  [
    'a circle through a folder, with exports that are replaced',
    {
      'main.js': "module.exports = { ...require('./parts'), own: true };",
      'parts/index.js': "module.exports = { one: require('./one'), two: 2 };",
      'parts/one.js': "const all = require('.'); const main = require('..'); module.exports = [typeof all.two, main];",
      'index.js': 'module.exports = "the folder above";',
    },
  ],
  ['itself', { 'main.js': "exports.a = 1; exports.same = require('./main') === exports;" }],
  [
    'a module that fails is run again when it is required again',
    {
      'main.js':
        "globalThis.tries = 0; const found = []; for (let i = 0; i < 3; i += 1) try { found.push(require('./b').tries); } catch (error) { found.push(error.message); } module.exports = found;",
      'b.js':
        "globalThis.tries += 1; if (globalThis.tries < 3) throw new Error('not yet'); exports.tries = globalThis.tries;",
    },
  ],
  [
    'only what is reached is run',
    {
      'main.js':
        "const run = []; globalThis.run = run; if (run.length > 0) require('./b'); require('./c'); module.exports = run;",
      'b.js': "globalThis.run.push('b');",
      'c.js': "globalThis.run.push('c', module.loaded, typeof module.require, require('./data.json').a);",
      'data.json': '{"a": [1]}',
    },
  ],
  ['words that look like imports', { 'main.js': 'const imports = 1;\nimports\n  + 1;\nmodule.exports = imports;' }],
])('CommonJS, %s', async (_, files) => {
  const expected = nodes(files);
  expect(await ours(files)).toEqual(expected);
});

test('CommonJS in any circles runs in the order of Node, with what it exports by then', async () => {
  const count = 5;
  const name = (index: number): string => (index === 0 ? 'main' : `m${index}`);
  const graphs = fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count });
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const files = Object.fromEntries(
        graph.map((required, index) => [
          `${name(index)}.js`,
          [
            index === 0 ? 'exports.log = globalThis.order = [];' : '',
            `globalThis.order.push('start ${index}');`,
            ...required.map(
              (to, place) =>
                `exports.e${place} = ${place}; globalThis.order.push([${index}, ${to}, Object.keys(require('./${name(to)}')).join()]);`,
            ),
            `globalThis.order.push('end ${index}');`,
          ].join('\n'),
        ]),
      );
      const expected = (nodes(files) as { readonly log: unknown }).log;
      expect(((await ours(files)) as { readonly log: unknown }).log).toEqual(expected);
    }),
    { seed: 20261125, numRuns: 60 },
  );
});

test('ES modules and CommonJS import each other', async () => {
  const files = {
    'main.js':
      "import old from './old.cjs';\nimport { basename } from 'node:path';\nexport default [old, basename('/a/b')];",
    'old.cjs': "exports.circle = require('./round.cjs'); exports.text = require('./new.mjs').word;",
    'round.cjs': "module.exports = typeof require('./old.cjs');",
    'new.mjs': "export const word = 'new';",
  };
  expect(await ours(files)).toEqual([{ circle: 'object', text: 'new' }, 'b']);
});

test('ES modules that import each other are refused in a sentence', async () => {
  const files = { 'main.js': "import './b.mjs';\nexport default 1;", 'b.mjs': "import './main.js';" };
  await expect(ours(files)).rejects.toThrow(
    /^The modules repository\/main\.js → repository\/b\.mjs → .* import each other$/,
  );
});

test.each<[string, Texts, string]>([
  [
    'syntax of CommonJS',
    { 'main.js': 'module.exports = 1;\nlet a b;' },
    "main.js can't be run: Unexpected identifier 'b'",
  ],
  [
    'syntax of an ES module',
    { 'main.js': 'export default 1;\n\nlet a b;' },
    "main.js can't be run: Unexpected identifier 'b'",
  ],
  [
    'an ES module that throws',
    { 'main.js': '\nthrow new Error("no");\nexport default 1;' },
    "main.js:2:7 can't be run: no",
  ],
  [
    'an ES module that throws behind an import in the same line',
    { 'main.js': 'import "./b.mjs"; throw new Error("no");\nexport default 1;', 'b.mjs': 'export default 1;' },
    "main.js:1 can't be run: no",
  ],
  ['CommonJS that throws', { 'main.js': 'throw new Error("no");' }, "main.js:1:7 can't be run: no"],
  ['… later', { 'main.js': 'exports.a = 1;\n\n  throw new Error("no");\n' }, "main.js:3:9 can't be run: no"],
  [
    '… in a comment at the end',
    { 'main.js': 'null.x; // all' },
    "main.js:1:6 can't be run: Cannot read properties of null (reading 'x')",
  ],
  [
    '… in strict mode',
    { 'main.js': "'use strict';\nmissing = 1;" },
    "main.js:2:9 can't be run: missing is not defined",
  ],
  [
    '… with a name of its own for its text',
    { 'main.js': 'null.x;\n//# sourceURL=/somewhere/else.js' },
    "main.js:1:6 can't be run: Cannot read properties of null (reading 'x')",
  ],
  [
    '… in a file with an awkward name',
    { 'main.js': 'require("./a (b) é.js");', 'a (b) é.js': '\nthrow new Error("no");' },
    "a (b) é.js:2:7 can't be run: no",
  ],
  [
    '… in a function that it calls',
    { 'main.js': 'function inner() {\n  throw new TypeError("no");\n}\ninner();' },
    "main.js:2:9 can't be run: no",
  ],
  [
    '… in a function of another, which ran',
    { 'main.js': '\nrequire("./b.js")();', 'b.js': 'module.exports = () => {\n\n\n  throw new Error("no"); };' },
    "main.js:2:18 can't be run: no",
  ],
  [
    '… what no error is made for',
    { 'main.js': '\nthrow Object.assign(new Error("no"), { stack: undefined });' },
    "main.js can't be run: no",
  ],
  [
    'an ES module that CommonJS throws in',
    { 'main.js': 'import "./b.cjs";\nexport default 1;', 'b.cjs': '\n\n throw new Error("no");' },
    "b.cjs:3:8 can't be run: no",
  ],
  [
    'what is missing',
    { 'main.js': '\nthrow require.call(null, "pa" + "th");' },
    "main.js:2:15 can't be run: repository/main.js requires path, which it can't",
  ],
  [
    'a syntax error of what it makes itself',
    { 'main.js': '\nnew RegExp("(");' },
    "main.js:2:1 can't be run: Invalid regular expression: /(/: Unterminated group",
  ],
  [
    'one that is required',
    { 'main.js': "module.exports = require('./lib/b.js');", 'lib/b.js': 'null.x;' },
    "lib/b.js:1:6 can't be run: Cannot read properties of null (reading 'x')",
  ],
  [
    'one that is imported',
    { 'main.js': "import './lib/b.mjs';\nexport default 1;", 'lib/b.mjs': 'export default (;' },
    "lib/b.mjs can't be run: Unexpected token ';'",
  ],
])('a module that can not run is named: %s', async (_name, files, message) => {
  await expect(ours(files)).rejects.toHaveProperty('message', message);
});

test.each<[string, string, string, string]>([
  [
    'CommonJS',
    'main.js',
    'module.exports = 1;\n\tlet a b;',
    "main.js:2:8: This is no JavaScript: Unexpected identifier 'b'.",
  ],
  [
    'an ES module',
    'main.mjs',
    'export default 2;\n\nlet a b;',
    "main.mjs:3:7: This is no JavaScript: Unexpected identifier 'b'.",
  ],
  [
    'an end that is missing',
    'lib/main.mjs',
    'const a = {\n',
    'lib/main.mjs:2:1: This is no JavaScript: Unexpected end of input.',
  ],
])('a text that is no JavaScript is refused at its place: %s', async (_name, path, text, message) => {
  const modules = { [`repository/${path}`]: { text, imports: {} } };
  const error: unknown = await moduleLoader(modules)(`repository/${path}`).catch((one: unknown) => one);
  const found = unreadModule(error);
  expect(found).toBe(`repository/${path}`);
  const fault = await syntaxFault(found ?? '', { text, imports: {} });
  expect(fault?.message).toBe(message);
});

test.each([
  ['that it throws', 'throw new SyntaxError("no");'],
  ['of what it reads', 'JSON.parse("{");'],
])('a syntax error %s is none of its text', async (_name, text) => {
  expect(await syntaxFault('repository/main.js', { text, imports: {} })).toBeNull();
  const error: unknown = await moduleLoader({ 'repository/main.mjs': { text, imports: {} } })(
    'repository/main.mjs',
  ).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(Error);
  expect(unreadModule(error)).toBeNull();
});

test('what is not open to rulesets is refused where it is named', async () => {
  const files = (text: string): Texts => ({ 'r.js': text });
  const problem = (text: string): Promise<string> => problemOf(files(text), ['./r.js'], { code: true });
  for (const name of [
    'node:net',
    'net',
    'http',
    'node:child_process',
    'worker_threads',
    'node:module',
    'node:inspector',
  ]) {
    expect(await problem(`const a = require('${name}');`)).toMatch(
      /imports "[\w:]+": this module of Node is not open to rulesets\.$/,
    );
    expect(await problem(`import a from '${name}';`)).toMatch(/is not open to rulesets\.$/);
  }
  expect(await problem("const a = { ...require('./gone') };")).toMatch(/there is no such file\.$/);
});

test('of an installed package only what is used must be there', async () => {
  const installed: Texts = {
    'node_modules/rules/package.json': '{"main": "main.js"}',
    'node_modules/rules/main.js':
      "let fast = null; try { fast = require('fast-addon'); } catch (error) { fast = error.code; } module.exports = { rules: {}, fast, used: require('used') };",
    'node_modules/rules/node_modules/used/package.json': '{"exports": {".": {"require": "./index.cjs"}}}',
    'node_modules/rules/node_modules/used/index.cjs':
      "exports.net = (() => { try { return require('net'); } catch (error) { return error.message; } })();",
  };
  const { definition } = await load(
    {},
    ['rules'],
    { code: true },
    {
      installed: (path) =>
        Promise.resolve(
          Object.hasOwn(installed, path) ? { kind: 'text', text: installed[path] ?? '' } : { kind: 'missing' },
        ),
    },
  );
  const loaded = await moduleLoader(definition.modules)('package/node_modules/rules/main.js');
  expect(loaded).toEqual({
    rules: {},
    fast: 'MODULE_NOT_FOUND',
    used: { net: "package/node_modules/rules/node_modules/used/index.cjs requires net, which it can't" },
  });
});

test.each([
  ['a number', 'module.exports = 5;', 'rules/team.js is no ruleset: Provided ruleset is not an object'],
  ['nothing', '', 'rules/team.js is no ruleset: Ruleset must have rules or extends or overrides defined'],
  [
    'a rule that is none',
    'module.exports = { rules: { x: { given: "$", then: { function: 7 } } } };',
    'rules/team.js is no ruleset: rules.x.then.function: Function is not defined',
  ],
  [
    'many faults',
    `const x = { given: '$', severity: 'bad', then: { function: () => [] } };
     module.exports = { rules: { a: x, b: x, c: x, d: x, e: x } };`,
    /^rules\/team\.js is no ruleset: rules\.a\.severity: .*; rules\.b\.severity: .*; rules\.c\.severity: .* and 2 more$/u,
  ],
  [
    'a severity for a rule that is not there',
    'module.exports = { rules: { z: "warn" } };',
    'rules/team.js is no ruleset: Cannot extend non-existing rule: "z"',
  ],
])('a ruleset in JavaScript that exports %s is a sentence with its file', async (...[, text, expected]) => {
  const files = { 'rules/fine.js': 'module.exports = { rules: {} };', 'rules/team.js': text };
  const { definition } = await load(files, ['./rules/fine.js', './rules/team.js'], { code: true });
  await expect(spectralRuleset(definition, '/tree/')).rejects.toThrow(expected);
});

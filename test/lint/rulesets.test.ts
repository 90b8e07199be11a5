import { createHash } from 'node:crypto';
import * as spectralFormats from '@stoplight/spectral-formats';
import * as spectralFunctions from '@stoplight/spectral-functions';
import { describe, expect, test, vi } from 'vitest';
import { isBuiltInOnly } from '../../src/lint/definition.ts';
import { builtInNames } from '../../src/lint/rulesets/built-in.ts';
import type { RulesetPorts } from '../../src/lint/rulesets/ports.ts';
import { coreFunctions, formatNames } from '../../src/lint/rulesets/names.ts';
import { lintWithOurs, load, problemOf, treeOf } from './support/rulesets.ts';
import type { Files } from './support/rulesets.ts';

const rule = 'rules:\n  a: {given: $.info, then: {field: x, function: truthy}}\n';
const zoo = { text: 'openapi: 3.0.3\ninfo: {title: Zoo, version: 1.0.0}\npaths: {}\n', path: 'zoo.yaml' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test("the lists of words are Spectral's", () => {
  expect(coreFunctions.toSorted()).toEqual(Object.keys(spectralFunctions).toSorted());
  const exported = Object.entries(spectralFormats).filter(([name]) => !/^(?:extract|detect)/.test(name));
  expect(formatNames.toSorted()).toEqual(exported.map(([name]) => name).toSorted());
});

const bomb = Array.from({ length: 12 }, (_, at) => {
  const items = Array<string>(9).fill(at === 0 ? 'x' : `*a${at - 1}`);
  return `x-${at}: &a${at} [${items.join(', ')}]\n`;
}).join('');

describe('a broken ruleset is one sentence with its place', () => {
  test.for<[string, string, RegExp]>([
    ['no YAML', 'rules: [', /^r\.yaml:1:\d+: /],
    ['nothing', '', /^r\.yaml: The file is empty\.$/],
    ['no ruleset', '- a', /^r\.yaml:1:1: A ruleset must be made of keys/],
    ['nothing to do', 'description: x', /^r\.yaml:1:1: A ruleset needs "rules"/],
    ['a tab', 'rules:\n\ta: 1\n', /^r\.yaml:2:1: .*tab characters must not be used in indentation\.$/],
    ['a page of a website', '<!DOCTYPE html><html></html>', /^r\.yaml:1:1: A ruleset must be made of keys/],
    ['a description', 'openapi: 3.0.3\npaths: {}\n', /^r\.yaml:1:1: A ruleset has no "openapi"\.$/],
    ['two documents', 'rules: {}\n---\nrules: {}\n', /^r\.yaml:1:1: The file holds more than one YAML document/],
    ['a tag', 'rules: !!js/function "x"\n', /^r\.yaml:1:8: A YAML tag stands here/],
    ['a null byte', 'rules: "\0"\n', /^r\.yaml:1:\d+: .*null byte/],
    ['an alias of itself', 'rules: &a\n  a: *a\n', /^r\.yaml:2:6: A YAML alias stands inside of what it refers to\.$/],
    [
      'a rule that stands twice',
      'rules:\r\n  a: off\r\n  a: warn\r\n',
      /^r\.yaml:3:3: This key stands twice in its object: only one of the two can count\.$/,
    ],
    [
      'a key that stands twice in JSON',
      '{"rules": {}, "rules": {}}',
      /^r\.yaml:1:15: This key stands twice in its object/,
    ],
    ['10 MB', `rules: {}\n# ${'x'.repeat(10_000_000)}\n`, /r\.yaml is longer than 2000000 characters\.$/],
    ['deep nesting', `rules: ${'['.repeat(5000)}`, /^r\.yaml:1:\d+: Values are nested deeper than \d+ levels\.$/],
    [
      'a bomb of aliases',
      `${bomb}rules: {}\n`,
      /^r\.yaml:\d+:\d+: The document has more than \d+ values, aliases included\.$/,
    ],
    [
      'given is a number',
      'rules:\n  a: {given: 3, then: {function: truthy}}\n',
      /^r\.yaml:2:7: given must be a text\.$/,
    ],
    [
      'given is nothing',
      'rules:\n  a: {given: [], then: {function: truthy}}\n',
      /^r\.yaml:2:7: given must not be empty\.$/,
    ],
    ['then is nothing', 'rules:\n  a: {given: $, then: }\n', /^r\.yaml:2:\d+: then must be made of keys and values\.$/],
    ['extends is nothing', 'extends:\n', /^r\.yaml:1:1: What is extended must be a text\.$/],
    ['rules is a list', 'rules: [a]\n', /^r\.yaml:1:1: rules must be made of keys and values\.$/],
    [
      'a rule by a name of JavaScript',
      'rules:\n  toString: off\n',
      /^r\.yaml:2:3: There is no rule "toString" to change/,
    ],
    [
      'a function by a name of JavaScript',
      'rules:\n  a: {given: $, then: {function: constructor}}\n',
      /^r\.yaml:2:\d+: There is no function "constructor"\.$/,
    ],
    [
      'a page that runs',
      'documentationUrl: "javascript:alert(1)"\nrules: {}\n',
      /^r\.yaml:1:1: documentationUrl must be a URL\.$/,
    ],
    ['a key of the file', 'rulez: {}\nrules: {}', /^r\.yaml:1:1: A ruleset has no "rulez"\. Did you mean "rules"\?$/],
    [
      'a key of a rule',
      'rules:\n  a:\n    givn: $\n',
      /^r\.yaml:3:5: The rule a has no "givn"\. Did you mean "given"\?$/,
    ],
    ['half a rule', 'rules:\n  a: {severity: warn}\n', /^r\.yaml:2:3: The rule a needs both .*"a: warn"\.$/],
    [
      'a severity',
      'rules:\n  a: {given: $, severity: eror, then: {function: truthy}}\n',
      /^r\.yaml:2:\d+: A severity is one of .* Did you mean "error"\?$/,
    ],
    ['a severity alone', 'extends: spectral:oas\nrules:\n  info-contact: 7\n', /^r\.yaml:3:3: A severity is one of /],
    [
      'a rule to change',
      'extends: spectral:oas\nrules:\n  info-contcat: off\n',
      /^r\.yaml:3:3: There is no rule "info-contcat" .* Did you mean "info-contact"\?$/,
    ],
    ['a rule to switch on', 'rules: {a: true}', /^r\.yaml:1:\d+: There is no rule "a" to change/],
    [
      'a function',
      'rules:\n  a: {given: $, then: {function: truty}}\n',
      /^r\.yaml:2:\d+: There is no function "truty"\. Did you mean "truthy"\?$/,
    ],
    ['no function', 'rules:\n  a: {given: $, then: {field: x}}\n', /"then" of the rule a needs a "function"\.$/],
    [
      'an option',
      'rules:\n  a:\n    given: $\n    then:\n      function: pattern\n      functionOptions: {mtch: x}\n',
      /^r\.yaml:6:\d+: The options of the function "pattern" can't be used\. /,
    ],
    [
      'an option of a kind',
      'rules:\n  a:\n    given: $\n    then: {function: casing, functionOptions: {type: kebap}}\n',
      /^r\.yaml:4:\d+: The options of the function "casing" can't be used\. .*kebab.*\.$/,
    ],
    [
      'options that are missing',
      'rules:\n  a: {given: $, then: {function: enumeration}}\n',
      /^r\.yaml:2:\d+: The options of the function "enumeration"/,
    ],
    [
      'options too many',
      'rules:\n  a: {given: $, then: {function: truthy, functionOptions: {a: 1}}}\n',
      /^r\.yaml:2:\d+: The options of the function "truthy"/,
    ],
    [
      'a pattern',
      'rules:\n  a: {given: $, then: {function: pattern, functionOptions: {match: "(?i)x"}}}\n',
      /"match" is no regular expression/,
    ],
    [
      'a slip in then',
      'rules:\n  a: {given: $, then: {function: truthy, functionOption: {}}}\n',
      /Did you mean "functionOptions"\?$/,
    ],
    [
      'no JSONPath',
      'rules:\n  a: {given: paths, then: {function: truthy}}\n',
      /^r\.yaml:2:\d+: The expression "paths" can't be used\. It is no JSONPath/,
    ],
    [
      'half a JSONPath',
      'rules:\n  a:\n    given:\n      - $.a\n      - $.paths[?(@.a\n    then: {function: truthy}\n',
      /^r\.yaml:5:\d+: The expression .* no JSONPath/,
    ],
    [
      'an alias',
      'aliases: {Path: [$.paths]}\nrules:\n  a: {given: "#Paht", then: {function: truthy}}\n',
      /^r\.yaml:3:\d+: There is no alias "Paht"\. Did you mean "Path"\?$/,
    ],
    ['aliases in a circle', 'aliases: {A: ["#B"], B: ["#A.x"]}\nrules: {}\n', /leads to itself: A → B → A\.$/],
    ['an alias by a bad name', 'aliases: {1a: [$]}\nrules: {}\n', /An alias is named by letters/],
    [
      'what an alias stands for',
      'aliases: {A: ["$.a[?(@.b)"]}\nrules: {}\n',
      /^r\.yaml:1:\d+: The expression .*"#A" stands for it/,
    ],
    ['a format', 'formats: [oas4]\nrules: {}\n', /^r\.yaml:1:\d+: There is no format "oas4"\. Did you mean "oas\d"\?$/],
    [
      'a mode',
      'extends: [[spectral:oas, some]]\n',
      /^r\.yaml:1:\d+: A ruleset is extended with all, recommended or off\.$/,
    ],
    [
      'a file',
      'extends: [./gone.yaml]\n',
      /^r\.yaml:1:\d+: The ruleset "\.\/gone\.yaml" can't be extended\. There is no file gone\.yaml\./,
    ],
    ['a file outside', 'extends: [../../etc/passwd.yaml]\n', /leads out of the repository\./],
    ['an absolute file', 'extends: [/etc/passwd.yaml]\n', /A path is relative to the file/],
    ['a package', 'extends: ["@acme/rules"]\n', /There is no ruleset, file or installed package "@acme\/rules"\./],
    ['another kind of document', 'extends: spectral:asyncapi\n', /"spectral:asyncapi" is not known here/],
    ['a name of ours', 'extends: recomended\n', /Did you mean "recommended"\?$/],
    ['an override without files', 'overrides: [{rules: {}}]\n', /An override needs "files"\.$/],
    ['an override without rules', 'overrides: [{files: ["*"]}]\n', /An override needs "rules" or "extends"\.$/],
    [
      'a rule for a part',
      `${rule}overrides:\n  - files: ["a.yaml#/info"]\n    rules: {a: true}\n`,
      /can only set the severity of a\.$/,
    ],
    [
      'a rule to override',
      `${rule}overrides:\n  - files: ["*.yaml"]\n    rules: {b: off}\n`,
      /^r\.yaml:5:\d+: There is no rule "b" to change/,
    ],
    [
      'a rule of ours that is not extended',
      'rules:\n  owner-contact: off\n',
      /^r\.yaml:2:3: There is no rule "owner-contact" .* has it\. Extend the ruleset that it is in: "extends: \[recommended\]"\.$/,
    ],
    [
      'a message that computes',
      'rules:\n  a: {given: $, message: "#{{a * b}}", then: {function: truthy}}\n',
      /The message has /,
    ],
    [
      'code',
      'functions: [mine]\nrules: {}\n',
      /^r\.yaml:1:\d+: The function "mine" can't be used\. It is JavaScript, which runs only when "ruleset-code: true" is set\.$/,
    ],
    [
      'an attack',
      `rules:\n  a:\n    given: $.info[?(@["\\x63onstructor"])]\n    then: {function: truthy}\n`,
      /^r\.yaml:3:5: The expression .* can't be used\. Its filter/,
    ],
    [
      'a field that leads out',
      'rules:\n  a: {given: $, then: {field: constructor.name, function: truthy}}\n',
      /A field must not be named "constructor"\.$/,
    ],
  ])('%s', async ([, text, expected]) => {
    expect(await problemOf({ 'r.yaml': text }, ['r.yaml'])).toMatch(expected);
  });

  test('what a file extends is named, not the file that extends it', async () => {
    const files = { 'r.yaml': 'extends: [./x/s.yaml]\n', 'x/s.yaml': 'rules:\n  a: {givn: $}\n' };
    expect(await problemOf(files, ['r.yaml'])).toMatch(/^x\/s\.yaml:2:\d+: /);
  });

  test('a folder, and what is no text, are said to be that', async () => {
    const files = { 'rules/a.yaml': rule, 'rules/b.txt': '', 'notes/b.txt': '' };
    expect(await problemOf(files, ['./rules'])).toMatch(
      /rules is a folder: name a file of it, such as "rules\/a\.yaml"\.$/,
    );
    expect(await problemOf(files, ['./notes'])).toMatch(/notes is a folder: name a file of it\.$/);
    const refused = { kind: 'refused' as const, reason: '`r.yaml` is not text in UTF-8.' };
    const tree = { ...treeOf({}), read: () => Promise.resolve(refused) };
    expect(await problemOf({}, ['r.yaml'], { tree })).toMatch(
      /r\.yaml can't be read: `r\.yaml` is not text in UTF-8\.$/,
    );
  });

  test('the configuration is pointed into, where it names what can not be used', async () => {
    const places = new Map([['gone.yaml', { line: 3, column: 5 }]]);
    expect(await problemOf({}, ['gone.yaml'], { places })).toBe(
      '.api-governor.yaml:3:5: The ruleset "gone.yaml" can\'t be used. There is no file gone.yaml.',
    );
  });

  test('a byte order mark and other line ends are none of the rules', async () => {
    for (const text of [`\uFEFF${rule}`, rule.replaceAll('\n', '\r\n'), rule.replaceAll('\n', '\r')])
      // oxlint-disable-next-line no-await-in-loop
      expect(Object.keys((await load({ 'r.yaml': text }, ['r.yaml'])).definition.files[0]?.rules ?? {})).toEqual(['a']);
  });

  test('a circle is refused with its chain', async () => {
    const files = {
      'a.yaml': 'extends: ./b.yaml\n',
      'b.yaml': 'extends: [./c.yaml]\n',
      'c.yaml': 'extends: ./b.yaml\n',
    };
    expect(await problemOf(files, ['a.yaml'])).toBe(
      'c.yaml:1:1: The ruleset "./b.yaml" can\'t be extended. It extends itself: b.yaml → c.yaml → b.yaml.',
    );
  });

  test('few files can not be many readings', async () => {
    const files: Record<string, string> = { 'a0.yaml': rule };
    for (let at = 1; at < 30; at++) files[`a${at}.yaml`] = `extends: [./a${at - 1}.yaml, ./a${at - 1}.yaml]\n`;
    expect(await problemOf(files, ['a29.yaml'])).toMatch(/extend each other in more than 1000 ways\.$/);
  });

  test('an alias bomb is refused', async () => {
    const aliases = Array.from({ length: 12 }, (_, at) => `  A${at}: ["#A${at + 1}.a", "#A${at + 1}.b"]\n`).join('');
    expect(await problemOf({ 'r.yaml': `aliases:\n${aliases}  A12: [$]\nrules: {}\n` }, ['r.yaml'])).toMatch(
      /stands for more than 500 expressions\.$/,
    );
  });

  test('keys are data', async () => {
    const { definition } = await load({ 'r.yaml': `${rule}  __proto__: {given: $, then: {function: truthy}}\n` }, [
      'r.yaml',
    ]);
    expect(Object.keys(definition.files[0]?.rules ?? {})).toEqual(['a', '__proto__']);
  });
});

describe('entries', () => {
  test('our own sets can all be loaded, and need nothing else', async () => {
    expect(builtInNames).toContain('recommended');
    for (const name of builtInNames) {
      // oxlint-disable-next-line no-await-in-loop
      const { definition, notes } = await load({}, [name]);
      expect(isBuiltInOnly(definition), name).toBe(true);
      expect(notes).toEqual([]);
    }
    expect(isBuiltInOnly((await load({}, ['recommended', 'strict'])).definition)).toBe(true);
    expect(isBuiltInOnly((await load({ 'r.yaml': rule }, ['recommended', 'r.yaml'])).definition)).toBe(false);
    expect(isBuiltInOnly((await load({}, ['owasp'])).definition)).toBe(false);
  });

  test('later ones win, and their overrides keep their place', async () => {
    const files: Files = {
      'rules/a.yaml': `${rule}overrides:\n  - files: ['../zoo.yaml', 'b/**/*.yaml', '*.json']\n    rules: {a: hint}\n`,
      'b.yaml': 'extends: ./rules/a.yaml\nrules: {a: error}\nparserOptions: {duplicateKeys: hint}\n',
    };
    const { definition } = await load(files, ['rules/a.yaml', 'b.yaml']);
    const [start] = definition.files;
    expect(start?.origin).toBe('configuration');
    expect(start?.parserOptions).toEqual({ duplicateKeys: 'hint' });
    expect(start?.overrides?.map(({ files: globs }) => globs)).toEqual([['zoo.yaml', 'rules/b/**/*.yaml', '*.json']]);
  });

  test('a rule of ours can be changed by who extends it, also with its function', async () => {
    const files = {
      'r.yaml': `extends: recommended
rules:
  auth-operation-secured: off
  auth-anonymous-write:
    given: $
    resolved: false
    then: {function: authentication, functionOptions: {check: anonymous-write}}
`,
    };
    const found = await lintWithOurs(files, 'r.yaml', {
      text: 'openapi: 3.0.3\ninfo: {title: Zoo, version: 1.0.0}\npaths: {/a: {get: {responses: {}}}}\n',
      path: 'zoo.yaml',
    });
    expect(found.map(([name]) => name)).not.toContain('auth-operation-secured');
    expect(found.length).toBeGreaterThan(0);
  });

  test('of an installed package: data by its file, or by its main file', async () => {
    const disk: Files = {
      'node_modules/@acme/rules/package.json': '{"main": "ruleset.yaml"}',
      'node_modules/@acme/rules/ruleset.yaml': 'extends: ./more/b.yaml\n',
      'node_modules/@acme/rules/more/b.yaml': rule,
      'node_modules/code/package.json': '{"exports": {".": {"require": "./x.js"}}}',
      'node_modules/code/x.js': 'module.exports = {}',
      'node_modules/@twice/rules/ruleset.yaml': `${rule}rules: {}\n`,
    };
    const installed = (path: string) => treeOf(disk).read(path);
    for (const entry of ['@acme/rules', '@acme/rules/ruleset.yaml']) {
      // oxlint-disable-next-line no-await-in-loop
      const { definition } = await load({}, [entry], { directory: 'api/v1' }, { installed });
      expect(definition.files.map(({ source, origin }) => [source, origin])).toEqual([
        ['.api-governor.yaml', 'configuration'],
        ['node_modules/@acme/rules/ruleset.yaml', 'package'],
        ['node_modules/@acme/rules/more/b.yaml', 'package'],
      ]);
    }
    // As Spectral's command line is told.
    const byPath = await load(
      {
        'rules/r.yaml':
          'extends: [../node_modules/@acme/rules/ruleset.yaml, ../node_modules/api-governor/rulesets/errors.yaml]\n',
      },
      ['rules/r.yaml'],
      {},
      { installed },
    );
    expect(byPath.definition.files.map(({ source, origin }) => [source, origin])).toEqual([
      ['rules/r.yaml', 'repository'],
      ['node_modules/@acme/rules/ruleset.yaml', 'package'],
      ['node_modules/@acme/rules/more/b.yaml', 'package'],
      ['errors.yaml', 'built-in'],
    ]);
    // Nobody here can mend it, and Spectral takes the last.
    expect(await problemOf({}, ['@twice/rules/ruleset.yaml'], {}, { installed })).toBe('loaded');
    expect(await problemOf({}, ['code'], {}, { installed })).toMatch(/It is JavaScript, which runs only when/);
    expect(await problemOf({}, ['@acme/rules/../../x.yaml'], {}, { installed })).not.toBe('loaded');
  });

  test('by URL: pinned, on a host of the list, over https', async () => {
    const texts: Files = {
      'https://rules.test/a.yaml': `extends: ./b.yaml#sha256=${sha256(rule)}\n`,
      'https://rules.test/b.yaml': rule,
      'https://rules.test/c.yaml': 'extends: ./b.yaml\n',
    };
    const download = vi.fn<NonNullable<RulesetPorts['download']>>((url) => {
      const text = Object.hasOwn(texts, url) ? (texts[url] ?? '') : null;
      return text === null ? Promise.reject(new Error('No answer.')) : Promise.resolve({ text, sha256: sha256(text) });
    });
    const pinned = (url: string): string => `${url}#sha256=${sha256(texts[url] ?? '')}`;
    const listed = { hosts: ['rules.test'] };
    const { definition } = await load({}, [pinned('https://rules.test/a.yaml')], listed, { download });
    expect(definition.files.at(-1)).toMatchObject({ source: 'https://rules.test/b.yaml', origin: 'url' });
    const problems: readonly [string, RegExp][] = [
      ['https://rules.test/a.yaml', /must be pinned/],
      [`http://rules.test/a.yaml#sha256=${'0'.repeat(64)}`, /over https only/],
      [`https://rules.test/a.yaml#sha256=${'0'.repeat(64)}`, /does not match its pin: its SHA-256 is [0-9a-f]{64}/],
      [`https://other.test/a.yaml#sha256=${'0'.repeat(64)}`, /not downloaded from other\.test/],
      [`https://user:secret@other.test/a.yaml?key=secret#sha256=${'0'.repeat(64)}`, /not downloaded from other\.test/],
      [`https://rules.test/gone.yaml#sha256=${'0'.repeat(64)}`, /No answer\./],
      [pinned('https://rules.test/c.yaml'), /^https:\/\/rules\.test\/c\.yaml:1:1: .*must be pinned/],
    ];
    for (const [entry, expected] of problems) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await problemOf({}, [entry], listed, { download }), entry).toMatch(expected);
    }
    const [, allows] = download.mock.calls[0] ?? [];
    const redirects = [
      'https://rules.test/x',
      'https://RULES.test:8443/x',
      'https://rules.test.evil.test/',
      'https://10.0.0.1/',
    ];
    expect(redirects.map((url) => allows?.(new URL(url)))).toEqual([true, true, false, false]);
    download.mockClear();
    expect(await problemOf({}, [pinned('https://rules.test/a.yaml')], {}, { download })).toMatch(/"ruleset-hosts"/);
    expect(download).not.toHaveBeenCalled();
  });

  test('of another repository, at a ref, with its neighbours', async () => {
    const commit = 'a'.repeat(40);
    const central = treeOf({ 'api/rules.yaml': 'extends: ../common.yaml\n', 'common.yaml': rule }, commit);
    const repository = vi.fn<() => Promise<typeof central>>(() => Promise.resolve(central));
    const pinned = await load({}, [`acme/governance@${commit}:api/rules.yaml`], {}, { repository });
    expect(pinned.notes).toEqual([]);
    expect(pinned.definition.files.at(-1)).toMatchObject({
      source: `acme/governance@${commit}:common.yaml`,
      origin: 'central',
    });
    expect(repository).toHaveBeenCalledTimes(1);
    const named = await load({}, ['acme/governance@main:api/rules.yaml'], {}, { repository });
    expect(named.notes).toEqual([expect.stringMatching(new RegExp(`at \`main\`, which is ${commit} now`))]);
    expect(await problemOf({}, ['acme/governance@v1:../x.yaml'], {}, { repository })).toMatch(/is no path/);
    expect(await problemOf({}, ['acme/governance@v1:x.yaml'], {}, { repository })).toMatch(/There is no file/);
    expect(await problemOf({}, ['acme/governance@v1:x.yaml'])).toMatch(/a token for GitHub is needed/);
  });
});

describe('JavaScript', () => {
  const files: Files = {
    'r.yaml': `functionsDir: fns
functions: [mine, old]
rules:
  a: {given: $.info.title, then: {function: mine, functionOptions: {word: Zoo}}}
  b: {given: $.info.title, then: {function: old}}
`,
    'fns/mine.js': `import { createRulesetFunction } from '@stoplight/spectral-core';
import { text } from './words.js';
export default createRulesetFunction(
  { input: null, options: { type: 'object', properties: { word: { type: 'string' } } } },
  (value, options) => (value === options.word ? [{ message: text }] : undefined),
);
`,
    'fns/words.js': `export { text } from './deeper/text.mjs';\n`,
    'fns/deeper/text.mjs': `export const text = 'said by a module';\n`,
    'fns/old.js': `/* words are taken from 'nowhere'
  and from "comments" */
// not even from 'this' one
const { truthy } = require('@stoplight/spectral-functions');
const path = require('node:path');
module.exports = (value) => [{ message: path.basename('/a/old') + typeof truthy + require('./data.json').a }];
`,
    'fns/data.json': '{"a": 1}',
    'all.mjs': `import { oas } from '@stoplight/spectral-rulesets';
import mine from './fns/mine.js';
export default { extends: [[oas, 'off']], rules: { c: { given: '$.info.title', then: { function: mine, functionOptions: { word: 'Zoo' } } } } };
`,
  };

  test('functions and rulesets run when they may, and only what the definition holds', async () => {
    const run = (entry: string) => lintWithOurs(files, entry, zoo, { code: true });
    expect((await run('r.yaml')).map(([name, , , message]) => [name, message])).toEqual([
      ['a', 'said by a module'],
      ['b', 'oldfunction1'],
    ]);
    expect((await run('all.mjs')).map(([name]) => name)).toEqual(['c']);
  });

  test('not of the revision that is checked, and not when it is not switched on', async () => {
    expect(await problemOf(files, ['r.yaml'], { code: true, trusted: false })).toMatch(/only that of the base does\.$/);
    expect(await problemOf(files, ['all.mjs'], { code: false })).toMatch(/"ruleset-code: true"/);
    expect(await problemOf(files, ['all.mjs'], { code: true, trusted: false })).toMatch(/never runs/);
    const repository = (): Promise<ReturnType<typeof treeOf>> => Promise.resolve(treeOf(files));
    expect(await problemOf({}, ['a/b@main:all.mjs'], { code: true }, { repository })).toMatch(/full commit id/);
  });

  test('imports are followed within the repository only', async () => {
    const problem = (text: string) => problemOf({ 'x.mjs': text }, ['x.mjs'], { code: true });
    expect(await problem(`import '../../etc/x.js';`)).toMatch(/leads out of/);
    expect(await problem(`import './gone.js';`)).toMatch(/there is no such file/);
    expect(await problem(`import 'left-pad';`)).toMatch(/it is not installed/);
  });
});

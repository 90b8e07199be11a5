/**
 * The plan of the house as a test: which room may import which, which package belongs to which room, and a few habits
 * that keep files small and findable. A change of the plan is a change of the tables below, seen in review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Room or file at the top of `src/` → what it may import besides itself. In the order in which data flows. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'version.ts': [],
  'short-run.ts': [],
  settings: ['model'],
  sources: ['model'],
  spec: ['model'],
  schema: ['model'],
  diff: ['model', 'schema'],
  rules: ['model'],
  opinion: ['model'],
  // A broken ruleset is a wrong configuration: lint throws the error of settings, and words it alike.
  // Its child process is a program that runs once and ends.
  lint: ['model', 'settings', 'version.ts', 'short-run.ts'],
  releasing: ['model'],
  // Days and levels of stability are read alike by those who judge a change and those who judge by them.
  policy: ['model', 'settings', 'rules'],
  report: ['model'],
  github: ['model'],
  pipeline: [
    'model',
    'version.ts',
    'settings',
    'sources',
    'spec',
    'diff',
    'rules',
    'policy',
    'lint',
    'opinion',
    'releasing',
  ],
  repository: ['model', 'settings', 'sources', 'spec', 'rules', 'policy', 'lint', 'pipeline'],
  commands: [
    'model',
    'version.ts',
    'settings',
    'sources',
    'spec',
    'rules',
    'policy',
    'report',
    'github',
    'lint',
    'pipeline',
    'repository',
  ],
  'run-outputs.ts': ['model', 'policy', 'report'],
  'index.ts': ['model', 'settings', 'sources', 'report', 'pipeline', 'repository'],
  'cli.ts': ['settings', 'sources', 'commands', 'repository', 'short-run.ts'],
  'action.ts': ['settings', 'report', 'github', 'repository', 'run-outputs.ts', 'short-run.ts'],
};

/** Rooms that are divided, each into rooms of its own in the order in which data flows: none imports from a later one. */
const dividedInto: Readonly<Record<string, readonly string[]>> = {
  // What texts a schema admits; schemas in one form; what can be proved of two; values; what differs; pairs; examples.
  schema: ['texts', 'normal-form', 'proofs', 'samples', 'facts', 'pairs', 'witnesses'],
};

/** Imports that must have one form: for their types only, or lazily, so that a run that doesn't need them doesn't load them. */
const onlyAs: readonly {
  readonly from: string;
  readonly to: string;
  readonly form: Form;
  /** Files of the room that may be imported in any form. */
  readonly but?: readonly string[];
  readonly reason: string;
}[] = [
  {
    from: 'policy',
    to: 'settings',
    form: 'type',
    reason: 'policy judges by settings; where they came from is not its business',
  },
  {
    from: 'pipeline',
    to: 'lint',
    form: 'dynamic',
    reason: 'Spectral is most of the bundle and most runs lint nothing',
  },
  {
    from: 'repository',
    to: 'lint',
    form: 'dynamic',
    // Names of rules and rulesets, by which a configuration is read.
    but: ['lint/catalogue.ts'],
    reason: 'Spectral is most of the bundle and most runs lint nothing',
  },
  {
    from: 'pipeline',
    to: 'opinion',
    form: 'dynamic',
    reason: 'a second opinion is for those who ask for one',
  },
];

/** Package (or scope, or Node module) → the rooms it belongs to. Node modules that are not listed are free. */
const belongsTo: Readonly<Record<string, readonly string[]>> = {
  '@actions/*': ['github'],
  '@octokit/*': ['github'],
  '@stoplight/*': ['lint'],
  jsep: ['lint'],
  '@jsep-plugin/*': ['lint'],
  nimma: ['lint'],
  'jsonpath-plus': ['lint'],
  'virtual:built-in-rulesets': ['lint'],
  'js-yaml': ['spec', 'settings', 'lint'],
  semver: ['policy', 'sources'],
  picomatch: ['sources', 'settings'],
  'openapi-diff': ['opinion'],
  ajv: ['schema'],
  'ajv-formats': ['schema'],
  refa: ['schema'],
  '@eslint-community/regexpp': ['schema'],
  // Rulesets from outside run in a process of their own.
  'node:child_process': ['sources', 'lint'],
  'node:fs': ['sources', 'github', 'cli.ts', 'run-outputs.ts', 'commands', 'repository'],
  'node:http': [],
  'node:https': [],
  // To tell private addresses from public ones; connections are made by fetch.
  'node:net': ['sources'],
  'node:v8': ['short-run.ts'],
  'node:vm': [],
  'node:module': [],
  'node:worker_threads': ['opinion'],
};

/** Who may write to the terminal. Everybody else returns text. */
const mayPrint = ['github/commands.ts', 'github/host.ts', 'cli.ts'];

/** Files that may hold nothing but re-exports. */
const registries = ['index.ts', 'rules/index.ts', 'report/index.ts'];

/** What breaks the plan on purpose. `what` is the complaint as the test words it. */
const exceptions: readonly { readonly what: string; readonly reason: string }[] = [
  {
    what: 'lint/rulesets/link.ts imports ?, which no room owns',
    reason: 'it runs trusted JavaScript of a ruleset from text, and the modules of Node that this asks for',
  },
  {
    what: 'lint/rulesets/modules.ts may not import node:module',
    reason: 'it tells modules of Node, which it refuses, from packages',
  },
  {
    what: 'lint/child/processor-time.ts may not import node:fs',
    reason: 'Linux says in a file how much processor time a process has used',
  },
  {
    what: 'lint/child/walls.ts may not import node:net',
    reason: 'it takes the network away from the child process',
  },
  {
    what: 'lint/child/walls.ts may not import node:worker_threads',
    reason:
      'it has to be loaded before what it changes in the process is closed; that it is refused is checked in test/e2e/walls.test.ts',
  },
  {
    what: 'lint/child/walls.ts may not import node:module',
    reason: 'what it takes away must be gone for ES modules, too',
  },
];

const maxLines = 400;

type Form = 'static' | 'type' | 'dynamic';
interface Import {
  readonly specifier: string;
  readonly form: Form;
}

/** Blanks comments and the text of template literals (not strings: specifiers are strings); keeps line breaks. */
function withoutComments(text: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g;
  return text.replace(token, (found) => (/^['"]/.test(found) ? found : found.replace(/[^\n]/g, ' ')));
}

/** A static import or re-export: its clause (none for an import that only runs) and its specifier. */
const statement = /^[ \t]*(?:import|export)\b(?:([\w\s{},*$]*?)\bfrom)?\s*['"]([^'"\n]+)['"];?/gm;

/** Every import, export-from and `import()` of a module. An `import()` of anything but a string has the specifier `?`. */
function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text);
  const statements = [...code.matchAll(statement)].map((match): Import => ({
    specifier: match[2]!,
    form: /^\s+type\b/.test(match[1] ?? '') ? 'type' : 'static',
  }));
  const calls = [...code.matchAll(/(?<![.\w$])import\s*\(\s*(?:['"]([^'"\n]+)['"])?/g)].map((match): Import => ({
    specifier: match[1] ?? '?',
    form: 'dynamic',
  }));
  // `typeof import('…')` and `import('…').Name` in a type position are types, but cost nothing to treat as lazy imports.
  return [...statements, ...calls];
}

const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const textOf = (path: string): string => readFileSync(join(source, path), 'utf8');
const roomOf = (path: string): string => path.split('/')[0]!;

/** Whether one file of a divided room stands in an earlier part of it than another one. */
function isUpstairs(room: string, path: string, target: string): boolean {
  const [own, other] = [path, target].map((file) => (dividedInto[room] ?? []).indexOf(file.split('/')[1] ?? ''));
  return (own ?? 0) < (other ?? 0);
}

/** What is wrong with importing `specifier` in the file `path`, or null. */
function complaintAbout({ specifier, form }: Import, path: string): string | null {
  const room = roomOf(path);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    // The rulesets stand beside the source, where Spectral's command line finds them too.
    if (target.startsWith('../rulesets/')) return room === 'lint' ? null : `${path} may not import ${target}`;
    const other = roomOf(target);
    if (!specifier.endsWith('.ts')) return `${path} imports ${specifier} without its .ts`;
    if (other === room) return isUpstairs(room, path, target) ? `${path} may not import ${target}` : null;
    if (!(mayImport[room] ?? []).includes(other)) return `${path} may not import ${target}`;
    const rule = onlyAs.find(
      (only) =>
        only.from === room &&
        only.to === other &&
        only.form !== form &&
        form !== 'type' &&
        only.but?.includes(target) !== true,
    );
    return rule === undefined ? null : `${path} may import ${target} only as ${rule.form} import: ${rule.reason}`;
  }
  if (room === 'model' && form !== 'type') return `${path} is of the model and runs nothing, but imports ${specifier}`;
  const name = /^(node:[^/]+|@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier;
  const owners = belongsTo[name] ?? belongsTo[`${name.split('/')[0]!}/*`];
  if (owners === undefined)
    return specifier.startsWith('node:') ? null : `${path} imports ${specifier}, which no room owns`;
  return owners.includes(room) ? null : `${path} may not import ${specifier}`;
}

/** Everything that is wrong with one file. */
function complaints(path: string, text: string): readonly string[] {
  const code = withoutComments(text);
  const found = importsOf(text).map((item) => complaintAbout(item, path));
  if (mayImport[roomOf(path)] === undefined) found.push(`${roomOf(path)} is not in the plan`);
  if (dividedInto[roomOf(path)]?.includes(path.split('/')[1] ?? '') === false)
    found.push(`${path} stands in no part of its room`);
  if (/\bconsole\s*\.|\bprocess\s*\.\s*std(?:out|err)\b/.test(code) && !mayPrint.includes(path)) {
    found.push(`${path} writes to the terminal`);
  }
  if (/^[ \t]*export\s+default\b|^[ \t]*export\s*\{[^}]*\bas\s+default\b/m.test(code))
    found.push(`${path} has a default export`);
  if (/^[ \t]*export\s+(?:type\s+)?\*/m.test(code) && !registries.includes(path))
    found.push(`${path} re-exports a whole module`);
  const rest = code.replace(statement, '');
  if (rest.trim() === '' && !registries.includes(path)) found.push(`${path} holds nothing but re-exports`);
  if (text.split('\n').length > maxLines + 1) found.push(`${path} has more than ${maxLines} lines`);
  if (/(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\/|\.ts$)/.test(path))
    found.push(`${path} is a drawer: name it by its subject`);
  return found.filter((complaint) => complaint !== null);
}

/** Files that lead back to themselves, over imports of any form: one list for each way round that was met first. */
function circles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push(way.slice(way.indexOf(file)));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

/** The files of `src/` that a file imports. */
const filesImportedBy = (path: string): readonly string[] =>
  importsOf(textOf(path))
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier));

describe('the scanner', () => {
  test.for<[string, readonly Import[]]>([
    [`import { a } from './a.ts';`, [{ specifier: './a.ts', form: 'static' }]],
    [`import type { A } from './a.ts';`, [{ specifier: './a.ts', form: 'type' }]],
    [`import a, {\n  b,\n  type C,\n} from "./a.ts";`, [{ specifier: './a.ts', form: 'static' }]],
    [`import './a.ts';`, [{ specifier: './a.ts', form: 'static' }]],
    [`import * as a from 'a';`, [{ specifier: 'a', form: 'static' }]],
    [`export { a } from './a.ts';`, [{ specifier: './a.ts', form: 'static' }]],
    [`export type { A } from './a.ts';`, [{ specifier: './a.ts', form: 'type' }]],
    [`export * from './a.ts';`, [{ specifier: './a.ts', form: 'static' }]],
    [`const a = await import('./a.ts');`, [{ specifier: './a.ts', form: 'dynamic' }]],
    [`const a = await import(\n  './a.ts'\n);`, [{ specifier: './a.ts', form: 'dynamic' }]],
    ['const a = await import(name);', [{ specifier: '?', form: 'dynamic' }]],
    [`// import { a } from './a.ts';`, []],
    [`/* import { a } from './a.ts'; */`, []],
    [`export interface A {\n  readonly code: 'missing';\n}`, []],
    [`export type A =\n  | 'missing'\n  | 'from';`, []],
    ["const a = `\nimport { a } from './a.ts';\n`;", []],
    [`export const a = 'from';\nexport const b = "./a.ts";`, []],
    [`const a = /['"\`]/; import('./a.ts');`, [{ specifier: './a.ts', form: 'dynamic' }]],
    [`const url = 'https://example.com'; import('./a.ts');`, [{ specifier: './a.ts', form: 'dynamic' }]],
  ])('reads %j', ([text, expected]) => {
    expect(importsOf(text)).toEqual(expected);
  });
});

describe('the plan is enforced', () => {
  test.for<[string, string, string | null]>([
    ['diff/a.ts', `import { b } from '../schema/b.ts';\nb();`, null],
    ['diff/a.ts', `import { b } from '../rules/b.ts';\nb();`, 'diff/a.ts may not import rules/b.ts'],
    ['report/a.ts', `import type { b } from '../rules/b.ts';\nb();`, 'report/a.ts may not import rules/b.ts'],
    ['policy/a.ts', `import type { B } from '../settings/b.ts';\nuse();`, null],
    [
      'policy/a.ts',
      `import { b } from '../settings/b.ts';\nb();`,
      'policy/a.ts may import settings/b.ts only as type import',
    ],
    ['pipeline/a.ts', `const { b } = await import('../lint/b.ts');`, null],
    ['pipeline/a.ts', `import type { B } from '../lint/b.ts';\nuse();`, null],
    [
      'pipeline/a.ts',
      `import { b } from '../lint/b.ts';\nb();`,
      'pipeline/a.ts may import lint/b.ts only as dynamic import',
    ],
    ['repository/a.ts', `import { b } from '../lint/catalogue.ts';\nb();`, null],
    ['rules/a.ts', `import { b } from 'ajv';\nb();`, 'rules/a.ts may not import ajv'],
    ['rules/a.ts', `import b from '@octokit/request';\nb();`, 'rules/a.ts may not import @octokit/request'],
    ['schema/facts/a.ts', `import { b } from 'ajv/dist/2020.js';\nb();`, null],
    ['schema/facts/a.ts', `import b from 'left-pad';\nb();`, 'schema/facts/a.ts imports left-pad, which no room owns'],
    ['schema/facts/a.ts', `import { b } from '../proofs/b.ts';\nb();`, null],
    ['schema/proofs/a.ts', `import type { b } from '../facts/b.ts';\nb();`, 'schema/proofs/a.ts may not import'],
    ['schema/a.ts', `use();`, 'schema/a.ts stands in no part of its room'],
    ['spec/a.ts', `import { b } from 'node:child_process';\nb();`, 'spec/a.ts may not import node:child_process'],
    ['spec/a.ts', `await import(name);`, 'spec/a.ts imports ?, which no room owns'],
    ['report/a.ts', `console.log(1);`, 'report/a.ts writes to the terminal'],
    ['report/a.ts', `process.stderr.write('');`, 'report/a.ts writes to the terminal'],
    ['report/a.ts', `// console.log(1)\nuse();`, null],
    ['github/commands.ts', `process.stdout.write('');`, null],
    ['report/a.ts', `export default 1;`, 'report/a.ts has a default export'],
    ['report/a.ts', `export { b } from './b.ts';`, 'report/a.ts holds nothing but re-exports'],
    ['report/a.ts', `export * from './b.ts';\nuse();`, 'report/a.ts re-exports a whole module'],
    ['report/a.ts', 'use();\n'.repeat(401), 'report/a.ts has more than 400 lines'],
    ['cellar/a.ts', 'use();', 'cellar is not in the plan'],
    ['diff/utils.ts', 'use();', 'diff/utils.ts is a drawer'],
  ])('%s: %j', ([path, text, expected]) => {
    const found = complaints(path, text);
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(expected)]);
  });
});

test.for(paths)('%s keeps to the plan', (path) => {
  const known = exceptions.map(({ what }) => what);
  expect(complaints(path, textOf(path)).filter((complaint) => !known.includes(complaint))).toEqual([]);
});

test('no exception without a reason, none without a use', () => {
  const all = paths.flatMap((path) => complaints(path, textOf(path)));
  for (const { what, reason } of exceptions) {
    expect(all).toContain(what);
    expect(reason.length, what).toBeGreaterThan(20);
  }
});

test('rooms form no circle', () => {
  const order = Object.keys(mayImport);
  for (const [room, others] of Object.entries(mayImport)) {
    for (const other of others) expect(order.indexOf(other), `${room} → ${other}`).toBeLessThan(order.indexOf(room));
  }
});

describe('files form no circle', () => {
  test.for<[string, Readonly<Record<string, readonly string[]>>, readonly (readonly string[])[]]>([
    ['a line', { a: ['b'], b: ['c'], c: [] }, []],
    ['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a way into a circle', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
    ['itself', { a: ['a'] }, [['a']]],
  ])('%s', ([, imports, expected]) => {
    expect(circles(new Map(Object.entries(imports)))).toEqual(expected);
  });

  // Types count, too: what two files both need stands below them.
  test('in src/', () => {
    expect(circles(new Map(paths.map((path) => [path, filesImportedBy(path)])))).toEqual([]);
  });
});

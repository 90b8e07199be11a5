/**
 * The committed `dist/` is what users run: it must be what the sources give, must run alone, and must not do what
 * nobody asked for. Everything that can be read off the built files is checked here; test/e2e runs them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown, type RolldownOptions } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'dist');
const entries = ['action.js', 'cli.js', 'index.js'];
const temporary = mkdtempSync(join(tmpdir(), 'dist-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** All files below a directory, `/` separated, in code unit order. */
function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const chunks = filesIn(committed).filter((file) => file.endsWith('.js'));
const textOf = (file: string): string => readFileSync(join(committed, file), 'utf8');

/** Specifiers of the static imports of a built file. */
function staticImports(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'"\n]*['"]([^'"]+)['"];/gm)].map((match) => match[1]!);
}

/** A built file and everything that is loaded with it before its first line runs. */
function loadedWith(entry: string): readonly string[] {
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const specifier of staticImports(textOf(file))) {
      if (specifier.startsWith('.')) seen.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...seen];
}

describe('a build from these sources', () => {
  const fresh = join(temporary, 'fresh');

  beforeAll(async () => {
    const config = pathToFileURL(join(root, 'rolldown.config.mjs')).href;
    const { output, ...input } = ((await import(config)) as { readonly default: RolldownOptions }).default;
    if (output === undefined || Array.isArray(output)) throw new Error('rolldown.config.mjs must have one output.');
    const bundle = await rolldown({ ...input, logLevel: 'warn' });
    await bundle.write({ ...output, dir: fresh });
    await bundle.close();
  });

  test('has the files of dist/ and no others', () => {
    expect(filesIn(fresh), 'run `npm run build` and commit dist/').toEqual(filesIn(committed));
  });

  test('has the same bytes', () => {
    const different = filesIn(fresh).filter(
      (file) => !readFileSync(join(fresh, file)).equals(readFileSync(join(committed, file))),
    );
    expect(different, 'run `npm run build` and commit dist/').toEqual([]);
  });
});

describe('without node_modules', () => {
  const copy = join(temporary, 'alone', 'dist');
  const run = (...argv: readonly string[]): string =>
    execFileSync(process.execPath, [...argv], { cwd: join(temporary, 'alone'), encoding: 'utf8' });

  beforeAll(() => {
    cpSync(committed, copy, { recursive: true });
    // As in the published package: without it Node 20 would take the files for CommonJS.
    cpSync(join(root, 'package.json'), join(temporary, 'alone', 'package.json'));
  });

  test('the command line says its version', () => {
    expect(run(join(copy, 'cli.js'), '--version').trim()).toBe(manifest.version);
  });

  test('the library loads and exports compareSpecs', () => {
    const url = JSON.stringify(pathToFileURL(join(copy, 'index.js')).href);
    const script = `process.stdout.write(typeof (await import(${url})).compareSpecs)`;
    expect(run('--input-type=module', '--eval', script)).toBe('function');
  });

  test.for(chunks.filter((file) => !entries.includes(file)))('chunk %s loads on its own', (file) => {
    const script = `await import(${JSON.stringify(pathToFileURL(join(copy, file)).href)})`;
    expect(run('--input-type=module', '--eval', script)).toBe('');
  });

  test('the types compile for a strict user who has none of our packages', { timeout: 120_000 }, () => {
    const user = join(temporary, 'user');
    cpSync(copy, join(user, 'node_modules', 'api-governor', 'dist'), { recursive: true });
    cpSync(join(root, 'package.json'), join(user, 'node_modules', 'api-governor', 'package.json'));
    cpSync(join(root, 'test', 'fixtures', 'library-user'), user, { recursive: true });
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(execFileSync(process.execPath, [tsc, '-p', user], { cwd: user, encoding: 'utf8' })).toBe('');
  });
});

test.skipIf(process.platform === 'win32')('cli.js can be executed', () => {
  expect(textOf('cli.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(statSync(join(committed, 'cli.js')).mode & 0o111).toBe(0o111);
});

/** Imports whose specifier is an expression, by the text between the brackets. */
const lateImports: readonly { readonly specifier: string; readonly reason: string }[] = [
  {
    specifier: 'url',
    reason: 'Functions of a trusted ruleset, as `data:` URLs: in the child process only, when switched on.',
  },
  {
    specifier: 'name',
    reason: 'Modules of Node that such functions ask for, but those that are refused: in the child process only.',
  },
];

test.for(chunks)('%s needs nothing but Node and its neighbours', (file) => {
  const text = textOf(file);
  const required = [...text.matchAll(/\b__require\(\s*(['"]?)([^'")]*)\1/g)].map((match) =>
    match[1] === '' ? `an expression: ${match[0]}` : match[2]!,
  );
  const lazy = [...text.matchAll(/(?<![.\w'"])import\(\s*(?:\/\*.*?\*\/\s*)?(['"]?)([^'")]*)\1/g)].flatMap((match) => {
    if (match[1] !== '') return [match[2]!];
    const isKnown = file === 'lint-child.js' && lateImports.some(({ specifier }) => specifier === match[2]!.trim());
    return isKnown ? [] : [`an expression: ${match[0]}`];
  });
  const foreign = [...staticImports(text), ...lazy, ...required].filter(
    (specifier) =>
      !isBuiltin(specifier) && !(/^\.\/[\w.-]+\.js$/.test(specifier) && chunks.includes(specifier.slice(2))),
  );
  expect(foreign).toEqual([]);
});

/** Code that makes code, by the line it is on. Each has a reason; none may be in what an entry loads at start. */
const codeMakers: readonly { readonly line: string; readonly reason: string }[] = [
  {
    line: 'const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());',
    reason:
      'Ajv compiles a schema before it validates; it quotes every value of the schema. Loaded only when a witness is checked, and in the thread of the second opinion.',
  },
  {
    line: 'var root = freeGlobal || freeSelf || Function("return this")();',
    reason:
      'How lodash finds the global object where there is neither `global` nor `self`; in Node there is always one.',
  },
  {
    line: 'var _ = (function runInContext(context) {',
    reason: 'A function of lodash of that name, which makes no code.',
  },
  {
    line: 'lodash.runInContext = runInContext;',
    reason: 'A function of lodash of that name, which makes no code.',
  },
  {
    line: 'return Function(importsKeys, sourceURL + "return " + source).apply(undefined, importsValues);',
    reason: 'The templates of lodash, which nothing in the thread of the second opinion uses.',
  },
  {
    line: 'const run = Function(...parameters, `${text}\\n`);',
    reason: 'CommonJS of a trusted JavaScript ruleset: in the child process only, and only when it is switched on.',
  },
  {
    line: 'runInNewContext(context) {',
    reason:
      'The engine that Spectral falls back to; its expressions are checked against a list of allowed syntax, and run in the child process.',
  },
  {
    line: 'else if (this.currEval === "native") JSONPath.cache[scriptCacheKey] = new this.vm.Script(script);',
    reason:
      'The engine that Spectral falls back to; its expressions are checked against a list of allowed syntax, and run in the child process.',
  },
  {
    line: 'else if (typeof this.currEval === "function" && this.currEval.prototype && Object.hasOwn(this.currEval.prototype, "runInNewContext")) {',
    reason:
      'The engine that Spectral falls back to; its expressions are checked against a list of allowed syntax, and run in the child process.',
  },
  {
    line: '} else if (typeof this.currEval === "function") JSONPath.cache[scriptCacheKey] = { runInNewContext: (context) => this.currEval(script, context) };',
    reason:
      'The engine that Spectral falls back to; its expressions are checked against a list of allowed syntax, and run in the child process.',
  },
  {
    line: 'return JSONPath.cache[scriptCacheKey].runInNewContext(this.currSandbox);',
    reason:
      'The engine that Spectral falls back to; its expressions are checked against a list of allowed syntax, and run in the child process.',
  },
  {
    line: 'var f = new Function(param, "with(this.functions) with (this.ternaryOps) with (this.binaryOps) with (this.unaryOps) { return " + expressionToString(this.simplify(variables).tokens, true) + "; }");',
    reason: 'Expressions in the messages of Spectral, by expr-eval; in the child process only.',
  },
  {
    line: 'Function("a", "a?.b")({});',
    reason: 'How the engine of expressions asks whether Node knows optional chaining.',
  },
  {
    line: 'this.#compiledFn = Function(globals, ...this.#fallback === null ? [] : Array.from(this.#fallback.runtimeDeps.keys()), code)(index$1, ...this.#fallback === null ? [] : Array.from(this.#fallback.runtimeDeps.values()));',
    reason:
      'Spectral compiles the expressions of rulesets; those from outside are checked against a list of allowed syntax, and run in the child process.',
  },
  {
    line: 'description: "Markdown descriptions must not have \\"eval(\\".",',
    reason: 'A rule about `eval(` in descriptions.',
  },
];

test('code is made from text only where we know of it', () => {
  const suspicious =
    /\beval\s*\(|\bnew\s+Function\b|(?<![.\w$])Function\s*\(|\bnode:vm\b|\bvm\.Script\b|\brunIn\w*Context\b/;
  const found = chunks.flatMap((file) =>
    textOf(file)
      .split('\n')
      .filter((line) => suspicious.test(line))
      .map((line) => ({ file, line: line.trim() })),
  );
  const unexpected = found.filter(({ line }) => !codeMakers.some((known) => known.line === line));
  expect(unexpected).toEqual([]);
  const atStart = new Set(entries.flatMap((entry) => loadedWith(entry)));
  expect(found.filter(({ file }) => atStart.has(file))).toEqual([]);
  const unused = codeMakers.filter(({ line }) => !found.some((place) => place.line === line));
  expect(unused, 'an exception nothing needs').toEqual([]);
});

test('licenses.txt names the packages that are inside, and no others', () => {
  const inside = chunks.flatMap((file) =>
    [...textOf(file).matchAll(/^\/\/(?:#region)? .*\bnode_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      (match) => match[1]!,
    ),
  );
  const named = textOf('licenses.txt')
    .split(`\n\n${'-'.repeat(80)}\n\n`)
    .map((entry) => /^(\S+)@[\d.]+[^@\s]*\n/.exec(entry)?.[1] ?? entry);
  expect(inside).not.toEqual([]);
  expect([...new Set(named)].toSorted()).toEqual([...new Set(inside)].toSorted());
});

describe('size', () => {
  const kilobytes = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(join(committed, file)).size, 0) / 1000;

  test.for([
    // 650 kB of it are undici and octokit, for users behind a proxy.
    { entry: 'action.js', budget: 1950 },
    { entry: 'cli.js', budget: 1660 },
    { entry: 'index.js', budget: 1610 },
  ])('$entry loads at most $budget kB at start', ({ entry, budget }) => {
    expect(kilobytes(loadedWith(entry))).toBeLessThan(budget);
  });

  // 2,700 kB of it are Spectral with its rulesets and their licences, in parts that load only when a ruleset asks for them.
  test('everything together stays small: each run of each user downloads it', () => {
    expect(kilobytes(filesIn(committed))).toBeLessThan(8500);
  });
});

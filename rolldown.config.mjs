/**
 * Builds everything in `dist/`: the action, the command line, the library with its types, and the licences of what was
 * bundled. The output is committed, so the same sources must give the same bytes on every machine: no hashes in names,
 * no timestamps, no absolute paths, no minifier. docs/decisions/0003-rolldown-and-committed-dist.md says why.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { builtInRulesets } from './built-in-rulesets.mjs';
import { quickRefa } from './quick-refa.mjs';
import { quickSpectral } from './quick-spectral.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const byCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Licences that may be shipped inside an Apache-2.0 package without further duties than keeping their text. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** True for an SPDX expression that leaves at least one allowed choice: `MIT`, `(MIT OR GPL-3.0)`, `MIT AND ISC`. */
function isAllowed(expression) {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => allowedLicences.has(licence.trim())));
}

/** One package with its licence and the texts that have to travel with it. */
function licenceEntry(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const name = `${manifest.name}@${manifest.version}`;
  const licence = typeof manifest.license === 'string' ? manifest.license : 'UNKNOWN';
  if (!isAllowed(licence)) throw new Error(`${name} has the licence ${licence}, which is not on the allow-list.`);
  const texts = readdirSync(directory)
    .filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file))
    .toSorted(byCodeUnits)
    .map((file) => readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, text: [name, licence, ...texts].join('\n\n') };
}

/** `licenses.txt`, from exactly the packages that have a module in the bundle. */
const licences = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const directories = new Set();
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.moduleIds ?? []) {
        const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id);
        if (match) directories.add(match[1]);
      }
    }
    const entries = [...directories].map(licenceEntry).toSorted((a, b) => byCodeUnits(a.name, b.name));
    const unique = entries.filter((entry, index) => entry.name !== entries[index - 1]?.name);
    const source = unique.map((entry) => entry.text).join(`\n\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: `${source}\n` });
  },
};

/** Specifiers in the text of a declaration file: `from '…'`, `import('…')`, `<reference … />`. */
function declaredImports(text) {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]|<reference\s+\w+="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2],
  );
}

/** Compiles the declarations of the library into `directory` (the compiler as a program: its API changes with 7.0). */
async function emitDeclarations(directory) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', join(root, 'tsconfig.types.json'), '--outDir', directory];
  try {
    await promisify(execFile)(process.execPath, [tsc, ...options], { cwd: root });
  } catch (error) {
    throw new Error(`The declarations could not be made:\n${error.stdout ?? error.message}`, { cause: error });
  }
}

/**
 * `index.d.ts` and `types/`: the declarations that the library's entry reaches and no others. They must not mention any
 * package: whoever imports the library installs none of ours.
 */
const declarations = {
  name: 'declarations',
  async generateBundle() {
    const directory = mkdtempSync(join(tmpdir(), 'declarations-'));
    try {
      await emitDeclarations(directory);
      const queue = ['index.d.ts'];
      for (const file of queue) {
        const text = readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n');
        for (const specifier of declaredImports(text)) {
          if (!specifier.startsWith('.')) throw new Error(`The public types mention ${specifier} (${file}).`);
          const target = posix.join(posix.dirname(file), specifier.replace(/\.[jt]s$/, '.d.ts'));
          if (!queue.includes(target)) queue.push(target);
        }
        const source = text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
        this.emitFile({ type: 'asset', fileName: `types/${file}`, source });
      }
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
    this.emitFile({ type: 'asset', fileName: 'index.d.ts', source: "export * from './types/index.js';\n" });
  },
};

/** What `convict` would make of the settings of `json-schema-diff` in an empty environment: their defaults. */
const defaults = { parseContext: { heuristics: { applyLawOfAbsorptionInTypeSetCartesianProduct: true } } };

/**
 * `openapi-diff` has a command line with an HTTP client, settings from the environment and the arguments, and a resolver
 * that follows references to the network and to files. What it is given here has no references; and so that none can ever
 * be followed, nothing that could is bundled.
 */
export const isolated = {
  name: 'isolated',
  resolveId(id, importer) {
    if (id === 'axios') return '\0no-client';
    if (id === 'convict') return '\0no-settings';
    const resolves = id === './resolvers/file' || id === './resolvers/http';
    return resolves && /[\\/]json-schema-ref-parser[\\/]/.test(importer ?? '') ? '\0no-resolver' : null;
  },
  load(id) {
    if (id === '\0no-client') return 'module.exports = {};';
    if (id === '\0no-settings') {
      return `module.exports = () => ({ validate() {}, getProperties: () => (${JSON.stringify(defaults)}) });`;
    }
    return id === '\0no-resolver' ? 'module.exports = { order: 1, canRead: false };' : null;
  },
};

/** Parts of Spectral that can never be reached from here, and its HTTP client, which Node has built in. */
const unreachable = {
  name: 'unreachable',
  resolveId(id, importer) {
    if (id === 'node-fetch') return '\0native-fetch';
    const asked = id === './asyncapi' || id === './arazzo';
    return asked && /[\\/]spectral-rulesets[\\/]dist[\\/]/.test(importer ?? '') ? '\0no-rules' : null;
  },
  load(id) {
    if (id === '\0native-fetch') {
      // Nothing asks for its classes; to name those of Node here would load all of its HTTP client.
      return 'export default (...a) => globalThis.fetch(...a);';
    }
    return id === '\0no-rules' ? 'export default { rules: {} };' : null;
  },
};

/** `npx api-governor` from a checkout needs the bit; git keeps it. */
const executable = {
  name: 'executable',
  writeBundle(options) {
    const cli = join(options.dir, 'cli.js');
    if (existsSync(cli)) chmodSync(cli, 0o755);
  },
};

/**
 * A lazily loaded chunk is called after its module (`src/lint/run.ts` → `lint-run.js`, a package by its name), so that
 * a reviewer sees what it is; what several entries share keeps the bundler's name behind `shared-`.
 */
function chunkName(chunk) {
  if (!chunk.facadeModuleId) return `shared-${chunk.name}.js`;
  const path = relative(root, chunk.facadeModuleId).split(sep).join('/');
  const inPackage = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  const name = inPackage?.[1] ?? path.replace(/^src\//, '').replace(/\.[cm]?[jt]s$/, '');
  return `${name.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-/, '')}.js`;
}

/** What findings of rulesets depend on beside the document and the ruleset: those that are kept must not outlive it. */
function sourcesOfFindings() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'quick-spectral.mjs']) hash.update(readFileSync(join(root, file)));
  for (const folder of ['rulesets', 'src/lint', 'src/spec']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    for (const file of files.toSorted(byCodeUnits)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

export default defineConfig({
  cwd: root,
  input: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    action: 'src/action.ts',
    // Not imported by anything: a thread is started from its file (src/opinion/run.ts).
    'opinion-worker': 'src/opinion/worker.ts',
    // Nor is this: a process is started from its file (src/lint/child/start.ts).
    'lint-child': 'src/lint/child/entry.ts',
  },
  platform: 'node',
  resolve: {
    // Paths as they are written, so that a linked node_modules gives the same bytes.
    symlinks: false,
    // The main file of jsonc-parser is UMD: it bundles, and then fails at start with "Cannot find module './impl/format'".
    alias: {
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
      // The same code, compiled for Node 12: its private members are maps, and the walk through a document is slower.
      'nimma/legacy/runtime': join(root, 'node_modules', 'nimma', 'dist', 'cjs', 'runtime', 'index.js'),
      'nimma/legacy': join(root, 'node_modules', 'nimma', 'dist', 'cjs', 'index.js'),
    },
  },
  transform: {
    target: 'node20',
    define: { __VERSION__: JSON.stringify(version), __SOURCES_OF_FINDINGS__: JSON.stringify(sourcesOfFindings()) },
  },
  plugins: [builtInRulesets, unreachable, quickSpectral, quickRefa, isolated, licences, declarations, executable],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    comments: { legal: false, annotation: false, jsdoc: false },
    minify: false,
  },
});

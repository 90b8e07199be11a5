/**
 * Whether `api-governor lint` finds what the command line of Spectral finds, and how long the two take, in turns and each
 * in a process of its own. Build first (`npm run build`): this measures `dist/`.
 *
 *   node bench/lint.mjs [--ruleset NAME]... [--only TEXT] [--runs N] [--json]
 *
 * NAME is a built-in ruleset, `spectral:oas`, `owasp`, `both` (these two together), or the path of a ruleset (one file). The
 * documents are one that is made here and, when the environment variable API_GOVERNOR_CORPUS names a folder, its files
 * `NAME/head.*`, or the description of several files that is in `NAME/head/`. A finding is its rule, its place and its severity. `parser` findings of Spectral are left out: they are
 * about the syntax of the file, which is read before rules apply. Processor time needs GNU time.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generated } from './inputs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    ruleset: { type: 'string', multiple: true, default: ['recommended', 'strict', 'spectral:oas', 'owasp'] },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 1);
const workplace = mkdtempSync(join(tmpdir(), 'api-governor-lint-'));
symlinkSync(join(root, 'node_modules'), join(workplace, 'node_modules'), 'junction');
const time = ['/usr/bin/time', '/bin/time'].find((path) => existsSync(path));

const spectral = join(root, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
const owasp = '@stoplight/spectral-owasp-ruleset';

/** Runs a program of Node to its end; seconds of both clocks, megabytes, its exit code and what it said. */
function timed(parameters) {
  const usage = join(workplace, 'usage.txt');
  const measured = time === undefined ? [] : [time, '-f', '%U %S %M', '-o', usage];
  const [program, ...rest] = [...measured, process.execPath, '--max-old-space-size=8192', ...parameters];
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(program, rest, { cwd: workplace, encoding: 'utf8', maxBuffer: 1 << 28 });
  const wall = (performance.now() - started) / 1000;
  const said = `${stdout}${stderr}`.trim();
  if (time === undefined) return { wall, cpu: null, rss: null, status, said };
  const [user, system, rss] = readFileSync(usage, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, rss: rss / 1024, status, said };
}

const pointerOf = (path) => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const severities = ['error', 'warning', 'info', 'info'];

function runSpectral(document, ruleset) {
  const output = join(workplace, 'spectral.json');
  rmSync(output, { force: true });
  const usage = timed([spectral, 'lint', '-r', ruleset, '-f', 'json', '--quiet', '-o', output, document]);
  if (usage.status > 1 || !existsSync(output)) return { ...usage, findings: null };
  const results = JSON.parse(readFileSync(output, 'utf8')).filter(({ code }) => code !== 'parser');
  return {
    ...usage,
    findings: results.map(({ code, path, severity }) => `${code} ${severities[severity]} ${pointerOf(path)}`),
  };
}

function runOwn(document, ruleset) {
  const output = join(workplace, 'own.json');
  rmSync(output, { force: true });
  const parameters = ['lint', document, '--rulesets', ruleset, '--format', 'json', '--output', output];
  const usage = timed([join(root, 'dist', 'cli.js'), ...parameters]);
  if (usage.status > 1 || !existsSync(output)) return { ...usage, findings: null, partial: [] };
  const { findings, partial } = JSON.parse(readFileSync(output, 'utf8')).apis[0];
  return {
    ...usage,
    partial,
    findings: findings.map(({ rule, level, locations: { head } }) => `${rule} ${level} ${head.pointer}`),
  };
}

/** What is in one list and not in the other, by rule; a finding that stands there twice counts twice. */
function without(list, others) {
  const left = new Map();
  for (const each of others ?? []) left.set(each, (left.get(each) ?? 0) + 1);
  const rest = (list ?? []).filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
  const byRule = {};
  for (const each of rest) byRule[each.split(' ')[0]] = (byRule[each.split(' ')[0]] ?? 0) + 1;
  return { count: rest.length, byRule };
}

/** The same ruleset under the names by which the two find it. */
function rulesetFor(name, position) {
  const built = join(root, 'rulesets', `${name}.yaml`);
  if (existsSync(built)) return { name, stock: built, own: name };
  const extended = { both: ['spectral:oas', owasp], owasp: [owasp], 'spectral:oas': ['spectral:oas'] }[name];
  const file = `ruleset-${position}.json`;
  if (extended === undefined) {
    const copied = `ruleset-${position}${extname(name)}`;
    copyFileSync(name, join(workplace, copied));
    return { name, stock: join(workplace, copied), own: `./${copied}` };
  }
  writeFileSync(join(workplace, file), JSON.stringify({ extends: extended }));
  return { name, stock: join(workplace, file), own: `./${file}` };
}

function documents() {
  const [name, , text] = generated.find(([one]) => one === '800 operations');
  const made = join(workplace, 'made.json');
  writeFileSync(made, text);
  const corpus = process.env.API_GOVERNOR_CORPUS ?? '';
  const found = corpus === '' ? [] : readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory());
  const real = found.flatMap((folder) => {
    const at = join(corpus, folder.name);
    const head = readdirSync(at).find((file) => /^head\.\w+$/.test(file));
    const file = head === undefined ? rootIn(join(at, 'head')) : join(at, head);
    return file === null ? [] : [{ name: folder.name, file }];
  });
  return [{ name, file: made }, ...real.toSorted((a, b) => (a.name < b.name ? -1 : 1))].filter((one) =>
    one.name.includes(options.only),
  );
}

/** The file of a description of several files that holds its version; null when there is none. */
function rootIn(directory) {
  if (!existsSync(directory)) return null;
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted();
  const root = files.find(
    (file) =>
      /\.(?:ya?ml|json)$/.test(file) &&
      /^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:/.test(
        readFileSync(join(directory, file), 'utf8').replace(/^(?:#.*\n|\s)*/, ''),
      ),
  );
  return root === undefined ? null : join(directory, root);
}

const median = (samples, field) =>
  samples.map((sample) => sample[field]).toSorted((a, b) => a - b)[Math.floor(samples.length / 2)];
const usageOf = (samples) => Object.fromEntries(['cpu', 'wall', 'rss'].map((field) => [field, median(samples, field)]));

function compare(document, ruleset) {
  const [stock, own] = [[], []];
  for (let run = 0; run < runs; run++) {
    own.push(runOwn(document.file, ruleset.own));
    stock.push(runSpectral(document.file, ruleset.stock));
  }
  const [theirs, ours] = [stock[0], own[0]];
  const failed = [
    theirs.findings === null && `Spectral: ${theirs.said}`,
    ours.findings === null && `ours: ${ours.said}`,
  ];
  return {
    document: document.name,
    ruleset: ruleset.name,
    findings: ours.findings?.length ?? null,
    missing: without(theirs.findings, ours.findings),
    extra: theirs.findings === null ? null : without(ours.findings, theirs.findings),
    partial: ours.partial,
    failed: failed.filter(Boolean),
    own: usageOf(own),
    spectral: usageOf(stock),
  };
}

const shown = (value, digits) => (value === null || value === undefined ? '-' : value.toFixed(digits));

function line({ document, ruleset, findings, missing, extra, failed, own, spectral: other, partial }) {
  const cells = [
    ...[document, ruleset, String(findings ?? 'failed'), String(missing.count), String(extra?.count ?? '-')],
    ...[shown(own.cpu, 2), shown(own.wall, 2), shown(own.rss, 0), shown(other.cpu, 2), shown(other.wall, 2)],
    ...[shown(other.rss, 0), shown(other.cpu / own.cpu, 1), shown(other.wall / own.wall, 1)],
  ];
  const rules = [missing, extra].map((one) =>
    Object.entries(one?.byRule ?? {}).map(([rule, count]) => `${rule} ${count}`),
  );
  const notes = [...rules.flat(), ...failed.map((one) => one.slice(0, 300)), ...(partial ?? [])];
  return [cells.join(' | '), ...notes.map((note) => `  ${note}`)].join('\n');
}

try {
  const results = [];
  if (!options.json)
    console.log(
      'document | ruleset | findings | missing | extra | CPU s | wall s | RSS MB | Spectral CPU s | wall s | RSS MB | CPU ratio | wall ratio',
    );
  const rulesets = options.ruleset.map(rulesetFor);
  for (const document of documents()) {
    for (const ruleset of rulesets) {
      results.push(compare(document, ruleset));
      if (!options.json) console.log(line(results.at(-1)));
    }
  }
  if (options.json) console.log(JSON.stringify(results, null, 2));
  const differences = results.some(({ missing, extra }) => missing.count > 0 || (extra?.count ?? 0) > 0);
  process.exitCode = differences ? 1 : 0;
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

/**
 * How long `api-governor diff` takes, and how much memory: each pair of documents in processes of their own, several
 * times, with `--witness off`; the column "witnesses" is the processor time that `--witness all` takes more. The last
 * lines are for the library, in this process, without what starting costs. Build first (`npm run build`): this measures
 * `dist/`, as users run it.
 *
 *   node bench/run.mjs [--runs N] [--json] [--only TEXT]
 *
 * The environment variable API_GOVERNOR_CORPUS may name a folder with pairs of real documents (`NAME/base.*` and
 * `NAME/head.*`). When `oasdiff` is on the PATH, `oasdiff changelog` is measured in the same run.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generated } from './inputs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 1);
const workplace = mkdtempSync(join(tmpdir(), 'api-governor-bench-'));

/** Written beside the inputs and loaded by the measured process, which says at its end what it has used. */
const probe = join(workplace, 'probe.mjs');
writeFileSync(
  probe,
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
});
`,
);

/** Runs a program to its end; seconds, and its exit code. */
function timed(program, parameters, environment = {}) {
  return new Promise((settle, fail) => {
    const started = performance.now();
    const child = spawn(program, parameters, { stdio: 'ignore', env: { ...process.env, ...environment } });
    child.on('error', fail);
    child.on('exit', (code) => settle({ wall: (performance.now() - started) / 1000, code }));
  });
}

async function measureOwn(base, head, witness) {
  const [report, usage] = [join(workplace, 'report.json'), join(workplace, 'usage.json')];
  const command = [join(root, 'dist', 'cli.js'), 'diff', base, head, '--witness', witness];
  const parameters = [...command, '--format', 'json', '--output', report];
  const { wall, code } = await timed(process.execPath, ['--import', pathToFileURL(probe).href, ...parameters], {
    BENCH_USAGE: usage,
  });
  if (code !== 0 && code !== 1) throw new Error(`api-governor ended with ${code} for ${head}.`);
  const { apis } = JSON.parse(readFileSync(report, 'utf8'));
  // What is said about the version number is not a difference between the documents.
  const findings = apis[0].findings.filter(({ source }) => source === 'diff').length;
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')), findings };
}

const time = ['/usr/bin/time', '/bin/time'].find((path) => existsSync(path));
const other = (process.env.PATH ?? '')
  .split(delimiter)
  .map((directory) => join(directory, process.platform === 'win32' ? 'oasdiff.exe' : 'oasdiff'))
  .find((path) => existsSync(path));

/** Processor time and memory of a program that is not Node come from GNU time; without it only the wall clock tells. */
async function measureOther(base, head) {
  const parameters = ['changelog', base, head];
  if (time === undefined) return { cpu: null, rss: null, ...(await timed(other, parameters)) };
  const usage = join(workplace, 'time.txt');
  const { wall, code } = await timed(time, ['-f', '%U %S %M', '-o', usage, other, ...parameters]);
  const numbers = readFileSync(usage, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, code, cpu: numbers[0] + numbers[1], rss: numbers[2] / 1024 };
}

function median(samples, field) {
  const sorted = samples.map((sample) => sample[field]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const summary = (samples) =>
  Object.fromEntries(['cpu', 'wall', 'rss', 'findings'].map((field) => [field, median(samples, field) ?? null]));

/** The two take turns, so that whatever else the machine does slows both. */
async function measure({ name, base, head }) {
  const [own, proving, others] = [[], [], []];
  let refused = false;
  for (let run = 0; run < runs; run++) {
    own.push(await measureOwn(base, head, 'off'));
    proving.push(await measureOwn(base, head, 'all'));
    if (other === undefined || refused) continue;
    const sample = await measureOther(base, head);
    if (sample.code === 0 || sample.code === 1) others.push(sample);
    else refused = true;
  }
  const result = { name, runs, ...summary(own) };
  result.witnesses = Math.max(0, median(proving, 'cpu') - result.cpu);
  if (other === undefined) return result;
  if (refused) return { ...result, oasdiff: null, ratio: null };
  const { cpu, wall, rss } = summary(others);
  return { ...result, oasdiff: { cpu, wall, rss }, ratio: cpu === null ? result.wall / wall : result.cpu / cpu };
}

function pairs() {
  const made = generated.map(([name, before, after], position) => {
    const [base, head] = ['base', 'head'].map((side) => join(workplace, `${position}-${side}.json`));
    writeFileSync(base, before);
    writeFileSync(head, after);
    return { name, base, head };
  });
  const corpus = process.env.API_GOVERNOR_CORPUS ?? '';
  const found = corpus === '' ? [] : readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory());
  const real = found.flatMap(({ name }) => {
    const files = readdirSync(join(corpus, name));
    const [base, head] = ['base.', 'head.'].map((start) => files.find((file) => file.startsWith(start)));
    return base && head ? [{ name, base: join(corpus, name, base), head: join(corpus, name, head) }] : [];
  });
  return [...made, ...real.toSorted((a, b) => (a.name < b.name ? -1 : 1))].filter(({ name }) =>
    name.includes(options.only),
  );
}

const shown = (value, digits) => (value === null || value === undefined ? '-' : value.toFixed(digits));

function table(results) {
  const heads = ['', 'CPU s', 'wall s', 'RSS MB', 'witnesses', 'findings'];
  if (other !== undefined) heads.push('oasdiff CPU s', 'wall s', 'RSS MB', 'ratio');
  const rows = results.map((one) => {
    const [cpu, wall, rss, more] = [one.cpu, one.wall, one.rss, one.witnesses];
    const cells = [one.name, shown(cpu, 2), shown(wall, 2), shown(rss, 0), shown(more, 2), String(one.findings)];
    if (other === undefined) return cells;
    const { oasdiff, ratio } = one;
    cells.push(shown(oasdiff?.cpu, 2), shown(oasdiff?.wall, 2), shown(oasdiff?.rss, 0), shown(ratio, 2));
    return cells;
  });
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  return [heads, ...rows].map(line).join('\n');
}

/** Processor time of one comparison by the library in milliseconds: the first of this pair, and the median of the next. */
async function measureInProcess({ name, base, head }) {
  const { compareSpecs } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
  const [before, after] = [base, head].map((path) => ({ text: readFileSync(path, 'utf8'), path: 'openapi.json' }));
  const samples = [];
  for (let run = 0; run <= runs; run++) {
    const started = process.cpuUsage();
    await compareSpecs({ base: before, head: after });
    const { user, system } = process.cpuUsage(started);
    samples.push({ ms: (user + system) / 1000 });
  }
  return { name, first: samples[0].ms, again: median(samples.slice(1), 'ms') };
}

const small = ['chain of 16', '500 recursive', '1000 recursive'];
const line = ({ name, first, again }) =>
  `in process: ${name} ${shown(first, 0)} ms the first time, ${shown(again, 0)} ms after that\n`;

try {
  const results = [];
  const inProcess = [];
  const all = pairs();
  for (const pair of all.filter(({ name }) => small.includes(name))) inProcess.push(await measureInProcess(pair));
  for (const pair of all) {
    if (!options.json) process.stderr.write(`${pair.name}\n`);
    results.push(await measure(pair));
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ pairs: results, inProcess }, null, 2)}\n`);
  else process.stdout.write(`${table(results)}\n${inProcess.map(line).join('')}`);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

/**
 * How noisy the built-in rulesets are, and how long they take: findings for each operation of real documents, by rule.
 *
 *   node bench/rulesets.mjs [--ruleset NAME] [--list] FILE...
 *
 * A FILE is a bundled OpenAPI document in JSON or YAML. The output is Markdown. Beside a rule stand its findings and, where
 * a finding stands for several places, these, and their share of the number of operations. `--list` prints every finding,
 * to be read.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import parsers from '@stoplight/spectral-parsers';
import { sets } from '../rulesets/catalogue/index.js';
import { indexOf } from '../rulesets/functions/lib/operations.js';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { ruleset: { type: 'string', default: 'recommended' }, list: { type: 'boolean', default: false } },
});
const set = sets.find(({ name }) => name === options.ruleset);
if (set === undefined) throw new Error(`There is no ruleset "${options.ruleset}".`);
const names = [...new Set(set.rules.map(({ check }) => check.split('/')[0]))];
const functions = new Map();
for (const name of names) {
  const module = await import(new URL(`../rulesets/functions/${name}.js`, import.meta.url));
  functions.set(name, module.default);
}

function read(file) {
  const text = readFileSync(file, 'utf8');
  return text.trimStart().startsWith('{') ? JSON.parse(text) : parsers.Yaml.parse(text).data;
}

function findingsIn(document) {
  const format = document.swagger === undefined ? 'oas3' : 'oas2';
  const applying = set.rules.filter(({ formats }) => formats.includes(format));
  const before = process.cpuUsage();
  const run = (rule, context) => {
    const [name, check] = rule.check.split('/');
    return functions.get(name)(document, { check, ...rule.options }, context);
  };
  const findings = applying.flatMap((rule) => run(rule, {}).map((result) => ({ rule, ...result })));
  const { user, system } = process.cpuUsage(before);
  const places = new Map(applying.map((rule) => [rule.id, run(rule, { expand: true }).length]));
  return { findings, places, milliseconds: Math.round((user + system) / 1000) };
}

const nameOf = (file) =>
  /^(?:head|base)\./.test(basename(file)) ? basename(dirname(file)) : basename(file).replace(/\.\w+$/, '');
const rows = files.map((file) => {
  const document = read(file);
  const { findings, places, milliseconds } = findingsIn(document);
  const operations = indexOf(document).operations.length;
  const counts = new Map();
  for (const { rule } of findings) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  const shareOf = (id) =>
    `${places.get(id)} places, ${((100 * places.get(id)) / Math.max(1, operations)).toFixed(1)} %`;
  const shares = [...counts].map(([id, count]) =>
    places.get(id) === count ? `${id} ${count}` : `${id} ${count} (${shareOf(id)})`,
  );
  if (options.list) {
    for (const { rule, path, message } of findings)
      console.log(`${nameOf(file)}: ${rule.id} (${path.join(' > ')})\n  ${message}`);
  }
  const rate = (findings.length / Math.max(1, operations)).toFixed(2);
  return `| ${nameOf(file)} | ${operations} | ${findings.length} | ${rate} | ${milliseconds} | ${shares.join(', ')} |`;
});
console.log(`| document | operations | findings | for each operation | CPU, ms | by rule |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`);

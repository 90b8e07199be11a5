/**
 * A plugin of the build and of the tests: `virtual:built-in-rulesets` is the content of `rulesets/` as data, so that the
 * product needs no files beside its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'rulesets');
const name = 'virtual:built-in-rulesets';

/** The name and text of each ruleset, in code unit order. */
function texts() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')]);
}

export const builtInRulesets = {
  name: 'built-in-rulesets',
  resolveId(source) {
    return source === name ? `\0${name}` : null;
  },
  load(id) {
    return id === `\0${name}` ? `export const texts = ${JSON.stringify(texts())};\n` : null;
  },
};

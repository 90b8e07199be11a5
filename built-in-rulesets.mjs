/**
 * A plugin of the build and of the tests, so that the product needs no files beside its own: `virtual:built-in-rulesets`
 * is the content of `rulesets/` as data, `virtual:built-in-functions` the functions that its rules call.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'rulesets');
const rulesets = 'virtual:built-in-rulesets';
const functions = 'virtual:built-in-functions';

/** The names of the files of a folder, without their ending, in code unit order. */
function namesIn(path, ending) {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

const functionNames = () => namesIn(join(folder, 'functions'), '.js');

function rulesetsModule() {
  const texts = namesIn(folder, '.yaml').map((name) => [
    `${name}.yaml`,
    readFileSync(join(folder, `${name}.yaml`), 'utf8').replaceAll('\r\n', '\n'),
  ]);
  return `export const texts = ${JSON.stringify(texts)};\nexport const functions = ${JSON.stringify(functionNames())};\n`;
}

function functionsModule() {
  const names = functionNames();
  const imports = names.map((name, index) => {
    const path = join(folder, 'functions', `${name}.js`);
    return `import f${index} from ${JSON.stringify(path)};\n`;
  });
  const entries = names.map((name, index) => `[${JSON.stringify(name)}, f${index}]`);
  return `${imports.join('')}export const functions = new Map([${entries.join(', ')}]);\n`;
}

export const builtInRulesets = {
  name: 'built-in-rulesets',
  resolveId(source) {
    return source === rulesets || source === functions ? `\0${source}` : null;
  },
  load(id) {
    if (id === `\0${rulesets}`) return rulesetsModule();
    return id === `\0${functions}` ? functionsModule() : null;
  },
};

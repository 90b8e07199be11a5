import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vocabularySchema } from '../../rulesets/functions/lib/vocabulary.js';
import { ignoreTexts } from '../../src/lint/ignores.ts';
import { functionNames, rules, sets } from './support/catalogue.ts';
import { owaspTable, rulesetRulePage, rulesetYaml, ruleTables, setTable, withBlock } from './support/render.ts';

const root = new URL('../../rulesets/', import.meta.url);
const pages = new URL('../../docs/rulesets/', import.meta.url);

describe('rulesets as YAML', () => {
  test.for(sets.map((set) => [set.name, set] as const))('%s', async ([name, set]) => {
    await expect(rulesetYaml(set)).toMatchFileSnapshot(new URL(`${name}.yaml`, root).pathname);
  });
});

describe('page', () => {
  test.for(rules.map((rule) => [rule.id, rule] as const))('%s', async ([id, rule]) => {
    await expect(rulesetRulePage(rule)).toMatchFileSnapshot(new URL(`${id}.md`, pages).pathname);
  });
});

test('the tables of the overview', async () => {
  const file = new URL('README.md', pages);
  const blocks = [
    ['rulesets', setTable()],
    ['rules', ruleTables()],
    ['owasp', owaspTable()],
  ] as const;
  const page = blocks.reduce((text, [name, block]) => withBlock(text, name, block), readFileSync(file, 'utf8'));
  await expect(page).toMatchFileSnapshot(file.pathname);
});

test('the JSON Schema of the extensions', async () => {
  const schema = `${JSON.stringify(vocabularySchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot(new URL('extensions.schema.json', pages).pathname);
});

test('no page and no ruleset is left over', () => {
  const ids = new Set([...rules.map(({ id }) => id), ...ignoreTexts.keys()].map((id) => `${id}.md`));
  const strays = readdirSync(pages).filter((file) => file.endsWith('.md') && file !== 'README.md' && !ids.has(file));
  const names = new Set(sets.map(({ name }) => `${name}.yaml`));
  expect([...strays, ...readdirSync(root).filter((file) => file.endsWith('.yaml') && !names.has(file))]).toEqual([]);
});

test('ids are unique, and every function is used', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({ check }) => check.split('/')[0]))).toEqual(new Set(functionNames));
});

test('texts are sentences', () => {
  const sentence = /^[A-Z0-9`"][^]*[.]$/;
  const odd = rules.filter(({ what, why, fix }) => ![what, why, fix].every((text) => sentence.test(text)));
  expect(odd.map(({ id }) => id)).toEqual([]);
});

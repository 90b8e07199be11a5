import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { actionYml } from '../../src/settings/action-yml.ts';
import { configSchema } from '../../src/settings/config-schema.ts';
import { options } from '../../src/settings/options.ts';
import { outputs } from '../../src/settings/outputs.ts';
import { baselineSchema } from '../../src/settings/legacy-keys.ts';
import { waiversSchema } from '../../src/settings/waiver-keys.ts';
import { withGeneratedParts } from '../../src/settings/tables.ts';

const root = new URL('../../', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, root));

async function formatted(name: string, text: string): Promise<string> {
  const style = await prettier.resolveConfig(pathOf(name));
  return prettier.format(text, { ...style, filepath: pathOf(name) });
}

// A stale file fails here; `npx vitest run test/settings -u` writes it anew.
describe('generated files are fresh', () => {
  test('action.yml', async () => {
    const text = actionYml({ name: 'API Governor', description: about.description, author: about.author });
    await expect(await formatted('action.yml', text)).toMatchFileSnapshot(pathOf('action.yml'));
  });

  test('docs/config.schema.json', async () => {
    const text = `${JSON.stringify(configSchema(null), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(pathOf('docs/config.schema.json'));
  });

  test('docs/waivers.schema.json', async () => {
    const text = `${JSON.stringify(waiversSchema(null), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(pathOf('docs/waivers.schema.json'));
  });

  test('docs/baseline.schema.json', async () => {
    const text = `${JSON.stringify(baselineSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(pathOf('docs/baseline.schema.json'));
  });

  test.each(['docs/configuration.md', 'docs/waivers.md', 'docs/baseline.md', 'docs/action.md', 'docs/command-line.md'])(
    '%s',
    async (name) => {
      const page = withGeneratedParts(await readFile(pathOf(name), 'utf8'));
      expect(page).toContain('<!-- generated:');
      await expect(await formatted(name, page)).toMatchFileSnapshot(pathOf(name));
    },
  );
});

describe('action.yml', () => {
  const text = actionYml({ name: 'API Governor', description: 'd', author: 'a' });
  const action = load(text);

  test('has exactly the inputs and outputs of the tables', () => {
    const described = { description: expect.any(String) };
    const inputs = options.flatMap((option) => option.actionInput ?? []);
    expect(action).toMatchObject({
      inputs: Object.fromEntries(inputs.map((name) => [name, { ...described, required: false }])),
      outputs: Object.fromEntries(outputs.map(({ name }) => [name, described])),
      runs: { using: 'node24', main: 'dist/action.js' },
    });
    expect(text.match(/^ {2}[a-z-]+:$/gm)).toEqual(
      [...inputs, ...outputs.map(({ name }) => name)].map((name) => `  ${name}:`),
    );
  });

  test('gives a default to the token only', () => {
    expect(text.match(/^ {4}default: .*$/gm)).toEqual(['    default: "${{ github.token }}"']);
    expect(action).toMatchObject({ inputs: { token: { default: '${{ github.token }}' } } });
  });
});

describe('the JSON Schema', () => {
  const known = { rules: ['a-rule'], policies: ['a-policy'], rulesets: [] };
  const validate = new Ajv({ strict: false }).compile(configSchema(known));
  test.each([
    ['nothing', null, true],
    [
      'every kind of value',
      { spec: ['a'], 'fail-on': 'never', 'accept-announced': true, rules: { 'a-rule': 'off' } },
      true,
    ],
    ['one text for a list', { spec: 'a' }, true],
    ['an API', { apis: [{ path: 'a', lens: 'sdk', policies: { 'a-policy': 'breaking' } }] }, true],
    ['an unknown key', { failOn: 'never' }, false],
    ['an unknown rule', { rules: { other: 'off' } }, false],
    ['a value that is none', { lens: 'telescope' }, false],
    ['an API without a path', { apis: [{ name: 'x' }] }, false],
    ['a general key for an API', { apis: [{ path: 'a', comment: 'never' }] }, false],
  ])('%s', (_name, value, expected) => {
    expect(validate(value)).toBe(expected);
  });
});

test('a broken marker in a page is an error and not a page without its table', () => {
  expect(() => withGeneratedParts('<!-- generated: inputs -->')).toThrow('inputs is broken');
  expect(() => withGeneratedParts('<!-- generated: nonsense --><!-- end -->')).toThrow('nonsense is broken');
});

describe('the table of options', () => {
  test('keys, inputs, flags and short flags are unique', () => {
    for (const field of ['key', 'actionInput', 'flag', 'short', 'configPath'] as const) {
      const values = options.map((option) => (field in option ? (option as Record<string, unknown>)[field] : null));
      const given = values.filter((value) => value !== null && value !== undefined);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  test('an option has one name everywhere', () => {
    for (const option of options) {
      const kebab = option.key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const key = option.configPath?.replace('.', '-') ?? null;
      for (const name of [option.actionInput, option.flag, key]) expect([kebab, null]).toContain(name);
    }
  });
});

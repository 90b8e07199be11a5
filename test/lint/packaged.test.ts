import { Ajv } from 'ajv';
import spectralCore from '@stoplight/spectral-core';
import * as owasp from '@stoplight/spectral-owasp-ruleset';
import { expect, test } from 'vitest';
import { packagedRules, packagedRuleset } from '../../src/lint/rulesets/packaged.ts';
import { lintWithOurs, lintWithStock } from './support/rulesets.ts';

// One expression of the OWASP package is written anew, because it ends a run where `name` is no text.

const ID = 'owasp:api1:2023-no-numeric-ids';
const parameter = (name: string, type: string): string => `{name: ${name}, in: query, schema: {type: ${type}}}`;
const parameters = [
  parameter('id', 'integer'),
  parameter('user_id', 'integer'),
  parameter('orderId', 'integer'),
  parameter('order-id', 'integer'),
  parameter('page', 'integer'),
  parameter('account_id', 'string'),
];
const description = (schema: string): string =>
  `openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths:\n  /a:\n    get:\n      parameters: [${parameters.join(', ')}]\n      responses:\n        '200': {description: OK, content: {application/json: {schema: ${schema}}}}\n`;
/** A schema with a property `parameters`, whose members have a property `name`: not the name of a parameter, but a schema. */
const misleading =
  '{type: object, properties: {parameters: {type: object, properties: {name: {type: string}}, schema: {type: integer}}}}';
const files = { 'r.yaml': `extends: [[owasp, off]]\nrules: {'${ID}': error}\n` };
const stock = { 'r.yaml': files['r.yaml'].replace('[owasp,', '["@stoplight/spectral-owasp-ruleset",') };

test('it finds what the rule of the package finds', async () => {
  const document = { text: description('{type: string}'), path: 'a.yaml' };
  const found = await lintWithOurs(files, 'r.yaml', document);
  expect(found.map(([, , path]) => path)).toEqual([0, 1, 2, 3].map((at) => `paths//a/get/parameters/${at}/schema`));
  expect(found).toEqual(await lintWithStock(stock, 'r.yaml', document));
});

test('it does not fail where that of the package does', async () => {
  const document = { text: description(misleading), path: 'a.yaml' };
  await expect(lintWithStock(stock, 'r.yaml', document)).rejects.toThrow('func is not a function');
  expect(await lintWithOurs(files, 'r.yaml', document)).toHaveLength(4);
});

test('nothing else of the package is other than it is', async () => {
  const own = (await packagedRuleset('owasp')) as {
    readonly rules: Readonly<Record<string, { readonly given: unknown }>>;
  };
  const theirs = Object.values(owasp).flatMap((one: unknown) => {
    const found = typeof one === 'object' && one !== null && 'default' in one ? one.default : one;
    return typeof found === 'object' && found !== null && 'rules' in found ? [found as typeof own] : [];
  })[0];
  expect(await packagedRules('owasp')).toEqual(Object.keys(theirs?.rules ?? {}));
  const others = Object.entries(own.rules).filter(([id, rule]) => rule !== theirs?.rules[id]);
  expect(others.map(([id]) => id)).toEqual([ID]);
  expect({ ...own.rules[ID], given: '' }).toEqual({ ...theirs?.rules[ID], given: '' });
  expect(() => new spectralCore.Ruleset(own as never)).not.toThrow();
});

test.each(['spectral:oas', 'owasp'] as const)(
  'the schemas and options of %s, which are not checked, are valid',
  async (name) => {
    const { rules } = await packagedRuleset(name);
    const ajv = new Ajv({ strict: false });
    let schemas = 0;
    for (const rule of Object.values(rules) as readonly { then: Then | readonly Then[] }[])
      for (const { functionOptions = null, function: run } of [rule.then].flat() as readonly Then[]) {
        expect(() => run.validator?.(functionOptions)).not.toThrow();
        if (functionOptions?.schema === undefined) continue;
        schemas += 1;
        expect(ajv.validateSchema(functionOptions.schema)).toBe(true);
      }
    expect(schemas).toBeGreaterThan(5);
  },
);

interface Then {
  readonly functionOptions?: { readonly schema?: object } | null;
  readonly function: { readonly validator?: (options: unknown) => void };
}

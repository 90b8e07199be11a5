import { describe, expect, test } from 'vitest';
import { rules, runRule } from './support/catalogue.ts';
import { clock, documentOf } from './support/cases.ts';

// Small documents on which a rule that looks at too much, or at too little, gives itself away.

type Fragment = Parameters<typeof documentOf>[0];
type Row = readonly [name: string, rule: string, fragment: Fragment, paths: readonly string[]];

const found = (id: string, fragment: Fragment, version: Parameters<typeof documentOf>[1]): readonly string[] => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return runRule(rule, documentOf(fragment, version), clock).map(({ path }) => path.join(' > '));
};

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const keySource: Fragment = { 'x-amazon-apigateway-api-key-source': 'HEADER', get: {} };
const refusals: Fragment = {
  'x-amazon-apigateway-gateway-responses': { THROTTLED: { statusCode: 429 }, INVALID_API_KEY: { statusCode: 403 } },
  get: {},
};
const anyMethod: Fragment = {
  '/a': { 'x-amazon-apigateway-any-method': { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } }, get: {} },
};
const privileges = { requestBody: json({ properties: { privileges: { type: 'array', items: { type: 'string' } } } }) };
const secret = { parameters: [{ name: 'secret', in: 'path', required: true, schema: { type: 'string' } }] };

describe('OpenAPI 3', () => {
  test.for<Row>([
    ['where a key is read from asks for none', 'auth-operation-secured', keySource, ['paths > /things > get']],
    ['where a key is read from protects nothing', 'gateway-auth-declared', keySource, []],
    ['answers of the gateway limit nothing', 'gateway-limit-declared', refusals, []],
    ['answers of the gateway do not authenticate', 'gateway-auth-declared', refusals, []],
    ['what holds for other methods', 'gateway-auth-declared', anyMethod, []],
    [
      'public operations are no sign of security',
      'auth-operation-secured',
      { get: {}, put: {}, post: {}, delete: {}, '/health': { get: { 'x-public': true } } },
      ['paths'],
    ],
    ['a version of a year and a month', 'version-scheme', { info: { version: '2024-10' }, get: {} }, []],
    ['no year and month', 'version-scheme', { info: { version: '2024-13' }, get: {} }, ['info > version']],
    ['privileges of a role', 'input-no-privileged-fields', { '/roles/{id}': { put: privileges } }, []],
    [
      'privileges of oneself',
      'input-no-privileged-fields',
      { '/profile': { put: privileges } },
      ['paths > /profile > put > requestBody > content > application/json > schema > properties > privileges'],
    ],
    [
      'a field below a pattern of names, and one that depends on another',
      'input-no-privileged-fields',
      {
        put: {
          requestBody: json({
            patternProperties: { '^x': { properties: { is_admin: { type: 'boolean' } } } },
            dependentSchemas: { a: { properties: { is_staff: { type: 'boolean' } } } },
          }),
        },
      },
      [
        'paths > /things > put > requestBody > content > application/json > schema > patternProperties > ^x > properties > is_admin',
        'paths > /things > put > requestBody > content > application/json > schema > dependentSchemas > a > properties > is_staff',
      ],
    ],
    ['the name of a secret', 'auth-no-credentials-in-url', { '/secrets/{secret}': { get: secret } }, []],
    [
      'a secret in a path',
      'auth-no-credentials-in-url',
      { '/reset/{secret}': { get: secret } },
      ['paths > /reset/{secret} > get > parameters > 0 > name'],
    ],
    [
      'an answer without a body needs no schema',
      'doc-response-schema',
      { delete: { responses: { 204: { content: { 'application/json': {} } } } } },
      [],
    ],
    [
      'a successor that a path names',
      'deprecation-replacement',
      { '/a': { 'x-replaced-by': '/b', get: { deprecated: true } } },
      [],
    ],
    [
      'a notice that a path gives',
      'deprecation-min-notice',
      { '/a': { 'x-deprecated-at': '2026-01-01', 'x-sunset': '2026-02-01', get: { deprecated: true } } },
      ['paths > /a > x-sunset'],
    ],
    [
      'a date of a path that is none',
      'deprecation-dates-valid',
      { '/a': { 'x-deprecated-at': 'soon', get: { deprecated: true } } },
      ['paths > /a > x-deprecated-at'],
    ],
    [
      'an end that a path announces',
      'deprecation-flag-consistent',
      { '/a': { 'x-sunset': '2028-01-01', get: {}, put: { deprecated: true } } },
      ['paths > /a > get'],
    ],
    [
      'a deprecated property in a response',
      'deprecation-element-explained',
      { get: { responses: { 200: json({ properties: { old: { deprecated: true } } }) } } },
      ['paths > /things > get > responses > 200 > content > application/json > schema > properties > old'],
    ],
    [
      'a date of an operation, which another rule looks at',
      'extension-values',
      { '/a': { 'x-sunset': 'soon', get: { 'x-deprecated-at': 'now' } } },
      [],
    ],
    [
      'an extension in a request',
      'extension-values',
      { post: { requestBody: json({ properties: { old: { 'x-sunset': 'soon' } } }) } },
      ['paths > /things > post > requestBody > content > application/json > schema > properties > old > x-sunset'],
    ],
  ])('%s: %s', ([, id, fragment, paths]) => {
    expect(found(id, fragment, '3.1')).toEqual(paths);
  });
});

describe('Swagger 2.0', () => {
  const body = (schema: object): object => ({ parameters: [{ name: 'body', in: 'body', schema }] });
  test.for<Row>([
    ['where a key is read from protects nothing', 'gateway-auth-declared', keySource, []],
    ['answers of the gateway limit nothing', 'gateway-limit-declared', refusals, []],
    [
      'the name of a secret',
      'auth-no-credentials-in-url',
      {
        '/secrets/{secret}': { get: { parameters: [{ name: 'secret', in: 'path', required: true, type: 'string' }] } },
      },
      [],
    ],
    [
      'privileges of oneself',
      'input-no-privileged-fields',
      { '/profile': { put: body({ properties: { privileges: { type: 'string' } } }) } },
      ['paths > /profile > put > parameters > 0 > schema > properties > privileges'],
    ],
    [
      'an extension in a request',
      'extension-values',
      { post: body({ properties: { old: { 'x-sunset': 'soon' } } }) },
      ['paths > /things > post > parameters > 0 > schema > properties > old > x-sunset'],
    ],
    [
      'a deprecated property in a response',
      'deprecation-element-explained',
      { get: { responses: { 200: { schema: { properties: { old: { 'x-deprecated': true } } } } } } },
      ['paths > /things > get > responses > 200 > schema > properties > old'],
    ],
  ])('%s: %s', ([, id, fragment, paths]) => {
    expect(found(id, fragment, '2.0')).toEqual(paths);
  });
});

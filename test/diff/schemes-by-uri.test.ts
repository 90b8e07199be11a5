import { expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import type { Change } from '../../src/model/change.ts';
import { contractOf } from '../spec/support.ts';

/* Since OpenAPI 3.2 a requirement may name a security scheme by its URI (3.2.0, Security Requirement Object). */

const SCHEMES = `
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }`;
const api = (name: string, { more = '', schemes = SCHEMES, version = '3.2.0' } = {}): string => `
openapi: ${version}
info: { title: Users, version: 1.0.0 }
${more}
paths:
  /users:
    get:
      security: [{ '${name}': [] }]
      responses: { '204': { description: Done } }
${schemes}`;

async function changesOf(
  before: string,
  after: string,
  [others, now]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] = [{}, {}],
): Promise<readonly Change[]> {
  return compareContracts(await contractOf(before, others), await contractOf(after, now)).changes;
}

const SELF = '$self: https://self.example/api.yaml';

test.each<[string, string, string]>([
  ['by its place in the document', '#/components/securitySchemes/key', ''],
  ['by its file', 'api.yaml#/components/securitySchemes/key', ''],
  ['by its file, with a dot', './api.yaml#/components/securitySchemes/key', ''],
  ['by what the document calls itself', 'https://self.example/api.yaml#/components/securitySchemes/key', SELF],
  ['relative to that', 'api.yaml#/components/securitySchemes/key', SELF],
])('a scheme is the same %s', async (_, uri, more) => {
  expect(await changesOf(api('key', { more }), api(uri, { more }))).toEqual([]);
});

test('a component that has a name like a URI is the component', async () => {
  const name = 'common.yaml';
  const schemes = SCHEMES.replace('key:', `${name}:`);
  const other = { 'common.yaml': '{ type: http, scheme: basic }' };
  expect(await changesOf(api('key'), api(name, { schemes }), [{}, other])).toMatchObject([
    { kind: 'text.changed', key: 'name' },
  ]);
});

const common = (name: string): Readonly<Record<string, string>> => ({
  'common.yaml': SCHEMES.replace('X-Key', name),
});

test('a scheme of another document is compared', async () => {
  const text = api('common.yaml#/components/securitySchemes/key', { schemes: '' });
  expect(await changesOf(text, text, [common('X-Key'), common('X-Other')])).toMatchObject([
    { kind: 'security-scheme.changed', key: 'name', before: 'X-Key', after: 'X-Other', uses: [{ path: '' }] },
  ]);
});

test('a scheme that moves to another document is the same', async () => {
  const moved = api('common.yaml#/components/securitySchemes/key', { schemes: '' });
  expect(await changesOf(api('key'), moved, [{}, common('X-Key')])).toMatchObject([{ kind: 'text.changed' }]);
});

test('before 3.2 names are names', async () => {
  const version = '3.1.1';
  const uri = api('#/components/securitySchemes/key', { version });
  expect(await changesOf(api('key', { version }), uri)).toMatchObject([
    { kind: 'security.changed', effect: 'replaced' },
  ]);
});

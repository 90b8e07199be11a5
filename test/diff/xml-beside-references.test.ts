import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

/* OpenAPI 3.2.0, XML Object, `nodeType`: "The default value is `none` if `$ref`, `$dynamicRef`, or `type: "array"` is present". */

const api = (openapi: string, beside: JsonObject, own: JsonObject): JsonObject => ({
  openapi,
  info: { title: 'Users', version: '1.0.0' },
  paths: {
    '/users': {
      post: {
        requestBody: {
          content: {
            'application/xml': {
              schema: {
                type: 'object',
                xml: { name: 'user' },
                properties: { address: { $ref: '#/components/schemas/Address', ...beside } },
              },
            },
          },
        },
        responses: { 204: { description: 'Done' } },
      },
    },
  },
  components: { schemas: { Address: { type: 'object', properties: { city: { type: 'string' } }, ...own } } },
});

test.each<[string, string, JsonObject, JsonObject, boolean]>([
  ['3.2.0', 'a name of no node', {}, { name: 'home' }, false],
  ['3.2.0', 'a namespace of no node', {}, { namespace: 'urn:a' }, false],
  ['3.2.0', 'no node, written out', {}, { nodeType: 'none' }, false],
  ['3.2.0', 'a node around it', {}, { nodeType: 'element' }, true],
  ['3.2.0', 'another name of the node around it', { nodeType: 'element' }, { nodeType: 'element', name: 'home' }, true],
  ['3.2.0', 'an attribute', {}, { attribute: true }, true],
  ['3.1.1', 'a name', {}, { name: 'home' }, true],
])('%s: %s beside a reference', async (version, _, before, after, isChange) => {
  for (const own of [{}, { xml: { name: 'a' } }]) {
    const [old, now] = [before, after].map((xml) => api(version, Object.keys(xml).length === 0 ? {} : { xml }, own));
    const changes = await changesOf(old ?? {}, now ?? {});
    expect(changes.some(({ kind }) => kind === 'schema.xml-changed')).toBe(isChange);
  }
});

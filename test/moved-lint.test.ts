import { expect, test } from 'vitest';
import { compareSpecs } from '../src/index.ts';

/** Operations without names of their own, and with what the recommended rules find in all of them. */
const shopUnder = (prefix: string, paths: readonly string[] = ['/orders', '/carts', '/carts/{id}']) => ({
  path: 'shop.json',
  text: JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Shop', version: '1.0.0' },
    servers: [{ url: 'https://shop.example.com' }],
    paths: Object.fromEntries(
      paths.map((path) => [
        prefix + path,
        { get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema: {} } } } } } },
      ]),
    ),
  }),
});

test('what rulesets found in operations that moved together was there before', async () => {
  const head = shopUnder('/new');
  const moved = await compareSpecs({ base: shopUnder('/old'), head });
  const fresh = await compareSpecs({ base: shopUnder('/old', []), head });
  const ofRulesets = ({ findings }: typeof moved): readonly string[] =>
    findings.filter(({ source }) => source === 'lint').map(({ rule }) => rule);
  expect(moved.findings.map(({ rule }) => rule)).toContain('operation-moved');
  expect(ofRulesets(fresh)).not.toEqual([]);
  expect(ofRulesets(moved)).toEqual([]);
});

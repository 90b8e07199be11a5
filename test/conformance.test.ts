import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../docs/conformance-disagreements.json', import.meta.url));
const reasons = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;

test('every case that is judged otherwise on purpose says why in a sentence', () => {
  expect(Object.keys(reasons).length).toBeGreaterThan(0);
  expect(Object.keys(reasons)).toEqual(Object.keys(reasons).toSorted());
  for (const [name, reason] of Object.entries(reasons)) {
    expect(name).toMatch(/^\d{4}$/);
    expect(reason, name).toMatch(/^[A-Z][^\n]{30,}\.$/);
  }
});

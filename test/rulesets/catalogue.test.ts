import { describe, expect, test } from 'vitest';
import { sets } from './support/catalogue.ts';
import { rulesetYaml } from './support/render.ts';

const root = new URL('../../rulesets/', import.meta.url);

describe('rulesets as YAML', () => {
  test.for(sets.map((set) => [set.name, set] as const))('%s', async ([name, set]) => {
    await expect(rulesetYaml(set)).toMatchFileSnapshot(new URL(`${name}.yaml`, root).pathname);
  });
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tell } from './story/tell.ts';

test('docs/story.md is what the program says', async () => {
  await expect(await tell()).toMatchFileSnapshot(resolve(import.meta.dirname, '../docs/story.md'));
}, 180_000);

import { describe, expect, test } from 'vitest';
import { judge } from '../../src/rules/judge.ts';
import { policiesPage, rulePage } from '../../src/rules/page.ts';
import { allRules } from '../../src/rules/registry.ts';
import { completeExample } from './support/complete-example.ts';
import { comparison } from './support/pipeline.ts';

const pages = new URL('../../docs/rules/', import.meta.url);

describe.for(allRules.map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  test.for(rule.examples.map((example) => [example.name, example] as const))('%s', async ([, example]) => {
    const before = completeExample(example.in, example.before);
    const after = completeExample(example.in, example.after);
    const { base, head, compared } = await comparison(before, after);
    const judgements = judge(compared.changes, { base, head, lens: 'wire', policies: new Map() });
    expect(judgements.map(({ message }) => message).toSorted()).toEqual(example.says.toSorted());
    expect(judgements.map((judgement) => judgement.rule)).toContain(id);
    expect(compared.partial).toEqual([]);
  });

  test('page', async () => {
    await expect(rulePage(rule)).toMatchFileSnapshot(new URL(`${id}.md`, pages).pathname);
  });
});

test('the page of policies', async () => {
  await expect(policiesPage()).toMatchFileSnapshot(new URL('../policies.md', pages).pathname);
});

test('ids are unique and kebab-case', () => {
  const ids = allRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
});

test('a rule for one direction says so in its id', () => {
  const strays = allRules.filter(({ id, direction }) => direction !== null && !id.startsWith(`${direction}-`));
  expect(strays.map(({ id }) => id)).toEqual([]);
});

const isSentence = (text: string): boolean => /^[A-Z`].*[.]$/s.test(text);

test('texts are sentences, titles are not', () => {
  const odd = allRules.filter(
    ({ why, fix, title }) => !isSentence(why) || !isSentence(fix) || !/^[A-Za-z].*[^.]$/.test(title),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

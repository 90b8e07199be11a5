import { describe, expect, test } from 'vitest';
import { countingLegacy } from '../src/repository/legacy.ts';
import type { LegacyQuestion } from '../src/repository/legacy.ts';
import { goneEntries, knownIn } from '../src/pipeline/legacy-facts.ts';
import type { Found } from '../src/pipeline/legacy-facts.ts';
import type { LegacyEntry } from '../src/model/legacy.ts';
import type { Tree } from '../src/model/tree.ts';
import { baselineText } from '../src/settings/legacy-file.ts';

const PATH = '.api-governor/baseline.yaml';
const [A, B, C] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'];

function entry(id: string, more: Partial<LegacyEntry> = {}): LegacyEntry {
  const location = { file: PATH, pointer: '', line: 1, column: 1 };
  return { api: 'api.yaml', rule: 'doc-operation-described', id, at: `at ${id}`, location, ...more };
}

function tree(text: string | null): Tree {
  return {
    label: 'x',
    commit: null,
    read: () => Promise.resolve(text === null ? { kind: 'missing' } : { kind: 'text', text }),
    list: () => Promise.resolve([]),
  };
}

const counting = (base: string | null, head: string | null, more: Partial<LegacyQuestion> = {}) =>
  countingLegacy({
    base: tree(base),
    head: tree(head),
    path: PATH,
    from: 'base',
    renamed: new Map(),
    change: 'This change',
    ...more,
  });

const text = (...ids: readonly string[]) => baselineText(ids.map((id) => entry(id)));
const ids = (entries: readonly LegacyEntry[]) => entries.map(({ id }) => id);

describe('which entries count', () => {
  test('those that base and head agree on, and what is added waits', async () => {
    const { entries, notes, faults } = await counting(text(A, B), text(A, C));
    expect(ids(entries)).toEqual([A]);
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      `This change adds 1 finding to the baseline: \`doc-operation-described\` at \`at ${C}\` (\`${C}\`). It counts once it is merged.`,
      `This change takes 1 finding out of the baseline \`${PATH}\`.`,
    ]);
  });

  test('those of the head where the settings say so, and they are named all the same', async () => {
    const { entries, notes } = await counting(text(A), text(A, C), { from: 'head' });
    expect(ids(entries)).toEqual([A, C]);
    expect(notes).toEqual([expect.stringContaining('It counts here already.')]);
  });

  test('many are told by their rules', async () => {
    const many = Array.from({ length: 9 }, (_, index) => entry(`00000000000${index}`));
    const { notes } = await counting(null, baselineText([...many, entry(A, { rule: 'a`b' })]));
    expect(notes).toEqual([
      "This change adds 10 findings to the baseline: 9 of `doc-operation-described`, 1 of `a'b`. They count once they are merged.",
    ]);
  });

  test('a file that the change breaks fails the run, and one that it repairs does not', async () => {
    expect(await counting(text(A), '- [')).toMatchObject({ faults: [expect.stringContaining(`${PATH}:1:4`)] });
    expect(ids((await counting(text(A), '- [')).entries)).toEqual([A]);
    const repaired = await counting('- [', text(A));
    expect(repaired).toMatchObject({ entries: [], faults: [] });
    expect(repaired.notes[0]).toContain("The baseline of the base can't be read, so nothing is known");
  });

  test('a description that moved takes its entries along', async () => {
    const moved = baselineText([entry(A, { api: 'new.yaml' })]);
    const { entries, notes } = await counting(text(A), moved, { renamed: new Map([['api.yaml', 'new.yaml']]) });
    expect([ids(entries), notes]).toEqual([[A], []]);
  });
});

const found = (id: string, standsFor?: readonly string[]): Found =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ({ id, ...(standsFor && { standsFor }) }) as Found;
const pair = { name: 'api.yaml', basePath: 'api.yaml', headPath: 'api.yaml' };

describe('what is known', () => {
  test.each<[string, readonly string[], Found, boolean]>([
    ['a finding that is in it', [A], found(A), true],
    ['another one', [A], found(B), false],
    ['what speaks of many places, by itself', [A], found(A, [B, C]), true],
    ['what speaks of many places, by each of them', [B, C], found(A, [B, C]), true],
    ['what speaks of one place more', [B], found(A, [B, C]), false],
  ])('%s', (_, entries, one, isKnown) => {
    const known = knownIn(
      entries.map((id) => entry(id)),
      { pair, found: [one] },
    );
    expect(known.has(one.id)).toBe(isKnown);
  });

  test('only of its own description, by the path on either side', () => {
    expect(knownIn([entry(A, { api: 'other.yaml' })], { pair, found: [found(A)] }).size).toBe(0);
    const moved = { ...pair, headPath: 'new.yaml', name: 'new.yaml' };
    expect(knownIn([entry(A)], { pair: moved, found: [found(A)] }).size).toBe(1);
  });
});

describe('what is gone', () => {
  const lint = { judgements: [], places: new Map(), partial: [], failure: null, rules: ['doc-operation-described'] };
  const all = { isWhole: true, isReleased: true, lint };
  const entries = [entry(A), entry(B, { rule: 'operation-removed' })];
  test.each([
    ['nothing of it is found', [], all, [A, B]],
    ['one is found', [found(A)], all, [B]],
    ['something could not be read', [], { ...all, isWhole: false }, []],
    ['no release was compared with', [], { ...all, isReleased: false }, [A]],
    ['no rulesets ran', [], { ...all, lint: { ...lint, rules: [] } }, [B]],
  ])('when %s', (_, those, completeness, gone) => {
    expect(ids(goneEntries(entries, { pair, found: those }, completeness))).toEqual(gone);
  });
});

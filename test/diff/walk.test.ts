import { expect, test } from 'vitest';
import { createWalk } from '../../src/diff/walk.ts';
import type { Pair } from '../../src/schema/pairs/pair.ts';
import type { Fact } from '../../src/schema/facts/fact.ts';

interface Drawn {
  readonly to: readonly (readonly [string, string])[];
  /** Whether it has something to say, and what was proved about it. */
  readonly says?: boolean;
  readonly mask?: number;
}

/** What each visit of a walk saw, as `name path mask`. */
function visitsOf(graph: Readonly<Record<string, Drawn>>, roots: readonly string[]): readonly (readonly string[])[] {
  const pairs = new Map(Object.keys(graph).map((name) => [name, { name, edges: [] } as unknown as Pair]));
  const named = (name: string): Pair => pairs.get(name) ?? ({} as Pair);
  for (const [name, { to }] of Object.entries(graph)) {
    const edges = named(name).edges as { segment: string; pair: Pair }[];
    for (const [segment, target] of to) edges.push({ segment, pair: named(target) });
  }
  const nameOf = (pair: Pair): string => [...pairs].find(([, one]) => one === pair)?.[0] ?? '?';
  const walk = createWalk((pair) => {
    const { says = true, mask = 0 } = graph[nameOf(pair)] ?? { to: [] };
    return says ? { facts: [{} as Fact], mask, maskBelow: () => mask } : null;
  });
  return roots.map((root) => {
    const seen: string[] = [];
    walk.from(named(root), (pair, _facts, mask, step) => {
      expect(step().pair).toBe(pair);
      seen.push(`${nameOf(pair)} ${step().path} ${mask}`);
    });
    return seen;
  });
}

test('each pair is met once, on its shortest way, the first of equal ones', () => {
  const graph = {
    a: {
      to: [
        ['x', 'b'],
        ['y', 'c'],
        ['z', 'd'],
      ],
    },
    b: {
      to: [
        ['q', 'e'],
        ['r', 'd'],
      ],
    },
    c: {
      to: [
        ['s', 'e'],
        ['', 'a'],
      ],
    },
    d: { to: [] },
    e: { to: [['back', 'a']] },
  } as const;
  expect(visitsOf(graph, ['a'])).toEqual([['a  0', 'b x 0', 'c y 0', 'd z 0', 'e x.q 0']]);
});

test('walks do not know of each other', () => {
  const graph = { a: { to: [['n', 'b']] }, b: { to: [['n', 'a']] } } as const;
  expect(visitsOf(graph, ['a', 'b', 'a'])).toEqual([
    ['a  0', 'b n 0'],
    ['b  0', 'a n 0'],
    ['a  0', 'b n 0'],
  ]);
});

test('where nothing is said no walk goes', () => {
  const graph = { a: { to: [['n', 'b']] }, b: { to: [['n', 'c']], says: false }, c: { to: [] } } as const;
  expect(visitsOf(graph, ['a', 'b'])).toEqual([['a  0'], []]);
});

test('a pair is met again where less was proved on the way, and not where more was', () => {
  const graph = {
    a: {
      to: [
        ['proved', 'p'],
        ['open', 'o'],
        ['other', 'q'],
      ],
    },
    p: { to: [['t', 't']], mask: 1 },
    o: { to: [['t', 't']] },
    q: { to: [['t', 't']], mask: 3 },
    t: { to: [] },
  } as const;
  expect(visitsOf(graph, ['a'])).toEqual([
    ['a  0', 'p proved 1', 'o open 0', 'q other 3', 't proved.t 1', 't open.t 0'],
  ]);
});

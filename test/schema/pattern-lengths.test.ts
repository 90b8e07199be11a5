import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { patternsIncluded } from '../../src/schema/texts/patterns.ts';
import { briefly } from './support/pair.ts';

const text = (pattern: string, minLength: number, maxLength: number): Json => ({
  type: 'string',
  pattern,
  minLength,
  maxLength,
});

describe('a pattern says only what the lengths beside it leave open', () => {
  test('an expression that spells out the lengths asks for nothing new', () => {
    const before = text('^[0-9a-f]+$', 40, 40);
    const after = text('^([0-9a-f]{40}(?:[0-9a-f]{24})?)$', 40, 64);
    expect(briefly(before, after)).toEqual(['schema.bound-changed widened']);
  });

  test('one that asks for more than the lengths is a change', () => {
    const before = text('^[0-9a-f]+$', 40, 41);
    const after = text('^([0-9a-f]{40}(?:[0-9a-f]{24})?)$', 40, 64);
    expect(briefly(before, after)).toEqual(['schema.bound-changed widened', 'schema.pattern-changed narrowed']);
  });
});

describe('strings of some lengths', () => {
  const cases: readonly (readonly [readonly string[], number, number | null, string, boolean])[] = [
    [['^[ab]+$'], 2, 2, '^[ab]{2}$', true],
    [['^[ab]+$'], 2, 3, '^[ab]{2}$', false],
    [['^[ab]*$'], 0, 0, '^$', true],
    [['^a', 'b$'], 2, 2, '^ab$', true],
    [['^a', 'b$'], 2, 3, '^ab$', false],
    [[], 3, null, '...', true],
    [[], 2, null, '...', false],
    [[], 0, 0, '^$', true],
    // No string is that long.
    [['^a{3}$'], 4, null, '^b$', true],
    [['^a*$'], 1_000, null, '^a{5}', true],
  ];
  test.each(cases)('%j from %j to %j within %j: %j', (patterns, minLength, maxLength, outer, answer) => {
    expect(patternsIncluded({ patterns, minLength, maxLength }, [outer])).toBe(answer);
  });

  test('lengths beyond all bounds end in an answer', () => {
    expect(patternsIncluded({ patterns: ['^[ab]*$'], minLength: 1e9, maxLength: null }, ['^b'])).not.toBe(true);
    expect(patternsIncluded({ patterns: [], minLength: 0, maxLength: 1e9 }, ['^b'])).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { findRenamings } from '../../src/diff/renamed-schemas.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** Which names that went are among those that came. */

const text: JsonObject = { type: 'string' };
const having = (...names: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
});
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

function told(before: Readonly<Record<string, Json>>, after: Readonly<Record<string, Json>>): readonly string[] {
  return findRenamings(new Map(Object.entries(before)), new Map(Object.entries(after))).map(({ names, rewriting }) => {
    const rule = rewriting === null ? '' : ` by ${rewriting.before} to ${rewriting.after}`;
    return `${names.map((pair) => pair.join(' > ')).join(', ')}${rule}`;
  });
}

describe('a schema is known again', () => {
  test.each<[string, Readonly<Record<string, Json>>, Readonly<Record<string, Json>>, readonly string[]]>([
    [
      'by what it says, whatever it is called',
      { Cat: having('meow', 'name', 'age') },
      { Beast: having('meow', 'name', 'age') },
      ['Cat > Beast'],
    ],
    [
      'by its name, where it says little',
      { Color: text, UserId: text },
      { UserIds: text, Hue: text },
      ['UserId > UserIds'],
    ],
    ['not by little alone', { Color: text }, { UserId: text }, []],
    ['not where it says something else', { Cat: having('meow', 'name') }, { Beast: having('bark', 'name') }, []],
    [
      'with members in another order',
      { Cat: { type: 'object', properties: { a: text, b: text, c: text } } },
      { Beast: { properties: { c: text, b: text, a: text }, type: 'object' } },
      ['Cat > Beast'],
    ],
    [
      'though what it refers to has another name, too',
      { Cat: { ...having('meow', 'name'), allOf: [ref('Paw')] }, Paw: having('claws', 'side', 'pads') },
      { Beast: { ...having('meow', 'name'), allOf: [ref('Foot')] }, Foot: having('claws', 'side', 'pads') },
      ['Cat > Beast', 'Paw > Foot'],
    ],
    [
      'but not where it refers to something else',
      { Cat: { ...having('meow', 'name'), allOf: [ref('Kept')] } },
      { Beast: { ...having('meow', 'name'), allOf: [ref('Other')] } },
      [],
    ],
    [
      'each once, the most alike first',
      { CatName: text, CatTail: text },
      { CatNames: text, CatTailName: text },
      ['CatName > CatNames', 'CatTail > CatTailName'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe('names that changed by one rule are one renaming', () => {
  const under = (prefix: string, changed: JsonObject = text): Readonly<Record<string, Json>> => ({
    [`${prefix}_Cat`]: having('meow', 'name', 'age'),
    [`${prefix}_Dog`]: having('bark', 'name', 'age'),
    [`${prefix}_Fish`]: having('swim', 'name', 'age'),
    [`${prefix}_Id`]: text,
    [`${prefix}_Size`]: changed,
  });

  test('with those of which more changed', () => {
    expect(told(under('v1'), under('v2', { type: 'integer' }))).toEqual([
      'v1_Cat > v2_Cat, v1_Dog > v2_Dog, v1_Fish > v2_Fish, v1_Id > v2_Id, v1_Size > v2_Size by v1… to v2…',
    ]);
  });

  test('and tell which of those that say the same became which', () => {
    const both = (pets: string, plants: string): Readonly<Record<string, Json>> => ({
      ...under(pets),
      [`${plants}_Id`]: text,
      [`${plants}_Tree`]: having('leaves', 'height', 'age'),
      [`${plants}_Herb`]: having('smell', 'height', 'age'),
      [`${plants}_Moss`]: having('stones', 'height', 'age'),
    });
    // By the letters that they share it would be the other way round.
    const found = told(both('abc1', 'xyz1'), both('xyz2', 'abc2'));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('abc1_Id > xyz2_Id');
    expect(found[1]).toContain('xyz1_Id > abc2_Id');
  });

  test('a prefix that came, or went', () => {
    const plain = Object.fromEntries(Object.entries(under('v')).map(([name, schema]) => [name.slice(2), schema]));
    expect(told(plain, under('v'))).toEqual([expect.stringMatching(/^Cat > v_Cat, .* by … to v_…$/)]);
    expect(told(under('v'), plain)).toEqual([expect.stringMatching(/^v_Cat > Cat, .* by v_… to …$/)]);
  });

  test('two are two', () => {
    const two = (prefix: string): Readonly<Record<string, Json>> => ({
      [`${prefix}_Cat`]: having('meow', 'name', 'age'),
      [`${prefix}_Dog`]: having('bark', 'name', 'age'),
    });
    expect(told(two('v1'), two('v2'))).toEqual(['v1_Cat > v2_Cat', 'v1_Dog > v2_Dog']);
  });
});

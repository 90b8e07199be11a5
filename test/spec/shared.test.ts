import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { defaultLimits } from '../../src/spec/limits.ts';
import { parseText, type SourceFile } from '../../src/spec/parse.ts';
import { writePointer } from '../../src/spec/pointer.ts';

/** What another revision writes alike is taken over: nobody may be able to tell, but by the time it takes. */

const limits = { ...defaultLimits, maxDepth: 40, maxNodes: 2_000 };

function read(text: string, known: SourceFile | null = null): SourceFile {
  const parsed = parseText('api', text, limits, known);
  if ('failure' in parsed) throw new Error(parsed.failure.message);
  return parsed.file;
}

function pointersOf(value: Json, above: readonly string[] = []): readonly string[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries<Json>(value) : [];
  return [writePointer(above), ...inside.flatMap(([key, one]) => pointersOf(one, [...above, key]))];
}

/** Reads a text alone and beside a known one; both have to give the same. */
function expectSame(text: string, knownText: string): SourceFile {
  const known = read(knownText);
  const [alone, beside] = [read(text), read(text, known)];
  expect(JSON.stringify(beside.value)).toBe(JSON.stringify(alone.value));
  expect(beside.value).toEqual(alone.value);
  expect(beside.duplicates).toEqual(alone.duplicates);
  for (const pointer of pointersOf(alone.value)) {
    expect({ pointer, ...beside.position(pointer) }).toEqual({ pointer, ...alone.position(pointer) });
    expect(beside.written(pointer)).toBe(alone.written(pointer));
  }
  return beside;
}

const long = 'some words that make this member worth taking over instead of reading it again';
const item = (words: string): Json => ({ get: { summary: words, tags: ['a', 'b', { c: [1.5, null] }] }, note: long });
const document = {
  openapi: '3.0.0',
  paths: { '/a': item(long), '/b': item(long), '/c~d': item(long) },
  components: { schemas: { A: { type: 'object', description: long, properties: { a: { description: long } } } } },
};

describe('JSON', () => {
  const base = JSON.stringify(document, null, 2);

  test('what is written alike is the same object', () => {
    const known = read(base);
    const edited = structuredClone(document);
    edited.paths['/b'] = item('other words');
    const file = read(JSON.stringify(edited, null, 2), known);
    const at = (one: SourceFile): Record<string, Json> =>
      (one.value as Record<string, Json>)['paths'] as Record<string, Json>;
    expect(at(file)['/a']).toBe(at(known)['/a']);
    expect(at(file)['/b']).not.toBe(at(known)['/b']);
    expect((file.value as Record<string, Json>)['components']).toBe(
      (known.value as Record<string, Json>)['components'],
    );
  });

  test.each([
    ['the same text', base],
    ['a member before', base.replace('"/b": {', '"/ab": {"get": {"summary": "new"}}, "/b": {')],
    ['a member less', base.replace('"/a"', '"/z"')],
    ['blanks before and behind', ` \n${base}\n \n`],
    ['other blanks', JSON.stringify(document)],
    ['a byte order mark', `\uFEFF${base}`],
    ['a scalar instead', base.replace(/"\/a": \{[^]*?\n {4}\},/, '"/a": 1.50,')],
    ['a member twice', base.replace('"/b": {', '"/b": {"get": {}}, "/b": {')],
    ['a member twice, the other one last', base.replace('"components"', '"paths": {"/n": {}}, "components"')],
    ['members of `__proto__`', base.replace('"/b"', '"__proto__"')],
    ['an escaped name', base.replace('"/b"', String.raw`"\/b"`)],
    ['an empty object', '{}'],
  ])('%s', (_, text) => {
    expectSame(text, base);
    expectSame(base, text);
  });

  test.each([
    ['what is no JSON', base.replace('"paths": {', '"paths": {,')],
    ['a text that ends early', base.slice(0, -4)],
    ['what stands behind the end', `${base}, 1`],
    ['a member without a colon', base.replace('"paths":', '"paths"')],
    ['nesting that is too deep', base.replace('1.5', `${'['.repeat(50)}1${']'.repeat(50)}`)],
    ['too many values', base.replace('1.5', `[${'1,'.repeat(2_100)}1]`)],
    [
      'too many values together with those that are taken over',
      base.replace('"paths"', `"x": [${'1,'.repeat(1_960)}1], "paths"`),
    ],
  ])('%s is refused in the same words', (_, text) => {
    const known = read(base);
    const [alone, beside] = [parseText('api', text, limits), parseText('api', text, limits, known)];
    expect(alone).toHaveProperty('failure');
    expect(beside).toEqual(alone);
  });

  test('nobody can tell generated documents that were read alone', () => {
    const value = fc.letrec<{ any: Json; list: Json; object: Json }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<Json>(null, true, 1.5, '', 'x"\\', '},{', long, '\u2028 é 😀'),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('any'), { maxLength: 3 }),
      object: fc.dictionary(fc.constantFrom('a', 'b"', 'ü', '__proto__', '0', ''), tie('any'), { maxKeys: 4 }),
    })).object;
    const blanks = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value),
        value,
        value,
        blanks,
        (whole, x, y, by) => {
          const one = { ...whole, p: { same: x, [long]: [x, long], q: { y, same: x, z: { x, long } } } };
          const other = { n: y, ...whole, p: { same: x, [long]: [x, long], q: { y: x, same: x, z: { x, long } } } };
          expectSame(JSON.stringify(other, null, by), JSON.stringify(one, null, by));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

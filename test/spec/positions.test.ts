import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { defaultLimits } from '../../src/spec/limits.ts';
import { parseText, type SourceFile } from '../../src/spec/parse.ts';
import { childPointer } from '../../src/spec/pointer.ts';

function parse(text: string): SourceFile {
  const parsed = parseText('a.yaml', text, defaultLimits);
  if ('failure' in parsed) throw new Error(`${parsed.failure.message} ${JSON.stringify(parsed.failure.position)}`);
  return parsed.file;
}

interface Expected {
  readonly pointer: string;
  readonly key: string | null;
  readonly value: Json;
}

/** Every pointer into a value, with what has to stand where it leads. */
function pointers(value: Json, pointer = '', key: string | null = null): readonly Expected[] {
  const here = { pointer, key, value };
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return [here, ...items.flatMap((item, position) => pointers(item, childPointer(pointer, position)))];
  }
  if (typeof value !== 'object' || value === null) return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([name, child]) => pointers(child, childPointer(pointer, name), name)),
  ];
}

function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  return lines.slice(0, line - 1).join('').length + column - 1;
}

/** Reads what stands at an offset: a JSON string or number, or the opening bracket of a collection. */
function tokenAt(text: string, offset: number): unknown {
  const [token = ''] = /^(?:"(?:[^"\\]|\\.)*"|[^\s,\]}[{]+|.)/su.exec(text.slice(offset)) ?? [];
  return token === '{' || token === '[' ? token : JSON.parse(token);
}

/** What stands at the place of a value: its opening bracket or itself. */
function shown(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? '[' : '{';
}

/** Whether a text begins with a scalar of this value, in any of YAML's styles (the first word has to do for long ones). */
function startsWithScalar(text: string, value: string): boolean {
  if (/^[|>]/.test(text)) return value.includes('\n') || value.length > 30;
  if (text.startsWith('"')) return text.startsWith(JSON.stringify(value).slice(0, 8).replace(/"$/, ''));
  if (text.startsWith("'")) return text.startsWith(`'${value.replaceAll("'", "''")}`.slice(0, 8));
  return text.startsWith(value.slice(0, 8));
}

const safeKey = fc.oneof(
  fc.string(),
  fc.constantFrom('', '/', '~', '~1', 'a/b', '__proto__', 'constructor', '0', '200', '😀', 'é"\\', 'a b', '$ref'),
);
const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('😀 x')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(safeKey, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Json),
  ),
}));
const layouts = [
  (value: Json) => JSON.stringify(value),
  (value: Json) => JSON.stringify(value, null, 2),
  (value: Json) => `\uFEFF${JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')}\r\n`,
  (value: Json) => JSON.stringify(value, null, '\t'),
];

describe('JSON', () => {
  test('every pointer leads to its key or value, however the text is laid out', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(layouts.length - 1), (value, layout) => {
        const text = (layouts[layout] ?? JSON.stringify)(value);
        const body = text.replace(/^\uFEFF/, '');
        // A scalar alone is a YAML text, where `"` is a string as well but other rules hold.
        fc.pre(typeof value === 'object' && value !== null);
        const file = parse(text);
        expect(JSON.stringify(file.value)).toBe(JSON.stringify(value));
        const found = pointers(value).map(({ pointer }) => tokenAt(body, offsetOf(body, file.position(pointer))));
        expect(found).toEqual(pointers(value).map(({ key, value: child }) => key ?? shown(child)));
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

describe('YAML', () => {
  const styles = [
    (value: Json) => dump(value, { forceQuotes: true, quoteStyle: 'double', quoteFlowKeys: true, lineWidth: -1 }),
    (value: Json) => dump(value, { lineWidth: 40 }),
    (value: Json) => dump(value, { seqNoIndent: true }).replaceAll('\n', '\r\n'),
    (value: Json) => dump(value, { flowLevel: 1 }),
  ];
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', ':', '#', '-', '1', '"', "'", '😀', '|', '>', '.', '{', '[', ','),
  });
  const { value: yamlJson } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        words,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constant('two\nlines\n'),
        fc.constant('x'.repeat(60)),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(words, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Json),
    ),
  }));

  test('values survive, and every pointer leads to its key or value', () => {
    fc.assert(
      fc.property(yamlJson, fc.nat(styles.length - 1), (value, style) => {
        fc.pre(typeof value === 'object' && value !== null);
        const text = (styles[style] ?? dump)(value);
        const file = parse(text);
        expect(file.value).toEqual(value);
        const wrong = pointers(value).filter(({ pointer, key, value: child }) => {
          const rest = text.slice(offsetOf(text, file.position(pointer)));
          if (key !== null) return !startsWithScalar(rest, key);
          if (typeof child === 'string') return !startsWithScalar(rest, child);
          return typeof child !== 'object' && !rest.startsWith(String(child));
        });
        expect(wrong).toEqual([]);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  const text = `# a comment
openapi: 3.0.3
"paths":
  /a/{id}:
    get: {summary: "x", tags: [one, 'two', ]}
  ? /b
  : post: &post
      tags:
      - one
      -
      - |-
        three
      - >
        four
      - !!str 5
      - &six
        seven: 8
      - - 9
alias: *post
base: &base
  x: 1
  y: 2
other: &other {z: 0}
merged:
  <<: *base
  y: 3
several:
  <<: [*other, *base]
`;
  test.each([
    ['', 2, 1],
    ['/openapi', 2, 1],
    ['/paths', 3, 1],
    ['/paths/~1a~1{id}', 4, 3],
    ['/paths/~1a~1{id}/get', 5, 5],
    ['/paths/~1a~1{id}/get/summary', 5, 11],
    ['/paths/~1a~1{id}/get/tags/0', 5, 32],
    ['/paths/~1a~1{id}/get/tags/1', 5, 37],
    ['/paths/~1b', 6, 5],
    ['/paths/~1b/post', 7, 5],
    ['/paths/~1b/post/tags/0', 9, 9],
    ['/paths/~1b/post/tags/1', 10, 7],
    ['/paths/~1b/post/tags/2', 11, 9],
    ['/paths/~1b/post/tags/3', 13, 9],
    ['/paths/~1b/post/tags/4', 15, 9],
    ['/paths/~1b/post/tags/5', 16, 9],
    ['/paths/~1b/post/tags/5/seven', 17, 9],
    ['/paths/~1b/post/tags/6/0', 18, 11],
    ['/alias', 19, 1],
    ['/alias/tags/0', 9, 9],
    ['/merged', 24, 1],
    ['/merged/x', 21, 3],
    ['/merged/y', 26, 3],
    ['/several/z', 23, 16],
    ['/several/y', 22, 3],
    ['/merged/nothing/at/all', 24, 1],
    ['/nothing', 2, 1],
    ['nothing', 2, 1],
  ])('%s stands in line %i, column %i', (pointer, line, column) => {
    expect(parse(text).position(pointer)).toEqual({ line, column });
  });

  test('an indicator in a comment is none', () => {
    const file = parse('a:\n  - x # | here\n  # > and here\n  - |\n    b\n');
    expect(file.position('/a/1')).toEqual({ line: 4, column: 5 });
  });

  test.each([
    ['LF', 'a: 😀\nb: 1\n', 2, 1],
    ['CRLF', 'a: 😀\r\nb: 1\r\n', 2, 1],
    ['CR', 'a: 😀\rb: 1\r', 2, 1],
    ['byte order mark', '\uFEFFb: 1\n', 1, 1],
    ['two UTF-16 units', '{a: 😀, b: 1}', 1, 9],
  ])('lines and columns with %s', (_, content, line, column) => {
    expect(parse(content).position('/b')).toEqual({ line, column });
  });
});

describe('YAML values', () => {
  test.each([
    ['1.10', 1.1],
    ['2024-01-01', '2024-01-01'],
    ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['True', true],
    ['~', null],
    ['', null],
    ['.inf', '.inf'],
    ['.nan', '.nan'],
    ['1e999', '1e999'],
    ['-0x1F', '-0x1F'],
    ['0o17', 15],
    ['+12', 12],
    ['12e03', 12000],
    ['1_000', '1_000'],
    ['!!str 1', '1'],
    ['!!int "1"', 1],
    ['!!float .inf', '.inf'],
    ['! 1', '1'],
    ['"\\u263A"', '☺'],
  ])('%s', (text, value) => {
    expect(parse(`a: ${text}\n`).value).toEqual({ a: value });
  });

  test('keys stay as they are written', () => {
    const file = parse('200: a\n1.10: b\ntrue: c\nnull: d\n0x10: e\n2024-01-01: f\n');
    expect(Object.keys(file.value ?? {})).toEqual(['200', '1.10', 'true', 'null', '0x10', '2024-01-01']);
  });

  test('merge keys: what is written wins, then the earlier source', () => {
    const file = parse('a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc:\n  x: 0\n  <<: [*a, *b]\nd: {<<: *b, "<<": 1}\n');
    expect(file.value).toMatchObject({ c: { x: 0, y: 1, z: 2 }, d: { x: 2, z: 2, '<<': 1 } });
    expect(file.duplicates).toEqual([]);
  });

  test('the last of duplicate keys wins, as in JSON, and they are counted', () => {
    const file = parse('a: 1\nb:\n  c: 1\n  c: 2\na: 3\n');
    expect(file.value).toEqual({ a: 3, b: { c: 2 } });
    expect(file.position('/a')).toEqual({ line: 5, column: 1 });
    expect(file.duplicates.map(file.positionAt)).toEqual([
      { line: 4, column: 3 },
      { line: 5, column: 1 },
    ]);
  });

  test('JSON pasted into YAML is read although its braces are indented too little', () => {
    const file = parse('a:\n  example: {\n    "x": 1,\n    "y": [\n  ]\n  }\n  b: "p\n q"\nc: 2\n');
    expect(file.value).toEqual({ a: { example: { x: 1, y: [] }, b: 'p q' }, c: 2 });
    expect(file.position('/a/b')).toEqual({ line: 7, column: 3 });
    expect(file.position('/c')).toEqual({ line: 9, column: 1 });
    expect(file.repairs.map(file.positionAt)).toEqual([
      { line: 5, column: 1 },
      { line: 6, column: 1 },
      { line: 8, column: 1 },
    ]);
  });

  test('JSON with a trailing comma or comments is YAML', () => {
    expect(parse('{\n\t"a": [1, 2,], # no JSON\n}').value).toEqual({ a: [1, 2] });
  });

  test('a document end marker is no second document', () => {
    expect(parse('---\na: 1\n...\n---\n').value).toEqual({ a: 1 });
  });
});

describe('lines of long texts', () => {
  const ends = fc.array(fc.constantFrom('\n', '\r\n', '\r', '\n\n', '1,\n', '1,'), { maxLength: 90 });

  test('every offset has its line and column, in whatever order it is asked for', () => {
    fc.assert(
      fc.property(ends, fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 20 }), (parts, offsets) => {
        const text = `[${parts.join('')}1]`;
        const file = parse(text);
        for (const offset of offsets.map((one) => one % text.length)) {
          const before = text.slice(0, offset).split(/\r\n|\r|\n/);
          // Between the two characters of one line end it is still the line that they end.
          const isInside = text[offset - 1] === '\r' && text[offset] === '\n';
          const [line, start] = isInside
            ? [before.length - 1, (before.at(-2) ?? '').length + 1]
            : [before.length, (before.at(-1) ?? '').length];
          expect(file.positionAt(offset)).toEqual({ line, column: start + 1 });
        }
      }),
    );
  });
});

describe('members of JSON', () => {
  test.each([
    ['{"a": {"b": 1, "c": 2}}', '/a/c', 15],
    ['{"a\\u0062": 1, "ab/": {"x": 3}}', '/ab', 1],
    ['{"a\\u0062": 1, "ab/": {"x": 3}}', '/ab~1/x', 23],
    ['{"a\\\\n": 1, "a": 2}', '/a\\n', 1],
    ['{"a\\n": 1, "a": 2}', '/a\\n', 0],
    ['{"list": [{"p": 1}, {"p": 2}]}', '/list/1/p', 21],
    ['{"a": 1, "a": {"b": 2}}', '/a/b', 15],
    ['{"constructor": 1, "__proto__": {"x": 1}}', '/__proto__/x', 33],
  ])('%s at %s, asked once and again', (text, pointer, offset) => {
    const file = parse(text);
    for (const _ of [1, 2, 3]) expect(offsetOf(text, file.position(pointer))).toBe(offset);
  });
});

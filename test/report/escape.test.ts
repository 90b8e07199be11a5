import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clean,
  code,
  codeBlock,
  codeLink,
  fence,
  html,
  inlineHtml,
  inlineMarkdown,
  shorten,
  spans,
  tableCode,
  terminal,
  xml,
} from '../../src/report/escape.ts';
import { hostileProse, hostileText, outsideOfCode } from './hostile.ts';

const SETTINGS = { seed: 20261121, numRuns: 2000 };

describe('code', () => {
  test.each([
    ['plain', '`plain`'],
    ['', '`""`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``', '``` `` ```'],
    ['a\r\nb', '`a b`'],
    ['a\u0000b', '`a␀b`'],
    ['a\u202eb', '`a⟨U+202E⟩b`'],
    ['\ud800', '`\ufffd`'],
    ['👩‍🚀', '`👩‍🚀`'],
    [' a ', '`  a  `'],
  ])('%j', (value, expected) => {
    expect(code(value)).toBe(expected);
  });

  test('ends at 200 characters and never inside of one', () => {
    expect(code('🦊'.repeat(300))).toBe(`\`${'🦊'.repeat(199)}…\``);
    expect(code('🦊'.repeat(200))).toBe(`\`${'🦊'.repeat(200)}\``);
  });

  test('leaves nothing outside of the span', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(outsideOfCode(`x ${code(value)} y`)).toBe('x § y');
      }),
      SETTINGS,
    );
  });

  test.each([
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\¦b`'],
  ])('in a table %j does not end the cell', (value, expected) => {
    expect(tableCode(value)).toBe(expected);
  });

  test('in a table no value ends the cell', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(tableCode(value)).not.toMatch(/(?<!\\)\||\\\\\|/u);
      }),
      SETTINGS,
    );
  });
});

describe('prose', () => {
  test.each([
    ['Response property `name` was removed.', 'Response property `name` was removed.'],
    ['Operation must have "operationId".', 'Operation must have "operationId".'],
    ['See https://evil.example now', 'See `https://evil.example` now'],
    ['Thanks @octocat, closes #1', 'Thanks `@octocat,` closes `#1`'],
    ['paths./users.get is `bad`', '`paths./users.get` is `bad`'],
    ['`a`b` c', '`` ab` `` c'],
    ['a <b> & $ref', 'a `<b>` `&` `$ref`'],
    ['1. first', '`1.` first'],
    ['  1) first', '`1)` first'],
    ['needs `1.4.2` → `2.0.0` (1,204 of 3)', 'needs `1.4.2` → `2.0.0` (1,204 of 3)'],
    ['commit 3f2c1ab and GH-12', 'commit `3f2c1ab` and `GH-12`'],
    ['', ''],
    ['default `` to `x`', 'default `""` to `x`'],
  ])('%j', (prose, expected) => {
    expect(inlineMarkdown(prose)).toBe(expected);
  });

  test('outside of code spans there is nothing but words', () => {
    fc.assert(
      fc.property(hostileProse, (prose) => {
        const outside = outsideOfCode(`x ${inlineMarkdown(prose)}`);
        expect(outside).not.toMatch(/[<>@`*_#[\]{}&$~|\\]|:\/\/|www\.|:\w+:|gh-\d|\n|\b(?=[a-f]*\d)[0-9a-f]{7,}\b/iu);
      }),
      SETTINGS,
    );
  });

  test('a fenced value is read back as it is', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        fc.pre(value.trim() !== '');
        expect(spans(`Value ${fence(value)} here`)[1]).toEqual({ code: true, text: value });
      }),
      SETTINGS,
    );
  });

  test('no line of a code block closes it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (lines) => {
        expect(outsideOfCode(`a\n${codeBlock('json', lines)}\nb`)).toBe('a\nb');
      }),
      SETTINGS,
    );
  });
});

describe('links', () => {
  test.each([
    ['https://example.com/a#L1', '[`a`](https://example.com/a#L1)'],
    ['https://example.com/a(b)', '`a`'],
    ['https://example.com/a b', '`a`'],
    ['javascript:alert(1)', '`a`'],
    ['https://example.com/"onclick=', '`a`'],
    [null, '`a`'],
  ])('%j', (url, expected) => {
    expect(codeLink('a', url)).toBe(expected);
  });
});

describe('other places', () => {
  test('HTML has no tag and no attribute from a value', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(html(value)).not.toMatch(/[<>"']/u);
        expect(inlineHtml(value).replace(/<\/?code>/gu, '')).not.toMatch(/[<>"']/u);
      }),
      SETTINGS,
    );
  });

  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'alink'],
    ['bell\u0007', 'bell␇'],
    ['two\nlines', 'two lines'],
  ])('a terminal shows %j without obeying it', (value, expected) => {
    expect(terminal(value)).toBe(expected);
  });

  test('a terminal gets no control character', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(terminal(value)).not.toMatch(/\p{Cc}/u);
      }),
      SETTINGS,
    );
  });

  test('XML gets allowed characters only (XML 1.0 §2.2)', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(xml(`${value}\uffff`)).not.toMatch(
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[<>"']/u,
        );
      }),
      SETTINGS,
    );
  });

  test('clean and shorten leave ordinary text alone', () => {
    expect(clean('Zürich – 東京 🦊')).toBe('Zürich – 東京 🦊');
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('ab…');
  });
});

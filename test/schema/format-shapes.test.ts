import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { certainlyHas, shapesOf } from '../../src/schema/texts/format-shapes.ts';
import { IN_BASE64 } from '../../src/schema/texts/formats.ts';
import { textHasFormat } from '../../src/schema/texts/text-formats.ts';
import { briefly } from './support/pair.ts';

const FORMATS = ['uuid', 'ipv4', 'hostname', 'email', 'date', 'byte', 'json-pointer', 'uri', 'uri-reference'];

describe('what is known of the texts of a format', () => {
  test.each(FORMATS)('what certainly is a text of `%s` is one, and looks like one', (format) => {
    const pattern = certainlyHas(format) ?? '';
    expect(pattern).not.toBe('');
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(pattern)), (text) => {
        expect(textHasFormat(format, text)).toBe(true);
        for (const shape of shapesOf([format])) expect(new RegExp(shape).test(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('contents in base64 are what `format: byte` is', () => {
    expect(certainlyHas(IN_BASE64)).toBe(certainlyHas('byte'));
    expect(shapesOf([IN_BASE64])).toEqual(shapesOf(['byte']));
  });
});

const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

describe('a format beside a pattern', () => {
  const cases: readonly (readonly [string, Json, Json, readonly string[]])[] = [
    ['that all its texts have is a text', { pattern: uuid }, { pattern: uuid, format: 'uuid' }, []],
    ['in place of it widens', { pattern: uuid }, { format: 'uuid' }, ['schema.pattern-changed widened']],
    ['of web addresses', { pattern: '^https?://[a-z.]+$' }, { pattern: '^https?://[a-z.]+$', format: 'uri' }, []],
    [
      'that some of its texts lack narrows',
      { pattern: '^https?://' },
      { pattern: '^https?://', format: 'uri' },
      ['schema.format-changed narrowed'],
    ],
    [
      'of dates narrows: no month has 99 days',
      { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' },
      ['schema.format-changed narrowed'],
    ],
  ];
  test.each(cases)('%s', (_, before, after, told) => {
    expect(briefly({ type: 'string', ...(before as object) }, { type: 'string', ...(after as object) })).toEqual(told);
  });
});

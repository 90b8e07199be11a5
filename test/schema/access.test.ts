import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

const object = (properties: { [name: string]: Json }, more: { [key: string]: Json } = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
const s = { type: 'string' };
const needed = { required: ['id'] };
const hidden = (direction: 'request' | 'response'): Json =>
  object({ id: { ...s, [direction === 'request' ? 'readOnly' : 'writeOnly']: true } }, needed);

test.each<[string, Json, Json, readonly string[], PairOptions]>([
  [
    'required and described nowhere, and then as what is only read',
    object({}, needed),
    hidden('request'),
    ['id property.became-optional'],
    { direction: 'request' },
  ],
  [
    'required as what is only read, and then described nowhere',
    hidden('request'),
    object({}, needed),
    ['id property.became-required'],
    { direction: 'request' },
  ],
  [
    'required and described nowhere, and then as what is only written',
    object({}, needed),
    hidden('response'),
    ['id property.became-optional'],
    { direction: 'response' },
  ],
  [
    'required beside what describes it',
    { allOf: [hidden('request'), needed] },
    { allOf: [object({ name: s }), needed] },
    ['id property.became-required', 'name property.added'],
    { direction: 'request' },
  ],
  [
    'required as what is only read, before and after',
    hidden('request'),
    { allOf: [object({ id: { allOf: [s, { readOnly: true }] } }), needed] },
    [],
    { direction: 'request' },
  ],
])('%s', (_, before, after, said, options) => {
  expect(briefly(before, after, options)).toEqual(said);
});

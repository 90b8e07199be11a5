import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../src/model/change.ts';
import type { Json } from '../../src/model/json.ts';
import { createWitnessSearch } from '../../src/schema/witnesses/witness.ts';
import type { Found, Missing } from '../../src/schema/witnesses/witness.ts';
import { isJudgeable, schemaPairs } from './support/generate.ts';
import { brief, comparisonOf } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

interface Searched {
  readonly change: string;
  readonly harms: boolean;
  readonly answer: Found | Missing;
}

/** Searches a witness for each change of schemas that says something about messages. */
function search(before: Json, after: Json, options: PairOptions = {}): readonly Searched[] {
  const { evidence } = comparisonOf(before, after, options);
  const searching = createWitnessSearch(evidence.comparison, evidence.base, evidence.head);
  return [...evidence.sightings].flatMap(([change, told]) => {
    if (change.direction === null) return [];
    const trails = told.seen.map(({ trail }) => trail);
    const well = change.direction === 'request' ? 'widened' : 'narrowed';
    const harms = !('effect' in change) || change.effect !== well;
    return [{ change: brief(change), harms, answer: searching.find(told, trails) }];
  });
}

/** The witnesses of all changes that can do harm; what has none shows its reason. */
const shown = (before: Json, after: Json, options: PairOptions = {}): readonly Json[] =>
  search(before, after, options)
    .filter(({ harms }) => harms)
    .map(({ answer }) => ('instance' in answer ? [answer.instance, answer.reason] : answer.missing));

interface Case {
  readonly name: string;
  /** What the sender's contract says, */
  readonly sent: Json;
  /** and the receiver's. */
  readonly accepted: Json;
  readonly instance: Json;
  readonly reason: string;
}

const object = (properties: Json, ...required: readonly string[]): Json => ({ type: 'object', properties, required });

const cases: readonly Case[] = [
  {
    name: 'amounts in hundredths',
    sent: object({ price: { type: 'number', minimum: 0 } }),
    accepted: object({ price: { type: 'number', minimum: 0, multipleOf: 0.01 } }),
    instance: { price: 0.005 },
    reason: '`price` must be a multiple of `0.01`.',
  },
  {
    name: 'whole numbers that have to be even',
    sent: object({ count: { type: 'integer', minimum: 2, format: 'int32' } }),
    accepted: object({ count: { type: 'integer', minimum: 2, format: 'int32', multipleOf: 2 } }),
    instance: { count: 3 },
    reason: '`count` must be a multiple of `2`.',
  },
  {
    name: 'a limit whose neighbours are no numbers of their own',
    sent: object({ a: { type: 'number' } }),
    accepted: object({ a: { type: 'number', maximum: 1e20 } }),
    instance: { a: 2e20 },
    reason: '`a` must be at most `100000000000000000000`.',
  },
  {
    name: 'multiples below a limit that are no whole numbers',
    sent: { type: 'number', multipleOf: 1.5, exclusiveMaximum: 1 },
    accepted: { type: 'number', multipleOf: 1.5, exclusiveMaximum: 1, format: 'int64' },
    instance: -1.5,
    reason: 'It must have the format `int64`.',
  },
  {
    name: 'a value of an enumeration',
    sent: object({ plan: { enum: ['free', 'team', 'pro'] } }),
    accepted: object({ plan: { enum: ['free', 'pro'] } }),
    instance: { plan: 'team' },
    reason: '`plan` must be one of `free` or `pro`.',
  },
  {
    name: 'an enumeration where any text was allowed',
    sent: object({ plan: { type: 'string', example: 'gold' } }),
    accepted: object({ plan: { type: 'string', enum: ['free', 'pro'] } }),
    instance: { plan: 'gold' },
    reason: '`plan` must be one of `free` or `pro`.',
  },
  {
    name: 'a property that has to be there',
    sent: object({ name: { type: 'string', example: 'Rex' }, tag: { type: 'string' } }, 'name'),
    accepted: object({ name: { type: 'string' }, tag: { type: 'string' } }, 'name', 'tag'),
    instance: { name: 'Rex' },
    reason: 'It must have the property `tag`.',
  },
  {
    name: 'a property that a closed object does not have',
    sent: object({ name: { type: 'string' }, tag: { type: 'string', example: 'dog' } }),
    accepted: { ...(object({ name: { type: 'string' } }) as object), additionalProperties: false },
    instance: { tag: 'dog' },
    reason: 'It must not have the property `tag`.',
  },
  {
    name: 'null',
    sent: object({ owner: { type: ['string', 'null'] } }),
    accepted: object({ owner: { type: 'string' } }),
    instance: { owner: null },
    reason: '`owner` must be of type `string`.',
  },
  {
    name: 'another type',
    sent: object({ size: { type: ['integer', 'string'] } }),
    accepted: object({ size: { type: 'integer' } }),
    instance: { size: 'text' },
    reason: '`size` must be of type `integer`.',
  },
  {
    name: 'a fraction',
    sent: object({ size: { type: 'number' } }),
    accepted: object({ size: { type: 'integer' } }),
    instance: { size: 0.5 },
    reason: '`size` must be of type `integer`.',
  },
  {
    name: 'a text that is too long',
    sent: object({ tag: { type: 'string', maxLength: 12 } }),
    accepted: object({ tag: { type: 'string', maxLength: 6 } }),
    instance: { tag: 'text te' },
    reason: '`tag` must have at most 6 characters.',
  },
  {
    name: 'a number that is too large',
    sent: { type: 'array', items: { type: 'integer', maximum: 100 } },
    accepted: { type: 'array', items: { type: 'integer', maximum: 50 } },
    instance: [51],
    reason: '`[0]` must be at most `50`.',
  },
  {
    name: 'a list that is too long',
    sent: object({ tags: { type: 'array', items: { type: 'string', example: 'dog' } } }),
    accepted: object({ tags: { type: 'array', items: { type: 'string' }, maxItems: 1 } }),
    instance: { tags: ['dog', 'dog'] },
    reason: '`tags` must have at most 1 item.',
  },
  {
    name: 'the same item twice',
    sent: { type: 'array', items: { type: 'string', example: 'dog' } },
    accepted: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    instance: ['dog', 'dog'],
    reason: 'It must not have the same item twice.',
  },
  {
    name: 'a word that only the wider pattern has',
    sent: object({ code: { type: 'string', pattern: '^[A-Z]{2}-\\d+$' } }),
    accepted: object({ code: { type: 'string', pattern: '^[A-Z]{2}-\\d{1,6}$' } }),
    instance: { code: 'AA-0000000' },
    reason: '`code` must match the pattern `^[A-Z]{2}-\\d{1,6}$`.',
  },
  {
    name: 'a text without the format',
    sent: object({ since: { type: 'string' } }),
    accepted: object({ since: { type: 'string', format: 'date' } }),
    instance: { since: 'text' },
    reason: '`since` must have the format `date`.',
  },
  {
    name: 'an alternative',
    sent: {
      oneOf: [object({ cat: { type: 'string' } }, 'cat'), object({ dog: { type: 'string', example: 'Rex' } }, 'dog')],
    },
    accepted: { oneOf: [object({ cat: { type: 'string' } }, 'cat')] },
    instance: { dog: 'Rex' },
    reason: 'It must match one of the alternatives, and matches none.',
  },
  {
    name: 'a property that is not described, where the object was open',
    sent: { type: 'object', additionalProperties: { type: 'integer' } },
    accepted: { type: 'object', additionalProperties: false },
    instance: { extra: 1 },
    reason: 'It must not have the property `extra`.',
  },
  {
    name: 'what else is required stays in',
    sent: object({ id: { type: 'string', format: 'uuid' }, plan: { enum: ['free', 'team'] }, note: {} }, 'id'),
    accepted: object({ id: { type: 'string', format: 'uuid' }, plan: { enum: ['free'] }, note: {} }, 'id'),
    instance: { id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', plan: 'team' },
    reason: '`plan` must be `free`.',
  },
];

describe.each<Direction>(['request', 'response'])('in a %s', (direction) => {
  test.each(cases)('$name', ({ sent, accepted, instance, reason }) => {
    const [before, after] = direction === 'request' ? [sent, accepted] : [accepted, sent];
    expect(shown(before, after, { direction })).toContainEqual([instance, reason]);
  });
});

test('only in requests, only in responses: what one direction leaves out is not in its messages', () => {
  const before = object({ id: { type: 'string', readOnly: true }, plan: { enum: ['free', 'team'] } }, 'id');
  const after = object({ id: { type: 'string', readOnly: true }, plan: { enum: ['free'] } }, 'id');
  expect(shown(before, after)).toEqual([[{ plan: 'team' }, '`plan` must be `free`.']]);
  expect(shown(after, before, { direction: 'response' })).toEqual([
    [{ id: 'abc123', plan: 'team' }, '`plan` must be `free`.'],
  ]);
});

test('OpenAPI 3.0: nullable, boolean bounds, and nothing beside a reference', () => {
  const schemas = { Size: { type: 'integer', minimum: 0, exclusiveMinimum: true, nullable: true } };
  const headSchemas = { Size: { type: 'integer', minimum: 0, exclusiveMinimum: true } };
  const schema = object({ size: { $ref: '#/components/schemas/Size', maxLength: 0 } });
  expect(shown(schema, schema, { schemas, headSchemas, dialects: ['3.0', '3.0'] })).toEqual([
    [{ size: null }, '`size` must be of type `integer`.'],
  ]);
});

test('OpenAPI 3.0: an alternative that only says nullable is null', () => {
  const size = (...values: readonly string[]): Json =>
    object({ size: { anyOf: [{ type: 'string', enum: values }, { nullable: true }] } });
  expect(shown(size('s', 'm'), size('s'), { dialects: ['3.0', '3.0'] })).toEqual([
    [{ size: 'm' }, '`size` must match one of the alternatives, and matches none.'],
  ]);
});

test('a long example begins with what it is shown for, and its reason names the end of a long path', () => {
  const names = Array.from({ length: 24 }, (_, index) => `field${String(index).padStart(2, '0')}`);
  const wide = (inner: Json): Json =>
    object({ ...Object.fromEntries(names.map((name) => [name, { type: 'integer' }])), zone: inner }, ...names, 'zone');
  const deep = (size: Json): Json =>
    wide(object({ settings_of_the_first_level: wide(object({ size }, 'size')) }, 'settings_of_the_first_level'));
  const [found] = shown(deep({ enum: ['s', 'm'] }), deep({ enum: ['s'] }));
  const [instance, reason] = found as readonly [Json, string];
  expect(JSON.stringify(instance)).toMatch(
    /^\{"zone":\{"settings_of_the_first_level":\{"zone":\{"size":"m"\},"field00":/u,
  );
  expect(reason).toBe('`zone.settings_of_the_first_level.zone.size` must be `s`.');
  const far = Array.from({ length: 6 }).reduce<Json>((inner) => object({ a_longer_name: inner }), { enum: ['s'] });
  const further = Array.from({ length: 6 }).reduce<Json>((inner) => object({ a_longer_name: inner }), {
    enum: ['s', 'm'],
  });
  const [[, last] = []] = shown(further, far) as readonly (readonly [Json, string])[];
  expect(last).toBe(`\`…${'.a_longer_name'.repeat(4)}\` must be \`s\`.`);
});

test('two expressions in one object are two', () => {
  const isbn = { type: 'string', pattern: '^97[89][0-9]{10}$', example: '9780141439600' };
  const currency = { type: 'string', pattern: '^[A-Z]{3}$', example: 'EUR' };
  const book = (...required: readonly string[]): Json => object({ isbn, currency, stock: {} }, ...required);
  expect(shown(book('isbn', 'currency'), book('isbn', 'currency', 'stock'))).toEqual([
    [{ isbn: '9780141439600', currency: 'EUR' }, 'It must have the property `stock`.'],
  ]);
});

test('a witness shows its own change and no other', () => {
  const before = object({ a: { enum: [1, 2] }, b: { type: 'string' } });
  const after = object({ a: { enum: [1] }, b: { type: 'string' } }, 'b');
  expect(shown(before, after)).toEqual([
    [{}, 'It must have the property `b`.'],
    [{ a: 2, b: 'text' }, '`a` must be `1`.'],
  ]);
});

test('a schema that contains itself', () => {
  const tree = (values: Json): Json => ({
    Tree: object(
      { kind: { enum: values }, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
      'kind',
    ),
  });
  const root = { $ref: '#/components/schemas/Tree' };
  const options = { schemas: tree(['leaf', 'branch']), headSchemas: tree(['leaf']) };
  expect(shown(root, root, options)).toEqual([[{ kind: 'branch' }, '`kind` must be `leaf`.']]);
  const endless = { Tree: object({ next: { $ref: '#/components/schemas/Tree' } }, 'next') };
  const ending = { Tree: object({ next: { $ref: '#/components/schemas/Tree' }, last: {} }, 'next', 'last') };
  expect(shown(root, root, { schemas: endless, headSchemas: ending })).toEqual([expect.stringMatching(/^No example/)]);
});

test('what contradicts itself has no witness, and the reason says so', () => {
  const never = { type: 'string', minLength: 3, maxLength: 1 };
  const contradictory =
    'No example can exist: what its sender describes contradicts itself, so that no message satisfies it.';
  expect(shown(object({ a: never }, 'a'), object({ a: never, b: {} }, 'a', 'b'))).toEqual([contradictory]);
  expect(
    shown(object({ a: never, b: {} }), { ...(object({ b: {} }) as object), additionalProperties: false }),
  ).toContain(contradictory);
});

test('what is sent in base64 is shown in base64', () => {
  const encoded = { type: 'string', format: 'uri-reference', contentEncoding: 'base64' };
  const [[instance] = []] = shown(object({ a: encoded }, 'a'), object({ a: { type: 'integer' } }, 'a')) as Json[][];
  expect(instance).toEqual({ a: 'dGV4dA==' });
  const day = { type: 'string', format: 'date', contentEncoding: 'base64' };
  expect(shown(object({ a: day }, 'a'), object({ a: { type: 'integer' } }, 'a'))).toEqual([
    expect.stringMatching(/^No example/),
  ]);
});

test('names that are asked for, branches that overlap, parts that are not allowed', () => {
  const named = { type: 'object', additionalProperties: true, propertyNames: { enum: ['x', 'y'] }, minProperties: 1 };
  expect(shown(named, { ...named, minProperties: 2 })).toEqual([
    [{ x: 'text' }, 'It must have at least 2 properties.'],
  ]);
  const map = { type: 'object', additionalProperties: { type: 'string' } };
  const tooLong = 'keykeykeyk';
  for (const [propertyNames, instance, reason] of [
    [
      { minLength: 1, maxLength: 9 },
      { [tooLong]: 'text' },
      `The property name \`${tooLong}\` must have at most 9 characters.`,
    ],
    [{ pattern: '^[a-z]+$' }, { key1: 'text' }, ''],
    [{ enum: ['x', 'y'] }, { key1: 'text' }, ''],
    [false, { key1: 'text' }, ''],
  ] as const)
    expect(shown(map, { ...map, propertyNames })).toEqual([[instance, expect.stringContaining(reason)]]);
  const contact = (...required: readonly string[]): Json => ({
    oneOf: [object({ mail: { type: 'string' } }, 'mail'), object({ phone: { type: 'string' } }, ...required)],
  });
  expect(shown(contact('phone'), contact())).toEqual([
    [{ mail: 'text' }, 'It must match exactly one of the alternatives, and matches several.'],
    expect.anything(),
  ]);
  const closed = {
    allOf: [
      object({ a: {}, b: { type: 'string' } }),
      { type: 'object', properties: { a: {} }, additionalProperties: false },
    ],
  };
  expect(shown(object({ a: {}, b: { type: 'string' } }), closed)).toContainEqual([
    { b: 'text' },
    'It must not have the property `b`.',
  ]);
});

test('a change that harms nobody has no witness', () => {
  for (const { name, sent, accepted } of cases) {
    for (const { answer } of search(accepted, sent))
      expect('instance' in answer ? answer.instance : null, name).toBeNull();
  }
});

/** An independent validator without anything of ours. */
function validator(schema: Json): (value: Json) => boolean {
  const ajv = new Ajv2020.default({
    strict: false,
    logger: false,
    validateFormats: false,
    unicodeRegExp: true,
    multipleOfPrecision: 9,
  });
  return ajv.compile(schema as object) as (value: Json) => boolean;
}

test('every witness is confirmed by Ajv on the schemas as they are written', () => {
  const found = { harmful: 0, witnesses: 0 };
  fc.assert(
    fc.property(schemaPairs(2), fc.constantFrom<Direction>('request', 'response'), ([before, after], direction) => {
      fc.pre(isJudgeable(before) && isJudgeable(after));
      const [sender, receiver] = direction === 'request' ? [before, after] : [after, before];
      const answers = search(before, after, { direction });
      if (answers.length === 0) return;
      const [allowed, accepted] = [validator(sender), validator(receiver)];
      for (const { answer, harms } of answers) {
        if (harms) found.harmful++;
        if (!('instance' in answer) || answer.part !== '') continue;
        found.witnesses++;
        if (!allowed(answer.instance)) throw new Error(`never allowed: ${JSON.stringify(answer.instance)}`);
        if (accepted(answer.instance)) throw new Error(`still accepted: ${JSON.stringify(answer.instance)}`);
      }
    }),
    { numRuns: 300, seed: 20261121 },
  );
  expect(found.witnesses).toBeGreaterThan(found.harmful / 2);
});

test('the same documents give the same witnesses', () => {
  fc.assert(
    fc.property(schemaPairs(2), ([before, after]) => {
      const told = (): string =>
        JSON.stringify(
          search(before, after).map(({ change, answer }) => [change, 'instance' in answer ? answer.instance : answer]),
        );
      expect(told()).toBe(told());
    }),
    { numRuns: 100, seed: 20261121 },
  );
});

describe('documents that were written to do harm', () => {
  const slow = '^(([a-z])+.)+[A-Z]([a-z])+$';

  test('expressions that backtrack without end are not run', () => {
    const text = { type: 'string', pattern: slow, example: 'a'.repeat(70) };
    expect(
      shown(object({ a: text, b: { enum: [1, 2] } }, 'a'), object({ a: text, b: { enum: [1] } }, 'a')),
    ).toHaveLength(1);
    const backReference = { type: 'string', pattern: '(a+)+\\1$', example: 'a'.repeat(70) };
    expect(
      shown(
        object({ a: backReference, b: { enum: [1, 2] } }, 'a'),
        object({ a: backReference, b: { enum: [1] } }, 'a'),
      ),
    ).toHaveLength(1);
  });

  test('what a pattern that cannot be tried says is not guessed', () => {
    const text = { type: 'string', pattern: '(a+)+\\1$' };
    const [answer] = shown(object({ a: text, b: { enum: [1, 2] } }, 'a'), object({ a: text, b: { enum: [1] } }, 'a'));
    // The whole object can't be built, the changed value can be shown alone.
    expect(answer).toEqual([2, 'It must be `1`.']);
  });

  test('huge enumerations, deep nesting, names that mean something to JavaScript', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `value${index}`);
    expect(shown({ enum: many }, { enum: many.slice(1) })).toMatchObject([
      ['value0', expect.stringContaining('19999 values')],
    ]);
    let [before, after]: [Json, Json] = [{ enum: [1, 2] }, { enum: [1] }];
    for (let depth = 0; depth < 300; depth++) [before, after] = [object({ a: before }), object({ a: after })];
    expect(shown(before, after)).toHaveLength(1);
    const odd = (values: Json): Json =>
      JSON.parse(
        `{"type":"object","required":["__proto__"],"properties":{"__proto__":${JSON.stringify({ enum: values })},"constructor":{"enum":[1]}}}`,
      ) as Json;
    expect(shown(odd([1, 2]), odd([1]))).toHaveLength(1);
  });

  /** Whether each search ended as it should: in a small example, or in a sentence. */
  const endings = (before: Json, after: Json, options: PairOptions = {}): readonly boolean[] =>
    search(before, after, options)
      .filter(({ harms }) => harms)
      .map(({ answer }) =>
        'missing' in answer ? /^[A-Z].*\.$/.test(answer.missing) : JSON.stringify(answer.instance).length < 50_000,
      );

  const huge: readonly (readonly [string, Json, Json])[] = [
    ['maxLength', { type: 'string' }, { type: 'string', maxLength: 1e9 }],
    ['minLength', { type: 'string' }, { type: 'string', minLength: 1e9 }],
    ['both lengths', { type: 'string', minLength: 1e9 }, { type: 'string', minLength: 2e9 }],
    ['maxItems', { type: 'array' }, { type: 'array', maxItems: 1e9 }],
    ['minItems', { type: 'array', minItems: 1e9 }, { type: 'array', minItems: 2e9 }],
    ['maxProperties', { type: 'object', additionalProperties: true }, { type: 'object', maxProperties: 1e9 }],
    ['minProperties', { type: 'object', minProperties: 1e9 }, { type: 'object', minProperties: 2e9 }],
    [
      'minContains',
      { type: 'array', contains: { const: 1 }, minContains: 1e9 },
      { type: 'array', contains: { const: 1 }, minContains: 2e9 },
    ],
    ['multipleOf', { type: 'number', maximum: 1e308 }, { type: 'number', multipleOf: 1e-300, maximum: 1 }],
    ['a counted pattern', { type: 'string', pattern: '^(a{1000}){1000}$' }, { type: 'string', pattern: '^a{999999}$' }],
  ];
  test.for(huge)('a huge %s ends in an example or a reason', ([, before, after]) => {
    const found = endings(object({ it: before }, 'it'), object({ it: after }, 'it'));
    expect(new Set(found)).toEqual(new Set([true]));
  });

  test('what is too large to show says so', () => {
    expect(shown({ type: 'string' }, { type: 'string', maxLength: 1e9 })).toEqual([
      'The smallest example is too large to be shown.',
    ]);
    expect(shown({ type: 'array' }, { type: 'array', maxItems: 5_000 })).toEqual([
      'The smallest example is too large to be shown.',
    ]);
  });

  test('schemas that grow without end when they are written out', () => {
    const doubling = (leaf: Json): Json =>
      Object.fromEntries([
        ['S0', leaf],
        ...Array.from({ length: 24 }, (_, index) => {
          const inner = { $ref: `#/components/schemas/S${index}` };
          return [`S${index + 1}`, object({ left: inner, right: inner }, 'left', 'right')];
        }),
      ]) as Json;
    const root = { $ref: '#/components/schemas/S24' };
    const all = { schemas: doubling({ enum: [1, 2] }), headSchemas: doubling({ enum: [1] }) };
    expect(endings(root, root, all)).toEqual([true]);
    const either = (leaf: Json): Json =>
      Object.fromEntries([
        ['S0', leaf],
        ...Array.from({ length: 24 }, (_, index) => {
          const inner = { $ref: `#/components/schemas/S${index}` };
          return [`S${index + 1}`, { anyOf: [object({ left: inner }, 'left'), object({ right: inner }, 'right')] }];
        }),
      ]) as Json;
    const some = { schemas: either({ enum: [1, 2] }), headSchemas: either({ enum: [1] }) };
    expect(endings(root, root, some)).toEqual([true]);
  });

  test('a large alternative at every level', () => {
    const level = (inner: Json): Json => ({
      anyOf: Array.from({ length: 30 }, (_, index) => object({ [`p${index}`]: inner }, `p${index}`)),
    });
    const [before, after] = [{ enum: [1, 2] }, { enum: [1] }].map((leaf) => level(level(leaf))) as [Json, Json];
    expect(shown(before, after).length).toBeGreaterThan(0);
  });
});

test('values listed by several alternatives are named together in the reason', () => {
  const kind = (...values: readonly string[]): Json => object({ kind: { type: 'string', enum: values } }, 'kind');
  const before = object({ method: { oneOf: [kind('a', 'b'), kind('c', 'd')] } }, 'method');
  const after = object({ method: { oneOf: [kind('a'), kind('c', 'd')] } }, 'method');
  const reasons = search(before, after).flatMap(({ answer }) => ('reason' in answer ? [answer.reason] : []));
  expect(reasons).toEqual(['`method.kind` must be one of `a`, `c` or `d`.']);
});

test('in an alternative the reason speaks of that alternative', () => {
  const pet = (kind: string, limit: Json): Json =>
    object({ kind: { const: kind }, weight: { type: 'integer', ...(limit as object) } }, 'kind');
  const pets = (limit: Json): Json =>
    object({ pet: { oneOf: [pet('fish', { maximum: 1 }), pet('cat', limit), pet('dog', {})] } }, 'pet');
  const reasons = search(pets({ maximum: 20 }), pets({ maximum: 10 })).flatMap(({ answer }) =>
    'reason' in answer ? [answer.reason] : [],
  );
  expect(reasons).toEqual(['`pet.weight` must be at most `10`; no other alternative accepts it.']);
});

test('a value that matches two alternatives now', () => {
  const exclusive = (least: number): Json => ({
    oneOf: [
      { type: 'string', maxLength: 3 },
      { type: 'string', minLength: least },
    ],
  });
  const found = search(exclusive(4), exclusive(3)).flatMap(({ answer }) =>
    'instance' in answer ? [[JSON.stringify(answer.instance).length - 2, answer.reason]] : [],
  );
  expect(found).toEqual([[3, 'It must match exactly one of the alternatives, and matches several.']]);
});

test('alternatives that take each value of a list, and not both', () => {
  const widget = (...sources: readonly string[]): Json =>
    object({ queries: { type: 'array', items: object({ source: { type: 'string', enum: sources } }, 'source') } });
  expect(shown(widget('logs', 'traces'), { oneOf: [widget('logs'), widget('traces')] })).toEqual([
    [
      { queries: [{ source: 'traces' }, { source: 'logs' }] },
      '`queries[0].source` must be `logs`; no other alternative accepts it.',
    ],
  ]);
});

test('what only those who meet a condition may send', () => {
  const paid = { if: object({ plan: { const: 'pro' } }, 'plan'), then: object({ seats: { minimum: 5 } }, 'seats') };
  const account = (most: number): Json => ({
    ...(object({ plan: { enum: ['free', 'pro'] }, seats: { type: 'integer', maximum: most } }, 'plan') as object),
    ...paid,
    else: { properties: { seats: false } },
  });
  expect(shown(account(9), account(7))).toEqual([[{ plan: 'pro', seats: 8 }, '`seats` must be at most `7`.']]);
});

test('what a list has to contain stands in its prefix where there is room for nothing else', () => {
  const pair = (least: number): Json => ({
    type: 'array',
    prefixItems: [{ type: 'string' }, { type: 'string' }],
    items: false,
    contains: { type: 'string', minLength: least },
  });
  expect(shown(pair(2), pair(4))).toEqual([[expect.anything(), 'It must contain a certain item.']]);
});

test('a change about values of a type that is never sent has no example', () => {
  // The same texts before and after: there is nothing to show.
  const text = { not: { not: { type: 'string', minLength: 3 } } };
  expect(shown(text, { ...text, type: ['object', 'string'], required: ['id'] })).toEqual([]);
  // Neither is there where another type has values.
  const numbers = (more: object): Json => ({ type: 'number', minimum: 2, maximum: 1, ...more });
  const beside = (schema: Json): Json => ({ oneOf: [{ type: 'string' }, schema] });
  expect(shown(beside(numbers({})), beside(numbers({ minimum: 3 })))).toEqual([]);
  expect(shown(numbers({}), numbers({ minimum: 3 }))).toEqual([
    'No example can exist: what its sender describes contradicts itself, so that no message satisfies it.',
  ]);
});

const negations: readonly (readonly [string, Json, Json, Json])[] = [
  [
    'a property',
    { type: 'object', not: object({ a: { type: 'string', minLength: 3 } }) },
    { type: 'object', not: object({ a: { type: 'string' } }) },
    { a: 'a' },
  ],
  [
    'any property',
    { not: { type: 'object', additionalProperties: { type: 'string', minLength: 1 }, minProperties: 1 } },
    { not: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 } },
    { key1: '' },
  ],
  [
    'an item',
    { not: { type: 'array', items: { type: 'integer' } } },
    { not: { type: 'array', items: { type: 'number' } } },
    [0.5],
  ],
  [
    'a fraction',
    { not: object({ a: { type: 'number', multipleOf: 0.5 } }, 'b') },
    { not: object({ a: { type: 'number' } }, 'b') },
    expect.objectContaining({ a: 0.25 }),
  ],
];

test.each(negations)('who fails at a negation by %s', (_, before, after, instance) => {
  expect(shown(before, after)).toEqual([[instance, expect.any(String)]]);
});

const contained = (item: Json): Json => ({
  type: 'array',
  prefixItems: [{ type: 'string' }],
  maxItems: 2,
  contains: item,
});

const explained: readonly (readonly [string, Json, Json, string])[] = [
  [
    'contents of texts further in',
    { type: 'array', contains: { type: 'string', format: 'byte' } },
    { type: 'array', contains: { type: 'string', format: 'byte', contentMediaType: 'image/png' } },
    'the same texts are valid',
  ],
  [
    'a property that there is no room for',
    { ...(object({ a: {}, b: {} }, 'a') as object), additionalProperties: false, maxProperties: 1 },
    { ...(object({ a: {} }, 'a') as object), additionalProperties: false, maxProperties: 1 },
    'everything the sender may send here is accepted',
  ],
  [
    'values that both alternatives take',
    { oneOf: [{ type: 'number' }, { type: ['number', 'null'] }] },
    { oneOf: [{ type: 'number', multipleOf: 2 }] },
    'contradicts itself',
  ],
  [
    'listed texts without the format beside them',
    { type: 'string', enum: ['a', 'b'], format: 'uri' },
    { type: 'string', enum: ['a'], format: 'uri' },
    'contradicts itself',
  ],
  ['a format that nobody can check', { type: 'number' }, { type: 'number', format: 'float' }, 'the format `float`'],
  ['a type that only keywords tell', { type: 'array' }, { pattern: '^a' }, 'the schema names no type'],
  [
    'contents in base64 that would be an address',
    { type: 'string', format: 'email', contentEncoding: 'base64' },
    { type: 'string', format: 'email', contentEncoding: 'base64', maxLength: 5 },
    'contradicts itself',
  ],
  [
    'a format of all numbers',
    { type: 'integer' },
    { type: 'integer', format: 'int64' },
    'only their type in generated code',
  ],
];

test.each(explained)('no example for %s', (_, before, after, reason) => {
  expect(shown(before, after)).toContainEqual(expect.stringMatching(new RegExp(`^No example can .*${reason}`)));
});

test('a fraction that is no multiple any more', () => {
  expect(
    shown(contained({ type: 'number', maximum: 3 }), contained({ type: 'number', maximum: 3, multipleOf: 0.5 })),
  ).toEqual([[[expect.any(String), 3 - 0.25], 'It must contain a certain item.']]);
});

const ACCEPTED = 'Every example that was tried is accepted by both sides.';

test.each<[string, Json, Json, PairOptions, Json]>([
  ['a text that is no number', { enum: ['1', 'a'] }, { type: 'integer' }, { parameter: true }, 'a'],
  [
    'texts that may all be read as numbers',
    { pattern: '^[1-3]$', type: 'string' },
    { type: 'integer' },
    { parameter: true },
    ACCEPTED,
  ],
  [
    'a list of two, since one of them is sent as a single value is',
    { type: 'array', items: { type: 'string' } },
    { type: 'string' },
    { repeatable: true },
    ['text', 'text'],
  ],
  [
    'numbers that are read as texts',
    { type: 'array', items: { type: 'integer', minimum: 0 } },
    { type: 'array', items: { type: 'string', minLength: 2 } },
    { separator: ',' },
    [1],
  ],
])('of what is sent as text: %s', (_, before, after, options, expected) => {
  const found = search(before, after, options).map(({ answer }) =>
    'instance' in answer ? answer.instance : answer.missing,
  );
  expect(found).toEqual([expected]);
});

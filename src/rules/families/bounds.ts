import type { BoundKeyword, ChangeOf, Direction, Effect } from '../../model/change.ts';
import { defineRule } from '../define.ts';
import type { Example, Rule } from '../define.ts';

/** How a bound is called in ids and sentences, and a schema that has it. */
interface Bound {
  readonly keyword: BoundKeyword;
  readonly slug: string;
  readonly words: string;
  readonly upper: boolean;
  readonly type: string;
  /** What lies outside, as callers meet it. */
  readonly outside: string;
}

const bounds: readonly Bound[] = [
  bound('minimum', 'minimum', false, 'type: integer', 'a smaller number'),
  bound('maximum', 'maximum', true, 'type: integer', 'a larger number'),
  bound('exclusiveMinimum', 'exclusive minimum', false, 'type: number', 'a smaller number'),
  bound('exclusiveMaximum', 'exclusive maximum', true, 'type: number', 'a larger number'),
  bound('minLength', 'minimum length', false, 'type: string', 'a shorter text'),
  bound('maxLength', 'maximum length', true, 'type: string', 'a longer text'),
  bound(
    'minItems',
    'minimum number of items',
    false,
    'type: array, items: { type: string }',
    'a list with fewer items',
  ),
  bound('maxItems', 'maximum number of items', true, 'type: array, items: { type: string }', 'a list with more items'),
  bound(
    'minProperties',
    'minimum number of properties',
    false,
    'type: object, additionalProperties: { type: string }',
    'an object with fewer properties',
  ),
  bound(
    'maxProperties',
    'maximum number of properties',
    true,
    'type: object, additionalProperties: { type: string }',
    'an object with more properties',
  ),
];

function bound(keyword: BoundKeyword, words: string, upper: boolean, type: string, outside: string): Bound {
  return {
    keyword,
    slug: keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    words,
    upper,
    type,
    outside,
  };
}

type Step = 'set' | 'removed' | 'increased' | 'decreased';
type Limits = Pick<ChangeOf<'schema.bound-changed'>, 'before' | 'after'>;

function stepOf({ before, after }: Limits, { keyword, upper }: Bound): Step {
  if (before === null) return 'set';
  if (after === null) return 'removed';
  // Who takes the limit itself away from what is allowed moves it inwards.
  if (after === before) return isExclusive(keyword) === upper ? 'decreased' : 'increased';
  return after > before ? 'increased' : 'decreased';
}

/** A bound that keeps its value is exclusive after the change, or was before it. */
const isExclusive = (keyword: BoundKeyword): boolean => keyword.startsWith('exclusive');

const sentence = (step: Step, { keyword, words }: Bound, { before, after }: Limits, it: string): string => {
  if (step === 'set') return `${it} got the ${words} \`${after}\`.`;
  if (step === 'removed') return `${it} lost the ${words} \`${before}\`.`;
  if (after === before) {
    return isExclusive(keyword)
      ? `${it} had its ${words.replace('exclusive ', '')} \`${after}\` made exclusive.`
      : `${it} had its exclusive ${words} \`${after}\` made inclusive.`;
  }
  return `${it} had its ${words} ${step} from \`${before}\` to \`${after}\`.`;
};

const effectOf = (step: Step, { upper }: Bound): Effect =>
  step === 'set' || step === (upper ? 'decreased' : 'increased') ? 'narrowed' : 'widened';

const whys: Readonly<Record<Direction, Readonly<Record<'narrowed' | 'widened', (outside: string) => string>>>> = {
  request: {
    narrowed: (outside) => `Callers who send ${outside} than is allowed now are refused, though it was valid before.`,
    widened: () => 'What callers send now stays valid; the server accepts more.',
  },
  response: {
    narrowed: () => 'What comes now was allowed before: nobody who followed the old description notices.',
    widened: (outside) =>
      `Clients may receive ${outside} than was announced: database columns, buffers, validators and layouts made for the old limit fail.`,
  },
};

const fixes: Readonly<Record<Direction, Readonly<Record<'narrowed' | 'widened', string>>>> = {
  request: {
    narrowed:
      'Keep the old limit. If it has to change, accept the old values for a while and report them, and enforce the new limit in a major version.',
    widened: 'Nothing to repair.',
  },
  response: {
    narrowed: 'Nothing has to be done.',
    widened:
      'Keep the values within the old limit until clients have moved, and announce the new one; or return the value in a property of another name.',
  },
};

const values: Readonly<Record<Step, readonly [number | null, number | null]>> = {
  set: [null, 10],
  removed: [10, null],
  increased: [10, 20],
  decreased: [20, 10],
};

function exampleOf(direction: Direction, each: Bound, step: Step): Example {
  const [before, after] = values[step];
  return example(
    direction,
    `${each.words} ${step}`,
    limited(each, each.keyword, before),
    limited(each, each.keyword, after),
    [step, each, { before, after }],
  );
}

/** The value of the limit stays, and only whether it is within. */
function turnedExamples(direction: Direction, each: Bound, step: Step): readonly Example[] {
  const other = TURNED.get(each.keyword);
  const limits = { before: 10, after: 10 };
  // Between whole numbers there is another way to say it.
  const number: Bound = { ...each, type: 'type: number' };
  if (other === undefined || stepOf(limits, each) !== step) return [];
  return [
    example(direction, 'the limit itself', limited(number, other, 10), limited(number, each.keyword, 10), [
      step,
      each,
      limits,
    ]),
  ];
}

const TURNED: ReadonlyMap<BoundKeyword, BoundKeyword> = new Map([
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
]);

const limited = ({ type }: Bound, keyword: BoundKeyword, limit: number | null): string =>
  `type: object\nproperties:\n  size: { ${type}${limit === null ? '' : `, ${keyword}: ${limit}`} }`;

function example(
  direction: Direction,
  name: string,
  before: string,
  after: string,
  said: readonly [Step, Bound, Limits],
): Example {
  const it = `${direction === 'request' ? 'Request' : 'Response'} property \`size\``;
  const where = direction === 'request' ? 'request-schema' : 'response-schema';
  return { name, in: where, before, after, says: [sentence(...said, it)] };
}

function boundRule(direction: Direction, each: Bound, step: Step): Rule<'schema.bound-changed'> {
  const effect = effectOf(step, each) === 'narrowed' ? 'narrowed' : 'widened';
  const than = whys[direction][effect](each.outside);
  return defineRule({
    id: `${direction}-${each.slug}-${step}`,
    title: `${each.words.charAt(0).toUpperCase()}${each.words.slice(1)} of a ${direction} value ${step}`,
    on: 'schema.bound-changed',
    direction,
    when: (change) => change.keyword === each.keyword && stepOf(change, each) === step,
    relation: 'effect',
    usually: [effect],
    policy:
      direction === 'request'
        ? null
        : {
            narrowed: 'response-constraint-tightened',
            widened: 'response-constraint-loosened',
            replaced: 'response-constraint-loosened',
            undecided: 'response-constraint-loosened',
          },
    says: (change, it) => sentence(step, each, change, it),
    why: than,
    fix: fixes[direction][effect],
    examples: [exampleOf(direction, each, step), ...turnedExamples(direction, each, step)],
  });
}

/** Limits of numbers, texts, lists and objects: one rule for each limit, direction and step. */
export const boundRules: readonly Rule<'schema.bound-changed'>[] = (['request', 'response'] as const).flatMap(
  (direction) =>
    bounds.flatMap((each) =>
      (['decreased', 'increased', 'set', 'removed'] as const).map((step) => boundRule(direction, each, step)),
    ),
);

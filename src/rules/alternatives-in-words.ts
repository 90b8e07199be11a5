import type { BranchTraits, ChangeOf, Direction } from '../model/change.ts';
import { code, list } from './words.ts';

/** Alternatives, and how schemas are put together, in words. */

type Composition = Pick<ChangeOf<'schema.composition-changed'>, 'before' | 'after' | 'effect'>;

/** An alternative as a reader finds it: by its name, or by what it is. */
export function alternative({ label, traits }: Pick<ChangeOf<'schema.branch-added'>, 'label' | 'traits'>): string {
  if (traits === undefined) return `the alternative ${code(label)}`;
  const { types, property, position } = traits;
  if (property !== undefined) return `the alternative with the property ${code(property)}`;
  if (types.length === 0) return 'the alternative that admits any value';
  const number = position === undefined ? '' : ` number ${position}`;
  return types.length > MOST_TYPES ? `the alternative${number}` : `the alternative${number} ${kindOf(traits)}`;
}

/** Who lists more of them did not mean them. */
const MOST_TYPES = 3;

function kindOf({ types, values, format, items }: BranchTraits): string {
  if (values !== undefined) return `with the ${values.length === 1 ? 'value' : 'values'} ${list(values)}`;
  const kind = types.map((name) => code(name)).join(' or ');
  if (items !== undefined) return `${kind} of ${code(items)}`;
  return format === undefined ? kind : `${kind} in the format ${code(format)}`;
}

/** The effect that no sender or receiver is hurt by. */
export const harmless = { request: 'widened', response: 'narrowed' } as const;

const OF_ONE: ReadonlySet<string> = new Set(['oneOf']);

/** What happened within a combination that is the same as before, where that is certain. */
export function within({ after, effect }: Composition, it: string, direction: Direction): string {
  const how = effect === harmless[direction] ? harmlessly : harmfully;
  return `${it} changed within ${code(after)}: ${how[OF_ONE.has(after) ? 'oneOf' : 'other'][direction]}.`;
}

const harmlessly = {
  oneOf: {
    request: 'some of what was refused may match exactly one alternative now',
    response: 'some of what was valid may not match exactly one alternative any more',
  },
  other: {
    request: 'some of what was refused may be valid now',
    response: 'some of what was valid may not come any more',
  },
} as const;

const harmfully = {
  oneOf: {
    request: 'some of what was valid does not match exactly one alternative any more, and is refused',
    response: 'some of what may come now did not match exactly one alternative before',
  },
  other: {
    request: 'some of what was valid is refused now',
    response: 'some of what may come now was not valid before',
  },
} as const;

/** The same where nobody can tell. */
export function inDoubt({ after }: Composition, it: string, direction: Direction): string {
  return `${it} changed within ${code(after)}: ${doubted[OF_ONE.has(after) ? 'oneOf' : 'other'][direction]}.`;
}

const doubted = {
  oneOf: {
    request: "it can't be shown that each value still matches exactly one branch",
    response: "it can't be shown that each value matched exactly one branch before",
  },
  other: {
    request: "it can't be shown that all that was valid still is",
    response: "it can't be shown that all that is valid now was valid before",
  },
} as const;

const WHOLE: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'unevaluatedProperties', 'unevaluatedItems']);

/** What changed is not the combination but what stands in it. */
export const isWithin = ({ before, after }: Composition): boolean => before === after && WHOLE.has(after);

/** Another combination than before. */
export function composed({ before, after }: Composition, it: string): string {
  const [old, now] = [FITTING.get(before), FITTING.get(after)];
  return old === undefined || now === undefined
    ? `${it} is ${spelled(after)} now, before ${spelled(before)}.`
    : `${it} has to match ${now} of its schemas now (${code(after)}), before ${old} (${code(before)}).`;
}

/** How many of some schemas have to fit. */
const FITTING: ReadonlyMap<string, string> = new Map([
  ['oneOf', 'exactly one'],
  ['anyOf', 'one or more'],
  ['allOf', 'all'],
]);

/** What comes of the shape of a schema as the comparison names it: `oneOf of 3`. */
function spelled(shape: string): string {
  if (!shape.includes(' ')) return code(shape);
  return shape.replace(
    /(oneOf|anyOf) of (\d+)/g,
    (_, keyword: string, count: string) =>
      `${keyword === 'oneOf' ? 'one' : 'one or more'} of ${count} alternatives (${code(keyword)})`,
  );
}

import type { Json } from '../../model/json.ts';
import type { FactPayload } from '../facts/fact.ts';
import type { Message } from './message.ts';
import type { Child, Node } from '../normal-form/node.ts';
import { reasonOf } from './reasons.ts';
import { refusedByAll } from './refused-by-all.ts';
import type { Problem, Validator } from './validator.ts';

/** What a validator's problems with a message have to do with one fact: which of them speak of it, and how it is said. */

/** What a fact is about. */
export interface Target {
  readonly kind: FactPayload['kind'];
  readonly property: string | null;
  /** What the receiver says at the place of the fact: in the alternative that the way leads through, when it does. */
  readonly receiver: string;
  /** The same in normal form, */
  readonly node: Node;
  /** and the name of what an alternative of it asks for. */
  readonly definitionOf: (branch: Child) => string;
}

const WHOLE: ReadonlySet<string> = new Set([
  'oneOf',
  'anyOf',
  'not',
  'if',
  'false schema',
  'minProperties',
  'maxProperties',
]);

/** What the object or list around a value says of it: that there may be no such part. */
const OF_PARTS: ReadonlySet<string> = new Set([
  'items',
  'unevaluatedItems',
  'additionalProperties',
  'unevaluatedProperties',
]);

function refusesPart({ instancePath, keyword, params }: Problem, pointer: string): boolean {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (pointer === '' || instancePath !== parent || !OF_PARTS.has(keyword)) return false;
  const { additionalProperty, unevaluatedProperty } = params as Readonly<Record<string, unknown>>;
  const named = additionalProperty ?? unevaluatedProperty;
  return typeof named === 'string' ? pointer === `${parent}/${escaped(named)}` : /\/\d+$/.test(pointer);
}

export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Whether a problem is the one that the fact speaks of, not one of another change nearby. */
export function isAbout(problem: Problem, { pointer }: Message, { property, kind, node }: Target): boolean {
  const { instancePath, keyword, params } = problem;
  if (kind === 'schema.additional-properties-changed') return isAboutOthers(problem, pointer, node);
  if (property === null)
    return instancePath === pointer || instancePath.startsWith(`${pointer}/`) || refusesPart(problem, pointer);
  const given = params as Readonly<Record<string, unknown>>;
  const own = `${pointer}/${escaped(property)}`;
  if (instancePath === own || instancePath.startsWith(`${own}/`)) return true;
  if (instancePath !== pointer) return false;
  const named = given['missingProperty'] ?? given['additionalProperty'] ?? given['unevaluatedProperty'];
  return named === undefined ? WHOLE.has(keyword) : named === property;
}

/** Whether a problem is one of properties that are not described. */
function isAboutOthers({ instancePath, keyword, propertyName }: Problem, pointer: string, { object }: Node): boolean {
  if (instancePath === pointer) return OF_OTHERS.has(keyword) || propertyName !== undefined;
  const [name] = instancePath.startsWith(`${pointer}/`) ? instancePath.slice(pointer.length + 1).split('/') : [];
  return name !== undefined && !object.properties.has(name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const OF_OTHERS: ReadonlySet<string> = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'false schema',
]);

/**
 * Why a message is refused, in the words of the schema that the fact is about. In an alternative that is one reason of
 * several: the others refuse it too.
 */
export function explained(
  validator: Validator,
  problems: readonly Problem[],
  message: Message,
  target: Target,
  company: boolean,
): string {
  const told = problems.filter((problem) => isAbout(problem, message, target));
  const whole = mostTelling(told, message, target);
  const value = valueAt(message.instance, message.pointer);
  const isSaid = whole.keyword === 'enum' && !company;
  if (isSaid || value === undefined || refusesPart(whole, message.pointer)) return reasonOf(whole);
  const inner = { instance: value, pointer: '' };
  const near = (validator.problems(target.receiver, value) ?? []).filter((one) => isAbout(one, inner, target));
  if (near.length === 0) return reasonOf(whole);
  const telling = mostTelling(near, inner, target);
  const instancePath = `${message.pointer}${telling.instancePath}`;
  const among = problems.some(
    ({ instancePath: path, keyword }) =>
      (keyword === 'anyOf' || keyword === 'oneOf') &&
      keyword !== telling.keyword &&
      `${instancePath}/`.startsWith(`${path}/`),
  );
  const all = togetherOf(validator, value, telling, target);
  return reasonOf({ ...all, instancePath: `${message.pointer}${all.instancePath}` }, among);
}

/** What the alternatives of a whole have in common, where none of them accepts a value. */
function togetherOf(validator: Validator, value: Json, whole: Problem, { node, definitionOf }: Target): Problem {
  const { instancePath, keyword, params } = whole;
  const { passingSchemas } = params as Readonly<Record<string, unknown>>;
  const isOfNone = keyword === 'anyOf' || (keyword === 'oneOf' && (passingSchemas ?? null) === null);
  if (instancePath !== '' || !isOfNone) return whole;
  return refusedByAll(value, node, (branch) => validator.problems(definitionOf(branch), value)) ?? whole;
}

/** The part of an instance at a JSON pointer. */
function valueAt(instance: Json, pointer: string): Json | undefined {
  let value: Json | undefined = instance;
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as { readonly [key: string]: Json })[name];
  }
  return value;
}

/** Alternatives say more as a whole than each of them. */
function mostTelling(problems: readonly Problem[], { pointer }: Message, { property }: Target): Problem {
  const named = problems.find(({ params }) => property !== null && Object.values(params).includes(property));
  if (named !== undefined) return named;
  const here = problems.filter(({ instancePath }) => instancePath === pointer);
  const whole = here.find(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const [first] = here.length > 0 ? here : problems;
  return whole ?? listedTogether(here) ?? first ?? { instancePath: pointer, keyword: 'schema', params: {} };
}

/** Alternatives further out that list values each refuse with their own list: what is allowed is all of them. */
function listedTogether(problems: readonly Problem[]): Problem | null {
  const lists = problems.map(({ keyword, params }): readonly unknown[] | null => {
    const { allowedValues, allowedValue } = params as Readonly<Record<string, unknown>>;
    if (keyword === 'enum' && Array.isArray(allowedValues)) return allowedValues as readonly unknown[];
    return keyword === 'const' ? [allowedValue] : null;
  });
  const [first] = problems;
  if (first === undefined || lists.length < 2 || lists.includes(null)) return null;
  return { ...first, keyword: 'enum', params: { allowedValues: [...new Set(lists.flatMap((list) => list ?? []))] } };
}

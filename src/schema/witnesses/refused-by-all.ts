import { typeNames, typeOf } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Json } from '../../model/json.ts';
import type { Problem } from './validator.ts';

/** Of more alternatives nobody reads why each of them refuses a value. */
const MOST = 40;

/** Why alternatives refuse a value, where all of them refuse it for the same; null where each has a reason of its own. */
export function refusedByAll(
  value: Json,
  { types, alternatives }: Node,
  problemsOf: (branch: Child) => readonly Problem[] | null,
): Problem | null {
  if (types === 0) return null;
  if ((types & typeOf(value)) === 0)
    return { instancePath: '', keyword: 'type', params: { type: typeNames(types, false) } };
  const [only, ...others] = alternatives;
  if (only === undefined || others.length > 0 || only.branches.length > MOST) return null;
  const told: (readonly Problem[])[] = [];
  for (const branch of only.branches) {
    const problems = problemsOf(branch);
    if (problems === null || problems.length === 0) return null;
    told.push(problems.filter((one) => !isWithinAlternatives(one, problems)));
  }
  return unlistedByAll(told) ?? lackingForAll(told);
}

const isOfAlternatives = ({ keyword }: Problem): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** What one of several alternatives further in says, asks for nothing by itself. */
const isWithinAlternatives = ({ instancePath }: Problem, all: readonly Problem[]): boolean =>
  all.some((one) => isOfAlternatives(one) && `${instancePath}/`.startsWith(`${one.instancePath}/`));

/** The values that each of them lists for one part: what is there is in none of the lists. */
function unlistedByAll(told: readonly (readonly Problem[])[]): Problem | null {
  const lists = told.map((problems) => new Map(problems.flatMap(listedBy)));
  for (const instancePath of lists[0]?.keys() ?? []) {
    const found = lists.flatMap((list) => {
      const values = list.get(instancePath);
      return values === undefined ? [] : [values];
    });
    if (found.length === lists.length)
      return { instancePath, keyword: 'enum', params: { allowedValues: [...new Set(found.flat())] } };
  }
  return null;
}

function listedBy({ instancePath, keyword, params, propertyName }: Problem): readonly [string, readonly unknown[]][] {
  const { allowedValues, allowedValue } = params as Readonly<Record<string, unknown>>;
  if (propertyName !== undefined) return [];
  if (keyword === 'const') return [[instancePath, [allowedValue]]];
  return keyword === 'enum' && Array.isArray(allowedValues)
    ? [[instancePath, allowedValues as readonly unknown[]]]
    : [];
}

/** A property that each of them asks for, the same or another one. */
function lackingForAll(told: readonly (readonly Problem[])[]): Problem | null {
  const missing = told.map((problems) =>
    problems.flatMap(({ instancePath, keyword, params }) => {
      const { missingProperty } = params as Readonly<Record<string, unknown>>;
      return instancePath === '' && keyword === 'required' && typeof missingProperty === 'string'
        ? [missingProperty]
        : [];
    }),
  );
  const common = missing[0]?.find((name) => missing.every((names) => names.includes(name)));
  const names = common === undefined ? missing.flatMap(([first]) => first ?? []) : [common];
  if (missing.some((all) => all.length === 0)) return null;
  return { instancePath: '', keyword: 'required', params: { missingProperties: [...new Set(names)] } };
}

import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { lostBody } from './access.ts';
import { documentWith } from './bodies.ts';
import type { BodyPair } from './bodies.ts';
import { toldOf, verdictOf } from './report.ts';
import type { Verdict } from './report.ts';
import { nameOf, viewOf } from './views.ts';
import type { Beside, View } from './views.ts';

/**
 * A second judge of discriminators: the value of the property chooses the one schema that a message is held to, as
 * deserialisers do it. Nothing of the product is used but its report.
 */

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lastOf = (target: Json): string => nameOf(target).split('/').at(-1) ?? '';

/** Which component each value stands for: its own name, where no entry says otherwise. */
function choices(names: readonly string[], mapping: Json | undefined): ReadonlyMap<string, string> {
  const found = new Map(names.map((name) => [name, name]));
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) found.set(value, lastOf(target));
  return found;
}

/** The alternatives of a schema with a discriminator, as conditions. */
function chosen(schema: JsonObject, view: View, beside: Beside): Json | undefined {
  const { discriminator, oneOf, anyOf } = schema;
  const listed = oneOf ?? anyOf;
  if (!isObject(discriminator) || !Array.isArray(listed)) return undefined;
  const names = (listed as readonly JsonObject[]).map((one) => lastOf(one['$ref'] ?? ''));
  const property = nameOf(discriminator['propertyName']);
  const held = (name: string): Json =>
    names.includes(name) ? viewOf(view.components[name] ?? false, view, { ...beside, isAlternative: true }) : false;
  const { defaultMapping } = discriminator;
  let condition: Json = defaultMapping === undefined ? false : held(lastOf(defaultMapping));
  for (const [value, name] of choices(names, discriminator['mapping'])) {
    const isMeant = { properties: { [property]: { const: value } }, required: [property] };
    condition = { if: isMeant, then: held(name), else: condition };
  }
  return { allOf: [{ type: 'object' }, condition] };
}

/** Values that the generated discriminators know, and one that they don't. */
export const VALUES = ['A', 'B', 'C', 'a', 'b', 'x'];

/** The same message with every value that may choose. */
function withEachValue(value: Json): readonly Json[] {
  if (Array.isArray(value))
    return value.length === 1 ? withEachValue((value as Json[])[0] ?? null).map((one) => [one]) : [value];
  if (!isObject(value)) return [value];
  const inner = value['pet'];
  if (inner !== undefined) return withEachValue(inner).map((one): Json => ({ ...value, pet: one }));
  const sorts = ['A', 'x'];
  return [
    ...VALUES.map((one): Json => ({ ...value, kind: one })),
    ...VALUES.flatMap((one) =>
      sorts.flatMap((other): Json[] => [
        { ...value, kind: one, sort: other },
        { ...value, sort: one, kind: other },
      ]),
    ),
  ];
}

/** Who looks at another property chooses in another way, whatever is refused. */
const isOtherwise = ({ rule }: Finding): boolean => rule === 'discriminator-changed';

/** What is wrong with what is said about alternatives that a discriminator tells apart. */
export async function judgeDiscriminators(pair: BodyPair): Promise<Verdict> {
  const told = await toldOf(documentWith(pair, pair.before), documentWith(pair, pair.after));
  // One that comes or goes is a hint: it validates nothing (docs/policies.md).
  const isOnBoth = [pair.before, pair.after].every((side) => JSON.stringify(side).includes('"discriminator"'));
  const { lost, isSent } = lostBody(pair, isOnBoth ? chosen : undefined, withEachValue);
  return verdictOf(told, lost, (one) => !isSent || isOtherwise(one));
}

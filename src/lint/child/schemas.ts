/**
 * Which schemas mean the same in every document, so that Spectral may keep what it has compiled for one when it goes on to
 * the next: a base and a head have most of them in common. It asks here, as it is built (`quick-spectral.mjs`).
 */

/** What would make an identifier mean something to other schemas, or another one mean something here. */
const OWN_IDENTITY = /"\$(?:id|schema|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef)":/;

/** References that lead out of a schema. */
const FOREIGN = /"\$ref":"(?!#)/;

/** Whether a schema, as text, names itself or a part of itself. */
export const namesItself = (text: string): boolean => OWN_IDENTITY.test(text);

/** Whether a schema, as text, may depend on schemas beside it. */
export const looksElsewhere = (text: string): boolean => FOREIGN.test(text);

const alone = new WeakSet<object>();

/** The identifier of the schema that is being looked at, when that tells it from all others. */
let current: string | null = null;

/** Notes a schema that a ruleset gives to a function, if it stands alone. */
export function noteSchema(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null || alone.has(schema)) return;
  const text = textOf(schema);
  if (text !== null && !namesItself(text) && !looksElsewhere(text) && !text.includes('"id":"')) alone.add(schema);
}

/** Null for what is no data: a ruleset in JavaScript may give anything. */
function textOf(schema: object): string | null {
  try {
    return JSON.stringify(schema);
  } catch {
    return null;
  }
}

/** Runs something in which a schema with this identifier stands alone. */
export function withSchema<T>(name: string, run: () => T): T {
  current = name;
  try {
    return run();
  } finally {
    current = null;
  }
}

/** Lets Spectral ask. */
export function answerSpectral(): void {
  const standsAlone = (schema: unknown): boolean =>
    typeof schema === 'object' &&
    schema !== null &&
    (alone.has(schema) || (current !== null && '$id' in schema && schema.$id === current));
  Object.defineProperty(globalThis, Symbol.for('api-governor.stands-alone'), { value: standsAlone });
}

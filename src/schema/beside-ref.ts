import type { Json, JsonObject } from '../model/json.ts';

const SAID_TO_PEOPLE = /^(?:title|description|summary|externalDocs|x-(?!nullable$|extensible-enum$).*)$/;

/**
 * What stands beside a `$ref` that replaces everything (before OpenAPI 3.1): texts and extensions stay what they are,
 * because people and tools read them all the same; keywords ask for nothing, and are kept under a name of their own.
 */
export function besideRef(value: JsonObject): JsonObject {
  const said: [string, Json][] = [];
  const others: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref') continue;
    (SAID_TO_PEOPLE.test(key) ? said : others).push([key, member]);
  }
  return Object.fromEntries(others.length === 0 ? said : [...said, ['beside $ref', Object.fromEntries(others)]]);
}

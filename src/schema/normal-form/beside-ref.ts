import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../../model/json.ts';

const SAID_TO_PEOPLE =
  /^(?:title|description|summary|externalDocs|examples?|deprecated|x-(?!nullable$|extensible-enum$).*)$/;

/** Whether a member of a schema is for people and tools, and asks nothing of a message. */
export const isSaidToPeople = (key: string): boolean => SAID_TO_PEOPLE.test(key);

const BESIDE = ' beside $ref';

/**
 * What stands beside a `$ref` that replaces everything (before OpenAPI 3.1): texts, extensions and `deprecated` stay what
 * they are, because people and tools read them all the same; keywords ask for nothing, and are kept under other names.
 */
export function besideRef(value: JsonObject): JsonObject {
  const members = Object.entries(value).filter(([key]) => key !== '$ref');
  return Object.fromEntries(
    members.map(([key, member]): [string, Json] => [isSaidToPeople(key) ? key : `${key}${BESIDE}`, member]),
  );
}

/** The keyword as it is written. */
export const asWritten = (keyword: string): string =>
  keyword.endsWith(BESIDE) ? keyword.slice(0, -BESIDE.length) : keyword;

/** Whether a keyword that is ignored on one side is written where it counts on the other: its own comparison speaks of it. */
export function countsElsewhere(
  keyword: string,
  value: Json | undefined,
  leaves: readonly { readonly value: JsonObject }[],
): boolean {
  const own = asWritten(keyword);
  return own !== keyword && value !== undefined && leaves.some((leaf) => isDeepStrictEqual(leaf.value[own], value));
}

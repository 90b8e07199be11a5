import { compareContracts } from '../../src/diff/compare.ts';
import type { Change } from '../../src/model/change.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';

/** A document with one operation `GET /users/{id}` (or what `paths` says) and whatever else a case needs. */
export function api(parts: JsonObject): JsonObject {
  return { openapi: '3.0.3', info: { title: 'Users', version: '1.0.0' }, paths: {}, ...parts };
}

/** A document with a single operation. */
export function operation(value: JsonObject, parts: JsonObject = {}, method = 'post', path = '/users'): JsonObject {
  return api({ paths: { [path]: { [method]: value } }, ...parts });
}

/** All changes between two documents. */
export async function changesOf(base: JsonObject, head: JsonObject): Promise<readonly Change[]> {
  return compareContracts(await contractOf(base), await contractOf(head)).changes;
}

/** A change without its whereabouts: kind, direction and payload. */
function factOf({ anchor: _a, component: _c, uses: _u, base: _b, head: _h, ...fact }: Change): object {
  return fact;
}

/** The facts about two documents. Schemas have tests of their own. */
export async function factsOf(base: JsonObject, head: JsonObject): Promise<readonly object[]> {
  return (await changesOf(base, head)).filter(({ kind }) => !/^(schema|property)\./.test(kind)).map(factOf);
}

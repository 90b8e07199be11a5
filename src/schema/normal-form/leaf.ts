import type { JsonObject } from '../../model/json.ts';
import type { Place } from '../../model/location.ts';
import { arrayPart, below, child, numberPart, objectPart, stringPart } from './leaf-parts.ts';
import { formatOfContent } from '../texts/formats.ts';
import { typesOf, valuesOf } from './leaf-types.ts';
import { withMeantItems, withMeantValues } from './meant-values.ts';
import { ALL_TYPES, ANY_NODE, ANYTHING, ARRAY, OBJECT, STRING, childOf, isObject, sourceKey } from './node.ts';
import type { Implication, Node, Other, Source, TypeSet } from './node.ts';

/** The keywords of one schema object as a node: everything but `$ref`, `allOf`, `anyOf`, `oneOf` and `not`. */

/** Keywords compared as a whole, with the types they constrain. */
const WHOLE_KEYWORDS: ReadonlyMap<string, TypeSet> = new Map([
  ['if', ALL_TYPES],
  ['then', ALL_TYPES],
  ['else', ALL_TYPES],
  ['contains', ARRAY],
  ['minContains', ARRAY],
  ['maxContains', ARRAY],
  ['unevaluatedItems', ARRAY],
  ['unevaluatedProperties', OBJECT],
  ['dependentSchemas', OBJECT],
  ['dependencies', OBJECT],
  ['contentEncoding', STRING],
  ['contentMediaType', STRING],
  ['contentSchema', STRING],
  ['$dynamicRef', ALL_TYPES],
  ['$recursiveRef', ALL_TYPES],
]);

/**
 * Normalises the keywords of one object.
 * @param source an object schema (its `$ref` and applicators are the caller's).
 * @param isMeant whether values are read as their author means them where the type beside them admits none.
 */
export function leafNode(source: Source, value: JsonObject, isMeant: boolean): Node {
  const place: Place = source.place;
  const { types, integer } = typesOf(value, source.dialect);
  const read = isMeant ? withMeantValues(withMeantItems(value, types), types) : value;
  return {
    ...ANY_NODE,
    key: sourceKey(source),
    origin: null,
    place,
    leaves: [{ value, place, dialect: source.dialect }],
    types,
    values: valuesOf(read, types),
    number: numberPart(value, integer),
    string: stringPart(value),
    array: arrayPart(source, read),
    object: objectPart(source, value),
    others: othersOf(source, value),
    implications: implicationsOf(source, value),
    discriminator: discriminatorOf(value),
  };
}

function othersOf(source: Source, value: JsonObject): Other[] {
  const others: Other[] = [];
  if (!Object.keys(value).some((keyword) => WHOLE_KEYWORDS.has(keyword))) return others;
  for (const [keyword, scope] of WHOLE_KEYWORDS) {
    const found = value[keyword];
    if (found !== undefined && !isSaidAsFormat(value, keyword))
      others.push({ keyword, value: found, source: below(source, found, keyword), owner: source, scope });
  }
  return others;
}

/** What a text contains, where it is one of its formats (see `formatOfContent`). */
function isSaidAsFormat(value: JsonObject, keyword: string): boolean {
  if (keyword !== 'contentEncoding' && keyword !== 'contentMediaType') return false;
  const [encoding, mediaType] = [value['contentEncoding'], value['contentMediaType']];
  if (keyword === 'contentMediaType' && encoding !== undefined) return false;
  return formatOfContent(encoding, mediaType) !== null;
}

/** Conditionals and dependencies as implications. `dependencies` is how older drafts write both kinds of dependents. */
function implicationsOf(source: Source, value: JsonObject): Implication[] {
  const found: Implication[] = [];
  if (value['if'] !== undefined) {
    const condition = child(source, value['if'], 'if');
    const [consequence, otherwise] = [child(source, value['then'], 'then'), child(source, value['else'], 'else')];
    found.push({ condition, consequence, otherwise, scope: ALL_TYPES });
  }
  for (const keyword of ['dependentSchemas', 'dependencies'] as const) {
    const map = value[keyword];
    if (!isObject(map)) continue;
    for (const [name, dependent] of Object.entries(map)) {
      if (Array.isArray(dependent)) continue;
      const condition = childOf([below(source, { type: 'object', required: [name] }, keyword, name, '~present')]);
      found.push({
        condition,
        consequence: child(source, dependent, keyword, name),
        otherwise: ANYTHING,
        scope: OBJECT,
      });
    }
  }
  return found;
}

function discriminatorOf(value: JsonObject): Node['discriminator'] {
  const found = value['discriminator'];
  if (typeof found === 'string') return { property: found, mapping: new Map() };
  if (!isObject(found) || typeof found['propertyName'] !== 'string') return null;
  const mapping = isObject(found['mapping']) ? Object.entries(found['mapping']) : [];
  return {
    property: found['propertyName'],
    mapping: new Map(mapping.flatMap(([key, target]) => (typeof target === 'string' ? [[key, target] as const] : []))),
  };
}

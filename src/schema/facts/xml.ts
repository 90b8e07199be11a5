import type { Json, JsonObject } from '../../model/json.ts';
import { keywordFact, textFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { ARRAY, canonical, isObject, NULL } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';

/** What the XML Object of a schema says, and its words only (OpenAPI 3.2.0, XML Object). */

/**
 * What it says about the message; a prefix only abbreviates a namespace, and `nodeType` took the place of `attribute`
 * and `wrapped`. What is no node of its own has no name: a list, unless it is wrapped.
 */
function meaningOf(xml: Json | undefined, { types }: Node, inferred?: string): Json {
  if (!isObject(xml ?? {})) return xml ?? {};
  const { prefix: _prefix, attribute, wrapped, name, nodeType, ...others } = isObject(xml) ? xml : {};
  const meaning = Object.entries(others).filter(([key]) => !key.startsWith('x-'));
  const usual = (types & ~NULL) === ARRAY ? 'none' : 'element';
  const kind = nodeType ?? (attribute === true ? 'attribute' : wrapped === true ? 'element' : usual);
  const isNamed = kind === 'element' || kind === 'attribute';
  return { ...Object.fromEntries(meaning), nodeType: kind, name: isNamed ? (name ?? inferred ?? null) : null };
}

/** The XML Objects beside references. Without `nodeType` (OpenAPI 3.2) only `attribute` makes a node of these. */
function besideReferences({ leaves }: Node, isStrict: boolean): readonly JsonObject[] {
  return leaves.flatMap(({ value }) => {
    const { xml } = value;
    const isReference = value['$ref'] !== undefined || value['$dynamicRef'] !== undefined;
    if (!isReference || !isObject(xml ?? null)) return [];
    const said = xml as JsonObject;
    return said['nodeType'] !== undefined || (isStrict && said['attribute'] !== true) ? [said] : [];
  });
}

/**
 * What is said of a schema in all: beside a reference stands a node around what the reference leads to, or, as a rule,
 * none, so that what else is said there is ignored (OpenAPI 3.2.0, XML Object, `nodeType`).
 */
function wholeMeaning(node: Node, xml: Json | undefined, inferred?: string, isStrict = false): Json {
  const beside = besideReferences(node, isStrict);
  if (beside.length === 0) return meaningOf(xml, node, inferred);
  const own = node.leaves.flatMap(({ value }) => {
    const said = value['xml'];
    return said === undefined || beside.includes(said as JsonObject) ? [] : [said];
  });
  const inner = meaningOf(own.length > 1 ? own : own[0], node, inferred);
  const around = beside.filter((one) => (one['nodeType'] ?? 'none') !== 'none');
  return around.length === 0 ? inner : { around: around.map((one) => meaningOf(one, node, inferred)), inner };
}

/** What it says to people, or in vain: nothing where the same is written in another way. */
function wordsOf(xml: Json | undefined): Json {
  if (!isObject(xml)) return xml ?? {};
  return Object.fromEntries(
    Object.entries(xml).filter(([key]) => key === 'prefix' || key === 'name' || key.startsWith('x-')),
  );
}

/** Whether both say the same where a schema without a name of its own has this one, since 3.2 (`isStrict`) or before. */
export const isSameNamed = (
  [a, b]: Fact['nodes'],
  before: Json | undefined,
  after: Json | undefined,
  name: string,
  isStrict: boolean,
): boolean => canonical(wholeMeaning(a, before, name, isStrict)) === canonical(wholeMeaning(b, after, name, isStrict));

/** Whether a schema gives its node another name than this one. */
export const hasOtherName = (node: Node, name: string | null): boolean => {
  const xml = written(node, 'xml');
  return xml !== undefined && (!isObject(xml) || ![undefined, name].includes(xml['name'] as string | undefined));
};

/** Compares how a value is written in XML. */
export function xmlFacts(a: Node, b: Node, before: Json | undefined, after: Json | undefined): readonly Fact[] {
  const values = { before, after };
  if (canonical(wholeMeaning(a, before)) !== canonical(wholeMeaning(b, after)))
    return [keywordFact(a, b, 'xml', { kind: 'schema.xml-changed', ...values })];
  if (canonical(wordsOf(before)) === canonical(wordsOf(after))) return [];
  return [textFact(a, b, 'xml', before, after)];
}

import type { Json } from '../model/json.ts';
import { keywordFact, textFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical, isObject } from './node.ts';
import type { Node } from './node.ts';

/** What the XML Object of a schema says, and its words only (OpenAPI 3.2.0, XML Object). */

/**
 * What it says about the message; a prefix only abbreviates a namespace, and `nodeType` took the place of `attribute`
 * and `wrapped`.
 */
function meaningOf(xml: Json | undefined): Json {
  if (!isObject(xml)) return xml ?? {};
  const { prefix: _prefix, attribute, wrapped, ...others } = xml;
  const meaning = Object.entries(others).filter(([key]) => !key.startsWith('x-'));
  const kind =
    xml['nodeType'] !== undefined ? null : attribute === true ? 'attribute' : wrapped === true ? 'element' : null;
  return Object.fromEntries([...meaning, ...(kind === null ? [] : [['nodeType', kind] as const])]);
}

/** What it says to people: nothing where only `nodeType` says the same in another way. */
function wordsOf(xml: Json | undefined): Json {
  if (!isObject(xml)) return {};
  return Object.fromEntries(Object.entries(xml).filter(([key]) => key === 'prefix' || key.startsWith('x-')));
}

/** Compares how a value is written in XML. */
export function xmlFacts(a: Node, b: Node, before: Json | undefined, after: Json | undefined): readonly Fact[] {
  const values = { before, after };
  if (canonical(meaningOf(before)) !== canonical(meaningOf(after)))
    return [keywordFact(a, b, 'xml', { kind: 'schema.xml-changed', ...values })];
  const isRespelled = [before, after].some((xml) => isObject(xml) && xml['nodeType'] !== undefined);
  if (isRespelled && canonical(wordsOf(before)) === canonical(wordsOf(after))) return [];
  return [textFact(a, b, 'xml', before, after)];
}

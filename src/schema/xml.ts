import type { Json } from '../model/json.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { canonical, isObject } from './node.ts';
import type { Node } from './node.ts';

/** What the XML Object of a schema says, and its words only (OpenAPI 3.2.0, XML Object). */

/** What it says about the message; a prefix only abbreviates a namespace, and `nodeType` took the place of `attribute`. */
function meaningOf(xml: Json | undefined): Json {
  if (!isObject(xml)) return xml ?? {};
  const { prefix: _prefix, attribute, wrapped, ...others } = xml;
  const meaning = Object.entries(others).filter(([key]) => !key.startsWith('x-'));
  const kind = attribute === true && xml['nodeType'] === undefined ? [['nodeType', 'attribute'] as const] : [];
  const list = wrapped === true ? [['wrapped', true] as const] : [];
  return Object.fromEntries([...meaning, ...kind, ...list]);
}

/** Compares how a value is written in XML. */
export function xmlFacts(a: Node, b: Node, before: Json | undefined, after: Json | undefined): readonly Fact[] {
  const values = { before, after };
  if (canonical(meaningOf(before)) !== canonical(meaningOf(after)))
    return [keywordFact(a, b, 'xml', { kind: 'schema.xml-changed', ...values })];
  return [{ ...keywordFact(a, b, 'xml', { kind: 'text.changed', key: 'xml', ...values }), directional: false }];
}

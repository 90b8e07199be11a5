import type { SchemaSource } from '../model/contract.ts';
import { own, refOf, type Node, type ObjectNode } from './node.ts';
import { noteWarning, schemaAt, type Reader } from './reader.ts';

/** Members of responses that are none of schemas, and the other way round. */
const OF_RESPONSES = ['content', 'headers', 'links', 'schema'];
const OF_SCHEMAS = ['type', 'properties', 'items', 'allOf', 'anyOf', 'oneOf', 'enum', 'const'];

/**
 * The schema that a reference leads to where a response belongs: its author means that of the body. Null for a response,
 * and for what may be one.
 */
export function schemaInstead(reader: Reader, written: Node, found: ObjectNode): SchemaSource | null {
  const has = (key: string): boolean => own(found.value, key) !== undefined;
  if (refOf(written.value) === null || OF_RESPONSES.some(has) || !OF_SCHEMAS.some(has)) return null;
  noteWarning(reader, written.place, 'A reference to a response leads to a schema; it was read as that of its body.');
  return schemaAt(reader, found);
}

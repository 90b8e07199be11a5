import type { Contract, MediaType, SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isObject, own } from './json-objects.ts';
import { inside } from './pointers.ts';
import { someSchema } from './schema-peek.ts';

/*
 * Bodies that are bytes: a picture, an archive. Up to OpenAPI 3.0 their schema is a `string` with `format: binary`; since
 * 3.1 there is nothing to say, or `contentMediaType` says what the media type says anyway (OpenAPI 3.1.1 §4.4.3).
 */

type Schemas = readonly [base: SchemaSource | null, head: SchemaSource | null];
type Contracts = readonly [base: Contract, head: Contract];

/** The schemas of one media type on both sides; where they only say in different words that it is bytes, both say it in one. */
export function inOneSpelling(contracts: Contracts, media: readonly [MediaType, MediaType]): Schemas {
  const [base, head] = [media[0].schema, media[1].schema];
  if (base === head || media.some(({ type }) => HAS_A_FORM.test(type))) return [base, head];
  const first = kindOf(contracts[0], media[0]);
  if (first === 'other') return [base, head];
  const second = kindOf(contracts[1], media[1]);
  if (second === 'other' || (first === 'nothing' && second === 'nothing')) return [base, head];
  return [asBytes(media[0]), asBytes(media[1])];
}

/** What is parsed into values, whatever a schema calls it. */
const HAS_A_FORM = /[/+](?:json|xml|yaml|x-yaml|x-www-form-urlencoded)\b|^multipart\/|\*/;

function kindOf(contract: Contract, media: MediaType): 'bytes' | 'nothing' | 'other' {
  if (media.schema === null || media.schema.value === true) return 'nothing';
  let kind: 'bytes' | 'nothing' | 'other' = 'other';
  someSchema(contract, { schema: media.schema, content: [] }, (schema) => {
    if (own(schema, '$ref') !== undefined) return false;
    const kept = Object.keys(schema).filter((key) => !SAYS_NOTHING.test(key));
    const contents = own(schema, 'contentMediaType');
    if (kept.length === 0) kind = 'nothing';
    else if (kept.every((key) => OF_BYTES.has(key)) && isText(own(schema, 'type')))
      kind = isBinary(schema) || (contents !== undefined && isNamed(contents, media.type)) ? 'bytes' : 'other';
    return true;
  });
  return kind;
}

const SAYS_NOTHING = /^(?:title|description|example|examples|externalDocs|deprecated|\$comment|x-.*)$/;
const OF_BYTES: ReadonlySet<string> = new Set(['type', 'format', 'contentMediaType']);

const isText = (type: Json | undefined): boolean => type === undefined || type === 'string' || type === 'file';

const isBinary = (schema: JsonObject): boolean =>
  (own(schema, 'format') === 'binary' || own(schema, 'type') === 'file') &&
  own(schema, 'contentMediaType') === undefined;

/** Whether a schema names what its media type names. */
const isNamed = (contents: Json, type: string): boolean =>
  typeof contents === 'string' &&
  [type.split(';')[0]?.trim(), 'application/octet-stream'].includes(contents.toLowerCase());

/** The schema as 3.0 writes it; one that is called by its name is left as it is. */
function asBytes({ schema, place }: MediaType): SchemaSource {
  const said = schema !== null && isObject(schema.value) ? schema.value : {};
  if (schema !== null && (own(said, '$ref') !== undefined || isBinary(said))) return schema;
  const { contentMediaType: _, ...others } = said;
  // Not the same schema as the one that is written there.
  const at = inside(schema?.place ?? place, '~bytes');
  return { value: { ...others, type: 'string', format: 'binary' }, place: at, dialect: schema?.dialect ?? '3.1' };
}

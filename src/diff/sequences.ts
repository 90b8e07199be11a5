import type { MediaType } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { inside } from './pointers.ts';

/*
 * Sequential media types (OpenAPI 3.2.0, Media Type Object): a stream is described as a whole, an array then, by `schema`,
 * or item by item, by `itemSchema`.
 */

const IS_SEQUENCE =
  /^(?:application\/(?:jsonl|x-ndjson|json-seq|[^;]+\+json-seq)|text\/event-stream|multipart\/(?!form-data))/;

/** A media type on both sides; where one describes items and the other one the whole, both describe the whole. */
export function inOneForm([base, head]: readonly [MediaType, MediaType]): readonly [MediaType, MediaType] {
  const isSame = (['schema', 'itemSchema'] as const).every((key) => (base[key] === null) === (head[key] === null));
  if (isSame || [base, head].some((media) => !IS_SEQUENCE.test(media.type) || saysNothing(media))) return [base, head];
  return [asWhole(base), asWhole(head)];
}

const saysNothing = ({ schema, itemSchema }: MediaType): boolean => schema === null && itemSchema === null;

function asWhole(media: MediaType): MediaType {
  const { schema, itemSchema, place } = media;
  if (itemSchema === null) return media;
  const items = { type: 'array', items: referenceTo(itemSchema.place) };
  const value: Json = schema === null ? items : { allOf: [referenceTo(schema.place), items] };
  // Not a schema that is written there.
  return { ...media, schema: { value, place: inside(place, '~items'), dialect: itemSchema.dialect }, itemSchema: null };
}

const referenceTo = ({ pointer }: Place): Json => ({ $ref: `#${pointer.replaceAll('%', '%25')}` });

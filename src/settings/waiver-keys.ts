import type { Json, JsonObject } from '../model/json.ts';

/** Where the waivers of a repository are. */
export const WAIVERS_FILE = '.api-governor/waivers.yaml';

/** What a waiver may say about the finding. The first is the default. */
export const waiverKinds = ['accepted', 'spec-correction', 'no-consumers', 'security'] as const;

/** The steps that a waiver may say its finding counts as. */
export const waiverBumps = ['major', 'minor', 'patch', 'none'] as const;

/** How ids of findings are written. */
export const FINDING_ID = /^[0-9a-f]{12}$/;

/** A key of an entry in the file of waivers. */
interface WaiverKey {
  readonly key: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonObject;
}

const text: JsonObject = { type: ['string', 'number'], minLength: 1 };

/** The keys of an entry: what is read, what the JSON Schema and the documentation say. */
export const waiverKeys = [
  {
    key: 'id',
    required: false,
    description: 'The id of the finding, as every report shows it. Either this, or `rule` and `at`.',
    schema: { type: 'string', pattern: FINDING_ID.source },
  },
  {
    key: 'rule',
    required: false,
    description: 'The id of a rule; `at` says where.',
    schema: { type: 'string' },
  },
  {
    key: 'at',
    required: false,
    description:
      'The place: `GET /users/{id}`, `GET /users/{id} /**/properties/email`, `/components/schemas/User/**` (a place in the description), or `"*"` for everywhere. `*` stands for one part of a path, `**` for any number of parts, and a method may be `*`.',
    schema: { type: 'string', minLength: 1 },
  },
  {
    key: 'api',
    required: false,
    description: 'The path (or a glob) of the API description, or the name that the configuration gives it.',
    schema: text,
  },
  {
    key: 'kind',
    required: false,
    description:
      '`accepted` (the default): a break that the team wants; it still needs its version. `spec-correction`: only the description was wrong. `no-consumers`: nobody calls it. `security`: it could not wait. The last three count as a patch.',
    schema: { enum: waiverKinds, default: 'accepted' },
  },
  { key: 'reason', required: true, description: 'Why it is let pass.', schema: text },
  {
    key: 'owner',
    required: true,
    description: 'Who answers for it, and whom to ask when it has expired.',
    schema: text,
  },
  { key: 'ticket', required: false, description: 'Where it is talked about.', schema: text },
  {
    key: 'expires',
    required: true,
    description: 'The last day on which it counts, as `2026-12-31`.',
    schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  },
  {
    key: 'bump',
    required: false,
    description: 'The version step that the finding counts as, when it is not the one of its kind.',
    schema: { enum: waiverBumps },
  },
] as const satisfies readonly WaiverKey[];

/**
 * The JSON Schema (draft-07, which editors understand best) of the file of waivers.
 * @param rules the ids that `rule` may name; null leaves it open.
 */
export function waiversSchema(rules: readonly string[] | null): JsonObject {
  const properties = waiverKeys.map(({ key, description, schema }): [string, Json] => [
    key,
    {
      description: description.replaceAll('`', ''),
      ...schema,
      ...(key === 'rule' && rules !== null ? { enum: rules } : {}),
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Waivers of API Governor',
    description: `The file ${WAIVERS_FILE}.`,
    type: ['array', 'null'],
    items: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(properties),
      required: waiverKeys.filter(({ required }) => required).map(({ key }) => key),
      oneOf: [
        { required: ['id'], not: { anyOf: [{ required: ['rule'] }, { required: ['at'] }] } },
        { required: ['rule', 'at'], not: { required: ['id'] } },
      ],
    },
  };
}

import type { JsonObject } from '../model/json.ts';
import { FINDING_ID } from './waiver-keys.ts';

/** Where the baseline of a repository is. */
export const BASELINE_FILE = '.api-governor/baseline.yaml';

/** What each key of the file means: what is read, what the JSON Schema and the documentation say. */
export const baselineKeys = [
  { key: 'api', within: 'group', description: 'The path of the API description.' },
  { key: 'rule', within: 'group', description: 'The id of the rule that finds it.' },
  { key: 'findings', within: 'group', description: 'What the rule finds there.' },
  { key: 'id', within: 'finding', description: 'The id of the finding, as every report shows it.' },
  { key: 'at', within: 'finding', description: 'Where it was when it was recorded, for people.' },
] as const;

/** The names of the keys of a group or of a finding. */
export const keysOf = (within: 'group' | 'finding'): readonly string[] =>
  baselineKeys.filter((each) => each.within === within).map(({ key }) => key);

const properties = (within: 'group' | 'finding', schemas: JsonObject): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: [...keysOf(within)],
  properties: Object.fromEntries(
    baselineKeys
      .filter((each) => each.within === within)
      .map(({ key, description }) => [key, { description, ...(schemas[key] as JsonObject) }]),
  ),
});

/** The JSON Schema (draft-07, which editors understand best) of the baseline. */
export function baselineSchema(): JsonObject {
  const text: JsonObject = { type: 'string', minLength: 1 };
  const finding = properties('finding', { id: { type: 'string', pattern: FINDING_ID.source }, at: text });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Baseline of API Governor',
    description: `The file ${BASELINE_FILE}.`,
    type: ['array', 'null'],
    items: properties('group', { api: text, rule: text, findings: { type: 'array', items: finding } }),
  };
}

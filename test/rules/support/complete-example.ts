import { NO_DOCUMENT } from '../../../src/rules/define.ts';
import type { ExamplePlace } from '../../../src/rules/define.ts';

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
const isEmpty = (fragment: string): boolean => ['', '{}', '[]'].includes(fragment.trim());

const header = 'openapi: 3.1.0\ninfo: { title: Things, version: 1.0.0 }\n';

function under(key: string, fragment: string): string {
  return `${key}:\n${indent(fragment, 2)}`;
}

function lacking(fragment: string, key: string, line: string): string {
  const body = isEmpty(fragment) ? '' : `${fragment}\n`;
  return new RegExp(`^${key}:`, 'm').test(fragment) ? body : `${line}\n${body}`;
}

const ok = "responses:\n  '200':\n    description: OK";

function operation(fragment: string): string {
  return `/things/{id}:
  parameters:
    - { name: id, in: path, required: true, schema: { type: string } }
  get:
${indent(lacking(fragment, 'responses', ok), 4)}`;
}

const post = (body: string): string => `/things:\n  post:\n${indent(`requestBody:\n${indent(body, 2)}\n${ok}`, 4)}`;

const json = (schema: string): string => `content:\n  application/json:\n    schema:\n${indent(schema, 6)}`;

const response = (body: string): string =>
  operation(`responses:\n  '200':\n${indent(lacking(body, 'description', 'description: OK'), 4)}`);

const event = (body: string): string => `webhooks:\n  thingChanged:\n${indent(body, 4)}`;

const whole: Readonly<Record<ExamplePlace, (fragment: string) => string>> = {
  document: (fragment) => document(fragment),
  paths: (fragment) => `${header}${under('paths', fragment)}`,
  operation: (fragment) => `${header}${under('paths', operation(fragment))}`,
  parameters: (fragment) =>
    `${header}${under('paths', operation(`parameters:${isEmpty(fragment) ? ' []' : `\n${indent(fragment, 2)}`}`))}`,
  'query-parameter': (fragment) =>
    `${header}${under('paths', operation(`parameters:\n  - ${indent(fragment, 4).trimStart()}`))}`,
  'request-body': (fragment) => `${header}${under('paths', post(fragment))}`,
  'request-schema': (fragment) => `${header}${under('paths', post(json(fragment)))}`,
  response: (fragment) => `${header}${under('paths', response(fragment))}`,
  responses: (fragment) => `${header}${under('paths', operation(`responses:\n${indent(fragment, 2)}`))}`,
  'response-schema': (fragment) => `${header}${under('paths', response(json(fragment)))}`,
  webhook: (fragment) => `${header}${event(fragment)}`,
  'webhook-schema': (fragment) =>
    `${header}${event(`post:\n  requestBody:\n${indent(json(fragment), 4)}\n  responses:\n    '204':\n      description: OK`)}`,
};

function document(fragment: string): string {
  const openapi = lacking(fragment, 'openapi', 'openapi: 3.1.0');
  const info = lacking(openapi, 'info', 'info: { title: Things, version: 1.0.0 }');
  return /^(?:webhooks|paths):/m.test(info) ? info : `paths: {}\n${info}`;
}

/** A small OpenAPI 3.1 document around a fragment of an example; null where the example has no document at all. */
export function completeExample(place: ExamplePlace, fragment: string): string | null {
  return fragment === NO_DOCUMENT ? null : whole[place](fragment);
}

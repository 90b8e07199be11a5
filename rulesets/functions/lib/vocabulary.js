// The extensions that the rules and the comparison understand: where they belong and what they may say. The published JSON
// Schema (docs/rulesets/extensions.schema.json) is made from this table.

import { isObject } from './document.js';
import { timeOf } from './clock.js';

const filled = (value) => typeof value === 'string' && value.trim() !== '';
const audiences = [
  'component-internal',
  'business-unit-internal',
  'company-internal',
  'external-partner',
  'external-public',
  'internal',
  'partner',
  'public',
];
const levels = ['draft', 'alpha', 'beta', 'stable'];
const everywhere = ['path', 'operation', 'parameter', 'schema', 'server', 'tag'];

const date = {
  places: ['path', 'operation', 'parameter', 'schema'],
  schema: { type: 'string', format: 'date' },
  is: 'a date (YYYY-MM-DD)',
  accepts: (value) => timeOf(value) !== undefined,
};
const yesOrNo = { schema: { type: 'boolean' }, is: 'true or false', accepts: (value) => typeof value === 'boolean' };
const filledText = { schema: { type: 'string', minLength: 1 }, is: 'a text', accepts: filled };

/** The extensions by name: `{ places, schema, is, accepts, about }`. */
export const vocabulary = {
  'x-api-id': {
    ...filledText,
    places: ['info'],
    about: 'The identity of the API. It stays when the file, the title or the version changes.',
  },
  'x-audience': {
    places: ['info'],
    schema: { enum: audiences },
    is: `one of: ${audiences.join(', ')}`,
    accepts: (value) => audiences.includes(value),
    about: 'Who may use the API.',
  },
  'x-owner': {
    places: ['info', 'tag', 'path', 'operation'],
    schema: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
      ],
    },
    is: 'the name of a team, or a list of names',
    accepts: (value) => filled(value) || (Array.isArray(value) && value.length > 0 && value.every(filled)),
    about: 'The team that answers for the API, or for this part of it.',
  },
  'x-public': {
    places: ['path', 'operation'],
    schema: { anyOf: [{ type: 'boolean' }, { type: 'string', minLength: 1 }] },
    is: 'true, false, or the reason',
    accepts: (value) => typeof value === 'boolean' || filled(value),
    about: 'The operation may be called without credentials, on purpose. A text gives the reason.',
  },
  'x-internal': { ...yesOrNo, places: ['info', ...everywhere], about: 'Not for clients outside the organisation.' },
  'x-stability-level': {
    places: ['info', 'path', 'operation', 'parameter', 'schema', 'tag'],
    schema: { enum: levels },
    is: `one of: ${levels.join(', ')}`,
    accepts: (value) => levels.includes(value),
    about: 'How much change clients must expect. Without it, stable.',
  },
  'x-deprecated-at': { ...date, about: 'When it was marked deprecated.' },
  'x-sunset': { ...date, about: 'When it stops working.' },
  'x-replaced-by': {
    places: ['path', 'operation', 'parameter', 'schema'],
    schema: { anyOf: [{ type: 'string', minLength: 1 }, { type: 'object' }] },
    is: 'the name or path of the successor',
    accepts: (value) => filled(value) || isObject(value),
    about: 'What to use instead of the deprecated part.',
  },
  'x-pagination': {
    places: ['operation'],
    schema: { type: ['boolean', 'object'] },
    is: 'true, false, or an object that says how',
    accepts: (value) => typeof value === 'boolean' || isObject(value),
    about: 'false: the collection is small and returned whole on purpose.',
  },
  'x-extensible-enum': {
    places: ['schema', 'parameter'],
    schema: { anyOf: [{ type: 'array' }, { type: 'boolean' }] },
    is: 'a list of values, or true',
    accepts: (value) => Array.isArray(value) || typeof value === 'boolean',
    about: 'The known values of an enum that may grow; true beside `enum`.',
  },
  'x-closed-enum': { ...yesOrNo, places: ['schema', 'parameter'], about: 'true: the enum will not grow.' },
};

/** Other names of the same things, which the rules read but do not check. */
export const aliases = new Set([
  'x-sunset-date',
  'x-sunset-at',
  'x-deprecation-date',
  'x-deprecated-since',
  'x-successor',
  'x-replacement',
  'x-deprecated-replacement',
  'x-team',
  'x-owners',
  'x-deprecated',
  'x-enum-open',
]);

function isOneEditAway(left, right) {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return short.length - start - end <= 1;
}

/** The extension that an unknown name was probably meant to be, or undefined. */
export const nearest = (name) =>
  name.length < 6
    ? undefined
    : Object.keys(vocabulary).find((known) => isOneEditAway(name.toLowerCase().replaceAll('_', '-'), known));

const filledPlaces = ['info', ...everywhere];

/** The vocabulary as JSON Schema: one definition for each kind of object that carries extensions. */
export function vocabularySchema() {
  const definition = (place) => {
    const terms = Object.entries(vocabulary).filter(([, term]) => term.places.includes(place));
    return {
      type: 'object',
      properties: Object.fromEntries(
        terms.map(([name, { schema, about }]) => [name, { description: about, ...schema }]),
      ),
    };
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Extensions of OpenAPI that API Governor understands',
    $defs: Object.fromEntries(filledPlaces.map((place) => [place, definition(place)])),
  };
}

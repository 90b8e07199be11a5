import type { Json } from '../../model/json.ts';
import type { Problem } from './validator.ts';

/** What a validator says, as a sentence for people. Values stand between backticks. */

const LONGEST = 60;
const SHOWN_VALUES = 6;

/** Why an instance is refused; `among`: what refuses it is one of several alternatives, and the others do so too. */
export function reasonOf({ instancePath, keyword, params, propertyName }: Problem, among = false): string {
  const whole = instancePath === '' ? null : code(shortened(dataPath(instancePath)));
  // What `propertyNames` asks for is asked of the name.
  const it = propertyName === undefined ? (whole ?? 'It') : nameIn(propertyName, whole);
  const given = params as Readonly<Record<string, Json | undefined>>;
  const say = SENTENCES.get(keyword);
  const others = among ? '; no other alternative accepts it' : '';
  return say === undefined ? `${it} does not satisfy ${code(keyword)}${others}.` : `${it} ${say(given)}${others}.`;
}

const nameIn = (name: string, whole: string | null): string =>
  `The property name ${code(name)}${whole === null ? '' : ` in ${whole}`}`;

type Params = Readonly<Record<string, Json | undefined>>;

const limit = (of: string) => (params: Params) => {
  const count = Number(params['limit']);
  return `${of.replace('#', String(count))}${/[a-z]$/.test(of) && count !== 1 ? 's' : ''}`;
};

const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['<=', 'at most'],
  ['>=', 'at least'],
  ['<', 'less than'],
  ['>', 'greater than'],
]);

const bound = (params: Params): string =>
  `must be ${COMPARISONS.get(show(params['comparison'])) ?? 'within'} ${code(show(params['limit']))}`;

function ofValues(params: Params): string {
  const values = [params['allowedValues']].flat();
  return `must be ${values.length === 1 ? '' : 'one of '}${listed(values, 'or')}`;
}

/** Where alternatives ask for different ones, `missingProperties` are all of them. */
function lacking(params: Params): string {
  const names = [params['missingProperties'] ?? params['missingProperty']].flat();
  return `must have ${names.length === 1 ? 'the property' : 'one of the properties'} ${listed(names, 'or', 'properties')}`;
}

const SENTENCES: ReadonlyMap<string, (params: Params) => string> = new Map([
  ['type', (params: Params) => `must be of type ${listed([params['type']].flat(), 'or')}`],
  ['enum', ofValues],
  ['const', (params: Params) => `must be ${code(show(params['allowedValue']))}`],
  ['required', lacking],
  [
    'additionalProperties',
    (params: Params) => `must not have the property ${code(show(params['additionalProperty']))}`,
  ],
  [
    'unevaluatedProperties',
    (params: Params) => `must not have the property ${code(show(params['unevaluatedProperty']))}`,
  ],
  [
    'dependentRequired',
    (params: Params) =>
      `must have the property ${code(show(params['missingProperty']))} when it has ${code(show(params['property']))}`,
  ],
  ['propertyNames', (params: Params) => `must not have a property named ${code(show(params['propertyName']))}`],
  ['minimum', bound],
  ['maximum', bound],
  ['exclusiveMinimum', bound],
  ['exclusiveMaximum', bound],
  ['minLength', limit('must have at least # character')],
  ['maxLength', limit('must have at most # character')],
  ['minItems', limit('must have at least # item')],
  ['maxItems', limit('must have at most # item')],
  ['minProperties', (params: Params) => `must have at least ${show(params['limit'])} properties`],
  ['maxProperties', (params: Params) => `must have at most ${show(params['limit'])} properties`],
  ['uniqueItems', () => 'must not have the same item twice'],
  ['multipleOf', (params: Params) => `must be a multiple of ${code(show(params['multipleOf']))}`],
  ['pattern', (params: Params) => `must match the pattern ${code(show(params['pattern']))}`],
  ['format', (params: Params) => `must have the format ${code(show(params['format']))}`],
  ['anyOf', () => 'must match one of the alternatives, and matches none'],
  [
    'oneOf',
    (params: Params) =>
      params['passingSchemas'] === null || params['passingSchemas'] === undefined
        ? 'must match one of the alternatives, and matches none'
        : 'must match exactly one of the alternatives, and matches several',
  ],
  ['not', () => 'must not match what `not` describes'],
  ['if', () => 'must satisfy what its condition asks for'],
  ['contains', () => 'must contain a certain item'],
  ['false schema', () => 'must not be there'],
  ['unevaluatedItems', () => 'must not have that many items'],
  ['items', () => 'must not have that many items'],
]);

function listed(all: readonly (Json | undefined)[], word: string, what = 'values'): string {
  const shown = all.slice(0, SHOWN_VALUES).map((value) => code(show(value)));
  if (all.length > shown.length) return `${shown.join(', ')}, … (${all.length} ${what})`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`;
}

const show = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);

/** Text from a document as one short span. */
function code(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  const points = Array.from(line);
  const short = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : line;
  return `\`${short === '' ? '""' : short}\``;
}

/** A long path without its beginning: its end says what is meant. */
function shortened(path: string): string {
  const points = Array.from(path);
  if (points.length <= LONGEST) return path;
  const end = points.slice(2 - LONGEST).join('');
  const dot = end.indexOf('.');
  return `…${dot < 0 ? end : end.slice(dot)}`;
}

/** A JSON pointer as a data path: `/data/0/name` is `data[0].name`. */
function dataPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, segment) => {
      if (/^\d+$/.test(segment)) return `${path}[${segment}]`;
      const name = /^[\w$-]+$/.test(segment) ? segment : JSON.stringify(segment);
      return path === '' ? name : `${path}.${name}`;
    }, '');
}

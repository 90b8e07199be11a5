import type { Contract, Parameter, SchemaSource } from '../model/contract.ts';
import type { JsonObject } from '../model/json.ts';
import { isObject, own } from './json-objects.ts';
import { inside } from './pointers.ts';
import { shapeOf } from './schema-peek.ts';
import { reportSingle, type Pair, type Site } from './site.ts';

/*
 * One parameter of the query that is an object is sent as its properties are: `?a=1&b=2` (`form`, exploded) or
 * `?f[a]=1&f[b]=2` (`deepObject`). Described as parameters of their own, they are the same texts under the same names.
 */

/** A parameter that is described as several on the other side. */
interface Regrouped {
  readonly side: 'base' | 'head';
  readonly parameter: Parameter;
  readonly members: readonly Parameter[];
}

/** The parameters of both sides, with the members of those that the other side describes one by one. */
export interface Grouping {
  readonly base: readonly Parameter[];
  readonly head: readonly Parameter[];
  readonly regrouped: readonly Regrouped[];
}

/** Finds objects that became parameters of their own, and parameters that became one object. */
export function regroup({ base, head, comparing, turned }: Pair): Grouping {
  const none = { base: base.parameters, head: head.parameters, regrouped: [] };
  // What the provider sends is its own affair: the one that describes it as an object may be either.
  if (turned || ![...base.parameters, ...head.parameters].some(isSpread)) return none;
  const [before, after] = [namesIn(base.parameters), namesIn(head.parameters)];
  const regrouped = [
    ...found(comparing.base, base.parameters, [before, after], 'base'),
    ...found(comparing.head, head.parameters, [after, before], 'head'),
  ];
  if (regrouped.length === 0) return none;
  const of = (parameters: readonly Parameter[]): readonly Parameter[] =>
    parameters.flatMap((one) => regrouped.find(({ parameter }) => parameter === one)?.members ?? [one]);
  return { base: of(base.parameters), head: of(head.parameters), regrouped };
}

/** Says what was only grouped in another way. */
export function reportRegrouped(site: Site, regrouped: readonly Regrouped[]): void {
  for (const { side, parameter, members } of regrouped) {
    const { in: location, name, place } = parameter;
    const names = members.map((member) => member.name);
    const fact = { kind: 'parameter.regrouped', in: location, name, members: names, apart: side === 'base' } as const;
    const slot = { part: 'parameter', in: location, name, mediaType: null } as const;
    reportSingle(site, fact, null, { side, step: `parameter ${location} ${name}`, slot, own: place, mentioned: place });
  }
}

const namesIn = (parameters: readonly Parameter[]): ReadonlySet<string> =>
  new Set(parameters.filter(({ in: location }) => location === 'query').map(({ name }) => name));

const isSpread = ({ in: location, style, explode, schema, content }: Parameter): boolean =>
  location === 'query' &&
  schema !== null &&
  content.length === 0 &&
  ((style === 'form' && explode) || style === 'deepObject');

function found(
  contract: Contract,
  parameters: readonly Parameter[],
  [mine, theirs]: readonly [ReadonlySet<string>, ReadonlySet<string>],
  side: 'base' | 'head',
): readonly Regrouped[] {
  return parameters.flatMap((parameter): readonly Regrouped[] => {
    if (!isSpread(parameter) || theirs.has(parameter.name)) return [];
    const members = membersOf(contract, parameter, side === 'base');
    if (members === null || members.some(({ name }) => mine.has(name))) return [];
    return members.some(({ name }) => theirs.has(name)) ? [{ side, parameter, members }] : [];
  });
}

/** The members of a parameter as parameters of their own; null where it is more than these. */
function membersOf(contract: Contract, parameter: Parameter, isSender: boolean): readonly Parameter[] | null {
  const schema = parameter.schema === null ? null : target(contract, parameter.schema);
  if (schema === null || !isObject(schema.value) || !isPlain(schema.value)) return null;
  const properties = own(schema.value, 'properties');
  if (properties === undefined || !isObject(properties)) return null;
  const listed = own(schema.value, 'required');
  const asked = new Set(Array.isArray(listed) ? listed : []);
  const names = Object.keys(properties);
  const isOneAsked = names.some((name) => asked.has(name));
  // Something has to be sent, and nobody says what.
  if (!isSender && parameter.required && !isOneAsked) return null;
  // Who may send nothing at all sends all that is asked for, or nothing.
  const isAsked = isSender ? parameter.required : parameter.required || names.length > 1;
  const members = Object.entries(properties).map(([name, value]): Parameter => {
    const place = inside(schema.place, 'properties', name);
    return {
      ...parameter,
      name: parameter.style === 'deepObject' ? `${parameter.name}[${name}]` : name,
      required: isAsked && asked.has(name),
      deprecated: false,
      style: 'form',
      explode: true,
      schema: { value, place, dialect: schema.dialect },
      place,
      text: {},
      rest: {},
    };
  });
  return members.every((member) => shapeOf(contract, member) !== 'object') ? members : null;
}

const MOST_STEPS = 10;

/** What references lead to that nothing stands beside. */
function target(contract: Contract, schema: SchemaSource): SchemaSource | null {
  let here = schema;
  for (let step = 0; step < MOST_STEPS; step++) {
    const ref = isObject(here.value) ? own(here.value, '$ref') : undefined;
    if (typeof ref !== 'string') return here;
    const next = contract.resolve(ref, here.place);
    if (next === null || Object.keys(here.value ?? {}).length > 1) return null;
    here = { ...next, dialect: here.dialect };
  }
  return null;
}

/** An object that is its properties, and no more is asked of it. */
const isPlain = (schema: JsonObject): boolean =>
  own(schema, 'type') === 'object' &&
  Object.keys(schema).every((key) => PLAIN.has(key) || key.startsWith('x-')) &&
  (own(schema, 'additionalProperties') ?? false) === false;

const PLAIN = new Set(
  'type properties required additionalProperties title description example examples externalDocs deprecated'.split(' '),
);

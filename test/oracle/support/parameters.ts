import type { Finding } from '../../../src/model/finding.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { instancesFor } from '../../schema/support/instances.ts';
import { validator } from '../../schema/support/oracle.ts';
import { toldOf, verdictOf } from './report.ts';
import type { Verdict } from './report.ts';
import { scalarsOf, textsFor } from './texts.ts';

/**
 * A second judge of parameters and headers: what they look like on the wire. Texts are read in every way that the
 * description allows, and Ajv is asked for each reading; nothing of the product is used but its report.
 */

export type ParameterDialect = '2.0' | '3.0' | '3.1';
export type ParameterPlace = 'query' | 'path' | 'header' | 'cookie' | 'response header';

/** A Parameter or Header Object before and after, without its name and place. */
export interface ParameterPair {
  readonly dialect: ParameterDialect;
  readonly place: ParameterPlace;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** What is sent: names and texts, in order. Of what isn't in the query there is one text, or none. */
type Raw = readonly (readonly [name: string, text: string])[];

/** A value that a text is read as, and the same with texts for scalars: `1` and `"1"` look the same. */
interface Reading {
  readonly value: Json;
  readonly shape: string;
}

const NAME = 'p';

/** How a parameter is written and what it may be, as the specification of its version has it. */
interface Form {
  readonly style: string;
  readonly explode: boolean;
  readonly required: boolean;
  readonly mayBeEmpty: boolean;
  readonly isJson: boolean;
  /** Its members may be sent under their own names. */
  readonly isExploded: boolean;
  readonly isSender: boolean;
  readonly admits: (value: Json) => boolean;
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  ssv: 'spaceDelimited',
  tsv: 'tabDelimited',
  pipes: 'pipeDelimited',
};

function formOf({ dialect, place }: ParameterPair, written: JsonObject, isSender: boolean): Form {
  const { content, schema, style, explode, collectionFormat } = written;
  const json =
    content === undefined ? undefined : (content as { readonly [type: string]: JsonObject })['application/json'];
  const bare = dialect === '2.0' ? bareSchema(written) : (json?.['schema'] ?? schema ?? {});
  const plain = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const collected = typeof collectionFormat === 'string' ? collectionFormat : 'csv';
  const own = dialect === '2.0' ? (COLLECTIONS[collected] ?? plain) : typeof style === 'string' ? style : plain;
  const isExploded =
    dialect === '2.0' ? collected === 'multi' : explode === undefined ? own === 'form' : explode === true;
  const admits = validator(
    { dialect: dialect === '2.0' ? '3.0' : dialect, before: bare, after: bare, schemas: {} },
    isSender ? closed(bare) : bare,
  );
  return {
    style: own,
    explode: isExploded,
    required: place === 'path' || written['required'] === true,
    mayBeEmpty: place === 'query' && written['allowEmptyValue'] === true,
    isJson: json !== undefined,
    isExploded: isExploded && own === 'form' && JSON.stringify(bare).includes('"type":"object"'),
    isSender,
    admits,
  };
}

function bareSchema(written: JsonObject): JsonObject {
  const { required: _r, collectionFormat: _c, allowEmptyValue: _a, ...schema } = written;
  return schema;
}

/** A sender sends the properties that it describes, and no others, unless it says so. */
function closed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => [
    keyword,
    keyword === 'enum' || keyword === 'const' ? value : closed(value),
  ]);
  const isObject = (schema as JsonObject)['type'] === 'object' && !Object.hasOwn(schema, 'additionalProperties');
  return { ...Object.fromEntries(entries), ...(isObject ? { additionalProperties: false } : {}) };
}

const asList = (texts: readonly string[]): readonly Reading[] => {
  let lists: readonly Json[][] = [[]];
  for (const text of texts) lists = lists.flatMap((list) => scalarsOf(text).map((item) => [...list, item]));
  return lists.map((value) => ({ value, shape: JSON.stringify(texts) }));
};

const asObject = (entries: readonly (readonly [string, string])[]): readonly Reading[] => {
  if (new Set(entries.map(([name]) => name)).size < entries.length) return [];
  const shape = JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
  let objects: readonly JsonObject[] = [{}];
  for (const [name, text] of entries)
    objects = objects.flatMap((object) => scalarsOf(text).map((value) => ({ ...object, [name]: value })));
  return objects.map((value) => ({ value, shape }));
};

/** A list of one item is written as the item is. */
const asScalar = (text: string): readonly Reading[] =>
  scalarsOf(text).map((value) => ({ value, shape: JSON.stringify([text]) }));

const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  simple: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
  tabDelimited: '\t',
};

/** Names and values in turn: `a,1,b,2`. */
function inTurn(parts: readonly string[]): readonly Reading[] {
  if (parts.length % 2 === 1) return [];
  return asObject(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ''] as const] : [])));
}

/** One text that holds everything. */
function joined(text: string, separator: string, explode: boolean): readonly Reading[] {
  const parts = text.split(separator);
  const named = parts.flatMap((part) => {
    const [name, value] = part.split('=');
    return name !== undefined && value !== undefined ? [[name, value] as const] : [];
  });
  return [
    ...asScalar(text),
    ...(text === '' ? [{ value: [], shape: JSON.stringify(['']) }] : []),
    ...asList(parts),
    ...(explode ? (named.length === parts.length ? asObject(named) : []) : inTurn(parts)),
  ];
}

/** Everything that what is sent may be read as; null where the parameter was not sent. */
function readingsOf(form: Form, raw: Raw): readonly Reading[] | null {
  const { style, explode, isJson } = form;
  const isMine = ([name]: Raw[number]): boolean =>
    style === 'deepObject' ? name.startsWith(`${NAME}[`) : form.isExploded || name === NAME;
  const mine = raw.filter(isMine);
  // Who sends it sends nothing else, and who reads it takes no notice of what else is there.
  if (form.isSender && mine.length < raw.length) return [];
  const [first] = mine;
  if (first === undefined) return null;
  if (style === 'deepObject') return asObject(mine.map(([name, text]) => [name.slice(NAME.length + 1, -1), text]));
  const texts = mine.filter(([name]) => name === NAME).map(([, text]) => text);
  if (texts.length < mine.length) return texts.length === 0 ? asObject(mine) : [];
  if (isJson) return texts.length > 1 ? [] : parsed(first[1]);
  // Exploded, all styles of the query but the nested one write a name for each item.
  if (explode && style !== 'simple')
    return texts.length === 1 ? [...asScalar(first[1]), ...asList(texts)] : asList(texts);
  return texts.length > 1 ? [] : joined(first[1], SEPARATORS[style] ?? ',', explode);
}

function parsed(text: string): readonly Reading[] {
  try {
    const value = JSON.parse(text) as Json;
    return [{ value, shape: `json ${JSON.stringify(value)}` }];
  } catch {
    return [];
  }
}

const ABSENT = 'not sent';

/** What one party takes a message for: nothing where it is refused. */
function meanings(form: Form, raw: Raw): readonly string[] {
  const readings = readingsOf(form, raw);
  if (readings === null) return form.required ? [] : [ABSENT];
  const isEmpty =
    form.mayBeEmpty && form.style !== 'deepObject' && raw.length === 1 && raw[0]?.[0] === NAME && raw[0][1] === '';
  return [
    ...(isEmpty ? [JSON.stringify([''])] : []),
    ...new Set(readings.filter(({ value }) => form.admits(value)).map(({ shape }) => shape)),
  ];
}

const OBJECTS = ([x, y]: readonly [string, string]): readonly (readonly (readonly [string, string])[])[] => [
  [['a', x]],
  [['b', x]],
  [
    ['a', x],
    ['b', y],
  ],
];

/** Lists of three and more. */
const longer = (few: readonly string[]): readonly (readonly string[])[] =>
  few.flatMap((x) => [
    [x, 'a', 'b'],
    [x, '1', '2'],
    [x, x, x],
    [x, x, x, x],
    [x, 'a', 'b', 'ab', 'true'],
    [x, '1', '2', '3', '0'],
  ]);

/** What is tried: single texts, lists and objects as any of the forms writes them. */
function rawsFor(pair: ParameterPair, forms: readonly Form[]): readonly Raw[] {
  const { all, few } = textsFor(pair.before, pair.after);
  const couples = few.flatMap((x) => few.map((y) => [x, y] as const));
  const one = (text: string): Raw => [[NAME, text]];
  const isQuery = pair.place === 'query';
  const structured = forms.flatMap((form): readonly Raw[] => {
    const { style, explode } = form;
    if (form.isJson) return instancesFor(pair.before, pair.after).map((value) => one(JSON.stringify(value)));
    const objects = couples.flatMap(OBJECTS);
    if (style === 'deepObject') return objects.map((list) => list.map(([name, text]) => [`${NAME}[${name}]`, text]));
    if (isQuery && explode) {
      return [...[...couples, ...longer(few)].map((texts) => texts.map((text) => [NAME, text] as const)), ...objects];
    }
    const separator = SEPARATORS[style] ?? ',';
    const members = objects.map((list) =>
      (explode ? list.map(([name, text]) => `${name}=${text}`) : list.flat()).join(separator),
    );
    return [...[...couples, ...longer(few)].map((texts) => texts.join(separator)), ...members].map(one);
  });
  const raws: readonly Raw[] = [...(pair.place === 'path' ? [] : [[]]), ...all.map(one), ...structured];
  const distinct = new Map(raws.map((raw) => [JSON.stringify(raw), raw]));
  // A segment of a path is never empty.
  return [...distinct.values()].filter((raw) => pair.place !== 'path' || raw[0]?.[1] !== '');
}

interface Found {
  /** A message that its sender may send, and that its receiver refuses, does not look at, or reads as another one. */
  readonly lost: string | undefined;
  /** Some value was sent at all: nothing can be said of those who have nothing to send. */
  readonly isSent: boolean;
}

function exchanged(pair: ParameterPair): Found {
  const isResponse = pair.place === 'response header';
  const [from, to] = isResponse ? [pair.after, pair.before] : [pair.before, pair.after];
  const [sender, receiver] = [formOf(pair, from, true), formOf(pair, to, false)];
  let isSent = false;
  const lost = rawsFor(pair, [sender, receiver]).find((raw) => {
    const meant = meanings(sender, raw);
    if (meant.length === 0) return false;
    isSent ||= meant[0] !== ABSENT;
    const read = meanings(receiver, raw);
    return !meant.some((one) => read.includes(one));
  });
  return { lost: lost && JSON.stringify(lost), isSent };
}

/** The document with a parameter. */
function documentOf({ dialect, place }: ParameterPair, written: JsonObject): JsonObject {
  const isHeader = place === 'response header';
  const name = place === 'header' || isHeader ? 'X-P' : NAME;
  const response = { description: 'OK', ...(isHeader ? { headers: { [name]: written } } : {}) };
  const parameters = isHeader
    ? {}
    : { parameters: [{ name, in: place, ...(place === 'path' ? { required: true } : {}), ...written }] };
  const operation = { ...parameters, responses: { '200': response } };
  const info = { title: 'Parameters', version: '1.0.0' };
  const paths = { [place === 'path' ? '/things/{p}' : '/things']: { get: operation } };
  return dialect === '2.0'
    ? { swagger: '2.0', info, paths }
    : { openapi: dialect === '3.0' ? '3.0.3' : '3.1.1', info, paths };
}

/** Breaks of another kind: what is said no longer counts, or is read in another way. */
const OTHERWISE = new Set(['request-property-removed', 'response-property-removed']);

/** What is wrong with what is said about a parameter. */
export async function judgeParameters(pair: ParameterPair): Promise<Verdict> {
  const told = await toldOf(documentOf(pair, pair.before), documentOf(pair, pair.after));
  const { lost, isSent } = exchanged(pair);
  const isExpected = ({ rule, message }: Finding): boolean =>
    !isSent || OTHERWISE.has(rule) || /`allow(?:EmptyValue|Reserved)`/.test(message);
  return verdictOf(told, lost, isExpected);
}

import type {
  Dialect,
  Elsewhere,
  Family,
  Note,
  Parameter,
  Remainder,
  RequestBody,
  Response,
  SchemaSource,
} from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Location, Place } from '../model/location.ts';
import {
  isArray,
  isObjectNode,
  member,
  members,
  own,
  placeIn,
  placeKey,
  refOf,
  type Node,
  type ObjectNode,
} from './node.ts';
import type { Inline } from './inline.ts';
import { followAll, type Resolver } from './resolve.ts';

/** What all readers of a document share: how to follow references, and where to say what could not be read. */
export interface Reader {
  readonly family: Family;
  readonly dialect: Dialect;
  readonly resolver: Resolver;
  readonly locate: (place: Place) => Location;
  readonly notes: NoteBook;
  /** Parts that stand on other servers, by place. */
  readonly elsewhere: Map<string, Elsewhere>;
  /** Objects that were built from a place already: what is shared in the document is shared in the contract. */
  readonly built: Built;
  /** The document whose components name security schemes, and schemes that are named by their URI, by place. */
  readonly schemes: { readonly file: string; readonly foreign: Map<string, Node> };
  /** Places of values that are composed of several others, with the place to show for them. */
  readonly synthetic: Map<string, Place>;
  /** Operations built so far, and members and items that may still be read, so that references can't multiply them without end. */
  readonly budget: { operations: number; callbacks: number; parts: number; nesting: number };
  /** Replaces references in what only people read. */
  readonly inline: Inline;
}

/** What was built already, by the place it was built from. */
export interface Built {
  /** Parameters of path items, which are the same for all operations of one. */
  readonly shared: WeakMap<ObjectNode, readonly Parameter[]>;
  readonly parameters: Map<string, Parameter | null>;
  readonly bodies: Map<string, Pick<RequestBody, 'required' | 'content' | 'place'>>;
  readonly responses: Map<string, Pick<Response, 'content' | 'headers' | 'links' | 'place'>>;
}

/** Notes in the making. */
export interface NoteBook {
  readonly partial: Map<string, NoteAt>;
  /** References that stand where the specification allows none, by kind of place. */
  readonly misplaced: Map<string, { readonly first: Place; readonly places: Set<string> }>;
  readonly warnings: Map<string, NoteAt>;
}

interface NoteAt extends Pick<Note, 'message' | 'hides'> {
  readonly place: Place;
}

/** How many notes of a kind are listed one by one. */
const maxListed = 50;

/** An empty notebook. */
export function emptyNotes(): NoteBook {
  return { partial: new Map(), misplaced: new Map(), warnings: new Map() };
}

/** Says that something was left out of the comparison. */
export function notePartial(reader: Reader, place: Place, message: string): void {
  reader.notes.partial.set(`${placeKey(place)} ${message}`, { message, place });
}

/** Says that nothing is known of what is written at a place, because it is no object or list that could be read. */
export function noteHidden(reader: Reader, place: Place, message: string): void {
  reader.notes.partial.set(`${placeKey(place)} ${message}`, { message, place, hides: true });
}

/** Says that something was read although the specification does not allow it so. */
export function noteWarning(reader: Reader, place: Place, message: string): void {
  reader.notes.warnings.set(`${placeKey(place)} ${message}`, { message, place });
}

/** The notes as the contract carries them: what was left out first, then warnings. */
export function writeNotes(reader: Reader): readonly Note[] {
  const { partial, misplaced, warnings } = reader.notes;
  const followed = [...misplaced].map(([what, { first, places }]) => {
    const count = places.size === 1 ? 'in 1 place' : `in ${places.size} places, first here`;
    const message = `A \`$ref\` stands for ${what} (${count}), where the specification does not allow one; it was followed.`;
    return { message, place: first };
  });
  return [
    ...listNotes(reader, 'partial', [...partial.values()]),
    ...listNotes(reader, 'warning', followed),
    ...listNotes(reader, 'warning', [...warnings.values()]),
  ];
}

function listNotes(reader: Reader, kind: Note['kind'], found: readonly NoteAt[]): readonly Note[] {
  const notes = found
    .slice(0, maxListed)
    .map(({ place, ...note }): Note => ({ kind, ...note, location: reader.locate(place) }));
  const next = found[maxListed];
  if (!next) return notes;
  const message = `${found.length - maxListed} more of this kind are not listed; the first of them stands here.`;
  return [...notes, { kind, message, location: reader.locate(next.place) }];
}

/** A value behind its references, with what stands beside a `$ref` on the way there. */
export interface Resolved {
  readonly node: Node;
  readonly beside: JsonObject;
}

/**
 * Follows the references of a node. Null when they lead nowhere (said already when the files were collected).
 * @param what names the kind of place when the specification allows no `$ref` there, else null.
 */
export function deref(reader: Reader, node: Node, what: string | null): Resolved | null {
  if (refOf(node.value) === null) return { node, beside: NOTHING };
  if (what !== null) noteMisplaced(reader, what, node.place);
  const end = followAll(reader.resolver, node);
  if (end.kind === 'elsewhere') reader.elsewhere.set(placeKey(node.place), { place: node.place, ref: end.ref });
  if (end.kind !== 'found') return null;
  const beside = isObjectNode(node) ? Object.entries(node.value).filter(([key]) => key !== '$ref') : [];
  return { node: end.node, beside: beside.length === 0 ? NOTHING : Object.fromEntries(beside) };
}

/** Most objects leave nothing over, and share it. */
const NOTHING: JsonObject = Object.freeze({});

function noteMisplaced(reader: Reader, what: string, place: Place): void {
  const { misplaced } = reader.notes;
  const known = misplaced.get(what) ?? { first: place, places: new Set<string>() };
  known.places.add(placeKey(place));
  misplaced.set(what, known);
}

/** An object behind its references; null (and a note) when something else is there. */
export function derefObject(
  reader: Reader,
  node: Node | null,
  what: string,
  refAllowed: boolean,
): { readonly node: ObjectNode; readonly beside: JsonObject } | null {
  if (!node) return null;
  if (isObjectNode(node) && refOf(node.value) === null) return { node, beside: NOTHING };
  const resolved = deref(reader, node, refAllowed ? null : what);
  if (!resolved) return null;
  if (isObjectNode(resolved.node)) return { node: resolved.node, beside: resolved.beside };
  const place = refAllowed ? resolved.node.place : node.place;
  if (resolved.node.value !== null) wrongType(reader, { value: resolved.node.value, place }, what, 'an object');
  return null;
}

/** Members of a map that stands in a member (`content`, `headers`, …), which no `$ref` may replace. */
export function mapMembers(reader: Reader, node: ObjectNode, key: string): readonly (readonly [string, Node])[] {
  const map = derefObject(reader, member(node, key), `\`${key}\``, false);
  return map ? withinBudget(reader, map.node, members(map.node)) : [];
}

function withinBudget<T>(reader: Reader, node: Node, parts: readonly T[]): readonly T[] {
  reader.budget.parts -= parts.length;
  if (reader.budget.parts >= 0) return parts;
  notePartial(
    reader,
    { file: node.place.file, pointer: '' },
    'References multiply this document beyond all limits; some of it was left out.',
  );
  return [];
}

/** Items of a list that stands in a member. */
export function listItems(reader: Reader, node: ObjectNode, key: string): readonly Node[] {
  const found = member(node, key);
  const list = found && deref(reader, found, `\`${key}\``)?.node;
  if (!list) return [];
  if (isArray(list.value)) {
    return withinBudget(reader, list, list.value).map((value, position) => ({
      value,
      place: placeIn(list.place, position),
    }));
  }
  // No reference may stand for a list: where it leads may well be what belongs there.
  wrongType(reader, { value: list.value, place: found.place }, `\`${key}\``, 'a list');
  return [];
}

function wrongType(reader: Reader, node: Node, what: string, expected: string): void {
  const note = expected === 'an object' || expected === 'a list' ? noteHidden : notePartial;
  note(reader, node.place, `${capital(what)} should be ${expected}; what is written there was left out.`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text member; null when absent. A number or a truth value counts as the text it is written as. */
export function readText(reader: Reader, node: ObjectNode, key: string): string | null {
  const value = own(node.value, key) ?? null;
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  wrongType(reader, { value, place: placeIn(node.place, key) }, `\`${key}\``, 'a text');
  return null;
}

/** A truth value; `fallback` when absent. A text that spells one is read as it, and said. */
export function readFlag<T>(reader: Reader, node: ObjectNode, key: string, fallback: T): boolean | T {
  const value = own(node.value, key) ?? null;
  if (value === null) return fallback;
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') {
    const message = `\`${key}\` should be \`true\` or \`false\`, and is a text; it was read as what it spells.`;
    noteWarning(reader, placeIn(node.place, key), message);
    return value === 'true';
  }
  wrongType(reader, { value, place: placeIn(node.place, key) }, `\`${key}\``, '`true` or `false`');
  return fallback;
}

/** A list of texts. */
export function readTexts(reader: Reader, node: ObjectNode, key: string): readonly string[] {
  const written = own(node.value, key) ?? null;
  if (written === null) return [];
  if (isArray(written) && written.every((item) => typeof item === 'string')) return written;
  const texts: string[] = [];
  for (const item of listItems(reader, node, key)) {
    if (typeof item.value === 'string') texts.push(item.value);
    else if (typeof item.value === 'number' || typeof item.value === 'boolean') texts.push(String(item.value));
    else wrongType(reader, item, `an item of \`${key}\``, 'a text');
  }
  return texts;
}

/** A schema as it is written in a member. */
export function readSchema(reader: Reader, node: ObjectNode, key: string): SchemaSource | null {
  const found = member(node, key);
  return found && schemaAt(reader, found);
}

/** A schema as it is written. What is none stays what it is, so that it is not taken for "anything". */
export function schemaAt(reader: Reader, node: Node): SchemaSource | null {
  const { value, place } = node;
  if (!isObjectNode(node) && typeof value !== 'boolean') {
    wrongType(reader, node, 'a schema', 'an object');
    if (value === null) return null;
  }
  return { value, place, dialect: reader.dialect };
}

const textKeys = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'contact',
  'license',
  'termsOfService',
]);

/** What the model's fields (`known`) do not carry, sorted into text for people and the rest. */
export function remainder(
  reader: Reader,
  node: ObjectNode,
  known: ReadonlySet<string>,
  beside: JsonObject = {},
): Remainder {
  const text: [string, Json][] = [];
  const rest: [string, Json][] = [];
  const sort = (key: string, value: Json): void => {
    (textKeys.has(key) ? text : rest).push([key, value]);
  };
  for (const key in node.value) {
    if (known.has(key) && !textKeys.has(key)) continue;
    const value = node.value[key] ?? null;
    const isContainer = typeof value === 'object' && value !== null;
    sort(key, isContainer ? reader.inline(key, value, placeIn(node.place, key)) : value);
  }
  for (const key in beside) sort(besideKey(key), beside[key] ?? null);
  return {
    text: text.length === 0 ? NOTHING : Object.fromEntries(text),
    rest: rest.length === 0 ? NOTHING : Object.fromEntries(rest),
  };
}

/** The name of what stands beside a `$ref`: what is no text or extension has no meaning there, though it has one elsewhere. */
const besideKey = (key: string): string => (textKeys.has(key) || key.startsWith('x-') ? key : `${key} beside $ref`);

/** The members of two objects; where both have one, that of the second counts. */
export function joined(first: JsonObject, second: JsonObject): JsonObject {
  if (Object.keys(second).length === 0) return first;
  return Object.keys(first).length === 0 ? second : { ...first, ...second };
}

/** Members under a prefix, for what an object without a remainder of its own leaves over. */
export function prefixed(value: JsonObject, prefix: string): JsonObject {
  const entries = Object.entries(value);
  return entries.length === 0 ? value : Object.fromEntries(entries.map(([key, one]) => [`${prefix}${key}`, one]));
}

/**
 * Builds what a node stands for: once for each place, however many references lead there. What is written where it is
 * needed is met once.
 */
export function once<T>(built: Map<string, T>, node: Node, place: Place, build: () => T): T {
  if (refOf(node.value) === null) return build();
  const key = placeKey(place);
  const known = built.get(key);
  if (known !== undefined) return known;
  const value = build();
  built.set(key, value);
  return value;
}

/** Whether an object has a member of this name that says something. */
export function has(node: ObjectNode, key: string): boolean {
  const value = own(node.value, key);
  return value !== undefined && value !== null;
}

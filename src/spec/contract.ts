import type { Contract, DynamicAnchor, Note, Remainder } from '../model/contract.ts';
import type { Location, Place } from '../model/location.ts';
import type { Collected } from './collect.ts';
import { textAsWritten, type Version } from './detect.ts';
import { inliner } from './inline.ts';
import { isObject, member, placeKey, type ObjectNode } from './node.ts';
import { readOpenApi3 } from './openapi3.ts';
import type { SourceFile } from './parse.ts';
import { readPointer, writePointer } from './pointer.ts';
import { derefObject, emptyNotes, notePartial, prefixed, remainder, writeNotes, type Reader } from './reader.ts';
import type { Resolver } from './resolve.ts';
import { readSwagger2 } from './swagger2.ts';

/** Builds the contract of a specification from its files. */
export function buildContract(root: SourceFile, version: Version, collected: Collected): Contract {
  const { files, resolver } = collected;
  const rootNode: ObjectNode = {
    value: isObject(root.value) ? root.value : {},
    place: { file: root.path, pointer: '' },
  };
  const synthetic = new Map<string, Place>();
  const locate = (place: Place): Location => locateIn(files, synthetic, place);
  const reader: Reader = {
    family: version.family,
    dialect: version.dialect,
    resolver,
    locate,
    notes: emptyNotes(),
    elsewhere: new Map(),
    built: { shared: new WeakMap(), parameters: new Map(), bodies: new Map(), responses: new Map() },
    schemes: { file: root.path, foreign: new Map() },
    synthetic,
    budget: { operations: 0, callbacks: 0, parts: partsFor(files), nesting: 0 },
    inline: inliner(resolver),
  };
  const parts = version.family === 'swagger-2.0' ? readSwagger2(reader, rootNode) : readOpenApi3(reader, rootNode);
  const info = readInfo(reader, files, rootNode);
  for (const { message, place } of collected.leftOut) notePartial(reader, place, message);
  const { left, ...fields } = parts;
  return {
    file: root.path,
    family: version.family,
    specVersion: version.specVersion,
    title: info.title,
    version: info.version,
    ...fields,
    document: documentOf(reader, rootNode, left, info.left),
    files: new Map([...files].map(([path, file]) => [path, file.text])),
    documents: new Map([...files].map(([path, file]) => [path, file.value])),
    notes: [...writeNotes(reader), ...fileNotes(files)],
    elsewhere: [...reader.elsewhere.values()],
    resolve: (ref, from) => {
      const step = resolver.step(ref, from);
      return step.kind === 'found' ? { value: step.value, place: step.place } : null;
    },
    dynamicAnchors: dynamicAnchorsOf(resolver),
    resourceOf: (place) => resolver.resourceOf(place),
    locate,
  };
}

/** Parts that may be read: what is written out has fewer than characters. References may multiply it, and that has an end. */
const partsFor = (files: Collected['files']): number =>
  [...files.values()].reduce((sum, { text }) => sum + text.length, PARTS_OF_REFERENCES);

const PARTS_OF_REFERENCES = 300_000;

/** What the description says as a whole, and no part of the contract holds. */
function documentOf(reader: Reader, root: ObjectNode, left: Remainder, ofInfo: Remainder): Contract['document'] {
  const tags = member(root, 'tags');
  const inlined = tags ? { tags: reader.inline('tags', tags.value, tags.place) } : {};
  return {
    text: { ...left.text, ...ofInfo.text, ...inlined },
    rest: { ...left.rest, ...ofInfo.rest },
    place: root.place,
  };
}

function dynamicAnchorsOf(resolver: Resolver): ReadonlyMap<string, readonly DynamicAnchor[]> {
  const all = new Map<string, readonly DynamicAnchor[]>();
  for (const [name, places] of resolver.dynamicAnchors()) {
    const found = places.flatMap((place): DynamicAnchor[] => {
      const step = resolver.step(`#${place.pointer}`, { file: place.file, pointer: '' });
      return step.kind === 'found' ? [{ value: step.value, place, resource: resolver.resourceOf(place) }] : [];
    });
    all.set(name, found);
  }
  return all;
}

const infoKeys = new Set(['title', 'version']);

function readInfo(
  reader: Reader,
  files: ReadonlyMap<string, SourceFile>,
  node: ObjectNode,
): { readonly title: string; readonly version: string | null; readonly left: Remainder } {
  const info = derefObject(reader, member(node, 'info'), '`info`', false)?.node;
  if (!info) return { title: '', version: null, left: { text: {}, rest: {} } };
  const file = files.get(info.place.file);
  const written = (key: string): string | null => {
    const found = member(info, key);
    return found && file ? textAsWritten(file, found.place.pointer, found.value) : null;
  };
  const { text, rest } = remainder(reader, info, infoKeys);
  const others = Object.fromEntries(Object.entries(text).filter(([key]) => key !== 'title'));
  return {
    title: written('title') ?? '',
    version: written('version'),
    left: { text: others, rest: prefixed(rest, 'info.') },
  };
}

/** Line and column of a place. A value composed of several others stands where the first of them stands. */
function locateIn(
  files: ReadonlyMap<string, SourceFile>,
  synthetic: ReadonlyMap<string, Place>,
  place: Place,
): Location {
  const real = synthetic.size === 0 ? place : realPlace(synthetic, place);
  const position = files.get(real.file)?.position(real.pointer);
  return { ...place, file: real.file, pointer: real.pointer, line: position?.line ?? 1, column: position?.column ?? 1 };
}

function realPlace(synthetic: ReadonlyMap<string, Place>, place: Place): Place {
  const tokens = readPointer(place.pointer) ?? [];
  for (let length = tokens.length; length > 0; length--) {
    const target = synthetic.get(placeKey({ file: place.file, pointer: writePointer(tokens.slice(0, length)) }));
    if (target) return { file: target.file, pointer: `${target.pointer}${writePointer(tokens.slice(length))}` };
  }
  return place;
}

/** What was read otherwise than YAML has it, once for each file. */
function fileNotes(files: ReadonlyMap<string, SourceFile>): readonly Note[] {
  return [...files.values()].flatMap((file) => [
    // What stands under the others is lost, and nobody else says so.
    ...countNote(
      file,
      file.duplicates,
      'partial',
      'keys stand twice in their object',
      'only the last of each was read',
    ),
    ...countNote(
      file,
      file.repairs,
      'warning',
      'lines are indented less than YAML demands',
      'they were read as they are meant',
    ),
  ]);
}

function countNote(
  file: SourceFile,
  offsets: readonly number[],
  kind: Note['kind'],
  what: string,
  how: string,
): readonly Note[] {
  const [first] = offsets;
  if (first === undefined) return [];
  const location = { file: file.path, pointer: '', ...file.positionAt(first) };
  const where = offsets.length === 1 ? 'In 1 place' : `In ${offsets.length} places`;
  const since = offsets.length === 1 ? '' : ', first here';
  const message = `${where} ${what}${since}; ${how}.`;
  return [{ kind, message, location }];
}

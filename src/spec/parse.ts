import type { Json } from '../model/json.ts';
import type { Limits } from './limits.ts';
import { hasDuplicates, jsonDuplicates } from './json-duplicates.ts';
import { type KnownJson, readShared } from './json-shared.ts';
import { type Containers, jsonCost, jsonMembers, jsonPositions } from './json-text.ts';
import { lineFinder, positionsOf, writtenScalar, type Positions } from './positions.ts';
import { tooLongName, YamlFailure } from './yaml-events.ts';
import { readYaml } from './yaml-text.ts';

/** One file as data, with positions found on demand. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly value: Json;
  /** Offsets of keys that stand a second time in their object. */
  readonly duplicates: readonly number[];
  /** Offsets of lines that are indented less than YAML demands. */
  readonly repairs: readonly number[];
  /** Line and column of the value a pointer names, or of its nearest existing ancestor. */
  readonly position: (pointer: string) => { readonly line: number; readonly column: number };
  readonly positionAt: (offset: number) => { readonly line: number; readonly column: number };
  /** A number or word as it is written (`1.10`); null when nothing is there. */
  written(pointer: string): string | null;
  /** What another revision of the file may share; null when it may not. */
  readonly known: KnownJson | null;
}

/** Why a text can't be read. */
export interface ParseFailure {
  readonly code: 'empty' | 'syntax' | 'limit';
  readonly message: string;
  readonly position: { readonly line: number; readonly column: number } | null;
}

/**
 * Reads JSON or YAML, told apart by content and not by name.
 * @param known another revision of the file, read within the same limits: what is written alike is the same value then.
 */
export function parseText(
  path: string,
  text: string,
  limits: Limits,
  known: SourceFile | null = null,
): { readonly file: SourceFile } | { readonly failure: ParseFailure } {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = lineFinder(body);
  const fail = (code: ParseFailure['code'], message: string, offset: number | null) => ({
    failure: { code, message, position: offset === null ? null : lines(offset) },
  });
  if (3 * text.length > limits.maxBytes && Buffer.byteLength(text) > limits.maxBytes) {
    return fail('limit', `The file is larger than ${limits.maxBytes} bytes.`, null);
  }
  if (!/\S/.test(body)) return fail('empty', 'The file is empty.', null);
  try {
    const read = readJson(body, limits, known?.known ?? null) ?? readAsYaml(body, limits);
    return { file: sourceFile(path, text, body, read, lines) };
  } catch (error) {
    if (!(error instanceof YamlFailure)) throw error;
    return fail(error.kind, error.message, error.offset);
  }
}

interface Read {
  readonly value: Json;
  readonly positions: () => Positions;
  readonly duplicates: readonly number[];
  readonly repairs: readonly number[];
  readonly known: KnownJson | null;
}

/** Null when the text is not JSON: YAML's parser then says what is wrong, and where. */
function readJson(body: string, limits: Limits, known: KnownJson | null): Read | null {
  if (!/^\s*[[{]/.test(body)) return null;
  const shared = known && readShared(body, limits, known);
  if (shared) return jsonFile(body, shared.value, shared.containers, []);
  const { nodes, tooDeep, tooMany, tooLong, containers } = jsonCost(body, limits);
  if (tooMany !== null)
    throw new YamlFailure('limit', `The document has more than ${limits.maxNodes} values.`, tooMany);
  const value = parseJson(body);
  if (value === undefined) return null;
  if (tooLong !== null) throw tooLongName(limits, tooLong);
  if (tooDeep === null) {
    return jsonFile(body, value, containers, hasDuplicates(value, nodes) ? jsonDuplicates(body, containers) : []);
  }
  throw new YamlFailure('limit', `Values are nested deeper than ${limits.maxDepth} levels.`, tooDeep);
}

function jsonFile(body: string, value: Json, containers: Containers, duplicates: readonly number[]): Read {
  const members = jsonMembers(body, containers);
  return {
    value,
    positions: () => jsonPositions(body, containers, members, duplicates.length === 0),
    duplicates,
    repairs: [],
    known: duplicates.length === 0 ? { body, value, containers, members } : null,
  };
}

function readAsYaml(body: string, limits: Limits): Read {
  const { index, ...read } = readYaml(body, limits);
  return { ...read, positions: () => positionsOf(index), known: null };
}

function parseJson(body: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `JSON.parse` gives nothing but JSON. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}

function sourceFile(
  path: string,
  text: string,
  body: string,
  read: Read,
  lines: ReturnType<typeof lineFinder>,
): SourceFile {
  let positions: Positions | null = null;
  const found = (): Positions => (positions ??= read.positions());
  return {
    path,
    text,
    value: read.value,
    duplicates: read.duplicates,
    repairs: read.repairs,
    position: (pointer) => lines(found().offset(pointer)),
    positionAt: lines,
    written: (pointer) => {
      const offset = found().valueOffset(pointer);
      return offset === null ? null : writtenScalar(body, offset);
    },
    known: read.known,
  };
}

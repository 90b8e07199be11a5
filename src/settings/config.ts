/**
 * Reads the configuration file. Its keys are those of the table of options; every one that is not there is refused with the
 * name that was probably meant, and every value with what may stand there. Nothing in the file runs, and no message quotes
 * more of it than a word.
 */
import type { ConfigurationError } from './errors.ts';
import { asGiven } from './given.ts';
import { options } from './options.ts';
import type { OptionRow, OptionType } from './option-row.ts';
import type { ApiEntry, GivenSettings } from './settings.ts';
import { readOverrides } from './overrides.ts';
import { didYouMean, quoted } from './suggest.ts';
import { readEnum, readText } from './values.ts';
import type { Origin } from './values.ts';
import { isNothing, positionAt, readYaml, refuseAt } from './yaml.ts';
import type { Mapping, Node, Position, Scalar, Source } from './yaml.ts';

/** The ids that the keys of `rules` and `policies` are checked against. */
export interface KnownIds {
  readonly rules: readonly string[];
  readonly policies: readonly string[];
  /** The rulesets whose rules are among `rules`. When others are named, any id may be one of theirs. */
  readonly rulesets: readonly string[];
}

interface Reading {
  readonly source: Source;
  readonly known: KnownIds;
  /** Rulesets are named whose rules are not known yet. */
  readonly hasOtherRules: boolean;
}

/**
 * Reads the text of a configuration file.
 * @param file what messages call it.
 * @param given what was given elsewhere, and may name rulesets.
 * @throws ConfigurationError with file, line and column.
 */
export function readConfig(text: string, file: string, known: KnownIds, given: GivenSettings = {}): GivenSettings {
  // The parser skips a byte order mark, and positions are counted from behind it.
  const source = { text: text.startsWith('\uFEFF') ? text.slice(1) : text, file };
  const root = readYaml(source);
  if (root === null || isNothing(root)) return {};
  if (root.kind !== 'mapping') {
    throw refuseAt(
      source,
      root.offset,
      'The configuration must be made of keys and values, such as "fail-on: breaking".',
    );
  }
  const named = [...(given.rulesets ?? []), ...rulesetsIn(root).map(({ text: name }) => name)];
  const hasOtherRules = named.some((name) => !known.rulesets.includes(name));
  return asGiven(readOptions(root, options, { source, known, hasOtherRules }));
}

/** The rulesets that a file names, for all APIs and for single ones. */
function rulesetsIn(root: Mapping): readonly Scalar[] {
  const values = (node: Node, name: string): readonly Node[] =>
    node.kind === 'mapping' ? node.entries.filter(({ key }) => key.text === name).map(({ value }) => value) : [];
  const items = (node: Node): readonly Node[] => (node.kind === 'sequence' ? node.items : [node]);
  const holders = [root, ...values(root, 'apis').flatMap(items)];
  return holders
    .flatMap((holder) => values(holder, 'rulesets').flatMap(items))
    .flatMap((item) => (item.kind === 'scalar' && !isNothing(item) ? [item] : []));
}

/**
 * Where a configuration names its rulesets, by name: the first place of each. Empty for what is no configuration.
 * @param text the text of the file.
 */
export function rulesetPlaces(text: string): ReadonlyMap<string, Position> {
  const source = { text: text.replace(/^\uFEFF/, ''), file: '' };
  try {
    const root = readYaml(source);
    const named = root?.kind === 'mapping' ? rulesetsIn(root).toReversed() : [];
    return new Map(named.map(({ text: name, offset }) => [name, positionAt(source, offset)]));
  } catch {
    return new Map();
  }
}

function readOptions(
  node: Mapping,
  rows: readonly OptionRow[],
  reading: Reading,
  extra: readonly string[] = [],
): [string, unknown][] {
  const entries: [string, unknown][] = [];
  for (const { key, value } of node.entries) {
    if (extra.includes(key.text)) continue;
    const row = rows.find((candidate) => candidate.configPath === key.text);
    const inner = row === undefined ? rowsWithin(key.text, rows) : [];
    if (inner.length > 0) {
      const group = `${quoted(key.text)} must be made of keys and values.`;
      if (!isNothing(value)) entries.push(...readOptions(asMapping(value, group, reading), inner, reading));
      continue;
    }
    if (row === undefined) throw unknownKey(key, rows, reading, extra);
    if (!isNothing(value)) entries.push([row.key, readValue(value, row, reading)]);
  }
  return entries;
}

/** The options whose keys stand in an object of this name, under these keys alone. */
function rowsWithin(group: string, rows: readonly OptionRow[]): readonly OptionRow[] {
  return rows.flatMap((row) =>
    row.configPath?.startsWith(`${group}.`) === true
      ? [{ ...row, configPath: row.configPath.slice(group.length + 1) }]
      : [],
  );
}

function unknownKey(
  key: Scalar,
  rows: readonly OptionRow[],
  { source }: Reading,
  extra: readonly string[],
): ConfigurationError {
  const elsewhere = options.find((option) => option.configPath === key.text);
  if (elsewhere !== undefined) {
    return refuseAt(
      source,
      key.offset,
      `${quoted(key.text)} cannot differ from API to API; it belongs to the top of the file.`,
    );
  }
  const given = options.find((option: OptionRow) => option.actionInput === key.text || option.flag === key.text);
  const written = given?.configPath?.replace('.', ': { ') ?? null;
  if (written !== null)
    throw refuseAt(source, key.offset, `There is no setting ${quoted(key.text)}. Write "${written}: … }".`);
  if (given !== undefined) {
    return refuseAt(
      source,
      key.offset,
      `${quoted(key.text)} cannot be set in this file; it is an input of the action or a flag of the command line.`,
    );
  }
  const names = [...rows.flatMap((row) => row.configPath?.split('.')[0] ?? []), ...extra];
  return refuseAt(source, key.offset, `There is no setting ${quoted(key.text)}.${didYouMean(key.text, names)}`);
}

function readValue(node: Node, row: OptionRow, reading: Reading): unknown {
  const name = row.configPath ?? row.key;
  const { type } = row;
  if (type.kind === 'apis') return readApis(node, name, reading);
  if (type.kind === 'overrides')
    return readOverrides(node, reading.source, reading.hasOtherRules ? null : reading.known.rules);
  if (type.kind === 'map') return readMap(node, row, type, reading);
  if (type.kind === 'list') return readList(node, name, reading);
  const scalar = asScalar(node, `${name} must be a single value.`, reading);
  return readText(scalar.text, type, originAt(scalar, name, reading));
}

function originAt(node: Node, name: string, { source }: Reading): Origin {
  return { name, refuse: (problem) => refuseAt(source, node.offset, problem) };
}

function asScalar(node: Node, problem: string, { source }: Reading): Scalar {
  if (node.kind !== 'scalar') throw refuseAt(source, node.offset, problem);
  return node;
}

function asMapping(node: Node, problem: string, { source }: Reading): Mapping {
  if (node.kind !== 'mapping') throw refuseAt(source, node.offset, problem);
  return node;
}

/** A list, or a single text for a list of one. Texts in the file are not split: a comma there is a comma. */
function readList(node: Node, name: string, reading: Reading): readonly string[] {
  if (node.kind === 'scalar') return [node.text];
  const problem = `${name} must be a list of texts.`;
  if (node.kind !== 'sequence') throw refuseAt(reading.source, node.offset, problem);
  return node.items.map((item) => asScalar(item, problem, reading).text);
}

type MapType = Extract<OptionType, { readonly kind: 'map' }>;

function readMap(
  node: Node,
  row: OptionRow,
  { values, keys, numbers }: MapType,
  reading: Reading,
): ReadonlyMap<string, string> {
  const name = row.configPath ?? row.key;
  const { entries } = asMapping(node, `${name} must be made of keys and values.`, reading);
  const ids = row.ids === undefined ? null : reading.known[row.ids];
  return new Map(
    entries.map(({ key, value }): [string, string] => {
      const isOther = row.ids === 'rules' && reading.hasOtherRules;
      if (ids !== null && !isOther && !ids.includes(key.text)) {
        const what = row.ids === 'rules' ? 'rule' : 'policy';
        throw refuseAt(
          reading.source,
          key.offset,
          `There is no ${what} ${quoted(key.text)}.${didYouMean(key.text, ids)}`,
        );
      }
      const here = `${name}.${key.text}`;
      if (keys !== undefined && !keys.includes(key.text))
        throw refuseAt(reading.source, key.offset, `There is no ${quoted(here)}.${didYouMean(key.text, keys)}`);
      const { text } = asScalar(value, `${here} must be a single value.`, reading);
      if (numbers === true && !/^\d{1,6}$/.test(text))
        throw refuseAt(reading.source, value.offset, `${here} must be a whole number from 0, not ${quoted(text)}.`);
      return [key.text, values === null ? text : readEnum(text, values, originAt(value, here, reading))];
    }),
  );
}

function readApis(node: Node, name: string, reading: Reading): readonly ApiEntry[] {
  if (node.kind !== 'sequence')
    throw refuseAt(reading.source, node.offset, `${name} must be a list of entries with "path".`);
  return node.items.map((item) =>
    readApi(asMapping(item, `An entry of ${name} must be made of keys and values.`, reading), reading),
  );
}

function readApi(node: Mapping, reading: Reading): ApiEntry {
  const own = (key: string): Node | undefined => node.entries.find((entry) => entry.key.text === key)?.value;
  const path = own('path');
  if (path === undefined || isNothing(path))
    throw refuseAt(reading.source, node.offset, 'An entry of apis needs a "path".');
  const name = own('name');
  const rows = options.filter((option: OptionRow) => option.perApi);
  return {
    name: name === undefined || isNothing(name) ? null : asScalar(name, 'name must be a single value.', reading).text,
    paths: readList(path, 'path', reading),
    given: asGiven(readOptions(node, rows, reading, ['name', 'path'])),
  };
}

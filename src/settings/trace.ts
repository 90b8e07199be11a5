/** Where the value of a setting comes from: default ← profile ← file ← entry of `apis` ← command line, the last one wins. */
import { options } from './options.ts';
import type { OptionRow } from './option-row.ts';
import { profileNames, profiles } from './profiles.ts';
import type { ProfileName } from './profiles.ts';
import type { GivenSettings } from './settings.ts';
import { readYaml } from './yaml.ts';
import type { Mapping, Node, Source } from './yaml.ts';

/** One place that says something about a setting. */
export interface Layer {
  /** `default`, `profile strict`, `.api-governor.yaml:3`, `.api-governor.yaml:9 (apis: internal/**)`, `command line` */
  readonly from: string;
  readonly value: string;
}

/** A configuration file. */
export interface ConfigFile {
  readonly text: string;
  readonly name: string;
}

/** What is asked about a setting. */
export interface TraceQuestion {
  readonly file: ConfigFile | null;
  readonly given: GivenSettings;
  /** The profile at the top. */
  readonly profile: ProfileName;
  /** Whether an entry of `apis` with these paths is the one that counts; all are told apart from the rest when left out. */
  readonly counts?: (paths: readonly string[]) => boolean;
}

/** The value of a setting, or of one entry of a map, wherever it is set, the weakest first. */
export function layersOf(key: string, entry: string | null, question: TraceQuestion): readonly Layer[] {
  const row = options.find((option: OptionRow) => option.key === key);
  if (row === undefined) return [];
  const { file, given, profile, counts } = question;
  const typed = textOf(given[row.key], entry);
  const standard =
    entry === null && row.default !== null && typeof row.default !== 'object' ? String(row.default) : null;
  const { top, apis } = file === null ? { top: null, apis: [] } : partsOf(file, counts);
  const path = row.configPath;
  // A flag wins over everything, and is no part of a map.
  const own = typed === null ? apis : [];
  const profiled = given.profile === undefined ? own.flatMap((part) => ofProfile(part, row.key, entry)) : [];
  const isReplaced =
    counts !== undefined && given.profile === undefined && apis.some((part) => profileOf(part) !== null);
  const bundled = isReplaced ? null : textOf(profiles[profile][row.key], entry);
  return [
    ...(standard === null ? [] : [{ from: 'default', value: standard }]),
    ...(bundled === null ? [] : [{ from: `profile ${profile}`, value: bundled }]),
    ...profiled,
    ...(path === null || top === null ? [] : written(top, path, entry)),
    ...(path === null ? [] : own.flatMap((part) => written(part, path, entry))),
    ...(typed === null ? [] : [{ from: 'command line', value: typed }]),
  ];
}

/** A part of the file that sets something: the top, or an entry of `apis`. */
interface Part {
  readonly node: Mapping;
  readonly source: Source;
  /** ` (apis: internal/**)`; empty for the top. */
  readonly about: string;
}

function partsOf(
  file: ConfigFile,
  counts: TraceQuestion['counts'],
): { readonly top: Part | null; readonly apis: readonly Part[] } {
  const source = sourceOf(file);
  const root = readYaml(source);
  if (root?.kind !== 'mapping') return { top: null, apis: [] };
  const apis = root.entries.find(({ key }) => key.text === 'apis')?.value;
  const entries = (apis?.kind === 'sequence' ? apis.items : []).filter((node) => node.kind === 'mapping');
  const first = counts === undefined ? undefined : entries.find((node) => counts(pathsOf(node)));
  const shown = counts === undefined ? entries : first === undefined ? [] : [first];
  return {
    top: { node: root, source, about: '' },
    apis: shown.map((node) => ({ node, source, about: ` (apis: ${pathsOf(node).join(', ')})` })),
  };
}

function written({ node, source, about }: Part, path: string, entry: string | null): readonly Layer[] {
  const found = valueAt(node, path, entry);
  return found === null ? [] : [{ from: `${source.file}:${lineAt(source, found.offset)}${about}`, value: found.text }];
}

/** The profile that an entry of `apis` has of its own. */
function profileOf({ node }: Part): ProfileName | null {
  const name = valueAt(node, 'profile', null)?.text;
  return profileNames.find((each) => each === name) ?? null;
}

function ofProfile(part: Part, key: keyof GivenSettings, entry: string | null): readonly Layer[] {
  const name = profileOf(part);
  const value = name === null ? null : textOf(profiles[name][key], entry);
  return name === null || value === null ? [] : [{ from: `profile ${name}${part.about}`, value }];
}

function textOf(value: unknown, entry: string | null): string | null {
  if (entry !== null) {
    const found: unknown = value instanceof Map ? value.get(entry) : undefined;
    return typeof found === 'string' ? found : null;
  }
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : null;
}

function valueAt(
  node: Mapping,
  path: string,
  entry: string | null,
): { readonly text: string; readonly offset: number } | null {
  const found = node.entries.find(({ key }) => key.text === path)?.value;
  if (found === undefined) return null;
  if (entry === null) return found.kind === 'scalar' ? found : null;
  const inner = found.kind === 'mapping' ? found.entries.find(({ key }) => key.text === entry) : undefined;
  return inner?.value.kind === 'scalar' ? { text: inner.value.text, offset: inner.key.offset } : null;
}

function pathsOf(node: Mapping): readonly string[] {
  const path = node.entries.find(({ key }) => key.text === 'path')?.value;
  const texts: readonly Node[] = path === undefined ? [] : path.kind === 'sequence' ? path.items : [path];
  return texts.flatMap((each) => (each.kind === 'scalar' ? [each.text] : []));
}

const sourceOf = ({ text, name }: ConfigFile): Source => ({ text: text.replace(/^\uFEFF/, ''), file: name });

const lineAt = ({ text }: Source, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

/**
 * The line of an entry of `overrides`, counted from 0: first those of the entry of `apis` that counts, then those at the top.
 */
export function overrideLine(file: ConfigFile, index: number, counts?: TraceQuestion['counts']): number | null {
  const { top, apis } = partsOf(file, counts ?? (() => false));
  const parts = top === null ? apis : [...apis, top];
  const items = parts.flatMap(({ node, source }) => {
    const found = node.entries.find(({ key }) => key.text === 'overrides')?.value;
    return found?.kind === 'sequence' ? found.items.map(({ offset }) => lineAt(source, offset)) : [];
  });
  return items[index] ?? null;
}

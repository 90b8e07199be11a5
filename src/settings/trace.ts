/** Where the value of a setting comes from: default ← profile ← file ← entry of `apis`, the last one wins. */
import { options } from './options.ts';
import type { OptionRow } from './options.ts';
import { profiles } from './profiles.ts';
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

/** The value of a setting, or of one entry of a map, wherever it is set, the weakest first. */
export function layersOf(
  key: string,
  entry: string | null,
  { file, given, profile }: { file: ConfigFile | null; given: GivenSettings; profile: ProfileName },
): readonly Layer[] {
  const row = options.find((option: OptionRow) => option.key === key);
  if (row === undefined) return [];
  const bundled = textOf(profiles[profile][row.key], entry);
  const typed = textOf(given[row.key], entry);
  const standard =
    entry === null && row.default !== null && typeof row.default !== 'object' ? String(row.default) : null;
  return [
    ...(standard === null ? [] : [{ from: 'default', value: standard }]),
    ...(bundled === null ? [] : [{ from: `profile ${profile}`, value: bundled }]),
    ...(file === null || row.configPath === null ? [] : inFile(file, row.configPath, entry)),
    ...(typed === null ? [] : [{ from: 'command line', value: typed }]),
  ];
}

function textOf(value: unknown, entry: string | null): string | null {
  if (entry !== null) {
    const found: unknown = value instanceof Map ? value.get(entry) : undefined;
    return typeof found === 'string' ? found : null;
  }
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : null;
}

function inFile(file: ConfigFile, path: string, entry: string | null): readonly Layer[] {
  const source = sourceOf(file);
  const root = readYaml(source);
  if (root?.kind !== 'mapping') return [];
  const own = valueAt(root, path, entry);
  const apis = root.entries.find(({ key }) => key.text === 'apis')?.value;
  const entries = apis?.kind === 'sequence' ? apis.items : [];
  return [
    ...(own === null ? [] : [{ from: `${file.name}:${lineAt(source, own.offset)}`, value: own.text }]),
    ...entries.flatMap((node): Layer[] => {
      const found = node.kind === 'mapping' ? valueAt(node, path, entry) : null;
      if (found === null || node.kind !== 'mapping') return [];
      return [{ from: `${file.name}:${lineAt(source, found.offset)} (apis: ${pathsOf(node)})`, value: found.text }];
    }),
  ];
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

function pathsOf(node: Mapping): string {
  const path = node.entries.find(({ key }) => key.text === 'path')?.value;
  const texts: readonly Node[] = path === undefined ? [] : path.kind === 'sequence' ? path.items : [path];
  return texts.flatMap((each) => (each.kind === 'scalar' ? [each.text] : [])).join(', ');
}

const sourceOf = ({ text, name }: ConfigFile): Source => ({ text: text.replace(/^\uFEFF/, ''), file: name });

const lineAt = ({ text }: Source, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

/** The line of an entry of `overrides`, counted from 0. */
export function overrideLine(file: ConfigFile, index: number): number | null {
  const source = sourceOf(file);
  const root = readYaml(source);
  const node = root?.kind === 'mapping' ? root.entries.find(({ key }) => key.text === 'overrides')?.value : undefined;
  const item = node?.kind === 'sequence' ? node.items[index] : undefined;
  return item === undefined ? null : lineAt(source, item.offset);
}

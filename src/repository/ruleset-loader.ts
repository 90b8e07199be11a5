/** Where the rulesets of a run come from: the loader with what it needs from outside. */
import type { RulesetLoader } from '../pipeline/rulesets.ts';
import type { RulesetDefinition } from '../lint/definition.ts';
import { builtInRulesets } from '../lint/catalogue.ts';
import type { RulesetPorts } from '../lint/rulesets/ports.ts';
import type { Tree } from '../model/tree.ts';
import { rulesetPlaces } from '../settings/config.ts';
import type { GivenSettings, Settings } from '../settings/settings.ts';
import { directoryTree } from '../sources/directory-tree.ts';
import { installedFiles } from '../sources/installed.ts';
import type { Ports } from '../sources/base.ts';
import { download } from '../sources/url.ts';
import { defaultLimits } from '../spec/limits.ts';
import { parseText } from '../spec/parse.ts';

/** What is asked of the host to read rulesets of other repositories. */
export type RepositoryPorts = Pick<Ports, 'contentsTree' | 'commit'>;

/** What rulesets are read from, and how far they are trusted. */
export interface RulesetsFrom {
  /** The revision whose rulesets count. */
  readonly tree: Tree;
  /** The revision that is checked: what it brings along in `node_modules` is no installed package. */
  readonly head: Tree;
  /** A directory on the disk, to find installed packages. */
  readonly directory: string;
  /** The folder of the tree that paths of the configuration are relative to. */
  readonly folder: string;
  /** What messages about the entries call the configuration. */
  readonly configuration: string;
  /** Whether `tree` was not written by the author of a pull request. */
  readonly trusted: boolean;
  readonly code: boolean;
  readonly hosts: readonly string[];
  /** How other repositories are read. */
  readonly ports: RepositoryPorts;
  /** Takes what a reader of the report should know. */
  readonly note: (text: string) => void;
}

/** Ample for a ruleset, and little enough for one that is hostile. */
const limits = { ...defaultLimits, maxBytes: 4 * 1024 * 1024, maxDepth: 100, maxNodes: 500_000 };

/** A loader that loads the same entries once. It rejects with a ConfigurationError. */
export function rulesetLoader(from: RulesetsFrom): RulesetLoader {
  const loaded = new Map<string, Promise<RulesetDefinition>>();
  const noted = new Set<string>();
  const load = async (entries: readonly string[]): Promise<RulesetDefinition> => {
    const { loadRulesets } = await import('../lint/rulesets/load.ts');
    const { folder: directory, ...request } = from;
    const places = await placesOf(entries, from);
    const { definition, notes } = await loadRulesets({ ...request, entries, places, directory }, portsFor(from));
    for (const note of notes) if (!noted.has(note)) from.note(note);
    for (const note of notes) noted.add(note);
    return definition;
  };
  return (entries) => {
    const key = JSON.stringify(entries);
    const known = loaded.get(key) ?? load(entries);
    loaded.set(key, known);
    return known;
  };
}

/** Where the configuration names the entries; nobody asks about names of ours, which can all be used. */
async function placesOf(
  entries: readonly string[],
  { tree, configuration }: RulesetsFrom,
): Promise<ReturnType<typeof rulesetPlaces>> {
  if (entries.every((entry) => builtInRulesets.includes(entry))) return new Map();
  const file = await tree.read(configuration);
  return file.kind === 'text' ? rulesetPlaces(file.text) : new Map();
}

/** What messages about the entries of `rulesets` call the place where they are written: the option, or the configuration. */
export const sourceOfEntries = (given: GivenSettings, configuration: string): string =>
  given.rulesets === undefined ? configuration : 'rulesets';

/** The rulesets of the directory that somebody works in: their own files, on their own machine. */
export function rulesetsIn(
  directory: string,
  settings: Settings,
  given: GivenSettings,
  { note = () => undefined, ports = {} }: Partial<Pick<RulesetsFrom, 'note' | 'ports'>> = {},
): RulesetLoader {
  const tree = directoryTree(directory, directory);
  return rulesetLoader({
    tree,
    head: tree,
    directory,
    folder: '',
    configuration: sourceOfEntries(given, settings.config),
    trusted: true,
    // Not by a configuration that somebody else may have written: who runs the command says so.
    code: given.rulesetCode ?? false,
    hosts: settings.rulesetHosts,
    ports,
    note,
  });
}

function portsFor({ directory, head, ports }: RulesetsFrom): RulesetPorts {
  const { contentsTree, commit } = ports;
  const repository: RulesetPorts['repository'] =
    contentsTree === undefined
      ? undefined
      : async (owner, name, ref) => {
          const isCommit = /^[0-9a-f]{40}$/.test(ref);
          const sha = isCommit || commit === undefined ? ref : await commit({ owner, name }, ref);
          return contentsTree({ owner, name }, sha);
        };
  return {
    parse: (file, text) => parseText(file, text, limits),
    download: (url, allows) => download(url, { allows, bytes: limits.maxBytes }),
    installed: installedFiles(directory, head),
    ...(repository === undefined ? {} : { repository }),
  };
}

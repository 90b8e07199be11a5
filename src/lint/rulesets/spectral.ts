/** Spectral's `Ruleset` of a definition. It runs where Spectral runs: in the child process. */
import spectralCore from '@stoplight/spectral-core';
import type { RulesetDefinition as SpectralDefinition } from '@stoplight/spectral-core';
import * as spectralFormats from '@stoplight/spectral-formats';
import * as spectralFunctions from '@stoplight/spectral-functions';
import type {
  AliasDefinition,
  FunctionReference,
  RuleDefinition,
  RuleEntry,
  RulesetDefinition,
  RulesetExtension,
  RulesetFile,
  RulesetOverride,
  RuleSeverity,
} from '../definition.ts';
import { functions as builtInFunctions } from '../functions.ts';
import { moduleLoader } from './link.ts';
import { fileOfModule } from './module-error.ts';
import { packagedRuleset } from './packaged.ts';

type Ruleset = InstanceType<typeof spectralCore.Ruleset>;

/** Everything that is not data, by where the definition names it. */
interface Parts {
  readonly definition: RulesetDefinition;
  /** Packages and modules, which are not data. */
  readonly loaded: ReadonlyMap<string, unknown>;
  /** Files that were made already: Spectral tells rulesets apart by identity. */
  readonly made: Map<number, object>;
}

/**
 * Makes Spectral's ruleset.
 * @param root what paths of the definition are relative to (`/tree/`): Spectral compares overrides with absolute paths.
 * @throws Error when a module can't run, or gives something else than a function or ruleset.
 */
export async function spectralRuleset(definition: RulesetDefinition, root: string): Promise<Ruleset> {
  const parts: Parts = { definition, loaded: await loadParts(definition), made: new Map() };
  const [start] = definition.files;
  if (start === undefined) throw new Error('The definition has no file');
  try {
    return new spectralCore.Ruleset(fileOf(0, parts), { severity: 'recommended', source: `${root}${start.source}` });
  } catch (error) {
    throw faultIn(parts) ?? new Error(faultsOf(error), { cause: error });
  }
}

/** What Spectral has against a ruleset in JavaScript; those that are data were checked when they were loaded. */
function faultIn({ definition, loaded }: Parts): Error | null {
  const modules = definition.files
    .flatMap(extensionsIn)
    .flatMap(({ target }) => (target.kind === 'module' ? target.path : []));
  for (const path of modules) {
    try {
      void new spectralCore.Ruleset(loaded.get(path));
    } catch (error) {
      return new Error(`${fileOfModule(path)} is no ruleset: ${faultsOf(error)}`, { cause: error });
    }
  }
  return null;
}

/** At most so many faults are said at once. */
const SAID = 3;

/** What Spectral found when it checked a ruleset, with the places inside: several errors as one sentence. */
function faultsOf(error: unknown): string {
  const all = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  const said = all.slice(0, SAID).map((one) => {
    if (!(one instanceof Error)) return String(one);
    const path = 'path' in one && Array.isArray(one.path) ? one.path.join('.') : '';
    return path === '' ? one.message : `${path}: ${one.message}`;
  });
  return `${said.join('; ')}${all.length > SAID ? ` and ${all.length - SAID} more` : ''}`;
}

async function loadParts(definition: RulesetDefinition): Promise<ReadonlyMap<string, unknown>> {
  const load = moduleLoader(definition.modules);
  const loaded = new Map<string, unknown>();
  for (const reference of definition.files.flatMap(functionsIn)) {
    if (reference.kind !== 'module') continue;
    // oxlint-disable-next-line no-await-in-loop
    loaded.set(reference.path, await load(reference.path));
  }
  for (const { target } of definition.files.flatMap(extensionsIn)) {
    // oxlint-disable-next-line no-await-in-loop
    if (target.kind === 'package')
      loaded.set(target.name, { ...(await packagedRuleset(target.name)), [CHECKED]: true });
    // oxlint-disable-next-line no-await-in-loop
    else if (target.kind === 'module') loaded.set(target.path, await load(target.path));
  }
  return loaded;
}

function extensionsIn(file: RulesetFile): readonly RulesetExtension[] {
  return [...file.extends, ...(file.overrides ?? []).flatMap((override) => override.extends ?? [])];
}

function functionsIn(file: RulesetFile): readonly FunctionReference[] {
  const rules = [file.rules, ...(file.overrides ?? []).map((override) => override.rules ?? {})];
  return rules.flatMap((entries) =>
    Object.values(entries).flatMap((entry) =>
      typeof entry === 'object' ? entry.then.map((then) => then.function) : [],
    ),
  );
}

function fileOf(index: number, parts: Parts): SpectralDefinition {
  const known = parts.made.get(index);
  const file = parts.definition.files[index];
  if (known !== undefined) return known as SpectralDefinition;
  if (file === undefined) throw new Error(`The definition has no file ${index}`);
  const { description, documentationUrl, parserOptions } = file;
  const made = {
    ...(isChecked(file) ? { [CHECKED]: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(documentationUrl === undefined ? {} : { documentationUrl }),
    ...(parserOptions === undefined ? {} : { parserOptions }),
    ...commonOf(file),
    ...(file.extends.length === 0 ? {} : { extends: file.extends.map((one) => extensionOf(one, parts)) }),
    rules: rulesOf(file.rules, parts),
    ...(file.overrides === undefined
      ? {}
      : { overrides: file.overrides.map((override) => overrideOf(override, parts)) }),
  };
  parts.made.set(index, made);
  // Checked when it was loaded, word by word, and by Spectral itself next.
  return made as unknown as SpectralDefinition;
}

/** Marks what Spectral would check in vain (`quick-spectral.mjs`): that takes it longer than a small description. */
const CHECKED = Symbol.for('api-governor.checked');

/** Whether a file is ours, or says nothing that the loader has not checked: that leaves options of functions. */
function isChecked({ origin, rules, overrides }: RulesetFile): boolean {
  return (
    origin === 'built-in' ||
    (overrides === undefined && Object.values(rules).every((entry) => typeof entry !== 'object'))
  );
}

function commonOf({ formats, aliases }: Pick<RulesetOverride, 'formats' | 'aliases'>): {
  readonly formats?: readonly unknown[];
  readonly aliases?: object;
} {
  return {
    ...(formats === undefined ? {} : { formats: formats.map(formatOf) }),
    ...(aliases === undefined
      ? {}
      : { aliases: Object.fromEntries(Object.entries(aliases).map(([name, alias]) => [name, aliasOf(alias)])) }),
  };
}

function aliasOf(alias: AliasDefinition): object {
  if (!('targets' in alias)) return [...alias];
  return {
    ...alias,
    targets: alias.targets.map(({ formats, given }) => ({ formats: formats.map(formatOf), given: [...given] })),
  };
}

function extensionOf({ target, mode }: RulesetExtension, parts: Parts): unknown {
  const ruleset = target.kind === 'file' ? fileOf(target.index, parts) : loadedRuleset(target, parts);
  return mode === null ? ruleset : [ruleset, mode];
}

function loadedRuleset(target: Exclude<RulesetExtension['target'], { kind: 'file' }>, { loaded }: Parts): object {
  const key = target.kind === 'package' ? target.name : target.path;
  const found = loaded.get(key);
  if (typeof found !== 'object' || found === null) throw new Error(`${fileOfModule(key)} exports no ruleset`);
  return found;
}

function overrideOf(override: RulesetOverride, parts: Parts): object {
  const { files, parserOptions, rules } = override;
  const extended = (override.extends ?? []).map((one) => extensionOf(one, parts));
  // Spectral looks for the aliases of what an override extends in the override itself, when it checks them.
  const aliases = { ...aliasesIn(extended), ...commonOf(override).aliases };
  return {
    files: [...files],
    ...(parserOptions === undefined ? {} : { parserOptions }),
    ...commonOf(override),
    ...(Object.keys(aliases).length === 0 ? {} : { aliases }),
    ...(extended.length === 0 ? {} : { extends: extended }),
    ...(rules === undefined ? {} : { rules: rulesOf(rules, parts) }),
  };
}

function rulesOf(rules: Readonly<Record<string, RuleEntry>>, parts: Parts): object {
  return Object.fromEntries(Object.entries(rules).map(([name, entry]) => [name, ruleOf(entry, parts)]));
}

/** The aliases of rulesets, and of those that they extend. */
function aliasesIn(extended: unknown): object {
  const all = (Array.isArray(extended) ? extended : [extended]) as readonly unknown[];
  const found = all.map((one) => {
    if (Array.isArray(one)) return aliasesIn(one);
    if (typeof one !== 'object' || one === null) return {};
    const { aliases, extends: inner } = one as { readonly aliases?: object; readonly extends?: unknown };
    return { ...aliasesIn(inner ?? []), ...aliases };
  });
  return Object.assign({}, ...found) as object;
}

const severityNames = ['error', 'warn', 'info', 'hint'] as const;

/** In place of a rule Spectral takes no numbers. */
function severityName(severity: RuleSeverity): string {
  if (typeof severity === 'string') return severity;
  return severityNames.at(severity === -1 ? 4 : severity) ?? 'off';
}

function ruleOf(entry: RuleEntry, parts: Parts): unknown {
  if (typeof entry === 'boolean') return entry;
  if (typeof entry !== 'object') return severityName(entry);
  const { formats, given, then, ...rest }: RuleDefinition = entry;
  return {
    ...rest,
    ...(formats === undefined ? {} : { formats: formats.map(formatOf) }),
    given: [...given],
    // oxlint-disable-next-line no-thenable -- that is what Spectral calls it
    then: then.map((one) => ({ ...one, function: functionOf(one.function, parts) })),
  };
}

function formatOf(name: string): unknown {
  return (spectralFormats as unknown as Readonly<Record<string, unknown>>)[name];
}

function functionOf(reference: FunctionReference, { loaded }: Parts): unknown {
  const found =
    reference.kind === 'core'
      ? (spectralFunctions as unknown as Readonly<Record<string, unknown>>)[reference.name]
      : reference.kind === 'built-in'
        ? builtInFunctions[reference.name]
        : loaded.get(reference.path);
  if (typeof found !== 'function') throw new Error(`${reference.name} exports no function`);
  return found;
}

/**
 * lint/rulesets: names of rulesets in, one checked `RulesetDefinition` out.
 *
 * Reads the rulesets that a configuration names and all that they extend (load.ts, targets.ts, read.ts), checks every
 * word of them with the place it stands at (file.ts, rules.ts, aliases.ts, names.ts), and accepts in expressions only
 * what can't run anything (expression.ts, filter.ts). What comes out is data; spectral.ts makes Spectral's objects of it,
 * in the child process. The network and other repositories are reached through ports, and never unless they are named.
 */
import { ConfigurationError } from '../../settings/errors.ts';
import { didYouMean, quoted } from '../../settings/suggest.ts';
import type {
  FunctionReference,
  RulesetDefinition,
  RulesetExtension,
  RulesetFile,
  RulesetOverride,
} from '../definition.ts';
import { builtInFunctions, builtInNames } from './built-in.ts';
import { startFile } from './combine.ts';
import { checkShape, declaredFunctions, readFile } from './file.ts';
import type { Extended, WrittenOverride } from './file.ts';
import { changesRules, checkChanges, extendedNames, withOwn } from './known-rules.ts';
import type { RuleNames } from './known-rules.ts';
import { moduleCollector } from './modules.ts';
import type { ModuleCollector } from './modules.ts';
import { refuse, rootOf } from './node.ts';
import type { Node } from './node.ts';
import type { ParsedText, RulesetPorts, RulesetRequest } from './ports.ts';
import { textReader } from './read.ts';
import type { TextReader } from './read.ts';
import type { RuleScope } from './rules.ts';
import { isCode, nameOf, targetOf } from './targets.ts';
import type { Place } from './targets.ts';

/** A ruleset that can be used, and what a reader of the report should know about it. */
export interface LoadedRuleset {
  readonly definition: RulesetDefinition;
  readonly notes: readonly string[];
}

const MOST_FILES = 200;
/** Spectral reads a file again wherever it is extended. */
const MOST_READINGS = 1_000;

/**
 * Loads the rulesets of a configuration.
 * @throws ConfigurationError for whatever is wrong with them: one sentence, with file, line and column.
 */
export async function loadRulesets(request: RulesetRequest, ports: RulesetPorts): Promise<LoadedRuleset> {
  const reader = textReader(request, ports);
  const loading: Loading = {
    request,
    ports,
    reader,
    modules: moduleCollector(request, reader),
    files: [],
    places: new Map(),
  };
  const extended: RulesetExtension[] = [];
  for (const entry of request.entries) {
    const fail = (problem: string): ConfigurationError =>
      new ConfigurationError(`The ruleset ${quoted(entry)} can't be used. ${problem}`, {
        file: request.configuration,
        ...request.places?.get(entry),
      });
    // The order of entries is the order in which they override each other.
    // oxlint-disable-next-line no-await-in-loop
    extended.push({ target: await target(loading, entry, null, [], fail), mode: null });
  }
  const files = startFile(request.configuration, extended, loading.files);
  limitReadings(files, request.configuration);
  const definition: RulesetDefinition = { files, modules: loading.modules.table() };
  return { definition, notes: [...reader.notes] };
}

interface Loading {
  readonly request: RulesetRequest;
  readonly ports: RulesetPorts;
  readonly reader: TextReader;
  readonly modules: ModuleCollector;
  /** Null while a file is being read. */
  readonly files: (RulesetFile | null)[];
  readonly places: Map<string, number>;
}

type Fail = (problem: string) => ConfigurationError;

/** Follows a name to what it extends. `chain`: the files that led here. */
async function target(
  loading: Loading,
  name: string,
  from: Place | null,
  chain: readonly Place[],
  fail: Fail,
): Promise<RulesetExtension['target']> {
  const found = targetOf(name, from, loading.request.directory, builtInNames);
  if (found.kind === 'wrong') throw fail(`${found.problem}${didYouMean(name, suggestions)}`);
  if (found.kind === 'packaged') return { kind: 'package', name: found.name };
  const place = found.kind === 'package-name' ? await loading.reader.mainFile(found) : found;
  if ('problem' in place) throw fail(`${place.problem}${didYouMean(name, suggestions)}`);
  if (isCode(place)) return { kind: 'module', path: await loading.modules.add(place, fail) };
  return { kind: 'file', index: await file(loading, place, chain, fail) };
}

const suggestions = [...builtInNames, 'owasp', 'spectral:oas'];

async function file(loading: Loading, place: Place, chain: readonly Place[], fail: Fail): Promise<number> {
  const key = JSON.stringify(place);
  const known = loading.places.get(key);
  const before = chain.findIndex((earlier) => JSON.stringify(earlier) === key);
  if (before !== -1) throw fail(`It extends itself: ${[...chain.slice(before), place].map(nameOf).join(' → ')}.`);
  if (known !== undefined) return known;
  const index = loading.files.push(null) - 1;
  if (index >= MOST_FILES) throw fail(`More than ${MOST_FILES} ruleset files belong together.`);
  loading.places.set(key, index);
  const read = await loading.reader.read(place);
  if ('problem' in read) throw fail(read.problem);
  loading.files[index] = await readOne(loading, place, read.text, [...chain, place]);
  return index;
}

async function readOne(loading: Loading, place: Place, text: string, chain: readonly Place[]): Promise<RulesetFile> {
  const source = nameOf(place);
  const parsed = loading.ports.parse(source, text);
  if ('failure' in parsed) {
    const { message, position } = parsed.failure;
    throw new ConfigurationError(message, { file: source, ...position });
  }
  refuseDuplicates(place, parsed.file);
  const root = rootOf({ source, parsed: parsed.file });
  checkShape(root);
  const scope = await scopeOf(loading, place, root);
  const { extended, overrides, ...written } = readFile(root, scope);
  const extensions = await extensionsOf(loading, extended, place, chain);
  const known = place.kind === 'built-in' ? null : await namesFor(loading, written.rules, overrides, extensions);
  checkChanges(root, written.rules, known);
  const complete: RulesetOverride[] = [];
  for (const override of overrides)
    // oxlint-disable-next-line no-await-in-loop
    complete.push(await overrideOf(loading, override, place, chain, withOwn(known, written.rules)));
  return {
    ...written,
    source,
    origin: place.kind,
    extends: extensions,
    ...(complete.length === 0 ? {} : { overrides: complete }),
  };
}

/**
 * Of two rules by one name Spectral takes the last and says nothing. Whoever wrote the file can put it right; a file of
 * somebody else, which worked until now, is taken as it is.
 */
function refuseDuplicates(place: Place, parsed: ParsedText): void {
  const [offset] = parsed.duplicates;
  if (offset === undefined || place.kind === 'package' || place.kind === 'url') return;
  const problem = 'This key stands twice in its object: only one of the two can count.';
  throw new ConfigurationError(problem, { file: nameOf(place), ...parsed.positionAt(offset) });
}

async function overrideOf(
  loading: Loading,
  { node, extended, ...override }: WrittenOverride,
  place: Place,
  chain: readonly Place[],
  known: RuleNames,
): Promise<RulesetOverride> {
  const extensions = await extensionsOf(loading, extended, place, chain);
  const more = await extendedNames(extensions, loading.files);
  const all = known === null || more === null ? null : new Set([...known, ...more]);
  checkChanges(node, override.rules ?? {}, all);
  return extended.length === 0 ? override : { ...override, extends: extensions };
}

/** The rules that can be changed; looked up only when something is. */
async function namesFor(
  loading: Loading,
  rules: RulesetFile['rules'],
  overrides: readonly WrittenOverride[],
  extensions: readonly RulesetExtension[],
): Promise<RuleNames> {
  const changes = changesRules(rules) || overrides.some((override) => changesRules(override.rules ?? {}));
  return changes ? extendedNames(extensions, loading.files) : null;
}

async function extensionsOf(
  loading: Loading,
  extended: readonly Extended[],
  place: Place,
  chain: readonly Place[],
): Promise<readonly RulesetExtension[]> {
  const extensions: RulesetExtension[] = [];
  for (const { node, name, mode } of extended) {
    const fail = (problem: string): ConfigurationError =>
      refuse(node, `The ruleset ${quoted(name)} can't be extended. ${problem}`);
    // oxlint-disable-next-line no-await-in-loop
    extensions.push({ target: await target(loading, name, place, chain, fail), mode });
  }
  return extensions;
}

/** What the rules of a file are read with. Spectral's functions are loaded only for rules that are not ours and call any. */
async function scopeOf(loading: Loading, place: Place, root: Node): Promise<Omit<RuleScope, 'aliases'>> {
  const ours = place.kind === 'built-in';
  const code = loading.modules.allows(place);
  const declared: [string, FunctionReference][] = [];
  for (const { node, name, path } of declaredFunctions(root)) {
    if (ours) declared.push([name, { kind: 'built-in', name }]);
    else {
      const fail = (problem: string): ConfigurationError =>
        refuse(node, `The function ${quoted(name)} can't be used. ${problem}`);
      const at = targetOf(path, place, loading.request.directory, []);
      if (at.kind === 'wrong') throw fail(at.problem);
      if (at.kind === 'packaged' || at.kind === 'package-name') throw fail('It is no file.');
      // oxlint-disable-next-line no-await-in-loop
      declared.push([name, { kind: 'module', name, path: await loading.modules.add(at, fail) }]);
    }
  }
  const functions = ours || !callsFunctions(root) ? null : await import('./core-functions.ts');
  return {
    trust: ours || code ? 'code' : 'data',
    declared: new Map(declared),
    builtIn: builtInFunctions,
    optionsProblem: functions === null ? null : functions.coreOptionsProblem,
  };
}

/** Whether a file may have a rule that calls a function; many only extend others and change their severities. */
const callsFunctions = ({ value }: Node): boolean => JSON.stringify(value).includes('"function":');

/** A file that is extended twice, by files that are extended twice, …: few files can be many readings. */
function limitReadings(files: readonly RulesetFile[], configuration: string): void {
  const known = new Map<RulesetFile, number>();
  const readings = (one: RulesetFile | undefined): number => {
    if (one === undefined) return 0;
    const before = known.get(one);
    if (before !== undefined) return before;
    const all = [...one.extends, ...(one.overrides ?? []).flatMap((override) => override.extends ?? [])];
    const sum = all.reduce((most, { target: to }) => most + (to.kind === 'file' ? readings(files[to.index]) : 0), 1);
    known.set(one, sum);
    return sum;
  };
  if (readings(files[0]) > MOST_READINGS)
    throw new ConfigurationError(`The rulesets extend each other in more than ${MOST_READINGS} ways.`, {
      file: configuration,
    });
}

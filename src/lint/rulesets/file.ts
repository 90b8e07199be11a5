/** A ruleset file as it is written (Spectral's `ruleset.schema.json`), before what it extends is read. */
import { quoted } from '../../settings/suggest.ts';
import type { Position, RulesetFile, RulesetOverride } from '../definition.ts';
import { aliasesOf, checkExpression } from './aliases.ts';
import type { Aliases } from './aliases.ts';
import { withCurrentNames } from './former-names.ts';
import { formatsOf, parserOptionsOf } from './names.ts';
import {
  isObject,
  items,
  itemsOrOne,
  member,
  members,
  onlyKnown,
  positionOf,
  refuse,
  textOf,
  textsOf,
  urlOf,
} from './node.ts';
import type { Node } from './node.ts';
import { rulesOf } from './rules.ts';
import type { RuleScope } from './rules.ts';

/** What a file extends: a name as it is written, where, and how. */
export interface Extended {
  readonly node: Node;
  readonly name: string;
  readonly mode: 'all' | 'recommended' | 'off' | null;
}

/** An override whose `extends` are not read yet. */
export interface WrittenOverride extends Omit<RulesetOverride, 'extends'> {
  readonly node: Node;
  readonly extended: readonly Extended[];
}

/** A file whose `extends` are not read yet. */
export interface WrittenFile extends Omit<RulesetFile, 'source' | 'origin' | 'extends' | 'overrides'> {
  readonly extended: readonly Extended[];
  readonly overrides: readonly WrittenOverride[];
}

const fileKeys = [
  'description',
  'documentationUrl',
  'rules',
  'functions',
  'functionsDir',
  'formats',
  'extends',
  'parserOptions',
  'overrides',
  'aliases',
  'except',
];

/** What a file declares in `functions`, with the folder they are in. */
export interface Declared {
  readonly node: Node;
  readonly name: string;
  readonly path: string;
}

/** The functions that a file declares. */
export function declaredFunctions(root: Node): readonly Declared[] {
  const [functions, folder] = [member(root, 'functions'), member(root, 'functionsDir')];
  if (functions === null) return [];
  const directory = folder === null ? 'functions' : textOf(folder, 'functionsDir');
  return items(functions, 'functions').map((node) => {
    const name = textOf(node, 'A function');
    if (!/^[\w./-]+$/.test(name)) throw refuse(node, `A function can't be named ${quoted(name)}.`);
    return { node, name: name.split('/').at(-1) ?? name, path: `./${directory}/${name}.js` };
  });
}

/** Checks that a file is a ruleset at all, and has no keys that are none. */
export function checkShape(root: Node): void {
  if (!isObject(root.value)) throw refuse(root, 'A ruleset must be made of keys and values, such as "rules:".');
  onlyKnown(root, fileKeys, 'A ruleset');
  if (!['rules', 'extends', 'overrides'].some((key) => member(root, key) !== null))
    throw refuse(root, 'A ruleset needs "rules", "extends" or "overrides".');
}

/**
 * Reads a ruleset file.
 * @param scope what its rules are read with; the aliases in it are filled in here.
 * @throws ConfigurationError with file, line and column.
 */
export function readFile(root: Node, scope: Omit<RuleScope, 'aliases'>): WrittenFile {
  const current = withCurrentNames(root);
  const aliases = readAliases(current, scope);
  const rules = member(current, 'rules');
  const description = member(root, 'description');
  const docs = member(root, 'documentationUrl');
  const overrides = member(current, 'overrides');
  return {
    ...(description === null ? {} : { description: textOf(description, 'description') }),
    ...(docs === null ? {} : { documentationUrl: urlOf(docs, 'documentationUrl') }),
    ...commonOf(root),
    ...(member(root, 'aliases') === null ? {} : { aliases }),
    rules: rules === null ? {} : rulesOf(rules, { ...scope, aliases }),
    positions: rules === null ? {} : positionsOf(rules),
    extended: extendedOf(member(root, 'extends')),
    overrides: overrides === null ? [] : overridesOf(overrides, { ...scope, aliases }),
  };
}

function readAliases(root: Node, { trust }: Pick<RuleScope, 'trust'>): Aliases {
  const node = member(root, 'aliases');
  if (node === null) return {};
  const aliases = aliasesOf(node);
  for (const [name, at] of members(node, 'aliases')) checkExpression(at, `#${name}`, aliases, trust);
  return aliases;
}

function commonOf(node: Node): Pick<RulesetOverride, 'formats' | 'parserOptions'> {
  const [formats, parserOptions] = [member(node, 'formats'), member(node, 'parserOptions')];
  return {
    ...(formats === null ? {} : { formats: formatsOf(formats) }),
    ...(parserOptions === null ? {} : { parserOptions: parserOptionsOf(parserOptions) }),
  };
}

function positionsOf(rules: Node): Readonly<Record<string, Position>> {
  return Object.fromEntries(members(rules, 'rules').map(([name, at]) => [name, positionOf(at)]));
}

function extendedOf(node: Node | null): readonly Extended[] {
  if (node === null) return [];
  return itemsOrOne(node).map((item) => {
    if (!Array.isArray(item.value)) return { node: item, name: textOf(item, 'What is extended'), mode: null };
    const [name, mode, more] = items(item, 'extends');
    if (name === undefined || mode === undefined || more !== undefined)
      throw refuse(item, 'An extended ruleset is a name, or a list of a name and one of all, recommended and off.');
    const word = mode.value;
    if (word !== 'all' && word !== 'recommended' && word !== 'off')
      throw refuse(mode, 'A ruleset is extended with all, recommended or off.');
    return { node: name, name: textOf(name, 'What is extended'), mode: word };
  });
}

function overridesOf(node: Node, scope: RuleScope): readonly WrittenOverride[] {
  const found = items(node, 'overrides').map((item) => overrideOf(item, scope));
  if (found.length === 0) throw refuse(node, 'overrides must not be empty.');
  return found;
}

function overrideOf(node: Node, scope: RuleScope): WrittenOverride {
  onlyKnown(node, ['files', 'formats', 'extends', 'rules', 'parserOptions', 'aliases'], 'An override');
  const [files, extended, rules] = [member(node, 'files'), member(node, 'extends'), member(node, 'rules')];
  if (files === null) throw refuse(node, 'An override needs "files".');
  if (extended === null && rules === null) throw refuse(node, 'An override needs "rules" or "extends".');
  const patterns = textsOf(files, 'files');
  if (patterns.some((pattern) => pattern.includes('#'))) checkPointers(node, patterns, rules);
  const own = member(node, 'aliases') === null ? null : readAliases(node, scope);
  const aliases = { ...scope.aliases, ...own };
  return {
    node,
    files: patterns,
    ...commonOf(node),
    ...(own === null ? {} : { aliases: own }),
    ...(rules === null ? {} : { rules: rulesOf(rules, { ...scope, aliases }) }),
    extended: extendedOf(extended),
  };
}

/** For a part of a document only severities can differ. */
function checkPointers(node: Node, patterns: readonly string[], rules: Node | null): void {
  const wrong = patterns.find((pattern) => pattern.includes('#') && !/^[^#]+#(?:\/.*)?$/s.test(pattern));
  if (wrong !== undefined)
    throw refuse(node, `After "#" in ${quoted(wrong)} must stand a JSON Pointer such as /paths.`);
  if (rules === null) throw refuse(node, 'An override of a part of a document ("#/…") needs "rules".');
  for (const [name, at] of members(rules, 'rules')) {
    if (typeof at.value !== 'string' && typeof at.value !== 'number')
      throw refuse(at, `An override of a part of a document ("#/…") can only set the severity of ${name}.`);
  }
}

/** Rules as they are written, checked against what Spectral accepts (its `rule.schema.json`), with the place of a fault. */
import type { Json, JsonObject } from '../../model/json.ts';
import { didYouMean, nearest, quoted } from '../../settings/suggest.ts';
import type { FunctionReference, RuleDefinition, RuleEntry, RuleThen } from '../definition.ts';
import { checkExpression } from './aliases.ts';
import type { Aliases } from './aliases.ts';
import type { OptionsProblem } from './core-functions.ts';
import { fieldProblem } from './expression.ts';
import type { Trust } from './expression.ts';
import { coreFunctions, formatsOf, severityOf } from './names.ts';
import { flagOf, isObject, itemsOrOne, member, members, onlyKnown, refuse, textOf, textsOf, urlOf } from './node.ts';
import type { Node } from './node.ts';

/** What the rules of a file are read with. */
export interface RuleScope {
  readonly trust: Trust;
  readonly aliases: Aliases;
  /** The functions that the file declares, by name. */
  readonly declared: ReadonlyMap<string, FunctionReference>;
  /** Names of our own functions. */
  readonly builtIn: readonly string[];
  /** Null for our own files, whose tests say that they are right, and for those that call no function. */
  readonly optionsProblem: ((name: string, options: Json) => OptionsProblem | null) | null;
}

const ruleKeys = [
  'description',
  'documentationUrl',
  'recommended',
  'given',
  'resolved',
  'severity',
  'message',
  'tags',
  'formats',
  'then',
  'type',
  'extensions',
];

/** `rules` of a file or of an override. */
export function rulesOf(node: Node, scope: RuleScope): Readonly<Record<string, RuleEntry>> {
  return Object.fromEntries(members(node, 'rules').map(([name, at]) => [name, entryOf(at, name, scope)]));
}

function entryOf(node: Node, name: string, scope: RuleScope): RuleEntry {
  if (typeof node.value === 'boolean') return node.value;
  if (!isObject(node.value)) return severityOf(node);
  onlyKnown(node, ruleKeys, `The rule ${name}`);
  const [given, then] = [member(node, 'given'), member(node, 'then')];
  if (given === null || then === null)
    throw refuse(
      node,
      `The rule ${name} needs both "given" and "then"; to change only its severity, write the severity alone: "${name}: warn".`,
    );
  return {
    ...textsOfRule(node, scope),
    ...settingsOfRule(node),
    given: givenOf(given, scope),
    // oxlint-disable-next-line no-thenable -- that is what Spectral calls it
    then: thenOf(then, name, scope),
  };
}

function textsOfRule(
  node: Node,
  scope: RuleScope,
): Pick<RuleDefinition, 'description' | 'message' | 'documentationUrl' | 'tags' | 'type'> {
  const [description, message, docs] = [
    member(node, 'description'),
    member(node, 'message'),
    member(node, 'documentationUrl'),
  ];
  const [tags, type] = [member(node, 'tags'), member(node, 'type')];
  if (type !== null && type.value !== 'style' && type.value !== 'validation')
    throw refuse(type, 'type is either "style" or "validation".');
  return {
    ...(description === null ? {} : { description: textOf(description, 'description') }),
    ...(message === null ? {} : { message: messageOf(message, scope) }),
    ...(docs === null ? {} : { documentationUrl: urlOf(docs, 'documentationUrl') }),
    ...(tags === null ? {} : { tags: textsOf(tags, 'tags', 0) }),
    ...(type === null ? {} : { type: type.value === 'style' ? ('style' as const) : ('validation' as const) }),
  };
}

/** `#{{…}}` in a message is a program in a small language of its own; `print` is all that rulesets use of it. */
function messageOf(node: Node, { trust }: RuleScope): string {
  const message = textOf(node, 'message');
  const programs = trust === 'code' ? [] : (message.match(/#\{\{[^}\n]*\}\}/g) ?? []);
  const refused = programs.find((program) => !/^#\{\{\s*print\((["'])[a-z]+\1\)\s*\}\}$/.test(program));
  if (refused !== undefined)
    throw refuse(node, `The message has ${quoted(refused)}; only #{{print("…")}} and {{…}} may stand in it.`);
  return message;
}

function settingsOfRule(
  node: Node,
): Pick<RuleDefinition, 'severity' | 'recommended' | 'resolved' | 'formats' | 'extensions'> {
  const [severity, recommended, resolved] = [
    member(node, 'severity'),
    member(node, 'recommended'),
    member(node, 'resolved'),
  ];
  const [formats, extensions] = [member(node, 'formats'), member(node, 'extensions')];
  return {
    ...(severity === null ? {} : { severity: severityOf(severity) }),
    ...(recommended === null ? {} : { recommended: flagOf(recommended, 'recommended') }),
    ...(resolved === null ? {} : { resolved: flagOf(resolved, 'resolved') }),
    ...(formats === null ? {} : { formats: formatsOf(formats) }),
    ...(extensions === null ? {} : { extensions: objectOf(extensions, 'extensions') }),
  };
}

function objectOf(node: Node, what: string): JsonObject {
  if (!isObject(node.value)) throw refuse(node, `${what} must be made of keys and values.`);
  return node.value;
}

function givenOf(node: Node, scope: RuleScope): readonly string[] {
  const expressions = itemsOrOne(node).map((item) => {
    const expression = textOf(item, 'given');
    checkExpression(item, expression, scope.aliases, scope.trust);
    return expression;
  });
  if (expressions.length === 0) throw refuse(node, 'given must not be empty.');
  return expressions;
}

function thenOf(node: Node, name: string, scope: RuleScope): readonly RuleThen[] {
  const found = itemsOrOne(node).map((item) => oneThenOf(item, name, scope));
  if (found.length === 0) throw refuse(node, 'then must not be empty.');
  return found;
}

const thenKeys = ['field', 'function', 'functionOptions'];

function oneThenOf(node: Node, name: string, scope: RuleScope): RuleThen {
  // Spectral lets other keys pass; only what looks like a slip is refused.
  for (const [key, at] of members(node, 'then')) {
    const meant = thenKeys.includes(key) ? null : nearest(key, thenKeys);
    if (meant !== null) throw refuse(at, `"then" has no ${quoted(key)}. Did you mean "${meant}"?`);
  }
  const [field, called, options] = [member(node, 'field'), member(node, 'function'), member(node, 'functionOptions')];
  if (called === null) throw refuse(node, `"then" of the rule ${name} needs a "function".`);
  const reference = functionOf(called, scope);
  if (reference.kind === 'core') checkOptions(reference.name, options, node, scope);
  return {
    ...(field === null ? {} : { field: fieldOf(field, scope) }),
    function: reference,
    ...(options === null ? {} : { functionOptions: options.value }),
  };
}

function fieldOf(node: Node, { trust }: RuleScope): string {
  const field = textOf(node, 'field');
  const problem = fieldProblem(field, trust);
  if (problem !== null) throw refuse(node, `The field ${quoted(field)} can't be used. ${problem}`);
  return field;
}

function functionOf(node: Node, { declared, builtIn }: RuleScope): FunctionReference {
  const name = textOf(node, 'function');
  if (coreFunctions.includes(name)) return { kind: 'core', name };
  const own = declared.get(name);
  if (own !== undefined) return own;
  if (builtIn.includes(name)) return { kind: 'built-in', name };
  const known = [...coreFunctions, ...declared.keys(), ...builtIn];
  throw refuse(node, `There is no function ${quoted(name)}.${didYouMean(name, known)}`);
}

function checkOptions(name: string, options: Node | null, then: Node, { optionsProblem }: RuleScope): void {
  const found = optionsProblem?.(name, options?.value ?? null) ?? null;
  if (found === null) return;
  let at = options ?? then;
  for (const key of found.path) at = (Array.isArray(at.value) ? itemsOrOne(at)[Number(key)] : member(at, key)) ?? at;
  throw refuse(at, `The options of the function "${name}" can't be used. ${found.problem}`);
}

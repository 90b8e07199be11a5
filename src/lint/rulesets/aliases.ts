/** Aliases: names for expressions. Spectral puts the text of the alias in place of `#Name` and reads what comes out. */
import { didYouMean, quoted } from '../../settings/suggest.ts';
import type { AliasDefinition } from '../definition.ts';
import { expressionProblem } from './expression.ts';
import type { Trust } from './expression.ts';
import { formatsOf } from './names.ts';
import { isObject, items, member, members, onlyKnown, refuse, textOf, textsOf } from './node.ts';
import type { Node } from './node.ts';

export type Aliases = Readonly<Record<string, AliasDefinition>>;

const MOST_EXPRESSIONS = 500;

/** `aliases` of a file. */
export function aliasesOf(node: Node): Aliases {
  const entries = members(node, 'aliases').map(([name, at]): [string, AliasDefinition] => {
    if (!/^[A-Za-z][\w-]*$/.test(name))
      throw refuse(at, `An alias is named by letters, digits, "_" and "-", not ${quoted(name)}.`);
    if (!isObject(at.value)) return [name, textsOf(at, `The alias ${name}`)];
    onlyKnown(at, ['description', 'targets'], `The alias ${name}`);
    const targets = member(at, 'targets');
    const description = member(at, 'description');
    if (targets === null) throw refuse(at, `The alias ${name} needs "targets".`);
    const found = items(targets, 'targets').map(targetOf);
    if (found.length === 0) throw refuse(targets, 'targets must not be empty.');
    return [
      name,
      { ...(description === null ? {} : { description: textOf(description, 'description') }), targets: found },
    ];
  });
  return Object.fromEntries(entries);
}

function targetOf(node: Node): { readonly formats: readonly string[]; readonly given: readonly string[] } {
  const [formats, given] = [member(node, 'formats'), member(node, 'given')];
  if (formats === null || given === null) throw refuse(node, 'A target needs "formats" and "given".');
  onlyKnown(node, ['formats', 'given'], 'A target');
  return { formats: formatsOf(formats), given: textsOf(given, 'given') };
}

/** The expressions of an alias for all formats. */
function expressionsOf(alias: AliasDefinition): readonly string[] {
  return 'targets' in alias ? alias.targets.flatMap(({ given }) => given) : alias;
}

/**
 * Checks the expressions of a `given` (or of an alias) after aliases were put in.
 * @throws ConfigurationError at the place of the first that can't be used.
 */
export function checkExpression(node: Node, expression: string, aliases: Aliases, trust: Trust): void {
  for (const resolved of resolve(node, expression, aliases, [])) {
    const problem = expressionProblem(resolved, trust);
    if (problem === null) continue;
    const through = resolved === expression ? '' : ` (${quoted(expression)} stands for it)`;
    throw refuse(node, `The expression ${quoted(resolved)}${through} can't be used. ${problem}`);
  }
}

function resolve(node: Node, expression: string, aliases: Aliases, chain: readonly string[]): readonly string[] {
  if (!expression.startsWith('#')) return [expression];
  const name = /^#([\w-]+)/.exec(expression)?.[1];
  if (name === undefined) throw refuse(node, `After "#" stands the name of an alias.`);
  if (chain.includes(name))
    throw refuse(node, `The alias ${quoted(name)} leads to itself: ${[...chain, name].join(' → ')}.`);
  const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  if (alias === undefined)
    throw refuse(node, `There is no alias ${quoted(name)}.${didYouMean(name, Object.keys(aliases))}`);
  const rest = expression.slice(name.length + 1);
  const found = expressionsOf(alias).flatMap((part) => resolve(node, `${part}${rest}`, aliases, [...chain, name]));
  if (found.length > MOST_EXPRESSIONS)
    throw refuse(node, `The alias ${quoted(name)} stands for more than ${MOST_EXPRESSIONS} expressions.`);
  return found;
}

/** Rulesets of packages that are part of the product. Each is loaded when it is asked for. */
import type { PackagedRuleset } from '../definition.ts';

/** The ruleset of a package, as Spectral's definition. */
export async function packagedRuleset(name: PackagedRuleset): Promise<{ readonly rules: object }> {
  const loaded: unknown =
    name === 'owasp' ? await import('@stoplight/spectral-owasp-ruleset') : await import('@stoplight/spectral-rulesets');
  const found = name === 'owasp' ? unwrapped(loaded) : member(unwrapped(loaded), 'oas');
  const rules = member(found, 'rules');
  if (typeof found !== 'object' || found === null || typeof rules !== 'object' || rules === null)
    throw new TypeError(`The package of ${name} has no rules.`);
  for (const rule of Object.values(rules)) noteValid(rule);
  return name === 'owasp' ? { ...found, rules: withoutFailing(rules) } : (found as { readonly rules: object });
}

/** Options of functions, and schemas in them, that Spectral need not check (`quick-spectral.mjs`). */
const valid = new WeakSet<object>();
Object.defineProperty(globalThis, Symbol.for('api-governor.valid'), { value: valid });

function noteValid(rule: unknown): void {
  for (const call of callsIn(rule)) {
    const options = member(call, 'functionOptions');
    for (const each of [options, member(options, 'schema')])
      if (typeof each === 'object' && each !== null) valid.add(each);
  }
}

/** One call, or a list of them. */
function callsIn(rule: unknown): readonly unknown[] {
  const then = member(rule, 'then');
  return Array.isArray(then) ? (then as readonly unknown[]) : [then];
}

const FAILING = 'owasp:api1:2023-no-numeric-ids';
const MATCHES = '@.match(/(_id|Id|-id)$/)';

/**
 * An expression of the OWASP package asks whether a name matches, and where `name` is no text (a property of that name),
 * a run of Spectral ends with an error. Here it then doesn't match.
 */
function withoutFailing(rules: object): object {
  const rule = member(rules, FAILING) as { readonly given?: unknown } | undefined;
  if (typeof rule?.given !== 'string') return rules;
  return { ...rules, [FAILING]: { ...rule, given: rule.given.replace(MATCHES, `(@ && @.match && ${MATCHES})`) } };
}

/** The functions that a rule of such a ruleset calls. */
export const functionsOf = (rule: unknown): readonly unknown[] => callsIn(rule).map((call) => member(call, 'function'));

/** The names of its rules. */
export async function packagedRules(name: PackagedRuleset): Promise<readonly string[]> {
  return Object.keys((await packagedRuleset(name)).rules);
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** CommonJS and its bundlers put the export behind one `default`, or two. */
function unwrapped(value: unknown): unknown {
  let found = value;
  for (let depth = 0; depth < 3; depth++) {
    const inner = member(found, 'default');
    if (typeof inner !== 'object' || inner === null) break;
    found = inner;
  }
  return found;
}

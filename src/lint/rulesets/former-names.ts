/** What rulesets of earlier versions of Spectral say otherwise: `except`, and rules of `spectral:oas` by former names. */
import type { Json, JsonObject } from '../../model/json.ts';
import { isObject, member } from './node.ts';
import type { Node } from './node.ts';

/**
 * As Spectral's own migration has them (`@stoplight/spectral-ruleset-migrator`, `transformers/rules.ts`), but for the
 * first two: it turns them into names that are no rules any more.
 */
const renamed: Readonly<Record<string, string>> = {
  'operation-2xx-response': 'operation-success-response',
  'oas3-unused-components-schema': 'oas3-unused-component',
  'oas2-valid-parameter-example': 'oas2-valid-schema-example',
  'oas2-valid-response-schema-example': 'oas2-valid-schema-example',
  'oas2-valid-definition-example': 'oas2-valid-schema-example',
  'oas2-valid-response-example': 'oas2-valid-media-example',
  'oas3-valid-oas-parameter-example': 'oas3-valid-media-example',
  'oas3-valid-oas-content-example': 'oas3-valid-media-example',
  'oas3-valid-oas-header-example': 'oas3-valid-media-example',
  'oas3-valid-header-schema-example': 'oas3-valid-schema-example',
  'oas3-valid-parameter-schema-example': 'oas3-valid-schema-example',
};

/** The same file in today's words. Places of what was rewritten are those of the nearest thing that was written. */
export function withCurrentNames(root: Node): Node {
  if (!isObject(root.value)) return root;
  const rules = member(root, 'rules');
  const except = member(root, 'except');
  return {
    ...root,
    value: {
      ...root.value,
      ...(rules === null || !isObject(rules.value) ? {} : { rules: currentRules(rules.value) }),
      ...(except === null || !isObject(except.value) ? {} : { overrides: currentOverrides(root, except.value) }),
    },
  };
}

function currentRules(rules: JsonObject): JsonObject {
  const current = new Map<string, Json>();
  for (const [name, entry] of Object.entries(rules)) {
    const next = Object.hasOwn(renamed, name) && !isObject(entry) ? renamed[name] : undefined;
    if (next === undefined) current.set(name, entry);
    else if (!Object.hasOwn(rules, next)) current.set(next, stricter(current.get(next), entry));
  }
  return Object.fromEntries(current);
}

const order: readonly Json[] = ['error', 'warn', 'info', 'hint'];

/** Several former rules are one now: the strictest word about them counts. */
function stricter(one: Json | undefined, other: Json): Json {
  if (one === undefined || !order.includes(one)) return other;
  return order.includes(other) && order.indexOf(other) < order.indexOf(one) ? other : one;
}

function currentOverrides(root: Node, except: JsonObject): readonly Json[] {
  const overrides = member(root, 'overrides');
  const written = overrides !== null && Array.isArray(overrides.value) ? (overrides.value as readonly Json[]) : [];
  const more = Object.entries(except).map(([pattern, names]): Json => ({
    files: [pattern.startsWith('#') ? `**${pattern}` : pattern],
    rules: Object.fromEntries(Array.isArray(names) ? names.map((name) => [String(name), 'off']) : []),
  }));
  return [...written, ...more];
}

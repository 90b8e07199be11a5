import type { ChangeOf, Direction, Effect } from '../../model/change.ts';
import { isElsewhere } from '../../model/contract.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import type { Rule } from '../define.ts';
import type { PolicyId } from '../policies.ts';
import { code, fromTo, list, value } from '../words.ts';

const schemaOf = { request: 'request-schema', response: 'response-schema' } as const;
const Thing = { request: 'Request property `code`', response: 'Response property `code`' } as const;
const a = { request: 'a request', response: 'a response' } as const;

const thing = (schema: string): string => `type: object
properties:
  code: ${schema}`;

const limits: Readonly<Record<Effect, PolicyId>> = {
  narrowed: 'response-constraint-tightened',
  widened: 'response-constraint-loosened',
  replaced: 'response-constraint-loosened',
  undecided: 'response-constraint-loosened',
};

const who: Readonly<Record<Direction, string>> = {
  request: 'Callers who send what the old rule allowed and the new one does not are refused.',
  response: 'Clients that rely on the rule (parsers, validators, database columns) fail on values outside of it.',
};

const remedy: Readonly<Record<Direction, string>> = {
  request: 'Keep accepting what was valid before; enforce the new rule in a major version or for a new property only.',
  response:
    'Keep returning values that the old rule allows until clients have moved; return others in a property of another name.',
};

interface Keyword {
  readonly keyword: string;
  readonly slug: string;
  readonly words: string;
  /** A limit on values, such as clients seldom check: in responses its loosening is a matter of policy. */
  readonly limit: boolean;
  readonly before: string;
  readonly after: string;
  readonly says: string;
}

const keywords: readonly Keyword[] = [
  {
    keyword: 'multipleOf',
    slug: 'multiple-of',
    words: 'Step of a number',
    limit: true,
    before: '{ type: integer, multipleOf: 2 }',
    after: '{ type: integer, multipleOf: 3 }',
    says: 'changed `multipleOf` from `2` to `3`.',
  },
  {
    keyword: 'uniqueItems',
    slug: 'unique-items',
    words: 'Uniqueness of items',
    limit: true,
    before: '{ type: array, items: { type: string } }',
    after: '{ type: array, items: { type: string }, uniqueItems: true }',
    says: 'changed `uniqueItems` from `false` to `true`.',
  },
  {
    keyword: 'contains',
    slug: 'contains',
    words: 'What a list has to contain',
    limit: false,
    before: '{ type: array }',
    after: '{ type: array, contains: { type: string } }',
    says: 'got `contains` `{"type":"string"}`.',
  },
  {
    keyword: 'not',
    slug: 'not',
    words: 'What is ruled out',
    limit: false,
    before: '{ type: string }',
    after: '{ type: string, not: { maxLength: 3 } }',
    says: 'got `not` `{"maxLength":3}`.',
  },
  {
    keyword: 'propertyNames',
    slug: 'property-names',
    words: 'Names of properties',
    limit: false,
    before: '{ type: object, additionalProperties: true }',
    after: '{ type: object, additionalProperties: true, propertyNames: { maxLength: 8 } }',
    says: 'got `propertyNames` `{"maxLength":8}`.',
  },
  {
    keyword: 'dependentRequired',
    slug: 'dependent-required',
    words: 'Properties that require each other',
    limit: false,
    before: '{ type: object, properties: { card: { type: string }, cvc: { type: string } } }',
    after:
      '{ type: object, properties: { card: { type: string }, cvc: { type: string } }, dependentRequired: { card: [cvc] } }',
    says: 'changed `dependentRequired` from `{}` to `{"card":["cvc"]}`.',
  },
];

type KeywordChange = ChangeOf<'schema.keyword-changed'>;

/** What nobody could decide is said to be open. */
const doubts: Readonly<Record<Direction, string>> = {
  request: "it can't be told whether values are refused now that were valid before",
  response: "it can't be told whether values may come now that did not come before",
};

const happened = (
  change: { readonly before: Json | undefined; readonly after: Json | undefined; readonly effect?: Effect },
  name: string,
  it: string,
  direction: Direction,
): string => {
  const end = change.effect === 'undecided' ? `: ${doubts[direction]}.` : '.';
  if (change.before === undefined) return `${it} got ${code(name)} ${value(change.after)}${end}`;
  if (change.after === undefined) return `${it} lost ${code(name)} ${value(change.before)}${end}`;
  return `${it} changed ${code(name)}${fromTo(change.before, change.after)}${end}`;
};

function keywordRule(direction: Direction, each: Keyword): Rule<'schema.keyword-changed'> {
  return defineRule({
    id: `${direction}-${each.slug}-changed`,
    title: `${each.words} changed in ${a[direction]}`,
    on: 'schema.keyword-changed',
    direction,
    when: (change) => change.keyword === each.keyword,
    relation: 'effect',
    policy: direction === 'response' && each.limit ? limits : null,
    says: (change, it) => happened(change, change.keyword, it, direction),
    why: who[direction],
    fix: remedy[direction],
    examples: [
      {
        name: each.words,
        in: schemaOf[direction],
        before: thing(each.before),
        after: thing(each.after),
        says: [`${Thing[direction]} ${each.says}`],
      },
    ],
  });
}

/** What stands in the place of a schema, in words. */
function unreadable(written: Json | undefined, refers: string, leads: string, is: string): string {
  if (typeof written !== 'string') return `${is} described by ${value(written)}, which is no schema`;
  const why = isElsewhere(written) ? `${is} not read, because it ${leads} to another server` : `${leads} to no schema`;
  return `${refers} to ${value(written)}, which ${why}`;
}

/** A reference without a target, which says nothing about messages. */
function referenceRule(direction: Direction): Rule<'schema.keyword-changed'> {
  const says = (change: KeywordChange, it: string): string => {
    const end = change.effect === 'undecided' ? `: ${doubts[direction]}.` : '.';
    const { before, after } = change;
    if (after === undefined) return `${it} ${unreadable(before, 'referred', 'led', 'was')}${end}`;
    if (before === undefined || typeof before !== typeof after)
      return `${it} ${unreadable(after, 'refers', 'leads', 'is')}${end}`;
    if (typeof after !== 'string' || before === after)
      return `${it} ${unreadable(after, 'refers', 'leads', 'is')}, and which is something else than before${end}`;
    const why = [before, after].every((one) => typeof one === 'string' && isElsewhere(one))
      ? 'neither is read, because they lead to other servers'
      : 'neither leads to a schema that is read';
    return `${it} refers to ${value(after)} instead of ${value(before)}, and ${why}${end}`;
  };
  return defineRule({
    id: `${direction}-reference-unresolved`,
    title: `Reference in ${a[direction]} that leads to no schema`,
    on: 'schema.keyword-changed',
    direction,
    when: (change) => change.keyword === '$ref',
    relation: 'effect',
    says,
    why: 'A description that refers to nothing promises nothing, so nobody can tell what callers relied on, or may rely on now.',
    fix: 'Add what is referred to, or correct the reference. If it is mended now, look at what was served until today: what clients were used to is what must not break.',
    examples: [
      {
        name: 'a schema that was forgotten',
        in: schemaOf[direction],
        before: thing("{ $ref: '#/components/schemas/Forgotten' }"),
        after: thing('{ type: string }'),
        says: [
          `${Thing[direction]} referred to \`#/components/schemas/Forgotten\`, which led to no schema: ${doubts[direction]}.`,
        ],
      },
      {
        name: 'another version of a schema that somebody else publishes',
        in: schemaOf[direction],
        before: thing("{ $ref: 'https://example.com/v1/problem.yaml#/Problem' }"),
        after: thing("{ $ref: 'https://example.com/v2/problem.yaml#/Problem' }"),
        says: [
          `${Thing[direction]} refers to \`https://example.com/v2/problem.yaml#/Problem\` instead of \`https://example.com/v1/problem.yaml#/Problem\`, and neither is read, because they lead to other servers: ${doubts[direction]}.`,
        ],
      },
    ],
  });
}

/** A condition, or what follows from it: `if` with `then` and `else`, as one says it. */
function conditionSays(change: KeywordChange, it: string, direction: Direction): string {
  const { keyword, before, after } = change;
  const end = change.effect === 'undecided' ? `: ${doubts[direction]}.` : '.';
  if (keyword === 'if') {
    if (before === undefined) return `${it} got ${conditions(after)}${end}`;
    if (after === undefined) return `${it} lost ${conditions(before)}${end}`;
    return `${it} got ${conditions(after)}, and lost ${conditions(before)}${end}`;
  }
  const where = `where the condition of its ${code('if')} is ${keyword === 'then' ? 'met' : 'not met'}`;
  if (before === undefined) return `${it} must also match ${value(after)} ${where}${end}`;
  if (after === undefined) return `${it} no longer has to match ${value(before)} ${where}${end}`;
  return `${it} must match ${value(after)} instead of ${value(before)} ${where}${end}`;
}

/** One condition or several as a person would say them; the first of many. */
function conditions(written: Json | undefined): string {
  const all: readonly (Json | undefined)[] = Array.isArray(written) ? written : [written];
  const said = all.slice(0, 2).map((one) => {
    const parts = ['if', 'then', 'else'].filter((part) => isObject(one) && one[part] !== undefined);
    return parts.map((part) => `${part} ${value(isObject(one) ? one[part] : undefined)}`).join(', ');
  });
  const more = all.length - said.length;
  const rest = more > 0 ? `; and ${more} more` : '';
  return `the ${all.length > 1 ? 'conditions' : 'condition'} “${said.join('”, “')}”${rest}`;
}

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const CONDITION: ReadonlySet<string> = new Set(['if', 'then', 'else']);

/** What stands for every other keyword: `if`, `patternProperties`, `unevaluatedProperties`, `contentEncoding`, … */
function anyKeywordRule(direction: Direction): Rule<'schema.keyword-changed'> {
  return defineRule({
    id: `${direction}-constraint-changed`,
    title: `Other constraint changed in ${a[direction]}`,
    on: 'schema.keyword-changed',
    direction,
    relation: 'effect',
    says: (change: KeywordChange, it) =>
      CONDITION.has(change.keyword)
        ? conditionSays(change, it, direction)
        : happened(change, change.keyword, it, direction),
    why: who[direction],
    fix: remedy[direction],
    examples: [
      {
        name: 'a condition',
        in: schemaOf[direction],
        before: thing('{ type: string }'),
        after: thing('{ type: string, if: { maxLength: 3 }, then: { pattern: "^A" } }'),
        says: [`${Thing[direction]} got the condition “if \`{"maxLength":3}\`, then \`{"pattern":"^A"}\`”.`],
      },
    ],
  });
}

const patterns = (all: readonly string[]): string => list(all, 3);

function patternRules(direction: Direction): readonly Rule<'schema.pattern-changed'>[] {
  const shared = {
    on: 'schema.pattern-changed',
    direction,
    relation: 'effect',
    policy: direction === 'response' ? limits : null,
  } as const;
  const example = (name: string, before: string, after: string, says: string) =>
    ({
      name,
      in: schemaOf[direction],
      before: thing(`{ type: string${before} }`),
      after: thing(`{ type: string${after} }`),
      says: [`${Thing[direction]} ${says}`],
    }) as const;
  const sent = direction === 'request';
  return [
    defineRule({
      ...shared,
      id: `${direction}-pattern-set`,
      title: `Pattern of ${a[direction]} value set`,
      when: (change) => change.before.length === 0,
      usually: ['narrowed'],
      says: (change, it) => `${it} got the pattern ${patterns(change.after)}.`,
      why: sent
        ? 'Callers who send a value that does not match are refused.'
        : 'What comes now was allowed before; clients may rely on the pattern from now on.',
      fix: sent ? remedy.request : 'Nothing has to be done.',
      examples: [example('only capitals', '', ', pattern: "^[A-Z]+$"', 'got the pattern `^[A-Z]+$`.')],
    }),
    defineRule({
      ...shared,
      id: `${direction}-pattern-removed`,
      title: `Pattern of ${a[direction]} value removed`,
      when: (change) => change.after.length === 0,
      usually: ['widened'],
      says: (change, it) => `${it} lost the pattern ${patterns(change.before)}.`,
      why: sent ? 'What callers send now stays valid; the server accepts more.' : who.response,
      fix: sent ? 'Nothing to repair.' : remedy.response,
      examples: [example('anything goes', ', pattern: "^[A-Z]+$"', '', 'lost the pattern `^[A-Z]+$`.')],
    }),
    defineRule({
      ...shared,
      id: `${direction}-pattern-changed`,
      title: `Pattern of ${a[direction]} value changed`,
      says: (change, it) => `${it} changed its pattern from ${patterns(change.before)} to ${patterns(change.after)}.`,
      why: who[direction],
      fix: remedy[direction],
      examples: [
        example(
          'digits instead of capitals',
          ', pattern: "^[A-Z]+$"',
          ', pattern: "^[0-9]+$"',
          'changed its pattern from `^[A-Z]+$` to `^[0-9]+$`.',
        ),
      ],
    }),
  ];
}

/** Patterns and all keywords that are neither bounds, types, formats, lists of values nor combinations. */
export const constraintRules = (['request', 'response'] as const).flatMap((direction) => [
  ...patternRules(direction),
  ...keywords.map((each) => keywordRule(direction, each)),
  referenceRule(direction),
  anyKeywordRule(direction),
]);

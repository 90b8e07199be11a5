// The room `rules` holds opinions. A comparison hands over facts (`Change`); this room says what each fact means to the
// people who call the API, why, and what to do instead (`Judgement`). Every opinion is one object in `families/`; what it
// weighs is derived from the direction of the message and from what happened to the set of messages (`derive.ts`), unless a
// named policy says otherwise (`policies.ts`). Every change is judged by exactly one rule: the first that matches, in the
// order of the registry (`registry.ts`). Nothing here reads files, settings or clocks.

import { createHash } from 'node:crypto';
import { DISTINGUISHING } from '../model/change.ts';
import type { Change, Direction } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Judgement, LensSetting } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import { relationOf } from './define.ts';
import type { Rule } from './define.ts';
import { atMost, breaksOf, bumpUnder, derive, impactUnder, severity } from './derive.ts';
import type { Relation, Stance } from './derive.ts';
import { stanceOf } from './policies.ts';
import type { PolicyId, PolicySwitches } from './policies.ts';
import { allRules } from './registry.ts';
import { operationsOf, subjectOf } from './subject.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** What a judgement depends on besides the changes. */
export interface JudgeOptions {
  /** The contracts that were compared; null where there is none. */
  readonly base: Contract | null;
  readonly head: Contract | null;
  /** Whom the team protects. */
  readonly lens: LensSetting;
  /** Policies the team switched, by id. */
  readonly policies: PolicySwitches;
}

const pages = 'https://github.com/api-governor/api-governor/blob/main/docs/rules';

/** Where the page of a rule is published. */
export function docsOf(rule: string): string {
  return `${pages}/${rule}.md`;
}

const rulesByKind = new Map<string, readonly Rule[]>();
for (const rule of allRules) rulesByKind.set(rule.on, [...(rulesByKind.get(rule.on) ?? []), rule]);

/** The rule that judges a change. Throws when there is none, which the tests of the registry exclude. */
function ruleFor(change: Change): Rule {
  const rule = rulesByKind.get(change.kind)?.find((each) => each.fits(change));
  if (rule === undefined) throw new Error(`No rule judges ${change.kind} (${change.direction ?? 'no direction'}).`);
  return rule;
}

function policyOf(rule: Rule, relation: Relation): PolicyId | null {
  if (rule.policy === null || typeof rule.policy === 'string') return rule.policy;
  const byRelation: Readonly<Partial<Record<Relation, PolicyId>>> = rule.policy;
  return byRelation[relation] ?? null;
}

/** What a rule says about one relation, before anything is known about the place. */
export function ruleStance(rule: Rule, relation: Relation, switches: PolicySwitches): Stance {
  const policy = policyOf(rule, relation);
  return policy === null ? derive(rule.direction, relation) : stanceOf(policy, switches);
}

function stanceFor(rule: Rule, change: Change, around: Surroundings, switches: PolicySwitches): Stance {
  const stance = fullStance(rule, change, around, switches);
  // Whoever validates takes the message; whoever reads it may stumble over it.
  return change.letThrough === true ? atMost('potentially-breaking', stance) : stance;
}

function fullStance(rule: Rule, change: Change, around: Surroundings, switches: PolicySwitches): Stance {
  const relation = relationOf(rule, change);
  const policy = policyOf(rule, relation);
  if (policy !== null) return stanceOf(policy, switches);
  const stance = derive(change.direction ?? rule.direction, relation);
  const unexpected = change.direction === 'response' && (relation === 'widened' || relation === 'replaced');
  const onlyErrors = change.uses.length > 0 && change.uses.every((use) => around.isError(use));
  return unexpected && onlyErrors ? stanceOf('error-response-changed', switches) : stance;
}

function idOf(rule: Rule, change: Change): string {
  const fields: Readonly<Partial<Record<string, unknown>>> = { ...change };
  const particular = DISTINGUISHING.map((field) => fields[field] ?? null);
  const identity = JSON.stringify([rule.id, change.direction, change.anchor, particular]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}

/** The id of the judgement that `judge` makes of a change, alone or with others. */
export function judgementIdOf(change: Change): string {
  return idOf(ruleFor(change), change);
}

/** Before and after as far as a change carries values; the typed nulls of the model mean that there is none. */
function valuesOf(change: Change): { before?: Json; after?: Json } {
  if (change.kind === 'schema.enum-value-added') return { after: change.values };
  if (change.kind === 'schema.enum-value-removed') return { before: change.values };
  if (change.kind === 'schema.enum-added') return { after: change.values };
  if (change.kind === 'schema.enum-removed') return { before: change.values };
  if (change.kind === 'server.added') return { after: change.url };
  if (change.kind === 'server.removed') return { before: change.url };
  if (!('before' in change)) return {};
  const { before, after } = change;
  // The doubt about a composition is not about another keyword.
  if (change.kind === 'schema.composition-changed' && before === after) return {};
  const nullMeansNone = !('key' in change) && change.kind !== 'schema.default-changed';
  const kept = (side: Json | undefined): side is Json => side !== undefined && !(nullMeansNone && side === null);
  return { ...(kept(before) && { before }), ...(kept(after) && { after }) };
}

function locationsOf(change: Change, options: JudgeOptions): Judgement['locations'] {
  const base = change.base && options.base?.locate(change.base);
  const head = change.head && options.head?.locate(change.head);
  return { ...(base && { base }), ...(head && { head }) };
}

function judgeOne(id: string, rule: Rule, change: Change, around: Surroundings, options: JudgeOptions): Judgement {
  const stance = stanceFor(rule, change, around, options.policies);
  return {
    id,
    rule: rule.id,
    source: 'diff',
    title: rule.title,
    impact: impactUnder(options.lens, stance),
    breaks: breaksOf(stance),
    bump: bumpUnder(options.lens, stance),
    message: rule.message(change, subjectOf(change, around)),
    why: change.letThrough === true ? WHY_LET_THROUGH[change.direction ?? 'request'] : rule.why,
    fix: rule.fix,
    docs: docsOf(rule.id),
    direction: change.direction,
    component: change.component,
    operations: operationsOf(change),
    locations: locationsOf(change, options),
    ...valuesOf(change),
  };
}

/** The reasons of rules speak of messages that are refused, or were never announced at all. */
const WHY_LET_THROUGH: Readonly<Record<Direction, string>> = {
  request:
    'What callers send is let through by another alternative, which says nothing about it; who reads it by the alternative that changed is not prepared for it.',
  response:
    'Clients may receive what they were not told of: only another alternative, which says nothing about it, lets it through.',
};

interface Case {
  readonly id: string;
  readonly rule: Rule;
  readonly change: Change;
  /** The changes it was made of, the worst first. */
  readonly made: readonly Change[];
}

/** A judgement with the changes that it is about, the worst first. */
export interface Judged {
  readonly judgement: Judgement;
  readonly changes: readonly Change[];
}

/** Values that came or went at the same place on several ways, each once. */
function withValuesOf(change: Change, other: Change | undefined): Change {
  if (other === undefined || !('values' in change) || !('values' in other)) return change;
  const values = new Map([...other.values, ...change.values].map((value) => [JSON.stringify(value), value]));
  return { ...change, values: Array.from(values.values()) };
}

/** One case for each id: the same fact found on several ways reaches all their operations, and the worst of them counts. */
function merged(changes: readonly Change[], around: Surroundings, { lens, policies }: JudgeOptions): readonly Case[] {
  const weight = ({ rule, change }: Pick<Case, 'rule' | 'change'>): number =>
    severity.indexOf(impactUnder(lens, stanceFor(rule, change, around, policies)));
  const cases = new Map<string, Case>();
  for (const change of changes) {
    const rule = ruleFor(change);
    const found: Case = { id: idOf(rule, change), rule, change, made: [change] };
    const known = cases.get(found.id);
    const worst = known === undefined || weight(found) > weight(known) ? found : known;
    const uses = [...(known?.change.uses ?? []), ...change.uses];
    const other = worst === found ? known?.change : found.change;
    const made = worst === found ? [change, ...(known?.made ?? [])] : [...worst.made, change];
    cases.set(found.id, { ...worst, change: { ...withValuesOf(worst.change, other), uses }, made });
  }
  return Array.from(cases.values());
}

const sortKey = ({ id, rule, change }: Case): readonly string[] => {
  const operation = change.uses[0]?.operation;
  return [operation?.path ?? '', operation?.method ?? '', rule.id, change.anchor, id];
};

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((left, index) => left !== (b[index] ?? ''));
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/**
 * Judges each change: what it means under the lens, whom it breaks, why, and what to do. Changes with the same identity
 * (rule, place and fact) become one judgement with the operations of all. Sorted by path, method, rule and place.
 */
export function judge(changes: readonly Change[], options: JudgeOptions): Judgement[] {
  return judgeEach(changes, options).map(({ judgement }) => judgement);
}

/** The judgements of `judge`, each with its changes. */
export function judgeEach(changes: readonly Change[], options: JudgeOptions): Judged[] {
  const around = surroundingsOf(options.base, options.head);
  return merged(changes, around, options)
    .map((each) => ({ each, key: sortKey(each) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ each }) => ({
      judgement: judgeOne(each.id, each.rule, each.change, around, options),
      changes: each.made,
    }));
}

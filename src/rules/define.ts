import type { ChangeKind, ChangeOf, Direction, Effect } from '../model/change.ts';
import type { Relation } from './derive.ts';
import type { PolicyId } from './policies.ts';

/** What part of a small OpenAPI 3.1 document the two fragments of an example are; `document` is its whole content. */
export type ExamplePlace =
  | 'document'
  | 'paths'
  | 'operation'
  | 'parameters'
  | 'query-parameter'
  | 'request-body'
  | 'request-schema'
  | 'response'
  | 'responses'
  | 'response-schema'
  | 'webhook'
  | 'webhook-schema';

/** A change small enough to read, and everything that must be said about it. `before` and `after` are YAML. */
export interface Example {
  readonly name: string;
  readonly in: ExamplePlace;
  readonly before: string;
  readonly after: string;
  /** The messages of all rules, this one's included, in any order. */
  readonly says: readonly string[];
}

type EffectKeyword<K extends ChangeKind> = ChangeOf<K> extends { readonly effect: Effect } ? 'effect' : never;

/** Everything a person would ask about one opinion, in one object. */
export interface Rule<K extends ChangeKind = ChangeKind> {
  /** Kebab-case `<direction>-<thing>-<what happened>`, in the words of a reader. Never renamed. */
  readonly id: string;
  readonly title: string;
  readonly on: K;
  /** Judges only this direction; null: either. */
  readonly direction: Direction | null;
  /** Judges only these effects; null: any. */
  readonly effects: readonly Effect[] | null;
  readonly when: (change: ChangeOf<K>) => boolean;
  /** What happened; `effect` takes the effect the comparison found. */
  readonly relation: Relation | EffectKeyword<K>;
  /** The effects that its page explains, where only some are usual. */
  readonly usually: readonly Effect[];
  /** Where practice differs from what would be derived; for some effects or for all. */
  readonly policy: PolicyId | Readonly<Partial<Record<Effect, PolicyId>>> | null;
  /** One sentence, past tense; `it` is the subject phrase of the place (`Response property \`owner.name\``). */
  readonly says: (change: ChangeOf<K>, it: string) => string;
  /** Who breaks and how. */
  readonly why: string;
  /** What to do instead, as an imperative. */
  readonly fix: string;
  readonly examples: readonly [Example, ...Example[]];
}

/** A rule of some kind; `on` tells which. */
export type AnyRule = { [K in ChangeKind]: Rule<K> }[ChangeKind];

type Optional = 'direction' | 'effects' | 'when' | 'usually' | 'policy';

/** Fills in what a rule leaves open and keeps `on`, `when` and `says` talking about the same kind of change. */
export function defineRule<const K extends ChangeKind>(
  rule: Omit<Rule<K>, Optional> & Partial<Pick<Rule<K>, Optional>>,
): Rule<K> {
  const effects = rule.effects ?? null;
  return {
    direction: null,
    when: () => true,
    usually: effects ?? ['narrowed', 'widened', 'replaced', 'undecided'],
    policy: null,
    ...rule,
    effects,
  };
}

import type { Change, ChangeKind, ChangeOf, Direction, Effect } from '../model/change.ts';
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

/** What an example says for a side that has no description at all. */
export const NO_DOCUMENT = '# no such file';

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

/** What is said once about a rule, whatever it judges. */
interface About {
  /** Kebab-case `<direction>-<thing>-<what happened>`, in the words of a reader. Never renamed. */
  readonly id: string;
  readonly title: string;
  /** Judges only this direction; null: either. */
  readonly direction: Direction | null;
  /** Judges only these effects; null: any. */
  readonly effects: readonly Effect[] | null;
  /** The effects that its page explains, where only some are usual. */
  readonly usually: readonly Effect[];
  /** Where practice differs from what would be derived; for some effects or for all. */
  readonly policy: PolicyId | Readonly<Partial<Record<Effect, PolicyId>>> | null;
  /** Who breaks and how. */
  readonly why: string;
  /** What to do instead, as an imperative. */
  readonly fix: string;
  readonly examples: readonly [Example, ...Example[]];
}

/** Everything a person would ask about one opinion, in one object. */
export interface Definition<K extends ChangeKind> extends About {
  readonly on: K;
  readonly when: (change: ChangeOf<K>) => boolean;
  /** What happened; `effect` takes the effect the comparison found. */
  readonly relation: Relation | EffectKeyword<K>;
  /** One sentence, past tense; `it` is the subject phrase of the place (`Response property \`owner.name\``). */
  readonly says: (change: ChangeOf<K>, it: string) => string;
}

/** A rule, ready to be asked about any change. */
export interface Rule<K extends ChangeKind = ChangeKind> extends About {
  readonly on: K;
  readonly relation: Relation | 'effect';
  /** Whether the rule has an opinion on a change. */
  fits(change: Change): boolean;
  /** The sentence about a change that fits; empty for one that does not. */
  message(change: Change, it: string): string;
}

type Optional = 'direction' | 'effects' | 'when' | 'usually' | 'policy';

/** Fills in what a definition leaves open and keeps `on`, `when` and `says` talking about the same kind of change. */
export function defineRule<const K extends ChangeKind>(
  definition: Omit<Definition<K>, Optional> & Partial<Pick<Definition<K>, Optional>>,
): Rule<K> {
  const { when, says, relation, direction = null, effects = null, policy = null, ...rest } = definition;
  const isMine = (change: Change): change is ChangeOf<K> => change.kind === definition.on;
  const goesMyWay = (change: Change): boolean =>
    direction === null || change.direction === null || direction === change.direction;
  const hasMyEffect = (change: Change): boolean =>
    effects === null || !('effect' in change) || effects.includes(change.effect);
  return {
    usually: effects ?? ['narrowed', 'widened', 'replaced', 'undecided'],
    ...rest,
    direction,
    effects,
    policy,
    relation,
    fits: (change) => isMine(change) && goesMyWay(change) && hasMyEffect(change) && (when?.(change) ?? true),
    message: (change, it) => (isMine(change) ? says(change, it) : ''),
  };
}

/** What happened at a change, as its rule sees it. */
export function relationOf(rule: Rule, change: Change): Relation {
  if (rule.relation !== 'effect') return rule.relation;
  return 'effect' in change ? change.effect : 'unknown';
}

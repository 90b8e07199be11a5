import type { Direction, Effect } from '../model/change.ts';
import type { Bump, Impact, Lens } from '../model/finding.ts';

/**
 * What happened to the contract at a place. The four effects speak of sets of messages; `lost`: something callers had is
 * gone; `gained`: something new is on offer; `semantic`: the same messages mean something else; `generated-code`: only names
 * in generated clients differ; `text`: only readers notice; `unknown`: nothing here can tell.
 */
export type Relation = Effect | 'lost' | 'gained' | 'semantic' | 'generated-code' | 'text' | 'unknown';

/** What a change is to each kind of consumer. `wire` ⊂ `strict` ⊂ `sdk`: what breaks one breaks the ones after it. */
export type Stance = Readonly<Record<Lens, Impact>>;

/** All lenses, the most tolerant first. */
export const lenses: readonly Lens[] = ['wire', 'strict', 'sdk'];

/** The same impact under every lens. */
export function everywhere(impact: Impact): Stance {
  return { wire: impact, strict: impact, sdk: impact };
}

const eitherWay = {
  undecided: everywhere('potentially-breaking'),
  lost: everywhere('breaking'),
  gained: everywhere('non-breaking'),
  semantic: everywhere('breaking'),
  'generated-code': { wire: 'documentation', strict: 'documentation', sdk: 'breaking' },
  text: everywhere('documentation'),
  unknown: everywhere('unclassified'),
} as const;

const stances: Readonly<Record<Direction, Readonly<Record<Relation, Stance>>>> = {
  request: {
    narrowed: everywhere('breaking'),
    widened: everywhere('non-breaking'),
    replaced: everywhere('breaking'),
    ...eitherWay,
  },
  response: {
    narrowed: everywhere('non-breaking'),
    widened: everywhere('breaking'),
    replaced: everywhere('breaking'),
    ...eitherWay,
  },
};

/**
 * The one place where an impact comes from: who sends it, and what happened to the set of messages. A request that is
 * refused now and a response that was never announced break; the other way round it is an addition. A change that goes no
 * way in particular (`direction` null) is judged as input.
 */
export function derive(direction: Direction | null, relation: Relation): Stance {
  return stances[direction ?? 'request'][relation];
}

const bumps: Readonly<Record<Impact, Bump>> = {
  breaking: 'major',
  'potentially-breaking': 'minor',
  'non-breaking': 'minor',
  documentation: 'patch',
  // Nobody can say that it is harmless, so a patch would promise too much.
  unclassified: 'minor',
};

/** The version step an impact asks for (SemVer 2.0.0 §6–8). Never `none`: whatever differs deserves a new version. */
export function bumpOf(impact: Impact): Bump {
  return bumps[impact];
}

/** The lenses under which a stance breaks. */
export function breaksOf(stance: Stance): readonly Lens[] {
  return lenses.filter((lens) => stance[lens] === 'breaking');
}

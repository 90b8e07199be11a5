import type { Direction, Effect } from '../model/change.ts';
import type { Bump, Impact, Lens, LensSetting } from '../model/finding.ts';

/**
 * What happened to the contract at a place. The four effects speak of sets of messages; `lost`: something callers had is
 * gone; `gained`: something new is on offer; `semantic`: the same messages mean something else; `generated-code`: only names
 * in generated clients differ; `text`: only readers notice; `unknown`: nothing here can tell.
 */
export type Relation = Effect | 'lost' | 'gained' | 'semantic' | 'generated-code' | 'text' | 'unknown';

/**
 * What a change is to each kind of consumer. `wire` ⊂ `strict` ⊂ `sdk`: what breaks one breaks the ones after it. `docs`: to
 * clients of `wire` who read the documentation.
 */
export type Stance = Readonly<Record<Lens | 'docs', Impact>>;

/** All lenses, the most tolerant first. */
export const lenses: readonly Lens[] = ['wire', 'strict', 'sdk'];

/** The same impact under every lens. */
export function everywhere(impact: Impact): Stance {
  return { wire: impact, strict: impact, sdk: impact, docs: impact };
}

const eitherWay = {
  undecided: everywhere('potentially-breaking'),
  lost: everywhere('breaking'),
  gained: everywhere('non-breaking'),
  semantic: everywhere('breaking'),
  'generated-code': { ...everywhere('documentation'), sdk: 'breaking' },
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

/** The impacts, the least serious first. */
export const severity: readonly Impact[] = [
  'documentation',
  'non-breaking',
  'unclassified',
  'potentially-breaking',
  'breaking',
];

/** The stance with no impact more serious than one. */
export function atMost(impact: Impact, { wire, strict, sdk, docs }: Stance): Stance {
  const least = (one: Impact): Impact => (severity.indexOf(one) > severity.indexOf(impact) ? impact : one);
  return { wire: least(wire), strict: least(strict), sdk: least(sdk), docs: least(docs) };
}

const clients: Readonly<Record<LensSetting, Lens>> = {
  wire: 'wire',
  strict: 'strict',
  sdk: 'sdk',
  docs: 'wire',
  'strict+docs': 'strict',
  'sdk+docs': 'sdk',
};

/** The impact of a stance: on the clients, or on the readers where they are protected and it is worse for them. */
export function impactUnder(lens: LensSetting, stance: Stance): Impact {
  const impact = stance[clients[lens]];
  if (lens === clients[lens]) return impact;
  return severity.indexOf(stance.docs) > severity.indexOf(impact) ? stance.docs : impact;
}

/** The version step that a stance asks for. What only readers miss never asks for more than what clients notice. */
export function bumpUnder(lens: LensSetting, stance: Stance): Bump {
  return bumpOf(stance[clients[lens]]);
}

/** The lenses under which a stance breaks. */
export function breaksOf(stance: Stance): readonly Lens[] {
  return lenses.filter((lens) => stance[lens] === 'breaking');
}

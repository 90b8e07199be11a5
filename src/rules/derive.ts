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

const byDirection: Readonly<Record<Direction, Readonly<Record<'narrowed' | 'widened' | 'replaced', Impact>>>> = {
  request: { narrowed: 'breaking', widened: 'non-breaking', replaced: 'breaking' },
  response: { narrowed: 'non-breaking', widened: 'breaking', replaced: 'breaking' },
};

/** The same impact under every lens. */
export function everywhere(impact: Impact): Stance {
  return { wire: impact, strict: impact, sdk: impact };
}

/**
 * The one place where an impact comes from: who sends it, and what happened to the set of messages. A request that is
 * refused now and a response that was never announced break; the other way round it is an addition. A change that goes no
 * way in particular (`direction` null) is judged as input.
 */
export function derive(direction: Direction | null, relation: Relation): Stance {
  switch (relation) {
    case 'narrowed':
    case 'widened':
    case 'replaced':
      return everywhere(byDirection[direction ?? 'request'][relation]);
    case 'undecided':
      return everywhere('potentially-breaking');
    case 'lost':
    case 'semantic':
      return everywhere('breaking');
    case 'gained':
      return everywhere('non-breaking');
    case 'generated-code':
      return { wire: 'non-breaking', strict: 'non-breaking', sdk: 'breaking' };
    case 'text':
      return everywhere('documentation');
    case 'unknown':
      return everywhere('unclassified');
  }
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

import type { Change, Use } from '../model/change.ts';
import type { Judgement, Witness } from '../model/finding.ts';
import type { WitnessSearch } from '../schema/witnesses/witness.ts';
import { operationLabel, partLabel, quoted } from './part-names.ts';
import type { SchemaEvidence } from './evidence.ts';

/** Which breaks are to be proved. */
export type WitnessMode = 'shown' | 'all' | 'off';

/** A judgement and the changes it is about, the worst first. */
interface Judged {
  readonly judgement: Judgement;
  readonly changes: readonly Change[];
}

/** Reports print the first ones only. */
const SHOWN = 25;

/**
 * Gives breaking and potentially breaking judgements about schemas their witness, or the reason why they have none. The
 * validator is loaded when the first one is needed.
 */
export async function addWitnesses(
  judged: readonly Judged[],
  evidence: SchemaEvidence | null,
  mode: WitnessMode,
): Promise<readonly Judgement[]> {
  const wanted = evidence === null || mode === 'off' ? new Set<Judged>() : chosen(judged, evidence, mode);
  if (evidence === null || wanted.size === 0) return judged.map(({ judgement }) => judgement);
  let search: WitnessSearch | null = null;
  const made: Judgement[] = [];
  for (const each of judged) {
    const stated = wanted.has(each) ? withoutSearch(each.changes) : null;
    if (!wanted.has(each)) made.push(each.judgement);
    else if (stated !== null) made.push({ ...each.judgement, noWitness: stated });
    else {
      search ??= (await import('../schema/witnesses/witness.ts')).createWitnessSearch(
        evidence.comparison,
        evidence.base,
        evidence.head,
      );
      made.push({ ...each.judgement, ...answer(search, evidence, each.changes) });
    }
  }
  return made;
}

function chosen(judged: readonly Judged[], evidence: SchemaEvidence, mode: WitnessMode): ReadonlySet<Judged> {
  const aboutSchemas = judged.filter(
    ({ judgement, changes }) =>
      (judgement.impact === 'breaking' || judgement.impact === 'potentially-breaking') &&
      changes.some((change) => evidence.sightings.has(change)),
  );
  if (mode === 'all') return new Set(aboutSchemas);
  const byImpact = (impact: Judgement['impact']): readonly Judged[] =>
    aboutSchemas.filter(({ judgement }) => judgement.impact === impact);
  return new Set(copiesLast([...byImpact('breaking'), ...byImpact('potentially-breaking')]).slice(0, SHOWN));
}

/** What tells of the same change as one before it is printed with that one. */
function copiesLast(judged: readonly Judged[]): readonly Judged[] {
  const causes = new Set<string>();
  const copies = new Set<Judged>();
  for (const each of judged) {
    const { cause } = each.judgement;
    if (cause === undefined) continue;
    if (causes.has(cause)) copies.add(each);
    causes.add(cause);
  }
  return [...judged.filter((each) => !copies.has(each)), ...copies];
}

/** What no message can show: the same ones are valid, and something else is different. */
function withoutSearch(changes: readonly Change[]): string | null {
  const [change] = changes;
  if (change === undefined) return null;
  const { kind, direction } = change;
  if (change.letThrough === true) return 'No message is refused: another alternative says nothing about what changed.';
  if (kind === 'schema.keyword-changed' && change.keyword === '$ref')
    return 'A reference leads to nothing that was read, so that nobody knows which messages are valid.';
  if (kind === 'schema.nullable-changed' && change.asText !== undefined)
    return 'No specification says what text stands for `null`.';
  if (kind === 'schema.keyword-changed' && change.keyword === 'collectionFormat')
    return 'The same values are valid; they are written in another way.';
  if (kind === 'schema.default-changed')
    return 'The same messages are valid; what is left out means something else now.';
  if (kind === 'schema.discriminator-changed')
    return 'The same messages are valid; the value that tells the alternatives apart is read differently.';
  if (kind === 'property.removed' && change.stillRequired === true) return null;
  if (kind === 'property.removed' && change.inAlternatives === true && !(direction === 'response' && change.required))
    return 'The property has its place in some of the alternatives; those without it say nothing about it.';
  if (kind === 'property.removed' && direction === 'request' && change.open)
    return 'Such requests are still accepted; the property is ignored now.';
  if (kind === 'schema.branch-removed' && change.lost !== undefined)
    return 'Such requests are still accepted; what only this alternative described is ignored now.';
  if (kind === 'property.removed' && direction === 'response' && !change.required)
    return 'Responses without the property were always valid; clients that rely on it miss it now.';
  if ('effect' in change && goesWell(change.effect, direction))
    return direction === 'request' ? ALL_ACCEPTED : kind === 'schema.branch-removed' ? NONE_OF_BRANCH : NONE_NEW;
  return null;
}

const ALL_ACCEPTED = 'Every message that was valid before is valid now.';
const NONE_NEW = 'Every message that may come now was valid before; what else was valid does not come any more.';
const NONE_OF_BRANCH =
  'Every message that may come now was valid before; what only this alternative described does not come any more.';

/** Nothing that one party may send is refused by the other. */
const goesWell = (effect: string, direction: Change['direction']): boolean =>
  (direction === 'request' && effect === 'widened') || (direction === 'response' && effect === 'narrowed');

function answer(
  search: WitnessSearch,
  { sightings }: SchemaEvidence,
  changes: readonly Change[],
): Pick<Judgement, 'witness' | 'noWitness'> {
  let reason = 'No example was found within the budget of the search.';
  for (const change of changes.slice(0, 3)) {
    const known = sightings.get(change);
    const { direction } = change;
    if (known === undefined || direction === null) continue;
    const trails = known.seen.map(({ trail }) => trail);
    const found = search.find(known, trails, change.component === null);
    if ('missing' in found) {
      reason = found.missing;
      continue;
    }
    const use = known.seen.find(({ trail }) => trail === found.trail)?.use;
    const witness: Witness = {
      direction,
      instance: found.instance,
      allowedBy: direction === 'request' ? 'base' : 'head',
      refusedBy: direction === 'request' ? 'head' : 'base',
      reason: found.reason,
      ...(use === undefined ? {} : { subject: subjectOf(use, found.part) }),
    };
    return { witness };
  }
  return { noWitness: reason };
}

const subjectOf = (use: Use, part: string): string => {
  const message = `${partLabel(use)} of ${operationLabel(use.operation)}`;
  const whole = use.derived === undefined ? message : `${quoted(use.derived)} in the ${message}`;
  return part === '' ? whole : `value of ${quoted(part)} in the ${whole}`;
};

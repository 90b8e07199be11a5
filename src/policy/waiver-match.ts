import type { Judgement } from '../model/finding.ts';
import type { PlacePattern, Waiver } from '../model/waiver.ts';
import { matchesSegments } from './patterns.ts';

/** A path template as its parts; what its parameters are called makes no difference to a request. */
const partsOf = (path: string): readonly string[] => path.replaceAll(/\{[^{}/]*\}/g, '{}').split('/');

/**
 * Is a finding at a place? One that touches several operations is only when all of them are: what a waiver lets pass at
 * one operation must not pass at another.
 */
export function isAt(place: PlacePattern, finding: Pick<Judgement, 'operations' | 'locations'>): boolean {
  const { method, path, pointer } = place;
  const { operations, locations } = finding;
  if (path !== null) {
    const wanted = partsOf(path);
    const all = operations.every(
      (operation) =>
        (method === null || operation.method.toLowerCase() === method) &&
        matchesSegments(wanted, partsOf(operation.path)),
    );
    if (operations.length === 0 || !all) return false;
  }
  if (pointer === null) return true;
  const wanted = pointer.split('/');
  return [locations.base, locations.head].some(
    (location) => location !== undefined && matchesSegments(wanted, location.pointer.split('/')),
  );
}

/** Does a waiver name this finding? */
export function names(
  { target }: Waiver,
  finding: Pick<Judgement, 'id' | 'rule' | 'operations' | 'locations'>,
): boolean {
  if (target.by === 'id') return target.id === finding.id;
  return target.rule === finding.rule && isAt(target.at, finding);
}

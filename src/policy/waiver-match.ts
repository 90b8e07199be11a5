import type { Judgement } from '../model/finding.ts';
import type { PlacePattern, Waiver } from '../model/waiver.ts';

// Patterns come from a repository and places from a description; both may be made to be slow. So there are no regular
// expressions here: both matchers go back to the last wildcard only, which is at most length times length.

/** Does a text fit a pattern in which `*` stands for any characters? */
function fitsText(pattern: string, text: string): boolean {
  return fits(pattern.split(''), text.split(''), '*', (wanted, given) => wanted === given);
}

/** Does a list fit one in which `**` stands for any number of parts, and `*` for any characters of one? */
function fitsParts(pattern: readonly string[], parts: readonly string[]): boolean {
  return fits(pattern, parts, '**', fitsText);
}

function fits(
  pattern: readonly string[],
  given: readonly string[],
  wildcard: string,
  same: (wanted: string, part: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < given.length) {
    const wanted = pattern[at];
    if (wanted === wildcard) {
      star = at;
      resume = index;
      at += 1;
    } else if (wanted !== undefined && same(wanted, given[index] ?? '')) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      index = resume;
      at = star + 1;
    } else return false;
  }
  return pattern.slice(at).every((rest) => rest === wildcard);
}

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
        (method === null || operation.method.toLowerCase() === method) && fitsParts(wanted, partsOf(operation.path)),
    );
    if (operations.length === 0 || !all) return false;
  }
  if (pointer === null) return true;
  const wanted = pointer.split('/');
  return [locations.base, locations.head].some(
    (location) => location !== undefined && fitsParts(wanted, location.pointer.split('/')),
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

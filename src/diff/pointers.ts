import type { Place } from '../model/location.ts';

/** The place one or more members deeper (RFC 6901 §3: `~` and `/` are escaped). */
export function inside(place: Place, ...members: readonly string[]): Place {
  let { pointer } = place;
  for (const member of members) pointer += `/${/[~/]/.test(member) ? escaped(member) : member}`;
  return { file: place.file, pointer };
}

const escaped = (member: string): string => member.replaceAll('~', '~0').replaceAll('/', '~1');

/** The place of the object or list that holds this one; a whole document holds itself. */
export function holder(place: Place): Place {
  return { file: place.file, pointer: place.pointer.slice(0, Math.max(0, place.pointer.lastIndexOf('/'))) };
}

/** Whether `place` is `ancestor` or stands in it. */
export function isWithin(place: Place, ancestor: Place): boolean {
  if (place.file !== ancestor.file || !place.pointer.startsWith(ancestor.pointer)) return false;
  return place.pointer.length === ancestor.pointer.length || place.pointer[ancestor.pointer.length] === '/';
}

/** The identity of a place. */
export const keyOf = ({ file, pointer }: Place): string => `${file}#${pointer}`;

export function samePlace(left: Place, right: Place): boolean {
  return left.file === right.file && left.pointer === right.pointer;
}

/** A member as it is called, from how it stands in a pointer. */
export const unescaped = (member: string): string =>
  member.includes('~') ? member.replaceAll('~1', '/').replaceAll('~0', '~') : member;

/** The members a pointer leads through, unescaped. */
export function membersOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescaped);
}

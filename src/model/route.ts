/** Characters of an operation or a path that are shown. */
export const ROUTE_LENGTH = 200;

const START = 20;

/**
 * An operation (`GET /users`) or a URL in no more than {@link ROUTE_LENGTH} characters. A long one is cut in the middle:
 * those of one API begin alike and differ at their end.
 */
export function shortRoute(text: string): string {
  const points = Array.from(text);
  if (points.length <= ROUTE_LENGTH) return text;
  const tail = points.slice(START + 1 - ROUTE_LENGTH).join('');
  const start = points.slice(0, START).join('');
  const slash = tail.indexOf('/');
  return `${start.slice(0, start.lastIndexOf('/') + 1) || start}…${slash < 0 ? tail : tail.slice(slash)}`;
}

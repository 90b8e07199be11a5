import type { Json } from '../model/json.ts';
import { ROUTE_LENGTH, shortRoute } from '../model/route.ts';

const longest = 80;

// Control characters, line and paragraph separators, zero-width and bidirectional controls: nothing that could break the
// line, hide text or turn its direction may reach a message.
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;

/** Text from a document as one harmless line between backticks, of no more characters than this. */
export function code(text: string, atMost = longest): string {
  const line = text
    .slice(0, 4 * atMost)
    .replace(unprintable, ' ')
    .replaceAll('`', "'")
    .trim();
  const points = Array.from(line); // by code point: half a pair is no character
  const short = points.length > atMost ? `${points.slice(0, atMost - 1).join('')}…` : line;
  return `\`${short === '' ? '""' : short}\``;
}

const START = 20;

/** A data path between backticks. A long one is cut in the middle: its end says what is meant, its start where to look. */
export function path(text: string): string {
  const points = Array.from(text);
  if (points.length <= longest) return code(text);
  const tail = points.slice(START + 1 - longest).join('');
  const dot = tail.indexOf('.');
  const end = dot < 0 ? tail : tail.slice(dot + 1);
  const start = points.slice(0, START).join('');
  return code(`${start.slice(0, start.lastIndexOf('.') + 1)}…${dot < 0 ? '' : '.'}${end}`);
}

/** An operation or a URL between backticks. */
export const route = (text: string): string => code(shortRoute(text), ROUTE_LENGTH);

/** Whether a string would be read as another JSON value without its quotes. */
function looksLikeJson(text: string): boolean {
  return /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|["[{].*)$/su.test(text) || text !== text.trim();
}

/** A value as people read it: strings without quotes unless they would look like something else. */
export function value(json: Json | undefined): string {
  if (json === undefined) return 'nothing';
  if (typeof json === 'string' && !looksLikeJson(json)) return code(json);
  return code(JSON.stringify(json));
}

/** A few values joined by commas, the rest counted. */
export function list(values: readonly Json[], atMost = 6): string {
  const shown = values.slice(0, atMost).map((each) => value(each));
  const more = values.length - shown.length;
  if (shown.length === 0) return 'nothing';
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.at(-1) ?? '';
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ` from … to …`, ` to …`, or ` from …`, as far as both sides say something. */
export function fromTo(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return after === undefined ? '' : ` to ${value(after)}`;
  return after === undefined ? ` from ${value(before)}` : ` from ${value(before)} to ${value(after)}`;
}

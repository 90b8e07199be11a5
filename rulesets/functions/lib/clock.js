// Dates. "Now" comes from the rule's option `today`, from the host's context, from the symbol `api-governor.now` on the
// global object (for hosts that go through Spectral), or else from the clock.

import { asText } from './document.js';

const day = 86_400_000;
const dateForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.*)?$/;

/** The time a rule should take for now, in milliseconds. */
export function nowOf(options, context) {
  const candidates = [options.today, context.now, globalThis[Symbol.for('api-governor.now')]];
  for (const candidate of candidates) {
    const time = candidate instanceof Date ? candidate.getTime() : new Date(candidate ?? Number.NaN).getTime();
    if (!Number.isNaN(time)) return time;
  }
  return Date.now();
}

/** The time of an RFC 3339 date or date-time, or undefined when the value is none. YAML parsers may hand over a Date. */
export function timeOf(value) {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.getTime();
  if (typeof value !== 'string' || !dateForm.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  // Date.parse rolls 30 February over into March.
  return new Date(Date.parse(value.slice(0, 10))).toISOString().slice(0, 10) === value.slice(0, 10) ? time : undefined;
}

/** A date as a message shows it. */
export const shownDate = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : asText(value));

/** Whole days between two times. */
export const daysBetween = (from, to) => Math.round((to - from) / day);

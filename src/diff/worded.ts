import type { FactPayload } from '../schema/facts/fact.ts';

/**
 * What is left to say of a difference that was proved to change no message: a keyword that is written in other words.
 * Properties and alternatives are no such words: which of them there are is told as it is, or not at all.
 */
export function worded(payload: FactPayload): FactPayload | null {
  const key = keywordOf(payload);
  if (key === null || !('before' in payload)) return null;
  return { kind: 'text.changed', key, before: payload.before ?? undefined, after: payload.after ?? undefined };
}

/** The same for what a proof about a larger schema says; there only keywords in which people say things count. */
export function wordedBelow(payload: FactPayload): FactPayload | null {
  if (payload.kind !== 'schema.keyword-changed' || !holdsSchemas(payload.keyword)) return null;
  return { kind: 'text.changed', key: payload.keyword, before: payload.before, after: payload.after };
}

/** Keywords that hold schemas or conditions, in which people say things as well. */
function holdsSchemas(keyword: string): boolean {
  return /^(?:not|if|then|else|contains|unevaluated.*|dependentSchemas|dependencies|contentSchema)$/.test(keyword);
}

function keywordOf(payload: FactPayload): string | null {
  switch (payload.kind) {
    case 'schema.keyword-changed':
    case 'schema.bound-changed':
      return payload.keyword;
    case 'schema.format-changed':
      return 'format';
    case 'schema.pattern-changed':
      return 'pattern';
    case 'schema.type-changed':
      return 'type';
    default:
      return null;
  }
}

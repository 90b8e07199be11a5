/** The functions of `@stoplight/spectral-functions`, asked about their options before anything runs. */
import * as functions from '@stoplight/spectral-functions';
import type { Json } from '../../model/json.ts';
import { isObject } from './node.ts';

/** What is wrong with the options of a function, and at which member of them. */
export interface OptionsProblem {
  readonly problem: string;
  readonly path: readonly string[];
}

/** Checks options as the function itself would before it runs; null when they can be used. */
export function coreOptionsProblem(name: string, options: Json): OptionsProblem | null {
  const known = functions as unknown as Readonly<Record<string, { readonly validator?: (options: Json) => void }>>;
  try {
    known[name]?.validator?.(options);
  } catch (error) {
    return problemOf(error);
  }
  return name === 'pattern' ? patternProblem(options) : null;
}

/** Spectral throws one error, or one that has several: the first says enough. */
function problemOf(error: unknown): OptionsProblem {
  const all: unknown = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : null;
  const first: unknown = Array.isArray(all) ? all[0] : error;
  const message = first instanceof Error ? first.message : 'its options can not be used';
  const path: unknown = typeof first === 'object' && first !== null && 'path' in first ? first.path : [];
  const names = Array.isArray(path) ? path.map(String) : [];
  return { problem: sentence(message), path: names[0] === 'functionOptions' ? names.slice(1) : names };
}

function sentence(message: string): string {
  const [line = ''] = message.split('\n');
  const text = line.trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** An expression that can't be compiled would fail only when it first meets a value. */
function patternProblem(options: Json): OptionsProblem | null {
  if (!isObject(options)) return null;
  for (const key of ['match', 'notMatch']) {
    const pattern = Object.hasOwn(options, key) ? options[key] : undefined;
    if (typeof pattern !== 'string') continue;
    // `/…/flags`, or the pattern alone: `pattern.ts` of the package.
    const parts = /^\/(.+)\/([a-z]*)$/.exec(pattern);
    try {
      RegExp(parts?.[1] ?? pattern, parts?.[2] ?? '');
    } catch {
      return { problem: `"${key}" is no regular expression that JavaScript can read.`, path: [key] };
    }
  }
  return null;
}

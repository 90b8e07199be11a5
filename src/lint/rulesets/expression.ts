/**
 * Expressions that say where in a document a rule looks (`given`, aliases, `field`). Spectral has two engines for them:
 * nimma, and jsonpath-plus for what nimma can't parse or can't do in one pass. Each reads the same text in its own way,
 * so an expression is cut into steps by the parser of the engine that will run it, and its filters are looked at then.
 */
import { JSONPath } from 'jsonpath-plus';
import { parse, type PathNode } from 'nimma/parser';
import { quoted } from '../../settings/suggest.ts';
import { filterProblem, isExpression, isReservedName } from './filter.ts';

const MOST_CHARACTERS = 4_000;

/** Whether anything but the allow-list may stand in filters. */
export type Trust = 'data' | 'code';

/**
 * What is wrong with an expression whose aliases are resolved, as a sentence; null when it can be used.
 */
export function expressionProblem(expression: string, trust: Trust): string | null {
  if (!expression.startsWith('$')) return 'It is no JSONPath: it must start with "$" or with "#" and an alias.';
  if (expression.length > MOST_CHARACTERS) return `It is longer than ${MOST_CHARACTERS} characters.`;
  const nodes = nimmaNodes(expression);
  const filters =
    nodes === null || nodes.filter(({ deep }) => deep === true).length > 1
      ? fallbackFilters(expression)
      : nodes.filter(({ type }) => type === 'ScriptFilterExpression').map(({ value }) => String(value));
  if (filters === null)
    return 'It is no JSONPath: its brackets do not match, or something stands in them that is no step.';
  const unread = filters.find((filter) => !isExpression(filter));
  if (unread !== undefined) return `Its filter ${quoted(unread)} is no expression that can be read.`;
  if (trust === 'code') return null;
  const problems = filters.map((filter) => {
    const problem = filterProblem(filter);
    return problem === null ? null : `Its filter ${quoted(filter)} ${problem}.`;
  });
  return problems.find((problem) => problem !== null) ?? null;
}

/** What is wrong with a `field`, as a sentence; null when it can be used. */
export function fieldProblem(field: string, trust: Trust): string | null {
  if (!field.startsWith('$')) {
    const reserved = field.split(/[.[\]'"]+/).find(isReservedName);
    return reserved === undefined || trust === 'code' ? null : `A field must not be named ${quoted(reserved)}.`;
  }
  const filters = fallbackFilters(field);
  if (filters === null)
    return 'It is no JSONPath: its brackets do not match, or something stands in them that is no step.';
  if (filters.length > 0 && trust === 'data') return 'A field must not have a filter; filter in "given".';
  return null;
}

function nimmaNodes(expression: string): readonly PathNode[] | null {
  try {
    return parse(expression);
  } catch {
    return null;
  }
}

/** The filters that jsonpath-plus would run; null when its reading of the text can't be relied on. */
function fallbackFilters(expression: string): readonly string[] | null {
  if (!isBalanced(expression)) return null;
  const steps: readonly string[] = JSONPath.toPathArray(expression);
  const filters: string[] = [];
  for (const step of steps) {
    const filter = /^\??\((.*)\)$/su.exec(step)?.[1];
    if (filter !== undefined) filters.push(filter);
    else if (/[()?]/.test(step) && !/^@\w+\(\)$/.test(step)) return null;
  }
  // It looks for filters inside of filters by text, also in quotes.
  return filters.some((filter) => /\?\(|\[\(|'\(/.test(filter)) ? null : filters;
}

/** Whether brackets and parentheses close in order, outside of quotes. Regular expressions count like other text. */
function isBalanced(expression: string): boolean {
  const open: string[] = [];
  const bare = expression.replaceAll(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/(?=[a-z]*[).])/gsu,
    '',
  );
  for (const character of bare) {
    if (character === '[' || character === '(') open.push(character);
    else if (character === ']' && open.pop() !== '[') return false;
    else if (character === ')' && open.pop() !== '(') return false;
  }
  return open.length === 0;
}

import type { Finding } from '../model/finding.ts';
import type { Group } from './outline.ts';
import { numeral, operationName } from './words.ts';

/*
 * Where in an operation or component findings of a ruleset are. Messages of our own rules say it; those of others are
 * often one sentence for all places, and a line of a file of many thousands says little.
 */

/** More places than this are counted. */
const SHOWN = 3;

/** Places as paths with dots, each beginning in the operation or component that is named beside it. */
export interface Spots {
  readonly shown: readonly string[];
  /** ` and 24 more`, or nothing. */
  readonly more: string;
}

/** Null where messages say it, or where all is said by naming operations and components. */
export function spotsOf({ lead, findings }: Group): Spots | null {
  if (lead.source !== 'lint' || lead.fix !== '') return null;
  const names = [...new Set(findings.map(spotOf))].filter((name) => name !== '');
  if (names.length === 0) return null;
  const rest = names.length - SHOWN;
  return { shown: names.slice(0, SHOWN), more: rest > 0 ? ` and ${numeral(rest)} more` : '' };
}

/** Where in the API one finding is, when its message does not say it. */
export function whereOf(finding: Finding): string {
  const { source, fix, operations, component } = finding;
  if (source !== 'lint' || fix !== '') return '';
  const holder = operations.length > 0 ? operations.map(operationName).join(', ') : (component ?? '');
  return [holder, spotOf(finding)].filter(Boolean).join(' ');
}

function spotOf({ locations, operations, component }: Finding): string {
  const steps = (locations.head ?? locations.base)?.pointer.split('/').slice(1).map(unescaped) ?? [];
  return steps.slice(named(steps, operations, component)).reduce(joined, '');
}

/** How many steps only lead to what is named anyway. */
function named(steps: readonly string[], operations: Finding['operations'], component: string | null): number {
  const [operation] = operations;
  if (operation !== undefined && operations.length === 1 && steps[2] === operation.method) return 3;
  if (component === null) return 0;
  return steps[0] === 'components' ? 3 : 2;
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

function joined(path: string, step: string): string {
  if (/^\d+$/u.test(step) && !path.endsWith('responses')) return `${path}[${step}]`;
  return path === '' ? step : `${path}.${step}`;
}

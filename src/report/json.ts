import type { Report } from '../model/report.ts';
import type { ReportSchema } from './json-schema.ts';
import { REPORT_SHAPE } from './json-schema.ts';

/** A text that is no report of this version. The message names the place (`/apis/0/findings/3/level`) and what was expected. */
export class InvalidReportError extends Error {
  override readonly name = 'InvalidReportError';
}

/** The report as JSON: keys in the order of the published schema, indented by two spaces, a line break at the end. */
export function json(report: Report): string {
  return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`;
}

/**
 * Reads a report that `json` wrote (`report --from report.json`). Members it does not know are let through: later
 * versions may add some.
 * @throws InvalidReportError when the text is not JSON or not a report.
 */
export function parseReport(text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InvalidReportError('The report is not JSON.');
  }
  assertReport(value);
  return value;
}

function assertReport(value: unknown): asserts value is Report {
  check(value, REPORT_SHAPE, '');
}

function resolved(schema: ReportSchema): ReportSchema {
  if (schema.$ref === undefined) return schema;
  const definition = REPORT_SHAPE.$defs?.[schema.$ref.slice('#/$defs/'.length)];
  if (definition === undefined) throw new InvalidReportError(`The schema of reports has no ${schema.$ref}.`);
  return schema['nullable'] === true ? { ...definition, nullable: true } : definition;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What writing needs of a schema, worked out once: a large report has a hundred thousand values. */
interface Order {
  readonly items: ReportSchema | null;
  readonly members: readonly (readonly [string, ReportSchema])[] | null;
}

const orders = new WeakMap<ReportSchema, Order>();

function orderOf(unresolved: ReportSchema): Order {
  const known = orders.get(unresolved);
  if (known !== undefined) return known;
  const { items = null, properties } = resolved(unresolved);
  const order: Order = { items, members: properties === undefined ? null : Object.entries(properties) };
  orders.set(unresolved, order);
  return order;
}

function ordered(value: unknown, schema: ReportSchema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { items, members } = orderOf(schema);
  if (Array.isArray(value) && items !== null) return value.map((item: unknown) => ordered(item, items));
  if (!isObject(value) || members === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of members) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    if (inner !== undefined) copy[key] = ordered(inner, member);
  }
  return copy;
}

function check(value: unknown, unresolved: ReportSchema, at: string): void {
  const schema = resolved(unresolved);
  if (value === null && schema['nullable'] === true) return;
  checkValue(value, schema, at);
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const [index, item] of value.entries()) check(item, schema.items, `${at}/${index}`);
  }
  if (!isObject(value)) return;
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) fail(at, `the member "${key}" is missing`);
  }
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    if (Object.hasOwn(value, key)) check(value[key], member, `${at}/${key}`);
  }
}

function checkValue(value: unknown, schema: ReportSchema, at: string): void {
  if (schema.const !== undefined && value !== schema.const) fail(at, `expected ${JSON.stringify(schema.const)}`);
  if (schema.enum !== undefined && !schema.enum.some((allowed) => allowed === value)) {
    fail(at, `expected one of ${schema.enum.join(', ')}`);
  }
  if (schema.type !== undefined) {
    const types = [schema.type].flat();
    if (!types.some((type) => isOfType(value, type))) fail(at, `expected ${types.join(' or ')}`);
  }
  if (schema.minimum !== undefined && typeof value === 'number' && value < schema.minimum) {
    fail(at, `expected at least ${schema.minimum}`);
  }
  if (schema.pattern !== undefined && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value)) {
    fail(at, `expected text like ${schema.pattern}`);
  }
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function fail(at: string, expected: string): never {
  throw new InvalidReportError(`Not a report of API Governor: at ${at === '' ? 'the top' : at} ${expected}.`);
}

import type { Change, OperationRef } from '../model/change.ts';
import type { Contract, Operation } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isSameExample } from './examples.ts';
import { isObject, own } from './json-objects.ts';
import { keyOf } from './pointers.ts';
import { type Comparing, isOtherFamily, operationSite, type Pair } from './site.ts';
import { reportUnclassified } from './text.ts';

/*
 * The last net under all comparisons. Where two documents, or two matched operations, are written differently and no
 * change speaks of it, the places that differ are looked at once more: what the comparisons know to mean the same
 * (another order, a default written out, a reference instead of what it leads to, schemas, which are compared as sets)
 * is fine; anything else comes out as `unclassified.changed`. It looks at raw values, so that it also sees what was lost
 * while reading. Its cost is that of one walk through both documents, and nothing where they are equal.
 */

/** Members that other comparisons compare by meaning: another way of writing them is no difference. */
const BY_MEANING: ReadonlySet<string> = new Set([
  'schema',
  'itemSchema',
  'encoding',
  'prefixEncoding',
  'itemEncoding',
  'parameters',
  'callbacks',
  'links',
  'security',
  'servers',
  'consumes',
  'produces',
  'schemes',
]);

/** Keywords of the schema that a header of Swagger 2.0 is (Header Object). */
const OF_HEADERS: ReadonlySet<string> = new Set(
  (
    'type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern ' +
    'maxItems minItems uniqueItems enum multipleOf x-nullable x-extensible-enum'
  ).split(' '),
);

/** Members of a document that are compared piece by piece. */
const BY_PIECES: ReadonlySet<string> = new Set([
  'swagger',
  'openapi',
  'host',
  'basePath',
  'paths',
  'webhooks',
  'x-webhooks',
  'x-ms-paths',
  'x-ms-parameterized-host',
  'components',
  'definitions',
  'responses',
  'securityDefinitions',
]);

/** Maps whose names match in any case. */
const ANY_CASE: ReadonlySet<string> = new Set(['headers', 'content', 'responses']);

/** What leaving a member out means. `style` and `explode` have defaults that depend on others: their comparison knows. */
const DEFAULTS: ReadonlyMap<string, Json | undefined> = new Map<string, Json | undefined>([
  ['required', false],
  ['deprecated', false],
  ['allowReserved', false],
  ['allowEmptyValue', false],
  ['style', undefined],
  ['explode', undefined],
  ['collectionFormat', undefined],
]);

/** Reports operations that differ though nothing was said of them. */
export function guardOperations(comparing: Comparing, pairs: readonly Pair[], changes: readonly Change[]): void {
  if (isOtherFamily(comparing)) return;
  // A change of a component may have hundreds of uses in the same operations as the next one.
  const operations = new Set<OperationRef>();
  for (const { uses } of changes) for (const { operation } of uses) operations.add(operation);
  const named = new Set(Array.from(operations, nameOf));
  for (const pair of pairs) {
    if (named.has(nameOf(pair.ref))) continue;
    const { base, head } = pair;
    if (comparing.sameJson(base.raw, head.raw)) continue;
    const key = unexplained(
      comparing,
      { value: base.raw, place: base.place },
      { value: head.raw, place: head.place },
      BY_MEANING,
    );
    if (key !== null)
      reportUnclassified(operationSite(pair), `operation.${key}`, valueAt(base, key), valueAt(head, key));
  }
}

/** Reports that two documents differ though nothing was said at all. */
export function guardDocuments(comparing: Comparing): void {
  const { base, head } = comparing;
  const [before, after] = [rootOf(base), rootOf(head)];
  if (before === null || after === null || comparing.sameJson(before.value, after.value)) return;
  const key = unexplained(comparing, before, after, new Set([...BY_MEANING, ...BY_PIECES]));
  if (key === null) return;
  const [old, now] = [before, after].map(({ value }) => (isObject(value) ? own(value, key) : undefined));
  comparing.collector.add(
    { kind: 'unclassified.changed', key: `document.${key}`, before: old, after: now },
    {
      direction: null,
      anchor: `document:.${key}`,
      component: null,
      base: before.place,
      head: after.place,
      origins: [before.place, after.place],
      uses: [],
    },
  );
}

interface Located {
  readonly value: Json;
  readonly place: Place;
}

function rootOf(contract: Contract): Located | null {
  return contract.resolve('#', { file: contract.file, pointer: '' });
}

function nameOf({
  kind,
  method,
  path,
}: {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
}): string {
  return `${kind} ${method} ${path}`;
}

function valueAt({ raw }: Operation, key: string): Json | undefined {
  return isObject(raw) ? own(raw, key) : undefined;
}

interface Step {
  /** The member of the outermost objects that leads here, the last one and the one before it. */
  readonly top: string;
  readonly last: string;
  readonly above: string;
  readonly old: Located;
  readonly now: Located;
}

/** The member of two objects in which something differs that nobody compares by meaning; null when there is none. */
function unexplained(comparing: Comparing, old: Located, now: Located, skipped: ReadonlySet<string>): string | null {
  const stack: Step[] = [{ top: '', last: '', above: '', old, now }];
  const seen = new Set<string>();
  const isSwagger = comparing.head.family === 'swagger-2.0';
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const [before, after] = [follow(comparing.base, step.old), follow(comparing.head, step.now)];
    // What two references lead to is compared once: circles end there.
    const key = `${keyOf(before.place)} ${keyOf(after.place)}`;
    if (before !== step.old && after !== step.now && seen.size === seen.add(key).size) continue;
    const [left, right] = [before, after].map(({ value }) => entriesOf(value, ANY_CASE.has(step.last)));
    for (const member of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
      const [x, y] = [left?.get(member), right?.get(member)];
      if (comparing.sameJson(x, y) || meansTheSame(member, x, y)) continue;
      if (isSameExample(membersOf(before.value), membersOf(after.value), member, comparing.sameJson)) continue;
      if (step.top === '' ? skipped.has(member) : BY_MEANING.has(member)) continue;
      if (isSwagger && step.above === 'headers' && OF_HEADERS.has(member)) continue;
      const top = step.top === '' ? member : step.top;
      if (!isContainer(x) || !isContainer(y)) return top;
      const [inOld, inNow] = [
        { value: x, place: before.place },
        { value: y, place: after.place },
      ];
      stack.push({ top, last: member, above: step.last, old: inOld, now: inNow });
    }
  }
  return null;
}

function isContainer(value: Json | undefined): value is Json {
  return typeof value === 'object' && value !== null;
}

function membersOf(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

function follow(contract: Contract, start: Located): Located {
  let found = start;
  for (let step = 0; step < 10; step++) {
    const ref = isObject(found.value) ? own(found.value, '$ref') : undefined;
    const next = typeof ref === 'string' ? contract.resolve(ref, found.place) : null;
    if (next === null) return found;
    // What stands beside a reference is said of what it leads to.
    const { $ref: _, ...beside } = isObject(found.value) ? found.value : {};
    const isAlone = Object.keys(beside).length === 0 || !isObject(next.value);
    found = isAlone ? next : { value: { ...membersOf(next.value), ...beside }, place: next.place };
  }
  return found;
}

/** Members by name; lists of plain values as sets. */
function entriesOf(value: Json, anyCase: boolean): ReadonlyMap<string, Json> {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return new Map(items.map((item, index) => [isContainer(item) ? String(index) : JSON.stringify(item), item]));
  }
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(anyCase ? entries.map(([key, member]) => [looseName(key), member]) : entries);
}

/** Names of headers, ranges of statuses and media types, whose charset says nothing about the content. */
function looseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/;charset=[^;]*/, '')
    .replaceAll(/="([^"\s;]+)"/g, '=$1');
}

function meansTheSame(key: string, before: Json | undefined, after: Json | undefined): boolean {
  if (isNothing(before) && isNothing(after)) return true;
  if (!DEFAULTS.has(key)) return false;
  const fallback = DEFAULTS.get(key);
  return fallback === undefined || flag(before ?? fallback) === flag(after ?? fallback);
}

/** A flag that is written as a text is read as what it spells. */
const flag = (value: Json): Json => (value === 'true' || value === 'false' ? value === 'true' : value);

/** Empty maps and lists say as much as none. */
function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

import type { Change, ChangeOf } from '../../model/change.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { code, list } from '../words.ts';

/** Extensions that Azure's descriptions use, and what they ask of callers or of generated code. */

const MUTABILITY = 'x-ms-mutability';
/** What a caller may do with a property when nothing is said. */
const ALL = ['create', 'read', 'update'] as const;

/** When callers may write a property; null for what can't be read. */
function writing(value: Json | undefined): ReadonlySet<Json> | null {
  if (value === undefined) return new Set<Json>(ALL);
  return Array.isArray(value) && value.length > 0 ? new Set(value as readonly Json[]) : null;
}

/** What callers may no longer do: to write at all, or no longer to read, is told as the access of the property. */
function lost({ before, after }: ChangeOf<'extension.changed'>): readonly string[] {
  const [old, now] = [writing(before), writing(after)];
  return old === null || now === null ? [] : ['create', 'update'].filter((act) => old.has(act) && !now.has(act));
}

const isSent = ({ uses }: Change): boolean => uses.some(({ slot }) => slot.part === 'request-body');

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FOR_GENERATORS: ReadonlySet<string> = new Set([
  'x-ms-client-name',
  'x-ms-client-flatten',
  'x-ms-parameter-location',
  'x-ms-parameter-grouping',
  'x-ms-pageable',
  'x-ms-long-running-operation',
  'x-ms-long-running-operation-options',
  'x-ms-header-collection-prefix',
  'x-ms-skip-url-encoding',
  'x-ms-error-response',
]);

/** The name of the type that is made of listed values, whether it is open, and what single values are called. */
function typeOf(value: Json | undefined): readonly unknown[] {
  return isObject(value) ? [value['name'], value['modelAsString'] === true] : [];
}

function namesOf(value: Json | undefined): ReadonlyMap<Json, Json> {
  const values = isObject(value) && Array.isArray(value['values']) ? (value['values'] as readonly Json[]) : [];
  return new Map(
    values.flatMap((one) => (isObject(one) ? [[one['value'] ?? null, one['name'] ?? one['value'] ?? null]] : [])),
  );
}

function isOtherType({ before, after }: ChangeOf<'extension.changed'>): boolean {
  if (typeOf(before).join(' ') !== typeOf(after).join(' ')) return true;
  const now = namesOf(after);
  return [...namesOf(before)].some(([value, name]) => now.has(value) && now.get(value) !== name);
}

function changesCode(change: ChangeOf<'extension.changed'>): boolean {
  return FOR_GENERATORS.has(change.key) || (change.key === 'x-ms-enum' && isOtherType(change));
}

const happened = (before: unknown, after: unknown): string =>
  before === undefined ? 'was added' : after === undefined ? 'was removed' : 'was changed';

const plan = (mutability: string): string => `type: object
properties:
  plan: { type: string${mutability} }`;

/** Asked before the rule for all other extensions. */
export const azureRules = [
  defineRule({
    id: 'request-property-mutability-restricted',
    title: 'Property can no longer be written in all operations',
    on: 'extension.changed',
    when: (change) => change.key === MUTABILITY && isSent(change) && lost(change).length > 0,
    relation: 'undecided',
    says: (change, it) => `${it} can no longer be written by ${list(lost(change))}, as ${code(MUTABILITY)} says.`,
    why: 'Callers who write it in such an operation are refused, or it is ignored. Which operations create and which update is not written down.',
    fix: 'Keep it writable where it was, and mark writing it deprecated; restrict it in a major version.',
    examples: [
      {
        name: 'only when it is created',
        in: 'request-schema',
        before: plan(''),
        after: plan(', x-ms-mutability: [create, read]'),
        says: ['Request property `plan` can no longer be written by `update`, as `x-ms-mutability` says.'],
      },
    ],
  }),
  defineRule({
    id: 'generated-code-extension-changed',
    title: 'Extension that generated code depends on changed',
    on: 'extension.changed',
    when: changesCode,
    relation: 'generated-code',
    says: (change, it) =>
      `${it}: extension ${code(change.key)}, which generated code depends on, ${happened(change.before, change.after)}.`,
    why: 'The messages are the same. Generated clients get other names, types or signatures, so their callers may not compile.',
    fix: 'Keep the extension as it is, or announce that generated clients change.',
    examples: [
      {
        name: 'pages are found in another property',
        in: 'operation',
        before: 'x-ms-pageable: { nextLinkName: nextLink }',
        after: 'x-ms-pageable: { nextLinkName: next }',
        says: [
          'Operation `GET /things/{id}`: extension `x-ms-pageable`, which generated code depends on, was changed.',
        ],
      },
      {
        name: 'another name of the type',
        in: 'response-schema',
        before: '{ type: string, enum: [a, b], x-ms-enum: { name: Kind, modelAsString: true } }',
        after: '{ type: string, enum: [a, b], x-ms-enum: { name: Sort, modelAsString: true } }',
        says: ['Response body: extension `x-ms-enum`, which generated code depends on, was changed.'],
      },
    ],
  }),
];

import * as fc from 'fast-check';
import type {
  Change,
  ChangeBase,
  ChangeKind,
  ChangeOf,
  Effect,
  OperationRef,
  Slot,
  Use,
} from '../../../src/model/change.ts';
import type { Json } from '../../../src/model/json.ts';

/** What a kind carries besides the common fields. The table does not compile while a kind is missing. */
type FieldsOf = { [K in ChangeKind]: fc.Arbitrary<Omit<ChangeOf<K>, keyof ChangeBase | 'kind'>> };

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('name', 'a`b', '\u202Eevil', 'x'.repeat(300)),
);
const flag = fc.boolean();
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const json: fc.Arbitrary<Json> = fc.json({ maxDepth: 2 }).map((written): any => JSON.parse(written));
const format = fc.constantFrom('date', 'int32', 'int64');
const orNothing = fc.option(json, { nil: undefined });
const effect = fc.constantFrom<Effect>('narrowed', 'widened', 'replaced', 'undecided');
const location = fc.constantFrom('path', 'query', 'header', 'cookie', 'querystring' as const);
const kind = fc.constantFrom('path', 'webhook', 'callback' as const);
const status = fc.constantFrom('200', '204', '302', '404', '4XX', '500', 'default');
const texts = fc.array(text, { maxLength: 4 });
const date = fc.constantFrom('2026-06-30', '2027-01-01', 'Sun, 06 Nov 2033 08:49:37 GMT', 'soon');
const level = fc.constantFrom('draft', 'alpha', 'beta', 'stable', 'odd');
const nothing = fc.constant({});
const beforeAfter = fc.record({ before: orNothing, after: orNothing });
const parameter = fc.record({ in: location, name: text });
const branch = fc.record({
  effect,
  composition: fc.constantFrom('oneOf', 'anyOf' as const),
  label: text,
  discriminated: flag,
});
const bound = fc.constantFrom(
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties' as const,
);
const limits = fc
  .tuple(orNull(fc.integer()), orNull(fc.integer()))
  .filter(([before, after]) => before !== after)
  .map(([before, after]) => ({ before, after }));
const open = fc.constantFrom('anything', 'nothing', 'schema' as const);
const also = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([left, right]) => ({ ...left, ...right }));

const fields: FieldsOf = {
  'api.added': fc.record({ operations: fc.nat(300) }),
  'api.removed': fc.record({ operations: fc.nat(300) }),
  'specification.changed': fc.record({ before: text, after: text }),
  'api.version-changed': fc.record({ before: orNull(text), after: orNull(text) }),
  'text.changed': also(fc.record({ key: text }), beforeAfter),
  'extension.changed': also(fc.record({ key: text }), beforeAfter),
  'component.unused-changed': fc.record({ change: fc.constantFrom('added', 'removed', 'changed' as const) }),
  'schema-name.added': fc.record({ name: text }),
  'schema-name.removed': fc.record({ name: text }),
  'schema-name.changed': fc.record({
    before: fc.array(text, { minLength: 1 }),
    after: fc.array(text, { minLength: 1 }),
    rewriting: orNull(fc.record({ before: text, after: text })),
    used: fc.boolean(),
  }),
  'part.unreadable': fc.record({ key: text, side: fc.constantFrom('base', 'head' as const), written: orNothing }),
  'reference.unread': fc.record({
    part: text,
    before: fc.option(text, { nil: undefined }),
    after: fc.option(text, { nil: undefined }),
  }),
  'unclassified.changed': also(fc.record({ key: text }), beforeAfter),
  'operation.added': fc.record({ operationKind: kind }),
  'operation.moved': fc.record({ before: text, after: text, stability: orNull(text) }),
  'operation.removed': fc.record({
    operationKind: kind,
    deprecated: flag,
    sunset: orNull(date),
    stability: orNull(level),
  }),
  'operation.deprecated': fc.record({ sunset: orNull(date) }),
  'operation.undeprecated': nothing,
  'operation.sunset-changed': fc.record({ before: orNull(date), after: orNull(date) }),
  'operation.stability-changed': fc.record({ before: orNull(level), after: orNull(level) }),
  'operation.id-changed': fc.record({ before: orNull(text), after: orNull(text) }),
  'operation.tags-changed': fc.record({ before: texts, after: texts }),
  'path-parameter.renamed': fc.record({ before: text, after: text }),
  'server.added': fc.record({ url: text }),
  'server.reordered': fc.record({ before: texts, after: texts }),
  'server.removed': fc.record({ url: text, survivors: fc.nat(3) }),
  'server.variable-changed': also(
    fc.record({ url: text, name: text, part: fc.constantFrom('default', 'enum' as const), effect }),
    beforeAfter,
  ),
  'security.changed': fc.record({ effect, before: texts, after: texts }),
  'security-scheme.changed': also(
    fc.record({ scheme: text, key: fc.constantFrom('type', 'flows.implicit') }),
    beforeAfter,
  ),
  'parameter.added': also(parameter, fc.record({ required: flag, hasDefault: flag })),
  'parameter.removed': also(parameter, fc.record({ required: flag, deprecated: flag })),
  'parameter.became-required': also(parameter, fc.record({ hasDefault: flag })),
  'parameter.became-optional': parameter,
  'parameter.serialization-changed': also(parameter, fc.record({ key: text, before: json, after: json, effect })),
  'parameter.deprecated': also(parameter, fc.record({ sunset: orNull(text) })),
  'parameter.undeprecated': parameter,
  'parameter.regrouped': also(parameter, fc.record({ members: texts, apart: fc.boolean() })),
  'parameter.reordered': fc.record({ before: texts, after: texts }),
  'request-body.added': fc.record({ required: flag }),
  'request-body.removed': fc.record({ required: flag }),
  'request-body.became-required': nothing,
  'request-body.became-optional': nothing,
  'media-type.added': fc.record({ mediaType: text }),
  'media-type.removed': fc.record({ mediaType: text }),
  'encoding.changed': also(fc.record({ property: text, key: text, effect }), beforeAfter),
  'response.added': fc.record({ status, covered: flag }),
  'response.removed': fc.record({ status, covered: flag }),
  'header.added': fc.record({ name: text, required: flag }),
  'header.removed': fc.record({ name: text, required: flag }),
  'header.became-required': fc.record({ name: text }),
  'header.became-optional': fc.record({ name: text }),
  'header.deprecated': fc.record({ name: text, sunset: orNull(text) }),
  'header.undeprecated': fc.record({ name: text }),
  'header.serialization-changed': fc.record({ name: text, key: text, before: json, after: json, effect }),
  'link.changed': fc.record({ name: text, change: fc.constantFrom('added', 'removed', 'changed' as const) }),
  'schema.type-changed': fc.record({ effect, before: texts, after: texts }),
  'schema.nullable-changed': fc
    .record({
      effect,
      byVersion: fc.constantFrom(null, 'nullable', 'x-nullable'),
      asText: fc.constantFrom(undefined, 'read' as const, 'refused' as const),
    })
    .map(({ asText, ...change }) => (asText === undefined ? change : { ...change, asText })),
  'schema.format-changed': fc.record({ effect, before: orNull(format), after: orNull(format) }),
  'schema.enum-value-added': fc.record({
    effect,
    values: fc.uniqueArray(json, { minLength: 1, maxLength: 9, selector: JSON.stringify }),
    extensible: flag,
  }),
  'schema.enum-value-removed': fc.record({
    effect,
    values: fc.uniqueArray(json, { minLength: 1, maxLength: 9, selector: JSON.stringify }),
  }),
  'schema.enum-added': fc.record({ effect, values: fc.uniqueArray(json, { maxLength: 9, selector: JSON.stringify }) }),
  'schema.enum-removed': fc.record({
    effect,
    values: fc.uniqueArray(json, { maxLength: 9, selector: JSON.stringify }),
  }),
  'schema.bound-changed': also(fc.record({ effect, keyword: bound }), limits),
  'schema.pattern-changed': fc.record({ effect, before: texts, after: texts }),
  'schema.keyword-changed': also(
    fc.record({ effect, keyword: fc.constantFrom('multipleOf', 'not', 'if', 'minContains') }),
    beforeAfter,
  ),
  'schema.branch-added': branch,
  'schema.branch-removed': branch,
  'schema.xml-changed': beforeAfter,
  'schema.composition-changed': fc.record({ effect, before: text, after: text }),
  'schema.discriminator-changed': also(
    fc.record({ part: fc.constantFrom('property', 'mapping' as const) }),
    beforeAfter,
  ),
  'schema.default-changed': also(fc.record({ parameter: flag, required: flag, respelled: flag }), beforeAfter),
  'schema.deprecated': fc.record({ sunset: orNull(text) }),
  'schema.undeprecated': nothing,
  'schema.additional-properties-changed': fc.record({ effect, before: open, after: open, explicit: flag }),
  'property.added': fc.record({ name: text, required: flag, open: flag, hasDefault: flag }),
  'property.removed': fc.record({ name: text, required: flag, open: flag, deprecated: flag }),
  'property.became-required': fc.record({ name: text, hasDefault: flag }),
  'property.became-optional': fc.record({ name: text }),
  'property.access-changed': fc.record({
    name: text,
    access: fc.constantFrom('readOnly', 'writeOnly' as const),
    after: flag,
    required: flag,
  }),
};

const operation: fc.Arbitrary<OperationRef> = fc.record({
  kind,
  method: fc.constantFrom('get', 'post'),
  path: fc.oneof(fc.constantFrom('/a', '/b/{id}'), text),
  operationId: orNull(text),
});

const mediaType = orNull(fc.constantFrom('application/json', 'text/`csv'));
const slot: fc.Arbitrary<Slot> = fc.oneof(
  fc.constant({ part: 'operation' as const }),
  fc.record({ part: fc.constant('parameter' as const), in: location, name: text, mediaType }),
  fc.record({ part: fc.constant('request-body' as const), mediaType }),
  fc.record({ part: fc.constant('response' as const), status, mediaType }),
  fc.record({ part: fc.constant('header' as const), status: orNull(status), name: text, mediaType }),
);

const use: fc.Arbitrary<Use> = fc.record({
  operation,
  slot,
  path: fc.constantFrom('', 'name', 'tags[]', '[]', 'labels{}', 'data.items[].owner', '"a`\\n"'),
});

const shared = fc
  .record({
    direction: fc.constantFrom('request', 'response', null),
    component: fc.constantFrom('schemas/User', 'responses/Error', null),
    path: fc.constantFrom('', 'name', 'name[]'),
    uses: fc.array(use, { maxLength: 3 }),
  })
  .map(({ component, path, ...rest }) => ({
    ...rest,
    component,
    anchor: `${component ?? 'GET /a'}:${path}`,
    base: null,
    head: null,
  }));

// The table has the fields of each kind and no others: together with the common ones they are a change of that kind.
function changesOf(name: string, own: fc.Arbitrary<object>): fc.Arbitrary<Change> {
  const kindOfChange: any = name;
  return fc.tuple(shared, own).map(([common, special]) => ({ ...special, ...common, kind: kindOfChange }));
}

/** Every kind of change, each with its common fields in all combinations. */
export const changesByKind = Object.entries<fc.Arbitrary<object>>(fields).map(
  ([name, own]) => [name, changesOf(name, own)] as const,
);

/** Any change. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(...changesByKind.map(([, changes]) => changes));

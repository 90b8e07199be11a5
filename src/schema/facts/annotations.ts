import type { Dialect, SchemaSource } from '../../model/contract.ts';
import type { Json } from '../../model/json.ts';
import { asWritten, countsElsewhere } from '../normal-form/beside-ref.ts';
import { announcedFacts } from './constraints.ts';
import { discriminatorFacts } from './discriminators.ts';
import type { MappingSides } from './discriminators.ts';
import { enumMarkFacts, isEnumMark, marksValues } from './enum-marks.ts';
import { at, isOn, keywordFact, textFact, undirectedFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { idleFacts } from './idle.ts';
import { ARRAY, canonical, isObject, typeOf } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';
import { exampleFacts } from './examples.ts';
import { saidFact } from './said.ts';
import { SUNSET_KEYS, sunsetAnnounced } from './sunset.ts';
import { sameUnreadable, unreadable } from './unreadable.ts';
import { xmlFacts } from './xml.ts';

/** What a schema says without asserting anything: texts, examples, defaults, deprecation, extensions, unknown keywords. */

const TEXT: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'externalDocs',
  '$comment',
  // For schemas that describe schemas; ignored in all others (JSON Schema 2020-12, core, 8.1.2).
  '$vocabulary',
  'x-enum-descriptions',
  'x-enumDescriptions',
  // How a schema is called: whoever refers to it by that name is compared by what the name leads to.
  '$id',
  'id',
]);

/** Keywords that other comparisons speak of, or that only say how the schema is written. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'nullable',
  'x-nullable',
  'enum',
  'const',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'items',
  'additionalItems',
  'prefixItems',
  'minItems',
  'maxItems',
  'uniqueItems',
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'readOnly',
  'writeOnly',
  'default',
  'deprecated',
  'discriminator',
  'if',
  'then',
  'else',
  'contains',
  'minContains',
  'maxContains',
  'unevaluatedItems',
  'unevaluatedProperties',
  'dependentSchemas',
  'dependencies',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  // Names that only references know.
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveRef',
]);

/**
 * `parameter`: the schema is that of a parameter, `fields` that of a form of Swagger 2.0, `required` that its value must be sent, `dialects` what both sides are
 * written in, `sameExpanded` whether two values are written the same, references replaced.
 */
interface AnnotationContext {
  readonly parameter: boolean;
  readonly fields: boolean;
  readonly required: boolean;
  readonly mapping: MappingSides;
  readonly dialects: ReadonlySet<Dialect>;
  readonly sameExpanded: (a: SchemaSource, b: SchemaSource) => boolean;
}

/** Compares what is written beside the assertions. */
export function annotationFacts(a: Node, b: Node, context: AnnotationContext): readonly Fact[] {
  const facts: Fact[] = [...announcedFacts(a, b), ...accessFacts(a, b)];
  const keys = new Set([...a.leaves, ...b.leaves].flatMap((leaf) => Object.keys(leaf.value)));
  for (const key of keys) {
    if (key === 'example' || key === 'examples') {
      facts.push(...exampleFacts(a, b, key));
      continue;
    }
    if (key === '$defs' || key === 'definitions') {
      facts.push(...nameFacts(a, b, key));
      continue;
    }
    const known = SPOKEN_FOR.has(key);
    if (known && !sameUnreadable(a, b, key)) facts.push(unreadableFact(a, b, key));
    if (known && key !== 'default' && key !== 'deprecated' && key !== 'discriminator') {
      facts.push(
        ...idleFacts(a, b, key, { isNullableIdle: !context.dialects.has('3.0'), sameExpanded: context.sameExpanded }),
      );
      continue;
    }
    const before = written(a, key);
    const after = written(b, key);
    const isSame =
      before === after ||
      canonical(before) === canonical(after) ||
      saysTheSame(a, b, key) ||
      isSameBesideRef(a, b, key, context);
    // Names that nobody maps are values, too.
    if (isSame && !(key === 'discriminator' && context.mapping.renamed.length > 0)) continue;
    if (isSaidOtherwise(a, b, key, facts)) continue;
    // What took effect, or lost it, with the version of OpenAPI is told as what it is.
    if (
      before === undefined
        ? countsElsewhere(key, after, a.leaves)
        : after === undefined && countsElsewhere(key, before, b.leaves)
    )
      continue;
    const ofValues = isEnumMark(key) ? enumMarkFacts(a, b, key) : null;
    facts.push(...(ofValues ?? annotationFact(a, b, key, before, after, context)));
  }
  return facts;
}

/** What several parts say of one schema has no order, and saying it twice adds nothing; but values of a type keep what is said of them. */
function saysTheSame(a: Node, b: Node, key: string): boolean {
  if (a.leaves.length < 2 && b.leaves.length < 2) return false;
  const said = ({ leaves }: Node, withTypes: boolean): ReadonlySet<string> =>
    new Set(
      leaves.flatMap(({ value }) =>
        Object.hasOwn(value, key) ? [canonical([withTypes ? (value['type'] ?? null) : null, value[key] ?? null])] : [],
      ),
    );
  const isOne = [a, b].every((node) => said(node, false).size === 1);
  const [before, after] = [said(a, !isOne), said(b, !isOne)];
  return before.size === after.size && [...before].every((one) => after.has(one));
}

/** Whether a keyword that is ignored beside a reference says the same: what it refers to may have another name. */
function isSameBesideRef(a: Node, b: Node, key: string, { sameExpanded }: AnnotationContext): boolean {
  if (asWritten(key) === key) return false;
  const [old, now] = [a, b].map(({ leaves }) => leaves.filter(({ value }) => Object.hasOwn(value, key)));
  const [before, after] = [old?.[0], now?.[0]];
  if (before === undefined || after === undefined || old?.length !== 1 || now?.length !== 1) return false;
  const [x, y] = [before, after].map((leaf): SchemaSource => {
    return { value: leaf.value[key] ?? null, place: at(leaf.place, asWritten(key)), dialect: leaf.dialect };
  });
  return x !== undefined && y !== undefined && sameExpanded(x, y);
}

/** Whether another fact tells what a difference in an extension means. */
function isSaidOtherwise(a: Node, b: Node, key: string, facts: readonly Fact[]): boolean {
  if (key === 'x-extensible-enum') return facts.some((fact) => fact.advisory === true);
  if (!SUNSET_KEYS.includes(key)) return false;
  // Who withdraws a deprecation withdraws its date with it.
  if (isDeprecated(a)) return !isDeprecated(b) && written(b, key) === undefined;
  return isOn(written(b, 'deprecated')) && !isOn(written(a, 'deprecated')) && sunsetOf(a, b) !== null;
}

const sunsetOf = (a: Node, b: Node): string | null =>
  sunsetAnnounced(
    (key) => written(a, key),
    (key) => written(b, key),
  );

const isDeprecated = (node: Node): boolean =>
  isOn(written(node, 'deprecated')) || isOn(written(node, 'x-deprecated')) || marksValues(node);

/** Flags that say in which direction a value is sent. Where they take a property out of messages, that is told as well. */
function accessFacts(a: Node, b: Node): readonly Fact[] {
  return ['readOnly', 'writeOnly'].flatMap((key) => {
    const [before, after] = [isOn(written(a, key)), isOn(written(b, key))];
    if (before === after) return [];
    return [textFact(a, b, key, before || undefined, after || undefined)];
  });
}

function annotationFact(
  a: Node,
  b: Node,
  key: string,
  before: Json | undefined,
  after: Json | undefined,
  context: AnnotationContext,
): readonly Fact[] {
  if (key === 'default') {
    // What is null is not sent (RFC 6570 §2.3), which is what happens without a default, too.
    if (context.parameter && [before, after].every((value) => value === undefined || value === null))
      return [textFact(a, b, key, before === null ? 'null' : before, after === null ? 'null' : after)];
    return [
      keywordFact(a, b, key, {
        kind: 'schema.default-changed',
        before,
        after,
        parameter: context.parameter,
        required: context.required,
        respelled: isDefaultRespelled(a, b, before, after, context),
      }),
    ];
  }
  if (key === 'deprecated') {
    if (isOn(before) === isOn(after)) return [];
    return [
      {
        ...keywordFact(
          a,
          b,
          key,
          isOn(after) ? { kind: 'schema.deprecated', sunset: sunsetOf(a, b) } : { kind: 'schema.undeprecated' },
        ),
        directional: false,
      },
    ];
  }
  if (key === 'discriminator') return discriminatorFacts(a, b, context.mapping);
  if (key === 'xml') return xmlFacts(a, b, before, after);
  if (key === 'collectionFormat' && (context.parameter || context.fields) && isOnly(context.dialects, '2.0'))
    return listFacts(a, b);
  const isText = TEXT.has(key) || (key === '$schema' && [before, after].every(isUsualDialect));
  const kind = isText ? 'text.changed' : key.startsWith('x-') ? 'extension.changed' : 'unclassified.changed';
  return [saidFact(a, b, key, kind, before, after)];
}

/** The dialect that schemas of OpenAPI 3.1 and 3.2 are written in anyway, or none that is named. */
const isUsualDialect = (name: Json | undefined): boolean =>
  name === undefined || (typeof name === 'string' && USUAL_DIALECT.test(name));
const USUAL_DIALECT =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+|json-schema\.org\/draft\/2020-12\/schema)#?$/;

const isOnly = (dialects: ReadonlySet<Dialect>, one: Dialect): boolean => dialects.size === 1 && dialects.has(one);

/** It says nothing of what is no list. */
const idleFormat = (a: Node, b: Node): readonly Fact[] => {
  const [before, after] = [written(a, 'collectionFormat'), written(b, 'collectionFormat')];
  return [textFact(a, b, 'collectionFormat', before, after)];
};

/** How a list within the list of a parameter is written (Swagger 2.0, Items Object). */
function listFacts(a: Node, b: Node): readonly Fact[] {
  const keyword = 'collectionFormat';
  const [before, after] = [a, b].map((node) =>
    (node.types & ARRAY) === 0 ? undefined : (written(node, keyword) ?? 'csv'),
  );
  if (before === undefined || after === undefined) return idleFormat(a, b);
  if (canonical(before) === canonical(after)) return [];
  const payload = { kind: 'schema.keyword-changed', keyword, effect: 'replaced', before, after } as const;
  // What is asked of the items is the same: only how they are told apart is another.
  return [{ ...keywordFact(a, b, keyword, payload), advisory: true }];
}

/**
 * Whether a default only got the type that its schema asks for: `true` was never among the values of a string, so who
 * left it out got what `"true"` means. A parameter is sent as text, whatever its type.
 */
function isDefaultRespelled(
  a: Node,
  b: Node,
  before: Json | undefined,
  after: Json | undefined,
  { parameter }: AnnotationContext,
): boolean {
  if (!isScalar(before) || !isScalar(after) || String(before) !== String(after)) return false;
  return (b.types & typeOf(after)) !== 0 && (parameter || (a.types & typeOf(before)) === 0);
}

/** `null` is left out: as a default it usually says that there is none, and `"null"` is a text. */
const isScalar = (value: Json | undefined): value is string | number | boolean =>
  value !== undefined && value !== null && typeof value !== 'object';

function unreadableFact(a: Node, b: Node, key: string): Fact {
  const [before, after] = [unreadable(a, key), unreadable(b, key)];
  return undirectedFact(a, b, key, { kind: 'unclassified.changed', key, before, after });
}

/** Schemas under local names are compared where something refers to them: here it is their names that count. */
function nameFacts(a: Node, b: Node, key: string): readonly Fact[] {
  const names = (node: Node): readonly string[] =>
    node.leaves.flatMap(({ value }) => (isObject(value[key]) ? Object.keys(value[key]) : [])).toSorted();
  const [before, after] = [names(a), names(b)];
  if (canonical(before) === canonical(after)) return [];
  return [textFact(a, b, key, before, after)];
}

import type { Json } from './json.ts';
import type { Place } from './location.ts';
import type { OperationKind, ParameterIn } from './contract.ts';
import type { ReportNote } from './problem.ts';

/** Which way a message goes, seen from the party that calls the API: `request` is what it sends, `response` what it receives. */
export type Direction = 'request' | 'response';

/**
 * How the set of messages changed at a place.
 * `narrowed`: the new set is inside the old one. `widened`: the other way round. `replaced`: neither holds.
 * `undecided`: a relation that could not be decided.
 */
export type Effect = 'narrowed' | 'widened' | 'replaced' | 'undecided';

/** An operation as people name it. `path` is the template of the head when the operation exists there, else of the base. */
export interface OperationRef {
  readonly kind: OperationKind;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
}

/** Which message part of an operation a change is in. */
export type Slot =
  | { readonly part: 'operation' }
  | { readonly part: 'parameter'; readonly in: ParameterIn; readonly name: string; readonly mediaType: string | null }
  | { readonly part: 'request-body'; readonly mediaType: string | null }
  | { readonly part: 'response'; readonly status: string; readonly mediaType: string | null }
  | {
      readonly part: 'header';
      readonly status: string | null;
      readonly name: string;
      readonly mediaType: string | null;
    };

/**
 * One way a change reaches the users of the API. `path` leads from the message part to the changed value, the shortest
 * one: property names joined by `.`, array items as `[]`, values of an open map as `{}` (`data.items[].owner`); `''` is
 * the whole value. Names with other characters than letters, digits, `_`, `-` and `$` stand quoted: `"a.b"`.
 */
export interface Use {
  readonly operation: OperationRef;
  readonly slot: Slot;
  readonly path: string;
  /** Name of the schema in which the path begins, where that is derived from one that the message part leads to. */
  readonly derived?: string;
}

/** What every change carries. A change is a fact: no severity, no advice, no prose. */
export interface ChangeBase {
  /** Null where no message is concerned (documentation, the document as a whole). */
  readonly direction: Direction | null;
  /**
   * Identity of the changed place, stable against reordering, moved lines and reworded messages: the named component and
   * the data path in it (`schemas/User:name`), or else operation, slot and data path with parameter names erased.
   */
  readonly anchor: string;
  /** The reusable component the change is in (`schemas/User`), or null when it is written inline. */
  readonly component: string | null;
  /** Everything it reaches, operations in document order; empty for what concerns the document as a whole. */
  readonly uses: readonly Use[];
  /** Where it stood and where it stands (or the nearest surviving ancestor); null when that side has nothing at all. */
  readonly base: Place | null;
  readonly head: Place | null;
  /** What is refused at this place is let through all the same, by an alternative that says nothing about it. */
  readonly letThrough?: true;
  /** Only the name of the component says what is meant: it is one of several alternatives, or stands in several places. */
  readonly isNamed?: true;
  /** It is said of one of several alternatives that has no name, where it would be false of all of them. */
  readonly isOfAlternative?: true;
}

type Kind<K extends string, Fields = object> = ChangeBase & { readonly kind: K } & Readonly<Fields>;

/** Bounds of JSON Schema, in their normal form (`exclusiveMinimum: 0` on an integer is `minimum: 1`). */
export type BoundKeyword =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties';

/** The document as a whole, and what is only text. */
export type DocumentChange =
  /** A description that is new, or gone, as a whole: `operations` counts what it describes. */
  | Kind<'api.added', { operations: number }>
  | Kind<'api.removed', { operations: number }>
  | Kind<'specification.changed', { before: string; after: string }>
  | Kind<'api.version-changed', { before: string | null; after: string | null }>
  /** `key` is the member that changed: description, summary, example, externalDocs, … */
  | Kind<'text.changed', { key: string; before: Json | undefined; after: Json | undefined }>
  /** An `x-` member changed that no other change speaks of. */
  | Kind<'extension.changed', { key: string; before: Json | undefined; after: Json | undefined }>
  /** A reusable component that no operation reaches was added, removed or changed. `component` names it. */
  | Kind<'component.unused-changed', { change: 'added' | 'removed' | 'changed' }>
  /** A named schema was added or removed and the wire does not show it (generated code does). */
  | Kind<'schema-name.added', { name: string }>
  | Kind<'schema-name.removed', { name: string }>
  /**
   * Named schemas have other names: as many on both sides, in the same order; by which rule, if there are many, and
   * whether operations use them.
   */
  | Kind<
      'schema-name.changed',
      {
        before: readonly string[];
        after: readonly string[];
        rewriting: { readonly before: string; readonly after: string } | null;
        used: boolean;
      }
    >
  /**
   * Of something that one side describes the other has no word that can be read: it may be there, or not. `key` names
   * where it would stand, `written` is what stands there.
   */
  | Kind<'part.unreadable', { key: string; side: 'base' | 'head'; written: Json | undefined }>
  /**
   * What of a part stands on another server, where nobody looks, came, went or has another address. `part` says what it is
   * (`parameters`, `responses.200`), `before` and `after` are the references.
   */
  | Kind<'reference.unread', { part: string; before: string | undefined; after: string | undefined }>
  /** A difference that no other kind speaks of. Never silent. */
  | Kind<'unclassified.changed', { key: string; before: Json | undefined; after: Json | undefined }>;

/** Operations, servers, security. */
export type OperationChange =
  | Kind<'operation.added', { operationKind: OperationKind }>
  | Kind<
      'operation.removed',
      { operationKind: OperationKind; deprecated: boolean; sunset: string | null; stability: string | null }
    >
  /** Under another path now, as all that began or ended like it: `/v1/…` and `/v2/…`. `uses` names the old paths. */
  | Kind<'operation.moved', { before: string; after: string; stability: string | null }>
  | Kind<'operation.deprecated', { sunset: string | null }>
  | Kind<'operation.undeprecated'>
  | Kind<'operation.sunset-changed', { before: string | null; after: string | null }>
  | Kind<'operation.stability-changed', { before: string | null; after: string | null }>
  | Kind<'operation.id-changed', { before: string | null; after: string | null }>
  | Kind<'operation.tags-changed', { before: readonly string[]; after: readonly string[] }>
  | Kind<'path-parameter.renamed', { before: string; after: string }>
  /** `survivors`: base URLs of the base that the head still offers. */
  | Kind<'server.added', { url: string }>
  | Kind<'server.removed', { url: string; survivors: number }>
  /** Servers of both sides that are listed in another order. */
  | Kind<'server.reordered', { before: readonly string[]; after: readonly string[] }>
  /** A variable of a server's URL: `default`, or `enum`, the values it may take (null: any). */
  | Kind<
      'server.variable-changed',
      {
        url: string;
        name: string;
        part: 'default' | 'enum';
        effect: Effect;
        before: Json | undefined;
        after: Json | undefined;
      }
    >
  /** `before`/`after` are alternatives as people read them (`oauth2 [read, write] + apiKey`). */
  | Kind<'security.changed', { effect: Effect; before: readonly string[]; after: readonly string[] }>
  | Kind<'security-scheme.changed', { scheme: string; key: string; before: Json | undefined; after: Json | undefined }>;

/** Parameters, bodies, responses, headers. */
export type MessageChange =
  | Kind<'parameter.added', { in: ParameterIn; name: string; required: boolean; hasDefault: boolean }>
  | Kind<'parameter.removed', { in: ParameterIn; name: string; required: boolean; deprecated: boolean }>
  | Kind<'parameter.became-required', { in: ParameterIn; name: string; hasDefault: boolean }>
  | Kind<'parameter.became-optional', { in: ParameterIn; name: string }>
  /** `key`: style, explode (both `collectionFormat` in 2.0), allowReserved, allowEmptyValue, or `content` (schema against content). */
  | Kind<
      'parameter.serialization-changed',
      { in: ParameterIn; name: string; key: string; before: Json; after: Json; effect: Effect }
    >
  /** `sunset`: the day it goes, when it was announced with the deprecation; so for whatever is deprecated. */
  | Kind<'parameter.deprecated', { in: ParameterIn; name: string; sunset: string | null }>
  | Kind<'parameter.undeprecated', { in: ParameterIn; name: string }>
  /** One that is an object is described as its members, which are sent as before; `apart`: now, or no longer. */
  | Kind<'parameter.regrouped', { in: ParameterIn; name: string; members: readonly string[]; apart: boolean }>
  | Kind<'parameter.reordered', { before: readonly string[]; after: readonly string[] }>
  | Kind<'request-body.added', { required: boolean }>
  | Kind<'request-body.removed', { required: boolean }>
  | Kind<'request-body.became-required'>
  | Kind<'request-body.became-optional'>
  /** Direction says whether clients may no longer send it, or no longer receive it. */
  | Kind<'media-type.added', { mediaType: string }>
  /**
   * `unsaid`: an error that a range or `default` described got a description of its own, which says nothing of a body.
   * `named`: what is left of a range of media types of a response, by name.
   */
  | Kind<'media-type.removed', { mediaType: string; unsaid?: true; named?: readonly string[] }>
  | Kind<
      'encoding.changed',
      { property: string; key: string; before: Json | undefined; after: Json | undefined; effect: Effect }
    >
  /** `covered`: the status was described before by a range or `default` (added), or still is (removed). */
  | Kind<'response.added', { status: string; covered: boolean }>
  | Kind<'response.removed', { status: string; covered: boolean }>
  | Kind<'header.added', { name: string; required: boolean }>
  | Kind<'header.removed', { name: string; required: boolean }>
  | Kind<'header.became-required', { name: string }>
  | Kind<'header.became-optional', { name: string }>
  | Kind<'header.deprecated', { name: string; sunset: string | null }>
  | Kind<'header.undeprecated', { name: string }>
  /** `key`: explode, or `content` (schema against content). */
  | Kind<'header.serialization-changed', { name: string; key: string; before: Json; after: Json; effect: Effect }>
  | Kind<'link.changed', { name: string; change: 'added' | 'removed' | 'changed' }>;

/**
 * Schemas. Effects already respect `not` and callbacks: they tell what happened to the messages of `direction`.
 * Values are in normal form (`nullable` is the type `null`, `const` an enum of one).
 */
export type SchemaChange =
  /** `formats`: those of the numbers before and after, where they changed with the type and say no more than it. */
  | Kind<
      'schema.type-changed',
      {
        effect: Effect;
        before: readonly string[];
        after: readonly string[];
        formats?: readonly [before: string | null, after: string | null];
      }
    >
  /**
   * `byVersion`: the keyword that is written where null is refused, and means nothing in that version of OpenAPI.
   * `asText`: the value is sent as text, and the side without null reads or refuses the texts that may stand for it.
   */
  | Kind<
      'schema.nullable-changed',
      { effect: Effect; byVersion: 'nullable' | 'x-nullable' | null; asText?: 'read' | 'refused' }
    >
  /** `everyNumber`: what came and went holds every number that JSON carries reliably, or that the limits allow. */
  | Kind<'schema.format-changed', { effect: Effect; before: string | null; after: string | null; everyNumber?: true }>
  /** `extensible`: the schema says that values may be added (`x-extensible-enum`, …). */
  | Kind<'schema.enum-value-added', { effect: Effect; values: readonly Json[]; extensible: boolean }>
  | Kind<'schema.enum-value-removed', { effect: Effect; values: readonly Json[] }>
  /** `of`: the type of the values, where any value of another one is admitted beside them. */
  | Kind<'schema.enum-added', { effect: Effect; values: readonly Json[]; of?: string }>
  | Kind<'schema.enum-removed', { effect: Effect; values: readonly Json[]; of?: string }>
  | Kind<'schema.bound-changed', { effect: Effect; keyword: BoundKeyword; before: number | null; after: number | null }>
  | Kind<'schema.pattern-changed', { effect: Effect; before: readonly string[]; after: readonly string[] }>
  /** Any other assertion: multipleOf, uniqueItems, contains, not, if, propertyNames, patternProperties, dependentRequired, … */
  | Kind<
      'schema.keyword-changed',
      { effect: Effect; keyword: string; before: Json | undefined; after: Json | undefined }
    >
  /** `label` names the branch (component, title, discriminator value or position); `traits` say what one without a name is. */
  | Kind<
      'schema.branch-added',
      {
        effect: Effect;
        composition: 'oneOf' | 'anyOf';
        label: string;
        traits?: BranchTraits;
        discriminated: boolean;
      }
    >
  /** `lost`: the values are still accepted, but nothing describes these properties of theirs any more. */
  | Kind<
      'schema.branch-removed',
      {
        effect: Effect;
        composition: 'oneOf' | 'anyOf';
        label: string;
        traits?: BranchTraits;
        discriminated: boolean;
        lost?: readonly string[];
      }
    >
  /** The way schemas are combined changed as a whole. */
  | Kind<'schema.composition-changed', { effect: Effect; before: string; after: string }>
  | Kind<
      'schema.discriminator-changed',
      { part: 'property' | 'mapping'; before: Json | undefined; after: Json | undefined }
    >
  /**
   * `parameter`: it is the default of a parameter, not of a body property. `required`: the value has to be sent anyway.
   * `respelled`: the same text as another type, as in `"10"` for `10`, and nothing that is sent can tell them apart.
   */
  | Kind<
      'schema.default-changed',
      {
        before: Json | undefined;
        after: Json | undefined;
        parameter: boolean;
        required: boolean;
        respelled: boolean;
      }
    >
  /** How the value is written in XML. */
  | Kind<'schema.xml-changed', { before: Json | undefined; after: Json | undefined }>
  | Kind<'schema.deprecated', { sunset: string | null }>
  | Kind<'schema.undeprecated'>
  /** `before`/`after`: what other names are allowed: `anything`, `nothing`, or `values of a schema`; `explicit` is false when the base said nothing. */
  | Kind<
      'schema.additional-properties-changed',
      { effect: Effect; before: OpenContent; after: OpenContent; explicit: boolean }
    >
  /**
   * `open`: the object admits properties that are not described. The last segment of each use's path is the property.
   * `requiredBefore`: the object asked for it, and did not describe it.
   */
  | Kind<
      'property.added',
      { name: string; required: boolean; open: boolean; hasDefault: boolean; requiredBefore?: true }
    >
  /**
   * `stillRequired`: the object asks for it all the same, and no longer describes it. `inAlternatives`: some of the
   * alternatives that the schema consists of now describe it.
   */
  | Kind<
      'property.removed',
      {
        name: string;
        required: boolean;
        open: boolean;
        deprecated: boolean;
        stillRequired?: true;
        inAlternatives?: true;
      }
    >
  | Kind<'property.became-required', { name: string; hasDefault: boolean }>
  | Kind<'property.became-optional', { name: string }>
  /** `required` names a property that is not described. */
  | Kind<
      'property.access-changed',
      { name: string; access: 'readOnly' | 'writeOnly'; after: boolean; required: boolean }
    >;

/** What tells an alternative without a name from others, for people. */
export interface BranchTraits {
  /** None of them for any value at all. */
  readonly types: readonly string[];
  readonly values?: readonly Json[];
  readonly format?: string;
  /** What the items of a list are: the name of their schema, or their type. */
  readonly items?: string;
  /** A property that no other alternative has. */
  readonly property?: string;
  /** Where it stands in the list, from one, where nothing else tells it from others. */
  readonly position?: number;
}

/** What an object admits besides the properties it describes. */
export type OpenContent = 'anything' | 'nothing' | 'schema';

/** A fact about two contracts. */
export type Change = DocumentChange | OperationChange | MessageChange | SchemaChange;
export type ChangeKind = Change['kind'];
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;

/** What tells a change from others of its kind at the same place. */
export const DISTINGUISHING = [
  'name',
  'key',
  'keyword',
  'label',
  'url',
  'scheme',
  'mediaType',
  'status',
  'property',
  'in',
  'access',
  'part',
] as const;

/** What comparing two contracts gave. `partial` says what could not be compared. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly partial: readonly ReportNote[];
}

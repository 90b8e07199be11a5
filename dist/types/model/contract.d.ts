import type { Json, JsonObject } from './json.js';
import type { Location, Place } from './location.js';
/** The dialects a schema can be written in. Swagger 2.0 and OpenAPI 3.0 each have their own; 3.1 and 3.2 are JSON Schema 2020-12. */
export type Dialect = '2.0' | '3.0' | '3.1';
/** The specification a document follows. */
export type Family = 'swagger-2.0' | 'openapi-3.0' | 'openapi-3.1' | 'openapi-3.2';
/** Header parameters that OpenAPI 3.x ignores (Parameter Object, `name`): other parts of the description speak of them. */
export declare const IGNORED_HEADERS: ReadonlySet<string>;
/** A method as it is sent: other methods than those of OpenAPI's fields are written as they are (RFC 9110 §9.1: case counts). */
export declare const methodName: (method: string) => string;
/**
 * A schema as it is written, not yet resolved or normalised: `value` may be a `$ref`, `true`, `false` or an object.
 * `place` says where `value` stands, and relative references in it resolve against `place.file`.
 */
export interface SchemaSource {
    readonly value: Json;
    readonly place: Place;
    readonly dialect: Dialect;
}
/** A server's URL with variables left in (`https://{region}.example.com/v1`) and the values they may take. */
export interface Server {
    readonly url: string;
    readonly variables: ReadonlyMap<string, ServerVariable>;
    readonly description: string | null;
    readonly place: Place;
}
/** A variable of a server URL (OpenAPI 3.x, Server Variable Object). `values` is null when any value may stand there. */
export interface ServerVariable {
    readonly default: string | null;
    readonly values: readonly string[] | null;
}
/** Where a parameter is sent. `formData` and `body` of Swagger 2.0 never appear: they become a request body. */
export type ParameterIn = 'path' | 'query' | 'header' | 'cookie' | 'querystring';
/**
 * The part of an object no other field of the model carries, so that nothing is lost in silence: human text
 * (`text`: description, summary, title, example, examples, externalDocs, contact, …) and whatever else is written
 * there (`rest`: extensions and unknown keys). Both keep the raw value by key.
 */
export interface Remainder {
    readonly text: JsonObject;
    readonly rest: JsonObject;
}
/** A parameter with its effective serialisation: `style` and `explode` carry the specification's defaults when absent. */
export interface Parameter extends Remainder {
    readonly in: ParameterIn;
    readonly name: string;
    readonly required: boolean;
    readonly deprecated: boolean;
    readonly style: string;
    readonly explode: boolean;
    readonly allowReserved: boolean;
    readonly allowEmptyValue: boolean;
    readonly schema: SchemaSource | null;
    readonly content: readonly MediaType[];
    readonly place: Place;
}
/** A request body. */
export interface RequestBody extends Remainder {
    readonly required: boolean;
    /** It is the form that fields of Swagger 2.0 make, and required where one of them is. */
    readonly fields?: true;
    readonly content: readonly MediaType[];
    readonly place: Place;
}
/** One media type (range) with its schema. `type` is as written, lower-cased, parameters kept. */
export interface MediaType extends Remainder {
    readonly type: string;
    /** The description names none (Swagger 2.0 need not), and this one is taken for what is meant. */
    readonly assumed?: true;
    readonly schema: SchemaSource | null;
    /** OpenAPI 3.2: the schema of each item of a sequential media type. */
    readonly itemSchema: SchemaSource | null;
    /** By property; in OpenAPI 3.2 also by position (`[0]`) and for each item (`[]`). */
    readonly encoding: ReadonlyMap<string, Encoding>;
    readonly place: Place;
}
/** How one property of a form or multipart body is serialised. */
export interface Encoding extends Remainder {
    readonly contentType: string | null;
    readonly style: string | null;
    readonly explode: boolean | null;
    readonly allowReserved: boolean;
    /** A form of Swagger 2.0 says that the field may be sent without a value. */
    readonly allowEmptyValue?: true;
    readonly headers: readonly Header[];
    readonly place: Place;
}
/** One response: `status` is a code, a range (`4XX`, upper-cased) or `default`. */
export interface Response extends Remainder {
    readonly status: string;
    readonly content: readonly MediaType[];
    readonly headers: readonly Header[];
    readonly links: ReadonlyMap<string, {
        readonly value: Json;
        readonly place: Place;
    }>;
    readonly place: Place;
}
/** A response (or encoding) header. `name` is as written; headers match case-insensitively. */
export interface Header extends Remainder {
    readonly name: string;
    readonly required: boolean;
    readonly deprecated: boolean;
    /** `simple` is the only one of OpenAPI 3; Swagger 2.0 has others for lists. */
    readonly style: string;
    /** How lists and objects are written in the style `simple`. */
    readonly explode: boolean;
    readonly schema: SchemaSource | null;
    readonly content: readonly MediaType[];
    readonly place: Place;
}
/** One alternative of a security requirement: every scheme in it is needed, with its scopes (or roles). An empty map allows anonymous calls. */
export type SecurityAlternative = ReadonlyMap<string, readonly string[]>;
/** Security alternatives (any one suffices) and where they are written. */
export interface SecurityRequirement {
    readonly alternatives: readonly SecurityAlternative[];
    readonly place: Place;
}
/**
 * A security scheme in one shape for all versions: Swagger 2.0 `basic` is `http`/`basic`, its `oauth2` flow is one entry
 * of `flows` under its OpenAPI 3 name (`implicit`, `password`, `clientCredentials`, `authorizationCode`).
 */
export interface SecurityScheme extends Remainder {
    readonly type: string;
    readonly name: string | null;
    readonly in: string | null;
    /** Lower-cased: HTTP authentication scheme names are case-insensitive (RFC 9110 §11.1). */
    readonly scheme: string | null;
    readonly bearerFormat: string | null;
    readonly openIdConnectUrl: string | null;
    /** OpenAPI 3.2: where the metadata of the authorization server are (RFC 8414). */
    readonly oauth2MetadataUrl: string | null;
    readonly flows: ReadonlyMap<string, OAuthFlow>;
    readonly deprecated: boolean;
    readonly place: Place;
}
/** One OAuth flow; `scopes` maps a scope's name to its description. */
export interface OAuthFlow {
    readonly authorizationUrl: string | null;
    readonly tokenUrl: string | null;
    readonly refreshUrl: string | null;
    readonly scopes: ReadonlyMap<string, string>;
}
/** Who sends the request of an operation: for `path` the client, for `webhook` and `callback` the API's provider. */
export type OperationKind = 'path' | 'webhook' | 'callback';
/** One operation with everything that is inherited (path-level parameters, servers, security) already applied. */
export interface Operation extends Remainder {
    readonly kind: OperationKind;
    /** Lower case: `get`, `post`, …, `query`; or a method of `additionalOperations` (OpenAPI 3.2), as it is written there. */
    readonly method: string;
    /** The path template as written (`/users/{id}`), the name of a webhook, or `<callback name> <runtime expression>`. */
    readonly path: string;
    readonly operationId: string | null;
    readonly tags: readonly string[];
    readonly deprecated: boolean;
    /** `x-sunset` (or an alias) as written. */
    readonly sunset: string | null;
    /** `x-stability-level` (or an alias) as written. */
    readonly stability: string | null;
    readonly servers: readonly Server[];
    readonly parameters: readonly Parameter[];
    readonly requestBody: RequestBody | null;
    readonly responses: readonly Response[];
    readonly callbacks: readonly Operation[];
    /** Null when neither the operation nor the document says anything about security. */
    readonly security: SecurityRequirement | null;
    /** The raw value of the operation and of its path item, for a quick look whether anything in them differs. */
    readonly raw: Json;
    readonly rawPathItem: Json;
    readonly place: Place;
}
/** A named, reusable schema of the document (`components.schemas`, `definitions`). */
export interface NamedSchema {
    readonly name: string;
    readonly schema: SchemaSource;
}
/** Something about a document that a user must hear: the document was read, but not all of it, or not as it is written. */
export interface Note {
    /** `partial`: this part was left out of the comparison. `warning`: read, but the specification does not allow it so. */
    readonly kind: 'partial' | 'warning';
    readonly message: string;
    readonly location: Location;
    /** Of what is written at this place nothing is known: whatever belongs there may be there, or not. */
    readonly hides?: true;
}
/** A part that stands on another server, where nobody looks. Schemas are not among them: they carry their references. */
export interface Elsewhere {
    /** Where it is referred to. */
    readonly place: Place;
    /** The reference that leads there, as written. */
    readonly ref: string;
}
/** Whether a reference leads to another server (RFC 3986 §4.2: it names an authority). */
export declare const isElsewhere: (ref: string) => boolean;
/** A schema that `$dynamicRef` can lead to. */
export interface DynamicAnchor {
    readonly value: Json;
    readonly place: Place;
    /** Where its schema resource begins. */
    readonly resource: Place;
}
/** An API description, whatever version it was written in, resolved within its revision. */
export interface Contract {
    /** Path of the root document in its tree. */
    readonly file: string;
    readonly family: Family;
    /** As written: `2.0`, `3.0.3`, `3.1.0`. */
    readonly specVersion: string;
    readonly title: string;
    /** `info.version` as written; null when absent. */
    readonly version: string | null;
    readonly servers: readonly Server[];
    /** Operations of `paths` in document order. */
    readonly operations: readonly Operation[];
    readonly webhooks: readonly Operation[];
    readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
    readonly schemas: ReadonlyMap<string, NamedSchema>;
    /** Root-level parts no other field carries: `info` text, tags, externalDocs, extensions. */
    readonly document: Remainder & {
        readonly place: Place;
    };
    /** Reusable components by section and name (`parameters`, `responses`, …; schemas are in `schemas`), to see what nobody uses. */
    readonly components: ReadonlyMap<string, ReadonlyMap<string, {
        readonly value: Json;
        readonly place: Place;
    }>>;
    /** All files this contract was read from, root first, with their text. */
    readonly files: ReadonlyMap<string, string>;
    /** The same files as data. */
    readonly documents: ReadonlyMap<string, Json>;
    readonly notes: readonly Note[];
    /** Parts of operations of which only the address is known. */
    readonly elsewhere: readonly Elsewhere[];
    /**
     * Follows a `$ref` as written in `from.file`. Follows one step: the value found may itself be a `$ref`.
     * Null when it leads nowhere (already reported in `notes` when the contract was read).
     */
    resolve(ref: string, from: Place): {
        readonly value: Json;
        readonly place: Place;
    } | null;
    /** Schemas with a `$dynamicAnchor`, by its name; most contracts have none. */
    readonly dynamicAnchors: ReadonlyMap<string, readonly DynamicAnchor[]>;
    /** Where the schema resource of a place begins: the schema around it with an `$id`, else its file (2020-12 §4.3.5). */
    resourceOf(place: Place): Place;
    /** Line and column of a place. A pointer that leads nowhere gives its nearest existing ancestor. Positions are found on demand. */
    locate(place: Place): Location;
}

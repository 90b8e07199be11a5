import type {
  Contract,
  Encoding,
  Header,
  MediaType,
  Operation,
  OperationKind,
  Parameter,
  ParameterIn,
  Response,
  SchemaSource,
  SecurityRequirement,
  SecurityScheme,
  Server,
} from '../../src/model/contract.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Place } from '../../src/model/location.ts';

const FILE = 'openapi.json';
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const TEXT = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title']);

interface At {
  readonly value: JsonObject;
  readonly place: Place;
}

/** Reads an OpenAPI 3 document given as a value: just enough of it for comparisons of contracts, without any checks. */
export function contractOf(document: JsonObject): Contract {
  const resolve = (ref: string): { value: Json; place: Place } | null => {
    let value: Json | undefined = document;
    for (const member of ref.split('/').slice(1)) {
      value = (value as JsonObject | undefined)?.[member.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return value === undefined ? null : { value, place: { file: FILE, pointer: ref.slice(1) } };
  };
  const read = readers(document, resolve);
  const components = object(document['components']);
  const info = object(document['info']);
  const places = (section: string) => (name: string) => ({ file: FILE, pointer: `/components/${section}/${name}` });
  return {
    file: FILE,
    family: String(document['openapi']).startsWith('3.1') ? 'openapi-3.1' : 'openapi-3.0',
    specVersion: String(document['openapi'] ?? '3.0.3'),
    title: String(info['title'] ?? ''),
    version: (info['version'] as string | undefined) ?? null,
    servers: read.servers(document, { file: FILE, pointer: '' }),
    operations: read.paths(document['paths'], '/paths', 'path'),
    webhooks: read.paths(document['webhooks'], '/webhooks', 'webhook'),
    securitySchemes: mapOf(components['securitySchemes'], (scheme, name) =>
      securityScheme(scheme, places('securitySchemes')(name)),
    ),
    schemas: mapOf(components['schemas'], (value, name) => ({
      name,
      schema: { value, place: places('schemas')(name), dialect: '3.0' as const },
    })),
    document: {
      ...remainder({ ...document, ...info }, [
        'openapi',
        'info',
        'title',
        'version',
        'paths',
        'webhooks',
        'components',
        'servers',
        'security',
      ]),
      place: { file: FILE, pointer: '' },
    },
    components: new Map(
      Object.entries(components).map(([section, entries]) => [
        section,
        mapOf(entries, (value, name) => ({ value, place: places(section)(name) })),
      ]),
    ),
    files: new Map([[FILE, JSON.stringify(document)]]),
    notes: [],
    resolve,
    locate: (place) => ({ ...place, line: 1, column: 1 }),
  };
}

function readers(document: JsonObject, resolve: (ref: string) => { value: Json; place: Place } | null) {
  const deref = (value: Json, place: Place): At => {
    const ref = object(value)['$ref'];
    const target = typeof ref === 'string' ? resolve(ref) : null;
    return target === null ? { value: object(value), place } : deref(target.value, target.place);
  };
  const members = (value: Json | undefined, place: Place): [string, At][] =>
    Object.entries(object(value)).map(([name, member]) => [name, deref(member, inside(place, name))]);

  const schema = (value: Json | undefined, place: Place): SchemaSource | null =>
    value === undefined ? null : { value, place: inside(place, 'schema'), dialect: '3.0' };

  const content = ({ value, place }: At): MediaType[] =>
    members(value['content'], inside(place, 'content')).map(([type, media]) => ({
      type: type.toLowerCase(),
      schema: schema(media.value['schema'], media.place),
      itemSchema: null,
      encoding: new Map(
        members(media.value['encoding'], inside(media.place, 'encoding')).map(([name, at]) => [name, encoding(at)]),
      ),
      place: media.place,
      ...remainder(media.value, ['schema', 'encoding']),
    }));

  const encoding = (at: At): Encoding => ({
    contentType: (at.value['contentType'] as string | undefined) ?? null,
    style: (at.value['style'] as string | undefined) ?? null,
    explode: (at.value['explode'] as boolean | undefined) ?? null,
    allowReserved: at.value['allowReserved'] === true,
    headers: headers(at),
    place: at.place,
    ...remainder(at.value, ['contentType', 'style', 'explode', 'allowReserved', 'headers']),
  });

  const headers = ({ value, place }: At): Header[] =>
    members(value['headers'], inside(place, 'headers')).map(([name, at]) => ({
      name,
      required: at.value['required'] === true,
      deprecated: at.value['deprecated'] === true,
      schema: schema(at.value['schema'], at.place),
      content: content(at),
      place: at.place,
      ...remainder(at.value, ['required', 'deprecated', 'schema', 'content']),
    }));

  const parameters = (value: Json | undefined, place: Place): Parameter[] =>
    list(value).map((entry, index) => parameter(deref(entry, inside(inside(place, 'parameters'), String(index)))));

  const parameter = (at: At): Parameter => {
    const { value } = at;
    const location = value['in'] as ParameterIn;
    const style =
      (value['style'] as string | undefined) ?? (location === 'query' || location === 'cookie' ? 'form' : 'simple');
    return {
      in: location,
      name: String(value['name']),
      required: value['required'] === true,
      deprecated: value['deprecated'] === true,
      style,
      explode: (value['explode'] as boolean | undefined) ?? style === 'form',
      allowReserved: value['allowReserved'] === true,
      allowEmptyValue: value['allowEmptyValue'] === true,
      schema: schema(value['schema'], at.place),
      content: content(at),
      place: at.place,
      ...remainder(
        value,
        'in name required deprecated style explode allowReserved allowEmptyValue schema content'.split(' '),
      ),
    };
  };

  const response = (status: string, at: At): Response => ({
    status: status === 'default' ? status : status.toUpperCase(),
    content: content(at),
    headers: headers(at),
    links: new Map(members(at.value['links'], inside(at.place, 'links'))),
    place: at.place,
    ...remainder(at.value, ['content', 'headers', 'links']),
  });

  const servers = (value: JsonObject, place: Place): Server[] =>
    list(value['servers']).map((entry, index) => {
      const server = object(entry);
      return {
        url: String(server['url']),
        variables: mapOf(server['variables'], (variable) => ({
          default: (object(variable)['default'] as string | undefined) ?? null,
          values: (object(variable)['enum'] as string[] | undefined) ?? null,
        })),
        description: (server['description'] as string | undefined) ?? null,
        place: inside(inside(place, 'servers'), String(index)),
      };
    });

  const security = (value: JsonObject, place: Place): SecurityRequirement | null =>
    value['security'] === undefined
      ? null
      : {
          alternatives: list(value['security']).map((entry) => mapOf(entry, (scopes) => scopes as string[])),
          place: inside(place, 'security'),
        };

  const operation = (kind: OperationKind, path: string, item: At, method: string): Operation => {
    const at = { value: object(item.value[method]), place: inside(item.place, method) };
    const { value, place } = at;
    const own = parameters(value['parameters'], place);
    const inherited = parameters(item.value['parameters'], item.place).filter(
      (outer) => !own.some((inner) => inner.in === outer.in && inner.name === outer.name),
    );
    const nearest = [at, item, { value: document, place: { file: FILE, pointer: '' } }].find(
      (level) => level.value['servers'] !== undefined,
    );
    const body = value['requestBody'] === undefined ? null : deref(value['requestBody'], inside(place, 'requestBody'));
    return {
      kind,
      method,
      path,
      operationId: (value['operationId'] as string | undefined) ?? null,
      tags: list(value['tags']) as string[],
      deprecated: value['deprecated'] === true,
      sunset: (value['x-sunset'] as string | undefined) ?? null,
      stability: (value['x-stability-level'] as string | undefined) ?? null,
      servers: nearest === undefined ? [] : servers(nearest.value, nearest.place),
      parameters: [...inherited, ...own],
      requestBody: body && {
        required: body.value['required'] === true,
        content: content(body),
        place: body.place,
        ...remainder(body.value, ['required', 'content']),
      },
      responses: members(value['responses'], inside(place, 'responses')).map(([status, found]) =>
        response(status, found),
      ),
      callbacks: members(value['callbacks'], inside(place, 'callbacks')).flatMap(([name, callback]) =>
        members(callback.value, callback.place).flatMap(([expression, found]) =>
          operations('callback', `${name} ${expression}`, found),
        ),
      ),
      security: security(value, place) ?? (kind === 'path' ? security(document, { file: FILE, pointer: '' }) : null),
      raw: value,
      rawPathItem: item.value,
      place,
      ...remainder(
        value,
        'operationId tags deprecated x-sunset x-stability-level servers parameters requestBody responses callbacks security'.split(
          ' ',
        ),
      ),
    };
  };

  const operations = (kind: OperationKind, path: string, item: At): Operation[] =>
    Object.keys(item.value)
      .filter((key) => METHODS.includes(key))
      .map((method) => operation(kind, path, item, method));

  const paths = (value: Json | undefined, pointer: string, kind: OperationKind): Operation[] =>
    members(value, { file: FILE, pointer }).flatMap(([path, item]) => operations(kind, path, item));

  return { paths, servers };
}

function securityScheme(scheme: Json, place: Place): SecurityScheme {
  const value = object(scheme);
  const text = (key: string): string | null => (value[key] as string | undefined) ?? null;
  return {
    type: text('type') ?? '',
    name: text('name'),
    in: text('in'),
    scheme: text('scheme')?.toLowerCase() ?? null,
    bearerFormat: text('bearerFormat'),
    openIdConnectUrl: text('openIdConnectUrl'),
    flows: mapOf(value['flows'], (flow) => ({
      authorizationUrl: (object(flow)['authorizationUrl'] as string | undefined) ?? null,
      tokenUrl: (object(flow)['tokenUrl'] as string | undefined) ?? null,
      refreshUrl: (object(flow)['refreshUrl'] as string | undefined) ?? null,
      scopes: mapOf(object(flow)['scopes'], String),
    })),
    deprecated: value['deprecated'] === true,
    place,
    ...remainder(value, 'type name in scheme bearerFormat openIdConnectUrl flows deprecated'.split(' ')),
  };
}

function remainder(value: JsonObject, known: readonly string[]): { text: JsonObject; rest: JsonObject } {
  const left = Object.entries(value).filter(([key]) => !known.includes(key));
  return {
    text: Object.fromEntries(left.filter(([key]) => TEXT.has(key))),
    rest: Object.fromEntries(left.filter(([key]) => !TEXT.has(key))),
  };
}

function inside(place: Place, member: string): Place {
  return { file: place.file, pointer: `${place.pointer}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

function mapOf<T>(value: Json | undefined, make: (member: Json, name: string) => T): Map<string, T> {
  return new Map(Object.entries(object(value)).map(([name, member]) => [name, make(member, name)]));
}

import type { Change, OperationRef, Use } from '../model/change.ts';
import type { Contract, MediaType, Operation, SchemaSource } from '../model/contract.ts';
import type { JsonObject } from '../model/json.ts';
import { cut } from './cut.ts';
import type { Aspect } from './cut.ts';
import { NotExpressible } from './plain.ts';
import type { Difference } from './run.ts';

/**
 * What to ask `openapi-diff` about a change at one of its places: two small OpenAPI 3.0.3 documents without references,
 * names or text of the compared ones as far as they don't matter, and which of its differences are the answer.
 */
export interface Question {
  readonly base: string;
  readonly head: string;
  readonly isAnswer: (difference: Difference) => boolean;
}

/** Both contracts with a way to find an operation in either. */
export interface Contracts {
  readonly base: Contract;
  readonly head: Contract;
  readonly find: (side: 'base' | 'head', operation: OperationRef) => Operation | null;
}

/** Prepares two contracts for questions. */
export function contractsOf(base: Contract, head: Contract): Contracts {
  const sides = { base: operationsByName(base), head: operationsByName(head) };
  return {
    base,
    head,
    find: (side, operation) => namesOf(operation).flatMap((n) => sides[side].get(n) ?? [])[0] ?? null,
  };
}

const erased = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

const namesOf = ({ kind, method, path }: Pick<OperationRef, 'kind' | 'method' | 'path'>): readonly string[] => [
  `${kind} ${method} ${path}`,
  `${kind} ${method} ${erased(path)} in general`,
];

function operationsByName(contract: Contract): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  const collect = (operations: readonly Operation[]): void => {
    for (const operation of operations) {
      for (const name of namesOf(operation)) if (!found.has(name)) found.set(name, operation);
      collect(operation.callbacks);
    }
  };
  collect([...contract.operations, ...contract.webhooks]);
  return found;
}

/** Which part of a place a change speaks of; a reason when `openapi-diff` looks at nothing of the kind. */
export function aspectOf(change: Change): Aspect | 'operations' | 'statuses' | 'headers' {
  switch (change.kind) {
    case 'operation.added':
    case 'operation.removed':
    case 'operation.moved':
      return 'operations';
    case 'response.added':
    case 'response.removed':
      return 'statuses';
    case 'header.added':
    case 'header.removed':
    case 'header.became-required':
    case 'header.became-optional':
      return 'headers';
    case 'property.added':
    case 'property.removed':
    case 'property.became-required':
    case 'property.became-optional':
      return 'property';
    case 'schema.additional-properties-changed':
      return 'open';
    case 'schema.type-changed':
    case 'schema.nullable-changed':
    case 'schema.bound-changed':
      return 'value';
    case 'schema.branch-added':
    case 'schema.branch-removed':
    case 'schema.composition-changed':
      return 'whole';
    case 'schema.keyword-changed':
      if (change.keyword === 'not') return 'whole';
      throw new NotExpressible(`it ignores \`${change.keyword}\``);
    case 'schema.enum-added':
    case 'schema.enum-removed':
    case 'schema.enum-value-added':
    case 'schema.enum-value-removed':
      throw new NotExpressible('it ignores `enum`');
    case 'schema.format-changed':
      throw new NotExpressible('it ignores `format`');
    case 'schema.pattern-changed':
      throw new NotExpressible('it ignores `pattern`');
    default:
      throw new NotExpressible(`it does not look at ${topicOf(change)}`);
  }
}

const TOPICS: readonly (readonly [prefix: string, topic: string])[] = [
  ['parameter.', 'parameters'],
  ['path-parameter.', 'parameters'],
  ['request-body.', 'whether there must be a body'],
  ['media-type.', 'media types'],
  ['security', 'security'],
  ['server.', 'servers'],
];

const topicOf = ({ kind }: Change): string =>
  TOPICS.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? 'anything of the kind';

/**
 * The question about a change where `use` says that it is.
 * @throws {NotExpressible} when `openapi-diff` has no answer to it.
 */
export function questionAbout(change: Change, use: Use, contracts: Contracts): Question {
  const aspect = aspectOf(change);
  // A body is a body whoever sends it; of the rest it knows only what clients send to paths.
  if (use.operation.kind !== 'path' && (aspect === 'operations' || aspect === 'statuses' || aspect === 'headers'))
    throw new NotExpressible('it does not look at webhooks and callbacks');
  switch (aspect) {
    case 'operations':
      return aboutOperations(use, contracts);
    case 'statuses':
      return aboutStatuses(use, contracts);
    case 'headers':
      return aboutHeaders(use, contracts);
    default:
      return aboutBody(use, aspect, change.direction, contracts);
  }
}

function aboutOperations({ operation }: Use, contracts: Contracts): Question {
  const place = `paths.${operation.path}`;
  const likely = erased(operation.path);
  return question(pathsOf(contracts.base, likely), pathsOf(contracts.head, likely), ({ code, place: at }) =>
    code.startsWith('path.') ? at === place : code.startsWith('method.') && at === `${place}.${operation.method}`,
  );
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const NO_RESPONSE: JsonObject = { responses: { default: { description: '' } } };

/**
 * The operations of a contract whose paths look like this one when parameters have no names, without what is in them.
 * With all of them it would need minutes for a large API, since its time grows with the square of their number.
 */
function pathsOf(contract: Contract, likely: string): JsonObject {
  const paths = new Map<string, Map<string, JsonObject>>();
  for (const { path, method } of contract.operations) {
    if (!METHODS.has(method) || !path.startsWith('/') || erased(path) !== likely) continue;
    const item = paths.get(path) ?? new Map<string, JsonObject>();
    paths.set(path, item.set(method, NO_RESPONSE));
  }
  return Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)]));
}

interface Operations {
  readonly base: Operation;
  readonly head: Operation;
}

function operationsAt({ operation }: Use, contracts: Contracts): Operations {
  const [base, head] = [contracts.find('base', operation), contracts.find('head', operation)];
  if (base === null || head === null) throw new NotExpressible('the operation has another path on the other side');
  return { base, head };
}

function aboutStatuses(use: Use, contracts: Contracts): Question {
  const { slot } = use;
  if (slot.part !== 'response') throw new NotExpressible('it is not about a response');
  const statuses = ({ responses }: Operation): JsonObject =>
    message({ responses: Object.fromEntries(responses.map(({ status }) => [status, { description: '' }])) });
  const { base, head } = operationsAt(use, contracts);
  return question(
    statuses(base),
    statuses(head),
    ({ code, place }) => code.startsWith('response.status-code.') && place.endsWith(`.responses.${slot.status}`),
  );
}

function aboutHeaders(use: Use, contracts: Contracts): Question {
  const { slot } = use;
  if (slot.part !== 'header' || slot.status === null) throw new NotExpressible('it looks at headers of responses only');
  const { status } = slot;
  const name = slot.name.toLowerCase();
  const header = ({ responses }: Operation): JsonObject => {
    const headers = responses.find((response) => response.status === status)?.headers ?? [];
    const found = headers.find((each) => each.name.toLowerCase() === name);
    const written = found === undefined ? {} : { [HEADER]: { required: found.required, schema: {} } };
    return message({ responses: { [status]: { description: '', headers: written } } });
  };
  if (name === 'content-type') throw new NotExpressible('it ignores this header');
  const { base, head } = operationsAt(use, contracts);
  return question(header(base), header(head), ({ code }) => code.includes('.header.'));
}

const HEADER = 'Header';

function aboutBody(use: Use, aspect: Aspect, direction: Change['direction'], contracts: Contracts): Question {
  if (direction === null) throw new NotExpressible('it does not look at anything of the kind');
  const { base, head } = operationsAt(use, contracts);
  const [before, after] = [schemaAt(base, use), schemaAt(head, use)];
  const schemas = cut(
    { contract: contracts.base, sources: [before] },
    { contract: contracts.head, sources: [after] },
    use.path,
    aspect,
    direction,
  );
  const body = (schema: JsonObject): JsonObject => {
    const content = { 'application/json': { schema } };
    return direction === 'request'
      ? message({ requestBody: { content }, ...NO_RESPONSE })
      : message({ responses: { '200': { description: '', content } } });
  };
  return question(body(schemas.base), body(schemas.head), ({ code }) => code.startsWith(`${direction}.body.scope.`));
}

function schemaAt(operation: Operation, { slot }: Use): SchemaSource {
  if (slot.part === 'parameter') throw new NotExpressible('it does not look at parameters');
  if (slot.part === 'header') throw new NotExpressible('it does not look at the values of headers');
  if (slot.part === 'operation') throw new NotExpressible('it does not look at anything of the kind');
  const content: readonly MediaType[] =
    slot.part === 'request-body'
      ? (operation.requestBody?.content ?? [])
      : (operation.responses.find(({ status }) => status === slot.status)?.content ?? []);
  const { mediaType } = slot;
  if (mediaType === null || !/^(?:application\/json|[^;]+\+json|\*\/\*)(?:;|$)/.test(mediaType))
    throw new NotExpressible('it looks at JSON only');
  const schema = content.find(({ type }) => type === mediaType)?.schema ?? null;
  if (schema === null) throw new NotExpressible('one side has no schema there');
  return schema;
}

const message = (operation: JsonObject): JsonObject => ({ '/message': { post: operation } });

function question(base: JsonObject, head: JsonObject, isAnswer: Question['isAnswer']): Question {
  const document = (paths: JsonObject): string =>
    JSON.stringify({ openapi: '3.0.3', info: { title: 'One message', version: '1' }, paths });
  const asked = { base: document(base), head: document(head), isAnswer };
  if (asked.base === asked.head) throw new NotExpressible('nothing of it is in what openapi-diff compares');
  return asked;
}

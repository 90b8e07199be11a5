import type { Change, Direction } from '../../../src/model/change.ts';
import type { Contract, Dialect, SchemaSource } from '../../../src/model/contract.ts';
import type { Json } from '../../../src/model/json.ts';
import { compareSchemas } from '../../../src/diff/schemas.ts';
import type { SchemaChanges } from '../../../src/diff/evidence.ts';
import { preparePatterns } from '../../../src/schema/texts/patterns.ts';

/** A document that holds nothing but schemas: enough of a contract to compare them. */
export function schemaContract(document: Json, dialect: Dialect = '3.1'): Contract {
  const place = (pointer: string) => ({ file: 'api.yaml', pointer });
  const resolve: Contract['resolve'] = (ref) => {
    let value: Json | undefined = document;
    for (const segment of ref.slice(2).split('/')) {
      value = (value as { [key: string]: Json } | undefined)?.[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return value === undefined ? null : { value, place: place(ref.slice(1)) };
  };
  const empty = { text: {}, rest: {} };
  return {
    file: 'api.yaml',
    family: dialect === '2.0' ? 'swagger-2.0' : dialect === '3.0' ? 'openapi-3.0' : 'openapi-3.1',
    specVersion: dialect,
    title: 'test',
    version: '1.0.0',
    servers: [],
    operations: [],
    webhooks: [],
    securitySchemes: new Map(),
    schemas: new Map(),
    document: { ...empty, place: place('') },
    components: new Map(),
    files: new Map([['api.yaml', JSON.stringify(document)]]),
    documents: new Map(),
    notes: [],
    elsewhere: [],
    resolve,
    dynamicAnchors: new Map(),
    resourceOf: (at) => ({ file: at.file, pointer: '' }),
    locate: (at) => ({ ...at, line: 1, column: 1 }),
  };
}

await preparePatterns([{ ...schemaContract({}), files: new Map([['api.yaml', 'pattern']]) }]);

export interface PairOptions {
  readonly direction?: Direction;
  readonly dialects?: readonly [Dialect, Dialect];
  /** `components.schemas` of both sides, or of each. */
  readonly schemas?: Json;
  readonly headSchemas?: Json;
  readonly parameter?: boolean;
  /** A parameter whose lists are sent item by item. */
  readonly repeatable?: boolean;
  /** One whose lists are sent as one text. */
  readonly separator?: string;
}

/** The changes between two schemas. */
export const changesBetween = (before: Json, after: Json, options: PairOptions = {}): readonly Change[] =>
  comparisonOf(before, after, options).changes;

/** The changes between two schemas, and where they come from. */
export function comparisonOf(before: Json, after: Json, options: PairOptions = {}): SchemaChanges {
  const [dialectA, dialectB] = options.dialects ?? ['3.1', '3.1'];
  const side = (schema: Json, schemas: Json, dialect: Dialect): { contract: Contract; source: SchemaSource } => ({
    contract: schemaContract({ root: schema, components: { schemas } }, dialect),
    source: { value: schema, place: { file: 'api.yaml', pointer: '/root' }, dialect },
  });
  const base = side(before, options.schemas ?? {}, dialectA);
  const head = side(after, options.headSchemas ?? options.schemas ?? {}, dialectB);
  const direction = options.direction ?? 'request';
  const slot =
    options.parameter === true || options.repeatable === true || options.separator !== undefined
      ? ({ part: 'parameter', in: 'query', name: 'q', mediaType: null } as const)
      : direction === 'request'
        ? ({ part: 'request-body', mediaType: 'application/json' } as const)
        : ({ part: 'response', status: '200', mediaType: 'application/json' } as const);
  const operation = { kind: 'path', method: 'post', path: '/things', operationId: null } as const;
  const root = {
    base: base.source,
    head: head.source,
    direction,
    operation,
    slot,
    required: false,
    separator: options.repeatable === true ? '' : (options.separator ?? null),
  };
  return compareSchemas(base.contract, head.contract, [root]);
}

/** A change in a few words: `name schema.bound-changed narrowed`. */
export function brief(change: Change): string {
  const effect = 'effect' in change ? ` ${change.effect}` : '';
  const path = change.uses[0]?.path ?? '';
  const required = 'required' in change && change.kind.startsWith('property.') && change.required ? ' required' : '';
  return `${path} ${change.kind}${effect}${required}`.trim();
}

/** All changes between two schemas in a few words, texts left out. */
export const briefly = (before: Json, after: Json, options?: PairOptions): string[] =>
  changesBetween(before, after, options)
    .filter((change) => change.direction !== null)
    .map(brief)
    .toSorted();

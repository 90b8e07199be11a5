/** What `openapi-diff` stumbles over must not reach anybody: it gets an answer all the same, or is said to have none. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { SecondOpinion } from '../../src/model/finding.ts';
import { secondOpinions } from '../../src/opinion/opinion.ts';
import { LIMITS, askAll } from '../../src/opinion/run.ts';
import type { Limits } from '../../src/opinion/run.ts';
import { builtWorker } from './support/built-worker.ts';
import { caseOfTexts } from './support/judged.ts';

let worker: URL;
beforeAll(async () => {
  worker = await builtWorker();
}, 60_000);

const PATIENT: Limits = { ...LIMITS, questionMs: 60_000, totalMs: 300_000 };

async function opinionsOn(
  before: string,
  after: string,
  limits = PATIENT,
): Promise<ReadonlyMap<string, SecondOpinion>> {
  const { base, head, judged } = await caseOfTexts(before, after);
  const opinions = await secondOpinions(judged, base, head, (asked) => askAll(asked, limits, worker));
  return new Map(judged.map(({ judgement }) => [judgement.rule, opinions.get(judgement.id)!]));
}

/** A description with one POST that takes (or returns) what the schema says. */
function description(schema: object, { openapi = '3.0.3', as = 'request', schemas = {} } = {}): string {
  const content = { 'application/json': { schema } };
  const ok = { description: 'OK', ...(as === 'response' ? { content } : {}) };
  const operation = { ...(as === 'request' ? { requestBody: { content } } : {}), responses: { '200': ok } };
  const info = { title: 'Things', version: '1' };
  return JSON.stringify({ openapi, info, paths: { '/things': { post: operation } }, components: { schemas } });
}

const text = (maxLength: number): object => ({ type: 'string', maxLength });
const named = (name: string, schema: object): object => ({
  type: 'object',
  properties: Object.fromEntries([[name, schema]]),
});

describe('it answers in spite of', () => {
  const node = (maxLength: number): object => ({
    type: 'object',
    properties: { name: text(maxLength), parent: { $ref: '#/components/schemas/Node' } },
  });
  const inNode = (maxLength: number): string =>
    description({ $ref: '#/components/schemas/Node' }, { schemas: { Node: node(maxLength) } });

  test.for<[string, string, string]>([
    ['a schema that contains itself', inNode(20), inNode(10)],
    [
      'a property called __proto__',
      description(named('__proto__', text(20))),
      description(named('__proto__', text(10))),
    ],
    [
      'a property called constructor',
      description(named('constructor', text(20))),
      description(named('constructor', text(10))),
    ],
    ['OpenAPI 3.0.4', description(text(20), { openapi: '3.0.4' }), description(text(10), { openapi: '3.0.4' })],
    ['OpenAPI 3.1', description(text(20), { openapi: '3.1.0' }), description(text(10), { openapi: '3.1.0' })],
    ['OpenAPI 3.2', description(text(20), { openapi: '3.2.0' }), description(text(10), { openapi: '3.2.0' })],
    [
      'a reference to the network beside the change',
      description({ type: 'object', properties: { a: text(20), b: { $ref: 'https://example.com/b.json' } } }),
      description({ type: 'object', properties: { a: text(10), b: { $ref: 'https://example.com/b.json' } } }),
    ],
    [
      'a schema that is invalid beside the change',
      description({ type: 'object', properties: { a: text(20), b: { type: 17 } } }),
      description({ type: 'object', properties: { a: text(10), b: { type: 17 } } }),
    ],
  ])('%s', async ([, before, after]) => {
    const opinions = await opinionsOn(before, after);
    expect(opinions.get('request-max-length-decreased')).toEqual({
      verdict: 'agrees',
      note: 'openapi-diff finds a break here.',
    });
  });

  test('forty changed properties, which it would compare in all combinations', async () => {
    const all = (maxLength: number): string =>
      description({
        type: 'object',
        properties: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, text(maxLength)])),
      });
    const { base, head, judged } = await caseOfTexts(all(20), all(10));
    const opinions = await secondOpinions(judged, base, head, (asked) => askAll(asked, PATIENT, worker));
    expect([...opinions.values()].map(({ verdict }) => verdict)).toEqual(Array.from({ length: 40 }, () => 'agrees'));
  });

  test('`null`, which it has no word for', async () => {
    const nullable = (value: boolean): string => description({ type: 'string', nullable: value }, { as: 'response' });
    const opinions = await opinionsOn(nullable(false), nullable(true));
    expect(opinions.get('response-value-became-nullable')?.verdict).toBe('agrees');
  });

  test('another change beside the harmless one', async () => {
    const before = description({ type: 'object', properties: { a: text(20) } });
    const after = description({ type: 'object', properties: { a: text(10), b: text(5) } });
    const opinions = await opinionsOn(before, after);
    expect(opinions.get('request-property-added')).toEqual({
      verdict: 'agrees',
      note: 'openapi-diff finds no break here.',
    });
  });
});

describe('it is said to have no opinion on', () => {
  test.for<[string, object, object, string, RegExp]>([
    [
      'an enum',
      { type: 'string', enum: ['a', 'b'] },
      { type: 'string', enum: ['a'] },
      'request-enum-value-removed',
      /ignores `enum`/,
    ],
    [
      'maxItems: 0',
      { type: 'array', items: {}, maxItems: 5 },
      { type: 'array', items: {}, maxItems: 0 },
      'request-max-items-decreased',
      /misreads/,
    ],
  ])('%s', async ([, before, after, rule, reason]) => {
    const opinions = await opinionsOn(description(before), description(after));
    expect(opinions.get(rule)?.verdict).toBe('not-applicable');
    expect(opinions.get(rule)?.note).toMatch(reason);
  });

  test('alternatives that contain themselves', async () => {
    const tree = (leaf: object): string =>
      description(
        { $ref: '#/components/schemas/Tree' },
        { schemas: { Tree: { oneOf: [leaf, { type: 'array', items: { $ref: '#/components/schemas/Tree' } }] } } },
      );
    const { base, head, judged } = await caseOfTexts(tree({ type: 'string' }), tree({ type: 'integer' }));
    const opinions = await secondOpinions(judged, base, head, (asked) => askAll(asked, PATIENT, worker));
    expect([...opinions.values()].map(({ note }) => note)).toEqual(
      judged.map(() => expect.stringMatching(/contains itself/) as unknown),
    );
  });

  test('alternatives it would need hours for; the next question is answered', async () => {
    const hard = JSON.stringify(manyAlternatives());
    const documentOf = (schema: string): string =>
      `{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{"/m":{"post":{"requestBody":{"content":{"application/json":{"schema":${schema}}}},"responses":{"default":{"description":""}}}}}}`;
    const questions = [
      { base: documentOf(hard), head: documentOf('{"type":"object"}') },
      { base: documentOf(hard), head: documentOf('{"type":"array","items":{}}') },
      { base: documentOf('{"type":"string"}'), head: documentOf('{"type":"boolean"}') },
    ];
    const replies = await askAll(questions, { ...LIMITS, questionMs: 4_000 }, worker);
    expect(replies.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'compared']);
  });
});

function manyAlternatives(): object {
  const branch = (index: number): object => ({
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [
        `p${at}`,
        { type: 'string', minLength: index + at, maxLength: 20 + index },
      ]),
    ),
  });
  return { oneOf: Array.from({ length: 5 }, (_, index) => branch(index)) };
}

describe('the worker', () => {
  const document = (schema: object): string => description(schema);

  test('has no way to the network or to files', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('{"type":"string"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const here = new URL('../../package.json', import.meta.url);
      const replies = await askAll(
        [
          { base: document({ $ref: `http://127.0.0.1:${port}/schema.json` }), head: document({ type: 'string' }) },
          { base: document({ $ref: here.pathname }), head: document({ type: 'string' }) },
        ],
        PATIENT,
        worker,
      );
      expect(replies.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
      expect(requests).toBe(0);
    } finally {
      server.close();
    }
  });

  test.for(['', 'null', '[]', '17', 'no: [document', '{"openapi":"3.0.3"}', '\0', '{"openapi":"4.0.0"}'])(
    'has no answer to %j',
    async (garbage) => {
      const good = document({ type: 'string' });
      const replies = await askAll(
        [
          { base: garbage, head: good },
          { base: good, head: good },
        ],
        PATIENT,
        worker,
      );
      expect(replies).toEqual([
        { kind: 'failed', reason: 'it could not compare them' },
        { kind: 'compared', differences: [] },
      ]);
    },
  );

  test('prints nothing', async () => {
    const [out, error] = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    try {
      const replies = await askAll([{ base: document(text(20)), head: document(text(10)) }], PATIENT, worker);
      expect(replies.map(({ kind }) => kind)).toEqual(['compared']);
      expect([...out.mock.calls, ...error.mock.calls]).toEqual([]);
    } finally {
      out.mockRestore();
      error.mockRestore();
    }
  });

  test('that is not there leaves no answers and no error', async () => {
    const missing = new URL('./nothing-here.mjs', import.meta.url);
    const replies = await askAll([{ base: '{}', head: '{}' }], PATIENT, missing);
    expect(replies.map(({ kind }) => kind)).toEqual(['failed']);
  });

  test('is not started when there is no time', async () => {
    const questions = [{ base: document(text(20)), head: document(text(10)) }];
    const replies = await askAll(questions, { ...LIMITS, totalMs: 0 }, worker);
    expect(replies.map(({ kind }) => kind)).toEqual(['failed']);
  });

  test('that needs more memory than it may have is stopped', async () => {
    const questions = [{ base: document(manyAlternatives()), head: document(text(10)) }];
    const replies = await askAll(questions, { ...PATIENT, memoryMb: 24, questionMs: 4_000 }, worker);
    expect(replies.map(({ kind }) => kind)).toEqual(['failed']);
  });
});

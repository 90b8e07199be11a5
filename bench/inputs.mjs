/** Documents that the benchmark makes for itself: the same bytes on every machine. */

const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema) => ({ description: 'Done', content: { 'application/json': { schema } } });

function description(schemas, paths) {
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Benchmark', version: '1.0.0' },
    paths,
    components: { schemas },
  });
}

const firstOf = (name) => ({ '/start': { get: { responses: { 200: answer(reference(name)) } } } });

/** 16 schemas, each with two references to the next: 65,536 ways lead to the last one, which changes. */
function chain(changed) {
  const schemas = {};
  for (let at = 0; at < 15; at++) {
    const next = reference(`Link${at + 1}`);
    schemas[`Link${at}`] = { type: 'object', properties: { left: next, right: next } };
  }
  schemas.Link15 = { type: 'object', properties: { value: { type: changed ? 'integer' : 'string' } } };
  return description(schemas, firstOf('Link0'));
}

/** Schemas that refer to four others each and so, in the end, to all of them; one changes. */
function recursive(count, changed) {
  const schemas = {};
  for (let at = 0; at < count; at++) {
    const others = [1, 7, 31, 127].map((step) => [`to${step}`, reference(`Node${(at + step) % count}`)]);
    schemas[`Node${at}`] = { type: 'object', properties: { id: { type: 'string' }, ...Object.fromEntries(others) } };
  }
  if (changed) schemas[`Node${count - 1}`].properties.id = { type: 'integer' };
  return description(schemas, firstOf('Node0'));
}

const words = ['account', 'balance', 'cursor', 'domain', 'entry', 'folder', 'group', 'host', 'invoice', 'journal'];
const wordsFrom = (seed, count) =>
  Array.from({ length: count }, (_, at) => words[(seed * 7 + at * 3 + ((seed * at) % 5)) % words.length]).join(' ');

function resource(at, changed) {
  const property = (index) => {
    if (index % 8 === 7) return { allOf: [reference(`Resource${(at + index) % 400}`)], nullable: true };
    if (index % 8 === 5) return { type: 'array', items: { type: 'string', maxLength: 20 + index } };
    if (index % 8 === 3) return { type: 'string', enum: words.slice(0, 3 + (index % 5)) };
    return { type: changed && index === 2 ? 'integer' : 'string', description: wordsFrom(at + index, 14) };
  };
  const names = Array.from({ length: 32 }, (_, index) => `${words[index % words.length]}_${index}`);
  return {
    type: 'object',
    description: wordsFrom(at, 40),
    required: names.slice(0, 6),
    properties: Object.fromEntries(names.map((name, index) => [name, property(index)])),
  };
}

function operation(at, changed) {
  const parameters = Array.from({ length: 5 }, (_, index) => ({
    name: `${words[index]}_filter`,
    in: 'query',
    required: changed && index === 0,
    description: wordsFrom(at + index, 20),
    schema: { type: 'string', maxLength: 100 },
  }));
  const example = Array.from({ length: 6 }, (_, index) => ({ id: `${at}-${index}`, text: wordsFrom(at * index, 20) }));
  const schema = reference(`Resource${at % 400}`);
  return {
    operationId: `operation${at}`,
    summary: wordsFrom(at, 8),
    description: wordsFrom(at, 80),
    parameters,
    requestBody: { content: { 'application/json': { schema, example } } },
    responses: { 200: answer(schema), 404: answer(reference('Resource0')) },
  };
}

/** About 5 MB: 800 operations over 400 schemas that all lead to each other. */
function large(isChangedSchema, isChangedOperation) {
  const schemas = {};
  for (let at = 0; at < 400; at++) schemas[`Resource${at}`] = resource(at, isChangedSchema(at));
  const paths = {};
  for (let at = 0; at < 800; at++) {
    paths[`/${words[at % words.length]}/${at}`] = { post: operation(at, isChangedOperation(at)) };
  }
  return description(schemas, paths);
}

const none = () => false;
const every = (count) => (at) => at % count === 0;
const unchanged = large(none, none);

/** Name, document before, document after. */
export const generated = [
  ['chain of 16', chain(false), chain(true)],
  ['500 recursive', recursive(500, false), recursive(500, true)],
  ['1000 recursive', recursive(1000, false), recursive(1000, true)],
  // Every 20th schema and every 40th operation.
  ['800 operations', unchanged, large(every(20), every(40))],
  ['one operation of 800', unchanged, large(none, (at) => at === 400)],
];

import { NO_DOCUMENT, defineRule } from '../define.ts';

const things = `openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get: { responses: { '200': { description: OK } } }
    post: { responses: { '201': { description: Created } } }`;

const counted = (operations: number): string => `${operations} ${operations === 1 ? 'operation' : 'operations'}`;

/** Descriptions that appear or go as a whole. */
export const apiRules = [
  defineRule({
    id: 'api-removed',
    title: 'API description removed',
    on: 'api.removed',
    relation: 'lost',
    says: (change) => `The description of the API was removed, and ${counted(change.operations)} with it.`,
    why: 'Without its description nobody can tell what callers may rely on, and nothing guards it any more. If the API itself goes, all of its callers break.',
    fix: 'If the file was moved, name the old path under `renamed-from` in the configuration. If the API ends, deprecate its operations with a sunset date first and remove the description after that date.',
    examples: [
      {
        name: 'the file was deleted',
        in: 'document',
        before: things,
        after: NO_DOCUMENT,
        says: ['The description of the API was removed, and 2 operations with it.'],
      },
    ],
  }),
  defineRule({
    id: 'api-added',
    title: 'API description added',
    on: 'api.added',
    relation: 'gained',
    says: (change) => `A description of an API was added, with ${counted(change.operations)}.`,
    why: 'Nobody calls the API by this description yet. From now on it is a promise.',
    fix: 'Nothing to repair. Read it once as a caller would: what is in it now is hard to take back.',
    examples: [
      {
        name: 'a new file',
        in: 'document',
        before: NO_DOCUMENT,
        after: things,
        says: ['A description of an API was added, with 2 operations.'],
      },
    ],
  }),
];

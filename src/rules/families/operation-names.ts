import { defineRule } from '../define.ts';
import { code } from '../words.ts';

/** What generated clients call operations. */
export const operationNameRules = [
  defineRule({
    id: 'operation-id-added',
    title: 'operationId added',
    on: 'operation.id-changed',
    when: (change) => change.before === null,
    relation: 'generated-code',
    policy: 'operation-id-added',
    says: (change, it) => `${it} got the operationId ${code(change.after ?? '')}.`,
    why: 'Generated clients used an invented method name before and use the operationId now; their callers may not compile. Messages stay the same.',
    fix: 'If you publish a generated client, choose the name the generator used so far, or keep an alias in the client.',
    examples: [
      {
        name: 'the operation gets a name',
        in: 'operation',
        before: `summary: Gets a thing`,
        after: `summary: Gets a thing
operationId: getThing`,
        says: ['Operation `GET /things/{id}` got the operationId `getThing`.'],
      },
    ],
  }),
  defineRule({
    id: 'operation-id-changed',
    title: 'operationId changed or removed',
    on: 'operation.id-changed',
    relation: 'generated-code',
    says: (change, it) =>
      change.after === null
        ? `${it} lost its operationId ${code(change.before ?? '')}.`
        : `${it} changed its operationId from ${code(change.before ?? '')} to ${code(change.after)}.`,
    why: 'Generated clients name their methods after it: callers of the old method do not compile. Messages stay the same.',
    fix: 'Keep the operationId. If the new name is worth it, publish the client with both names and remove the old one in a major version of the client.',
    examples: [
      {
        name: 'another name',
        in: 'operation',
        before: `operationId: getThing`,
        after: `operationId: fetchThing`,
        says: ['Operation `GET /things/{id}` changed its operationId from `getThing` to `fetchThing`.'],
      },
      {
        name: 'no name',
        in: 'operation',
        before: `operationId: getThing`,
        after: `{}`,
        says: ['Operation `GET /things/{id}` lost its operationId `getThing`.'],
      },
    ],
  }),
  defineRule({
    id: 'operation-tags-changed',
    title: 'Tags of an operation changed',
    on: 'operation.tags-changed',
    relation: 'generated-code',
    policy: 'operation-tags-changed',
    says: (change, it) => `${it} changed its tags from ${tagList(change.before)} to ${tagList(change.after)}.`,
    why: 'Documentation groups operations by tag, and many generators name the client class after the first one: the method moves to another class.',
    fix: 'Keep the first tag if you publish a generated client; otherwise nothing has to be done.',
    examples: [
      {
        name: 'another group',
        in: 'operation',
        before: `tags: [things]`,
        after: `tags: [stock]`,
        says: ['Operation `GET /things/{id}` changed its tags from `things` to `stock`.'],
      },
    ],
  }),
];

function tagList(tags: readonly string[]): string {
  return tags.length === 0 ? 'none' : tags.map((tag) => code(tag)).join(', ');
}

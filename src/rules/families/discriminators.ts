import { defineRule } from '../define.ts';
import { fromTo, value } from '../words.ts';

/** A document with pets of several kinds, for examples. */
export const tagged = (names: readonly string[], discriminator: string): string => `paths:
  /pets:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      oneOf:${names.map((name) => `\n        - $ref: '#/components/schemas/${name}'`).join('')}${discriminator}
    Cat: { type: object, required: [kind], properties: { kind: { const: Cat }, sort: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: Dog }, sort: { type: string } } }
    Owl: { type: object, required: [kind], properties: { kind: { const: Owl }, sort: { type: string } } }`;

/** What tells them apart. */
export const by = (property: string, mapping = ''): string => `
      discriminator: { propertyName: ${property}${mapping === '' ? '' : `, mapping: { ${mapping} }`} }`;

/** What tells alternatives apart. */
export const discriminatorRules = [
  defineRule({
    id: 'discriminator-mapping-changed',
    title: 'Mapping of a discriminator changed',
    on: 'schema.discriminator-changed',
    when: (change) => change.part === 'mapping',
    relation: 'replaced',
    policy: 'discriminator-mapping-changed',
    says: (change, it) =>
      change.after === undefined
        ? `${it} lost ${value(change.before)} in the mapping of its discriminator.`
        : change.before === undefined
          ? `${it} got ${value(change.after)} in the mapping of its discriminator.`
          : `${it} changed the mapping of its discriminator${fromTo(change.before, change.after)}.`,
    why: 'The schemas are the same, but deserialisers that follow the mapping choose another type, or none, for the same value.',
    fix: 'Keep the old entries and add new ones beside them.',
    examples: [
      {
        name: 'another value',
        in: 'document',
        before: tagged(['Cat', 'Dog'], by('kind', "cat: '#/components/schemas/Cat'")),
        after: tagged(['Cat', 'Dog'], by('kind', "kitty: '#/components/schemas/Cat'")),
        says: [
          'Response body changed the mapping of its discriminator from `{"cat":"#/components/schemas/Cat"}` to `{"kitty":"#/components/schemas/Cat"}`.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'discriminator-added',
    title: 'Discriminator added',
    on: 'schema.discriminator-changed',
    when: (change) => change.before === undefined,
    relation: 'text',
    policy: 'discriminator-added',
    says: (change, it) => `${it} got the discriminator ${value(change.after)}.`,
    why: 'It validates nothing and changes no message. Generated code turns into a class hierarchy.',
    fix: 'Nothing to repair on the wire. Make sure that every alternative requires the property.',
    examples: [
      {
        name: 'told apart by kind',
        in: 'document',
        before: tagged(['Cat', 'Dog'], ''),
        after: tagged(['Cat', 'Dog'], by('kind')),
        says: ['Response body got the discriminator `kind`.'],
      },
    ],
  }),
  defineRule({
    id: 'discriminator-removed',
    title: 'Discriminator removed',
    on: 'schema.discriminator-changed',
    when: (change) => change.after === undefined,
    relation: 'lost',
    policy: 'discriminator-removed',
    says: (change, it) => `${it} lost the discriminator ${value(change.before)}.`,
    why: 'Deserialisers that used it to choose a type have to guess now. Generated class hierarchies disappear.',
    fix: 'Keep the discriminator.',
    examples: [
      {
        name: 'no longer told apart',
        in: 'document',
        before: tagged(['Cat', 'Dog'], by('kind')),
        after: tagged(['Cat', 'Dog'], ''),
        says: ['Response body lost the discriminator `kind`.'],
      },
    ],
  }),
  defineRule({
    id: 'discriminator-changed',
    title: 'Discriminator names another property',
    on: 'schema.discriminator-changed',
    relation: 'replaced',
    says: (change, it) => `${it} changed its discriminator${fromTo(change.before, change.after)}.`,
    why: 'Deserialisers look at the old property to choose a type, and find nothing or the wrong one.',
    fix: 'Keep the old property as the discriminator and add the new one beside it; switch in a major version.',
    examples: [
      {
        name: 'told apart by another property',
        in: 'document',
        before: tagged(['Cat', 'Dog'], by('kind')),
        after: tagged(['Cat', 'Dog'], by('sort')),
        says: ['Response body changed its discriminator from `kind` to `sort`.'],
      },
    ],
  }),
];

import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { fromTo, list, value } from '../words.ts';

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

const targetsOf = (mapping: Json | undefined): ReadonlyMap<string, Json> =>
  new Map(typeof mapping === 'object' && mapping !== null ? Object.entries(mapping) : []);

/** What became of the entries of a mapping, in words. */
function entriesChanged(before: Json | undefined, after: Json | undefined): string {
  const [old, now] = [targetsOf(before), targetsOf(after)];
  const lost = [...old.keys()].filter((name) => !now.has(name));
  const got = [...now.keys()].filter((name) => !old.has(name));
  const moved = [...now].flatMap(([name, target]) =>
    old.has(name) ? [`leads ${value(name)} to ${value(target)} instead of ${value(old.get(name))}`] : [],
  );
  const said = [
    ...(lost.length > 0 ? [`lost ${list(lost)}`] : []),
    ...(got.length > 0 ? [`got ${list(got)}`] : []),
    ...moved.slice(0, 2),
    ...(moved.length > 2 ? [`leads ${moved.length - 2} more elsewhere`] : []),
  ];
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}` : (said[0] ?? 'changed');
}

/** What tells alternatives apart. */
export const discriminatorRules = [
  defineRule({
    id: 'discriminator-mapping-changed',
    title: 'Mapping of a discriminator changed',
    on: 'schema.discriminator-changed',
    when: (change) => change.part === 'mapping',
    relation: 'replaced',
    policy: 'discriminator-mapping-changed',
    says: ({ before, after }, it) => `${it}: the mapping of its discriminator ${entriesChanged(before, after)}.`,
    why: 'The schemas are the same, but deserialisers that follow the mapping choose another type, or none, for the same value.',
    fix: 'Keep the old entries and add new ones beside them.',
    examples: [
      {
        name: 'another value',
        in: 'document',
        before: tagged(['Cat', 'Dog'], by('kind', "cat: '#/components/schemas/Cat'")),
        after: tagged(['Cat', 'Dog'], by('kind', "kitty: '#/components/schemas/Cat'")),
        says: ['Response body: the mapping of its discriminator lost `cat` and got `kitty`.'],
      },
      {
        name: 'another schema',
        in: 'document',
        before: tagged(['Cat', 'Dog'], by('kind', "pet: '#/components/schemas/Cat'")),
        after: tagged(['Cat', 'Dog'], by('kind', "pet: '#/components/schemas/Dog'")),
        says: [
          'Response body: the mapping of its discriminator leads `pet` to `#/components/schemas/Dog` instead of `#/components/schemas/Cat`.',
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

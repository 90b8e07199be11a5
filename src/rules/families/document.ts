import { defineRule } from '../define.ts';
import type { Change } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { code, fromTo, value } from '../words.ts';

/** Text is too long to show; numbers, flags and short strings are not. */
const happened = (before: Json | undefined, after: Json | undefined): string =>
  before === undefined ? 'was added' : after === undefined ? 'was removed' : 'was changed';

/** The document as a whole, what only readers notice, and what nobody else speaks of. */
export const documentRules = [
  defineRule({
    id: 'specification-changed',
    title: 'Written in another version of the specification',
    on: 'specification.changed',
    relation: 'text',
    says: (change) => `The description is written in ${code(change.after)} now, before in ${code(change.before)}.`,
    why: 'The API itself is the same, as far as the other findings do not say otherwise. Tools that read the description must know the new version.',
    fix: 'Check that gateways, generators and portals that read the description support the new version.',
    examples: [
      {
        name: '3.0 to 3.1',
        in: 'document',
        before: `openapi: 3.0.3`,
        after: `openapi: 3.1.0`,
        says: ['The description is written in `3.1.0` now, before in `3.0.3`.'],
      },
    ],
  }),
  defineRule({
    id: 'api-version-changed',
    title: 'Version of the API changed',
    on: 'api.version-changed',
    relation: 'text',
    says: (change) =>
      `The version of the API changed from ${versionName(change.before)} to ${versionName(change.after)}.`,
    why: 'The version says what callers may expect of the changes; it changes no message.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'a new release',
        in: 'document',
        before: `info: { title: Things, version: 1.4.2 }`,
        after: `info: { title: Things, version: 1.5.0 }`,
        says: ['The version of the API changed from `1.4.2` to `1.5.0`.'],
      },
    ],
  }),
  defineRule({
    id: 'documentation-removed',
    title: 'Documentation removed',
    on: 'text.changed',
    when: ({ after }) => after === undefined || after === null || after === '',
    relation: 'text',
    policy: 'documentation-removed',
    says: (change, it) => `${it}: ${code(change.key)} was removed.`,
    why: 'No message changes, but who reads the documentation finds less than before.',
    fix: 'Put the text back, unless it was wrong; say it elsewhere if it moved.',
    examples: [
      {
        name: 'a summary is gone',
        in: 'operation',
        before: `summary: Gets one thing`,
        after: `{}`,
        says: ['Operation `GET /things/{id}`: `summary` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'documentation-changed',
    title: 'Documentation changed',
    on: 'text.changed',
    relation: 'text',
    says: (change, it) => `${it}: ${code(change.key)} ${happened(change.before, change.after)}.`,
    why: 'Only readers notice: no message changes.',
    fix: 'Nothing has to be done. If the text announces another behaviour, say it in the contract too.',
    examples: [
      {
        name: 'a better summary',
        in: 'operation',
        before: `summary: Get`,
        after: `summary: Gets one thing`,
        says: ['Operation `GET /things/{id}`: `summary` was changed.'],
      },
    ],
  }),
  defineRule({
    id: 'extension-changed',
    title: 'Extension changed',
    on: 'extension.changed',
    relation: 'text',
    says: (change, it) => `${it}: extension ${code(change.key)} ${happened(change.before, change.after)}.`,
    why: 'Extensions are for tools (gateways, generators, portals); what they do with it is not part of the contract.',
    fix: 'Check the tools that read the extension.',
    examples: [
      {
        name: 'a setting for the gateway',
        in: 'operation',
        before: `x-timeout: 10`,
        after: `x-timeout: 20`,
        says: ['Operation `GET /things/{id}`: extension `x-timeout` was changed.'],
      },
    ],
  }),
  defineRule({
    id: 'unused-component-removed',
    title: 'Unused component removed',
    on: 'component.unused-changed',
    when: (change) => change.change === 'removed',
    relation: 'text',
    policy: 'unused-component-removed',
    says: (_, it) => `${it}, used by no operation, was removed.`,
    why: 'No message changes. Generated clients lose the type, and descriptions that refer to it from outside lose their target.',
    fix: 'Nothing has to be done if nobody refers to it; otherwise keep it until they do not.',
    examples: [
      {
        name: 'a schema nobody uses',
        in: 'document',
        before: `components:
  schemas:
    Ghost: { type: object }`,
        after: `components: {}`,
        says: ['Component `schemas/Ghost`, used by no operation, was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'unused-component-changed',
    title: 'Unused component added or changed',
    on: 'component.unused-changed',
    relation: 'text',
    says: (change, it) => `${it}, used by no operation, was ${change.change}.`,
    why: 'No operation uses it, so no message changes.',
    fix: 'Nothing has to be done. If an operation was meant to use it, refer to it.',
    examples: [
      {
        name: 'a schema nobody uses',
        in: 'document',
        before: `components: {}`,
        after: `components:
  schemas:
    Ghost: { type: object }`,
        says: ['Component `schemas/Ghost`, used by no operation, was added.'],
      },
    ],
  }),
  defineRule({
    id: 'schema-name-added',
    title: 'Schema got a name',
    on: 'schema-name.added',
    relation: 'text',
    says: (change) => `Schema name ${code(change.name)} was added.`,
    why: 'Generated clients get one more type. What it changes in messages, if anything, is reported apart.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'an inline schema became a component',
        in: 'document',
        before: namedSchema('{ type: string }', ''),
        after: namedSchema("{ $ref: '#/components/schemas/Name' }", 'Name'),
        says: ['Schema name `Name` was added.'],
      },
    ],
  }),
  defineRule({
    id: 'schema-name-removed',
    title: 'Schema lost its name',
    on: 'schema-name.removed',
    relation: 'generated-code',
    says: (change) => `Schema name ${code(change.name)} was removed.`,
    why: 'Generated clients name a type after it: code that uses the type does not compile. What it changes in messages, if anything, is reported apart.',
    fix: 'Keep the name, as a `$ref` to the new schema if need be; or release the generated client as a major version.',
    examples: [
      {
        name: 'a component was written out',
        in: 'document',
        before: namedSchema("{ $ref: '#/components/schemas/Name' }", 'Name'),
        after: namedSchema('{ type: string }', ''),
        says: ['Schema name `Name` was removed.'],
      },
    ],
  }),
  defineRule({
    id: 'schema-renamed',
    title: 'Schemas have other names',
    on: 'schema-name.changed',
    when: ({ used }) => used,
    relation: 'generated-code',
    says: renamed,
    why: 'Generated clients name types after them: code that uses these types does not compile. What changed in messages, if anything, is reported apart.',
    fix: 'Keep the old names, as a `$ref` to the new ones if need be; or release the generated client as a major version.',
    examples: [
      {
        name: 'one schema',
        in: 'document',
        before: namedSchema("{ $ref: '#/components/schemas/Name' }", 'Name'),
        after: namedSchema("{ $ref: '#/components/schemas/FullName' }", 'FullName'),
        says: ['Schema `Name` is called `FullName` now.'],
      },
      {
        name: 'another prefix before all names',
        in: 'document',
        before: prefixed('v1'),
        after: prefixed('v2'),
        says: ['Each of 3 schemas has another name, with `v2…` in place of `v1…`.'],
      },
    ],
  }),
  defineRule({
    id: 'unused-schema-renamed',
    title: 'Schemas that no operation uses have other names',
    on: 'schema-name.changed',
    when: ({ used }) => !used,
    relation: 'text',
    says: renamed,
    why: 'No operation uses them, so no message changes.',
    fix: 'Nothing has to be done. If an operation was meant to use one of them, refer to it.',
    examples: [
      {
        name: 'one schema',
        in: 'document',
        before: `components:\n  schemas:\n    Ghost: { type: object }`,
        after: `components:\n  schemas:\n    Ghosts: { type: object }`,
        says: ['Schema `Ghost`, used by no operation, is called `Ghosts` now.'],
      },
    ],
  }),
  defineRule({
    id: 'unreadable-part',
    title: 'A part that can not be read',
    on: 'part.unreadable',
    relation: 'unknown',
    says: ({ key, side, written }, it) => {
      const what = written === undefined ? '' : ` ${value(written)},`;
      return side === 'head'
        ? `${it}: ${code(key)} is${what} nothing that can be read: whether what was described there is gone, nobody can tell.`
        : `${it}: ${code(key)} was${what} nothing that could be read: whether what is described there now is new, nobody can tell.`;
    },
    why: 'Something else stands where the specification wants an object or a list, so that nothing is known of what callers may rely on.',
    fix: 'Write there what the specification wants.',
    examples: [
      {
        name: 'a number instead of paths',
        in: 'document',
        before: `paths:\n  /name:\n    get:\n      responses:\n        '200':\n          description: OK`,
        after: `paths: 5`,
        says: [
          'The document: `paths` is `5`, nothing that can be read: whether what was described there is gone, nobody can tell.',
        ],
      },
      {
        name: 'parameters that could not be read before',
        in: 'operation',
        before: `parameters: 5`,
        after: `parameters: [{ name: size, in: query, schema: { type: string } }]`,
        says: [
          'Operation `GET /things/{id}`: `parameters` was `5`, nothing that could be read: whether what is described there now is new, nobody can tell.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'unread-reference-changed',
    title: 'Reference to another server changed',
    on: 'reference.unread',
    relation: 'unknown',
    says: ({ part, before, after }, it) => {
      const end = 'whether anything came or went for callers, nobody can tell.';
      const what = `${it}: ${code(part)}`;
      if (before === undefined) return `${what} refers to ${value(after)} now, which leads to another server: ${end}`;
      if (after === undefined)
        return `${what} does not refer to ${value(before)} any more, which led to another server: ${end}`;
      return `${what} refers to ${value(after)} instead of ${value(before)}, both on other servers: ${end}`;
    },
    why: 'Descriptions are read from their own tree, so that what they say is reviewed with them and stays as it is. What another server answers is not known here.',
    fix: 'Look at what both addresses hold. To have them compared, keep copies in the repository.',
    examples: [
      {
        name: 'another version of a response that somebody else publishes',
        in: 'operation',
        before: `responses:\n  '200': { description: OK }\n  default: { $ref: 'https://example.com/v1/errors.yaml#/Problem' }`,
        after: `responses:\n  '200': { description: OK }\n  default: { $ref: 'https://example.com/v2/errors.yaml#/Problem' }`,
        says: [
          'Operation `GET /things/{id}`: `responses.default` refers to `https://example.com/v2/errors.yaml#/Problem` instead of `https://example.com/v1/errors.yaml#/Problem`, both on other servers: whether anything came or went for callers, nobody can tell.',
        ],
      },
    ],
  }),
  defineRule({
    id: 'unclassified-change',
    title: 'A difference that no rule knows',
    on: 'unclassified.changed',
    relation: 'unknown',
    says: (change, it) => {
      const [key = change.key, ref] = change.key.split(BESIDE);
      const where = ref === undefined ? '' : `, beside a ${code('$ref')}: it is ignored there, but not by every tool`;
      const [, stray] = /^path parameter (.+)$/su.exec(key) ?? [];
      if (stray !== undefined)
        return `${it} was ${change.before === undefined ? 'added' : 'removed'}; no part of the path has its name.`;
      return `${it}: ${code(key)} ${happened(change.before, change.after)}${shown(change)}${where}.`;
    },
    why: 'The two descriptions differ in something that has no meaning where it stands, or none that is known. Some tools may heed it: whether somebody breaks has to be judged by a person.',
    fix: 'Look at the difference. If it is misspelt, correct it; if it stands beside a `$ref`, put the reference into `allOf`; if it is for your own tools, name it `x-…`.',
    examples: [
      {
        name: 'an unknown member',
        in: 'operation',
        before: `throttle: 10`,
        after: `throttle: 20`,
        says: ['Operation `GET /things/{id}`: `throttle` was changed from `10` to `20`.'],
      },
      {
        name: 'a path parameter that is none',
        in: 'parameters',
        before: `[]`,
        after: `- { name: size, in: path, required: true, schema: { type: string } }`,
        says: ['Path parameter `size` was added; no part of the path has its name.'],
      },
      {
        name: 'a keyword beside a reference',
        in: 'document',
        before: `openapi: 3.0.3\n${namedSchema("{ type: object, properties: { a: { $ref: '#/components/schemas/Name' } } }", 'Name')}`,
        after: `openapi: 3.0.3\n${namedSchema("{ type: object, properties: { a: { $ref: '#/components/schemas/Name', nullable: true } } }", 'Name')}`,
        says: [
          'Response property `a`: `nullable` was added: `true`, beside a `$ref`: it is ignored there, but not by every tool.',
        ],
      },
    ],
  }),
];

/** How the comparison names what stands beside a reference that replaces it. */
const BESIDE = ' beside $ref';

function shown({ before, after }: { readonly before: Json | undefined; readonly after: Json | undefined }): string {
  if (before === undefined) return after === undefined ? '' : `: ${value(after)}`;
  return after === undefined ? '' : fromTo(before, after);
}

function namedSchema(schema: string, name: string): string {
  const components = name === '' ? '' : `\ncomponents:\n  schemas:\n    ${name}: { type: string }`;
  return `paths:
  /name:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: ${schema}${components}`;
}

/** An operation that returns one of three schemas, whose names begin alike. */
function prefixed(prefix: string): string {
  return `${namedSchema(
    `{ oneOf: [${['Order', 'Bill', 'Note'].map((name) => `{ $ref: '#/components/schemas/${prefix}${name}' }`).join(', ')}] }`,
    '',
  )}
components:
  schemas:
    ${prefix}Order: { type: object, required: [order], properties: { order: { type: string } } }
    ${prefix}Bill: { type: object, required: [bill], properties: { bill: { type: string } } }
    ${prefix}Note: { type: object, required: [note], properties: { note: { type: string } } }`;
}

function renamed({
  before,
  after: [name = ''],
  rewriting,
  used,
}: Extract<Change, { kind: 'schema-name.changed' }>): string {
  const aside = used ? '' : ', used by no operation,';
  if (rewriting === null) return `Schema ${code(before[0] ?? '')}${aside} is called ${code(name)} now.`;
  const [from, to] = [code(rewriting.before), code(rewriting.after)];
  const place = rewriting.after === '…' ? `without ${from}` : `with ${to}`;
  const instead = rewriting.before === '…' || rewriting.after === '…' ? '' : ` in place of ${from}`;
  return `Each of ${before.length} schemas${aside} has another name, ${place}${instead}.`;
}

function versionName(version: string | null): string {
  return version === null ? 'none' : code(version);
}

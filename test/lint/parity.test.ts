import { describe, expect, test } from 'vitest';
import { lintWithOurs, lintWithStock } from './support/rulesets.ts';
import type { Files } from './support/rulesets.ts';

const openapi3 = `openapi: 3.0.3
info: {title: Zoo, version: 1.0.0}
paths:
  /animals/{animalId}:
    get:
      operationId: get_animal
      summary: one
      tags: [b, a]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}
        default: {description: bad}
    post:
      operationId: PostAnimal
      deprecated: true
      parameters:
        - {in: query, name: page_size, schema: {type: integer}}
      responses:
        '201': {description: made}
components:
  schemas:
    Animal:
      type: object
      enum: [a, a]
      properties:
        name: {type: string, example: 3}
        kind: {type: string}
`;
const swagger2 = `swagger: '2.0'
info: {title: Zoo, version: '1'}
host: example.com
paths:
  /animals:
    get:
      operationId: a b
      responses: {'200': {description: ok}}
definitions:
  Animal: {type: object}
`;

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly entry?: string;
  readonly path?: string;
}

const naming = `rules:
  operation-id-kebab:
    message: '{{property}}: {{error}}'
    severity: error
    given: $.paths[*][get,post].operationId
    then: {function: casing, functionOptions: {type: kebab}}
  paths-short:
    recommended: false
    given: $.paths[*]~
    then: {function: length, functionOptions: {max: 3}}
  off-by-default:
    severity: off
    given: $.info
    then: {field: contact, function: truthy}
`;

const cases: readonly Case[] = [
  { name: 'rules of its own', files: { '.spectral.yaml': naming } },
  { name: 'spectral:oas', files: { '.spectral.yaml': 'extends: spectral:oas\n' } },
  { name: 'all of it', files: { '.spectral.yaml': 'extends: [[spectral:oas, all]]\n' } },
  {
    name: 'none of it but a few',
    files: {
      '.spectral.yaml': `extends: [[spectral:oas, off]]
rules:
  operation-tags: true
  info-contact: warn
  openapi-tags: hint
  operation-description: info
  oas3-unused-component: off
`,
    },
  },
  {
    name: 'the OWASP package',
    files: {
      '.spectral.yaml': "extends: ['@stoplight/spectral-owasp-ruleset']\nrules: {owasp:api2:2023-no-http-basic: off}\n",
    },
  },
  {
    name: 'relative files, modes, and later over earlier',
    files: {
      'rules/main.yaml': `extends:
  - ./naming.yaml
  - [../more.yaml, all]
documentationUrl: https://example.test/rules
rules:
  paths-short: error
  operation-id-kebab: hint
`,
      'rules/naming.yaml': naming,
      'more.yaml': `extends: ./rules/naming.yaml
rules:
  contact: {recommended: false, given: $.info, then: {field: contact, function: defined}}
  operation-id-kebab: warn
`,
    },
    entry: 'rules/main.yaml',
  },
  {
    name: 'a rule that is written again',
    files: {
      '.spectral.yaml': `extends: [./naming.yaml]
rules:
  operation-id-kebab:
    description: Snake case.
    given: $.paths[*].get.operationId
    then: {function: casing, functionOptions: {type: snake}}
  paths-short:
    severity: info
    given: '#Path'
    then:
      - {function: pattern, functionOptions: {match: '^/zoo'}}
      - {function: length, functionOptions: {min: 100}}
aliases:
  Path: ['$.paths[*]~']
`,
      'naming.yaml': naming,
    },
  },
  {
    name: 'aliases, of aliases, by format',
    files: {
      '.spectral.yaml': `aliases:
  PathItem: ['$.paths[*]']
  Operation: ['#PathItem[get,put,post,delete]']
  Schemas:
    description: by version
    targets:
      - {formats: [oas2], given: ['$.definitions[*]']}
      - {formats: [oas3], given: ['$.components.schemas[*]']}
rules:
  described: {given: '#Operation', then: {field: description, function: truthy}}
  titled: {given: '#Schemas', then: {field: title, function: truthy}}
  tagged: {given: ['#Operation.tags', '#Operation.responses[*]'], then: {function: length, functionOptions: {min: 2}}}
`,
    },
  },
  {
    name: 'formats of the file and of rules',
    files: {
      '.spectral.yaml': `formats: [oas3]
extends: [./old.yaml]
rules:
  three: {given: $.info, then: {field: license, function: truthy}}
  three-one: {formats: ['oas3.1'], given: $.info, then: {field: license, function: truthy}}
  three-zero: {formats: [oas3_0], given: $.info, then: {field: license, function: truthy}}
`,
      'old.yaml': `formats: [oas2]
rules:
  two: {given: $.info, then: {field: license, function: truthy}}
`,
    },
  },
  {
    name: 'overrides',
    files: {
      'rules/.spectral.yaml': `extends: ['../naming.yaml']
rules:
  licence: {given: $.info, severity: warn, then: {field: license, function: truthy}}
overrides:
  - files: ['../api/**/*.yaml']
    rules: {operation-id-kebab: off, licence: error}
  - files: ['*.json']
    rules: {licence: off}
  - files: ['*.yaml']
    extends: [[../titles.yaml, off]]
    rules:
      schema-title: hint
      tags: {given: '#Tags', then: {function: alphabetical}}
    aliases: {Tags: ['$.paths[*][*].tags']}
`,
      'naming.yaml': naming,
      'titles.yaml': `rules:
  schema-title: {given: '$.components.schemas[*]', then: {field: title, function: truthy}}
  info-title: {given: $.info, then: {field: title, function: falsy}}
`,
    },
    entry: 'rules/.spectral.yaml',
    path: 'api/v1/zoo.yaml',
  },
  {
    name: 'overrides of a part of a document',
    files: {
      '.spectral.yaml': `extends: [./naming.yaml]
overrides:
  - files: ['zoo.yaml#/paths/~1animals~1{animalId}']
    rules: {operation-id-kebab: hint}
  - files: ['**#/paths/~1animals~1{animalId}/post']
    rules: {operation-id-kebab: off}
`,
      'naming.yaml': naming,
    },
  },
  {
    name: 'former names and exceptions',
    files: {
      '.spectral.yaml': `extends: [[spectral:oas, off]]
rules:
  oas3-valid-oas-content-example: warn
  oas3-valid-header-schema-example: error
  info-contact: true
except:
  '/paths': [info-license]
  'zoo.yaml#/info': [info-contact]
`,
    },
  },
  {
    name: 'all functions, fields, and both kinds of documents',
    files: {
      '.spectral.yaml': `rules:
  a: {given: '$.paths[*][*]', then: {field: tags, function: alphabetical}}
  b: {given: '$.components.schemas[*]', then: {field: '@key', function: pattern, functionOptions: {notMatch: '/^a/i'}}}
  c: {given: '$', then: {function: xor, functionOptions: {properties: [openapi, swagger, info]}}}
  d: {given: '$', then: {function: or, functionOptions: {properties: [a, b]}}}
  e: {given: '$.info', then: {field: version, function: enumeration, functionOptions: {values: ['1', '2']}}}
  f: {given: '$..responses', then: {field: default, function: undefined}}
  g: {given: '$.info', then: {function: schema, functionOptions: {schema: {required: [license]}}}}
  h: {given: '$.components.schemas', resolved: false, then: {function: unreferencedReusableObject, functionOptions: {reusableObjectsLocation: '#/components/schemas'}}}
  i: {given: '$..[?(@ && @.deprecated === true)]', then: {function: falsy}}
  j: {given: '$.paths[?(@property.match(/\\\\{\\w+\\\\}/))]', then: {field: $.get.summary, function: falsy}}
  k: {given: '$.paths[*][*]', then: {field: responses.default.description, function: defined}}
`,
    },
  },
  {
    name: 'JSON, merge keys and anchors',
    files: {
      '.spectral.json': JSON.stringify({
        extends: ['./merge.yaml'],
        rules: { a: { given: '$.info', then: { field: 'x', function: 'truthy' } } },
      }),
      'merge.yaml': `x-base: &base {severity: error, given: $.info, then: &then {field: license, function: truthy}}
rules:
  one: {<<: *base, message: 'one {{path}} {{value}}'}
  two: {given: $.info.title, then: {<<: *then, field: x}}
`,
    },
    entry: '.spectral.json',
  },
  {
    name: 'parser options',
    files: { '.spectral.yaml': `parserOptions: {duplicateKeys: hint, incompatibleValues: off}\n${naming}` },
  },
];

describe.each(cases)('$name', ({ files, entry = '.spectral.yaml', path = 'zoo.yaml' }) => {
  test.for([
    ['OpenAPI 3.0', openapi3],
    ['Swagger 2.0', swagger2],
    ['OpenAPI 3.1', openapi3.replace('3.0.3', '3.1.0')],
    ['a document with a key twice', `${openapi3}info: {title: again}\n`],
  ])('gives the findings of Spectral: %s', async ([, text]) => {
    const document = { text: text ?? '', path };
    const stock = await lintWithStock(files, entry, document);
    expect(await lintWithOurs(files, entry, document)).toEqual(stock);
  });
});

test('the cases find something', async () => {
  for (const { name, files, entry = '.spectral.yaml', path = 'zoo.yaml' } of cases) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await lintWithOurs(files, entry, { text: openapi3, path }), name).not.toEqual([]);
  }
});

import type { OperationRef } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Location } from '../../src/model/location.ts';
import type { ApiReport, Report, Side, Summary, VersionVerdict } from '../../src/model/report.ts';

export const DOCS = 'https://github.com/example/api-governor/blob/v1/docs/rules';

export function operation(method: string, path: string): OperationRef {
  return { kind: 'path', method, path, operationId: null };
}

export function at(line: number, file = 'apis/petstore.yaml', pointer = `/paths/${line}`): Location {
  return { file, pointer, line, column: 9 };
}

export function side(version: string | null, revision: string, file = 'apis/petstore.yaml'): Side {
  return { file, revision, commit: null, format: 'OpenAPI 3.0.3', version };
}

let serial = 0;
function id(seed: number = (serial += 1)): string {
  return (seed * 2_654_435_761).toString(16).padStart(12, '0').slice(-12);
}

/** A response property that is gone, unless told otherwise. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  const rule = overrides.rule ?? 'response-property-removed';
  return {
    id: '3f9a01c2d4e5',
    rule,
    source: 'diff',
    title: 'A response property was removed',
    impact: 'breaking',
    breaks: ['wire', 'strict', 'sdk'],
    bump: 'major',
    message: 'Response property `name` was removed.',
    why: 'Clients that read `name` get nothing any more.',
    fix: 'Keep `name`, mark it `deprecated`, and remove it in the next major version.',
    docs: `${DOCS}/${rule}.md`,
    direction: 'response',
    component: null,
    operations: [operation('get', '/pets/{petId}')],
    locations: { base: at(42), head: at(40) },
    level: 'error',
    origin: 'introduced',
    ...overrides,
  };
}

function summarize(findings: readonly Finding[]): Summary {
  const counted = findings.filter((each) => each.waiver === undefined && each.level !== 'off');
  const of = (impact: Finding['impact']): number =>
    counted.filter((each) => each.source !== 'lint' && each.impact === impact).length;
  const lint = (origin: Finding['origin']): number =>
    counted.filter((each) => each.source === 'lint' && each.origin === origin).length;
  return {
    breaking: of('breaking'),
    potentiallyBreaking: of('potentially-breaking'),
    nonBreaking: of('non-breaking'),
    documentation: of('documentation'),
    unclassified: of('unclassified'),
    lint: { new: lint('introduced'), existing: lint('inherited'), fixed: lint('fixed') },
  };
}

export const NO_VERSION_NEEDED: VersionVerdict = {
  scheme: 'semver',
  base: '1.4.2',
  head: '1.4.2',
  required: 'none',
  declared: 'none',
  next: null,
  ok: true,
  note: '',
};

export const MAJOR_MISSING: VersionVerdict = {
  scheme: 'semver',
  base: '1.4.2',
  head: '1.4.2',
  required: 'major',
  declared: 'none',
  next: '2.0.0',
  ok: false,
  note: 'The changes need a major version, but the version is still `1.4.2`. Set it to `2.0.0`.',
};

export function api(findings: readonly Finding[], overrides: Partial<ApiReport> = {}): ApiReport {
  return {
    name: 'petstore',
    base: side('1.4.2', 'main@3f2c1ab'),
    head: side('1.4.2', 'drop-name@9a8b7c6'),
    summary: summarize(findings),
    version: NO_VERSION_NEEDED,
    partial: [],
    problems: [],
    findings,
    ...overrides,
  };
}

export function report(apis: readonly ApiReport[], overrides: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: { name: 'api-governor', version: '1.0.0' },
    verdict: 'pass',
    reasons: [],
    comparing: 'comparing `main@3f2c1ab` (merge base of `main`) → `drop-name@9a8b7c6`',
    notes: [],
    apis,
    ...overrides,
  };
}

const COMPATIBLE = finding({
  id: '0c11d2e3f405',
  rule: 'request-parameter-added-optional',
  title: 'An optional request parameter was added',
  impact: 'non-breaking',
  breaks: [],
  bump: 'minor',
  message: 'Optional query parameter `limit` was added.',
  why: 'Clients that do not send it are served as before.',
  fix: '',
  direction: 'request',
  operations: [operation('get', '/pets')],
  locations: { head: at(18) },
  level: 'info',
});

const REWORDED = finding({
  id: '77aa88bb99cc',
  rule: 'text-changed',
  title: 'A text was changed',
  impact: 'documentation',
  breaks: [],
  bump: 'patch',
  message: 'The description of `GET /pets` was changed.',
  why: '',
  fix: '',
  direction: null,
  operations: [operation('get', '/pets')],
  locations: { base: at(12), head: at(12) },
  before: 'Lists all pets',
  after: 'Lists the pets of a shop',
  level: 'info',
});

const NARROWED = finding({
  id: '5d6c7b8a9f00',
  rule: 'request-property-max-length-lowered',
  title: 'The greatest length of a request property was lowered',
  message: 'The greatest length of request property `tag` was lowered from `64` to `16`.',
  why: 'The server refuses values of `tag` that clients could send until now.',
  fix: 'Keep `maxLength: 64`, or offer the shorter tag as a new property.',
  direction: 'request',
  component: 'schemas/NewPet',
  operations: ['/pets', '/shops/{shopId}/pets', '/imports', '/drafts', '/kennels/{kennelId}/pets', '/litters'].map(
    (path) => operation('post', path),
  ),
  locations: { base: at(91), head: at(88) },
  before: 64,
  after: 16,
  witness: {
    direction: 'request',
    instance: { name: 'Rex', tag: 'a-tag-of-more-than-sixteen-characters' },
    allowedBy: 'base',
    refusedBy: 'head',
    reason: '`/tag` must NOT have more than 16 characters',
  },
});

const NEW_VALUE = finding({
  id: '1122334455aa',
  rule: 'response-enum-value-added',
  title: 'A value was added to an enumeration in a response',
  impact: 'potentially-breaking',
  breaks: ['strict', 'sdk'],
  bump: 'minor',
  message: 'Value `"archived"` was added to response property `status`.',
  why: 'Clients that handle each value, and generated enumerations, meet one they do not know.',
  fix: 'Announce the value, or mark the enumeration `x-extensible-enum`.',
  component: 'schemas/Status',
  operations: [operation('get', '/pets'), operation('get', '/pets/{petId}')],
  locations: { base: at(120), head: at(118) },
  level: 'warning',
});

const LINT = finding({
  id: 'abcdef012345',
  rule: 'operation-operationId',
  source: 'lint',
  title: 'Operation must have "operationId".',
  impact: 'unclassified',
  breaks: [],
  bump: 'none',
  message: 'Operation must have "operationId".',
  why: '',
  fix: '',
  docs: 'https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules#operation-operationid',
  direction: null,
  operations: [operation('post', '/drafts')],
  locations: { head: { ...at(61), pointer: '/paths/~1drafts/post' } },
  level: 'warning',
});

const TYPE_CHANGED = finding({
  id: '99887766aabb',
  rule: 'response-body-replaced',
  title: 'A response body was replaced',
  message: 'The response `200` of `GET /pets/{petId}/history` is another object now.',
  why: 'Clients that read the old members find none of them.',
  fix: 'Offer the new shape under a new path or media type.',
  operations: [operation('get', '/pets/{petId}/history')],
  locations: { base: at(203), head: at(199) },
  before: { type: 'object', properties: { events: { type: 'array' }, total: { type: 'integer' } } },
  after: { type: 'object', properties: { items: { type: 'array' }, total: { type: 'integer' } } },
});

const REASON = 'The changes need a major version, but `1.4.2` → `1.4.2` declares none.';

export function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      id: id(index + 1),
      rule: `rule-${index % 40}`,
      impact: index % 3 === 0 ? 'breaking' : index % 3 === 1 ? 'potentially-breaking' : 'non-breaking',
      message: `Response property \`feld_${index}_日本語_🦊\` was removed.`,
      operations: [operation('get', `/things/${index}`)],
      witness: {
        direction: 'response',
        instance: { id: index, 名前: '狐🦊' },
        allowedBy: 'head',
        refusedBy: 'base',
        reason: '',
      },
    }),
  );
}

function partlyRead(): Report {
  return report(
    [
      api([], {
        partial: ['The pattern `^(?<year>\\d{4})` of `schemas/Date` uses a feature that can not be compared.'],
      }),
      api([], {
        name: 'billing',
        base: side('3.0.0', 'main@3f2c1ab', 'apis/billing.json'),
        head: null,
        problems: [
          {
            code: 'syntax',
            message: 'Expected a comma.',
            file: 'apis/billing.json',
            location: at(7, 'apis/billing.json', ''),
          },
        ],
      }),
    ],
    {
      verdict: 'fail',
      reasons: ["`apis/billing.json` can't be read."],
      notes: ['This change edits `.api-governor.yaml`; the one of the base was used.'],
    },
  );
}

function withRemarks(): Report {
  const slash = 'A path should start with `/`.';
  const followed =
    'A `$ref` stands for `content` (in 1 place), where the specification does not allow one; it was followed.';
  const skipped = '`required` should be a list; what is written there was left out.';
  return report([
    api([], {
      partial: [`openapi.yaml:30:5 (head): ${skipped}`],
      notes: [
        ...[12, 40].map((line) => ({
          kind: 'warning' as const,
          side: 'base' as const,
          message: slash,
          location: at(line),
        })),
        { kind: 'partial', side: 'head', message: skipped, location: at(30) },
        ...[12, 40, 50, 60].map((line) => ({
          kind: 'warning' as const,
          side: 'head' as const,
          message: slash,
          location: at(line),
        })),
        { kind: 'warning', side: 'head', message: followed, location: at(77) },
      ],
    }),
    api([], {
      name: 'billing',
      notes: [{ kind: 'warning', side: 'base', message: slash, location: at(7, 'apis/billing.json') }],
    }),
  ]);
}

/** The reports all golden files are written from. */
export const SAMPLES: Readonly<Record<string, Report>> = {
  none: report([api([])]),
  green: report([
    api([COMPATIBLE, REWORDED], {
      version: { ...NO_VERSION_NEEDED, head: '1.5.0', required: 'minor', declared: 'minor' },
    }),
  ]),
  breaking: report(
    [api([finding(), NARROWED, TYPE_CHANGED, NEW_VALUE, LINT, COMPATIBLE, REWORDED], { version: MAJOR_MISSING })],
    {
      verdict: 'fail',
      reasons: [REASON],
    },
  ),
  several: report(
    [
      api([finding()], { version: MAJOR_MISSING }),
      api([COMPATIBLE], {
        name: 'orders',
        version: { ...NO_VERSION_NEEDED, base: '2.1.0', head: '2.2.0', required: 'minor', declared: 'minor' },
      }),
      api([], {
        name: 'payments',
        base: null,
        head: side('0.1.0', 'drop-name@9a8b7c6', 'apis/payments.yaml'),
        version: { ...NO_VERSION_NEEDED, base: null, head: '0.1.0' },
      }),
      api([], { name: 'search' }),
    ],
    { verdict: 'fail', reasons: [REASON, 'A second sentence says why.'] },
  ),
  waived: report([
    api([
      {
        ...finding(),
        waiver: { reason: 'Nobody reads `name`, see the access log.', owner: '@team-pets', expires: '2027-03-01' },
      },
      COMPATIBLE,
      { ...LINT, id: 'abcdef012346', origin: 'inherited' },
      { ...LINT, id: 'abcdef012347', origin: 'fixed' },
      { ...REWORDED, id: '77aa88bb99cd', level: 'off' },
    ]),
  ]),
  partial: partlyRead(),
  remarks: withRemarks(),
};

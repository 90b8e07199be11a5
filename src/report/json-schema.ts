/** A JSON Schema as far as the report needs one. `json.ts` reads it too: it orders keys and checks what is read back. */
export interface ReportSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, ReportSchema>>;
  readonly required?: readonly string[];
  readonly items?: ReportSchema;
  readonly $defs?: Readonly<Record<string, ReportSchema>>;
}

const string: ReportSchema = { type: 'string' };
const nullableString: ReportSchema = { type: ['string', 'null'] };
const count: ReportSchema = { type: 'integer', minimum: 0 };

function ref(name: string): ReportSchema {
  return { $ref: `#/$defs/${name}` };
}

function list(items: ReportSchema, description?: string): ReportSchema {
  return { ...(description === undefined ? {} : { description }), type: 'array', items };
}

function object(
  description: string,
  properties: Readonly<Record<string, ReportSchema>>,
  options: { readonly optional?: readonly string[]; readonly nullable?: boolean } = {},
): ReportSchema {
  const required = Object.keys(properties).filter((key) => options.optional?.includes(key) !== true);
  return { description, type: options.nullable === true ? ['object', 'null'] : 'object', properties, required };
}

const DEFINITIONS: Readonly<Record<string, ReportSchema>> = {
  bump: { description: 'A version step. `none` asks for nothing.', enum: ['major', 'minor', 'patch', 'none'] },
  direction: { description: 'Seen from the party that calls the API.', enum: ['request', 'response'] },
  revision: { enum: ['base', 'head'] },
  location: object('A place in a file. `line` and `column` count from 1.', {
    file: { description: 'Relative to the root of the repository, `/` separated.', type: 'string' },
    pointer: { description: 'RFC 6901 JSON Pointer; empty for the whole document.', type: 'string' },
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
  }),
  side: object(
    'One side of a comparison; null when the API does not exist there.',
    { file: string, revision: string, commit: nullableString, format: string, version: nullableString },
    { nullable: true },
  ),
  summary: object('Numbers of findings, waived ones not counted.', {
    breaking: count,
    potentiallyBreaking: count,
    nonBreaking: count,
    documentation: count,
    unclassified: count,
    lint: object('Style findings by origin.', { new: count, existing: count, fixed: count }),
  }),
  version: object(
    'Which version step the changes require and which one was declared.',
    {
      scheme: string,
      base: nullableString,
      head: nullableString,
      required: ref('bump'),
      declared: {
        description: 'Null when it cannot be told.',
        enum: ['major', 'minor', 'patch', 'none'],
        nullable: true,
      },
      next: {
        description: 'The smallest version that satisfies the requirement, when one can be named.',
        type: ['string', 'null'],
      },
      ok: { type: 'boolean' },
      note: string,
      since: { description: 'The release that the step is measured from, when it is not the base.', type: 'string' },
      edit: ref('edit'),
    },
    { optional: ['since', 'edit'] },
  ),
  edit: object('A line of a file as it is and as it should be.', {
    file: string,
    line: { type: 'integer', minimum: 1 },
    before: string,
    after: string,
  }),
  problem: object('Why a specification cannot be read.', {
    code: {
      enum: [
        'missing',
        'refused',
        'empty',
        'syntax',
        'not-openapi',
        'unknown-version',
        'dangling-ref',
        'remote-ref',
        'limit',
      ],
    },
    message: string,
    file: string,
    location: { $ref: '#/$defs/location', nullable: true },
  }),
  note: object('Something about how an API was read.', {
    kind: {
      description:
        '`partial`: left out of the comparison. `warning`: read, but the specification does not allow it so.',
      enum: ['partial', 'warning'],
    },
    side: { description: 'Null when it is about no side in particular.', enum: ['base', 'head'], nullable: true },
    message: string,
    location: { $ref: '#/$defs/location', nullable: true },
  }),
  operation: object('An operation. `path` is its template.', {
    kind: { enum: ['path', 'webhook', 'callback'] },
    method: string,
    path: string,
    operationId: nullableString,
  }),
  witness: object(
    'A message, or the part of it that `subject` names, that one side allows and the other refuses.',
    {
      direction: ref('direction'),
      instance: { description: 'Any JSON value.' },
      allowedBy: ref('revision'),
      refusedBy: ref('revision'),
      reason: { description: 'One sentence on why it is refused.', type: 'string' },
      subject: { description: 'What `instance` is, in words; values stand between backticks.', type: 'string' },
    },
    { optional: ['subject'] },
  ),
  secondOpinion: object('What an independent program thinks of the finding. It never changes the verdict.', {
    verdict: { enum: ['agrees', 'disagrees', 'not-applicable'] },
    note: string,
  }),
  removal: object('Whether the removal of something that was deprecated was planned.', {
    planned: { type: 'boolean' },
    sunset: nullableString,
    release: { description: 'The release that first published the date.', type: ['string', 'null'] },
    published: { description: 'The day of that release.', type: ['string', 'null'] },
    note: string,
  }),
  standing: object('How stable everything is that the finding concerns; left out for what is stable and public.', {
    level: { enum: ['draft', 'alpha', 'beta', 'stable'] },
    internal: { type: 'boolean' },
  }),
  due: object('Something deprecated that goes on a known day.', {
    name: { description: 'In words; values stand between backticks.', type: 'string' },
    sunset: nullableString,
    days: { description: 'Days until then; below zero when it has passed.', type: ['integer', 'null'] },
    state: { enum: ['passed', 'within-30-days', 'within-90-days', 'later', 'undated'] },
    location: ref('location'),
  }),
  waiver: object(
    'The waiver or approval that applied, or the baseline that the finding is in.',
    {
      reason: string,
      owner: string,
      expires: nullableString,
      kind: { enum: ['accepted', 'spec-correction', 'no-consumers', 'security', 'approval', 'baseline'] },
      ticket: string,
      approval: object('How an approval was given, when, and where it can be read.', {
        how: { enum: ['label', 'review', 'command'] },
        at: string,
        url: nullableString,
      }),
    },
    { optional: ['kind', 'ticket', 'approval'] },
  ),
  finding: object(
    'One change or one style finding, judged.',
    {
      id: {
        description: 'The same for the same rule at the same place in every later version.',
        type: 'string',
        pattern: '^[0-9a-f]{12}$',
      },
      rule: string,
      source: { enum: ['diff', 'lint', 'version', 'policy'] },
      title: string,
      impact: { enum: ['breaking', 'potentially-breaking', 'non-breaking', 'documentation', 'unclassified'] },
      breaks: list({ enum: ['wire', 'strict', 'sdk'] }, 'Whom it breaks.'),
      level: { enum: ['error', 'warning', 'info', 'off'] },
      bump: ref('bump'),
      origin: { enum: ['introduced', 'inherited', 'fixed'] },
      message: { description: 'One sentence; values stand between backticks.', type: 'string' },
      why: string,
      fix: string,
      docs: string,
      direction: { enum: ['request', 'response'], nullable: true },
      component: nullableString,
      operations: list(ref('operation')),
      locations: object(
        'Where it stood and where it stands.',
        { base: ref('location'), head: ref('location') },
        { optional: ['base', 'head'] },
      ),
      before: { description: 'Any JSON value.' },
      after: { description: 'Any JSON value.' },
      witness: ref('witness'),
      noWitness: { description: 'Why a break has no witness.', type: 'string' },
      cause: {
        description: 'Shared by findings that tell of one change in several copies of a schema, a parameter or a header.',
        type: 'string',
        pattern: '^[0-9a-f]{12}$',
      },
      secondOpinion: ref('secondOpinion'),
      removal: ref('removal'),
      standing: ref('standing'),
      owners: list(string, 'Who owns what it is about.'),
      consumers: list(
        object('Who uses what it is about.', { name: string, contact: nullableString }),
        'Who is known to use what it is about.',
      ),
      waiver: ref('waiver'),
    },
    {
      optional: [
        'before',
        'after',
        'witness',
        'noWitness',
        'cause',
        'secondOpinion',
        'removal',
        'standing',
        'owners',
        'consumers',
        'waiver',
      ],
    },
  ),
  api: object(
    'What was found about one API.',
    {
      name: string,
      base: ref('side'),
      head: ref('side'),
      summary: ref('summary'),
      version: ref('version'),
      partial: list(string, 'What could not be read or compared.'),
      notes: list(ref('note'), 'How the sides were read, with their places; what is in `problems` is not repeated.'),
      problems: list(ref('problem')),
      findings: list(ref('finding')),
      deprecations: list(ref('due'), 'The next day first.'),
    },
    { optional: ['notes', 'deprecations'] },
  ),
};

/** `nullable` is how this file writes "or null"; JSON Schema 2020-12 has other words for it. */
function published(schema: ReportSchema): ReportSchema {
  const { nullable, ...rest } = schema;
  const inner: ReportSchema = {
    ...rest,
    ...(rest.properties === undefined ? {} : { properties: mapValues(rest.properties) }),
    ...(rest.items === undefined ? {} : { items: published(rest.items) }),
    ...(rest.$defs === undefined ? {} : { $defs: mapValues(rest.$defs) }),
  };
  return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner;
}

function mapValues(schemas: Readonly<Record<string, ReportSchema>>): Readonly<Record<string, ReportSchema>> {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, published(schema)]));
}

/** The report as `json.ts` walks it. */
export const REPORT_SHAPE: ReportSchema = {
  ...object(
    'The outcome of a run of API Governor. Later versions only add members.',
    {
      schema: { const: 1 },
      task: { description: 'Nothing was compared, only rulesets applied. Left out: a comparison.', const: 'lint' },
      tool: object('What wrote the report.', { name: { const: 'api-governor' }, version: string }),
      verdict: { enum: ['pass', 'fail'] },
      reasons: list(string, 'Why it failed, one sentence each; empty when it passed.'),
      comparing: string,
      notes: list(string),
      apis: list(ref('api')),
      unblock: list(string, 'What exactly lets pass what fails, one sentence each, where people may approve.'),
    },
    { optional: ['task', 'unblock'] },
  ),
  $defs: DEFINITIONS,
};

/** The JSON Schema (draft 2020-12) of `--format json`, as published in `docs/report.schema.json`. */
export const REPORT_JSON_SCHEMA: ReportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'API Governor report',
  ...published(REPORT_SHAPE),
};

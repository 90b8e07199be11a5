/** The rows of the table in `options.ts` that are about waivers and approvals; it is their only reader. */
const fileOnly = { actionInput: null, flag: null, commands: [] } as const;

export const approvalOptions = [
  {
    key: 'waiversFrom',
    type: { kind: 'enum', values: ['base', 'head'] },
    default: 'base',
    ...fileOnly,
    configPath: 'waivers-from',
    placeholder: 'side',
    description:
      'Whose waivers count on a pull request, and whose baseline. With `base` an entry counts once it is merged; with `head` also in the pull request that adds it. Both name the entries that it adds. On the command line the files as they are count.',
    example: 'head',
  },
  {
    key: 'waiverMaxDays',
    type: { kind: 'integer' },
    default: 90,
    ...fileOnly,
    configPath: 'waiver-max-days',
    placeholder: 'days',
    description: 'How many days ahead a waiver may expire. One that lasts longer does not count.',
    example: '30',
  },
  {
    key: 'approveLabel',
    type: { kind: 'string' },
    default: null,
    ...fileOnly,
    configPath: 'approve-label',
    placeholder: 'label',
    description:
      'A label that accepts what a pull request breaks, when somebody who may sets it after the last commits were pushed. When not set, no label does.',
    example: 'api-change-approved',
  },
  {
    key: 'approveReview',
    type: { kind: 'boolean' },
    default: false,
    ...fileOnly,
    configPath: 'approve-review',
    placeholder: 'true|false',
    description:
      'Whether an approving review of the last commits by an owner of the API (CODEOWNERS of the base) accepts what it breaks.',
    example: 'true',
  },
  {
    key: 'approveCommand',
    type: { kind: 'boolean' },
    default: false,
    ...fileOnly,
    configPath: 'approve-command',
    placeholder: 'true|false',
    description: 'Whether comments with `/api-governor accept <id> <reason>` accept the findings they name.',
    example: 'true',
  },
  {
    key: 'approvePermission',
    type: { kind: 'enum', values: ['write', 'maintain', 'admin'] },
    default: 'write',
    ...fileOnly,
    configPath: 'approve-permission',
    placeholder: 'permission',
    description: 'What somebody must be allowed to do in the repository at least to approve, in each way.',
    example: 'maintain',
  },
  {
    key: 'approveByAuthor',
    type: { kind: 'boolean' },
    default: false,
    ...fileOnly,
    configPath: 'approve-by-author',
    placeholder: 'true|false',
    description: 'Whether the author of the pull request may approve it, with the permission that is needed.',
    example: 'true',
  },
  {
    key: 'mentionOwners',
    type: { kind: 'boolean' },
    default: false,
    ...fileOnly,
    configPath: 'mention-owners',
    placeholder: 'true|false',
    description:
      'Whether a new comment mentions the owners of the APIs in which it asks for something, so that GitHub notifies them: those that CODEOWNERS of the base names for the description. A comment that is brought up to date mentions nobody else.',
    example: 'true',
  },
] as const;

const waive = { default: null, actionInput: null, commands: ['waive'], configPath: null } as const;

export const waiveOptions = [
  {
    key: 'reason',
    type: { kind: 'string' },
    flag: 'reason',
    ...waive,
    placeholder: 'text',
    description: 'Why the finding is let pass.',
    example: 'The field was never filled.',
  },
  {
    key: 'owner',
    type: { kind: 'string' },
    flag: 'owner',
    ...waive,
    placeholder: 'who',
    description: 'Who answers for it.',
    example: 'team-orders',
  },
  {
    key: 'expires',
    type: { kind: 'string' },
    flag: 'expires',
    ...waive,
    placeholder: 'day',
    description: 'The last day on which it counts.',
    example: '2026-12-31',
  },
  {
    key: 'kind',
    type: { kind: 'enum', values: ['accepted', 'spec-correction', 'no-consumers', 'security'] },
    flag: 'kind',
    ...waive,
    placeholder: 'kind',
    description:
      'What the waiver says about the finding: `accepted` when not set. A `spec-correction`, `no-consumers` or `security` counts as a patch.',
    example: 'spec-correction',
  },
  {
    key: 'ticket',
    type: { kind: 'string' },
    flag: 'ticket',
    ...waive,
    placeholder: 'link',
    description: 'Where it is talked about.',
    example: 'API-123',
  },
] as const;

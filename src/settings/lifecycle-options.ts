/** The rows of the table in `options.ts` that are about deprecation and stability; it is their only reader. */
export const lifecycleOptions = [
  {
    key: 'deprecationNotice',
    type: { kind: 'map', values: null, keys: ['draft', 'alpha', 'beta', 'stable'], numbers: true },
    default: [],
    actionInput: null,
    flag: null,
    commands: [],
    configPath: 'deprecation-notice',
    perApi: true,
    placeholder: 'days',
    description:
      'For how many days a release must have announced the sunset date of something before it may be removed, by level of stability. What is not set is 180 for `stable`, 90 for `beta`, and 0 for `alpha` and `draft`.',
    example: 'stable: 365, beta: 30',
  },
  {
    key: 'plannedRemoval',
    type: { kind: 'enum', values: ['minor', 'major', 'breaking'] },
    default: 'minor',
    actionInput: null,
    flag: null,
    commands: [],
    configPath: 'planned-removal',
    perApi: true,
    placeholder: 'way',
    description:
      'What it means to remove something that was deprecated long enough and whose sunset has passed. `minor` and `major`: it is planned, fails nothing, and needs this version step; `breaking`: it is a breaking change like any other.',
    example: 'major',
  },
  {
    key: 'stability',
    type: { kind: 'map', values: ['allow', 'warn', 'fail'], keys: ['draft', 'alpha', 'beta', 'internal'] },
    default: [],
    actionInput: null,
    flag: null,
    commands: [],
    configPath: 'stability',
    perApi: true,
    placeholder: 'way',
    description:
      'What breaking changes of operations mean that are declared less than stable or internal. What is not set is `warn` for `beta` and `allow` for `draft`, `alpha` and `internal`; `fail` treats them like stable ones.',
    example: 'beta: fail, internal: warn',
  },
  {
    key: 'stabilityOf',
    type: { kind: 'map', values: ['draft', 'alpha', 'beta', 'stable', 'internal'] },
    default: [],
    actionInput: null,
    flag: null,
    commands: [],
    configPath: 'stability-of',
    perApi: true,
    placeholder: 'level',
    description:
      'The stability of operations that do not say it themselves: a path pattern, a method with a path pattern, `tag:NAME` or an operationId, to a level. The first pattern that names a level counts.',
    example: '"/beta/**": beta, "tag:Partner": internal',
  },
] as const;

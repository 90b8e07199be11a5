/** The rows of the table in `options.ts` about the baseline, and about what two texts do not say; it is their only reader. */
const baseline = {
  type: { kind: 'boolean' },
  default: false,
  actionInput: null,
  commands: ['baseline'],
  configPath: null,
  placeholder: 'true|false',
  example: 'true',
} as const;

export const legacyOptions = [
  {
    key: 'write',
    flag: 'write',
    ...baseline,
    description: 'Write the file: what is gone is taken out, and where there is no file yet, everything is recorded.',
  },
  {
    key: 'grow',
    flag: 'grow',
    ...baseline,
    description: 'With `--write`: also add what is not in the file.',
  },
] as const;

const given = {
  type: { kind: 'string' },
  default: null,
  actionInput: null,
  commands: ['diff', 'changelog'],
  configPath: null,
} as const;

export const givenOptions = [
  {
    key: 'waivers',
    flag: 'waivers',
    ...given,
    placeholder: 'file',
    description:
      'Apply the waivers of this file. Without it none are: two descriptions are compared, and nothing else.',
    example: '.api-governor/waivers.yaml',
  },
  {
    key: 'baseReleased',
    flag: 'base-released',
    ...given,
    placeholder: 'day',
    description:
      'The day on which BASE was released. What it announces to go may be gone in HEAD when the notice was long enough; without it no removal is planned.',
    example: '2026-03-31',
  },
] as const;

/** The rows of the table in `options.ts` that are about the baseline; it is their only reader. */
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

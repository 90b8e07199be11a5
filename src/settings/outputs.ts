/** The outputs of the action, in the order in which the documentation lists them. */
export const outputs = [
  { name: 'verdict', description: '`pass` or `fail`.' },
  { name: 'breaking', description: 'Number of breaking changes.' },
  { name: 'potentially-breaking', description: 'Number of changes that may break some clients.' },
  {
    name: 'required-bump',
    description:
      'The version step the changes require: `major`, `minor`, `patch` or `none`; the largest one when there are several APIs.',
  },
  {
    name: 'declared-bump',
    description: 'The version step that was made, or empty when it cannot be told or there are several APIs.',
  },
  {
    name: 'next-version',
    description:
      'The smallest version that makes the required step, or empty when it cannot be told or there are several APIs.',
  },
  {
    name: 'versions',
    description:
      'The version of each API as JSON: a list of `{ api, base, head, required, declared, next, ok }`, measured from the last release when there is one.',
  },
  {
    name: 'changelog',
    description:
      'What changed for the callers of the APIs, as Markdown in the sections of Keep a Changelog; empty when it is longer than 60,000 characters (the file has all).',
  },
  { name: 'changelog-file', description: 'Path of the same as a file.' },
  { name: 'report', description: 'Path of the report as JSON.' },
] as const;

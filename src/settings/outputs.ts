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
  { name: 'report', description: 'Path of the report as JSON.' },
] as const;

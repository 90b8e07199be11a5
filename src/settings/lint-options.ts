import type { OptionRow } from './option-row.ts';

// The rows of the table of options that are about rulesets.

const comparing = ['check', 'diff'] as const;
const linting = ['check', 'diff', 'lint'] as const;

export const lintOptions = [
  {
    key: 'rulesets',
    type: { kind: 'list' },
    default: ['recommended'],
    actionInput: 'rulesets',
    flag: 'rulesets',
    commands: linting,
    configPath: 'rulesets',
    perApi: true,
    placeholder: 'ruleset',
    description:
      'The rules of style and security that a description is held to: rulesets that come with API Governor (`recommended`, `strict`, …), Spectral rulesets of the repository, and others; see [rulesets](rulesets.md). An empty list checks none.',
    example: 'strict',
  },
  {
    key: 'rulesetCode',
    type: { kind: 'boolean' },
    default: false,
    actionInput: 'ruleset-code',
    flag: 'ruleset-code',
    commands: [...linting, 'baseline'],
    configPath: 'ruleset-code',
    placeholder: 'true|false',
    description:
      'Run rulesets and functions that are written in JavaScript, and do without limits on the syntax of expressions. Only those of the base, of installed packages, and of commits and hashes that are pinned run, in a process of their own; a configuration file of the checked revision can not switch it on.',
    example: 'true',
  },
  {
    key: 'rulesetHosts',
    type: { kind: 'list' },
    default: [],
    actionInput: 'ruleset-hosts',
    flag: 'ruleset-hosts',
    commands: linting,
    configPath: 'ruleset-hosts',
    placeholder: 'host',
    description:
      'Hosts that rulesets may be downloaded from, over https and pinned by their hash. Without any nothing is downloaded.',
    example: 'rules.example.com',
  },
  {
    key: 'lintMode',
    type: { kind: 'enum', values: ['new', 'changed-operations', 'all', 'off'] },
    default: 'new',
    actionInput: 'lint-mode',
    flag: 'lint-mode',
    commands: comparing,
    configPath: 'lint.mode',
    perApi: true,
    placeholder: 'mode',
    description:
      'Which findings of the rulesets are listed and may fail the run. `new`: those that the change brings; `changed-operations`: also older ones in the operations and components that it touches; `all`: every one, of descriptions that did not change too; `off`: nothing is checked. Those that are not listed are counted.',
    example: 'changed-operations',
  },
  {
    key: 'lintFailOn',
    type: { kind: 'enum', values: ['error', 'warning', 'never'] },
    default: 'error',
    actionInput: 'lint-fail-on',
    flag: 'lint-fail-on',
    commands: linting,
    configPath: 'lint.fail-on',
    perApi: true,
    placeholder: 'severity',
    description:
      'The least severity of a listed finding of the rulesets that fails the run. `never` only reports, and so does `fail-on: never`.',
    example: 'warning',
  },
  {
    key: 'lintRatchet',
    type: { kind: 'boolean' },
    default: false,
    actionInput: 'lint-ratchet',
    flag: 'lint-ratchet',
    commands: comparing,
    configPath: 'lint.ratchet',
    perApi: true,
    placeholder: 'true|false',
    description:
      'Let the findings of each rule only become fewer: more than on the base fail the run, whatever their severity is and wherever they stand.',
    example: 'true',
  },
  {
    key: 'lintCache',
    type: { kind: 'boolean' },
    default: false,
    actionInput: 'lint-cache',
    flag: null,
    commands: [],
    configPath: null,
    placeholder: 'true|false',
    description:
      'Keep the findings of rulesets in the cache of GitHub Actions: runs of a default or protected branch save them, and pull requests need not look for those of their base again. Needs `actions: read`; see [large descriptions](rulesets.md#large-descriptions).',
    example: 'true',
  },
] as const satisfies readonly OptionRow[];

/**
 * What a user can ask for. This table is the only place where an option is defined: the action's inputs, the flags of the
 * command line, the keys of the configuration file, its JSON Schema, the `--help` texts and the tables in `docs/` are all
 * read from it, and so is the type of the settings. To add an option, add a row and run `vitest -u`.
 *
 * Defaults live here and not in `action.yml`: a default there would look like a value the user gave, and would win over
 * the configuration file.
 */

import { approvalOptions, waiveOptions } from './approval-options.ts';
import { givenOptions, legacyOptions } from './legacy-options.ts';
import { lifecycleOptions } from './lifecycle-options.ts';
import { lintOptions } from './lint-options.ts';
import { outputOptions } from './output-options.ts';
import { releaseOptions } from './release-options.ts';
import type { OptionRow } from './option-row.ts';

const comparing = ['check', 'diff'] as const;
const reading = ['check', 'diff', 'changelog'] as const;
const noFlag = { flag: null, commands: [] } as const;
const fileOnly = { actionInput: null, ...noFlag } as const;

export const options = [
  {
    key: 'spec',
    type: { kind: 'list' },
    default: [],
    actionInput: 'spec',
    flag: 'spec',
    commands: ['check', 'waive', 'calendar'],
    configPath: 'spec',
    placeholder: 'pattern',
    description:
      'Paths or globs of the API descriptions to check. When not set, the paths of `apis`, or else every OpenAPI and Swagger document of the repository.',
    example: 'api/**/openapi.yaml',
  },
  {
    key: 'exclude',
    type: { kind: 'list' },
    default: [],
    actionInput: 'exclude',
    flag: 'exclude',
    commands: ['check', 'waive', 'calendar'],
    configPath: 'exclude',
    placeholder: 'pattern',
    description: 'Paths or globs to leave out.',
    example: 'test/**',
  },
  {
    key: 'base',
    type: { kind: 'string' },
    default: null,
    actionInput: 'base',
    flag: 'base',
    commands: ['check', 'waive'],
    configPath: 'base',
    placeholder: 'revision',
    description:
      'What to compare with: a branch, tag or commit, or `latest-tag`. When not set, it follows from the event that started the run: on a pull request, the state of the target branch without the pull request.',
    example: 'latest-tag',
  },
  {
    key: 'head',
    type: { kind: 'string' },
    default: null,
    actionInput: 'head',
    flag: 'head',
    commands: ['check'],
    configPath: null,
    placeholder: 'revision',
    description: 'The revision to check: a branch, tag or commit. When not set, the files as they are checked out.',
    example: 'v2.0.0',
  },
  {
    key: 'workingDirectory',
    type: { kind: 'string' },
    default: '.',
    actionInput: 'working-directory',
    flag: 'working-directory',
    commands: ['check', 'diff', 'lint', 'changelog', 'explain', 'waive', 'baseline', 'calendar', 'init'],
    configPath: null,
    placeholder: 'directory',
    description: 'The directory of the repository to work in. Paths and globs are relative to it.',
    example: 'services/billing',
  },
  {
    key: 'config',
    type: { kind: 'string' },
    default: '.api-governor.yaml',
    actionInput: 'config',
    flag: 'config',
    short: 'c',
    commands: [...reading, 'explain', 'waive', 'baseline', 'calendar'],
    configPath: null,
    placeholder: 'file',
    description: 'Path of the configuration file. The default one may be missing.',
    example: '.github/api-governor.yaml',
  },
  {
    key: 'configFrom',
    type: { kind: 'enum', values: ['base', 'head'] },
    default: 'base',
    actionInput: 'config-from',
    flag: 'config-from',
    commands: ['check'],
    configPath: null,
    placeholder: 'side',
    description:
      'The side of the comparison whose configuration file counts. With `base` a pull request cannot loosen the rules it is judged by; with `head` a changed configuration takes effect in the pull request that changes it. In a terminal `head` counts unless this is set; in a CI job (`CI` is set, or the variable of Azure Pipelines, Jenkins, TeamCity or CodeBuild) `base`.',
    example: 'head',
  },
  {
    key: 'failOn',
    type: { kind: 'enum', values: ['breaking', 'potentially-breaking', 'any', 'never'] },
    default: 'breaking',
    actionInput: 'fail-on',
    flag: 'fail-on',
    commands: comparing,
    configPath: 'fail-on',
    perApi: true,
    placeholder: 'impact',
    description:
      'The least serious change that fails the run. `potentially-breaking` includes changes that no rule knows; `any` is a freeze: every change fails; `never` only reports.',
    example: 'potentially-breaking',
  },
  {
    key: 'lens',
    type: { kind: 'enum', values: ['wire', 'strict', 'sdk', 'docs', 'strict+docs', 'sdk+docs'] },
    default: 'wire',
    actionInput: 'lens',
    flag: 'lens',
    commands: reading,
    configPath: 'lens',
    perApi: true,
    placeholder: 'lens',
    description:
      'Whom to protect: `wire`, clients that ignore what they do not know; `strict`, also those that validate what they receive; `sdk`, also the code generated from the description; with `docs`, also those who read it.',
    example: 'sdk',
  },
  {
    key: 'versionCheck',
    type: { kind: 'enum', values: ['error', 'warning', 'off'] },
    default: 'warning',
    actionInput: 'version-check',
    flag: 'version-check',
    commands: comparing,
    configPath: 'version-check',
    perApi: true,
    placeholder: 'level',
    description:
      'What it means when the version does not make the step that the changes require. `error` fails the run and is the default for a release (a tag, a push to a release branch, `workflow_dispatch`); `off` asks for no step.',
    example: 'error',
  },
  {
    key: 'zeroMajor',
    type: { kind: 'enum', values: ['shift', 'free', 'strict'] },
    default: 'shift',
    actionInput: 'zero-major',
    flag: 'zero-major',
    commands: comparing,
    configPath: 'zero-major',
    perApi: true,
    placeholder: 'way',
    description:
      'What versions below 1.0.0 promise. `shift`: breaking changes need a minor step, all others a patch step; `free`: nothing is required; `strict`: the same as from 1.0.0 on.',
    example: 'strict',
  },
  ...releaseOptions,
  ...lifecycleOptions,
  {
    key: 'acceptAnnounced',
    type: { kind: 'boolean' },
    default: false,
    actionInput: 'accept-announced',
    flag: 'accept-announced',
    commands: comparing,
    configPath: 'accept-announced',
    perApi: true,
    placeholder: 'true|false',
    description:
      'Let breaking changes pass when the version makes the step they require (1.4.2 → 2.0.0). They are still reported. On a release this is the default.',
    example: 'true',
  },
  {
    key: 'witness',
    type: { kind: 'enum', values: ['shown', 'all', 'off'] },
    default: 'shown',
    actionInput: 'witness',
    flag: 'witness',
    commands: comparing,
    configPath: 'witness',
    perApi: true,
    placeholder: 'which',
    description:
      'Which breaks get a proof: a small request or response that one side accepts and the other refuses, checked by an independent validator. `shown`: the first 25 breaking and potentially breaking changes of each API; `all`: every one; `off`: none.',
    example: 'all',
  },
  ...lintOptions,
  {
    key: 'policies',
    type: { kind: 'map', values: ['breaking', 'potentially-breaking', 'non-breaking', 'documentation'] },
    default: [],
    ...fileOnly,
    configPath: 'policies',
    perApi: true,
    ids: 'policies',
    placeholder: 'impact',
    description: 'How serious a kind of change is where practice and theory differ: policy id to impact.',
    example: 'response-enum-value-added: breaking',
  },
  {
    key: 'rules',
    type: { kind: 'map', values: ['error', 'warning', 'info', 'off'] },
    default: [],
    ...fileOnly,
    configPath: 'rules',
    perApi: true,
    ids: 'rules',
    placeholder: 'level',
    description:
      'The level of single rules: rule id to level. `error` fails the run whatever `fail-on` says (but `never`), `warning` and `info` never do, `off` leaves the findings out, of the required version step too.',
    example: 'operation-id-changed: off',
  },
  {
    key: 'secondOpinion',
    type: { kind: 'boolean' },
    default: false,
    actionInput: 'second-opinion',
    flag: 'second-opinion',
    commands: comparing,
    configPath: 'second-opinion',
    placeholder: 'true|false',
    description:
      'Ask `openapi-diff`, an independent program, about each finding it can judge and say whether it agrees. It never changes the verdict.',
    example: 'true',
  },
  {
    key: 'renamedFrom',
    type: { kind: 'map', values: null },
    default: [],
    ...fileOnly,
    configPath: 'renamed-from',
    placeholder: 'path',
    description: 'For a description that moved: its new path to the path it has on the base side.',
    example: 'api/openapi.yaml: docs/swagger.yaml',
  },
  {
    key: 'apis',
    type: { kind: 'apis' },
    default: [],
    ...fileOnly,
    configPath: 'apis',
    placeholder: 'apis',
    description:
      'Settings for single APIs: a list of entries with `path` (a path or glob, or a list of them), optionally `name`, and the settings that differ. The first entry whose `path` matches counts; its `rules`, `policies`, `overrides` and maps of lifecycle settings are added to the general ones.',
    example: '{ path: internal/**, fail-on: never }',
  },
  ...approvalOptions,
  {
    key: 'comment',
    type: { kind: 'enum', values: ['on-findings', 'always', 'never'] },
    default: 'on-findings',
    actionInput: 'comment',
    ...noFlag,
    configPath: 'comment',
    placeholder: 'when',
    description:
      'When to comment on the pull request. A comment that is there already is always brought up to date, but with `never`.',
    example: 'always',
  },
  {
    key: 'commentKey',
    type: { kind: 'string' },
    default: null,
    actionInput: 'comment-key',
    ...noFlag,
    configPath: null,
    placeholder: 'key',
    description:
      'Tells the comments of several runs on one pull request apart. When not set, the name of the workflow and of the job.',
    example: 'public-api',
  },
  {
    key: 'token',
    type: { kind: 'string' },
    default: null,
    actionInput: 'token',
    ...noFlag,
    configPath: null,
    placeholder: 'token',
    description: 'Token to read files with (`contents: read`) and to comment with (`pull-requests: write`).',
    example: '${{ secrets.GOVERNOR_TOKEN }}',
  },
  ...waiveOptions,
  ...legacyOptions,
  ...givenOptions,
  ...outputOptions,
] as const satisfies readonly OptionRow[];

import { options } from './options.ts';
import { commands } from './option-row.ts';
import type { Command } from './option-row.ts';
import type { OptionRow } from './option-row.ts';

/** What the help says about a command. */
export interface CommandText {
  /** The operands as usage lines write them. */
  readonly operands: readonly string[];
  readonly summary: string;
  readonly text: string;
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

const sides =
  'BASE and HEAD are files, URLs, or REVISION:PATH for a file as it is in a branch, tag or commit of the repository.';

export const commandTexts: Readonly<Record<Command, CommandText>> = {
  check: {
    operands: [],
    summary: 'Judge what changed in the APIs of this repository, as on a pull request.',
    text: 'Finds the API descriptions of the repository and compares each of them with what it was at the base. Says what changed for the people who call the API, whether the settings allow it, and which version step it requires.',
    examples: [
      ['api-governor check --base main', 'what does this branch change?'],
      ['api-governor check --base latest-tag --version-check error', 'is the version right for a release?'],
      ['api-governor check --format sarif --output api.sarif', 'a report for code scanning'],
    ],
  },
  diff: {
    operands: ['BASE', 'HEAD'],
    summary: 'Judge what changed between two API descriptions.',
    text: `Compares two descriptions of one API, and nothing else: waivers, the baseline and releases are for "check", unless they are named here. ${sides}`,
    examples: [
      ['api-governor diff old.yaml new.yaml', 'two files'],
      ['api-governor diff main:openapi.yaml openapi.yaml', 'the file of the main branch with the one here'],
      [
        'api-governor diff v1.4.0:openapi.yaml v2.0.0:openapi.yaml --lens sdk',
        'two releases, as generated clients see them',
      ],
      [
        'api-governor diff old.yaml new.yaml --waivers waivers.yaml --base-released 2026-03-31',
        'with what the team agreed on, and what was announced in time',
      ],
    ],
  },
  lint: {
    operands: ['SPEC…'],
    summary: 'Hold API descriptions to the rules of style and security.',
    text: 'Lists everything that the rulesets find in the descriptions, whether it is new or not. SPEC is a file, a URL, or REVISION:PATH; several can be named.',
    examples: [
      ['api-governor lint openapi.yaml', 'the rules that are recommended'],
      ['api-governor lint api/*.yaml --rulesets strict --lint-fail-on warning', 'all files, all rules'],
    ],
  },
  changelog: {
    operands: ['BASE', 'HEAD'],
    summary: 'List what changed between two API descriptions, for its readers.',
    text: `Writes what changed for the people who call the API, and passes no verdict. ${sides}`,
    examples: [
      ['api-governor changelog v1.4.0:openapi.yaml openapi.yaml --format markdown', 'the next section of a changelog'],
    ],
  },
  explain: {
    operands: ['RULE'],
    summary: 'Explain a rule: what it means, whom it concerns, and what to do.',
    text: 'Shows the page of a rule. The ids of the rules stand in every report.',
    examples: [['api-governor explain response-property-removed', 'why is this a break?']],
  },
  waive: {
    operands: ['ID'],
    summary: 'Let one finding pass for a time, with a reason.',
    text: 'Adds an entry to .api-governor/waivers.yaml for a finding of "api-governor check". It counts on pull requests once it is merged, unless the configuration says otherwise.',
    examples: [
      [
        'api-governor waive 626da2ce9399 --reason "Never filled" --owner team-orders --expires 2026-12-31',
        'the break is meant',
      ],
    ],
  },
  baseline: {
    operands: [],
    summary: 'Record what is there already, so that only what is new fails.',
    text: 'Compares the file .api-governor/baseline.yaml with what is found now: by the rulesets in the descriptions as they are, and in the comparison with the last release. With --write it writes the file. Once it is there it only gets shorter, unless --grow is given as well.',
    examples: [
      ['api-governor baseline', 'what is known, gone and new?'],
      ['api-governor baseline --write', 'record everything at first; later take out what is gone'],
      ['api-governor baseline --write --grow', 'also add what is new'],
    ],
  },
  report: {
    operands: [],
    summary: 'Show a report again, in another form.',
    text: 'Reads a report that was written with "--format json" and shows it without comparing anything again.',
    examples: [['api-governor report --from report.json --format html --output report.html', 'a page to look at']],
  },
  calendar: {
    operands: [],
    summary: 'List what is deprecated in this repository, and when it goes.',
    text: 'Reads all API descriptions of the working directory and lists everything deprecated by its sunset date: what is past it, what is due within 30 and 90 days, and the rest. The formats are text, markdown, json and ics.',
    examples: [
      ['api-governor calendar', 'what is due?'],
      ['api-governor calendar --format ics --output sunsets.ics', 'for calendar programs'],
    ],
  },
  init: {
    operands: [],
    summary: 'Write a first configuration file and a workflow for GitHub Actions.',
    text: 'Writes .api-governor.yaml and .github/workflows/api-governor.yml with comments that explain them. Files that are there already are left alone.',
    examples: [['api-governor init', 'start here']],
  },
};

/** What exit codes mean, for the help and the documentation. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'all is well'],
  [1, 'the changes are not allowed by the settings'],
  [2, 'the command line or the configuration cannot be followed'],
  [3, 'an API description cannot be read'],
  [4, 'an error of the program itself'],
];

/** The options a command takes, in the order of the table. */
export function optionsOf(command: Command): readonly OptionRow[] {
  const rows: readonly OptionRow[] = options;
  return rows.filter((option) => option.flag !== null && option.commands.includes(command));
}

/** An option as usage texts write it: `-c, --config <file>`. */
function flagText(option: OptionRow): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const value = option.type.kind === 'boolean' ? '' : ` <${option.placeholder}>`;
  return `${short}--${option.flag ?? ''}${value}`;
}

/** The first line of a command's usage, without `Usage:`. */
export function usageLine(command: Command): string {
  return ['api-governor', command, ...commandTexts[command].operands, '[options]'].join(' ');
}

/** The help for the program as a whole. */
export function generalHelp(): string {
  return [
    'Compares API descriptions (OpenAPI 3, Swagger 2), says what changes for the people who',
    'call the API, and which version step it requires.',
    '',
    'Usage: api-governor COMMAND [options]',
    '',
    'Commands:',
    ...columns(
      commands.map((command) => [
        [command, ...commandTexts[command].operands].join(' '),
        commandTexts[command].summary,
      ]),
    ),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Show this help, or that of a command: api-governor check --help'],
      ['    --version', 'Show the version.'],
    ]),
    '',
    'Exit codes:',
    ...columns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
    '',
  ].join('\n');
}

/** The help for one command. */
export function commandHelp(command: Command): string {
  const { text, examples } = commandTexts[command];
  const rows = optionsOf(command).map((option): [string, string] => {
    const flag = flagText(option);
    return [flag.startsWith('--') ? `    ${flag}` : flag, `${plain(option.description)}${choices(option)}`];
  });
  return [
    ...wrap(text, 90),
    '',
    `Usage: ${usageLine(command)}`,
    '',
    'Options:',
    ...columns([...rows, ['-h, --help', 'Show this help.']]),
    '',
    'Examples:',
    ...examples.flatMap(([line, meaning]) => [`  # ${meaning}`, `  ${line}`]),
    '',
  ].join('\n');
}

function choices(option: OptionRow): string {
  const parts: string[] = [];
  if (option.type.kind === 'enum') parts.push(`One of: ${option.type.values.join(', ')}.`);
  if (option.type.kind === 'list') parts.push('Can be given several times.');
  if (typeof option.default === 'string') parts.push(`Default: ${option.default}`);
  return parts.map((part) => ` ${part}`).join('');
}

const plain = (text: string): string => text.replaceAll('`', '');

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.min(32, Math.max(...rows.map(([left]) => left.length))) + 4;
  return rows.flatMap(([left, right]) => {
    const [first = '', ...more] = wrap(right, 94 - width);
    const indent = ' '.repeat(width);
    const start = `  ${left}`;
    const lines = start.length < width ? [`${start.padEnd(width)}${first}`] : [start, `${indent}${first}`];
    return [...lines, ...more.map((line) => indent + line)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

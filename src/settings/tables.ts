import { commandHelp, commandTexts, exitCodes, generalHelp } from './help.ts';
import { options } from './options.ts';
import { commands } from './option-row.ts';
import { outputs } from './outputs.ts';
import type { OptionRow } from './option-row.ts';
import { baselineKeys } from './legacy-keys.ts';
import { waiverKeys } from './waiver-keys.ts';

// The generated parts of the pages in `docs/`. A part stands between two comments that name it, in a page that is written
// by hand otherwise.

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;

function valuesOf(option: OptionRow): string {
  const { type } = option;
  switch (type.kind) {
    case 'enum':
      return type.values.map(code).join(', ');
    case 'map':
      if (type.numbers === true) return 'map to whole numbers';
      return type.values === null ? 'map to text' : `map to ${type.values.map(code).join(', ')}`;
    case 'list':
      return 'list of texts';
    case 'boolean':
      return '`true`, `false`';
    case 'integer':
      return 'whole number';
    case 'apis':
    case 'overrides':
      return 'list of entries';
    case 'string':
      break;
  }
  return 'text';
}

function defaultOf(option: OptionRow): string {
  if (option.default === null) return '';
  return typeof option.default === 'object' ? option.default.map(code).join(', ') : code(String(option.default));
}

function inputs(): string {
  const rows = options.flatMap((option) => {
    if (option.actionInput === null) return [];
    const standard = option.key === 'token' ? code('${{ github.token }}') : defaultOf(option);
    return [[code(option.actionInput), option.description, valuesOf(option), standard]];
  });
  return table(['Input', 'Meaning', 'Values', 'Default'], rows);
}

function keys(rows: readonly OptionRow[]): string {
  const cells = rows.flatMap((option) =>
    option.configPath === null
      ? []
      : [[code(option.configPath), option.description, valuesOf(option), defaultOf(option), code(keyExample(option))]],
  );
  return table(['Key', 'Meaning', 'Values', 'Default', 'Example'], cells);
}

function keyExample(option: OptionRow): string {
  const { kind } = option.type;
  const value =
    kind === 'map'
      ? `{ ${option.example} }`
      : kind === 'list' || kind === 'apis' || kind === 'overrides'
        ? `[${option.example}]`
        : option.example;
  const [group = '', inner] = option.configPath?.split('.') ?? [];
  return inner === undefined ? `${group}: ${value}` : `${group}: { ${inner}: ${value} }`;
}

function commandPages(): string {
  return commands
    .flatMap((command) => [
      `## \`${command}\``,
      commandTexts[command].summary,
      `\`\`\`text\n${commandHelp(command)}\`\`\``,
    ])
    .join('\n\n');
}

/** The generated parts by name, as Markdown. */
const generatedParts: ReadonlyMap<string, () => string> = new Map([
  ['inputs', inputs],
  [
    'outputs',
    () =>
      table(
        ['Output', 'Value'],
        outputs.map(({ name, description }) => [code(name), description]),
      ),
  ],
  ['keys', () => keys(options)],
  [
    'api-keys',
    () => options.flatMap((option: OptionRow) => (option.perApi ? code(option.configPath ?? '') : [])).join(', '),
  ],
  [
    'waiver-keys',
    () =>
      table(
        ['Key', 'Required', 'Meaning'],
        waiverKeys.map(({ key, required, description }) => [code(key), required ? 'yes' : '', description]),
      ),
  ],
  [
    'baseline-keys',
    () =>
      table(
        ['Key', 'Of', 'Meaning'],
        baselineKeys.map(({ key, within, description }) => [code(key), `a ${within}`, description]),
      ),
  ],
  ['help', () => `\`\`\`text\n${generalHelp()}\`\`\``],
  ['commands', commandPages],
  [
    'exit-codes',
    () =>
      table(
        ['Exit code', 'Meaning'],
        exitCodes.map(([exit, meaning]) => [String(exit), meaning]),
      ),
  ],
]);

/**
 * Writes the generated parts of a page anew.
 * @throws Error when a part begins that does not exist or does not end.
 */
export function withGeneratedParts(page: string): string {
  return page.replaceAll(/<!-- generated: ([a-z-]+) -->[\s\S]*?(?:<!-- end -->|$)/g, (part, name: string) => {
    const generate = generatedParts.get(name);
    if (generate === undefined || !part.endsWith('<!-- end -->'))
      throw new Error(`The generated part ${name} is broken.`);
    return `<!-- generated: ${name} -->\n\n${generate()}\n\n<!-- end -->`;
  });
}

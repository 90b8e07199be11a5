import { options } from './options.ts';
import { outputs } from './outputs.ts';

/** A text as YAML: a JSON string is one, in every version of YAML. */
const text = (value: string): string => JSON.stringify(value);

/**
 * `action.yml`, from the table of options. Only the token has a default there: the runner fills defaults in before the
 * action starts, and a value that the user did not give would then win over the configuration file.
 */
export function actionYml(about: {
  readonly name: string;
  readonly description: string;
  readonly author: string;
}): string {
  const inputs = options.flatMap((option) => {
    if (option.actionInput === null) return [];
    const lines = [`  ${option.actionInput}:`, `    description: ${text(described(option))}`, '    required: false'];
    return option.key === 'token' ? [...lines, `    default: ${text('${{ github.token }}')}`] : lines;
  });
  const results = outputs.flatMap((output) => [`  ${output.name}:`, `    description: ${text(output.description)}`]);
  return [
    '# Generated from src/settings/options.ts by `npx vitest run test/settings -u`. Do not edit.',
    `name: ${text(about.name)}`,
    `description: ${text(about.description)}`,
    `author: ${text(about.author)}`,
    'branding:',
    '  icon: shield',
    '  color: blue',
    'inputs:',
    ...inputs,
    'outputs:',
    ...results,
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
    '',
  ].join('\n');
}

function described(option: (typeof options)[number]): string {
  if (option.type.kind === 'enum') return `${option.description} One of: ${option.type.values.join(', ')}.`;
  if (option.type.kind === 'list') return `${option.description} Separated by commas or line ends.`;
  return option.description;
}

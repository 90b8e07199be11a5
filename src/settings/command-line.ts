import { ConfigurationError } from './errors.ts';
import { asGiven } from './given.ts';
import { commandHelp, commandTexts, generalHelp, optionsOf, usageLine } from './help.ts';
import { options } from './options.ts';
import { commands } from './option-row.ts';
import type { Command } from './option-row.ts';
import type { OptionRow } from './option-row.ts';
import type { GivenSettings } from './settings.ts';
import { didYouMean, quoted } from './suggest.ts';
import { originOf, readText } from './values.ts';
import type { WaiverText } from './waiver-write.ts';

/** What a command line asks for. */
export type Invocation =
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' }
  /** Not understood: `message` says what, and where help is. The exit code is 2. */
  | { readonly command: 'usage-error'; readonly message: string }
  | { readonly command: 'check' | 'baseline' | 'calendar' | 'init'; readonly given: GivenSettings }
  | {
      readonly command: 'diff' | 'changelog';
      readonly base: string;
      readonly head: string;
      readonly given: GivenSettings;
    }
  | { readonly command: 'lint'; readonly specs: readonly string[]; readonly given: GivenSettings }
  | { readonly command: 'explain'; readonly rule: string; readonly given: GivenSettings }
  | { readonly command: 'waive'; readonly id: string; readonly entry: WaiverText; readonly given: GivenSettings }
  | { readonly command: 'report'; readonly from: string; readonly given: GivenSettings };

/** Reads a command line; `argv` begins behind the name of the program. Never throws for what a user wrote. */
export function readCommandLine(argv: readonly string[]): Invocation {
  const [first, ...rest] = argv;
  try {
    if (first === undefined || first === '--help' || first === '-h') return { command: 'help', text: generalHelp() };
    if (first === '--version') return { command: 'version' };
    if (first === 'help') return helpFor(rest[0]);
    return readCommand(commandOf(first), rest);
  } catch (error) {
    if (error instanceof ConfigurationError) return { command: 'usage-error', message: error.message };
    throw error;
  }
}

function commandOf(word: string): Command {
  const command = commands.find((candidate) => candidate === word);
  if (command !== undefined) return command;
  const what = word.startsWith('-')
    ? `A command must come before ${quoted(word)}.`
    : `There is no command ${quoted(word)}.${didYouMean(word, commands)}`;
  throw new ConfigurationError(`${what} The commands are ${commands.join(', ')}; see api-governor --help`);
}

function helpFor(word: string | undefined): Invocation {
  return { command: 'help', text: word === undefined ? generalHelp() : commandHelp(commandOf(word)) };
}

function readCommand(command: Command, words: readonly string[]): Invocation {
  const { help, operands, entries } = split(command, words);
  if (help) return { command: 'help', text: commandHelp(command) };
  const given = asGiven([...entries]);
  const expected = commandTexts[command].operands;
  const isList = expected.at(-1)?.endsWith('…') === true;
  if (isList ? operands.length < expected.length : operands.length !== expected.length)
    throw wrongOperands(command, operands);
  const [first = '', second = ''] = operands;
  switch (command) {
    case 'diff':
    case 'changelog':
      return { command, base: first, head: second, given };
    case 'lint':
      return { command, specs: operands, given };
    case 'explain':
      return { command, rule: first, given };
    case 'waive':
      return { command, id: first, entry: waiverOf(given), given };
    case 'report':
      if (given.from === undefined || given.from === null) {
        throw new ConfigurationError(`Which report? Name it with --from. Usage: ${usageLine(command)}`);
      }
      return { command, from: given.from, given };
    case 'check':
    case 'baseline':
    case 'calendar':
    case 'init':
      break;
  }
  return { command, given };
}

/** A waiver as it was typed. @throws ConfigurationError when a part of it is missing. */
function waiverOf(given: GivenSettings): WaiverText {
  const missing = (['reason', 'owner', 'expires'] as const).filter((key) => (given[key] ?? '').trim() === '');
  if (missing.length > 0)
    throw new ConfigurationError(
      `A waiver needs ${missing.map((key) => `--${key}`).join(' and ')}. Usage: ${usageLine('waive')}`,
    );
  const { reason, owner, expires, kind, ticket } = given;
  return {
    reason: reason ?? '',
    owner: owner ?? '',
    expires: expires ?? '',
    kind: kind ?? null,
    ticket: ticket ?? null,
  };
}

function wrongOperands(command: Command, operands: readonly string[]): ConfigurationError {
  const expected = commandTexts[command].operands;
  const extra = operands[expected.length];
  const what =
    extra === undefined
      ? `${command} needs ${expected.join(' and ')}.`
      : `${command} does not know what to do with ${quoted(extra)}.`;
  return new ConfigurationError(`${what} Usage: ${usageLine(command)}`);
}

interface Split {
  readonly help: boolean;
  readonly operands: readonly string[];
  readonly entries: ReadonlyMap<string, unknown>;
}

function split(command: Command, words: readonly string[]): Split {
  const operands: string[] = [];
  const entries = new Map<string, unknown>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (word === '--help' || word === '-h') return { help: true, operands, entries };
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const flag = flagOf(command, word);
    const takesNext = flag.value === null;
    const text = takesNext ? valueAfter(words[at + 1], flag.name) : flag.value;
    if (takesNext) at += 1;
    if (text === '') throw new ConfigurationError(`${flag.name} needs a value.`);
    const value = readText(text, flag.option.type, originOf(flag.name));
    const before = entries.get(flag.option.key);
    const both =
      Array.isArray(before) && Array.isArray(value) ? [...(before as unknown[]), ...(value as unknown[])] : value;
    entries.set(flag.option.key, both);
  }
  return { help: false, operands, entries };
}

interface Flag {
  readonly name: string;
  readonly option: OptionRow;
  /** Null when the value is the next word. */
  readonly value: string | null;
}

function flagOf(command: Command, word: string): Flag {
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  const value = equals < 0 ? null : word.slice(equals + 1);
  const own = optionsOf(command);
  const option = own.find(
    (row) => name === `--${row.flag ?? ''}` || (row.short !== undefined && name === `-${row.short}`),
  );
  if (option !== undefined) return { name, option, value: value ?? (option.type.kind === 'boolean' ? 'true' : null) };
  const negated = own.find((row) => name === `--no-${row.flag ?? ''}` && negation(row) !== null);
  if (negated !== undefined && value === null) return { name, option: negated, value: negation(negated) };
  throw unknownFlag(command, name);
}

function negation(option: OptionRow): string | null {
  return option.negated ?? (option.type.kind === 'boolean' ? 'false' : null);
}

function unknownFlag(command: Command, name: string): ConfigurationError {
  const help = `See api-governor ${command} --help`;
  const elsewhere = options.find(
    (option: OptionRow) => name === `--${option.flag ?? ''}` || name === `-${option.short ?? ''}`,
  );
  if (elsewhere !== undefined) return new ConfigurationError(`${command} does not take ${name}. ${help}`);
  const inFile = options.find(
    (option) => option.flag === null && option.configPath !== null && name === `--${option.configPath}`,
  );
  if (inFile !== undefined) return new ConfigurationError(`${name.slice(2)} is set in the configuration file. ${help}`);
  const flags = optionsOf(command).map((option) => `--${option.flag ?? ''}`);
  return new ConfigurationError(`There is no option ${quoted(name)}.${didYouMean(name, flags)} ${help}`);
}

function valueAfter(word: string | undefined, name: string): string {
  if (word === undefined || (word.startsWith('-') && word !== '-')) {
    throw new ConfigurationError(`${name} needs a value. A value that begins with "-" is written as ${name}=VALUE`);
  }
  return word;
}

import { ConfigurationError } from './errors.ts';
import type { OptionType } from './option-row.ts';
import { didYouMean, quoted } from './suggest.ts';

/** Where a value was written, for messages (`input fail-on`, `--lens`), and how to refuse it there. */
export interface Origin {
  readonly name: string;
  readonly refuse: (problem: string) => ConfigurationError;
}

/** A value that was given from outside the configuration file, as `Origin`. */
export function originOf(name: string): Origin {
  return { name, refuse: (problem) => new ConfigurationError(problem) };
}

/** Splits a list written as text: at line ends and at commas, but not at the commas of a glob like `{a,b}.yaml`. */
export function splitList(text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth = Math.max(0, depth - 1);
    if (character === '\n' || (character === ',' && depth === 0)) {
      items.push(item);
      item = '';
      depth = 0;
    } else item += character;
  }
  return [...items, item].map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Reads one value from text.
 * @throws ConfigurationError when the text is no value of the type.
 */
export function readText(text: string, type: OptionType, origin: Origin): unknown {
  switch (type.kind) {
    case 'string':
      return text;
    case 'boolean':
      return readBoolean(text, origin);
    case 'integer':
      if (!/^-?\d{1,15}$/.test(text))
        throw origin.refuse(`${origin.name} must be a whole number, not ${quoted(text)}.`);
      return Number(text);
    case 'list':
      return splitList(text);
    case 'enum':
      return readEnum(text, type.values, origin);
    case 'map':
    case 'apis':
    case 'overrides':
      break;
  }
  throw new TypeError(`${origin.name} can only be set in the configuration file.`);
}

function readBoolean(text: string, origin: Origin): boolean {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'yes') return true;
  if (word === 'false' || word === 'no') return false;
  throw origin.refuse(`${origin.name} must be true or false, not ${quoted(text)}.`);
}

/** One of a few words. @throws ConfigurationError that lists the words. */
export function readEnum(text: string, values: readonly string[], origin: Origin): string {
  if (values.includes(text)) return text;
  const choice = `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
  throw origin.refuse(`${origin.name} must be ${choice}, not ${quoted(text)}.${didYouMean(text, values)}`);
}

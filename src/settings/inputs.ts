import { ConfigurationError } from './errors.ts';
import { asGiven } from './given.ts';
import { options } from './options.ts';
import type { GivenSettings } from './settings.ts';
import { nearest, quoted } from './suggest.ts';
import { originOf, readText } from './values.ts';

const variable = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;

/**
 * Reads the inputs of the action from the environment, where the runner puts them. An empty input counts as not given: that
 * is what `${{ … }}` leaves when there is no value.
 *
 * The runner only warns of an input that does not exist, and a misspelt `fail-on` would change nothing in silence; so a
 * name that is close to one of ours is refused. Others are not ours to judge: they can come from an action around this one.
 * @throws ConfigurationError
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): GivenSettings {
  const inputs = options.flatMap((option) => option.actionInput ?? []);
  refuseMisspelt(environment, inputs);
  const entries: [string, unknown][] = [];
  for (const option of options) {
    if (option.actionInput === null) continue;
    const text = environment[variable(option.actionInput)]?.trim() ?? '';
    if (text === '') continue;
    entries.push([option.key, readText(text, option.type, originOf(`The input ${option.actionInput}`))]);
  }
  return asGiven(entries);
}

function refuseMisspelt(environment: Readonly<Record<string, string | undefined>>, inputs: readonly string[]): void {
  const known = new Set(inputs.map(variable));
  for (const name of Object.keys(environment).toSorted()) {
    if (!name.startsWith('INPUT_') || known.has(name) || environment[name] === '') continue;
    const written = name.slice('INPUT_'.length).toLowerCase();
    const meant = nearest(written, inputs);
    if (meant !== null) {
      throw new ConfigurationError(`There is no input ${quoted(written)}. Did you mean "${meant}"?`);
    }
  }
}

import { options } from './options.ts';
import type { GivenSettings, Settings } from './settings.ts';

// The types of the table and the values that the readers make from it meet here and nowhere else: each reader gives the
// values that `type` of the row asks for, so that the keys are all there is to check.

type Entries = readonly (readonly [key: string, value: unknown])[];

/** The settings given at one place. @throws TypeError when a key is none of the table. */
export function asGiven(entries: Entries): GivenSettings {
  const record: unknown = Object.fromEntries(entries);
  if (!isGiven(record)) throw new TypeError('A setting is not in the table of options.');
  return record;
}

/** All settings. @throws TypeError when a key of the table is missing. */
export function asSettings(entries: Entries): Settings {
  const record: unknown = Object.fromEntries(entries);
  if (!isComplete(record)) throw new TypeError('A setting of the table of options is missing.');
  return record;
}

function isGiven(record: unknown): record is GivenSettings {
  const known: readonly string[] = options.map((option) => option.key);
  return typeof record === 'object' && record !== null && Object.keys(record).every((key) => known.includes(key));
}

function isComplete(record: unknown): record is Settings {
  return isGiven(record) && options.every((option) => Object.hasOwn(record, option.key));
}

/** What is let pass where no revisions are compared: the files of a directory, or waivers that the user names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckRequest } from './check-request.ts';
import type { LegacyEntry } from './model/legacy.ts';
import { waivableRules } from './repository.ts';
import { readBaseline } from './settings/legacy-file.ts';
import { BASELINE_FILE } from './settings/legacy-keys.ts';
import type { GivenSettings, Settings } from './settings/settings.ts';
import { readWaivers } from './settings/waiver-file.ts';
import { WAIVERS_FILE } from './settings/waiver-keys.ts';
import { textOf } from './workplace.ts';

type Passing = Pick<CheckRequest, 'waivers' | 'legacy'>;

/** Waivers as a run takes them. @throws {ConfigurationError} for a mistake in the text. */
export function waiversOf(text: string, file: string, settings: Settings, now: Date): NonNullable<Passing['waivers']> {
  return {
    waivers: readWaivers(text, file, waivableRules(settings)),
    maxDays: settings.waiverMaxDays,
    today: now.toISOString().slice(0, 10),
    notCompared: [],
  };
}

/**
 * The waivers and the baseline of a directory. The baseline names descriptions from the root of the repository.
 * @throws {ConfigurationError} for a mistake in one of the files.
 */
export function passingIn(directory: string, given: GivenSettings, settings: Settings, now: Date): Passing {
  const read = (name: string): string | null => {
    const file = join(directory, name);
    return existsSync(file) ? textOf(file, name) : null;
  };
  const [waivers, baseline] = [read(WAIVERS_FILE), read(BASELINE_FILE)];
  const inside = (given.workingDirectory ?? '.').split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const prefix = inside.map((part) => `${part}/`).join('');
  const relative = (entry: LegacyEntry): LegacyEntry =>
    entry.api.startsWith(prefix) ? { ...entry, api: entry.api.slice(prefix.length) } : entry;
  return {
    ...(waivers === null ? {} : { waivers: waiversOf(waivers, WAIVERS_FILE, settings, now) }),
    ...(baseline === null ? {} : { legacy: readBaseline(baseline, BASELINE_FILE).map(relative) }),
  };
}

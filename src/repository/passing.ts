/** What is let pass where no revisions are compared: the files of a directory, or waivers that the user names. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckRequest, PublishedTree } from '../pipeline/request.ts';
import type { LegacyEntry } from '../model/legacy.ts';
import type { Tree } from '../model/tree.ts';
import { waivableRules } from './configuration.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { readBaseline } from '../settings/legacy-file.ts';
import { BASELINE_FILE } from '../settings/legacy-keys.ts';
import type { GivenSettings, Settings } from '../settings/settings.ts';
import { quoted } from '../settings/suggest.ts';
import { isDay, readWaivers } from '../settings/waiver-file.ts';
import { WAIVERS_FILE } from '../settings/waiver-keys.ts';
import { textOf } from './workplace.ts';

type Passing = Pick<CheckRequest, 'waivers' | 'legacy'>;

/** Waivers as a run takes them. @throws {ConfigurationError} for a mistake in the text. */
function waiversOf(text: string, file: string, settings: Settings, now: Date): NonNullable<Passing['waivers']> {
  return {
    waivers: readWaivers(text, file, waivableRules(settings)),
    maxDays: settings.waiverMaxDays,
    today: now.toISOString().slice(0, 10),
    notCompared: [],
  };
}

/**
 * What the user says about two descriptions beside them: waivers, and the day on which the first was released.
 * @throws {ConfigurationError} when a file or a day can't be read.
 */
export function passingGiven(
  { waivers, baseReleased }: GivenSettings,
  base: { readonly tree: Tree; readonly path: string; readonly name: string },
  { directory, settings, now }: { readonly directory: string; readonly settings: Settings; readonly now: Date },
): { readonly request: Passing; readonly published: readonly PublishedTree[] } {
  const file = waivers ?? null;
  const day = baseReleased ?? null;
  return {
    request: file === null ? {} : { waivers: waiversOf(textOf(resolve(directory, file), file), file, settings, now) },
    published: day === null ? [] : [publishedOn(day, base, '--base-released')],
  };
}

/** A release that the user names. @throws {ConfigurationError} when the day is none. */
export function publishedOn(
  day: string,
  { tree, path, name }: { readonly tree: Tree; readonly path: string; readonly name: string },
  option: string,
): PublishedTree {
  if (!isDay(day)) throw new ConfigurationError(`${option} must be a day like 2026-03-31, not ${quoted(day)}.`);
  return { release: name, path, day: () => Promise.resolve(day), open: () => Promise.resolve(tree) };
}

/** Waivers and a baseline that are given as text. @throws {ConfigurationError} for a mistake in one of them. */
export function passingText(
  { waivers, baseline }: { readonly waivers?: string; readonly baseline?: string },
  settings: Settings,
  now: Date,
): Passing {
  return {
    ...(waivers === undefined ? {} : { waivers: waiversOf(waivers, 'waivers', settings, now) }),
    ...(baseline === undefined ? {} : { legacy: readBaseline(baseline, 'baseline') }),
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

/** Where a command works: the directory that was asked for, its configuration, and files that the user named. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { knownIds } from './configuration.ts';
import { readConfig } from '../settings/config.ts';
import { ConfigurationError } from '../settings/errors.ts';
import type { GivenSettings } from '../settings/settings.ts';

/** What the terminal is like. */
export interface Surroundings {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly columns: number | null;
}

/** The text of a file that the user named. */
export function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${name} can't be read: ${reasonOf(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'there is a file where a directory is needed',
  EISDIR: 'it is a directory',
  ENOENT: 'its directory does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no directory',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

/** What the operating system has against a file, in words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'it is not known why' : code);
}

/**
 * Writes a file that the user asked for.
 * @throws {ConfigurationError} when it can't be written.
 */
export function writeText(file: string, text: string, name: string = file): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ConfigurationError(`${name} can't be written: ${reasonOf(error)}.`);
  }
}

/** The directory to work in. */
export function workingDirectory(given: GivenSettings, around: Surroundings): string {
  const directory = resolve(around.directory, given.workingDirectory ?? '.');
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ConfigurationError(`There is no directory ${given.workingDirectory ?? directory}.`);
  return directory;
}

export function configurationIn(directory: string, given: GivenSettings): GivenSettings {
  const named = given.config;
  const file = join(directory, named ?? '.api-governor.yaml');
  if (!existsSync(file)) {
    if (named !== undefined) throw new ConfigurationError(`There is no configuration file ${named}.`);
    return {};
  }
  return readConfig(textOf(file, named ?? '.api-governor.yaml'), named ?? '.api-governor.yaml', knownIds, given);
}

/**
 * Makes a directory and those above it.
 * @throws {ConfigurationError} when the system refuses.
 */
export function makeDirectory(directory: string, name: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new ConfigurationError(`${name} can't be written: ${reasonOf(error)}.`);
  }
}

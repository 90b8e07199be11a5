/** The rulesets of a run: those of the revision that its configuration is of. */
import type { RulesetLoader } from '../pipeline/rulesets.ts';
import type { Tree } from '../model/tree.ts';
import { trustIn } from './configuration.ts';
import type { Configuration, RunSettings } from './configuration.ts';
import type { RepositoryRequest } from './request.ts';
import { rulesetLoader, sourceOfEntries } from './ruleset-loader.ts';

/** @param note takes what a reader of the report should know, while rulesets are loaded. */
export function rulesetsOfRun(
  request: RepositoryRequest,
  configuration: Configuration,
  { settings, within }: RunSettings,
  head: Tree,
  note: (text: string) => void,
): RulesetLoader {
  return rulesetLoader({
    ...trustIn(request, configuration, settings),
    head,
    directory: request.directory,
    folder: within('').replace(/\/$/, ''),
    configuration: sourceOfEntries(request.given, within(settings.config)),
    ports: request.rulesetPorts ?? request.ports,
    note,
  });
}

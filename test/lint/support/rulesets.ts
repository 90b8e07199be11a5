import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import spectralCore from '@stoplight/spectral-core';
import type { Tree } from '../../../src/model/tree.ts';
import { loadRulesets } from '../../../src/lint/rulesets/load.ts';
import type { LoadedRuleset } from '../../../src/lint/rulesets/load.ts';
import type { RulesetPorts, RulesetRequest } from '../../../src/lint/rulesets/ports.ts';
import { spectralRuleset } from '../../../src/lint/rulesets/spectral.ts';
import { defaultLimits } from '../../../src/spec/limits.ts';
import { parseText } from '../../../src/spec/parse.ts';

export type Files = Readonly<Record<string, string>>;

/** A tree of files that are written in the test. */
export function treeOf(files: Files, commit: string | null = null): Tree {
  return {
    label: 'test',
    commit,
    read: (path) =>
      Promise.resolve(
        Object.hasOwn(files, path) ? { kind: 'text', text: files[path] ?? '' } : { kind: 'missing' as const },
      ),
    list: () => Promise.resolve(Object.keys(files).toSorted()),
  };
}

const parse: RulesetPorts['parse'] = (file, text) => parseText(file, text, defaultLimits);

/** Loads rulesets from files that are written in the test. */
export function load(
  files: Files,
  entries: readonly string[],
  request: Partial<RulesetRequest> = {},
  ports: Partial<RulesetPorts> = {},
): Promise<LoadedRuleset> {
  return loadRulesets(
    {
      entries,
      configuration: '.api-governor.yaml',
      directory: '',
      tree: treeOf(files),
      trusted: true,
      code: false,
      hosts: [],
      ...request,
    },
    { parse, ...ports },
  );
}

/** The message of the error that loading gives. */
export async function problemOf(...given: Parameters<typeof load>): Promise<string> {
  try {
    await load(...given);
  } catch (error) {
    if (error instanceof Error && error.name === 'ConfigurationError') return error.message;
    throw error;
  }
  return 'loaded';
}

/** One finding, as far as two ways to lint must agree. */
export type Found = readonly [rule: string, severity: number, path: string, message: string];

type Ruleset = InstanceType<typeof spectralCore.Ruleset>;

async function run(ruleset: Ruleset, text: string, source: string): Promise<readonly Found[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(ruleset);
  const results = await spectral.run(new spectralCore.Document(text, yamlParser(), source), {
    ignoreUnknownFormat: true,
  });
  return results.map(({ code, severity, path, message }) => [String(code), severity, path.join('/'), message] as const);
}

const require = createRequire(import.meta.url);
type YamlParser = ConstructorParameters<typeof spectralCore.Document>[1];
const yamlParser = (): YamlParser => (require('@stoplight/spectral-parsers') as { Yaml: YamlParser }).Yaml;

/** What our loader makes of a ruleset; it goes through JSON on the way, as to a child process. */
export async function lintWithOurs(
  files: Files,
  entry: string,
  document: { readonly text: string; readonly path: string },
  request: Partial<RulesetRequest> = {},
): Promise<readonly Found[]> {
  const { definition } = await load(files, [entry], request);
  const sent = JSON.parse(JSON.stringify(definition)) as typeof definition;
  return run(await spectralRuleset(sent, '/tree/'), document.text, `/tree/${document.path}`);
}

/** What Spectral's command line makes of the same files on the disk: its bundler, its migration, its `Ruleset`. */
export async function lintWithStock(
  files: Files,
  entry: string,
  document: { readonly text: string; readonly path: string },
): Promise<readonly Found[]> {
  const directory = mkdtempSync(join(tmpdir(), 'rulesets-'));
  try {
    symlinkSync(
      fileURLToPath(new URL('../../../node_modules', import.meta.url)),
      join(directory, 'node_modules'),
      'junction',
    );
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    const { getRuleset } = require('@stoplight/spectral-cli/dist/services/linter/utils/getRuleset.js') as {
      getRuleset: (file: string) => Promise<Ruleset>;
    };
    return await run(await getRuleset(join(directory, entry)), document.text, join(directory, document.path));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

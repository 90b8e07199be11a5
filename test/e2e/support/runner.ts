import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import type { Event } from './events.ts';
import { TOKEN, type GitHub } from './github.ts';
import { type Command, lines, parseLine, parseOutputs } from './protocol.ts';
import { temporaryDirectory } from './temporary.ts';

/** A step that uses the action. */
export interface Step extends Event {
  readonly workspace: string;
  /** The inputs under `with:`. An input of another name than action.yml knows is an error. */
  readonly with?: Readonly<Record<string, string>>;
  readonly github: GitHub;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the runner saw of a step. */
export interface StepResult {
  readonly code: number | null;
  readonly commands: readonly Command[];
  /** Lines that are not commands. */
  readonly log: readonly string[];
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** `action.yml` of the repository. */
function readActionFile(root: string = ROOT): ActionFile {
  // The repository's own file; that it has this shape is what the runs below show.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
}

let installed: string | undefined;

/** Copies what a job downloads to a place where no `node_modules` is near: nothing may be missing in the bundle. */
function install(): string {
  if (installed !== undefined) return installed;
  const { main } = readActionFile().runs;
  if (!existsSync(join(ROOT, main))) throw new Error(`${main} is missing: run "npm run build" first`);
  const directory = temporaryDirectory('action');
  for (const name of ['action.yml', 'package.json', 'dist', 'rulesets']) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(directory, name), { recursive: true });
  }
  installed = directory;
  return directory;
}

/** Runs the action as the runner does. `ACTION_NODE` names another node than the one that runs the tests. */
export async function runAction(step: Step): Promise<StepResult> {
  const action = install();
  const files = temporaryDirectory('runner');
  const file = (name: string, content = '') => {
    writeFileSync(join(files, name), content);
    return join(files, name);
  };
  const environment = {
    ...runnerVariables(step, file),
    ...inputVariables(step.with ?? {}),
    RUNNER_TEMP: files,
    HOME: files,
    ...step.environment,
  };
  const node = process.env['ACTION_NODE'] ?? process.execPath;
  const { code, stdout, stderr } = await run(
    node,
    [join(action, readActionFile().runs.main)],
    step.workspace,
    environment,
  );
  const parsed = lines(stdout).map((line) => ({ line, command: parseLine(line) }));
  return {
    code,
    commands: parsed.flatMap(({ command }) => command ?? []),
    log: parsed.flatMap(({ line, command }) => (command === null ? [line] : [])),
    stderr,
    outputs: parseOutputs(readFileSync(join(files, 'output'), 'utf8')),
    summary: readFileSync(join(files, 'summary'), 'utf8'),
  };
}

/** Runs the command line as its user does: the built one, in a directory. */
export async function runCommandLine(
  directory: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...more,
  };
  return run(process.execPath, [join(install(), 'dist/cli.js'), ...words], directory, environment);
}

function runnerVariables(step: Step, file: (name: string, content?: string) => string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    // The git of the machine must not meet the configuration of the machine, nor requests its proxy.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    NO_PROXY: '127.0.0.1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'somebody',
    GITHUB_API_URL: step.github.url,
    GITHUB_ENV: file('env'),
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_GRAPHQL_URL: step.github.graphqlUrl,
    GITHUB_JOB: 'api',
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_REF: step.ref,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: step.github.serverUrl,
    GITHUB_SHA: step.sha,
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKFLOW: 'Checks',
    GITHUB_WORKSPACE: step.workspace,
    API_GOVERNOR_RETRY_MS: '1',
  };
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const known = Object.entries(readActionFile().inputs ?? {});
  const wrong = Object.keys(given).filter((name) => known.every(([input]) => input !== name));
  if (wrong.length > 0) throw new Error(`Unexpected input(s) '${wrong.join("', '")}'`);
  return Object.fromEntries(
    known.map(([name, input]) => {
      const value = given[name] ?? String(input?.default ?? '').replace(/^\$\{\{ *github\.token *\}\}$/u, TOKEN);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

function run(
  node: string,
  words: readonly string[],
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(node, [...words], { cwd: directory, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      settle({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

import type { ReleasePlan } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { changesetPlan } from './changesets.ts';
import { commitPlan } from './commits.ts';
import { readReleasePlease, releasePleasePlan } from './release-please.ts';
import { memberOf, parsed, textIn } from './version-file.ts';

/** What is asked about the releases of one description. */
export interface PlanRequest {
  readonly head: Tree;
  /** The last release, to see what was raised since; null when there is none. */
  readonly release: Tree | null;
  readonly description: string;
  /** The messages of the commits of this change; null when they are not known. */
  readonly commits: () => Promise<readonly string[] | null>;
}

// Configurations that say that commits follow Conventional Commits and that a tool makes the version from them.
const SEMANTIC_RELEASE = /^(?:\.releaserc(?:\.(?:json|ya?ml|[cm]?js))?|release\.config\.[cm]?[jt]s)$/;
const COMMITLINT = /^(?:\.commitlintrc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|commitlint\.config\.[cm]?[jt]s)$/;

/**
 * What the tools of a repository plan for a description. Tools are recognised by their configuration in the head, never
 * assumed: a repository without one has no plan.
 */
export async function releasePlans(request: PlanRequest): Promise<readonly ReleasePlan[]> {
  const { head, release, description } = request;
  const paths = await head.list();
  const changesets = await changesetPlan(head, description, paths);
  const please = await readReleasePlease(head, description, paths);
  const plans: ReleasePlan[] = changesets === null ? [] : [changesets];
  const planned = please === null ? null : await releasePleasePlan(please, release);
  if (planned !== null) return [...plans, planned];
  const tool = please === null ? await commitTool(head, paths) : { name: 'release-please', writesVersion: true };
  if (tool === null) return plans;
  const messages = await request.commits();
  const fromCommits = messages === null ? null : commitPlan(messages, tool.name, tool.writesVersion);
  return fromCommits === null ? plans : [...plans, fromCommits];
}

async function commitTool(
  head: Tree,
  paths: readonly string[],
): Promise<{ readonly name: string; readonly writesVersion: boolean } | null> {
  const content = paths.includes('package.json') ? parsed((await textIn(head, 'package.json')) ?? '') : undefined;
  if (paths.some((path) => SEMANTIC_RELEASE.test(path)) || memberOf(content, 'release') !== undefined)
    return { name: 'semantic-release', writesVersion: true };
  if (paths.some((path) => COMMITLINT.test(path)) || memberOf(content, 'commitlint') !== undefined)
    return { name: 'conventional commits', writesVersion: false };
  return null;
}

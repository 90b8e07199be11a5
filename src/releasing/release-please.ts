import type { Bump } from '../model/finding.ts';
import type { ReleasePlan } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { directoriesAround, memberOf, parsed, textIn } from './version-file.ts';
import { plainStep } from './steps.ts';

const CONFIG = 'release-please-config.json';
const MANIFEST = '.release-please-manifest.json';

/** What release-please has about the package that a description is in. */
export interface ReleasePlease {
  /** The package as the configuration names it: a directory, `.` for the root. */
  readonly path: string;
  /** The version in the manifest. */
  readonly version: string | null;
  /** `release-as` in the configuration, which wins over all commits. */
  readonly releaseAs: string | null;
  readonly line: number;
}

/**
 * Reads the configuration and the manifest. Null when the repository does not use release-please, or not for this file.
 * @see https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md
 */
export async function readReleasePlease(
  tree: Tree,
  description: string,
  paths: readonly string[],
): Promise<ReleasePlease | null> {
  if (!paths.includes(CONFIG) && !paths.includes(MANIFEST)) return null;
  const config = parsed((await textIn(tree, CONFIG)) ?? '');
  const text = (await textIn(tree, MANIFEST)) ?? '';
  const manifest = parsed(text);
  const packages = memberOf(config, 'packages');
  for (const directory of directoriesAround(description)) {
    const path = directory === '' ? '.' : directory;
    const [own, version] = [memberOf(packages, path), memberOf(manifest, path)];
    if (own === undefined && version === undefined) continue;
    const releaseAs = memberOf(own, 'release-as') ?? memberOf(config, 'release-as');
    const line = text.split('\n').findIndex((each) => each.includes(JSON.stringify(path))) + 1;
    return {
      path,
      version: typeof version === 'string' ? version : null,
      releaseAs: typeof releaseAs === 'string' ? releaseAs : null,
      line,
    };
  }
  return null;
}

/**
 * The step that is written down already: by the pull request of release-please, which raises the manifest, or as
 * `release-as`. Null when only commits tell.
 */
export async function releasePleasePlan(head: ReleasePlease, release: Tree | null): Promise<ReleasePlan | null> {
  const before = release === null ? null : memberOf(parsed((await textIn(release, MANIFEST)) ?? ''), head.path);
  if (typeof before !== 'string') return null;
  const next = head.version !== null && head.version !== before ? head.version : head.releaseAs;
  const planned: Bump | null = next === null ? null : plainStep(before, next);
  if (planned === null || next === null) return null;
  const isManifest = next === head.version;
  const mend = (step: Exclude<Bump, 'none'>): string =>
    `Let the next release be ${raised(before, step)}: write \`Release-As: ${raised(before, step)}\` as footer of a commit, or \`"release-as"\` in \`${CONFIG}\`.`;
  return {
    tool: 'release-please',
    planned,
    scope: 'release',
    writesVersion: true,
    current: before,
    source: `\`${isManifest ? MANIFEST : CONFIG}\`: ${before} → ${next}`,
    location: isManifest && head.line > 0 ? { file: MANIFEST, pointer: '', line: head.line, column: 1 } : null,
    mend: { major: mend('major'), minor: mend('minor'), patch: mend('patch') },
  };
}

function raised(version: string, step: Exclude<Bump, 'none'>): string {
  const [major = 0, minor = 0, patch = 0] = (/^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1) ?? []).map(Number);
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[step];
}

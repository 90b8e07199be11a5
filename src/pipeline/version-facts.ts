/**
 * What policy has to know about the version of one API besides the changes: where it stands on both sides, what earlier
 * releases had, and what the tools of the repository plan for the next one.
 */
import { compareApis } from '../diff/apis.ts';
import type { ApiSettings } from '../settings/merge.ts';
import type { CheckRequest, CheckedRelease, LoadedSide } from './request.ts';
import type { Contract } from '../model/contract.ts';
import type { Location } from '../model/location.ts';
import type { ReleasePlan, WrittenVersion } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import type { DecideInput } from '../policy/input.ts';
import type { VersionHistory } from '../policy/input.ts';
import { releasePlans } from '../releasing/plans.ts';
import { versionNear } from '../releasing/version-file.ts';
import { loadContract } from '../spec/load.ts';

/** The sides of one API and how its versions are read. */
export interface VersionQuestion {
  readonly base: LoadedSide | null;
  readonly head: LoadedSide | null;
  readonly release: CheckedRelease | null;
  readonly settings: ApiSettings;
  readonly request: CheckRequest;
}

interface Stated {
  readonly text: string | null;
  readonly written: WrittenVersion | null;
}

type Versions = DecideInput['versions'] & { readonly release: string | null };

/** Reads the versions of all sides from where the settings say they stand. */
export async function statedVersions(question: VersionQuestion): Promise<Versions> {
  const { base, head, release, settings, request } = question;
  const source = settings.versionSource;
  const before = base === null ? null : await stated(base.tree, base.path, base.contract, source);
  const after = head === null ? null : await stated(head.tree, head.path, head.contract, source);
  if (source === 'tags') {
    const tag = release?.tagVersion ?? null;
    const now = request.gate?.tagVersion ?? null;
    const waits = { subject: 'the tag of the release', awaitsTag: now === null };
    return { base: tag, head: now, release: tag, locations: versionPlaces(base, head), ...waits };
  }
  const path = release?.path ?? null;
  const released = release === null || path === null ? null : await releasedVersion(question, release, path);
  const subject =
    source === 'info.version'
      ? {}
      : { subject: source === 'url' ? 'the version in the URL' : `the version in ${source}` };
  return {
    base: before?.text ?? null,
    head: after?.text ?? null,
    release: released,
    locations: source === 'info.version' || source === 'url' ? versionPlaces(base, head) : places(before, after),
    ...subject,
    ...(after?.written ? { written: after.written } : {}),
  };
}

async function releasedVersion(
  { base, settings }: VersionQuestion,
  release: CheckedRelease,
  path: string,
): Promise<string | null> {
  const { versionSource: source } = settings;
  const isFile = source !== 'info.version' && source !== 'url';
  if (release.sameAsBase && base !== null && !isFile)
    return (await stated(base.tree, base.path, base.contract, source)).text;
  return statedIn(release.tree, path, source);
}

async function statedIn(tree: Tree, path: string, source: string): Promise<string | null> {
  const isFile = source !== 'info.version' && source !== 'url';
  const { contract } = isFile ? { contract: null } : await loadContract(tree, path);
  return (await stated(tree, path, contract, source)).text;
}

async function stated(tree: Tree, path: string, contract: Contract | null, source: string): Promise<Stated> {
  if (source === 'info.version') return { text: contract?.version ?? null, written: null };
  if (source === 'url') return { text: contract === null ? null : urlVersion(contract), written: null };
  if (source === 'tags') return { text: null, written: null };
  const written = await versionNear(tree, path, source);
  return { text: written?.text ?? null, written };
}

/** The highest `v1`, `v2` … that stands as a segment in the addresses of the servers or in the paths; null without one. */
function urlVersion({ servers, operations }: Contract): string | null {
  const addresses = [...servers.map(({ url }) => url), ...operations.map(({ path }) => path)];
  const found = addresses.flatMap((address) => {
    const [, version] = /(?:^|\/\/|[/.])v(\d{1,6})(?=[/.:?]|$)/i.exec(address) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
  return found.length === 0 ? null : `v${Math.max(...found)}`;
}

function places(before: Stated | null, after: Stated | null): DecideInput['versions']['locations'] {
  const [base, head] = [before?.written?.location, after?.written?.location];
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
}

function versionPlaces(
  base: LoadedSide | null,
  head: LoadedSide | null,
): { readonly base?: Location; readonly head?: Location } {
  const place = (side: LoadedSide | null): Location | null =>
    side?.contract?.locate({ file: side.contract.file, pointer: '/info/version' }) ?? null;
  const [before, after] = [place(base), place(head)];
  return { ...(before === null ? {} : { base: before }), ...(after === null ? {} : { head: after }) };
}

/**
 * What earlier releases tell. They are only opened when the version stayed the same although the API changed, or is one
 * that a release may have already.
 */
export async function versionHistory(
  { head, release, settings, request }: VersionQuestion,
  versions: Versions,
  isChanged: boolean,
): Promise<VersionHistory | null> {
  if (release === null || head === null || versions.head === null || settings.versionSource === 'tags') return null;
  if (versions.head !== versions.release) {
    const same = await release.history.withVersion(versions.head);
    if (same === null || request.gate?.tag === same.tag) return null;
    const identical = await isIdentical(same.tree, release.path ?? head.path, head);
    return { earlier: [], constantFor: 0, sameVersion: { tag: same.tag, identical } };
  }
  if (!isChanged) return null;
  const trees = await release.history.earlier();
  const path = release.path ?? head.path;
  const texts = await Promise.all(trees.map((tree) => statedIn(tree, path, settings.versionSource)));
  const earlier = texts.filter((text) => text !== null);
  const isConstant = earlier.length >= 2 && earlier.every((text) => text === versions.head);
  return { earlier, constantFor: isConstant ? earlier.length + 1 : 0, sameVersion: null };
}

async function isIdentical(tree: Tree, path: string, head: LoadedSide): Promise<boolean> {
  const { contract } = await loadContract(tree, path);
  if (contract === null || head.contract === null) return false;
  const { changes, partial } = await compareApis(contract, head.contract);
  return changes.length === 0 && partial.length === 0;
}

/** What the tools of the repository plan; nothing on a release, when it is too late for plans. */
export async function plansFor({ head, release, request }: VersionQuestion): Promise<readonly ReleasePlan[]> {
  if (head === null || request.gate !== undefined || request.commits === undefined) return [];
  const { commits } = request;
  return releasePlans({ head: head.tree, release: release?.tree ?? null, description: head.path, commits });
}

/**
 * Whom a new comment calls: the owners of the APIs in which there is something to act on. Only CODEOWNERS of the base names
 * them: neither a description nor the change itself can call anybody.
 */
import type { ApiReport, Report } from '../model/report.ts';
import type { Tree } from '../model/tree.ts';
import { readCodeOwners } from '../policy/codeowners.ts';
import type { Settings } from '../settings/settings.ts';
import { findCodeOwners } from '../sources/codeowners.ts';

// Who is called with many others does not feel called; and nobody is to be called by a change of everything.
const MOST = 10;

/** The owners to mention, in the order of the APIs; none where it is not switched on. */
export async function ownersToMention(
  { mentionOwners }: Pick<Settings, 'mentionOwners'>,
  base: Tree | null,
  { apis }: Pick<Report, 'apis'>,
): Promise<readonly string[]> {
  const file = mentionOwners && base !== null ? await findCodeOwners(base) : null;
  if (file === null) return [];
  const ownersOf = readCodeOwners(file.text);
  const owners = apis.filter(needsSomebody).flatMap((api) => ownersOf(api.base?.file ?? api.head?.file ?? api.name));
  // Addresses are owners as well, but no names on GitHub.
  return [...new Set(owners)].filter((owner) => owner.startsWith('@')).slice(0, MOST);
}

/** This change brings something that fails or warns, or its description can't be read. */
const needsSomebody = ({ findings, problems }: ApiReport): boolean =>
  problems.length > 0 ||
  findings.some(
    ({ level, origin, waiver }) =>
      (level === 'error' || level === 'warning') && origin === 'introduced' && waiver === undefined,
  );

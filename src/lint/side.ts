/** One side of a comparison, with what its rules found brought to its places. */
import type { Contract, Family } from '../model/contract.ts';
import { coveringIgnores, ignoresOf, resultAbout } from './ignores.ts';
import type { Ignore } from './ignores.ts';
import { meaningsOf, valueAt } from './meaning.ts';
import type { Renamed } from './meaning.ts';
import type { Placed } from './placed.ts';
import type { LintDocument, LintResult } from './result.ts';
import { waysTo } from './ways.ts';

const formats: Readonly<Record<Family, string>> = {
  'swagger-2.0': 'oas2',
  'openapi-3.0': 'oas3_0',
  'openapi-3.1': 'oas3_1',
  'openapi-3.2': 'oas3_2',
};

/** What rules call the format of a contract. */
export const formatOf = ({ family }: Contract): string => formats[family];

/** A contract as rules see it, with the files that only its data names. */
export function documentOf(contract: Contract, inData: LintDocument['inData'] = new Map()): LintDocument {
  return { file: contract.file, format: formatOf(contract), files: contract.documents, inData };
}

/** A result as it is shown, with the single results that it stands for (itself, when it stands for nothing else). */
export interface Shown {
  readonly placed: Placed;
  readonly singles: readonly Placed[];
}

/** The results of one side. */
export interface Side {
  readonly contract: Contract;
  readonly shown: readonly Shown[];
  readonly ignores: readonly Placed[];
}

/**
 * Places results in their contract, and adds what is to be said about ignores.
 * @param renamed what is called otherwise on the other side.
 * @param rules the rules that ran: an ignore of another one is not unused, only not asked for.
 */
export function sideOf(
  contract: Contract,
  results: readonly LintResult[],
  rules: readonly string[],
  renamed: Renamed,
): Side {
  const meanings = meaningsOf(contract, renamed);
  const { entries, faults } = ignoresOf(contract);
  const above = entries.length === 0 ? () => [] : waysTo(contract);
  const used = new Set<Ignore>();
  const place = (result: LintResult): Placed => {
    const { file, path } = result;
    const covering = entries.length === 0 ? [] : coveringIgnores(entries, result, contract.file, above(file, path));
    for (const ignore of covering) used.add(ignore);
    const document = contract.documents.get(file);
    return {
      result,
      meaning: meanings(file, path),
      value: valueAt(document, path),
      document,
      ignored: covering.length > 0,
    };
  };
  const show = (result: LintResult): Shown => {
    const placed = place(result);
    return { placed, singles: result.members.length === 0 ? [placed] : result.members.map(place) };
  };
  const shown = results.map(show);
  const unused = entries.filter((ignore) => !used.has(ignore) && rules.includes(ignore.rule)).map(unusedResult);
  return {
    contract,
    shown: [...shown, ...[...faults, ...unused].map(show)],
    ignores: entries.map(({ file, path, rule, reason }) =>
      place(
        resultAbout('added', file, path, 'info', `The rule \`${rule}\` is ignored here from now on: ${reason}`, rule),
      ),
    ),
  };
}

function unusedResult({ file, path, rule }: Ignore): LintResult {
  return resultAbout(
    'unused',
    file,
    path,
    'warning',
    `The rule \`${rule}\` finds nothing here, so that its ignore can be removed.`,
    rule,
  );
}

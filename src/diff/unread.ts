import type { Contract } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import type { ReportNote } from '../model/problem.ts';
import type { SchemaComparison } from '../schema/pairs/compare.ts';
import type { UnreadSchema } from '../schema/normal-form/no-schema.ts';

/** What of the schemas was not compared, because there is too much of it. */
export function skippedNotes(comparison: SchemaComparison): readonly ReportNote[] {
  const skipped = comparison.skipped();
  if (skipped === 0) return [];
  const message = `${skipped} pairs of schemas were not compared: the documents differ in more places than the limit allows.`;
  return [{ kind: 'partial', side: null, message, location: null }];
}

/** What changed in more places than the report can tell. */
export function untoldNotes(untold: number): readonly ReportNote[] {
  if (untold === 0) return [];
  const message = `${untold} changes are not told: the documents differ in more places than the limit allows.`;
  return [{ kind: 'partial', side: null, message, location: null }];
}

/** Changes of what operations share do not name all of these. */
export const UNNAMED: ReportNote = {
  kind: 'partial',
  side: null,
  message:
    'More operations share what changed than can be listed: the findings do not name all operations and message parts that are concerned.',
  location: null,
};

/** Properties that went with alternatives were not looked for in all of these. */
export const UNSEARCHED: ReportNote = {
  kind: 'partial',
  side: null,
  message:
    'More alternatives came and went than can be searched: where one went, properties that only it described may have gone with it unsaid.',
  location: null,
};

/** What stands in the place of a schema and is none; what the reader of the document said already is not said again. */
export function unreadNotes(base: Contract, head: Contract, comparison: SchemaComparison): readonly ReportNote[] {
  const contracts = [base, head] as const;
  return comparison.normaliser.unread().flatMap((unread): readonly ReportNote[] => {
    const contract = contracts[unread.side];
    if (isSaid(contract, unread)) return [];
    const message =
      unread.ref === null
        ? 'A schema should be an object; what is written there was left out.'
        : `The \`$ref\` to ${unread.ref} leads to no schema, where one belongs; what it stands for was left out.`;
    return [
      { kind: 'partial', side: contract === base ? 'base' : 'head', message, location: contract.locate(unread.place) },
    ];
  });
}

function isSaid({ notes }: Contract, { place, target }: UnreadSchema): boolean {
  const known = (one: Place | null): boolean =>
    notes.some(
      ({ kind, location }) => kind === 'partial' && location.file === one?.file && location.pointer === one.pointer,
    );
  return known(place) || known(target);
}

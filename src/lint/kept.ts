/**
 * What a document gave, by the units that it was found in (`prune/units.ts`), so that a change has to look only at those
 * that it touches. As text each unit is a line of its own, and what findings have in common is written once: a large
 * description has a hundred thousand, of which a pull request needs some.
 */
import type { LintSeverity } from '../model/lint.ts';
import { pointerOf } from './meaning.ts';
import { depthOfUnit, unitAt } from './prune/units.ts';
import type { LintDocument, LintResult, LintRun, Path } from './result.ts';

/** What is known of the findings of a document. */
export interface Known {
  /** Ids of all rules that are switched on. */
  readonly rules: readonly string[];
  /** How many findings each rule has in all of the document. */
  readonly counts: Readonly<Record<string, number>>;
  /** Findings of rules that look at one unit at a time, by its pointer; not of all units, but of what is in none. */
  readonly units: ReadonlyMap<string, readonly LintResult[]>;
  /** All findings of other rules. */
  readonly rest: readonly LintResult[];
}

/** Sorts what a document gave. */
export function knownOf({ results, rules }: LintRun, local: ReadonlySet<string>, format: string): Known {
  const units = new Map<string, LintResult[]>();
  const rest: LintResult[] = [];
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const result of results) {
    counts[result.rule] = (counts[result.rule] ?? 0) + 1;
    const unit = unitAt(result.path, format);
    if (!local.has(result.rule)) rest.push(result);
    else if (units.has(unit)) units.get(unit)?.push(result);
    else units.set(unit, [result]);
  }
  return { rules, counts, units, rest };
}

type Common = readonly [
  rule: string,
  severity: LintSeverity,
  message: string,
  description: string,
  docs: string | null,
  absent: string | null,
];

/** A finding by the number of what it has in common with others, and the way from its unit; or whole, where it has more. */
type Written = readonly [number, Path] | LintResult;

interface Head {
  readonly rules: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly common: readonly Common[];
  /** The units with findings, in the order of their lines. */
  readonly units: readonly (readonly [pointer: string, path: Path])[];
}

/** Findings as text. What the root file is called is not written. */
export function pack(
  { rules, counts, units, rest }: Known,
  { file, format }: Pick<LintDocument, 'file' | 'format'>,
): string {
  const numbers = new Map<string, number>();
  const common: Common[] = [];
  const write = (result: LintResult, depth: number): Written => {
    const { rule, severity, message, description, docs, path, absent = null } = result;
    if (result.file !== file || result.key !== null || result.subject !== null || result.members.length > 0)
      return inFile(result, (name) => (name === file ? '' : name));
    const shared: Common = [rule, severity, message, description, docs, absent];
    const name = shared.join('\n');
    const number = numbers.get(name) ?? common.length;
    if (number === common.length) {
      numbers.set(name, number);
      common.push(shared);
    }
    return [number, path.slice(depth)];
  };
  const written = [...units].map(([pointer, results]) => {
    const path = results[0]?.path ?? [];
    const depth = depthOfUnit(path, format);
    return {
      unit: [pointer, depth === 0 ? path : path.slice(0, depth)] as const,
      line: JSON.stringify(results.map((one) => write(one, depth))),
    };
  });
  const line = JSON.stringify(rest.map((one) => write(one, 0)));
  const head: Head = { rules, counts, common, units: written.map(({ unit }) => unit) };
  return [JSON.stringify(head), line, ...written.map((one) => one.line)].join('\n');
}

/** Text of `pack`, read as far as it is needed. */
export interface Packed {
  readonly rules: readonly string[];
  /** What is in the units that are asked for, and in no unit; as if the root file were called so. */
  readonly only: (isNeeded: (pointer: string) => boolean, file: string) => Known;
  /** All findings. */
  readonly all: () => readonly LintResult[];
}

/** Reads text of `pack`. @param file what the root file is called. @throws {Error} when the text is something else. */
export function unpack(text: string, file: string, format: string): Packed {
  const [first = '', second = '', ...lines] = text.split('\n');
  const { rules, counts, common, units } = JSON.parse(first) as Head;
  const read = (line: string, holder: Path, root: string): readonly LintResult[] =>
    (JSON.parse(line) as readonly Written[]).map((one) => {
      if ('rule' in one) return inFile(one, (name) => (name === '' ? root : name));
      const [number, inside] = one;
      const found = common[number];
      if (found === undefined) throw new Error('The findings are not whole.');
      const [rule, severity, message, description, docs, absent] = found;
      const path = [...holder, ...inside];
      const same = {
        rule,
        severity,
        message,
        file: root,
        path,
        description,
        docs,
        key: null,
        subject: null,
        members: [],
      };
      return absent === null ? same : { ...same, absent };
    });
  const unitsWhere = (isNeeded: (pointer: string) => boolean, root: string): Known['units'] =>
    new Map(
      units.flatMap(([pointer, path], index) => {
        const isInNone = depthOfUnit(path, format) === 0;
        return isInNone || isNeeded(pointer) ? [[pointer, read(lines[index] ?? '', isInNone ? [] : path, root)]] : [];
      }),
    );
  return {
    rules,
    only: (isNeeded, root) => ({ rules, counts, units: unitsWhere(isNeeded, root), rest: read(second, [], root) }),
    all: () => [...[...unitsWhere(() => true, file).values()].flat(), ...read(second, [], file)],
  };
}

/** A finding whose file is called otherwise. */
const inFile = (result: LintResult, nameOf: (file: string) => string): LintResult => ({
  ...result,
  file: nameOf(result.file),
  members: result.members.map((member) => inFile(member, nameOf)),
});

/** What tells a finding from others of its document. */
export const identityOfResult = ({ rule, severity, path, message, key, subject }: LintResult): string =>
  `${rule} ${severity} ${pointerOf(path)} ${message} ${key ?? ''} ${subject ?? ''}`;

/** What another configuration would change: the same comparison judged twice, finding by finding. */
import type { Bump, Finding, Level } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { terminal } from '../report/escape.ts';

/** A finding whose level differs. */
interface Difference {
  readonly api: string;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

const keyOf = (api: string, { id, origin }: Finding): string => JSON.stringify([api, id, origin]);

function findingsOf(report: Report): ReadonlyMap<string, { readonly api: string; readonly finding: Finding }> {
  return new Map(
    report.apis.flatMap(({ name, findings }) =>
      findings.map((finding) => [keyOf(name, finding), { api: name, finding }]),
    ),
  );
}

function differences(now: Report, then: Report): readonly Difference[] {
  const [before, after] = [findingsOf(now), findingsOf(then)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.finding.level === is?.finding.level && was?.finding.impact === is?.finding.impact) return [];
    return [{ api: was?.api ?? is?.api ?? '', before: was?.finding ?? null, after: is?.finding ?? null }];
  });
}

/** An API that would need another version step. */
interface StepDifference {
  readonly api: string;
  readonly before: Bump;
  readonly after: Bump;
}

function steps(now: Report, then: Report): readonly StepDifference[] {
  const before = new Map(now.apis.map(({ name, version }) => [name, version.required]));
  return then.apis.flatMap(({ name, version: { required } }): readonly StepDifference[] => {
    const was = before.get(name) ?? required;
    return was === required ? [] : [{ api: name, before: was, after: required }];
  });
}

const stepText = (step: Bump): string => (step === 'none' ? 'no version step' : `a ${step} version step`);

const level = (finding: Finding | null): Level => finding?.level ?? 'off';

/** Says what would change, as text or as JSON. */
export function dryRun(now: Report, then: Report, file: string, format: 'text' | 'json'): string {
  const found = differences(now, then);
  const versions = steps(now, then);
  if (format === 'json') {
    const listed = found.map(({ api, before, after }) => ({
      api,
      id: (after ?? before)?.id,
      rule: (after ?? before)?.rule,
      message: (after ?? before)?.message,
      before: { level: level(before), impact: before?.impact ?? null },
      after: { level: level(after), impact: after?.impact ?? null },
    }));
    const sides = {
      before: { verdict: now.verdict, reasons: now.reasons },
      after: { verdict: then.verdict, reasons: then.reasons },
    };
    return `${JSON.stringify({ config: file, ...sides, findings: listed, versions }, null, 2)}\n`;
  }
  const lines = found.map(({ api, before, after }) => {
    const shown = after ?? before;
    const impact =
      before !== null && after !== null && before.impact !== after.impact ? `, ${before.impact} → ${after.impact}` : '';
    return `  ${level(before)} → ${level(after)}${impact}  ${terminal(shown?.message ?? '')}  ${terminal(shown?.rule ?? '')}  ${terminal(api)}`;
  });
  const needed = versions.map(
    ({ api, before, after }) => `${terminal(api)} would need ${stepText(after)} and no longer ${stepText(before)}.`,
  );
  const reasons = then.reasons.map((reason) => `  - ${terminal(reason)}`);
  const changed =
    found.length === 0
      ? 'No finding would have another level.'
      : `${found.length} ${found.length === 1 ? 'finding' : 'findings'} would have another level:`;
  const verdict =
    now.verdict === then.verdict
      ? `The verdict would stay the same: ${now.verdict}.`
      : `The verdict would be ${then.verdict} and no longer ${now.verdict}.`;
  return `${[`With ${terminal(file)}:`, changed, ...lines, ...needed, verdict, ...reasons].join('\n')}\n`;
}

import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { KNOWN } from '../../src/policy/legacy-rules.ts';
import { annotations } from '../../src/report/annotations.ts';
import { json, parseReport } from '../../src/report/json.ts';
import { render } from '../../src/report/render.ts';
import type { ReportFormat } from '../../src/report/render.ts';
import { SAMPLES } from './samples.ts';

/** A report whose breaks are known, and with them many findings of a ruleset. */
function known(): Report {
  const sample = SAMPLES['breaking'];
  const [api] = sample?.apis ?? [];
  const [first] = api?.findings ?? [];
  if (sample === undefined || api === undefined || first === undefined) throw new Error('no sample');
  const breaks = api.findings
    .filter(({ impact }) => impact === 'breaking')
    .map((finding): Finding => ({ ...finding, level: 'info', waiver: KNOWN }));
  const style = Array.from({ length: 300 }, (_, index): Finding => {
    const id = index.toString(16).padStart(12, '0');
    return {
      ...first,
      id,
      rule: 'a-style',
      source: 'lint',
      impact: 'non-breaking',
      level: 'info',
      origin: 'inherited',
      waiver: KNOWN,
    };
  });
  return { ...sample, verdict: 'pass', reasons: [], apis: [{ ...api, findings: [...breaks, ...style] }] };
}

test.each<[ReportFormat, RegExp, RegExp | null]>([
  ['text', /known {3}.*\(in the baseline\)[^]* 300 known findings in the baseline/u, /waived/u],
  ['markdown', /known changes? of the baseline[^]*300 known findings in the baseline: 300 × /u, /waived/u],
  ['html', /known changes? of the baseline[^]*300 known findings in the baseline/u, /waived/u],
  ['sarif', /"justification": ?"It is in the baseline\."/u, null],
  ['junit', /<skipped message="It is in the baseline\."/u, /<failure|Waived by/u],
])('%s tells what is known and fails nobody with it', (format, said, unsaid) => {
  const text = render(known(), format);
  expect(text).toMatch(said);
  if (unsaid !== null) expect(text).not.toMatch(unsaid);
  expect(text.length).toBeLessThan(format === 'sarif' || format === 'junit' ? 2_000_000 : 30_000);
});

test('nothing known is annotated, and the JSON report has all of it', () => {
  const report = known();
  expect(annotations(report)).toEqual([]);
  expect(parseReport(json(report))).toEqual(report);
});

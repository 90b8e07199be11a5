import { expect, test } from 'vitest';
import type { Finding, SecondOpinion } from '../../src/model/finding.ts';
import { json, parseReport } from '../../src/report/json.ts';
import { render } from '../../src/report/render.ts';
import { api, finding, report } from './samples.ts';

const breaking: Partial<Finding> = { impact: 'breaking', level: 'error' };
const harmless: Partial<Finding> = { impact: 'non-breaking', level: 'info' };
const note = 'openapi-diff finds no break here.';

const rendered = (
  format: 'text' | 'markdown',
  overrides: Partial<Finding>,
  verdict: SecondOpinion['verdict'],
): string => render(report([api([finding({ ...overrides, secondOpinion: { verdict, note } })])]), format);

test.for<[string, Partial<Finding>, SecondOpinion['verdict'], boolean]>([
  ['a break it confirms', breaking, 'agrees', true],
  ['a break it denies', breaking, 'disagrees', true],
  ['a break it can not judge', breaking, 'not-applicable', false],
  ['a harmless change it confirms', harmless, 'agrees', false],
  ['a harmless change it calls a break', harmless, 'disagrees', true],
])('%s', ([, overrides, verdict, isShown]) => {
  expect(rendered('text', overrides, verdict).includes(`second opinion: ${verdict}: ${note}`)).toBe(isShown);
  const markdown = rendered('markdown', overrides, verdict);
  expect(markdown.includes(`Second opinion: ${verdict}`)).toBe(isShown);
});

test('the JSON report keeps it', () => {
  const secondOpinion: SecondOpinion = { verdict: 'not-applicable', note };
  const written = json(report([api([finding({ secondOpinion })])]));
  expect(parseReport(written).apis[0]?.findings[0]?.secondOpinion).toEqual(secondOpinion);
});

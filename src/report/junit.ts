import type { Finding } from '../model/finding.ts';
import { shorten, xml } from './escape.ts';
import type { ApiOutline, Outline } from './outline.ts';
import { findingsOf } from './outline.ts';
import { whereOf } from './spots.ts';
import { operationName, placeName } from './words.ts';

interface Case {
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly xml: string;
}

const TEXT_LENGTH = 1000;

/** The report as JUnit XML: a suite for each API; a finding of level error is a failed case, a waived one a skipped case. */
export function junit(outline: Outline): string {
  const suites = outline.apis.map((outlined) => ({ name: outlined.api.name, cases: suiteCases(outlined) }));
  const all = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="API Governor"${totals(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${attribute(name)}"${totals(cases)}>`,
      ...cases.map((each) => each.xml),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function totals(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function attribute(value: string): string {
  return xml(shorten(value, TEXT_LENGTH));
}

function suiteCases({ api, gaps, sections, waived }: ApiOutline): readonly Case[] {
  const findings = sections.flatMap(({ groups }) => findingsOf(groups));
  const cases = [
    ...api.problems.map(({ message, file }) => testCase(api.name, `${file} can be read`, 'error', message, file)),
    ...gaps.map(({ sentence }) => testCase(api.name, 'everything is compared', 'skipped', sentence, sentence)),
    ...findings
      .filter((finding) => finding.level === 'error' || finding.level === 'warning')
      .map((finding) => findingCase(api.name, finding)),
    ...waived.map((finding) =>
      testCase(
        api.name,
        finding.message,
        'skipped',
        finding.waiver?.kind === 'baseline'
          ? finding.waiver.reason
          : `Waived by ${finding.waiver?.owner ?? ''}: ${finding.waiver?.reason ?? ''}`,
        '',
      ),
    ),
  ];
  const accepted = cases.length === 0 ? [testCase(api.name, 'API contract', 'passed', '', '')] : [];
  return [...accepted, ...cases];
}

function findingCase(suite: string, finding: Finding): Case {
  const { head, base } = finding.locations;
  const place = head ?? base;
  const lines = [
    finding.message,
    finding.why,
    finding.fix === '' ? '' : `What to do: ${finding.fix}`,
    place === undefined ? '' : `At ${placeName(place)}`,
    ...finding.operations.slice(0, 10).map((operation) => `On ${operationName(operation)}`),
    finding.operations.length > 10 ? `and ${finding.operations.length - 10} more operations` : '',
    [finding.rule, finding.id, finding.docs].filter(Boolean).join(' '),
  ];
  const body = lines
    .filter(Boolean)
    .map((line) => xml(shorten(line, TEXT_LENGTH)))
    .join('\n');
  // Cases of one name are one case to those who read them, and a message is often one sentence for all places.
  const where = whereOf(finding);
  const name = `${finding.rule}: ${finding.message}${where === '' ? '' : ` (${where})`}`;
  if (finding.level === 'error') return wrap(suite, name, 'failure', attribute(finding.message), body);
  return wrap(suite, name, 'passed', '', body);
}

function testCase(suite: string, name: string, outcome: Case['outcome'], message: string, body: string): Case {
  return wrap(suite, name, outcome, attribute(message), xml(shorten(body, TEXT_LENGTH)));
}

/** `message` and `body` are escaped already. */
function wrap(suite: string, name: string, outcome: Case['outcome'], message: string, body: string): Case {
  const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
  if (outcome === 'passed') {
    return { outcome, xml: body === '' ? `${open}/>` : `${open}><system-out>${body}</system-out></testcase>` };
  }
  return { outcome, xml: `${open}><${outcome} message="${message}">${body}</${outcome}></testcase>` };
}

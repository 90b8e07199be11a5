import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { annotations } from '../../src/report/annotations.ts';
import { render } from '../../src/report/render.ts';
import { hostileProse, hostileText } from './hostile.ts';
import { api, at, finding, manyFindings, report, SAMPLES, side } from './samples.ts';

const SETTINGS = { seed: 20261121, numRuns: 200 };

const hostile = fc.tuple(hostileProse, hostileText).map(([prose, value]) =>
  report([
    api(
      [
        finding({
          message: prose,
          title: prose,
          why: prose,
          fix: prose,
          rule: value,
          docs: value,
          locations: { base: at(1, value), head: at(2, value) },
          after: value,
        }),
        finding({ id: '000000000001', message: prose, waiver: { reason: prose, owner: value, expires: value } }),
      ],
      {
        name: value,
        head: side(value, value, value),
        partial: [prose],
        problems: [{ code: 'syntax', message: prose, file: value, location: null }],
      },
    ),
  ]),
);

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly shortDescription: { text: string } }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly Physical[];
      readonly relatedLocations?: readonly Physical[];
      readonly suppressions?: readonly object[];
    }[];
  }[];
}

interface Physical {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
}

function read(sample: Report): Sarif['runs'][number] & { readonly version: string } {
  const { version, runs }: Sarif = JSON.parse(render(sample, 'sarif'));
  expect(runs).toHaveLength(1);
  return { version, ...runs[0]! };
}

/** Follows every tag; what is left open or closes something else comes back. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([a-z-]+)(?: [a-z]+="[^"<]*")*(\/?)>/gu)) {
    if (closing === '/' && open.at(-1) === name) open.pop();
    else if (empty === '') open.push(`${closing}${name}`);
  }
  return open;
}

describe('SARIF', () => {
  test('names version, tool and rules as code scanning wants them', () => {
    const run = read(SAMPLES['breaking']!);
    expect(run.version).toBe('2.1.0');
    expect(run.tool.driver).toMatchObject({ name: 'API Governor', semanticVersion: '1.0.0' });
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex];
      expect(rule).toMatchObject({ id: result.ruleId, helpUri: expect.stringMatching(/^https:/u) });
      expect(rule!.shortDescription.text).not.toBe('');
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(result.partialFingerprints['apiGovernorFinding/v1']).toMatch(/^[0-9a-f]{12}$/u);
      const { physicalLocation } = result.locations[0]!;
      expect(physicalLocation.artifactLocation.uri).toBe('apis/petstore.yaml');
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    expect(run.results.map((result) => result.ruleId)).toEqual([
      'request-property-max-length-lowered',
      'response-property-removed',
      'response-body-replaced',
      'response-enum-value-added',
      'operation-operationId',
    ]);
    expect(run.results[0]!.relatedLocations![0]!.physicalLocation.region.startLine).toBe(91);
  });

  test('a removal without a place in the head stands at the top of the file', () => {
    const [result] = read(report([api([finding({ locations: { base: at(9) } })])])).results;
    expect(result!.locations[0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'apis/petstore.yaml' },
      region: { startLine: 1 },
    });
  });

  test('what is waived is suppressed with its reason', () => {
    const [result] = read(SAMPLES['waived']!).results.filter((each) => each.suppressions !== undefined);
    expect(result!.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Nobody reads `name`, see the access log.' },
    ]);
  });

  test('keeps to 25,000 results, what matters first', () => {
    const { results } = read(report([api(manyFindings(26_000).map((each) => ({ ...each, level: 'error' as const })))]));
    expect(results).toHaveLength(25_000);
    expect(results[0]!.level).toBe('error');
  });

  test('a value is neither a placeholder nor a link, and a path is a URI', () => {
    const message = 'See [x](https://evil.example) and {0} of `/a/{id}`';
    const [result] = read(
      report([api([finding({ message, why: '', fix: '', locations: { head: at(1, 'a b/#ü.yaml') } })])]),
    ).results;
    expect(result!.message.text).toBe('See [x] (https://evil.example) and {{0}} of `/a/{id}`');
    expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('a%20b/%23%C3%BC.yaml');
  });

  test('is JSON whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (sample) => {
        expect(read(sample).results).toHaveLength(2);
      }),
      SETTINGS,
    );
  });
});

describe('JUnit', () => {
  test('counts what it shows', () => {
    const xml = render(SAMPLES['breaking']!, 'junit');
    expect(xml).toContain('<testsuite name="petstore" tests="5" failures="3" errors="0" skipped="0">');
    expect(xml.match(/<failure /gu)).toHaveLength(3);
    expect(render(SAMPLES['none']!, 'junit')).toContain('<testcase classname="petstore" name="API contract"/>');
    expect(render(SAMPLES['partial']!, 'junit')).toMatch(/errors="1" skipped="1"/u);
  });

  test('has balanced elements and allowed characters whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (sample) => {
        const xml = render(sample, 'junit');
        expect(xml.replace(/<(\/?)([a-z-]+)(?: [a-z]+="[^"<]*")*(\/?)>|<\?xml [^>]*\?>/gu, '')).not.toMatch(/[<>]/u);
        expect(unbalanced(xml)).toEqual([]);
      }),
      SETTINGS,
    );
  });
});

describe('Code Quality', () => {
  test('has what GitLab asks for, each fingerprint once', () => {
    const issues: readonly { readonly fingerprint: string }[] = JSON.parse(
      render(report([api([finding()]), api([finding()], { name: 'other' })]), 'gitlab'),
    );
    expect(issues[0]).toEqual({
      description: 'Response property `name` was removed.',
      check_name: 'response-property-removed',
      fingerprint: '3f9a01c2d4e5 petstore',
      severity: 'critical',
      location: { path: 'apis/petstore.yaml', lines: { begin: 40 } },
    });
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(2);
  });
});

describe('HTML', () => {
  test('says what lets it pass', () => {
    const way = 'Ask `@o/team` to comment `/api-governor accept 3f9a01c2d4e5 <reason>`.';
    const sample = report([api([finding()])]);
    expect(render({ ...sample, unblock: [way] }, 'html')).toContain(
      '<p>What lets it pass:</p>\n<ul class="unblock"><li>Ask <code>@o/team</code> to comment <code>/api-governor accept 3f9a01c2d4e5 &lt;reason&gt;</code>.</li></ul>',
    );
    expect(render(sample, 'html')).not.toContain('What lets it pass');
  });

  test('loads nothing and runs nothing', () => {
    for (const sample of Object.values(SAMPLES)) {
      const page = render(sample, 'html');
      expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|@import|\bon\w+=/iu);
      expect(page).toContain("default-src 'none'");
    }
  });

  test('has only its own tags, balanced, whatever is in it', () => {
    const own =
      /^<(?:\/?(?:html|head|body|title|style|header|main|footer|nav|article|section|details|summary|table|thead|tbody|tr|th|td|h[1-3]|p|ul|li|div|span|strong|b|label|code|pre|a)|meta|input|!doctype)\b/u;
    fc.assert(
      fc.property(hostile, (sample) => {
        const tags = render(sample, 'html').match(/<[^>]*>?/gu) ?? [];
        expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
        for (const name of ['details', 'section', 'article', 'pre', 'code', 'ul', 'p', 'a']) {
          const opened = tags.filter((tag) => new RegExp(`^<${name}[ >]`, 'u').test(tag)).length;
          expect(tags.filter((tag) => tag === `</${name}>`)).toHaveLength(opened);
        }
        for (const href of tags.join(' ').matchAll(/href="([^"]*)"/gu)) expect(href[1]).toMatch(/^(?:https?:|#api-)/u);
      }),
      SETTINGS,
    );
  });
});

describe('text', () => {
  test('has no control characters but its line breaks, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (sample) => {
        expect(render(sample, 'text').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
      SETTINGS,
    );
  });

  test('keeps to the width and says the same', () => {
    const wide = render(SAMPLES['breaking']!, 'text');
    const narrow = render(SAMPLES['breaking']!, 'text', { width: 60 });
    expect(narrow.replace(/\s+/gu, ' ')).toBe(wide.replace(/\s+/gu, ' '));
    const prose = narrow.split('\n').filter((line) => /^ +(?:why|fix|error):? /u.test(line));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('colour adds nothing but colour', () => {
    const colored = render(SAMPLES['breaking']!, 'text', { color: true });
    expect(colored).toContain('\u001b[31m');
    // eslint-disable-next-line no-control-regex -- the sequences are what is looked for
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(render(SAMPLES['breaking']!, 'text'));
  });

  test('ends with the verdict', () => {
    expect(render(SAMPLES['breaking']!, 'text').trimEnd().split('\n').at(-1)).toBe(
      'FAIL  3 breaking changes — needs a major version (`1.4.2` → `2.0.0`), declared: none',
    );
  });
});

describe('annotations', () => {
  const lint = finding({ source: 'lint', impact: 'unclassified', rule: 'lint-rule', level: 'error' });
  test('what matters is first, and what nobody must act on is not there', () => {
    const findings: Finding[] = [
      finding({ impact: 'potentially-breaking', level: 'warning', rule: 'c' }),
      lint,
      finding({ rule: 'gone', locations: { base: at(3) } }),
      finding({ rule: 'a' }),
      finding({ rule: 'quiet', impact: 'non-breaking', level: 'info' }),
      finding({ rule: 'text', impact: 'documentation', level: 'info' }),
      { ...lint, rule: 'old', origin: 'inherited' },
      { ...finding({ rule: 'waived' }), waiver: { reason: 'r', owner: 'o', expires: null } },
      finding({ rule: 'off', level: 'off' }),
    ];
    const seen = annotations(report([api(findings)])).map(({ level, message, line }) => [
      level,
      message.split('\n').at(-1)!.split(' ')[0],
      line,
    ]);
    expect(seen).toEqual([
      ['error', 'a', 40],
      ['error', 'lint-rule', 40],
      ['error', 'gone', null],
      ['warning', 'c', 40],
    ]);
  });

  test('what can not be read is the very first', () => {
    const [first] = annotations(SAMPLES['partial']!);
    expect(first).toEqual({
      level: 'error',
      title: "Specification can't be read",
      message: 'Expected a comma.',
      file: 'apis/billing.json',
      line: 7,
      column: 9,
    });
  });

  test('says what, who, why and what to do', () => {
    expect(annotations(SAMPLES['breaking']!)[0]).toEqual({
      level: 'error',
      title: 'Breaking: The greatest length of a request property was lowered',
      message: [
        'The greatest length of request property `tag` was lowered from `64` to `16`.',
        'Affects 6 operations.',
        'The server refuses values of `tag` that clients could send until now.',
        'What to do: Keep `maxLength: 64`, or offer the shorter tag as a new property.',
        'Before: apis/petstore.yaml:91',
        'request-property-max-length-lowered 5d6c7b8a9f00',
      ].join('\n'),
      file: 'apis/petstore.yaml',
      line: 88,
      column: 9,
    });
  });
});

test('3,000 findings give the same bytes twice in every format', () => {
  const sample = report([api(manyFindings(3000))]);
  const again = report([api(manyFindings(3000).toReversed())]);
  for (const format of ['text', 'markdown', 'html', 'sarif', 'junit', 'gitlab'] as const) {
    const text = render(sample, format);
    expect(text.length).toBeGreaterThan(100_000);
    expect(render(again, format)).toBe(text);
  }
});

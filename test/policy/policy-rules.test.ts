import { readdirSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/pipeline/check.ts';
import type { CheckRequest } from '../../src/pipeline/request.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Tree } from '../../src/model/tree.ts';
import { policyPage } from '../../src/policy/policy-page.ts';
import type { PolicyExample } from '../../src/policy/policy-rule.ts';
import { policyRules } from '../../src/policy/policy-rules.ts';
import { allRules } from '../../src/rules/registry.ts';
import { readBaseline } from '../../src/settings/legacy-file.ts';
import { BASELINE_FILE } from '../../src/settings/legacy-keys.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { readWaivers } from '../../src/settings/waiver-file.ts';
import { WAIVERS_FILE } from '../../src/settings/waiver-keys.ts';
import { treeOf as filesIn } from '../releasing/trees.ts';

const PAGES = new URL('../../docs/rules/', import.meta.url);
const SPEC = 'openapi.yaml';

/** The document that an example shows the interesting part of. */
function document(part: string): string {
  return dump({ openapi: '3.1.0', info: { title: 'Shop', version: '1.0.0' }, ...(load(part) as object) });
}

const treeOf = (text: string, files: Readonly<Record<string, string>> = {}): Tree =>
  filesIn({ [SPEC]: document(text), ...files });

/** Everything that is found in an example, as on a pull request or on a tag. */
async function findings(example: PolicyExample): Promise<readonly Finding[]> {
  const { base, head, files, day = '2026-11-20', tag, release } = example;
  const trees = { base: treeOf(base), head: treeOf(head, files) };
  const waivers = files?.[WAIVERS_FILE];
  const legacy = files?.[BASELINE_FILE];
  const history = {
    earlier: () => Promise.resolve([]),
    withVersion: () => Promise.resolve(release === undefined ? null : { ...release, tree: treeOf(release.text) }),
    published: () => [],
  };
  const last = { tree: trees.base, label: 'base', path: SPEC, tagVersion: null, sameAsBase: true, history };
  const request: CheckRequest = {
    ...trees,
    pairs: [{ name: SPEC, basePath: SPEC, headPath: SPEC, release: last }],
    comparing: '',
    notes: [],
    settings: mergeSettings({}, { lintMode: 'off', versionCheck: tag === undefined ? 'warning' : 'error' }),
    loadRulesets: () => Promise.reject(new Error('No ruleset is asked for.')),
    now: new Date(`${day}T12:00:00Z`),
    today: day,
    baseIsRequired: false,
    commits: () => Promise.resolve([]),
    ...(tag === undefined ? {} : { gate: { tag, tagVersion: tag.replace('v', '') } }),
    ...(legacy === undefined ? {} : { legacy: readBaseline(legacy, BASELINE_FILE) }),
    ...(waivers === undefined
      ? {}
      : {
          waivers: { waivers: readWaivers(waivers, WAIVERS_FILE, null), maxDays: 90, today: day, notCompared: [] },
        }),
  };
  const { report } = await check(request);
  return report.apis.flatMap((api) => api.findings);
}

describe.each(policyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its example is what the program says', async () => {
    const found = await findings(rule.example);
    expect(found.filter((each) => each.rule === id).map(({ message }) => message)).toEqual([rule.example.says]);
  });

  test('its level is what the page says', async () => {
    const [found] = (await findings(rule.example)).filter((each) => each.rule === id);
    const versionCheck = rule.example.tag === undefined ? 'warning' : 'error';
    expect(found?.level).toBe(rule.level === 'version-check' ? versionCheck : rule.level);
  });

  test('page', async () => {
    await expect(policyPage(rule)).toMatchFileSnapshot(new URL(`${id}.md`, PAGES).pathname);
  });
});

test('ids are unique, and none is that of a change', () => {
  const ids = [...policyRules, ...allRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each page has a rule', () => {
  const ids = [...policyRules, ...allRules].map(({ id }) => `${id}.md`);
  expect(readdirSync(PAGES).toSorted()).toEqual(ids.toSorted());
});

test('texts are sentences, titles are not', () => {
  for (const { why, fix, title } of policyRules) {
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  }
});

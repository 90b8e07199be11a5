import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wholeRules } from '../../src/lint/effective.ts';
import { pointerOf } from '../../src/lint/meaning.ts';
import { runWhole } from '../../src/lint/whole.ts';
import { documentOf } from '../../src/lint/side.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { defaultLimits } from '../../src/spec/limits.ts';
import { parseText } from '../../src/spec/parse.ts';
import { contractOf } from '../diff/contract-of.ts';
import { lintWithOurs, load } from './support/rulesets.ts';

const root = new URL('../../examples/', import.meta.url);
const severities = ['error', 'warning', 'info'];

function exampleOf(path: string): JsonObject {
  const read = parseText(path, readFileSync(new URL(path, root), 'utf8'), defaultLimits);
  if ('failure' in read) throw new Error(read.failure.message);
  return read.file.value as JsonObject;
}

/** The rules of our rulesets without Spectral find what Spectral finds with them: rule, severity, place and words. */
describe('rules that are called directly', () => {
  test.each(['recommended', 'strict'])('of %s find what Spectral finds', async (ruleset) => {
    const { definition } = await load({}, [ruleset]);
    const rules = wholeRules(definition) ?? [];
    expect(rules.length).toBeGreaterThan(30);
    for (const path of ['bookshop/before.yaml', 'bookshop/after.yaml']) {
      const value = exampleOf(path);
      const ours = runWhole(rules, documentOf(await contractOf(value)), new Date(), new Map()).map(
        ({ rule, severity, path: at, message }) => `${rule} ${severity} ${pointerOf(at)} ${message}`,
      );
      const theirs = (await lintWithOurs({}, ruleset, { text: JSON.stringify(value), path: 'openapi.json' })).map(
        ([rule, severity, at, message]) => {
          const pointer =
            at === ''
              ? ''
              : pointerOf(
                  at
                    .replaceAll('//', '/\0')
                    .split('/')
                    .map((step) => step.replace('\0', '/')),
                );
          return `${rule} ${severities[severity] ?? 'info'} ${pointer} ${message}`;
        },
      );
      // Slashes of keys can't be told from those between keys in what Spectral's side gives.
      const plain = (all: readonly string[]): readonly string[] =>
        all
          .map((one) => one.replaceAll('~1', '/'))
          .map((one) => one.replaceAll('//', '/'))
          .toSorted();
      expect(plain(ours)).toEqual(plain(theirs));
      expect(ours.length).toBeGreaterThan(0);
    }
  });
});

test('a rule that fails takes no other with it, and is named', async () => {
  const { definition } = await load({}, ['recommended']);
  const rules = wholeRules(definition) ?? [];
  const document = documentOf(await contractOf(exampleOf('bookshop/after.yaml')));
  const faults = new Map<string, string>();
  const all = runWhole(rules, document, new Date(0), faults);
  const [{ rule: broken } = { rule: '' }] = all;
  const spoilt = rules.map((rule) =>
    rule.id === broken ? { ...rule, calls: [{ function: 'nowhere', options: {} }] } : rule,
  );
  expect(runWhole(spoilt, document, new Date(0), faults)).toEqual(all.filter(({ rule }) => rule !== broken));
  expect([...faults]).toEqual([[broken, `The rule \`${broken}\` failed on this description and was not applied.`]]);
});

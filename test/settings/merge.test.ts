import { describe, expect, test } from 'vitest';
import { asGiven, asSettings } from '../../src/settings/given.ts';
import { mergeSettings, settingsFor } from '../../src/settings/merge.ts';
import { options } from '../../src/settings/options.ts';
import { didYouMean, nearest } from '../../src/settings/suggest.ts';

const exact = (pattern: string, path: string): boolean => pattern === path;

describe('mergeSettings', () => {
  test('what was given wins over the file, the file over the default', () => {
    const merged = mergeSettings({ failOn: 'any' }, { failOn: 'never', lens: 'sdk' });
    expect(merged).toMatchObject({ failOn: 'any', lens: 'sdk', versionCheck: 'warning' });
  });

  test('false wins over true', () => {
    expect(mergeSettings({ acceptAnnounced: false }, { acceptAnnounced: true }).acceptAnnounced).toBe(false);
  });

  test('without anything given, every setting has its default', () => {
    const merged = mergeSettings({}, {});
    expect(Object.keys(merged)).toEqual(options.map((option) => option.key));
    expect(merged).toMatchObject({ spec: [], base: null, config: '.api-governor.yaml', rules: new Map(), apis: [] });
  });

  test('the paths of apis are checked when no spec is named', () => {
    const apis = [{ name: null, paths: ['a', 'b'], given: {} }];
    expect(mergeSettings({}, { apis }).spec).toEqual(['a', 'b']);
    expect(mergeSettings({ spec: ['c'] }, { apis }).spec).toEqual(['c']);
    expect(mergeSettings({}, { apis, spec: [] }).spec).toEqual([]);
  });
});

describe('settingsFor', () => {
  const settings = mergeSettings(
    {},
    {
      lens: 'strict',
      rules: new Map([
        ['a', 'error'],
        ['b', 'error'],
      ]),
      apis: [
        {
          name: 'One',
          paths: ['one'],
          given: {
            failOn: 'never',
            rules: new Map([
              ['b', 'off'],
              ['c', 'info'],
            ]),
          },
        },
        { name: 'Two', paths: ['one', 'two'], given: { lens: 'sdk' } },
      ],
    },
  );

  test('the first entry that matches counts, and adds its rules', () => {
    expect(settingsFor(settings, 'one', exact)).toEqual({
      name: 'One',
      profile: 'standard',
      failOn: 'never',
      lens: 'strict',
      versionCheck: 'warning',
      zeroMajor: 'shift',
      acceptAnnounced: false,
      witness: 'shown',
      rulesets: ['recommended'],
      lintMode: 'new',
      lintFailOn: 'error',
      lintRatchet: false,
      versionScheme: 'auto',
      versionSource: 'info.version',
      versionGroup: null,
      release: 'auto',
      releaseTags: null,
      inherited: 'show',
      deprecationNotice: new Map(),
      plannedRemoval: 'minor',
      overrides: [],
      stability: new Map(),
      stabilityOf: new Map(),
      policies: new Map(),
      rules: new Map([
        ['a', 'error'],
        ['b', 'off'],
        ['c', 'info'],
      ]),
    });
  });

  test('another entry', () => {
    expect(settingsFor(settings, 'two', exact)).toMatchObject({ name: 'Two', lens: 'sdk', failOn: 'breaking' });
  });

  test('no entry', () => {
    expect(settingsFor(settings, 'three', exact)).toMatchObject({ name: null, lens: 'strict', rules: settings.rules });
  });

  test('every setting that may differ is there', () => {
    const keys = options.flatMap((option) => ('perApi' in option ? [option.key] : []));
    expect(Object.keys(settingsFor(settings, 'three', exact)).toSorted()).toEqual([...keys, 'name'].toSorted());
  });
});

test('settings that the table does not know are a bug', () => {
  expect(() => asGiven([['nope', 1]])).toThrow(TypeError);
  expect(() => asSettings([['lens', 'wire']])).toThrow(TypeError);
});

describe('nearest', () => {
  const known = ['fail-on', 'lens', 'config', 'config-from', 'comment', 'comment-key'];
  test.each([
    ['failOn', 'fail-on'],
    ['fail_on', 'fail-on'],
    ['FAIL-ON', 'fail-on'],
    ['fial-on', 'fail-on'],
    ['lenses', 'lens'],
    ['len', 'lens'],
    ['configFrom', 'config-from'],
    ['coment', 'comment'],
    ['something', null],
    ['', null],
    ['--', null],
    ['x'.repeat(10_000), null],
  ])('%s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  test('says nothing when there is nothing near', () => {
    expect(didYouMean('something', known)).toBe('');
    expect(didYouMean('fail_on', known)).toBe(' Did you mean "fail-on"?');
  });
});

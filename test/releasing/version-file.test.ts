import { describe, expect, test } from 'vitest';
import { readVersionFile, versionNear } from '../../src/releasing/version-file.ts';
import { treeOf } from './trees.ts';

describe('readVersionFile', () => {
  test.each<[string, string, string, number]>([
    ['package.json', '{\n  "name": "a",\n  "version": "1.4.2"\n}\n', '1.4.2', 3],
    ['package.json', '{"version":"1.4.2"}', '1.4.2', 1],
    // That of a dependency is deeper, and may stand first.
    [
      'lib.json',
      '{\n  "deps": {\n    "x": {\n      "version": "1.0.0"\n    }\n  },\n  "version": "1.0.0"\n}',
      '1.0.0',
      7,
    ],
    ['VERSION', '1.4.2\n', '1.4.2', 1],
    ['version.txt', '# raised by the release\n\nv1.4.2\n', 'v1.4.2', 3],
    ['pyproject.toml', '[build-system]\nversion = "9"\n\n[project]\nname = "a"\nversion = "1.4.2" # now\n', '1.4.2', 6],
    ['pyproject.toml', "[tool.poetry]\nversion = '1.4.2'\n", '1.4.2', 2],
    ['Cargo.toml', '[dependencies.x]\nversion = "2.0.0"\n[package]\nversion = "1.4.2"\n', '1.4.2', 4],
    ['setup.cfg', '[metadata]\nversion = 1.4.2\n', '1.4.2', 2],
    [
      'pom.xml',
      '<?xml version="1.0"?>\n<project xmlns="x">\n  <!-- <version>0</version> -->\n  <parent>\n    <version>3.0.0</version>\n  </parent>\n  <version>1.4.2</version>\n</project>\n',
      '1.4.2',
      7,
    ],
    ['Chart.yaml', 'apiVersion: v2\nappVersion: "9"\nversion: 1.4.2 # chart\n', '1.4.2', 3],
    ['gradle.properties', 'group=org.example\nversion=1.4.2\n', '1.4.2', 2],
    ['build.gradle.kts', 'plugins { }\nversion = "1.4.2"\n', '1.4.2', 2],
    ['api.gemspec', '  spec.version = "1.4.2"\n', '1.4.2', 1],
  ])('%s: %j', (file, text, version, line) => {
    const found = readVersionFile(file, text);
    expect(found?.text).toBe(version);
    expect(found?.location).toMatchObject({ file, line });
    const written = text.split('\n')[line - 1] ?? '';
    expect(written.slice((found?.location.column ?? 0) - 1)).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}`));
  });

  test.each([
    ['package.json', '{ "name": "a" }'],
    ['package.json', '{ "version": 1 }'],
    ['package.json', '[]'],
    ['package.json', 'null'],
    ['package.json', '{ "version": '],
    ['VERSION', ''],
    ['VERSION', 'see the changelog\n'],
    ['pyproject.toml', '[project]\ndynamic = ["version"]\n'],
    ['Cargo.toml', '[package]\nversion.workspace = true\n'],
    ['pom.xml', '<project><version>${revision}</version></project>'],
    ['pom.xml', '<project><parent><version>1</version></parent></project>'],
    ['Chart.yaml', 'metadata:\n  version: 1.0.0\n'],
  ])('%s says nothing: %j', (file, text) => {
    expect(readVersionFile(file, text)).toBeNull();
  });

  test('takes no time without bound on hostile text', () => {
    const long = '<'.repeat(100_000);
    for (const file of ['pom.xml', 'VERSION', 'package.json', 'pyproject.toml', 'a.gradle', 'Chart.yaml'])
      for (const text of [
        long,
        `version${' '.repeat(100_000)}`,
        '['.repeat(100_000),
        `version = ${'1.'.repeat(50_000)}`,
      ])
        expect(() => readVersionFile(file, text)).not.toThrow();
  });
});

test.each([
  [{ 'a/b/package.json': '{"version":"1.0.0"}', 'package.json': '{"version":"2.0.0"}' }, '1.0.0'],
  [{ 'a/package.json': '{"version":"1.0.0"}', 'package.json': '{"version":"2.0.0"}' }, '1.0.0'],
  [{ 'package.json': '{"version":"2.0.0"}' }, '2.0.0'],
  [{ 'other/package.json': '{"version":"2.0.0"}' }, undefined],
])('the nearest file counts: %j', async (files, version) => {
  expect((await versionNear(treeOf(files), 'a/b/openapi.yaml', 'package.json'))?.text).toBe(version);
});

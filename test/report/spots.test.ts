import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { htmlPage } from '../../src/report/html.ts';
import { junit } from '../../src/report/junit.ts';
import { EVERYTHING, markdown } from '../../src/report/markdown.ts';
import { outline } from '../../src/report/outline.ts';
import { text } from '../../src/report/text.ts';
import { api, at, finding, operation, report } from './samples.ts';

// Rules of others say one sentence of all places: where each is has to be said beside it.

const found = (pointer: string, more: Partial<Finding> = {}): Finding =>
  finding({
    id: String(pointer.length).padStart(12, '0'),
    rule: 'kebab-case',
    source: 'lint',
    message: 'Names are in kebab-case.',
    why: '',
    fix: '',
    level: 'warning',
    operations: [],
    locations: { head: { ...at(7), pointer } },
    ...more,
  });

const written = (...findings: readonly Finding[]): readonly [terminal: string, comment: string, page: string] => {
  const all = outline(report([api(findings)]));
  return [text(all), markdown(all, {}, EVERYTHING), htmlPage(all, {})];
};

describe('the place of a finding', () => {
  test.each<[string, Finding, string]>([
    ['of a path', found('/paths/~1pets~1{petId}'), 'paths./pets/{petId}'],
    [
      'of an operation begins in it',
      found('/paths/~1pets/get/parameters/0/name', { operations: [operation('get', '/pets')] }),
      'parameters[0].name',
    ],
    [
      'of a response is not taken for a position in a list',
      found('/paths/~1pets/get/responses/200/content', { operations: [operation('get', '/pets')] }),
      'responses.200.content',
    ],
    [
      'of a component begins in it',
      found('/components/schemas/Pet/properties/a~0b', { component: 'schemas/Pet' }),
      'properties.a~b',
    ],
    ['of a definition, too', found('/definitions/Pet/properties/id', { component: 'schemas/Pet' }), 'properties.id'],
  ])('%s', (_, one, expected) => {
    const [terminal, comment, page] = written(one);
    const holder = one.component === null ? '' : 'schemas/Pet: ';
    expect(terminal).toContain(`\n      at ${holder}${expected}\n`);
    expect(comment).toContain(`at \`${expected}\` · \`apis/petstore.yaml:7\``);
    expect(page).toContain(`at <code>${expected}</code>`);
  });

  test('of a component as a whole is its name', () => {
    const whole = found('/components/schemas/Pet', { component: 'schemas/Pet' });
    expect(written(whole)[0]).toContain('\n      at schemas/Pet\n');
    const older = text(outline(report([api([{ ...whole, origin: 'inherited' }])])));
    expect(older).toContain('\n      schemas/Pet  apis/petstore.yaml:7:9');
    expect(written({ ...whole, fix: 'Rename it.' })[0]).not.toContain('at schemas/Pet');
  });

  test('tells cases of tests apart whose message is the same', () => {
    const cases = junit(
      outline(
        report([
          api([
            found('/components/schemas/Pet', { component: 'schemas/Pet' }),
            found('/components/schemas/Pet/properties/id', { component: 'schemas/Pet' }),
            found('/paths/~1pets/get/tags', { operations: [operation('get', '/pets')] }),
            found('/info'),
          ]),
        ]),
      ),
    );
    const names = [...cases.matchAll(/ name="kebab-case: [^"(]*(?: \(([^"]*)\))?"/gu)].map((match) => match[1]);
    expect(new Set(names)).toEqual(new Set(['info', 'schemas/Pet', 'schemas/Pet properties.id', 'GET /pets tags']));
  });

  test('is not said again of the operation itself, nor by a rule that says it', () => {
    const whole = found('/paths/~1pets/get', { operations: [operation('get', '/pets')] });
    for (const each of [whole, found('/paths/~1pets', { fix: 'Rename it.' })])
      for (const form of written(each).slice(0, 2)) expect(form).not.toMatch(/\bat [`\w/]/u);
  });

  test('of many of them is said of three', () => {
    const [terminal, comment, page] = written(...['a', 'bb', 'ccc', 'dddd', 'eeeee'].map((name) => found(`/${name}`)));
    expect(terminal).toContain('at a, bb, ccc and 2 more\n');
    expect(comment).toContain('at `a`, `bb`, `ccc` and 2 more · ');
    expect(page).toContain('at <code>a</code>, <code>bb</code>, <code>ccc</code> and 2 more');
  });

  test('says nothing that a terminal or a page would obey', () => {
    const [terminal, comment, page] = written(found('/paths/~1\u001B[31m<b>`x'));
    expect(terminal).not.toContain('\u001B');
    expect(page).not.toContain('<b>`x');
    expect(comment).toContain('at ``paths./');
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OperationRef } from '../../src/model/change.ts';
import type { Judgement } from '../../src/model/finding.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { decide } from '../../src/policy/decide.ts';
import type { ReleaseInput } from '../../src/policy/input.ts';
import { isAt } from '../../src/policy/waiver-match.ts';
import { waiverLevel, waiverRules } from '../../src/policy/waiver-rules.ts';
import { faultOf, stepOf, waive } from '../../src/policy/waivers.ts';
import { readPlace } from '../../src/settings/waiver-file.ts';

const ID = '626da2ce9399';
const settings = { maxDays: 90, today: '2026-11-20' };

const operation = (text: string): OperationRef => {
  const [method = '', path = ''] = text.split(' ');
  return { kind: 'path', method, path, operationId: null };
};

function judgement(more: Partial<Judgement> = {}): Judgement {
  return {
    id: ID,
    rule: 'operation-removed',
    source: 'diff',
    title: 'Title',
    impact: 'breaking',
    breaks: ['wire'],
    bump: 'major',
    message: 'Something broke.',
    why: 'Because.',
    fix: 'Undo it.',
    docs: '',
    direction: null,
    component: null,
    operations: [operation('get /users/{id}')],
    locations: {},
    ...more,
  };
}

function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    target: { by: 'id', id: ID },
    api: null,
    kind: 'accepted',
    reason: 'Never filled',
    owner: 'team-orders',
    ticket: null,
    expires: '2026-12-31',
    bump: null,
    location: { file: '.api-governor/waivers.yaml', pointer: '/0', line: 1, column: 3 },
    ...more,
  };
}

const at = (rule: string, place: string): Waiver['target'] => {
  const read = readPlace(place);
  if (read === null) throw new Error(place);
  return { by: 'rule', rule, at: read };
};

const run = (judgements: readonly Judgement[], waivers: readonly Waiver[]) =>
  waive(judgements, { ...settings, waivers }, () => true, String);

describe('places', () => {
  const pointer = '/paths/~1users~1{id}/get/responses/200/content/application~1json/schema/properties/email';
  test.each([
    // Operations.
    ['GET /users/{id}', ['get /users/{id}'], true],
    ['get /users/{userId}', ['GET /users/{id}'], true],
    ['POST /users/{id}', ['get /users/{id}'], false],
    ['* /users/{id}', ['get /users/{id}', 'put /users/{id}'], true],
    ['* /users/*', ['get /users/{id}'], true],
    ['* /users/*', ['get /users/{id}/orders'], false],
    ['* /users/**', ['get /users/{id}/orders'], true],
    ['* /users/**', ['get /users'], true],
    ['* /us*rs', ['get /users'], true],
    ['* /v*/users', ['get /v2/users'], true],
    ['GET /users', ['get /Users'], false],
    ['* **', ['get /users'], true],
    // All operations of a finding, not one of them.
    ['GET /users', ['get /users', 'get /orders'], false],
    // A finding of no operation is at none.
    ['GET /users', [], false],
    ['*', [], true],
    // Pointers.
    ['/**/properties/email', ['get /x'], true],
    ['/**/properties/mail', ['get /x'], false],
    ['/**/email/**', ['get /x'], true],
    ['/**/properties', ['get /x'], false],
    ['/paths/*/get/responses/2*/**', ['get /x'], true],
    ['GET /users/{id} /**/properties/email', ['get /users/{id}'], true],
    ['PUT /users/{id} /**/properties/email', ['get /users/{id}'], false],
    ['GET /users/{id} /**/properties/name', ['get /users/{id}'], false],
  ] as const)('%s: %j → %s', (place, operations, is) => {
    const read = readPlace(place);
    const location = { file: 'api.yaml', pointer, line: 1, column: 1 };
    const finding = { operations: operations.map(operation), locations: { base: location } };
    expect(read !== null && isAt(read, finding)).toBe(is);
  });

  test('a path is always at its own place, and wildcards fit anything', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z{}.*-]{1,8}$/), { maxLength: 6 })
      .map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, (each) => {
        const finding = { operations: [operation(`get ${each}`)], locations: {} };
        for (const pattern of [each, '**', '/**', `${each}/**`])
          expect(isAt({ text: '', method: null, path: pattern, pointer: null }, finding)).toBe(true);
      }),
    );
  });

  test('a pattern made to be slow is not', () => {
    const long = `/${'a'.repeat(5000)}`;
    const finding = { operations: [operation(`get ${long}`)], locations: {} };
    expect(isAt({ text: '', method: null, path: `/${'a*'.repeat(500)}b`, pointer: null }, finding)).toBe(false);
  });
});

describe('what a waiver names', () => {
  test.each<[string, Waiver['target'], boolean]>([
    ['the id', { by: 'id', id: ID }, true],
    ['another id', { by: 'id', id: '000000000000' }, false],
    ['the rule at the place', at('operation-removed', 'GET /users/{id}'), true],
    ['another rule', at('operation-deprecated', 'GET /users/{id}'), false],
    ['another place', at('operation-removed', 'GET /orders'), false],
  ])('%s', (_, target, is) => {
    const { waived, used } = run([judgement()], [waiver({ target })]);
    expect([waived.has(ID), used.size]).toEqual([is, is ? 1 : 0]);
  });

  test('only what it concerns', () => {
    expect(waive([judgement()], { ...settings, waivers: [waiver()] }, () => false, String).waived.size).toBe(0);
  });
});

describe('the end of a waiver', () => {
  test.each([
    ['2026-11-19', 'expired'],
    ['2026-11-20', 'expiring'],
    ['2026-12-04', 'expiring'],
    ['2026-12-05', null],
    ['2027-02-18', null],
    ['2027-02-19', 'too-long'],
  ] as const)('%s on 2026-11-20: %s', (expires, fault) => {
    expect(faultOf(waiver({ expires }), settings)).toBe(fault);
    const { waived, faults } = run([judgement()], [waiver({ expires })]);
    expect(waived.has(ID)).toBe(fault === null || fault === 'expiring');
    expect(faults.map(({ judgement: { rule } }) => rule)).toEqual(fault === null ? [] : [`waiver-${fault}`]);
  });

  test('says whom to ask', () => {
    const [fault] = run([judgement()], [waiver({ expires: '2026-11-01' })]).faults;
    expect(fault?.judgement.message).toBe(`The waiver for \`${ID}\` expired on \`2026-11-01\`: ask \`team-orders\`.`);
  });

  test('of two waivers the one that counts is used, and nothing is said about the other', () => {
    const { waived, faults, used } = run([judgement()], [waiver({ expires: '2026-11-01' }), waiver({ owner: 'b' })]);
    expect(waived.get(ID)?.owner).toBe('b');
    expect([faults.length, used.size]).toEqual([0, 2]);
  });

  test('an owner can not write into the message', () => {
    const [fault] = run([judgement()], [waiver({ expires: '2026-11-01', owner: '`x`\n<img>' })]).faults;
    expect(fault?.judgement.message).toContain("ask `'x' <img>`.");
  });
});

describe('the step that a waived finding counts as', () => {
  test.each([
    ['accepted', null, 'major', 'major'],
    ['spec-correction', null, 'major', 'patch'],
    ['no-consumers', null, 'major', 'patch'],
    ['security', null, 'major', 'patch'],
    ['spec-correction', null, 'none', 'none'],
    ['accepted', 'minor', 'major', 'minor'],
    ['accepted', 'major', 'minor', 'minor'],
    ['spec-correction', 'none', 'major', 'none'],
  ] as const)('%s, bump %s, was %s: %s', (kind, bump, own, step) => {
    const given = waiver({ kind, bump });
    expect(stepOf(given, own)).toBe(step);
    expect(run([judgement({ bump: own })], [given]).apply([judgement({ bump: own })])[0]?.bump).toBe(step);
  });
});

describe('the verdict', () => {
  const decided = (judgements: readonly Judgement[], waivers: readonly Waiver[], release?: ReleaseInput) => {
    const waiving = run([...judgements, ...(release?.judgements ?? [])], waivers);
    return decide({
      judgements: waiving.apply(judgements),
      settings: {
        failOn: 'breaking',
        rules: new Map(),
        versionCheck: 'off',
        zeroMajor: 'shift',
        acceptAnnounced: false,
        lintFailOn: 'error',
        lintRatchet: false,
      },
      versions: { base: '1.0.0', head: '1.0.0', locations: {} },
      isNew: false,
      isRemoved: false,
      partial: [],
      problems: { base: [], head: [] },
      docs: String,
      lint: { judgements: [], places: new Map(), partial: [], rules: [], failure: null },
      waiving,
      ...(release === undefined ? {} : { release: { ...release, judgements: waiving.apply(release.judgements) } }),
    });
  };

  test('a waived break is shown, does not fail, is not counted, and needs its version', () => {
    const { findings, summary, reasons, version } = decided([judgement()], [waiver()]);
    expect(findings[0]).toMatchObject({ level: 'info', waiver: { owner: 'team-orders', expires: '2026-12-31' } });
    expect([summary.breaking, reasons, version.required]).toEqual([0, [], 'major']);
  });

  test('another break fails all the same', () => {
    const { summary, reasons } = decided([judgement(), judgement({ id: '000000000002' })], [waiver()]);
    expect([summary.breaking, reasons]).toEqual([1, ['1 breaking change (fail-on: breaking).']]);
  });

  test('a correction of the description needs a patch', () => {
    expect(decided([judgement()], [waiver({ kind: 'spec-correction' })]).version.required).toBe('patch');
  });

  test('an expired waiver fails twice: for the break, and with whom to ask', () => {
    const { reasons } = decided([judgement()], [waiver({ expires: '2026-11-01' })]);
    expect(reasons).toEqual(['1 breaking change (fail-on: breaking).', expect.stringContaining('ask `team-orders`')]);
  });

  test('one that is about inherited findings alone fails nobody', () => {
    const release: ReleaseInput = {
      label: 'v1',
      judgements: [judgement()],
      version: '1.0.0',
      tagVersion: null,
      isNew: false,
      isUnreadable: false,
      partial: [],
    };
    const { reasons, findings } = decided([], [waiver({ expires: '2026-11-01' })], release);
    expect(reasons).toEqual([]);
    expect(findings.find(({ rule }) => rule === 'waiver-expired')).toMatchObject({
      level: 'warning',
      origin: 'inherited',
    });
    expect(decided([], [waiver({ kind: 'spec-correction' })], release).version.required).toBe('patch');
  });
});

test('each rule about waivers has a level, and the configuration another', () => {
  for (const { id } of waiverRules) {
    expect(waiverLevel(id, { rules: new Map() })).not.toBe('off');
    expect(waiverLevel(id, { rules: new Map([[id, 'off']]) })).toBe('off');
  }
});

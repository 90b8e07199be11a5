import { describe, expect, test } from 'vitest';
import type { Approval } from '../../src/model/approval.ts';
import type { Finding } from '../../src/model/finding.ts';
import { approve, fingerprint, keyOf, outdated, unblock } from '../../src/policy/approvals.ts';
import type { ApprovalsOfApi } from '../../src/policy/approvals.ts';

const ID = '626da2ce9399';

function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: ID,
    rule: 'operation-removed',
    source: 'diff',
    title: 'Title',
    impact: 'breaking',
    breaks: ['wire'],
    bump: 'major',
    message: 'Something broke.',
    why: '',
    fix: '',
    docs: '',
    direction: null,
    component: null,
    operations: [],
    locations: {},
    level: 'error',
    origin: 'introduced',
    ...more,
  };
}

const command: Approval = {
  how: 'command',
  by: '@alice',
  at: '2026-11-20T12:00:00Z',
  url: 'https://github.com/o/r/pull/1#issuecomment-12',
  ids: [ID],
  owners: null,
  reason: 'Fine',
};
const label: Approval = { ...command, how: 'label', ids: null, url: null, reason: '' };
const review: Approval = { ...label, how: 'review', owners: ['@o/team'] };

function approvals(given: readonly Approval[], more: Partial<ApprovalsOfApi['question']> = {}): ApprovalsOfApi {
  const question = {
    label: null,
    review: false,
    command: false,
    permission: 'write',
    byAuthor: false,
    owners: [],
  } as const;
  return {
    question: { ...question, ...more },
    given: { approvals: given, remarks: [], seen: new Map() },
    owners: ['@alice', '@o/team'],
  };
}

describe('what an approval covers', () => {
  test.each<[string, Approval, Partial<Finding>, boolean]>([
    ['a command its finding', command, {}, true],
    ['a command no other', command, { id: '000000000001' }, false],
    ['a command what is inherited', command, { origin: 'inherited' }, true],
    ['a command a version', command, { source: 'version' }, true],
    ['a command no finding about waivers', command, { source: 'policy' }, false],
    ['a label every break', label, { id: '000000000001' }, true],
    ['a label lint', label, { source: 'lint' }, true],
    ['a label no version', label, { source: 'version' }, false],
    ['a label nothing inherited', label, { origin: 'inherited' }, false],
    ['a review of an owner', review, {}, true],
    ['a review of another owner', { ...review, owners: ['@o/others'] }, {}, false],
    ['what does not fail needs none', command, { level: 'warning' }, false],
  ])('%s', (_, approval, more, is) => {
    const [result] = approve([finding(more)], approvals([approval]));
    expect(result?.waiver !== undefined).toBe(is);
    expect(result?.level).toBe(is ? 'info' : (more.level ?? 'error'));
    expect(result?.bump).toBe('major');
  });

  test('it is recorded with who, when, how and where', () => {
    expect(approve([finding()], approvals([command]))[0]?.waiver).toEqual({
      reason: 'Fine',
      owner: '@alice',
      expires: null,
      kind: 'approval',
      approval: { how: 'command', at: command.at, url: command.url },
    });
  });

  test('a waiver that is there stays', () => {
    const waiver = { reason: 'r', owner: 'o', expires: '2026-12-31' };
    expect(approve([finding({ waiver })], approvals([command]))[0]?.waiver).toBe(waiver);
  });

  test('a finding that changed since needs another one', () => {
    const now = finding({ message: 'More broke.' });
    const seen = new Map([[keyOf(command, ID), fingerprint(finding())]]);
    const of = { ...approvals([command]), given: { approvals: [command], remarks: [], seen } };
    expect(approve([now], of)[0]?.level).toBe('error');
    expect(outdated([now], of)[0]).toContain('is not what `@alice` accepted any more');
    expect(approve([finding()], of)[0]?.level).toBe('info');
    const again = { ...command, at: '2026-11-21T12:00:00Z' };
    expect(approve([now], { ...of, given: { ...of.given, approvals: [command, again] } })[0]?.level).toBe('info');
  });
});

describe('what lets it pass', () => {
  test.each<[Parameters<typeof approvals>[1], Partial<Finding>, readonly string[]]>([
    [{}, {}, []],
    [{ command: true }, { level: 'warning' }, []],
    [
      { command: true },
      {},
      [
        `Ask one of \`@alice\`, \`@o/team\`, or somebody else who has write access and is not the author of the pull request, to comment \`/api-governor accept ${ID} <reason>\`.`,
      ],
    ],
    [
      { label: 'ok', review: true, byAuthor: true, permission: 'admin' },
      {},
      [
        'Ask one of `@alice`, `@o/team`, or somebody else who has admin access, to approve the last commits with a review, as an owner, or to set the label `ok` now.',
      ],
    ],
    // A label can't accept what it doesn't cover.
    [{ label: 'ok' }, { source: 'version' }, []],
    [{ label: 'ok' }, { origin: 'inherited' }, []],
  ])('%j %j', (question, more, sentences) => {
    expect(unblock([finding(more)], approvals([], question))).toEqual(sentences);
  });

  test('many findings are one command', () => {
    const many = Array.from({ length: 12 }, (_, at) => finding({ id: String(at).padStart(12, '0') }));
    const [sentence = ''] = unblock(many, { ...approvals([], { command: true }), owners: [] });
    expect(sentence).toMatch(
      /^Ask somebody who has write access and is not the author of the pull request to comment /u,
    );
    expect(sentence.match(/\d{12}/gu)).toHaveLength(10);
    expect(sentence).toContain('(and the other 2).');
  });
});

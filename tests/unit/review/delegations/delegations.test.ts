import { activeDelegations } from '../../../../src/plugins/review/domain/delegations/active-delegations';
import type {
  Delegation,
  DelegationScope,
} from '../../../../src/plugins/review/domain/delegations/delegation';
import { delegationLoop } from '../../../../src/plugins/review/domain/delegations/delegation-loop';
import { mayDelegate } from '../../../../src/plugins/review/domain/delegations/may-delegate';
import { principalsOf } from '../../../../src/plugins/review/domain/delegations/principals-of';
import { aDelegation, approver, editor, lead, NOW, secondApprover } from '../builders';

const everything = aDelegation().scope;
const people = { a: approver, b: secondApprover, c: lead, d: editor };

/** From one to another, on these days of March 2025; `until` is the first day without. */
const from = (
  principal: keyof typeof people,
  delegate: keyof typeof people,
  [first, until]: [number, number] = [1, 31],
  scope: Partial<DelegationScope> = {},
): Delegation => {
  const day = (number: number) => new Date(Date.UTC(2025, 2, number)).toISOString();
  return aDelegation({
    principal: people[principal],
    delegate: people[delegate],
    from: day(first),
    until: day(until),
    scope: { ...everything, ...scope },
  });
};

const ids = (names: string) => [...names].map((name) => people[name as keyof typeof people].id);

describe('activeDelegations', () => {
  const delegation = aDelegation();
  const holdsAt = (at: string, overrides: Partial<Delegation> = {}) =>
    activeDelegations([{ ...delegation, ...overrides }], at).length === 1;

  it('hold from their first instant up to their last, not at it', () => {
    expect(holdsAt('2025-02-28T23:59:59.999Z')).toBe(false);
    expect(holdsAt('2025-03-01T08:00:00+08:00')).toBe(true);
    expect(holdsAt('2025-03-07T23:59:59.999Z')).toBe(true);
    expect(holdsAt('2025-03-08T00:00:00.000Z')).toBe(false);
  });

  it('end when they are revoked', () => {
    expect(holdsAt(NOW, { revokedAt: NOW })).toBe(false);
    expect(holdsAt(NOW, { revokedAt: '2025-03-03T01:00:00.001Z' })).toBe(true);
  });
});

describe('principalsOf', () => {
  const place = { policyKey: 'three', uid: 'api::notice.notice', stageKey: 'approver' };
  const principals = (...delegations: Delegation[]) =>
    principalsOf({ delegations, person: editor, at: NOW, place }).map(({ id }) => id);

  it('are those who delegated to the person, each once, by id', () => {
    expect(principals(from('b', 'd'), from('a', 'd'), from('a', 'd'), from('a', 'c'))).toEqual([
      approver.id,
      secondApprover.id,
    ]);
  });

  it.each<[Partial<DelegationScope>, boolean]>([
    [{ policyKeys: ['three'] }, true],
    [{ policyKeys: ['two'] }, false],
    [{ uids: ['api::notice.notice'], stageKeys: ['approver'] }, true],
    [{ uids: ['api::notice.notice'], stageKeys: ['editor'] }, false],
    [{ uids: [] }, false],
  ])('delegate what their scope covers: %j', (scope, covered) => {
    expect(principals(from('a', 'd', [1, 31], scope))).toEqual(covered ? [approver.id] : []);
  });

  it('are not those whose delegate delegated in turn, nor the person', () => {
    expect(principals(from('a', 'b'), from('b', 'd'), from('d', 'd'))).toEqual([secondApprover.id]);
  });
});

describe('delegationLoop', () => {
  it.each<[string, Delegation[], string | null]>([
    ['nothing', [], null],
    ['a chain', [from('a', 'b'), from('b', 'c')], null],
    [
      'two delegates of one, who share one',
      [from('a', 'b'), from('a', 'c'), from('b', 'd'), from('c', 'd')],
      null,
    ],
    ['to oneself', [from('a', 'a')], 'a'],
    ['to each other', [from('a', 'b'), from('b', 'a')], 'ab'],
    ['around three', [from('a', 'b'), from('b', 'c'), from('c', 'a')], 'abc'],
    [
      'around three, entered from outside',
      [from('d', 'a'), from('a', 'b'), from('b', 'c'), from('c', 'a')],
      'abc',
    ],
    ['to each other, one after the other', [from('a', 'b', [1, 5]), from('b', 'a', [5, 9])], null],
    [
      'around three, never all at once',
      [from('a', 'b', [1, 5]), from('b', 'c', [4, 8]), from('c', 'a', [7, 9])],
      null,
    ],
    [
      'to each other, the one revoked',
      [from('a', 'b'), { ...from('b', 'a'), revokedAt: '2025-03-01T00:00:00Z' }],
      null,
    ],
    [
      'to each other, for other content',
      [from('a', 'b', [1, 9], { uids: ['x'] }), from('b', 'a', [1, 9], { uids: ['y'] })],
      null,
    ],
    [
      'to each other, for some content',
      [from('a', 'b', [1, 9], { uids: ['x'] }), from('b', 'a', [1, 9], { uids: ['x', 'y'] })],
      'ab',
    ],
    [
      'to each other, for content that is at no stage',
      [from('a', 'b', [1, 9], { stageKeys: ['x'] }), from('b', 'a', [1, 9], { stageKeys: ['y'] })],
      null,
    ],
  ])('%s', (_which, delegations, loop) => {
    expect(delegationLoop(delegations)).toEqual(loop === null ? null : ids(loop));
  });
});

test.each<[string, Delegation, string | null]>([
  ['closes no loop', from('b', 'c'), null],
  ['closes a loop', from('b', 'a'), 'delegationLoop'],
  ['leads to oneself', from('b', 'b'), 'delegationLoop'],
  ['ends before it begins', from('b', 'c', [9, 8]), 'delegationPeriod'],
  ['holds at no time', from('b', 'c', [9, 9]), 'delegationPeriod'],
  ['has no dates', { ...from('b', 'c'), from: 'soon' }, 'delegationPeriod'],
])('beside one from a to b, a delegation that %s', (_which, candidate, code) => {
  const verdict = mayDelegate(candidate, [from('a', 'b')]);
  expect(verdict.allowed ? null : verdict.refusal.code).toBe(code);
});

import type { CaseAction, ReviewCase } from '../../../src/plugins/review/domain/case';
import { mayEditInReview, mayPerform } from '../../../src/plugins/review/domain/permission';
import type { Person } from '../../../src/plugins/review/domain/person';
import {
  aCase,
  aDecision,
  aDelegation,
  anAttempt,
  aPerson,
  approver,
  atLastStage,
  author,
  editor,
  emergencyCase,
  lead,
  NOW,
  secondApprover,
  signedCase,
  thirdApprover,
} from './builders';

const administrator = aPerson({ roles: ['strapi-super-admin'] });
const approved = signedCase({ state: 'approved' });
const scheduled = signedCase({ state: 'scheduled', scheduledAt: '2025-03-04T00:00:00.000Z' });
const unconfirmed = emergencyCase({
  state: 'pending-confirmation',
  decisions: [aDecision({ by: approver, stage: null, action: 'emergency' })],
});
const everybody = [author, lead, editor, approver, secondApprover, thirdApprover, administrator];

/** Who, of everybody, may do this; the others are refused with one of the codes. */
type Row = [CaseAction, string, ReviewCase, readonly Person[], readonly string[]];

test.each<Row>([
  ['submit', 'a draft', aCase({ state: 'draft' }), everybody, []],
  [
    'submit',
    'content with open comments',
    aCase({ state: 'returned', openBlockingComments: 2 }),
    [],
    ['blockingComments'],
  ],
  ['submit', 'what is in review', aCase(), [], ['wrongState']],
  ['approve', 'the first stage', aCase(), [lead], ['notASigner']],
  [
    'approve',
    'the last stage',
    atLastStage(),
    [approver, secondApprover, thirdApprover],
    ['notASigner'],
  ],
  ['approve', 'a draft', aCase({ state: 'draft' }), [], ['wrongState']],
  [
    'approve',
    'an emergency afterwards',
    emergencyCase(),
    [secondApprover, thirdApprover],
    ['notApprover', 'usedTheEmergency'],
  ],
  [
    'approve',
    'an emergency an approver wrote',
    emergencyCase({ contributorIds: [thirdApprover.id] }),
    [secondApprover],
    ['notApprover', 'usedTheEmergency', 'contributedToContent'],
  ],
  [
    'schedule',
    'the last stage',
    atLastStage(),
    [approver, secondApprover, thirdApprover],
    ['notASigner'],
  ],
  ['schedule', 'the first stage', aCase(), [], ['scheduleOnlyAtLastStage']],
  ['schedule', 'a withdrawal', atLastStage({ kind: 'withdraw' }), [], ['wrongState']],
  ['return', 'the first stage', aCase(), [lead], ['notASigner']],
  [
    'return',
    'the last stage, though they wrote it',
    atLastStage({ contributorIds: [approver.id] }),
    [approver, secondApprover, thirdApprover],
    ['notASigner'],
  ],
  [
    'return',
    'what is scheduled',
    scheduled,
    [approver, secondApprover, thirdApprover],
    ['notASigner'],
  ],
  [
    'return',
    'what is approved',
    approved,
    [approver, secondApprover, thirdApprover],
    ['notASigner'],
  ],
  [
    'return',
    'an emergency not confirmed',
    unconfirmed,
    [secondApprover, thirdApprover],
    ['notApprover', 'samePersonConfirms'],
  ],
  [
    'return',
    'an emergency afterwards',
    emergencyCase(),
    [secondApprover, thirdApprover],
    ['notApprover', 'usedTheEmergency'],
  ],
  ['recall', 'what is in review', aCase(), [author], ['notSubmitter']],
  ['recall', 'an emergency not confirmed', unconfirmed, [approver], ['notSubmitter']],
  ['recall', 'what is scheduled', scheduled, [], ['wrongState']],
  [
    'emergency',
    'a draft',
    aCase({ state: 'draft' }),
    [approver, secondApprover, thirdApprover],
    ['notApprover'],
  ],
  [
    'emergency',
    'what is in review',
    aCase(),
    [approver, secondApprover, thirdApprover],
    ['notApprover'],
  ],
  ['emergency', 'a withdrawal', aCase({ kind: 'withdraw' }), [], ['wrongState']],
  [
    'confirm',
    'an emergency',
    unconfirmed,
    [secondApprover, thirdApprover],
    ['notApprover', 'samePersonConfirms'],
  ],
  [
    'confirm',
    'an emergency an approver wrote',
    { ...unconfirmed, contributorIds: [thirdApprover.id] },
    [secondApprover],
    ['notApprover', 'samePersonConfirms', 'contributedToContent'],
  ],
  [
    'publish',
    'what is approved',
    approved,
    [approver, secondApprover, thirdApprover],
    ['notASigner'],
  ],
  ['publish', 'what is scheduled', scheduled, [], ['wrongState']],
  ['publish', 'what is in review', aCase(), [], ['wrongState']],
])('who may %s: %s', (action, _what, reviewCase, allowed, codes) => {
  const answers = everybody.map((person) => mayPerform(action, anAttempt(reviewCase, person)));
  expect(everybody.filter((_person, index) => answers[index]?.allowed)).toEqual(allowed);
  const refused = answers.flatMap((answer) => (answer.allowed ? [] : [answer.refusal.code]));
  expect([...new Set(refused)].sort()).toEqual([...codes].sort());
});

test('nobody acts who is not signed in to the panel', () => {
  expect(mayPerform('approve', anAttempt(aCase(), null))).toMatchObject({
    refusal: { code: 'notSignedIn' },
  });
});

test('an action on a version that is no longer the case is refused before all else', () => {
  const attempt = anAttempt(signedCase({ state: 'published' }), author, { seenVersion: 2 });
  expect(mayPerform('approve', attempt)).toEqual({
    allowed: false,
    refusal: { code: 'staleVersion', values: { seen: 2, current: 3 } },
  });
});

test.each([
  ['approve', aCase(), lead],
  ['schedule', atLastStage(), approver],
  ['approve', emergencyCase(), thirdApprover],
  ['confirm', unconfirmed, secondApprover],
  ['publish', approved, approver],
] as const)(
  'nobody may %s content that is not the content of the round',
  (action, reviewCase, person) => {
    const attempt = anAttempt(reviewCase, person, { digest: 'text-2' });
    expect(mayPerform(action, attempt)).toMatchObject({ refusal: { code: 'contentChanged' } });
  },
);

describe('a delegate', () => {
  const ask = (person: Person, reviewCase: ReviewCase, delegations = [aDelegation()]) =>
    mayPerform('approve', anAttempt(reviewCase, person, { delegations }));
  const standIn = aPerson({ id: 9, roles: ['contributor'] });
  const forApprover = aDelegation({ delegate: standIn });

  it('signs in the principal’s name', () => {
    expect(ask(standIn, atLastStage(), [forApprover])).toEqual({
      allowed: true,
      onBehalfOf: { id: approver.id, name: approver.name },
    });
  });

  it('signs in their own right when they can', () => {
    const delegations = [aDelegation({ delegate: secondApprover })];
    expect(ask(secondApprover, atLastStage(), delegations)).toEqual({
      allowed: true,
      onBehalfOf: null,
    });
  });

  it('is told of the ban, not that they are no signer', () => {
    expect(ask(editor, atLastStage())).toMatchObject({ refusal: { code: 'signedAnotherStage' } });
    const written = atLastStage({ contributorIds: [approver.id] });
    expect(ask(standIn, written, [forApprover])).toMatchObject({
      refusal: { code: 'principalBanned' },
    });
  });

  it('signs for another principal when the first is banned', () => {
    const delegations = [
      forApprover,
      aDelegation({ id: 2, delegate: standIn, principal: secondApprover }),
    ];
    const written = atLastStage({ contributorIds: [approver.id] });
    expect(ask(standIn, written, delegations)).toMatchObject({
      onBehalfOf: { id: secondApprover.id },
    });
  });

  it('cannot pass on what was delegated to them', () => {
    const further = aPerson();
    const delegations = [
      forApprover,
      aDelegation({ id: 2, principal: standIn, delegate: further }),
    ];
    expect(ask(further, atLastStage(), delegations)).toMatchObject({
      refusal: { code: 'notASigner' },
    });
  });

  it('has the principal’s reach: their units, not the delegate’s', () => {
    const forLead = aDelegation({ principal: { ...lead, unitIds: ['unit-2'] }, delegate: standIn });
    expect(ask(standIn, aCase(), [forLead])).toMatchObject({ refusal: { code: 'notASigner' } });
  });

  it('uses no emergency and confirms none', () => {
    const delegations = [aDelegation({ delegate: standIn })];
    for (const [action, reviewCase] of [
      ['emergency', aCase()],
      ['confirm', unconfirmed],
      ['approve', emergencyCase()],
    ] as const) {
      const attempt = anAttempt(reviewCase, standIn, { delegations });
      expect(mayPerform(action, attempt)).toMatchObject({ refusal: { code: 'notApprover' } });
    }
  });
});

test.each<[string, ReviewCase, Person, boolean]>([
  ['a signer of the stage', aCase(), lead, true],
  ['the author', aCase(), author, false],
  ['a signer whose stage may not edit', atLastStage(), approver, false],
  ['anybody once it is signed', scheduled, approver, false],
])('editing in review: %s', (_who, reviewCase, person, allowed) => {
  const verdict = mayEditInReview({ reviewCase, person, delegations: [], at: NOW });
  expect(verdict).toMatchObject(allowed ? { allowed } : { refusal: { code: 'editDuringReview' } });
});

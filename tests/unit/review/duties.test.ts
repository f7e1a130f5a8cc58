import type { ReviewCase } from '../../../src/plugins/review/domain/case';
import { dutyRefusal, eligibilityRefusal } from '../../../src/plugins/review/domain/duties';
import type { Person } from '../../../src/plugins/review/domain/person';
import type { Stage } from '../../../src/plugins/review/domain/policy';
import {
  aCase,
  aDecision,
  aPerson,
  aPolicy,
  approver,
  aStage,
  atLastStage,
  author,
  editor,
  lead,
  leadStage,
  secondApprover,
} from './builders';

const named = aStage({ signers: { roles: ['approver'], reach: 'all', people: [approver.id] } });
const byAdministrators = aStage({
  signers: { roles: ['strapi-super-admin'], reach: 'all', people: [] },
});
const administrator = aPerson({ roles: ['strapi-super-admin'] });

test.each<[string, Stage, string | null, Person, string | null]>([
  ['has the role', aStage(), 'unit-1', approver, null],
  ['has another role', aStage(), 'unit-1', editor, 'notASigner'],
  ['runs the system', aStage(), 'unit-1', administrator, 'notASigner'],
  ['runs the system, which the policy names', byAdministrators, null, administrator, 'notASigner'],
  ['has the role and is named', named, 'unit-1', approver, null],
  ['has the role and is not named', named, 'unit-1', secondApprover, 'notASigner'],
  ['is named without the role', named, null, { ...approver, roles: [] }, 'notASigner'],
  ['is of the unit', leadStage, 'unit-1', lead, null],
  ['is of another unit', leadStage, 'unit-2', lead, 'otherUnit'],
  ['meets content of no unit', leadStage, null, lead, 'otherUnit'],
  ['may only see', aStage({ task: 'see' }), 'unit-1', approver, 'notASigner'],
])('who signs a stage: somebody who %s', (_who, stage, unitId, person, code) => {
  expect(eligibilityRefusal({ stage, unitId, person })?.code ?? null).toBe(code);
});

const repeatable = aPolicy({ mayRepeatSigner: true });
const contributed = { contributorIds: [author.id, approver.id] };
const twoOfThem = aPolicy({ stages: [leadStage, aStage({ signatures: 2 })] });
const signedBy = (by: Person, onBehalfOf: Person | null = null, stage = 0) => ({
  stageIndex: 1,
  decisions: [aDecision({ by, onBehalfOf, stage })],
});

type Duty = [string, ReviewCase, { person: Person; principal?: Person }, string | null];

test.each<Duty>([
  ['somebody new', atLastStage(), { person: approver }, null],
  [
    'a contributor, last stage',
    atLastStage(contributed),
    { person: approver },
    'contributedToContent',
  ],
  ['a contributor, earlier stage', aCase(contributed), { person: approver }, null],
  [
    'a contributor, only stage',
    aCase({ policy: aPolicy({ stages: [aStage()] }), ...contributed }),
    { person: approver },
    'contributedToContent',
  ],
  [
    'the signer of another stage',
    aCase(signedBy(approver)),
    { person: approver },
    'signedAnotherStage',
  ],
  [
    'the same under a policy that lets them',
    aCase({ policy: repeatable, ...signedBy(approver) }),
    { person: approver },
    null,
  ],
  [
    'the signer of this stage',
    aCase({ policy: twoOfThem, ...signedBy(approver, null, 1) }),
    { person: approver },
    'alreadySigned',
  ],
  [
    'the same under a policy that lets them sign two',
    aCase({ policy: repeatable, ...signedBy(approver, null, 1) }),
    { person: approver },
    'alreadySigned',
  ],
  [
    'a signer of the round before',
    aCase({ ...signedBy(approver), round: 2 }),
    { person: approver },
    null,
  ],
  [
    'somebody in whose name a stage was signed',
    aCase(signedBy(editor, approver)),
    { person: approver },
    'signedAnotherStage',
  ],
  [
    'somebody who signed in another name',
    aCase(signedBy(editor, approver)),
    { person: editor },
    'signedAnotherStage',
  ],
  [
    'a delegate of somebody new',
    atLastStage(),
    { person: secondApprover, principal: approver },
    null,
  ],
  [
    'a delegate of a contributor',
    atLastStage(contributed),
    { person: secondApprover, principal: approver },
    'principalBanned',
  ],
  [
    'a contributor for somebody new',
    atLastStage(contributed),
    { person: approver, principal: secondApprover },
    'contributedToContent',
  ],
  [
    'a delegate of a signer of another stage',
    aCase(signedBy(approver)),
    { person: editor, principal: approver },
    'principalBanned',
  ],
  [
    'a delegate who signed another stage',
    aCase(signedBy(editor)),
    { person: editor, principal: approver },
    'signedAnotherStage',
  ],
])('separation of duties: %s', (_who, reviewCase, { person, principal = null }, code) => {
  const { stageIndex } = reviewCase;
  const refusal = dutyRefusal({ reviewCase, stageIndex, person, principal });
  expect(refusal?.code ?? null).toBe(code);
});

test('an inherited ban says whose it is and why', () => {
  const reviewCase = atLastStage(contributed);
  const question = { reviewCase, stageIndex: 2, person: secondApprover, principal: approver };
  expect(dutyRefusal(question)).toEqual({
    code: 'principalBanned',
    values: { principal: '审批人甲', reason: 'contributedToContent' },
  });
});

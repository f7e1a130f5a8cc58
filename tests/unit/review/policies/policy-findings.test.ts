import type { Policy, Stage } from '../../../../src/plugins/review/domain/policy';
import { policyFindings } from '../../../../src/plugins/review/domain/policies/policy-findings';
import { aPolicy, aStage } from '../builders';

const withStage = (overrides: Partial<Stage>) => aPolicy({ stages: [aStage(overrides)] });
const signers = (overrides: Partial<Stage['signers']>) =>
  withStage({ signers: { ...aStage().signers, ...overrides } });
const item = { key: 'same', text: '同', required: true };

test.each<[string, Policy, string, string]>([
  ['without a key', aPolicy({ key: ' ' }), 'keyMissing', 'key'],
  ['without a name', aPolicy({ name: '' }), 'nameMissing', 'name'],
  ['that nobody signs', withStage({ task: 'see' }), 'noSignStage', 'stages'],
  ['without a stage', aPolicy({ stages: [] }), 'noSignStage', 'stages'],
  ['with a stage without a key', withStage({ key: '' }), 'stageKeyMissing', 'stages.0.key'],
  [
    'with two stages of one key',
    aPolicy({ stages: [aStage(), aStage()] }),
    'stageKeyRepeated',
    'stages.1.key',
  ],
  ['with a stage without a name', withStage({ name: ' ' }), 'nameMissing', 'stages.0.name'],
  ['with a stage of no role', signers({ roles: [] }), 'rolesMissing', 'stages.0.signers.roles'],
  [
    'that administrators sign',
    signers({ roles: ['strapi-super-admin'] }),
    'administratorSigns',
    'stages.0.signers.roles',
  ],
  [
    'that asks for no signature',
    withStage({ signatures: 0 }),
    'signaturesTooFew',
    'stages.0.signatures',
  ],
  [
    'that asks for half a signature',
    withStage({ signatures: 1.5 }),
    'signaturesTooFew',
    'stages.0.signatures',
  ],
  [
    'that names one of two signers',
    withStage({ signatures: 2, signers: { ...aStage().signers, people: [4, 4] } }),
    'namedPeopleTooFew',
    'stages.0.signers.people',
  ],
  [
    'with no time to sign',
    withStage({ limitWorkingDays: 0 }),
    'limitTooShort',
    'stages.0.limitWorkingDays',
  ],
  [
    'with two checks of one key',
    withStage({ checklist: [item, item] }),
    'checklistKeyRepeated',
    'stages.0.checklist',
  ],
  [
    'with a check that says nothing',
    withStage({ checklist: [item, { ...item, key: 'empty', text: ' ' }] }),
    'checklistTextMissing',
    'stages.0.checklist.1.text',
  ],
  [
    'with no time after an emergency',
    aPolicy({ emergencyLimitWorkingDays: 0 }),
    'limitTooShort',
    'emergencyLimitWorkingDays',
  ],
  [
    'with a grace before the hour',
    aPolicy({ scheduleGraceHours: -1 }),
    'graceNegative',
    'scheduleGraceHours',
  ],
  [
    'without a number for the grace',
    aPolicy({ scheduleGraceHours: NaN }),
    'graceNegative',
    'scheduleGraceHours',
  ],
  [
    'that can match nothing',
    aPolicy({ selector: { ...aPolicy().selector, uids: [] } }),
    'matchesNothing',
    'selector.uids',
  ],
])('a policy %s', (_which, policy, code, at) => {
  expect(policyFindings(policy)).toEqual([{ code, at }]);
});

test('a sound policy has no findings, and a stage that is only seen needs no limit', () => {
  expect(policyFindings(aPolicy())).toEqual([]);
  const see = aStage({ key: 'see', task: 'see', signatures: 0, limitWorkingDays: 0 });
  expect(policyFindings(aPolicy({ stages: [see, aStage()] }))).toEqual([]);
});

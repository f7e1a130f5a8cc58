import fc from 'fast-check';
import {
  formOf,
  newPolicy,
  newStage,
  policyOf,
} from '../../../../../src/plugins/review/admin/src/policies/policy-form';
import { aPolicy } from '../../builders';
import { arbitraryPolicy } from './arbitrary-policy';

test('a policy that nobody touched is sent back as it came', () =>
  fc.assert(
    fc.property(arbitraryPolicy, (policy) => expect(policyOf(formOf(policy))).toEqual(policy)),
  ));

test('a form that was read and shown again is the same form', () =>
  fc.assert(
    fc.property(arbitraryPolicy, (policy) => {
      const form = formOf(policy);
      expect(formOf(policyOf(form))).toEqual(form);
    }),
  ));

test.each([
  ['', Number.NaN],
  ['两', Number.NaN],
  ['1.5', Number.NaN],
  ['1e3', Number.NaN],
  [' 12 ', 12],
  ['-3', -3],
])('the priority “%s” is read as %d', (typed, priority) =>
  expect(policyOf({ ...formOf(aPolicy()), priority: typed }).priority).toBe(priority),
);

test('numbers of a stage that only looks are not shown and keep nothing from being saved', () => {
  const seeing = {
    ...newStage('seen'),
    task: 'see' as const,
    signatures: '',
    limitWorkingDays: '?',
  };
  const [stage] = policyOf({ ...formOf(newPolicy('new')), stages: [seeing] }).stages;

  expect([stage?.signatures, stage?.limitWorkingDays]).toEqual([0, 0]);
});

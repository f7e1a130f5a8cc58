import { awaitedWarning } from '../../../../../src/plugins/review/admin/src/policies/awaited-warning';
import type { TrialStage } from '../../../../../src/plugins/review/admin/src/api/policy-replies';

const person = (id: number, principal?: number): TrialStage['people'][number] => ({
  id,
  name: `person ${id}`,
  post: null,
  unit: null,
  onBehalfOf: principal === undefined ? null : { id: principal, name: `person ${principal}` },
});

const awaiting = (change: Partial<TrialStage>): TrialStage => ({
  key: 'approver',
  name: '终审',
  task: 'sign',
  signatures: 1,
  limitWorkingDays: 2,
  dueAt: null,
  people: [person(1)],
  ...change,
});

test.each<[string, Partial<TrialStage>, string | null]>([
  ['somebody can sign', {}, null],
  ['nobody can', { people: [] }, 'policy.trial.nobody'],
  ['nobody would be told', { task: 'see', people: [] }, 'policy.trial.nobodySees'],
  ['fewer than needed', { signatures: 2 }, 'policy.trial.tooFew'],
  [
    'a delegate of the one who can',
    { signatures: 2, people: [person(1), person(2, 1)] },
    'policy.trial.tooFew',
  ],
  ['two people', { signatures: 2, people: [person(1), person(2)] }, null],
])('%s', (_, change, expected) => expect(awaitedWarning(awaiting(change))).toBe(expected));

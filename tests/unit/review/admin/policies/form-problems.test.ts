import { changeForm } from '../../../../../src/plugins/review/admin/src/policies/change-form';
import {
  fieldOf,
  problemsAfter,
  problemsOf,
} from '../../../../../src/plugins/review/admin/src/policies/form-problems';
import { formOf } from '../../../../../src/plugins/review/admin/src/policies/policy-form';
import { aPolicy, aStage, editorStage } from '../../builders';

const last = aStage({ checklist: [{ key: 'secrecy', text: '', required: true }] });
const form = formOf(aPolicy({ stages: [editorStage, last] }));

test.each([
  ['name', 'name'],
  ['stages', 'stages'],
  ['selector.uids', 'selector.uids'],
  ['selector.uids[2]', 'selector.uids'],
  ['stages[1].signatures', 'stages.approver.signatures'],
  ['stages.1.signatures', 'stages.approver.signatures'],
  ['stages[0].signers.people[3]', 'stages.editor.signers.people'],
  ['stages.1.checklist', 'stages.approver.checklist'],
  ['stages.1.checklist.0.text', 'stages.approver.checklist.secrecy.text'],
  ['stages[1].checklist[0].text', 'stages.approver.checklist.secrecy.text'],
  ['stages[7].name', 'stages.7.name'],
])('what the server says of %s is shown at %s', (at, field) =>
  expect(fieldOf(at, form)).toBe(field),
);

test('a refusal tells what cannot be read, or what makes no sense', () => {
  const unreadable = { details: { field: 'stages[0].signatures', reason: '应为 0 至 20 的整数' } };
  const senseless = { details: { findings: [{ at: 'stages.1.name', sentence: '请填写名称' }] } };

  expect(problemsOf(unreadable, form)).toEqual([
    { field: 'stages.editor.signatures', sentence: '应为 0 至 20 的整数' },
  ]);
  expect(problemsOf(senseless, form)).toEqual([
    { field: 'stages.approver.name', sentence: '请填写名称' },
  ]);
  expect(problemsOf({ message: '没有成功', details: { code: 'policyNeeded' } }, form)).toEqual([]);
});

test('a problem goes with its stage when that is moved, and is gone once the field is changed', () => {
  const problems = problemsOf(
    { details: { findings: [{ at: 'stages.1.name', sentence: '请填写名称' }] } },
    form,
  );
  const move = { type: 'moveStage', stage: 'approver', to: 0 } as const;
  const stays = problemsAfter(problems, move);

  expect(changeForm(form, move).stages[0]?.key).toBe('approver');
  expect(stays).toEqual(problems);
  expect(
    problemsAfter(stays, { type: 'setStage', stage: 'approver', change: { signatures: '2' } }),
  ).toEqual(problems);
  expect(
    problemsAfter(stays, { type: 'setStage', stage: 'approver', change: { name: '终审' } }),
  ).toEqual([]);
  expect(problemsAfter(stays, { type: 'removeStage', stage: 'approver' })).toEqual([]);
});

import fc from 'fast-check';
import { tellChange } from '../../../../../src/plugins/review/admin/src/policies/tell-change';
import { policyChanges } from '../../../../../src/plugins/review/domain/policies/policy-changes';
import type { Policy } from '../../../../../src/plugins/review/domain/policy';
import { aPolicy, aStage, editorStage, leadStage } from '../../builders';
import { arbitraryPolicy } from './arbitrary-policy';
import { names, text } from './words';

const item = { key: 'secrecy', text: '已作保密审查', required: true };
const last = aStage({ checklist: [item, { key: 'privacy', text: '不涉及隐私', required: true }] });
const before = aPolicy({ stages: [leadStage, editorStage, last] });

const told = (after: Policy): string[] =>
  policyChanges(before, after).map((change) => {
    const line = tellChange(change, { before, after }, { names, text });
    return `${line.what}：${[line.before, line.after].filter((side) => side !== null).join(' → ')}`;
  });

const withLast = (change: Partial<Policy['stages'][number]>): Policy => ({
  ...before,
  stages: [leadStage, editorStage, { ...last, ...change }],
});

test.each<[string, Policy, string[]]>([
  ['a name', { ...before, name: '新名称' }, ['规则名称：三审 → 新名称']],
  [
    'a condition',
    { ...before, selector: { ...before.selector, unitIds: ['unit-1'] } },
    ['单位：不限 → 渭滨分局'],
  ],
  [
    'a limit',
    { ...before, stages: [leadStage, { ...editorStage, limitWorkingDays: 3 }, last] },
    ['第 2 级“复审”时限（工作日）：2 个工作日 → 3 个工作日'],
  ],
  [
    'the order of stages',
    { ...before, stages: [editorStage, leadStage, last] },
    ['审级的顺序：初审、复审、终审 → 复审、初审、终审'],
  ],
  [
    'a stage that is gone',
    { ...before, stages: [leadStage, last] },
    ['删去原第 2 级“复审”：编辑，1 人签署，限 2 个工作日'],
  ],
  [
    'a stage that is new',
    { ...before, stages: [...before.stages, aStage({ key: 'more', name: '四审' })] },
    ['增加第 4 级“四审”：审批人，1 人签署，限 2 个工作日'],
  ],
  [
    'a checklist’s item, reworded',
    withLast({ checklist: [{ ...item, text: '已作保密检查' }, ...last.checklist.slice(1)] }),
    ['第 3 级“终审”必查事项的文字：已作保密审查 → 已作保密检查'],
  ],
  [
    'a checklist’s item, not required any more',
    withLast({ checklist: [{ ...item, required: false }, ...last.checklist.slice(1)] }),
    ['第 3 级“终审”已作保密审查：不勾选不能签署 → 可以不勾选'],
  ],
  [
    'a checklist’s order',
    withLast({ checklist: [...last.checklist].reverse() }),
    ['第 3 级“终审”必查事项的顺序：已作保密审查、不涉及隐私 → 不涉及隐私、已作保密审查'],
  ],
  [
    'a checklist’s item, removed',
    withLast({ checklist: [item] }),
    ['第 3 级“终审”删去必查事项：不涉及隐私'],
  ],
  [
    'who signs',
    withLast({ signers: { roles: ['editor'], reach: 'own-unit', people: [7] } }),
    [
      '第 3 级“终审”办理角色：审批人 → 编辑',
      '第 3 级“终审”只限指定人员：不指定，有上述角色的都可以 → 张三',
      '第 3 级“终审”可办理的内容：所有单位的内容 → 只限本人所在单位的内容',
    ],
  ],
  [
    'a rule for all stages',
    { ...before, mayRepeatSigner: true },
    ['同一人可以在一轮审核中签署多个审级：否 → 是'],
  ],
])('%s is told in words', (_, after, expected) => expect(told(after).sort()).toEqual(expected));

test('whatever changes, it is told without a code', () =>
  fc.assert(
    fc.property(arbitraryPolicy, arbitraryPolicy, (one, other) => {
      const after = { ...other, key: one.key };
      for (const change of policyChanges(one, after)) {
        const line = tellChange(change, { before: one, after }, { names, text });
        expect(line.what).not.toMatch(/policy\.|undefined|null|NaN/u);
      }
    }),
  ));

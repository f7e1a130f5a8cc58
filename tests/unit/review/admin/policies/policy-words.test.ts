import {
  conditionWords,
  policySentence,
  signersWords,
  stageWords,
} from '../../../../../src/plugins/review/admin/src/policies/policy-words';
import { aPolicy, aStage, editorStage, leadStage } from '../../builders';
import { names, text } from './words';

const words = { names, text };
const { selector } = aPolicy();

test('a policy is one sentence for people who know no codes', () =>
  expect(
    policySentence(
      aPolicy({
        selector: {
          ...selector,
          uids: ['api::news-item.news-item', 'api::notice.notice'],
          origins: ['转载'],
        },
        stages: [editorStage, aStage({ signatures: 2 })],
      }),
      words,
    ),
  ).toBe('新闻、通知，转载：编辑，1 人签署，限 2 个工作日 → 审批人，2 人签署，限 2 个工作日'));

test('a policy without conditions is for all content', () =>
  expect(policySentence(aPolicy({ stages: [aStage()] }), words)).toBe(
    '所有内容：审批人，1 人签署，限 2 个工作日',
  ));

test.each([
  ['a role', aStage().signers, '审批人'],
  ['any of several roles', { ...aStage().signers, roles: ['editor', 'approver'] }, '编辑或审批人'],
  ['the content’s own unit', leadStage.signers, '本单位的科室负责人'],
  ['named people', { ...aStage().signers, people: [7] }, '张三（审批人）'],
  ['somebody who is gone', { ...aStage().signers, people: [8] }, '（已不存在）（审批人）'],
  ['nobody yet', { ...aStage().signers, roles: [] }, '尚未选择角色'],
])('signers: %s', (_, signers, expected) => expect(signersWords(signers, words)).toBe(expected));

test('those who only look sign nothing', () =>
  expect(stageWords(aStage({ task: 'see' }), words)).toBe('审批人阅知，不须签署'));

test('a long list of sources is cut, a removed column is said to be gone', () => {
  expect(conditionWords('officialSources', ['一', '二', '三', '四', '五'], words)).toBe(
    '一、二、三等 5 个',
  );
  expect(conditionWords('columnSlugs', ['ling-dao', 'removed'], words)).toBe(
    '领导活动、（已不存在）',
  );
  expect(conditionWords('unitIds', null, words)).toBe('不限');
});

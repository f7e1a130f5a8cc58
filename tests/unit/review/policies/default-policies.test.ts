import type { PolicyFacts } from '../../../../src/plugins/review/domain/policy';
import { choosePolicy } from '../../../../src/plugins/review/domain/policies/choose-policy';
import { DEFAULT_POLICIES } from '../../../../src/plugins/review/domain/policies/default-policies';
import {
  isFromSource,
  OFFICIAL_SOURCES,
} from '../../../../src/plugins/review/domain/policies/official-source';
import { policyFindings } from '../../../../src/plugins/review/domain/policies/policy-findings';

const NEWS = 'api::news-item.news-item';
const NOTICE = 'api::notice.notice';
const DOCUMENT = 'api::policy-document.policy-document';
const INTERPRETATION = 'api::policy-interpretation.policy-interpretation';
const SPECIAL_COLUMN = 'api::special-column.special-column';

const LEADERS = 'ling-dao-huo-dong';
const OFFICIAL = { origin: '转载', sourceUrl: 'https://www.mee.gov.cn/xxgk/1.html' };
const ELSEWHERE = { origin: '转载', sourceName: '生态环境部', sourceUrl: 'https://example.com/' };

const TWO = ['editor', 'approver'];
const THREE = ['section-lead', 'editor', 'approver'];

test.each<[string, Partial<PolicyFacts> & { uid: string }, readonly string[]]>([
  ['news', { uid: NEWS }, TWO],
  ['a notice', { uid: NOTICE }, TWO],
  ['a policy document', { uid: DOCUMENT }, THREE],
  ['an interpretation', { uid: INTERPRETATION }, THREE],
  ['a special column', { uid: SPECIAL_COLUMN, origin: null }, THREE],
  ['news of leaders', { uid: NEWS, columnSlug: LEADERS }, THREE],
  [
    'news of leaders from an official source',
    { uid: NEWS, columnSlug: LEADERS, ...OFFICIAL },
    THREE,
  ],
  ['a reprint from an official source', { uid: NEWS, ...OFFICIAL }, ['editor']],
  ['a document from an official source', { uid: DOCUMENT, ...OFFICIAL }, ['editor']],
  ['a link to an official source', { uid: NOTICE, ...OFFICIAL, origin: '链接' }, ['editor']],
  ['a reprint from elsewhere', { uid: NEWS, ...ELSEWHERE }, THREE],
  ['a link to elsewhere', { uid: NOTICE, ...ELSEWHERE, origin: '链接' }, THREE],
  [
    'the unit’s own text that names an official source',
    { uid: NEWS, sourceUrl: OFFICIAL.sourceUrl },
    TWO,
  ],
])('%s is signed by %3$s', (_what, facts, expected) => {
  const given = {
    columnSlug: 'yao-wen',
    unitId: 'unit-1',
    origin: '报送',
    sourceName: null,
    sourceUrl: null,
  };
  const policy = choosePolicy(DEFAULT_POLICIES, { ...given, ...facts });
  expect(policy?.stages.map(({ key }) => key)).toEqual(expected);
});

test('nothing governs what is no content of the site', () => {
  const facts = {
    uid: 'api::unit.unit',
    columnSlug: null,
    unitId: null,
    origin: null,
    sourceName: null,
    sourceUrl: null,
  };
  expect(choosePolicy(DEFAULT_POLICIES, facts)).toBeNull();
});

test('a section lead signs for their own unit only; three stages are called 初审, 复审 and 终审', () => {
  const { stages = [] } = DEFAULT_POLICIES.find(({ key }) => key === 'policies') ?? {};
  expect(stages.map(({ name }) => name)).toEqual(['初审', '复审', '终审']);
  expect(stages.map(({ signers }) => signers.reach)).toEqual(['own-unit', 'all', 'all']);
});

test('the policies of a new installation have nothing to put right', () => {
  expect(DEFAULT_POLICIES.flatMap(policyFindings)).toEqual([]);
});

test.each([
  ['https://www.gov.cn/zhengce/1.htm', null, true],
  ['http://sthjt.shaanxi.gov.cn/', null, true],
  ['https://WWW.MEE.GOV.CN/', null, true],
  ['https://www.weibin.gov.cn/', null, false],
  ['https://notmee.gov.cn/', null, false],
  ['https://mee.gov.cn.example.com/', null, false],
  ['https://mee.gov.cn@example.com/', null, false],
  ['https://example.com/', '生态环境部', false],
  ['javascript:mee.gov.cn', '生态环境部', false],
  ['not an address', '生态环境部', false],
  [null, '生态环境部', true],
  [' ', ' 生态环境部 ', true],
  [null, '生态环境部门', false],
  [null, null, false],
])('from a listed official source: %s, %s', (sourceUrl, sourceName, expected) => {
  expect(isFromSource(OFFICIAL_SOURCES, { sourceUrl, sourceName })).toBe(expected);
});

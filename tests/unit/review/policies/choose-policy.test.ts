import type { Policy, PolicyFacts, Selector } from '../../../../src/plugins/review/domain/policy';
import {
  choosePolicy,
  inOrderOfChoice,
} from '../../../../src/plugins/review/domain/policies/choose-policy';
import { aPolicy } from '../builders';

const facts: PolicyFacts = {
  uid: 'api::news-item.news-item',
  columnSlug: 'yao-wen',
  unitId: 'unit-1',
  origin: '报送',
  sourceName: null,
  sourceUrl: null,
};

const policy = (key: string, when: Partial<Selector> = {}, overrides: Partial<Policy> = {}) => {
  const { selector } = aPolicy();
  return aPolicy({ key, selector: { ...selector, ...when }, ...overrides });
};

const chosen = (...policies: Policy[]) => {
  const keys = [policies, [...policies].reverse()].map((list) => choosePolicy(list, facts)?.key);
  expect(keys[0]).toBe(keys[1]);
  return keys[0] ?? null;
};

test('a policy governs what meets all its conditions', () => {
  expect(chosen(policy('any'))).toBe('any');
  expect(chosen(policy('type', { uids: [facts.uid] }))).toBe('type');
  expect(chosen(policy('other type', { uids: ['api::notice.notice'] }))).toBeNull();
  expect(chosen(policy('both', { uids: [facts.uid], columnSlugs: ['other'] }))).toBeNull();
  expect(chosen(policy('unit', { unitIds: ['unit-1'] }))).toBe('unit');
  expect(chosen(policy('origin', { origins: ['转载'] }))).toBeNull();
  expect(chosen(policy('source', { officialSources: ['www.gov.cn'] }))).toBeNull();
  expect(chosen(policy('nothing', { uids: [] }))).toBeNull();
});

test('what a condition asks about must be there', () => {
  const condition = policy('column', { columnSlugs: ['yao-wen'] });
  expect(choosePolicy([condition], { ...facts, columnSlug: null })).toBeNull();
});

test('the highest priority wins over the most specific', () => {
  const general = policy('general', {}, { priority: 1 });
  expect(chosen(general, policy('specific', { uids: [facts.uid] }))).toBe('general');
});

test('among equals the most specific wins, then the newest, then the first by key', () => {
  const specific = policy('a', { uids: [facts.uid], unitIds: ['unit-1'] });
  expect(chosen(specific, policy('b', { uids: [facts.uid] }, { version: 9 }))).toBe('a');
  expect(chosen(policy('a'), policy('b', {}, { version: 2 }))).toBe('b');
  expect(chosen(policy('a'), policy('b'))).toBe('a');
});

test('an old version of a policy no longer counts, however high its priority was', () => {
  const old = policy('a', {}, { priority: 9, name: 'old' });
  const now = policy('a', { uids: ['api::notice.notice'] }, { version: 2 });
  expect(chosen(old, now, policy('b'))).toBe('b');
});

test('policies stand in the order in which they are chosen, and the list that was given stays', () => {
  const given = [
    policy('general'),
    policy('specific', { uids: [facts.uid] }),
    policy('first', {}, { priority: 9 }),
  ];
  expect(inOrderOfChoice(given).map(({ key }) => key)).toEqual(['first', 'specific', 'general']);
  expect(given.map(({ key }) => key)).toEqual(['general', 'specific', 'first']);
});

import { subjectKey, subjectOfKey } from '../../../src/plugins/review/domain/subject';

test.each([
  { uid: 'api::news-item.news-item', documentId: 'abc', locale: null },
  { uid: 'api::news-item.news-item', documentId: 'abc', locale: 'zh-Hans' },
])('a key stands for its subject: %j', (subject) => {
  expect(subjectOfKey(subjectKey(subject))).toEqual(subject);
});

/** The types that people write, in the order of how often they do, with their names in the panel. */
export const ARTICLE_TYPES = [
  { uid: 'api::news-item.news-item', name: { 'zh-Hans': '新闻', en: 'News' } },
  { uid: 'api::notice.notice', name: { 'zh-Hans': '通知公告', en: 'Notice' } },
  {
    uid: 'api::policy-document.policy-document',
    name: { 'zh-Hans': '政策文件', en: 'Policy document' },
  },
  {
    uid: 'api::policy-interpretation.policy-interpretation',
    name: { 'zh-Hans': '政策解读', en: 'Policy interpretation' },
  },
] as const;

export type ArticleUid = (typeof ARTICLE_TYPES)[number]['uid'];

export const editPath = (uid: ArticleUid, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

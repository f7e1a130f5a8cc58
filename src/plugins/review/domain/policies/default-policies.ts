import type { Policy, Selector, Stage } from '../policy';
import { approverStage, editorStage, reprintStage, sectionLeadStage } from './default-stages';
import { OFFICIAL_SOURCES } from './official-source';

const ARTICLE_UIDS = [
  'api::news-item.news-item',
  'api::notice.notice',
  'api::policy-document.policy-document',
  'api::policy-interpretation.policy-interpretation',
];

const FROM_OUTSIDE = ['转载', '链接'];

const ANY: Selector = {
  uids: null,
  columnSlugs: null,
  unitIds: null,
  origins: null,
  officialSources: null,
};

const TWO_CHECKS: readonly Stage[] = [editorStage('初审'), approverStage];
const THREE_CHECKS: readonly Stage[] = [sectionLeadStage, editorStage('复审'), approverStage];

const policy = (
  definition: Pick<Policy, 'key' | 'name' | 'priority' | 'stages'> & { when: Partial<Selector> },
): Policy => {
  const { when, ...named } = definition;
  return {
    ...named,
    version: 1,
    selector: { ...ANY, ...when },
    mayRepeatSigner: false,
    emergencyLimitWorkingDays: 1,
    scheduleGraceHours: 12,
  };
};

/**
 * The policies a new installation begins with; an administrator's changes stand afterwards. What
 * 领导活动 shows is checked three times even when an official source wrote it; other texts from
 * such a source need one check whatever their type, and everything else from outside three.
 */
export const DEFAULT_POLICIES: readonly Policy[] = [
  policy({
    key: 'leaders',
    name: '领导活动',
    priority: 40,
    when: { uids: ARTICLE_UIDS, columnSlugs: ['ling-dao-huo-dong'] },
    stages: THREE_CHECKS,
  }),
  policy({
    key: 'official-reprints',
    name: '官方来源转载',
    priority: 30,
    when: { uids: ARTICLE_UIDS, origins: FROM_OUTSIDE, officialSources: OFFICIAL_SOURCES },
    stages: [reprintStage],
  }),
  policy({
    key: 'from-outside',
    name: '外部来稿',
    priority: 20,
    when: { uids: ARTICLE_UIDS, origins: FROM_OUTSIDE },
    stages: THREE_CHECKS,
  }),
  policy({
    key: 'policies',
    name: '政策文件、政策解读和专题专栏',
    priority: 10,
    when: {
      uids: [
        'api::policy-document.policy-document',
        'api::policy-interpretation.policy-interpretation',
        'api::special-column.special-column',
      ],
    },
    stages: THREE_CHECKS,
  }),
  policy({
    key: 'news-and-notices',
    name: '新闻和通知公告',
    priority: 10,
    when: { uids: ['api::news-item.news-item', 'api::notice.notice'] },
    stages: TWO_CHECKS,
  }),
];

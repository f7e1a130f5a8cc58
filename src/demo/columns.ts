/**
 * The site's columns. 环境空气质量 … 辐射安全 and 通知公告's children are what the report says the
 * bureau publishes on the city government's site (一（四）); 政府信息公开指南 and 政府信息公开制度
 * head the report's own page.
 *
 * `staleAfterDays` is the State Council's check of government sites: two weeks for news, six months
 * for notices and policy documents (国办秘函〔2019〕19号). Columns without it are not checked.
 */
type ColumnData = {
  name: string;
  kind: '动态要闻' | '通知公告' | '政策文件' | '政策解读' | '信息公开' | '专题专栏';
  /** Name of a column that stands earlier in the list. */
  parent?: string;
  staleAfterDays?: number;
  description: string;
  keywords?: string;
};

const NEWS_DAYS = 14;
const NOTICE_DAYS = 180;

export const demoColumns = [
  {
    name: '工作动态',
    kind: '动态要闻',
    staleAfterDays: NEWS_DAYS,
    description: '全市生态环境系统工作动态。',
    keywords: '工作动态、生态环境',
  },
  {
    name: '要闻',
    kind: '动态要闻',
    parent: '工作动态',
    staleAfterDays: NEWS_DAYS,
    description: '全市生态环境工作的重要信息。',
    keywords: '要闻、污染防治攻坚战',
  },
  {
    name: '县区动态',
    kind: '动态要闻',
    parent: '工作动态',
    staleAfterDays: NEWS_DAYS,
    description: '各县区分局报送的工作信息。',
    keywords: '县区、分局',
  },
  {
    name: '领导活动',
    kind: '动态要闻',
    parent: '工作动态',
    staleAfterDays: NEWS_DAYS,
    description: '局领导组织领导、部署推动工作的情况。',
  },
  {
    name: '宣传教育',
    kind: '动态要闻',
    parent: '工作动态',
    staleAfterDays: NEWS_DAYS,
    description: '生态文明理念和生态环境科普知识宣传，新媒体平台的活动。',
    keywords: '宣传教育、宝鸡环保、科普',
  },
  {
    name: '通知公告',
    kind: '通知公告',
    staleAfterDays: NOTICE_DAYS,
    description: '公告、公示、通知和预警信息。',
    keywords: '公告、公示、通知、预警',
  },
  {
    name: '重污染天气应急',
    kind: '通知公告',
    parent: '通知公告',
    staleAfterDays: NOTICE_DAYS,
    description: '重污染天气应急信息。',
  },
  {
    name: '督查反馈与整改',
    kind: '通知公告',
    parent: '通知公告',
    staleAfterDays: NOTICE_DAYS,
    description: '生态环境部蓝天保卫战重点区域强化督查问题反馈和整改情况，环保督察整改销号情况。',
  },
  {
    name: '政策文件',
    kind: '政策文件',
    staleAfterDays: NOTICE_DAYS,
    description: '本局文件和转载的上级文件。',
    keywords: '政策文件、通知',
  },
  {
    name: '政策解读',
    kind: '政策解读',
    description: '生态环境保护和政府信息公开政策的解读。',
    keywords: '政策解读、问答',
  },
  {
    name: '环境保护信息',
    kind: '信息公开',
    description: '与市政府网站政务信息公开环境保护专栏同步公开的信息。',
  },
  {
    name: '环境空气质量',
    kind: '信息公开',
    parent: '环境保护信息',
    description: '环境空气质量监测、预报信息。',
  },
  {
    name: '环境执法',
    kind: '信息公开',
    parent: '环境保护信息',
    description: '环境执法信息。',
  },
  {
    name: '突发环境事件信息',
    kind: '信息公开',
    parent: '环境保护信息',
    description: '突发环境事件信息。',
  },
  {
    name: '辐射安全',
    kind: '信息公开',
    parent: '环境保护信息',
    description: '辐射安全信息。',
  },
  {
    name: '行政许可和行政处罚',
    kind: '信息公开',
    parent: '环境保护信息',
    description: '行政许可和行政处罚情况，供公众监督。',
    keywords: '行政许可、行政处罚、双公示',
  },
  {
    name: '政府信息公开',
    kind: '信息公开',
    description: '政府信息公开工作。',
    keywords: '政府信息公开、主动公开、依申请公开',
  },
  {
    name: '政府信息公开指南',
    kind: '信息公开',
    parent: '政府信息公开',
    description: '如何获取本局的政府信息。',
  },
  {
    name: '政府信息公开制度',
    kind: '信息公开',
    parent: '政府信息公开',
    description: '本局政府信息公开的工作制度。',
  },
  {
    name: '政府信息公开年报',
    kind: '信息公开',
    parent: '政府信息公开',
    description: '政府信息公开工作年度报告及其编制。',
  },
  {
    name: '专题专栏',
    kind: '专题专栏',
    description: '中央环保督察回头看、饮用水水源地环境保护专项行动等专题。',
  },
] as const satisfies readonly ColumnData[];

export type DemoColumnName = (typeof demoColumns)[number]['name'];

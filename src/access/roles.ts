/**
 * The bureau's roles and what each may do in the content manager and the media library.
 * Written to the database once, when a role is missing; afterwards an administrator's changes stand.
 */

export type RoleCode =
  | 'contributor'
  | 'section-lead'
  | 'editor'
  | 'approver'
  | 'registrar'
  | 'statistician';

/** Publishing is not among them: what goes out was signed in the review, and its gate lets nothing past. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete';

/** `own-unit`: only what belongs to the units the person is a member of. */
export type Reach = 'all' | 'own-unit';

export type Grant = {
  subjects: readonly string[];
  actions: readonly ContentAction[];
  reach: Reach;
};

export type RoleDefinition = {
  code: RoleCode;
  name: string;
  description: string;
  grants: readonly Grant[];
  /** What the person may do in the media library: nothing, look, or also add and change files. */
  media: 'read' | 'write';
  mediaReach: Reach;
  /** Rights of the plugin `review`. */
  review: readonly string[];
};

export const ARTICLE_UIDS = [
  'api::news-item.news-item',
  'api::notice.notice',
  'api::policy-document.policy-document',
  'api::policy-interpretation.policy-interpretation',
] as const;

export const SPECIAL_COLUMN_UID = 'api::special-column.special-column';

const SECTION_UID = 'api::special-column-section.special-column-section';
const UNIT_UID = 'api::unit.unit';
const COLUMN_UID = 'api::column.column';

const look: Grant = {
  subjects: [SPECIAL_COLUMN_UID, SECTION_UID, UNIT_UID, COLUMN_UID],
  actions: ['read'],
  reach: 'all',
};

const writeOwnUnit: Grant = {
  subjects: ARTICLE_UIDS,
  actions: ['create', 'read', 'update', 'delete'],
  reach: 'own-unit',
};

const readOwnUnit: Grant = { subjects: ARTICLE_UIDS, actions: ['read'], reach: 'own-unit' };

export const ROLES: readonly RoleDefinition[] = [
  {
    code: 'contributor',
    name: '信息员',
    description: '撰写并修改本单位的稿件',
    grants: [writeOwnUnit, look],
    media: 'write',
    mediaReach: 'own-unit',
    review: ['cases.read', 'cases.submit'],
  },
  {
    code: 'section-lead',
    name: '科室负责人',
    description: '撰写、修改并把关本单位的稿件',
    grants: [writeOwnUnit, look],
    media: 'write',
    mediaReach: 'own-unit',
    review: ['cases.read', 'cases.submit', 'cases.decide', 'delegations.manage'],
  },
  {
    code: 'editor',
    name: '编辑',
    description: '编辑各单位的稿件，维护栏目和专题',
    grants: [
      {
        subjects: [...ARTICLE_UIDS, SPECIAL_COLUMN_UID, SECTION_UID],
        actions: ['create', 'read', 'update', 'delete'],
        reach: 'all',
      },
      { subjects: [COLUMN_UID], actions: ['create', 'read', 'update'], reach: 'all' },
      { subjects: [UNIT_UID], actions: ['read'], reach: 'all' },
    ],
    media: 'write',
    mediaReach: 'all',
    review: ['cases.read', 'cases.read-all', 'cases.submit', 'cases.decide', 'delegations.manage'],
  },
  {
    code: 'approver',
    name: '审批人',
    description: '审阅各单位的稿件，签发、退回和撤稿',
    grants: [
      {
        subjects: [...ARTICLE_UIDS, SPECIAL_COLUMN_UID],
        actions: ['read', 'update'],
        reach: 'all',
      },
      { subjects: [SECTION_UID, UNIT_UID, COLUMN_UID], actions: ['read'], reach: 'all' },
    ],
    media: 'read',
    mediaReach: 'all',
    review: [
      'cases.read',
      'cases.read-all',
      'cases.submit',
      'cases.decide',
      'delegations.manage',
      'ledger.read',
      'reports.read',
    ],
  },
  {
    code: 'registrar',
    name: '登记员',
    description: '登记行政许可和行政处罚，查看本单位的稿件',
    grants: [readOwnUnit, look],
    media: 'read',
    mediaReach: 'own-unit',
    review: ['cases.read'],
  },
  {
    code: 'statistician',
    name: '统计员',
    description: '填报统计表，查看本单位的稿件',
    grants: [readOwnUnit, look],
    media: 'read',
    mediaReach: 'own-unit',
    review: ['cases.read', 'reports.read'],
  },
];

import type { DemoUnitName } from './units';

/** Roles by the codes that the accounts file carries; `super-admin` is Strapi's own role. */
export type DemoRole =
  | 'super-admin'
  | 'contributor'
  | 'section-lead'
  | 'editor'
  | 'approver'
  | 'registrar'
  | 'statistician';

export type DemoAccountData = {
  /** The display name: a post, never a person's name. */
  post: string;
  role: DemoRole;
  email: `${string}@example.com`;
  unit: DemoUnitName;
};

export const demoAccounts = [
  {
    post: '系统管理员',
    role: 'super-admin',
    email: 'super-admin@example.com',
    unit: '环保宣教信息中心',
  },
  {
    post: '渭滨分局信息员',
    role: 'contributor',
    email: 'weibin.contributor@example.com',
    unit: '渭滨分局',
  },
  {
    post: '眉县分局信息员',
    role: 'contributor',
    email: 'meixian.contributor@example.com',
    unit: '眉县分局',
  },
  {
    post: '环保宣教信息中心信息员',
    role: 'contributor',
    email: 'xuanjiao.contributor@example.com',
    unit: '环保宣教信息中心',
  },
  {
    post: '法制宣传科信息员',
    role: 'contributor',
    email: 'fazhi.contributor@example.com',
    unit: '法制宣传科',
  },
  {
    post: '法制宣传科负责人',
    role: 'section-lead',
    email: 'fazhi.section-lead@example.com',
    unit: '法制宣传科',
  },
  {
    post: '环保宣教信息中心负责人',
    role: 'section-lead',
    email: 'xuanjiao.section-lead@example.com',
    unit: '环保宣教信息中心',
  },
  {
    post: '市局办公室负责人',
    role: 'section-lead',
    email: 'bangongshi.section-lead@example.com',
    unit: '市局办公室',
  },
  {
    post: '环保宣教信息中心编辑',
    role: 'editor',
    email: 'xuanjiao.editor@example.com',
    unit: '环保宣教信息中心',
  },
  {
    post: '市局办公室编辑',
    role: 'editor',
    email: 'bangongshi.editor@example.com',
    unit: '市局办公室',
  },
  {
    post: '分管局领导',
    role: 'approver',
    email: 'bureau.approver@example.com',
    unit: '市局办公室',
  },
  {
    post: '值班局领导',
    role: 'approver',
    email: 'duty.approver@example.com',
    unit: '市局办公室',
  },
  {
    post: '法制宣传科登记员',
    role: 'registrar',
    email: 'fazhi.registrar@example.com',
    unit: '法制宣传科',
  },
  {
    post: '市局办公室统计员',
    role: 'statistician',
    email: 'bangongshi.statistician@example.com',
    unit: '市局办公室',
  },
] as const satisfies readonly DemoAccountData[];

export type DemoPost = (typeof demoAccounts)[number]['post'];

/** Who sets up units, columns and special columns, and who signs what goes out. */
export const ADMINISTRATOR: DemoPost = '系统管理员';
export const EDITOR: DemoPost = '环保宣教信息中心编辑';
export const APPROVER: DemoPost = '分管局领导';
/** The approver who uses the emergency, which another one confirms. */
export const ON_DUTY: DemoPost = '值班局领导';

const SECOND_EDITOR: DemoPost = '市局办公室编辑';

/** The editor who signs what this person wrote. */
export const otherEditor = (writer: DemoPost): DemoPost =>
  writer === EDITOR ? SECOND_EDITOR : EDITOR;

/** Who checks first what is the unit's own. */
export const sectionLeadOf = (unit: DemoUnitName): DemoPost => {
  const lead = demoAccounts.find(
    (account) => account.role === 'section-lead' && account.unit === unit,
  );
  if (!lead) throw new Error(`the demo has no section lead for ${unit}`);
  return lead.post;
};

/** A unit's own contributor writes its articles; the editor writes for units without an account. */
export const writerFor = (unit: DemoUnitName): DemoPost =>
  demoAccounts.find((account) => account.role === 'contributor' && account.unit === unit)?.post ??
  EDITOR;

/** Rights of the panel that a role can be given; the server asks for one on every route. */
export const RIGHTS = [
  { uid: 'cases.read', displayName: '查看本单位的审核单', subCategory: '审核单' },
  { uid: 'cases.read-all', displayName: '查看所有单位的审核单', subCategory: '审核单' },
  { uid: 'cases.submit', displayName: '提交审核', subCategory: '审核单' },
  { uid: 'cases.decide', displayName: '签署审核意见', subCategory: '审核单' },
  { uid: 'delegations.manage', displayName: '设置代审', subCategory: '代审' },
  { uid: 'ledger.read', displayName: '查看台账', subCategory: '台账' },
  { uid: 'reports.read', displayName: '查看统计', subCategory: '台账' },
  { uid: 'policies.manage', displayName: '修改审核规则、用语表和工作日', subCategory: '设置' },
] as const;

export type Right = (typeof RIGHTS)[number]['uid'];

export const rightId = (right: Right): string => `plugin::review.${right}`;

import { createIntl } from 'react-intl';
import zhHans from '../../../../../src/plugins/review/admin/src/translations/zh-Hans.json';
import {
  policyNames,
  type PolicyNames,
} from '../../../../../src/plugins/review/admin/src/policies/policy-words';
import type { Text } from '../../../../../src/plugins/review/admin/src/use-text';

const intl = createIntl({ locale: 'zh-Hans', messages: zhHans });

export const text: Text = (key, values) => intl.formatMessage({ id: key }, values);

export const names: PolicyNames = policyNames(
  {
    types: [
      { uid: 'api::news-item.news-item', name: '新闻' },
      { uid: 'api::notice.notice', name: '通知' },
    ],
    columns: [{ slug: 'ling-dao', name: '领导活动' }],
    units: [{ id: 'unit-1', name: '渭滨分局' }],
    origins: ['报送', '转载'],
    sources: [],
    roles: [
      { code: 'section-lead', name: '科室负责人', decides: true },
      { code: 'editor', name: '编辑', decides: true },
      { code: 'approver', name: '审批人', decides: true },
    ],
    people: [{ id: 7, name: '张三', post: '审批人', unit: null, roles: ['approver'] }],
  },
  text,
);

import type { Notice } from '../../../../src/plugins/review/domain/notices/notice';
import type { Say } from '../../../../src/plugins/review/domain/notices/words';
import { sayIn } from '../../../../src/plugins/review/server/src/notice-words';

let nextId = 1;

export const aNotice = (overrides: Partial<Notice> = {}): Notice => ({
  id: nextId++,
  recipientId: 1,
  caseId: 7,
  topic: 'toSign',
  title: '关于开展检查的通知',
  at: '2025-03-03T01:00:00.000Z',
  readAt: null,
  ...overrides,
});

export const inChinese: Say = sayIn('zh-Hans');

export const linkTo = (caseId: number) => `https://example.gov.cn/admin/cases/${caseId}`;

import {
  checkContext,
  type CheckContext,
} from '../../../../src/plugins/review/domain/pre-checks/check-context';
import type {
  CheckedContent,
  CheckedField,
  CheckedFile,
} from '../../../../src/plugins/review/domain/pre-checks/checked-content';

export const TODAY = '2026-11-23';

export const textField = (value: string | null, given: Partial<CheckedField> = {}) =>
  ({
    name: 'title',
    label: '标题',
    required: false,
    ...given,
    kind: 'text',
    value,
  }) as CheckedField;

export const htmlField = (value: string | null, given: Partial<CheckedField> = {}) =>
  ({ name: 'body', label: '正文', required: false, ...given, kind: 'html', value }) as CheckedField;

export const linkField = (value: string | null) =>
  ({ name: 'sourceUrl', label: '来源地址', required: false, kind: 'link', value }) as CheckedField;

export const mediaField = (...value: CheckedFile[]): CheckedField => ({
  name: 'attachments',
  label: '附件',
  required: false,
  kind: 'media',
  value,
});

export const file = (given: Partial<CheckedFile> = {}): CheckedFile => ({
  name: '通知.docx',
  extension: '.docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 12_345,
  alternativeText: null,
  exists: true,
  ...given,
});

export const picture = (given: Partial<CheckedFile> = {}): CheckedFile =>
  file({ name: '现场.jpg', extension: '.jpg', mime: 'image/jpeg', ...given });

export const content = (...fields: CheckedField[]): CheckedContent => ({
  uid: 'api::news-item.news-item',
  locale: null,
  fields,
});

export const context = (given: Partial<CheckContext> = {}): CheckContext =>
  checkContext({ today: TODAY, ...given });

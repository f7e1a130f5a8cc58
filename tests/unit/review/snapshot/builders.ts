import type {
  ComponentItem,
  Field,
  Fields,
  MediaFile,
  RelationTarget,
  Snapshot,
} from '../../../../src/plugins/review/domain/snapshot/snapshot';

export const aSnapshot = (fields: Fields = {}): Snapshot => ({
  format: 1,
  subject: { uid: 'api::news-item.news-item', documentId: 'news', locale: null },
  fields,
});

export const aText = (value: string): Field => ({ kind: 'text', value, files: [] });

export const aBody = (value: string, files: Record<string, string | null> = {}): Field => ({
  kind: 'html',
  value,
  files: Object.entries(files).map(([path, sha256]) => ({ path, sha256 })),
});

export const aTarget = (
  documentId: string,
  uid = 'api::policy-document.policy-document',
): RelationTarget => ({ uid, documentId, locale: null });

export const aRelation = (...documentIds: string[]): Field => ({
  kind: 'relation',
  targets: documentIds.map((documentId) => aTarget(documentId)),
});

export const aFile = (overrides: Partial<MediaFile> = {}): MediaFile => ({
  name: '附件1.pdf',
  alternativeText: null,
  caption: null,
  url: '/uploads/fu_jian_1.pdf',
  sha256: 'a'.repeat(64),
  ...overrides,
});

export const someMedia = (...files: MediaFile[]): Field => ({ kind: 'media', files });

export const anItem = (fields: Fields, component = 'shared.contact'): ComponentItem => ({
  component,
  fields,
});

export const components = (...items: ComponentItem[]): Field => ({
  kind: 'component',
  repeatable: true,
  items,
});

export const component = (item: ComponentItem): Field => ({
  kind: 'component',
  repeatable: false,
  items: [item],
});

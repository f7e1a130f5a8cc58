import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';

/** The document service of a type with drafts, as far as the review uses it. */
type Versions = {
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
  unpublish(params: { documentId: string; locale?: string }): Promise<unknown>;
};

const versions = (strapi: Core.Strapi, uid: string): Versions =>
  strapi.documents(uid as UID.ContentType) as unknown as Versions;

const versionOf = ({ documentId, locale }: Subject) => ({
  documentId,
  ...(locale === null ? {} : { locale }),
});

export const publishDocument = async (strapi: Core.Strapi, subject: Subject): Promise<void> => {
  await versions(strapi, subject.uid).publish(versionOf(subject));
};

export const unpublishDocument = async (strapi: Core.Strapi, subject: Subject): Promise<void> => {
  await versions(strapi, subject.uid).unpublish(versionOf(subject));
};

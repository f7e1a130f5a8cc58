import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';

/** What Strapi knows of a person's rights in the panel. */
export type Ability = { can(action: string): boolean };

type Checker = {
  can: { update(): boolean };
  sanitizedQuery: { update(query: object): Promise<object> };
};

/** Whether a person may edit this draft in the content manager, by their role and its conditions. */
export const mayEdit = async (
  strapi: Core.Strapi,
  { subject: { uid, documentId, locale }, ability }: { subject: Subject; ability: Ability },
): Promise<boolean> => {
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid });
  if (!checker.can.update()) return false;
  const theirs = await checker.sanitizedQuery.update({});
  const found = await strapi.documents(uid as UID.ContentType).findOne({
    ...theirs,
    documentId,
    ...(locale === null ? {} : { locale }),
    status: 'draft',
    fields: ['documentId'],
  });
  return found !== null;
};

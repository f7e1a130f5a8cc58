import { useAuth } from '@strapi/strapi/admin';
import { ARTICLE_TYPES, type ArticleUid } from './article-types';

/** The article types on which the person's role has the content manager's `action`. */
export const usePermittedTypes = (action: 'create' | 'read' | 'publish'): ArticleUid[] => {
  const permissions = useAuth('Home', (state) => state.permissions);
  const subjects = new Set(
    permissions
      .filter((permission) => permission.action === `plugin::content-manager.explorer.${action}`)
      .map(({ subject }) => subject),
  );
  return ARTICLE_TYPES.map(({ uid }) => uid).filter((uid) => subjects.has(uid));
};

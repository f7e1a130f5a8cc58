import { Pencil, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ARTICLE_TYPES } from './article-types';

const onAnyArticle = (action: string) =>
  ARTICLE_TYPES.map(({ uid }) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
  }));

/** Strapi's own widgets are general statistics; the review's show what waits for the person. */
const isOurs = ({ pluginId }: { pluginId?: string }): boolean => pluginId === 'review';

/** The home page: the person's own work. */
export const registerHomeWidgets = (app: StrapiApp): void => {
  app.widgets.register((widgets) => [
    ...widgets.filter(isOurs),
    {
      id: 'write',
      icon: Pencil,
      title: { id: 'lantai.home.write.title', defaultMessage: 'Write' },
      component: async () => (await import('./WriteWidget')).WriteWidget,
      permissions: onAnyArticle('create'),
    },
    {
      id: 'my-items',
      icon: User,
      title: { id: 'lantai.home.mine.title', defaultMessage: 'My items' },
      component: async () => (await import('./MyItemsWidget')).MyItemsWidget,
    },
  ]);
};

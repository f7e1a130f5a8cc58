import { CheckCircle, Pencil, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ARTICLE_TYPES } from './article-types';

const onAnyArticle = (action: string) =>
  ARTICLE_TYPES.map(({ uid }) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
  }));

/** The home page: the person's own work, instead of Strapi's general statistics. */
export const registerHomeWidgets = (app: StrapiApp): void => {
  app.widgets.register(() => [
    {
      id: 'waiting-items',
      icon: CheckCircle,
      title: { id: 'lantai.home.waiting.title', defaultMessage: 'Waiting to be published' },
      component: async () => (await import('./WaitingItemsWidget')).WaitingItemsWidget,
      permissions: onAnyArticle('publish'),
    },
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

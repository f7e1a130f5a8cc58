import type { StrapiApp } from '@strapi/strapi/admin';
import { MENU_TITLES } from './labels';

type Link = { uid: string; title: string };
type Menu = { ctLinks: Link[]; models: unknown[] };

/** Puts the content types of the menu in the order of the work instead of the alphabet's. */
export const orderMenu = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook(
    'Admin/CM/pages/App/mutate-collection-types-links',
    ({ ctLinks, models }: Menu): Menu => ({
      models,
      ctLinks: ctLinks.map((link) => ({ ...link, title: MENU_TITLES[link.uid] ?? link.title })),
    }),
  );
};

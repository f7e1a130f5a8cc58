import type { StrapiApp } from '@strapi/strapi/admin';
import { brandDocumentTitle } from './brand/brand-document-title';
import { dismissAnnouncements } from './brand/dismiss-announcements';
import { hideAdvertisements } from './brand/hide-advertisements';
import logo from './brand/logo.svg';
import { darkTheme, lightTheme } from './brand/theme';
import { brandTranslations } from './brand/translations';
import { registerChoiceField } from './custom-fields/choice';
import { registerHomeWidgets } from './home/widgets';
import { labels } from './labels';
import { orderMenu } from './order-menu';
import lantaiEnglish from './translations/lantai.en.json';
import lantaiChinese from './translations/lantai.zh-Hans.json';
import supplement from './translations/zh-Hans.json';

const LANGUAGE_KEY = 'strapi-admin-language';

/** Before sign-in Strapi reads the language from here and would take English. */
if (!window.localStorage.getItem(LANGUAGE_KEY)) {
  window.localStorage.setItem(LANGUAGE_KEY, 'zh-Hans');
}

export default {
  config: {
    locales: ['zh-Hans'],
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    theme: { light: lightTheme, dark: darkTheme },
    translations: {
      'zh-Hans': {
        ...supplement,
        ...labels('zh-Hans'),
        ...lantaiChinese,
        ...brandTranslations['zh-Hans'],
      },
      en: { ...labels('en'), ...lantaiEnglish, ...brandTranslations.en },
    },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    dismissAnnouncements();
    registerChoiceField(app);
    registerHomeWidgets(app);
  },

  bootstrap(app: StrapiApp) {
    orderMenu(app);
    brandDocumentTitle('兰台');
    hideAdvertisements();
  },
};

import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CheckCircle, Clock, Pencil } from '@strapi/icons';
import { addStateColumn } from './actions/add-state-column';
import { guardSaving } from './actions/guard-saving';
import { replacePublishing } from './actions/replace-publishing';
import { EditGuard } from './panels/EditGuard';
import { ReviewPanel } from './panels/ReviewPanel';
import { inboxPath } from './paths';
import { PLUGIN_ID } from './plugin-id';
import { saveCarefully } from './saving/save-carefully';
import { message } from './use-text';

const withRight = (right: string) => [{ action: `plugin::${PLUGIN_ID}.${right}`, subject: null }];

const prefixed = (messages: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

const load = async (locale: string): Promise<Record<string, string>> => {
  try {
    const { default: messages } = await import(`./translations/${locale}.json`);
    return prefixed(messages);
  } catch {
    // A language of the panel this plugin does not speak: Strapi falls back to English.
    return {};
  }
};

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: inboxPath.slice(1),
      icon: CheckCircle,
      intlLabel: message('menu'),
      permissions: withRight('cases.read'),
      position: 1,
      Component: () => import('./pages/App'),
    });
    app.widgets.register([
      {
        id: 'inbox',
        pluginId: PLUGIN_ID,
        icon: CheckCircle,
        title: message('widget.todo'),
        component: async () => (await import('./components/inbox/InboxWidget')).InboxWidget,
        permissions: withRight('cases.decide'),
      },
      {
        id: 'overdue',
        pluginId: PLUGIN_ID,
        icon: Clock,
        title: message('widget.overdue'),
        component: async () => (await import('./components/inbox/OverdueWidget')).OverdueWidget,
        permissions: withRight('cases.decide'),
      },
      {
        id: 'revision',
        pluginId: PLUGIN_ID,
        icon: Pencil,
        title: message('widget.revise'),
        component: async () => (await import('./components/inbox/RevisionWidget')).RevisionWidget,
        permissions: withRight('cases.submit'),
      },
    ]);
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager');
    const { apis } = contentManager as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel((panels) => [...panels, ReviewPanel]);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'review-edit-guard',
      Component: EditGuard,
    });
    saveCarefully();
    guardSaving(apis);
    replacePublishing(apis);
    addStateColumn(app);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await load(locale) })));
  },
};

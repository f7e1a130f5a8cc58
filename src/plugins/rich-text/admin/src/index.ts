import type { StrapiApp } from '@strapi/strapi/admin';
import { Paragraph } from '@strapi/icons';
import type { ComponentType } from 'react';

import { PLUGIN_ID } from './plugin-id';
import type { MessageKey } from './use-text';

const message = (key: MessageKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: key });

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

// Strapi's type knows no props, but the Content Manager gives them.
const loadInput = async () => ({
  default: (await import('./components/HtmlInput')).HtmlInput as ComponentType,
});

export default {
  register(app: StrapiApp) {
    // Fetched ahead: until it is there, Strapi calls the field's type unsupported.
    void loadInput();
    app.customFields.register({
      name: 'html',
      pluginId: PLUGIN_ID,
      type: 'text',
      intlLabel: message('field.label'),
      intlDescription: message('field.description'),
      icon: Paragraph,
      components: {
        Input: loadInput,
      },
      options: {
        advanced: [
          {
            name: 'required',
            type: 'checkbox',
            intlLabel: message('field.required'),
            description: message('field.required.description'),
          },
        ],
      },
    });
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await load(locale) })));
  },
};

import { List } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ChoiceInput } from './ChoiceInput';

/** The panel's side of `global::choice` (src/custom-fields/choice.ts). */
export const registerChoiceField = (app: StrapiApp): void => {
  app.customFields.register({
    name: 'choice',
    type: 'enumeration' as never,
    icon: List,
    intlLabel: { id: 'lantai.choice.label', defaultMessage: 'Choice' },
    intlDescription: {
      id: 'lantai.choice.description',
      defaultMessage: 'One of a fixed list of words',
    },
    components: {
      Input: async () => ({ default: ChoiceInput as never }),
    },
  });
};

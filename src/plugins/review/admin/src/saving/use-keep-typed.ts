import { useForm } from '@strapi/strapi/admin';
import type { Item } from './item';
import { useFailedSave } from './use-failed-save';

/**
 * Leaves a form as it was when a save of it failed: Strapi would take what was typed for saved, and
 * neither let it be saved again nor warn when the page is left.
 */
export const useKeepTyped = (item: Item): void => {
  const resetForm = useForm('useKeepTyped', (form) => form.resetForm);
  const setValues = useForm('useKeepTyped', (form) => form.setValues);
  useFailedSave(item, ({ base, mine }) => {
    // Behind what Strapi still does with the answer.
    setTimeout(() => {
      resetForm(base);
      setValues(mine);
    });
  });
};

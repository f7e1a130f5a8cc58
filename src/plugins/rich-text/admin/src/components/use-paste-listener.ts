import { useNotification } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type { PasteListener } from '../editor/paste-props';
import { useText } from '../use-text';

/** Tells the author what a paste or a drop left out, and where to insert it from. */
export const usePasteListener = (): PasteListener => {
  const text = useText();
  const { toggleNotification } = useNotification();
  return useMemo(
    () => ({
      imagesDropped: (count) =>
        toggleNotification({ type: 'warning', message: text('paste.images-dropped', { count }) }),
      filesRefused: () =>
        toggleNotification({ type: 'warning', message: text('paste.files-refused') }),
    }),
    [text, toggleNotification],
  );
};

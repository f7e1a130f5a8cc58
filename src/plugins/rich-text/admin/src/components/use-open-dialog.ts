import { useNotification } from '@strapi/strapi/admin';
import type { Editor } from '@tiptap/core';
import { useCallback, useState } from 'react';

import { selectedPicture } from '../editor/pictures';
import { useText } from '../use-text';
import type { OpenDialog } from './EditorDialogs';
import { useHasMediaLibrary } from './MediaLibrary';
import type { InsertDialog } from './Toolbar';

/** Which dialog of the editor is open, and the ways to open and close one. */
export const useOpenDialog = () => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const hasLibrary = useHasMediaLibrary();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const openLink = useCallback(() => setDialog({ name: 'link' }), []);

  /** The picture button changes the picture that is selected, and otherwise inserts one. */
  const openPicture = (editor: Editor): void => {
    const picture = selectedPicture(editor);
    if (picture !== null) setDialog({ name: 'picture', picture, isNew: false });
    else if (hasLibrary) setDialog({ name: 'library' });
    else toggleNotification({ type: 'danger', message: text('image.library.missing') });
  };

  const openInsert = (editor: Editor, name: InsertDialog): void => {
    if (name === 'image') openPicture(editor);
    else setDialog({ name });
  };

  return { dialog, open: setDialog, openInsert, openLink, close };
};

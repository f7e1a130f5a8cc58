import type { Editor } from '@tiptap/core';
import { useState } from 'react';

import { useText } from '../use-text';
import { DialogField } from './DialogField';
import { EditorDialog } from './EditorDialog';

type Props = { editor: Editor; onClose: () => void };

/** Asks for the caption of the table the cursor is in (表题). */
export const CaptionDialog = ({ editor, onClose }: Props) => {
  const text = useText();
  const [caption, setCaption] = useState(() => String(editor.getAttributes('table').caption ?? ''));

  const confirm = (): void => {
    editor.chain().focus().updateAttributes('table', { caption: caption.trim() }).run();
    onClose();
  };

  return (
    <EditorDialog
      editor={editor}
      title={text('table.caption.title')}
      confirm="dialog.apply"
      onConfirm={confirm}
      onClose={onClose}
    >
      <DialogField
        name="rich-text-caption"
        label={text('table.dialog.caption')}
        hint={text('table.dialog.caption.hint')}
        value={caption}
        onChange={setCaption}
      />
    </EditorDialog>
  );
};

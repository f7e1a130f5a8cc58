import type { Editor } from '@tiptap/core';

import { changePicture, insertPicture, type Picture } from '../editor/pictures';
import { CaptionDialog } from './CaptionDialog';
import { LinkDialog } from './LinkDialog';
import { type MediaFile, MediaLibrary } from './MediaLibrary';
import { PictureDialog } from './PictureDialog';
import { TableDialog } from './TableDialog';

/** The dialog that is open, with what it is about. */
export type OpenDialog =
  | { name: 'link' | 'table' | 'caption' | 'library' }
  | { name: 'picture'; picture: Picture; isNew: boolean };

type Props = {
  editor: Editor;
  dialog: OpenDialog | null;
  onOpen: (dialog: OpenDialog) => void;
  onClose: () => void;
};

/** The media library fills in the file's name where nobody wrote a description. */
const describedBy = ({ alternativeText, name }: MediaFile): string =>
  alternativeText === null || alternativeText === undefined || alternativeText === name
    ? ''
    : alternativeText;

const pictureOf = (file: MediaFile): Picture => ({
  src: file.url,
  alt: describedBy(file),
  caption: file.caption === file.name ? '' : (file.caption ?? ''),
  width: file.width ?? null,
  height: file.height ?? null,
});

/** Shows the dialog that is open, outside the toolbar, so that its keys do not move the toolbar. */
export const EditorDialogs = ({ editor, dialog, onOpen, onClose }: Props) => {
  switch (dialog?.name) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'table':
      return <TableDialog editor={editor} onClose={onClose} />;
    case 'caption':
      return <CaptionDialog editor={editor} onClose={onClose} />;
    case 'picture':
      return (
        <PictureDialog
          editor={editor}
          picture={dialog.picture}
          isNew={dialog.isNew}
          onConfirm={(picture) =>
            dialog.isNew ? insertPicture(editor, picture) : changePicture(editor, picture)
          }
          onClose={onClose}
        />
      );
    case 'library':
      return (
        <MediaLibrary
          allowedTypes={['images']}
          onClose={onClose}
          onChoose={(file) => onOpen({ name: 'picture', picture: pictureOf(file), isNew: true })}
        />
      );
    default:
      return null;
  }
};

import { Checkbox } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { styled } from 'styled-components';

import { mediaUrl } from '../editor/media-url';
import type { Picture } from '../editor/pictures';
import { useText } from '../use-text';
import { DialogField } from './DialogField';
import { EditorDialog } from './EditorDialog';

const Preview = styled.img`
  align-self: center;
  max-width: 100%;
  max-height: 24rem;
  object-fit: contain;
`;

type Props = {
  editor: Editor;
  picture: Picture;
  isNew: boolean;
  onConfirm: (picture: Picture) => void;
  onClose: () => void;
};

/** Asks what a picture shows, which people who cannot see it need, and for its caption (图注). */
export const PictureDialog = ({ editor, picture, isNew, onConfirm, onClose }: Props) => {
  const text = useText();
  const [alt, setAlt] = useState(picture.alt);
  const [caption, setCaption] = useState(picture.caption);
  const [isDecorative, setDecorative] = useState(!isNew && picture.alt === '');
  const [isMissing, setMissing] = useState(false);

  const confirm = (): void => {
    if (!isDecorative && alt.trim() === '') return setMissing(true);
    onConfirm({ ...picture, alt: isDecorative ? '' : alt.trim(), caption: caption.trim() });
    onClose();
  };

  return (
    <EditorDialog
      editor={editor}
      title={text('image.dialog.title')}
      confirm={isNew ? 'dialog.insert' : 'dialog.apply'}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Preview src={mediaUrl(picture.src)} alt="" />
      <DialogField
        name="rich-text-image-alt"
        label={text('image.dialog.alt')}
        hint={text('image.dialog.alt.hint')}
        error={
          isMissing && !isDecorative && alt.trim() === ''
            ? text('image.dialog.alt.missing')
            : undefined
        }
        required={!isDecorative}
        disabled={isDecorative}
        value={isDecorative ? '' : alt}
        onChange={setAlt}
      />
      <Checkbox
        checked={isDecorative}
        onCheckedChange={(checked) => setDecorative(checked === true)}
      >
        {text('image.dialog.decorative')}
      </Checkbox>
      <DialogField
        name="rich-text-image-caption"
        label={text('image.dialog.caption')}
        hint={text('image.dialog.caption.hint')}
        value={caption}
        onChange={setCaption}
      />
    </EditorDialog>
  );
};

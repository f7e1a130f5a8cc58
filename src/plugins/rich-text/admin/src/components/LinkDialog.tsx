import { Button, Checkbox } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';

import { linkAddress } from '../editor/link-address';
import { applyLink, type BodyLink, linkAtCursor, needsText } from '../editor/links';
import { useText } from '../use-text';
import { DialogField } from './DialogField';
import { EditorDialog } from './EditorDialog';
import { type MediaFile, MediaLibrary, useHasMediaLibrary } from './MediaLibrary';

type Props = { editor: Editor; onClose: () => void };

/** Asks where a link leads: an address, or a file of the media library. */
export const LinkDialog = ({ editor, onClose }: Props) => {
  const text = useText();
  const hasLibrary = useHasMediaLibrary();
  const [link, setLink] = useState<BodyLink>(() => linkAtCursor(editor));
  const [isRefused, setRefused] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const change = (part: Partial<BodyLink>): void => setLink((before) => ({ ...before, ...part }));

  const confirm = (): void => {
    const href = linkAddress(link.href);
    if (href === null) return setRefused(true);
    applyLink(editor, { ...link, href });
    onClose();
  };

  const remove = (): void => {
    editor.chain().focus().unsetLink().run();
    onClose();
  };

  const choose = ({ url, name }: MediaFile): void => {
    change({ href: url, text: link.text === '' ? name : link.text });
    setRefused(false);
    setChoosing(false);
  };

  if (isChoosing) {
    return (
      <MediaLibrary
        allowedTypes={['files', 'images', 'videos', 'audios']}
        onClose={() => setChoosing(false)}
        onChoose={choose}
      />
    );
  }

  return (
    <EditorDialog
      editor={editor}
      title={text('link.dialog.title')}
      confirm="dialog.apply"
      extraAction={
        editor.isActive('link') && (
          <Button variant="danger-light" onClick={remove}>
            {text('link.dialog.remove')}
          </Button>
        )
      }
      onConfirm={confirm}
      onClose={onClose}
    >
      <DialogField
        name="rich-text-link-href"
        label={text('link.dialog.href')}
        hint={text('link.dialog.href.hint')}
        error={isRefused ? text('link.dialog.href.invalid') : undefined}
        required
        value={link.href}
        onChange={(href) => change({ href })}
      />
      {hasLibrary && (
        <Button variant="tertiary" startIcon={<Paperclip />} onClick={() => setChoosing(true)}>
          {text('link.dialog.attachment')}
        </Button>
      )}
      {needsText(editor) && (
        <DialogField
          name="rich-text-link-text"
          label={text('link.dialog.text')}
          value={link.text}
          onChange={(words) => change({ text: words })}
        />
      )}
      <DialogField
        name="rich-text-link-title"
        label={text('link.dialog.title-attribute')}
        value={link.title}
        onChange={(title) => change({ title })}
      />
      <Checkbox
        checked={link.newWindow}
        onCheckedChange={(checked) => change({ newWindow: checked === true })}
      >
        {text('link.dialog.new-window')}
      </Checkbox>
    </EditorDialog>
  );
};

import { Button, Flex, Modal } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import type { KeyboardEvent, ReactNode } from 'react';

import { type MessageKey, useText } from '../use-text';

type Props = {
  editor: Editor;
  title: string;
  confirm: MessageKey;
  /** A button beside "cancel", for what undoes the thing the dialog is about. */
  extraAction?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The design system would focus the button that closes the dialog, as the first in it. */
const focusFirstInput = (event: Event): void => {
  const input = event.target instanceof HTMLElement ? event.target.querySelector('input') : null;
  if (input === null) return;
  event.preventDefault();
  input.focus();
};

/**
 * The frame of the editor's dialogs. No `form`: React would carry its submit event through the
 * portal to the entry's form and save the entry. Closing gives the focus back to the text.
 */
export const EditorDialog = ({
  editor,
  title,
  confirm,
  extraAction,
  onConfirm,
  onClose,
  children,
}: Props) => {
  const text = useText();

  const confirmOnEnter = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isTyping) return;
    event.preventDefault();
    onConfirm();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onKeyDown={confirmOnEnter}
        onOpenAutoFocus={focusFirstInput}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          // At once, not in the next frame: what is typed now belongs to the text.
          editor.view.focus();
        }}
      >
        <Modal.Header closeLabel={text('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {text('dialog.cancel')}
            </Button>
            {extraAction}
          </Flex>
          <Button onClick={onConfirm}>{text(confirm)}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

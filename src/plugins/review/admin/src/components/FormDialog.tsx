import { Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';
import { useText } from '../use-text';
import { useReturnFocus } from './use-return-focus';

type FormDialogProps = {
  title: string;
  /** On the button that sends what was filled in. */
  action: string;
  isComplete: boolean;
  isSending: boolean;
  /** Whether what is sent is not easily undone. */
  isDangerous?: boolean;
  onSend: () => Promise<void>;
  onClose: () => void;
  /** Stands beside the button that sends. */
  other?: ReactNode;
  children: ReactNode;
};

/** A dialog with a form, which Enter sends. It is open as long as it is rendered. */
export const FormDialog = ({
  title,
  action,
  isComplete,
  isSending,
  isDangerous = false,
  onSend,
  onClose,
  other,
  children,
}: FormDialogProps) => {
  const text = useText();
  const returnFocus = useReturnFocus();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    // A dialog is rendered elsewhere, but its events go to the page's forms too.
    event.stopPropagation();
    if (isComplete && !isSending) await onSend();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal.Content onCloseAutoFocus={returnFocus} aria-describedby={undefined}>
        <form onSubmit={send} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel={text('close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('cancel')}
            </Button>
            <Flex gap={2} wrap="wrap">
              {other}
              <Button
                type="submit"
                variant={isDangerous ? 'danger' : 'default'}
                disabled={!isComplete}
                loading={isSending}
              >
                {action}
              </Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

import { Button, Dialog } from '@strapi/design-system';
import { useRef } from 'react';
import { useText } from '../use-text';
import { focusMain } from './focus-main';
import { useReturnFocus } from './use-return-focus';

type ConfirmDialogProps = {
  title: string;
  /** What would be done, and what that means. */
  children: string;
  action: string;
  /** Whether something is lost by it. */
  isDangerous?: boolean;
  isSending: boolean;
  /** Gives whether it was done; what was asked about is gone then. */
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
};

/** Asks before something that is not easily undone. It is open as long as it is rendered. */
export const ConfirmDialog = ({
  title,
  children,
  action,
  isDangerous = true,
  isSending,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => {
  const text = useText();
  const returnFocus = useReturnFocus();
  const isGone = useRef(false);

  const confirm = async () => {
    isGone.current = await onConfirm();
    onClose();
  };
  const leave = (event: Event) => {
    if (!isGone.current) {
      returnFocus(event);
      return;
    }
    event.preventDefault();
    focusMain();
  };

  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Content onCloseAutoFocus={leave}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="center">{children}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            variant={isDangerous ? 'danger' : 'default'}
            fullWidth
            loading={isSending}
            onClick={confirm}
          >
            {action}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

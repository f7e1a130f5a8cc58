import { Button, Dialog } from '@strapi/design-system';
import { useText } from '../use-text';
import { useReturnFocus } from './use-return-focus';

type ConfirmDialogProps = {
  title: string;
  /** What would be done, and what that means. */
  children: string;
  action: string;
  isSending: boolean;
  onConfirm: () => Promise<void>;
  onClose: () => void;
};

/** Asks before something that is not easily undone. It is open as long as it is rendered. */
export const ConfirmDialog = ({
  title,
  children,
  action,
  isSending,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => {
  const text = useText();
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Content onCloseAutoFocus={returnFocus}>
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
          <Button variant="danger" fullWidth loading={isSending} onClick={onConfirm}>
            {action}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

import { Button, Flex, Modal } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useText } from '../use-text';

type AskDialogProps = {
  /** On the button that opens it, and its title. */
  label: string;
  children: ReactNode;
  /** Sends what was filled in; true when it was accepted, and the dialog closes. */
  onSend: () => Promise<boolean>;
  isSending: boolean;
  isComplete: boolean;
};

/** A dialog for what is asked rarely and with care: a withdrawal, an emergency. */
export const AskDialog = ({ label, children, onSend, isSending, isComplete }: AskDialogProps) => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const send = async () => {
    if (await onSend()) setIsOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="danger-light" fullWidth>
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('cancel')}</Button>
          </Modal.Close>
          <Button variant="danger" disabled={!isComplete} loading={isSending} onClick={send}>
            {label}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

import { Button } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { FormDialog } from './FormDialog';

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
export const AskDialog = ({ label, children, onSend, ...sending }: AskDialogProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const send = async () => {
    if (await onSend()) setIsOpen(false);
  };
  return (
    <>
      <Button variant="danger-light" fullWidth onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <FormDialog
          title={label}
          action={label}
          isDangerous
          onSend={send}
          onClose={() => setIsOpen(false)}
          {...sending}
        >
          {children}
        </FormDialog>
      )}
    </>
  );
};

import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useRetirePolicyMutation } from '../../api/policy-api';
import type { PolicyView } from '../../api/policy-replies';
import type { Refusal } from '../../policies/form-problems';
import { useText } from '../../use-text';
import { useReport } from '../use-report';

type RetireDialogProps = { policy: PolicyView };

/** Takes a policy out of force, after saying what that means; a refusal of the server is shown. */
export const RetireDialog = ({ policy: { key, name, version } }: RetireDialogProps) => {
  const text = useText();
  const { succeeded } = useReport();
  const [isOpen, setIsOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [retire, { isLoading }] = useRetirePolicyMutation();

  const open = (next: boolean) => {
    setIsOpen(next);
    setRefusal(null);
  };
  const send = async () => {
    const reply = await retire({ key, version });
    if ('error' in reply) {
      setRefusal((reply.error as Refusal).message ?? text('failed'));
      return;
    }
    setIsOpen(false);
    succeeded(text('policy.retired', { name }));
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={open}>
      <Dialog.Trigger>
        <Button variant="danger-light" aria-label={text('policy.retire.of', { name })}>
          {text('policy.retire')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('policy.retire.title', { name })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Dialog.Description>{text('policy.retire.hint')}</Dialog.Description>
            {refusal && (
              <Typography role="alert" fontWeight="bold" textColor="danger600">
                {refusal}
              </Typography>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" size="L" fullWidth>
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            variant="danger"
            size="L"
            fullWidth
            disabled={refusal !== null}
            loading={isLoading}
            onClick={send}
          >
            {text('policy.retire')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

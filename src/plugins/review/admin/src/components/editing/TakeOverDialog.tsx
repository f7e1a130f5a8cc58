import { Button, Dialog, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useOpenItemMutation, useTakeOverItemMutation } from '../../api/lease-api';
import type { DeskView } from '../../api/lease-replies';
import { setDesk } from '../../leases/desk-store';
import type { Item } from '../../saving/item';
import { useText } from '../../use-text';
import { useReport } from '../use-report';

type TakeOverDialogProps = { item: Item; holder: NonNullable<DeskView['holder']> };

/** Asks before somebody goes on in another's place. */
export const TakeOverDialog = ({ item, holder }: TakeOverDialogProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [isOpen, setIsOpen] = useState(false);
  const [takeOver, { isLoading }] = useTakeOverItemMutation();
  const [lookAgain] = useOpenItemMutation();

  const send = async () => {
    const reply = await takeOver({ ...item, fromId: holder.id });
    setIsOpen(false);
    if ('error' in reply) {
      failed(reply.error);
      const now = await lookAgain({ ...item, intent: 'look' });
      if ('data' in now) setDesk(item, now.data);
      return;
    }
    setDesk(item, reply.data);
    succeeded(text('desk.done'));
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="secondary" fullWidth>
          {text('desk.takeOver')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('desk.takeOver')}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>
            <Typography>{text('desk.takeOver.asked', { name: holder.name })}</Typography>
          </Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isLoading} onClick={send}>
            {text('desk.takeOver')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

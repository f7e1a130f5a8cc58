import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useOpenItemMutation, useTakeOverItemMutation } from '../../api/lease-api';
import type { DeskView } from '../../api/lease-replies';
import { setDesk } from '../../leases/desk-store';
import type { Item } from '../../saving/item';
import { useText } from '../../use-text';
import { ConfirmDialog } from '../ConfirmDialog';
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
    if ('error' in reply) {
      failed(reply.error);
      const now = await lookAgain({ ...item, intent: 'look' });
      if ('data' in now) setDesk(item, now.data);
      return false;
    }
    setDesk(item, reply.data);
    succeeded(text('desk.done'));
    return true;
  };

  return (
    <>
      <Button variant="secondary" fullWidth onClick={() => setIsOpen(true)}>
        {text('desk.takeOver')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={text('desk.takeOver')}
          action={text('desk.takeOver')}
          isDangerous={false}
          isSending={isLoading}
          onConfirm={send}
          onClose={() => setIsOpen(false)}
        >
          {text('desk.takeOver.asked', { name: holder.name })}
        </ConfirmDialog>
      )}
    </>
  );
};

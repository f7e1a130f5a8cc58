import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { Intent } from '../../../domain/leases/attend';
import { useLeaveItemMutation, useOpenItemMutation } from '../api/lease-api';
import type { Item } from '../saving/item';
import { setDesk } from './desk-store';

/** Well within the two minutes after which nobody counts as present. */
const BEAT = 30_000;

/**
 * Says to the server every half minute, while the page is seen, that the person has the item open,
 * and at once when they begin to write or have saved; what it answers is in the desk store.
 */
export const useSitAtDesk = ({ uid, documentId }: Item): void => {
  const modified = useForm('useSitAtDesk', (form) => form.modified);
  const [open] = useOpenItemMutation();
  const [leave] = useLeaveItemMutation();
  const intent = useRef<Intent>('look');
  const beats = useRef(0);

  useEffect(() => {
    const item = { uid, documentId };
    const sayPresent = async () => {
      if (document.visibilityState !== 'visible') return;
      beats.current += 1;
      const beat = beats.current;
      const reply = await open({ ...item, intent: intent.current });
      // Answers may come in another order, and after the person has left.
      if (beat !== beats.current) return;
      // Said once: a second tab may be writing by the next time.
      if (intent.current === 'done') intent.current = 'look';
      setDesk(item, 'data' in reply ? reply.data : null);
    };
    const beatNow = () => void sayPresent();
    if (modified) intent.current = 'write';
    else if (intent.current === 'write') intent.current = 'done';
    beatNow();
    const timer = setInterval(beatNow, BEAT);
    document.addEventListener('visibilitychange', beatNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beatNow);
    };
  }, [uid, documentId, modified, open]);

  useEffect(() => {
    const item = { uid, documentId };
    return () => {
      beats.current += 1;
      setDesk(item, null);
      void leave(item);
    };
  }, [uid, documentId, leave]);
};

import { useAuth, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Item, Values } from './item';
import { dropKeptForm, keepForm, keptForm, type KeptForm } from './kept-forms';
import { onSave } from './save-events';
import { seenVersion, setSeenVersion } from './seen-versions';

/** How long after the last key what was typed is kept. */
const PAUSE = 1500;

/**
 * Keeps what is typed into an item's form on this computer until it is saved, and offers what an
 * earlier sitting left: a closed browser, a session that ended.
 */
export const useKeptForm = (item: Item) => {
  const { uid, documentId } = item;
  const userId = useAuth('useKeptForm', ({ user }) => user?.id) ?? '';
  const values = useForm('useKeptForm', (form) => form.values) as Values;
  const modified = useForm('useKeptForm', (form) => form.modified);
  const setValues = useForm('useKeptForm', (form) => form.setValues);
  // A form that has changes holds them itself: the panel around it was only arranged anew.
  const [offered, setOffered] = useState<KeptForm | null>(() =>
    modified ? null : keptForm({ uid, documentId, userId }, new Date().toISOString()),
  );
  const isUndecided = offered !== null;

  useEffect(() => {
    if (!modified || isUndecided) return;
    const timer = setTimeout(() => {
      const version = seenVersion({ uid, documentId }) ?? '';
      keepForm({ uid, documentId, userId }, { at: new Date().toISOString(), version, values });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [uid, documentId, userId, modified, values, isUndecided]);

  const forget = useCallback(() => {
    dropKeptForm({ uid, documentId, userId });
    setOffered(null);
  }, [uid, documentId, userId]);

  useEffect(
    () =>
      onSave({ uid, documentId }, ({ kind }) => {
        if (kind === 'done') forget();
      }),
    [uid, documentId, forget],
  );

  const restore = () => {
    if (!offered) return;
    setSeenVersion(item, offered.version);
    setValues(offered.values);
    setOffered(null);
  };

  return { offered, restore, forget };
};

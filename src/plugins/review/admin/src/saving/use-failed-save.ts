import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { Item, Values } from './item';
import { onSave, type SaveError } from './save-events';

/** A save that did not succeed, with what the form held when it was tried. */
export type FailedSave = {
  /** What was sent. */
  values: Values;
  error: SaveError;
  /** What the form was filled from. */
  base: Values;
  mine: Values;
};

/** Calls `onFailed` when a save of the item fails, but for what the form itself shows at its fields. */
export const useFailedSave = (item: Item, onFailed: (failed: FailedSave) => void): void => {
  const { uid, documentId } = item;
  const getValues = useForm('useFailedSave', (form) => form.getValues) as () => Values;
  const initialValues = useForm('useFailedSave', (form) => form.initialValues) as Values;
  const latest = useRef({ initialValues, onFailed });
  useEffect(() => {
    latest.current = { initialValues, onFailed };
  });

  useEffect(() => {
    let held: Pick<FailedSave, 'base' | 'mine'> = { base: {}, mine: {} };
    return onSave({ uid, documentId }, (event) => {
      if (event.kind === 'started') {
        // Strapi's attempt counts as stored while it lasts, so this must be known before.
        held = { base: latest.current.initialValues, mine: getValues() };
      } else if (event.kind === 'failed' && event.error.name !== 'ValidationError') {
        latest.current.onFailed({ ...event, ...held });
      }
    });
  }, [uid, documentId, getValues]);
};

import { useEffect, useReducer } from 'react';
import { useLocation } from 'react-router-dom';
import { newKey } from '../components/new-key';
import { PLUGIN_ID } from '../plugin-id';
import { newBatch, nextBatch, type Batch } from './batch';

/** A batch as it stands in this tab; it is the same again after a reload. */
export const useBatch = (ids: readonly number[]) => {
  const { key } = useLocation();
  // Of a visit to the page, so that the same cases can be opened afresh.
  const place = `${PLUGIN_ID}.batch.${key}.${ids.join()}`;
  const [batch, tell] = useReducer(
    nextBatch,
    undefined,
    () => storedBatch(place) ?? newBatch({ key: newKey(), ids }),
  );
  useEffect(() => sessionStorage.setItem(place, JSON.stringify(batch)), [place, batch]);
  return { batch, tell };
};

const storedBatch = (place: string): Batch | null => {
  const stored = sessionStorage.getItem(place);
  return stored === null ? null : (JSON.parse(stored) as Batch);
};

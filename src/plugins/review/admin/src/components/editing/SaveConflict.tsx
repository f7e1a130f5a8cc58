import { useState } from 'react';
import { useStoredDraftQuery } from '../../api/draft-api';
import type { Item } from '../../saving/item';
import { useFailedSave, type FailedSave } from '../../saving/use-failed-save';
import { SaveConflictDialog } from './SaveConflictDialog';

const CODE = 'savedMeanwhile';

/** Opens when a save was refused because somebody had saved the item meanwhile. */
export const SaveConflict = ({ item }: { item: Item }) => {
  const [failed, setFailed] = useState<FailedSave | null>(null);
  const { data: theirs } = useStoredDraftQuery(item, {
    skip: failed === null,
    refetchOnMountOrArgChange: true,
  });
  useFailedSave(item, (failure) => {
    if (failure.error.details?.code === CODE) setFailed(failure);
  });
  if (!failed || !theirs) return null;
  return (
    <SaveConflictDialog
      item={item}
      failed={failed}
      theirs={theirs}
      onClose={() => setFailed(null)}
    />
  );
};

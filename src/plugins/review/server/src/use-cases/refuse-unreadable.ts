import type { Snapshot } from '../../../domain/snapshot/snapshot';
import { unreadableFiles } from '../../../domain/snapshot/walk';
import { Refused } from './refused';

/** Nobody can sign a file whose bytes cannot be read. Refusal: `filesUnreadable`, with their names. */
export const refuseUnreadable = (snapshot: Snapshot): void => {
  const files = [...new Set(unreadableFiles(snapshot).map(({ file }) => file))];
  if (files.length > 0)
    throw new Refused({ code: 'filesUnreadable', values: { files: files.join('、') } });
};

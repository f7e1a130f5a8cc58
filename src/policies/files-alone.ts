import { refusal } from '../access/refusals';
import type { RequestState } from '../access/actor';

/** Populates that lead from a file to the items it stands in, or from a folder to its files. */
const LEADING_ON = /\b(related|files)\b|^"\*"$/u;

type PolicyContext = { request: { query: Record<string, unknown> }; state: RequestState };

/**
 * The media library narrows what it lists to the person's unit, but not what it is asked to
 * populate. The panel itself populates nothing but the tree of folders.
 */
export default ({ request: { query }, state }: PolicyContext): boolean => {
  const { user } = state;
  if (user && LEADING_ON.test(JSON.stringify(query.populate ?? ''))) {
    throw refusal('filesAlone', { kind: 'person', user, ability: null });
  }
  return true;
};

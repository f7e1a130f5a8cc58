import type { Core } from '@strapi/strapi';
import { refusalError } from '../refusal-error';
import { seenVersion } from '../store/current-requester';
import { lastSaves } from '../store/last-saves';
import type { DocumentCall } from '../store/write-hooks';
import { isMeant } from './meant-locales';

/**
 * Refuses a save that was made from an older version of the draft than the one there is, with who
 * saved that and when. Runs while the item is held. Requests that do not say what they were made
 * from, as programs' do, pass.
 */
export const refuseStaleSave = async (
  strapi: Core.Strapi,
  { uid, action, params: { documentId, locale } }: DocumentCall,
): Promise<void> => {
  if (action !== 'update' || !documentId) return;
  const seen = seenVersion(strapi, { uid, documentId });
  if (seen === null) return;
  const drafts = (await lastSaves(strapi, { uid, documentId })).filter(({ subject }) =>
    isMeant(subject, locale),
  );
  const [present] = drafts;
  if (!present || drafts.some(({ at }) => Date.parse(at) === Date.parse(seen))) return;
  throw refusalError(
    strapi,
    { code: 'savedMeanwhile' },
    { conflict: { by: present.by?.name ?? null, at: present.at } },
  );
};

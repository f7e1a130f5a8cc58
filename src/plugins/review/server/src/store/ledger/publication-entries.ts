import type { Core } from '@strapi/strapi';
import type { LedgerEvent } from '../../../../domain/ledger/ledger-events';
import type { Subject } from '../../../../domain/subject';
import type { Publication } from '../publications';
import type { LedgerRow } from './ledger-rows';
import { LEDGER_TABLE, tableQuery } from './tables';

const EVENTS: readonly LedgerEvent[] = ['published', 'corrected'];

/** Whether the ledger says that this round of this case made the subject public with this digest. */
export const hasPublicationEntry = async (
  strapi: Core.Strapi,
  { subject, caseId, round, digest }: Publication & { subject: Subject },
): Promise<boolean> => {
  const rows = await tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE })
    .select('id')
    .where({
      subject_document_id: subject.documentId,
      subject_uid: subject.uid,
      subject_locale: subject.locale,
      case_id: caseId,
      round,
      digest,
    })
    .whereIn('event', [...EVENTS])
    .limit(1);
  return rows.length > 0;
};

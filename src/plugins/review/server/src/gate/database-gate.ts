import type { Core } from '@strapi/strapi';
import { refusalError } from '../refusal-error';
import { reviewConfig } from '../store/dependencies';
import { publicDocumentIds } from '../store/public-rows';
import { beforeRowWrites, type RowWrite } from '../store/write-hooks';
import { isPermitted } from './permit';

type Row = Record<string, unknown>;

/**
 * The second door, for code that passes the document service by: `strapi.db.query` neither writes a
 * public row nor changes or deletes one without a permit. Raw SQL and `strapi import` pass this by
 * too; the check of what is public finds what they did.
 */
export const registerDatabaseGate = ({ strapi }: { strapi: Core.Strapi }): void => {
  const refusePublicData = ({ model, params }: RowWrite, isPublic: (row: Row) => boolean): void => {
    const rows = Array.isArray(params.data) ? params.data : [params.data ?? {}];
    for (const row of rows) {
      const { documentId } = row;
      if (isPublic(row) && !isPermitted({ uid: model.uid, documentId: String(documentId) })) {
        throw refusalError(strapi, { code: 'publishOutsideReview' });
      }
    }
  };
  const refusePublicRows = async ({ model: { uid }, params }: RowWrite): Promise<void> => {
    const touched = await publicDocumentIds(strapi, { uid, where: params.where ?? {} });
    if (touched.some((documentId) => !isPermitted({ uid, documentId }))) {
      throw refusalError(strapi, { code: 'withdrawOutsideReview' });
    }
  };
  beforeRowWrites(strapi, {
    uids: reviewConfig(strapi).governs,
    gates: {
      // Strapi dates a new row that says nothing of it: that one is public.
      create: (write) => refusePublicData(write, ({ publishedAt }) => publishedAt !== null),
      change: async (write) => {
        refusePublicData(write, ({ publishedAt }) => Boolean(publishedAt));
        await refusePublicRows(write);
      },
      remove: refusePublicRows,
    },
  });
};

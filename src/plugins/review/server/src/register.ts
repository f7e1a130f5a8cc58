import type { Core } from '@strapi/strapi';
import { answerGone } from './answer-gone';
import { systemClock } from './clock';
import { registerBulkDeletionGate } from './gate/bulk-deletion-gate';
import { registerDocumentGate } from './gate/document-gate';
import { bytesAsSent } from './csv/bytes-as-sent';
import { RIGHTS } from './rights';

/**
 * Rights are registered before the panel starts; it drops permissions it does not know by then. The
 * gate stands before every other middleware of documents, so that it also sees what those do after
 * a write: Strapi's own copies fields to the item's other locales.
 */
export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  registerDocumentGate({ strapi, clock: systemClock });
  registerBulkDeletionGate({ strapi });
  type Middleware = Parameters<typeof strapi.server.use>[0];
  strapi.server.use(answerGone({ strapi }) as Middleware);
  strapi.server.use(bytesAsSent(['/review/terms/import']) as Middleware);
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      RIGHTS.map((right) => ({ ...right, section: 'plugins', pluginName: 'review' })),
    );
};

import type { Core } from '@strapi/strapi';
import { closePluginRoutes } from './access/close-plugin-routes';
import { narrowHomepageCounts } from './access/own-counts';
import { registerOwnUnitConditions } from './access/own-unit';
import { registerPublishedOnly } from './access/published-only';
import { registerRelationGate } from './access/relation-gate';
import { registerUnitGate } from './access/unit-gate';
import { fillWithDemoData } from './bootstrap/fill-with-demo-data';
import { giveReviewRights } from './bootstrap/give-review-rights';
import { hideMarketplace } from './bootstrap/hide-marketplace';
import { namePermissionsInChinese } from './bootstrap/name-permissions-in-chinese';
import { openPublicReading } from './bootstrap/open-public-reading';
import { requireSecrets } from './bootstrap/require-secrets';
import { seedRoles } from './bootstrap/seed-roles';
import { systemClock } from './clock';
import { registerContentGate } from './content/content-gate';
import { registerChoiceField } from './custom-fields/choice';
import { ensureIndexes } from './database/ensure-indexes';
import { installUploadChecks } from './uploads/install-upload-checks';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    requireSecrets({ strapi, environment: process.env });
    registerChoiceField({ strapi });
    installUploadChecks({ strapi });
    closePluginRoutes({ strapi });
    narrowHomepageCounts({ strapi });
    await registerOwnUnitConditions({ strapi });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    registerPublishedOnly({ strapi });
    registerUnitGate({ strapi });
    registerRelationGate({ strapi });
    registerContentGate({ strapi, clock: systemClock });
    namePermissionsInChinese({ strapi });
    await hideMarketplace({ strapi });
    await ensureIndexes({ strapi });
    await seedRoles({ strapi });
    await giveReviewRights({ strapi });
    await openPublicReading({ strapi });
    await fillWithDemoData({ strapi, clock: systemClock });
  },
};

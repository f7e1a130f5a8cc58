import type { Core } from '@strapi/strapi';
import { systemClock } from './clock';
import { registerDatabaseGate } from './gate/database-gate';
import { registerFileGate } from './gate/file-gate';
import { scheduleJobs } from './jobs';
import { installLedger } from './store/ledger/install-ledger';
import { putDefaultPoliciesInForce } from './use-cases/put-default-policies-in-force';
import { recordRestoredGuards } from './use-cases/record-restored-guards';
import { reportDrift } from './use-cases/report-drift';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const dependencies = { strapi, clock: systemClock };
  const restored = await installLedger({ strapi });
  await recordRestoredGuards(dependencies, restored);
  await putDefaultPoliciesInForce(dependencies);
  registerDatabaseGate(dependencies);
  registerFileGate(dependencies);
  await reportDrift(dependencies);
  scheduleJobs(dependencies);
};

import type { Core } from '@strapi/strapi';
import { systemClock } from './clock';
import { checkDriftOnceListening } from './drift-at-boot';
import { registerDatabaseGate } from './gate/database-gate';
import { registerFileGate } from './gate/file-gate';
import { scheduleJobs } from './jobs';
import { fillWhereCasesStand } from './store/fill-where-cases-stand';
import { installLedger } from './store/ledger/install-ledger';
import { putDefaultPoliciesInForce } from './use-cases/put-default-policies-in-force';
import { recordRestoredGuards } from './use-cases/record-restored-guards';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const dependencies = { strapi, clock: systemClock };
  const restored = await installLedger({ strapi });
  await recordRestoredGuards(dependencies, restored);
  await putDefaultPoliciesInForce(dependencies);
  await fillWhereCasesStand(strapi);
  registerDatabaseGate(dependencies);
  registerFileGate(dependencies);
  checkDriftOnceListening(dependencies);
  scheduleJobs(dependencies);
};

import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { defaultConfig, validateConfig } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { stopDriftCheck } from './drift-at-boot';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';
import { casesService } from './services/cases';
import { ledgerService } from './services/ledger';
import { preChecks } from './store/pre-checks';
import { noticesService } from './services/notices';
import { scheduleService } from './services/schedule';
import { findDrift } from './use-cases/find-drift';

export default {
  register,
  bootstrap,
  destroy: stopDriftCheck,
  config: { default: defaultConfig, validator: validateConfig },
  contentTypes,
  controllers,
  policies,
  routes,
  services: {
    cases: casesService,
    ledger: ledgerService(findDrift),
    notices: noticesService,
    'pre-checks': ({ strapi }: { strapi: Core.Strapi }) => preChecks(strapi),
    schedule: scheduleService,
  },
};

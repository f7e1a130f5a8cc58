import { bootstrap } from './bootstrap';
import { defaultConfig, validateConfig } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { register } from './register';
import { routes } from './routes';
import { ledgerService } from './services/ledger';
import { noticesService } from './services/notices';
import { scheduleService } from './services/schedule';
import { findDrift } from './use-cases/find-drift';

export default {
  register,
  bootstrap,
  config: { default: defaultConfig, validator: validateConfig },
  contentTypes,
  controllers,
  routes,
  services: {
    ledger: ledgerService(findDrift),
    notices: noticesService,
    schedule: scheduleService,
  },
};

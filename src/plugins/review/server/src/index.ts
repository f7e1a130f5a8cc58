import { bootstrap } from './bootstrap';
import { defaultConfig, validateConfig } from './config';
import actionKey from './content-types/action-key';
import calendarDay from './content-types/calendar-day';
import reviewCase from './content-types/case';
import delegation from './content-types/delegation';
import edit from './content-types/edit';
import ledgerEntry from './content-types/ledger-entry';
import ledgerHead from './content-types/ledger-head';
import notice from './content-types/notice';
import policy from './content-types/policy';
import publication from './content-types/publication';
import round from './content-types/round';
import term from './content-types/term';
import withdrawal from './content-types/withdrawal';
import { caseController } from './controllers/case';
import { register } from './register';
import { adminRoutes } from './routes/admin';
import { ledgerService } from './services/ledger';
import { scheduleService } from './services/schedule';
import { findDrift } from './use-cases/find-drift';

export default {
  register,
  bootstrap,
  config: { default: defaultConfig, validator: validateConfig },
  contentTypes: {
    'action-key': actionKey,
    'calendar-day': calendarDay,
    case: reviewCase,
    delegation,
    edit,
    'ledger-entry': ledgerEntry,
    'ledger-head': ledgerHead,
    notice,
    policy,
    publication,
    round,
    term,
    withdrawal,
  },
  controllers: { case: caseController },
  routes: { admin: adminRoutes },
  services: { ledger: ledgerService(findDrift), schedule: scheduleService },
};

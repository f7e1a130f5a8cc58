import { caseController } from './case';
import { ledgerController } from './ledger';
import { reportController } from './report';

export const controllers = {
  case: caseController,
  ledger: ledgerController,
  report: reportController,
};

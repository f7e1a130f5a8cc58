import { caseController } from './case';
import { ledgerController } from './ledger';

export const controllers = { case: caseController, ledger: ledgerController };
